"""Spellings of one English word folded to one: "colour" and "color", "organise" and "organize".

What is folded need not be a word any more, as long as no two words become one.
"""

import re

_RULES = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"(?<=\w{3})our(?=(?:s|ed|ing|able|ably|ful|ite|ites|al|er|ers|hood|hoods|ly|y)?$)", "or"),
        (r"(?<=\w{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)", "iz"),
        (r"(?<=\w{3})ys(?=(?:e|ed|es|er|ers|ing)$)", "yz"),
        (r"(?<=\w{2}[tb])re(?=s?$)", "er"),
        (r"(?<=\w{4}l)l(?=(?:ed|ing|ings|er|ers|or|ors)$)", ""),
        (r"(?<=\w{2}og)ue(?=s?$)", ""),
        (r"(?<=\w)(?:ae|oe)(?=\w{4})", "e"),
        (r"(?<=\w{3}dg)e(?=ments?$)", ""),
    )
)
"""A British ending and the American one; the letters before it keep short words apart
("four" and "for", "prise" and "prize")."""

_TABLE = """
    odour:odor odours:odors grey:gray programme:program programmes:programs tyre:tire tyres:tires
    cheque:check cheques:checks plough:plow ploughs:plows draught:draft mould:mold
    moustache:mustache pyjamas:pajamas sceptic:skeptic sceptics:skeptics sceptical:skeptical
    kerb:curb aluminium:aluminum manoeuvre:maneuver manoeuvres:maneuvers ageing:aging cosy:cozy
    practise:practice practised:practiced practising:practicing defence:defense
    defences:defenses offence:offense offences:offenses licence:license licences:licenses
    pretence:pretense fulfil:fulfill fulfils:fulfills enrol:enroll skilful:skillful
    wilful:willful instalment:installment instalments:installments jewellery:jewelry
    aeroplane:airplane aeroplanes:airplanes learnt:learned spelt:spelled burnt:burned
    dreamt:dreamed leapt:leaped spilt:spilled spoilt:spoiled towards:toward whilst:while
    amongst:among amidst:amid centred:centered mum:mom mums:moms maths:math
    anybody:anyone everybody:everyone somebody:someone
    alright:okay ok:okay yeah:yes yep:yes nope:no til:until till:until thru:through tho:though
    pct:percent km:kilometers kms:kilometers kg:kilograms kilo:kilograms kilos:kilograms
    tv:television jan:january feb:february apr:april aug:august sept:september
    sep:september oct:october nov:november dec:december gov:governor sen:senator
    rep:representative gen:general prof:professor pres:president lt:lieutenant sgt:sergeant
    capt:captain col:colonel
"""

_WORDS = dict(pair.split(":") for pair in _TABLE.split())
"""Words of which no rule tells, and two words that nobody tells apart."""


def plain_spelling(word: str) -> str:
    """Return the word, in small letters, in the one spelling that stands for all of them."""
    if word in _WORDS:
        return _WORDS[word]
    if len(word) < 5 or not word.isalpha():
        return word
    for pattern, plain in _RULES:
        word = pattern.sub(plain, word)
    return word
