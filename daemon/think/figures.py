"""Questions that want a figure or a day, and sentences that give one; who is asked for, and plain yes-or-no questions."""

from __future__ import annotations

import re

from daemon.think.later import later

_ASKS_FIGURE = later(
    r"何(?:時|日|人|名|台|脚|枚|冊|年|月|曜|個|本|回|部|通|歳|才|分|週|か月|ヶ月|軒|匹|度|円|番)|いくら|いくつ|いつ|どのくらい|どれくらい|どれぐらい|番号|金額|値段|どの(?:[月火水木金土日]曜|日|週|月)|[人日個台部冊枚回]数|期日|期限|代金|費用|日時|日程"
    r"|\bwhen\b|\bwhat (?:time|day|date|size|number|price)\b|\bhow (?:many|much|long|old|far|big|tall|often|late|soon|heavy|wide|high|deep|fast|thick)\b|\bwhat (?:do|does|did|would|will|shall)\b[^?]*\b(?:charge|cost|weigh|earn|measure|pay|owe|come to)\b|\bwhich (?:\w+day|day|date|week|weekend|time|size|number)\b|\b(?:number|price|cost|date)\b",
    re.IGNORECASE,
)
_HAS_FIGURE = later(
    r"[\d０-９]|[一二三四五六七八九十百千万数]+(?:時|日|人|名|台|脚|枚|冊|年|月|曜|個|本|回|部|通|歳|才|分|週|軒|匹|円|つ|番)|(?:[月火水木金土日]曜)|明日|明後日|今日|来週|来月|今週|ゼロ|半分"
    r"|\b(?:an?|a few|several|a couple of|couple of|a good) (?:hour|minute|day|week|fortnight|month|year|night|mile|pound|quid|dozen|pair)s?\b|\b(?:ages|overnight|no time)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen|half|none|noon|midnight|"
    r"mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?\b|\b(?:tomorrow|tonight|next week|next month)\b",
    re.IGNORECASE,
)
_ASKS_COUNT = later(
    r"何(?:人|名|台|脚|枚|冊|個|本|部|通|軒|匹|度|円)|いくら|いくつ|[人個台部冊枚]数|\bhow (?:many|much|old|far|big|tall)\b|\bwhat (?:size|number|price)\b|\bwhat (?:do|does|did|would|will|shall)\b[^?]*\b(?:charge|cost|weigh|earn|measure|pay|owe|come to)\b|\bhow (?:heavy|wide|high|deep|fast|thick)\b|\b(?:price|cost)\b",
    re.IGNORECASE,
)
_ASKS_TIME = later(
    r"いつ|何(?:時|日|曜|月|年)|\bwhen\b|\bwhat (?:time|day|date)\b|\bwhich (?:\w+day|day|date|week)", re.IGNORECASE
)
_COSTS_NOTHING = later(r"\b(?:free|nothing|not a penny|a fortune|no charge)\b|無料|ただ(?:です|だ)|タダ", re.IGNORECASE)
_BRIEF = 60  # characters
_ASKS_HOUR = later(r"いつ|何(?:時|月)|\bwhen\b|\bwhat time\b", re.IGNORECASE)
_TIME_OF_DAY = later(
    r"\b(?<!this )(?<!last )(?<!all )(?:(?:mid|early|late)[- ]?\w*|morning|afternoon|evening|night|lunch\w*|tea ?time|breakfast|supper|dusk|dawn|sunset|sunrise|o'clock|weekend|spring|summer|autumn|fall|winter|easter|christmas|new year|january|february|march|april|may|june|july|august|september|october|november|december|any ?time|straight (?:after|away))\b|朝|昼|夕|夜|晩|春|夏|秋|冬|正月|週末|月末",
    re.IGNORECASE,
)
_DAY_ALONE = later(
    r"[月火水木金土日]曜日?|明日|明後日|今日|来週|来月|今週|\d+日|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:tomorrow|tonight|next week|next month|noon|midnight)\b|\bthe \d+(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_ASKS_WHO = later(r"誰|だれ|どなた|\bwho(?:se|m)?\b", re.IGNORECASE)
_PERSON = later(
    r"(?<=[a-z,;:] )(?!I\b)[A-Z][a-z]+|^(?:[A-Z][\w'-]+(?: and | & |, )?){1,3}(?= (?:is|was|did|does|has|had|will|can|'s)\b|[,.!]|$)"
    r"|\b(?:[Nn]obody|[Nn]o one|[Nn]either|[Ee]verybody|[Ee]veryone|[Ss]omebody|[Mm]e|[Mm]yself|[Hh]e|[Ss]he|[Yy]ou|[Yy]our \w+|[Mm]y (?!week|day|life|work|head|desk|house|garden)\w+|[Tt]he (?:caretaker|council|landlord|school|vicar|neighbours?|secretary|treasurer|office|\w+(?:er|or|ist|man|woman|company|club|firm|family|committee))|[Ii] (?:do|did|am|was|have|don't|will|think)|[Ww]e (?:do|did|all)|[Nn]o idea)\b"
)
_ASKS_MANNER = later(
    r"どう(?:すれば|したら|やって|やったら|やれば|いうふうに)|どのように|方法|やり方|仕方|手順"
    r"|\bhow (?:do|can|could|should|would|does|might|to|the|your|it|this|that|they)\b|\bwhat (?:should|shall|must|do) (?:i|we)\b|\bwhat's the (?:best )?way\b",
    re.IGNORECASE,
)
_ASKS_ADDRESS = later(
    r"住所|宛先|送り先|お届け先|所番地|\b(?:address|where (?:do|does|did) (?:you|she|he|they) live)\b", re.IGNORECASE
)
_ASKS_PLACE = later(r"どこ|どちら|場所|\b(?:where|which (?:place|street|house))\b", re.IGNORECASE)
_ADDRESS = later(
    r"(?:[都道府県市区町村郡]|丁目)[^。]{0,12}[0-9０-９]+(?:[-－ー][0-9０-９]+|番)|〒|\b\d+[a-c]?,? (?:[A-Z][\w'-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Place|Square|Terrace|Gardens|Crescent|Row|Hill|Mews|Park|Grove)\b"
)
_ASKS_OPEN = later(
    r"何|なに|なん(?:です|で|の)|誰|だれ|どなた|どこ|どちら|どれ|どの|どう|いつ|いくら|いくつ|なぜ|どうして|\b(?:who|whose|whom|what|which|where|when|why|how)\b",
    re.IGNORECASE,
)


_ONE_OF_TWO = later(
    r"\b(?:\w+ or (?!not\b|so\b|something|anything|anybody|anyone|somebody|someone|will|would|should|do|does|is|are|can|could|shall|have|has|two|three|later)[\w-]+)[^?]*\?|それとも",
    re.IGNORECASE,
)


def asks_figure(text: str) -> bool:
    """It wants a number, an hour or a day."""
    return _ASKS_FIGURE.search(text) is not None


def has_figure(text: str) -> bool:
    """It names one."""
    return _HAS_FIGURE.search(text) is not None


def gives_figure(asked: str, told: str) -> bool:
    """The figure that was asked for: `on Monday` tells no number of things."""
    if _ASKS_COUNT.search(asked) and _COSTS_NOTHING.search(told):
        return True
    if _ASKS_HOUR.search(asked) and _TIME_OF_DAY.search(told) and len(told) <= _BRIEF:
        return True
    count = _ASKS_COUNT.search(asked) is not None and _ASKS_TIME.search(asked) is None
    return has_figure(_DAY_ALONE.sub(" ", told) if count else told)


def asks_count(text: str) -> bool:
    """It wants a number of things."""
    return _ASKS_COUNT.search(text) is not None and _ASKS_TIME.search(text) is None


def asks_who(text: str) -> bool:
    """It wants to know who."""
    return _ASKS_WHO.search(text) is not None


def gives_person(told: str) -> bool:
    """It names somebody, or says that it is known of nobody."""
    return _PERSON.search(told) is not None


def asks_manner(text: str) -> bool:
    """It wants to know how something is done, so that its answer sounds like an order."""
    return _ASKS_MANNER.search(text) is not None


def asks_yes_or_no(text: str) -> bool:
    """It wants no more than a yes or a no."""
    return _ASKS_OPEN.search(text) is None and _ONE_OF_TWO.search(text) is None


def asks_address(text: str) -> bool:
    """It wants to know where somebody lives or is reached."""
    return _ASKS_ADDRESS.search(text) is not None


def asks_place(text: str) -> bool:
    """It wants to know where."""
    return _ASKS_PLACE.search(text) is not None


def is_address(text: str) -> bool:
    """`14 Quarry Lane`, 石切町14-2."""
    return _ADDRESS.search(text) is not None
