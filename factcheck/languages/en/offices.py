"""The titles and offices of English, and who is called by them."""

from factcheck.languages.people import Gender
from factcheck.languages.words import words

_M, _F = Gender.MALE, Gender.FEMALE

COURTESIES = {
    "mr": _M, "mister": _M, "sir": _M, "lord": _M, "messrs": _M,
    "mrs": _F, "ms": _F, "miss": _F, "lady": _F, "dame": _F, "madame": _F,
    "mx": None, "dr": None, "prof": None, "professor": None, "doctor": None,
    "rev": None, "reverend": None, "hon": None, "rt": None, "honourable": None, "shri": _M,
    "sri": _M, "smt": _F, "shrimati": _F, "kumari": _F, "thiru": _M, "alhaji": _M, "hajia": _F,
    "mallam": _M, "engr": None, "barr": None, "cde": None, "comrade": None, "madam": _F,
    "ato": _M, "adv": None, "gogo": _F, "mzee": _M, "aunty": _F, "datuk": None, "datin": _F,
    "begum": _F, "maulana": _M, "swami": _M, "pandit": _M, "sheikh": _M, "hajj": None,
}  # fmt: skip

TITLES = {
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

OFFICES = words(
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

MODIFIERS = words(
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

OFFICE_KINDS = {
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

POSITIONS = words(
    """
    goalkeeper keeper defender midfielder striker forward winger sprinter bowler batsman
    batter seamer spinner opener wicketkeeper quarterback guard second-rower prop hooker
    flanker fly-half scrum-half full-back left-hander right-hander freshman sophomore
    centre-half centre-back playmaker ruckman all-rounder pitcher shortstop linebacker
    receiver jockey
    """
)
