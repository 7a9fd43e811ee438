"""English: what a sentence does because of the one before it: the answer to their question, the deed they waited for, the comfort they need."""

from __future__ import annotations

import re

from daemon.think.language.en.words import DAY
from daemon.think.language.together import REAL
from daemon.think.later import later

_REAL = REAL | {"formula"}
_TALK = frozenset({"self_talk", "other_focus", "life_event", "smalltalk"})
_YES = r"(?:yes|yep|yup|yeah|sure|ok|okay|of course|certainly|gladly|absolutely|all|both|just|already|finally|there|right|indeed|i have|it's|it is|they're|they are|he's|she's|everything's|everything)"
_PAST = (
    r"(?:(?!need|feed|speed|weed|red\b|bed\b|indeed|used\b)[a-z]+ed|done|did|sent|paid|made|put|got|went|took|told|gave|bought|brought|wrote|written|spoke|spoken|found|read|sold|hung|swept|fed|cut|dug|"
    r"built|left|set|shut|met|rang|rung|given|taken|gone|drawn|drew|cut|lit|sown|sewn|rewritten|kept|had the|had a (?:word|look|chat|talk)|been (?:fed|done|sent|paid|seen|told|to|through)|back (?:on|in|at)|in the (?:post|bag|diary|system)|ready|up and running|on (?:its|their|the) way|sorted)"
)
_DONE = later(
    rf"^(?:{_YES}[,:;!.]? )*(?:{_PAST})\b|\b(?:i|we)(?:'ve| have| had)? (?:already |just |now |also |finally |duly |even )*{_PAST}\b|"
    rf"\b(?:it|they|he|she|both|all|the \w+|your \w+|everything|\w+ \w+|\w+ of them)(?:'s| is|'re| are| was| were| has| have|'ve)? (?:all |both |now |just |already |been )*{_PAST}\b|"
    r"^(?:all |job |jobs? )?done\b|^(?:there|here) (?:you are|you go|it is|they are|she is|he is)\b|^i did\b|^all \w+ \w+ed\b"
)
_NOT_DONE = later(
    r"\b(?:not|n't|never|no longer|cannot|unable|sorry|forgot|yet|unfortunately|afraid|soon|tomorrow|will|'ll|later|going to|might|may|could|would)\b|n't\b|\?"
)
_NO = later(
    r"\b(?:not|never|no longer|cannot|unable|(?<!you )forgot|forgotten|slipped my mind|impossible|out of the question|can't)\b|n't\b|^(?:no|nope|'fraid)\b|\bi'm out\b|\bstill (?:on|in|at|to)\b|\bhad to (?:pull|drop)\b|\bout of my (?:head|mind)\b|\bno chance\b|\bstill here\b"
)
_WAITED = later(
    r"\b(?:did|have|has|had) (?:you|anyone|somebody)\b.*\b(?:sen[dt]|post|mail|book|pa(?:y|id)|sign|call|ask|f[io]nd|found|order|finish|fix|return|check|spoken|speak|pick|get|got|bring|brought|do|done|manage|feed|fed|water|lock|rung|ring|told|tell|talk|put|collect|cancel|mend|print|write|written|make|made|buy|bought|sort|reserve|clean|wash|remember)\w*\b|"
    r"\bhave you (?!seen|heard|read|been|ever|got|any|had|tried|met|thought|decided|started|enjoyed)\w+(?: \w+)? (?:my|our|the|those|that|it|them)\b|"
    r"\b(?:is|are|was|were) (?:the|my|our|that|those|it|everything) (?:[\w']+ ){0,2}(?:fixed|ready|done|finished|paid|sent|booked|sorted|mended|signed|posted|printed|in the post|on (?:its|their) way)\b.*\?|"
    r"\byou (?:said|promised|told me|agreed)\b|\bas (?:agreed|promised|arranged)\b|\bwhere(?:'s| is| are) (?:the|my|our|that)\b|\bany (?:news|sign|word)\b|\bstill (?:waiting|need)\b|\bowe me\b"
)
_NEEDED = later(
    r"\b(?:i|we) (?:must have|need|want|still need|require|could do with|would like)\b|\bneeds (?:\w+ing|to be)\b|\b(?:leaks?|is broken|doesn't work|is faulty|isn't working|keeps? (?:crashing|breaking))\b|^(?:please|do|don't forget|remember to|kindly)\b|\b(?:can|could|will|would) (?:you|one of you|someone|somebody|anyone)\b"
)
_PLAN = later(
    r"\bstill (?:coming|able|ok|okay|on|up for|good|meeting|bringing|joining|free|going|happy|planning)\b|\bcan you still\b|\bwhat time (?:are|will) you (?:com|arriv|get|be)|\byou(?:'re| are) (?:bringing|making|doing|driving|hosting|coming)\b|\b(?:tonight|tomorrow|saturday|sunday|friday)(?:'s)? still on\b|\blooking forward\b|\b(?:you're|you are) (?:on|down for|in|coming|expected)\b|\bsee you\b|\bstill (?:on|ok|okay|coming) for\b|\bas (?:you )?(?:promised|agreed|arranged|planned)\b|\bwe're (?:meeting|on)\b|\bcounting on you\b|\b(?:our|the) (?:\w+ )?(?:on|at) (?:\w+day|the)\b"
)
_INVITES = later(
    r"^(?:can|could|would|will|do|won't) you(?: two| both| all| lot| guys)? ?(?:like to|want to|fancy|care to)? ?(?:come|coming|join|joining)\b(?!.*\bstill\b)"
)
_OWED_BEFORE = later(
    r"\byou(?:'ve| had|'d)? (?:asked|wanted|needed|were after|ordered|lent|requested|begged|told me to|were expecting|have (?:my|our))\b|\bi (?:\w+ )?(?:promised|owe|owed|borrowed|said i(?:'d| would)|told you i(?:'d| would)|agreed to|undertook|swore|vowed|was (?:going |supposed |meant )?to)\b|\bwe (?:promised|agreed|said we(?:'d| would)|owe|undertook|quoted)\b|\bas promised\b|\bin writing\b"
)
_PROMISES = later(
    r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to)\b|\byou(?:'ll| shall| will) have (?:it|them)\b|^(?:consider it|will do|on it|i'm on it|leave it)\b|\bi am on it\b"
)
_HEDGED = later(
    r"\b(?:try|see|might|may|maybe|perhaps|possibly|probably|hope|hopefully|think about|if i|if we|not|never|can't|let you know if|do my best|consider|miss|love to|be (?:there for|thinking|away|out|busy))\b|n't\b|\?$"
)
_WHEN_YOU = later(
    r"\bwhen (?:will|can|are|do|could|should|may|might|shall) (?:you|i|we)\b.*\b(?:send|have|get|bring|pay|return|finish|deliver|expect|do|call|give|see|fix|post|show|let)\b|\bby when\b"
)
_SOON = later(
    r"^(?:by |on |at |before |within |in |first thing |this |next |the |no later than |not later than |before )*(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|noon|lunchtime|evening|afternoon|end of|\d+(?:st|nd|rd|th)|\w+ (?:days|weeks|hours))\b"
)
_AGREES = later(
    r"^(?:yes|yep|yup|sure|of course|gladly|certainly|with pleasure|no problem|happy to|ok|okay|will do|absolutely|perfect|great|good|fine|lovely|agreed|deal|done deal|as you (?:wish|like|please)|whatever (?:you|suits)|suits me|sounds? (?:good|great|fine|perfect|lovely)|fair (?:point|enough)|i see|right you are|understood|that's settled|it's a deal|works for me|by all means|all right|alright|very well|noted)\b[^,:]{0,24}[.!]*$|^(?:great|good|perfect|fine|ok|lovely|brilliant), (?:agreed|that's (?:settled|fine|agreed)|then|done|thanks)\b.{0,20}$"
)
_RELEASES = later(
    r"^(?:oh,? |ah,? |it's |it is |that's |really,? |please,? |honestly,? )*(?:no (?:harm|worries|problem|bother|trouble|offence|need|matter|big deal|rush|hurry)|water under|forget (?:about )?it|never mind|not at all|don't (?:worry|mention|give it|be silly|be daft|apologise|fret|be sorry)|fine|all right|okay|ok|nothing|it doesn't matter|doesn't matter|think nothing|you're (?:welcome|forgiven)|all forgiven|these things happen|any ?time|whenever|it was only|it happens|don't give it|my pleasure|least i could|easily done|we all do)\b"
)
_TROUBLE = later(
    r"\b(?:left me|dumped|broke down|broke up|split up|divorc\w+|redundant|sacked|fired|laid off|died|dead|funeral|passed away|lost (?:my|our|the|her|him)|cancer|hospital|operat\w+|diagnos\w+|ill\b|sick|stroke|accident|crash|miscarr\w+|cry|cried|crying|tears|scared|afraid|terrified|ashamed|lonely|alone|depress\w+|anxi\w+|panic|nerves|nervous|hell|awful|terrible|hate[sd]? me|failed|failure|rejected|bullied|laughed at me|can't (?:cope|sleep|go on|face|stop|bear)|only stare|exhausted|falling apart|worthless|useless|my fault|should have (?:noticed|known|seen|done|been|called)|burgled|flooded|bankrupt|evicted|haven't had a drink|broken|hurts?|pain|grief|worried|dread\w*|stupid|humiliat\w+|robbed|homesick|overwhelmed|struggling)\b"
)
_THEIR_OWN = later(
    r"\b(?:i|we|my|our|i'm|we're|i've|we've|i'd|me|us)\b|^(?:the (?:hens|twins|kids|children|dog|cat|garden|boys|girls|baby|car|house|choir|shop|team|boiler|roof|puppy|kitten|bees))\b"
)
_PROPOSES = later(
    r"\b(?:let's|shall we|we're (?:having|meeting|doing)|i can (?:sell|offer|lend|bring|give|let)|i(?:'ve)? found your|we'll|i'll|you can|you could|none of these|for sale)\b"
)
_VERB = later(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|went|said|made|going|'s|'re|'ve|'ll|manage|keep|sleep\w*|run\w*)\b|'(?:s|re|ve|ll)\b"
)
_PLAIN_FACT = later(
    r"\b(?:where|when|who|how (?:many|much|long|far|big|old|often|do i|should|can|do you (?:get|make|spell|say))|which|cost|free|coming|what (?:time|day))\b|"
    r"\b(?:do|should|shall|can|could|may|might) (?:i|we)\b|\bdo you (?:know|have|want|take|need)\b"
)
_MAY_I = later(
    r"\b(?:can|could|may|might|shall) (?:i|we)\b|\b(?:okay|ok|all right|alright|mind) if (?:i|we)\b|\b(?:can|could|would|will) you (?:come|make|manage|do|be)\b"
)
_A_DAY = later(rf"\b(?:{DAY}|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|before|after|until)\b")
_WITH_REASON = later(r"(?:yes|no|sure|of course|sorry|afraid|i'm afraid|certainly)\b.*[, ]\w+ \w+")
_NOT_YET = later(
    r"(?<!you )\bforgot|\bout of my (?:head|mind)\b|\bnot a\b|\bnot yet\b|\bhaven't\b|\bhasn't\b|\bdidn't\b|\bnever\b|\bcouldn't\b|\bstill\b"
)
_BARE_FEELING = later(
    r"^(?:oh,? |well,? |honestly,? )*(?:(?:a bit|rather|pretty|quite|so|very|terribly|really|just|honestly|awfully|utterly|dead) )*(?:lonely|scared|terrified|afraid|ashamed|lost|empty|numb|awful|dreadful|heartbroken|useless|guilty|anxious|overwhelmed|depressed|hopeless|frightened|petrified|homesick|worthless|broken|low|not (?:well|good|great|coping)|miserable|wretched)\b"
)
_FINDS_OUT = later(
    r"\b(?:measure|find out|look up|check|count|ask|read|taste|try|verdict|opinion|feedback|think of|which|what|how|whether|see if|weigh|translate|tell me|proofread)\b"
)
_FOUND = later(
    r":|\b(?:it's|it is|it was|they're|he says|she says|he said|she said|is|are|comes to|came to|says)\b.*\d|\d|\b(?:cut|keep|number|the (?:first|second|third))\b"
)


