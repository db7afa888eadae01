"""Days that whole texts are of: transcripts, live pages, releases, matches and sittings.

Everything was published on Monday, 16 May 2022.
"""

import pytest

from factcheck.core.quote import DateScope, Stance

TRANSCRIPT = """{above}

{{ADA LIND}}[:] "The pier is shut."

{{HUGO BRANDT}}[:] "On Tuesday you told Pier Radio it was open."

{{LIND}}[:] "That was Tuesday."

{{BRANDT}}[:] "It was."
"""

ABOVE_TRANSCRIPTS = [
    pytest.param("Harbour inquiry, Friday, May 13, 2022", "2022-05-13", id="a full date"),
    pytest.param("The Long Quay, Friday, May 13.", "2022-05-13", id="a date without a year"),
    pytest.param("We met at the lock in April. It rained.", "2022-04", id="when they met"),
    pytest.param("The Friday Quay interview: Ada Lind", None, id="a day in a title"),
    pytest.param("Friday, May 13, and Saturday, May 14", None, id="two days"),
    pytest.param("She sold the pier in April.", None, id="a month of something else"),
    pytest.param("A talk about the pier.", None, id="nothing"),
]


@pytest.mark.parametrize(("above", "date"), ABOVE_TRANSCRIPTS)
def test_a_transcript_is_of_the_day_told_above_it(attribute, above, date):
    found = attribute(TRANSCRIPT.format(above=above))
    assert [a.said_on.date if a.said_on else None for a in found] == [date] * 4


def test_a_live_page_is_of_the_day_that_heads_its_entries(attribute):
    found = attribute(
        """Storm at the pier: live

FRIDAY, MAY 13

9:42 p.m.: Lights out

"It is dark," {Ada Lind} [says].

9:10 p.m.: Wind

Gusts of 70.

THURSDAY, MAY 12

5:30 p.m.: Shelter

"It is dry," {Hugo Brandt} [said].
"""
    )
    assert [a.said_on and a.said_on.date for a in found] == ["2022-05-13", "2022-05-12"]


def test_a_date_that_stands_alone_heads_no_article(attribute):
    found = attribute('Friday, May 13\n\nThe pier is shut.\n\n"It holds," {Ada Lind} [said].')
    assert found[-1].said_on is None


RELEASE = """{mark}

SELBY, 13 May 2022 – Norrland Lines opened a ferry line to Quay.

"It sails," [said] {{Ada Lind}}, director of Norrland Lines.
"""


@pytest.mark.parametrize(
    ("mark", "date"),
    [
        pytest.param("PRESS RELEASE", "2022-05-13", id="a release"),
        pytest.param("For immediate release", "2022-05-13", id="for immediate release"),
        pytest.param("By Hugo Brandt", None, id="an article"),
    ],
)
def test_a_release_is_of_the_day_behind_its_place(attribute, mark, date):
    said_on = attribute(RELEASE.format(mark=mark))[-1].said_on
    assert (said_on.date if said_on else None) == date


MATCH = """Selby drew with Quay on Saturday after a late penalty was given by the referee.

{tail}
"""

AT_THE_MATCH = [
    pytest.param('"We ran," {Ada Lind}, the coach, [said].', "2022-05-14", id="afterwards"),
    pytest.param('"We ran," {Ada Lind}, the coach, [says].', None, id="a coach says"),
    pytest.param('"We ran," {Ada Lind}, the coach, has [said].', None, id="has said"),
    pytest.param('"We ran," {a spokesman} [said] of the coach.', None, id="a spokesman"),
    pytest.param('"We ran," {Ada Lind}, the coach, [told] Radio Quay.', None, id="told a station"),
    pytest.param(
        'On Friday Selby signed a striker.  "He runs," the coach, {Ada Lind}, [said].',
        None,
        id="the paragraph is of another day",
    ),
    pytest.param('In an interview, "we ran," {Ada Lind}, the coach, [said].', None, id="elsewhere"),
]


@pytest.mark.parametrize(("tail", "date"), AT_THE_MATCH)
def test_what_is_said_at_a_match_is_of_its_day(attribute, tail, date):
    said_on = attribute(MATCH.format(tail=tail))[-1].said_on
    assert (said_on.date if said_on else None) == date


def test_no_wish_is_of_the_day_of_a_match(attribute):
    marked = MATCH.format(tail='{Ada Lind}, the coach, [wanted] "a longer season".')
    assert attribute(marked, stances=[Stance.WISH])[-1].said_on is None


SITTING = """A court in Selby on Friday heard how a clerk sold the pier.

The prosecutor rose. The witness sat down.

{tail}
"""

IN_COURT = [
    pytest.param('"He sold it," {Ada Lind} [told] the court.', "2022-05-13", id="told the court"),
    pytest.param('"He sold it," [said] {prosecutor Ada Lind}.', "2022-05-13", id="by office"),
    pytest.param('"You sold it," {Ada Lind} [told] him.', "2022-05-13", id="told who is there"),
    pytest.param(
        '"He sold it," {Ada Lind} [told] the court. "It is gone," {she} [replied].',
        "2022-05-13",
        id="goes on",
    ),
    pytest.param('"He sold it," [said] {Ada Lind}, a florist.', None, id="somebody outside"),
    pytest.param('{A report} [said] "the pier is gone".', None, id="a document"),
]


@pytest.mark.parametrize(("tail", "date"), IN_COURT)
def test_what_is_said_in_court_is_of_its_day(attribute, tail, date):
    said_on = attribute(SITTING.format(tail=tail))[-1].said_on
    assert (said_on.date if said_on else None) == date


DEEDS = [
    pytest.param(Stance.ACT, "2022-05-14", id="something done"),
    pytest.param(Stance.STATEMENT, None, id="something said with another time"),
]


@pytest.mark.parametrize(("stance", "date"), DEEDS)
def test_a_scene_stays_open_behind_a_deed(attribute, stance, date):
    """The day stands behind what is quoted, and so dates what somebody did."""
    marked = (
        '{Ada Lind} cornered the board of Quay Ferries on Saturday over its "toy pier".\n\n'
        '"It holds," {Lind} [said].'
    )
    said_on = attribute(marked, stances=[stance])[-1].said_on
    assert (said_on.date if said_on else None) == date
    assert said_on is None or said_on.scope is DateScope.INHERITED
