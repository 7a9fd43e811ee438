"""What came of a help of theirs, in Japanese: my own clause, ended as the register has it."""

from __future__ import annotations

import re

from daemon.think.exchange import plain_subject
from daemon.think.language.ja.speech.third import THIRD
from daemon.think.later import later

_RESULT = later(
    r"(?P<clause>[^、。]*(?:ことになっ|決ま|見つか|でき|もらえ|終わ|うまくい|直っ|直り|治っ|合格し|受か|間に合|届い|動い|動くようにな|始ま|通っ|通り|取れ|入れ|入る|解決し|成功し|喜ばれ|買えた|なっ|なり)[^、。]*)。?$"
)
_POLITE_END: tuple[tuple[str, str, str], ...] = (
    # plain end, polite end
    ("ことになった", "ことになりました", "ことになった"), ("ようになった", "ようになりました", "ようになった"), ("決まった", "決まりました", "決まった"), ("見つかった", "見つかりました", "見つかった"),
    ("できた", "できました", "できた"), ("もらえた", "もらえました", "もらえた"), ("終わった", "終わりました", "終わった"), ("うまくいった", "うまくいきました", "うまくいった"),
    ("直った", "直りました", "直った"), ("治った", "治りました", "治った"), ("合格した", "合格しました", "合格した"), ("受かった", "受かりました", "受かった"),
    ("間に合った", "間に合いました", "間に合った"), ("届いた", "届きました", "届いた"), ("動いた", "動きました", "動いた"), ("始まった", "始まりました", "始まった"),
    ("通った", "通りました", "通った"), ("取れた", "取れました", "取れた"), ("解決した", "解決しました", "解決した"), ("成功した", "成功しました", "成功した"),
    ("喜ばれた", "喜ばれました", "喜ばれた"), ("買えた", "買えました", "買えた"), ("になった", "になりました", "になった"), ("くなった", "くなりました", "くなった"),
    ("入れた", "入れました", "入れた"),
)  # fmt: skip
_TRAIL = later(r"(?:んだ|んです|の)?(?:よね|よ|ね|な|わ|さ)?[。！!〜]*$")


def outcome(text: str, register: str, subject: str) -> str:
    """My clause about what came of it; a clause that lost its subject when it was cut gets that of their mail."""
    clause = _outcome(text, register)
    if not clause or re.search("[がは]", clause):
        return clause
    about = plain_subject(subject)
    return f"{about}は{clause}" if about and re.fullmatch(r"[一-龥々ァ-ヴー]{1,8}", about) else ""


def _outcome(text: str, register: str) -> str:
    found = _RESULT.search(_TRAIL.sub("", text.strip()))
    if (
        not found
        or THIRD.search(found["clause"])
        or re.search(
            r"ない|なかった|ません|たい$|かも|らしい|そう$|だろう|(?:父|母|姉|兄|弟|妹|妻|夫)(?:が|は|も)",
            found["clause"],
        )
    ):
        return ""
    clause = _TRAIL.sub("", found["clause"]).strip()
    if not 5 <= len(clause) <= 40:
        return ""
    if clause.endswith(("ました", "ます", "です")):
        return clause if register != "casual" else ""
    for plain, polite, casual in _POLITE_END:
        if clause.endswith(plain):
            return clause.removesuffix(plain) + (casual if register == "casual" else polite)
    return ""
