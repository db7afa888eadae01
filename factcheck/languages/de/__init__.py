"""German: enough to tell quotations from names in quotation marks, and who is quoted."""

from factcheck.languages.de.naming import NAMING
from factcheck.languages.de.reporting import REPORTING
from factcheck.languages.pack import LanguagePack
from factcheck.languages.words import words

_ABBREVIATIONS = words(
    """
    Dr Prof Hr Fr St Nr Abs Art Bd Hrsg Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez Mio Mrd
    Str bzw ca etc evtl ggf inkl sog usw vgl z.B d.h u.a o.ä i.d.R e.V z d h u a o i B R V
    """
)

GERMAN = LanguagePack(
    code="de",
    reporting=REPORTING,
    naming=NAMING,
    abbreviations=_ABBREVIATIONS,
)
