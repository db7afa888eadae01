import pytest

from factcheck.languages import pack_for
from factcheck.prose import MarkStyle, Prose, read_prose

ENGLISH = pack_for("en")


def read(text: str, language: str = "en") -> Prose:
    return read_prose(text, pack_for(language))


def pieces(prose: Prose) -> list[list[str]]:
    return [[piece.of(prose.text) for piece in q.pieces] for q in prose.quotations]


ONE_PARAGRAPH = [
    pytest.param("“We go,” she said.", ["We go,"], id="curly"),
    pytest.param('"We go," she said.', ["We go,"], id="straight"),
    pytest.param("''We go,'' she said.", ["We go,"], id="two apostrophes"),
    pytest.param("``We go,'' she said.", ["We go,"], id="grave accents and apostrophes"),
    pytest.param("‘We go,’ she said.", ["We go,"], id="single, curly"),
    pytest.param("'We go,' she said. 'Now.'", ["We go,", "Now."], id="single, straight"),
    pytest.param("Il dit : « On y va. »", ["On y va."], id="guillemets with spaces"),
    pytest.param("»Wir gehen«, sagte sie.", ["Wir gehen"], id="guillemets pointing inwards"),
    pytest.param("„Wir gehen“, sagte sie.", ["Wir gehen"], id="low and high"),
    pytest.param("‚Wir gehen‘, sagte sie.", ["Wir gehen"], id="low and high, single"),
    pytest.param("„Wir gehen”, sagte sie.", ["Wir gehen"], id="low and English closing"),
    pytest.param("“We go“, she said.", ["We go"], id="closing mark mistyped"),
    pytest.param("”We go,” she said.", ["We go,"], id="opening mark mistyped"),
    pytest.param("”We go“, she said.", ["We go"], id="both marks mistyped"),
    pytest.param("“We go,”she said. “Now.”", ["We go,", "Now."], id="space lost behind a mark"),
    pytest.param('"We go,"she said. "Now."', ["We go,", "Now."], id="space lost, straight marks"),
    pytest.param('"Go" "Now"', ["Go", "Now"], id="side by side"),
    pytest.param('(“Go.”) — "Now."', ["Go.", "Now."], id="behind brackets and dashes"),
    pytest.param("“Lost. “Found,” he said.", ["Found,"], id="closing mark lost"),
    pytest.param("Lost,” he said. “Found.”", ["Found."], id="opening mark lost"),
    pytest.param('He is 6\'2" tall. "Tall," she said.', ["Tall,"], id="feet and inches"),
    pytest.param("''He's 5'11'','' she said.", ["He's 5'11'',"], id="inches in a quotation"),
    pytest.param("The '90s and the '60s were fun.", [], id="decades"),
    pytest.param("‘90s music for ‘em all.’", [], id="decade and elision with wrong marks"),
    pytest.param("The bakers' and the millers' hall.", [], id="apostrophes behind plurals"),
    pytest.param(
        "‘The bakers’ hall is shut,’ he said.",
        ["The bakers’ hall is shut,"],
        id="apostrophe inside single marks",
    ),
    pytest.param(
        "‘I was doin’ my job,’ he said.", ["I was doin’ my job,"], id="lost g inside single marks"
    ),
    pytest.param(
        "It is ‘the bakers’ now and ‘theirs’ then.",
        ["the bakers", "theirs"],
        id="single marks closed behind an s",
    ),
    pytest.param('Empty "" and “ ” marks.', [], id="nothing between the marks"),
    pytest.param("It isn't Ann's; don't ask.", [], id="apostrophes alone"),
    pytest.param("â€œWe go,â€\x9d she said.", ["We go,"], id="misread as Windows-1252"),
    pytest.param("â\x80\x9cWe go,â\x80\x9d she said.", ["We go,"], id="misread as Latin-1"),
    pytest.param("â€œWe go,â€ she said.", ["We go,"], id="misread, the last byte lost"),
    pytest.param(
        "â€œWe donâ€™t goâ€”not now â€“ no,â€\x9d she said.",
        ["We donâ€™t goâ€”not now â€“ no,"],
        id="misread, with apostrophes and dashes",
    ),
    pytest.param("â€˜We go,â€™ she said.", ["We go,"], id="misread, single"),
    pytest.param("", [], id="empty text"),
]


