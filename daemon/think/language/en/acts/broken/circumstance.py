"""English: a promise or plan that circumstance undoes (`broken`): "Friday's no good now", "your deadline came and went"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY

_MEETING = (
    r"(?:lesson|lunch|dinner|supper|tea|breakfast|meeting|visit|call|walk|session|date|appointment|game|match|coffee|rehearsal|"
    r"interview|evening|outing|drink|drinks|get-together)"
)
_OFF = r"(?:no good|no use|off|out|not on|impossible|not possible|a no-go|not going to (?:work|happen))"
CIRCUMSTANCE = (
    Construction(
        "having_to_call_off",
        "broken",
        "having",
        (
            r"^(?:and |so |but |sorry,? |sadly,? |i'm afraid )*(?:i|we)(?:'m| am|'re| are) (?:now |sadly |afraid )?having to (?:call off|cancel|"
            r"put off|postpone|drop out of|pull out of|withdraw from|back out of|cry off|scrap|let)\b(?=.*(?:\b(?:you|your|we'd|i'd|promised|agreed)\b|"
            rf"\bour (?:[\w']+ ){{0,2}}?{_MEETING}\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:morning|afternoon|evening|week|weekend)|next \w+)'s (?!(?:fireworks|parade|elections?|strike|marathon)\b)\w+))"
        ),
        "We're having to call off the supper we'd fixed with you for the 5th.",
        "The council is having to call off the fireworks.",
        unless=r"\?$|\b(?:subscription|milk|newspaper|cottage|flights?)\b",
    ),
    Construction(
        "day_no_good_now",
        "broken",
        "good use off out on impossible possible works work go no not won't doesn't",
        (
            (
                rf"^(?:sorry,? |sadly,? |i'm afraid |but |so |and )*{DAY}(?:'s| is) (?:now )?{_OFF} (?:(?:for|with) (?!me\b|us\b)[\w' ]{{2,30}}? )?"
                r"(?:now|any ?more|any longer|after all)\b"
            ),
            (
                rf"^(?:sorry,? |sadly,? |i'm afraid |but |so |and )*{DAY}(?:'s| is) (?:now )?(?:no good|off|out|a no-go)\b[^?]*"
                r"\b(?:i|we)(?:'ll| will| can| could)\b[^?]*\binstead\b"
            ),
            (
                rf"^(?:sorry,? |sadly,? |i'm afraid |but |so |and )*{DAY} (?:no longer works?|won't work now|(?:doesn't|won't) work (?:now|any ?more|"
                r"after all)|is off(?=[,;:.!]))"
            ),
        ),
        "Friday's no good for your fence now, so I'll come on Sunday instead.",
        "Friday's no good for me, but Saturday is fine.",
        unless=r"\?|\b(?:could|can|would) you\b|\b(?:bus|buses|train|trains|shop|market|library|office|bin|bins|day off)\b",
    ),
    Construction(
        "came_and_went",
        "broken",
        "went gone passed by",
        (
            r"\b(?:(?:your|the|that|our) deadline|(?:your|our) (?:date|day|\w+day)|the (?:date|day|week|\w+day|time) (?:(?:that|which) )?(?:we|i|you)"
            r"(?:'d| had|'ve| have)? (?:agreed|promised|fixed|set|gave|given|said|named|allowed)(?: \w+){0,4}?)\b[^.?]{0,40}?\b(?:came and went|(?:has|have|had|'s) "
            r"(?:now )?(?:been and gone|come and gone|gone by|passed)|went by)\b(?=.*\b(?:i|we|they|it|is|are)\b.*(?:\bnot(?:hing)?\b|n't\b|\bnever\b|\bno\b|"
            r"\bstill\b|\bonly\b))"
        ),
        "Your deadline of the 1st came and went and I hadn't written a word.",
        "The deadline of the 1st came and went.",
        unless=(
            r"\?$",
            r"\byou (?:haven't|didn't|never|still)\b",
            r"\b(?:have|had|got|seen|received|heard) (?:your|anything from you|nothing from you|from you)\b",
        ),
    ),
    Construction(
        "there_it_goes",
        "broken",
        "goes paid meant supposed due",
        (
            rf"\b(?:so |and )?there goes (?:our|my|your) (?:[\w']+ ){{0,2}}?{_MEETING}\b",
            rf"\b(?:puts?|that's put) paid to (?:(?:our|your) (?:[\w']+ ){{0,2}}?(?:{_MEETING}|plans?|lift|weekend)|my [\w' ]{{2,30}}? (?:for|with) you)\b",
            (
                r"^(?:and |but |sorry,? |so )*(?:i|we) (?:was|were) (?:meant|supposed|due|going) to (?:send|bring|ring|call|post|give|let|meet|return|help|write|"
                r"lend|pay|fetch|collect|pick)\b[^?]*\byour?\b[^?]*\b(?:and|but) (?:i |we )?(?:did not|didn't|haven't|have not|never did|couldn't|forgot|failed)\b"
            ),
        ),
        "I've been put on nights, so there goes our Thursday lesson.",
        "There goes our bus.",
        unless=r"\?",
    ),
    Construction(
        "forgot_plainly",
        "broken",
        "forgot forgotten",
        r"^(?:sorry,? |oh no,? |damn,? |and )?(?:clean|completely|totally|utterly|quite|simply) forgot(?:ten)? (?:to|about (?:your|our)|your|our)\b",
        "Clean forgot to post your parcel yesterday.",
        "Clean forgotten, the old mill by the river.",
        unless=r"\?",
    ),
)
