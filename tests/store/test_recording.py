import json
from dataclasses import replace

import pytest

from factcheck.core.quote import DatePrecision, DateScope, SaidOn, Speaker, SpeakerKind
from factcheck.store.archive import Outcome

DAM = "The dam will hold through the winter, and nobody needs to leave."
FERRY = "We have ordered three new ferries for the island line."


def test_recorded_article_slices_back_to_every_stored_place(archive, story, rows):
    article, attributions = story(("Zoë Vantongeren", DAM), ("officials", FERRY))
    archive.record(article, attributions)
    for quote in rows(
        archive,
        "SELECT q.*, a.text AS article FROM quotes q JOIN articles a ON a.id = q.article_id",
    ):
        text, spans = quote["article"], json.loads(quote["spans"])
        assert text[quote["start"] : quote["end"]] == quote["text"]
        assert [text[start:end] for start, end in spans["content"]] == [quote["text"]]
        assert [text[start:end] for start, end in spans["cue"]] == [quote["cue"]] == ["said"]
        assert [text[start:end] for start, end in spans["mention"]] == [quote["mention"]]


def test_recorded_article_keeps_what_is_known_about_it(archive, story, rows):
    article, attributions = story(
        ("Zoë Vantongeren", DAM),
        dated="2026-02-11",
        id="feed-7",
        url="https://www.lantern.example/dam",
        outlet="The Lantern",
        title="Dam holds",
        author="B. Quill",
        published_on="2026-02-12",
    )
    assert archive.record(article, attributions).outcome is Outcome.ADDED
    (row,) = rows(archive, "SELECT a.*, o.name, o.domain FROM articles a JOIN outlets o")
    assert row | {"digest": ""} == {
        "id": 1,
        "title": "Dam holds",
        "outlet_id": 1,
        "author": "B. Quill",
        "published_on": "2026-02-12",
        "url": "https://www.lantern.example/dam",
        "language": "en",
        "source": "feed-7",
        "text": article.text,
        "digest": "",
        "identity": "https://www.lantern.example/dam",
        "added_at": "2026-03-01T09:30:00Z",
        "name": "The Lantern",
        "domain": "lantern.example",
    }
    (claim,) = rows(archive, "SELECT * FROM claims")
    assert claim["text"] == DAM
    assert (claim["said_on"], claim["language"], claim["origin"]) == (
        "2026-02-11",
        "en",
        "extracted",
    )
    assert (claim["quote_count"], claim["outlet_count"]) == (1, 1)
    assert claim["first_published_on"] == claim["last_published_on"] == "2026-02-12"
    (quote,) = rows(archive, "SELECT * FROM quotes")
    assert (quote["said_on_basis"], quote["said_on_scope"]) == ("2026-02-11", "same_sentence")
    assert (quote["confidence"], quote["rule"]) == (0.8, "cue before")


def test_week_and_chain_of_go_betweens_are_kept(archive, story, rows):
    article, (attribution,) = story(("Zoë Vantongeren", DAM))
    week = SaidOn(
        date="2026-02",
        precision=DatePrecision.WEEK,
        first_day="2026-02-01",
        last_day="2026-02-07",
        basis="last week",
        scope=DateScope.INHERITED,
    )
    chain = ("Pier Radio", "The Lantern")
    archive.record(article, [replace(attribution, said_on=week, relay_chain=chain)])
    assert rows(
        archive,
        "SELECT said_on, said_on_precision, said_on_first_day, said_on_last_day, relayed_by,"
        " relay_chain FROM quotes",
    ) == [
        {
            "said_on": "2026-02",
            "said_on_precision": "week",
            "said_on_first_day": "2026-02-01",
            "said_on_last_day": "2026-02-07",
            "relayed_by": "Pier Radio",
            "relay_chain": "Pier Radio via The Lantern",
        }
    ]
    assert rows(archive, "SELECT said_on FROM claims") == [{"said_on": "2026-02"}]


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        pytest.param(
            {"url": "https://a.example/1"},
            {"url": "https://a.example/1"},
            "known",
            id="same address",
        ),
        pytest.param(
            {"url": "https://a.example/1"},
            {"url": "https://b.example/1"},
            "added",
            id="same text at another address is another appearance",
        ),
        pytest.param(
            {"outlet": "The Lantern"},
            {"outlet": "the lantern"},
            "known",
            id="same text, same outlet",
        ),
        pytest.param(
            {"outlet": "The Lantern"}, {"outlet": "Gazette"}, "added", id="same text, other outlet"
        ),
        pytest.param({"outlet": "The Lantern"}, {}, "known", id="second one names no outlet"),
        pytest.param({}, {"outlet": "The Lantern"}, "known", id="first one names no outlet"),
        pytest.param({}, {}, "known", id="neither names an outlet"),
        pytest.param(
            {"url": "https://a.example/1", "outlet": "The Lantern"},
            {"outlet": "The Lantern"},
            "known",
            id="a copy of a page without its address",
        ),
        pytest.param(
            {},
            {"url": "https://a.example/1"},
            "added",
            id="a page with the text of a file",
        ),
    ],
)
def test_same_text_again(archive, story, first, second, outcome):
    archive.record(*story(("Zoë Vantongeren", DAM), **first))
    assert archive.record(*story(("Zoë Vantongeren", DAM), **second)).outcome == outcome


