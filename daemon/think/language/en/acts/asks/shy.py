"""English requests with a shy word before them: "I hate to ask", "you may say no"."""

from __future__ import annotations

from daemon.think.language.construction import Construction

SHY = (
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
            (
                r"\b(?:i )?(?:really |do |so )?(?:hate|don't like|am loath|'m loath|feel (?:bad|awful|"
                r"terrible|cheeky)) (?:to (?:ask|be a (?:pain|pest|nuisance|bother)|trouble|nag|bother|chase|"
                r"impose)|asking)\b"
            ),
            (
                r"\b(?:not|don't (?:mean|want|wish)) to (?:nag|pester|be a (?:pain|pest|nuisance)|rush you|"
                r"press you|hassle|impose|push)\b"
            ),
            r"\bcheeky (?:request|favour|question|ask)\b",
            (
                r"\byou (?:wouldn't|don't|haven't|couldn't|didn't) (?:by any chance |perhaps |"
                r"possibly )?(?:happen to )?(?:have|know of|know (?:any|some)|own|got|lend|spare|give|"
                r"fancy (?:giving|helping|lending|driving|minding))\b.*(?:\?|would you|do you|have you|"
                r"could you)"
            ),
            (
                r"^(?:have you )?(?:got|have) (?:a|an?y|five|ten|two|half) (?:\w+ )?(?:min(?:ute)?s?|secs?|"
                r"seconds?|moments?|hour|spare \w+)\b.*\?"
            ),
            r"\bhave you (?:got )?(?:a|any|an) (?:spare|old|extra)\b.*\?",
            r"\bdo you (?:happen to )?have (?:a|any|an) (?:spare|old|extra|\w+ (?:i|we) (?:could|can|might))\b",
            r"\b(?:do|don't) you (?:think|suppose|reckon) (?:that )?you(?:'d| could| can| might| would)\b",
            r"\bis there (?:any|a) (?:way|chance|possibility|hope)\b",
            (
                r"\bwould it be (?:too much|a (?:bother|nuisance|great trouble)|rude|cheeky|possible|"
                r"all right|ok|okay|terribly)\b"
            ),
            r"\bif it(?:'s| is| isn't|'s not) (?:not )?(?:too much|a) (?:trouble|bother|hassle|imposition)\b",
            (
                r"\bit(?:'d| would) (?:be (?:a )?(?:great|huge|real|big|massive|enormous|such a)? ?(?:help|"
                r"weight off|load off|grand|brilliant|ace|lovely|a godsend|a lifesaver|wonderful|fab|handy)|"
                r"mean (?:the world|a lot|so much|a great deal)|make (?:my|our) (?:day|week|year)|help (?:me |"
                r"us )?(?:a lot|enormously|no end)) if (?:you|someone|somebody|anyone)\b"
            ),
            (
                r"\b(?:i|we) (?:could|can) (?:really |badly )?(?:do with|use) (?:a|an|some|your|another|any|"
                r"two|help|company at|more)\b"
            ),
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:in need of|desperate for|crying out for|after|looking for|"
                r"short of|short on|one short|two short|a \w+ short|hunting for|on the lookout for|stuck for|"
                r"stuck without)\b"
            ),
            r"\b(?:i|we) (?:trust|rely on|count on|depend on|look to|expect) you(?:r| to|'ll| will)\b",
            r"\b(?:counting|relying|banking|depending) on (?:you|your)\b",
            r"\bdo (?:i|we) have your (?:permission|blessing|leave|ok|okay|consent|approval)\b",
            r"\bwith your (?:permission|leave|blessing|consent)\b",
            (
                r"\b(?:i|we)(?:'d| would) (?:like|love|need|welcome|value|appreciate) (?:your|some|any|"
                r"a) (?:blessing|permission|approval|consent|help|input|comments|signature|support|steer|hand|"
                r"second pair|pair of eyes|feedback|vote)\b"
            ),
            r"\b(?:cast|run|pass|throw) (?:an?|your) eyes? (?:over|at|on)\b",
            (
                r"\b(?:have|take|give (?:it|this|them|the \w+)) a (?:quick |proper |good |second )?(?:look|"
                r"read|glance|peek|once-over|proofread|try|test)\b(?=.*\b(?:at|over|through|before|and|please|"
                r"when|if|for)\b)"
            ),
            r"\b(?:could|can) (?:i|we) (?:pick|borrow|trouble|tap|steal|ask) (?:your|you|for|from)\b",
            r"\b(?:could|can|would|will) (?:someone|somebody|anyone|anybody|one of (?:you|us)|whoever)\b",
            (
                r"\b(?:whoever|anyone who|anybody who) (?:is|has|can|could|leaves|comes|"
                r"arrives)\b.*\b(?:please|lock|bring|lend|help|turn|switch|let|get)\b"
            ),
            r"\bif any(?:one|body) (?:has|could|can|is|wants to) (?:a|spare|lend|help|able|pitch|drive)\b",
            (
                r"\b(?:next time|when) you(?:'re| are) (?:next |passing |in town|over|back|here|at|going|"
                r"by)\b.*\b(?:bring|pick|drop|get|fetch|grab|take|collect|pop|could|would)\b"
            ),
            (
                r"\bwhile you(?:'re| are) (?:at it|there|in|out|up|about it)\b.*\b(?:bring|pick|could|would|"
                r"get|grab|fetch|look|check|take)\b"
            ),
            (
                r"^(?:you|why don't you|how about you|perhaps you|maybe you|so you) (?:bring|drive|take|do|"
                r"book|buy|get|cook|choose|pick|could bring|could drive|can bring|can drive|could take|"
                r"can take)\b"
            ),
        ),
        "I hate to ask, but could I stay a third night?",
        "I hate to see you go.",
        unless=(
            r"\bthank(?:s| you) for\b",
            r"\bhappy to (?:help|have a look|take a look)\b",
            r"\bi(?:'ll| can| could|'d be happy to| will) (?:have|take|give|cast|run)\b",
            r"\b(?:he|she|they) (?:could|can) (?:do with|use)\b",
            r"\bif you(?:'re| are)? (?:stuck|in need|short|looking|after)\b",
            r"\bpart of the\b.*\bmeans\b",
            r"\b(?:looking for|after) (?:a|the) (?:word|quiet life)\b",
            r"\bi(?:'m| am) after the\b",
            r"\bwe(?:'re| are) looking for(?:ward| a new (?:flat|house|home))\b",
            r"\btake a look at the (?:menu|sky)\b",
            r"\bhave you got (?:any|a) (?:plans|idea|dog|cat|brother|sister)\b",
            r"\bwho(?:ever)? would have thought\b",
            r"\bcan (?:anyone|somebody) tell me\b",
        ),
        loose=True,
    ),
    Construction(
        "loath_to_press",
        "ask",
        "hate loath sorry want",
        r"\b(?:hate|don't want|loath|sorry) to (?:press|push|harp|go on|keep on|chivvy|hurry)\b",
        "I hate to press you, but the printer is waiting.",
        "I hate to see you go.",
        loose=True,
    ),
)
