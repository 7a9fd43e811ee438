"""The words of a sentence that carry its matter, in Japanese and English, to see whether two sentences speak of one thing.

No dictionary: runs of kanji, katakana and Latin letters with their endings taken off, without the words that go anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b

from daemon.think.later import later

BLIND = "§"
"""The sign before a sentence that was kept as sums of its words."""

_RUNS = later(r"[一-鿿々〆ヶ]+|[ァ-ヴー]{2,}|(?<![0-9])[a-zà-ÿ][a-zà-ÿ'’]+")
_KANA_NOUN = later(r"(?:^|[、。「のはがをもとにで\s])([ぁ-ん]{3,6}?)(?=[はがを]|の(?:件|こと))|^([ぁ-ん]{3,5})(?=、)")
_ADDRESS = later(r"https?://\S+")
_CALLED = later(  # whom the sentence is said to: 律子さん、 / Hi Zoe,
    r"^\s*[^、。,\s]{1,8}(?:さん|様|さま|くん|君|ちゃん|先生)[、,]|^\s*[A-Z][a-z]+, (?=(?:can|could|would|will|do|did|have|are|is|please|what|when|where|who|how|which|i|I|we|the|it)\b)|^\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Mm]orning) [A-Z][a-z]+,(?= )"
)
_KANJI = later(r"[一-鿿]")
_NUMBERED = later(
    r"^[一二三四五六七八九十百千何数]+(?=[^一二三四五六七八九十百千何数])|[日月年時分回件様]+$|(?<=[枚台冊個脚株箱袋])数$"
)
_WHEN = later(
    r"^(?:今日|明日|昨日|今夜|今朝|今晩|明朝|昨夜|毎晩|毎朝|毎日|来週|今週|先週|来月|今月|先月|来年|今年|昨年|去年|先日|当日|後日|本日|翌日|全部|結局|実際)+(?=.)"
)
_ENDINGS = later(r"(?<=\w{3})(?:ations?|e?ment|at(?:ed?|ing)|ing|ied|ie|ed|er|ly|e|y)$")

_EVERYWHERE_JA_TEXT = (
    "何 誰 送 見 思 言 伺 取 来 行 日 月 件 時 今 方 様 私 僕 君 貴 持 知 教 願 致 申 上 下 中 前 後 間 際 以 度 回 出 入 会 "
    "待 聞 話 書 読 使 作 返 連絡 返信 返事 確認 今日 明日 昨日 明後日 本日 今週 来週 先週 今月 来月 先日 先程 月末 週末 週明 年内 "
    "月曜 火曜 水曜 木曜 金曜 土曜 日曜 曜日 予定 都合 必要 可能 大丈夫 希望 本当 是非 宜 宜敷 御 ご 等 的 内 部 分 人 事 物 者 "
    "必 絶対 確 無事 変 延 次 次回 今度 今回 前回 毎回 当日 頂 頼 貸 借 受 届 渡 決 始 終 済 遅 早 了解 承知 午前 午後 何時 何日 何曜日 お願 世話 失礼 手数 面倒 恐縮 迷惑 多忙 今月中 今週中 来週中 来月中"
)
_EVERYWHERE_JA = frozenset(_EVERYWHERE_JA_TEXT.split())
_EVERYWHERE_EN_TEXT = (
    "a about after again all also am an and any anything are as at be because been before being but by can cannot can't come "
    "could did do does doesn't doing don't done each either else ever every few for from get gets getting give given go going "
    "good got great had has have having he her here hers hi him his hello hey how i i'd i'll i'm i've if in instead into is it it's its "
    "just know let like look looking make many may maybe me might mine more most much must my need new no nor not now of off "
    "ok okay on once one only or other our out over own perhaps please promise really right same say see send sent shall she "
    "should since so some someone something soon still such sure take tell than thank thanks that that's the their them then "
    "there these they thing things think this those though till time to today tomorrow tonight too until up us very want was "
    "way we we'll we're well went were what when where which while who whom whose why will with would yes yesterday yet you "
    "you'd you'll you're you've your yours morning afternoon evening day days week weeks month months year end start next last dear "
    "noon lunchtime midnight somewhere around roughly "
    "won't wouldn't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't didn't shan't we've they're they'll they've he's she's "
    "there's here's what's who's where's already always never away quite early late later weekend weekends sorry afraid bit lot lots little "
    "coming comes came goes gone doing done having giving taking took taken making made getting saying said telling told asking asked hear heard bring brings bringing brought "
    "finally anyway otherwise probably actually ago "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december let's dear regards best wishes hope glad gladly able back"
)
_EVERYWHERE_EN = frozenset(_EVERYWHERE_EN_TEXT.split())
_NO_NOUNS_TEXT = (
    "それと そこで あとは ついで ついでに そのうち みなさま おまけに どなた どちら こちら そちら あちら あなた わたし わたくし ところ みんな みなさん これから それから いつも いつごろ ありがと "
    "ください いただき くださ ところで それから ちなみに すみません すいません ごめんね ごめん もちろん やっぱり よろしく おかげで ありがとう "
    "さっそく ようやく とりあえず そういえば というわけで あいにく おはよう こんにちは こんばんは それでは ただいま ひとまず いやあ うわあ たしかに"
)
_NO_NOUNS = frozenset(_NO_NOUNS_TEXT.split())


@lru_cache(maxsize=1024)  # a sentence is compared with every open row
def words_of(text: str) -> frozenset[str]:
    """The words that carry the matter of a sentence."""
    plain = unicodedata.normalize("NFKC", _CALLED.sub("", _ADDRESS.sub(" ", text))).casefold()
    found = {_stem(run) for run in _RUNS.findall(plain) if run not in _EVERYWHERE_EN and run not in _EVERYWHERE_JA}
    nouns = {noun for pair in _KANA_NOUN.findall(plain) for noun in pair} - _NO_NOUNS
    found |= {noun for noun in nouns if not noun.endswith(("です", "ます", "でし", "まし"))}
    return frozenset(word for word in found if word and word not in _EVERYWHERE_JA)


def shared(one: frozenset[str], other: frozenset[str]) -> int:
    """How many words of the one are in the other; a Japanese compound also meets a part of two signs."""
    return sum(any(_meets(word, against) for against in other) for word in one)


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of matter that two sentences have in common, 0 to 1, measured on the shorter one."""
    small, large = sorted((one, other), key=len)
    return shared(small, large) / len(small) if small else 0.0


