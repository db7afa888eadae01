"""Invented articles and what a careful reader makes of them, in pairs of files.

A folder holds ``article.txt`` and ``gold.json``. Every string of the gold is printed in
the article: a content piece is its first occurrence after the first piece of the
attribution before, a cue and a mention the occurrences nearest to it, in its paragraph first.

What is listed: every attribution, also a belief, wish, plan or fear, and what somebody
within a quotation is reported to have said; not a speaker's own "I think" within it. A
quotation with no words beside it that name its speaker has no mention, but a speaker.
The day of a scene dates the quotes of that scene; the day of the event talked about none.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from journalism.marks import quoted_stretches

from factcheck.core.article import Article
from factcheck.core.quote import DateScope, QuoteKind, SpeakerKind
from factcheck.core.span import Span

ARTICLES = Path(__file__).parent


class GoldError(Exception):
    """A folder's gold does not fit its article; the message names the folder and the string."""


class Stance(StrEnum):
    """How the content is meant."""

    STATEMENT = "statement"
    BELIEF = "belief"
    WISH = "wish"
    PLAN = "plan"
    FEELING = "feeling"


class GoldForm(StrEnum):
    """What the words that name the speaker are, when there are any."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldAttribution:
    """One attribution as a reader gives it.

    ``content`` has the words without their outer marks. ``speaker`` is the fullest name
    in the article; ``aliases`` will do as well. ``said_on`` is ISO, as coarse as printed.
    """

    kind: QuoteKind
    stance: Stance
    content: tuple[Span, ...]
    cue: Span | None
    mention: Span | None
    mention_form: GoldForm
    speaker: str | None
    aliases: tuple[str, ...]
    speaker_kind: SpeakerKind
    said_on: str | None
    said_basis: str | None
    date_scope: DateScope | None
    relayed_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldArticle:
    """An article with its attributions in reading order.

    ``not_statements`` are the quoted words that nobody said here: titles, terms, nicknames.
    """

    article: Article
    domain: str
    press: str
    form: str
    attributions: tuple[GoldAttribution, ...]
    not_statements: tuple[Span, ...]


def gold_folders() -> tuple[Path, ...]:
    """Return the folders that hold an article, by name."""
    return tuple(sorted(path.parent for path in ARTICLES.glob("*/article.txt")))


def load_gold(folder: Path) -> GoldArticle:
    """Read a folder.

    Raises:
        GoldError: a field is missing, unknown or of a wrong value, or a string is not
            where it should be.
    """
    text = (folder / "article.txt").read_text(encoding="utf-8")
    try:
        record = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        return _Reading(folder.name, text).article(record)
    except (KeyError, TypeError, ValueError) as error:
        raise GoldError(f"{folder.name}: {type(error).__name__}: {error}") from error


class _Reading:
    """One folder's gold being placed in its text."""

    def __init__(self, slug: str, text: str) -> None:
        self.slug = slug
        self.text = text
        self.stretches = quoted_stretches(text)

    def article(self, record: dict[str, Any]) -> GoldArticle:
        attributions: list[GoldAttribution] = []
        for given in record["attributions"]:
            before = attributions[-1].content[0] if attributions else None
            attributions.append(self.attribution(given, before))
        return GoldArticle(
            article=Article(
                id=self.slug,
                text=self.text,
                title=record["title"],
                outlet=record["outlet"],
                published_on=record["published_on"],
            ),
            domain=record["domain"],
            press=record["press"],
            form=record["form"],
            attributions=tuple(attributions),
            not_statements=tuple(self.terms(record["not_statements"])),
        )

    def attribution(self, given: dict[str, Any], before: Span | None) -> GoldAttribution:
        kind = QuoteKind(given["kind"])
        content = self.content(given["content"], before, quoted=kind is QuoteKind.DIRECT)
        cue = self.beside(given["cue"], content, content)
        mention = self.beside(given["mention"], (cue,) if cue else content, content)
        scope = given["date_scope"]
        return GoldAttribution(
            kind=kind,
            stance=Stance(given["stance"]),
            content=content,
            cue=cue,
            mention=mention,
            mention_form=GoldForm(given["mention_form"]),
            speaker=given["speaker"],
            aliases=tuple(given["aliases"]),
            speaker_kind=SpeakerKind(given["speaker_kind"]),
            said_on=given["said_on"],
            said_basis=given["said_basis"],
            date_scope=DateScope(scope) if scope else None,
            relayed_by=given["relayed_by"],
        )

    def content(self, pieces: list[str], before: Span | None, *, quoted: bool) -> tuple[Span, ...]:
        """Place the pieces one after the other; quoted ones between marks."""
        placed: list[Span] = []
        start = before.start if before else 0
        for piece in pieces:
            places = [span for span in self.occurrences(piece, start) if span != before]
            if quoted:
                inside = [p for p in places if any(s.holds(p) for s in self.stretches)]
                places = inside or places
            if not places:
                raise GoldError(f"{self.slug}: not found after {self.near(start)}: {piece!r}")
            placed.append(places[0])
            start = places[0].end
        if not placed:
            raise GoldError(f"{self.slug}: an attribution without content")
        return tuple(placed)

    def beside(
        self, words: str | None, anchors: tuple[Span, ...], content: tuple[Span, ...]
    ) -> Span | None:
        """Return the occurrence nearest to the anchors that is no part of the content."""
        if words is None:
            return None
        places = [
            span
            for span in self.occurrences(words, 0)
            if not any(piece.overlaps(span) for piece in content)
        ]
        if not places:
            raise GoldError(
                f"{self.slug}: not found beside {content[0].of(self.text)[:40]!r}: {words!r}"
            )
        return min(places, key=lambda span: min(self.apart(span, anchor) for anchor in anchors))

    def apart(self, left: Span, right: Span) -> tuple[int, int]:
        """Return how many paragraph ends stand between two spans, and how many code points."""
        first, last = sorted((left, right))
        return self.text.count("\n\n", first.end, last.start), max(0, last.start - first.end)

    def terms(self, words: list[str]) -> Iterator[Span]:
        """Place quoted terms, given with or without their marks, in reading order."""
        start = 0
        heads = {stretch.start for stretch in self.stretches}
        for given in words:
            term = given.strip("“”\"‘’'`") if given[:1] in "“\"‘'`" else given
            places = [span for span in self.occurrences(term, start) if span.start in heads]
            if not places:
                raise GoldError(
                    f"{self.slug}: not between marks after {self.near(start)}: {term!r}"
                )
            start = places[0].end
            yield places[0]

    def occurrences(self, words: str, start: int) -> list[Span]:
        """Return where the words stand as whole words, at or after a place."""
        edges = (
            r"(?<!\w)" if words[:1].isalnum() else "",
            r"(?!\w)" if words[-1:].isalnum() else "",
        )
        pattern = re.compile(edges[0] + re.escape(words) + edges[1])
        return [Span(*m.span()) for m in pattern.finditer(self.text, start) if m[0]]

    def near(self, place: int) -> str:
        return repr(self.text[place : place + 30])
