"""When the last quotation of a text was said; published on Monday, 16 May 2022."""

import pytest

from factcheck.core.quote import DateScope

IN_THE_SENTENCE = [
    pytest.param(
        'Sentencing him on Friday, {Judge Lind} [said] "it holds".',
        "2022-05-13",
        id="behind a deed",
    ),
    pytest.param(
        'Reached by phone on Friday, {Lind} [said] "it holds".', "2022-05-13", id="reached on"
    ),
    pytest.param(
        '{Ada Lind}, visiting the lock on Friday, [said] "it holds".',
        "2022-05-13",
        id="in an aside",
    ),
    pytest.param(
        'The pier reopened on Friday, as {Ada Lind} [called] it "safe".',
        "2022-05-13",
        id="as she said",
    ),
    pytest.param(
        '{A report} dated Jan. 18, 2021, [found] it "holds".', "2021-01-18", id="a dated document"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] Dock Talk, a podcast, on Friday.',
        "2022-05-13",
        id="behind a podcast",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] the "Dock Talk" programme on Friday.',
        "2022-05-13",
        id="behind a show in marks",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] in January last year.', "2021-01", id="of last year"
    ),
    pytest.param(
        'She was warned: in 2013 {Ada Lind} [called] it "a toy".', "2013", id="behind a colon"
    ),
    pytest.param('"It holds," {Ada Lind} [said] on Saturday.', "2022-05-14", id="a weekday"),
    pytest.param('"It holds," {Ada Lind} [said] Saturday.', "2022-05-14", id="a bare weekday"),
    pytest.param('"It holds," {Ada Lind} [said] on Monday.', "2022-05-16", id="the very day"),
    pytest.param('"It holds," {Ada Lind} [said] last Monday.', "2022-05-09", id="last Monday"),
    pytest.param('"It holds," {Ada Lind} [said] on Saturday night.', "2022-05-14", id="at night"),
    pytest.param('"It holds," {Ada Lind} [said] early Friday.', "2022-05-13", id="early Friday"),
    pytest.param('"It holds," {Ada Lind} [said] yesterday.', "2022-05-15", id="yesterday"),
    pytest.param('"It holds," {Ada Lind} [said] today.', "2022-05-16", id="today"),
    pytest.param('"It holds," {Ada Lind} [said] three days ago.', "2022-05-13", id="days ago"),
    pytest.param('"It holds," {Ada Lind} [said] on Feb. 11.', "2022-02-11", id="a short month"),
    pytest.param('"It holds," {Ada Lind} [said] on 11 February.', "2022-02-11", id="day first"),
    pytest.param('"It holds," {Ada Lind} [said] on Dec. 20.', "2021-12-20", id="last December"),
    pytest.param(
        '"It holds," {Ada Lind} [said] on March 3, 2020.', "2020-03-03", id="with its year"
    ),
    pytest.param('"It holds," {Ada Lind} [said] last month.', "2022-04", id="last month"),
    pytest.param('"It holds," {Ada Lind} [said] earlier this month.', "2022-05", id="this month"),
    pytest.param('"It holds," {Ada Lind} [said] last year.', "2021", id="last year"),
    pytest.param(
        '"It holds," {Ada Lind} [said] last week.', "2022-05", id="last week in one month"
    ),
    pytest.param('"It holds," {Ada Lind} [said] this weekend.', "2022-05", id="this weekend"),
    pytest.param('"It holds," {Ada Lind} [said] in 2013.', "2013", id="a year"),
    pytest.param(
        'As {Ada Lind} [put] it in a talk with the trade paper Quill in 2013, "It holds."',
        "2013",
        id="a year behind what was put",
    ),
    pytest.param('"It holds," {Ada Lind} [said] in June 2012.', "2012-06", id="a month and year"),
    pytest.param('"It holds," {Ada Lind} [said] in August.', "2021-08", id="the last August"),
    pytest.param('On Tuesday, {Ada Lind} [said], "It holds."', "2022-05-10", id="time first"),
    pytest.param('{Ada Lind} on Tuesday [said]: "It holds."', "2022-05-10", id="before the verb"),
    pytest.param(
        '"It holds," {Ada Lind} [told] reporters on Tuesday.', "2022-05-10", id="behind listeners"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] in an interview with Pier Radio on Tuesday.',
        "2022-05-10",
        id="behind an occasion",
    ),
    pytest.param(
        '"It holds," [said] {Ada Lind, the mayor}, at a rally in Quayside on Tuesday.',
        "2022-05-10",
        id="behind speaker and occasion",
    ),
    pytest.param(
        'In an August speech, {Ada Lind} [called] it "as safe as any".', "2021-08", id="adjective"
    ),
    pytest.param(
        'On Tuesday’s episode of the show, {Ada Lind} [said] it was "as safe as any".',
        "2022-05-10",
        id="an episode's day",
    ),
    pytest.param(
        'In a statement issued Tuesday morning, {Ada Lind} [called] it "as safe as any".',
        "2022-05-10",
        id="a statement's day",
    ),
    pytest.param(
        '{A harbour report released last year} [found] it "as safe as any".',
        "2021",
        id="a document's year",
    ),
    pytest.param(
        'In a 2013 memo, {the agency} [called] it "as safe as any".', "2013", id="a memo's year"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] the Selby Courier last week.',
        "2022-05",
        id="told a newspaper last week",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] a crowd at the fish market on Tuesday.',
        "2022-05-10",
        id="told a crowd",
    ),
    pytest.param(
        '"It holds," {Ada Lind}, the mayor, [proclaimed] to a crowd at the market on Tuesday.',
        "2022-05-10",
        id="proclaimed to a crowd",
    ),
    pytest.param(
        '{The Harbour Board} issued a statement Wednesday evening, [saying] it was "safe for all".',
        "2022-05-11",
        id="the day a statement was issued",
    ),
    pytest.param(
        '{Ada Lind} [blasted] Hugo Brandt on Tuesday as "a danger to us all".',
        "2022-05-10",
        id="behind the person spoken of",
    ),
    pytest.param(
        '{Ada Lind} [described] the pier during a Tuesday interview as "a danger to us all".',
        "2022-05-10",
        id="an interview's day",
    ),
    pytest.param(
        '{Ada Lind} [called] the pier "a danger to us all" in a letter last week.',
        "2022-05",
        id="behind the quotation",
    ),
    pytest.param(
        'On Friday, after the vote, {Ada Lind} [said]: "It holds."',
        "2022-05-13",
        id="before an aside",
    ),
    pytest.param(
        'Speaking to the Selby Courier on Friday, {Ada Lind} [said]: "It holds."',
        "2022-05-13",
        id="how it was said",
    ),
    pytest.param(
        '{Ada Lind}, speaking on Friday, [said]: "It holds."', "2022-05-13", id="as an aside"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [wrote] in a March 19, 2011 email.', "2011-03-19", id="a full day"
    ),
    pytest.param(
        '{Sen. Ada Lind} (R-Marsh) on Tuesday attacked the plan and [said] it was "a toy for us".',
        "2022-05-10",
        id="behind a party, before a verb that is none of saying",
    ),
    pytest.param(
        "{Ada Lind}, who has been feuding with the board, on Tuesday [described] it as "
        '"a toy for us all".',
        "2022-05-10",
        id="behind a relative clause",
    ),
    pytest.param(
        '{Ada Lind}, in a statement released by the board on Tuesday, [said] it was "a toy for us".',
        "2022-05-10",
        id="at the end of an aside",
    ),
    pytest.param(
        'Ada Lind went after Hugo Brandt on Tuesday, [saying] his pier was "a toy for us all".',
        "2022-05-10",
        id="before a participle without a subject of its own",
    ),
    pytest.param(
        'Ada Lind on Tuesday hit the board on safety, and {she} [claimed] the pier was "a toy".',
        "2022-05-10",
        id="of what the same person did in the sentence",
    ),
    pytest.param(
        'At a rally in Quayside, Marsh County, on Tuesday, {Ada Lind} [called] it "a toy for us".',
        "2022-05-10",
        id="behind a town and its county",
    ),
    pytest.param('"It holds," {Ada Lind} [said] over the weekend.', "2022-05", id="the weekend"),
    pytest.param('"It holds," {Ada Lind} [said] two weeks ago.', "2022-05", id="weeks ago"),
    pytest.param('"It holds," {Ada Lind} [said] three months ago.', "2022-02", id="months ago"),
    pytest.param('"It holds," {Ada Lind} [said] two years ago.', "2020", id="years ago"),
]


