"""The verdict bar, drawn on the server: it prints, and needs no script."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.core.verdicts import Verdict

WIDTH = 1000
LEAST_WIDTH = 8
"""A verdict given once in thousands can still be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One verdict's stretch of the bar; ``share`` is a whole percentage of those checked."""

    verdict: Verdict
    count: int
    share: int
    x: float
    width: float


def draw_bars(counts: Mapping[Verdict, int]) -> tuple[Bar, ...]:
    """Return the stretches for every verdict that was given, left to right."""
    return tuple(bars_of({v: n for v, n in counts.items() if n and v is not Verdict.UNVERIFIED}))


def bars_of(given: Mapping[Verdict, int]) -> Iterator[Bar]:
    """Yield a stretch for each count, wide as its share and wide enough to see."""
    total = sum(given.values())
    wide = {verdict: max(WIDTH * n / total, LEAST_WIDTH) for verdict, n in given.items()}
    scale = WIDTH / sum(wide.values()) if wide else 1
    x = 0.0
    for verdict, count in given.items():
        width = wide[verdict] * scale
        yield Bar(
            verdict=verdict,
            count=count,
            share=round(100 * count / total),
            x=round(x, 1),
            width=round(width, 1),
        )
        x += width