def answer(labels: frozenset[str], text: str, context: str, before: frozenset[str]) -> frozenset[str]:
    """The labels once the sentence before is known: `context`, whose acts are `before`; with `>` in front it is theirs."""
    words = context.removeprefix(">").strip().lower()
    if not context.startswith(">"):
        return _after_own(labels, text, words)
    if before & {"apology", "thanks"} and _RELEASES.match(text) and not labels & {"promise", "question"}:
        return frozenset()
    if "ask" in before or _WAITED.search(words) or _NEEDED.search(words) or _PLAN.search(words):
        settled = _to_a_wish(labels, text, words, before)
        if settled is not None:
            return settled
    if "question" in before:
        return _to_a_question(labels, text, words, before)
    return _to_their_news(labels, text, words, before)


def _to_a_wish(labels: frozenset[str], text: str, words: str, before: frozenset[str]) -> frozenset[str] | None:
    """Done, undertaken, given up or declined; None where the sentence does something else."""
    owed = bool(_WAITED.search(words) or _PLAN.search(words)) and not _INVITES.search(words)
    if owed and not labels & {"question", "ask"} and _given_up(text, words):
        return frozenset(labels & {"apology", "promise"} | {"broken"})
    if _WHEN_YOU.search(words) and _SOON.match(text) and not labels & {"question", "ask"}:
        return frozenset({"promise"})
    if _did_it(text) and not labels & (_REAL - {"kept", "give", "formula", "self_talk"}):
        wished = owed or "ask" in before or _NEEDED.search(words)
        return frozenset({"kept"} | _handed_over(labels, text, words)) if wished else None
    if _undertakes(text) and not labels & (_REAL - {"promise", "give", "formula", "callback"}):
        return frozenset({"promise"})
    if labels & {"ask", "give", "question", "support", "thanks", "promise"}:
        return None
    return _otherwise(labels, text, words, before)


