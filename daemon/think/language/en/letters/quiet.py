"""English: how somebody asks not to be written to any more, and what limits such a wish."""

from __future__ import annotations

import re

from daemon.think.later import later

_WRITE = r"(?:write|contact|correspond|e-?mail|message|mail|text|call|reach out|get in touch|be in touch|stay in touch|send (?:me |us )(?:any |more |any more )?(?:e-?mails?|mails?|messages|letters))"
_IN_TOUCH = r"(?:be|stay|keep|get|remain) in (?:touch|contact)"
_WRITING = (
    r"(?:writing|contacting|e-?mailing|messaging|mailing|texting|calling|reaching out|getting in touch|being in touch"
    r"|sending (?:me |us )?(?:any |more |any more )?(?:e-?mails?|mails?|messages|letters))"
)
_TO_ME = (
    r"(?: (?:to |with )?(?:me|us|each other)\b| again\b| any ?(?:more|longer)\b| for (?:now|a while|the time being)\b)"
)
_HERE = r"(?=\s*(?:[.!,;–—]|\Z))"
# Said to the reader: an order, or a wish of what they do. "My sons do not write to me" is neither.
_TO_YOU = (
    r"(?:\A\W*|[,;:.–—]\s*|\bplease, (?:for [\w ]{3,20}, )?|\b(?:please|kindly|just|so|and|but|then|you to|you must|you should|you (?:could|would|will)|(?:can|could|would|will) you|ask you|asking you|ask(?:ing)? (?:all |every )?(?:my |our )?(?:friends|contacts|everyone|everybody|people)(?: to)?)(?: please)?\s+"
    r"|\b(?:rather|prefer(?: it)? if|prefer that|ask that|glad if|grateful if|appreciate it if|better if|best if|kind if|easier if) (?:you|we) )"
)
_NO = r"(?:do not|don't|did not|didn't|no longer|would not|wouldn't|never|not(?: to)?) (?:ever )?"
_LETTERS = r"(?:contact|mails?|e-?mails?|messages|letters|correspondence(?! course))"

