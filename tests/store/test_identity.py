import pytest

from factcheck.store.identity import article_of, domain_of, fold, is_full_name


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        pytest.param("Zoë O’Brien-Łoś", "zoe obrien los", id="accents, apostrophe, hyphen, stroke"),
        pytest.param("BJØRN ÆGIR", "bjorn aegir", id="capitals and ligatures"),
        pytest.param("Große Straße", "grosse strasse", id="sharp s"),
        pytest.param("J. R.  Quill, Jr.", "j r quill jr", id="full stops and spaces"),
        pytest.param("Олена Коваль", "олена коваль", id="another alphabet"),
        pytest.param("!?", "", id="marks alone"),
    ],
)
def test_names_that_differ_in_print_alone_fold_together(name, folded):
    assert fold(name) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Ivo Brandt", True),
        ("Adel el-Marwan", True),
        ("Pieter van der Molen", True),
        ("王 小明", True),
        ("Brandt", False),
        ("the Harbour Minister", False),
        ("Harbour minister", False),
        ("", False),
    ],
)
def test_full_names_are_told_from_surnames_and_descriptions(name, full):
    assert is_full_name(name) == full


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.Lantern.example:8080/dam?x=1", "lantern.example"),
        ("http://news.lantern.example", "news.lantern.example"),
        ("lantern.example/dam", None),
        (None, None),
    ],
)
def test_host_in_an_address(address, domain):
    assert domain_of(address) == domain


@pytest.mark.parametrize(
    ("identity", "article"),
    [("article 12: rowe", 12), ("anneke rowe", None)],
    ids=["a bare surname counts in its article", "a full name counts everywhere"],
)
def test_the_article_that_a_local_speaker_is_known_in(identity, article):
    assert article_of(identity) == article
