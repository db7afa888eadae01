"""What a person types into the one search box: words of a claim, names of its speaker."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.store.identity import fold
from factcheck.store.reads.conditions import TEXT_CAP, Condition, Listing, holding, more_than
from factcheck.store.reads.phrases import match_terms, terms_of
from factcheck.store.reads.rows import select

NAME_TERMS = 8
"""Terms that are looked for in names; a longer search is a sentence."""

NAME_CAP = 1_000
"""Speakers looked at whose name holds a term, the newest first: a bare surname is another
speaker in each article."""

MOST_READINGS = 6
"""Ways to share the terms out between name and words that are tried, the longest names first."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand what was typed: speakers who bear some terms, and the other terms."""

    speakers: tuple[int, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Readings:
    """The readings tried; ``cut`` if there are speakers or readings that were left out."""

    tried: tuple[Reading, ...] = ()
    cut: bool = False


def typed_condition(connection: sqlite3.Connection, typed: str) -> Condition:
    """Return the claims that hold every term in their wordings or in their speaker's name."""
    terms = terms_of(typed)
    if not terms:
        return Condition("0")
    listings = [holding(":match", ":texts")]
    parameters: dict[str, Any] = {"match": match_terms(terms), "within": TEXT_CAP}
    readings = find_readings(connection, terms)
    for place, reading in enumerate(readings.tried):
        listings.append(said_by(f":named_{place}", f":others_{place}" if reading.others else None))
        parameters[f"named_{place}"] = json.dumps(reading.speakers)
        if reading.others:
            parameters[f"others_{place}"] = match_terms(reading.others)
    return Condition(
        f"c.id IN ({' UNION '.join(listing.sql for listing in listings)})",
        parameters,
        cut=" OR ".join((str(int(readings.cut)), *(listing.cut for listing in listings))),
        lists=True,
    )


def said_by(named: str, others: str | None) -> Listing:
    """List the claims of certain speakers, of those that hold other terms if there are any."""
    theirs = f"claims WHERE speaker_id IN (SELECT value FROM json_each({named}))"
    if others is None:
        # The plus keeps SQLite on the speakers' claims; without it, it walks through all claims.
        newest = f"SELECT id FROM {theirs} ORDER BY +id DESC LIMIT :within"
        return Listing(f"SELECT id FROM ({newest})", cut=more_than(theirs, ":within"))
    worded = holding(others, ":within")
    # The plus keeps SQLite on the speakers' claims, which are fewer than those of a word.
    return Listing(f"SELECT id FROM {theirs} AND +id IN ({worded.sql})", cut=worded.cut)


def find_readings(connection: sqlite3.Connection, terms: Sequence[str]) -> Readings:
    """Return the readings in which at least one term is of a speaker's name.

    Names are compared as they are told apart: whole words without accents and capitals. "The
    minister" is no name: hundreds are called so, and one word of it is in every sentence.
    """
    looked_up = {term: f" {fold(term)} " for term in terms[:NAME_TERMS] if fold(term)}
    if not looked_up:
        return Readings()
    held = " + ".join(f"(instr(name, :t{at}) > 0) * {1 << at}" for at in range(len(looked_up)))
    rows = select(
        connection,
        f"""
        SELECT DISTINCT id, {held} AS held
        FROM (
            SELECT coalesce(merged_into, id) AS id, ' ' || substr(identity, instr(identity, ':') + 1) || ' ' AS name
            FROM speakers WHERE kind <> 'unnamed'
        )
        WHERE held ORDER BY id DESC LIMIT :names
        """,
        {f"t{at}": name for at, name in enumerate(looked_up.values())} | {"names": NAME_CAP},
    )
    bearers: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        bearers[row["held"]].append(row["id"])
    longest_first = sorted(bearers, key=lambda mask: (-mask.bit_count(), mask))
    return Readings(
        tuple(
            Reading(tuple(bearers[mask]), tuple(others_of(terms, tuple(looked_up), mask)))
            for mask in longest_first[:MOST_READINGS]
        ),
        cut=len(rows) == NAME_CAP or len(bearers) > MOST_READINGS,
    )


def others_of(terms: Sequence[str], looked_up: Sequence[str], mask: int) -> Iterator[str]:
    """Yield the terms that a name does not hold."""
    in_name = {term for at, term in enumerate(looked_up) if mask >> at & 1}
    return (term for term in terms if term not in in_name)
