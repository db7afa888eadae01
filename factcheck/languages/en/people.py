"""How English names, addresses and describes people, bodies and documents."""

from factcheck.languages.en.first_names import FIRST_NAMES
from factcheck.languages.en.offices import (
    COURTESIES,
    MODIFIERS,
    OFFICE_KINDS,
    OFFICES,
    POSITIONS,
    TITLES,
)
from factcheck.languages.people import Gender, PeopleWords
from factcheck.languages.words import words

_M, _F = Gender.MALE, Gender.FEMALE

_GENDERED = {
    _M: """
        man boy gentleman husband father son brother uncle grandfather grandson nephew widower
        boyfriend dad stepfather son-in-law father-in-law brother-in-law king prince pope
        spokesman chairman congressman councilman assemblyman businessman policeman actor
        waiter landlord fireman salesman statesman strongman anchorman duke
    """,
    _F: """
        woman girl wife mother daughter sister aunt grandmother granddaughter niece widow
        girlfriend mom mum stepmother daughter-in-law mother-in-law sister-in-law queen
        princess spokeswoman chairwoman congresswoman councilwoman assemblywoman
        businesswoman policewoman actress waitress landlady saleswoman stateswoman duchess
        lady nun
    """,
}

_KINSHIP = words(
    """
    husband wife father mother son daughter brother sister uncle aunt grandfather grandmother
    grandson granddaughter nephew niece widow widower boyfriend girlfriend partner spouse
    fiance fiancee cousin rival opponent ally critic friend parents family colleague neighbor neighbour daughter-in-law
    son-in-law
    """
)

_NATIONS = words(
    """
    american british english scottish welsh irish french german italian spanish portuguese
    dutch belgian swiss austrian danish swedish norwegian finnish polish czech slovak hungarian
    romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian israeli
    palestinian syrian lebanese iraqi iranian saudi egyptian libyan tunisian algerian moroccan
    nigerian kenyan ethiopian somali sudanese south-african african indian pakistani afghan
    bangladeshi chinese japanese korean vietnamese thai filipino indonesian malaysian
    australian canadian mexican brazilian argentine chilean colombian venezuelan cuban
    """
)

_PEOPLES = _NATIONS | words(
    """
    western eastern northern southern central european arab kurdish muslim christian jewish catholic protestant republican democratic
    democrat republicans democrats gop tory labour conservative liberal progressive socialist
    communist green libertarian latino hispanic black white
    """
)

_PLACES = words(
    """
    europe asia africa america britain england scotland wales ireland france germany italy spain portugal
    netherlands belgium switzerland austria denmark sweden norway finland poland hungary
    romania bulgaria greece turkey russia ukraine belarus georgia armenia israel syria lebanon
    iraq iran egypt libya tunisia algeria morocco nigeria kenya ethiopia somalia sudan india
    pakistan afghanistan bangladesh china japan vietnam thailand philippines indonesia
    malaysia australia canada mexico brazil argentina chile colombia venezuela cuba qatar
    jordan kuwait yemen taiwan singapore ecuador panama burma myanmar nepal iceland
    moscow kremlin beijing pyongyang tehran ankara damascus berlin paris london brussels
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
    utah vermont wisconsin wyoming manhattan calif fla ariz conn colo kan mich minn neb nev okla
    tenn tex wis wyo n.y n.h n.j n.c s.c n.d s.d n.m w.va politico buzzfeed newsmax reuters axios
    washington riyadh baghdad kiev kyiv tokyo seoul delhi islamabad downing pentagon vatican
    u.s u.n u.k e.u u.s.a us uk eu un d.c gop hamas hezbollah nato congress senate parliament democrats republicans wikileaks
    """
)

_LONG_PLACES = """
    affordable care act / air force / american dream / black lives matter / boko haram /
    capitol hill / civil war / cold war / costa rica / downing street / el salvador /
    election day / european union / first amendment / foreign office / fort lauderdale /
    goldman sachs / hong kong / islamic state / justice department / labor day / las vegas /
    latin america / long island / los angeles / memorial day / middle east / morgan stanley
    / new hampshire / new jersey / new mexico / new year / new york / new zealand / north
    carolina / north dakota / north korea / oval office / planned parenthood / puerto rico /
    rhode island / rose garden / san francisco / saudi arabia / second amendment / silicon
    valley / social security / south africa / south carolina / south dakota / south korea /
    soviet union / sri lanka / state department / super tuesday / supreme court / tea party
    / trump tower / united airlines / united kingdom / united nations / united states /
    usa today / face the nation / meet the press / press tv / good morning america /
    vatican city / veterans day / wall street / wells fargo / west virginia / white house /
    white nationalist / world war
"""

