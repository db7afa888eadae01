"""The hooks: beside other databases, on stock pages, under other settings."""

import asyncio
import json
import re
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from datasette.app import Datasette
from datasette.plugins import pm
from newsroom import make_newsroom

from factcheck.store.archive import open_archive
from factcheck.web.archives import holds_archive
from factcheck.web.security import STOCK_POLICY, STRICT_POLICY


def ask(datasette: Datasette, path: str, **options):
    return asyncio.run(datasette.client.get(path, **options))


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    path = tmp_path / "bees.db"
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("CREATE TABLE claims (verdict TEXT, url TEXT)")
        connection.execute("INSERT INTO claims VALUES ('true', 'https://bees.example/')")
    connection.close()
    return path


def test_the_plugin_is_found_by_its_entry_point():
    assert pm.has_plugin("factcheck")


def test_a_database_of_another_program_is_left_alone(stranger):
    datasette = Datasette([str(stranger)])
    assert "bees" in ask(datasette, "/").text
    assert ask(datasette, "/search").status_code == 404
    page = ask(datasette, "/bees/claims").text
    assert 'class="badge' not in page
    assert "site.css" not in page
    assert ask(datasette, "/-/metadata.json").json() == {}


def test_ours_is_found_beside_another_and_under_any_name(stranger, tmp_path):
    ours = make_newsroom(tmp_path / "evening edition.db")
    datasette = Datasette([str(stranger), str(ours)])
    assert "8 quotations" in ask(datasette, "/").text
    assert 'class="badge' not in ask(datasette, "/bees/claims").text
    assert "verdict-false" in ask(datasette, "/evening~20edition/claims").text
    (tables,) = re.findall(r'<a href="([^"]+)">Tables</a>', ask(datasette, "/").text)
    assert "Quotes, claims and verdicts" in ask(datasette, tables).text


def test_without_any_database_a_page_says_what_to_do():
    answer = ask(Datasette([]), "/")
    assert answer.status_code == 503
    assert "No factcheck database is attached" in answer.text
    assert ask(Datasette([]), "/robots.txt").status_code == 200


def test_a_file_that_is_no_database_is_not_ours(tmp_path):
    (tmp_path / "notes.db").write_text("not a database, but it has a name like one")
    assert not holds_archive(tmp_path / "notes.db")
    assert not holds_archive(tmp_path / "nowhere.db")


def test_an_address_below_a_base(room_file):
    datasette = Datasette([str(room_file)], settings={"base_url": "/desk/"})
    page = ask(datasette, "/search").text
    assert 'href="/desk/-/factcheck/site.css"' in page
    assert 'action="/desk/search"' in page


ONLY_MARA = {"allow": {"id": "mara"}}


@pytest.mark.parametrize(
    "closed",
    [
        ONLY_MARA,
        {"databases": {"room": ONLY_MARA}},
        {"databases": {"room": {"tables": {"evidence": ONLY_MARA}}}},
    ],
    ids=["the site", "the database", "one table"],
)
def test_who_may_not_see_it_all_sees_no_page_of_it(room_file, numbers, closed):
    datasette = Datasette([str(room_file)], metadata=closed)
    for path in ("/", "/search.json", "/claim/{ferries}.json", "/article/{wire}"):
        assert ask(datasette, path.format(**numbers)).status_code == 403
    cookie = {"ds_actor": datasette.sign({"a": {"id": "mara"}}, "actor")}
    assert ask(datasette, "/search.json", cookies=cookie).status_code == 200


def test_json_may_be_read_from_elsewhere_when_datasette_says_so(room_file):
    path = "/search.json"
    assert "access-control-allow-origin" not in ask(Datasette([str(room_file)]), path).headers
    open_to_all = Datasette([str(room_file)], cors=True)
    assert ask(open_to_all, path).headers["access-control-allow-origin"] == "*"


def test_an_empty_archive_has_all_its_pages(tmp_path):
    with open_archive(tmp_path / "empty.db"):
        pass
    datasette = Datasette([str(tmp_path / "empty.db")])
    for path in ("/", "/search", "/verdicts", "/api", "/about"):
        assert ask(datasette, path).status_code == 200
    assert "Nothing has been read yet" in ask(datasette, "/").text


