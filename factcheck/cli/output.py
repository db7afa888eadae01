"""How commands speak: results on standard output, problems on standard error."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer

from factcheck.core.article import Article
from factcheck.core.characters import show
from factcheck.core.problem import Problem
from factcheck.errors import SetupError

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

INCOMPLETE = 3
"""The exit code of a run that left out some inputs and took in the rest."""

BROKEN_PIPE = 141
"""What a shell reports of a program whose reader went away, as ``head`` does."""


def printable(text: str) -> str:
    """Return text on one line and without anything that a terminal would act on."""
    return show(" ".join(text.split()))


def write_line(text: str) -> None:
    """Print text and a line end on standard output.

    Raises:
        SetupError: standard output refuses.
        Exit: nobody reads it any more.
    """
    try:
        typer.echo(text)
    except BrokenPipeError:
        leave_output()
        raise typer.Exit(BROKEN_PIPE) from None
    except OSError as error:
        leave_output()
        raise SetupError(f"standard output cannot be written: {error.strerror}") from error


def leave_output() -> None:
    """Point standard output nowhere, so that what is left in it is not tried again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_json(value: Any) -> None:
    """Print one value as indented JSON."""
    write_line(json.dumps(value, ensure_ascii=False, indent=2))


def print_json_line(value: Mapping[str, Any]) -> None:
    """Print one value on one line."""
    write_line(json.dumps(value, ensure_ascii=False))


def print_rich(*renderables: "RenderableType") -> None:
    """Print tables and styled text, plain when standard output is not a terminal."""
    console = open_console()
    with console.capture() as captured:
        for renderable in renderables:
            console.print(renderable)
    write_line(captured.get().removesuffix("\n"))


def open_console() -> "Console":
    """Return a console on standard output; a pipe gets lines that are never cut."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else 160)


def report_error(message: str) -> None:
    """Print an error on one line; Typer's answer to no arguments, its help, comes without."""
    if message:
        typer.echo(f"factcheck: {printable(message)}", err=True)


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Return ``1 quote``, ``2 quotes``."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


@contextmanager
def show_progress(what: str) -> Iterator["Progress"]:
    """Show a running count on standard error while it is a terminal."""
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.completed:,}"),
        TimeElapsedColumn(),
    )
    console = Console(stderr=True)
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        yield Progress(bar, bar.add_task(what, total=None))


@contextmanager
def show_stages() -> Iterator[Callable[[str, int, int], None]]:
    """Yield what tells of a long job: what is being done, how much is done, and of how much.

    It is drawn on standard error while that is a terminal.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    console = Console(stderr=True)
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)

        def tell(what: str, done: int, of: int) -> None:
            bar.update(task, description=what, completed=done, total=of)

        yield tell


class Progress:
    """A running count of articles that lets problems through above it."""

    def __init__(self, bar: Any, task: Any) -> None:
        self._bar = bar
        self._task = task

    def advance(self, reading: Article | Problem) -> None:
        """Count one article, or print one problem."""
        if isinstance(reading, Problem):
            report_error(str(reading))
        else:
            self._bar.advance(self._task)


def stop_if_incomplete(problems: Iterable[Problem]) -> None:
    """Leave with the exit code for an incomplete run if there were problems."""
    if any(True for _ in problems):
        raise typer.Exit(INCOMPLETE)
