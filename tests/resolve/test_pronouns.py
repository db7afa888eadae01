"""Whom a pronoun means, as the speaker of the last quotation of a text."""

import pytest

PRONOUNS = [
    pytest.param(
        'Piet Harrow met Ada Lind. "It holds," {he} [said].', "Piet Harrow", id="a man by gender"
    ),
    pytest.param(
        'Piet Harrow met Ada Lind. "It holds," {she} [said].', "Ada Lind", id="a woman by gender"
    ),
    pytest.param(
        'Piet Harrow praised Hugo Brandt. "It holds," {he} [said].',
        "Piet Harrow",
        id="the one who acts, not the one acted upon",
    ),
    pytest.param(
        'Piet Harrow spoke.\n\nHugo Brandt followed.\n\n"It holds," {he} [said].',
        "Hugo Brandt",
        id="the nearer of two who act",
    ),
    pytest.param(
        'Under Mayor Hugo Brandt, Piet Harrow built the pier. "It holds," {he} [said].',
        "Piet Harrow",
        id="a name behind a preposition is passed over",
    ),
    pytest.param(
        'Hugo Brandt’s pier pleased Piet Harrow. "It holds," {he} [said].',
        "Piet Harrow",
        id="an owner is passed over",
    ),
    pytest.param(
        'Piet Harrow built the pier. He likes it. He told Hugo Brandt so. "It holds," {he} [said].',
        "Piet Harrow",
        id="a chain of pronouns keeps its subject",
    ),
    pytest.param(
        "Brandt campaign manager Piet Harrow spoke up. Hugo Brandt did not. Harrow went on. "
        '"It holds," {he} [said].',
        "Piet Harrow",
        id="a name before a noun only tells whose manager",
    ),
    pytest.param(
        'Tamsyn Quill, whose husband keeps the pier, met Piet Harrow. "It holds," {she} [said].',
        "Tamsyn Quill",
        id="a gender from kinship nearby",
    ),
    pytest.param(
        'Chairwoman Jowan Trelawny met Piet Harrow. "It holds," {she} [said].',
        "Jowan Trelawny",
        id="a gender from the office",
    ),
    pytest.param(
        'Ms. Trelawny met Piet Harrow. "It holds," {she} [said].',
        "Trelawny",
        id="a gender from the title",
    ),
    pytest.param(
        'Piet Harrow met Jowan Trelawny, {who} [said], "It holds."',
        "Jowan Trelawny",
        id="a relative pronoun points to the name before it",
    ),
    pytest.param(
        'Piet Harrow met Ada Lind. "It holds," {she’s} [said].', "Ada Lind", id="a verb drawn to it"
    ),
    pytest.param(
        "Piet Harrow came by. Also, Hugo Brandt is no engineer, {he} [said], calling the pier "
        '"as safe as any".',
        "Piet Harrow",
        id="a pronoun that closes a report is nobody in it",
    ),
    pytest.param('"It holds," {he} [said].', None, id="nobody to point to"),
    pytest.param(
        'Ada Lind built the pier. "It holds," {he} [said].', None, id="only the other gender"
    ),
    pytest.param(
        'Piet Harrow spoke.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\n"It holds," {he} [said].',
        None,
        id="too far away",
    ),
    pytest.param(
        'The Harbour Board issued a statement. "It holds," {it} [said].',
        "Harbour Board",
        id="a body that opens the sentence before",
    ),
    pytest.param(
        'Ada Lind and Piet Harrow wrote a letter. "It holds," {they} [wrote].',
        "Ada Lind and Piet Harrow",
        id="two people",
    ),
    pytest.param(
        '"It holds," the {Harbour Board} [said].\n\n"It will hold," {it} [added].',
        "Harbour Board",
        id="the body that was quoted before",
    ),
    pytest.param('Ada Lind left. "It holds," {they} [wrote].', None, id="they is not one person"),
    pytest.param(
        '"It is old," {Ada Lind} [said].\n\n"It holds," {she} [added]. ',
        "Ada Lind",
        id="the speaker of the paragraph before",
    ),
    pytest.param(
        'Ada Lind knows “Eve Brook built it.” "It holds," {she} [said].',
        "Ada Lind",
        id="a name inside a quotation is not told about",
    ),
]


@pytest.mark.parametrize(("marked", "name"), PRONOUNS)
def test_a_pronoun_means_somebody_before_it(attribute, marked, name):
    speaker = attribute(marked)[-1].speaker
    assert (speaker.name if speaker else None) == name


WITHOUT_MENTION = [
    pytest.param(
        '"It is old," {Ada Lind} [said].\n\n"It holds."',
        "Ada Lind",
        id="a paragraph of quoted words goes on",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [said].\n\nThe sign reads "No entry after dark".',
        None,
        id="a paragraph with words of the reporter does not",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [said]. The crowd left.\n\n"It holds."',
        None,
        id="something came in between",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [said].\n\nIt rained.\n\n"It holds."', None, id="too far on"
    ),
    pytest.param('"It holds."', None, id="nothing before"),
]


@pytest.mark.parametrize(("marked", "name"), WITHOUT_MENTION)
def test_a_quote_without_a_mention_goes_on_only_where_that_is_clear(attribute, marked, name):
    speaker = attribute(marked)[-1].speaker
    assert (speaker.name if speaker else None) == name


def test_an_unclear_pronoun_is_less_sure_than_a_clear_one(attribute):
    clear = attribute('Piet Harrow met Ada Lind. "It holds," {he} [said].')[-1]
    unclear = attribute('Hugo Brandt came.\n\nPiet Harrow came.\n\n"It holds," {he} [said].')[-1]
    assert unclear.confidence < clear.confidence
