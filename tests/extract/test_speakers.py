"""Who is found to have said it: one sentence a case."""

import pytest

from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.core.quote import MentionForm, Quote, QuoteKind
from factcheck.extract import extract_quotes
from factcheck.languages import pack_for
from factcheck.prose import read_prose


def extract(text: str) -> tuple[Quote, ...]:
    article = Article(id="case", text=text)
    return extract_quotes(article, read_prose(text, pack_for(article.language)), EngineName.FAST)


MENTIONS = [
    pytest.param("“The bridge is shut,” Ann Lee said.", "Ann Lee", id="name, verb"),
    pytest.param("“The bridge is shut,” said Ann Lee.", "Ann Lee", id="verb, name"),
    pytest.param("Ann Lee said: “The bridge is shut.”", "Ann Lee", id="before, with a colon"),
    pytest.param("Ann Lee said, “The bridge is shut.”", "Ann Lee", id="before, with a comma"),
    pytest.param(
        "Ann Lee spoke to the crowd.\n\n“Since when is it shut?” someone shouted back.",
        "someone",
        id="whoever it was",
    ),
    pytest.param("“The bridge,” Ann Lee said, “is shut.”", "Ann Lee", id="in between"),
    pytest.param("“The bridge is shut,” she said.", "she", id="pronoun"),
    pytest.param("“The bridge is shut,” said he.", "he", id="verb, pronoun"),
    pytest.param("“The bridge is shut,” the engineer said.", "the engineer", id="nominal"),
    pytest.param(
        "“The bridge is shut,” said a spokesman for the harbour.",
        "a spokesman for the harbour",
        id="nominal and whom it speaks for",
    ),
    pytest.param(
        "“The bridge is shut,” Lake City officials said.",
        "Lake City officials",
        id="officials of a place",
    ),
    pytest.param(
        "“The bridge is shut,” said the mayor, Ann Lee.", "Ann Lee", id="name behind what she is"
    ),
    pytest.param(
        "“The bridge is shut,” the head of the guild, Ann Lee, said.",
        "Ann Lee",
        id="name between commas",
    ),
    pytest.param(
        "“The bridge is shut,” Ann Lee, who built it, said.", "Ann Lee", id="relative clause"
    ),
    pytest.param(
        "“The bridge is shut,” Ann Lee, a clerk from Tarn, Oxland, said.",
        "Ann Lee",
        id="apposition with a place",
    ),
    pytest.param(
        "“The bridge is shut,” officials in Tarn, Oxland, said.", "officials", id="of which country"
    ),
    pytest.param(
        "“The bridge is shut,” the mayor of Tarn, Ann Lee, said.", "Ann Lee", id="mayor of a place"
    ),
    pytest.param(
        "The guild's clerk said: “The bridge is shut.”", "The guild's clerk", id="whose clerk it is"
    ),
    pytest.param(
        "“The bridge is shut,” Ann Lee (no relation to Tom) said.", "Ann Lee", id="brackets"
    ),
    pytest.param(
        "“The bridge is shut,” Mayor Ann B. Lee said.", "Mayor Ann B. Lee", id="title and initial"
    ),
    pytest.param(
        "“The bridge is shut,” Ms. Lee has repeatedly said.", "Ms. Lee", id="auxiliary and adverb"
    ),
    pytest.param(
        "“The bridge is shut,” said Omar el-Masri.", "Omar el-Masri", id="small letter in a name"
    ),
    pytest.param("“The bridge is shut,” Ann Lee told reporters.", "Ann Lee", id="listener behind"),
    pytest.param("Ann Lee told Tom Roy: “The bridge is shut.”", "Ann Lee", id="listener between"),
    pytest.param(
        "Ann Lee told the council that the bridge was “a wreck.”", "Ann Lee", id="listener and that"
    ),
    pytest.param("“The bridge is shut,” Ann Lee said of Tom Roy.", "Ann Lee", id="spoken of"),
    pytest.param(
        "“The bridge is shut,” Ann Lee wrote in a letter to Tom Roy.",
        "Ann Lee",
        id="letter to another",
    ),
    pytest.param(
        "“The bridge is shut,” according to Ann Lee.", "Ann Lee", id="according to, behind"
    ),
    pytest.param(
        "According to Ann Lee, the bridge is “a wreck.”", "Ann Lee", id="according to, before"
    ),
    pytest.param(
        "In a statement, Ann Lee said the bridge was “a wreck.”", "Ann Lee", id="in a statement"
    ),
    pytest.param("“The bridge is shut,” read the statement.", "the statement", id="document"),
    pytest.param("Ann Lee called the bridge “a wreck.”", "Ann Lee", id="judging verb"),
    pytest.param(
        "Ann Lee accused Tom Roy of building “a wreck.”",
        "Ann Lee",
        id="judging verb with an object",
    ),
    pytest.param(
        "Ann Lee left the hall, calling the bridge “a wreck.”", "Ann Lee", id="gerund at the end"
    ),
    pytest.param("Ann Lee rose and said: “The bridge is shut.”", "Ann Lee", id="second verb"),
    pytest.param("LEE: “The bridge is shut.”", "LEE", id="transcript"),
    pytest.param("Ann Lee sighed. “The bridge is shut,” she said.", "she", id="nearest wins"),
    pytest.param(
        "Ann Lee continued:\n\n“The bridge is shut.”",
        "Ann Lee",
        id="announced in the paragraph above",
    ),
    pytest.param("“The bridge is shut,” Ann Lee said. “It will stay shut.”", "Ann Lee", id="split"),
    pytest.param("OAKTON (AP) — Ann Lee said: “The bridge is shut.”", "Ann Lee", id="dateline"),
    pytest.param(
        "Walking out, Ann Lee said: “The bridge is shut.”", "Ann Lee", id="gerund at the beginning"
    ),
    pytest.param("“Is the bridge shut?” Ann Lee asked.", "Ann Lee", id="question"),
    pytest.param("“THE BRIDGE IS SHUT,” SAID MAYOR ANN LEE.", "MAYOR ANN LEE", id="capitals"),
    pytest.param("“The bridge is shut,” RenÃ©e Lee said.", "RenÃ©e Lee", id="mis-decoded accent"),
    pytest.param(
        "The clerk met Ann Lee, who called the bridge “a wreck.”",
        "Ann Lee",
        id="who leads back to the name",
    ),
    pytest.param(
        "The owner, Tarn Ferries, called the ruling “premature” in a statement.",
        "Tarn Ferries",
        id="naming verb, its object beside the marks",
    ),
    pytest.param(
        "The union denounced Mayor Ann Lee as “a coward.”", "The union", id="a name for an object"
    ),
    pytest.param(
        "Tom Roy dismissed the clerk as “a fool.”", "Tom Roy", id="a person for an object"
    ),
    pytest.param(
        "The guild, which has forty members, branded the ruling “a farce.”",
        "The guild",
        id="naming verb behind a relative clause",
    ),
    pytest.param("Tom Roy dubbed the bridge “a folly.”", "Tom Roy", id="dubbed"),
    pytest.param(
        "A critic calls the mayor, Ann Lee, “a coward.”",
        "A critic",
        id="an object with its own name",
    ),
    pytest.param("19:05 Minister: “not one crown” cut", "Minister", id="entry of a live blog"),
    pytest.param("[7.30pm] Ann Lee: “We go now.”", "Ann Lee", id="time in brackets"),
    pytest.param(
        "Environment minister Tom Roy has put out a statement. “We will not go,” it says.",
        "it",
        id="statement that speaks",
    ),
    pytest.param("â€œThe bridge is shut,â€\x9d Ann Lee said.", "Ann Lee", id="misread marks"),
    pytest.param("• “The bridge is shut,” Ann Lee said.", "Ann Lee", id="bullet"),
]


