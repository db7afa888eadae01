"""The scorer on articles so small that every figure can be counted by hand."""

from collections.abc import Sequence

import pytest
from journalism.gold import GoldArticle, GoldAttribution, GoldForm, Stance
from journalism.scoring import Counts, Scores, Share, is_named, same_relay, score_articles

from factcheck.core.article import Article
from factcheck.core.quote import (
    Attribution,
    DatePrecision,
    DateScope,
    Mention,
    MentionForm,
    Quote,
    QuoteKind,
    SaidOn,
    Speaker,
    SpeakerKind,
)
from factcheck.core.span import Span

TEXT = (
    "“The bridge is shut for good,” Ann Roe said on Monday. She reads “The Long Ebb” at night.\n\n"
    "Bob Low told Radio Roe that the bridge “would stay open” all winter. "
    "The mayor said the ferry was late.\n"
)
BRIDGE = "The bridge is shut for good"
EBB = "The Long Ebb"
OPEN = "the bridge “would stay open” all winter"
FERRY = "the ferry was late"


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def truth(
    words: str,
    kind: QuoteKind,
    mention: str | None,
    speaker: str | None,
    *,
    said_on: str | None = None,
    relayed_by: str | None = None,
    aliases: tuple[str, ...] = (),
    speaker_kind: SpeakerKind = SpeakerKind.PERSON,
) -> GoldAttribution:
    return GoldAttribution(
        kind=kind,
        stance=Stance.STATEMENT,
        content=(span(words),),
        cue=None,
        mention=span(mention) if mention else None,
        mention_form=GoldForm.NAME if mention else GoldForm.NONE,
        speaker=speaker,
        aliases=aliases,
        speaker_kind=speaker_kind,
        said_on=said_on,
        said_basis="Monday" if said_on else None,
        date_scope=DateScope.SAME_SENTENCE if said_on else None,
        relayed_by=relayed_by,
    )


def guess(
    words: Sequence[str],
    kind: QuoteKind,
    mention: str | None = None,
    speaker: str | None = None,
    *,
    said_on: str | None = None,
    relayed_by: str | None = None,
) -> Attribution:
    named = mention and Mention(spans=(span(mention),), text=mention, form=MentionForm.NAME)
    quote = Quote(
        article_id="roe",
        content=tuple(span(piece) for piece in words),
        text=" ".join(words),
        kind=kind,
        mention=named or None,
        confidence=0.9,
        rule="by-hand",
    )
    return Attribution(
        quote=quote,
        speaker=Speaker(name=speaker, kind=SpeakerKind.PERSON) if speaker else None,
        said_on=SaidOn(
            date=said_on,
            precision=DatePrecision.DAY,
            basis="Monday",
            scope=DateScope.SAME_SENTENCE,
        )
        if said_on
        else None,
        relay_chain=(relayed_by,) if relayed_by else (),
        confidence=0.9,
    )


GOLD = GoldArticle(
    article=Article(id="roe", text=TEXT, published_on="2024-05-06"),
    domain="local",
    press="british",
    form="report",
    attributions=(
        truth(BRIDGE, QuoteKind.DIRECT, "Ann Roe", "Ann Roe", said_on="2024-05-06"),
        truth(OPEN, QuoteKind.MIXED, "Bob Low", "Bob Low", relayed_by="Radio Roe"),
        truth(FERRY, QuoteKind.INDIRECT, "The mayor", None, speaker_kind=SpeakerKind.UNNAMED),
    ),
    not_statements=(span(EBB),),
)

WHOLE = (
    guess([BRIDGE], QuoteKind.DIRECT, "Ann Roe", "Ann Roe", said_on="2024-05-06"),
    guess([OPEN], QuoteKind.MIXED, "Bob Low", "Bob Low", relayed_by="Radio Roe"),
    guess([FERRY], QuoteKind.INDIRECT, "The mayor"),
)


def scored(*predicted: Attribution) -> Scores:
    return score_articles([(GOLD, predicted)])


def counts(right: int, predicted: int, gold: int, found: int | None = None) -> Counts:
    found = right if found is None else found
    return Counts(right=right, predicted=predicted, found=found, gold=gold)


