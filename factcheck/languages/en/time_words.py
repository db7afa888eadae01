"""How English says when something was said."""

from factcheck.languages.time_words import TimeKind, TimeWords
from factcheck.languages.words import words

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
                 "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_PART_OF_DAY = r"(?:\s+(?:morning|afternoon|evening|night))?"
_HOUR = r"(?:(?:early|late|earlier|later|on|last|this|next|and)\s+)*?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

_PATTERNS = (
    (TimeKind.DATE, rf"(?:(?:early|late|earlier|on)\s+)*{{month}}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+{_YEAR}\b)?"),
    (TimeKind.DATE, rf"(?:on\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{{month}}\b(?:,?\s+{_YEAR}\b)?"),
    (TimeKind.DATE, r"\b(?P<year>(?:19|20)\d\d)-(?P<month_number>\d\d)-(?P<day>\d\d)\b"),
    (TimeKind.WEEKDAY, rf"(?:(?:early|late|earlier|later|on)\s+)*(?:{{shift}}\s+)?(?:(?:early|late)\s+)?{{weekday}}\b{_PART_OF_DAY}"),
    (TimeKind.DAY, r"(?:(?:early|late|earlier|later)\s+)?{day_word}\b"),
    (TimeKind.AGO, r"{number}\s+days?\s+(?:ago|earlier)\b"),
    (TimeKind.PERIOD, r"(?:(?:early|late|earlier|later)\s+)?{shift}\s+{unit}\b"),
    (TimeKind.MONTH, rf"(?:in\s+|back\s+in\s+|last\s+|this\s+|an?\s+)?(?:early\s+|late\s+|mid-)?{{month}}\b(?:,?\s+(?:of\s+)?{_YEAR}\b)?"),
    (TimeKind.YEAR, rf"\b(?:in|back\s+in|since|during|from|an?|the|his|her|its|their)\s+{_YEAR}\b"),
    (TimeKind.SAME_DAY, r"\b(?:earlier|later)\s+(?:in|on|that)\s+(?:the\s+|that\s+)?(?:day|morning|afternoon|evening)\b"),
)  # fmt: skip

_OCCASIONS = words(
    """
    interview interviews speech address remarks statement statements rally rallies briefing
    conference news-conference hearing meeting meetings debate debates forum summit gala
    dinner lunch breakfast reception fundraiser event events appearance broadcast episode
    show program programme podcast panel discussion talk talks lecture sermon testimony
    session conversation call teleconference conversation tweet tweets post posts posting
    message email e-mail emails letter memo note essay op-ed column editorial article piece
    blog report filing lawsuit complaint ruling opinion decision order release announcement
    communique video recording transcript visit trip tour stop town hall convention caucus
    ceremony funeral memorial service vigil press-conference pressser round roundtable gathering
    exchange phone telephone pledge pitch story book memoir survey poll study question-and-answer
    commencement campaign room house headquarters university college church center school
    office studio club hotel congress senate parliament committee
    """
)

_BREAKS = words(
    """
    that which who whom whose whether if because although though while when where since until
    till before after following unless as than how why what and but or so for about over
    regarding concerning against amid despite of by with without was were is are be been had
    has have would could should will did
    """
)

TIME_WORDS = TimeWords(
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    months={name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT_MONTHS,
    day_words={
        "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
        "yesterday": -1, "last night": -1, "yesterday morning": -1, "yesterday afternoon": -1,
        "yesterday evening": -1,
    },
    shifts={"this": 0, "last": -1, "this past": 0, "past": 0, "next": 1, "this coming": 1},
    units={"week": "week", "weekend": "weekend", "month": "month", "year": "year"},
    numbers={name: number for number, name in enumerate(_NUMBERS, 1)},
    patterns=_PATTERNS,
    occasions=_OCCASIONS,
    openers=words("in at on during via from through to inside outside before"),
    breaks=_BREAKS,
    of_words=frozenset(("of",)),
    recalled=words("previously once often repeatedly frequently famously long always sometimes "
        "consistently originally past regularly routinely never"),
)  # fmt: skip
