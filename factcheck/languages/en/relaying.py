"""How English says through whom words came."""

from factcheck.languages.relaying import RelayWords
from factcheck.languages.words import words

_PLATFORMS = {
    "twitter": "Twitter", "tweeted": "Twitter", "retweeted": "Twitter", "tweet": "Twitter",
    "tweets": "Twitter", "tweeting": "Twitter", "facebook": "Facebook", "instagram": "Instagram", "tumblr": "Tumblr",
    "snapchat": "Snapchat", "reddit": "Reddit", "youtube": "YouTube", "telegram": "Telegram",
    "tiktok": "TikTok", "mastodon": "Mastodon", "bluesky": "Bluesky", "linkedin": "LinkedIn",
    "x": "X", "truth social": "Truth Social",     "whatsapp": "WhatsApp", "weibo": "Weibo",
}  # fmt: skip

_OUTLETS = words(
    """
    cnn nbc abc cbs msnbc cnbc pbs npr bbc itv c-span cspan cbc sky hbo espn univision telemundo
    bloomberg reuters politico breitbart axios vox buzzfeed slate salon gawker vice quartz
    mic mashable newsweek fortune forbes esquire gq vogue variety rolling-stone
    spiegel bild stern zeit welt faz lemonde figaro liberation corriere repubblica
    haaretz aljazeera al-jazeera xinhua tass interfax rt sputnik afp ap ansa dpa efe
    wikileaks fox newsmax drudge hannity politifact deadspin propublica c-span telesur
    """
)

_OUTLET_NAMES = """
    associated press|fox news|rolling stone|the hill|the atlantic|the guardian|the economist
    the intercept|the nation|the daily beast|daily beast|the new yorker|new yorker|the hill
    der spiegel|die zeit|die welt|le monde|le figaro|el pais|la repubblica|the onion|the week
    vanity fair|mother jones|national review|weekly standard|talking points memo|the independent
    the verge|the telegraph|daily caller|the daily caller|yahoo news|sky news|al jazeera
    the wrap|press tv|face the nation|meet the press|this week|good morning america|morning joe
    business insider|usa today|capital download|huffington post|fox & friends|fox and friends|state of the union|new day|the view|the tonight show|hardball
""".replace("\n", "|")

_OUTLET_WORDS = words(
    """
    news times post journal herald tribune guardian gazette chronicle magazine press radio
    television tv broadcasting daily weekly review observer telegraph mail standard star globe
    examiner register sun inquirer dispatch enquirer sentinel courier bulletin podcast show
    network affiliate bugle argus echo advertiser mercury ledger record mirror express fm
    sport broadcaster newswire
    """
)

_OUTLET_NOUNS = words(
    """
    newspaper paper magazine weekly daily tabloid broadsheet website broadcaster station
    channel podcast programme program show blog journal newsletter radio television tv agency
    """
)

_LEAKED = (
    r"(?:emails?|e-mails?|recordings?|audio|tapes?|video|footage|transcripts?|documents?|files?|"
    r"cables?|messages?|texts?|letters?|memos?|papers?|notes?|minutes|chats?|calls?)"
)

_SORTS = (
    r"weekly|daily|newspaper|magazine|radio|television|tv|broadcaster|news|public|state|tabloid"
)
_MODIFIERS = (
    rf"(?:[a-z][a-z-]+(?:,(?=\s+(?:the\s+)?[A-Z]))?\s+|[A-Z][a-z]+\s+(?=(?:{_SORTS})\b)){{0,5}}"
)