def test_the_gold_itself_is_perfect() -> None:
    scores = scored(*WHOLE)

    assert scores.segments == scores.end_to_end == counts(2, 2, 2)
    assert scores.attributions == scores.with_mention
    assert scores.attributions.overall == counts(3, 3, 3)
    assert scores.attributions.direct == counts(1, 1, 1)
    assert scores.attributions.mixed == counts(1, 1, 1)
    assert scores.attributions.indirect == counts(1, 1, 1)
    assert scores.found == Share(count=3, of=3)
    assert scores.speakers == Share(count=2, of=2)
    assert scores.wrong_speakers == Share(count=0, of=3)
    assert scores.dates == Share(count=1, of=1)
    assert scores.false_dates == Share(count=0, of=2)
    assert scores.relays == counts(1, 1, 1)
    assert scores.segments.f1 == 1.0


def test_nothing_predicted_is_nothing_found() -> None:
    scores = scored()

    assert scores.segments == counts(0, 0, 2)
    assert scores.attributions.overall == counts(0, 0, 3)
    assert scores.found == Share(count=0, of=3)
    assert scores.speakers == Share()
    assert scores.segments.precision == scores.segments.recall == scores.segments.f1 == 0.0
    assert scores.speakers.share == 0.0


def test_figures_of_articles_are_added() -> None:
    scores = score_articles([(GOLD, WHOLE), (GOLD, ())])

    assert scores.segments == counts(2, 2, 4)
    assert scores.attributions.mixed == counts(1, 1, 2)
    assert scores.segments.f1 == pytest.approx(2 / 3)


def test_a_title_taken_for_a_statement_is_a_wrong_prediction() -> None:
    assert scored(*WHOLE, guess([EBB], QuoteKind.DIRECT, "Ann Roe")).segments == counts(2, 3, 2)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("bridge is shut for good", 1, id="most of it"),
        pytest.param("The bridge is", 0, id="half of it"),
    ],
)
def test_a_stretch_is_found_when_most_of_it_is_in_a_content(words: str, found: int) -> None:
    assert scored(guess([words], QuoteKind.DIRECT)).segments == counts(found, found, 2)


@pytest.mark.parametrize(
    ("mention", "right"),
    [
        pytest.param("Ann Roe", 1, id="the name"),
        pytest.param("Roe", 1, id="a part of it"),
        pytest.param("Bob Low", 0, id="somebody else"),
        pytest.param(None, 0, id="nobody"),
    ],
)
def test_end_to_end_asks_for_the_mention(mention: str | None, right: int) -> None:
    scores = scored(guess([BRIDGE], QuoteKind.DIRECT, mention))

    assert scores.segments == counts(1, 1, 2)
    assert scores.end_to_end == counts(right, 1, 2)
    assert scores.with_mention.direct == counts(right, 1, 1)


def test_a_shared_function_word_is_no_mention() -> None:
    scores = scored(guess([FERRY], QuoteKind.INDIRECT, "The"))

    assert scores.attributions.indirect == counts(1, 1, 1)
    assert scores.with_mention.indirect == counts(0, 1, 1)


def test_a_prediction_of_another_kind_is_found_but_not_right_in_the_golds_kind() -> None:
    scores = scored(guess(["would stay open"], QuoteKind.DIRECT, "Bob Low"))
    assert scores.attributions.overall == counts(0, 1, 3)

    scores = scored(guess([OPEN], QuoteKind.DIRECT, "Bob Low"))
    assert scores.attributions.overall == counts(1, 1, 3)
    assert scores.attributions.direct == counts(1, 1, 1, found=0)
    assert scores.attributions.mixed == counts(0, 0, 1, found=1)


def test_one_prediction_is_one_attribution() -> None:
    twice = guess([BRIDGE], QuoteKind.DIRECT, "Ann Roe")

    assert scored(twice, twice).attributions.overall == counts(1, 2, 3)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param([OPEN], id="with the reporter's words"),
        pytest.param(["would stay open"], id="the quoted words alone"),
        pytest.param(["that the bridge “would stay"], id="most of the quoted words"),
        pytest.param(["would stay", "open"], id="in pieces"),
    ],
)
def test_quoted_words_find_their_gold(words: list[str]) -> None:
    scores = scored(guess(words, QuoteKind.MIXED, "Bob Low", "Bob Low"))

    assert scores.found == Share(count=1, of=3)
    assert scores.speakers == Share(count=1, of=1)


