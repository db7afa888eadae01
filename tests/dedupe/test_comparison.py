import pytest

from factcheck.core.claim import Relation
from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe import Side, Wording, compare

SAME = Relation.SAME
EXCERPT = Relation.EXCERPT
ALTERED = Relation.ALTERED
OTHER_SPEAKER = Relation.OTHER_SPEAKER
DIFFERENT = Relation.DIFFERENT


def person(name, role=None):
    return Speaker(name=name, kind=SpeakerKind.PERSON, role=role)


def relation_of(one, other, first=None, second=None, *, same_article=False):
    return compare(Wording(one, first), Wording(other, second), same_article=same_article).relation


def cases(*rows):
    """Turn (name, one, other) rows into parameters whose ids name the phenomenon."""
    return [pytest.param(one, other, id=name) for name, one, other in rows]


SAME_STATEMENTS = cases(
    ("byte by byte", "The dam will hold this winter", "The dam will hold this winter"),
    ("closing comma", "The dam will hold this winter,", "The dam will hold this winter."),
    ("curly apostrophe", "We won’t sell the mill", "We won't sell the mill"),
    ("capitals", "NO MORE TOLLS ON THE BRIDGE", "No more tolls on the bridge"),
    ("full stops for commas", "The noise. The dust. The traffic.", "the noise, the dust, the traffic"),
    ("dash for comma", "It was cold — bitterly cold — in Arvel", "It was cold, bitterly cold, in Arvel"),
    ("double hyphen", "It was cold -- bitterly cold", "It was cold – bitterly cold"),
    ("hyphenated word", "A third-rate plan for the harbour", "a third rate plan for the harbour"),
    ("compound in two words", "Our health care is the best in the valley", "Our healthcare is the best in the valley"),
    ("contraction we're", "We're building a new school", "We are building a new school"),
    ("contraction don't", "I don't believe the report", "I do not believe the report"),
    ("contraction can't", "You can't eat promises, my friends", "You cannot eat promises, my friends"),
    ("contraction won't", "It won't be finished by spring", "It will not be finished by spring"),
    ("contraction it's", "It's a question of trust", "It is a question of trust"),
    ("contraction gonna", "They're gonna close the library", "They are going to close the library"),
    ("contraction let's", "Let's be clear about the bill", "Let us be clear about the bill"),
    ("percent sign", "Rents rose 5% in a year", "Rents rose 5 percent in a year"),
    ("per cent in two words", "Rents rose five per cent in a year", "Rents rose 5% in a year"),
    ("dollars in words", "It cost us $5 million to repair", "It cost us five million dollars to repair"),
    ("dollars with a letter", "It cost us $5m to repair", "It cost us $5 million to repair"),
    ("dollars in full", "It cost us $5,000,000 to repair", "It cost us $5 million to repair"),
    ("thousands separator", "About 1,200 families lost their homes", "About 1200 families lost their homes"),
    ("number in words", "We lost twelve boats in the storm", "We lost 12 boats in the storm"),
    ("number in two words", "She served twenty-five years in Arvel", "She served 25 years in Arvel"),
    ("hundreds in words", "We have hired two hundred nurses in Arvel", "We have hired 200 nurses in Arvel"),
    ("ordinal in figures", "It is the 3rd flood of the year", "It is the third flood of the year"),
    ("accents", "Señor Calder is a friend of Peñón", "Senor Calder is a friend of Penon"),
    ("abbreviated country", "The U.S. fleet has left the bay", "The US fleet has left the bay"),
    ("country in full", "The United States fleet has left the bay", "The U.S. fleet has left the bay"),
    ("gloss for a pronoun", "[Brook] told us that the money was gone", "She told us that the money was gone"),
    ("gloss added", "They [the miners] have earned every cent", "They have earned every cent"),
    ("gloss in round brackets", "(Brook) told us that the money was gone", "He told us that the money was gone"),
    ("bracketed first letter", "[T]he tunnel is safe for everyone", "the tunnel is safe for everyone"),
    ("sic", "Their [sic] going to regret the sale", "Their going to regret the sale"),
    ("applause", "We won the valley back [applause] and we keep it", "We won the valley back and we keep it"),
    ("ellipsis for two words", "There is a lot of activity that ... counts as trade", "There is a lot of activity that strictly speaking counts as trade"),
    ("misspelling", "That may not be the majoirty view in Arvel", "That may not be the majority view in Arvel"),
    ("opening so", "So the ferry is late again, as ever", "The ferry is late again, as ever"),
    ("opening look", "Look, there is no second harbour", "There is no second harbour"),
    ("I think in the middle", "The council, I think, has lost its way for good", "The council has lost its way for good"),
    ("you know", "It was, you know, the worst storm in memory", "It was the worst storm in memory"),
    ("stammered um", "It was, um, the worst storm in memory", "It was the worst storm in memory"),
    ("dropped just", "You just heard the whole of the story", "You heard the whole of the story"),
    ("doubled very", "It is a very, very good bridge for the money", "It is a very good bridge for the money"),
    ("missing opening words", "going to put a lot of weavers and spinners out of work", "We're going to put a lot of weavers and spinners out of work"),
    ("members of a list", "We need more nurses and teachers in every town of the valley", "We need more teachers and nurses in every town of the valley"),
    ("one synonym in a long one", "A handful of folks who were quite unknown to the harbour board", "A handful of people who were quite unknown to the harbour board"),
    ("this for the", "The police in this country have done an incredible job", "The police in the country have done an incredible job"),
    ("attribution let in", "The tunnel will open, she said, before the first snow falls", "The tunnel will open before the first snow falls"),
    ("possessive", "The Harris' house was the first to go", "The Harris's house was the first to go"),
    ("no before a comma", "No, the harbour is open to all ships", "The harbour is open to all ships"),
    ("moved negation", "We do not have anything to hide from the people of Arvel or from their council", "We have nothing to hide from the people of Arvel or from their council"),
    ("a word that changed places", "Not one of those crews came back from the sea alive", "Not one of those crews came back alive from the sea"),
    ("a thousand", "We will build 1,000 homes on the hill", "We will build a thousand homes on the hill"),
    ("ordinal beyond twenty", "It was the 21st century and we had no water", "It was the twenty-first century and we had no water"),
    ("reporter's tail behind a lone mark", "The ferry sank because nobody checked the doors,” said Lena Ostrow on Monday", "The ferry sank because nobody checked the doors"),
    ("reporter's words before a colon", "Ostrow told the board: the ferry sank because nobody ever checked the doors", "The ferry sank because nobody ever checked the doors"),
    ("longer one has the ellipsis", "We came to this town with nothing at all and we leave with our heads held high today", "We came to this town with nothing ... and we leave with our heads held high today, all of us"),
    ("name misspelled", "The money went to Ostrowsky and his brothers", "The money went to Ostrovsky and his brothers"),
    ("country for its people", "The Norland fleet has left the bay of Arvel", "The Norlandic fleet has left the bay of Arvel"),
    ("email", "She sent the e-mail to the whole board", "She sent the email to the whole board"),
)  # fmt: skip

