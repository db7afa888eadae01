"""How English names, addresses and describes people, bodies and documents."""

from factcheck.languages.en.first_names import FIRST_NAMES
from factcheck.languages.people import Gender, PeopleWords
from factcheck.languages.words import words

_M, _F = Gender.MALE, Gender.FEMALE

_COURTESIES = {
    "mr": _M, "mister": _M, "sir": _M, "lord": _M, "messrs": _M,
    "mrs": _F, "ms": _F, "miss": _F, "lady": _F, "dame": _F, "madame": _F,
    "mx": None, "dr": None, "prof": None, "professor": None, "doctor": None,
    "rev": None, "reverend": None, "hon": None, "rt": None, "honourable": None, "shri": _M,
    "sri": _M, "smt": _F, "shrimati": _F, "kumari": _F, "thiru": _M, "alhaji": _M, "hajia": _F,
    "mallam": _M, "engr": None, "barr": None, "cde": None, "comrade": None, "madam": _F,
    "ato": _M, "adv": None, "gogo": _F, "mzee": _M, "aunty": _F, "datuk": None, "datin": _F,
    "begum": _F, "maulana": _M, "swami": _M, "pandit": _M, "sheikh": _M, "hajj": None,
}  # fmt: skip

_TITLES = {
    "sen": "senator", "sens": "senator", "senator": "senator", "senators": "senator",
    "rep": "representative", "reps": "representative", "representative": "representative",
    "representatives": "representative", "congressman": "congressman",
    "congresswoman": "congresswoman", "gov": "governor", "govs": "governor",
    "governor": "governor", "pres": "president", "president": "president",
    "gen": "general", "general": "general", "lt": "lieutenant", "lieutenant": "lieutenant",
    "col": "colonel", "colonel": "colonel", "maj": "major", "major": "major",
    "capt": "captain", "captain": "captain", "sgt": "sergeant", "sergeant": "sergeant",
    "adm": "admiral", "admiral": "admiral", "cmdr": "commander", "commander": "commander",
    "supt": "superintendent", "det": "detective", "detective": "detective",
    "insp": "inspector", "inspector": "inspector", "officer": "officer",
    "mayor": "mayor", "minister": "minister", "secretary": "secretary", "king": "king",
    "queen": "queen", "prince": "prince", "princess": "princess", "pope": "pope",
    "judge": "judge", "justice": "justice", "chancellor": "chancellor", "premier": "premier",
    "ambassador": "ambassador", "sheriff": "sheriff", "bishop": "bishop",
    "archbishop": "archbishop", "cardinal": "cardinal", "imam": "imam", "rabbi": "rabbi",
    "councillor": "councillor", "cllr": "councillor", "constable": "constable",
    "pc": "constable", "const": "constable", "councilman": "councilman", "councilwoman": "councilwoman",
    "assemblyman": "assemblyman", "speaker": "speaker", "leader": "leader",
    "chairman": "chairman", "chairwoman": "chairwoman", "chair": "chair", "ceo": "ceo",
    "chief": "chief", "director": "director", "commissioner": "commissioner",
    "spokesman": "spokesman", "spokeswoman": "spokeswoman", "spokesperson": "spokesperson",
    "taoiseach": "taoiseach", "attorney": "attorney", "father": "father", "sister": "sister",
    "brother": "brother", "coach": "coach", "whip": "whip", "whistleblower": "whistleblower",
    "mp": "mp", "mla": "mla", "msp": "msp", "mep": "mep", "td": "td",
    "secretary-general": "secretary-general", "chairperson": "chairperson",
}  # fmt: skip

