"""How English tells what somebody does with a thought."""

from factcheck.languages.stances import StanceWords
from factcheck.languages.words import words

STANCES = StanceWords(
    stating=words(
        """
        show shows showed shown showing find finds found finding findings indicate indicates
        indicated indicating disclose discloses describe describes described describing call
        calls called calling accuse accuses accused accusing
        claiming reporting reportedly allegation allegations accusation accusations assertion
        confirms confirming inform informs informed remind reminds reminded point pointed
        points pointing clear cite cites cited citing liken likened likens compare compared
        compares comparing label labels labeled labelled dub dubbed dubs brand branded term
        termed characterize characterized characterise characterised portray portrayed
        portrays mention mentioned mentions mentioning highlight highlighted highlights list
        lists listed imply implied implies implying reaffirm reaffirmed underscore underscored
        underline underlined ruled rules rule held estimates estimated estimate projected
        puts put quoted quotes quote depicted depicts per via
        """
    ),
    denying=words(
        "denying denial denials disputed disputes dispute disputing refuted refutes rebutted"
    ),
    believing=words(
        """
        think thinks thought thinking believe believes believed believing belief beliefs know
        knows knew known knowing expect expects expected expecting expectation expectations
        consider considers considered considering view views viewed viewing see sees saw seen
        seeing assume assumes assumed assuming assumption suspect suspects suspected doubt
        doubts doubted doubting imagine imagines imagined guess guesses understand understands
        understood realize realizes realized realise realised recognize recognizes recognized
        recognise recognised remember remembers remembered learn learns learned learnt heard
        hear hears aware convinced confident certain sure skeptical sceptical unsure seem seems
        seemed appear appears appeared opinion idea notion conviction deem deems deemed judge
        judged judges reckon reckons reckoned anticipate anticipates anticipated predictably
        agree wonder wonders speculation bet bets trust trusts trusted mindful
        """
    ),
    wishing=words(
        """
        want wants wanted wanting hope hopes hoped hoping wish wishes wished wishing desire
        desires desired prefer prefers preferred preferring seek seeks sought seeking eager
        willing keen demand demands demanded demanding urge urges urged urging
        favor favors favored favour favours favoured like yearn yearns longs longed
        aspire aspires aspired request requests requested need needs needed
        """
    ),
    asking=words("ask asks asked asking call calls called calling push pushes pushed pushing"),
    asked_for=words("for on upon"),
    planning=words(
        """
        plan plans planned planning intend intends intended intending intention intentions aim
        aims aimed aiming decide decides decided deciding decision determined prepare prepares
        prepared preparing considering mull mulls mulled weigh weighs weighed propose proposes
        proposed proposing proposal going set poised ready committed
        """
    ),
    feeling=words(
        """
        fear fears feared fearing afraid worry worries worried worrying concern concerns
        concerned feel feels felt feeling feelings love loves loved hate hates hated enjoy enjoys
        enjoyed regret regrets regretted sorry glad proud happy pleased angry upset frustrated
        disappointed surprised shocked stunned delighted excited thrilled relieved grateful
        ashamed embarrassed anxious nervous uneasy dread dreads dreaded resent resents resented
        admire admires admired envy amused puzzled confused outraged furious
        """
    ),
    unreal=words(
        """
        may might will would could should must can shall if unless whether yet short stopped
        did does do had until
        """
    ),
    nobody=words("nobody none neither nor no few"),
    withholding=words(
        """
        decline declines declined declining refuse refuses refused refusing refusal ignore
        ignored ignores
        """
    ),
)
