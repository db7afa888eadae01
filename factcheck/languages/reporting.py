"""The words by which reporters hand speech to a speaker."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingWords:
    """Every form is in lower case as printed, each verb form in one set.

    Attributes:
        saying: finite forms that do nothing but report speech ("said", "tweeted").
        judging: finite forms that report and name the act ("called", "accused").
        thinking: finite forms of belief and feeling ("thinks", "hopes").
        gerunds: the forms that hang on a subject said before ("saying", "calling").
        continuing: finite forms that go on with the words quoted before ("added").
        denying: judging verbs that report with "that" ("denied").
        plain: saying verbs whose reported clause needs no "that" ("said").
        unspoken: words between speaker and verb by which nothing was said ("not", "would").
        listened: forms, of any set, whose object is the listener ("told", "asked").
        according: phrases, cut into words, that put the speaker after them.
        speech_nouns: what is said or written ("statement", "tweet", "interview").
        document_nouns: speech nouns that can themselves be the speaker ("the report").
        that_words: what opens reported content ("that").
        auxiliaries: what may stand between a subject and its verb ("has", "also").
        listening: words that open the listener after a verb of saying ("to").
        named_things: nouns beside which marks hold a title, not speech ("film").
        naming: words after which marks hold a name or a term ("so-called", "dubbed").
        likening: what may stand before the name or description that is given ("as").
        captions: words that open a line with a colon and are no speaker ("photo").
        turn_words: what a transcript may call who speaks ("q").
        calling: forms of giving a name that stand behind several who do it ("call").
        called: participles of these ("called", "known").
        being: forms that make a passive of a participle ("is").
        asking: words that open "what they call", "which we call".
        titling: words after which marks around capital words hold a name ("called").
        staging: verbs whose object in capital words is a work ("starred", "watching").
        word_nouns: what a thing quoted as a word is called ("word", "category").
        glossing: words that join a word to its meaning ("means", "literally").
        carriers: things that words are read off ("banner", "mug").
        inscribed_as: verbs that only things have in common with a carrier ("read", "bore").
        inscribing: how words get onto a thing ("stamped").
        mottos: nouns for standing words that nobody in particular says ("motto").
        giving: verbs that also give a name, where many or oneself does it ("calls").
        works: further nouns behind which, after a comma, a title stands ("report").
        writing: verbs whose object right behind them, if short, is the word written ("wrote").
        knowing: verbs that with "as" give the common name ("known").
        never: words right before a cue by which it did not happen ("never").
        questioning: words that open a question which is no quotation ("did").
        makers: who has to do with a work, before "of" and its title ("author").
        defining: texts that say what a word is to mean in them ("contract").
        broadcasting: words before the title of a programme ("on").
        christening: verbs that give a name, and nothing else, when many do it ("dubbed").
    """

    saying: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    thinking: frozenset[str] = frozenset()
    gerunds: frozenset[str] = frozenset()
    continuing: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    unspoken: frozenset[str] = frozenset()
    listened: frozenset[str] = frozenset()
    according: tuple[tuple[str, ...], ...] = ()
    speech_nouns: frozenset[str] = frozenset()
    document_nouns: frozenset[str] = frozenset()
    that_words: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    listening: frozenset[str] = frozenset()
    named_things: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    likening: frozenset[str] = frozenset()
    captions: frozenset[str] = frozenset()
    turn_words: frozenset[str] = frozenset()
    calling: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    titling: frozenset[str] = frozenset()
    staging: frozenset[str] = frozenset()
    word_nouns: frozenset[str] = frozenset()
    glossing: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()
    inscribed_as: frozenset[str] = frozenset()
    inscribing: frozenset[str] = frozenset()
    mottos: frozenset[str] = frozenset()
    christening: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    writing: frozenset[str] = frozenset()
    knowing: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    questioning: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()
    defining: frozenset[str] = frozenset()
    broadcasting: frozenset[str] = frozenset()
