"""The gold fits its articles, and is whole: adding a folder adds its tests."""

import json
from datetime import date
from pathlib import Path

import pytest
from journalism.gold import (
    GoldArticle,
    GoldAttribution,
    GoldError,
    GoldForm,
    gold_folders,
    load_gold,
)
from journalism.marks import outermost, quoted_stretches, words_in

from factcheck.core.quote import QuoteKind, SpeakerKind
from factcheck.core.span import Span

FOLDERS = gold_folders()

every_folder = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


def places(spans: tuple[Span, ...], text: str) -> set[int]:
    """Return the places of the spans' letters and digits."""
    return {i for span in spans for i in range(span.start, span.end) if text[i].isalnum()}


def show(attribution: GoldAttribution, text: str) -> str:
    return attribution.content[0].of(text)[:60]


def is_turn(attribution: GoldAttribution, gold: GoldArticle) -> bool:
    """Say whether the words are a turn of a printed conversation, after "NAME:" or no name."""
    cue, text = attribution.cue, gold.article.text
    return gold.form in ("transcript", "interview") and (cue is None or cue.of(text) == ":")


def kind_by_marks(attribution: GoldAttribution, text: str) -> QuoteKind:
    inside = places(attribution.content, text)
    quoted = inside & places(quoted_stretches(text), text)
    if quoted == inside:
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if quoted else QuoteKind.INDIRECT


@every_folder
def test_an_article_has_the_length_of_a_real_one(folder: Path) -> None:
    assert 250 <= len(words_in(load_gold(folder).article.text)) <= 750


@every_folder
def test_an_article_has_a_title_an_outlet_and_a_day(folder: Path) -> None:
    gold = load_gold(folder)

    assert gold.article.title
    assert gold.article.outlet
    published = gold.article.published_on or ""
    assert date.fromisoformat(published).isoformat() == published
    assert gold.domain
    assert gold.press
    assert gold.form
    assert len(gold.attributions) >= 6


@every_folder
def test_contents_are_apart_or_one_in_the_other(folder: Path) -> None:
    gold = load_gold(folder)
    text = gold.article.text
    held = [(places(a.content, text), show(a, text)) for a in gold.attributions]

    crossing = [
        (name, other_name)
        for number, (mine, name) in enumerate(held)
        for others, other_name in held[number + 1 :]
        if mine & others and not (mine <= others or others <= mine)
    ]

    assert crossing == []


@every_folder
def test_attributions_are_in_reading_order(folder: Path) -> None:
    starts = [a.content[0].start for a in load_gold(folder).attributions]

    assert starts == sorted(starts)


@every_folder
def test_what_is_quoted_is_a_statement_or_named_as_none(folder: Path) -> None:
    gold = load_gold(folder)
    text = gold.article.text
    known = places(gold.not_statements, text)
    for attribution in gold.attributions:
        known |= places(attribution.content, text)

    stretches = [(stretch, places((stretch,), text)) for stretch in quoted_stretches(text)]
    forgotten = [
        stretch.of(text)
        for stretch, letters in stretches
        if len(words_in(stretch.of(text))) >= 2 and len(letters & known) < 0.8 * len(letters)
    ]

    assert forgotten == []


@every_folder
def test_terms_are_no_part_of_what_was_quoted(folder: Path) -> None:
    gold = load_gold(folder)
    text = gold.article.text
    units = outermost(quoted_stretches(text))
    said = {
        stretch
        for attribution in gold.attributions
        for stretch in units
        if places(attribution.content, text) >= places((stretch,), text)
    }

    assert [t.of(text) for t in gold.not_statements if any(t.start == s.start for s in said)] == []


@every_folder
def test_the_kind_is_what_the_marks_say(folder: Path) -> None:
    gold = load_gold(folder)
    text = gold.article.text

    others = [
        (show(a, text), str(a.kind), str(kind_by_marks(a, text)))
        for a in gold.attributions
        if a.kind is not (QuoteKind.DIRECT if is_turn(a, gold) else kind_by_marks(a, text))
    ]

    assert others == []


@every_folder
def test_a_direct_quotation_is_given_without_its_outer_marks(folder: Path) -> None:
    gold = load_gold(folder)
    text = gold.article.text
    pieces = [
        piece.of(text)
        for attribution in gold.attributions
        if attribution.kind is QuoteKind.DIRECT
        for piece in attribution.content
    ]

    assert [piece for piece in pieces if piece[0] in '“"' and piece[-1] in '”"'] == []


@every_folder
def test_cue_and_mention_stand_in_the_paragraph_or_the_one_beside_it(folder: Path) -> None:
    gold = load_gold(folder)
    text = gold.article.text
    lines = [number for number, line in enumerate(text.split("\n\n")) for _ in line + "\n\n"]

    far = [
        (show(attribution, text), words.of(text))
        for attribution in gold.attributions
        for words in (attribution.cue, attribution.mention)
        if words is not None
        and min(abs(lines[words.start] - lines[piece.start]) for piece in attribution.content) > 1
    ]

    assert far == []


@every_folder
def test_who_and_through_whom_are_in_print(folder: Path) -> None:
    gold = load_gold(folder)
    printed = " ".join(gold.article.text.split()).lower()
    outlet = (gold.article.outlet or "").lower()

    assert [
        name
        for attribution in gold.attributions
        for name in (attribution.speaker, attribution.relayed_by)
        if name and name.lower() not in printed and name.lower() != outlet
    ] == []


