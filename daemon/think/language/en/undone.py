"""English: more ways to say that a promise was kept or is broken, by the words that name what stood."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, WILL

_STOOD = (
    r"(?:(?:just )?(?:as|like|than|what|that)?,? ?(?:i|we)(?:'d| had|'ve| have)? (?:\w+ )?(?:promised|agreed|arranged|planned|settled|said|"
    r"shook (?:hands )?on|undertook|swore|vowed|told you|owed?(?: you)?)|as (?:promised|agreed|arranged|planned|settled|discussed|intended)|"
    r"you were (?:promised|told)|due (?:to you|today|yesterday|on)|slated for|scheduled for|after all|any ?more|any longer)"
)
_NOT = (
    r"(?:can't|cannot|couldn't|could not|won't|will not|wouldn't|unable|not able|isn't|aren't|is not|are not|am not|'m not|"
    r"wasn't|weren't|didn't|did not|haven't|have not|hasn't|hadn't|no longer|never|not|fell through|stuck)"
)
_MORE_TO_COME = r"\bcan (?:i|we|you)\b|\bcould (?:i|we|you)\b|\?$|\bif (?:i|we|you|it) (?:can't|cannot|don't|doesn't)\b"

KEPT_TOO = (
    Construction(
        "as_i_undertook",
        "kept",
        (
            "agreed* arranged* asked* begged* borrowed instructed* owe* per promise* requested* said* "
            "settled* shook* side swore* told* undertook* vowed* wanted* wished* word*"
        ),
        (
            r"\b(?:as|like) (?:i|we) (?:said (?:i|we) would|undertook|swore|vowed|told you (?:i|we) would|said)\b(?!.*\b(?:will|'ll|shall|going to)\b)",
            r"\b(?:kept|keeping) (?:my|our) (?:word|promise|side of)\b",
            r"\b(?:the \w+(?: \w+)?|what) (?:i|we) (?:still )?(?:owed?|borrowed from) you\b",
            r"\b(?:i|we) (?:told|promised) you (?:i|we)(?:'d| would)\b",
            r"\b(?:as|like|exactly as|just as) (?:you(?:'d| had)? (?:\w+ )?(?:asked|wanted|wished|requested|begged|instructed|told me)|we (?:shook|agreed|arranged|settled)(?! (?:on the|over|at|when|in|last))|agreed|promised|requested|instructed|arranged|per your (?:request|wishes|instructions))\b",
        ),
        "As I said I would, I told her the truth.",
        "As I said, the road is long.",
        unless=(
            rf"{WILL}|\b(?:you'll|it'll|they'll|will|shall)\b",
            rf"\b{_NOT}\b|\bforgot|\bsorry\b|\bbut (?:they|it)(?:'re|'s| is| are) still\b|\bstill (?:in|on|not)\b|\bcancel|\bplease\b|\bdo (?:send|tell|bring|give|ask)\b|\?$",
            r"^as i said,|\b(?:he|she|they)(?:'d| had)? (?:asked|promised|wanted|agreed)|\bi expect\b|\bas you asked about\b",
        ),
    ),
    Construction(
        "back_with_you",
        "kept",
        "back here returned",
        (
            r"\b(?:brought|gave|handed|sent|put|given|took|taken|posted|dropped) (?:you )?(?:back )?(?:your|the|that|those) [\w' ]{2,40}?\bback\b",
            r"\b(?:the|your|those|all your) [\w' ]{2,30}? (?:is|are|'s|'re) (?:now |safely )?back (?:in|on|at|with|under|behind) (?:your|the|its|their)\b",
            r"\b(?:i|we)(?:'ve| have)? (?:also )?returned (?:the|your|it|them|that)\b.*\b(?:to you|your|via|last|yesterday|this)\b",
            r"^(?:they're|it's|it is|they are) back (?:in|on|at) your\b",
            r"\bhere(?:'s| is| are) (?:the|your) [\w' ]{2,30} (?:i owed? you|i borrowed|you lent (?:me|us)|back)\b",
        ),
        "The tent is back in your garage, dry and folded.",
        "My tent is back from the menders.",
        unless=rf"{WILL}|\b(?:thanks|thank you) for\b|\?$|\bplease\b|\b{_NOT}\b|\b(?:can|could|would) you\b",
    ),
    Construction(
        "done_as_bidden",
        "kept",
        "asked* been needed* said* told* wanted* wished*",
        (
            r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:spoken|talked|seen|seen to|had a word|had the talk|dealt|booked|renewed|cancelled|fed|watered|written|rung|phoned|posted|sent|checked|looked) .{2,60}\b(?:like|as|that|which) you (?:asked|wanted|told|said|wished)\b",
            r"\b(?:the|that|those) [\w' ]{2,30} you (?:wanted|asked|needed|told) (?:me|us) to (?:\w+)(?: \w+)?\b.*\b(?:is|are|attached|here)\b",
            r"\b(?:has|have|'s|'ve) been [\w ]{2,30} for you\b(?!.*\b(?:if|please)\b)",
        ),
        "The address you wanted me to dig out is 4 Mill Row.",
        "The dog you wanted is black.",
        unless=rf"{WILL}|\b{_NOT}\b|\bsorry\b|\?$",
    ),
)

BROKEN_TOO = (
    Construction(
        "not_as_agreed",
        "broken",
        (
            "after agreed* any* arranged* discussed* due intended* longer* owe* planned* promised* said* "
            "scheduled settled* shook slated still swore* told* undertook* vowed*"
        ),
        (
            rf"\b{_NOT}\b.*\b{_STOOD}",
            rf"\b{_STOOD}\b.*\b(?:{_NOT}|off|fallen through|won't happen)\b",
            r"\b(?:but|and) (?:it's|they're|it is|they are|he's|she's|i'm) still (?:in|on|at|not|to be)\b",
        ),
        "We can no longer supply the timber at the price we agreed.",
        "We can't see the harbour from here.",
        unless=(
            _MORE_TO_COME,
            r"\b(?:he|she|they|\w+ and \w+) (?:can't|couldn't|won't|didn't|hasn't) (?!\w+ (?:you|our))(?!.*\byou\b)",
            r"\b(?:don't|do not) (?:worry|live|smoke|drink|work|eat|like|care|need|think|know|remember|want)\b|\bcan't (?:wait|believe|thank|remember|see)\b|\bnot that\b|\bwhat you said\b|\bas i (?:said|told)\b|\b(?:\w+ )?(?:aren't|isn't|not) what\b",
            r"\bit (?:wasn't|isn't) (?:so )?(?:bad|hard|raining)\b|\bgood news\b|\bworks? after all\b|\bnot stopped\b|\bi can .{2,30} after all\b|\b(?:said|told (?:me|us)) (?:they|he|she|it)\b",
        ),
    ),
    Construction(
        "pulled_out",
        "broken",
        (
            "afraid* alas* around* back backed bad bail* bow bowed cancel* change changed cried cry "
            "decided drop dropped duck failed forgot had late let missed never off out plan plans pull "
            "pulled rescind* retract* revoke* round* sadly* scratch* sent slight sorry* stand still turn* "
            "unfortunately* which withdraw*"
        ),
        (
            r"^(?:sorry,? |bad news,? |i'm afraid,? )?(?:a )?(?:change of|slight change of) plans?\b",
            r"\b(?:it )?(?:turns|turned) out (?:that )?(?:i|we) (?:can't|cannot|won't|couldn't|have to|need to|must)\b",
            r"\b(?:i|we) (?:hereby |must |have to |'ve decided to )?(?:withdraw|retract|rescind|revoke) (?:my|our)\b",
            r"\b(?:i|we)(?:'ve| have)? (?:got to|had to|have to|need to|must|going to have to) (?:scratch|withdraw|pull out|bow out|drop out|back out|duck out|cry off|bail|stand down|cancel)\b(?! the (?:dog|old))",
            rf"\bi(?:'ll| will| am going to|'m going to)? be (?:a |an |two |three |\d+ )?(?:\w+ )?(?:days?|weeks?|hours?)? ?late (?:with|on|for) (?:the|your|our|my)\b.*\b(?:due|you|{DAY})?",
            r"\b(?:i|we) (?:never|haven't|didn't|have not|did not) (?:yet )?(?:got round|got around|get round|get around|gotten around) to \w+ing\b.*\b(?:you|your)\b",
            r"\b(?:i|we)(?:'ve| have)? let you down\b|\b(?:i|we) stood you up\b|\b(?:something|family stuff|work|an emergency)(?:'s| has)? (?:just )?(?:come|came|cropped) up\b|\brain ?check\b|\bno can do\b|\bcount (?:me|us) out\b(?=.*\b(?:after all|now|this time|sorry|tomorrow|tonight|\w+day)\b)",
            r"\b(?:i|we)(?:'ve| have)? (?:had to |decided (?:not to|against)|changed (?:my|our) minds?|backed out|pulled out|dropped out|cried off|bowed out|missed (?:our|the|your) (?:call|meeting|appointment|deadline|lunch|date|slot|session)|failed to (?:send|deliver|meet|turn up|show up|keep|get|finish))\b(?=.*\b(?:you|your|our|the|going|go|send|of|from|it|taking|coming)\b)",
            r"\b(?:i|we)(?:'m| am|'re| are) (?:no longer (?:in a position|able|free|available|going|coming|up)|pulling out|stepping (?:down|back|aside)|bailing|backing out|dropping out|bowing out|unable to (?:keep|honou?r|make|fulfil|meet|attend|come|host|deliver|join))\b|\b(?:i|we) (?:won't|will not|can't|cannot) (?:now )?(?:be able to (?:make|come|join|attend|host|help|keep|deliver|do|bring|finish|give)|make (?:it|tonight|tomorrow|the \w+|\w+day)|be (?:coming|joining|there|attending|bringing|hosting))\b(?=.*\b(?:now|after all|\w+day|tomorrow|tonight|tonight's|any ?more|this (?:week|weekend|time|evening|afternoon)|your|our|on the|in time|unfortunately|sorry|afraid|i'm|the)\b)",
            r"\b(?:it|they|the \w+|your \w+|that|those)(?: \w+)? (?:won't|will not|isn't going to|aren't going to|is not going to) (?:be (?:ready|finished|done|with you|there|in time)|make it|arrive|happen)\b",
            r"\b(?:bad news|sorry|unfortunately|afraid|alas|sadly)\b.*\b(?:i|we) (?:can't|cannot|won't|couldn't|shan't) (?:\w+ )?(?:pick|bring|send|fetch|collect|drop|drive|take|give|lend|post|finish|deliver|translate|fix|do|make|host|cook|bake|print|write|call|come|join|help|meet|get|book|cover|look after|mend|return|pay)\b.*\b(?:the|your|you|our|it)\b",
            r"\b(?:call|calling|called) (?:it|this|that|our \w+|the \w+) off\b",
            r"\bwhich (?:i|we) (?:never|didn't|haven't|did not) (?:sent?|finish(?:ed)?|d[io]d?n?e?|pos?ted?|wr\w+)\b",
        ),
        "Turns out I can't lend you the tent.",
        "It turns out I was right.",
        unless=(
            _MORE_TO_COME,
            r"^(?:he|she|they|the (?:gig|concert|match))\b|\b(?:wedding|gig|match|strike|search) (?:has|was|is|had)\b",
        ),
    ),
    Construction(
        "regret_to_cancel",
        "broken",
        "afraid* apologi* come forgive forgot gutted regret* sorry*",
        (
            r"\b(?:regret|sorry|afraid|apologi[sz]e|apologies)\b.*\b(?:having to|have to|must|had to|need to) (?:\w+ )?(?:cancel|call off|postpone|pull out|let you down|withdraw|miss)\b",
            rf"\b(?:sorry|apologi[sz]e|apologies|forgive me|regret)\b.*\b(?:didn't|did not|couldn't|could not|haven't|have not|hasn't|wasn't|never|forgot|missed)\b.*\b{_STOOD}",
            r"\bi (?:clean |completely |totally )?forgot (?:the|your|our|to) .{2,40}\b(?:i(?:'d| had)?|we(?:'d)?) (?:said|promised|agreed|told you|arranged)\b",
            rf"\bcan't (?:make|do|come to) [\w' -]{{2,30}} (?:{DAY}|after all|any more)\b",
        ),
        "I do regret having to cancel our appointment tomorrow.",
        "I regret nothing.",
        unless=(_MORE_TO_COME, r"^(?:he|she|they)\b"),
    ),
)
