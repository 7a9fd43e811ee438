"""English: new jobs told without the noun: by what one sees, does or says then; tried when nothing names an event."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

_FIRM = r"(?:archives?|brewery|bank|firm|company|paper|newspaper|lab|laboratory|practice|agency|police|fire service|fire brigade|army|navy|council|museum|university|hospital|studio|orchestra|charity|ministry|post office|railways?|airline|civil service|crew|garage|bakery|institute|foundation|observatory|publisher|publishing house|zoo|theatre|surgery|law firm|hotel|school|library)"

NEW_JOBS = (
    EventWords(
        "new_job",
        (
            r"\b(?:took|taken|taking|take) (?:me|her|him|you|us|my \w+) on\b",
            r"\b(?:hired|recruited|poached|headhunted|snapped up) (?:me|you|her|him|by|on the spot|as|my \w+)\b",
            r"\b(?:been|was|got|gets) (?:hired|recruited|poached|headhunted|snapped up)\b",
            rf"\bcontract with (?:the )?(?:\w+ )?{_FIRM} (?:is|has been) signed\b",
            rf"\b(?:signed|signing) (?:up )?with (?:the|a|an) (?:\w+ )?{_FIRM}\b",
            (
                r"\b(?:i|she|he|you|we)(?:'ll|'m| will| am)? (?:be )?(?:join(?:ing|s|ed)?|start(?:ing|s|"
                rf"ed)? (?:with|at)) (?:the|a|an) (?:\w+ ){{0,2}}(?!library\b|museum\b){_FIRM}\b(?! (?:members|"
                r"as a member|choir|party))"
            ),
            r"\bjump(?:ed|ing)? ship\b",
            r"\b(?:gone|going|went) over to (?:the competition|the other side|a rival)\b",
            (
                rf"\b(?:leaves|leaving|left|leave) (?:us |me |here )?for (?:a |an |the )?(?:\w+ )?(?:{_FIRM}|rival|"
                r"competitor|start-?up|new (?:job|post))\b"
            ),
            r"\bthey want (?:me|him|her|you)(?:,| (?:from|to start|on board|as)\b)",
            r"\b(?:said|say|says) i (?:can|could) start\b",
            r"\b(?:the job|the post|the role|the position)(?:'s| is) (?:mine|yours|hers|his)\b",
            r"\blet (?:me|you|her|him) start\b",
            r"\bfind (?:your|my|her|his) feet\b(?=.*\b(?:office|job|work|team|school|weeks|desk|firm|place)\b)",
            r"\bback (?:in|at|to) work\b(?=.*\b(?:dole|unemploy\w*|search\w*|job ?cent\w+)\b)",
            (
                r"\b(?:on the dole|unemployed|out of work|job-?hunting|applications)\b.{0,40}\b(?:back in work|"
                r"got|found|start|hired|last)\b"
            ),
            r"\b(?:got|found|has found|have found) work (?:at|in|with|as|on)\b",
            (
                r"\b(?:leav(?:e|es|ing)|left|quit|quitting|giv(?:en|ing|es) up|chuck(?:ed|ing) in) (?:teaching|"
                r"nursing|law|the law|banking|the bank|the office|medicine|journalism|accountancy|the police|"
                r"the army) (?:to (?:be|become|work|train|join)|for (?:a|the)|and)\b"
            ),
            r"\b(?:chang(?:e|ed|ing) careers?|career change|switched careers)\b",
            r"\bsecond(?:ed|ment) to\b",
            (
                r"\b(?:gone|went|going|go) back to (?:nursing|teaching|journalism|acting|social work|midwifery|"
                r"farming|practising)\b"
            ),
            (
                r"\b(?:from|come|as of|starting) (?:next )?(?:january|february|march|april|may|june|july|august|"
                r"september|october|november|december|spring|autumn|summer|monday|month|term),? (?:i|she|"
                r"he)(?:'ll| will)? (?:be )?(?:teaching|teach|working|nursing|lecturing|cooking|driving|"
                r"selling) (?:at|for|in|with|the)\b"
            ),
            (
                r"\b(?:since|from|as of)\b.{2,20}\bi(?:'m| am) (?:now )?(?:the |a |an )?(?:\w+ ){0,2}(?:\w{2,}(?:neer|cher|river|ager|uctor|itor|"
                r"tist)|mate|nurse|chef|cook|captain|warden|keeper|porter|officer) (?:on|at|of|in|for|with) "
            ),
            r"\bfirst (?:pay packet|wage packet|wages|pay ?slip|salary)\b",
            r"\bwhat(?:'s| is) it like (?:working|to work) (?:for|at|with)\b",
        ),
        "They hired me on the spot.",
        "They hired a van on the spot.",
        words=(
            "as from since accountancy acting applications applicationsfound applicationsgot applicationshired "
            "applicationslast applicationsstart army banking career careers chucked chucking "
            "competition competitor contract cooking dole dolefound dolegot dolehired dolelast "
            "dolestart driving farming feet given gives giving headhunted hers hired hunting "
            "huntingfound huntinggot huntinghired huntinglast huntingstart job job's jobhunting "
            "jobhuntingfound jobhuntinggot jobhuntinghired jobhuntinglast jobhuntingstart join joined "
            "joining joins journalism law leave leaves leaving lecturing left medicine midwifery mine "
            "nursing other packet payslip poached police position position's post post's practising "
            "quit quitting recruited rival role salary seconded secondment selling ship signed "
            "signing slip snapped start started starting starts startup take taken taking teach "
            "teaching took unemployed unemployedfound unemployedgot unemployedhired unemployedlast "
            "unemployedstart wages want work workfound workgot workhired working worklast workstart"
        ),
        unless=(
            r"\bhired (?:a|an|the)\b",
            r"\btaken? (?:me|her|him|you|us) on (?:a|an|the|holiday|trips?|walks?)\b",
            r"\btook (?:me|her|him|you|us) on (?:a|an|the|holiday|trips?|walks?)\b",
            r"\bplaces? (?:to|in the) \w+ (?:choir|club)\b",
            r"\bjoin(?:ed|ing)? (?:the|a) (?:\w+ )?(?:studio|theatre|practice) (?:tour|visit)\b",
        ),
    ),
)