@pytest.mark.parametrize(("text", "mention"), MENTIONS)
def test_the_speaker_is_found(text, mention):
    quote = extract(text)[0]

    assert quote.mention is not None
    assert quote.mention.text == mention


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“The bridge is shut,” Ann Lee said.", MentionForm.NAME),
        ("“The bridge is shut,” the engineer said.", MentionForm.NOMINAL),
        ("“The bridge is shut,” she said.", MentionForm.PRONOUN),
    ],
)
def test_the_form_of_a_mention_is_told(text, form):
    assert extract(text)[0].mention.form is form


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param("“We go,” Ann Lee said. “Now.” Tom Roy left.", [2], id="behind a full stop"),
        pytest.param("“We,” Ann Lee said, “go now.”", [2], id="behind a comma"),
        pytest.param(
            "“We go,” Ann Lee said. “Now,” Tom Roy said.",
            [1, 1],
            id="second one has its own speaker",
        ),
        pytest.param(
            "“We go,” Ann Lee said. The crowd was still. “Now it is late.”",
            [1, 1],
            id="a sentence between",
        ),
    ],
)
def test_only_a_reporting_clause_splits_a_quotation(text, contents):
    assert [len(quote.content) for quote in extract(text)] == contents


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The bridge is shut,” Ann Lee said.", QuoteKind.DIRECT),
        ("Ann Lee said: “The bridge is shut.”", QuoteKind.DIRECT),
        ("Ann Lee called the bridge “a wreck.”", QuoteKind.MIXED),
        ("Ann Lee said the bridge is “a wreck” and will go.", QuoteKind.MIXED),
    ],
)
def test_a_clause_is_direct_and_a_fragment_mixed(text, kind):
    assert [quote.kind for quote in extract(text)] == [kind]


def test_a_fragment_hung_on_by_a_comma_has_no_speaker():
    (quote,) = extract("Lee and Roy met over the bridge, “with the exception of the east pier.”")

    assert quote.mention is None
    assert quote.rule == "nobody named"


def test_a_quotation_alone_in_its_article_has_no_speaker():
    (quote,) = extract("“The bridge is shut, and it will stay shut.”")

    assert quote.mention is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("”Bron är stängd”, sade Ann Lee.", id="curly"),
        pytest.param("»Bron är stängd«, sade Ann Lee.", id="guillemets"),
    ],
)
def test_an_unknown_language_leaves_speakers_unknown(text):
    article = Article(id="case", text=text, language="sv")
    (quote,) = extract_quotes(article, read_prose(text, pack_for("sv")), EngineName.FAST)

    assert quote.mention is None
    assert quote.text == "Bron är stängd"