@pytest.mark.parametrize(("text", "expected"), ONE_PARAGRAPH)
def test_a_quotation_is_what_stands_between_its_marks(text, expected):
    assert pieces(read(text)) == [[piece] for piece in expected]


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("“Go.”", MarkStyle.CURLY),
        ('"Go."', MarkStyle.STRAIGHT),
        ("''Go.''", MarkStyle.DOUBLED),
        ("``Go.''", MarkStyle.DOUBLED),
        ("‘Go.’", MarkStyle.SINGLE),
        ("«Go.»", MarkStyle.GUILLEMET),
        ("„Go.“", MarkStyle.LOW),
    ],
)
def test_the_opening_mark_gives_the_style(text, style):
    (quotation,) = read(text).quotations

    assert quotation.style is style
    assert quotation.span.of(text) == text


NESTED = [
    pytest.param("“He said ‘go’ to me.”", ["‘go’"], id="single in double"),
    pytest.param("‘He said “go” to me.’", ["“go”"], id="double in single"),
    pytest.param("''He said, 'Go.'''", ["'Go.'"], id="three apostrophes at the end"),
    pytest.param("'''Go' is what he said.''", ["'Go'"], id="three apostrophes at the beginning"),
    pytest.param("\"He said 'go' and 'come'.\"", ["'go'", "'come'"], id="two inside"),
    pytest.param("„Er sagte ‚geh‘ zu mir.“", ["‚geh‘"], id="German"),
]


@pytest.mark.parametrize(("text", "inside"), NESTED)
def test_quotes_inside_quotes_stay_inside(text, inside):
    (quotation,) = read(text).quotations

    assert [span.of(text) for span in quotation.nested] == inside


def test_straight_single_marks_outside_double_ones_are_no_quotations():
    prose = read('"We go," she said of the \'plan\'. "Now."')

    assert pieces(prose) == [["We go,"], ["Now."]]


def test_curly_single_marks_outside_double_ones_are_quotations():
    prose = read("Mayor: ‘We go’\n\n“We go,” she said. “Now.”")

    assert pieces(prose) == [["We go"], ["We go,"], ["Now."]]


def test_a_pair_across_a_quotation_is_given_up():
    prose = read("A ‘b “c’ d,” she said. “E.” “F.”")

    assert pieces(prose) == [["c’ d,"], ["E."], ["F."]]


def test_a_quotation_that_opens_again_every_paragraph_is_one():
    prose = read("She said: “One.\n\n“Two.\n\n“Three,” and left. “Four.”")

    assert pieces(prose) == [["One.", "Two.", "Three,"], ["Four."]]
    assert prose.quotations[0].closed
    assert prose.quotations[0].span.of(prose.text).startswith("“One.")
    assert prose.quotations[0].span.of(prose.text).endswith("“Three,”")


def test_a_quotation_of_several_paragraphs_in_two_apostrophes_is_one():
    assert pieces(read("''One.\n\n''Two.''")) == [["One.", "Two."]]


def test_a_quotation_of_several_paragraphs_may_never_close():
    (quotation,) = read("“One.\n\n“Two.\n\nShe left.").quotations

    assert len(quotation.pieces) == 2
    assert not quotation.closed


def test_a_quotation_of_several_paragraphs_in_misread_marks_is_one():
    (quotation,) = read("â€œOne.\n\nâ€œTwo.â€\x9d").quotations

    assert [piece.of("â€œOne.\n\nâ€œTwo.â€\x9d") for piece in quotation.pieces] == ["One.", "Two."]
    assert quotation.style is MarkStyle.CURLY


LOST_MARKS = [
    pytest.param(
        '"Cold, said Ann Lee of the bakery.\n\n"We go," she said.',
        ["We go,"],
        id="reporting clause",
    ),
    pytest.param(
        "He called it “a stunt and left.\n\n“We go,” she said.", ["We go,"], id="mid-sentence"
    ),
    pytest.param(
        "“Cold.\n\nShe left. “We go,” she said.", ["We go,"], id="no mark opens the next paragraph"
    ),
    pytest.param("“Cold, cold.", [], id="last paragraph"),
]


@pytest.mark.parametrize(("text", "expected"), LOST_MARKS)
def test_a_mark_left_open_does_not_swallow_the_reporters_words(text, expected):
    assert pieces(read(text)) == [[piece] for piece in expected]
