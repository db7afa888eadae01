"""Statement or not: one sentence a case."""

import pytest

from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.extract import extract_quotes
from factcheck.languages import pack_for
from factcheck.prose import read_prose


def contents(text: str) -> list[str]:
    article = Article(id="case", text=text)
    return [
        quote.text
        for quote in extract_quotes(article, read_prose(text, pack_for("en")), EngineName.FAST)
    ]


NO_STATEMENTS = [
    pytest.param("The film “The Long Rind” opens on Friday.", id="film"),
    pytest.param("She starred in the sitcom “Two Ferries.”", id="sitcom"),
    pytest.param("He read the novel “A Winter of Buckets” twice.", id="novel"),
    pytest.param("The band played its hit “Mud” last.", id="song"),
    pytest.param("The so-called “curd cannon” failed to fire.", id="so-called"),
    pytest.param("The goat, nicknamed “Duchess,” slept.", id="nickname"),
    pytest.param("The tram, dubbed “the snail,” is slow.", id="dubbed"),
    pytest.param("The ship was christened “Aurora” in May.", id="ship"),
    pytest.param("A report entitled “Bridges of the North” is out.", id="title of a report"),
    pytest.param("The town has a “smart” lamp post.", id="scare quote"),
    pytest.param("The programme is called “Warm Feet” and costs little.", id="named programme"),
    pytest.param("Tom “Tiny” Roy won the race.", id="nickname inside a name"),
    pytest.param(
        "The deadline for the silent hours is near; the “silent hours” begin in June.",
        id="term used without marks too",
    ),
    pytest.param("The cook stirs what they call “mud pie” twice.", id="what they call"),
    pytest.param("Tarn bakes a loaf which the bakers call “stone.”", id="which they call"),
    pytest.param("Locals call the night bus the “tin ghost.”", id="many call it the"),
    pytest.param("The lane is called a “dry ditch” on maps.", id="is called"),
    pytest.param("The geese are known as the “river choir.”", id="known as the"),
    pytest.param("Lund Bank kept its “hold” rating on the shares.", id="sort of a rating"),
    pytest.param("Skippers follow the “red sky” flag.", id="sort of a sign"),
    pytest.param(
        "The club rents a “pitch” that nobody has seen, Bo Lund said.", id="thing not seen"
    ),
    pytest.param(
        "Bo Lund claimed that the coins went to a “pitch” that nobody has seen.",
        id="thing not seen, claimed",
    ),
    pytest.param("Ann Lee hosts the show “Tea at Nine.”", id="show"),
    pytest.param("The word “ferry” stands nowhere in Ann Lee's speech.", id="word as a word"),
    pytest.param("Ann Lee used the term “wet year” twice, she said.", id="term used by somebody"),
    pytest.param("The name of the marsh means “deep mirror” in Oldish.", id="translation"),
    pytest.param("They cook orra, or “grey soup”, at noon.", id="translation behind or"),
    pytest.param("In the valley “aye” can mean no, Ann Lee said.", id="meaning behind"),
    pytest.param("Ann Lee waved a sign that read “Boats for all”.", id="read off a sign"),
    pytest.param("A mug on the desk says “Best Cook”.", id="read off a mug"),
    pytest.param("The box, stamped “Fragile eels”, was open.", id="stamped"),
    pytest.param("The guild's motto, “Slow and wet”, is on the door.", id="motto"),
    pytest.param("There is a proverb in Oakton: “The wet dog barks last.”", id="proverb"),
    pytest.param("Residents have dubbed the leaning tower “the Spoon”.", id="dubbed by many"),
    pytest.param("The club, which calls itself “Sons of the Dam”, met.", id="named by itself"),
    pytest.param("Rowers call the bend “the Elbow”.", id="called so by a trade"),
    pytest.param("The bend, popularly called “the Elbow”, floods.", id="called so by nobody named"),
    pytest.param("Ann Lee said on Oakton Radio's “Late Tide” that she was off.", id="programme"),
    pytest.param("The inquiry's report, “Lessons of the Lock”, is out.", id="report, its title"),
    pytest.param("Ann Lee never says “sorry”.", id="never said"),
    pytest.param("Did Ann Lee call the voters “eels”? Nobody knows.", id="asked about"),
    pytest.param("She crossed out “Miss” and wrote “Captain”.", id="word written"),
]


@pytest.mark.parametrize("text", NO_STATEMENTS)
def test_names_and_terms_are_no_statements(text):
    assert contents(text) == []


