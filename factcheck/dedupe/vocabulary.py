"""The English words that the merge rules know: pure data, lower case, accents folded.

Kept apart from the language packs: these words say how two printings of one statement may
differ, not how a quotation is found.
"""

from factcheck.dedupe.spelling import plain_spelling


def _listed(words: str) -> frozenset[str]:
    """Return the words of a table as a set, each in the spelling that stands for all."""
    return frozenset(map(plain_spelling, words.split()))


def _groups(table: str) -> dict[str, frozenset[str]]:
    """Return, for each word of a table's groups between bars, the others of its groups."""
    found: dict[str, frozenset[str]] = {}
    for group in table.replace("\n", " ").split("|"):
        members = _listed(group)
        for word in members:
            found[word] = found.get(word, frozenset()) | (members - {word})
    return found


FUNCTION_WORDS = _listed(
    """
    a an the this that these those i me my mine myself you your yours yourself he him his himself
    she her hers herself it its itself we us our ours ourselves they them their theirs themselves
    who whom whose which what when where why how and or but if then than so as at by for from in
    into of off on onto out over to up with about after before between through during against
    am is are was were be been being do does did doing done have has had having will would shall
    should can could may might must not nor there here any both each other
    such own same too very just also even still yet because while until since though
    although that's let go going get got one again now well yes oh okay ok
    like really don s t d re ve ll m upon within without whether per down
    """
)
"""Words that carry little of what was said; a wording needs others to be known by."""

COMMON_STARTS = FUNCTION_WORDS | _listed(
    """
    all few more most only some many much never always ever no
    people folks everybody everyone somebody someone nobody nothing something anything look listen
    today yesterday tomorrow tonight maybe perhaps clearly obviously certainly frankly honestly
    first second third last next two three four five six seven eight nine ten hundreds thousands
    millions think know say says said see make take come want need give keep tell ask put try
    leave stop start please thank thanks sorry every either neither none another others anyone
    once sometimes often usually instead however therefore meanwhile further finally lastly
    despite unless unlike under above below behind beyond across along around near
    men women children kids guys voters workers families time things thing life money
    history part most half good great bad big new old young great nice right wrong sure true false
    """
)
"""Words that a sentence begins with and whose capital therefore says nothing."""

FILLERS = _listed("um uh er erm uhm hmm ah")
"""Sounds that one outlet prints and another leaves out."""

LIGHT_WORDS = _listed(
    "well look so and but oh yes now just really very quite too also actually frankly honestly "
    "simply even obviously clearly certainly basically literally again mr mrs ms dr sir please listen like then kind sort of ever that a an the is are was "
    "were am be has have had do does did"
)
"""Words that outlets drop and add without changing what was said."""

LIGHT_PHRASES: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "you know", "i think", "i mean", "i guess", "i believe", "i suppose", "i would say",
        "of course", "you see", "if you will", "in fact", "to be honest", "to be fair",
        "to be frank", "to be clear", "as you know", "in my opinion", "in my view", "after all",
        "at least", "by the way", "i have to say", "i must say", "let me be clear", "let us face it",
        "as i said", "like i said", "for me", "to me", "i tell you", "believe me", "thank you",
    )
)  # fmt: skip

ADVERBIAL_STARTS = _listed(
    "in on at for after before by from with during since until through across over under without "
    "within behind between today tonight yesterday tomorrow now then sometimes here there"
)
"""Words that begin a phrase which may stand first or last in a sentence."""

STOCK_PHRASES = frozenset(
    {
        "at the end of the day",
        "when all is said and done",
        "as far as i am concerned",
        "as a matter of fact",
        "the fact of the matter is",
        "to tell you the truth",
        "it is what it is",
        "we will see what happens",
        "let us see what happens",
        "i have nothing to hide",
        "thank you very much",
        "ladies and gentlemen",
        "the beginning of the end",
        "for the first time in history",
        "the right thing to do",
        "in the middle of the night",
        "the rest of the world",
        "one of the most important",
        "in the history of our country",
        "i do not want to comment",
    }
)
"""Normalised; anybody's words, although some of them carry weight."""

