"""Everything that can go wrong by somebody else's doing.

The tree, with the exit code the command line gives each::

    FactcheckError
    ├── UsageError      2   a value that cannot be meant: a date, a verdict, an option
    ├── InputError      3   an article that cannot be read
    │   └── FetchError  3   an address that cannot be fetched
    ├── NotFoundError   4   no such claim, quote, speaker or decision
    ├── StoreError      5   a database that cannot be opened or written
    └── SetupError      6   the surroundings: a port in use, a part not installed

Exit code 0 is success, 3 also stands for a run that left out some inputs and
took in the rest, 130 for Ctrl-C, and 1 (with a traceback) for a bug of ours. Every message is one
line, names what it is about, and ends without a full stop.
"""


class FactcheckError(Exception):
    """The base of all errors that are reported in one line."""

    exit_code = 1


class UsageError(FactcheckError):
    """A value that cannot be meant."""

    exit_code = 2


class InputError(FactcheckError):
    """An article that cannot be read."""

    exit_code = 3


class FetchError(InputError):
    """An address that cannot be fetched."""


class NotFoundError(FactcheckError):
    """No such claim, quote, speaker or decision."""

    exit_code = 4


class StoreError(FactcheckError):
    """A database that cannot be opened or written."""

    exit_code = 5


class SetupError(FactcheckError):
    """The surroundings do not allow it."""

    exit_code = 6
