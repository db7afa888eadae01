"""Our templates: one environment, apart from Datasette's, that escapes everything."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck import __version__
from factcheck.dedupe import ChangeKind, changes_within, word_changes
from factcheck.publish.records import plain
from factcheck.store.reads.passages import Passage
from factcheck.web.badges import attribution_badge, verdict_badge
from factcheck.web.dates import write_date, write_moment
from factcheck.web.links import host_of, web_address
from factcheck.web.marking import Paragraph, mark_paragraphs


@cache
def load_templates() -> Environment:
    """Return the environment with the filters and functions that the templates use."""
    environment = Environment(
        loader=PackageLoader("factcheck.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "date": write_date,
        "moment": write_moment,
        "web_address": web_address,
        "host": host_of,
        "thousands": "{:,}".format,
        "verdict_badge": verdict_badge,
        "attribution_badge": attribution_badge,
        "counted": counted,
    }
    environment.globals |= {
        "word_changes": word_changes,
        "changes_within": changes_within,
        "words_differ": words_differ,
        "ChangeKind": ChangeKind,
        "mark_passage": mark_passage,
        "badges": {"verdict": verdict_badge, "attribution": attribution_badge},
        "program_version": __version__,
    }
    return environment


def render_page(template: str, at: Callable[[str], str], **values: Any) -> str:
    """Return a page; ``at`` turns ``/claim/1`` into an address below the site's base."""
    return load_templates().get_template(template).render(at=at, **values)


def mark_passage(passage: Passage) -> tuple[Paragraph[bool], ...]:
    """Return a passage's paragraphs with the quoted words marked."""
    return mark_paragraphs(passage.text, [(span, True) for span in passage.content])


def words_differ(before: str, after: str) -> bool:
    """Say whether two wordings differ in more than their marks."""
    return any(change.kind is not ChangeKind.EQUAL for change in word_changes(before, after))


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Return ``1 quote`` or ``2,000 quotes``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def embed_json(value: Any) -> Markup:
    """Return JSON that can stand inside a script element: no ``<`` ends it early."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 - nothing that HTML gives a meaning is left in it


def as_json(value: Any) -> str:
    """Return a value of the named reads as the JSON that programs get."""
    return json.dumps(plain(value), ensure_ascii=False, indent=1)
