"""Numbers in one form: "$5 million", "five million dollars" and "$5m" are one."""

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.dedupe.vocabulary import (
    CURRENCIES,
    ORDINAL_FIGURES,
    ORDINALS,
    SCALE_LETTERS,
    SCALES,
    SMALL_NUMBERS,
    TENS,
)

FIGURE = (
    r"\d/\d(?![\d/])|"
    r"[$€£¥]?\d+(?:,\d{3})*(?:\.\d+)?[½¼¾⅓⅔]?"
    r"(?:(?:st|nd|rd|th|s)\b"
    r"|(?:[\s-]?(?:[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion)|mn|bn|tn|[kKmMbB])\b)?"
    r"(?:\s?%)?"
)
"""A number in figures with its currency, scale and percent sign, as a regular expression."""

CLOCK = r"\d{1,2}:\d{2}(?!\d)|\d{1,2}\.\d{2}(?=\s?[ap]\.?m\b)"
"""A time of day, as a regular expression: "7:30", "7.30pm"."""

_PARTS = re.compile(r"([$€£¥]?)([\d,]+(?:\.\d+)?)[\s-]?([a-z]*)\s?(%?)")

_PARTS_OF_ONE = {
    ("2", True): "half", ("3", True): "third", ("3", False): "thirds", ("4", True): "quarter",
    ("4", False): "quarters", ("5", True): "fifth", ("5", False): "fifths",
}  # fmt: skip
"""What is below the line, and whether one is above it."""

_DECADE = re.compile(r"(?:19)?(\d0)s")
"""\"The 1990s\" are "the '90s" as well."""

_FRACTIONS = {"½": "5", "¼": "25", "¾": "75", "⅓": "33", "⅔": "67"}
"""Behind a figure, as its decimals."""

_SHARES = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "dozen": Decimal(12)}

_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})

_HUNDRED = 100


def figure_forms(token: str) -> tuple[str, ...]:
    """Return the words for a token that ``FIGURE`` matched, in small letters.

    The number comes first, then its currency or "percent".
    """
    if token in ORDINAL_FIGURES:
        return (ORDINAL_FIGURES[token],)
    if "/" in token:
        above, below = token.split("/")
        return (above, _PARTS_OF_ONE.get((below, above == "1"), below))
    decade = _DECADE.fullmatch(token)
    if decade:
        return (f"{decade[1]}s",)
    for sign, decimals in _FRACTIONS.items():
        token = token.replace(sign, f".{decimals}")
    currency, digits, ending, percent = _PARTS.findall(token)[0]
    scale = SCALES.get(ending) or SCALE_LETTERS.get(ending)
    number = Decimal(digits.replace(",", "")) * (scale or 1)
    forms = [_plain(number) + ("" if scale else "th" if ending in _ORDINAL_ENDINGS else ending)]
    if currency:
        forms.append(CURRENCIES[currency])
    if percent:
        forms.append("percent")
    return tuple(forms)


def read_number(forms: Sequence[str], at: int) -> tuple[str, int]:
    """Return the number spelled out in words from ``at`` on and how many words it takes.

    "two hundred thousand" is ("200000", 3), "twenty first" ("21th", 2); a word that begins no number is (itself, 1).
    """
    following = forms[at + 1] if at + 1 < len(forms) else ""
    if forms[at] in TENS and following in ORDINALS:
        return f"{TENS[forms[at]] + ORDINALS.index(following) + 1}th", 2
    share, taken = _share(forms, at)
    if taken:
        return _plain(share), taken
    value, taken = (1, 1) if forms[at] == "a" and following in SCALES else _below_hundred(forms, at)
    if not taken:
        return _figure_and_share(forms, at)
    if list(forms[at + taken : at + taken + 1]) == ["dozen"]:
        return _plain(Decimal(12 * value)), taken + 1
    while at + taken < len(forms) and forms[at + taken] in SCALES:
        scale = SCALES[forms[at + taken]]
        value *= scale
        taken += 1
        if scale == _HUNDRED:
            rest, more = _below_hundred(forms, at + taken)
            value, taken = value + rest, taken + more
    if list(forms[at + taken : at + taken + 3]) == ["and", "a", "half"]:
        scale = SCALES.get("".join(forms[at + taken + 3 : at + taken + 4]), 0)
        return _plain((value + _SHARES["half"]) * (scale or 1)), taken + 3 + bool(scale)
    return _plain(Decimal(value)), taken


def _share(forms: Sequence[str], at: int) -> tuple[Decimal, int]:
    """Return the number that a share of a great one makes, and the words it takes, 0 for none.

    "Half a million", "a quarter of a million", "half a dozen", "a dozen".
    """
    start = at + (forms[at] == "a")
    share = _SHARES.get(forms[start]) if start < len(forms) else None
    if share is None:
        return Decimal(0), 0
    if forms[start] == "dozen":
        return share, start + 1 - at
    end = start + 1
    while end < len(forms) and end - start < 3 and forms[end] in {"of", "a"}:
        end += 1
    unit = forms[end] if end < len(forms) and end > start + 1 else ""
    whole = 12 if unit == "dozen" else SCALES.get(unit, 0)
    return (share * whole, end + 1 - at) if whole else (Decimal(0), 0)


def _figure_and_share(forms: Sequence[str], at: int) -> tuple[str, int]:
    """Return the figure at ``at`` with what follows it: "3 and a half", "1.5 million"."""
    if forms[at].isdigit() and list(forms[at + 1 : at + 4]) == ["and", "a", "half"]:
        return f"{forms[at]}.5", 4
    return forms[at], 1


def read_day(form: str) -> str:
    """Return the number of a day of the month: "3rd" and "third" behind a month are "3"."""
    if form in ORDINALS:
        return str(ORDINALS.index(form) + 1)
    return form.removesuffix("th") if is_number(form) else form


def is_number(form: str) -> bool:
    """Say whether a normalised word is a number in figures."""
    return form[:1].isdigit()


def _below_hundred(forms: Sequence[str], at: int) -> tuple[int, int]:
    """Return the number below 100 that stands at ``at`` and the words it takes, 0 for none."""
    word = forms[at] if at < len(forms) else ""
    if word in SMALL_NUMBERS:
        return SMALL_NUMBERS[word], 1
    if word not in TENS:
        return 0, 0
    unit = SMALL_NUMBERS.get(forms[at + 1], 0) if at + 1 < len(forms) else 0
    return (TENS[word] + unit, 2) if 0 < unit < 10 else (TENS[word], 1)


def _plain(number: Decimal) -> str:
    """Return the number without exponent and trailing zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
