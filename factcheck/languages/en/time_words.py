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
_HABIT = r"(?:mornings|afternoons|evenings|nights)\b"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PART = r"(?:early\s+|late\s+|earlier\s+|later\s+|mid-)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"

_OF_YEAR = r"(?:of\s+)?(?P<of_year>last|this)\s+year\b"

_PATTERNS = (
    (TimeKind.DATE, rf"(?:on\s+)?{{month}}\s+{_DAY},?\s+{_OF_YEAR}"),
    (TimeKind.DATE, rf"(?:on\s+)?{_DAY}\s+(?:of\s+)?{{month}},?\s+{_OF_YEAR}"),
    (TimeKind.MONTH, rf"(?:in\s+)?{_PART}{{month}}\s+{_OF_YEAR}"),
    (TimeKind.DATE, rf"(?:on\s+)?{{month}}\s+{_DAY}\b(?:,?\s+{_YEAR}\b)?"),
    (TimeKind.DATE, rf"(?:on\s+)?{_DAY}\s+(?:of\s+)?{{month}}(?:,?\s+{_YEAR}\b)?"),
    (TimeKind.DATE, rf"(?:on\s+)?{_YEAR}-(?P<month_number>\d\d)-(?P<day>\d\d)\b"),
    (TimeKind.WEEKDAY, rf"{_PART}(?:on\s+)?(?:{{shift}}\s+)?{_PART}{{weekday}}\b(?!\s+{_HABIT}){_PART_OF_DAY}"),
    (TimeKind.DAY, rf"{_PART}{{day_word}}\b"),
    (TimeKind.AGO, r"{number}\s+{span}\s+ago\b"),
    (TimeKind.PERIOD, rf"{_PART}(?:over\s+)?{{shift}}\s+{{unit}}\b"),
    (TimeKind.PERIOD, r"(?:over\s+the|on\s+the|earlier\s+in\s+the|later\s+in\s+the)\s+(?P<unit>weekend)\b"),
    (TimeKind.PERIOD, r"earlier\s+in\s+the\s+{unit}\b"),
    (TimeKind.MONTH, rf"(?:in\s+)?{_PART}{{month}},?\s+(?:of\s+)?{_YEAR}\b"),
    (TimeKind.MONTH, rf"(?:in\s+an?|in|{{shift}}|an?|his|her|its|their)\s+{_PART}{{month}}(?!\s+\d)"),
    (TimeKind.YEAR, rf"(?:in\s+an?|in|an?|the|his|her|its|their)\s+{_PART}{_YEAR}\b"),
    (TimeKind.NEXT_DAY, r"(?:the\s+(?:next|following)\s+(?:day|morning|evening)|a\s+day\s+later)\b"),
    (TimeKind.PREVIOUS_DAY, r"(?:(?:on\s+)?the\s+(?:day|night|evening)\s+(?:before|earlier)|(?:on\s+)?the\s+previous\s+(?:day|night|evening)|a\s+day\s+(?:earlier|before))\b(?=[,.;]|\s+(?:in|at|on)\b)"),
    (TimeKind.SAME_DAY, r"(?:earlier|later)\s+(?:in\s+the|on\s+the|that|the\s+same)\s+(?:day|night|morning|afternoon|evening)\b"),
    (TimeKind.SAME_DAY, r"(?:on\s+)?(?:that|the)\s+same\s+(?:day|night|morning|afternoon|evening)\b"),
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
    regarding concerning referring alluding against amid despite of without was were is are be been had
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
    spans={"day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month",
           "months": "month", "year": "year", "years": "year"},
    signals=words("ago earlier later next following before previous same weekend"),
    leads=words("on in a an the his her its their early late earlier later of day days night "
        "evening past coming over that week weeks month months year years") | set(_NUMBERS),
    capitalised=words("may march august sun sat mon mar"),
    numbers={name: number for number, name in enumerate(_NUMBERS, 1)},
    patterns=_PATTERNS,
    occasions=_OCCASIONS,
    openers=words("in at on during via from through to inside outside before"),
    within=words("in at on during via"),
    breaks=_BREAKS,
    phrasal=words("went goes go going gone came comes lashed hit fired"),
    connectives=words("and but then so yet"),
    indefinite=words("a an another"),
    of_words=frozenset(("of",)),
    subordinators=words("since until till because if when while where whether who whom whose which "
        "that after before although though unless than"),
    uttering=words("issued released published posted wrote sent gave delivered made put held "
        "signed recorded shared"),
    referring=words("following according responding reacting referring commenting citing recalling noting "
        "regarding concerning including despite given during before after ending starting beginning "
        "becoming being having marking quoting"),
    caught=words("reached contacted asked pressed interviewed questioned approached cornered cross-examined challenged quizzed grilled"),
    speaking=words("speaking talking writing appearing testifying tweeting addressing"),
    gatherings=words("forum debate hearing rally town meeting summit convention event conference "
        "news-conference panel caucus ceremony vigil protest session trial"),
    talks=words("interview interviews conversation q&a emails e-mails email e-mail messages exchanges "
        "recording recordings audio video footage tape transcript transcripts documents files"),
    printing=words("published printed run carried released aired broadcast obtained leaked disclosed "
        "unearthed posted"),
    ahead=words("will shall scheduled expected upcoming slated due plans planned hopes"),
    nowadays=words("today tonight"),
    sittings=words("court jury jurors inquest tribunal inquiry hearing council councillors committee "
        "meeting magistrates judge assembly parliament bench tribunal legislature"),
    in_sittings=words("chamber councillor cllr prosecutor prosecution defence "
        "defense defendant accused barrister counsel witness witnesses gallery verdict sentence "
        "sentenced sentencing pleaded charge charges trial speaker opposition petitioners ward mayor "
        "jailed magistrate"),
    contests=words("match half-time halftime stumps innings wicket wickets kick-off kickoff referee "
        "umpire umpires penalty scrum striker midfielder defender goalkeeper batsman bowler "
        "batter buzzer timeout semi-final semifinal quarter-final free-kick linesman header "
        "touchdown quarterback inning pitcher overtime coach captain fixture substitute equaliser "
        "equalizer winger"),
    ceremonies=words("gathering occasion function ceremony inauguration felicitation"),
    meeting=words("met meet meets spoke speak talked recorded interviewed sat"),
    release_marks=("press release", "news release", "media release", "press note", "press statement",
        "for immediate release", "for release", "embargoed until", "notes to editors",
        "media contact"),
    names=(
        r"(?:Mail|Independent|Scotland|Herald|Post) on Sunday",
        r"(?:Super|Fat|Shrove) Tuesday", r"(?:Black|Good) Friday", r"Ash Wednesday",
        r"(?:Palm|Easter|Bloody|News|Meet the Press) Sunday", r"Saturday Night Live",
        r"(?:Monday|Thursday|Sunday) Night Football", r"(?:Cyber|Easter|Blue) Monday",
        r"Sunday (?:Times|Telegraph|Mirror|Mail|Express|People|Herald|Post|World|Independent)",
    ),
    talking=words("interview interviews speech remarks statement rally briefing conference "
        "news-conference hearing debate forum podcast sermon testimony call tweet tweets tweeted "
        "retweeted post posted email e-mail emails letter memo op-ed column editorial essay facebook "
        "twitter instagram show program programme wrote writes book memoir episode town panel told "
        "telling lecture commencement keynote"),
    vague=(
        r"\b(?:years|decades|centuries|months|weeks|days)\s+(?:ago|earlier|before|later|prior)\b",
        r"\bin\s+(?:recent|past|previous|earlier|later)\s+(?:years|months|weeks|days|decades|speeches|interviews)\b",
        r"\bin\s+the\s+(?:past|last|early|late|mid)\b(?:[ -](?:19|20)\d0s)?",
        r"\b(?:19|20)\d0s\b",
        r"\bover\s+the\s+(?:years|decades|past|last)\b",
        r"\b(?:at\s+the\s+time|back\s+then|city\s+after\s+city)\b",
    ),
    perfect=words("has have had"),
    recalled=words("previously once often repeatedly frequently famously long always sometimes "
        "consistently originally past regularly routinely never recently"),
)  # fmt: skip
