"""English: requests in roundabout, urgent and old-fashioned dress: begging, permission, idioms, causes, short commands."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DEEDS, LEISURE

PLEAS = (
    Construction(
        "beg",
        "ask",
        (
            "advance* allow anticipation* beforehand* beg* beseech* big* challenge* desist doing* "
            "enormous* entreat* grateful great* huge* implore* impose kindly kindness oblige* obliging* "
            "permission permit prevail real* request* thanking trouble urge*"
        ),
        (
            r"\b(?:i|we) (?:beg|implore|urge|entreat|beseech|challenge) (?:of )?you\b(?! (?:pardon|to forgive))",
            r"\bnot (?:above|beneath|too proud to) beg",
            r"\b(?:might|may|could|can) (?:i|we) (?:\w+ )?(?:prevail|impose|call|trouble|bother|burden|press|persuade|ask)\b(?: (?:up)?on)?\b(?!.* what\b)",
            r"^(?:i |we )?request(?:ing)? (?:that )?(?:you|your)\b|\byou are (?:kindly )?requested to\b",
            r"\bkindly (?!(?:note|be (?:advised|informed)|inform|advise (?:us |me )?(?:of|which|what|when)|let|tell|ask|offer|accept)\b)\w+ ",
            r"\b(?:thanks?|thanking|thank|grateful|thankful)\b.*\b(?:beforehand|in advance|in anticipation)\b",
            r"\bpermission (?:to|for)\b.*\b(?:would|please|make|grateful|appreciate)",
            r"\b(?:a|the) (?:great|big|real|huge|enormous) (?:kindness|help|favou?r|relief)\b.*\bif (?:you|somebody|someone)\b",
            r"\b(?:you'd|you would) (?:be )?(?:oblige|obliging|doing) (?:me|us)\b",
        ),
        "I beg you to reconsider.",
        "I beg your pardon.",
        unless=r"\bi beg to differ\b|\b(?:he|she|they) (?:begged|urged|requested)\b|\byou kindly\b|\bin advance of\b|\b(?:beg|excuse) (?:your|my) pardon\b",
    ),
    Construction(
        "command",
        "ask",
        "",
        (
            (
                r"^(?:oh,? |and |so |now |right,? |also,? |just |do |yes,? (?:please,? )?(?:and )?|ok(?:ay)?,? |be a (?:dear|love|pal|sport) and |go on,? |quick,? |reminder: |urgent: |last thing: )*"
                r"(?:chuck|pass|lend|give|fetch|grab|hand|throw|toss|spare|sling|bung|shoot|drop|ping|email|mail|text|send|buy|get|bring|save|keep|find|pour|print|post|fax|wire|pay|loan) (?:me|us)\b(?! (?:some time|credit|a break))"
            ),
            r"\bdo (?:me|us) a (?:\w+ )?favou?r\b|\bbe (?:a|an) (?:dear|angel|love|darling|pal|sport|star) and\b",
            r"^let (?:me|us) (?:borrow|have|use|see|take|keep|show you how our|tell you about our|pick your)\b.*",
            (
                r"^(?:and |so |now |right,? |just |ok,? )*(?:mark|vote|sponsor|sign|dig deep|donate|pitch in|chip in|support|swing by|pop|put|turn|shut|lock|leave|move|wipe|wash|feed|water|mind|watch|keep an eye|carry|hold|stick|stop|hurry|wake|ring|phone|call|tell|ask|remind|save|wait|stay put|meet|collect|pick up|proofread|check|correct|edit|look over|fill|return|reserve|rewrite|acknowledge|expedite|forward|charge|plug|unplug|switch|empty|close|open|reply|rsvp|mail|upload|update|restart|test|merge|deploy|approve|confirm) "
                r"(?:the|my|our|your|it|this|that|these|those|him|her|them|me|us|for (?:our|my|the|us)|by|round|in|off|on|up|to)\b(?=.*(?:\b(?:please|will (?:you|ya)|would (?:you|ya)|could you|can you|if you (?:can|could|would|don't mind)|won't you|ta|thanks|for me|for us|by \w+|before|asap|pronto|today|tonight|tomorrow|when (?:you|ya))\b))"
            ),
            r"\b(?:so |and |then |or )?(?:please |just )?(?:dig deep|pitch in|chip in|lend a hand|reply yes|sign up|spread the word|give generously)\b",
            r"\b(?:will|would|won't|can|could) (?:ya|yer|yous|yah)\b",
            r"^and (?:the|a|an|your|my|some|another) [\w ]{2,30}(?: too)?,? (?:please|if you (?:can|could|would|don't mind))\b",
            r"^yes,? please,? and \w+",
            r"\bpretty please\b|\bplease,? please\b|\bi(?:'m| am) asking\b[.!]?$|\bhere i am asking\b",
            r", please (?:submit|send|return|sign|pay|confirm|complete|reply|bring|leave|call|do|check|cut|help|let us have)\b",
        ),
        "Chuck us the charger on your way past, mate.",
        "Give us this day.",
        unless=(
            r"\bif you(?:'d| would)? (?:like|want|need|fancy|get stuck|ever)\b|\bsay the word\b|^(?:tell|let) (?:me|us) (?:what|when|where|which|who|how|if|whether|about|know)\b|^give us this day",
            r"\b(?:he|she|they) (?:asked|told|said)|^(?:call|ring|text|phone) (?:me|us) (?:any ?time|whenever|at any hour|day or night|if)|\bsave me a (?:dance|seat)\?$",
            r"\b(?:don't|do not) (?:worry|hesitate|feel)\b|\bfeel free\b|\bclick\b|\bunsubscribe\b",
        ),
        loose=True,
    ),
    Construction(
        "need_from_you",
        "ask",
        (
            "appreciate appreciated* asks* await* better* counting dad easier* falls find five half hands "
            "helpful* hers hour* lack* line* mam manage* minutes* miss* mum need needed* needs nicer* "
            "only page* pair perfect photo* plenty quick requests require* said* says* signature* spare* "
            "take ten valued* want wants way* welcome* wonders* word* yet yourself*"
        ),
        (
            r"\b(?:i|we)(?:'d| would| will|'ll)? (?:only |just |really |first )?need (?:the|your|a|an|some|access|two|three|more|another)\b.{2,60}\b(?:to (?:get|go|do|finish|continue|proceed|start|help)|any further|from you|please|before|by|so)\b",
            r"\b(?:i|we) (?:still |now |do |also )?(?:await|lack|miss|require) (?:the|your)\b",
            r"\b(?:all|what|the (?:only|one) thing) (?:that )?(?:i|we)(?:'d| would| really| still)*(?: really)? (?:want|need|ask|lack|require)\b.*\b(?:you|your|yours|is|are)\b",
            r"\b(?!i\b|we\b|you\b|they\b|who\b)\w+(?: from \w+| in charge)? (?:needs|wants|requires|asks for|is after|is chasing|is waiting for|would like|asks that|requests that) (?:you\b|your\b)(?! to (?:be|know)\b)",
            r"^(?:my )?\w+ (?:says|asks|wants to know|wonders|said) (?:to ask )?(?:will|would|could|can|if|whether) you(?:'d| could| would| can)? (?!like|come|be)\w+",
            r"\b(?:you're|you are) the (?:only|one|very|right) (?:person|one|man|woman) (?:they|he|she|we|i|who|for)\b|\byou(?:'d| would) be (?:perfect|ideal|just the (?:person|one|man|woman))[.!]*$|\byou(?:'re| are) our (?:only|last) hope\b(?!.*\bi know who\b)",
            r"\bwould be (?:so )?much (?:easier|better|nicer) if (?:somebody|someone|you|anyone)\b",
            r"\b(?:your|any) (?:feedback|comments?|thoughts|input|help|support|views?|corrections|suggestions|signature|advice)\b.*\b(?:would be|is|are|will be) (?:most |very |much |more than |greatly |really |always )*(?:welcome|appreciated|valued|helpful|needed|required)\b",
            r"\b(?:half an hour|an hour|ten minutes|five minutes|a (?:line|word|page|few lines|signature|photo|quick look)|\w+ minutes) (?:would|will) (?:be plenty|do|be enough|suffice|be all)\b",
            r"\b(?:i|we)(?:'d| would) (?:love|like|want|need|prefer) you to (?!know|come|have|be|join|meet|feel|stay)\w+",
            r"\bif you (?:could|can|might|would) (?:\w+ )?(?:see your way|find it in|find the time|spare|manage|bring yourself)\b",
        ),
        "Ms Novak from Legal needs your passport copy by noon.",
        "My dog needs your dog's kennel like a hole in the head, he thinks.",
        unless=(
            r"\bif you need\b|\b(?:don't|do not|doesn't|no longer) need\b|\b(?:all|anything) you need\b|\?$(?<!you\?)|\bneeds your .*\blike a hole\b",
            r"\bi know who\b|\beverything i need\b|\b(?:gave|got|had) (?:me|us) (?:all|what) (?:i|we) need",
        ),
        loose=True,
    ),
    Construction(
        "may_we",
        "ask",
        "can could film forgive intrusion let may maybe* might mind perhaps*",
        (
            r"\b(?:might|could|may) (?:you|one of you) (?:possibly |perhaps |please |just )?(?!be (?:there|free|interested)|like|want|know|tell|prefer|remember|think|care|say)\w+\b.*\?$",
            r"\b(?:might|may|could|can) (?:i|we) (?:\w+ly )?(?:film|borrow|use|have|keep|take|leave|store|hide|camp|sleep|pitch|bring|quote|copy|reprint|sample|dig|pick|join|sit in|observe|record|photograph|interview|count on|crash|tag along|ride|hitch|park|plug|swap|switch|draw on|touch|speak|see|get|move|push|change)\b.*\?$",
            r"^(?:y'all|you guys|you|anyone|anybody|all right|do you|d'you|would anybody) mind (?:if|\w+ing)\b",
            r"\bwould you let (?:me|us)\b|\bwill you let (?:me|us)\b",
            rf"\b(?:perhaps|maybe) (?:you|one of you) (?:could|might|can|would) (?:{DEEDS}|put|pop|give|see)\b",
            r"\b(?:can|could|would|will) (?:you|u|ya) (?:spot|lend|give|sub|loan|shout|spare|tide|cover|swap|nip|pop|dash|run|mow|walk|push|host|judge|chair|officiate|referee|coach|tutor|teach)\b",
        ),
        "Forgive the intrusion, but might we film on your farm?",
        "Might it rain?",
        unless=(
            rf"\b(?:can|could|may|might) (?:i|we) (?:get|have|take|bring|buy|give|offer) (?:you|your mum|your bags)\b|\bmight i (?:ask what|be of)\b|{LEISURE}",
            r"\bremind me (?:what|when|who|where|which|how)\b|\blet me know\b|\bmay i ask (?:what|when|where|who|how|which)\b|\bwould you mind if (?:i|we) (?:help|bring)\b|\b(?:get|have) (?:lunch|dinner|a drink|a coffee)\b|\bcan we see\b.*\bfrom\b",
            r"\bput in a word with\b|\btell me\b|\b(?:what|when|where|which|who|how|why) (?:might|could|can|may)\b",
        ),
        loose=True,
    ),
)
