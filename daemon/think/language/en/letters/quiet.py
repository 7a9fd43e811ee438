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
# "For a bit", "for the next few weeks": a bit of peace and a time that is named are none.
_SPAN = (
    r"for (?:now|(?:just )?a (?:wee |little |short |good |long )?(?:bit(?! of\b)|while|spell|time)"
    r"|(?:some|several|a few|a couple of|the next few) (?:weeks|months)|some time|the (?:moment|time being|present))\b"
)
_TO_ME = (
    rf"(?: (?:to |with )?(?:me|us|each other)\b(?! (?:off|down|up|out)\b)| again\b| any ?(?:more|longer)\b| {_SPAN})"
)
# Who writes again when they are ready to order the paint speaks of the paint.
_READY = (
    r"(?:when|once|as soon as|if and when) (?:i(?:'m| am)(?: (?:feeling|a (?:bit|little)))? (?:ready|up to (?:it|writing|letters|talking|people)|able|better|stronger|well again|(?:more )?(?:like )?myself(?: again)?|on my feet(?: again)?|over (?:it|this)|through (?:it|this)|out of (?:it|this|my shell|the woods))"
    r"|i (?:feel (?:ready|up to it|able|better|stronger|like (?:it|writing|talking))|can(?: face (?:it|people|letters))?|do)"
    r"|i(?:'ve| have) (?:found my feet|come (?:through|out of) (?:it|this)|got (?:through|over) (?:it|this)|got my (?:strength|breath|head) (?:back|together|round it))"
    r"|(?:it|things|the worst) (?:gets?|is|are|feels?) (?:better|easier|calmer|over|behind me))(?: again)?(?=\s*(?:[.,!;:–—)]|\Z))"
)
_COME_BACK = rf"\bi(?:'ll| will| shall) (?:be the one to )?(?:write|call|ring|phone|text|reach out|(?:be|get) (?:back )?in (?:touch|contact)|contact you|come (?:back|and find you|to you|round)|find you|let you know|get back to you|do (?:it|so)|drop you a line|be back)(?: (?:to )?(?:you|everybody|everyone))?(?: again)?,? {_READY}"
_HERE = r"(?=\s*(?:[.!,;–—]|\Z))"
# Said to the reader: an order, or a wish of what they do. "My sons do not write to me" is neither.
_TO_YOU = (
    r"(?:\A\W*|[,;:.–—]\s*|\bplease, (?:for [\w ]{3,20}, )?|\b(?:please|kindly|just|so|and|but|then|you to|you must|you should|you (?:could|would|will)|(?:can|could|would|will) you|ask you|asking you|ask(?:ing)? (?:all |every )?(?:my |our )?(?:friends|contacts|everyone|everybody|people)(?: to)?)(?: please)?\s+"
    r"|\b(?:rather|prefer(?: it)? if|prefer that|ask that|glad if|grateful if|appreciate it if|better if|best if|kind if|easier if) (?:you|we) )"
)
_NO = r"(?:do not|don't|did not|didn't|no longer|would not|wouldn't|never|not(?: to)?) (?:ever )?"
_SEASON = (
    r"(?:after )?(?:(?:the )?(?:end of )?(?:the )?(?:new year|summer|autumn|fall|winter|spring|holidays|school year|easter|christmas)\b"
    r"|(?:the (?:end|middle|beginning) of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)"
)
_LETTERS = r"(?:contact|mails?|e-?mails?|messages|letters|correspondence(?! course))"

