"""English words that change side when their clause is taken up by me: `I` is `you`, `my` is `your`."""

from __future__ import annotations

import re

from daemon.think.later import later

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
_RELATIVE = later(
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


_PARENT = later(
    r"(?:^|[,.;] ?|\band |\bthat |\bwhen |\bpoor |\b[Ll]ost |\bgoodbye to |\b[Oo]ur (?:dear |old |lovely )+)(Mother|Father|Mum|Mom|Dad|Gran|Granny|Nan|Nana|Grandma|Grandpa|Grandad|Granddad)(?:'s)?\b"
)


def relative(sentence: str) -> str:
    """The relative of theirs whom an English sentence names: `your mother`; empty where there is none."""
    sentence = sentence.replace("’", "'")
    found = _RELATIVE.search(sentence) or _PARENT.search(sentence)
    if found:
        return f"your {found[1].lower()}"
    named = _OURS_BY_NAME.search(sentence)
    return named[1] if named else ""


_OURS_BY_NAME = later(
    r"\b(?:Our|our|My|my) (?!(?:Lord|God|Lady)\b)([A-Z][a-z]{2,})\b(?! [A-Z])"
    r"(?='s| (?:has|had|is|was|got|came|says|and his|and her|passed|went|will)\b)"
)