REPORTING_VERBS = _listed(
    "said says told tells added adds wrote writes tweeted asked asks argued continued explained "
    "declared replied warned insisted recalled noted stated claimed remarked joked concluded "
    "testified writes explains adds insists posted repeated stressed according"
)

EDITORIAL = _listed("sic applause laughter laughs cheers cheering crosstalk inaudible pause")
"""What an editor puts in brackets and nobody said."""

CONTRACTED_ENDINGS = {"re": "are", "ll": "will", "ve": "have", "m": "am", "d": "would"}
"""After an apostrophe. "'d" stands for "had" as well, which costs one word of an alignment."""

_AUXILIARIES = (
    "do",
    "does",
    "did",
    "is",
    "are",
    "was",
    "were",
    "would",
    "should",
    "could",
    "has",
    "have",
    "had",
)

CONTRACTIONS = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    **{f"{host}nt": (host, "not") for host in _AUXILIARIES},
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "ive": ("i", "have"),
    "im": ("i", "am"),
    "youre": ("you", "are"),
    "theyre": ("they", "are"),
    "thats": ("that", "is"),
    "kinda": ("kind", "of"),
    "dunno": ("do", "not", "know"),
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "'em": ("them",),
    "'cause": ("because",),
    "y'all": ("you", "all"),
    "o'clock": ("o'clock",),
}

INITIALS = {
    "US": ("united", "states"),
    "USA": ("united", "states"),
    "UK": ("united", "kingdom"),
    "UN": ("united", "nations"),
    "EU": ("european", "union"),
}
"""Only where printed in capitals or with full stops: "us" is a pronoun."""

IS_HOSTS = _listed(
    "it that he she there what who here where how when why this everybody everyone somebody "
    "nobody something nothing"
)
"""After these "'s" is "is"; after any other word it is the possessive and dropped."""

PERSONS = {
    word: person
    for person, words in {
        "first": "i me my mine myself we us our ours ourselves",
        "second": "you your yours yourself yourselves",
        "he": "he him his himself",
        "she": "she her hers herself",
        "they": "they them their theirs themselves",
    }.items()
    for word in words.split()
}
"""Whom a pronoun points at. "I" and "we" are left one: a speaker speaks for others."""

SMALL_NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
SCALE_LETTERS = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12,
}  # fmt: skip
"""Only when they follow a figure at once: "$5m"."""

CURRENCIES = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}
CURRENCY_NAMES = {"dollar": "dollars", "euro": "euros", "pound": "pounds", "bucks": "dollars"}

VAGUE_QUANTITIES = _listed(
    "hundreds thousands millions billions trillions dozen dozens half double twice triple "
    "quarter quarters thirds hundred thousand million billion trillion percent"
)
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
"""In their order. Higher ones are written in figures, all with "th"."""

MONTHS = _listed(
    "january february march april may june july august september october november december"
)

HOMOPHONES = {
    frozenset({one, other})
    for one, other in (
        ("its", "it is"), ("your", "you are"), ("their", "they are"), ("there", "they are"),
        ("their", "there"), ("whose", "who is"), ("lets", "let us"), ("then", "than"),
        ("of", "have"), ("to", "too"), ("were", "we are"), ("affect", "effect"),
    )
}  # fmt: skip
"""What a hand that hurries writes for each other."""

ORDINAL_FIGURES = {
    f"{number}{ending}": ORDINALS[number - 1]
    for number in range(1, 11)
    for ending in ("st", "nd", "rd", "th")
}

NEGATORS = _listed("not never no none nobody nothing neither nor without nowhere hardly")

REVERSERS = _listed(
    "refuse refuses refused refusing fail fails failed failing decline declines declined declining "
    "unable unwilling lack lacks lacked lacking"
)
"""They deny what follows as a "not" does: "refused to go", "did not go"."""