ALTERED_STATEMENTS = cases(
    ("not put in", "We will sell the mill this year", "We will not sell the mill this year"),
    ("n't put in", "I do know that she has done much for Arvel", "I don't know that she has done much for Arvel"),
    ("never put in", "That would be a perfect system for the port", "That would never be a perfect system for the port"),
    ("not at the end", "The judges aim to be fair and they will", "The judges aim to be fair and they will not"),
    ("full sentence cut out after not", "The mill is not for sale to anyone but", "The mill is not for sale to anyone but not to you either"),
    ("unlikely", "A second flood is likely before the spring", "A second flood is unlikely before the spring"),
    ("illegal", "The landing was legal under the treaty", "The landing was illegal under the treaty"),
    ("another percentage", "My staff found that 90 percent were repaid", "My staff found that 60 percent were repaid"),
    ("another scale word", "He gives $2 million a month to the museum", "He gives $2 billion a month to the museum"),
    ("scale word left out", "He gives $2 million a month to the museum", "He gives $2 a month to the museum"),
    ("another amount", "In one day we raised $18,000 for the boat", "In one day we raised $180,000 for the boat"),
    ("another number word", "For the last eight weeks she has been ill", "For the last two weeks she has been ill"),
    ("another year", "We have lived here since 1996 without a flood", "We have lived here since 1969 without a flood"),
    ("another currency", "It cost 40 euros to cross the bridge", "It cost 40 dollars to cross the bridge"),
    ("number left out", "The storm killed 14 people in the valley", "The storm killed people in the valley"),
    ("another ordinal", "She was the second mayor of Arvel to resign", "She was the third mayor of Arvel to resign"),
    ("always and never", "We're always stronger when we stand together", "We're never stronger when we stand together"),
    ("more and less", "The port is more complex than the railway", "The port is less complex than the railway"),
    ("support and oppose", "If they say yes I will support the treaty", "If they say yes I will oppose the treaty"),
    ("best and worst", "He gave her the best job he had to offer", "He gave her the worst job he had to offer"),
    ("win and lose", "We are going to win so much this year", "We are going to lose so much this year"),
    ("for and against", "I went from door to door for him", "I went from door to door against him"),
    ("all and some", "All of the money went to the schools", "Some of the money went to the schools"),
    ("will and may", "The bank will close its doors on Friday", "The bank may close its doors on Friday"),
    ("weekday", "The bank will close its doors on Friday", "The bank will close its doors on Monday"),
    ("north and south", "The ships of North Tarn have left", "The ships of South Tarn have left"),
    ("name in the middle", "The money came from Arvel and its banks", "The money came from Tarnow and its banks"),
    ("name as the first word", "Brook is a businessman and employs many", "Hale is a businessman and employs many"),
    ("names one letter apart", "When you look at the policy on Iran", "When you look at the policy on Iraq"),
    ("names alike", "The troops of Slovenia crossed the river", "The troops of Slovakia crossed the river"),
    ("party", "These are dark days for Republican voters like me", "These are dark days for Democratic voters like me"),
    ("names that change places", "Brook hired Hale to burn the papers", "Hale hired Brook to burn the papers"),
    ("we and they", "We will pay for the damage in full", "They will pay for the damage in full"),
    ("he and she", "He took the money from the safe himself", "She took the money from the safe himself"),
    ("least", "It was the safest vessel that we have ever tested", "It was the least safe vessel that we have ever tested"),
    ("risen and fallen", "Rents have fallen in every street since I took office", "Rents have risen in every street since I took office"),
    ("a negation that moved far", "I did not say that Brook took the money from the safe", "I did say that Brook took the money not from the safe"),
    ("a number in an excerpt", "lost 40 boats in a single night", "I remember it well. We lost 14 boats in a single night, and nobody came to help us."),
    ("an opposite in an excerpt", "the worst mayor we have ever had", "Say what you like of Brook, she was the best mayor we have ever had, and I knew them all."),
)  # fmt: skip

