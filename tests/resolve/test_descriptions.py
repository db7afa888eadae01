"""Whom a description means, as the speaker of the last quotation of a text."""

import pytest

from factcheck.core.quote import SpeakerKind

DESCRIBED = [
    pytest.param(
        'SELBY — The city council voted. "It holds," {the council} [said]. Radio Selby came.',
        ("council", SpeakerKind.UNNAMED),
        id="a dateline is no body",
    ),
    pytest.param(
        'Ada Lind left.\n\nThe goalkeeper, Piet Harrow, fell. "It hurts," {the 29-year-old} [said].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="a player by an age",
    ),
    pytest.param(
        'Two sailors left. "It holds," {one} of them [said].',
        ("one of them", SpeakerKind.UNNAMED),
        id="one of them",
    ),
    pytest.param(
        '"It spreads," health {officials} [said].',
        ("health officials", SpeakerKind.GROUP),
        id="officials of a sort",
    ),
    pytest.param(
        '"It spreads," {a nurse} at the Selby clinic [said].',
        ("nurse at the Selby clinic", SpeakerKind.UNNAMED),
        id="at a body that a place leads to",
    ),
    pytest.param(
        'Norrland Group fell.\n\n"It holds," {the Quay-based company} [said].',
        ("Norrland Group", SpeakerKind.ORGANIZATION),
        id="a company by its place",
    ),
    pytest.param(
        'Norrland, which owns Quay Capital and Selby Capital, fell, {the company} [said]: "It holds."',
        ("Norrland", SpeakerKind.ORGANIZATION),
        id="the body a sentence opens with",
    ),
    pytest.param(
        'The University of Quay opened. "It holds," {the university} [said].',
        ("University of Quay", SpeakerKind.ORGANIZATION),
        id="a body with a preposition in its name",
    ),
    pytest.param(
        'The strike goes on. "It holds," {the union} [said]. "It pays," {it} [added].',
        ("union", SpeakerKind.UNNAMED),
        id="it, of a body without a name",
    ),
    pytest.param(
        '"It holds," {a study published} on Monday [found].',
        ("study", SpeakerKind.DOCUMENT),
        id="no participle at the end",
    ),
    pytest.param(
        '{A report} tabled by the city auditor in May [found] that it "holds".',
        ("report tabled by the city auditor", SpeakerKind.DOCUMENT),
        id="a document with its maker",
    ),
    pytest.param(
        'Ada Lind left. "It holds," several of {her colleagues} [said].',
        ("several of her colleagues", SpeakerKind.GROUP),
        id="some of many",
    ),
    pytest.param(
        '"It holds," [said] {its member} for streets, Ada Lind, on Monday.',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a name behind a description",
    ),
    pytest.param(
        'Piet Harrow fell. "It hurts," {the 34-year-old} [said].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="by an age",
    ),
    pytest.param(
        'Piet Harrow fell. "It hurts," {the big defender} [said].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="by a player's position",
    ),
    pytest.param(
        'Piet Harrow fell. "It is broken," {the team doctor} [said].',
        ("the team doctor", SpeakerKind.UNNAMED),
        id="staff is not the player",
    ),
    pytest.param(
        'Piet Harrow, the Quay coach, left. "It is old," {he} [said]. "It goes," {the coach} [added].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="going on under an office",
    ),
    pytest.param(
        '{A driver’s wife} [told] Quay Radio "it holds". "It is old," {she} [said].',
        ("driver’s wife", SpeakerKind.UNNAMED),
        id="she, of somebody unnamed",
    ),
    pytest.param(
        '"It holds," {the company} [said].',
        ("company", SpeakerKind.UNNAMED),
        id="a body without a name",
    ),
    pytest.param(
        'Ada Lind met Norrland Motors. "It holds," {the union} [said].',
        ("union", SpeakerKind.UNNAMED),
        id="a body of another sort",
    ),
    pytest.param(
        'Sen. Ada Lind met Mayor Piet Harrow. "It holds," {the senator} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by office",
    ),
    pytest.param(
        'Prof Ada Lind met Mayor Piet Harrow. "It holds," {the don} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by an office of the same kind",
    ),
    pytest.param(
        'Ada Lind MP met MP Piet Harrow. "It holds," {the legislator} [said].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="by letters before the name",
    ),
    pytest.param(
        'Piet Harrow watched the match.\n\nAda Lind scored late. "It was easy," the {Italian} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by being alone in the paragraph",
    ),
    pytest.param(
        'Piet Harrow watched.\n\nCoach Ada Lind wept.\n\n"It was easy," the {Danish} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a people's adjective is a person",
    ),
    pytest.param(
        'Energy Minister Ada Lind spoke. "It holds," {the governor} [said].',
        ("the governor", SpeakerKind.UNNAMED),
        id="whoever holds another office is not meant",
    ),
    pytest.param(
        'Ada Lind gave evidence.\n\n"Why?" asked prosecutor Piet Harrow.\n\n'
        '"He paid me," {the witness} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by what was done",
    ),
    pytest.param(
        'A statement from Quillfoods was read out. "It holds," the {statement} [said].',
        ("Quillfoods", SpeakerKind.ORGANIZATION),
        id="a statement is the body's that sent it",
    ),
    pytest.param(
        'According to a {statement} by the Marsh Trust, the pond is "a toy".',
        ("Marsh Trust", SpeakerKind.ORGANIZATION),
        id="a statement by a body",
    ),
    pytest.param(
        'The bishop’s driver, Piet Harrow, came. "It holds," {the bishop} [said].',
        ("the bishop", SpeakerKind.UNNAMED),
        id="whom somebody drives is somebody else",
    ),
    pytest.param(
        'A spokeswoman for the governor, Ada Lind, came. "It holds," {the governor} [said].',
        ("the governor", SpeakerKind.UNNAMED),
        id="for whom somebody speaks is somebody else",
    ),
    pytest.param(
        'According to a {report} by harbour engineer Ada Lind, the pier is "a toy".',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a report is its writer's",
    ),
    pytest.param(
        'Marsh Foods Ltd, in a press {note} [said] it was "a toy".',
        ("Marsh Foods Ltd", SpeakerKind.ORGANIZATION),
        id="a body says it in a note",
    ),
    pytest.param(
        'Constable Piet Harrow left. A fisheries officer came. "Too few," {the officer} [said].',
        ("fisheries officer", SpeakerKind.UNNAMED),
        id="as brought up before without a name",
    ),
    pytest.param(
        'A fisheries officer came. Constable Piet Harrow left. "Too few," {the officer} [said].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="named after an unnamed one",
    ),
    pytest.param(
        'Sir Piet Harrow, the pier\'s last managing {director}, who retired, [called] it "a toy".',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="cut out of an apposition",
    ),
    pytest.param(
        'Transport Minister Ada Lind met Piet Harrow. The {Minister} [called] it "a toy".',
        ("Ada Lind", SpeakerKind.PERSON),
        id="an office with a capital",
    ),
    pytest.param(
        '{Ada Lind’s pledge} [said] they stay "as long as it takes".',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a pledge is its giver's",
    ),
    pytest.param(
        'The {opposition} [called] it "a toy".',
        ("opposition", SpeakerKind.GROUP),
        id="the opposition",
    ),
    pytest.param(
        'Sen. Ada Lind met Mayor Piet Harrow. "It holds," {the mayor} [said].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="by the other's office",
    ),
    pytest.param(
        'Ada Lind, the Green nominee, won. Piet Harrow lost. "It holds," {the Green nominee} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by what stood behind the name",
    ),
    pytest.param(
        'Ada Lind built the pier. "It holds," {the businesswoman} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by context, nobody else being near",
    ),
    pytest.param(
        '"It holds," {the diver} [said].', ("the diver", SpeakerKind.UNNAMED), id="as printed"
    ),
    pytest.param(
        '"It holds," {a spokesman for the Harbour Board} [said].',
        ("spokesman for the Harbour Board", SpeakerKind.UNNAMED),
        id="an unnamed spokesman",
    ),
    pytest.param(
        'Ada Lind left. "It holds," {a spokesman} [said].',
        ("spokesman", SpeakerKind.UNNAMED),
        id="an indefinite one is nobody named before",
    ),
    pytest.param(
        'Piet Harrow left. "It holds," {his wife} [said].',
        ("Piet Harrow's wife", SpeakerKind.UNNAMED),
        id="kin by whose kin it is",
    ),
    pytest.param(
        '"It holds," {two harbour officials} [said].',
        ("two harbour officials", SpeakerKind.GROUP),
        id="a group",
    ),
    pytest.param(
        '{Officials} at Harbour House [said] it was "safe enough for all".',
        ("Officials at Harbour House", SpeakerKind.GROUP),
        id="a group cut short",
    ),
    pytest.param(
        'The Quay Repair Company came. Later it left. "It holds," {the company} [said].',
        ("Quay Repair Company", SpeakerKind.ORGANIZATION),
        id="a body by the noun in its name",
    ),
    pytest.param(
        '"It holds," {the Harbour Board} [said].',
        ("Harbour Board", SpeakerKind.ORGANIZATION),
        id="a body by name",
    ),
    pytest.param(
        'The Northern Harbour Board met. "It holds," {the Harbour Board} [said].',
        ("Northern Harbour Board", SpeakerKind.ORGANIZATION),
        id="a body by its fullest name",
    ),
    pytest.param(
        '"It holds," {Denmark} [said].', ("Denmark", SpeakerKind.ORGANIZATION), id="a state"
    ),
    pytest.param(
        '"It holds," {an engineering report} [said].',
        ("engineering report", SpeakerKind.DOCUMENT),
        id="a document",
    ),
    pytest.param(
        'Ada Lind sent a letter. "It holds," {her letter} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a letter is its writer's",
    ),
    pytest.param(
        'Ada Lind knew. "It holds," {an email from Ada Lind} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="an email is its sender's",
    ),
    pytest.param(
        "The inspection was over, Danish harbour ministry announced in a statement. People came.\n\n"
        '"It holds," [read] {the statement}.',
        ("Danish harbour ministry", SpeakerKind.ORGANIZATION),
        id="a statement is its issuer's",
    ),
    pytest.param(
        'Piet Harrow said in a statement that he had checked. "It holds," {the statement} [read].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="a statement is the person's who issued it",
    ),
    pytest.param(
        'It rained. "It holds," {the statement} [read].',
        ("statement", SpeakerKind.DOCUMENT),
        id="a statement of nobody known",
    ),
    pytest.param(
        "Ada Lind came. {Lind}’s family [said] the pier was “safe enough for us”.",
        ("Lind’s family", SpeakerKind.GROUP),
        id="a mention that goes on behind a possessive mark",
    ),
    pytest.param(
        "Ada Lind came, and the former mayor and current {nominee} [said] it was “safe for all”.",
        ("Ada Lind", SpeakerKind.PERSON),
        id="a mention cut out of a longer description",
    ),
    pytest.param(
        'Norrland Lines, the ferry company, fired its captain. "We had to," {the company} [said].',
        ("Norrland Lines", SpeakerKind.ORGANIZATION),
        id="a body by what stands behind its name",
    ),
    pytest.param(
        'The boats stood still. "We are sorry," {the operator, Norrland Marsh}, [said].',
        ("Norrland Marsh", SpeakerKind.ORGANIZATION),
        id="a body by what stands before its name",
    ),
    pytest.param(
        'Quay Marsh, which runs the pier, is old. "It holds," {Quay Marsh} [said].',
        ("Quay Marsh", SpeakerKind.ORGANIZATION),
        id="a body, since no person is a which",
    ),
    pytest.param(
        'Norrland Motors fired its captain. "We had to," {the firm} [said].',
        ("Norrland Motors", SpeakerKind.ORGANIZATION),
        id="the only body of that sort",
    ),
    pytest.param(
        'Ada Lind, chief executive of Quell Marsh, came. "It is fair," {Quell Marsh} [said].',
        ("Quell Marsh", SpeakerKind.ORGANIZATION),
        id="what has a chief executive is no person",
    ),
    pytest.param(
        '"We look into it," {a spokesman for the ministry} [said].\n\n"In time," {he} [added].',
        ("spokesman for the ministry", SpeakerKind.UNNAMED),
        id="he is the unnamed spokesman",
    ),
    pytest.param(
        '"We look into it," {a spokesman for the ministry} [said]. Ada Lind left. '
        '"In time," {she} [added].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="she is not the spokesman",
    ),
    pytest.param(
        'Piet Harrow came. "Is it safe?" {one shopper} [asked]. "It holds," {he} [said].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="a passer-by does not stand in for somebody named",
    ),
    pytest.param(
        'The Harbour Institute published a 34-page report. "It rots," {the 34-page report} [says].',
        ("Harbour Institute", SpeakerKind.ORGANIZATION),
        id="a report is the body's that published it",
    ),
    pytest.param(
        'A report by the Harbour Institute came out. "It rots," {the report} [says].',
        ("Harbour Institute", SpeakerKind.ORGANIZATION),
        id="a report is the body's named behind it",
    ),
    pytest.param(
        'The Harbour Institute’s latest report came out. "It rots," {the report} [says].',
        ("Harbour Institute", SpeakerKind.ORGANIZATION),
        id="a report is its owner's",
    ),
    pytest.param(
        'The Harbour Institute has put out a statement on it. "It rots," {it} [says].',
        ("Harbour Institute", SpeakerKind.ORGANIZATION),
        id="it is the body of the statement",
    ),
    pytest.param(
        'The 34-page report was locked away. "It rots," {the 34-page report} [says].',
        ("34-page report", SpeakerKind.DOCUMENT),
        id="a report that nobody issued",
    ),
    pytest.param(
        "Like Senators Ada Lind, Green of Vestby, and Hugo Brandt, many worry. In a letter "
        '{they} [said], "It must close."',
        ("Ada Lind and Hugo Brandt", SpeakerKind.GROUP),
        id="two people under one office",
    ),
    pytest.param(
        'Sen. Eve Brook, R-Iowa, met Ada Lind.\n\nLind was upbeat. "We see," {the Florida senator} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a senator from another state is somebody else",
    ),
    pytest.param(
        'Sen. Ada Lind (R-Fla.) met Sen. Eve Brook (R-Iowa). "We see," {the Florida senator} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a seat cut short",
    ),
    pytest.param(
        'Vice President Hugo Brandt met Ada Lind. Lind laughed. "It holds," {the former president} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a vice president is no former president",
    ),
    pytest.param(
        "President Ada Lind met Hugo Brandt. Brandt laughed.\n\nHe left. "
        '"It holds," {the French president} [said].',
        ("the French president", SpeakerKind.UNNAMED),
        id="the president of another nation is somebody else",
    ),
    pytest.param(
        'London Mayor Ada Lind came. "It holds," [said] {Britain’s mayor}.',
        ("Ada Lind", SpeakerKind.PERSON),
        id="an office owned by a place",
    ),
    pytest.param(
        'Mayor Ada Lind came. "How tall?" {the boy} [asked].',
        ("the boy", SpeakerKind.UNNAMED),
        id="a mayor is no boy",
    ),
    pytest.param(
        'Former nominee Ada Lind spoke. "Why?" {the moderator} [asked].',
        ("the moderator", SpeakerKind.UNNAMED),
        id="whoever has an office is not the moderator",
    ),
    pytest.param(
        '"It holds," {a handful of divers} [said].',
        ("handful of divers", SpeakerKind.GROUP),
        id="a few of many",
    ),
    pytest.param(
        'Ada Lind came. "It holds," {this phony fact check} [said].',
        ("this phony fact check", SpeakerKind.UNNAMED),
        id="a thing is nobody named",
    ),
    pytest.param(
        '"It holds," {a Quayside University poll released last week} [said].',
        ("Quayside University poll released last week", SpeakerKind.DOCUMENT),
        id="a document with more said of it",
    ),
    pytest.param(
        'Ada Lind left. "It holds," {her campaign} [said].',
        ("Ada Lind's campaign", SpeakerKind.ORGANIZATION),
        id="somebody's campaign",
    ),
    pytest.param(
        "Ada Lind spoke, and Lind went on. Lind sat. Lind met Mayor Hugo Brandt.\n\nBrandt left. "
        '"It holds," {the candidate} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="whom the story is about",
    ),
    pytest.param(
        'Ohio Gov. Ada Lind met former Iowa Gov. Hugo Brandt. "It holds," {the Ohio governor} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="the governor of another state is somebody else",
    ),
    pytest.param(
        "Former Gov. Hugo Brandt came.\n\nA.\n\nB.\n\nAda Lind came. "
        '"It holds," {the governor} [said].',
        ("the governor", SpeakerKind.UNNAMED),
        id="a former governor far above is not the governor",
    ),
    pytest.param(
        'Hugo Brandt left. The prime minister’s spokesman came. "It holds," {the spokesman} [said].',
        ("prime minister’s spokesman", SpeakerKind.UNNAMED),
        id="who speaks for somebody, brought up before",
    ),
    pytest.param(
        'Hugo Brandt left. "It holds," {the spokesman} [said].',
        ("the spokesman", SpeakerKind.UNNAMED),
        id="who speaks for somebody is not the one named",
    ),
    pytest.param(
        'GOP nominee Hugo Brandt met Ada Lind. "It holds," {the Democratic nominee} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="the nominee of another party is somebody else",
    ),
    pytest.param(
        'Ada Lind came. "It holds," {the poor} [said].',
        ("poor", SpeakerKind.UNNAMED),
        id="an adjective that looks like a noun for a person",
    ),
    pytest.param(
        'A lawmaker wants the pier shut.\n\nAda Lind wrote a bill. "It rots," {the lawmaker} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="somebody unnamed in the lead, named below",
    ),
    pytest.param(
        'The National Pier Fund met. "It holds," {the group} [said].',
        ("National Pier Fund", SpeakerKind.ORGANIZATION),
        id="the only body nearby",
    ),
]


