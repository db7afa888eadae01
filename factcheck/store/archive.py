"""The archive: one database, opened, written to in whole transactions, and read.

What a program needs of SQLModel and Alembic takes half a second to import and is left
out until something is written.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from factcheck.core.article import Article
from factcheck.core.quote import Attribution
from factcheck.core.verdicts import Verification
from factcheck.store.connect import (
    PATIENCE_SECONDS,
    connect,
    refuse_newer,
    refuse_older,
    refuse_unknown,
    version_of,
)
from factcheck.store.failures import told_plainly
from factcheck.store.migrate import bring_up_to_date
from factcheck.store.outcome import Outcome, Recorded

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

    from factcheck.store.rebuild import Rebuilt, Report

__all__ = ["Archive", "Outcome", "Recorded", "open_archive"]


SAMPLED_ROWS = 1000
"""Rows of each index that ANALYZE looks at."""


def now() -> str:
    """Return the moment, ISO and in UTC: ``2026-03-01T09:30:00Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def open_archive(
    path: Path,
    *,
    create: bool = True,
    read_only: bool = False,
    clock: Callable[[], str] = now,
    patience: float = PATIENCE_SECONDS,
) -> "Archive":
    """Open the database at ``path``, which is made with its folder on first use.

    One of an older version is brought up to date after a backup beside it, unless it is
    opened to be read only. ``patience`` is how many seconds a write waits for another
    process's.

    Raises:
        StoreError: the path cannot be reached, made or written, is not a database of ours
            or not of a version that this program knows, or is held by another program.
    """
    with told_plainly(path):
        connection = connect(path, create=create, read_only=read_only, patience=patience)
        try:
            if read_only:
                version = version_of(connection)
                refuse_newer(version, path)
                refuse_unknown(version, path)
                refuse_older(version, path)
            else:
                bring_up_to_date(connection, path, clock=clock)
        except BaseException:
            connection.close()
            raise
    return Archive(path, connection, clock)


