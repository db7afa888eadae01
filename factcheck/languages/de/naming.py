"""What German mentions of speakers are made of."""

from factcheck.languages.naming import NamingWords
from factcheck.languages.words import words

NAMING = NamingWords(
    pronouns=words("er sie es ich wir ihr du man wer"),
    addressing=words("ich du wir ihr mich dich uns euch mein dein unser"),
    third_persons=words("er sie"),
    possessives=words("sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser unsere"),
    determiners=words(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
        diesem jeder jede jedes kein keine mehrere viele einige zwei drei vier fünf
        """
    ),
    definite=words("der die das den dem des"),
    agents=words("von durch"),
    speaker_nouns=words(
        """
        präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzlerin sprecher
        sprecherin vorsitzende vorsitzender chef chefin leiter leiterin direktor direktorin
        politiker politikerin experte experten anwalt richter staatsanwalt polizei regierung
        bundesregierung behörde behörden ministerium bürgermeister abgeordnete abgeordneter
        """
    ),
    name_joints=words("von van de der den zu zur am"),
    never_names=words(
        """
        der die das ein eine und oder aber nach vor in im an am auf bei mit von vom zu zum zur
        für über unter durch gegen ohne um seit bis aus als wie wenn weil dass da so es er sie
        wir ich ihr man nicht auch noch nur schon dann dort hier jetzt heute gestern morgen
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
        juni juli august september oktober november dezember laut dabei damit dazu daher jedoch
        doch zudem außerdem bereits während nachdem obwohl trotz wegen
        """
    ),
    prepositions=words(
        """
        in im an am auf bei beim mit von vom zu zum zur für über unter durch gegen ohne um seit
        bis aus nach vor hinter neben zwischen wegen trotz während innerhalb außerhalb
        """
    ),
    function_words=words(
        """
        und oder aber sondern denn wenn als während weil obwohl dass daß ob wie wo wer was nicht
        kein ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können
        soll sollen muss müssen will wollen sei seien habe auch nur noch schon dann hier sehr
        mehr zu so
        """
    ),
)
