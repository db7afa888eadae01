from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages import pack_for
from factcheck.prose import read_prose

MARKED = st.text(alphabet="aB .,?!:—()6\n\n\"'“”„‟«»‹›‘’‚`´sn", max_size=120)
TEXTS = st.one_of(st.text(max_size=120), MARKED)


@given(TEXTS)
def test_parts_stand_in_order_and_never_overlap(text):
    prose = read_prose(text, pack_for("en"))
    pieces = [piece for quotation in prose.quotations for piece in quotation.pieces]

    for spans in (
        [p.span for p in prose.paragraphs],
        [s for p in prose.paragraphs for s in p.sentences],
        [q.span for q in prose.quotations],
        pieces,
    ):
        assert all(before.end <= after.start for before, after in pairwise(spans))
        assert all(span.of(text).strip() == span.of(text) for span in spans)


@given(TEXTS)
def test_what_is_inside_stays_inside(text):
    prose = read_prose(text, pack_for("en"))

    for paragraph in prose.paragraphs:
        assert all(paragraph.span.holds(sentence) for sentence in paragraph.sentences)
    for quotation in prose.quotations:
        assert all(quotation.span.holds(part) for part in (*quotation.pieces, *quotation.nested))


@given(TEXTS)
def test_every_visible_character_is_in_a_paragraph_and_a_sentence(text):
    prose = read_prose(text, pack_for("en"))

    for offset, character in enumerate(text):
        if not character.isspace():
            assert prose.paragraph_at(offset) is not None
            assert prose.sentence_at(offset) is not None


@given(st.text(alphabet=st.characters(exclude_characters="\"'“”„‟«»‹›‘’‚`"), max_size=120))
def test_a_text_without_marks_has_no_quotations(text):
    assert read_prose(text, pack_for("en")).quotations == ()
