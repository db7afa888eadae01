"""``factcheck verify``: one more entry in a claim's history."""

from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.output import print_json, print_rich
from factcheck.core.verdicts import AttributionStatus, Verdict


def verify(
    context: options.Context,
    claim: options.ClaimNumber,
    by: Annotated[
        str,
        typer.Option(metavar="NAME", help="Who answers for the verdict.", show_default=False),
    ],
    verdict: Annotated[
        str | None,
        typer.Option(
            metavar="VERDICT",
            help=f"Is it true? {', '.join(Verdict)}.",
            autocompletion=lambda: list(Verdict),
        ),
    ] = None,
    attribution: Annotated[
        str | None,
        typer.Option(
            metavar="FINDING",
            help=f"Was it said, in these words? {', '.join(AttributionStatus)}.",
            autocompletion=lambda: list(AttributionStatus),
        ),
    ] = None,
    evidence: Annotated[
        list[str] | None,
        typer.Option(
            metavar="URL",
            help="Address of a source; a word about it may follow after a space. Repeat for more.",
        ),
    ] = None,
    note: Annotated[str, typer.Option(help="Why, in your words.")] = "",
    as_json: options.AsJson = False,
) -> None:
    """Record a verdict on a claim; what was recorded before stays in its history.

    "Is it true?" and "Was it said?" are two questions: answer one or both, the other stays
    as it stands. An answer that asserts something needs evidence.

    **Examples**

    - `factcheck verify 12 --verdict false --by "Ada Brook" --evidence
      "https://example.com/report page 4" --note "The report says 14 million."`
    - `factcheck verify 12 --attribution verbatim --by "Ada Brook"
      --evidence https://example.com/recording`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.reads.claim import require_claim
    from factcheck.store.reads.history import read_history
    from factcheck.verify import check_verification

    with open_archive(options.database_of(context), create=False) as archive:
        with archive.reading() as connection:
            history = read_history(connection, claim)
        verification = check_verification(
            claim_id=claim,
            verdict=verdict,
            attribution=attribution,
            standing=next(iter(history), None),
            rationale=note,
            evidence=evidence or [],
            checker=by,
            checked_at=archive.clock(),
        )
        archive.verify(verification)
        with archive.reading() as connection:
            detail = require_claim(connection, claim)
    if as_json:
        print_json(plain(detail.claim))
        return
    from factcheck.cli.claim_tables import describe_answers

    print_rich(*describe_answers(detail.claim))
