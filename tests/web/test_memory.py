from dataclasses import replace

from newsroom import ROWE, WIRE, attribute, fill

from factcheck.store.archive import open_archive
from factcheck.web.memory import TotalsMemory


def test_totals_are_counted_anew_when_something_was_added(tmp_path):
    memory = TotalsMemory()
    with open_archive(tmp_path / "room.db") as archive:
        empty = memory.read(archive.connection)
        assert (empty.articles, empty.claims) == (0, 0)
        fill(archive)
        filled = memory.read(archive.connection)
        assert (filled.articles, filled.claims) == (3, 6)
        assert memory.read(archive.connection) is filled
        another = replace(WIRE, id="late.txt", url=None, text="“I have nothing to add,” Rowe said.")
        archive.record(another, [attribute(another, "I have nothing to add", ROWE)])
        assert memory.read(archive.connection).articles == filled.articles + 1
