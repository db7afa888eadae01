"""``factcheck extract``: the quotations of some articles, without a database."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli import options
from factcheck.cli.output import (
    print_json,
    print_json_line,
    print_rich,
    printable,
    report_error,
    stop_if_incomplete,
)
from factcheck.cli.sources import GivenMetadata, open_sources
from factcheck.core.engine import EngineName
from factcheck.core.problem import Problem

if TYPE_CHECKING:
    from rich.table import Table


class Format(StrEnum):
    """What the quotations are printed as."""

    JSONL = "jsonl"
    JSON = "json"
    TABLE = "table"


def extract(
    sources: options.Sources,
    form: Annotated[
        Format, typer.Option("--format", help="One JSON object a line, one array, or a table.")
    ] = Format.JSONL,
    engine: options.Engine = EngineName.ENCODER,
    outlet: options.Outlet = None,
    date: options.Date = None,
    title: options.Title = None,
    url: options.Url = None,
    author: options.Author = None,
    language: options.Language = None,
    timeout: options.Timeout = 20.0,
    allow_private: options.AllowPrivate = False,
    as_json: options.AsJson = False,
) -> None:
    """Print the quotations of some articles with speaker, date and go-between.

    Reported speech without quotation marks is printed too, with its stance: a statement, a
    denial, a belief, a wish, a plan, a feeling, or an act whose words are not told.
    No database is touched. Offsets are Unicode code points into the article's text,
    end exclusive.

    **Examples**

    - `factcheck extract article.txt --format table`
    - `factcheck extract articles.jsonl.gz > quotes.jsonl`
    - `factcheck extract https://example.com/news/1 --format json`
    """
    given = GivenMetadata(
        outlet=outlet, date=date, title=title, url=url, author=author, language=language
    )
    readings = open_sources(sources, given, timeout=timeout, allow_private=allow_private)
    problems: list[Problem] = []
    records = extract_records(readings, problems, engine)
    match Format.JSON if as_json else form:
        case Format.JSONL:
            for record in records:
                print_json_line(record)
        case Format.JSON:
            print_json(list(records))
        case Format.TABLE:
            print_rich(quote_table(records))
    stop_if_incomplete(problems)


def extract_records(
    readings: Iterable[Any], problems: list[Problem], engine: EngineName
) -> Iterator[dict[str, Any]]:
    """Yield a record for each quotation; a problem is printed and kept in ``problems``."""
    from factcheck.pipeline import extract_articles
    from factcheck.publish.records import quote_record

    for result in extract_articles(readings, engine):
        if isinstance(result, Problem):
            report_error(str(result))
            problems.append(result)
        else:
            yield quote_record(result)


def quote_table(records: Iterable[dict[str, Any]]) -> "Table":
    """Return the quotations as a table for reading."""
    from rich.table import Table
    from rich.text import Text

    table = Table(show_lines=True)
    for heading in ("Speaker", "Quote", "Said on", "Through", "Kind", "Stance", "Sure"):
        table.add_column(heading, overflow="fold")
    for record in records:
        speaker = record["speaker"] or {}
        name = speaker.get("name") or "unknown"
        role = speaker.get("role")
        table.add_row(
            Text(printable(f"{name}, {role}" if role else name)),
            Text(printable(record["text"])),
            record["said_on"] or "unknown",
            Text(printable(record["relayed_by"] or "")),
            record["kind"],
            record["stance"],
            f"{record['confidence']:.2f}",
        )
    return table
