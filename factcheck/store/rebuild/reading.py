"""What a rebuild decides on: every quote of every article, put together by what it says."""

import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from factcheck.core.quote import Speaker
from factcheck.dedupe import (
    Precedence,
    Told,
    Wording,
    fingerprint,
    hang_fragments,
    is_recognizable,
    precedence,
    wording_key,
)
from factcheck.dedupe.fragments import Hanging
from factcheck.store.claim_index import SETTLED, speaker_of
from factcheck.store.decisions import read_pins

QUOTES = "SELECT id, article_id, text, speaker_id FROM quotes ORDER BY article_id, start"

SPEAKERS = "SELECT id, name, kind, role FROM speakers"

BEGUN = f"""
SELECT begun.claim_id, wording.key, begun.speaker_id, {SETTLED} AS settled,
    coalesce(
        (SELECT text FROM quotes WHERE wording_id = begun.wording_id LIMIT 1), claim.text
    ) AS text
FROM claim_wordings AS begun
JOIN wordings AS wording ON wording.id = begun.wording_id
JOIN claims AS claim ON claim.id = begun.claim_id
ORDER BY begun.claim_id
"""

Report = Callable[[str, int, int], None]
"""Told of progress: what is being done, how much of it is done, and of how much."""

STEP = 1000

NOWHERE = -1


@dataclass(slots=True)
class Gathered:
    """All quotes, by what they say.

    ``texts`` holds a printing of each wording, ``prints`` the fingerprints of all of them one
    after the other, as far as ``ends`` says for each. ``tellings`` are wordings in one
    speaker's name by their place in ``texts``, and ``places`` where each comes in their order
    unless it is settled. ``quotes`` and ``telling_of`` run side by side: the quotes
    that stand for themselves. ``hanging`` are those that go with another one of their
    article, ``alone`` those that no wording is known by. ``settled`` are the claims that a
    person has decided on, by the telling that they were begun with, ``begun`` all others.
    """

    speakers: dict[int, Speaker]
    pins: dict[int, int]
    texts: list[str] = field(default_factory=list)
    prints: "array[int]" = field(default_factory=lambda: array("i"))
    ends: "array[int]" = field(default_factory=lambda: array("q"))
    wordings: dict[int, int] = field(default_factory=dict)
    tellings: list[tuple[int, int | None]] = field(default_factory=list)
    places: list[Precedence] = field(default_factory=list)
    numbers: dict[tuple[int, int | None], int] = field(default_factory=dict)
    quotes: "array[int]" = field(default_factory=lambda: array("q"))
    telling_of: "array[int]" = field(default_factory=lambda: array("q"))
    hanging: list[tuple[int, int, str, float, str]] = field(default_factory=list)
    alone: list[int] = field(default_factory=list)
    settled: dict[int, list[int]] = field(default_factory=dict)
    begun: dict[int, int] = field(default_factory=dict)

    def wording(self, telling: int) -> Wording:
        """Return the words and the speaker of a telling."""
        text, speaker_id = self.tellings[telling]
        return Wording(self.texts[text], self.speaker(speaker_id))

    def speaker(self, speaker_id: int | None) -> Speaker | None:
        """Return the speaker of a number."""
        return None if speaker_id is None else self.speakers[speaker_id]

    def number(self, text: str, speaker_id: int | None) -> int:
        """Return the number of a telling, which is entered if it is new."""
        key = wording_key(text)
        place = self.wordings.get(key)
        if place is None:
            place = self.wordings[key] = len(self.texts)
            self.texts.append(text)
            self.prints.extend(sorted(fingerprint(text)))
            self.ends.append(len(self.prints))
        telling = (place, speaker_id)
        number = self.numbers.get(telling)
        if number is None:
            number = self.numbers[telling] = len(self.tellings)
            self.tellings.append(telling)
            self.places.append(precedence(Wording(text, self.speaker(speaker_id))))
        return number

    def in_order(self) -> list[int]:
        """Return the tellings that quotes or a person's claim stand for, in their order."""
        free = set(self.settled)
        free.update(
            telling
            for quote, telling in zip(self.quotes, self.telling_of, strict=True)
            if quote not in self.pins
        )
        return sorted(
            free,
            key=lambda telling: (
                telling not in self.settled,
                self.places[telling][1:],
                self.tellings[telling][1] or 0,
            ),
        )

    def prints_of(self, place: int) -> "array[int]":
        """Return the fingerprints of a wording."""
        return self.prints[self.ends[place - 1] if place else 0 : self.ends[place]]

    def told(self, telling: int) -> Told:
        """Return a telling as it is held against claims."""
        return Told(
            wording=self.wording(telling),
            prints=self.prints_of(self.tellings[telling][0]),
            settled=telling in self.settled,
        )


def read_everything(connection: sqlite3.Connection, report: Report) -> Gathered:
    """Return all quotes by what they say, and the claims that were begun with them."""
    speakers = {
        row["id"]: speaker_of(row["name"], row["kind"], row["role"])
        for row in connection.execute(SPEAKERS)
    }
    gathered = Gathered(
        speakers={number: speaker for number, speaker in speakers.items() if speaker},
        pins=read_pins(connection),
    )
    total = connection.execute("SELECT count(*) FROM quotes").fetchone()[0]
    for article in _articles(connection, total, report):
        _take_in(gathered, article)
    for row in connection.execute(BEGUN):
        telling = gathered.number(row["text"], row["speaker_id"])
        if row["settled"]:
            gathered.settled.setdefault(telling, []).append(row["claim_id"])
        else:
            gathered.begun[row["claim_id"]] = telling
    return gathered


def _articles(
    connection: sqlite3.Connection, total: int, report: Report
) -> Iterator[list[sqlite3.Row]]:
    """Yield the quotes of each article."""
    rows = _counted(connection.execute(QUOTES), total, report)
    for _, quotes in groupby(rows, key=lambda row: row["article_id"]):
        yield list(quotes)


def _counted(rows: Iterable[sqlite3.Row], total: int, report: Report) -> Iterator[sqlite3.Row]:
    """Yield the rows and tell of them."""
    for count, row in enumerate(rows):
        if count % STEP == 0:
            report("Reading quotes", count, total)
        yield row


def _take_in(gathered: Gathered, article: list[sqlite3.Row]) -> None:
    """Put the quotes of one article together with those of the others."""
    said = [Wording(row["text"], gathered.speaker(row["speaker_id"])) for row in article]
    hanging: dict[int, Hanging] = hang_fragments(said) if len(said) > 1 else {}
    for at, (row, wording) in enumerate(zip(article, said, strict=True)):
        if at in hanging:
            whole, found = hanging[at]
            lead = article[whole]["id"]
            gathered.hanging.append(
                (row["id"], lead, found.relation.value, found.score, found.rule)
            )
        elif is_recognizable(wording):
            gathered.quotes.append(row["id"])
            gathered.telling_of.append(gathered.number(row["text"], row["speaker_id"]))
        else:
            gathered.alone.append(row["id"])
