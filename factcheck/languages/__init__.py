"""Language packs: pure data, one module a language."""

from factcheck.languages.de import GERMAN
from factcheck.languages.en import ENGLISH
from factcheck.languages.pack import LanguagePack

__all__ = ["LanguagePack", "pack_for"]

_PACKS = {pack.code: pack for pack in (ENGLISH, GERMAN)}


def pack_for(language: str) -> LanguagePack:
    """Return the pack of an ISO 639 language code, a region ("en-GB") left aside.

    An unknown language gets a pack without words: its quotations are still found, and
    their speakers stay unknown rather than wrong.
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    return _PACKS.get(code) or LanguagePack(code=code)