RELAYING = RelayWords(
    platforms=_PLATFORMS,
    outlets=_OUTLETS
    | frozenset(
        name.strip().removeprefix("the ") for name in _OUTLET_NAMES.split("|") if name.strip()
    ),
    outlet_words=_OUTLET_WORDS,
    outlet_openers=words("radio channel television tv evening morning daily sunday weekly"),
    outlet_endings=("TV", "FM", "Radio", "News"),
    outlet_nouns=_OUTLET_NOUNS,
    signals=words(
        "obtained released leaked seen reviewed statement episode edition broadcast "
        "interview interviewed reported"
    ),
    reporters=words("host anchor reporter correspondent moderator journalist columnist blogger"),
    platform_patterns=(
        r"\b(?:[Oo]n|[Vv]ia|to|over)\s+(?:(?:his|her|its|their|the|a)\s+)?(?:(?:official|verified|own|personal)\s+)?{platform}\b(?!['’-])",
        r"\b[Ii]n\s+(?:an?|one|another|his|her|its|their|the|two|several)\s+(?:\w+\s+){0,2}?{platform}\b(?!['’-])",
        r"(?:[\w¤,]\s+){platform}(?=[\s,:.]|$)(?:(?<=ed)|(?<=ing))",
        r"\b(?:[Aa]|[Hh]is|[Hh]er|[Ii]ts|first|second|third|later|[’']s)\s+(?:[\w-]+\s+){0,2}?{platform}\b(?!\s+(?:feed|account|user|page)|['’-])",
    ),
    posting_patterns=(
        (
            words("posted posts posting post"),
            r"\b(?:posted|posts|posting|post)\s+(?:\w+\s+){0,2}?on\s+(?:the\s+(?:[a-z]+\s+){1,3})?{outlet}",
        ),
        (
            words("wrote writes writing"),
            r"\b(?:wrote|writes|writing)\s+(?:(?:the\s+)?(?:[a-z]+\s+)?(?:[A-Z][\w’'-]+\s+){1,3})?on\s+{outlet}(?=[,.;:]|\s+(?:on|that|in|last|yesterday|after|when)\b|\s*$)",
        ),
    ),
    outlet_patterns=(
        (
            words("on"),
            r"\bon\s+{outlet}\s+(?:[a-z]+\s+){0,2}(?:radio|television|tv|podcast|programme|program|show)\b",
        ),
        (
            words(
                "agency newspaper broadcaster paper daily weekly magazine channel station television"
            ),
            r"\b(?:agency|newspaper|broadcaster|paper|daily|weekly|magazine|channel|station|television)\s+{outlet}\s+(?:quoted|quotes|cited|cites)\b",
        ),
        (
            words("told tells telling"),
            r"\b(?:told|tells|telling)\s+(?:\S+\s+){1,5}?(?:programme|program|show|podcast)\s+on\s+{outlet}",
        ),
        (
            words("told tells telling"),
            rf"\b(?:told|tells|telling)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words("interview interviews interviewed"),
            rf"\binterview(?:s|ed)?\b(?:\s+[A-Za-z]+){{0,3}}?\s+(?:with|on|by|to|for)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words("interview interviews interviewed"),
            r"\binterview(?:s|ed)?\b,?\s+(?:that\s+)?(?:aired|broadcast|published|posted|airing)\s+(?:\w+\s+){0,3}?(?:on|by|in)\s+{outlet}",
        ),
        (
            words("interview town podcast documentary op-ed"),
            r"\b(?:[Ii]n|[Dd]uring|[Oo]n|[Aa]t|to)\s+(?:an?|the|his|her)?\s*(?:[a-z-]+\s+){0,2}?{outlet}\s+(?:interview|town\s+hall|podcast|documentary|op-ed)",
        ),
        (
            words("asked pressed challenged questioned interviewed grilled quizzed")
            | frozenset(("Asked", "Pressed", "Challenged", "Questioned", "Interviewed", "Quizzed")),
            rf"\b(?:[Aa]sked|[Pp]ressed|[Cc]hallenged|[Qq]uestioned|[Ii]nterviewed|grilled|[Qq]uizzed)\b[^,;:.¤]{{0,40}}?\s+(?:by|on)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words("broadcast hosted televised aired"),
            r"\b(?:broadcast|hosted|televised|aired)\s+(?:live\s+)?(?:by|on)\s+{outlet}",
        ),
        (
            words(
                "said says complained explained confirmed admitted revealed suggested visited joined"
            ),
            rf"\b(?:(?:said|says|complained|explained|confirmed|admitted|revealed|suggested)\s+to|visited|joined)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words("asked asks pressed interviewed grilled quizzed questioned"),
            r"{outlet}[’']s?\s+[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+){0,2},?\s+(?:asked|asks|pressed|interviewed|grilled|quizzed|questioned)\b",
        ),
        (
            words("wrote writes writing written"),
            rf"\b(?:wrote|writes|writing|written)\s+(?:\w+\s+){{0,4}}?(?:in|for)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words("column op-ed editorial essay article"),
            rf"\b[Ii]n\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){{0,3}}?(?:column|op-ed|editorial|essay|article)\s+(?:in|for|published\s+in|published\s+by)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words(
                "interview town podcast documentary op-ed panel debate appearance special segment"
            ),
            r"\b(?:[Ii]n|[Dd]uring|[Oo]n|[Aa]t|to)\s+(?:an?|the|his|her)?\s*(?:[\w-]+\s+){0,2}?{outlet}\s+(?:interview|town\s+hall|podcast|documentary|op-ed|panel|debate|appearance|special|segment)",
        ),
        (
            words("said says appeared appearing appearance interview speaking spoke stated"),
            r"\b(?:said|says|appeared|appearing|appearance|interview|speaking|spoke|stated)\s+(?:\w+\s+){0,2}?on\s+(?:[a-z]+\s+){0,2}?{outlet}",
        ),
        (
            words("episode edition broadcast"),
            r"\b(?:episode|edition|broadcast)\s+of\s+{outlet}",
        ),
        (
            words("sat sits spoke speaking speaks talked talking"),
            rf"\b(?:sat\s+down|sits\s+down|spoke|speaking|speaks|talked|talking)\s+(?:with|to)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words("On"),
            r"\bOn\s+{outlet}",
        ),
        (
            words("on"),
            r"(?:\bon\s+{outlet}(?=[’']|[,.:;(]|\s*(?:$|¤)|\s+[–—-]|\s+(?:on|that|in|last|this|after|before|with|right|when)\b))",
        ),
        (
            words("comment comments emailed email e-mail interview"),
            rf"\b(?:comments?|emailed|email|e-mail|interview)\s+to\s+{_MODIFIERS}{{outlet}}",
        ),
    ),
    passing_patterns=(
        (
            words("quoted quotes cited cites"),
            r"{outlet}\s+(?:quoted|quotes|cited|cites)\s+[^,;:.¤]{3,80}\s+as\s+(?:saying|telling)\b",
        ),
        (
            words("as"),
            rf"\bas\s+(?:first\s+)?(?:quoted|reported|cited|relayed|told)\s+(?:by|in|to)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words("quoted"),
            rf"\bquoted\s+(?:\w+\s+){{0,3}}?(?:by|in)\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words("reported reports quoted"),
            r"(?:[¤,]\s+|\b[Aa]s\s+){outlet}\s+(?:first\s+|has\s+)?(?:reported|reports|quoted)\b",
        ),
        (
            words("according According"),
            rf"\baccording\s+to\s+{_MODIFIERS}{{outlet}}",
        ),
        (
            words(
                "released obtained seen reviewed leaked published unearthed reported posted aired"
            ),
            r"\b(?:released|obtained|seen|reviewed|leaked|published|unearthed|reported|posted|aired)\s+(?:\w+\s+){0,3}?(?:by|in|on|to)\s+{outlet}",
        ),
    ),
    leak_patterns=(
        (
            words("released obtained leaked published posted unearthed shared"),
            rf"\b{_LEAKED}\s+(?:\w+\s+){{0,3}}?(?:released|obtained|leaked|published|posted|"
            r"unearthed|shared)\s+(?:\w+\s+){0,2}?(?:by|to)\s+{outlet}",
        ),
    ),
    person_patterns=(
        (
            words("interview"),
            r"\binterview\s+(?:\w+\s+){0,2}?(?:with|by)\s+(?:\w+\s+){0,2}?{outlet}",
        ),
    ),
    reteller_patterns=(
        (
            words("according According"),
            r"\b[Aa]ccording\s+to\s+(?P<reteller>(?:[A-Za-z][\w’'-]*\s+){0,5}?[A-Za-z][\w’'-]*)(?=[,.;¤]|\s+(?:who|with|familiar|in|at|of|present|for|close|from)\b|$)",
        ),
    ),
    finder_patterns=(
        (
            words("unearthed obtained uncovered published released found posted"),
            r"{outlet},?\s+(?:which|that)\s+(?:\w+\s+)?(?:unearthed|obtained|uncovered|published|released|posted)\b",
        ),
    ),
    again_patterns=(
        (
            words("told tells telling"),
            rf"\b(?:told|tells|telling)\s+the\s+(?P<outlet>newspaper|paper|network|magazine|station|website|outlet|broadcaster|channel|weekly|daily|programme|program|show)\b(?!\s+[a-z]*\s*(?:on|{_SORTS})\b|['’-])",
        ),
    ),
    scene_patterns=(
        (
            words("town debate forum documentary broadcast special"),
            r"(?:[Ii]n|[Dd]uring|[Oo]n|[Aa]t)\s+(?:an?|the|his|her|last\s+\w+[’']s|\w+day[’']s)?\s*"
            r"(?:[a-z-]+\s+){0,2}?{outlet}\s+"
            r"(?:[a-z-]+\s+)?(?:town\s+hall|debate|forum|documentary|broadcast|special)",
        ),
    ),
    retelling_patterns=(
        (
            words("ran carried printed published"),
            r"{outlet}\s+(?:ran|carried|printed|published)\s+(?:an?|its|the)\s+(?:[\w-]+\s+){0,3}?"
            r"(?:feature|profile|piece|story|article|report|investigation|interview)\b",
        ),
    ),
    body_patterns=(
        r"[,¤]\s+(?:the\s+)?(?P<body>[A-Z][\w'’]+(?:\s+\w+){0,3}?)\s+(?:announced|reported|said)\s+in\s+(?:a|its)\s+(?:statement|report|release)\b",
    ),
)
