"""The pages that are written from the program: ``python -m factcheck.cli.documents``.

A test holds each of them to what is rendered here, so they cannot drift.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from factcheck.cli.app import app
from factcheck.cli.reference import render_reference
from factcheck.publish.dictionary import render_dictionary
from factcheck.publish.metadata import metadata_document
from factcheck.store.schema import fresh_schema_sql

PEERS = "Peers: "
"""How the title of the measurement begins that compares the program with others."""

MISTAKES = "Mistakes by class"
"""How the title of the measurement begins that ``docs/errors.md`` shows."""

QUOTES = "Quotes and mentions: "
"""The same of the measurement that the model's card shows."""

TOP = Path(__file__).resolve().parents[2]


def fill(page: str, block: str, text: str) -> str:
    """Return the page with what stands between a block's two markers replaced.

    Raises:
        ValueError: the page has no such block.
    """
    opening, closing = f"<!-- {block} -->", f"<!-- end of {block} -->"
    pattern = re.compile(f"({re.escape(opening)}\n).*?({re.escape(closing)})", re.DOTALL)
    if not pattern.search(page):
        raise ValueError(f"no block {block!r}")
    return pattern.sub(lambda found: f"{found[1]}{text}\n{found[2]}", page)


def render_figures(results: Path, wanted: Callable[[str], bool]) -> str:
    """Return the figures of some measurements as Markdown tables, chosen by their titles."""
    measured = json.loads(results.read_text(encoding="utf-8"))
    return "\n\n".join(
        _table(title, figures) for title, figures in measured.items() if wanted(title)
    )


def _table(title: str, figures: dict[str, Any]) -> str:
    """Return one measurement; where it holds rows, they stand under their columns' names."""
    rows = {
        name: value if isinstance(value, dict) else {"": value} for name, value in figures.items()
    }
    columns = list(dict.fromkeys(column for row in rows.values() for column in row))
    lines = [_line([title, *columns]), f"|---|{'---:|' * len(columns)}"]
    lines += [
        _line([name, *(str(row.get(column, "")) for column in columns)])
        for name, row in rows.items()
    ]
    return "\n".join(lines)


def _line(cells: list[str]) -> str:
    return "|" + "".join(f" {cell} |" if cell else " |" for cell in cells)


def render_mistakes(top: Path) -> str:
    """Return the page of mistakes with their numbers."""
    page = (top / "docs" / "errors.md").read_text(encoding="utf-8")
    measured = json.loads((top / "benchmarks" / "results.json").read_text(encoding="utf-8"))
    rows = [
        f"| {name} | {count:.0f} |"
        for title, counts in measured.items()
        if title.startswith(MISTAKES)
        for name, count in counts.items()
    ]
    return fill(page, "mistakes", "\n".join(["| class | number |", "|---|---:|", *rows]))


def render_model_card(top: Path) -> str:
    """Return the model's card with its figures."""
    page = (top / "factcheck" / "models" / "MODEL_CARD.md").read_text(encoding="utf-8")
    measured = json.loads((top / "benchmarks" / "results.json").read_text(encoding="utf-8"))
    rows = [
        f"| {name} | {value} |"
        for title, figures in measured.items()
        if title.startswith(QUOTES)
        for name, value in figures.items()
    ]
    return fill(page, "figures", "\n".join(["| | |", "|---|---:|", *rows]))


def render_readme(top: Path) -> str:
    """Return the README with its generated blocks made anew."""
    page = (top / "README.md").read_text(encoding="utf-8")
    page = fill(page, "commands", render_reference(app, "factcheck"))
    results = top / "benchmarks" / "results.json"
    page = fill(page, "peers", render_figures(results, lambda title: title.startswith(PEERS)))
    return fill(page, "figures", render_figures(results, is_of_the_rest))


def is_of_the_rest(title: str) -> bool:
    """Say whether a measurement is shown on no page or part of a page of its own."""
    return not title.startswith((MISTAKES, PEERS))


RENDERED: dict[str, Callable[[Path], str]] = {
    "db/schema.sql": lambda _: fresh_schema_sql(),
    "db/README.md": lambda _: render_dictionary(),
    "metadata.yml": lambda _: metadata_document(),
    "README.md": render_readme,
    "docs/errors.md": render_mistakes,
    "factcheck/models/MODEL_CARD.md": render_model_card,
}
"""Each generated page, by its path from the project's top, and what renders it."""


def write_documents(top: Path = TOP) -> list[str]:
    """Write every page that is out of date; return the paths of those written."""
    stale = []
    for name, render in RENDERED.items():
        path, text = top / name, render(top)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            stale.append(name)
    return stale


if __name__ == "__main__":
    for written in write_documents():
        print(f"written: {written}")  # noqa: T201 - a script's own report
