"""Japanese: which life event a sentence tells of."""

from __future__ import annotations

from daemon.think.language.event_table import finder
from daemon.think.language.ja.events import TABLE
from daemon.think.later import later

_kind_of = finder(TABLE)
_DENIED = later(
    r"なかったことに|立ち消え|"
    r"ようなもの(?:です|だ)|いわば|"
    r"(?:話|件)(?:は|が|も|、)[^。]{0,6}(?:なくなっ|流れて|消え|なしに)|"
    r"(?:マラソン|個展|公演|結婚式|旅行|コンサート|発表会|式)(?:は|が)[^。]{0,8}中止|落選|"
    r"不合格|見送(?:られ|りに|りと)|"
    r"(?:結婚|婚約|挙式|出版|開店|開業|個展|公演|引っ?越し|転勤|昇進|旅行|入籍|留学)(?:は|が|を|"
    r"の話は)[^。]{0,6}(?:やめ|取りやめ|中止|破談|白紙|解消|なくな|流れ|なしに|断念|延期)|"
    r"(?:入賞|受賞|合格|昇進|入選|当選|採用)[^。]{0,6}(?:なりませんでした|ならな|なら(?:ず|ぬ)|"
    r"できませんでした|できな|逃し|叶わ|かなわ|届きませんでした|届かな|しませんでした|しなかった|"
    r"されませんでした)|"
    r"(?:試験|受験|入試|オーディション|面接|大学|高校|検定|志望校)[^。]{0,8}(?:落ち(?:まし|た|て|ちゃ)|だめで|"
    r"ダメ|駄目)"
)
_TROUBLE = frozenset({"illness", "bereavement", ""})
_OLD = later(
    r"戦後|戦前|戦争で|戦死|(?:私|僕|俺|自分)が[^。、]{1,8}(?:とき|時|頃|ころ)(?:です|でし|だ|に|の)|"
    r"戦時中|(?:明治|大正|昭和)(?:の|時代|[0-9一二三四五六七八九十]+年)|"
    r"(?:去年|昨年|おととし|前)の(?:旅行|結婚式|個展|入院|引っ越し)|赤ん坊の(?:頃|ころ)|"
    r"いつか|機会があれば|"
    r"[0-9一二三四五六七八九十]+年(?:前|ほど前|も前)(?!から)|子ども?の(?:頃|ころ)|"
    r"子供の(?:頃|ころ)|(?:行ける|できる|会える)日が(?:来|く)(?:る|れ)|"
    r"学生(?:の(?:頃|ころ|とき|時)|時代(?!の友|の仲|の同|から))|"
    r"昔(?!の(?:担任|同僚|上司|友|先輩|教え子|仲間|恩師|同級))|若い(?:頃|ころ|時分|とき|時)|"
    r"幼い|(?:[た]|[んい]だ)(?:頃|ころ)(?:は|、|の)|"
    r"(?:た|だ)ことがあ(?:り|る)|あの年|"
    r"(?:小学|中学|高校)[^。]{0,4}年の(?:冬|夏|春|秋|とき|時)"
)
# 出版の話は流れましたが、...: what was lost stands in its own clause, the news comes after it
_LOST_PART = later(
    r"^[^。、]*(?:流れて?しまいました|流れました|だめになりました|中止になりました|なくなりました|逃しました|"
    r"落ちました)(?:が|けれど|けど)、"
)


def event_of(text: str, raw: str) -> str:  # noqa: ARG001  the other language needs the capitals
    """The kind of event that is the news of the sentence, or empty."""
    text = _LOST_PART.sub("", text)
    kind = _kind_of(text)
    if kind not in _TROUBLE and _DENIED.search(text):
        return ""
    return "" if kind and _OLD.search(text) else kind