def test_known_address_with_another_text_keeps_the_first(archive, story, rows):
    address = "https://lantern.example/dam"
    archive.record(*story(("Zoë Vantongeren", DAM), url=address))
    before = rows(archive, "SELECT * FROM articles"), rows(archive, "SELECT * FROM quotes")
    recorded = archive.record(*story(("Zoë Vantongeren", FERRY), url=address))
    assert (recorded.outcome, recorded.article_id, recorded.quotes) == (Outcome.REVISED, 1, 0)
    assert before == (
        rows(archive, "SELECT * FROM articles"),
        rows(archive, "SELECT * FROM quotes"),
    )


def test_attributions_at_one_place_count_once(archive, story):
    article, attributions = story(("Zoë Vantongeren", DAM))
    assert archive.record(article, attributions * 2).quotes == 1


def test_article_without_quotes_is_kept(archive, story, rows):
    article, _ = story(("Zoë Vantongeren", DAM))
    assert archive.record(article, []).quotes == 0
    assert archive.record(article, []).outcome is Outcome.KNOWN
    assert rows(archive, "SELECT count(*) AS kept FROM articles") == [{"kept": 1}]


@pytest.mark.parametrize(
    ("imprints", "outlets"),
    [
        pytest.param(
            [{"outlet": "Straße heute"}, {"outlet": "STRASSE HEUTE"}],
            [("Straße heute", None)],
            id="capitals do not count",
        ),
        pytest.param(
            [{"url": "https://www.lantern.example/1"}, {"url": "https://lantern.example/2"}],
            [("lantern.example", "lantern.example")],
            id="pages of one host",
        ),
        pytest.param(
            [
                {"outlet": "The Lantern", "url": "https://lantern.example/1"},
                {"url": "https://lantern.example/2"},
            ],
            [("The Lantern", "lantern.example")],
            id="a page that does not name its outlet",
        ),
        pytest.param(
            [
                {"url": "https://lantern.example/2"},
                {"outlet": "The Lantern", "url": "https://lantern.example/1"},
            ],
            [("The Lantern", "lantern.example")],
            id="the name is learnt later",
        ),
        pytest.param(
            [
                {"outlet": "www.lantern.example", "url": "https://www.lantern.example/2"},
                {"outlet": "The Lantern", "url": "https://lantern.example/1"},
                {"outlet": "lantern.example"},
            ],
            [("The Lantern", "lantern.example")],
            id="a host in the place of the name",
        ),
        pytest.param(
            [
                {"outlet": "Coast Wire", "url": "https://portal.example/1"},
                {"outlet": "Hill Wire", "url": "https://portal.example/2"},
            ],
            [("Coast Wire", "portal.example"), ("Hill Wire", "portal.example")],
            id="a portal carries two outlets",
        ),
        pytest.param(
            [{"outlet": "Coast Wire"}, {"outlet": "coast wire", "url": "https://coast.example/2"}],
            [("Coast Wire", "coast.example")],
            id="the host is learnt later",
        ),
        pytest.param([{}, {}], [], id="nothing is said"),
    ],
)
def test_outlets_are_kept_once(archive, story, rows, imprints, outlets):
    for number, imprint in enumerate(imprints):
        archive.record(*story(("Zoë Vantongeren", f"{DAM} {number}"), **imprint))
    found = rows(archive, "SELECT name, domain FROM outlets ORDER BY id")
    assert [(row["name"], row["domain"]) for row in found] == outlets


@pytest.mark.parametrize(
    ("names", "speakers"),
    [
        pytest.param(
            ["Zoë O’Brien", "Zoe O'Brien", "ZOË O’BRIEN"], 1, id="accents, capitals, marks"
        ),
        pytest.param(["Adel el-Marwan", "Adel el Marwan"], 1, id="hyphen"),
        pytest.param(["NATO", "NATO"], 1, id="an organization of one word"),
        pytest.param(["Vantongeren", "Vantongeren"], 2, id="a bare surname is anybody's"),
        pytest.param(["the minister", "the minister"], 2, id="a description"),
        pytest.param(["officials", "officials"], 2, id="a group"),
        pytest.param(["a resident", "a resident"], 2, id="an unnamed source"),
        pytest.param(["the report", "the report"], 2, id="a document"),
    ],
)
def test_speakers_are_shared_by_full_name_alone(archive, story, rows, names, speakers):
    for number, name in enumerate(names):
        archive.record(*story((name, f"{DAM} {number}"), outlet=f"Outlet {number}"))
    assert len(rows(archive, "SELECT id FROM speakers")) == speakers


def test_bare_surname_is_one_speaker_within_its_article(archive, story, rows):
    archive.record(*story(("Vantongeren", DAM), ("Vantongeren", FERRY)))
    assert len(rows(archive, "SELECT id FROM speakers")) == 1


def test_role_is_the_one_last_stated(archive, story, rows):
    def record(outlet: str, *roles: str | None) -> None:
        article, attributions = story(("Ivo Brandt", DAM), ("Ivo Brandt", FERRY), outlet=outlet)
        speakers = [
            Speaker(name="Ivo Brandt", kind=SpeakerKind.PERSON, role=role) for role in roles
        ]
        told = [
            replace(each, speaker=speaker)
            for each, speaker in zip(attributions, speakers, strict=True)
        ]
        archive.record(article, told)

    record("Lantern", "Harbour Minister", None)
    assert rows(archive, "SELECT role FROM speakers") == [{"role": "Harbour Minister"}]
    record("Gazette", None, None)
    record("Courier", "Prime Minister", "Prime Minister")
    assert rows(archive, "SELECT role FROM speakers") == [{"role": "Prime Minister"}]