DIMINISHERS = _listed("less least fewer fewest")
"""They turn the word after them round: "safest" and "least safe"."""

NEGATIVE_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")

OPPOSITES = _groups("""
always never sometimes | more less fewer | most least fewest | best worst | better worse | good bad
before after | support oppose | supports opposes | supported opposed | supporting opposing
win lose | won lost | won lose | win lost | wins loses | winning losing | winner loser | for against
republican democrat democratic | republicans democrats | increase decrease cut
increases decreases cuts | increased decreased | increasing decreasing | up down | yes no
first last | true false | right wrong | with without | high low | higher lower | highest lowest
all none some few | everyone nobody | everybody nobody | everything nothing | rise fall
rises falls | rose fell | risen fallen | rising falling | raise cut lower | raised cut lowered | accept reject
accepts rejects | accepted rejected | accept refuse | accepted refused | agree disagree refuse
agreed refused disagreed | agrees refuses disagrees | allow forbid ban | allows forbids bans
allowed forbidden banned | open close shut | opened closed | opening closing | start stop end
started stopped ended | begin end | begins ends | began ended | love hate | loves hates
loved hated | friend enemy | friends enemies | ally enemy | allies enemies | strong weak
stronger weaker | strongest weakest | strength weakness | rich poor | richer poorer
guilty innocent | safe dangerous | easy hard difficult | easier harder | war peace
men women | man woman | boys girls | old new | young old | big small | bigger smaller
large small | larger smaller | long short | longer shorter | early late | earlier later
left right | north south | east west | north east west | south east west | northern southern
eastern western | inside outside | above below | over under | many few | much little
often rarely seldom | success failure | succeed fail | succeeds fails | succeeded failed
victory defeat | buy sell | bought sold | give take | gave took | build destroy | built destroyed
protect attack | protected attacked | alive dead | hot cold | hope fear | gain lose | gained lost
gain loss | gains losses | profit loss | profits losses | confirm deny | confirms denies
confirmed denied | proud ashamed | public private | majority minority | maximum minimum
remain leave | stay leave | include exclude | included excluded | hired fired | improve worsen
improved worsened | improving worsening | grow shrink | grew shrank | growing shrinking
faster slower | fast slow | pro anti | liberal conservative | liberals conservatives
monday tuesday wednesday thursday friday saturday sunday | yesterday today tomorrow
january february april june july august september october november december
day week month year decade century | days weeks months years decades minutes hours
tons tonnes kilograms grams ounces | meters feet yards inches miles kilometers centimeters millimeters
liters gallons pints barrels | acres hectares | seconds minutes hours days weeks months years
million billion trillion | millions billions trillions thousands hundreds | necessary needless
approve reject | approved rejected | welcome condemn | welcomed condemned | save waste | saved wasted
create destroy | created destroyed | creates destroys | keep break | kept broke | trust distrust
enough insufficient | full empty | will may might | must may might | iran iraq | niger nigeria |
austria australia | with against | in out | on off | cents dollars pounds euros pence yen | open closed shut | favor against | present absent | same different
wide narrow | heavy light | dark bright | dry wet | clean dirty | happy sad | enter leave exit
arrived left departed | arrive depart | push pull | pushed pulled | sent received | send receive
lend borrow | lent borrowed | truth lie | truths lies | fact fiction | peaceful violent
peacefully violently | voluntary mandatory compulsory | optional mandatory | permanent temporary
permanently temporarily | major minor | urban rural | domestic foreign | internal external
male female | husband wife | mother father | brother sister | brothers sisters | son daughter
sons daughters | king queen | uncle aunt | employers employees | employer employee | buyer seller
buyers sellers | landlord tenant | landlords tenants | import export | imports exports
imported exported | surplus deficit | asset liability | optimistic pessimistic
positive negative | winter summer spring autumn fall | morning afternoon evening night
upper lower | top bottom | front back | near far | everywhere nowhere | ahead behind
forward backward | forwards backwards | praised criticized blamed | praise criticize blame
defend attack | defended attacked | encourage discourage | encouraged discouraged
expand contract shrink | expanded contracted | strengthen weaken | strengthened weakened
tighten loosen relax | tightened loosened relaxed | spend save | spent saved
remember forget | remembered forgot | both neither either | grew shrank fell | grow shrink fall
growing shrinking falling | hard soft | loud quiet | thick thin | deep shallow | brave cowardly
hero coward villain | heroes cowards villains | bright dark | hopeful desperate | cured sick
healthy sick | married divorced | victims perpetrators | victim perpetrator | red blue green
yellow black white | allies opponents | ally opponent | supporters opponents
supporter opponent | joined left | join leave | arrive leave | advance retreat
advanced retreated | deny admit confirm | denied admitted confirmed | denies admits confirms | slovakia slovenia | mali malta | lithuania latvia | sweden switzerland | cheap expensive | cheaper dearer
""")
"""A word and those that turn it round, or put another member of a closed set in its place."""

