"""How English says through whom words came."""

from factcheck.languages.relaying import RelayWords
from factcheck.languages.words import words

_PLATFORMS = {
    "twitter": "Twitter", "tweeted": "Twitter", "retweeted": "Twitter", "tweet": "Twitter",
    "tweets": "Twitter", "facebook": "Facebook", "instagram": "Instagram", "tumblr": "Tumblr",
    "snapchat": "Snapchat", "reddit": "Reddit", "youtube": "YouTube", "telegram": "Telegram",
    "tiktok": "TikTok", "mastodon": "Mastodon", "bluesky": "Bluesky", "linkedin": "LinkedIn",
    "medium": "Medium", "x": "X", "truth social": "Truth Social", "periscope": "Periscope",
    "whatsapp": "WhatsApp", "weibo": "Weibo", "threads": "Threads",
}  # fmt: skip

_OUTLETS = words(
    """
    cnn nbc abc cbs msnbc cnbc pbs npr bbc itv c-span cspan cbc sky hbo espn univision telemundo
    bloomberg reuters politico breitbart axios vox buzzfeed slate salon gawker vice quartz
    mic mashable time newsweek fortune forbes esquire gq vogue variety people rolling-stone
    spiegel bild stern zeit welt faz focus lemonde figaro liberation corriere repubblica
    haaretz aljazeera al-jazeera dawn xinhua tass interfax rt sputnik afp ap ansa dpa efe
    wikileaks fox
    """
)

_OUTLET_NAMES = """
    associated press|fox news|rolling stone|the hill|the atlantic|the guardian|the economist
    the intercept|the nation|the daily beast|daily beast|the new yorker|new yorker|the hill
    der spiegel|die zeit|die welt|le monde|le figaro|el pais|la repubblica|the onion|the week
    vanity fair|mother jones|national review|weekly standard|talking points memo|the independent
    the verge|the telegraph|daily caller|the daily caller|yahoo news|sky news|al jazeera
    the wrap|press tv|face the nation|meet the press|this week|good morning america|morning joe
    fox & friends|fox and friends|state of the union|new day|the view|the tonight show|hardball
""".replace("\n", "|")

_OUTLET_WORDS = words(
    """
    news times post journal herald tribune guardian gazette chronicle magazine press radio
    television tv broadcasting daily weekly review observer telegraph mail standard star globe
    examiner register sun inquirer dispatch enquirer sentinel courier bulletin podcast show
    network affiliate
    """
)

RELAYING = RelayWords(
    platforms=_PLATFORMS,
    outlets=_OUTLETS | frozenset(name.strip() for name in _OUTLET_NAMES.split("|") if name.strip()),
    outlet_words=_OUTLET_WORDS,
    platform_patterns=(
        r"\b(?:on|via|to|over)\s+(?:(?:his|her|its|their|the|a)\s+)?(?:(?:official|verified|own)\s+)?{platform}\b",
        r"\bin\s+(?:an?|one|another|his|her|its|their|the|two)\s+(?:\w+\s+){0,2}?{platform}\b",
        r"\b(?:and|then|also|later|he|she|who|has|had|[A-Z]\w+)\s+{platform}\b(?=[\s,:.])",
        r"\b(?:statement|post|message|note|video|comment)s?\s+(?:posted|published|shared|put)\s+(?:on|to)\s+(?:(?:his|her|its|their|the)\s+)?{platform}\b",
    ),
    outlet_patterns=(
        r"\b(?:told|tells|telling)\s+(?:[a-z-]+\s+){0,4}?{outlet}",
        r"\binterview(?:s|ed)?\b(?:\s+\w+){0,4}?\s+(?:with|on|by|to|for)\s+(?:[a-z-]+\s+){0,4}?{outlet}",
        r"\binterview(?:s|ed)?\b,?\s+(?:that\s+)?(?:aired|broadcast|published|posted)\s+(?:\w+\s+){0,3}?(?:on|by|in)\s+{outlet}",
        r"\b(?:in|during|on|at|to)\s+(?:an?|the|his|her)?\s*(?:[a-z-]+\s+){0,2}?{outlet}\s+(?:interview|town\s+hall|podcast|documentary|op-ed)",
        r"\b(?:said|says|appeared|appearing|appearance|speaking|spoke|stated|told\s+\w+|episode)\s+(?:of\s+|on\s+)(?:[a-z]+\s+){0,2}?{outlet}",
        r"\b(?:on|of)\s+{outlet}(?=[,.\s¤]|$)",
        r"\bas\s+(?:first\s+)?(?:quoted|reported|cited|relayed|told)\s+(?:by|in|to)\s+(?:[a-z-]+\s+){0,5}?{outlet}",
        r"\bquoted\s+(?:\w+\s+){0,3}?(?:by|in)\s+(?:[a-z-]+\s+){0,4}?{outlet}",
        r"\bcomments?\s+to\s+{outlet}",
        r"\bemail(?:ed)?\s+(?:\w+\s+){0,2}?to\s+{outlet}",
        r"[¤,]\s+{outlet}\s+(?:reported|reports|wrote|quoted)\b",
    ),
    relay_patterns=(
        r"\b(?:released|obtained|leaked|published|unearthed|hacked|recorded|first\s+reported)\s+(?:\w+\s+){0,3}?by\s+(?:the\s+)?{outlet}",
        r"\b(?:as\s+)?quoted\s+by\s+(?:[a-z-]+\s+){0,4}?{outlet}",
        r",\s+(?:the\s+)?{outlet}\s+(?:announced|reported|said)\s+in\s+(?:a|its)\s+(?:statement|report|release)\b",
    ),
    reporters=words("host anchor reporter correspondent moderator journalist"),
)
