import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import UsageError
from factcheck.read.addresses import canonical_url, domain_of, has_scheme, is_web_address

SAME_PAGE = [
    pytest.param("HTTPS://Mercury.Example/News", "https://mercury.example/News", id="case of host"),
    pytest.param("http://mercury.example", "http://mercury.example/", id="empty path"),
    pytest.param("http://mercury.example:80/a", "http://mercury.example/a", id="default port"),
    pytest.param("https://mercury.example:443/a", "https://mercury.example/a", id="default, TLS"),
    pytest.param("http://mercury.example:443/a", "http://mercury.example:443/a", id="other port"),
    pytest.param("https://mercury.example./a", "https://mercury.example/a", id="final dot"),
    pytest.param("https://mercury.example/a#part", "https://mercury.example/a", id="fragment"),
    pytest.param(
        "https://mercury.example/a?utm_source=x&id=7&fbclid=Q&GCLID=r",
        "https://mercury.example/a?id=7",
        id="tracking",
    ),
    pytest.param(
        "https://mercury.example/a?b=2&a=1&b=%20x;y",
        "https://mercury.example/a?b=2&a=1&b=%20x;y",
        id="the other parameters stand as written",
    ),
    pytest.param(
        "https://mercury.example/a?gclids=1",
        "https://mercury.example/a?gclids=1",
        id="not tracking",
    ),
    pytest.param("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/", id="IPv6"),
]

REFUSED = [
    pytest.param("ftp://mercury.example/a", "not an http(s) address: 'ftp://mercury.example/a'"),
    pytest.param("javascript:alert(1)", "not an http(s) address: 'javascript:alert(1)'"),
    pytest.param("/a/b", "not an http(s) address: '/a/b'"),
    pytest.param("http://", "no host in the address: 'http://'"),
    pytest.param("http://./", "no host in the address: 'http://./'"),
    pytest.param("http://[::1", "malformed address: 'http://[::1'"),
    pytest.param("http://a.example:port/", "malformed address: 'http://a.example:port/'"),
    pytest.param("http://a.example/b c", "white space in an address: 'http://a.example/b c'"),
    pytest.param(
        "http://a.example/\x00",
        "a control character in an address: 'http://a.example/\\x00'",
        id="control",
    ),
    pytest.param(
        "http://a.example/\u202egpj",
        "a control character in an address: 'http://a.example/\\u202egpj'",
        id="turned around",
    ),
    pytest.param(
        "http://a.example/\udcff",
        "a control character in an address: 'http://a.example/\\udcff'",
        id="not UTF-8",
    ),
    pytest.param(
        "http://u@\x9fa.example/",
        "a control character in an address: 'http://u@\\x9fa.example/'",
        id="control in the host",
    ),
    pytest.param(
        "http://u:secret@a.example/",
        "an address with a user name or password in it: host a.example",
        id="the password is not repeated",
    ),
]


@pytest.mark.parametrize(("address", "canonical"), SAME_PAGE)
def test_what_does_not_tell_pages_apart_goes(address: str, canonical: str) -> None:
    assert canonical_url(address) == canonical


@pytest.mark.parametrize(("address", "reason"), REFUSED)
def test_what_is_no_web_address_is_refused(address: str, reason: str) -> None:
    with pytest.raises(UsageError) as refusal:
        canonical_url(address)
    assert str(refusal.value) == reason


HOSTS = st.from_regex(
    r"[A-Za-z]([A-Za-z0-9-]{0,8}[A-Za-z0-9])?(\.[A-Za-z]{2,5}){1,2}", fullmatch=True
)
PATHS = st.from_regex(r"(/[A-Za-z0-9._~%-]{0,8}){0,4}", fullmatch=True)
QUERIES = st.from_regex(r"([a-z_]{1,10}=[A-Za-z0-9%]{0,5}&?){0,4}", fullmatch=True)


@given(
    scheme=st.sampled_from(["http", "https", "HTTP", "Https"]),
    host=HOSTS,
    port=st.sampled_from(["", ":80", ":443", ":8080"]),
    path=PATHS,
    query=QUERIES,
    tracking=st.sampled_from(["utm_medium=mail", "fbclid=1", "gclid=x", "utm_id"]),
    fragment=st.text("abc/#?", max_size=5),
)
def test_canonical_is_final_and_blind_to_tracking(
    scheme: str, host: str, port: str, path: str, query: str, tracking: str, fragment: str
) -> None:
    page = f"{scheme}://{host}{port}{path}"
    plain = canonical_url(f"{page}?{query}" if query else page)
    tracked = canonical_url(
        f"{page}?{tracking}&{query}#{fragment}" if query else f"{page}?{tracking}"
    )
    assert canonical_url(plain) == plain == tracked
    assert "#" not in plain
    assert domain_of(plain) == host.lower().removeprefix("www.")


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    for address in (text, f"http://{text}"):
        try:
            canonical = canonical_url(address)
        except UsageError:
            continue
        assert canonical_url(canonical) == canonical


def test_questions_about_a_source() -> None:
    assert is_web_address("HTTPS://a.example")
    assert not is_web_address("https.txt")
    assert has_scheme("ftp://a.example")
    assert has_scheme("javascript:x")
    assert not has_scheme("news/2016.txt")