_BODY_WORDS = words(
    """
    chiefs committee council commission agency department ministry administration authority bureau
    office association federation union league alliance coalition foundation institute
    institution university college school center centre society club party campaign
    government parliament congress senate house court assembly board bank company
    corporation corp inc ltd llc plc group holdings industries airlines motors network news
    times post journal herald tribune guardian gazette chronicle magazine press radio
    television broadcasting media daily weekly church organization organisation nations
    service services police army navy force forces guard brigade team fund trust hospital
    clinic museum academy project initiative action pac watch conference caucus embassy
    consulate exchange reserve partners associates studies summit forum report act program
    republic kingdom emirates states street avenue road tower airport stadium park river
    county city island islands hotel arena theater theatre library hall day week
    amendment constitution convention award prize games cup bowl series show plan
    water energy power gas oil electric lines shipping ferries rail railway railways transport
    logistics systems solutions technologies laboratories communications telecom foods farms
    pharmaceuticals chemicals steel capital ventures investments insurance stores works
    brewery productions studios properties homes housing resorts hotels utilities aviation
    hydro metro nuclear infra computer computers cooperative co-operative syndicate observatory registry ombudsman regulator
    therapeutics metals biologicals mining resources minerals bourse dairies bakeries healthcare
    ocean sea
    """
)

_BODIES = words(
    """
    committee council commission agency department ministry administration authority bureau
    office association federation union league alliance coalition foundation institute
    university college center centre society club party campaign government parliament
    congress senate court assembly board bank company corporation firm group network
    newspaper magazine outlet paper station channel church organization organisation team
    fund trust camp embassy caucus regime kremlin military army police-department maker carmaker
    airline retailer manufacturer charity think-tank watchdog website blog operator supplier
    utility regulator contractor builder brewery cooperative co-operative syndicate
    bureaucracy administration assembly ministry confederation chamber guild
    body institution business startup start-up broadcaster publisher insurer lender
    """
)

_BODY_CLASSES = {
    "company": """
        company corporation corp firm inc ltd llc plc holdings industries lines airlines
        airline airways motors shipping ferries rail railway railways hydro metro infra water energy power gas
        oil electric systems solutions technologies foods pharmaceuticals chemicals steel
        stores properties carmaker maker manufacturer retailer operator supplier contractor
        builder brewery business startup start-up therapeutics metals biologicals mining
        resources minerals miner chain insurance logistics telecom utility
    """,
    "bank": "bank lender",
    "agency": "agency administration bureau service services",
    "union": "union syndicate",
    "charity": "charity trust foundation fund",
    "council": "council",
    "university": "university college institution",
    "newspaper": "newspaper paper times post herald tribune gazette chronicle courier",
}

_HEADSHIPS = words(
    "executive director chairman chairwoman chairperson founder co-founder manager head"
)

_GROUPS = words(
    """
    officials aides advisers advisors authorities police critics supporters protesters
    demonstrators activists experts analysts economists scientists researchers lawyers
    attorneys prosecutors lawmakers senators congressmen representatives republicans democrats
    conservatives liberals progressives voters residents neighbors neighbours relatives family
    friends parents colleagues members people men women students teachers doctors workers
    employees leaders politicians ministers sources reporters journalists editors pundits
    pollsters strategists donors delegates investigators detectives diplomats organizers
    organisers fans users readers viewers allies rivals opponents witnesses survivors victims
    crowd audience opposition others both many some several most few proponents opponents observers
    officers troops rebels militants campaigners unions companies groups outlets media
    spokespeople spokesmen sens reps govs mps veterans staffers insiders operatives executives developers
    moderators hosts players historians scholars professors couple trio duo pair two
    supporters backers detractors judges justices governors mayors jurors jury panel
    immigrants migrants refugees americans russians germans israelis palestinians muslims
    christians evangelicals millennials africans-americans african-americans latinos hispanics
    """
)

