"""What a cue makes of the content: one cue a case."""

import pytest

from factcheck.core.quote import QuoteKind, Stance
from factcheck.extract.stances import StanceFinder
from factcheck.languages import pack_for

FINDER = StanceFinder(pack_for("en"))

CUES = {
    Stance.STATEMENT: [
        "said", "SAID", "has said", "says on Monday", "told", "writes", "asked", "According to",
        "in the words of", "shows", "found", "accused", "warned", "put it", "called",
        "puts it:", ":", ",", "per", "reportedly", "statement", "saying", "is said to",
        "confirmed", "promised to", "suggested",
    ],
    Stance.DENIAL: ["denied", "has denied", "denies", "disputed"],
    Stance.BELIEF: ["believes", "thought", "expects", "is convinced", "doubted", "belief"],
    Stance.WISH: [
        "wants", "hoped", "is eager", "would like", "urged", "demanded", "has called for",
        "calls on", "asked for", "pushing for",
    ],
    Stance.PLAN: ["plans", "intends", "is set to", "decided", "proposed"],
    Stance.FEELING: ["feared", "regrets", "was glad", "is worried"],
    Stance.ACT: [
        "praised", "endorsed", "slammed", "unveiled", "declined", "refused to say",
        "did not respond to", "didn't say", "didn’t say", "cannot say", "never said",
        "would not comment", "does not believe",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("cue", "stance"),
    [pytest.param(cue, stance, id=cue) for stance, cues in CUES.items() for cue in cues],
)
def test_the_cue_tells_the_stance_of_reported_speech(cue, stance):
    assert FINDER.find(cue, QuoteKind.INDIRECT) is stance
    assert FINDER.find(cue, QuoteKind.MIXED) is stance


@pytest.mark.parametrize("cue", ["hoped", "praised", "did not say", None])
def test_a_sentence_in_marks_was_said(cue):
    assert FINDER.find(cue, QuoteKind.DIRECT) is Stance.STATEMENT


@pytest.mark.parametrize(
    ("kind", "stance"), [(QuoteKind.MIXED, Stance.STATEMENT), (QuoteKind.INDIRECT, Stance.ACT)]
)
def test_without_a_cue_the_marks_decide(kind, stance):
    assert FINDER.find(None, kind) is stance


@pytest.mark.parametrize("beside", ["if", "Had", "may", "has yet to", "stopped short of"])
def test_what_is_not_said_yet_is_no_statement(beside):
    assert FINDER.find("say", QuoteKind.INDIRECT, beside=beside) is Stance.ACT
    assert FINDER.find("said", QuoteKind.DIRECT, beside=beside) is Stance.STATEMENT


@pytest.mark.parametrize(
    ("before", "mention", "nobody"),
    [
        ("", "Nobody", True),
        ("no", "one", True),
        ("", "Neither Birk", True),
        ("", "”", True),
        ("said", "Ann Lee", False),
        ("", "Nora Few", False),
    ],
)
def test_nobody_is_no_speaker(before, mention, nobody):
    assert FINDER.is_nobody(mention, before=before) is nobody


def test_the_first_word_that_is_known_decides():
    assert FINDER.find("said he hoped", QuoteKind.INDIRECT) is Stance.STATEMENT
    assert FINDER.find("hopes to say", QuoteKind.INDIRECT) is Stance.WISH


def test_a_language_without_words_knows_points_alone():
    finder = StanceFinder(pack_for("sv"))

    assert finder.find(":", QuoteKind.INDIRECT) is Stance.STATEMENT
    assert finder.find("sade", QuoteKind.INDIRECT) is Stance.ACT
