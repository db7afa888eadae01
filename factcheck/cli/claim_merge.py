"""``factcheck claim merge`` and ``split``: a person says what is one statement."""

from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.deciding import decide

Whole = Annotated[
    int,
    typer.Argument(
        metavar="CLAIM",
        parser=options.parser_of("a claim"),
        help="The claim that stays.",
        show_default=False,
    ),
]
Part = Annotated[
    int,
    typer.Argument(
        metavar="OTHER",
        parser=options.parser_of("a claim"),
        help="The claim that becomes a part of it.",
        show_default=False,
    ),
]
Quotes = Annotated[
    list[int],
    typer.Argument(
        metavar="QUOTE...",
        parser=options.parser_of("a quote"),
        help="Numbers of the quotes that make another statement.",
        show_default=False,
    ),
]


def merge(
    context: options.Context,
    whole: Whole,
    part: Part,
    by: options.By,
    note: options.Note = "",
    as_json: options.AsJson = False,
) -> None:
    """Make two claims one: the quotes of OTHER are shown on CLAIM from now on.

    CLAIM keeps its wording and the verdict that stands on it; if it was never checked, the
    verdict on OTHER stands. Both histories are shown, each with the claim that it was given
    to. What is printed like OTHER later joins CLAIM, whose number OTHER's leads to.

    **Examples**

    - `factcheck claim merge 12 31 --by "Ada Brook" --note "The same speech."`
    """
    decide(
        options.database_of(context),
        lambda archive: archive.merge_claims(whole, part, by=by, note=note),
        as_json=as_json,
    )


def split(
    context: options.Context,
    claim: options.ClaimNumber,
    quotes: Quotes,
    by: options.By,
    note: options.Note = "",
    as_json: options.AsJson = False,
) -> None:
    """Make a new claim of some quotes of a claim; `factcheck claim show` has their numbers.

    **Examples**

    - `factcheck claim split 12 40 41 --by "Ada Brook" --note "Said of the other ferry."`
    """
    decide(
        options.database_of(context),
        lambda archive: archive.split_claim(claim, quotes, by=by, note=note),
        as_json=as_json,
    )
