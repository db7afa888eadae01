"""``factcheck claim``: add, list and show claims; ``claim_merge`` has merge and split."""

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.output import count, print_json, print_rich, write_line
from factcheck.core.verdicts import AttributionStatus, Verdict

if TYPE_CHECKING:
    from factcheck.store.reads.claims import ClaimOrder

app = typer.Typer(
    help="Add, list and show claims; make two one, or one two.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
)

Order = Annotated[
    str,
    typer.Option(
        metavar="ORDER",
        help="newest, published, said, checked or spread.",
        autocompletion=lambda: ["newest", "published", "said", "checked", "spread"],
    ),
]
VerdictFilter = Annotated[
    str | None,
    typer.Option(
        "--verdict",
        metavar="VERDICT",
        help=f"Is it true? {', '.join(Verdict)}.",
        autocompletion=lambda: list(Verdict),
    ),
]
AttributionFilter = Annotated[
    str | None,
    typer.Option(
        "--attribution",
        metavar="FINDING",
        help=f"Was it said? {', '.join(AttributionStatus)}.",
        autocompletion=lambda: list(AttributionStatus),
    ),
]


@app.command("add")
def add_claim(
    context: options.Context,
    text: Annotated[str, typer.Argument(help="The statement, word for word.")],
    speaker: Annotated[str | None, typer.Option(help="Who said it, by full name.")] = None,
    date: Annotated[
        str | None, typer.Option(help="When it was said: a day, a month or a year.")
    ] = None,
    source_url: Annotated[str | None, typer.Option(help="Where it can be found.")] = None,
    as_json: options.AsJson = False,
) -> None:
    """Record a claim by hand, for what no article has brought in.

    A claim that is there already, with the same words and speaker, is not made twice.

    **Examples**

    - `factcheck claim add "The bridge cost 40 million" --speaker "Ada Brook" --date 2026-03-14`
    """
    from factcheck.read import canonical_url
    from factcheck.store.archive import open_archive

    with open_archive(options.database_of(context)) as archive:
        number = archive.add_claim(
            text,
            speaker=speaker,
            said_on=check_date(date),
            source_url=canonical_url(source_url) if source_url else None,
        )
    if as_json:
        print_json({"claim": number})
    else:
        write_line(f"Claim {number}")


@app.command("list")
def list_claims(
    context: options.Context,
    text: Annotated[str | None, typer.Option(help="Words the claim or a quote holds.")] = None,
    verdict: VerdictFilter = None,
    attribution: AttributionFilter = None,
    speaker: Annotated[str | None, typer.Option(help="Part of the speaker's name.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Part of an outlet's name.")] = None,
    since: Annotated[
        str | None, typer.Option(help="In print on this day or later.", metavar="DATE")
    ] = None,
    until: Annotated[
        str | None, typer.Option(help="In print on this day or earlier.", metavar="DATE")
    ] = None,
    said: Annotated[
        str | None, typer.Option(help="Said on this day, in this month or year.", metavar="DATE")
    ] = None,
    order: Order = "newest",
    limit: Annotated[int, typer.Option(min=1, max=5000, help="How many at the most.")] = 20,
    offset: Annotated[int, typer.Option(min=0, help="How many to pass over.")] = 0,
    as_json: options.AsJson = False,
) -> None:
    """List the claims that pass all the filters given.

    **Examples**

    - `factcheck claim list --speaker brook --verdict unverified`
    - `factcheck claim list --text "flood barrier" --since 2026-03-01 --json`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.reads.claims import list_claims as read_claims
    from factcheck.store.reads.hits import ClaimFilter
    from factcheck.verify import parse_attribution, parse_verdict

    wanted = ClaimFilter(
        text=text,
        verdict=parse_verdict(verdict) if verdict else None,
        attribution=parse_attribution(attribution) if attribution else None,
        speaker=speaker,
        outlet=outlet,
        said_from=check_date(said),
        said_to=check_date(said),
        published_from=check_date(since),
        published_to=check_date(until),
    )
    database = options.database_of(context)
    with open_archive(database, read_only=True) as archive, archive.reading() as found:
        page = read_claims(found, wanted, order=check_order(order), limit=limit, offset=offset)
    if as_json:
        print_json(plain(page))
        return
    from factcheck.cli.claim_tables import claim_table

    if page.claims:
        print_rich(claim_table(page.claims))
    shown = f"{count(page.total, 'claim')}{' or more' if page.capped else ''} found"
    write_line(shown if len(page.claims) == page.total else f"{shown}, {len(page.claims)} shown")


@app.command("show")
def show_claim(
    context: options.Context, claim: options.ClaimNumber, as_json: options.AsJson = False
) -> None:
    """Show a claim: every appearance, the words that differ, findings and verdicts.

    **Examples**

    - `factcheck claim show 12`
    - `factcheck claim show 12 --json`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.reads.claim import require_claim

    database = options.database_of(context)
    with open_archive(database, read_only=True) as archive, archive.reading() as found:
        detail = require_claim(found, claim)
    if as_json:
        print_json(plain(detail))
        return
    from factcheck.cli.claim_tables import describe_claim

    print_rich(*describe_claim(detail))


def check_date(given: str | None) -> str | None:
    """Return an ISO day, month or year for what was typed.

    Raises:
        UsageError: it is no date.
    """
    from factcheck.read import parse_coarse_date

    return parse_coarse_date(given) if given else None


def check_order(given: str) -> "ClaimOrder":
    """Return the order of that name.

    Raises:
        UsageError: there is none.
    """
    from factcheck.errors import UsageError
    from factcheck.store.reads.claims import ClaimOrder

    try:
        return ClaimOrder(given)
    except ValueError:
        raise UsageError(f"no such order: {given} (one of {', '.join(ClaimOrder)})") from None