_NONE_BARE = rf"no (?:more |further )?(?:(?:calls|visits|visitors|texts|phone calls)(?:,| or| and)* ){{0,2}}{_LETTERS}(?:(?:,| or| and)* (?:calls|visits|visitors|texts|phone calls|{_LETTERS})){{0,2}}(?: from (?:you|anybody|anyone))?"
# A point of the year or of the writer's own strength; until I send the invoice is one of business.
_UNTIL = (
    rf"(?:{_SEASON}(?=\s*(?:[.,!;:–—)]|\Z| please\b| (?:at the earliest|if you can|is over)\b))"
    r"|i(?:'m| am|'ve been|'ve| have) (?:well|better|stronger|rested|over (?:it|this|the worst)|through (?:it|this|the worst)|out of (?:hospital|bed|the woods)|back on my feet|on my feet(?: again)?|(?:more )?(?:like )?myself again|up to (?:it|them)|recovered|found my feet)(?=\s*(?:[.,!;:–—)]|\Z| (?:again|please)\b))"
    r"|i (?:feel (?:better|stronger|up to (?:it|them)|myself again)|say so|come back|do|write)(?=\s*(?:[.,!;:–—)]|\Z| (?:again|please)\b)))"
)

# The same wish built of its parts: somebody is asked, no more is to come, and it is letters that are meant.
_ASKED = (
    r"(?:\b(?:please|kindly)\b|\bi(?:'d| would| must| have to|'ll have to|'ve to| shall have to|'m going to| am going to|'m| am)? (?:just |only |really |now |simply |rather )?"
    r"(?:ask(?:ing)?|beg(?:ging)?|request(?:ing)?|urg(?:e|ing)|need(?:ing)?|want|like|expect(?:ing)?)\b(?! (?:him|her|them|my|the|to)\b)(?: of)?(?: that)?(?: you\b)?"
    r"|\b(?:my (?:only |one )?(?:request|wish|plea) is|it is my (?:\w+ )?(?:wish|request|hope)|i (?:think|believe|feel)(?: that)? (?:we|you) (?:should|ought to)|(?:and|but|so) (?:would|must) ask (?:that )?(?:you|we))\b|\b(?:grateful|obliged|thankful|glad|appreciate it|kinder?|happier|relieved) if you\b|\brather (?:that )?(?:you|we)\b|\bprefer (?:it if |that )?(?:you|we)\b|(?:\A|[.!;–—] ?)(?:so |and |but )?(?=do(?: not|n't)|never|stop|cease|leave))"
)
_LETTER_ONLY = r"(?:write|correspond|e-?mail|message|mail|contact me|get in touch|be in touch|reach out|send (?:me |us )?(?:letters|e-?mails?|messages))"
_CALL = r"(?:call|ring|phone|text|visit|come(?: round| by)?)"
_SPOKEN = rf"{_CALL}(?: me| us)?"
_PURSUE = rf"(?:{_WRITE}|approach|seek(?: me)? out|look for me|try to (?:reach|find|contact|see|call|write to) me|reach (?:me|out)|trouble me|bother me|find me|come (?:near|after) me|keep in touch|(?:stay|be|remain|keep) in (?:touch|contact))"
_PURSUING = rf"(?:{_WRITING}|corresponding|approaching|writing or calling|looking for me|trying to (?:reach|find|contact|see) me)"
_EXCHANGE = r"(?:(?:all |any |every |our |this |your |these |those |further |more |future |kind of |form of ){0,3}(?:contact|communication|correspondence|(?:e-?)?mails?|messages|letters|exchange(?: of letters)?)\b(?! (?:lens|form|page|details|sheet|tracing)))"
# Only the writer, a bare adverb or the end may follow: who shall not write to Ben or to the boss again may well write here.
_DONE = r"(?=(?: (?:to |with )?(?:me|us|each other|one another)\b(?! (?:off|down|up|out)\b)| (?:again|any ?more|any longer|any further|further|in (?:the )?future|from now on|from here on|ever|until (?:i|you hear))\b|(?<!call)(?<!text)(?<!calling)(?<!texting)\s*(?:[.,!;–—]|\Z)))"
_NO_MORE = r"(?:any ?more|any longer|any further|again|further|for good|from (?:now|here) on|in (?:the )?future|after (?:this|today))\b"
_CLEAN = r"(?=\s*(?:[.,!;–—]|\Z)| (?:with|between|to|from) (?:you|all|every\w*|each other|me|us|anyone|anybody|people|my (?:old|former|past))\b| (?:for good|from now on|altogether|completely|entirely|now|here)\b)"
_OF_ALL = r"(?! (?:with|to|from|between) (?!you\b|all\b|every|each other\b|me\b|us\b|anyone\b|anybody\b|people\b|my (?:old|former|past)\b))"

