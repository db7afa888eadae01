"""What comes in from the network: every answer is one of ours, with its headers and no traceback."""

import asyncio
import json
import logging
import time

import httpx
import pytest
from datasette.app import Datasette
from newsroom import make_newsroom

from factcheck.web.gate import LONGEST_QUERY_STRING, MOST_PARAMETERS, guard

HEADERS = (
    "content-security-policy",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "permissions-policy",
)

PARAMETERS = "&".join(f"a{number}=1" for number in range(3_000))

ODD = {
    "two suffixes on a claim": ("GET", "/claim/1.json.json", 404),
    "two suffixes on a speaker": ("GET", "/speaker/1.json.json", 404),
    "two suffixes on an outlet": ("GET", "/outlet/1.json.json", 404),
    "two suffixes on an article": ("GET", "/article/1.json.json", 404),
    "a hidden folder": ("GET", "/.git/config", 404),
    "two slashes": ("GET", "//etc/passwd", 404),
    "a static file with an endless name": ("GET", "/-/factcheck/" + "a" * 5_000, 404),
    "one of Datasette's": ("GET", "/-/static/" + "a" * 5_000, 404),
    "a folder of static files": ("GET", "/-/factcheck", 404),
    "out of the static files": ("GET", "/-/factcheck/..%2fpages.py", 302),
    "sorting by no column": ("GET", "/room/claims?_sort=nosuch", 400),
    "sorting by no column, as JSON": ("GET", "/room/claims.json?_sort=nosuch", 400),
    "sorting twice": ("GET", "/room/claims?_sort=text&_sort_desc=id", 400),
    "through what is no JSON": ("GET", "/room/claims.json?_through=x", 400),
    "in what is no list": ("GET", "/room/claims.json?text__in=[", 400),
    "3,000 parameters": ("GET", f"/search?{PARAMETERS}", 400),
    "3,000 parameters, as JSON": ("GET", f"/search.json?{PARAMETERS}", 400),
    "3,000 parameters on a table": ("GET", f"/room/claims?{PARAMETERS}", 400),
    "3,000 parameters on a speaker": ("GET", f"/speaker/1?{PARAMETERS}", 400),
    "an endless parameter": ("GET", "/search?q=" + "a" * LONGEST_QUERY_STRING, 400),
    "sending to a page": ("POST", "/claim/1", 405),
    "sending to the front page": ("POST", "/", 405),
    "deleting a claim": ("DELETE", "/claim/1.json", 405),
    "sending to a table": ("POST", "/room/claims.json", 405),
    "sending to a row": ("PUT", "/room/claims/1.json", 405),
    "sending to the database": ("POST", "/room", 405),
    "sending to what Datasette tells": ("POST", "/-/versions.json", 405),
    "asking what can be sent": ("OPTIONS", "/claim/1", 405),
    "a method that nobody has": ("TRACE", "/room", 405),
    "a method that is none": ("BREW", "/search.json", 405),
    "a table of the index": ("GET", "/room/claims_fts", 403),
    "a table of the index, as JSON": ("GET", "/room/quotes_fts.json", 403),
    "the version table": ("GET", "/room/alembic_version.json", 403),
    "fingerprints": ("GET", "/room/fingerprints.json", 403),
    "in capitals": ("GET", "/room/CLAIM_LINKS.json", 404),
    "threads": ("GET", "/-/threads.json", 403),
    "a debug page": ("GET", "/-/allow-debug", 403),
    "another debug page": ("GET", "/-/patterns", 403),
    "setting messages": ("POST", "/-/messages", 403),
}


def check_answer(method: str, path: str, status: int, answer: httpx.Response) -> None:
    assert answer.status_code == status
    assert set(HEADERS) <= set(answer.headers)
    assert "Traceback" not in answer.text
    if status == 405:
        assert answer.headers["allow"] == "GET, HEAD"
    if path.partition("?")[0].endswith(".json"):
        assert answer.headers["content-type"].startswith("application/json")
        assert answer.json()["status"] == status
    elif status != 302:
        assert '<header class="masthead">' in answer.text


@pytest.mark.parametrize(("method", "path", "status"), ODD.values(), ids=ODD)
def test_odd_requests_have_an_answer_of_ours(site, capfd, method, path, status):
    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=site.datasette.app())
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.request(method, f"http://localhost{path}")

    check_answer(method, path, status, asyncio.run(ask()))
    assert "Traceback" not in "".join(capfd.readouterr())