def test_a_list_without_entries_says_why(tmp_path, room_file):
    path = make_newsroom(tmp_path / "odd.db")
    connection = sqlite3.connect(path)
    with connection:
        outlet = connection.execute(
            "INSERT INTO outlets(name, identity) VALUES ('The Silent Post', 'the silent post')"
        ).lastrowid
        speaker = connection.execute(
            "INSERT INTO speakers(name, kind, identity) VALUES ('Rowe', 'person', 'article 2: rowe')"
        ).lastrowid
    connection.close()
    datasette = Datasette([str(path)])
    assert "No article of this outlet has been read" in ask(datasette, f"/outlet/{outlet}").text
    page = ask(datasette, f"/speaker/{speaker}").text
    assert 'Known in <a href="/article/2">this article</a> only' in page
    assert "No claim is put down to this speaker" in page
    assert "There is no page 9" in ask(datasette, "/outlet/1?page=9").text
    assert "There is no page 9" in ask(datasette, "/verdicts?page=9").text
    assert "only: elsewhere" not in ask(datasette, "/speaker/1").text


def test_no_verdicts_yet(tmp_path):
    with open_archive(tmp_path / "empty.db"):
        pass
    page = ask(Datasette([str(tmp_path / "empty.db")]), "/verdicts").text
    assert "No claim has been given a verdict yet" in page


def test_a_day_that_a_person_noted_is_put_down_to_no_article(tmp_path, numbers):
    path = make_newsroom(tmp_path / "noted.db")
    connection = sqlite3.connect(path)
    ferries = numbers["ferries"]
    with connection:
        connection.execute(
            "UPDATE claims SET origin = 'added', added_by = 'Mara Quist' WHERE id = ?", [ferries]
        )
    page = ask(Datasette([str(path)]), f"/claim/{ferries}").text
    assert "4 March 2021</time>, as noted by Mara Quist" in page
    with connection:
        connection.execute("UPDATE claims SET said_on = NULL, origin = 'extracted'")
        connection.execute(
            "UPDATE quotes SET said_on = NULL, said_on_basis = NULL, said_on_scope = NULL, "
            "said_on_precision = NULL, said_on_first_day = NULL, said_on_last_day = NULL "
            "WHERE said_on_precision = 'week'"
        )
    page = ask(Datasette([str(path)]), f"/claim/{ferries}").text
    assert 'has <time datetime="2021-03-04">4 March 2021</time>, which does not fit' in page
    with connection:
        connection.execute("UPDATE claims SET said_on = '2021-03-01'")
    connection.close()
    page = ask(Datasette([str(path)]), f"/claim/{ferries}").text
    head = page[: page.index("two-questions")]
    assert "1 March 2021" in head
    assert "by the words" not in head


def test_a_very_long_article_is_shown_whole_and_soon(tmp_path):
    words = "We never close the gate"
    night = "Rain fell on the harbour, and the boats stayed in all through the long dark night.\n"
    block = f"“{words},” Rowe said.\n\n{night * 2}"
    rows = []
    for number in range(5_000):
        start = number * len(block) + 1
        place = json.dumps({"content": [[start, start + len(words)]]})
        rows.append((words, start, start + len(words), place))
    path = make_newsroom(tmp_path / "long.db")
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("DELETE FROM quotes WHERE article_id = 1")
        connection.execute("UPDATE articles SET text = ? WHERE id = 1", [block * 5_000])
        connection.executemany(
            """
            INSERT INTO quotes(
                text, start, "end", spans,
                claim_id, speaker_id, article_id, kind, relation, confidence, rule
            ) VALUES (?, ?, ?, ?, 1, 1, 1, 'direct', 'same', 0.9, 'words-cue-name')
            """,
            rows,
        )
    connection.close()
    datasette = Datasette([str(path)])
    begun = time.perf_counter()
    page = ask(datasette, "/article/1").text
    assert time.perf_counter() - begun < 5, "a second on an idle machine"
    shown = page[page.index('<div class="text"') : page.index("<aside")]
    assert shown.count("the long dark night") == 10_000
    assert shown.count('<a class="quote"') == 5_000
    assert "characters are shown" not in page