WORDS = (
    (
        *("contact", "writ", "touch", "letter", "mail", "messag", "text", "call", "hear", "correspond", "communicat"),
        *("reach", "alone", "peace", "space", "distance", "silence", "ties", "relations", "friendship", "acquaintance"),
        *("address", "number", "details", "data", "approach", "disturb", "bother", "myself", "ourselves", "exchange"),
        *("my life", "strangers", "ways", "let me be", "leave me", "list", "look", "find", "seek", "sought", "found"),
        *("hold off", "trying", "trouble", "send", "stop", "part", "goodbye", "farewell", "from me", "rest", "respond"),
        *("answer", "reply", "after me", "near me", "to me", "to say", "your life"),
    ),
    (
        *("not", "n't", "no ", "never", "stop", "cease", "refrain", "desist", "quit", "end", "leave", "left", "lose"),
        *(
            "without",
            "cut",
            "sever",
            "break",
            "broken",
            "withdraw",
            "rest",
            "delet",
            "remov",
            "eras",
            "throw",
            "forget",
        ),
        *("strike", "cross", "take", "give", "giv", "grant", "avoid", "clos", "part", "separate", "alone", "peace"),
        *("silence", "strangers", "hold off", "away", "out of", "goodbye", "farewell", "zero", "put", "let", "space"),
    ),
)

