"""The article this project began with, from its file to its claim pages.

Its text lies beside the project and is not ours to ship; only short phrases stand here.
"""

import asyncio
import os
from pathlib import Path

import pytest
from datasette.app import Datasette

from factcheck.pipeline import add_articles
from factcheck.read import read_articles
from factcheck.store.archive import open_archive
from factcheck.store.reads.claim import ClaimDetail, read_claim
from factcheck.store.reads.claims import list_claims
from factcheck.store.reads.hits import ClaimFilter

SEED = Path(__file__).parents[2] / "shared" / "seed"

pytestmark = pytest.mark.skipif(
    not SEED.exists() and "CI" not in os.environ, reason="the shared seed article is not here"
)

DAY = "2016-02-20"
"""The Saturday of the article, by its dated captions."""


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (path,) = SEED.glob("*.txt")
    database = tmp_path_factory.mktemp("seed") / "factcheck.db"
    with open_archive(database) as archive:
        summary = add_articles(archive, read_articles(str(path)))
    assert summary.problems == []
    return database


@pytest.fixture
def claim_with(database: Path):
    def find(words: str) -> ClaimDetail:
        with open_archive(database, read_only=True) as archive, archive.reading() as connection:
            (found,) = list_claims(connection, ClaimFilter(text=f'"{words}"')).claims
            detail = read_claim(connection, found.id)
        assert detail is not None
        return detail

    return find


@pytest.mark.parametrize(
    ("words", "speaker", "relay"),
    [
        pytest.param("Provocative Turkish acts", "Sergei Lavrov", None, id="minister"),
        pytest.param("introducing surface", "Adel el-Jubeir", "Der Spiegel", id="relayed"),
        pytest.param("mechanisms to reach set goals", "Russian foreign ministry", None, id="statement"),
        pytest.param("outrageous violation", "Syrian authorities", None, id="phrase"),
        pytest.param("crimes", "Syrian authorities", None, id="word"),
    ],
)  # fmt: skip
def test_each_statement_has_its_speaker(claim_with, words, speaker, relay):
    claim = claim_with(words)
    whole = [each for each in claim.appearances if each.relation == "same"]
    assert claim.claim.speaker is not None
    assert claim.claim.speaker.name.casefold() == speaker.casefold()
    if relay:
        assert [each.relayed_by for each in whole] == [relay]


def test_the_ministers_sentence_is_whole(claim_with):
    text = claim_with("Provocative Turkish acts").claim.text
    assert text.startswith("Provocative Turkish acts that")
    assert text.endswith("territorial integrity are inadmissible")


@pytest.mark.parametrize(
    ("fragment", "whole"),
    [
        pytest.param("balance of power", "introducing surface", id="three words"),
        pytest.param("inadmissible", "Provocative Turkish acts", id="one word"),
    ],
)
def test_a_fragment_hangs_on_the_claim_of_its_sentence(claim_with, fragment, whole):
    excerpts = [each for each in claim_with(whole).appearances if each.relation == "excerpt"]
    assert fragment in [each.text.casefold().rstrip(",") for each in excerpts]


def test_a_term_is_no_statement(database):
    with open_archive(database, read_only=True) as archive, archive.reading() as connection:
        (count,) = connection.execute(
            "SELECT count(*) FROM quotes WHERE text LIKE '%cessation of hostilities%'"
        ).fetchone()
    assert count == 0


def test_dates_are_right_or_unknown(database):
    with open_archive(database, read_only=True) as archive, archive.reading() as connection:
        dates = {row[0] for row in connection.execute("SELECT DISTINCT said_on FROM quotes")}
    assert dates <= {None, DAY}


def test_the_claim_page_shows_it_all(database, claim_with):
    site = Datasette([str(database)])
    number = claim_with("introducing surface").claim.id
    page = asyncio.run(site.client.get(f"/claim/{number}"))
    assert page.status_code == 200
    for words in ("Adel el-Jubeir", "Saudi Foreign Minister", "Der Spiegel", "balance of power"):
        assert words in page.text
