"""Japanese: which words carry no matter, what is counted and when, and the nouns that are written in hiragana."""

from __future__ import annotations

from daemon.think.language.content import Content
from daemon.think.later import later

_EVERYWHERE = (
    "何 誰 送 見 思 言 伺 取 来 行 日 月 件 時 今 方 様 私 僕 君 貴 持 知 教 願 致 申 上 下 中 前 後 間 際 以 度 回 出 入 会 "
    "待 聞 話 書 読 使 作 返 連絡 返信 返事 確認 今日 明日 昨日 明後日 本日 今週 来週 先週 今月 来月 先日 先程 月末 週末 週明 年内 "
    "月曜 火曜 水曜 木曜 金曜 土曜 日曜 曜日 予定 都合 必要 可能 大丈夫 希望 本当 是非 宜 宜敷 御 ご 等 的 内 部 分 人 事 物 者 "
    "必 絶対 確 無事 変 延 次 次回 今度 今回 前回 毎回 当日 頂 頼 貸 借 受 届 渡 決 始 終 済 遅 早 了解 承知 午前 午後 何時 何日 何曜日 お願 世話 失礼 手数 面倒 恐縮 迷惑 多忙 今月中 今週中 来週中 来月中"
)
_NO_NOUNS = (
    "それと そこで あとは ついで ついでに そのうち みなさま おまけに どなた どちら こちら そちら あちら あなた わたし わたくし ところ みんな みなさん これから それから いつも いつごろ ありがと "
    "ください いただき くださ ところで それから ちなみに すみません すいません ごめんね ごめん もちろん やっぱり よろしく おかげで ありがとう "
    "さっそく ようやく とりあえず そういえば というわけで あいにく おはよう こんにちは こんばんは それでは ただいま ひとまず いやあ うわあ たしかに"
)
_KANJI = later(r"[一-鿿]")
_WAY = later(r"[一-鿿][いきぎしちにびみりえけげせてねべめれ]方(?!が|よ)")  # 作り方
_KANA_NOUN = later(
    r"(?:^|[、。「のはがをもとにで\s]|今日|昨日|今朝|先日|先週|本日|今夜|昨夜|昨晩)([ぁ-ん]{3,6}?)(?=[はがを]|の(?:件|こと))|^([ぁ-ん]{3,5})(?=、)"
)
_NUMBERED = later(
    r"^[一二三四五六七八九十百千何数]+[箱枚台冊個袋脚束缶皿](?=[一-鿿])|^[一二三四五六七八九十百千何数]+(?=[^一二三四五六七八九十百千何数])|[日月年時分回件様]+$|(?<=[枚台冊個脚株箱袋])数$"
)
_WHEN = later(
    r"^(?:今日|明日|昨日|今夜|今朝|今晩|明朝|昨夜|毎晩|毎朝|毎日|来週|今週|先週|来月|今月|先月|来年|今年|昨年|去年|先日|当日|後日|本日|翌日|全部|結局|実際)+(?=.)"
)
_ENDINGS = ("です", "ます", "でし", "まし")
_everywhere, _no_nouns = frozenset(_EVERYWHERE.split()), frozenset(_NO_NOUNS.split())


def _stem(word: str) -> str:
    """六台 and 何台 are the same matter as 台, 今夜塗 as 塗."""
    bare = _NUMBERED.sub("", _WHEN.sub("", word)) if _KANJI.match(word) else word
    return "" if bare in _everywhere else bare


def _nouns(text: str) -> frozenset[str]:
    found = {noun for pair in _KANA_NOUN.findall(text) for noun in pair if not noun.endswith(_ENDINGS)}
    return frozenset(found - _no_nouns).union(_WAY.findall(text))


CONTENT = Content(
    everywhere=_everywhere,
    called=r"^\s*[^、。,\s]{1,8}(?:さん|様|さま|くん|君|ちゃん|先生)[、,]",
    stem=_stem,
    nouns=_nouns,
)
