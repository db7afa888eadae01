"""Speech reported without marks: one sentence a case."""

import pytest

from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.core.quote import QuoteKind
from factcheck.extract import extract_quotes
from factcheck.languages import pack_for
from factcheck.prose import read_prose


def reported(text: str) -> list[tuple[str, str]]:
    article = Article(id="case", text=text)
    quotes = extract_quotes(article, read_prose(text, pack_for("en")), EngineName.FAST)
    return [(q.mention.text, q.text) for q in quotes if q.kind is QuoteKind.INDIRECT]


FOUND = [
    pytest.param("Ann Lee said the bridge was shut.", "Ann Lee", "the bridge was shut", id="said"),
    pytest.param(
        "Ann Lee said that the bridge was shut.",
        "Ann Lee",
        "the bridge was shut",
        id="said that",
    ),
    pytest.param(
        "Ann Lee said on Monday that the bridge was shut.",
        "Ann Lee",
        "the bridge was shut",
        id="a day between",
    ),
    pytest.param(
        "Ann Lee told the council that the bridge was shut.",
        "Ann Lee",
        "the bridge was shut",
        id="a listener between",
    ),
    pytest.param(
        "Ann Lee, who built it, said the bridge was shut.",
        "Ann Lee",
        "the bridge was shut",
        id="apposition",
    ),
    pytest.param(
        "Ann Lee denied that the bridge was shut.", "Ann Lee", "the bridge was shut", id="denied"
    ),
    pytest.param(
        "Ann Lee warned the town in April that the bridge was shut.",
        "Ann Lee",
        "the bridge was shut",
        id="warned, a listener and a month between",
    ),
    pytest.param(
        "The operator of the ferry said on Friday that the bridge was shut.",
        "The operator of the ferry",
        "the bridge was shut",
        id="who runs it",
    ),
    pytest.param(
        "GULLHAVEN, Oxland, June 3 (Northern Press Desk) - The bridge is shut for good, Ann Lee said.",
        "Ann Lee",
        "The bridge is shut for good",
        id="behind a dateline",
    ),
    pytest.param(
        "The guild's clerk said that the bridge was shut.",
        "The guild's clerk",
        "the bridge was shut",
        id="whose clerk it is",
    ),
    pytest.param(
        "The bridge is shut for good, Ann Lee said on Monday.",
        "Ann Lee",
        "The bridge is shut for good",
        id="said, behind",
    ),
    pytest.param(
        "The bridge is shut for good, said Ann Lee.",
        "Ann Lee",
        "The bridge is shut for good",
        id="said, behind, turned round",
    ),
    pytest.param(
        "The bridge is shut, according to the harbour office.",
        "the harbour office",
        "The bridge is shut",
        id="according to, behind",
    ),
    pytest.param(
        "According to Ann Lee, the bridge is shut.",
        "Ann Lee",
        "the bridge is shut",
        id="according to, before",
    ),
    pytest.param(
        "According to Mira Oyen, a hydrologist at the College of Tarn, the water rose by a foot.",
        "Mira Oyen",
        "the water rose by a foot",
        id="according to, apposition",
    ),
    pytest.param(
        "According to Ann Lee, who built it, the bridge is shut.",
        "Ann Lee",
        "the bridge is shut",
        id="according to, relative clause",
    ),
    pytest.param(
        "According to Ann Lee, 42, the bridge is shut.",
        "Ann Lee",
        "the bridge is shut",
        id="according to, age",
    ),
    pytest.param(
        "According to Ann Lee of Tarn, Oxland, the bridge is shut.",
        "Ann Lee of Tarn",
        "the bridge is shut",
        id="according to, place",
    ),
    pytest.param(
        "According to Ann Lee, the mayor of Tarn, the bridge is shut.",
        "Ann Lee",
        "the bridge is shut",
        id="according to, office",
    ),
    pytest.param(
        "According to Ann Lee, the bridge, which was built by hand, is shut.",
        "Ann Lee",
        "the bridge, which was built by hand, is shut",
        id="according to, a relative clause on the content's subject",
    ),
    pytest.param(
        "According to Ann Lee, a storm was coming, the bridge was shut and nobody left.",
        "Ann Lee",
        "a storm was coming, the bridge was shut and nobody left",
        id="according to, clauses in a row",
    ),
    pytest.param(
        "Ann Lee said the bridge was shut, but Tom Roy said he had crossed it.",
        "Ann Lee",
        "the bridge was shut",
        id="another speaker behind",
    ),
]


@pytest.mark.parametrize(("text", "mention", "content"), FOUND)
def test_a_reported_clause_is_found(text, mention, content):
    assert reported(text) == [(mention, content)]


LEFT = [
    pytest.param("Ann Lee did not say that the bridge was shut.", id="not said"),
    pytest.param("Ann Lee denied the bridge was shut.", id="denied, without that"),
    pytest.param("Ann Lee would say that the bridge was shut.", id="might have been"),
    pytest.param("Ann Lee was told that the bridge was shut.", id="heard, not said"),
    pytest.param("People who say the bridge is shut are wrong.", id="who"),
    pytest.param("She believes that the bridge is shut.", id="belief"),
    pytest.param("Ann Lee announced the end of the bridge.", id="no clause"),
    pytest.param("As Ann Lee said the bridge was shut, he left.", id="subordinate"),
    pytest.param("Ann Lee said so.", id="too short"),
    pytest.param("After the debate, Ann Lee said.", id="no clause before"),
    pytest.param("Ann Lee said the bridge was “a wreck” and shut.", id="marks inside"),
    pytest.param("Ann Lee said the bridge was “a wreck and shut.", id="a lost mark inside"),
    pytest.param("According to Ann Lee.", id="nothing behind according to"),
    pytest.param(
        "The bridge is shut, Ann Lee said in the hall by the river on the day before it opened again.",
        id="long tail",
    ),
    pytest.param("Tom Roy said no, the bridge is shut, Ann Lee said.", id="two speakers"),
]


@pytest.mark.parametrize("text", LEFT)
def test_what_leaves_a_doubt_is_left(text):
    assert reported(text) == []
