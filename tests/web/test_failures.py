"""What a reader sees where there is nothing to show, or where something broke."""

import asyncio
import sqlite3

import pytest
from datasette.app import Datasette
from datasette.utils.asgi import BadRequest
from datasette.views.base import DatasetteError
from newsroom import make_newsroom

from factcheck.web.failures import failure_of

UNKNOWN = ("/nope", "/nope/deeper", "/room/nope", "/room/claims/999", "/search/more", "/-/nope")


@pytest.mark.parametrize("path", UNKNOWN)
def test_an_unknown_address_has_a_page_of_ours_with_ways_on(site, path):
    answer = site.get(path)
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    assert '<header class="masthead">' in answer.text
    for way in ("/", "/search", "/room"):
        assert f'href="{way}"' in answer.text


@pytest.mark.parametrize("path", ["/nope.json", "/room/nope.json", "/room/claims/999.json"])
def test_an_unknown_address_answers_in_json_where_json_was_asked_for(site, path):
    answer = site.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("application/json")
    told = answer.json()
    assert (told["ok"], told["status"]) == (False, 404)
    assert told["error"]


WAYS_ON = {
    "/claims": "/search",
    "/claim": "/search",
    "/verdict": "/verdicts",
    "/speakers": "/room/speakers",
    "/speaker": "/room/speakers",
    "/quotes": "/room/quotes",
    "/articles": "/room/articles",
    "/outlets": "/room/outlets",
    "/verifications": "/room/verifications",
    "/evidence": "/room/evidence",
    "/tables": "/room",
}


@pytest.mark.parametrize("path", WAYS_ON)
def test_addresses_that_people_try_lead_on(site, path):
    answer = site.get(path)
    assert (answer.status_code, answer.headers["location"]) == (302, WAYS_ON[path])


def test_a_database_of_that_name_comes_first(tmp_path):
    datasette = Datasette([str(make_newsroom(tmp_path / "claims.db"))])
    page = asyncio.run(datasette.client.get("/claims"))
    assert page.status_code == 200
    assert "Quotes, claims and verdicts" in page.text


def test_ways_on_stay_below_the_base(room_file):
    datasette = Datasette([str(room_file)], settings={"base_url": "/desk/"})
    answer = asyncio.run(datasette.client.get("/speakers"))
    assert answer.headers["location"] == "/desk/room/speakers"


def test_who_is_refused_gets_no_ways_that_are_closed(room_file):
    datasette = Datasette([str(room_file)], metadata={"allow": {"id": "mara"}})
    for path, status in (("/", 403), ("/room/claims", 403), ("/nope", 404)):
        answer = asyncio.run(datasette.client.get(path))
        assert answer.status_code == status
        assert '<header class="masthead">' in answer.text
        assert "/room" not in answer.text
    told = asyncio.run(datasette.client.get("/search.json"))
    assert told.status_code == 403
    assert told.json()["title"] == "Forbidden"


def test_what_datasette_cannot_answer_is_told_in_its_words(site):
    answer = site.get("/room/claims?_sort=nothing")
    assert answer.status_code == 400
    assert "This cannot be answered" in answer.text
    assert "nothing" in answer.text
    assert site.get("/room/claims.json?_sort=nothing").json()["ok"] is False


def test_a_broken_database_is_our_fault_and_says_so(tmp_path):
    path = make_newsroom(tmp_path / "broken.db")
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("DROP TABLE evidence")
    connection.close()
    datasette = Datasette([str(path)])
    answer = asyncio.run(datasette.client.get("/verdicts"))
    assert answer.status_code == 500
    assert "The fault is the site’s, not yours" in answer.text
    assert "evidence" not in answer.text.split("<main")[1]
    assert asyncio.run(datasette.client.get("/search.json?verdict=true")).status_code == 200


def test_markup_in_a_message_is_not_let_through():
    failure = failure_of(DatasetteError("<script>x</script>", title="SQL Interrupted", status=400))
    assert failure.detail == "<script>x</script>"
    as_markup = failure_of(
        DatasetteError("<b>x</b>", title="SQL Interrupted", status=400, message_is_html=True)
    )
    assert as_markup.detail == "SQL Interrupted"


def test_other_statuses_have_words_too():
    assert failure_of(BadRequest("odd")).heading == "This cannot be answered"
    assert failure_of(DatasetteError("", status=503)).heading == "Something went wrong here"