_OFFICES = words(
    """
    president senator representative congressman congresswoman governor mayor minister
    secretary chancellor premier ambassador spokesman spokeswoman spokesperson general
    lieutenant colonel major captain sergeant admiral commander superintendent detective
    inspector constable officer king queen prince princess pope judge justice sheriff bishop
    archbishop cardinal imam rabbi pastor priest councillor councilman councilwoman
    assemblyman speaker leader chairman chairwoman chairperson chair chief director
    commissioner ceo taoiseach official aide adviser advisor strategist manager founder
    co-founder owner executive candidate nominee frontrunner front-runner runner-up lawyer
    attorney prosecutor economist analyst expert historian scholar professor teacher student
    author writer columnist reporter journalist editor host anchor moderator correspondent
    doctor physician nurse surgeon neurosurgeon scientist researcher biologist physicist
    engineer farmer activist organizer organiser campaigner volunteer consultant pollster
    operative lobbyist donor businessman businesswoman billionaire mogul tycoon developer
    banker investor trader actor actress singer comedian musician artist coach player
    veteran soldier policeman policewoman firefighter lawmaker legislator politician
    delegate deputy head boss counsel treasurer clerk principal dean fellow member envoy
    negotiator diplomat undersecretary whip surrogate contender
    democrat republican conservative liberal independent supporter
    mp mla msp mep td secretary-general convenor chairlady headteacher academic lecturer
    geologist biochemist physiologist chemist psychologist sociologist botanist zoologist
    ecologist geographer meteorologist epidemiologist conservationist archaeologist butcher
    barrister solicitor magistrate coroner conductor curator gardener fisherman landlady
    goalkeeper defender midfielder striker referee sprinter bowler batsman
    advocate pleader forecaster collector magistrate groundsman registrar auditor
    auditor-general director-general ombudsman commandant warden seismologist hydrologist
    midwife pharmacist paramedic accountant architect surveyor captain vice-captain
    wicketkeeper seamer opener batter quarterback winger second-rower prop hooker guard
    nightwatchman left-hander right-hander freshman sophomore
    intern translator driver pilot baker bartender waiter waitress landlord tenant
    """
)

_MODIFIERS = words(
    """
    former deputy vice prime foreign acting interim ex then-president then current new
    outgoing incoming chief senior junior assistant associate executive general national
    state federal local party campaign press communications communication political
    policy finance defense defence interior home justice health labor labour education
    energy trade treasury attorney police fire union majority minority house senate white
    presidential vice-presidential gubernatorial congressional republican democratic
    conservative liberal progressive veteran retired longtime independent gop tory first
    world-famous celebrity radio tv television talk-show managing founding regional city
    county district supreme court military army navy air force security intelligence human
    shadow wildlife highways transport rights news science tax real-estate research company bank opposition
    """
)

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

_OFFICE_KINDS = {
    "professor": "don academic lecturer professor prof scholar reader",
    "lawmaker": """
        legislator lawmaker parliamentarian mp mla msp mep td senator sen representative rep
        congressman congresswoman assemblyman assemblywoman
    """,
    "councillor": "councillor cllr councilman councilwoman",
    "officer": """
        officer constable const pc sergeant sgt inspector insp superintendent supt detective
        policeman policewoman
    """,
    "priest": "priest vicar rev reverend pastor clergyman clergywoman cleric",
    "doctor": "doctor physician surgeon medic",
    "lawyer": "lawyer attorney barrister solicitor prosecutor counsel",
    "coach": "coach manager gaffer",
    "chair": "chair chairman chairwoman chairperson chairlady",
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
    courtesies=_COURTESIES,
    days=words("monday tuesday wednesday thursday friday saturday sunday"),
    given_openers=words("jan april may june august"),
    titles=_TITLES,
    given_titles=frozenset(("col",)),
    offices=_OFFICES,
    office_modifiers=_MODIFIERS,
    gendered={word: gender for gender, listed in _GENDERED.items() for word in listed.split()},
    kinship=_KINSHIP,
    pronouns={
        "he": _M, "him": _M, "his": _M, "himself": _M,
        "she": _F, "her": _F, "hers": _F, "herself": _F,
    },
    self_pronouns=words("i me myself"),
    press=words("newspaper paper magazine network station channel website blog agency outlet broadcaster"),
    legal_forms=words("plc ltd limited inc llc llp corp gmbh"),
    positions=words("goalkeeper keeper defender midfielder striker forward winger sprinter bowler batsman "
        "batter seamer spinner opener wicketkeeper quarterback guard second-rower prop hooker flanker "
        "fly-half scrum-half full-back left-hander right-hander freshman sophomore centre-half centre-back "
        "playmaker ruckman all-rounder pitcher shortstop linebacker receiver jockey"),
    ages=("-year-old",),
    hearing=words("heard hears hear"),
    audiences=words("jury jurors court inquest tribunal hearing inquiry"),
    quoting=r"(?:quoted|quotes|cited|cites|quoting|citing) (?P<name>[^,;:.¤]{3,80}) as (?:saying|telling|having said)\b",
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
    office_kinds={w: kind for kind, listed in _OFFICE_KINDS.items() for w in listed.split()},
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
