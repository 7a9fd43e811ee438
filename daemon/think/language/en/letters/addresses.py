"""English: what a sentence says of mail addresses, and whose a named one is."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.letters.tie import Addresses
from daemon.think.later import later

_GONE_WORDS = (
    r"(?:\bno longer\b|\b(?:will (?:soon )?|is (?:soon )?going to |is about to )(?:be (?:closed|deleted|shut|retired|deactivated|switched off|gone|wiped|erased|lost|cut off|cancell?ed|suspended|removed|disabled|taken (?:away|down)|no more)|lapse|stop|expire|cease|go away|bounce|disappear)"
    r"|\b(?:is|are|was|has been|being) (?:now )?(?:closed|closing|gone|dead|defunct|deleted|inactive|shut|retired|deactivated|being closed|going away)\b"
    r"|\bnot (?:in use|read|monitored|active|valid|working|checked)\b|\bwon't (?:be|work)|\b(?:does not|doesn't|stopped|stops|ceased to) work|\bcloses\b|\bexpires\b|\b(?:goes|going|is|will be|are) (?:now )?out of (?:use|service)\b"
    r"|\b(?:lost|losing|lose) (?:my )?access)"
)
_OLD = r"\b(?:old|former|previous|prior|earlier|last)\b"
_NOUN = r"(?:e-?mail |mail )?(?:address|account|mailbox|inbox|e-?mail)\b"
_ANOTHER = (  # another subject: use a@x.example, this account will be closed
    rf"(?![,;] ?(?:and |as |because |since |for )?(?:this|the|my) (?:old |other |current |present |work |office )?{_NOUN})"
)

ADDRESSES = Addresses(
    words=(("address", "account", "mail", "inbox", "here"),),
    this_gone=later(
        rf"\b(?:this|my (?:work|office|company|school|university|college|current)) {_NOUN}(?! of\b)[^.@]{{0,40}}{_GONE_WORDS}"
        rf"|\b(?:los(?:e|ing|t) (?:my )?access to|giv(?:e|ing) up|closing|(?:stop|avoid) using|the last (?:message|mail|e-?mail|letter)s? (?:you get )?from) this {_NOUN}"
        rf"|\b(?:don't|do not|never) use this {_NOUN}(?= any ?more| again|\s*[.,;!]|\s*\Z)|\b(?:can't|cannot|won't|will not) be reach(?:ed|able) (?:here|at this {_NOUN})"
        rf"|\bmy {_NOUN} here\b[^.@]{{0,24}}{_GONE_WORDS}|\b(?:have|has) no (?:more )?access to this {_NOUN}|\b(?:say(?:ing)?|said) (?:goodbye|farewell) to this {_NOUN}|\b(?:it|they|admins?|firm|company|university|college) (?:will |are going to |is going to |are |is )?(?:cut(?:ting)?|block(?:ing)?|disabl(?:e|ing)|suspend(?:ing)?) (?:off )?(?:my|this) {_NOUN}"
        rf"|\b(?:los(?:e|ing)|giv(?:e|ing) (?:up|back)|hand(?:ing)? (?:in|back|over)|clos(?:e|ing)(?: down)?|leav(?:e|ing) behind) (?:this|my (?:work|office|company|school|university|college|current)) {_NOUN}"
        rf"|\bthis {_NOUN}(?! of\b) (?:will )?(?:dies?|ends?|close[sd]?(?: down)?|goes|go|disappears?|vanish(?:es)?|stops?|expires?|lapses?|runs out|comes to an end) (?:with|on|at|in|when|by|after|from|soon|tomorrow|today|this|next)\b|\bso (?:does|will|do) this {_NOUN}"
        rf"|\b(?:they|it|firm|company|university|college|school|office|provider|admins?) (?:\w+ )?(?:are|is|will be|will|shall|are going to|is going to) (?:be )?(?:shut(?:ting)?|clos(?:e|ing)|switch(?:ing)?|delet(?:e|ing)|turn(?:ing)?|retir(?:e|ing)|remov(?:e|ing)|cancel(?:l?ing)?)(?: down| off)? (?:my|this) {_NOUN}|\bthis {_NOUN}[^.@]{{0,40}}\b(?:won't|will not) have it\b"
        rf"|\b(?:mails?|e-?mails?|anything|messages|letters|what|everything|nothing)\b[^.@]{{0,24}}\b(?:to this {_NOUN}|here|in this {_NOUN})[^.@]{{0,12}}(?:won't|will not|no longer|can't|cannot|will be|will) (?:be )?(?:reach|read|arrive|get|seen?|lost|bounce|deleted)|\b(?:nobody|no one|not|n't)\b[^.@]{{0,24}}\b(?:read|see|look at|get|answer)\b[^.@]{{0,12}}\b(?:what (?:arrives|comes in|is sent)|anything sent|mail sent|whatever (?:comes|is sent)) (?:to )?(?:here|this {_NOUN})"
        rf"|\b(?:last (?:message|mail|e-?mail|letter|note) from (?:this {_NOUN}|here)\b|(?:don't|do not|please stop|never) (?:writ(?:e|ing)|send(?:ing)?(?: \w+)?|us(?:e|ing)) (?:to )?this {_NOUN} (?:any ?more|again|after|from)|this {_NOUN} (?:is|will be)(?: soon)? (?:no longer|not) mine)"
        rf"|\bi (?:no longer|do not|don't|never|hardly ever|will not|won't|shall not) (?:look at|see|open|monitor|check|read|have) this {_NOUN}(?![^.]{{0,24}}\b(?:until|till|before)\b)"
        r"|\b(?:i(?:'ll| will| shall| can)?|and|but|so) (?:no longer|not|don't|do not|won't|stop) (?:be )?(?:able to )?(?:access|open|read(?:ing)?|check(?:ing)?|us(?:e|ing)|have access to|monitor(?:ing)?) (?:this|my work) (?:address|e-?mail|mail|account|inbox|mailbox)(?![^.]{0,24}\b(?:until|till|before)\b)",
        re.IGNORECASE,
    ),
    old_gone=later(rf"{_OLD} {_NOUN}[^.@]{{0,40}}{_GONE_WORDS}", re.IGNORECASE),
    gone_before=later(
        rf"{_OLD}[^.@]{{0,30}}\Z|\b(?:chang|switch|mov|migrat|updat|differ)\w*\b[^.@]{{0,40}}\bfrom \Z|\A\W*from \Z|\binstead of \Z"
        r"|\b(?:no longer|don't|do not|stopped|never) (?:use|using|read|reading|check|checking|have|own|monitor)\b[^.@]{0,24}\Z"
        r"|\b(?:can't|cannot|can no longer|couldn't|could not) (?:get into|access|open|log (?:in )?to|log into|read)\b[^.@]{0,24}\Z"
        r"|\b(?:delete|remove|forget|strike out|discard) (?:my )?(?:\w+ )?(?:address )?\Z",
        re.IGNORECASE,
    ),
    gone_after=later(
        rf"{_ANOTHER}\W{{0,3}}(?:{_ANOTHER}[^.@]){{0,30}}?{_GONE_WORDS}|\s*[)>]?\s*(?:→|⇒|[-=]>)",
        re.IGNORECASE,
    ),
    mine=later(
        rf"\A is where (?:i|you (?:will |can )?(?:find|reach))\b|\bmy (?:(?:new|own|private|personal|other|home|work|current|permanent|usual|main|only|present|email) )*(?:{_NOUN}|mail\b)|\bmy new (?:contact|details)\b|\b(?:reach(?:es)?|get (?:hold of|in touch with)|write(?: to)?|e-?mail|mail|contact|find|get|reply to|answer) me\b|\bmy (?:entry|details|record)\b[^.@]{{0,24}}\bto \Z"
        r"|\b(?:glad|happy|love|like|hope|delighted) to hear from you (?:at|on|via|under) \Z|\bif you (?:need|want|miss|look for) me\W*\Z|\bi(?:'m| am| can (?:always |still |also )?be| have| now use| use|'ve)\b[^.@]{0,40}\Z|\bi (?:will |shall |can )?(?:only|now|mostly|just|mainly) (?:read|check|look at)(?: my)?(?: (?:mail|e-?mails?|messages))?(?: (?:at|on|under|in))? ?\Z",
        re.IGNORECASE,
    ),
    perhaps_mine=later(
        r"\b(?:new (?:e-?mail |mail )?(?:address|one|account)|use|write to|reply to|switch(?:ed)? to|changed? to|moved? to|send (?:your |any )?(?:mail|e-?mails?|messages|everything|anything(?: \w+)?|letters) to|(?:stay|keep) in touch|update your (?:address book|contacts|records)|(?:should|can|may|must|please) go to|(?:let's|let us|we can|please) (?:continue|carry on|go on|talk) (?:at|on|under|via)|(?<!i )(?<!we )wrote to|look (?:out )?for me (?:at|on|under)|future (?:mail|letters|messages|e-?mails?) to)\b"
        r"|\b(?:for (?:now|the time being|a while|the moment|the present|the next \w+(?: \w+)?)|until further notice|in the meantime|meanwhile|from (?:now|then|there|today) on|from \d{1,2} \w+),? (?:please |just |do |i(?:'ll| will| shall|'m| am)? (?:be )?)*(?:(?:read(?:ing)?|check(?:ing)?|try|watch|look(?:ing)? (?:at|in)|keep(?:ing)? an eye on|on) {0,2}…(?! {0,2}(?:about|for|every|and)\b)| {0,2}… {0,2}(?:is|will be) (?:the )?(?:best|safest|surest|me|mine)\b(?! (?:man|woman|person|one|lad|girl|boy)\b))",
        re.IGNORECASE,
    ),
    new=later(
        r"(?:\b(?:new|now|(?:for the|in) future|from (?:now|here) on|from today|henceforth|new (?:details|address|e-?mail|mail|contact))\b|→|⇒|[-=]>)\s?[)）】\]]?\s?[:：]?\s?\Z",
        re.IGNORECASE,
    ),
    of_others=later(
        r"\b(?:colleagues?|successor|replacement|assistant|secretary|team|office|support|reception|boss|manager|deputy|partner|wife|husband|brother|sister|mother|father"
        r"|tickets?|bookings?|reservations?|orders?|questions?|help|information|son|daughter|mum|mom|dad|he|she|his|her|their|him|who|rsvp|register|sign up|apply|invoices?|enquiries|inquiries|questions about)\b",
        re.IGNORECASE,
    ),
    named_before=later(
        r"\b(?P<name>(?!(?:I['’]\w+|Me|Please|Address|Email|Mail|New|My)\b)[A-ZÀ-Þ][a-zà-ÿ'-]+(?: [A-ZÀ-Þ][\w'-]+)?) ?(?:at|via|on|under|[,:(<-]|\(at)? ?\Z"
    ),
    no_name=NEVER,
    self_named=later(r"\b(?:me|myself|i am|i'm) (?:as|under the name(?: of)?|now)\W*\Z", re.IGNORECASE),
    somebodys=later(
        r"(?:\w['’]s?|\b(?:his|her|their|your|our)) (?:(?:new|old|e-?mail|mail|private|work|current) )*(?:address|e-?mail|account)\b[^.;:,@]{0,16}\Z",
        re.IGNORECASE,
    ),
    here=later(
        rf"\b(?:this|here|it)(?: is|'s) my new {_NOUN}|\bmy {_NOUN} has changed|\bi(?:'ve| have)? (?:just )?(?:changed|switched|moved) (?:my {_NOUN}|to (?:a|this) new {_NOUN})"
        rf"|\b(?:use|write to|reply to|save|note|keep) (?:me (?:at|on) )?this (?:new )?(?:{_NOUN}|one)|\bnew {_NOUN}(?! (?:for|of|book))|\bfrom my new {_NOUN}"
        r"|\bmy (?:last |family |married |sur)?name (?:is now|has changed|changed|is no longer)\b|\bi(?:'ve| have)? (?:changed my (?:sur|last |family )?name|(?:taken|took) (?:my (?:husband|wife|partner)'s|back my maiden) name)"
        r"|\bi(?:'ve| have)? changed (?:jobs?|employers?)\b|\bi(?:'ve| have)? (?:left|joined|moved on from) (?:the )?(?-i:[A-ZÀ-Þ])"
        r"|\bi(?:'m| am) now (?:with|at|working (?:for|at|with)) (?:the )?(?-i:[A-ZÀ-Þ])|\bi now work (?:for|at|with) (?:the )?(?-i:[A-ZÀ-Þ])|\bi work (?:for|at|with) (?:the )?(?-i:[A-ZÀ-Þ])[^.?!]{0,30} now\b",
        re.IGNORECASE,
    ),
    asks=later(r"[?？]\s*\Z|\byour\b"),
    wonders=later(
        r"\b(?:do|did|are|is|does|was|should|shall) (?:you|this|that|it|i|\S+@\S+)\b[^?]{0,80}\?\s*\Z", re.IGNORECASE
    ),
    from_there=later(
        r"(?:\A\W*|[,;:.–—] ?|\b(?:and|but|so|then|when|once)\b[^.;!?]{0,40} )i(?:'ll| will| shall)(?: then| soon| surely| certainly)? (?:write|e-?mail|message|be (?:back )?in touch|get (?:back )?in touch|contact you)(?: (?:to )?you)?(?: again)?(?: soon)? from (?:there|(?:the|my) (?:new|next) (?:place|address|e-?mail|job|office|desk|post|firm|company|school|college|kitchen|practice|team|one))\b",
        re.IGNORECASE,
    ),
    elsewhere=later(
        rf"\b(?:from|on|using) my (?:private|personal|other|home|work|phone'?s?|own|second) {_NOUN}"
        r"|[(–—-] ?(?:(?:i'm |i am )?(?:writing|sent|sending|this is) )?(?:this )?from (?:work|the office|school)\b|\b(?:writing|sending|typing) (?:this |to you )?(?:secretly |quickly )?from (?:work|the office)\b",
        re.IGNORECASE,
    ),
    usual=later(
        rf"\bmy (?:(?:usual|normal|regular|ordinary|everyday|main|work|office|company|school|university|college) )+(?:{_NOUN}|mail\b)\W{{0,3}}\Z",
        re.IGNORECASE,
    ),
    down=later(
        r"\W{0,3}(?:(?:is|was|has been|seems to be|keeps) (?:\w+ ){0,2}(?:down|playing up|acting up|misbehaving|bouncing|offline|broken|locked|blocked|unavailable|on strike|out of (?:action|order)|being (?:moved|repaired|mended|migrated|upgraded))\b(?! for good)|(?:refuses to|won't|will not|isn't|is not|doesn't|does not) let(?:ting)? me in\b)",
        re.IGNORECASE,
    ),
    # "this one is closed" and "this one will be read until May" do not stay
    stays=later(
        rf"\b(?:this|the old|my (?:old|present|current|private|own|usual)) (?:one|{_NOUN}) (?:here )?(?:(?:also |still |will )*(?:stays?|remains?|works?|reach(?:es)? me|goes on|keeps working|stand(?:s)?)|is (?:still (?:good|fine|mine|valid|read)|not going away|here to stay)|does(?: not|n't) change|won't change)\b(?! (?:until|till|for|up to|with)\b)"
        rf"|\b(?:i(?:'ll| will| shall| do|'m| am)? (?:keep(?:ing)?|still (?:read|use|have|keep)|hold(?:ing)? on to)|(?:and|but) keep(?:ing)?) (?:this|my (?:old|present|current|private|own)) (?:one|{_NOUN})(?! (?:until|till|for|up to)\b)",
        re.IGNORECASE,
    ),
    wished=later(
        r"\b(?:use|write(?: to)?|reply to|send|reach|contact|switch|e-?mail me|find me)\b(?! (?:letters|mail) from)",
        re.IGNORECASE,
    ),
    begins=later(r"\b(?:from|as of|as from|starting|beginning|with effect from|after)\b", re.IGNORECASE),
    to_come=later(
        r"\b(?:will|shall|is going to|is to) (?:then |soon |there )?be\b|['’]ll (?:then |soon )?be\b", re.IGNORECASE
    ),
    announces=later(
        r"\b(?:new|other|private|own) (?:e-?mail |mail )?(?:address|account)\b|\b(?:address|account)\b[^.]{0,40}\b(?:chang\w+|below|follow\w*|now|is)\b",
        re.IGNORECASE,
    ),
    label=r"e-?mail|mail|new",
)
