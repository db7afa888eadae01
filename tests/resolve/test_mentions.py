"""Mentions as long, short and oddly cut as annotators and taggers mark them."""

import pytest

MENTIONS = [
    pytest.param(
        '"It holds," [said] {Ingrid Halloran, the harbour master, who has led it since 2010}.',
        "Ingrid Halloran",
        id="a name with an apposition and a clause",
    ),
    pytest.param(
        '"It holds," [said] {harbour master Ingrid Halloran}.',
        "Ingrid Halloran",
        id="with an office",
    ),
    pytest.param(
        '"It holds," [said] {Dr. Ingrid Halloran of the Harbour Board}.',
        "Ingrid Halloran",
        id="with a form of address and a body",
    ),
    pytest.param(
        '"It holds," [said] {the board\'s harbour master, Ingrid Halloran,}.',
        "Ingrid Halloran",
        id="a description before the name",
    ),
    pytest.param(
        '"It holds," [said] {Ingrid Halloran - the board\'s harbour master -}.',
        "Ingrid Halloran",
        id="between dashes",
    ),
    pytest.param(
        '{Pier Workers Union Secretary-Treasurer Ingrid Halloran} [said] it was "a toy" for people.',
        "Ingrid Halloran",
        id="behind a hyphened office",
    ),
    pytest.param(
        '"It holds," [said] {former governor Jan Halloran}.',
        "Jan Halloran",
        id="a name like a month",
    ),
    pytest.param(
        '"It holds," [said] {Dean Halloran}.', "Dean Halloran", id="a name like an office"
    ),
    pytest.param(
        'Secretary of State Halloran came. "It holds," {Halloran} [said].',
        "Halloran",
        id="a surname behind an office of two words",
    ),
    pytest.param(
        '{The} Harbour Board [said] it was "a toy" for people.',
        "Harbour Board",
        id="only the article of a name",
    ),
    pytest.param(
        'The International {Harbour Board} [said] it was "a toy" for people.',
        "International Harbour Board",
        id="the end of a name",
    ),
    pytest.param(
        'Ingrid Halloran came.\n\n"It holds," [said] {the New York} businesswoman.',
        "Ingrid Halloran",
        id="cut off before its noun",
    ),
    pytest.param(
        'Ingrid Halloran came. The presumptive Green {nominee} [said] it was "a toy".',
        "Ingrid Halloran",
        id="nothing but the noun",
    ),
    pytest.param(
        'Ingrid Halloran came. "It holds" was {her} [word].',
        "Ingrid Halloran",
        id="a bare possessive",
    ),
    pytest.param(
        'Halloran’s attacks on the board came. {Halloran}’s attacks [called] it "a toy".',
        "Halloran",
        id="before a possessive mark and a noun for no speaker",
    ),
    pytest.param('"It holds," {I} [said].', None, id="who writes"),
    pytest.param(
        'Ingrid Halloran, a harbour master, {who} [said] it was "a toy", left.',
        "Ingrid Halloran",
        id="who, behind an apposition",
    ),
    pytest.param(
        'Ingrid Halloran met a night watchman, {who} [said] it was "a toy".',
        "night watchman",
        id="who, behind somebody described",
    ),
    pytest.param(
        'Ingrid Halloran left the Harbour Board, {which} [said] it was "a toy".',
        "Harbour Board",
        id="which, behind a body",
    ),
    pytest.param(
        'Ingrid Halloran, who is {a pastor at the pier}, [called] it "a toy".',
        "Ingrid Halloran",
        id="what somebody is said to be",
    ),
]


@pytest.mark.parametrize(("marked", "name"), MENTIONS)
def test_the_head_of_a_mention_is_found(attribute, marked, name):
    speaker = attribute(marked)[-1].speaker
    assert (speaker.name if speaker else None) == name


NOT_THE_ONE_SPOKEN_OF = [
    pytest.param(
        'Ada Lind rose. Asked by Hugo Brandt, defending, if it held, {she} [said] "no".',
        "Ada Lind",
        id="she is not the one who asks, by gender",
    ),
    pytest.param(
        'Piet Harrow rose. Asked by Hugo Brandt, defending, if it held, {he} [said] "no".',
        "Piet Harrow",
        id="he is not the one who asks",
    ),
    pytest.param(
        'Ada Lind met Hugo Brandt. Brandt smiled. "It holds," {he} [told] Brandt.',
        None,
        id="he is not the one he tells",
    ),
    pytest.param(
        'Piet Harrow met Hugo Brandt at the old pier.\n\nBrandt asked why. "It holds," {he} [told] Brandt, to cheers.',
        "Piet Harrow",
        id="but the other one",
    ),
    pytest.param(
        'Piet Harrow came. Hugo Brandt came. {He} [said] Brandt was "a toy for us".',
        "Piet Harrow",
        id="nor the one spoken of",
    ),
    pytest.param(
        'Though {she} [called] it "a toy for us", Ada Lind stayed.\n\nShe left. Though {she} [called] it '
        '"a toy for us", Ada Lind stayed.',
        "Ada Lind",
        id="a subject may follow its pronoun",
    ),
    pytest.param(
        'Ada Lind and Piet Lind came. "It holds," {Lind} [said] of Ada Lind.',
        "Piet Lind",
        id="nor a namesake beside her",
    ),
    pytest.param(
        '"It is old," {Piet Harrow} [said]. Hugo Brandt disagreed.\n\n"It holds," {he} [continued].',
        "Piet Harrow",
        id="who goes on is who spoke last",
    ),
]


@pytest.mark.parametrize(("marked", "name"), NOT_THE_ONE_SPOKEN_OF)
def test_who_is_spoken_of_does_not_speak(attribute, marked, name):
    speaker = attribute(marked)[-1].speaker
    assert (speaker.name if speaker else None) == name
