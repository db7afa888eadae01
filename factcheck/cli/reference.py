"""The command reference, made from the commands themselves."""

from collections.abc import Iterator
from typing import Any

import typer


def render_reference(app: typer.Typer, name: str) -> str:
    """Return Markdown for every command: usage, what it does, its options.

    Raises:
        ValueError: a command or an option has no help text.
    """
    root = typer.main.get_command(app)
    sections = [render_command(path, command) for path, command in walk_commands(name, root)]
    return "\n\n".join(sections)


def walk_commands(path: str, command: Any) -> Iterator[tuple[str, Any]]:
    """Yield each command that does something, with the words that call it."""
    members = getattr(command, "commands", None)
    if members is None:
        yield path, command
        return
    for name, member in members.items():
        yield from walk_commands(f"{path} {name}", member)


def render_command(path: str, command: Any) -> str:
    """Return one command's section."""
    if not command.help:
        raise ValueError(f"{path} has no help text")
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    settings = [p for p in command.params if p.param_type_name == "option" and p.name != "help"]
    usage = " ".join([path, *(argument.metavar or argument.name for argument in arguments)])
    lines = [f"#### `{usage}{' [OPTIONS]' if settings else ''}`", "", tidy(command.help)]
    if settings:
        lines += ["", "| option | |", "|---|---|"]
        lines += [render_option(path, setting) for setting in settings]
    return "\n".join(lines)


def tidy(text: str) -> str:
    """Return help text without the page breaks that Typer puts in."""
    return "\n".join(line.rstrip() for line in text.replace("\f", "").strip().splitlines())


def render_option(path: str, option: Any) -> str:
    """Return one row of a command's option table."""
    if not option.help:
        raise ValueError(f"{path} {option.opts[0]} has no help text")
    names = ", ".join(f"`{name}`" for name in option.opts)
    shown = option.default if not callable(option.default) else None
    default = f" Default: {shown}." if shown not in (None, False, "", (), []) else ""
    return f"| {names} | {option.help}{default} |"
