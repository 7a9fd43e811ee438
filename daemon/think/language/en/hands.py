"""English: hands that are wanted, orders among friends, things named and nothing more: asks that are loosely said."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_MINE = r"(?:me|us|my|our|mine|ours|the|it|them|him|her|a|an|some|any|your|this|that|these|those|two|three|everything|nothing|round|over|up|down|out|off|on|in|back|by|past|not)"
_VERBS = (
    r"(?:park|keep|pop|put|stick|nip|run|fetch|get|bring|leave|drop|post|send|pass|forward|chuck|shove|switch|lock|shut|close|open|hang|feed|water|"
    r"empty|move|shift|wipe|wash|iron|fold|hoover|sweep|mow|clear|tidy|mind|save|grab|pick|order|book|ring|text|email|mail|message|phone|tell|ask|warn|remind|"
    r"write|sign|fill|print|copy|scan|type|check|measure|weigh|look|cook|boil|bake|lend|give|hand|pay|transfer|wait|stop|"
    r"wake|help|teach|show|cover|swap|wrap|pack|load|unload|deliver|collect|return|submit|file|upload|share|add|remove|delete|update|correct|amend|revise|redo|"
    r"finish|start|begin|arrange|organise|organize|sort|fix|mend|repair|replace)"
)

HANDS = (
    Construction(
        "hands_wanted",
        "ask",
        (
            "someone somebody anyone anybody volunteers volunteer helpers help hands hand drivers bodies people person takers stewards "
            "needs need short fancy"
        ),
        (
            r"\b(?:i|we|i'm|we're|(?:the|our) [\w ]{2,30})(?: \w+){0,2} (?:needs?|could do with|looking for|crying out for|desperate for|stuck for) (?:someone|somebody|people|volunteers|helpers|drivers|more hands|bodies|stewards|a (?:couple|few) (?:more )?(?:of )?(?:people|volunteers|hands|bodies|helpers)|(?:one|two|three) more \w+|another (?:pair of hands|volunteer|driver)) (?:to|who|for|with|on)\b",
            r"\bany(?:one|body)?(?: of you)? (?:volunteers|takers|offers|help|willing|free|up for|able|fancy|got|going)\b[^.]*\?|\bvolunteers (?:needed|wanted|welcome|please)\b|\bany volunteers\b",
            r"^(?:does|has|is|could|can|would|will) any(?:one|body)(?: (?:here|out there|else))? (?:have|got|own|lend|spare|help|give|take|drive|willing|able|free|fancy|know of)\b",
            r"(?:^|[,.;!] )help[.!]*$|^help[!,] |^(?:a |any |some |quick |a quick |a bit of |bit of |little |a little )*(?:lift|ride|help|hand|favour|favor|second opinion|loan)\b[^?]{0,40}\?$",
            r"\b(?:a|one|two|three) (?:\w+ )?(?:steward|driver|player|pair of hands|goalkeeper|waiter|reader|helper|alto|tenor)s? short\b|\bas our (?:resident |only )?\w+(?: \w+)?, (?:fancy|could|would|any chance)\b",
        ),
        "Does anybody have a van on Sunday?",
        "Somebody rang.",
        unless=r"\bif you (?:need|want|ever)\b|^(?:they|he|she)\b|\bor so (?:he|she|they)\b|^(?:do you )?need (?:a|some)[^,]*\?$|\bi can help\b|\bhappy to\b|\bdon't need\b|\bcan'?t help\b",
        loose=True,
    ),
    Construction(
        "order_among_friends",
        "ask",
        (
            "park keep pop put stick nip run fetch get bring leave drop post send pass forward chuck shove switch lock shut close open hang "
            "feed water empty move shift wipe wash iron fold hoover sweep mow clear tidy mind save grab pick order book ring text email "
            "mail message phone tell ask warn remind write sign fill print copy scan type check measure weigh look cook boil bake lend "
            "give hand pay transfer wait stop wake help teach show cover swap wrap pack load unload deliver collect return submit file "
            "upload share add remove delete update correct amend revise redo finish start begin arrange organise organize sort fix mend "
            "repair replace try call hold go quote steer have come take don't do never any desk reception asap"
        ),
        (
            rf"^(?:yo,? |oi,? |mate,? |love,? |boss,? |dude,? |hun,? |and |also,? |then |now |right,? |ok,? |do |should [^,]{{5,50}}, |(?:when|if|once|while|before|after|as soon as) [^,]{{3,60}}, (?:please |just |do )?)*(?:try (?:not )?to |remember to |mind you |be sure to |make sure you )?{_VERBS} {_MINE}\b(?=.*\b(?:me|us|my|our|when you|if you|before|by|on|at|to the|please|would you|for|and)\b)",
            r"^(?:and |also,? |now )?try not to \w+|^(?:do )?keep \w+ (?:\w+ )?(?:free|clear|open|shut|locked|dry|warm|quiet)\b",
            r", (?:so|and) (?:just |please |do )?(?:send|get|bring|give|drop|post|ring|call|text|hand|pass|take|put|leave|come) (?:it|them|me|us|one|some|your|the|him|her) ?(?:to|over|round|back|by|in|off|a)?\b(?!.*\bi'll\b)",
            r"\bif [^,]{3,60}, (?:[a-z]+ [^,]{2,40} and )?(?:ring|call|text|tell|email|message|phone) (?:me|us|her|him|them)\b|^(?:hold fire|go easy|quote (?:our|the|this)|steer clear|keep (?:away|off|out))\b(?! on yourself)|\byou(?:'ll| will| would)? (?:just )?have to (?:come|bring|send|take|pay|do|get|give|ring|call|sign) (?:it|me|us|round|over|the|your|them|him|her|and)\b|^(?:don't|do not|never) (?!worry|mind|bother|be|forget|feel|apologi|fret|think|thank|mention)\w+ .*(?:\b(?:my|our|while i|while we|please)\b|, (?:ok|okay|right|yeah|will you)\?$)",
            r"^any (?:spare|old|unwanted|leftover|left-over) \w+.*\?$|^(?:[a-z]+ ){1,3}to (?:me|us|my desk|the office|reception) (?:by|before|asap|today|tomorrow|please|on)\b",
        ),
        "Park round the back when you come.",
        "Parks are for the people.",
        unless=(
            r"^(?:count (?:me|on me)|leave (?:it|that|this) (?:with|to) me|drop (?:by|in|me a line if)|tell (?:them|him|her) i)\b|\bwhen(?:ever)? the\b.*\bcome\b|\bany (?:afternoon|evening|day|hour|queries|questions)\b|^(?:cut|put|read|set|let|shut|run) .*\b(?:yesterday|today|this morning|last \w+|i was|i'm|actually)\b|"
            r"^(?:take|use|have|help|keep|borrow|be|see|look|wait|stay|let|make|try|have) (?:care|my|our|mine|care|a seat|it easy|well|safe|good|you|to it|yourself|all|as)\b|^(?:let (?:me|us|it)|let's|look (?:on|up|at it)|see (?:you|the)|have (?:a|an|fun) (?!look|word|think|go)|be (?:careful|well|good|there|safe|brave|kind))\b|\?$|\bif you(?:'d)? (?:like|want|need|fancy)\b|\bi'll\b|\bwe'll\b|\bany ?time\b|\bwhenever\b"
            r"|, (?:it|they|he|she|the|it's|they're|you'll|you'd|that|there's|we've|we have|i've|i have)\b(?! (?:needs|is due|has to))|\bthank|^(?:give|send|pass|tell) (?:my|our|him|her|them)? ?(?:love|regards|best)\b"
        ),
        loose=True,
    ),
)