EXCERPTS = cases(
    ("beginning", "The dam will hold this winter", "The dam will hold this winter, and if it does not I will answer for it"),
    ("end", "I will answer for the flood myself", "The dam will hold this winter, and if it does not I will answer for the flood myself"),
    ("middle", "the bridge belongs to the people", "Whatever the company says, the bridge belongs to the people, and the people will decide"),
    ("with an and before it", "And the bridge belongs to the people", "Whatever the company says, the bridge belongs to the people, as it always did"),
    ("changed capitals and marks", "NO ONE OWNS THE RIVER.", "Let me say it again: no one owns the river – nobody ever did, nobody ever will"),
    ("contraction in one", "We're not leaving the island, whatever comes", "Tell them this: we are not leaving the island, whatever comes and whoever asks us"),
    ("two pieces", "The harbour is ours ... we will defend it", "The harbour is ours, it was our fathers' and our mothers' before us, and we will defend it"),
    ("elided at length", "We have waited long enough … the trains must run", "We have waited long enough for a company that never came, for promises by the dozen, and now the trains must run"),
    ("extra clause with not at the edge", "Nobody in this room knew about the loan", "Nobody in this room knew about the loan, not me, not Hale, not the board of the bank"),
    ("fragment after a negation", "pay a cent for their wall", "We will never pay a cent for their wall, and they know it as well as we do"),
    ("a start made twice", "I am so tired of the ferry company lying", "I have friends who work there. I am so tired — I am so tired of the ferry company lying about me. I'm tired of it."),
    ("one word dropped", "They are here because he promised them all that free land", "They are all here because he promised them all that free land, and they will go home with nothing but dust on their boots"),
    ("fronted by another sentence", "Our roads are a disgrace to the county", "I have driven them all. Our roads are a disgrace to the county. Somebody has to say it."),
)  # fmt: skip