def _otherwise(labels: frozenset[str], text: str, words: str, before: frozenset[str]) -> frozenset[str] | None:
    """Leave given or refused, a finding told, a wish declined."""
    if _MAY_I.search(words) and (_WITH_REASON.match(text) or _A_DAY.search(text)):
        return labels - {"broken", *_TALK} | {"give"}
    if "ask" not in before or "question" in before:
        return None
    if _FINDS_OUT.search(words) and _FOUND.search(text):
        return frozenset({"kept", "give"})
    return labels - {"broken", *_TALK} if _NO.search(text) or _HEDGED.search(text) else None


def _did_it(text: str) -> bool:
    done = _DONE.search(text)
    return bool(done) and not _NOT_DONE.search(text.partition(",")[0] if done and not done.start() else text)


def _undertakes(text: str) -> bool:
    return bool(_PROMISES.search(text)) and not _HEDGED.search(text)


def _given_up(text: str, words: str) -> bool:
    return bool(_NO.search(text)) and bool(_PLAN.search(words) or _NOT_YET.search(text))


def _handed_over(labels: frozenset[str], text: str, words: str) -> set[str]:
    if re.match(r"(?:there|here) (?:you|it|they)\b", text) or (
        _FINDS_OUT.search(words)
        and re.search(r": ?\w|\b(?:and|,) (?:it|he|she|they|number|the)\b|, (?:it|he|she|they|the)\b", text)
    ):
        return {"give"}
    if re.search(r"\b(?:attached|enclosed)[.!]*$", text):
        return {"give"}
    return set(labels & {"give"}) if re.search(r"\b(?:attached|enclosed|here(?:'s| is| are)|link)\b", text) else set()


