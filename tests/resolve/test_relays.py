"""Through whom the last quotation of a text came."""

import pytest

RELAYED = [
    pytest.param(
        'SELBY, May 15 (Coastwire) - The pier fell. "It fell," {Ada Lind} [told] Coastwire.',
        "Coastwire",
        id="the agency in the dateline",
    ),
    pytest.param(
        'The state-run Daily Tide [quoted] {Ada Lind} as saying "it holds".',
        "Daily Tide",
        id="the paper that quotes",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] the student newspaper, the Quay Log, in May.',
        "Quay Log",
        id="its trade before a comma",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] Dock Talk, a podcast, last month.',
        "Dock Talk",
        id="its trade behind a comma",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] community station 98.9 Dune Voice that week.',
        "98.9 Dune Voice",
        id="a station by its frequency",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] on Double Deck breakfast radio.',
        "Double Deck",
        id="on a station of any name",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] QuayTV on Friday.', "QuayTV", id="a name that ends in TV"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] the Evening Lantern.',
        "Evening Lantern",
        id="an evening paper",
    ),
    pytest.param('"It holds," {Ada Lind} [posted] on Seabird.', "Seabird", id="posted anywhere"),
    pytest.param(
        '"It holds," [wrote] {Ada Lind} on Seabird on Friday.', "Seabird", id="wrote anywhere"
    ),
    pytest.param(
        'State news agency {QNA} [quoted] Ada Lind as saying "it holds".',
        "QNA",
        id="the agency that quotes",
    ),
    pytest.param('"It holds," {Ada Lind} [told] CNN.', "CNN", id="told a channel"),
    pytest.param('"It holds," {Ada Lind} [told] CNN on Monday.', "CNN", id="told it on a day"),
    pytest.param('"It holds," {Ada Lind} [told] CNN Monday.', "CNN", id="told it, day without on"),
    pytest.param(
        '"It holds," {Ada Lind} [told] The Quayside Times.', "The Quayside Times", id="a newspaper"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] ABC’s Hugo Brandt.', "ABC", id="an outlet's person"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] Hugo Brandt of Pier News.', "Pier News", id="a person of one"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] local radio host Hugo Brandt.', "Hugo Brandt", id="a host"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] in an interview with the Quayside Herald.',
        "Quayside Herald",
        id="an interview",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] as quoted by German weekly Der Spiegel.',
        "Der Spiegel",
        id="quoted by",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said], the Quayside Post reported.',
        "Quayside Post",
        id="as an outlet reported",
    ),
    pytest.param('"It holds," {Ada Lind} [wrote] on Twitter.', "Twitter", id="on a platform"),
    pytest.param('"It holds," {Ada Lind} [tweeted].', "Twitter", id="by the verb"),
    pytest.param('"It holds," {Ada Lind} [wrote] in a Facebook post.', "Facebook", id="in a post"),
    pytest.param('"It holds," {Ada Lind} [wrote] on X.', "X", id="a short name"),
    pytest.param(
        '"It holds," {Ada Lind} [said] in a statement posted on Facebook.',
        "Facebook",
        id="a statement posted there",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [wrote] in emails released by WikiLeaks.',
        "WikiLeaks",
        id="released by",
    ),
    pytest.param('"It holds," {Ada Lind} [said] on CNBC.', "CNBC", id="on a channel"),
    pytest.param(
        '{Lind} [called] it "as safe as any," the Danish harbour ministry [announced] in a statement.',
        "Danish harbour ministry",
        id="a ministry about somebody's words",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [told] CNN.\n\n"It holds," {she} [added].',
        "CNN",
        id="the interview goes on",
    ),
    pytest.param(
        'During a CNN town hall, Ada Lind took questions.\n\n"It holds," {she} [said].',
        "CNN",
        id="an occasion set before",
    ),
    pytest.param(
        "On Monday’s episode of “Face the Nation,” {Ada Lind} [called] it “as safe as any”.",
        "Face the Nation",
        id="a show in quotation marks",
    ),
    pytest.param('"It holds," {Ada Lind} [told] Radio North.', "Radio North", id="a station"),
    pytest.param('"It holds," {Ada Lind} [told] the Bugle.', "Bugle", id="a paper's short name"),
    pytest.param(
        'The Selby Courier came. "It holds," {Ada Lind} [told] the Courier.',
        "Selby Courier",
        id="a short name printed in full elsewhere",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] the newspaper Dagens Kurs.', "Dagens Kurs", id="by its trade"
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] the Sunday programme on Radio North.',
        "Radio North",
        id="a programme's station",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said], according to the Selby Courier.',
        "Selby Courier",
        id="according to",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [wrote] in emails released by Pier Watch.',
        "Pier Watch",
        id="a leak by anybody",
    ),
    pytest.param(
        'According to a recording obtained by the Selby Courier, {Ada Lind} [said]: "It holds."',
        "Selby Courier",
        id="a recording",
    ),
    pytest.param(
        'In a letter seen by the Guardian, {Ada Lind} [wrote]: "It holds."',
        "Guardian",
        id="seen by",
    ),
    pytest.param(
        'In an interview with the Selby Courier, {Ada Lind} [called] it "a warning to us all".\n\n'
        '"It is old," {she} [said].\n\n{She} [added]: "We slept."\n\n"It holds," {Lind} [said].',
        "Selby Courier",
        id="an interview over several paragraphs",
    ),
    pytest.param(
        'During a CNN town hall, Ada Lind asked a question.\n\n"It holds," {Piet Harrow} [said].',
        "CNN",
        id="an event for all who speak there",
    ),
    pytest.param(
        "The Selby Courier ran a long profile of a diver.\n\nAda Lind dives at night.\n\n"
        '"It holds," {she} [said].',
        "Selby Courier",
        id="a retold story",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] “Face the Nation,” laughing.',
        "Face the Nation",
        id="told a show in quotation marks",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] Britain’s ITV television station.',
        "ITV",
        id="an outlet owned by a place",
    ),
    pytest.param(
        'Ada Lind was interviewed on the pier by the Selby Courier. "It is old," she said.\n\n'
        '"It holds," {she} [told] the newspaper.',
        "Selby Courier",
        id="the newspaper",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] to Pier News’ Hugo Brandt.', "Pier News", id="said to one"
    ),
    pytest.param(
        'Pressed by Pier News’s Hugo Brandt on the cracks, {Ada Lind} [said], "It holds."',
        "Pier News",
        id="pressed by one",
    ),
    pytest.param(
        'In an interview with Hugo Brandt on Monday, {Ada Lind} [called] it "a toy for us".',
        "Hugo Brandt",
        id="an interview with a person",
    ),
    pytest.param(
        'Ada Lind took questions during a CNN panel.\n\n"It holds," {she} [said].',
        "CNN",
        id="a channel's panel",
    ),
    pytest.param(
        '{Ada Lind} [writes] in the Selby Courier that it is "a toy for us".',
        "Selby Courier",
        id="written in a paper",
    ),
    pytest.param(
        'Ada Lind took to Twitter on Monday.\n\n"It holds," {she} [wrote].',
        "Twitter",
        id="a platform named a sentence before",
    ),
    pytest.param(
        'Her first tweet that morning was mild. "It holds," {Ada Lind} [said] in a tweet.',
        "Twitter",
        id="in a tweet",
    ),
    pytest.param(
        '{Ada Lind} ended the rumours by [tweeting] that it was "a toy for us".',
        "Twitter",
        id="by tweeting",
    ),
    pytest.param(
        '{Ada Lind} [called] it "a toy for us," Pier Watch News first reported.',
        "Pier Watch News",
        id="as one first reported",
    ),
    pytest.param(
        '"You rot," {Ada Lind} [told] Hugo Brandt, according to two officials with knowledge of it.',
        "two officials",
        id="retold by officials",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said], according to the mayor.',
        "the mayor",
        id="retold by the mayor",
    ),
    pytest.param(
        "The other side was told by The Selby Courier, which unearthed an old letter.\n\n"
        '"It holds," {the letter} [read].',
        "The Selby Courier",
        id="a find",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] on CNN, wearing a button that ABC gave away.',
        "CNN",
        id="the first one named",
    ),
]


