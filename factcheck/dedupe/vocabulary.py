"""The English words that the merge rules know: pure data, all lower case, accents folded.

Kept apart from the language packs, since these words speak of how two printings of one
statement may differ, not of how a quotation is found.
"""

FILLERS = frozenset({"um", "uh", "er", "erm", "uhm", "hmm"})
"""Sounds that one outlet prints and another leaves out."""

EDITORIAL = frozenset({"sic", "applause", "laughter", "laughs", "cheers", "crosstalk", "inaudible"})
"""What an editor puts in brackets that nobody said."""

CONTRACTED_ENDINGS = {
    "re": "are",
    "ll": "will",
    "ve": "have",
    "m": "am",
    "d": "would",
}
"""After an apostrophe; "'d" stands for "had" as well, which costs one word in an alignment."""

CONTRACTIONS = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "'em": ("them",),
    "'cause": ("because",),
    "cos": ("because",),
    "y'all": ("you", "all"),
    "o'clock": ("o'clock",),
    "no-one": ("no", "one"),
    "e-mail": ("email",),
    "e-mails": ("emails",),
    "u.s": ("united", "states"),
    "u.s.": ("united", "states"),
    "u.s.a.": ("united", "states"),
    "u.k.": ("united", "kingdom"),
    "u.n.": ("united", "nations"),
    "e.u.": ("european", "union"),
}

INITIALS = {
    "US": ("united", "states"),
    "USA": ("united", "states"),
    "UK": ("united", "kingdom"),
    "UN": ("united", "nations"),
    "EU": ("european", "union"),
}
"""Only where printed in capitals: "us" is a pronoun."""

IS_HOSTS = frozenset(
    "it that he she there what who here where how when why this everybody everyone "
    "somebody nobody something nothing".split()
)
"""After these "'s" is "is"; after any other word it is the possessive."""

UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "zero": 0,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12,
}  # fmt: skip
VAGUE_QUANTITIES = frozenset(
    "hundreds thousands millions billions trillions dozen dozens half double twice triple "
    "quarter third thirds".split()
)
ORDINALS = {
    word: f"{number}th"
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1
    )
} | {"1st": "1th", "2nd": "2th", "3rd": "3th", "twelfth": "12th", "twentieth": "20th"}

CURRENCIES = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}
CURRENCY_NAMES = {
    "dollar": "dollars", "euro": "euros", "pound": "pounds", "bucks": "dollars",
}  # fmt: skip

NEGATORS = frozenset("not never no none nobody nothing neither nor without nowhere".split())

NEGATIVE_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")

_OPPOSITES = """
always never sometimes | more less fewer | most least | best worst | better worse | good bad great
before after | support oppose | supports opposes | supported opposed | win lose | won lost
wins loses | winning losing | for against | republican democrat democratic
republicans democrats | increase decrease cut | increases decreases cuts | increased decreased
increasing decreasing | up down | yes no | first last | true false | right wrong | with without
high low | higher lower | highest lowest | can cannot | all none some few | everyone nobody
everybody nobody | everything nothing | rise fall | rises falls | rose fell | rising falling
raise cut lower | raised cut lowered | accept reject | accepts rejects | accepted rejected
accept refuse | agree disagree refuse | agreed refused | agrees refuses
allow forbid ban | allowed forbidden banned | open close shut | opened closed | opening closing
start stop end | started stopped ended | begin end | begins ends | began ended
love hate | loves hates | loved hated | friend enemy | friends enemies | ally enemy | allies enemies
strong weak | stronger weaker | strongest weakest | rich poor | guilty innocent | safe dangerous
easy hard difficult | easier harder | legal illegal | war peace | men women | man woman
boys girls | old new | young old | big small | bigger smaller | large small | larger smaller
long short | longer shorter | early late | earlier later | left right | north south | east west
northern southern | eastern western | inside outside | above below | over under
many few | much little | often rarely seldom | success failure | succeed fail | succeeded failed
victory defeat | buy sell | bought sold | give take | gave took | come go | build destroy
built destroyed | protect attack | protected attacked | alive dead | hot cold | hope fear
gain lose | gained lost | gain loss | gains losses | profit loss | profits losses
confirm deny | confirms denies | confirmed denied | proud ashamed | public private
majority minority | maximum minimum | remain leave | stay leave | include exclude
included excluded | hired fired | improve worsen | improved worsened | improving worsening
grow shrink | grew shrank | growing shrinking | faster slower | fast slow | pro anti
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
yesterday today tomorrow | day week month year decade century | days weeks months years decades
minutes hours | minute hour second | last next | here there | now then
"""

OPPOSITES: dict[str, frozenset[str]] = {}
for _line in _OPPOSITES.strip().splitlines():
    for _group in _line.split("|"):
        for _word in _group.split():
            others = frozenset(_group.split()) - {_word}
            OPPOSITES[_word] = OPPOSITES.get(_word, frozenset()) | others
"""A word and those that turn it round, or put another member of a closed set in its place."""