@every_folder
def test_fields_agree_with_each_other(folder: Path) -> None:
    gold = load_gold(folder)

    for attribution in gold.attributions:
        assert (attribution.mention is None) == (attribution.mention_form is GoldForm.NONE)
        dated = attribution.said_on is not None
        assert (attribution.said_basis is not None) == dated
        assert (attribution.date_scope is not None) == dated
        assert attribution.said_basis is None or attribution.said_basis in gold.article.text
        assert attribution.said_on is None or attribution.said_on <= (
            gold.article.published_on or ""
        )
        assert attribution.speaker or attribution.speaker_kind is SpeakerKind.UNNAMED


def test_there_are_articles_of_many_presses_and_forms() -> None:
    golds = [load_gold(folder) for folder in FOLDERS]

    assert len(golds) >= 40
    assert {gold.press for gold in golds} >= {
        "british",
        "indian",
        "african",
        "australian",
        "american",
    }
    assert {gold.form for gold in golds} >= {
        "report",
        "live blog",
        "transcript",
        "press release",
        "interview",
    }
    assert {gold.domain for gold in golds} >= {"sport", "courts", "science", "business", "local"}


TEXT = """The bridge is shut.

“Shut it,” Ann Roe said, quoting “The Long Ebb”. “Now.”

She said the bridge was weak.
"""

ATTRIBUTION: dict[str, object] = {
    "kind": "direct",
    "stance": "statement",
    "content": ["Shut it", "Now."],
    "cue": "said",
    "mention": "Ann Roe",
    "mention_form": "name",
    "speaker": "Ann Roe",
    "aliases": [],
    "speaker_kind": "person",
    "said_on": None,
    "said_basis": None,
    "date_scope": None,
    "relayed_by": None,
}
INDIRECT = ATTRIBUTION | {
    "kind": "indirect",
    "content": ["the bridge was weak"],
    "mention": "She",
    "mention_form": "pronoun",
}


def written(folder: Path, *attributions: dict[str, object], terms: tuple[str, ...] = ()) -> Path:
    (folder / "article.txt").write_text(TEXT, encoding="utf-8")
    record = {
        "title": "Bridge shut",
        "outlet": "The Roe Gazette",
        "published_on": "2024-05-06",
        "domain": "local",
        "press": "british",
        "form": "report",
        "attributions": attributions,
        "not_statements": terms,
    }
    (folder / "gold.json").write_text(json.dumps(record), encoding="utf-8")
    return folder


def test_strings_are_placed_beside_each_other(tmp_path: Path) -> None:
    gold = load_gold(written(tmp_path, ATTRIBUTION, INDIRECT, terms=("The Long Ebb",)))

    text = gold.article.text
    direct, indirect = gold.attributions
    assert [piece.of(text) for piece in direct.content] == ["Shut it", "Now."]
    assert direct.cue is not None
    assert indirect.cue is not None
    assert direct.cue.start == text.index("said")
    assert indirect.cue.start == text.rindex("said")
    assert [term.of(text) for term in gold.not_statements] == ["The Long Ebb"]
    assert gold_of_words(gold) == {"Shut", "it", "Now", "the", "bridge", "was", "weak"}


def gold_of_words(gold: GoldArticle) -> set[str]:
    pieces = [piece for a in gold.attributions for piece in a.content]
    return {word for piece in pieces for word in words_in(piece.of(gold.article.text))}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        pytest.param({"content": ["Shut them"]}, "Shut them", id="content"),
        pytest.param({"content": ["Now.", "Shut it"]}, "Shut it", id="order of pieces"),
        pytest.param({"content": []}, "without content", id="no content"),
        pytest.param({"cue": "sai"}, "sai", id="a part of a word"),
        pytest.param({"mention": "Bob Roe"}, "Bob Roe", id="mention"),
        pytest.param({"stance": "rumour"}, "rumour", id="stance"),
        pytest.param({"kind": "spoken"}, "spoken", id="kind"),
    ],
)
def test_what_does_not_fit_is_named_with_its_folder(
    tmp_path: Path, changed: dict[str, object], words: str
) -> None:
    with pytest.raises(GoldError, match=words) as caught:
        load_gold(written(tmp_path, ATTRIBUTION | changed))

    assert str(caught.value).startswith(tmp_path.name)


def test_a_term_that_is_not_quoted_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="between marks"):
        load_gold(written(tmp_path, ATTRIBUTION, terms=("bridge",)))


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        pytest.param("“Go,” he said. “Now.”", ["Go,", "Now."], id="curly"),
        pytest.param('"Go," he said. "Now."', ["Go,", "Now."], id="straight"),
        pytest.param("''Go,'' he said; it's the ''end.''", ["Go,", "end."], id="doubled"),
        pytest.param("‘It’s late,’ she said.", ["It’s late,"], id="an apostrophe inside"),
        pytest.param("‘The lads’ work was fine,’ he said.", ["The lads’ work was fine,"], id="'s'"),
        pytest.param("A ‘mess’ of the lads’ work.", ["mess"], id="a plural after it"),
        pytest.param("Rock ’n’ roll in the ’90s", [], id="no opening mark"),
        pytest.param("'It's late,' she said.", ["It's late,"], id="straight single"),
        pytest.param("‘He said “go”, so I went.’", ["He said “go”, so I went.", "go"], id="nested"),
        pytest.param("“He said ‘go’.”", ["He said ‘go’.", "go"], id="nested the other way"),
        pytest.param("“One.\n\n“Two.”", ["One.", "Two."], id="over two paragraphs"),
        pytest.param("‘One.\n\n‘Two.’", ["One.", "Two."], id="single over two paragraphs"),
        pytest.param('A 5" pipe and a 6" one', [], id="inches"),
    ],
)
def test_pairs_of_marks(text: str, stretches: list[str]) -> None:
    assert [span.of(text) for span in quoted_stretches(text)] == stretches
