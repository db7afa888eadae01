import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.read.decoding import clean_text, decode

QUOTE = "“Der Bürgermeister hört uns nicht”, sagte Änne Föhrmann."
PLAIN = "Der Bürgermeister sagte, die Flut sei größer gewesen als je. Wir müssen handeln, fügte er hinzu."

DECODED = [
    pytest.param(QUOTE.encode(), None, QUOTE, id="UTF-8"),
    pytest.param(codecs.BOM_UTF8 + QUOTE.encode(), None, QUOTE, id="UTF-8 with a mark"),
    pytest.param(codecs.BOM_UTF16_LE + QUOTE.encode("utf-16-le"), None, QUOTE, id="UTF-16, little"),
    pytest.param(codecs.BOM_UTF16_BE + QUOTE.encode("utf-16-be"), None, QUOTE, id="UTF-16, big"),
    pytest.param(codecs.BOM_UTF32_LE + QUOTE.encode("utf-32-le"), None, QUOTE, id="UTF-32"),
    pytest.param(QUOTE.encode("cp1252"), "windows-1252", QUOTE, id="declared"),
    pytest.param(QUOTE.encode("cp1252"), "ISO-8859-1", QUOTE, id="Latin-1 means Windows-1252"),
    pytest.param(QUOTE.encode(), "iso-8859-1", QUOTE, id="valid UTF-8 beats the declaration"),
    pytest.param(PLAIN.encode("cp1252"), None, PLAIN, id="detected, as all that fits agrees"),
    pytest.param(PLAIN.encode("cp1252"), "x-unheard-of", PLAIN, id="unknown declaration"),
    pytest.param(PLAIN.encode("cp1252"), "latin-99", PLAIN, id="no such codec"),
    pytest.param(PLAIN.encode("cp1252"), "shift_jis", PLAIN, id="declaration that does not fit"),
]

REFUSED = [
    pytest.param(b"%PDF-1.7\n%\xe2\xe3", "a PDF file, not text", id="PDF"),
    pytest.param(b"\x89PNG\r\n\x1a\n\x00", "a PNG image, not text", id="PNG"),
    pytest.param(b"PK\x03\x04\x14", "a ZIP archive or an office document, not text", id="docx"),
    pytest.param(bytes(range(256)) * 8, "binary data, not text", id="every byte"),
    pytest.param(b"\x00\x01\x02\x03", "binary data, not text", id="short binary"),
    pytest.param("no mark".encode("utf-16-le"), "binary data, not text", id="UTF-16, no mark"),
    pytest.param(
        "The barrier cost £40m, “said” the café owner.".encode("cp1252"),
        "wrong encoding: not UTF-8, and no other for certain (save it as UTF-8)",
        id="£ could be Ł",
    ),
    pytest.param(
        "“We won’t wait,” said Ilsa Marrow".encode().replace(b"\x9d", b"", 1),
        "wrong encoding: not UTF-8, and no other for certain (save it as UTF-8)",
        id="damaged UTF-8",
    ),
]

CLEANED = [
    pytest.param("a\r\nb\rc\u2028d\x85e\ff", "a\nb\nc\nd\ne\nf", id="newlines"),
    pytest.param("a\x00b\x1bc\x7fd\x9fe\ufefff", "a b c d e f", id="controls, one for one"),
    pytest.param("a\u202eb\u202cc\u2066d\u2069e", "a b c d e", id="overrides, one for one"),
    pytest.param("a\tb\u00a0c", "a\tb\u00a0c", id="tabs and hard spaces stay"),
    pytest.param("a\ud83db", "a\ufffdb", id="half a surrogate pair"),
    pytest.param(" a \n\n", " a", id="space at the end goes, at the start stays"),
]


@pytest.mark.parametrize(("data", "declared", "text"), DECODED)
def test_bytes_become_the_text_they_are(data: bytes, declared: str | None, text: str) -> None:
    assert decode(data, declared) == text


@pytest.mark.parametrize(("data", "reason"), REFUSED)
def test_what_cannot_be_told_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(InputError) as refusal:
        decode(data)
    assert str(refusal.value) == reason


@pytest.mark.parametrize(("text", "cleaned"), CLEANED)
def test_text_is_cleaned(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@given(st.text())
def test_clean_text_is_final_and_can_be_stored(text: str) -> None:
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "latin-1", "big5", "idna", "zlib"]))
def test_any_bytes_are_text_or_refused(data: bytes, declared: str | None) -> None:
    try:
        text = decode(data, declared)
    except InputError as refusal:
        text = str(refusal)
    assert clean_text(text) == text