@pytest.mark.parametrize(("marked", "expected"), DESCRIBED)
def test_a_description_means_somebody(attribute, marked, expected):
    speaker = attribute(marked)[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.kind) == expected


UNKNOWN = [
    pytest.param('{The jury} [heard] that "it holds".', id="who hears"),
    pytest.param('"It holds," {jury} [told] in pier trial', id="who is told"),
    pytest.param('{SELBY}[:] The mayor called it "a toy pier".', id="a dateline"),
    pytest.param(
        '{Q}[:] "Does it hold?"\n\n{LIND}[:] "It does."\n\n{Q}[:] "Sure?"', id="a label for anybody"
    ),
    pytest.param(
        'Norrland Motors sold a boat to Quay Airlines. "It holds," {the company} [said].',
        id="one of two bodies",
    ),
    pytest.param(
        'People mourned Eric Marsh and Tom Harrow. The crowd met. "Never again," {they} [chanted].',
        id="two people who are merely named together",
    ),
]


@pytest.mark.parametrize("marked", UNKNOWN)
def test_who_is_not_told_stays_unknown(attribute, marked):
    assert attribute(marked)[-1].speaker is None


ROLES = [
    pytest.param(
        'Its chief executive, {Ada Lind}, [said] it was "as safe as any".',
        "chief executive",
        id="before a comma",
    ),
    pytest.param(
        '"It holds," [said] {the harbour master\'s lawyer, Ada Lind}.',
        "harbour master's lawyer",
        id="behind an owner",
    ),
    pytest.param('"It holds," [said] {Cllr Ada Lind}.', "Cllr", id="a short form"),
    pytest.param(
        'Ada Lind, adviser to the council and to, came. "It holds," {Lind} [said].',
        "adviser to the council",
        id="never ends in a preposition",
    ),
    pytest.param(
        'The chief executive of {Ada Lind} [said] it was "as safe as any".', None, id="cut off"
    ),
    pytest.param(
        'Ada Lind, chief executive of Quill Valley Water, came. "It is fair," '
        "{Quill Valley Water} [said].",
        None,
        id="no person's for a body",
    ),
]


