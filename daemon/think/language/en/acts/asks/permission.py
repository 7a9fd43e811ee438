"""English requests for leave: may I, is it all right if I, to borrow or use what is yours; with a shy word before it."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DEEDS, LEISURE

PERMISSION = (
    Construction(
        "permission",
        "ask",
        "can* could* may* might*",
        (
            r"(?:^|[,;:.!?] |\band |\bbut |\bso |\bor |\bif |\bwhether )(?:please )?(?:may|can|could|might) (?:i|we) "
            r"(?:please |possibly |just |perhaps |maybe |quickly |also |then )*"
            r"(?:borrow|use|have (?!a look at your garden)|get|ask (?:you )?(?:for|to|a favou?r)|ask you|take|keep|"
            r"stay|crash|join|come|leave|quote|pick your|bother|trouble|park|move|push|postpone|reschedule|change|"
            r"swap|talk to you|speak (?:to|with) you|see (?:the|a|your)|mention you|put you down|list you|count on|"
            r"rely on|include|share (?:your|this)|set up|schedule|arrange|book|catch you|grab "
            r"(?:you|five|a few|ten|some)|meet (?:you )?(?:to|and|about|on|at|next|this|tomorrow)|discuss|show you|"
            r"bring (?:my|a friend|someone|the kids|the dog|along)|invite|give (?:him|her|them|out) your|call you|ring you|skip|"
            r"print|pay you|buy (?:it|the|your|one)|count you|start)\b"
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
        "acceptable all allowed alright can could feasible may might mind object objection* ok okay permissible possible room scope way will would",
        (
            r"(?:^|[,;:.!] ?|\band |\bbut |\bso |\bor )(?:may|could|might|can) (?:i|we) (?:please |possibly |just |perhaps |maybe |also |then )*(?:pay (?:you|it|half|later|late|in instalments|by instalments|at the end|next|in two|the rest)|hand|submit|settle|defer|delay|extend|cancel|exchange|be excused|be let|have (?:until|till|another|an extra|a few|two|one more|more time|longer|a word|the (?:number|key|keys|address|recipe|day)|your|his|her|their|\w+'s)|put (?:it|my|our|this|them)|hang on|hold on|hold|sit|store|send it|turn (?:it|up|the)|bow out|swap|sleep|camp|fish|cross|walk (?:through|across)|drive (?:over|across|through)|dig|cut (?:back|down|through)|plant|tie|moor|land|film|record|photograph|quote|copy|reprint|host|hold my|plug|charge|wash|cook|smoke|play|practise|practice|read (?:it|them|your)|look at your|see your|try (?:it|yours|on|out)|test|taste|sample|trouble|bother|impose|prevail|persuade|rely|lean on|depend)\b.*\?$",
            r"\bany objections? (?:to|if)\b|\b(?:would|do) you (?:object|have (?:any|an) objection) (?:to|if)\b|\bwould (?:anybody|anyone|your \w+) (?:mind|object)\b|\bis it (?:all right|alright|ok|okay|acceptable|allowed|permissible) (?:for|if|to)\b",
            r"\b(?:is|was|would|will|might) (?:it|there) (?:at all |by any chance |even |still |perhaps )+(?:be )?(?:possible|feasible|a way|any way|scope|room)\b",
            rf"\b(?:will|would|can|could) (?:ye|yis|youse|y'all|u) (?:ever |please |pls |plz )?(?:{DEEDS})\b|\bwould (?:you|ye) ever (?:give|drop|bring|send|lend|put|take|ring|call|leave|turn|shut|close|open|stop|have a word|pass|hand|fetch|pick|let)\b",
        ),
        "Forgive me for asking, but could I pay at the end of the month?",
        "Could I pay less and see more?, he wondered.",
        unless=r"\b(?:can|could|may|might) (?:i|we) (?:put|have|send|turn|hold|cook|play) (?:you|your (?:mum|dad|bags|coat))\b|\bhave your (?:name|address|date|size|opinion|thoughts|view)\b|\bfor you\b",
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
    Construction(
        "shy_ask",
        "ask",
        (
            "ask* blessing bother* chance chase* cheeky could couldn couldn't count didn do don don't eye "
            "favor favour got grand hand happen happy hassle* hate haven haven't help if impose* imposing "
            "leave lift look love mean mind minute moment much nag* nuisance* pain* permission pest* "
            "possible press push* read rely rush sec second spare star suppose think trouble* trust use "
            "way world wouldn wouldn't"
        ),
        (
            r"\b(?:i )?(?:really |do |so )?(?:hate|don't like|am loath|'m loath|feel (?:bad|awful|terrible|cheeky)) (?:to (?:ask|be a (?:pain|pest|nuisance|bother)|trouble|nag|bother|chase|impose)|asking)\b|\b(?:not|don't (?:mean|want|wish)) to (?:nag|pester|be a (?:pain|pest|nuisance)|rush you|press you|hassle|impose|push)\b|\bcheeky (?:request|favour|question|ask)\b",
            r"\byou (?:wouldn't|don't|haven't|couldn't|didn't) (?:by any chance |perhaps |possibly )?(?:happen to )?(?:have|know of|know (?:any|some)|own|got|lend|spare|give|fancy (?:giving|helping|lending|driving|minding))\b.*(?:\?|would you|do you|have you|could you)",
            r"^(?:have you )?(?:got|have) (?:a|an?y|five|ten|two|half) (?:\w+ )?(?:min(?:ute)?s?|secs?|seconds?|moments?|hour|spare \w+)\b.*\?|\bhave you (?:got )?(?:a|any|an) (?:spare|old|extra)\b.*\?|\bdo you (?:happen to )?have (?:a|any|an) (?:spare|old|extra|\w+ (?:i|we) (?:could|can|might))\b",
            r"\b(?:do|don't) you (?:think|suppose|reckon) (?:that )?you(?:'d| could| can| might| would)\b|\bis there (?:any|a) (?:way|chance|possibility|hope)\b|\bwould it be (?:too much|a (?:bother|nuisance|great trouble)|rude|cheeky|possible|all right|ok|okay|terribly)\b|\bif it(?:'s| is| isn't|'s not) (?:not )?(?:too much|a) (?:trouble|bother|hassle|imposition)\b",
            r"\bit(?:'d| would) (?:be (?:a )?(?:great|huge|real|big|massive|enormous|such a)? ?(?:help|weight off|load off|grand|brilliant|ace|lovely|a godsend|a lifesaver|wonderful|fab|handy)|mean (?:the world|a lot|so much|a great deal)|make (?:my|our) (?:day|week|year)|help (?:me |us )?(?:a lot|enormously|no end)) if (?:you|someone|somebody|anyone)\b",
            r"\b(?:i|we) (?:could|can) (?:really |badly )?(?:do with|use) (?:a|an|some|your|another|any|two|help|company at|more)\b|\b(?:i|we)(?:'m| am|'re| are) (?:in need of|desperate for|crying out for|after|looking for|short of|short on|one short|two short|a \w+ short|hunting for|on the lookout for|stuck for|stuck without)\b",
            r"\b(?:i|we) (?:trust|rely on|count on|depend on|look to|expect) you(?:r| to|'ll| will)\b|\b(?:counting|relying|banking|depending) on (?:you|your)\b|\bdo (?:i|we) have your (?:permission|blessing|leave|ok|okay|consent|approval)\b|\bwith your (?:permission|leave|blessing|consent)\b|\b(?:i|we)(?:'d| would) (?:like|love|need|welcome|value|appreciate) (?:your|some|any|a) (?:blessing|permission|approval|consent|help|input|comments|signature|support|steer|hand|second pair|pair of eyes|feedback|vote)\b",
            r"\b(?:cast|run|pass|throw) (?:an?|your) eyes? (?:over|at|on)\b|\b(?:have|take|give (?:it|this|them|the \w+)) a (?:quick |proper |good |second )?(?:look|read|glance|peek|once-over|proofread|try|test)\b(?=.*\b(?:at|over|through|before|and|please|when|if|for)\b)|\b(?:could|can) (?:i|we) (?:pick|borrow|trouble|tap|steal|ask) (?:your|you|for|from)\b",
            r"\b(?:could|can|would|will) (?:someone|somebody|anyone|anybody|one of (?:you|us)|whoever)\b|\b(?:whoever|anyone who|anybody who) (?:is|has|can|could|leaves|comes|arrives)\b.*\b(?:please|lock|bring|lend|help|turn|switch|let|get)\b|\bif any(?:one|body) (?:has|could|can|is|wants to) (?:a|spare|lend|help|able|pitch|drive)\b",
            r"\b(?:next time|when) you(?:'re| are) (?:next |passing |in town|over|back|here|at|going|by)\b.*\b(?:bring|pick|drop|get|fetch|grab|take|collect|pop|could|would)\b|\bwhile you(?:'re| are) (?:at it|there|in|out|up|about it)\b.*\b(?:bring|pick|could|would|get|grab|fetch|look|check|take)\b|^(?:you|why don't you|how about you|perhaps you|maybe you|so you) (?:bring|drive|take|do|book|buy|get|cook|choose|pick|could bring|could drive|can bring|can drive|could take|can take)\b",
        ),
        "I hate to ask, but could I stay a third night?",
        "I hate to see you go.",
        unless=(
            r"\bthank(?:s| you) for\b|\bhappy to (?:help|have a look|take a look)\b|\bi(?:'ll| can| could|'d be happy to| will) (?:have|take|give|cast|run)\b|\b(?:he|she|they) (?:could|can) (?:do with|use)\b|\bif you(?:'re| are)? (?:stuck|in need|short|looking|after)\b",
            r"\bpart of the\b.*\bmeans\b|\b(?:looking for|after) (?:a|the) (?:word|quiet life)\b|\bi(?:'m| am) after the\b|\bwe(?:'re| are) looking for(?:ward| a new (?:flat|house|home))\b|\btake a look at the (?:menu|sky)\b|\bhave you got (?:any|a) (?:plans|idea|dog|cat|brother|sister)\b|\bwho(?:ever)? would have thought\b|\bcan (?:anyone|somebody) tell me\b",
        ),
        loose=True,
    ),
    Construction(
        "borrow_yours",
        "ask",
        "allowed back borrow collect could can would will do forgotten help like lost needs sunk stuck value wants welcome from give hoping pick* rely short use want",
        (
            r"\b(?:i|we)(?:'d| would| should)(?: very much| really| quite)? (?:like|love|hope|need) to (?:borrow|use|have|keep|take|share|quote|copy|hire|rent) your\b",
            r"\b(?:i|we)(?:'d| would) (?:very much |really |greatly )?(?:welcome|value) your\b|^could do with (?:your|some|a bit of|a hand)\b(?!.*\b(?:rain|sun|sleep)\b)|^the (?:\w+ ){1,2}(?:would like|wants|needs) (?:a|your) (?:quick |brief )?(?:word|chat|bank|signature|answer|decision|details|passport)\b(?=.*\byou)",
            r"^(?:could|can|would|will) the (?:two|three|four|pair|lot|rest|both) of you\b(?! (?:come|join|make|like|be free)\b)|\byou haven't forgotten (?:my|our|about my|about our|the)\b|^would (?:a|an|some|the) [^,?]{3,40} be (?:possible|feasible|all right|acceptable|out of the question)\?|\bi'm (?:\w+ )?stuck\b.*\bhelp\b[.!]*$|^(?:i'd|we'd|we would|i would) be (?:lost|stuck|sunk|done for) without (?:a|an|another|someone)\b.*\byou(?:'ve)?\b",
            r"^(?:am i|are we) (?:\w+ )?(?:allowed|permitted|free) to \w+\b.*\b(?:your|yours)\b",
            r"\b(?:may|can|could|might) (?:i|we) (?:give|use|mention|quote|put down|pass on|hand out) your (?:\w+ )?(?:name|number|address|details|e-?mail)\b",
            r"\b(?:i|we) (?:do |really |just )*(?:want|need|would like|'d like) (?:my|our) (?:\w+ ){1,3}?(?:back|returned)\b",
            r"\b(?:i|we)(?:'ll| will| shall)? (?:also )?(?:need|require|want) (?:the|your|some|a|an|those|these|all) (?:[\w-]+ ){1,5}?from you\b",
            r"\b(?:i|we)(?: were|'re| are| was|'m| am) (?:\w+ )?hoping (?:that )?(?:the|your|one of|somebody|someone|you) (?:\w+ ){0,4}?(?:might|could|would|can)\b",
            r"\b(?:is|are|'re|'m) (?:still )?(?:a|an|one|two|three|several) (?!bit\b|little\b)[a-z]+ short (?:for|on|this|of|at)\b",
            r"\b(?:i|we) (?:rely|depend) (?:entirely |wholly )?on (?:gifts|donations|support|help|people|members|friends) (?:like|such as) you\w*\b",
        ),
        "I should like to borrow your stepladder on Saturday.",
        "I should like to thank your stepmother.",
    ),
    Construction(
        "leave_for",
        "ask",
        "ok okay cool fine right alright mind happy can could may might comfortable",
        (
            r"\b(?:is|would|will) (?:it|that|this) (?:be )?(?:ok|okay|cool|all right|alright|fine|acceptable)(?: (?:with|by|for) (?:you(?: \w+)?|u|everyone|your \w+))? if (?!i (?:help|bring you|offer))[\w']+",
            r"\byou(?:'d| would|'re| are|'ll) (?:be )?(?:fine|ok|okay|happy|all right|comfortable|cool|good) with (?:me|us|my|our|it if|the \w+ (?:being|going|coming|staying))\b",
            r"(?:^|[,;:.!?] |\band |\bso |\bbut )(?:can|could|may|might) (?:i|we) (?:please |just |also |possibly |maybe )*(?:be (?:taken|moved|added|put|excused|removed|sent|let|given|allowed|paid|seated|spared|reimbursed|refunded)|have (?:your|the|my|our|it|them|some|another|a (?!look)|an)|put (?:your|you|my)|copy|forward|post|publish|reproduce|name you|swap|stick|plug|charge|try|say you|tell (?:him|her|them|people)|pass your|give (?:them|him|her) your|cc|tag|have access)\b(?!.*\bfor you\b)",
            r"\bi'd need your (?:permission|leave|ok|okay|blessing|consent)\b|\bif (?:i|we) may[.!]*$|\bif that's (?:ok|okay|all right|alright|fine|cool) (?:with|by) you\b|\bhop(?:e|ing) you (?:don't|won't|wouldn't) mind (?:if|me|us|my)\b",
        ),
        "Is it okay with you if Tom sleeps over?",
        "It is okay.",
        unless=r"\bcan i have a look at your garden\b|\bget you\b|\bwould you like\b|\bcan (?:i|we) (?:say|tell you) \b",
    ),
)
