"""``factcheck speaker``: the directory of who is quoted."""

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.deciding import decide
from factcheck.cli.output import count, print_json, print_rich, write_line
from factcheck.core.quote import SpeakerKind

if TYPE_CHECKING:
    import sqlite3

app = typer.Typer(
    help="Who is quoted, under which names; make two speakers one, or one two.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
)

Other = Annotated[
    int,
    typer.Argument(
        metavar="OTHER",
        parser=options.parser_of("a speaker"),
        help="The speaker who is the same one.",
        show_default=False,
    ),
]
Quotes = Annotated[
    list[int] | None,
    typer.Argument(
        metavar="[QUOTE]...",
        parser=options.parser_of("a quote"),
        help="Numbers of the quotes that somebody else said.",
        show_default=False,
    ),
]


@app.command("list")
def list_speakers(
    context: options.Context,
    name: Annotated[str | None, typer.Option(help="Part of a name.")] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            metavar="KIND",
            help=f"{', '.join(SpeakerKind)}.",
            autocompletion=lambda: list(SpeakerKind),
        ),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=5000, help="How many at the most.")] = 20,
    offset: Annotated[int, typer.Option(min=0, help="How many to pass over.")] = 0,
    as_json: options.AsJson = False,
) -> None:
    """List the speakers, those of most claims first.

    **Examples**

    - `factcheck speaker list --name brook`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.reads.directory import list_speakers as read_speakers

    kind = check_kind(kind)
    database = options.database_of(context)
    with open_archive(database, read_only=True) as archive, archive.reading() as found:
        speakers = read_speakers(found, name=name, kind=kind, limit=limit, offset=offset)
    if as_json:
        print_json(plain(speakers))
        return
    from factcheck.cli.speaker_tables import speaker_table

    if speakers:
        print_rich(speaker_table(speakers))
    write_line(f"{count(len(speakers), 'speaker')} shown")


@app.command("show")
def show_speaker(
    context: options.Context, speaker: options.SpeakerNumber, as_json: options.AsJson = False
) -> None:
    """Show a speaker: names, roles with their dates, decisions, and the newest claims.

    **Examples**

    - `factcheck speaker show 3`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.reads.speakers import require_speaker

    database = options.database_of(context)
    with open_archive(database, read_only=True) as archive, archive.reading() as found:
        detail = require_speaker(found, speaker)
    if as_json:
        print_json(plain(detail))
        return
    from factcheck.cli.speaker_tables import describe_detail

    print_rich(*describe_detail(detail))


@app.command("suggest")
def suggest(
    context: options.Context,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many at the most.")] = 20,
    as_json: options.AsJson = False,
) -> None:
    """List speakers who may be one, with what speaks for it; you decide.

    Names may differ in spelling, an initial, a short form or a title. Two people of one
    surname with different given names are never listed.

    **Examples**

    - `factcheck speaker suggest --limit 5`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.reads.suggestions import suggest_merges

    database = options.database_of(context)
    with open_archive(database, read_only=True) as archive, archive.reading() as found:
        suggestions = suggest_merges(found, limit=limit)
    if as_json:
        print_json(plain(suggestions))
        return
    from factcheck.cli.speaker_tables import describe_suggestion

    for suggestion in suggestions:
        print_rich(*describe_suggestion(suggestion))
    if not suggestions:
        write_line("no two names are alike")


@app.command("merge")
def merge(
    context: options.Context,
    speaker: options.SpeakerNumber,
    other: Other,
    by: options.By,
    note: options.Note = "",
    as_json: options.AsJson = False,
) -> None:
    """Make two speakers one: OTHER becomes a name of SPEAKER, here and in later articles.

    **Examples**

    - `factcheck speaker merge 3 17 --by "Ada Brook"`
    """
    decide(
        options.database_of(context),
        lambda archive: archive.merge_speakers(speaker, other, by=by, note=note),
        as_json=as_json,
        advise=lambda connection: advise_rebuild(connection, speaker),
    )


@app.command("split")
def split(
    context: options.Context,
    speaker: options.SpeakerNumber,
    by: options.By,
    quotes: Quotes = None,
    name: Annotated[
        str | None,
        typer.Option(
            help="Without quotes: the name that is somebody else's. With them: who said them, if "
            "not somebody of the same name."
        ),
    ] = None,
    note: options.Note = "",
    as_json: options.AsJson = False,
) -> None:
    """Make one speaker two: one of the names, or some quotes, are somebody else's.

    **Examples**

    - `factcheck speaker split 3 --name "Sergey Brandt" --by "Ada Brook"`
    - `factcheck speaker split 3 40 41 --by "Ada Brook" --note "The mayor of Oslo."`
    """
    decide(
        options.database_of(context),
        lambda archive: archive.split_speaker(speaker, quotes or (), name=name, by=by, note=note),
        as_json=as_json,
    )


@app.command("alias")
def alias(
    context: options.Context,
    speaker: options.SpeakerNumber,
    name: Annotated[str, typer.Argument(help="Another name of theirs.", show_default=False)],
    by: options.By,
    note: options.Note = "",
    as_json: options.AsJson = False,
) -> None:
    """Give a speaker another name: whoever an article calls so is this speaker.

    A bare surname or a nickname, which the program takes for somebody else in each article,
    is put down to them in the articles that were read before, too.

    **Examples**

    - `factcheck speaker alias 3 "the Iron Postman" --by "Ada Brook"`
    """
    decide(
        options.database_of(context),
        lambda archive: archive.alias_speaker(speaker, name, by=by, note=note),
        as_json=as_json,
    )


def advise_rebuild(connection: "sqlite3.Connection", speaker: int) -> str | None:
    """Return what makes one of claims that differ in nothing but their speaker, if there are any."""
    from factcheck.store.reads.findings import count_made_one

    pairs = count_made_one(connection, speaker)
    if not pairs:
        return None
    told = count(pairs, "pair of claims is", "pairs of claims are")
    return f"{told} in the same words: factcheck dedupe --rebuild makes them one"


def check_kind(given: str | None) -> str | None:
    """Return the kind of speaker of that name.

    Raises:
        UsageError: there is none.
    """
    from factcheck.errors import UsageError

    if given is not None and given not in list(SpeakerKind):
        raise UsageError(f"no such kind of speaker: {given} (one of {', '.join(SpeakerKind)})")
    return given
