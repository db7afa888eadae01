"""From the words of a source to the mention: one text a case."""

import pytest
from encoded import ENGLISH, find, prose_of, words_of

from factcheck.core.quote import MentionForm
from factcheck.core.span import Span
from factcheck.extract.encoder.mentions import MentionReader
from factcheck.extract.encoder.stretches import Stretch
from factcheck.extract.tagging import RuleTagger

TAGGER = RuleTagger(ENGLISH)
READER = MentionReader(ENGLISH)

NAME, NOMINAL, PRONOUN = MentionForm.NAME, MentionForm.NOMINAL, MentionForm.PRONOUN

CASES = [
    pytest.param("“No,” Ann Lee said.", "Ann Lee", "said", "Ann Lee", NAME, id="a name"),
    pytest.param("“No,” Lee said.", "Lee", "said", "Lee", NAME, id="a surname"),
    pytest.param("“No,” she said.", "she", "said", "she", PRONOUN, id="a pronoun"),
    pytest.param("“No,” the mayor said.", "the mayor", "said", "the mayor", NOMINAL, id="a noun"),
    pytest.param(
        "“No,” said Ann Lee, who has baked since 2010.",
        "Ann Lee, who has baked since 2010",
        "said",
        "Ann Lee",
        NAME,
        id="the head of a long source",
    ),
    pytest.param(
        "“No,” said the mayor, Ann Lee.", "the mayor, Ann Lee", "said", "Ann Lee", NAME,
        id="the name beside a noun",
    ),
    pytest.param(
        "“NO,” ANN LEE SAID ON MONDAY.", "ANN LEE", "SAID", "ANN LEE", NAME, id="all in capitals"
    ),
    pytest.param(
        "His support for it is known.", "His", "support", "His", PRONOUN, id="the owner of a cue"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "cue", "mention", "form"), CASES)
def test_a_source_is_read_as_a_mention(text, source, cue, mention, form):
    prose, words = prose_of(text), words_of(text)
    place = find(words, text, source)
    start = text.index(cue)

    read, read_form = READER.read(
        Stretch(place.start, place.stop),
        Span(start, start + len(cue)),
        words,
        prose,
        [TAGGER.tag(prose, number) for number in range(len(prose.paragraphs))],
    )

    assert (read.of(text), read_form) == (mention, form)
