"""What a claim shows of its quotes: how many, from when to when, whose, and in which words."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby

from factcheck.dedupe import Printing, choose_wording
from factcheck.store.claim_index import SETTLED

RECOUNT = """
UPDATE claims SET (quote_count, outlet_count, first_published_on, last_published_on) = (
    SELECT count(*), count(DISTINCT article.outlet_id),
        min(article.published_on), max(article.published_on)
    FROM quotes AS quote JOIN articles AS article ON article.id = quote.article_id
    WHERE quote.claim_id = claims.id
)
WHERE id IN (SELECT value FROM json_each(?))
"""

DATE = """
UPDATE claims SET said_on = (
    SELECT quote.said_on
    FROM quotes AS quote
    WHERE quote.claim_id = claims.id
        AND quote.said_on <= coalesce(claims.first_published_on, quote.said_on)
    ORDER BY quote.said_on || '~' LIMIT 1
)
WHERE id IN (SELECT value FROM json_each(?)) AND (+origin = 'extracted' OR +said_on IS NULL)
"""
"""The earliest day that an article gives, if the claim was not in print before it: words that
were said again later are dated there by the second time. ``~`` sorts a month behind its days.
The pluses keep SQLite on the claims asked for; without them it walks through all extracted ones."""

NAME = f"""
UPDATE claims AS claim SET speaker_id = (
    SELECT quote.speaker_id
    FROM quotes AS quote JOIN speakers AS speaker ON speaker.id = quote.speaker_id
    WHERE quote.claim_id = claim.id
    GROUP BY quote.speaker_id
    ORDER BY instr(speaker.identity, ':') > 0, speaker.kind NOT IN ('person', 'organization'),
        count(*) DESC, speaker.name LIMIT 1
)
WHERE id IN (SELECT value FROM json_each(?)) AND (speaker_id IS NULL OR NOT {SETTLED})
    AND (SELECT speaker_id FROM claim_wordings WHERE claim_id = claim.id) IS NULL
"""
"""For a claim whose own wording names nobody: the speaker whom most quotes on it name, the
speakers known beyond one article first."""

PRINTINGS = f"""
SELECT quote.claim_id, quote.text, coalesce(article.outlet_id, -article.id) AS outlet
FROM claims AS claim
CROSS JOIN quotes AS quote ON quote.claim_id = claim.id
CROSS JOIN articles AS article ON article.id = quote.article_id
WHERE claim.id IN (SELECT value FROM json_each(?))
    AND (+claim.quote_count > 1 OR +claim.text <> quote.text)
    AND quote.relation = 'same' AND quote.lead_id IS NULL AND NOT {SETTLED}
ORDER BY quote.claim_id
"""
"""Most claims have one quote and its words, where nothing is to be chosen. One whose other quotes
went elsewhere is left with one, and may still be shown in the words of those."""

WORD = "UPDATE claims SET text = :text WHERE id = :claim AND text <> :text"

SHOW = """
UPDATE claim_links SET shown = relation <> 'altered'
    OR NOT EXISTS (SELECT 1 FROM quotes WHERE claim_id = claim_links.claim_id)
    OR EXISTS (
        SELECT article_id FROM quotes WHERE claim_id = claim_links.claim_id EXCEPT
        SELECT article_id FROM quotes WHERE claim_id = other_claim_id)
    OR EXISTS (
        SELECT article_id FROM quotes WHERE claim_id = other_claim_id EXCEPT
        SELECT article_id FROM quotes WHERE claim_id = claim_links.claim_id)
WHERE claim_id IN (SELECT value FROM json_each(?1))
    OR other_claim_id IN (SELECT value FROM json_each(?1))
"""
"""Two wordings that the same articles print, and no other, are no alteration of each other:
their reporters had both before their eyes. They are a list ("Oslo has 14 dead", "Bergen has
15 dead"), an answer, or a speaker who took something back."""


def count_anew(connection: sqlite3.Connection, claim_ids: Iterable[int]) -> None:
    """Bring the claims up to date with the quotes that are on them now."""
    listed = json.dumps(sorted(claim_ids))
    for statement in (RECOUNT, DATE, NAME):
        connection.execute(statement, (listed,))
    connection.executemany(WORD, list(_worded(connection, listed)))
    connection.execute(SHOW, (listed,))


def show_links(connection: sqlite3.Connection, claim_ids: Iterable[int]) -> None:
    """Bring what is shown of the links of claims up to date with who prints them."""
    connection.execute(SHOW, (json.dumps(sorted(claim_ids)),))


def _worded(connection: sqlite3.Connection, listed: str) -> Iterator[dict[str, str | int]]:
    """Yield the wording that each claim is shown in, but for those in print once as they are."""
    rows = connection.execute(PRINTINGS, (listed,))
    for claim_id, printed in groupby(rows, key=lambda row: int(row["claim_id"])):
        chosen = choose_wording(Printing(row["text"], row["outlet"]) for row in printed)
        yield {"claim": claim_id, "text": chosen}
