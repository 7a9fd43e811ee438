"""Japanese: how it is written."""

from __future__ import annotations

from collections.abc import Iterator

from daemon.think.language.ja.words import SAID_THEN, WITH_IT
from daemon.think.language.letters.writing import Writing
from daemon.think.later import later

_END = later(
    rf"[。！？!?](?:(?<=。)|(?!{SAID_THEN}))(?![」』]++{WITH_IT})(?:[」』）)]*)(?:\s*(?:[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]|[(（][^()（）]{{1,4}}[)）]|笑(?![わいうえおっみ顔声話])|w+))*|(?<=[\U0001F300-\U0001FAFF\u2600-\u27BF])\s+|♪|(?<=[ぁ-んァ-ヶ一-龠])(?:…|\.{3})(?=\s|$)"
)
_NOTICE = later(r"永眠|他界|逝去|急逝|喪中|永逝")
_CLOSED = later(r"(?:ました|ます|ません|でした|です|候|[年月日]|敬具|合掌)\Z")
_PUT_IN = (("「", "」"), ("（", "）"))
_ASIDE = later(r"(?P<within>[にをがはとへ、])?[(（][^()（）]*[。！？!?…][）)]$")
_GOES_ON = later(r"(?:[、。]|に(?!ぎ)|を|が|は(?!い)|も(?!う)|で(?!も|す)|という|の(?!んび)|から|ので|けれど)")
_WIDE = 58  # a line as wide as this was probably wrapped by a program
_TITLES = ("さん", "様", "さま", "先生", "氏", "くん", "君", "ちゃん")


def _cut(block: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(block):
        if any(
            block.count(opens, start, end.start()) > block.count(shuts, start, end.end()) for opens, shuts in _PUT_IN
        ):
            continue
        aside = _ASIDE.search(block, start, end.end())
        if aside and (aside["within"] or _GOES_ON.match(block, end.end())):
            continue  # 試験に（二度目です。）落ちました, 店（駅前の。）に行く
        yield block[start : end.end()]
        start = end.end()
    yield block[start:]


def _goes_on(held: str, text: str) -> bool:
    return held[-1] in "、，" or (
        held[-1] not in "。！？!?♪」）)…" and _width(held) >= _WIDE and not _is_name_line(text)
    )


def _width(text: str) -> int:
    return sum(2 if ord(sign) > 0x2E7F else 1 for sign in text[-80:]) if len(text) < 80 else 80


def _is_name_line(text: str) -> bool:
    return len(text) <= 6 and not text.endswith(("。", "す", "た"))


def _one_of_many(text: str) -> str:
    return text


def _courteous(name: str, following: str) -> str:
    """Nobody is named without a title: さん, unless the sentence or the name brings its own."""
    titled = following.startswith(_TITLES) or name.endswith(_TITLES)
    return name if titled or "@" in name else f"{name}さん"


WRITING = Writing(
    cut=_cut,
    goes_on=_goes_on,
    glue="",
    between="、",
    weight=3,
    kanji_names=True,
    family_first=True,
    one_of_many=_one_of_many,
    courteous=_courteous,
    own_fields={"名前": "name", "氏名": "name", "根拠": "evidence", "証拠": "evidence"},
    notice=_NOTICE,
    closed=_CLOSED,
)