def names_another(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each has a word that the other lacks: the guest list and the price list."""
    return shared(one, other) < len(one) and shared(other, one) < len(other)


def blind(text: str) -> str:
    """The matter of a sentence as short sums of its words: enough to see that it speaks of something known, not to read it."""
    parts = {part for word in words_of(text) for part in _parts(word)}
    return BLIND + " ".join(sorted({sum_of(part) for part in parts}))


def index_keys(word: str) -> set[str]:
    """Under what a word is to be looked up: two words that meet have one of these in common."""
    if not _KANJI.match(word):
        return {word}
    return {word} | {word[at : at + 2] for at in range(len(word) - 1)}


def sum_of(word: str) -> str:
    """The short sum of a word, as it stands in a blinded sentence."""
    return blake2b(word.encode(), digest_size=2).hexdigest()


def sums_in(blinded: str) -> frozenset[str]:
    """The sums of a sentence that was kept as such."""
    return frozenset(blinded.removeprefix(BLIND).split())


def shared_blindly(words: frozenset[str], blinded: str) -> frozenset[str]:
    """Which of the words stand in a sentence that was kept as sums."""
    sums = sums_in(blinded)
    return frozenset(word for word in words if sum_of(word) in sums)


def _parts(word: str) -> set[str]:
    """A Japanese compound can be met by any two signs of it that stand together, or more."""
    if not _KANJI.match(word):
        return {word}
    return {word} | {word[a:b] for a in range(len(word)) for b in range(a + 2, len(word) + 1)}


def _meets(word: str, other: str) -> bool:
    if word == other:
        return True
    if not _KANJI.match(word) or not _KANJI.match(other):
        return False
    small, large = sorted((word, other), key=len)
    return len(small) >= 2 and small in large


def _stem(run: str) -> str:
    """`六台` and `何台` are the same matter as `台`, `今夜塗` as `塗`; `lives`, `lived` and `living` as `live`."""
    if _KANJI.match(run):
        return _NUMBERED.sub("", _WHEN.sub("", run))
    bare = re.sub(r"['’](?:s|ll|re|ve|d|m|t)$", "", run)
    if len(bare) > 3 and bare.endswith("s") and not bare.endswith("ss"):
        bare = bare[:-1]
    return _ENDINGS.sub("", bare)
