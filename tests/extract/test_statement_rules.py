"""Statement or not where no weights are known: German, one sentence a case."""

import pytest

from factcheck.core.article import Article
from factcheck.extract import extract_quotes
from factcheck.languages import pack_for
from factcheck.prose import read_prose

NO_STATEMENTS = [
    pytest.param("Die Fähre „Graue Möwe“ lief am Montag aus.", id="ship"),
    pytest.param("Sie spielt in der Krimiserie „Mord am Deich“ mit.", id="compound of a thing"),
    pytest.param("Der Roman „der lange Weg“ erscheint im Mai.", id="title in small letters"),
    pytest.param("Der Sprecher sagte der „Tarner Zeitung“, es regne.", id="paper that is told"),
    pytest.param("Die sogenannte „kalte Küche“ schließt.", id="so-called"),
    pytest.param("Laut „tarner-bote.example“ fiel der Zug aus.", id="web address"),
    pytest.param("Er galt als „Tarner Riese“.", id="description that nobody gives"),
    pytest.param("Die Gemeinde nannte es „Murks“.", id="single word"),
]

STATEMENTS = [
    pytest.param(
        "„Wir bauen die Brücke noch in diesem Jahr“, sagte Anna Lehr.",
        "Wir bauen die Brücke noch in diesem Jahr",
        id="sentence",
    ),
    pytest.param("Der Plan sei „völlig aus der Zeit gefallen“.", None, id="small first letter"),
    pytest.param(
        "Lehr bezeichnete den Plan als „Schlag gegen Pendler“.",
        "Schlag gegen Pendler",
        id="described as",
    ),
    pytest.param("Lehr sprach von einem „Ende mit Ansage“.", "Ende mit Ansage", id="spoke of a"),
    pytest.param(
        "Auf Schildern mit der Aufschrift „Mehr Busse“ steht es.", "Mehr Busse", id="inscription"
    ),
    pytest.param(
        "Die Zeitung „Tarner Bote“ nennt es „eine teure Posse“.", "eine teure Posse", id="after one"
    ),
]


def quotes(text: str, language: str = "de"):
    article = Article(id="case", text=text, language=language)
    return extract_quotes(article, read_prose(text, pack_for(language)))


@pytest.mark.parametrize("text", NO_STATEMENTS)
def test_a_name_in_marks_is_no_statement(text):
    assert [quote.text for quote in quotes(text)] == []


@pytest.mark.parametrize(("text", "content"), STATEMENTS)
def test_what_somebody_said_is_a_statement_of_nobody_named(text, content):
    (quote,) = quotes(text)

    assert quote.text == (content or text.partition("„")[2].partition("“")[0])
    assert quote.mention is None
    assert 0.5 <= quote.confidence < 1


def test_nothing_is_heard_without_marks():
    assert quotes("Lehr sagte, dass die Brücke im Herbst fertig wird.") == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Hon sade att planen var ”helt orimlig för byn”.", id="Swedish"),
        pytest.param("Selon elle, le projet est «bien trop cher».", id="French"),
    ],
)
def test_the_signs_hold_without_a_pack(text):
    (quote,) = quotes(text, "xx")

    assert quote.mention is None
