"""How German reporters say that somebody said something."""

from factcheck.languages.reporting import ReportingWords
from factcheck.languages.words import words

_SAYING = words(
    """
    sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont
    berichtete berichteten berichtet berichten teilte teilten mitteilte mitgeteilt mitteilten
    meinte meinten meint meinen schrieb schrieben schreibt schreiben geschrieben äußerte
    äußerten äußert geäußert fügte ergänzte ergänzt antwortete antworteten fragte fragten
    fragt behauptete behaupteten behauptet versicherte versicherten versichert bestätigte
    bestätigten bestätigt warnte warnten warnt kündigte kündigten ankündigte angekündigt
    forderte forderten fordert gefordert verlangte verlangten verlangt räumte räumten
    einräumte unterstrich unterstrichen bekräftigte bekräftigten bekräftigt bemerkte hieß
    heißt hob hervorhob verkündete verkündeten rief riefen ruft skandierte skandierten
    kommentierte kommentierten kommentiert wörtlich stellte klarstellte begründete begründeten
    begründet gab angab erwiderte entgegnete entgegneten mahnte mahnten mahnt klagte klagten
    zitierte zitierten zitiert so lautete lautet lauteten sprach sprachen spricht gesprochen
    führte führten ausführte ausgeführt feststellte feststellten festgestellt konstatierte
    konstatiert versprach versprachen verspricht versprochen prophezeite beteuerte beteuerten
    argumentierte argumentierten argumentiert schilderte schilderten schildert erinnerte
    erinnerten erinnert riet rieten rät plädierte plädierten plädiert appellierte appelliert
    drohte drohten droht gestand gestanden gesteht prognostizierte informierte informierten
    twitterte twitterten notierte monierte monierten bemängelte bemängelten resümierte
    verwies verwiesen verweist beteuert verlautete bestritt bestritten bestreitet leugnete
    dementierte dementierten dementiert deutete hinwies hinwiesen reagierte reagierten
    """
)

_JUDGING = words(
    """
    nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet kritisierte kritisierten
    kritisiert lobte lobten lobt würdigte würdigten würdigt verurteilte verurteilten
    verurteilt beschrieb beschrieben beschreibt charakterisierte wertete werteten wertet
    bewertete bewertet beklagte beklagten wies wiesen zurückwies warf warfen vorwarf beschuldigte
    bezichtigte begrüßte begrüßten begrüßt betrachtete betrachtet verteidigte verteidigt
    sah sieht sehen hielt hält halten attackierte attackierten angriff griff titulierte
    beschimpfte beschimpften verspottete verglich verglichen vergleicht einstufte stufte
    ablehnte lehnte lehnten empfahl empfahlen empfiehlt
    """
)

_THINKING = words(
    """
    glaubt glaubte glauben hofft hoffte hoffen fürchtet fürchtete befürchtet befürchtete
    befürchten zweifelt zweifelte zweifelten denkt dachte vermutet vermutete vermuten erwartet
    erwartete erwarten wünscht wünschte wünschen
    """
)

_SPEECH_NOUNS = words(
    """
    erklärung stellungnahme mitteilung pressemitteilung interview rede brief schreiben aussage
    aussagen äußerung äußerungen bericht artikel aufschrift parole parolen slogan spruch sprüche
    worte worten begründung feststellung behauptung behauptungen vorwurf vorwürfe forderung
    forderungen ankündigung warnung ansicht meinung auffassung einschätzung überzeugung
    kommentar zitat zitate appell aufruf ausspruch sprechchor sprechchöre
    """
)

# Their compounds are known by them ("Krimiserie"); so nouns that end others by chance are
# left out ("Lied" in "Mitglied", "Spiel" in "Beispiel", "Aktion" in "Redaktion").
_NAMED_THINGS = words(
    """
    film films filme serie serien sendung buch buches bücher roman romans zeitung zeitungen
    zeitschrift magazin magazins magazines blatt blattes tagesblatt nachrichtenagentur agentur
    sender senders portal portals website internetseite internetdienst onlinedienst album albums
    song songs oper musical single hit band gruppe enzyklika gemälde skulptur denkmal
    fernsehspiel computerspiel videospiel actionspiel volkslied
    typ typs typen modell modells baureihe klasse kategorie titel titels name namen namens motto
    schiff schiffs schiffes flugzeug flugzeugs flugzeuges flugzeugträger flugzeugträgers maschine
    hubschrauber hubschraubers sonde satellit satelliten rakete raumschiff fregatte tanker
    frachter frachters fähre yacht segler stern planet asteroid komet bakterium virus
    firma unternehmen unternehmens konzern konzerns partei parteien bündnis organisation verein
    vereins verband stiftung initiative bewegung projekt projekts programm programms
    operation kampagne preis preises auszeichnung wettbewerb festival ausstellung konferenz
    hotel hotels restaurant restaurants gaststätte kneipe diskothek theater museum stadion
    haltestelle hurrikan taifun software
    """
)

REPORTING = ReportingWords(
    saying=_SAYING,
    judging=_JUDGING - _SAYING,
    thinking=_THINKING,
    plain=words("sagte sagt"),
    according=(("laut",), ("nach", "angaben", "von"), ("nach", "ansicht", "von")),
    speech_nouns=_SPEECH_NOUNS,
    that_words=words("dass daß"),
    auxiliaries=words("hat haben hatte hatten wird werde sich auch zudem dabei jedoch nun dazu"),
    named_things=_NAMED_THINGS,
    naming=words("sogenannte sogenannten sogenannter sogenanntes genannte genannten namens"),
    likening=words("als"),
    titling=words("titel motto namen heißt hieß"),
)