_DOCUMENTS = words(
    """
    statement reply letter email e-mail emails memo memorandum report article column editorial
    op-ed story piece book memoir essay blog tweet tweets message text note post posting
    lawsuit suit complaint filing brief petition indictment affidavit ruling opinion decision
    verdict order subpoena ad advert advertisement commercial spot clip video recording tape
    transcript release announcement communique resolution declaration manifesto platform
    bylaws constitution law statute bill act rule rules standards guidelines regulations code
    amendment treaty agreement accord deal contract document documents file files sign signs
    banner banners poster posters placard headline caption slogan motto survey poll study
    analysis assessment review audit press-release website page notice invitation flier flyer
    leaflet pamphlet dispatch cable script screenplay narration voiceover song lyrics label
    tally figures data statistics estimate estimates forecast transcripts
    pledge promise vow plea minutes testimony summary proposal plan update mailer
    """
)

_HUMANS = words(
    """
    man woman boy girl person child gentleman lady narrator questioner caller source witness
    bystander passer-by resident neighbor neighbour shopper passenger victim suspect defendant
    plaintiff protester demonstrator heckler supporter voter user commenter parent husband wife
    father mother son daughter brother sister friend widow widower boyfriend girlfriend
    uncle aunt cousin grandfather grandmother colleague someone somebody everyone employee
    worker staffer insider survivor veteran native mother-in-law hopeful star celebrity
    newcomer outsider incumbent real-estate reality-show hopeful fan member leader
    teenager pensioner toddler schoolboy schoolgirl grandmother grandfather shopkeeper
    don ex-husband ex-wife pundit physician-turned-politician
    """
)

_OPENERS = words(
    """
    the a an this that these those but and or nor so yet if when while because although
    though since unless until as than which who whom whose what where how why of in on at
    for to from by with about against over under into after before during between through
    throughout without within among across along around behind beside besides beyond toward
    towards upon amid near not no is are was were be been has have had do does did will would
    can could should may might must also just then there here very too more most less such
    it he she they we i you my your his her its our their him them us me yes now
    however instead meanwhile moreover furthermore indeed perhaps maybe even only once again
    later earlier recently today yesterday tomorrow tonight finally first second third last
    next both each every some many several few all any another other others asked speaking
    according despite like unlike given let well oh ok okay one two three four five six seven
    eight nine ten half nearly almost about still ever never always often sometimes
    born said told added says asked wrote writing responding referring asking calling citing
    noting saying watch read see related photo photos video image credit getty updated update
    correction clarification editor abstract full exclusive breaking live latest dear thank
    thanks former current then-president please sorry hello hi
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
    sat sun god english internet
    """
)

_GOVERNORS = words(
    """
    of in on at for to from by with about against over under into after before during between
    through without among across behind beyond toward towards upon amid near like unlike than
    including until since via versus vs
    """
)