SYNONYMS = _groups("""
people folks persons others | small little tiny | right correct | sick ill | glad happy pleased
angry furious | scared afraid | car vehicle | house home | told said | think believe feel | film movie
often frequently | also too | fix repair mend | fixed repaired mended | gift present | answer reply
reply response | mistake error | street road | shop store | get receive | got received | past last | around about some approximately roughly | kids children | guys men boys | big large huge | start begin | starts begins
started began | because since as | firm company business | quick fast | quickly fast | folk people
buy purchase | help assist | whole entire | almost nearly | maybe perhaps possibly | speak talk | which that who | this that these those the | cops police
dad father | mom mum mother | tv television | ok okay | yeah yes | whilst while | enormous huge
tremendous enormous | incredible unbelievable | terrible horrible awful | grandma grandmother
phone telephone | nothing anything | nobody anybody | none any | photo photograph | till until | toward towards | amid among amongst
""")
"""Words that a hand that notes or shortens puts for one another."""

DEMONYMS = {
    "american": "united states", "british": "united kingdom", "saudi": "saudi arabia",
    "french": "france", "dutch": "netherlands", "greek": "greece", "swiss": "switzerland",
    "spanish": "spain", "danish": "denmark", "finnish": "finland", "swedish": "sweden",
    "polish": "poland", "turkish": "turkey", "irish": "ireland", "welsh": "wales",
    "scottish": "scotland", "english": "england", "german": "germany", "norwegian": "norway",
    "belgian": "belgium", "italian": "italy", "russian": "russia", "chinese": "china",
    "japanese": "japan", "korean": "korea", "iraqi": "iraq", "israeli": "israel",
    "pakistani": "pakistan", "afghan": "afghanistan", "yemeni": "yemen", "kuwaiti": "kuwait",
    "qatari": "qatar", "emirati": "united arab emirates", "lebanese": "lebanon",
    "egyptian": "egypt", "mexican": "mexico", "canadian": "canada", "brazilian": "brazil",
    "argentine": "argentina", "peruvian": "peru", "chilean": "chile", "cuban": "cuba",
    "ukrainian": "ukraine", "hungarian": "hungary", "czech": "czech republic",
    "portuguese": "portugal", "thai": "thailand", "filipino": "philippines",
    "vietnamese": "vietnam", "burmese": "myanmar", "kenyan": "kenya", "syrian": "syria",
    "iranian": "iran", "indian": "india", "australian": "australia", "austrian": "austria",
    "jordanian": "jordan", "moroccan": "morocco", "libyan": "libya", "sudanese": "sudan",
    "serbian": "serbia", "croatian": "croatia", "romanian": "romania", "bulgarian": "bulgaria",
    "european": "europe", "kurdish": "kurdistan", "palestinian": "palestine",
    "cypriot": "cyprus", "icelandic": "iceland", "taiwanese": "taiwan", "georgian": "georgia",
    "armenian": "armenia", "azerbaijani": "azerbaijan", "kazakh": "kazakhstan",
    "belarusian": "belarus", "estonian": "estonia", "latvian": "latvia",
    "lithuanian": "lithuania", "nigerian": "nigeria", "ethiopian": "ethiopia",
    "venezuelan": "venezuela", "colombian": "colombia", "indonesian": "indonesia",
    "malaysian": "malaysia", "tunisian": "tunisia", "algerian": "algeria", "omani": "oman",
    "bahraini": "bahrain", "vatican": "vatican",
}  # fmt: skip
"""Which country "the ... minister" speaks for."""

