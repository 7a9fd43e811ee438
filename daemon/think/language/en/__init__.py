"""English: its constructions, ready to be tried, and how a sentence is laid out for them."""

from __future__ import annotations

from daemon.think.language.construction import grammar, word_triggers
from daemon.think.language.en.acts import TABLES
from daemon.think.later import later

GRAMMAR = grammar(TABLES, word_triggers)

_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": ", ", "…": ".", "\u00a0": " "})
_DROP = later(
    r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]+|(?<=\s)[:;]-?[)(DP](?=\s|$)|^"
    r"(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear) [\w.'-]+(?: [A-Z][\w'-]+)?[,!] (?=\S)|^[-*•·]\s+|^\(?\d{1,2}[.)]\s+"
)
_LONG = {
    "cd u": "could you",
    "wd u": "would you",
    "cd you": "could you",
    "wd you": "would you",
    "can ya": "can you",
    "could ya": "could you",
    "would ya": "would you",
    "gimme": "give me",
    "lemme": "let me",
    "plse": "please",
    "u": "you",
    "cld": "could",
    "wld": "would",
    "shld": "should",
    "ur": "your",
    "thx": "thanks",
    "tmrw": "tomorrow",
    "im": "i'm",
    "dont": "don't",
    "cant": "can't",
    "ive": "i've",
    "whats": "what's",
    "wheres": "where's",
    "hows": "how's",
    "theyre": "they're",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "isnt": "isn't",
    "wasnt": "wasn't",
    "arent": "aren't",
    "havent": "haven't",
    "hasnt": "hasn't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "weve": "we've",
    "youve": "you've",
    "youre": "you're",
    "youll": "you'll",
    "wont": "won't",
    "thats": "that's",
    "gonna": "going to",
    "gunna": "going to",
    "ah'll": "i'll",
    "yer": "your",
    "thurs": "thursday",
    "weds": "wednesday",
    "tues": "tuesday",
    "fri": "friday",
}
# "ill" without its apostrophe is an undertaking before a deed, and no illness.
_ILL = later(
    r"\b(?:ill|il|i'l|il'l|i ll)(?= (?:be|bring|pick|grab|send|do|get|take|call|ring|text|let|see|make|come|pay|have|try|give|ask|"
    r"check|drop|fetch|go|book|order|sort|fix|tell|show|meet|join|wait|stay|help|put|post|email|look|find|"
    r"finish|start|buy|cook|drive|cover|swap|pop|never|just|also|probably|definitely|forward|write|print|"
    r"return)\b)"
    # at the head of what is said, before any verb with its object: ill solder the jack
    r"|(?:^|(?<=[,;.] )|(?<=\band )|(?<=\bok )|(?<=\bn )|(?<=\bso ))(?:ill|il|i ll)(?= (?!(?:in|at|with|for|from|again|since|on|of|to|as|by|health|luck|will|feeling|mum|dad|and|or|but|this|last|all)\b)[a-z]+ "
    r"(?:(?:up|out|in|off|over|down|on|back|round) )?(?:the|your|ur|u|you|it|them|those|these|that|this|a|an|some|two|three|both|him|her|my|our)\b)"
)
_SHORT = later(r"\b(?:" + "|".join(_LONG) + r")\b(?!')")
_BLANKS = later(r"\s+")


def lay_out(raw: str) -> str:
    """Lower case, straight signs, single blanks; bullets, faces and an address before the first words are gone."""
    plain = _BLANKS.sub(" ", _DROP.sub("", raw.translate(_SIGNS))).strip().lower()
    if "il" in plain or "i'l" in plain or "i ll" in plain:
        plain = _ILL.sub("i'll", plain)
    return _SHORT.sub(lambda found: _LONG[found[0]], plain) if _SHORT.search(plain) else plain


__all__ = ["GRAMMAR", "TABLES", "lay_out"]
