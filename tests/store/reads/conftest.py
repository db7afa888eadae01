import sqlite3
from collections.abc import Iterator

import pytest
from newsroom import make_newsroom


@pytest.fixture(scope="session")
def newsroom_file(tmp_path_factory: pytest.TempPathFactory):
    return make_newsroom(tmp_path_factory.mktemp("newsroom") / "room.db")


@pytest.fixture
def room(newsroom_file) -> Iterator[sqlite3.Connection]:
    """The invented newsroom, as Datasette would open it: read only."""
    connection = sqlite3.connect(f"file:{newsroom_file}?mode=ro", uri=True)
    yield connection
    connection.close()


@pytest.fixture
def claim_of(room):
    """The number of a claim by its text and, where two have it, its speaker."""

    def number(text: str, speaker: str = "%") -> int:
        found = room.execute(
            """SELECT claims.id FROM claims LEFT JOIN speakers ON speakers.id = speaker_id
            WHERE text = ? AND coalesce(speakers.name, '') LIKE ?""",
            [text, speaker],
        ).fetchone()
        return found[0]

    return number