@pytest.mark.parametrize(("marked", "date"), IN_THE_SENTENCE)
def test_a_time_in_the_sentence_dates_the_quote(attribute, marked, date):
    said_on = attribute(marked)[-1].said_on
    assert said_on is not None
    assert (said_on.date, said_on.scope) == (date, DateScope.SAME_SENTENCE)


INHERITED = [
    pytest.param(
        "A treasurer took the fund, Quayside Crown Court heard on Friday.\n\n"
        '{Ada Lind} [told] the jury it was "a disguise". "He was dull," {she} [said].',
        "2022-05-13",
        id="a day in court",
    ),
    pytest.param(
        "The pier plan was thrown out by Quayside Council on Friday night.\n\n"
        '{Ada Lind} [told] the meeting: "It holds."',
        "2022-05-13",
        id="a night in council",
    ),
    pytest.param(
        "In her last interview, with the Pier Post in April, Ada Lind was asked about it. "
        '"It holds," {she} [said].',
        "2022-04",
        id="the month of an interview that opens the sentence",
    ),
    pytest.param(
        'Ada Lind spoke at the pier on Saturday.\n\n"It holds," {she} [said].',
        "2022-05-14",
        id="a scene set before",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [said] on Saturday.\n\n"It holds," {she} [added].',
        "2022-05-14",
        id="the quote before",
    ),
    pytest.param(
        "Ada Lind quizzed Hugo Brandt on Saturday over the pier.\n\nPeople came.\n\n"
        '"It holds," {Brandt} [said].',
        "2022-05-14",
        id="whoever takes part in the scene",
    ),
    pytest.param(
        'In an August speech, {Ada Lind} [called] it "as safe as any".\n\n'
        '"It holds," {she} [said] then.',
        "2021-08",
        id="a month with an occasion",
    ),
    pytest.param(
        '{Ada Lind} on Tuesday [defended] the pier as "a joy for us all".\n\n'
        '"It holds," {Lind} [said] at a rally in Quayside.',
        "2022-05-10",
        id="the occasion of the day that the lead tells",
    ),
    pytest.param(
        '{Ada Lind} [says] the pier is "a joy for us all".\n\n'
        '"It holds," {she} [said] at a rally on Tuesday. "It will hold."',
        "2022-05-10",
        id="the sentence before in the paragraph",
    ),
    pytest.param(
        "But Ada Lind went after Hugo Brandt on Tuesday during a panel.\n\n"
        '"It holds," {Lind} [said].',
        "2022-05-10",
        id="behind but and a verb with its preposition",
    ),
    pytest.param(
        "The Harbour Board met on Tuesday to issue a statement.\n\n"
        '"It holds," {the Harbour Board} [said].',
        "2022-05-10",
        id="the scene of a body",
    ),
    pytest.param(
        "Ada Lind and Hugo Brandt sent a letter on Tuesday to the board. "
        '"It holds," {they} [wrote].',
        "2022-05-10",
        id="the scene of two people",
    ),
    pytest.param(
        "The Green nominee attacked the board during a debate Tuesday night. "
        '"It holds," {Ada Lind} [said].',
        "2022-05-10",
        id="a scene of somebody described, named next",
    ),
    pytest.param(
        "Ada Lind and Hugo Brandt rose. At a forum in the town hall on Tuesday, one man asked why.\n\n"
        '"It holds," {Brandt} [said].',
        "2022-05-10",
        id="an event for all who speak there",
    ),
    pytest.param(
        '{Ada Lind} [told] a crowd on Tuesday that it was "a joy for us all".\n\nA.\n\nB.\n\nC.\n\n'
        'D.\n\nE.\n\n"It holds," {Lind} [said].',
        "2022-05-10",
        id="words of the same scene further down",
    ),
    pytest.param(
        "In an interview with Pier Radio’s Hugo Brandt on Tuesday, Ada Lind answered questions.\n\n"
        '"It holds," {Lind} [said].',
        "2022-05-10",
        id="the interview of one who is named behind its host",
    ),
]