DIFFERENT_STATEMENTS = cases(
    ("nothing in common", "The dam will hold this winter", "Taxes are too high in Arvel"),
    (
        "one sentence in common, another one denied",
        "We asked for a new gate three times over, Well, the tide did not wait",
        "We asked for a new gate three times over, I have now read why",
    ),
    ("one opening in common", "This is a political thing, nothing else", "This is a political distraction from the flood"),
    ("one frame, another filling", "It's going to be a race to the finish", "It's going to be completely useless"),
    ("one frame, another noun", "There never was a secret order", "There never was a grand plan"),
    ("same thing on another day", "No, I meant she's the mother of the crisis", "I meant exactly that. She's the mother of the crisis"),
    ("common words inside", "If you look at it", "I respect the board. If you look at the harbour, it has to be rebuilt"),
    ("common words in order", "it is what it is for us", "Whatever it is, what matters is that it stays, and that it is there for all of us in the end"),
    ("common words exactly inside", "and that is what it is", "You asked for the truth and that is what it is, no more and no less than the truth about the flood"),
    ("slogan in a sentence", "Make the valley great again, my friends", "My only wish is to make the money count for the valley"),
    ("slogan quoted inside", "And let's make Arvel proud again.", "When Brook says ‘Let's make Arvel proud again,’ she means only her own street"),
    ("overlap of two halves", "We paid for the bridge and we built the school", "We built the school and then the council sold the land"),
    ("ends alike", "the longest drought in our history", "the most crooked mayor in our history"),
    ("four common words", "I think it's a bribe for the council", "I think it's a big mistake to sell the ferry now"),
    ("number and other words", "We lost 14 boats in the storm", "We lost 3 houses in the fire"),
    ("one noun for another", "We lost the ferry in the storm last year", "We lost the school in the storm last year"),
    ("another word at the end of a short one", "I have great respect for her", "I have great respect for the court and its judges"),
    ("two pronouns in a short one", "We want our money back", "They want their money back and so do the unions"),
    ("two words of no weight", "at the end of the day", "At the end of the day it is the voters who decide"),
    ("nothing in a row", "of the to and a we", "and we of a the to in on at by"),
    ("verb and object differ", "You've got to be able to adapt", "They have got to be able to win"),
    ("more for a", "That would make more difference", "He seems to think that if I shouted, that would make a difference"),
    ("no words", "...", "The dam will hold this winter"),
    ("both without words", "…", "—"),
    ("short and without speakers", "a grave mistake", "It was a grave mistake to sell the ferry"),
    ("short and equal without speakers", "never again", "Never again"),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME_STATEMENTS)
def test_the_same_statement_in_another_printing(one, other):
    assert relation_of(one, other) is SAME
    assert relation_of(other, one) is SAME


@pytest.mark.parametrize(("one", "other"), ALTERED_STATEMENTS)
def test_a_changed_word_that_changes_the_sense(one, other):
    assert relation_of(one, other) is ALTERED
    assert relation_of(other, one) is ALTERED


@pytest.mark.parametrize(("part", "whole"), EXCERPTS)
def test_a_part_of_a_longer_statement(part, whole):
    found = compare(Wording(part), Wording(whole))
    assert (found.relation, found.longer) == (EXCERPT, Side.CLAIM)
    found = compare(Wording(whole), Wording(part))
    assert (found.relation, found.longer) == (EXCERPT, Side.QUOTE)


@pytest.mark.parametrize(("one", "other"), DIFFERENT_STATEMENTS)
def test_two_statements(one, other):
    assert relation_of(one, other) is DIFFERENT
    assert relation_of(other, one) is DIFFERENT