QUIET = (
    # For a span: letters, or calls and letters. Calls alone it takes a word of who comes back to it.
    later(
        rf"{_TO_YOU}{_NO}(?:{_SPOKEN}(?:,? (?:or|and) ))?{_LETTER_ONLY}(?: (?:to )?(?:me|us))?(?:(?:,? (?:or|and) ){_SPOKEN})?,? {_SPAN}"
        rf"|(?:{_TO_YOU}|[.!;] ?){_NO}(?:{_SPOKEN}|{_LETTER_ONLY}(?: (?:to )?(?:me|us))?)(?:,? (?:or|and) (?:{_SPOKEN}|{_LETTER_ONLY}(?: (?:to )?(?:me|us))?))?(?:,? {_SPAN})?[,;:–—. ]{{1,3}}(?:and |but )?{_COME_BACK}"
        rf"|\b(?:would you mind|could (?:you|we)|can (?:you|we)|may i ask you|i(?:'d| would) ask you|(?:better|kinder|best|easier|let's|let us|we should|we had better|we'd better)) not (?:to )?(?:writing|messaging|e-?mailing|{_LETTER_ONLY})(?: (?:to )?(?:me|us|each other))?,? {_SPAN}"
        rf"|\b(?:(?:please|kindly|could you|can you|would you|ask you to|let's|let us),? )(?:just )?(?:hold off|stop|pause)(?: from| on)? (?:writing|e-?mailing|messaging|corresponding|letters|our letters)(?: (?:to )?(?:me|us|each other))?,? {_SPAN}",
        re.IGNORECASE,
    ),
    later(
        rf"\bplease,? (?:just )?no (?:more |further )?(?:calls (?:or|and) |visits (?:or|and) )?{_LETTERS}(?: (?:or|and) (?:calls|visits))?(?: from (?:you|anybody|anyone))?,? {_SPAN}"
        rf"|(?:\A\W*|[,;:.–—]\s*|\b(?:so|and|but) )no (?:more |further )?(?:calls (?:or|and) |visits (?:or|and) )?{_LETTERS}(?: (?:or|and) (?:calls|visits))?,? {_SPAN},? please\b"
        rf"|\b(?:i(?:'d| would)? (?:just |really |only )?(?:need|like|want)|i'm asking|please give me|just give me|give me)(?: to have| for)? (?:some |a (?:little|bit of) )?(?:more )?(?:space|time|peace|quiet|distance|peace and quiet)(?: to myself)?(?:,? {_SPAN})?[,;:–—. ]{{1,3}}(?:and |but |so )?{_COME_BACK}"
        rf"|\b(?:leave me (?:alone|in peace|be)|let me be)(?:,? {_SPAN})?[,;:–—. ]{{1,3}}(?:and |but |so )?{_COME_BACK}"
        rf"|\b(?:please|just|do),? (?:leave me (?:alone|in peace|be)|let me be),? {_SPAN}"
        rf"|\bplease,? (?:just )?(?:don't|do not) write(?: to me)? (?:until|till) i do{_HERE}",
        re.IGNORECASE,
    ),
    # "Please no e-mails until after Easter", "no letters till I'm well, please"; and said in anger: "I've nothing to say to you."
    later(
        rf"\bplease,? (?:just )?{_NONE_BARE},? (?:(?:until|till) {_UNTIL})"
        rf"|(?:\A\W*|[,;:.–—]\s*|\b(?:so|and|but) ){_NONE_BARE},? (?:(?:until|till) {_UNTIL}),? please\b"
        rf"|(?:\A|[,;:.–—] ?)(?:and |but |so )?i(?:'ve| have)(?: got)? (?:absolutely )?nothing (?:more |else |left |further )?to say to you(?: any ?more| ever again)?(?=\s*(?:[.!]|\Z))",
        re.IGNORECASE,
    ),
    later(
        rf"{_ASKED}[^.;!?]{{0,48}}?\b(?:(?:do not|don't|did not|didn't|would not|wouldn't|not(?: to)?|never)(?: \w+)? {_PURSUE}\b|(?<!n't )(?<!not )(?<!never )(?<!not to )(?<!cannot )(?:stop|stopped|cease|refrain from|desist from|quit|give up|avoid)(?: \w+)? (?:{_PURSUING}|{_EXCHANGE})){_DONE}"
        rf"|\b(?:please|kindly|ask you to) (?:just )?lose my (?:address|e-?mail|number){_HERE}"
        r"|\bleave me out of your (?:mails|e-?mails|letters|life)\b|\b(?:stay|keep) out of my life\b",
        re.IGNORECASE,
    ),
    later(
        r"\bi(?:'d| would)? (?:do not|don't|no longer|rather not|prefer not|really do not)(?: to)?(?: (?:want|wish|care|choose|like))?(?: to)? be (?:contacted|approached|written to|e-?mailed|messaged|sought out)\b"
        r"|\b(?:my (?:wish|decision|request|choice|need)|(?:i|we) (?:ask|wish|prefer|want|choose|have (?:chosen|decided)|would like|would prefer|'d like|'d prefer)) not to be (?:contacted|approached|written to|e-?mailed|messaged|in (?:touch|contact))\b"
        r"|\b(?:like|want|need|wish|prefer|ask) to be left (?:alone|in peace|to myself|to ourselves)\b"
        rf"|\b(?:wish|request|ask(?:ed)?|need|want|prefer|decision|decided on|choose|insist on)[^.;!?]{{0,24}} (?:no|zero) (?:further |more |future )?{_EXCHANGE}{_OF_ALL}"
        rf"|\b(?:i(?:'d| would)?|and would|but would|so would) (?:appreciate|prefer|rather|like|want|wish)[^.;!?]{{0,16}} not (?:to )?(?:receiv|get|getting|hear|hav)\w* (?:any ?(?:more|thing)?|more|further|anything)[^.;!?]{{0,12}}\b(?:contact|communication|correspondence|mails?|e-?mails?|messages|letters|from you)\b(?! from (?!you\b|any))",
        re.IGNORECASE,
    ),
    later(
        rf"\b(?:happier|better|easier|kinder|best|glad|prefer(?: it)?|rather)\b[^.;!?]{{0,12}}\b(?:if |that )?we (?:were|are|be|stay|kept|keep|stayed|remained)?(?: )?(?:no longer|not|out of)(?: to be)? (?:{_IN_TOUCH}|in (?:touch|contact)|touch|contact|{_WRITING})"
        rf"|\b(?:i(?:'d| would) (?:like|prefer|rather)|i (?:want|wish|think it best|have decided|prefer)|let us|let's)(?: us)?(?: to)? (?:lose touch|part (?:here|ways|for good)|go our separate ways|say (?:goodbye|farewell) for good|be strangers|have silence between us|be left in silence){_HERE}|\b(?:ask|wish) (?:you )?for silence between us\b"
        rf"|\bi (?:do not|don't|no longer) want (?:any of |any more of )?your (?:e-?mails?|mails?|letters|messages)\b(?! to)|\b(?:please|kindly|,)\W*(?:hold off|stop) (?:writing|contacting|reaching out|messaging)(?: (?:to )?(?:me|us))?(?: until you hear from me| now|{_HERE})"
        rf"|\b(?:don't|do not|not to|never) send (?:me )?(?:any (?:more|further)|more|another)(?: \w+)? (?:letters?|cards?|e-?mails?|mails?|messages|wishes|greetings)\b|\b(?:don't|do not) bother writing(?: to me)?(?: again)?[,;] i(?:'m| am)? (?:won't|will not|shall not|not going to) (?:answer|reply|read it)(?: any ?more| again)?(?=\s*(?:[.!]|\Z))|\bnot going to (?:reply|answer|respond)\b[^.;!?]{{0,24}}\bstop trying{_HERE}|\bkeep up a correspondence\b[^.;!?]{{0,12}}\bwould ask you to let (?:it|this|things) (?:rest|be|go|lie)\b|\b(?:kindness|favou?r) of (?:not|never) {_WRITING}|\b(?:we|i)(?:'d| would) rather not be (?:contacted|written to|e-?mailed|called)\b",
        re.IGNORECASE,
    ),
    later(
        rf"\b(?:i|we)(?:'d| would| really| simply| just| have| truly)*(?: had)? (?:no (?:wish|desire|intention)|do not (?:want|wish|care|intend|mean)|don't (?:want|wish|care|intend|mean)|no longer (?:want|wish|care|intend)|(?:would )?(?:rather|prefer) not|cannot bear|can't bear)(?: (?:of|to|for))?(?: (?:us|you) to)? (?:go on |keep |be )?(?:hear(?:ing)? (?:any more |anything (?:more )?)?from you\b|(?:continu(?:e|ing)|go(?:ing)? on with|keep(?:ing)? up|carry on) (?:with )?{_EXCHANGE}|(?:correspond\w*|contacted)\b|{_IN_TOUCH}(?! with (?!you)))"
        rf"|\b(?:bring|put|draw|lay)(?:ing)? (?:{_EXCHANGE}|(?:our|this) (?:friendship|acquaintance)) to (?:a close|an end|rest)\b|\bput an end to (?:{_EXCHANGE}|(?:our|this) (?:friendship|acquaintance)){_OF_ALL}|\b(?:all |any |our |this )(?:further )?(?:contact|correspondence|communication|exchange|friendship)(?: between us)? (?:should |must |has to |have to |will |is to |to )?(?:end|stop|cease)s? (?:here|now|today|with this|for good)"
        rf"|\bno (?:need|reason|point) for us to {_IN_TOUCH} {_NO_MORE}"
        rf"|\b(?:kindness|favou?r|courtesy|good enough|so (?:good|kind) as)[^.;!?]{{0,12}} (?:not|never) (?:to )?(?:{_PURSUE}|{_PURSUING}){_DONE}|\bno (?:further|more) (?:attempts?|efforts?) to (?:contact|reach|find|write|get)"
        rf"|\bleave (?:me|us)(?: and (?:my|our) \w+)? (?:alone|in peace)\b|\b(?:strike|cross) (?:me|us|my name|our names) (?:off|from|out of) your (?:list of friends|friends|address book|life)\b"
        r"|\b(?:must|have to|need to|should like to|would like to) ask(?: that (?:i|we)| you)? not (?:to )?be (?:written to|contacted|e-?mailed|called|messaged)\b|\b(?:like|want|wish|need) us to stop writing(?= to each other\b|\s*(?:[.!;]|\Z))",
        re.IGNORECASE,
    ),
    later(
        rf"\b(?:i|we)(?:'ve| have|'m| am|'d| would| want| need| wish| must| think| feel| believe|'ll| will| shall)\b[^.;!?]{{0,40}}\b(?:cut(?:ting)?(?: off)?|sever(?:ing)?|break(?:ing)?(?: off)?|broken off|withdraw(?:ing|n)?(?: from)?|end(?:ing|ed)?|stopp?(?:ing|ed)?|ceas(?:e|ing)) (?:ties|all ties|my ties|our ties|all relations|{_EXCHANGE}|our friendship|this friendship){_CLEAN}"
        rf"|\b(?:time|better|best|right|wise|kinder|healthier)\b[^.;!?]{{0,24}}\b(?:that |if )?we (?:should |both )?(?:stop(?:ped)?|cease|ceased|end|ended|gave up|quit)(?: \w+)? (?:{_PURSUING}|{_EXCHANGE}){_DONE}(?!,? and (?!(?:never|not)\b))"
        rf"|\bi (?:do not|don't) (?:think|believe|feel)(?: that| like)? (?:we|you) (?:should|ought to|can) (?:still |keep |go on )?(?:{_IN_TOUCH}|{_WRITE}|{_WRITING}) ?(?:to each other |to me )?(?:any ?more|any longer|again|for now|from now on)\b"
        rf"|\b(?:your|(?:won't|will not|not going to) (?:be )?(?:answer|read)(?:ing)?(?: any(?: more)?)?) (?:letters|mails|e-?mails|messages)\b[^.;!?]{{0,48}}\b(?:don't|do not|not to) (?:send|write)(?: me)? (?:any|more|any more|another){_HERE}",
        re.IGNORECASE,
    ),
    later(
        rf"{_TO_YOU}(?:{_NO}{_WRITE}{_TO_ME}|(?:stop|stopped|cease|quit|refrain from) (?:{_WRITING}|to {_WRITE})(?:{_TO_ME}|{_HERE})|(?:do not|don't) (?:get|reach) (?:in touch|out)\b(?! (?:with|to) (?!me\b|us\b|each other\b)))"
        rf"|\b(?:please|kindly|ask you) (?:do not|don't|not to) {_WRITE}{_HERE}|\bif you (?:(?:did not|didn't|would not|wouldn't) {_WRITE}{_TO_ME}|(?:stopped {_WRITING}|left me (?:alone|in peace)))"
        rf"|\byou (?:needn't|need not|don't (?:have|need) to) {_WRITE} (?:to )?(?:me|us) any ?more\b",
        re.IGNORECASE,
    ),
    later(
        r"\bi (?:(?:do not|don't|no longer) (?:want|wish)(?: for)?|want|wish for|would rather have|prefer) (?:to have )?(?:no|any)?(?: (?:more|further))? ?contact\b(?<!want contact)(?<!prefer contact)"
        rf"|\bi(?:'d| would) (?:prefer|rather have|like) no (?:more |further )?{_LETTERS}\b|(?:please|\A|\bso|\bthen|[,;:])\W+no (?:more|further) {_LETTERS}\b(?=[^.?!]{{0,30}}\bplease\b|{_HERE}| (?:from you|for (?:now|a while)))|\bplease,? no (?:more|further) {_LETTERS}\b"
        r"|\b(?:let|put) (?:this|our|the) (?:friendship|correspondence|acquaintance|exchange)(?: of letters)? (?:rest|go|end|to rest)\b|\b(?:end|give up) (?:this|our) (?:friendship|correspondence(?! (?:course|school|club))|acquaintance)\b"
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
        rf"|\b(?:refrain from|cease|stop|end|break off|cut off|cancel) (?:any |all |our |these |your )?(?:further )?{_LETTERS}\b(?! (?:lens|form|page)){_OF_ALL}|\b(?:better|best|prefer|rather)\b[^.?!]{{0,16}}\bwe (?:(?:do not|don't|did not|didn't|no longer|not) )(?:stay|keep|be|get|kept|stayed|were|got) in (?:touch|contact)\b",
        re.IGNORECASE,
    ),
    later(
        r"\bleave me (?:alone|in peace|be)\b|\blet me be(?=\s*(?:[.,!;]|\Z))|\b(?:take|remove) me (?:off|from) your (?:list\b(?! (?:of|for)\b)|contacts|mailing|address book)"
        r"|\b(?:delete|erase|remove) my (?:address|contact details|details|contact|data|number)\b"
        r"|\b(?:give|leave|grant) me (?:some |a (?:little |bit of ))?(?:more )?(?:space|peace|distance)\b(?! (?:on|in|at|to|under|between|beside|next)\b)"
        rf"|\bi need (?:some |a little |more )?(?:distance|space|quiet|peace)\b[^.?!]{{0,40}}\b(?:don't|do not|not) (?:to )?{_WRITE}\b"
        r"|\b(?:my last (?:message|mail|e-?mail|letter)|this is (?:goodbye|farewell|the end)|as (?:final|my last word))\b[^.?!]{0,40}\b(?:don't|do not|not to) (?:write|answer|reply|respond|contact|look for)\b"
        rf"|\bthis is the end of our (?:friendship|correspondence|acquaintance){_HERE}|\b(?:do not|don't|no longer|not) (?:feel )?(?:able|in a position|up) to (?:keep up|maintain|continue|carry on|go on with) (?:any |our |this |a )?(?:contact|correspondence|friendship|exchange)\b"
        r"|\brespect (?:that|this|my \w+),? and (?:please )?(?:do not|not|don't|never) (?:answer|reply|respond|write|contact)\b",
        re.IGNORECASE,
    ),
    later(
        rf"\b(?:i|we)(?:'d| would)(?: much| really)? (?:rather not|prefer not to|rather we did not|like not to) (?:have|get|receive)(?: any)? (?:(?:calls|visits|visitors|post)(?:, | or | and )){{0,2}}{_LETTERS}(?:(?:, | or | and |, or |, and )(?:calls|visits|visitors|phone calls|{_LETTERS})){{0,2}} (?:for (?:some time|a (?:long |little )?(?:while|time)|now|the time being|the moment|the present)|at the moment|just (?:now|yet)|from (?:you|anybody|anyone))\b"
        rf"|\b(?:please|so|and|then|but),? {_NO}(?:write|ring|call|e-?mail|be in touch|get in touch)(?: to)?(?: me| us)?(?: (?:or|and) (?:write|ring|call|visit|phone))?(?: to)?(?: me| us)? (?:until|till) {_SEASON}(?![^.;!?]{{0,20}}\b(?:about|with|to)\b)",
        re.IGNORECASE,
    ),
)

