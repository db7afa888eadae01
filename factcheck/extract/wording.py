"""What a quotation says in one go: its pieces without the reporter's clause between them.

In ``"All dams leak," she said. "Ours is old."`` the comma is the printer's and stands for
the speaker's full stop; in ``"We asked," she said, "and waited."`` it may be the speaker's
own. Only the reporter's sentence tells which: it ends between the pieces, or goes on.
"""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.core.span import Span
from factcheck.prose import Quotation

_MARKS = "\"'“”„‟«»‘’‚‹›` \t\r\n\u00a0"
_STOPS = tuple(".?!…")
_OWN_MARKS = (*_STOPS, "—", "–", "-", ";", ":", ",")


def content_of(text: str, quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    """Return the pieces of an utterance, each quotation's last one without a printer's comma."""
    return tuple(
        piece if piece is not quotation.pieces[-1] else _without_printers_comma(text, piece)
        for quotation in quotations
        for piece in quotation.pieces
    )


def wording_of(text: str, quotations: Sequence[Quotation]) -> str:
    """Return the words of an utterance as the sentence ran; every word is printed in ``text``."""
    said = [" ".join(_wordings(text, quotation)) for quotation in quotations]
    joined = said[0]
    for (before, here), words in zip(pairwise(quotations), said[1:], strict=True):
        joined += _join(text, before, here, joined) + words
    return joined


def _wordings(text: str, quotation: Quotation) -> list[str]:
    return [span.of(text) for span in content_of(text, (quotation,))]


def _join(text: str, before: Quotation, here: Quotation, said: str) -> str:
    """Return what stands for the reporter's clause: a stop, a comma, or a space."""
    if said.rstrip(_MARKS).endswith(_OWN_MARKS):
        return " "
    reporter = text[before.span.end : here.span.start]
    opens = here.pieces[0].of(text).lstrip(_MARKS + "([…. ")[:1]
    if reporter.rstrip(_MARKS).endswith(_STOPS) and not opens.islower():
        return ". "
    printed = before.pieces[-1].of(text).rstrip(_MARKS).endswith(",")
    return ", " if printed else " "


def _without_printers_comma(text: str, piece: Span) -> Span:
    """Leave out the comma that only leads on to "she said"; nothing else is left out."""
    words = piece.of(text).rstrip(", \t\r\n\u00a0")
    return Span(piece.start, piece.start + len(words)) if words else piece