BROOK = person("Ada Brook")
HALE = person("Tom Hale")
SENTENCE = "The bridge belongs to the people of this valley"
LONG = f"Whatever the company says, {SENTENCE.lower()}, and the people will decide"


@pytest.mark.parametrize(
    ("one", "other", "first", "second", "expected"),
    [
        pytest.param(SENTENCE, SENTENCE, BROOK, HALE, OTHER_SPEAKER, id="same words of two people"),
        pytest.param(SENTENCE, LONG, BROOK, HALE, OTHER_SPEAKER, id="long part of another's words"),
        pytest.param(SENTENCE, SENTENCE, BROOK, None, SAME, id="one outlet does not say who"),
        pytest.param(
            SENTENCE,
            SENTENCE,
            BROOK,
            Speaker(name="a campaign official", kind=SpeakerKind.UNNAMED),
            SAME,
            id="one outlet does not name the official",
        ),
        pytest.param(SENTENCE, SENTENCE, BROOK, person("Brook"), SAME, id="bare surname"),
        pytest.param("Take back the valley", "Take back the valley", BROOK, HALE, DIFFERENT, id="slogan of two people"),
        pytest.param("Take back the valley", "Take back the valley", BROOK, BROOK, SAME, id="slogan of one person"),
        pytest.param(
            "take on the harbour cartel",
            "We are the only ones who will take on the harbour cartel and win, year after year",
            BROOK,
            HALE,
            DIFFERENT,
            id="stock phrase in another's sentence",
        ),
        pytest.param("a grave mistake", "It was a grave mistake to sell the ferry", BROOK, BROOK, EXCERPT, id="three words of one person"),
        pytest.param("unforgivable", "It was unforgivable to sell the ferry", BROOK, BROOK, DIFFERENT, id="one word across articles"),
        pytest.param(
            "Rents rose by 5 percent in the valley this year",
            "Rents rose by 9 percent in the valley this year",
            BROOK,
            HALE,
            ALTERED,
            id="long wording altered under another name",
        ),
        pytest.param("Rents rose by 5 percent", "Rents rose by 9 percent", BROOK, HALE, DIFFERENT, id="two people, two figures"),
        pytest.param(
            "let's make Arvel proud again",
            "I said “let's make Arvel proud again” and I meant it with all my heart",
            BROOK,
            BROOK,
            EXCERPT,
            id="quotes herself",
        ),
    ],
)  # fmt: skip
def test_who_said_it_is_heeded(one, other, first, second, expected):
    assert relation_of(one, other, first, second) is expected
    assert relation_of(other, one, second, first) is expected


@pytest.mark.parametrize(
    ("part", "whole", "first", "second", "expected"),
    [
        pytest.param("unforgivable", "It was unforgivable to sell the ferry", BROOK, BROOK, EXCERPT, id="one word"),
        pytest.param("unforgivable", "It was unforgivable to sell the ferry", None, BROOK, DIFFERENT, id="one word, nobody named"),
        pytest.param("unforgivable", "It was unforgivable to sell the ferry", HALE, BROOK, DIFFERENT, id="one word of another person"),
        pytest.param("give", "It was unforgivable to sell the ferry", BROOK, BROOK, DIFFERENT, id="letters inside a word"),
        pytest.param("balance of tides", "We lost the balance of tides long ago", None, BROOK, EXCERPT, id="three words"),
        pytest.param("a very grave error", "a grave error", None, None, SAME, id="three words in two printings"),
    ],
)  # fmt: skip
def test_fragments_count_in_their_own_article(part, whole, first, second, expected):
    assert relation_of(part, whole, first, second, same_article=True) is expected


def test_the_rule_tells_why():
    found = compare(Wording("We lost 14 boats that night"), Wording("We lost 40 boats that night"))
    assert found.rule == "number"
    assert 80 < found.score < 100


def test_the_score_of_a_cut_text_leaves_out_what_was_cut():
    whole = "The harbour is ours, it was our mothers' before us, and we will defend it"
    found = compare(Wording("The harbour is ours ... we will defend it"), Wording(whole))
    assert found.score == 100