# "for now", "I'll write when I'm ready"; "never again" and "I will write to your lawyer" are none.
AWHILE = later(
    r"\bfor (?:now|some (?:time|weeks|months)|(?:just )?a (?:wee |little |short |long |good )?(?:bit|spell|while|time)|the next few (?:weeks|months)|several (?:weeks|months)|a (?:few|couple of) (?:weeks|months)|the (?:moment|time being|present))\b"
    r"|\bat (?:the moment|present)\b|\bjust (?:now|yet)\b|\b(?:until|till)\b|\bnothing (?:\w+ )?to say to you\b"
    r"|\bi(?:'ll| will| shall) (?:write|(?:be|get) (?:back )?in (?:touch|contact)|reach out|call|ring|come back|contact you|let you know|get back to you|find you)(?: to you)?(?: again)?(?: when| as soon as| once|\s*(?:[.!,;–—]|\Z))",
    re.IGNORECASE,
)

COMES_BACK = later(
    r"\bi(?:'ll| will| shall) (?:be the one to )?(?:write|call|ring|phone|text|reach out|(?:be|get|come) (?:back )?in (?:touch|contact)|contact you|come (?:back|and find you|to you|round)|find you|let you know|get back to you|do (?:it|so)|drop you a line|be back)(?: (?:to )?(?:you|everybody|everyone))?(?: again)?(?=,? (?:when|once|as soon as|if)\b|\s*(?:[.,!;–—]|\Z))",
    re.IGNORECASE,
)

