from dataclasses import replace

import pytest

from factcheck.cli.claim_tables import compare_wording, describe_attribution
from factcheck.core.quote import QuoteKind
from factcheck.core.span import Span
from factcheck.store.reads.appearances import Appearance, ArticleName
from factcheck.store.reads.passages import Passage

CLAIM = "The ferry stays in port until spring, and the buses will run"


def printed(text: str, *, kind: QuoteKind, relation: str) -> Appearance:
    return Appearance(
        quote_id=1,
        text=text,
        kind=kind.value,
        relation=relation,
        article=ArticleName(
            id=1,
            title=None,
            url=None,
            author=None,
            published_on=None,
            outlet=None,
            source="courier.txt",
        ),
        speaker=None,
        mention=None,
        cue=None,
        said_on=None,
        said_on_basis=None,
        said_on_scope=None,
        said_on_precision=None,
        said_on_first_day=None,
        said_on_last_day=None,
        relayed_by=None,
        relay_chain=None,
        confidence=0.9,
        rule="saying, onto",
        match_score=None,
        match_rule=None,
        passage=Passage(
            text=text, start=0, content=(Span(0, len(text)),), cut_before=False, cut_after=False
        ),
    )


@pytest.mark.parametrize(
    ("text", "kind", "relation", "shown"),
    [
        pytest.param(CLAIM, QuoteKind.DIRECT, "same", "in the same words", id="same words"),
        pytest.param(
            CLAIM.replace("spring", "summer"),
            QuoteKind.DIRECT,
            "same",
            "printed: The ferry stays in port until [-spring,-] {+summer,+} and the buses will run",
            id="another word",
        ),
        pytest.param(
            "in port until spring", QuoteKind.MIXED, "excerpt", "excerpt: “in port until spring”",
            id="excerpt",
        ),
        pytest.param(
            "the buses will run", QuoteKind.INDIRECT, "excerpt", "excerpt: the buses will run",
            id="a reporter's words stand without marks",
        ),
    ],
)  # fmt: skip
def test_a_printing_is_held_against_the_claim(
    text: str, kind: QuoteKind, relation: str, shown: str
) -> None:
    assert compare_wording(CLAIM, printed(text, kind=kind, relation=relation)).plain == shown


def test_a_week_and_a_chain_of_go_betweens_are_told() -> None:
    appearance = replace(
        printed(CLAIM, kind=QuoteKind.DIRECT, relation="same"),
        said_on="2026-03",
        said_on_basis="last week",
        said_on_precision="week",
        said_on_first_day="2026-03-01",
        said_on_last_day="2026-03-07",
        relayed_by="Pier Radio",
        relay_chain="Pier Radio via The Selby Courier",
    )
    shown = describe_attribution(appearance)
    assert "said on: 2026-03-01 to 2026-03-07 (“last week”)" in shown
    assert "through: Pier Radio via The Selby Courier" in shown
