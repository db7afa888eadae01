import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.dedupe.numbers import read_number
from factcheck.dedupe.words import normalise


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        pytest.param("We’re “here” — at last…", "we are here at last", id="marks"),
        pytest.param("HERE at LAST", "here at last", id="case"),
        pytest.param("ﬁne words in Ｆｕｌｌ width", "fine words in full width", id="compatible characters"),
        pytest.param("I can't, won't and shan't", "i can not will not and shall not", id="not"),
        pytest.param("I canʼt", "i can not", id="a letter for an apostrophe"),
        pytest.param("a hundred on the 21st", "100 on the 21th", id="a hundred"),
        pytest.param("She'd say they'd've", "she would say theyd have", id="would"),
        pytest.param("'em and 'cause", "them and because", id="apostrophe first"),
        pytest.param("$5.5 million", "5500000 dollars", id="currency and scale"),
        pytest.param("£3bn", "3000000000 pounds", id="scale letters"),
        pytest.param("€40", "40 euros", id="currency alone"),
        pytest.param("5.50 euros", "5.5 euros", id="decimals"),
        pytest.param("1,200,000", "1200000", id="separators"),
        pytest.param("3, 4%", "3 4 percent", id="comma between numbers"),
        pytest.param("twenty five per cent", "25 percent", id="percent in words"),
        pytest.param("three hundred twenty thousand men", "320000 men", id="number in words"),
        pytest.param("twenty and ninety", "20 and 90", id="tens alone"),
        pytest.param("the 1990s", "the 90s", id="decade"),
        pytest.param("back in the '90s", "back in the 90s", id="decade cut short"),
        pytest.param("3½ hours", "3.5 hours", id="fraction in one letter"),
        pytest.param("three and a half hours", "3.5 hours", id="fraction in words"),
        pytest.param("a quarter of a million", "250000", id="share of a million"),
        pytest.param("one and a half million", "1500000", id="a million and a half"),
        pytest.param("two dozen, a dozen, half a dozen", "24 12 6", id="dozens"),
        pytest.param("2/3 of us", "2 thirds of us", id="fraction with a stroke"),
        pytest.param("at 7.30pm or 7:45", "at 7:30 pm or 7:45", id="clock"),
        pytest.param("Sept. 3rd", "september 3", id="day of a month"),
        pytest.param("no one came", "nobody came", id="no one"),
        pytest.param("whether or not", "whether", id="whether or not"),
        pytest.param("the colour centres", "the color centers", id="British spelling"),
        pytest.param("they organised and travelled", "they organized and traveled", id="endings"),
        pytest.param("our four hours", "our 4 hours", id="words that only look British"),
        pytest.param("sooo loooong", "so long", id="stretched"),
        pytest.param("co-operate by-pass", "cooperate bypass", id="hyphen after a prefix"),
        pytest.param("didnt, wont", "did not will not", id="apostrophe forgotten"),
        pytest.param("the 25th of May", "the 25th of may", id="ordinal beyond the tenth"),
        pytest.param("at 5 p.m. in the U.K.", "at 5 pm in the united kingdom", id="initials"),
        pytest.param("tell us, US", "tell us united states", id="us and US"),
        pytest.param("well [laughs] done [sic]", "well done", id="editorial"),
        pytest.param("[W]e want[ed] more", "we wanted more", id="letters in brackets"),
        pytest.param("um, the uh thing", "the thing", id="fillers"),
        pytest.param("it is Kiev", "it is kyiv", id="two names of one town"),
        pytest.param("...", "", id="no words"),
    ],
)  # fmt: skip
def test_printed_forms_become_one(printed, words):
    assert " ".join(normalise(printed).forms) == words


def marked(text, name):
    words = normalise(text)
    return [words.forms[at] for at in sorted(getattr(words, name))]


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        pytest.param("In May the town of Arvel fell", "names", ["arvel"], id="name in the middle"),
        pytest.param("Brook is here", "names", ["brook"], id="name first"),
        pytest.param("People are here", "names", [], id="common word first"),
        pytest.param("ARVEL IS OURS", "names", [], id="all capitals"),
        pytest.param("so [Ada Brook] said", "glosses", ["ada", "brook"], id="gloss"),
        pytest.param("so (as I told you all the time) it is", "glosses", [], id="aside"),
        pytest.param("he said ‘not today’ and left", "inner", ["not", "today"], id="inner quotation"),
        pytest.param('he said "not today" and left', "inner", ["not", "today"], id="straight marks"),
        pytest.param("“not today”", "inner", [], id="marks around the whole"),
        pytest.param("he said “not today and left", "inner", [], id="mark without partner"),
        pytest.param("not today] he said", "glosses", [], id="bracket without partner"),
        pytest.param("here, there", "breaks", ["there"], id="comma"),
        pytest.param("here ... there [...] now", "gaps", ["there", "now"], id="ellipses"),
        pytest.param("... here", "gaps", [], id="ellipsis first"),
    ],
)  # fmt: skip
def test_words_keep_how_they_are_printed(text, mark, expected):
    assert marked(text, mark) == expected


def test_words_as_printed_are_counted():
    assert normalise("We're sure it's 5%").printed == 4


@given(st.text(max_size=120))
def test_every_word_stands_where_it_says(text):
    words = normalise(text)
    for at in range(len(words)):
        span = words.span(at)
        assert span.end <= len(text)
        assert words.forms[at] in normalise(span.of(text)).forms or words.cased is False
    assert list(words.starts) == sorted(words.starts)


@given(
    st.lists(
        st.sampled_from(
            ["Arvel", "bridge", "we", "lost", "14", "boats", "and", "the", "tunnel's", "roof"]
        )
    )
)
def test_normalising_twice_changes_nothing(tokens):
    once = normalise(" ".join(tokens)).forms
    assert normalise(" ".join(once)).forms == once


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(["boats"], ("boats", 1), id="no number"),
        pytest.param(["forty", "two", "boats"], ("42", 2), id="tens and units"),
        pytest.param(["forty", "twelve"], ("40", 1), id="tens and teens"),
        pytest.param(["six", "hundred"], ("600", 2), id="hundreds"),
        pytest.param(["six", "hundred", "seven"], ("607", 3), id="hundreds and units"),
    ],
)
def test_numbers_in_words(words, expected):
    assert read_number(words, 0) == expected
