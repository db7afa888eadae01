"""SQLModel sessions on a connection that is already open."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from sqlalchemy import Engine, StaticPool, create_engine
from sqlmodel import Session


def engine_on(connection: sqlite3.Connection) -> Engine:
    """Return an engine that speaks through ``connection`` and leaves it open."""
    return create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """Yield a session on the write lock; the whole is committed, or nothing of it."""
    with Session(engine, expire_on_commit=False) as session:
        session.connection().exec_driver_sql("BEGIN IMMEDIATE")
        yield session
        session.commit()


def driver_connection(session: Session) -> sqlite3.Connection:
    """Return the connection below the session, for statements that are run for every quote.

    By this way one takes a tenth of the time; what the session has not flushed is not there.
    """
    return cast("sqlite3.Connection", session.connection().connection.driver_connection)
