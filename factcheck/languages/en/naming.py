"""What English mentions of speakers are made of."""

from factcheck.languages.naming import NamingWords
from factcheck.languages.words import words

_SPEAKER_NOUNS = words(
    """
    president senator governor congressman congresswoman representative mayor minister
    secretary chancellor premier ambassador spokesman spokeswoman spokesperson spokespeople
    official officials aide aides adviser advisers advisor advisors strategist strategists
    manager director chairman chairwoman chair leader leaders founder owner executive
    candidate candidates nominee frontrunner front-runner rival rivals opponent opponents
    lawyer lawyers attorney attorneys prosecutor prosecutors judge judges justice sheriff
    police officer officers detective general commander soldier veteran veterans
    doctor professor scientist scientists researcher researchers economist economists
    analyst analysts expert experts historian scholar teacher student students author
    writer columnist reporter reporters journalist journalists editor editors host anchor
    moderator correspondent man woman boy girl mother father wife husband son daughter
    brother sister friend friends neighbor neighbour resident residents voter voters
    supporter supporters protester protesters activist activists organizer organizers
    volunteer crowd audience critics critic source sources user users person people
    group company campaign committee council commission agency department ministry
    government administration authorities union association organization organisation
    newspaper network paper magazine board party court pollster pollsters operative
    operatives donor donors businessman businesswoman billionaire mogul actor actress
    singer comedian pastor priest bishop pope rabbi imam farmer worker workers employee
    lawmaker lawmakers legislator politician politicians republican republicans democrat
    democrats conservative conservatives liberal liberals progressives delegate delegates
    insider insiders observers others many some someone somebody everyone everybody one another witness witnesses narrator
    neurosurgeon physician nurse survivor victim owner coach player captain star
    delegation panel jury team firm institute university church coalition foundation
    consultant chief head boss office bureau centre center service club school library museum
    guild charity hospital clerk engineer keeper baker painter driver trader banker deputy vice-president co-founder counsel
    operator operators maker makers regulator regulators inspector inspectors watchdog insurer
    airline utility union unions secretary-general governors
"""
)

_FUNCTION_WORDS = words(
    """
    and or but nor so yet if when while because although though since unless until as than
    that which who whom whose what where how why of in on at for to from by with about
    against over under into after before during between through without within among
    not no nor is are was were be been being has have had do does did will would can could
    should may might must also just then there here very too more most less such
    said says say
"""
)

_NEVER_NAMES = words(
    """
    the a an this that these those but and or nor so yet if when while because although
    though since unless until as than which who whom whose what where how why of in on at
    for to from by with about against over under into after before during between through
    without within among not no is are was were be been has have had do does did will would
    can could should may might must also just then there here very too more most less such
    it he she they we i you my your his her its our their yes still now however instead
    meanwhile moreover furthermore indeed perhaps maybe even only once again later earlier
    recently today yesterday tomorrow tonight finally first second third last next both
    each every some many several few all any another other asked speaking according despite
    like unlike given let's let well oh ok okay one two three four five
    monday tuesday wednesday thursday friday saturday sunday january february march april
    june july august september october november december
    said told added i'm i’m it's it’s that's that’s he's he’s she's she’s they're they’re
    we're we’re i've i’ve don't don’t there's there’s
"""
)

_PREPOSITIONS = words(
    """
    of in on at for to from by with about against over under into after before during between
    through without within among toward towards behind around like than via across near
    outside inside beyond regarding despite
    """
)

NAMING = NamingWords(
    pronouns=words("he she they it i we you who which"),
    addressing=words("i you we me us my your our"),
    third_persons=words("he she"),
    relative_pronouns=words("who which"),
    possessives=words("his her their its my our your"),
    oblique=words("him her them us me whom himself herself themselves itself myself"),
    determiners=words(
        "the a an this these those one another some many several most two three four "
        "five both no every each his her their its my our other few"
    ),
    definite=words("the"),
    agents=words("by"),
    speaker_nouns=_SPEAKER_NOUNS,
    name_joints=frozenset(
        [
            "of",
            "de",
            "la",
            "le",
            "van",
            "von",
            "der",
            "den",
            "del",
            "di",
            "da",
            "bin",
            "ibn",
            "al",
            "el",
            "and",
            "&",
            "for",
            "the",
        ]
    ),
    never_names=_NEVER_NAMES,
    prepositions=_PREPOSITIONS,
    gerund_endings=("ing",),
    past_endings=("ed",),
    plural_endings=("s",),
    everybody=words("everybody everyone locals they"),
    judging_groups=words(
        "critics opponents detractors supporters foes rivals enemies democrats republicans "
        "conservatives liberals progressives labour activists campaigners protesters lawyers "
        "attorneys prosecutors others allies advocates groups skeptics sceptics unions"
    ),
    reflexives=words("itself themselves"),
    coordinating=words("and or"),
    function_words=_FUNCTION_WORDS,
)
