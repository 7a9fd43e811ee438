"""English: what keeps a promise, or cannot."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.deeds import Keeping
from daemon.think.later import later

_WHO = r"((?:the |my |our |your |his |her |their )?(?!(?:you|me|us|it|them|him|her|this|that|these|those|round|around|there|here|someone|somebody|anyone|everyone)\b)[\w'-]+(?: (?!(?:whether|if|about|for|what|when|where|how|who|why|to|on|at|in|and|again|today|tonight|tomorrow|this|next|first|regarding|by|before|later|says?|said)\b)[\w'-]+){0,2})"
_SAYS = r"(?:says|said|say|reckons?|thinks|tells me|told me)"
# Behind a colon, what makes a sentence of the figures: a subject or a finite verb.
_SAYS_OF_IT = (
    r"i|we|you|he|she|it|they|there|nobody|somebody|everybody|is|are|was|were|has|have|had|do|does|did|"
    r"can|could|will|would|shall|should|may|might|must|needs?|takes?|took|came|went|got"
)

KEEPING = Keeping(
    object=NEVER,
    day=later(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)\b"),
    bare_thing=NEVER,
    to_tell=later(
        r"\b(?:let you(?: both| all| two| guys)? know|tell you|come back to you|see (?:what|if|whether|how|who)|hear what|find out|find you|look up|look into|look it up|check|ask|enquire|inquire|confirm|get back to you|explain|(?:walk|talk|take) you through)\b"
        r"|\b(?:e-?mail|text|send|give|get|ring|call|phone|pass|let) you\b.*\b(?:address|dates?|times?|number|name|details|prices?|costs?|figures?|rates?|terms|fees?|fares?|quote|results?|scores?|totals?|amount|measurements?|sizes?|dimensions|directions|hours|code|password|titles?|topic|theme|names|verdict|decision|answers?|opinion|thoughts|availability)\b",
        re.IGNORECASE,
    ),
    outcome=NEVER,
    of_it=later(r"^(?:and |so |well,? |yes,? |ok,? )*(?:it|they|he|she|that|this)(?:'s|'re)?\b", re.IGNORECASE),
    at_next_meeting=later(
        r"\bbring (?:[\w'-]+ ){1,6}?(?:along|with (?:me|us))\b|\b(?:when|(?:the )?next time|as soon as) (?:we|i|you|you and i) (?:next )?(?:meet|see (?:you|me|each other|one another)|come (?:over|round|to (?:you|us|visit))|(?:are|'re|am|'m) (?:there|over|round|next in|back|with you))\b|\bat (?:our|the) next (?:meeting|get-together|lunch|coffee|session|lesson)\b|\b(?:till|until) (?:we|i) (?:meet|see you)\b",
        re.IGNORECASE,
    ),
    opinion=later(
        r"\b(?:feedback|comments?|opinion|thoughts|views?|verdict|remarks|what (?:i|we) (?:think|thought|make)|how (?:i|we) (?:like|liked|find|found))\b",
        re.IGNORECASE,
    ),
    names_it=later(
        r"\b(?:title|name|topic|subject|theme|password|code|verdict|decision|motto)s?\b[^.?!]{0,30}? (?:is|are|will be|was|were)\b|\b(?:is|are) (?:called|named|entitled)\b",
        re.IGNORECASE,
    ),
    listed=later(
        r"^(?:(?:and|so|well|as promised|now|hello|hi)[,:]? )*(?:here (?:is|are) )?(?:the|my|our|your) (?P<thing>[a-z'-]+(?: [a-z'-]+){0,3}) ?: ?(?!.*\?)(?=.*\d)"
        # not `The key: it has 2 teeth missing`, `The date: 3 choices are being looked at`
        rf"(?!.*(?:\b(?:{_SAYS_OF_IT}|not|never|still|sorry|once|waiting|late|later|lost)\b|n't\b|'(?:ll|re|ve|d|m)\b|\b(?:it|that|there|he|she)'s\b))",
        re.IGNORECASE,
    ),
    heads=later(
        r"^(?:(?:and|so|well|here's|here is|a|an|the|my|our|your|one|possible|provisional|working|suggested|new),? )*(?:title|name|topic|subject|theme|password|code|motto|address)s?(?: (?:for|of) [^:.?!]{1,40})?: ?(?=\S)",
        re.IGNORECASE,
    ),
    to_be_so=later(
        r"\b(?:will|'ll|shall) be (?:all |back |up and )*(?:ready|done|finished|back|there|running|fixed|mended|open|in place|complete)\b"
        r"|\bhave [^.?!]{2,40} (?:ready|running|done|finished|fixed|mended|back|working)\b",
        re.IGNORECASE,
    ),
    not_told=later(
        r"\b(?:not|never|yet|still|will(?! be (?:on|at) )|'ll|hope|once|until (?:i|we|he|she|they)|as soon as|away|on holiday|waiting|busy|delayed|late|held up|missing|lost|being|trouble|problem|tricky|difficult|nightmare)\b|n't|\?",
        re.IGNORECASE,
    ),
    is_there=later(
        r"(?:'s|'re|\bis|\bare)(?: now| all| already| finally| back)* (?:in|on|at|up|out|ready|back|there|here|done|finished|down|over|off)\b",
        re.IGNORECASE,
    ),
    is_ready=later(
        r"(?:'s|'re|\bis|\bare)(?: now| all| already| finally)* (?:(?:up|ready|back|done|finished|in place)\b(?! (?:to|for))|ready (?:to (?:be )?(?:go|collect|pick|fetch|ship|wear|view|download|use|send|post)|for (?:you|collection|pick-?up|your))|(?:in|down|out|off)(?=[.!,]|$))",
        re.IGNORECASE,
    ),
    not_yet=later(
        r"\b(?:not|(?<!and you )will|(?<!and you)'ll|still|if|when|once|until|almost|nearly|should|would|in hand|in progress|on (?:my|the|our) (?:list|mind|desk|agenda)|at the)\b|n't|\?",
        re.IGNORECASE,
    ),
    at_last=NEVER,
    hands_over=later(
        r"\b(?:return|give|hand|take|leave|put|bring|send|post|mail|e-?mail|forward|deliver|drop|pass|transfer|pay|pop (?:it|them|the [\w ]{1,20}|your [\w ]{1,20}) (?:back|over|round|in|through)|(?:get|run|walk|cycle|drive) (?:it|them|the [\w ]{1,20}|your [\w ]{1,20}) (?:back|over|round) to)\b",
        re.IGNORECASE,
    ),
    sends_word=later(
        r"\b(?:send|mail|e-?mail|text|forward|share|give you|get you|get [^.?!]{1,40} to you|let you have|have [^.?!]{1,40} (?:with|for) you|you(?:'ll| will) (?:have|get|receive)|pass(?: \w+)? on)\b",
        re.IGNORECASE,
    ),
    no_file=later(
        r"\b(?:pay|bring|return|collect|pick|come|meet|visit|call|ring|phone|ask|check|book|order|fix|repair|mend|clean|buy|fetch|take|drive|discuss|talk|speak|play|sing|build|paint|cook|bake|lend|borrow|cancel|sell)\b",
        re.IGNORECASE,
    ),
    of_third=later(
        rf"\b(?:ask(?: at)?|check with|ring|call|phone|speak (?:to|with)|talk to|have (?:a|another|my) (?:\w+ )?(?:word|chat) with|write to|e-?mail|text|message|contact|enquire (?:of|with|at)|consult|see (?:what|whether|if)) {_WHO}",
        re.IGNORECASE,
    ),
    third_tells=later(
        r"\b(?:says?|said|reckons?|thinks?|thought|tells? (?:me|us)|told (?:me|us)|replied|answered|agrees?d?|offers?|offered|suggests?|suggested|recommends?|recommended|prefers?|confirms?|confirmed)\b(?! (?:hello|hi\b|thanks|thank you|happy|good luck|get well|(?:he|she|they)(?:'ll| will) (?:think|see|let|ask|check|get back|ring|call)))"
        r"|\b(?:would (?!have\b)|'d (?:be|love|like|rather|prefer|need)|(?:can|could) (?!(?:be|get) (?:an?|so|very|rather|quite|a bit|hard|difficult|reached)\b)|can't (?!be (?:reached|found|got)|talk|speak|remember)|couldn't (?!be (?:reached|found|got)|talk|speak|remember)|won't|wouldn't|wants?|(?:doesn't|don't) (?:want|mind|like|think|need|believe|fancy|have)|will (?:take|have|let|lend|come|do|be (?:there|at)|drive|help|bring|play|sing)|knows|(?:has|have|'s|'ve) (?:no |got (?!an? )|(?:a|an|some) (?:\w+ )?(?:space|slot|gap|opening|spare|vacancy|room free)\b|one\b|two\b|three\b|some\b|plenty|agreed|offered|promised|said))\b"
        r"|(?:'s|\bis|'re|\bare|\bwas|\bwere) (?:(?:very|quite|only too|more than|not|really|all|perfectly|well) )*(?:happy|(?:fine|ok(?:ay)?)(?= (?:with|by|about|for)\b)|free|glad|delighted|keen|willing|up for|game|on board|for it|against it|in favour|a (?:yes|no)|available|able|interested|thrilled|prepared|sure)\b",
        re.IGNORECASE,
    ),
    by_third=later(
        rf"[,\"”'] {_SAYS} {_WHO}[.!]*$|[,\"”'] {_WHO} {_SAYS}[.!]*$|^(?:well,? |so,? )?according to {_WHO}(?=,| (?:it|they|he|she|the|there|that|we|you)\b)",
        re.IGNORECASE,
    ),
    third_heard=later(
        r"\b(?:says?|said|tells me|told me|mentioned|knew)(?: that)? you(?:'d|'ve| had| have)?(?: just| already| really)? (?:been (?:on (?:at|to|the phone to)|in touch|to see|asking)|spoken?|rung|rang|called|phoned|asked|written|wrote|had (?:a|another) (?:\w+ )?(?:word|chat|talk)|put in (?:a (?:good )?word|a call)|got in touch|told (?:him|her|them)|mentioned|contacted|e-?mailed|stood up for|put (?:him|her|them) (?:right|straight|in the picture))\b"
        r"|^(?!(?:i|we|mum|dad|the kids|the children) )[^.?!]* (?:after|since|thanks to) your (?:chat|talk|word|conversation|phone call|call|intervention)\b(?! with (?:me|us)\b)",
        re.IGNORECASE,
    ),
)