def _to_a_question(labels: frozenset[str], text: str, words: str, before: frozenset[str]) -> frozenset[str]:
    if "broken" in labels and not _WAITED.search(words):
        return labels - {"broken", *_TALK} | {"give"}
    if "ask" not in before and "apology" in labels <= {"apology", "self_talk", "self_disclosure"}:
        return frozenset({"give"})  # a regret beside an answer is part of it
    if "thanks" in labels and re.search(r",? (?:thanks|thank you)(?: \w+)?[.!]*$", text) and len(text) < 60:
        labels = labels - {"thanks"}  # "much better, thank you": good manners beside an answer
    kind = bool(before & {"other_focus", "smalltalk"}) and not _PLAIN_FACT.search(words)
    if kind and _BARE_FEELING.match(text):
        return frozenset({"self_talk", "self_disclosure"})
    if "self_disclosure" in labels and not re.search(r"\bi'm afraid\b", text):
        return labels
    if kind and labels <= _TALK | {"give", "self_disclosure"} and not re.search(r"\b(?:attached|here's)\b", text):
        return labels - {"give", "other_focus", "smalltalk"} | {"self_talk"}
    if labels & (_REAL - {"give", "ask"}) or (_HEDGED.search(text) and not labels):
        return labels
    if "ask" in labels and re.search(
        r"\b(?:please (?!$)(?![.!])|me(?!,? please)|us(?!,? please)|would you|could you|can you|will you)\b|\?", text
    ):
        return labels
    return labels - {"ask", "self_disclosure", *_TALK} | {"give"}