LIMIT = later(
    r"\b(?<!i will )(?<!i'll )(?<!i shall )(?<!i'll be )(?<!i will be )(?:write|writing|contact\w*|e-?mail\w*|messag\w+|mail\w*|letters?|correspondence|communication|text\w*|call\w*|in touch|(?<!do )(?:me|us)) (?:about|if(?! (?:you|we) (?:did|would|stopp|left))|on|at(?! (?:the moment|present|this time|this point|all)\b)|before|(?:until|till)(?! (?:i|you hear|further notice)\b)"
    rf"(?! {_SEASON})"
    rf"|an?(?! (?:little|bit of) (?:more )?(?:space|time|peace|distance|quiet)\b)|the|these|those|this|that|your|any (?:files|pictures|more (?:files|pictures))|today|tonight|tomorrow|during|while|(?!{_READY})when|by|in(?! (?:peace|touch|contact|(?:the )?future|any way|any form)\b)|via|through|over|unless|regarding|because of|after(?! (?:this|today|all)\b)|between)\b"
    r"|\b(?:driving|in (?:a|the) (?:meeting|car|cinema|theatre|library|class|lecture|exam|lesson)|on (?:the|a) (?:train|bus|plane|call|phone|road|motorway)|asleep|gone down)\b|\b(?:until|till) i(?:'m| am)? (?:get (?:to|home)|arrive|land|back|home|in)\b"
    # Who cannot talk now rings back: the letters go on.
    rf"|\b(?:don't|do not) {_SPOKEN}(?:,? (?:or|and) {_SPOKEN})?[,;:–—. ]{{1,3}}(?:and |but )?i(?:'ll| will| shall) \w+(?: you)?(?: back| again)? (?:when|once|as soon as) i(?: can|'m able| am able)(?= ?[.,!;]|\Z)"
    r"|\b(?:letters|mails|e-?mails|messages) from (?!you\b|any|every|people|me\b|now\b|here\b)"
    r"|\b(?:he|she|they) (?:\w+ )?(?:wants?|wanted|asks?|asked|decided|wish\w*|has|have|had)\b|\binstead\b|\b(?:to|at|on|via|in|use|using) (?:this|that|my (?:old|work|office|school|college)) (?:(?:e-?mail|mail|old|work) )?(?:address|account|mailbox|number|e-?mail|inbox)\b|\b(?:call|text|phone|ring|ping|message) me\b(?= on| at| in)|\buse (?:the|my|our)\b|\b(?:alone|peace|silence) (?:to|with (?!your\b)|while|until (?!i\b|you hear)|for (?:an?|the|a few|one|two|three|four|five|ten|\d+) (?!(?:(?:little|good|long|short|wee) )?(?:while|bit|spell|time)\b(?! of\b)|weeks\b|months\b|time being\b|sake\b))|\bin the (?:mornings?|evenings?|afternoons?|nights?)\b|\bfor (?:an?|a few|one|two|three|four|five|ten|\d+) (?:minutes?|hours?)\b|\b(?:flu|a cold|covid|contagious|asleep|threads?)\b|\b(?:write|e-?mail|message|mail)(?: me)?, (?:just |please )?(?:call|ring|phone|come|text|visit)\b|\b(?:and|we|we'll|we will|just) (?:met|meet|talk(?:ed)?|start|turn up)\b|\bon (?:slack|whatsapp|signal|teams|line)\b|@",
    re.IGNORECASE,
)
