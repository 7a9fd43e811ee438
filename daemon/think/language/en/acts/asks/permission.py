"""English requests for leave: may I, is it all right if I, to borrow or use what is yours."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DEEDS, LEISURE, TOGETHER

PERMISSION = (
    Construction(
        "permission",
        "ask",
        "agreement approval can* consent could* excuse leave may* might* ok permission subject unless",
        (
            (
                r"(?:^|[,;:.!?] |\band |\bbut |\bso |\bor |\bif |\bwhether )(?:please )?(?:may|can|could|"
                r"might) (?:i|we) (?:please |possibly |just |perhaps |maybe |quickly |also |then )*(?:borrow|"
                r"use|have (?!a look at your garden)|get|ask (?:you )?(?:for|to|a favou?r)|ask you|take|keep|"
                r"stay|crash|join|come|leave|quote|pick your|bother|trouble|park|move|push|postpone|"
                r"reschedule|change|swap|talk to you|speak (?:to|with) you|see (?:the|a|your)|mention you|"
                r"put you down|list you|count on|rely on|include|share (?:your|this)|set up|schedule|arrange|"
                r"book|catch you|grab (?:you|five|a few|ten|some)|meet (?:you )?(?:to|and|about|on|at|next|"
                r"this|tomorrow)|discuss|show you|bring (?:my|a friend|someone|the kids|the dog|along)|invite|"
                r"give (?:him|her|them|out) your|call you|ring you|skip|print|pay you|buy (?:it|the|your|one)|"
                r"count you|start)\b"
            ),
            r"^unless you (?:have any objections?|object|mind)\b",
            r"^(?:with|subject to) your (?:consent|permission|leave|agreement|approval|ok)\b",
            r"^please excuse [a-z]+ (?:from|for the)\b",
        ),
        "May I borrow your tent for the weekend?",
        "Can I bring you anything from town?",
        unless=(
            r"\b(?:can|could|may) (?:i|we) (?:get|have|take|bring|buy|give) (?:you|your (?:mum|bags))\b",
            rf"(?:get|grab|have|meet for) {LEISURE}",
            r"take you (?:to|out)|help",
        ),
    ),
    Construction(
        "leave_to_do_it",
        "ask",
        (
            "acceptable all allowed alright can could feasible loan may might mind object objection* "
            "offer ok okay permissible possible room scope use way will would"
        ),
        (
            (
                r"(?:^|[,;:.!] ?|\band |\bbut |\bso |\bor )(?:may|could|might|can) (?:i|we) (?:please |"
                r"possibly |just |perhaps |maybe |also |then )*(?:pay (?:you|it|half|later|late|"
                r"in instalments|by instalments|at the end|next|in two|the rest)|hand|submit|settle|defer|"
                r"delay|extend|cancel|exchange|be excused|be let|have (?:until|till|another|an extra|a few|"
                r"two|one more|more time|longer|a word|the (?:number|key|keys|address|recipe|day)|your|his|"
                r"her|their|\w+'s)|put (?:it|my|our|this|them)|hang on|hold on|hold|sit|store|send it|"
                r"turn (?:it|up|the)|bow out|swap|sleep|camp|fish|cross|walk (?:through|across)|drive (?:over|"
                r"across|through)|dig|cut (?:back|down|through)|plant|tie|moor|land|film|record|photograph|"
                r"quote|copy|reprint|host|hold my|plug|charge|wash|cook|smoke|play|practise|practice|"
                r"read (?:it|them|your)|look at your|see your|try (?:it|yours|on|out)|test|taste|sample|"
                r"trouble|bother|impose|prevail|persuade|rely|lean on|depend)\b.*\?$"
            ),
            r"\bany objections? (?:to|if)\b",
            r"\b(?:would|do) you (?:object|have (?:any|an) objection) (?:to|if)\b",
            r"\bwould (?:anybody|anyone|your \w+) (?:mind|object)\b",
            r"\bis it (?:all right|alright|ok|okay|acceptable|allowed|permissible) (?:for|if|to)\b",
            (
                r"\b(?:is|was|would|will|might) (?:it|there) (?:at all |by any chance |even |still |"
                r"perhaps )+(?:be )?(?:possible|feasible|a way|any way|scope|room)\b"
            ),
            rf"\b(?:will|would|can|could) (?:ye|yis|youse|y'all|u) (?:ever |please |pls |plz )?(?:{DEEDS})\b",
            (
                r"\bwould (?:you|ye) ever (?:give|drop|bring|send|lend|put|take|ring|call|leave|turn|shut|"
                r"close|open|stop|have a word|pass|hand|fetch|pick|let)\b"
            ),
            r"^is (?:the|that|your) (?:loan|offer|use) of your\b.*\?",
        ),
        "Forgive me for asking, but could I pay at the end of the month?",
        "Could I pay less and see more?, he wondered.",
        unless=(
            (
                r"\b(?:can|could|may|might) (?:i|we) (?:put|have|send|turn|hold|cook|play) (?:you|your (?:mum|"
                r"dad|bags|coat))\b"
            ),
            r"\bhave your (?:name|address|date|size|opinion|thoughts|view)\b",
            r"\bfor you\b",
        ),
    ),
    Construction(
        "may_we",
        "ask",
        "can could film forgive intrusion let may maybe* might mind perhaps*",
        (
            (
                r"\b(?:might|could|may) (?:you|one of you) (?:possibly |perhaps |please |"
                r"just )?(?!be (?:there|free|interested)|like|want|know|tell|prefer|remember|think|care|"
                r"say)\w+\b.*\?$"
            ),
            (
                r"\b(?:might|may|could|can) (?:i|we) (?:\w+ly )?(?:film|borrow|use|have|keep|take|leave|store|"
                r"hide|camp|sleep|pitch|bring|quote|copy|reprint|sample|dig|pick|join|sit in|observe|record|"
                r"photograph|interview|count on|crash|tag along|ride|hitch|park|plug|swap|switch|draw on|"
                r"touch|speak|see|get|move|push|change)\b.*\?$"
            ),
            r"^(?:y'all|you guys|you|anyone|anybody|all right|do you|d'you|would anybody) mind (?:if|\w+ing)\b",
            r"\bwould you let (?:me|us)\b",
            r"\bwill you let (?:me|us)\b",
            rf"\b(?:perhaps|maybe) (?:you|one of you) (?:could|might|can|would) (?:{DEEDS}|put|pop|give|see)\b",
            (
                rf"\b(?:can|could|would|will) (?:you|u|ya) (?!{TOGETHER})(?:spot|lend|give|sub|loan|shout|spare|tide|cover|"
                r"swap|nip|pop|dash|run|mow|walk|push|host|judge|chair|officiate|referee|coach|tutor|teach)\b"
            ),
        ),
        "Forgive the intrusion, but might we film on your farm?",
        "Might it rain?",
        unless=(
            (
                r"\b(?:can|could|may|might) (?:i|we) (?:get|have|take|bring|buy|give|offer) (?:you|your mum|"
                r"your bags)\b"
            ),
            r"\bmight i (?:ask what|be of)\b",
            rf"{LEISURE}",
            r"\bremind me (?:what|when|who|where|which|how)\b",
            r"\blet me know\b",
            r"\bmay i ask (?:what|when|where|who|how|which)\b",
            r"\bwould you mind if (?:i|we) (?:help|bring)\b",
            r"\b(?:get|have) (?:lunch|dinner|a drink|a coffee)\b",
            r"\bcan we see\b.*\bfrom\b",
            r"\bput in a word with\b",
            r"\btell me\b",
            r"\b(?:what|when|where|which|who|how|why) (?:might|could|can|may)\b",
            # `How much rye can you spare?` wants a figure
            r"\bhow (?:much|many)(?: \w+){1,3} (?:might|could|can) you (?:spare|offer|host|coach|teach|tutor)\b",
        ),
        loose=True,
    ),
    Construction(
        "borrow_yours",
        "ask",
        "allowed back borrow collect could can would will do forgotten help like lost needs sunk stuck value wants welcome from give hoping pick* rely short use want",
        (
            (
                r"\b(?:i|we)(?:'d| would| should)(?: very much| really| quite)? (?:like|love|hope|"
                r"need) to (?:borrow|use|have|keep|take|share|quote|copy|hire|rent) your\b"
            ),
            r"\b(?:i|we)(?:'d| would) (?:very much |really |greatly )?(?:welcome|value) your\b",
            r"^could do with (?:your|some|a bit of|a hand)\b(?!.*\b(?:rain|sun|sleep)\b)",
            (
                r"^the (?:\w+ ){1,2}(?:would like|wants|needs) (?:a|your) (?:quick |brief )?(?:word|chat|"
                r"bank|signature|answer|decision|details|passport)\b(?=.*\byou)"
            ),
            (
                r"^(?:could|can|would|will) the (?:two|three|four|pair|lot|rest|both) of you\b(?! (?:come|"
                r"join|make|like|be free)\b)"
            ),
            r"\byou haven't forgotten (?:my|our|about my|about our|the)\b",
            (
                r"^would (?:a|an|some|the) [^,?]{3,40} be (?:possible|feasible|all right|acceptable|"
                r"out of the question)\?"
            ),
            r"\bi'm (?:\w+ )?stuck\b.*\bhelp\b[.!]*$",
            (
                r"^(?:i'd|we'd|we would|i would) be (?:lost|stuck|sunk|done for) without (?:a|an|another|"
                r"someone)\b.*\byou(?:'ve)?\b"
            ),
            r"^(?:am i|are we) (?:\w+ )?(?:allowed|permitted|free) to \w+\b.*\b(?:your|yours)\b",
            (
                r"\b(?:may|can|could|might) (?:i|we) (?:give|use|mention|quote|put down|pass on|"
                r"hand out) your (?:\w+ )?(?:name|number|address|details|e-?mail)\b"
            ),
            (
                r"\b(?:i|we) (?:do |really |just )*(?:want|need|would like|'d like) (?:my|"
                r"our) (?:\w+ ){1,3}?(?:back|returned)\b"
            ),
            (
                r"\b(?:i|we)(?:'ll| will| shall)? (?:also )?(?:need|require|want) (?:the|your|some|a|an|those|"
                r"these|all) (?:[\w-]+ ){1,5}?from you\b"
            ),
            (
                r"\b(?:i|we)(?: were|'re| are| was|'m| am) (?:\w+ )?hoping (?:that )?(?:the|your|one of|"
                r"somebody|someone|you) (?:\w+ ){0,4}?(?:might|could|would|can)\b"
            ),
            (
                r"\b(?:is|are|'re|'m) (?:still )?(?:a|an|one|two|three|several) (?!bit\b|"
                r"little\b)[a-z]+ short (?:for|on|this|of|at)\b"
            ),
            (
                r"\b(?:i|we) (?:rely|depend) (?:entirely |wholly )?on (?:gifts|donations|support|help|people|"
                r"members|friends) (?:like|such as) you\w*\b"
            ),
        ),
        "I should like to borrow your stepladder on Saturday.",
        "I should like to thank your stepmother.",
    ),
    Construction(
        "leave_for",
        "ask",
        "ok okay cool fine right alright mind happy can could may might comfortable",
        (
            (
                r"\b(?:is|would|will) (?:it|that|this) (?:be )?(?:ok|okay|cool|all right|alright|fine|"
                r"acceptable)(?: (?:with|by|for) (?:you(?: \w+)?|u|everyone|your \w+))? if (?!i (?:help|"
                r"bring you|offer))[\w']+"
            ),
            (
                r"\byou(?:'d| would|'re| are|'ll) (?:be )?(?:fine|ok|okay|happy|all right|comfortable|cool|"
                r"good) with (?:me|us|my|our|it if|the \w+ (?:being|going|coming|staying))\b"
            ),
            (
                r"(?:^|[,;:.!?] |\band |\bso |\bbut )(?:can|could|may|might) (?:i|we) (?:please |just |also |"
                r"possibly |maybe )*(?:be (?:taken|moved|added|put|excused|removed|sent|let|given|allowed|"
                r"paid|seated|spared|reimbursed|refunded)|have (?:your|the|my|our|it|them|some|another|"
                r"a (?!look)|an)|put (?:your|you|my)|copy|forward|post|publish|reproduce|name you|swap|stick|"
                r"plug|charge|try|say you|tell (?:him|her|them|people)|pass your|give (?:them|him|her) your|"
                r"cc|tag|have access)\b(?!.*\bfor you\b)"
            ),
            r"\bi'd need your (?:permission|leave|ok|okay|blessing|consent)\b",
            r"\bif (?:i|we) may[.!]*$",
            r"\bif that's (?:ok|okay|all right|alright|fine|cool) (?:with|by) you\b",
            r"\bhop(?:e|ing) you (?:don't|won't|wouldn't) mind (?:if|me|us|my)\b",
        ),
        "Is it okay with you if Tom sleeps over?",
        "It is okay.",
        unless=r"\bcan i have a look at your garden\b|\bget you\b|\bwould you like\b|\bcan (?:i|we) (?:say|tell you) \b",
    ),
    Construction(
        "tag_may_i",
        "ask",
        "can could may might",
        r",? (?:may|can|could|might) (?:i|we)\?$",
        "I'll use your side door, may I?",
        "I may go, and so may Ann.",
        loose=True,
    ),
    Construction(
        "your_blessing",
        "ask",
        "ask* blessing could do leave permission trouble*",
        (
            r"\bdo (?:i|we) have your (?:permission|blessing|leave|ok|okay|consent|approval)\b",
            r"\bwith your (?:permission|leave|blessing|consent)\b",
            r"\b(?:could|can) (?:i|we) (?:pick|borrow|trouble|tap|steal|ask) (?:your|you|for|from)\b",
        ),
        "With your blessing we'd like to move the gate.",
        "We moved the gate.",
        unless=r"\bthank(?:s| you) for\b",
        loose=True,
    ),
)