BODY_WORDS = _listed(
    """
    ministry party committee council government house police department office campaign agency
    commission bank union university court army association institute foundation company group
    parliament senate congress kremlin trust board bureau federation league network news times
    post journal corporation inc ltd
    """
)
"""A name that holds one is no person's."""

TITLES = _listed(
    """
    mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor
    president premier chancellor minister secretary ambassador general gen colonel col captain
    capt major maj lieutenant lt sergeant sgt judge justice mayor councillor councilor king queen
    prince princess pope bishop archbishop cardinal rabbi imam sheikh ayatollah reverend rev father
    sister spokesman spokeswoman spokesperson chairman chairwoman chief director leader deputy
    congressman congresswoman commissioner envoy attorney candidate nominee analyst economist
    coach officer inspector superintendent sheriff detective aide adviser advisor strategist
    former vice prime foreign defence defense interior finance
    """
)
"""Words of office before a name; what stands before the last of them belongs to the office."""

NAME_PARTICLES = _listed("al el ul bin ibn ben von van de del della di da der den la le abu")

NAME_SUFFIXES = _listed("jr sr ii iii iv")

NICKNAMES = {
    "bill": "william", "will": "william", "billy": "william", "bob": "robert", "rob": "robert",
    "bobby": "robert", "dick": "richard", "rick": "richard", "rich": "richard", "jim": "james",
    "jimmy": "james", "joe": "joseph", "joey": "joseph", "mike": "michael", "mick": "michael",
    "tom": "thomas", "tommy": "thomas", "tim": "timothy", "dan": "daniel", "danny": "daniel",
    "dave": "david", "steve": "steven", "stephen": "steven", "chris": "christopher",
    "matt": "matthew", "ed": "edward", "ted": "edward", "eddie": "edward", "tony": "anthony",
    "ben": "benjamin", "sam": "samuel", "alex": "alexander", "andy": "andrew", "nick": "nicholas",
    "pete": "peter", "ken": "kenneth", "larry": "lawrence", "jerry": "gerald", "greg": "gregory",
    "jeff": "jeffrey", "don": "donald", "ron": "ronald", "ray": "raymond", "charlie": "charles",
    "chuck": "charles", "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth",
    "kate": "katherine", "kathy": "katherine", "cathy": "catherine", "sue": "susan",
    "jen": "jennifer", "jenny": "jennifer", "meg": "margaret", "maggie": "margaret",
    "peggy": "margaret", "patty": "patricia", "pat": "patrick", "vicky": "victoria",
    "debbie": "deborah", "becky": "rebecca", "abby": "abigail", "mandy": "amanda",
    "bernie": "bernard", "hank": "henry", "harry": "henry", "jack": "john", "johnny": "john",
    "fred": "frederick", "frank": "francis", "gus": "august", "al": "albert", "art": "arthur",
}  # fmt: skip

NAME_ALIASES = {
    "kiev": "kyiv", "isil": "isis", "daesh": "isis", "bombay": "mumbai", "peking": "beijing",
    "burma": "myanmar", "turkiye": "turkey", "holland": "netherlands",
}  # fmt: skip
"""Two names of one thing, folded to one."""