@pytest.mark.parametrize(("method", "path", "status"), ODD.values(), ids=ODD)
def test_the_served_site_answers_the_same(served, method, path, status):
    begun = time.perf_counter()
    answer = httpx.request(method, f"{served}{path}", timeout=10)
    assert time.perf_counter() - begun < 5
    check_answer(method, path, status, answer)


COOKIES = {
    "bytes that are no text": b"ds_actor=\xff",
    "escaped bytes": b'ds_actor="\\377"',
    "somebody else's, beside ours": b"ds_actor=\xff; ds_messages=zz; theme=dark",
    "none at all": b"=;;;=",
}


@pytest.mark.parametrize("cookie", COOKIES.values(), ids=COOKIES)
@pytest.mark.parametrize("path", ["/claim/1", "/room/claims.json"])
def test_a_cookie_of_another_program_closes_nothing(served, cookie, path):
    answer = httpx.get(f"{served}{path}", headers=[(b"cookie", cookie)])
    assert answer.status_code == 200


def test_the_cookie_of_a_reader_who_is_known_stays(room_file):
    datasette = Datasette([str(room_file)], metadata={"allow": {"id": "mara"}})
    cookie = datasette.sign({"a": {"id": "mara"}}, "actor")
    headers = {"cookie": f"ds_actor={cookie}; other=\\377"}
    answer = asyncio.run(datasette.client.get("/search.json", headers=headers))
    assert answer.status_code == 200


def test_the_root_user_sees_every_table(room_file):
    datasette = Datasette([str(room_file)])
    cookie = {"ds_actor": datasette.sign({"a": {"id": "root"}}, "actor")}
    for table in ("claims_fts", "claim_links", "alembic_version"):
        answer = asyncio.run(datasette.client.get(f"/room/{table}.json", cookies=cookie))
        assert answer.status_code == 200


def test_what_programs_need_to_know_of_datasette_is_open(site):
    for told in ("versions", "settings", "metadata", "databases", "plugins"):
        assert site.get(f"/-/{told}.json").status_code == 200


def test_parameters_that_mean_nothing_are_left_out(site):
    page = site.get("/search?q=ferries&utm_source=letter&fbclid=x").text
    assert "utm_source" not in page
    assert site.get("/search?" + "&".join(["a=1"] * MOST_PARAMETERS)).status_code == 200


def test_a_base_does_not_open_what_is_closed(room_file):
    datasette = Datasette([str(room_file)], settings={"base_url": "/desk/"})
    post = asyncio.run(datasette.client.post("/claim/1.json"))
    assert (post.status_code, post.json()["status"]) == (405, 405)


def test_a_stored_query_of_the_sites_own_takes_what_is_sent(tmp_path):
    path = make_newsroom(tmp_path / "room.db")
    query = {"sql": "DELETE FROM evidence WHERE id = :id", "write": True}
    datasette = Datasette(
        [str(path)], metadata={"databases": {"room": {"queries": {"withdraw": query}}}}
    )
    answer = asyncio.run(datasette.client.post("/room/withdraw?_json=1", data={"id": "0"}))
    assert answer.json()["ok"] is True


def call(datasette: Datasette, app, path: str) -> list[dict]:
    """Return the messages that a guarded application sends."""
    sent: list[dict] = []

    async def send(message: dict) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": []}
    asyncio.run(guard(datasette, app)(scope, None, send))
    return sent


def test_a_fault_outside_all_pages_is_told_and_noted(site, caplog):
    async def broken(scope, receive, send):
        raise RuntimeError("secret")

    with caplog.at_level(logging.ERROR):
        start, body = call(site.datasette, broken, "/search.json")
    assert start["status"] == 500
    assert json.loads(body["body"])["error"] == "internal error"
    (noted,) = caplog.records
    assert noted.exc_info is not None
    assert str(noted.exc_info[1]) == "secret"


def test_a_request_that_is_no_text_is_the_askers(site):
    async def confused(scope, receive, send):
        b"\xff".decode("ascii")

    start, _ = call(site.datasette, confused, "/")
    assert start["status"] == 400


def test_a_fault_in_the_middle_of_an_answer_ends_it(site):
    async def halting(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise RuntimeError("broken off")

    with pytest.raises(RuntimeError, match="broken off"):
        call(site.datasette, halting, "/")


def test_nothing_is_guarded_beside_databases_of_others(tmp_path):
    async def broken(scope, receive, send):
        raise RuntimeError("theirs")

    with pytest.raises(RuntimeError, match="theirs"):
        call(Datasette([], memory=True), broken, "/")
