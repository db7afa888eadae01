"""The command line: groups, global options, and the one place that catches our errors."""

import sys
from _thread import interrupt_main
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Timer
from typing import Annotated, NoReturn

import typer

from factcheck import __version__
from factcheck.cli import (
    add,
    claim,
    claim_merge,
    conflicts,
    dedupe,
    demo,
    drift,
    extract,
    serve,
    speaker,
    undo,
    verify,
)
from factcheck.cli.options import Context, GlobalOptions
from factcheck.cli.output import report_error
from factcheck.errors import FactcheckError, UsageError
from factcheck.settings import DEFAULT_DATABASE

READING = "Read"
CHECKING = "Check"
PUBLISHING = "Publish"

EPILOG = """
**Exit codes**: 0 done; 2 wrong usage (a date, a verdict, an option); 3 some input could
not be read (each is named, the rest went in); 4 no such claim, quote, speaker or decision;
5 the database cannot be opened or written; 6 the surroundings do not allow it (a port in use, a full disk behind
standard output); 130 stopped with Ctrl-C.
"""

INTERRUPTED = 130

app = typer.Typer(
    name="factcheck",
    help="Who said what, when and where; is it what they said, and is it true?",
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def print_version(asked: bool) -> None:
    """Print the version and stop, if asked to."""
    if asked:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.callback()
def take_global_options(
    context: Context,
    database: Annotated[
        Path,
        typer.Option(
            "--db",
            metavar="FILE",
            envvar="FACTCHECK_DB",
            help="The database; made on first use.",
        ),
    ] = DEFAULT_DATABASE,
    version: Annotated[  # noqa: ARG001 - the callback reads it
        bool,
        typer.Option("--version", callback=print_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Keep the global options for the command that follows."""
    context.obj = GlobalOptions(database=database)


app.command("add", rich_help_panel=READING)(add.add)
app.command("extract", rich_help_panel=READING)(extract.extract)
app.command("verify", rich_help_panel=CHECKING)(verify.verify)
app.command("dedupe", rich_help_panel=CHECKING)(dedupe.dedupe)
claim.app.command("merge")(claim_merge.merge)
claim.app.command("split")(claim_merge.split)
app.add_typer(claim.app, name="claim", rich_help_panel=CHECKING)
app.add_typer(speaker.app, name="speaker", rich_help_panel=CHECKING)
app.command("undo", rich_help_panel=CHECKING)(undo.undo)
app.command("drift", rich_help_panel=CHECKING)(drift.drift)
app.command("conflicts", rich_help_panel=CHECKING)(conflicts.conflicts)
app.command("serve", rich_help_panel=PUBLISHING)(serve.serve)
app.command("demo", rich_help_panel=PUBLISHING)(demo.demo)


A_MOMENT = 0.01
"""Seconds."""


def interrupt_again(lost: "sys.UnraisableHookArgs") -> None:
    """Send an interrupt anew that hit a finalizer, where Python tells of it and drops it.

    A moment later: at once it would hit this function.
    """
    if isinstance(lost.exc_value, KeyboardInterrupt):
        later = Timer(A_MOMENT, interrupt_main)
        later.daemon = True
        later.start()
    else:
        sys.__unraisablehook__(lost)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process; an error is one line and its exit code.

    ``arguments`` are those of the process unless given. A bug keeps its traceback.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    sys.unraisablehook = interrupt_again
    try:
        refuse_unreadable(given)
        code = app(given, prog_name="factcheck", standalone_mode=False)
    except FactcheckError as error:
        report_error(str(error))
        code = error.exit_code
    except typer.TyperException as error:
        report_error(error.format_message().replace("Value error, ", ""))
        code = error.exit_code
    if code == INTERRUPTED:
        report_error("stopped; what was finished before is kept")
    sys.exit(code)


def refuse_unreadable(arguments: Iterable[str]) -> None:
    """Refuse arguments that are not UTF-8; a file's name alone may be anything.

    Raises:
        UsageError: one is neither.
    """
    for argument in arguments:
        try:
            argument.encode()
        except UnicodeEncodeError:
            if not Path(argument).exists():
                raise UsageError(f"not UTF-8: {argument}") from None