class Archive:
    """An open database of ours; a context manager that closes it.

    Everything that writes is a method here, and one transaction. ``clock`` gives the moment
    that rows are dated by. Every method raises ``StoreError`` if the database refuses; it
    stays usable then, as it was before.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, clock: Callable[[], str]):
        self.path = path
        self.connection = connection
        self.clock = clock
        self._engine: Engine | None = None
        self._grown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database; a second time does nothing.

        Articles that came in change what SQLite should know of the tables to read them
        fast. A sample is enough for that, and it can wait for the next time.
        """
        if self._grown:
            self._grown = False
            with suppress(sqlite3.Error):
                self.connection.execute("PRAGMA busy_timeout = 0")
                self.connection.execute(f"PRAGMA analysis_limit = {SAMPLED_ROWS}")
                self.connection.execute("ANALYZE")
        self.connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection that the named reads in ``store.reads`` take."""
        with told_plainly(self.path):
            yield self.connection

    def find(self, article: Article) -> Recorded | None:
        """Return what recording the article would come to if it is there already, else None.

        It spares the extraction; ``record`` looks again, since another process may have
        been faster.
        """
        from factcheck.store.recording import find_standing

        with self._transaction() as session:
            return find_standing(session, article)

    def record(self, article: Article, attributions: Sequence[Attribution]) -> Recorded:
        """Add an article with its quotes and merge them into the claims: whole or not at all.

        An article that is there already changes nothing, nor does a new text at its address.
        """
        from factcheck.store.recording import record_article

        with self._transaction() as session:
            recorded = record_article(session, article, attributions, moment=self.clock())
        self._grown |= recorded.outcome is Outcome.ADDED
        return recorded

    def add_claim(
        self,
        text: str,
        *,
        speaker: str | None = None,
        said_on: str | None = None,
        source_url: str | None = None,
        by: str | None = None,
        language: str = "en",
    ) -> int:
        """Add a person's claim and return its number; of a known one, the number it has.

        Raises:
            UsageError: there is no text, ``said_on`` is not an ISO date, or ``source_url``
                is not an address on the web.
        """
        from factcheck.store.desk import Entry, add_claim

        entry = Entry(
            text=text,
            speaker=speaker,
            said_on=said_on,
            source_url=source_url,
            by=by,
            language=language,
        )
        with self._transaction(lasting=True) as session:
            return add_claim(session, entry, moment=self.clock())

    def verify(self, verification: Verification) -> int:
        """Append a verification to its claim's history and return its number.

        Raises:
            NotFoundError: there is no such claim.
        """
        from factcheck.store.desk import add_verification

        with self._transaction(lasting=True) as session:
            return add_verification(session, verification)

    def merge_claims(self, whole: int, part: int, *, by: str, note: str = "") -> int:
        """Make a claim a part of another one, and return the number of the decision.

        Raises:
            NotFoundError: one of them is not there, or is a part of another one already.
            UsageError: they are one claim, or nobody answers for it.
        """
        from factcheck.store.claim_decisions import merge_claims

        return self._decide(merge_claims, whole, part, by=by, note=note)

    def split_claim(self, claim: int, quotes: Sequence[int], *, by: str, note: str = "") -> int:
        """Make a new claim of some quotes of a claim, and return the number of the decision.

        Raises:
            NotFoundError: the claim is not there, or a quote is none of its.
            UsageError: no quote would leave, or none would stay, or nobody answers for it.
        """
        from factcheck.store.claim_decisions import split_claim

        return self._decide(split_claim, claim, quotes, by=by, note=note)

    def merge_speakers(self, whole: int, part: int, *, by: str, note: str = "") -> int:
        """Make a speaker another name of a speaker, and return the number of the decision.

        Raises:
            NotFoundError: one of them is not there, or is a name of another one already.
            UsageError: they are one, or nobody answers for it.
        """
        from factcheck.store.speaker_decisions import merge_speakers

        return self._decide(merge_speakers, whole, part, by=by, note=note)

    def split_speaker(
        self,
        speaker: int,
        quotes: Sequence[int] = (),
        *,
        name: str | None = None,
        by: str,
        note: str = "",
    ) -> int:
        """Give one of a speaker's names, or some quotes, to somebody else.

        Returns the number of the decision.

        Raises:
            NotFoundError: the speaker, the name or a quote is not there.
            UsageError: there is nothing to give or nothing left, or nobody answers for it.
        """
        from factcheck.store.speaker_decisions import split_speaker

        return self._decide(split_speaker, speaker, quotes, name, by=by, note=note)

    def alias_speaker(self, speaker: int, name: str, *, by: str, note: str = "") -> int:
        """Give a speaker another name, and return the number of the decision.

        Raises:
            NotFoundError: there is no such speaker.
            UsageError: there is no name, it is a speaker's, or nobody answers for it.
        """
        from factcheck.store.speaker_decisions import alias_speaker

        return self._decide(alias_speaker, speaker, name, by=by, note=note)

    def undo(self, decision: int | None = None, *, by: str, note: str = "") -> int:
        """Take back a decision, the last that stands unless named; return the entry's number.

        Raises:
            NotFoundError: there is no such decision.
            UsageError: it cannot be taken back, or nobody answers for it.
        """
        from factcheck.store.undoing import undo

        return self._decide(undo, decision, by=by, note=note)

    def _decide(
        self,
        deed: Callable[..., int],
        *arguments: Any,
        by: str,
        note: str,
    ) -> int:
        """Do what a person decides, and return the number of the entry in the log."""
        from factcheck.store.decision_log import Signature
        from factcheck.store.session import driver_connection

        signature = Signature(by=by, note=note, moment=self.clock())
        with self._transaction(lasting=True) as session:
            return deed(driver_connection(session), *arguments, signature)

    def rebuild(self, report: "Report") -> "Rebuilt":
        """Decide anew on all quotes: whole or not at all.

        ``report`` is told what is being done, how much of it is done and of how much. The
        database can be read meanwhile, as it was before, and nobody else can write.
        """
        from factcheck.store.rebuild import rebuild
        from factcheck.store.session import driver_connection

        with self._transaction(lasting=True) as session:
            rebuilt = rebuild(driver_connection(session), moment=self.clock(), report=report)
        self._grown = True
        return rebuilt

    @contextmanager
    def _transaction(self, *, lasting: bool = False) -> "Iterator[Session]":
        """Yield a session on the write lock.

        A ``lasting`` one is on the disk when it ends: an article can be read again after a
        power cut, a person's words cannot.
        """
        from factcheck.store.session import engine_on, transaction

        if self._engine is None:
            self._engine = engine_on(self.connection)
        with told_plainly(self.path):
            self.connection.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            with transaction(self._engine) as session:
                yield session
