"""English: hints that want a deed: what is missing, short, owed or wished for, and shy ways to ask."""

from __future__ import annotations

from daemon.think.language.construction import Construction

MORE_PLEAS = (
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
        "missing_still",
        "ask",
        (
            "answer approval approved* arrived await badgering* chance chaser* chasing* due expect "
            "hanging heard holding incomplete* look missing* need needs never* news not nudge* nudging* "
            "outstanding* overdue* owe owing* paid* past pestering* poke* poking* prod* progress reached* "
            "received remains reminder* reply required returned* sign-off signature signed* sitting still "
            "through time unanswered* unpaid* unsigned* until waiting* when where without wondering word "
            "yet*"
        ),
        (
            r"\b(?:your|the|our|my|that|those|these) (?:[\w-]+ ){1,4}?(?:is|are|remains?|seems? to be|appears? to be|has been|have been|'s) (?:still |now |already |as yet |\w+ (?:days|weeks|months) )*(?:outstanding|overdue|missing|unpaid|unsigned|unanswered|owing|past due|incomplete|not (?:here|in|back|signed|paid)|sitting (?:in|on) your)\b",
            r"\b(?:i|we)(?:'ve| have)? (?:yet to|still (?:have not|haven't|have no|don't have|lack|need|await)|not yet|never) (?:had |seen |got |receive[d]? |hear[d]? |have |been |paid )?(?:your|the|a|any|from you|back|anything|word|sight|hide)\b|\b(?:hasn't|haven't|has not|have not) (?:yet )?(?:reached|come through to|arrived with|been (?:signed|paid|returned|approved)) ?(?:us|me|by you|yet)?\b",
            r"\b(?:needs?|requires?|awaits?|waits? for|is waiting for|lacks?|wants?) (?:only |just |still )?your (?:\w+ )?(?:signature|approval|sign-off|ok|okay|blessing|input|attention|go-ahead|decision|stamp|initials|vote|comments)\b|\b(?:can't|cannot|won't be able to) (?:\w+ ){1,5}?(?:without|until|unless) (?:your|you|we (?:have|get) your|i (?:have|get) your)\b|\byour (?:signature|approval|vote|reply|answer|decision|sign-off|consent|form|contribution) (?:is|are) (?:needed|required|wanted|still|awaited|due|urgently)\b",
            r"\b(?:have|had|did) you (?:had |have |get |got |found |find |managed |manage )?(?:a |any |the |yet )*(?:chance|time|moment|opportunity|luck|minute)\b.*\?|\b(?:any|what) (?:word|news|movement|progress|update|luck|joy|sign|headway)\b.*\b(?:on|with|of|from|about|yet|for)\b.*\?|\bhow (?:are|is) (?:you|it|things|the \w+) (?:getting on|coming along|looking|progressing|going) with (?:the|my|our|that)\b|\bwhere (?:are we|do we stand|have we got to|are you) (?:with|on)\b",
            r"\bwhen (?:can|could|may|might|will|should) (?:i|we) (?:expect|hope|look forward|count on|get|have|see|receive|collect|pick up)\b|\b(?:i'm|we're|i am|we are) (?:still )?(?:waiting|hanging on|holding out) (?:for|on|to (?:hear|get|have))\b(?! (?:the (?:bus|train|rain|kettle|plumber|results?|delivery|paint)))|\b(?:chasing|nudging|prodding|pestering|badgering|poking) (?:you|up|for|about)\b|\b(?:gentle|friendly|quick|little|polite|second|last|final) (?:nudge|reminder|prod|poke|chaser)\b",
        ),
        "I've yet to receive your comments on chapter two.",
        "I've yet to see a heron.",
        unless=r"\bsorry\b.*\bi (?:haven't|have not|still)\b|\bi still (?:owe|haven't finished|haven't sent)\b|\bthe (?:post|bus) hasn't\b|\bhow are things going with (?:the baby|your)\b|\bas (?:i|we) (?:promised|said)\b|\bwithout you\b",
        loose=True,
    ),
)
