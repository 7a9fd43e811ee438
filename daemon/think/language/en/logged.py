"""English: what a logged line tells as done, by its writer or by the other."""

from __future__ import annotations

import re

from daemon.think.language.ways import DeedTold, Logged

_SOON = r"(?:(?:just|now|finally|at last|also|already|both|even|too) )*"
_OPENS = r"^\W*(?:(?:and|then|but|so|also) )*"
_I = rf"{_OPENS}(?:(?:i|we)(?:'ve| have)? )?{_SOON}"
_THEY = rf"{_OPENS}(?:she|he|they)(?:'s|'ve| has| have)? {_SOON}"
_DID = (
    r"(?:did|done|brought|took|taken|gave|given|handed|sent|posted|mailed|e-?mailed|mended|fixed|repaired|returned|(?:re)?paid|dropped|delivered|left|put|painted|cleaned|cleared"
    r"|cut|mowed|mown|planted|dug|installed|sorted|finished|built|hung|carried|moved|helped|showed|introduced|signed|checked|looked (?:at|over|through)|read|drew|drawn|wrote|written|made|baked"
    r"|cooked|collected|picked up|fetched|watered|booked|bought|drove|lent|replaced|unblocked|pruned|sewed|sewn|knitted|scanned|printed|copied|walked|fed|swapped|changed|filled|washed|ironed|stacked|chopped|swept)"
)
_NO_DEED = r"(?! (?:up|off|out|over) (?:the (?:subject|question|matter|topic)|for|with)\b| up (?:the|her|his|their|my) (?!stairs\b)| (?:(?:a|the|some|our|new|my) )?(?:plans?|lists?|arrangements?|dates?|appointments?|offers?|promises?|excuses?|ideas?|turn|no|none|nothing|little|part|half|most|some of|half of)\b| (?:about|of|for|off|without|away from)\b)"
# `left her a message`, `checked with him`, `sent her word about the gutter`: a thing is spoken of, and nothing done to it
_SPOKEN = (
    r"(?! (?:(?:her|him|them|me|us|it) )?(?:a|an|another|some|no) (?:[\w-]+ )?(?:message|call|ring|note|letter|reminder|updates?|word|photos?|pictures?|look|fuss|joke|drawing|sketch|date|idea|excuse|hint|clue|quote|estimate)\b"
    r"| (?:to (?:ask|say|tell|remind|(?:her|him|them)\b)|with (?:her|him|them)|when|whether|if|what|how)\b"
    r"| (?:fun|light|offence|issue|exception)\b| (?!(?:(?:her|him|them|me|us) )?(?:the|my|our|that|those) )[^,;.]*\babout\b)"
)
_NOT_SO = rf"{_NO_DEED}{_SPOKEN}"
_I_DID = rf"{_I}{_DID}\b{_NOT_SO}"
_THING = r"(?:the|my|our|all|both|that|those|these|his|her|their|it|them|everything)\b"

_ROWS = (
    DeedTold("mine", _I_DID, "rang her, did the gutter", "rang her, brought up the gutter"),
    DeedTold("mine", rf"{_THEY}(?:has|have|got|had|received|likes?|loves?|loved) {_SOON}{_THING}(?! (?:to (?:do|find|make|sign|look)|wrong|same|idea|thought|sound|look|chance)\b)", "she has the statements", "she has questions about the statements"),
    DeedTold("mine", rf"{_OPENS}{_THING}[\w' -]{{0,40}}? (?:reached|got to|came to|arrived with|(?:is|are|was|were) with) (?:him|her|them)\b", "the tracing reached him in March", "the news of the tracing was bad"),
    DeedTold("theirs", rf"{_THEY}{_DID}\b{_NOT_SO}", "he paid the sixty pounds", "he made plans for the sixty pounds"),
    DeedTold("theirs", rf"{_OPENS}(?:i|we)(?:'ve| have)? {_SOON}(?:got|have|had|received) {_THING}(?! (?:to (?:do|find|make|sign|look)|wrong|same|idea|thought|sound|look|chance)\b)", "I have the saw back", "I have to ask for the saw"),
    DeedTold("theirs", rf"{_OPENS}{_THING}[\w' -]{{0,40}}? (?:reached|got to|came to|arrived with|(?:is|are|was|were) (?:back )?with) (?:me|us)\b", "the saw is back with us", "the saw is with his brother"),
    DeedTold("either", rf"{_OPENS}{_THING}[\w' -]{{0,40}}? (?:(?:has |have )?(?:{_SOON})(?:arrived|turned up|come|came)(?=$|[,;.!]| (?:on|in|at|today|yesterday|last|this|safely|back|by|with)\b)|(?:is|are|was|were)(?: all| now| finally)* (?:done|mended|fixed|paid|finished|sorted|repaired|returned|delivered|settled|in place|clear|working)\b|(?:runs?|works?)(?=$|[,;.!]| (?:again|now|fine|well)\b))", "the drain is mended", "the drain is the trouble"),
)  # fmt: skip


def _of_them(line: str, name: str) -> str:
    """`met Ruth in Leeds`, `Ruth rang`; not `met Ruth's brother`, nor a longer name, nor the month of May."""
    return re.sub(
        rf"(?<![\w'-])(?<!\bin )(?<!\d )(?<!\d(?:st|nd|rd|th) )(?<!of ){re.escape(name)}(?![\w-]|['’]s| [A-Z])",
        "them",
        line,
    )


LOGGED = Logged(
    _ROWS,
    r"\b(?:not|never|no|nor|neither|without|almost|nearly|half|still|yet|instead|forgot|failed|tried|promised|will|shall|going to|must|should|would|could|can|may|might|wants?|wanted|needs?|if|whether|until|till|next|tomorrow|only part|some of|most of|the wrong|others?'s?)\b|n't\b|'ll\b|\?",
    _I_DID,
    r"\b(?:it|them|this|that|those)\b(?! \w+ing)",
    r"(?<!about )(?<!for )\blast week\b(?!['’]s)",
    _of_them,
)
