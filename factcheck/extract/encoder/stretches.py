"""Stretches of words: what the labels make."""

from dataclasses import dataclass

import numpy as np

from factcheck.extract.encoder.labels import LABELS, Integers, Role


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one role: from ``first`` up to ``last``, without it."""

    first: int
    last: int

    def words(self) -> range:
        """Return the numbers of the words."""
        return range(self.first, self.last)


def find_stretches(labels: Integers) -> dict[Role, list[Stretch]]:
    """Return the stretches of each role in reading order."""
    stretches: dict[Role, list[Stretch]] = {role: [] for role in Role}
    changes = np.flatnonzero(labels)
    role: Role | None = None
    first = last = -1
    for word in changes.tolist():
        name = LABELS[labels[word]]
        here = Role(name[2:])
        if role is not None and (name[0] == "B" or here is not role or word != last):
            stretches[role].append(Stretch(first, last))
            role = None
        if role is None:
            role, first = here, word
        last = word + 1
    if role is not None:
        stretches[role].append(Stretch(first, last))
    return stretches
