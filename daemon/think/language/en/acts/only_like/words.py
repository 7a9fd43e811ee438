"""English: pieces of patterns that the modules of this folder share: what the reader is spared, what others said, what is offered."""

from __future__ import annotations

from daemon.think.language.en.acts.gives.words import ASKED_IF

SPARED = (
    r"\b(?:don't|do not|never|no need to|please don't|you needn't|needn't) (?:you )?(?:dare |ever |"
    r"go )?(?:apologi[sz]e|be sorry|say sorry|feel (?:bad|guilty|obliged|you (?:have|must|need))|mention it|"
    r"trouble|stress|rush|hurry|fret|dwell on|(?:beat|concern|distress|upset|torment|punish|worry|blame|trouble) yourself|think (?:twice|of it|any ?(?:thing )?more (?:of|about))|(?:go to|put yourself to) any|"
    r"(?:give|spare) (?:[\w'-]+ ){1,5}?(?:another|a second|a further|any (?:further|more)|a single|a moment's) (?:\w+ )?thought|"
    r"lose (?:any |a wink of |a night's |your )?sleep|let (?:it|that|this|the [\w ]{2,30}?|any of (?:it|this|that)) (?:trouble|bother|"
    r"worry|upset|weigh on|spoil) (?:you|your))\b|"
    r"^(?:please |now |do |just |and |so )*(?:put (?:it|that|this) (?:right |clean )?out of your (?:mind|head)|forget all about (?:it|that|the)|"
    r"think (?:no more|nothing) (?:of|about))\b"
)
REPORTED = (
    r"^(?:and then |then |so )?(?:he|she|they|the \w+|my \w+|our \w+|[a-z]+) (?:kept |just |only |"
    r"always )?(?:say(?:ing|s)|said|told|asked|shout(?:ed|ing|s)|muttered|wrote|replied|whispered|called out|"
    r"reads)\b[^\"]{0,24}\"|^[\"'][^\"]{3,80}[\"'],? (?:he|she|they|it|the \w+|my \w+|"
    r"our \w+) (?:\w+ )?(?:said|says|asked|reads?|wrote|shouted|told|kept|muttered|whispered)\b"
)
OFFERED = (
    r"^(?:would|will) (?:a|an|some|my|our|the|one of my) [^?]{2,50} (?:be (?:of )?(?:any|some) (?:use|help|"
    r"good|interest)|help)\b|^(?:and |so |or |well,? )?(?:how about|what if|why don't|shall|"
    r"should(?=.*\b(?:you|your|anything|something|some)\b)) (?:i|we) (?:perhaps |maybe |just )?(?:mind|"
    r"look after|do the|take the|bring|drive|cook|save you|spare you|help|come and|treat|tempt|offer|pick|"
    r"run you|give you|lend you|buy|get you|fetch|cover|lend|do your|have your|keep)\b(?!.*\bfor (?:me|us)\b)|"
    r"^could i (?:perhaps |maybe |just )?(?:save|spare) you\b|^any chance you (?:could|can) use\b|"
    rf"^would you like (?:the|my|our) (?:leftover|spare|old|extra|rest of|remaining) |{ASKED_IF}"
)
