"""Options that several commands share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from factcheck.core.engine import EngineName
from factcheck.settings import DEFAULT_DATABASE

Context: TypeAlias = typer.Context


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalOptions:
    """What stands before the command."""

    database: Path


def database_of(context: Context) -> Path:
    """Return the database that the global option names."""
    options = context.find_object(GlobalOptions)
    return options.database if options else DEFAULT_DATABASE


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...",
        help="Files (.txt, .html, .jsonl, .jsonl.gz), folders, http(s) addresses, or - for "
        "standard input.",
        show_default=False,
    ),
]

Outlet = Annotated[str | None, typer.Option(help="The publication.", rich_help_panel="Article")]
Date = Annotated[
    str | None,
    typer.Option(
        help="Day of publication: 2026-03-14, '14 March 2026'.", rich_help_panel="Article"
    ),
]
Title = Annotated[str | None, typer.Option(help="The headline.", rich_help_panel="Article")]
Url = Annotated[str | None, typer.Option(help="The address.", rich_help_panel="Article")]
Author = Annotated[str | None, typer.Option(help="The byline.", rich_help_panel="Article")]
Language = Annotated[
    str | None, typer.Option(help="ISO 639-1 code, such as en.", rich_help_panel="Article")
]

Engine = Annotated[
    EngineName,
    typer.Option(
        help="encoder: a small neural network beside the rules; fast: the rules alone, ten "
        "times as fast, with little of what is reported without quotation marks."
    ),
]

AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        help="Also fetch addresses of this machine and of private networks.",
        rich_help_panel="Fetching",
    ),
]
Timeout = Annotated[
    float,
    typer.Option(min=0.1, help="Seconds that one page may take.", rich_help_panel="Fetching"),
]


LONGEST_NUMBER = 19
"""Digits of SQLite's largest integer."""


def parser_of(what: str) -> Callable[[str], int]:
    """Return what makes a number of what was typed, with or without a ``#``."""

    def parse(typed: str) -> int:
        digits = typed.removeprefix("#")
        if not (digits.isascii() and digits.isdigit() and len(digits) < LONGEST_NUMBER):
            raise typer.BadParameter(f"{typed!r} is not the number of {what}")
        return int(digits)

    return parse


ClaimNumber = Annotated[
    int,
    typer.Argument(
        metavar="CLAIM",
        parser=parser_of("a claim"),
        help="Number of the claim.",
        show_default=False,
    ),
]
SpeakerNumber = Annotated[
    int,
    typer.Argument(
        metavar="SPEAKER",
        parser=parser_of("a speaker"),
        help="Number of the speaker.",
        show_default=False,
    ),
]

By = Annotated[str, typer.Option(metavar="NAME", help="Who answers for it.", show_default=False)]
Note = Annotated[str, typer.Option(help="Why, in your words.")]