@pytest.mark.parametrize(("marked", "date"), INHERITED)
def test_a_scene_dates_the_quotes_in_it(attribute, marked, date):
    said_on = attribute(marked)[-1].said_on
    assert said_on is not None
    assert (said_on.date, said_on.scope) == (date, DateScope.INHERITED)


def test_the_words_a_story_opens_with_are_of_the_day_told_below(attribute):
    marked = (
        '{Ada Lind} [says] the pier is "a joy for us all".\n\nPeople came.\n\n'
        '"It holds," {Lind} [said] at a rally on Tuesday.'
    )
    first, last = (attribution.said_on for attribution in attribute(marked))
    assert first is not None
    assert last is not None
    assert (first.date, first.scope) == (last.date, DateScope.INHERITED)


NOT_DATED = [
    pytest.param(
        'Responding to the vote on Friday, {Ada Lind} [said] "it holds".', id="what she responds to"
    ),
    pytest.param('{Ada Lind} [called] Friday’s decision "a toy".', id="what she speaks of"),
    pytest.param(
        'On Tuesday, Ada Lind will hold a rally.\n\n"It holds," {Lind} [said].',
        id="an event still to come",
    ),
    pytest.param(
        'Ada Lind met Hugo Brandt on March 3, 2020 in Quayside.\n\n"It holds," {she} [said].',
        id="a day long past",
    ),
    pytest.param(
        'Ada Lind discussed the mayor’s speech in Quayside on Tuesday. "It holds," {Lind} [said].',
        id="the day of somebody else's speech",
    ),
    pytest.param(
        'Hugo Brandt said on Tuesday he had met Ada Lind.\n\n"It holds," {Lind} [said].',
        id="the day of who speaks about the speaker",
    ),
    pytest.param(
        "The emails released on Tuesday included Ada Lind, the mayor's aide.\n\n"
        '"It holds," {Lind} [wrote].',
        id="the day a leak was printed",
    ),
    pytest.param(
        'Ada Lind hosts games on Tuesday nights.\n\n"It holds," {Lind} [said].', id="a habit"
    ),
    pytest.param(
        'Today, Ada Lind serves as mayor.\n\n"It holds," {Lind} [said].', id="these times"
    ),
    pytest.param(
        'Ada Lind won the race on Tuesday.\n\nA.\n\nB.\n\nC.\n\nD.\n\n"It holds," {Lind} [said].',
        id="a deed some paragraphs up",
    ),
    pytest.param(
        '{Ada Lind} [said] on Tuesday it was "a joy for us all".\n\n'
        '"It holds," {Lind} [said] years ago.',
        id="a time no day can be given for",
    ),
    pytest.param(
        '{Ada Lind} [said] on Tuesday it was "a joy for us all".\n\n'
        '"It holds," {Lind} [said] of the pier in February.',
        id="a month that may be of the thing",
    ),
    pytest.param(
        '"It holds," {a man accused by Lind 30 years ago} [said].', id="what was done to somebody"
    ),
    pytest.param(
        '"It holds," [said] {Ada Lind}, referring to the flood in 2004.', id="what is referred to"
    ),
    pytest.param(
        '{Ada Lind}, who previously [said] it was "a toy for us", spoke at a Tuesday rally.',
        id="words of an earlier day",
    ),
    pytest.param(
        '{Ada Lind} [said] on Tuesday it was "a joy for us all".\n\n{She} has [called] it "a toy for us".',
        id="what has been said at some time",
    ),
    pytest.param(
        "Ada Lind rose. At a forum on Tuesday, one man asked why.\n\n"
        '"It holds," [said] {Eve Marlow, an analyst}.',
        id="somebody who was not at the event",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] the Pier Post in an interview published on Sunday.',
        id="the day an interview was printed",
    ),
    pytest.param(
        'Ada Lind [gave] an interview published on Sunday. "It holds," {she} [said].',
        id="the day an interview was printed, a sentence before",
    ),
    pytest.param(
        "The fund was spent, Quayside Crown Court heard on Friday.\n\n"
        '{Hugo Brandt} [told] reporters: "I am not sorry."',
        id="outside the court",
    ),
    pytest.param(
        "The fund was spent, Quayside Crown Court heard on Friday.\n\n"
        '{Ada Lind} [told] the jury of "a disguise".\n\n"It holds," {Lind} [wrote].',
        id="a paragraph after the words in court",
    ),
    pytest.param(
        '{Ada Lind} [said] the pier should have been done by last April: "It holds."',
        id="a month in what is said",
    ),
    pytest.param('"It holds," {Ada Lind} [said].', id="no time at all"),
    pytest.param('"It held on Saturday," {Ada Lind} [said].', id="inside the quotation"),
    pytest.param('{Ada Lind} [condemned] Friday’s vote as "a sad mistake".', id="a thing's day"),
    pytest.param(
        '{Ada Lind} [called] the mayor’s remarks on Saturday "a sad mistake".',
        id="the day of what is commented on",
    ),
    pytest.param(
        '{Ada Lind} [said] that on Friday the pier was "as safe as any".', id="in what is said"
    ),
    pytest.param('"It holds," {Ada Lind} [said] after the storm on Friday.', id="behind after"),
    pytest.param(
        '"It holds," [said] {Ada Lind, who was elected in 2013}.', id="in a relative clause"
    ),
    pytest.param('"It holds," {Ada Lind} [said] of the test on Friday.', id="what it is about"),
    pytest.param(
        '"It will hold," {Ada Lind} [said] the pier on Friday would.', id="a thing's time"
    ),
    pytest.param('"Come," {Ada Lind} [said] next Friday.', id="a day to come"),
    pytest.param('"Come," {Ada Lind} [said] next month.', id="a month to come"),
    pytest.param('"Vote," {Ada Lind} [said] on Nov. 8.', id="a date to come"),
    pytest.param('"It holds," {Ada Lind} [said] on Feb. 30.', id="a day that does not exist"),
    pytest.param(
        'The storm came on Friday.\n\n"It holds," {Ada Lind} [said].',
        id="a day without the speaker",
    ),
    pytest.param(
        '"It is old," {Hugo Brandt} [said] on Friday.\n\n"It holds," {Ada Lind} [said].',
        id="the day of another's words",
    ),
    pytest.param(
        'Ada Lind came on Friday.\n\n"It holds," {she} [said] in an interview.',
        id="another occasion",
    ),
    pytest.param(
        'Ada Lind came on Friday.\n\n"It holds," {she} has often [said].', id="what is often said"
    ),
    pytest.param(
        'Ada Lind came on Friday.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nG.\n\nH.\n\n"It holds," {Lind} [said].',
        id="a scene long past",
    ),
    pytest.param(
        'Ada Lind bought the pier in 2003.\n\n"It holds," {she} [said].', id="a background year"
    ),
    pytest.param('"It holds," {Ada Lind} [said]. "I may go."', id="may is no month"),
    pytest.param(
        'The flood, the worst since records began in 1931, was "a warning", {Ada Lind} [said].',
        id="how far records go back",
    ),
    pytest.param(
        '"It holds," [said] {Ada Lind}, who lost her house in the flood of 1975.',
        id="an old flood",
    ),
    pytest.param('"It holds," {Ada Lind} [said] of the flood of 1975.', id="what it is said of"),
    pytest.param('{Ada Lind} [said] her 1996 book was "as good as any".', id="a book's year"),
    pytest.param('"It will hold," {Ada Lind} [said] in 2025.', id="a year to come"),
    pytest.param('"It holds," {Ada Lind} [told] the BBC\'s Today programme.', id="a show's name"),
    pytest.param('"It holds," {Ada Lind} [told] the Mail on Sunday.', id="a newspaper's name"),
    pytest.param('"It holds," {Ada Lind} [told] the Sunday show.', id="a show by its day"),
    pytest.param('"It holds," {Ada Lind} [said] on Super Tuesday.', id="a day's own name"),
    pytest.param(
        '{The Harbour Board} issued a report on the storm of Wednesday, [saying] it was "safe".',
        id="the day a report is about",
    ),
    pytest.param(
        '{The bank} regretted "the disclosure" this week of its letters.', id="behind a few words"
    ),
]