def _to_their_news(labels: frozenset[str], text: str, words: str, before: frozenset[str]) -> frozenset[str]:
    if (
        labels == {"ask"}
        and re.match(r"will you (?!please)(?!.*\b(?:me|us|my|our)\b)", text)
        and before & {"self_talk", "life_event"}
    ):
        labels = frozenset({"question"})
    if labels in ({"question"}, {"question", "life_event"}):
        told = before & {"self_talk", "life_event", "self_disclosure"} or _THEIR_OWN.search(words)
        about = (
            told
            and not before & {"give", "promise", "ask", "question"}
            and not _PROPOSES.search(words)
            and _VERB.search(text)
        )
        return labels | {"other_focus"} if about else labels
    if _AGREES.search(text) and not labels & {"promise", "kept", "question"}:
        return labels & {"congratulation", "thanks", "support"}
    trouble = "self_disclosure" in before or bool(_TROUBLE.search(words))
    if trouble and {"support", "apology"} <= labels:
        return labels - {"apology"}
    if (
        trouble
        and labels <= _TALK | {"apology", "self_disclosure", "formula"}
        and not re.match(r"(?:i|we|my|our)\b(?! (?:am|'m|know|can))", text)
    ):
        return labels & {"life_event"} | {"support"}
    return labels


def _after_own(labels: frozenset[str], text: str, words: str) -> frozenset[str]:
    owed = _OWED_BEFORE.search(words)
    if not owed:
        return labels
    if _NO.search(text) and not labels & (_REAL - {"broken", "promise", "apology", "give", "kept"}):
        return frozenset(labels & {"apology", "promise"} | {"broken"})
    if _DONE.search(text) and not _NOT_DONE.search(text) and not labels & (_REAL - {"give", "kept"}):
        handed = (
            labels & {"give"}
            if re.search(r"\b(?:attached|enclosed|here(?:'s| is| are)|it's|link)\b", text)
            else frozenset()
        )
        return frozenset(handed | {"kept"}) if not handed or "kept" in labels else labels
    return labels