def test_gold_in_parts_is_found_by_the_largest() -> None:
    parts = (
        guess(["The bridge"], QuoteKind.DIRECT, speaker="Bob Low"),
        guess(["is shut for good"], QuoteKind.DIRECT, speaker="Ann Roe"),
    )

    scores = scored(*parts)

    assert scores.found == Share(count=1, of=3)
    assert scores.speakers == Share(count=1, of=1)


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        pytest.param("Ann Roe", 1, 0, id="the full name"),
        pytest.param("Bob Low", 0, 1, id="somebody else"),
        pytest.param("Roe", 0, 1, id="a surname"),
        pytest.param(None, 0, 0, id="unknown"),
    ],
)
def test_speakers_are_right_wrong_or_left_open(name: str | None, right: int, wrong: int) -> None:
    scores = scored(guess([BRIDGE], QuoteKind.DIRECT, "Ann Roe", name))

    assert scores.speakers == Share(count=right, of=1)
    assert scores.wrong_speakers == Share(count=wrong, of=1)


@pytest.mark.parametrize(
    ("said_on", "exact"),
    [
        pytest.param("2024-05-06", 1, id="the day"),
        pytest.param("2024-05", 0, id="coarser"),
        pytest.param("2024-05-05", 0, id="another day"),
        pytest.param(None, 0, id="none"),
    ],
)
def test_a_date_is_the_golds_or_wrong(said_on: str | None, exact: int) -> None:
    scores = scored(guess([BRIDGE], QuoteKind.DIRECT, "Ann Roe", said_on=said_on))

    assert scores.dates == Share(count=exact, of=1)
    assert scores.false_dates == Share()


def test_a_date_where_none_is_stated_is_false() -> None:
    scores = scored(guess([FERRY], QuoteKind.INDIRECT, said_on="2024-05-06"))

    assert scores.dates == Share()
    assert scores.false_dates == Share(count=1, of=1)


@pytest.mark.parametrize(
    ("words", "relay", "expected"),
    [
        pytest.param(OPEN, "Radio Roe", counts(1, 1, 1), id="right"),
        pytest.param(OPEN, "The Roe Gazette", counts(0, 1, 1), id="wrong"),
        pytest.param(OPEN, None, counts(0, 0, 1), id="missed"),
        pytest.param(BRIDGE, "Radio Roe", counts(0, 1, 0), id="none was there"),
        pytest.param(BRIDGE, None, counts(0, 0, 0), id="none was there, and none given"),
    ],
)
def test_relays_are_counted_both_ways(words: str, relay: str | None, expected: Counts) -> None:
    assert scored(guess([words], QuoteKind.DIRECT, relayed_by=relay)).relays == expected


@pytest.mark.parametrize(
    ("name", "same"),
    [
        pytest.param("Inés Álvarez-Roe", True, id="as printed"),
        pytest.param("ines alvarez-roe", True, id="without case and accents"),
        pytest.param("Dr. Inés Álvarez-Roe", True, id="with a title"),
        pytest.param("Harbour Master Inés Álvarez-Roe", True, id="with an office"),
        pytest.param("the lawyer of Inés Álvarez-Roe", False, id="somebody of hers"),
        pytest.param("I. Álvarez-Roe", True, id="an alias"),
        pytest.param("Álvarez-Roe", False, id="a surname"),
        pytest.param("Inés Álvarez-Roe Low", False, id="a longer name"),
    ],
)
def test_names_of_people(name: str, same: bool) -> None:
    wanted = truth(BRIDGE, QuoteKind.DIRECT, None, "Inés Álvarez-Roe", aliases=("I. Álvarez-Roe",))

    assert is_named(name, wanted) is same


@pytest.mark.parametrize(
    ("name", "same"),
    [
        pytest.param("a senior adviser", True, id="as printed"),
        pytest.param("senior adviser", True, id="without the article"),
        pytest.param("senior adviser to the mayor", True, id="a longer description"),
        pytest.param("adviser", False, id="a shorter one"),
    ],
)
def test_descriptions_of_the_unnamed(name: str, same: bool) -> None:
    wanted = truth(
        BRIDGE, QuoteKind.DIRECT, None, "a senior adviser", speaker_kind=SpeakerKind.UNNAMED
    )

    assert is_named(name, wanted) is same


@pytest.mark.parametrize(
    ("name", "wanted", "same"),
    [
        pytest.param("The Roe Gazette", "Roe Gazette", True, id="an article"),
        pytest.param("Radio Roe", "Radio Roe's breakfast show", True, id="a longer form"),
        pytest.param("Radio Low", "Radio Roe", False, id="another one"),
        pytest.param(None, "Radio Roe", False, id="none for one"),
        pytest.param(None, None, False, id="none for none is nothing right"),
    ],
)
def test_go_betweens(name: str | None, wanted: str | None, same: bool) -> None:
    assert same_relay(name, wanted) is same
