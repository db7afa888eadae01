"""``factcheck add``: articles in, quotes and claims recorded."""

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.output import (
    count,
    print_json,
    show_progress,
    stop_if_incomplete,
    write_line,
)
from factcheck.cli.sources import GivenMetadata, open_sources
from factcheck.core.engine import EngineName
from factcheck.core.quote import Stance

if TYPE_CHECKING:
    from factcheck.pipeline import AddSummary


def add(
    context: options.Context,
    sources: options.Sources,
    outlet: options.Outlet = None,
    date: options.Date = None,
    title: options.Title = None,
    url: options.Url = None,
    author: options.Author = None,
    language: options.Language = None,
    timeout: options.Timeout = 20.0,
    allow_private: options.AllowPrivate = False,
    engine: options.Engine = EngineName.ENCODER,
    stance: Annotated[
        list[Stance] | None,
        typer.Option(
            help="Also record what is reported as this and not as a statement. Repeat for more.",
            show_default=False,
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Read articles, extract their quotes and merge them into claims.

    Reading the same article again changes nothing. Each article goes in whole or not
    at all; one that cannot be read is named and the rest goes in. Words in quotation
    marks are recorded, and of reported speech without marks the statements of four words
    and more whose speaker is named. An article that is there already is not read again, with
    whatever stances.

    **Examples**

    - `factcheck add article.txt --outlet "The Daily Ledger" --date 2026-03-14`
    - `factcheck add https://example.com/news/1`
    - `factcheck add articles/ --stance wish --stance plan`
    - `factcheck add articles/ more.jsonl.gz`
    - `cat article.txt | factcheck add - --url https://example.com/news/1`
    """
    from factcheck.pipeline import Selection, add_articles
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive

    given = GivenMetadata(
        outlet=outlet, date=date, title=title, url=url, author=author, language=language
    )
    readings = open_sources(sources, given, timeout=timeout, allow_private=allow_private)
    selection = Selection(engine=engine, stances=frozenset({Stance.STATEMENT, *(stance or ())}))
    with (
        open_archive(options.database_of(context)) as archive,
        show_progress("Reading articles") as progress,
    ):
        summary = add_articles(archive, readings, selection=selection, report=progress.advance)
    if as_json:
        print_json(plain(summary))
    else:
        write_line(describe_summary(summary))
    stop_if_incomplete(summary.problems)


def describe_summary(summary: "AddSummary") -> str:
    """Return the summary in a sentence or two."""
    parts = [
        f"{count(summary.articles, 'article')} added",
        count(summary.quotes, "quote"),
        count(summary.new_claims, "new claim"),
        f"{summary.merged} merged into known claims",
    ]
    if summary.links:
        parts.append(f"{summary.links} altered or given to another speaker")
    if summary.known:
        parts.append(f"{count(summary.known, 'article')} known already")
    if summary.revised:
        parts.append(
            f"{count(summary.revised, 'article')} known with another text (the first is kept)"
        )
    if summary.problems:
        parts.append(f"{count(len(summary.problems), 'input')} left out")
    return ", ".join(parts)
