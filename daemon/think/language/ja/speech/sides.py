"""Japanese words that change side when their phrase is taken up by me: their father is お父様, 弊社 is 貴社."""

from __future__ import annotations

import re

from daemon.think.later import later

# word -> (keigo, teinei, casual); longer words first, so that 娘さん is not read as 娘
_FAMILY: tuple[tuple[str, tuple[str, str, str]], ...] = (
    ("父親|父さん|お父さん|親父|父", ("お父様", "お父さん", "お父さん")),
    ("母親|母さん|お母さん|お袋|母", ("お母様", "お母さん", "お母さん")),
    ("両親", ("ご両親", "ご両親", "ご両親")),
    ("義父", ("お義父様", "お義父さん", "お義父さん")),
    ("義母", ("お義母様", "お義母さん", "お義母さん")),
    ("祖父|おじいちゃん|じいちゃん", ("お祖父様", "おじいさん", "おじいちゃん")),
    ("祖母|おばあちゃん|ばあちゃん", ("お祖母様", "おばあさん", "おばあちゃん")),
    ("叔父|伯父", ("叔父様", "叔父さん", "おじさん")),
    ("叔母|伯母", ("叔母様", "叔母さん", "おばさん")),
    ("長男|次男|三男|息子", ("ご子息", "息子さん", "息子さん")),
    ("長女|次女|三女|娘", ("お嬢様", "娘さん", "娘さん")),
    ("妻|家内|女房|嫁", ("奥様", "奥さん", "奥さん")),
    ("夫|主人|旦那|亭主", ("ご主人様", "ご主人", "旦那さん")),
    ("兄貴|兄", ("お兄様", "お兄さん", "お兄さん")),
    ("姉", ("お姉様", "お姉さん", "お姉さん")),
    ("弟", ("弟様", "弟さん", "弟さん")),
    ("妹", ("妹様", "妹さん", "妹さん")),
    ("子供たち|子どもたち|子供|子ども", ("お子様", "お子さん", "お子さん")),
    ("上の子|下の子|末っ子|うちの子", ("お子様", "お子さん", "お子さん")),
    ("孫", ("お孫様", "お孫さん", "お孫さん")),
    ("家族", ("ご家族", "ご家族", "家族")),
)
_FIRM: tuple[tuple[str, tuple[str, str, str]], ...] = (
    ("弊社|当社|わが社|我が社", ("貴社", "貴社", "会社")),
    ("弊店|当店", ("貴店", "お店", "お店")),
    ("当館", ("貴館", "貴館", "館")),
    ("当園", ("貴園", "貴園", "園")),
    ("当院", ("貴院", "貴院", "病院")),
    ("弊校|当校|本校", ("貴校", "貴校", "学校")),
    ("拙著", ("ご著書", "ご著書", "本")),
    ("拙宅|我が家|わが家", ("ご自宅", "お宅", "家")),
)
_INDEX = {"keigo": 0, "teinei": 1, "casual": 2}
_OWN = later(r"^(?:私たち|わたしたち|私達|私|わたし|わたくし|僕ら|僕|ぼく|俺|うち|自分|当方|自宅)の")
FAMILY_WORDS = "|".join(words for words, _ in _FAMILY)
_AS_SUBJECT = later(rf"(?<![一-龥々お])({FAMILY_WORDS})(?:[がはも、]|を[^。]{{0,6}}(?:亡|見送|失|看取))")
# 本年九月に 妻 節子 が永眠いたしました: in a notice the name stands beside the kin.
_DEAD_BY_NAME = later(
    rf"(?:(?<![の一-龥々お])|(?<=[年月日])|(?<=中の))({FAMILY_WORDS})(?![婦方兄校弟])[・･\s]*[一-龥々ァ-ヴーぁ-ねは-ん]{{1,5}}?\s*(?:[(（][^()（）]{{1,10}}[)）])?\s*(?:が|儀)[^。がは]{{0,24}}?(?:永眠|他界|逝去|急逝|死去|亡くな|旅立)"
)
_AS_OWNER = later(rf"(?<![一-龥々お])({FAMILY_WORDS})の")


def turned(thing: str, register: str) -> str:
    """A Japanese noun phrase of theirs as I would say it to them."""
    bare = _OWN.sub("", thing)
    for words, forms in (*_FAMILY, *_FIRM):
        bare = re.sub(rf"(^|の)(?:{words})(?=の|$)", rf"\g<1>{forms[_INDEX[register]]}", bare)
    return bare


def relative(word: str, register: str) -> str:
    """A word for a near relative of theirs as I would say it; empty where it is none."""
    for words, forms in _FAMILY:
        if re.fullmatch(words, word):
            return forms[_INDEX[register]]
    return ""


def subject_relative(sentence: str) -> str:
    """The relative who is the subject of a Japanese sentence, in its own word; empty where there is none."""
    found = _AS_SUBJECT.search(sentence)
    return found[1] if found else ""


def named_relative(sentence: str) -> str:
    """The relative whom the sentence is about, as subject or as owner."""
    found = _AS_SUBJECT.search(sentence) or _DEAD_BY_NAME.search(sentence) or _AS_OWNER.search(sentence)
    return found[1] if found else ""