@pytest.mark.parametrize(("marked", "relay"), RELAYED)
def test_a_go_between_is_named(attribute, marked, relay):
    assert attribute(marked)[-1].relayed_by == relay


DIRECT = [
    pytest.param('"It holds," {Ada Lind} [wrote] on Friday.', id="wrote on a day"),
    pytest.param('"It holds," {Ada Lind} [posted] on Lind’s website.', id="her own website"),
    pytest.param(
        '"It is old," {Ada Lind} [told] Radio Quay in 1974.\n\nIt rained.\n\n"It holds," {she} [said].',
        id="an interview of long ago",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [told] Radio Quay.\n\n{She} [told] Parliament "it holds".',
        id="told to another body",
    ),
    pytest.param('"It holds," {Ada Lind} [said].', id="nobody"),
    pytest.param('"It holds," {Ada Lind} [told] reporters.', id="reporters"),
    pytest.param(
        'In an interview with reporters Thursday, {Ada Lind} [called] it "a toy for us".',
        id="a day behind reporters",
    ),
    pytest.param(
        'Her first film on WNBC-TV was "a toy for us", {Ada Lind} [noted].',
        id="a thing that was on a channel",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] at a forum sponsored by NBC News.',
        id="who pays for an event",
    ),
    pytest.param('"It holds," {Ada Lind} [told] Hugo Brandt.', id="a person"),
    pytest.param('"It holds," {Ada Lind} [said] in a statement.', id="one's own statement"),
    pytest.param('"It holds," {Ada Lind} [said] on Monday.', id="a day"),
    pytest.param('"It holds," {Ada Lind} [told] the Harbour Board.', id="a board"),
    pytest.param(
        '"It holds," {Ada Lind} [said] in a statement released by the Harbour Board.',
        id="a statement that was meant to be read",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [said] on the TV show.', id="no station is named by its trade alone"
    ),
    pytest.param(
        "During a CNN town hall, Ada Lind asked a question.\n\n"
        '"It holds," {Piet Harrow} [said] on Sunday.',
        id="not at the event",
    ),
    pytest.param('"It holds," {CNN} [reported].', id="the outlet speaks itself"),
    pytest.param('"It holds," [said] {Hugo Brandt of Pier News}.', id="where the speaker works"),
    pytest.param(
        '"It is old," {Ada Lind} [told] CNN.\n\n"It holds," {she} [said] in a speech.',
        id="another occasion",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [told] CNN.\n\n"It holds," {she} [said] on Sunday.',
        id="another day",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [told] CNN.\n\n"It holds," {Hugo Brandt} [said].',
        id="another speaker",
    ),
    pytest.param(
        '"It is old," {Ada Lind} [said], The Hill reported.\n\n"It holds," {she} [added].',
        id="passed on once",
    ),
]


