"""How English reporters say that somebody said something."""

from factcheck.languages.reporting import ReportingWords
from factcheck.languages.words import words

_SAYING = words(
    """
    said say says told tell tells wrote write writes added add adds asked ask asks
    continued continues replied reply replies responded responds answered answers
    tweeted tweets retweeted posted posts emailed texted declared declares stated states
    explained explains recalled recalls noted notes observed observes remarked remarks
    commented concluded concludes announced announces reported reports acknowledged
    acknowledges admitted admits argued argues argue asserted asserts claimed claims
    claim insisted insists insist conceded concedes confirmed confirms contended contends
    joked jokes quipped shouted shouts yelled chanted chants screamed cried exclaimed
    whispered muttered mused wondered lamented laments complained complains warned warns
    predicted predicts suggested suggests stressed emphasized emphasised reiterated
    repeated testified retorted interjected countered chimed sighed shrugged recounted
    confessed deadpanned blurted thundered boomed bellowed barked snapped fumed
    charged alleged alleges maintained reads read reasoned opined intoned implored pleaded
    begged boasted boasts bragged gushed proclaimed proclaims pronounced pledged vowed
    vows promised promises pointed bemoaned elaborated clarified disclosed revealed
    reveals relayed echoed agreed cautioned cautions advised hinted summarized tells
    volunteered allowed ventured scoffed sneered chided marveled enthused crowed
"""
)

_JUDGING = words(
    """
    called calls call dubbed dub dubs accused accuses described describes blamed blames blasted blasts
    praised praises urged urges criticized criticizes criticised denounced denounces
    condemned condemns dismissed dismisses mocked mocks referred refers labeled labelled
    labels branded brands slammed slams decried decries derided derides ridiculed
    rejected rejects denied denies hailed hails lauded lauds touted touts attacked attacks
    assailed challenged challenges demanded demands defended defends questioned questions
    thanked thanks assured assures credited characterized characterised
    characterizes portrayed portrays compared compares deemed deems likened
    cited cites quoted proposed proposes recommended issued released
    published publishes signed titled found finds showed shows states invoked expressed
    expresses apologized apologised welcomed welcomes ripped taunted teased scolded
    lambasted excoriated skewered lashed railed hit fired shot put puts spoke speaks
    talked talks began begins responded apologizes mentions mentioned
    pitched pitches hammered knocked bashed trashed invited reminded reminds informed
    greeted encouraged implied implies
"""
)

_THINKING = words(
    """
    think thinks thought believe believes believed hope hopes hoped fear fears feared feel
    feels felt want wants wanted expect expects expected see sees saw know knows knew
    worry worries worried consider considers considered view views viewed imagine imagines
    imagined doubt doubts doubted prefer prefers preferred plan plans planned
    seems seemed appears appeared learned heard remembered remembers
"""
)

_GERUNDS = words(
    """
    saying telling writing adding asking calling accusing describing noting declaring
    stating arguing insisting explaining claiming warning shouting yelling chanting
    tweeting recalling suggesting promising pledging vowing predicting complaining
    citing mocking blaming praising denouncing urging demanding dismissing referring
    labeling branding proclaiming admitting acknowledging conceding replying responding
    remarking joking quoting repeating stressing emphasizing concluding asserting
    lamenting questioning criticizing reading posting announcing portraying boasting
    casting reporting crying screaming thanking reminding assuring deriding decrying
    characterizing likening comparing
"""
)

_SPEECH_NOUNS = words(
    """
    statement statements tweet tweets letter letters email emails e-mail e-mails memo memos
    interview interviews speech speeches remark remarks comment comments post posts message
    messages report reports editorial editorials column article book testimony note address
    text texts essay op-ed filing lawsuit complaint ruling opinion ad ads advertisement
    commercial video press release transcript poll survey study question answer claim
    response warning words phrase slogan motto mantra refrain chant chants quote quip joke
    line headline caption banner sign signs poster assertion argument promise pledge vow
    declaration description conclusion allegation accusation suggestion complaint cry call
    insistence criticism announcement platform manifesto resolution petition script
    documents document affidavit indictment website page review story spot invitation
    caller voicemail account update
"""
)

_DOCUMENT_NOUNS = words(
    """
    statement tweet letter email e-mail memo editorial post message report article column
    book op-ed filing lawsuit complaint ruling opinion ad advertisement commercial video
    release transcript poll survey study headline caption banner sign poster platform
    manifesto resolution petition document documents affidavit indictment website page
    review story spot narrator text note essay signs emails letters tweets ads invitation
    slogan motto law amendment constitution communique narration voiceover
"""
)