@pytest.mark.parametrize("marked", NOT_DATED)
def test_what_the_text_does_not_date_stays_undated(attribute, marked):
    assert attribute(marked)[-1].said_on is None


UNPUBLISHED = [
    pytest.param('"It holds," {Ada Lind} [said] on Saturday.', None, id="a weekday alone"),
    pytest.param('"It holds," {Ada Lind} [said] yesterday.', None, id="yesterday"),
    pytest.param('"It holds," {Ada Lind} [said] on March 3, 2020.', "2020-03-03", id="a full date"),
    pytest.param('"It holds," {Ada Lind} [said] in 2013.', "2013", id="a year"),
    pytest.param(
        '"It holds," {Ada Lind} [said] on Feb. 30, 2020.',
        None,
        id="a full date that does not exist",
    ),
    pytest.param(
        "The pier is seen on May 13, 2022.\n\nAfter the Friday storm the mayor came.\n\n"
        '"It holds," {Ada Lind} [said] on Saturday.',
        "2022-05-14",
        id="a dated picture and the same weekday anchor the week",
    ),
    pytest.param(
        'The pier is seen on May 13, 2022.\n\n"It holds," {Ada Lind} [said] on Saturday.',
        None,
        id="a dated picture alone does not",
    ),
]


@pytest.mark.parametrize(("marked", "date"), UNPUBLISHED)
def test_without_a_day_of_publication_only_anchored_times_count(attribute, marked, date):
    said_on = attribute(marked, published_on=None)[-1].said_on
    assert (said_on.date if said_on else None) == date


