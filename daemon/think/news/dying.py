"""A life that comes to its end: an illness of theirs that nobody will cure, or a farewell, as a letter told it.

Nobody who told that is greeted lightly, wished health or reminded of an old matter, until they tell of something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.language.known import LANGUAGES
from daemon.think.model import Letter, Sentence
from daemon.think.news.fortune import is_over
from daemon.think.news.overtaken import is_light_news, mourns
from daemon.think.news.recovery import has_ended, kin_in

_LAST = 3  # letters of theirs: what they told before these is of another time


def letter_of_farewell(letters: Sequence[Letter]) -> Letter | None:
    """Their newest letter that tells of such an end, where nothing that they told since makes it another's or a past one."""
    theirs = [one for one in letters if one.side == "theirs"][-_LAST:]
    told = next((one for one in reversed(theirs) if tells_of_dying(one)), None)
    if told is None:
        return None
    later = [one for one in theirs if one.contact.when > told.contact.when]
    heavy = [one for one in told.sentences if one.tells("illness") or _is_beyond_help(one)]
    if any(map(mourns, later)) or any(has_ended(one, told, letters) for one in heavy):
        return None
    of_kin = any(map(kin_in, heavy))
    return None if of_kin and any(is_light_news(s) for one in later for s in one.sentences) else told


def tells_of_dying(letter: Letter) -> bool:
    """Whether a letter says of them, or of one of theirs, that no cure is hoped for."""
    said = [one for one in letter.sentences if _is_beyond_help(one)]
    if any(map(is_over, letter.sentences)):
        return False
    ill = any(event.kind == "illness" for one in letter.sentences for event in one.events_of("sender"))
    return any(ill or one.events_of("sender") or kin_in(one) for one in said)


def _is_beyond_help(sentence: Sentence) -> bool:
    words, text = LANGUAGES[sentence.language].letters.ailments, sentence.straight.lower()
    return words.dying.search(text) is not None and words.light.search(text) is None