@pytest.mark.parametrize(("marked", "role"), ROLES)
def test_a_role_is_whole_and_a_persons(attribute, marked, role):
    speaker = attribute(marked)[-1].speaker
    assert speaker is not None
    assert speaker.role == role


def test_words_between_two_quotes_of_a_statement_are_its_too(attribute):
    marked = (
        "Karst and Dorn spoke by phone, Vestland foreign ministry announced in a statement.\n\n"
        "They also discussed a pause in the fighting, “with the exception of the border posts.”\n\n"
        "“It was agreed that the plan needs both armies,” [read] {the statement}."
    )
    between, read = attribute(marked)
    assert between.speaker == read.speaker
    assert between.speaker is not None
    assert between.speaker.name == "Vestland foreign ministry"
    assert between.confidence < read.confidence


PUBLISHERS = [
    pytest.param("the ministry", "Ministry of Canals", "Ministry of Canals", id="by its own noun"),
    pytest.param("the company", "Norrland Lines plc", "Norrland Lines", id="by its class"),
    pytest.param("the company", "Quay Business Post", "company", id="a newspaper is not meant"),
    pytest.param("the union", "Ministry of Canals", "union", id="another sort of body"),
]


@pytest.mark.parametrize(("words", "outlet", "name"), PUBLISHERS)
def test_a_release_calls_who_publishes_it_by_a_noun(attribute, words, outlet, name):
    speaker = attribute(f'The pier is old. "It holds," {{{words}}} [said].', outlet=outlet)[
        -1
    ].speaker
    assert speaker is not None
    assert speaker.name == name


def test_whoever_speaks_around_a_quote_says_i(attribute):
    marked = (
        '{ADA LIND}[:] "It rained."\n\n{HUGO BRANDT}[:] "What then?"\n\n'
        '{LIND}[:] "I went home. I told him ‘it holds’."'
    )
    assert attribute(marked)[-1].speaker.name == "Ada Lind"