def test_the_basis_is_the_printed_words(attribute):
    said_on = attribute('"It holds," {Ada Lind} [said] on Saturday night.')[-1].said_on
    assert said_on is not None
    assert said_on.basis == "on Saturday night"


def test_another_hour_of_the_day_is_the_day_spoken_of_last(attribute):
    marked = (
        "Ada Lind and Hugo Brandt met Sunday at the pier.\n\n"
        'In a speech earlier in the day, {Lind} [called] it "as safe as any".'
    )
    said_on = attribute(marked)[-1].said_on
    assert said_on is not None
    assert said_on.date == "2022-05-15"


def test_the_next_day_is_counted_from_the_day_spoken_of_last(attribute):
    marked = (
        '"We should have called," {Ada Lind} [said] on Wednesday.\n\n'
        'In an interview in her office the next day, {she} [called] it "a sad mistake".'
    )
    said_on = attribute(marked)[-1].said_on
    assert said_on is not None
    assert (said_on.date, said_on.basis) == ("2022-05-12", "the next day")


PRECISE = [
    pytest.param("on Saturday", "day", None, id="a day"),
    pytest.param("last week", "week", ("2022-05-08", "2022-05-14"), id="last week"),
    pytest.param("this week", "week", ("2022-05-15", "2022-05-16"), id="this week so far"),
    pytest.param("last weekend", "week", ("2022-05-14", "2022-05-15"), id="a weekend"),
    pytest.param("over the weekend", "week", ("2022-05-14", "2022-05-15"), id="over the weekend"),
    pytest.param("two weeks ago", "week", ("2022-05-01", "2022-05-07"), id="weeks ago"),
    pytest.param("last month", "month", None, id="a month"),
    pytest.param("in June 2012", "month", None, id="a month and year"),
    pytest.param("a year ago", "year", None, id="a year"),
]


@pytest.mark.parametrize(("words", "precision", "days"), PRECISE)
def test_a_time_is_told_as_closely_as_the_words_do(attribute, words, precision, days):
    said_on = attribute(f'"It holds," {{Ada Lind}} [said] {words}.')[-1].said_on
    assert said_on is not None
    assert said_on.precision.value == precision
    assert (said_on.first_day, said_on.last_day) == (days or (None, None))


def test_the_day_before_is_counted_from_the_day_spoken_of_last(attribute):
    marked = (
        '"We should have called," {Ada Lind} [said] on Wednesday.\n\n'
        'On Pier Radio the day before, {she} [called] it "a sad mistake".'
    )
    said_on = attribute(marked)[-1].said_on
    assert said_on is not None
    assert (said_on.date, said_on.basis) == ("2022-05-10", "the day before")