PEOPLE = PeopleWords(
    courtesies=COURTESIES,
    days=words("monday tuesday wednesday thursday friday saturday sunday"),
    given_openers=words("jan april may june august"),
    titles=TITLES,
    given_titles=frozenset(("col",)),
    offices=OFFICES,
    office_modifiers=MODIFIERS,
    gendered={word: gender for gender, listed in _GENDERED.items() for word in listed.split()},
    kinship=_KINSHIP,
    pronouns={
        "he": _M, "him": _M, "his": _M, "himself": _M,
        "she": _F, "her": _F, "hers": _F, "herself": _F,
    },
    self_pronouns=words("i me myself"),
    press=words("newspaper paper magazine network station channel website blog agency outlet broadcaster"),
    legal_forms=words("plc ltd limited inc llc llp corp gmbh"),
    positions=POSITIONS,
    ages=("-year-old",),
    place_endings=("-based", "-born", "-area"),
    name_classes={"group": "company", "partners": "company", "works": "company", "stores": "company"},
    hearing=words("heard hears hear"),
    audiences=words("jury jurors court inquest tribunal hearing inquiry"),
    quoting=r"(?:quoted|quotes|cited|cites|quoting|citing) (?P<name>[^,;:.¤]{3,80}) as (?:saying|telling|having said)\b",
    pronoun_tails=r" of (?:them|us|these|those)\b",
    quantifiers=r"(?:several|some|many|most|one|two|three|four|five|members|all|none|both|others|a (?:few|number|handful|majority)) of ",
    object_pronouns=words("him her"),
    plural_pronouns=words("they"),
    thing_pronouns=frozenset(("it",)),
    relative_pronouns=frozenset(("who", "which")),
    thing_relatives=frozenset(("which",)),
    owners=words("his her its their my our your"),
    articles=words("the a an"),
    determiners=words("the a an this that these those one another some many several most two three four five "
        "both no every each his her its their my our your other few at least only"),
    definite=frozenset(("the", "this", "that", "these", "those", "both")),
    first_names=FIRST_NAMES,
    particles=words("van von der den de del della di da la le bin ibn al el du dos"),
    prefixes=words("al el ad ar as ash at an az bin ul ben"),
    suffixes=words("jr sr ii iii iv"),
    post_nominals=words("kc qc sc oam ao mp mps mep msp md phd obe cbe mbe esq"),
    peoples=_PEOPLES,
    places=_PLACES | {" ".join(name.split()) for name in _LONG_PLACES.split("/")},
    body_words=_BODY_WORDS,
    bodies=_BODIES,
    body_classes={w: kind for kind, listed in _BODY_CLASSES.items() for w in listed.split()},
    office_kinds={w: kind for kind, listed in OFFICE_KINDS.items() for w in listed.split()},
    deeds={
        "witness": ("gave evidence", "testified", "giving evidence"),
        "defendant": ("pleaded", "denies", "denied", "stands accused"),
        "accused": ("pleaded", "denies", "denied", "stands accused"),
    },
    sole_offices=words("president governor mayor premier chancellor judge king queen pope sheriff"),
    generic_offices=words("candidate nominee front-runner frontrunner contender businessman businesswoman "
        "billionaire mogul tycoon politician leader lawmaker legislator senator congressman congresswoman "
        "republican democrat author veteran conservative liberal independent runner-up delegate member "
        "president chief boss secretary speaker official"),
    birth_words=words("born née nee"),
    headships=_HEADSHIPS,
    groups=_GROUPS,
    documents=_DOCUMENTS,
    nations=_NATIONS - {"american"},
    humans=_HUMANS,
    commoners=words("man woman boy girl person child gentleman lady questioner caller source bystander "
        "passer-by resident neighbor neighbour shopper passenger suspect defendant plaintiff protester "
        "demonstrator heckler supporter voter user commenter parent teenager pensioner toddler schoolboy "
        "schoolgirl shopkeeper fan student reporter employee worker staffer insider aide adviser "
        "advisor intern volunteer colleague"),
    mouthpieces=words("spokesman spokeswoman spokesperson"),
    parties={"republican": "republican", "gop": "republican", "democratic": "democratic",
             "democrat": "democratic", "tory": "conservative", "conservative": "conservative",
             "labour": "labour", "green": "green"},
    collectives=words("band handful array group pair number majority host crowd dozen couple team slew "
        "chorus string series trio bunch range collection coalition"),
    distinctions=words("vice deputy shadow assistant lieutenant former ex"),
    past_offices=words("former ex"),
    person_endings=("er", "or", "ist", "ian", "man", "woman", "crat", "ant", "ee", "ite"),
    post_modifiers=words("released published filed issued conducted involved obtained posted sent signed "
        "tendered tabled dated lodged submitted commissioned compiled produced prepared drafted "
        "written this last familiar close opposed based aligned"),
    seat=r",? ?\(?(?:[RDI]|[A-Z][a-z]{2,4})-(?P<seat>[A-Z][A-Za-z. ]{1,13}?)(?:\)|,|\.(?!\w)| (?=[a-z])|$)",
    openers=_OPENERS,
    governors=_GOVERNORS,
    senders=words("from by"),
    clause_openers=words("who whose whom which that when where after before"),
    role_openers=words("the a an now one of"),
    tails=words("of at for from with"),
    joints=frozenset(("of", "for", "and", "the", "on", "in")),
    conjunctions=frozenset(("and", "&")),
)  # fmt: skip
