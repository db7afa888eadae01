"""A small archive of invented articles for the tests of the reads and of the pages.

The quotes are given, not extracted: what the pages show is tested here, not what is found.
"""

from dataclasses import replace
from pathlib import Path

from factcheck.core.article import Article
from factcheck.core.quote import (
    Attribution,
    DatePrecision,
    DateScope,
    Mention,
    MentionForm,
    Quote,
    QuoteKind,
    SaidOn,
    Speaker,
    SpeakerKind,
)
from factcheck.core.span import Span
from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.store.archive import Archive, open_archive

ROWE = Speaker(name="Anneke Rowe", kind=SpeakerKind.PERSON, role="Harbour Minister")
PELL = Speaker(name="Tobias Pell", kind=SpeakerKind.PERSON, role="Mayor of Aldersund")

FERRIES = "The ferries will run every 15 minutes from Monday"
FERRIES_ALTERED = "The ferries will run every 50 minutes from Monday"
PIER = "Nobody who has walked along the old pier would call it safe for children"
TOLL = "We never promised to abolish the toll & we <b>never</b> will"

PLANS = "that the harbour wall would be raised by next winter"

WIRE = Article(
    id="wire.txt",
    title="Ferries to run more often, minister says",
    outlet="Northern Wire",
    author="Ines Halloran",
    published_on="2021-03-05",
    url="https://www.northernwire.example/2021/ferries",
    text=(
        "ALDERSUND - The ferries across the sound are to run more often.\n\n"
        f"“{FERRIES},” Harbour Minister Anneke Rowe told reporters on Thursday. "
        "She did not say what it would cost.\n\n"
        "The mayor, Tobias Pell, was less pleased. "
        f"“{PIER},” he said. “It must close.”\n\n"
        f"Pell added {PLANS}.\n"
    ),
)
DAILY = Article(
    id="daily.txt",
    title="Every 50 minutes: the ferry fiasco <script>alert(1)</script>",
    outlet="The Aldersund Daily",
    published_on="2021-03-07",
    url="https://daily.example/fiasco",
    text=(
        f"“{FERRIES_ALTERED},” Anneke Rowe said, and the town laughed.\n\n"
        f"“{PIER},” Rowe said as well.\n\n"
        f"“{TOLL},” she added.\n"
    ),
)
BLOG = Article(
    id="javascript-blog",
    title=None,
    outlet=None,
    text=(
        "Somebody at the harbour says the minister spoke of ferries that "
        f"“will run every 15 minutes from Monday”. As if. 🛳️ “{FERRIES},” they repeat.\n"
    ),
)

CHECKED_AT = "2021-03-09T10:30:00Z"


def attribute(
    article: Article,
    words: str,
    speaker: Speaker | None,
    *,
    mention: str | None = None,
    cue: str | None = None,
    said_on: SaidOn | None = None,
    relay_chain: tuple[str, ...] = (),
    kind: QuoteKind = QuoteKind.DIRECT,
) -> Attribution:
    """Return the attribution of words that stand in an article."""

    def place(wanted: str) -> Span:
        start = article.text.index(wanted)
        return Span(start, start + len(wanted))

    named = mention and Mention(spans=(place(mention),), text=mention, form=MentionForm.NAME)
    quote = Quote(
        article_id=article.id,
        content=(place(words),),
        text=words,
        kind=kind,
        cue=(place(cue),) if cue else (),
        mention=named or None,
        confidence=0.9,
        rule="words-cue-name",
    )
    return Attribution(
        quote=quote, speaker=speaker, said_on=said_on, relay_chain=relay_chain, confidence=0.87
    )


def fill(archive: Archive) -> None:
    """Record the articles and three verdicts."""
    thursday = SaidOn(
        date="2021-03-04",
        precision=DatePrecision.DAY,
        basis="on Thursday",
        scope=DateScope.SAME_SENTENCE,
    )
    this_week = SaidOn(
        date="2021-03",
        precision=DatePrecision.WEEK,
        first_day="2021-03-01",
        last_day="2021-03-05",
        basis="this week",
        scope=DateScope.INHERITED,
    )
    archive.record(
        WIRE,
        [
            attribute(
                WIRE, FERRIES, ROWE, mention="Anneke Rowe", cue="told reporters", said_on=thursday
            ),
            attribute(WIRE, PIER, PELL, mention="he", cue="said"),
            attribute(WIRE, PLANS, PELL, mention="Pell", cue="added", kind=QuoteKind.INDIRECT),
        ],
    )
    archive.record(
        DAILY,
        [
            attribute(DAILY, FERRIES_ALTERED, ROWE, mention="Anneke Rowe", cue="said"),
            attribute(DAILY, PIER, ROWE, mention="Rowe", cue="said"),
            attribute(DAILY, TOLL, ROWE, relay_chain=("Pier Radio", "Northern Wire")),
        ],
    )
    archive.record(
        BLOG,
        [
            attribute(BLOG, "will run every 15 minutes from Monday", None, kind=QuoteKind.MIXED),
            attribute(BLOG, FERRIES, None, said_on=this_week),
        ],
    )
    for verification in verifications(archive):
        archive.verify(verification)


def verifications(archive: Archive) -> list[Verification]:
    """Return verdicts: one on the altered claim, two in a row on the first."""
    altered = claim_number(archive, FERRIES_ALTERED)
    first = claim_number(archive, FERRIES)
    false = Verification(
        claim_id=altered,
        verdict=Verdict.FALSE,
        attribution=AttributionStatus.ALTERED,
        rationale="The recording has 15 minutes. </script><script>alert(2)</script>",
        evidence=(Evidence(url="https://harbour.example/recording", note="At 04:10."),),
        checker="Mara Quist",
        checked_at=CHECKED_AT,
    )
    mixed = replace(false, claim_id=first, verdict=Verdict.MIXED, rationale="Not on Sundays.")
    return [mixed, false, replace(mixed, verdict=Verdict.TRUE, rationale="On Sundays too.")]


def claim_number(archive: Archive, text: str) -> int:
    """Return the number of the claim with this text."""
    row = archive.connection.execute("SELECT min(id) FROM claims WHERE text = ?", [text])
    return int(row.fetchone()[0])


def read_numbers(path: Path) -> dict[str, int]:
    """Return the numbers that rows have, by the names that the tests call them."""
    wanted = {
        "ferries": ("claims", "text", FERRIES),
        "altered": ("claims", "text", FERRIES_ALTERED),
        "toll": ("claims", "text", TOLL),
        "plans": ("claims", "text", PLANS),
        "rowe": ("speakers", "name", ROWE.name),
        "pell": ("speakers", "name", PELL.name),
        "wire": ("articles", "source", WIRE.id),
        "daily": ("articles", "source", DAILY.id),
        "blog": ("articles", "source", BLOG.id),
        "outlet": ("outlets", "name", WIRE.outlet),
    }
    with open_archive(path) as archive:
        return {
            name: archive.connection.execute(
                f"SELECT min(id) FROM {table} WHERE {column} = ?", [value]
            ).fetchone()[0]
            for name, (table, column, value) in wanted.items()
        }


def make_newsroom(path: Path) -> Path:
    """Make the archive at ``path``."""
    with open_archive(path) as archive:
        fill(archive)
    return path
