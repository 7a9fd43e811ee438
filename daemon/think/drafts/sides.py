"""Words that change side when their phrase is taken up by me: their father is お父様, 弊社 is 貴社, `my` is `your`."""

from __future__ import annotations

import re

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
_OWN = re.compile(r"^(?:私たち|わたしたち|私達|私|わたし|わたくし|僕ら|僕|ぼく|俺|うち|自分|当方|自宅)の")
_FAMILY_WORDS = "|".join(words for words, _ in _FAMILY)
_AS_SUBJECT = re.compile(rf"(?<![一-龥々お])({_FAMILY_WORDS})(?:[がはも、]|を[^。]{{0,6}}(?:亡|見送|失|看取))")
_AS_OWNER = re.compile(rf"(?<![一-龥々お])({_FAMILY_WORDS})の")


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
    found = _AS_SUBJECT.search(sentence) or _AS_OWNER.search(sentence)
    return found[1] if found else ""


# --- English -----------------------------------------------------------------------------------

_SHIFT = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "we": "you", "we're": "you're",
    "we've": "you've", "we'd": "you'd", "we'll": "you'll", "me": "you", "us": "you", "my": "your", "our": "your",
    "mine": "yours", "ours": "yours", "myself": "yourself", "ourselves": "yourselves", "am": "are", "was": "were",
}  # fmt: skip
_BETWEEN = frozenset({"just", "also", "finally", "really", "still", "even", "both", "actually"})
RELATIVES = ("mother", "father", "mum", "mom", "dad", "parents", "wife", "husband", "partner", "son", "daughter",
              "brother", "sister", "grandmother", "grandfather", "grandma", "grandpa", "gran", "granny", "nan", "nana", "nanna", "grandad", "granddad", "godmother", "godfather", "aunt", "uncle", "niece",
              "nephew", "grandson", "granddaughter", "mother-in-law", "father-in-law", "stepfather", "stepmother",
              "eldest", "youngest", "lad", "boy", "girl", "other half", "better half", "cousin", "baby", "kids", "children", "family", "dog", "cat")  # fmt: skip
_RELATIVE = re.compile(
    rf"\b(?:my|our)\s+((?:(?:little|big|kid|younger|older|elder|eldest|youngest|dear|own|old)\s+)?(?:{'|'.join(RELATIVES)}))\b",
    re.IGNORECASE,
)


def shifted(clause: str) -> str:
    """An English clause of theirs with I and my turned to you and your."""
    words, turned_words = clause.split(), []
    for place, word in enumerate(words):
        core = word.rstrip(",.;:")
        lower = core.lower().replace("’", "'")
        if lower in {"am", "was"} and not _my_verb(words, place):
            turned_words.append(word)
            continue
        turned_words.append(_SHIFT.get(lower, core) + word[len(core) :])
    return " ".join(turned_words)


def _my_verb(words: list[str], place: int) -> bool:
    """Whether the `was` at this place belongs to I, so that it becomes `were`."""
    before = [word.lower() for word in words[max(0, place - 2) : place]]
    while before and before[-1] in _BETWEEN:
        before.pop()
    return bool(before) and before[-1] == "i"


_PARENT = re.compile(
    r"(?:^|[,.;] ?|\band |\b[Ll]ost |\bgoodbye to |\b[Oo]ur (?:dear |old |lovely )+)(Mother|Father|Mum|Mom|Dad|Gran|Granny|Nan|Nana|Grandma|Grandpa|Grandad|Granddad)(?:'s)?\b"
)


def english_relative(sentence: str) -> str:
    """The relative of theirs whom an English sentence names: `your mother`; empty where there is none."""
    sentence = sentence.replace("’", "'")
    found = _RELATIVE.search(sentence) or _PARENT.search(sentence)
    if found:
        return f"your {found[1].lower()}"
    named = _OURS_BY_NAME.search(sentence)
    return named[1] if named else ""


_OURS_BY_NAME = re.compile(
    r"\b(?:Our|our|My|my) (?!(?:Lord|God|Lady)\b)([A-Z][a-z]{2,})\b(?! [A-Z])"
    r"(?='s| (?:has|had|is|was|got|came|says|and his|and her|passed|went|will)\b)"
)
