"""The command line as a shell sees it, run in this process."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    code: int
    out: str
    err: str


Run = Callable[..., Result]

ARTICLE = """\
Title: Ferry to stay in port until spring
Date: 2026-03-14
Outlet: The Selby Courier
URL: https://selbycourier.example/ferry

The Selby ferry will stay in port until spring, harbour master Ingrid Halloran said on Friday.

"The hull has 14 cracks and not one of them is small," Halloran told reporters. "We will not sail \
her before April."

The operator, Norrland Lines, called the decision "premature" in a statement.
"""

ALTERED = """\
Title: Cracks in the ferry
Date: 2026-03-16
Outlet: Evening Star
URL: https://eveningstar.example/cracks

"The hull has 40 cracks and not one of them is small," Ingrid Halloran said.
"""