STATEMENTS = [
    pytest.param("“No,” Ann Lee said.", "No", id="one word, said"),
    pytest.param("Ann Lee called it “sad.”", "sad.", id="one word, judged"),
    pytest.param(
        "Ann Lee called the plan a “gift to the builders” on Monday.",
        "gift to the builders",
        id="phrase, judged",
    ),
    pytest.param(
        "Ann Lee said the plan is “dead on arrival.”", "dead on arrival.", id="phrase, said"
    ),
    pytest.param(
        "The plan is “dead on arrival,” Ann Lee said.", "dead on arrival", id="phrase, said behind"
    ),
    pytest.param(
        "Ann Lee accused the guild of “crimes” against taste.", "crimes", id="one word, accused"
    ),
    pytest.param(
        "The statement read: “The Long Bridge Is Shut.”",
        "The Long Bridge Is Shut.",
        id="words with capitals, read out",
    ),
    pytest.param(
        "Ann Lee described the film as “a long yawn.”", "a long yawn.", id="said of a film"
    ),
    pytest.param("“We'll always have Oakton.”", "We'll always have Oakton.", id="alone"),
    pytest.param("“Shut it! Shut it!” the crowd chanted.", "Shut it! Shut it!", id="chant"),
    pytest.param("The mayor, Ann Lee, called it “a wreck.”", "a wreck.", id="called by one person"),
    pytest.param(
        "- The quay is dry\n- “We leave nobody on the quay tonight”\n- School is shut",
        "We leave nobody on the quay tonight",
        id="bullet",
    ),
    pytest.param(
        "11:30 Opposition calls it 'a slow disgrace'\n\nThe quay is \"wide\".",
        "a slow disgrace",
        id="straight single marks in a heading",
    ),
    pytest.param("Critics call the plan “mad.”", "mad.", id="an opinion of many"),
    pytest.param("Ann Lee dubbed the plan “a damp rag.”", "a damp rag.", id="dubbed by one"),
    pytest.param("Critics dubbed the plan “a farce.”", "a farce.", id="dubbed by critics"),
    pytest.param("Ann Lee called herself “a fool” on Monday.", "a fool", id="called herself"),
    pytest.param(
        "Ann Lee, wearing a hat, said it was “late again.”", "late again.", id="beside a hat"
    ),
    pytest.param(
        "Ann Lee says on Facebook that it’s “very sad” today.", "very sad", id="behind it’s"
    ),
    pytest.param("In her ruling, Ann Lee found the search “unlawful”.", "unlawful", id="found"),
    pytest.param("They want to call it “sad.”", "sad.", id="to call"),
    pytest.param(
        "The plan was called “mad” by Ann Lee, who left.", "mad", id="called, and by whom"
    ),
    pytest.param("The court backed Ann Lee's call for a “pause.”", "pause.", id="a call for"),
    pytest.param("Ann Lee wrote on Facebook: “Come to the fair.”", "Come to the fair.", id="post"),
    pytest.param(
        "‘I am off,’ Ann Lee said. ‘Do not wait.’", "I am off. Do not wait.", id="single marks"
    ),
]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            "“It floats,” said Ann Lee, the author of “Old Salt Roads”.", "It floats", id="title"
        ),
        pytest.param(
            "The “tin roof” is gone. “We sold it,” Ann Lee said.", "We sold it", id="scare quote"
        ),
    ],
)
def test_what_stands_beside_a_statement_is_none(text, content):
    assert contents(text) == [content]


@pytest.mark.parametrize(("text", "content"), STATEMENTS)
def test_what_somebody_said_is_a_statement(text, content):
    assert contents(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("“The ferry is late,” Ann Lee said.", "The ferry is late", id="double marks"),
        pytest.param("‘The ferry is late,’ Ann Lee said.", "The ferry is late", id="single marks"),
        pytest.param("“The ferry is late, ” Ann Lee said.", "The ferry is late", id="a space too"),
        pytest.param("“The ferry is late,,” Ann Lee said.", "The ferry is late", id="typed twice"),
        pytest.param("“The ferry is late –” Ann Lee said.", "The ferry is late –", id="a dash"),
        pytest.param("“Is the ferry late?” Ann Lee asked.", "Is the ferry late?", id="question"),
        pytest.param(
            "“The ferry,” Ann Lee said, “is late,” and left.",
            "The ferry, is late",
            id="of every piece",
        ),
        pytest.param(
            "“They said ‘no way,’” Ann Lee said.",
            "They said ‘no way,’",
            id="inside the words of another",
        ),
    ],
)
def test_the_printers_comma_is_no_part_of_what_was_said(text, content):
    assert contents(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            '"Every boat rolls," she said. "Ours rolls at the quay."',
            "Every boat rolls. Ours rolls at the quay.",
            id="the reporter's sentence ends between",
        ),
        pytest.param(
            '"We asked," she said, "and were told to wait."',
            "We asked, and were told to wait.",
            id="the reporter's clause in the middle",
        ),
        pytest.param(
            '"We asked," she said. "and were told to wait."',
            "We asked, and were told to wait.",
            id="the next piece opens no sentence",
        ),
        pytest.param(
            '"In the end," she said, "Tarn waited for us all."',
            "In the end, Tarn waited for us all.",
            id="a name opens the next piece",
        ),
        pytest.param(
            '"Will it sail?" she asked. "I doubt it."',
            "Will it sail? I doubt it.",
            id="its own question mark",
        ),
        pytest.param(
            '"It sails —" she said, "if it can."', "It sails — if it can.", id="its own dash"
        ),
        pytest.param(
            "'The boat', she said, 'sails on Sunday.'",
            "The boat sails on Sunday.",
            id="no comma inside the marks",
        ),
        pytest.param(
            '"Every boat rolls", she said. "Ours rolls at the quay."',
            "Every boat rolls. Ours rolls at the quay.",
            id="the comma outside the marks, and a sentence ends",
        ),
        pytest.param(
            '"Boats roll," she said. "She told us: \'Sell.\'"',
            "Boats roll. She told us: 'Sell.'",
            id="marks inside",
        ),
    ],
)
def test_the_pieces_of_a_split_quotation_run_as_one_sentence_or_two(text, content):
    assert contents(text) == [content]


def test_no_piece_holds_the_comma_that_leads_on_to_the_reporter():
    text = '"Every boat rolls," she said. "Ours, too, and yours."'
    (quote,) = extract_quotes(
        Article(id="case", text=text), read_prose(text, pack_for("en")), EngineName.FAST
    )

    assert [span.of(text) for span in quote.content] == [
        "Every boat rolls",
        "Ours, too, and yours.",
    ]
