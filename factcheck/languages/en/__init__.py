"""English."""

from factcheck.languages.en.naming import NAMING
from factcheck.languages.en.people import PEOPLE
from factcheck.languages.en.relaying import RELAYING
from factcheck.languages.en.reporting import REPORTING
from factcheck.languages.en.stances import STANCES
from factcheck.languages.en.time_words import TIME_WORDS
from factcheck.languages.pack import LanguagePack
from factcheck.languages.words import words

_ABBREVIATIONS = words(
    """
    Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon Gov Sen Sens Rep Reps Gen Lt Col Capt Maj Sgt Cpl
    Cmdr Adm Pres Supt Insp Det Amb Atty Asst Dir Sec Treas St Ste Mt Ft Jr Sr Esq Inc Corp
    Co Ltd Bros No Nos vs v Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ala Ariz Ark
    Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
    Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo D R Ph Ave Blvd Dept Univ Assn al est ca
    cf approx e.g i.e N.C N.D N.H N.J N.M N.Y S.C S.D W.Va R.I D.C U.S U.K U.N E.U
    """
)

ENGLISH = LanguagePack(
    code="en",
    reporting=REPORTING,
    naming=NAMING,
    people=PEOPLE,
    time=TIME_WORDS,
    relaying=RELAYING,
    stances=STANCES,
    abbreviations=_ABBREVIATIONS,
    elisions=words("em til tis twas cause bout round n cuz nuff"),
)