_AUXILIARIES = words(
    """
    has have had is was were are be been being will would could should may might must can
    did does do also later then still just even once again recently repeatedly previously
    publicly already only often always never not n't frequently simply angrily quietly
    jokingly flatly clearly initially first finally ultimately reportedly famously
    apparently rightly wrongly actually explicitly specifically briefly eventually
    subsequently privately bluntly softly instead now soon long sarcastically openly
    's 'd 've ’s ’d ’ve to
"""
)

_NAMED_THINGS = words(
    """
    film movie show series book novel memoir song album magazine newspaper programme
    program podcast play musical documentary episode series sitcom bestseller hymn anthem
    poem painting column blog comedy game drama autobiography biography soundtrack single
    hit classic thriller tune ballad sketch segment broadcast host star co-host anchor
    tour exhibition opera ship vessel ballet quiz pamphlet lecture trawler tapestry sculpture
    installation journal
"""
)

_NAMING = words(
    """
    so-called dubbed nicknamed titled entitled aka christened billed code-named codenamed
    self-styled
    """
)

_WORD_NOUNS = words(
    """
    word words term terms name names letters letter prefix suffix adjective noun verb notion
    concept category categories heading spelling tag hashtag password
    nickname moniker acronym abbreviation synonym idiom alias codename button box
    column status brand searches syllable
    """
)

_CARRIERS = words(
    """
    placard placards banner banners sign signs signboard shirt shirts t-shirt t-shirts hat hats
    cap caps mug mugs plaque sticker stickers notice notices graffiti poster posters billboard
    billboards badge badges label labels sweatshirt hoodie doormat tombstone gravestone bottle
    jar folder passport flag flags
    """
)

_CAPTIONS = words(
    """
    photo photos picture pictures image images photograph credit caption video audio watch listen
    update updates updated correction corrected clarification breaking developing exclusive live
    latest related read editor editors note notes source sources via contact tel phone fax email
    web website date time place venue location where when who what why how tickets price cost
    analysis opinion comment background context summary highlights score scores result results
    verdict rating pros cons fact facts claim ruling warning tip bottom line key today tomorrow
    """
)

REPORTING = ReportingWords(
    saying=_SAYING,
    judging=_JUDGING - _SAYING,
    thinking=_THINKING,
    gerunds=_GERUNDS,
    continuing=words("added adds continued continues went goes concluded elaborated"),
    denying=words("deny denies denied"),
    plain=words("said says"),
    unspoken=words(
        "not n't never would could should may might must can will to only is are was were be been "
        "being"
    ),
    listened=words("told tell tells telling asked ask asks asking assured reminded"),
    according=(("according", "to"), ("in", "the", "words", "of")),
    speech_nouns=_SPEECH_NOUNS,
    document_nouns=_DOCUMENT_NOUNS,
    that_words=words("that"),
    auxiliaries=_AUXILIARIES,
    listening=words("to at with"),
    named_things=_NAMED_THINGS,
    naming=_NAMING,
    likening=words("as"),
    captions=_CAPTIONS,
    turn_words=words("q a question answer"),
    calling=words("call dub term nickname"),
    called=words("called known termed dubbed nicknamed referred"),
    being=words("is are was were be been being"),
    asking=words("what which that"),
    titling=words("called named known labeled labelled"),
    staging=words(
        "starred stars starring watch watched watches watching sang sing sings danced dances "
        "directed directs performed performs performing staged stages recorded rereads"
    ),
    word_nouns=_WORD_NOUNS,
    glossing=words("mean means meaning meant literally translates translated translation"),
    carriers=_CARRIERS,
    inscribed_as=words("read reads reading bearing bore bears labelled labeled"),
    inscribing=words(
        "marked stamped printed painted sprayed headed inscribed emblazoned engraved tagged "
        "scrawled embroidered spray-painted daubed carved googled typed "
        "entered pronounced spelled spelt misspelled misspelt"
    ),
    mottos=words("motto mottos mottoes slogan tagline proverb"),
    christening=words("dubbed dub dubs nicknamed nickname nicknames christened"),
    giving=words("call calls called styles styled"),
    works=words(
        "talk chapter report reports study paper act law bill thesis essay document treatise charter"
    ),
    writing=words("write writes wrote written writing"),
    knowing=words("know knows knew known"),
    never=words("never not n't n’t cannot"),
    questioning=words("did do does has have had is are was were will would can could should"),
    makers=words(
        "author authors co-author co-authors writer writers editor editors host hosts co-host star "
        "stars director directors producer producers maker makers creator creators presenter cast "
        "viewers listeners readers fans audience episode episodes edition performance performances "
        "production screening copy copies version remake"
    ),
    defining=words(
        "law laws act contract contracts clause form draft statute treaty code constitution "
        "regulation regulations rules"
    ),
    broadcasting=words("on with"),
)
