"""English: what sentences of a draft do."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.speech.letter import Phrases
from daemon.think.later import later

_QUESTION = later(r"[^.!?\n]*\?")


def _filled(text: str, slot: str, words: str) -> str:
    return text.replace(slot, words)


def _questions(text: str) -> list[str]:
    return _QUESTION.findall(text)


PHRASES = Phrases(
    filled=_filled,
    goes_on=later(
        r"\bhow(?:'s| is| has| did| was| it| things)\b|\bgo(?:es|ing|ne)? (?:well|on)\b|\bgoing\b|\bcurious\b|\bturn out\b",
        re.IGNORECASE,
    ),
    planned=later(r"\byou were (?:\w+ ){0,2}\w+ing\b"),
    as_done=later(r"\b(?:has|have) gone\b|\b(?:did|turn|going|went)\b|how's it gone|still", re.IGNORECASE),
    over=later(
        r"^(?!you\b)|^you(?:'ve| have)? (?:gone and |also |even |really )*(?:passed|won|finished|walked|climbed|sailed|cycled|swam|swum|rowed|rode|ran|flew|flown|drove|gave|given|sang|sung|played|danced|spoke|spoken|told|"
        r"printed|published|taught|caught|saw|seen|visited|met|stood|spent|slept|took|said|sold|found|hung|made|baked|wrote|read|came|went|gone and|dug|been (?:asked|invited|chosen|elected|appointed|commissioned))\b"
    ),
    of_office=NEVER,
    of_career=later(r"\byou have in hand\b"),
    harmless=later(
        r"please (?:do not|don't) [^.!?\n]*|please (?:take (?:good )?care of yourself|be gentle with yourself|accept my [a-z]+)|there is no need to [^.!?\n]*|no (?:need|rush|answer|hurry|pressure)[^.!?\n]*|needs no answer|"
        r"(?:don't|do not) (?:feel|worry|trouble)[^.!?\n]*|if there(?:'s| is) anything i can[^.!?\n]*|you asked me[^.!?\n]*|asked you[^.!?\n]*|you told me|owe you an answer|answer(?:ing)? you",
        re.IGNORECASE,
    ),
    asks=later(
        r"\b(?:could|can|would|will|won't) you\b|\bwould you mind\b|\bplease\b|\blet me know\b|\bi need\b|\bwonder(?:ing)? (?:if|whether)\b|\bany chance\b|\b(?:do|would) you have\b|\bare you (?:free|available|around|up for)\b|"
        r"\bfavou?r\b|\bpick your brain\b|\b(?:get|got|come) back to me\b|\blook(?:ing)? forward to\b|\bhear(?:ing)? (?:back )?from you\b|\bintroduc\w* me\b|\bsend me\b(?<!for sending me)|\b(?:grab|get|have|meet for) (?:a )?(?:coffee|lunch|drink|beer|dinner)|"
        r"\bhop on\b|\bquick (?:call|chat|question)\b|\bcatch up\b|\bwhen you (?:get|have) a (?:chance|moment)\b|\bwrite back\b(?<!to write back)|\bgive me a\b|\bcall me\b|\bwhen (?:are|would) you\b|\bshall we\b|\blet's\b|\bhelp me\b(?<!to help me)|"
        r"\b(?:it would be|it'd be) (?:wonderful|great|nice|lovely|good) (?:if|to)\b|\bi(?:'d| would) (?:appreciate|love|like) (?:it )?(?:if|to (?:see|meet|hear|ask|talk))\b|\breply\b|\bupdate me\b|\btell me\b(?<!told me)|\bi hope (?:that )?(?:we (?:can|will|could)|you (?:can|will|could|might) (?:come|help|join|make|find|send|let|give|spare))\b|\bmeet up\b|\bget together\b",
        re.IGNORECASE,
    ),
    questions=_questions,
    stems=later(
        r"\b(?:take care|care|hop(?:e|ing)|think|thinking|thought|thoughts|mind|sorry|glad|happy|pleased|delighted|well|wish|wishes|thank|thanks|congratulations|hello|write|writing|wrote|answer|reply|forget|forgotten|slipped|remember|kind|best|warm|love|news|read|year|look(?:ed)? after|easier)\b",
        re.IGNORECASE,
    ),
    same={
        "thinking": "think",
        "mind": "think",
        "thought": "think",
        "thoughts": "think",
        "hoping": "hope",
        "wishes": "wish",
        "thanks": "thank",
        "forgotten": "forget",
        "slipped": "forget",
        "take care": "care",
        "writing": "write",
        "wrote": "write",
        "pleased": "glad",
        "delighted": "glad",
        "happy": "glad",
        "reply": "answer",
        "look after": "care",
        "looked after": "care",
    },
)