def test_a_text_beyond_all_books_is_cut_and_says_so(tmp_path):
    path = make_newsroom(tmp_path / "long.db")
    text = "Rain fell on the harbour. \n" * 80_000
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE articles SET text = ? WHERE id = 1", [text])
    connection.close()
    page = ask(Datasette([str(path)]), "/article/1").text
    assert f"2,000,000 of {len(text):,} characters are shown" in page


def test_a_merged_claim_redirects(tmp_path):
    path = make_newsroom(tmp_path / "merged.db")
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("INSERT INTO claim_redirects VALUES (70, 2)")
    connection.close()
    datasette = Datasette([str(path)])
    answer = ask(datasette, "/claim/70")
    assert (answer.status_code, answer.headers["location"]) == (302, "/claim/2")
    assert ask(datasette, "/claim/70.json").headers["location"] == "/claim/2.json"


HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
}


@pytest.mark.parametrize(
    ("path", "policy"),
    [
        ("/", STRICT_POLICY),
        ("/claim/999", STRICT_POLICY),
        ("/room", STOCK_POLICY),
        ("/room/claims", STOCK_POLICY),
        ("/nowhere", STRICT_POLICY),
        ("/search.json", STOCK_POLICY),
    ],
)
def test_every_answer_has_the_security_headers(site, path, policy):
    headers = site.get(path).headers
    assert headers["content-security-policy"] == policy
    assert {name: headers[name] for name in HEADERS} == HEADERS


def test_sql_of_readers_is_refused(site):
    assert site.get("/room.json?sql=select+1").status_code == 403


def test_the_stock_table_has_labels_badges_and_descriptions(site, numbers):
    page = site.get("/room/claims").text
    assert '<span class="badge verdict-false">False</span>' in page
    assert '<a href="/speaker/{rowe}">Anneke Rowe</a>'.format(**numbers) in page
    assert "The fullest wording found in print" in page
    for facet in ("verdict", "attribution", "speaker_id"):
        assert f'id="facet-{facet}"' in page


def test_internal_tables_are_hidden(site):
    page = site.get("/room").text
    for public in (
        "claims",
        "quotes",
        "speakers",
        "articles",
        "outlets",
        "verifications",
        "evidence",
    ):
        assert f'href="/room/{public}"' in page
    for internal in ("claim_links", "claim_fingerprints", "claims_fts", "alembic_version"):
        assert f'href="/room/{internal}"' not in page


def test_stock_search_finds_claims(site):
    rows = site.get("/room/claims.json?_shape=array&_search=pier").json()
    assert len(rows) == 2


def test_the_menu_leads_back_to_our_pages(site):
    assert '<a href="/verdicts">Verdicts</a>' in site.get("/room").text


def test_metadata_of_a_site_comes_before_ours(room_file):
    own = {"databases": {"room": {"title": "The Evening Desk"}}}
    datasette = Datasette([str(room_file)], metadata=own)
    assert "The Evening Desk" in ask(datasette, "/room").text
    other = Datasette([str(room_file)])
    assert "Quotes, claims and verdicts" in ask(other, "/room").text


def test_plain_datasette_serves_the_site_with_metadata_yml(tmp_path):
    path = make_newsroom(tmp_path / "factcheck.db")
    metadata = Path(__file__).resolve().parents[2] / "metadata.yml"
    shown = {
        address: subprocess.run(
            [sys.executable, "-m", "datasette", path, "-m", metadata, "--get", address],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for address in ("/", "/factcheck/claims")
    }
    assert "Who said what, and is it true?" in shown["/"]
    assert "The fullest wording found in print" in shown["/factcheck/claims"]
    assert "verdict-false" in shown["/factcheck/claims"]


def test_datasettes_pages_of_our_database_have_our_masthead(site):
    for path in ("/room", "/room/claims", "/room/claims/1"):
        page = site.get(path).text
        assert '<div class="masthead">' in page
        assert 'action="/search"' in page


def test_pages_of_other_databases_have_datasettes_own(stranger, tmp_path):
    ours = make_newsroom(tmp_path / "room.db")
    assert "masthead" not in ask(Datasette([str(stranger), str(ours)]), "/bees/claims").text
    assert "masthead" not in ask(Datasette([str(stranger)]), "/bees/claims").text
