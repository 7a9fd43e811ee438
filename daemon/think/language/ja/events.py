"""Japanese: which life event a sentence tells of, and whose it is."""

from __future__ import annotations

import re

from daemon.think.language.event_table import finder
from daemon.think.language.ja.event_words import TABLE
from daemon.think.language.ja.words import KIN, THEIR_KIN

_kind_of = finder(TABLE)
_OLD = re.compile(
    r"いつか|機会があれば|[0-9一二三四五六七八九十]+年(?:前|ほど前|も前)|子ども?の(?:頃|ころ)|子供の"
    r"(?:頃|ころ)|学生(?:の|時代)|昔|若い(?:頃|ころ)|幼い"
)
_THEIRS = re.compile(
    rf"{THEIR_KIN}|(?:ご|お)(?:結婚|入籍|婚約|出産|誕生|栄転|昇進|昇格|就任|退職|定年|卒業|入学|合格|受験|受賞|"
    r"入選|引っ越し|引越し|転居|新居|入院|手術|退院|病気|怪我|加減|見舞い|旅行|出張|留学|帰省|逝去|不幸|"
    r"悔やみ|冥福|開業|開店|創業|独立|転職|就職|異動|転勤|赴任|竣工|出版|個展|公演|快復|回復|快癒|祝い|復職|"
    r"定年|着任|愁傷|察し|成婚|発表)(?!し(?:ます|た|まし|て(?:い|お)|よう)|いたし)|御社|貴社|"
    r"(?:なさ|されて|されました|される|られた|られました|られる|いらっしゃ|おられ|になられ)|あなた|そちらの|"
    r"君の|きみの"
)
_OWN = re.compile(
    rf"(?<![ごおの]){KIN}(?!さん|様|さま|上)|私|わたし|僕|俺|うち|我が家|弊社|当社|小社|自分|いただき"
    r"(?:ました|まして)|いたし(?:ます|ました)|おります|ことにな(?:り|っ)|任され"
)
_THIRD = re.compile(
    r"(?:^|、|が|の)?(?:(?!お?母|お?父|奥|皆|お客|どなた|息子|娘|お子|お孫|弟|妹|お姉|お兄|赤)"
    r"[一-龠々ァ-ヶーぁ-ん]{1,5}(?:さん|くん|君|ちゃん|先輩|氏|先生)|"
    r"(?:部長|課長|社長|同僚|友人|友だち|友達|隣|近所|後輩|上司|先輩|同期|知人|知り合い|彼|彼女|教え子|元同僚|"
    r"恩師|大家さん|常連さん)(?:さん|の[一-龠]{1,4}(?:さん)?|の(?:方|人))?)"
    r"(?:が|は|の(?:お|ご)?|も|に|、|夫妻)"
)
_WISHED = re.compile(
    r"ですね[。!！]?$|ますね[。!！]?$|おめで|お悔やみ|冥福|お大事に|お見舞い|お察し|愁傷|お祝い|お慶び"
)


def event_of(text: str, raw: str) -> str:  # noqa: ARG001  the other language needs the capitals
    """The kind of event that is the news of the sentence, or empty."""
    kind = _kind_of(text)
    return "" if kind and _OLD.search(text) else kind


def whose(text: str, spoken_to: bool) -> str:
    """Who owns the event; `spoken_to`: the sentence congratulates, comforts or asks the reader."""
    third, theirs, own = _THIRD.search(text), _THEIRS.search(text), _OWN.search(text)
    if third and not own and not spoken_to:
        return "third"
    if theirs and not (own and own.start() < theirs.start()):
        return "recipient"
    if own:
        return "sender"
    return "recipient" if spoken_to or _WISHED.search(text) else "sender"
