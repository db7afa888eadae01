"""Who said what, when and where; is it what they said, and is it true?

factcheck reads articles, pulls out every quotation with its speaker, date and
source, merges the repeats into claims, records verdicts with evidence, and
publishes it all through Datasette.

The flow, one folder a stage, each named by its verb::

    read ──> extract ──> resolve ──> dedupe ──> verify ──> publish
    bytes    Article     Quote       Attribution  Claim     Claim + verdict
    to       to          to          to           to        to pages,
    Article  Quote       Attribution Claim        Verdict   JSON, ClaimReview

The floors: an import goes down, never up (``make lint`` holds them).

    8  cli/                          the commands
    7  web/                          the Datasette plugin
    6  pipeline.py                   the conductor: one call a stage
    5  read/ publish/                formats in, formats out
    4  store/                        the only room that speaks SQL
    3  extract/ resolve/             pure: no file, no network, no database,
       dedupe/ verify/               no clock
    2  prose/                        a text cut into paragraphs, sentences, words
                                     and quotations
    1  languages/ models/            language packs and trained files: data alone
    0  core/                         the values that travel between the rooms

``errors.py`` draws the error tree and ``settings.py`` spells every option once;
both may be imported from any floor.
"""

__version__ = "0.1.0"