QUIET = (
    later(
        rf"{_TO_YOU}(?:{_NO}{_WRITE}{_TO_ME}|(?:stop|stopped|cease|quit|refrain from) (?:{_WRITING}|to {_WRITE})(?:{_TO_ME}|{_HERE})|(?:do not|don't) (?:get|reach) (?:in touch|out)\b)"
        rf"|\b(?:please|kindly|ask you) (?:do not|don't|not to) {_WRITE}{_HERE}|\bif you (?:(?:did not|didn't|would not|wouldn't) {_WRITE}{_TO_ME}|(?:stopped {_WRITING}|left me (?:alone|in peace)))"
        rf"|\byou (?:needn't|need not|don't (?:have|need) to) {_WRITE} (?:to )?(?:me|us) any ?more\b",
        re.IGNORECASE,
    ),
    later(
        r"\bi (?:(?:do not|don't|no longer) (?:want|wish)(?: for)?|want|wish for|would rather have|prefer) (?:to have )?(?:no|any)?(?: (?:more|further))? ?contact\b(?<!want contact)(?<!prefer contact)"
        rf"|\bi(?:'d| would) (?:prefer|rather have|like) no (?:more |further )?{_LETTERS}\b|(?:please|\A|\bso|\bthen|[,;:])\W+no (?:more|further) {_LETTERS}\b(?=[^.?!]{{0,30}}\bplease\b|{_HERE}| (?:from you|for (?:now|a while)))|\bplease,? no (?:more|further) {_LETTERS}\b"
        r"|\b(?:let|put) (?:this|our|the) (?:friendship|correspondence|acquaintance|exchange)(?: of letters)? (?:rest|go|end|to rest)\b|\b(?:end|give up) (?:this|our) (?:friendship|correspondence|acquaintance)\b"
        rf"|\bi (?:need|want) (?:some |a )?(?:time|while|weeks|months) without (?:any )?{_LETTERS}\b",
        re.IGNORECASE,
    ),
    later(
        r"\bi(?: (?:just |really |simply )?(?:do not|don't|no longer) (?:want|wish)|(?: would|'d) (?:rather|prefer)(?: it if we (?:were|are))?(?: to)? not| prefer not) (?:us |you )?(?:to )?(?:be contacted|"
        + _IN_TOUCH
        + r"|hear from (?:you|anybody|anyone)|be left (?:alone|in peace)|(?:get|receive) (?:any )?(?:more )?(?:mails?|e-?mails?|messages|letters)(?: from you)?)"
        rf"|\bi(?:'d| would) prefer not to (?:be contacted|{_IN_TOUCH}|hear from (?:you|anybody|anyone))|\bi (?:need|want|would like|wish|have) to be left (?:alone|in peace)\b"
        r"|\bi (?:do not|don't|no longer) (?:want|wish) (?:you to (?:write|contact|e-?mail|call)|any (?:more )?(?:mails?|e-?mails?|messages|letters))",
        re.IGNORECASE,
    ),
    later(
        r"\b(?:let's|let us|we should|we had better) not (?:be|stay|keep|get) in (?:touch|contact)\b"
        r"|\b(?:let's|let us|we should|we had better) (?:not|stop) (?:write|writing)(?: to each other)?(?: any ?more| for (?:now|a while|some time))?(?=\s*(?:[.!,;–—]|\Z))"
        rf"|\b(?:refrain from|cease|stop|end|break off|cut off|cancel) (?:any |all |our |these |your )?(?:further )?{_LETTERS}\b(?! (?:lens|form|page))|\b(?:better|best|prefer|rather)\b[^.?!]{{0,16}}\bwe (?:(?:do not|don't|did not|didn't|no longer|not) )(?:stay|keep|be|get|kept|stayed|were|got) in (?:touch|contact)\b",
        re.IGNORECASE,
    ),
    later(
        r"\bleave me (?:alone|in peace|be)\b|\blet me be(?=\s*(?:[.,!;]|\Z))|\b(?:take|remove) me (?:off|from) your (?:list|contacts|mailing|address book)"
        r"|\b(?:delete|erase|remove) my (?:address|contact details|details|contact|data|number)\b"
        r"|\b(?:give|leave|grant) me (?:some )?(?:space|peace|distance)\b"
        rf"|\bi need (?:some |a little |more )?(?:distance|space|quiet|peace)\b[^.?!]{{0,40}}\b(?:don't|do not|not) (?:to )?{_WRITE}\b"
        r"|\bmy last (?:message|mail|e-?mail|letter)\b[^.?!]{0,24}\b(?:don't|do not) (?:write|answer|reply|respond)\b",
        re.IGNORECASE,
    ),
)

LIMIT = later(
    r"\b(?<!i will )(?<!i'll )(?<!i shall )(?:write|writing|contact\w*|e-?mail\w*|messag\w+|mail\w*|letters?|text\w*|call\w*|in touch|me|us) (?:about|if(?! (?:you|we) (?:did|would|stopp|left))|on|at(?! (?:the moment|present)\b)|before|(?:until|till)(?! (?:i|you hear|further notice)\b)|an?|the|these|those|this|that|your|any (?:files|pictures|more (?:files|pictures))|today|tonight|tomorrow|during|while|when|by|in(?! (?:peace|touch|contact)\b)|via|through|over|unless|regarding|because of|after|between)\b"
    r"|\b(?:he|she|they) (?:\w+ )?(?:wants?|wanted|asks?|asked|decided|wish\w*|has|have|had)\b|\binstead\b|\b(?:call|text|phone|ring|ping|message) me\b(?= on| at| in)|\buse (?:the|my|our)\b|\bon (?:slack|whatsapp|signal|teams|line)\b|@",
    re.IGNORECASE,
)
