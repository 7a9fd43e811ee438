"""What came of a help of theirs, as a later letter of mine tells it: turned into a clause that I may tell them."""

from __future__ import annotations

import re

from daemon.think.drafts.helps import THIRD_JA, Help, content
from daemon.think.drafts.owed import bare_subject
from daemon.think.model import Letter, Tie

_RESULT_JA = re.compile(
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
_TRAIL = re.compile(r"(?:んだ|んです|の)?(?:よね|よ|ね|な|わ|さ)?[。！!〜]*$")

_FARES_EN = re.compile(
    r"\b(?P<clause>[A-Z][a-z]+ (?:is|are) (?:now |really |happily |finally )*(?:eating|walking|sleeping|playing|running|working|better|well|fine|home|mended|fixed|back|up and (?:running|about)|on the mend)\b[^,.;!?]{0,40})"
)
_RESULT_EN = re.compile(
    r"\b(?P<clause>(?:(?:i|we) (?:can (?:keep|stay|move|use|open|go)|got|passed|found|finished|managed|won|sold|booked|signed|fixed|opened|moved)|(?:it|the [\w' -]{2,30}|my [\w' -]{2,30}) (?:stays|stayed|holds|runs|came through|worked|works|went|is going|got|was|is now|has been|will be|came|fits|passed|arrived|is fixed))\b[^.;!?]{0,80})",
    re.IGNORECASE,
)


def result_of(tie: Tie, help_: Help, language: str, register: str, world: str) -> tuple[str, Letter] | None:
    """What came of the help, from a later letter of mine to them or to somebody else; nothing where none tells."""
    later = [*tie.letters, *(letter for letter in tie.told_by_me if letter.contact.world == world)]
    for letter in sorted(later, key=lambda one: one.contact.when, reverse=True):
        if letter.side != "mine" or letter.contact.when <= help_.letter.contact.when or letter.language != language:
            continue
        if letter in tie.letters and any(sentence.does("thanks") for sentence in letter.sentences):
            continue  # told already
        for sentence in letter.sentences:
            if not help_.about & content(sentence.text):
                continue
            clause = (
                _result_ja(sentence.text, register, help_.letter) if language == "ja" else _result_en(sentence.text)
            )
            if clause:
                return clause, letter
    return None


def _result_ja(text: str, register: str, helped: Letter) -> str:
    clause = _outcome(text, register)
    if not clause or re.search("[がは]", clause):
        return clause
    about = bare_subject(helped.contact.subject)  # the clause lost its subject when it was cut
    return f"{about}は{clause}" if about and re.fullmatch(r"[一-龥々ァ-ヴー]{1,8}", about) else ""


def _outcome(text: str, register: str) -> str:
    found = _RESULT_JA.search(_TRAIL.sub("", text.strip()))
    if (
        not found
        or THIRD_JA.search(found["clause"])
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


def _result_en(text: str) -> str:
    text = text.replace("’", "'")
    for found in (*_RESULT_EN.finditer(text), *_FARES_EN.finditer(text)):
        clause = re.split(r",|\band (?:the|i|we|it|my)\b", found["clause"])[0].strip()
        if len(clause.split()) < 3 or re.search(
            r"\bnot\b|n't\b|\b(?:he|she|they|him|her|his|their)\b", clause, re.IGNORECASE
        ):
            continue
        named = found.re is _FARES_EN or clause.startswith("I ")
        return clause if named else clause[0].lower() + clause[1:]
    return ""