@pytest.mark.parametrize("marked", DIRECT)
def test_no_go_between_is_made_up(attribute, marked):
    assert attribute(marked)[-1].relayed_by is None


PUBLISHED = [
    pytest.param(
        "The Quayside Courier", "The Quayside Courier", id="told the paper that prints it"
    ),
    pytest.param("Quayside Lantern", "Courier", id="a paper with another name"),
    pytest.param("The Marsh Herald", "Courier", id="told another paper"),
    pytest.param(None, "Courier", id="an unknown paper"),
]


@pytest.mark.parametrize(("outlet", "relay"), PUBLISHED)
def test_the_publisher_is_named_in_full(attribute, outlet, relay):
    marked = '"It holds," {Ada Lind} [told] the Courier.\n\n"It is old," {she} [added].'
    assert [a.relayed_by for a in attribute(marked, outlet=outlet)] == [relay, relay]


def test_what_was_told_to_the_writer_has_no_go_between(attribute):
    assert attribute('"It holds," {Ada Lind} [told] me.', outlet="Courier")[-1].relayed_by is None


CHAINS = [
    pytest.param(
        '"It holds," {Ada Lind} [told] CNN, The Hill reported.',
        ("CNN", "The Hill"),
        id="told one, reported by another",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [wrote] on Twitter, according to the Selby Courier.',
        ("Twitter", "Selby Courier"),
        id="written on a platform, reported by a paper",
    ),
    pytest.param(
        '"It holds," {Ada Lind} [told] the Selby Courier, as quoted by the Courier.',
        ("Selby Courier",),
        id="one under two names",
    ),
]


@pytest.mark.parametrize(("marked", "chain"), CHAINS)
def test_a_chain_of_go_betweens_is_kept(attribute, marked, chain):
    attribution = attribute(marked)[-1]
    assert attribution.relay_chain == chain
    assert attribution.relayed_by == chain[0]
