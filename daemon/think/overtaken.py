"""What a newer word of theirs has overtaken: moved and moved again, leaving and the new job, the plan and its calling off.

The older thing is no longer what one speaks of, asks about or rejoices in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from daemon.think.content_words import shared, words_of
from daemon.think.fortune import came_to_nothing, is_over
from daemon.think.later import later
from daemon.think.model import Letter, Sentence

_ONE_AT_A_TIME = frozenset({"move", "new_job", "birth", "wedding", "founding", "retirement"})
"""Of these the newest word holds, whatever the older one said."""
_LEADS_TO = {"retirement": frozenset({"new_job", "founding"}), "new_job": frozenset({"retirement"})}
"""Who left has a new place by now; who had begun somewhere has left it."""
_IN_WORDS = {
    "new_job": later(
        r"転職|就職|求職|職探し|再就職|仕事(?:を|が)(?:探|見つ|決ま)|新しい(?:職場|会社|仕事)|\bjob[- ]?hunt|\bjob search|\b(?:new|another) (?:job|post|position|role)\b|\blooking for (?:(?:a |some )?(?:job|work)|something (?:new|else))\b|\bgot the (?:job|post|role)\b",
        re.IGNORECASE,
    ),
    "move": later(
        r"引っ越|引越|転居|移住|移り住|新居|家探し|部屋探し|\b(?:have |'ve )?mov(?:e|ed|ing) (?:again|to|in|into|house|flat|out|back|home)\b|\b(?:house|flat)[- ]hunt|\bnew (?:house|flat|home|place)\b",
        re.IGNORECASE,
    ),
    "birth": later(r"妊娠|出産|予定日|臨月|生まれ|産まれ|\bpregnan|\bexpecting\b|\bbaby\b|\bborn\b", re.IGNORECASE),
    "wedding": later(
        r"婚約|結婚|入籍|挙式|\bengaged\b|\bengagement\b|\bwedding\b|\bmarr(?:y|ied|ying)\b", re.IGNORECASE
    ),
    "retirement": later(
        r"退職|辞め(?:た|ま|て|ちゃ|る)|(?:会社|仕事|職場|店|学校)を(?:辞め|やめ)|\b(?:handed in|gave in) my notice\b|\bmy last day\b|\bleaving (?:the|my) (?:company|firm|school|job|office|team)\b",
        re.IGNORECASE,
    ),
    "exam": later(r"試験|受験|入試|検定|資格|\bexams?\b|\bdriving test\b|\bviva\b|\bfinals\b", re.IGNORECASE),
    "trip": later(r"旅行|旅(?=に|の|は|を)|留学|\btrip\b|\bholiday\b|\bfl(?:y|ying|ew) to\b", re.IGNORECASE),
    "illness": later(
        r"入院|退院|手術|治療|怪我|けが|骨折|\bhospital\b|\boperation\b|\bsurgery\b|\btreatment\b", re.IGNORECASE
    ),
}
_RESULT = later(
    r"合格|受か[りっ]|通りました|通った|無事に?終|終わりました|終わった|行ってき|帰ってき|帰国し|\bpassed\b|\bfailed\b|\bgot in\b|\b(?:is|was|are|were|all) (?:over|behind (?:me|us)|done)\b|\b(?:back|home) from\b",
    re.IGNORECASE,
)
_CALLED_OFF = later(
    r"中止|延期|取りやめ|取り止め|見送|お流れ|なくなり|なくなった|やめ(?:ました|た|ることに)|白紙|\b(?:is|was|are|'s|called|put) off\b|\bcancell?ed\b|\bpostponed\b|\bfell through\b|\bpulled out\b",
    re.IGNORECASE,
)


def overtaken(sentence: Sentence, letter: Letter, letters: Sequence[Letter]) -> bool:
    """Whether a later letter of theirs tells what became of the thing in this sentence, or a newer thing of its kind."""
    kinds = kinds_of(sentence)
    newer = (one for one in letters if one.side == "theirs" and one.contact.when > letter.contact.when)
    return any(_overtakes(later_one, sentence, kinds) for one in newer for later_one in one.sentences)


def kinds_of(sentence: Sentence) -> frozenset[str]:
    """The kinds of events of theirs that a sentence is about, by its acts and by its words."""
    return _told(sentence) | _named(sentence.text)


def _told(sentence: Sentence) -> frozenset[str]:
    return frozenset(act.event.kind for act in sentence.acts if act.event is not None and act.event.whose == "sender")


@lru_cache(maxsize=4096)
def _named(text: str) -> frozenset[str]:
    return frozenset(kind for kind, pattern in _IN_WORDS.items() if pattern.search(text))


def _overtakes(newer: Sentence, older: Sentence, kinds: frozenset[str]) -> bool:
    if newer.does("question", "ask", "congratulation"):
        return False
    again = kinds_of(newer)
    if "illness" not in kinds and came_to_nothing(newer) and _same_thing(newer, older):
        return True
    if again & kinds & _ONE_AT_A_TIME or any(again & _LEADS_TO.get(kind, frozenset()) for kind in kinds):
        return True
    ended = is_over(newer) if "illness" in again & kinds else _RESULT.search(newer.text) is not None
    return bool(again & kinds) and ended


def _same_thing(one: Sentence, other: Sentence) -> bool:
    """Whether both speak of the same plan: the same kind of thing, or words in common."""
    needed = 1 if _CALLED_OFF.search(one.text.replace("’", "'")) else 2
    return bool(kinds_of(one) & kinds_of(other)) or shared(words_of(one.text), words_of(other.text)) >= needed
