"""English: what else a letter orders about the tie."""

from __future__ import annotations

import re

from daemon.think.language.letters.tie import Orders
from daemon.think.later import later

_MEANS = r"(?:write|contact|e-?mail|message|mail|text|call|reach out|get in touch|be in touch)"
_MEANING = (
    r"(?:writing|contacting|e-?mailing|messaging|mailing|texting|calling|reaching out|getting in touch|being in touch)"
)
_TO_ME = r"(?: (?:to |with )?(?:me|us)\b| again\b| any ?more\b| for (?:now|a while|the time being)\b)"

ORDERS = Orders(
    quiet=(
        # Said to the reader: an order, or a wish of what they do. "My sons do not write to me" is neither.
        later(
            r"(?:\A\W*|[,;:.–—]\s*|\b(?:please|kindly|just|so|and|but|then|you to|you must|you should|ask you)\s+|\b(?:rather|prefer(?: it)? if|prefer that|ask that|glad if) you )"
            rf"(?:(?:do not|don't|never|not to|didn't|did not|not) (?:ever )?{_MEANS}{_TO_ME}"
            rf"|(?:stop|cease|quit|refrain from) (?:{_MEANING}|to {_MEANS}){_TO_ME}|(?:do not|don't) (?:get|reach) (?:in touch|out)\b)",
            re.IGNORECASE,
        ),
        later(
            r"\bi (?:(?:do not|don't|no longer) (?:want|wish)(?: for)?|want|wish for|would rather have|prefer) (?:to have )?(?:no|any)?(?: (?:more|further))? ?contact\b(?<!want contact)(?<!prefer contact)"
            r"|\bi(?: (?:do not|don't|no longer) (?:want|wish)|(?: would|'d) (?:rather|prefer)(?: it if we (?:were|are))?(?: to)? not| prefer not) (?:to )?(?:be (?:in touch|in contact|contacted)|hear from you|stay in touch|keep in touch|(?:get|receive) (?:any )?(?:more )?(?:mails?|e-?mails?|messages|letters)(?: from you)?)"
            r"|\bi(?:'d| would) prefer not to (?:be (?:in touch|in contact|contacted)|hear from you|stay in touch|keep in touch)"
            r"|\bi (?:do not|don't|no longer) (?:want|wish) (?:you to (?:write|contact|e-?mail|call)|any (?:more )?(?:mails?|e-?mails?|messages|letters))"
            r"|\b(?:let's|let us|we should|we had better) not (?:be|stay|keep|get) in (?:touch|contact)\b"
            r"|\b(?:refrain from|cease|stop|end) (?:any |all )?(?:further )?contact\b|\b(?:better|best|prefer|rather)\b[^.?!]{0,16}\bwe (?:(?:do not|don't|did not|didn't|no longer|not) )(?:stay|keep|be|get|kept|stayed|were|got) in (?:touch|contact)\b"
            r"|\bleave me (?:alone|in peace|be)\b|\b(?:take|remove) me (?:off|from) your (?:list|contacts|mailing|address book)"
            r"|\b(?:delete|erase|remove) my (?:address|contact details|details|contact|data|number)\b"
            r"|\b(?:give|leave|grant) me (?:some )?(?:space|peace|distance)\b"
            rf"|\bi need (?:some |a little |more )?(?:distance|space|quiet|peace)\b[^.?!]{{0,40}}\b(?:don't|do not|not) (?:to )?{_MEANS}\b",
            re.IGNORECASE,
        ),
    ),
    quiet_limit=later(
        r"\b(?<!i will )(?<!i'll )(?<!i shall )(?:write|writing|contact\w*|e-?mail\w*|messag\w+|mail\w*|text\w*|call\w*|in touch|me|us) (?:about|if|on|at|before|until|till|an?|the|these|those|this|that|your|any (?:files|pictures|more (?:files|pictures))|today|tonight|tomorrow|during|while|when|by|in(?! (?:peace|touch|contact)\b)|via|through|over|unless|regarding|because of|after|between)\b"
        r"|\binstead\b|\b(?:call|text|phone|ring|ping|message) me\b(?= on| at| in)|\buse (?:the|my|our)\b|\bon (?:slack|whatsapp|signal|teams|line)\b|@",
        re.IGNORECASE,
    ),
    namesake=later(
        r"\bi(?:'m| am) not the (?-i:[A-ZÀ-Þ])[^.]{2,60}\b(?:but|you)\b|\bi(?:'m| am) (?:the other|another|a different) (?-i:[A-ZÀ-Þ])"
        r"|\b(?:we|i) (?:only |just )?(?:happen to )?(?:share|have|bear) (?:the|her|his|a) same name|\b(?:my|his|her|your) namesake\b"
        r"|\bsomebody else of the same name\b|\b(?:wrong|other) (?-i:[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+)",
        re.IGNORECASE,
    ),
)
