"""English imperatives among friends and at work, of any verb: "chuck us the charger", "park round the back"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import CALL_ME_THEN

_MINE = (
    r"(?:me|us|my|our|mine|ours|the|it|them|him|her|a|an|some|any|your|this|that|these|those|two|three|"
    r"everything|nothing|round|over|up|down|out|off|on|in|back|by|past|not)"
)
_VERBS = (
    r"(?:park|keep|pop|put|stick|nip|run|fetch|get|bring|leave|drop|post|send|pass|forward|chuck|shove|switch|"
    r"lock|shut|close|open|hang|feed|water|empty|move|shift|wipe|wash|iron|fold|hoover|sweep|mow|clear|tidy|"
    r"mind|save|grab|pick|order|book|ring|text|email|mail|message|phone|tell|ask|warn|remind|write|sign|fill|"
    r"print|copy|scan|type|check|measure|weigh|look|cook|boil|bake|lend|give|hand|pay|transfer|wait|stop|wake|"
    r"help|teach|show|cover|swap|wrap|pack|load|unload|deliver|collect|return|submit|file|upload|share|add|"
    r"remove|delete|update|correct|amend|revise|redo|finish|start|begin|arrange|organise|organize|sort|fix|"
    r"mend|repair|replace)"
)
_ACTION = (
    r"(?:apply|download|shop|visit|register|click|subscribe|join|enter|activate|choose|select|log|sign|"
    r"install|upgrade|claim|order|use the|go (?:to|here|online|home|back|and)|open|talk to|speak (?:to|with)|"
    r"ask|tell|show|write|send|call|email|e-mail|fax|mail|phone|ring|contact|submit|file|fill|attach|add|"
    r"delete|remove|replace|include|exclude|change|correct|fix|update|revise|edit|rewrite|check|verify|"
    r"confirm|review|read|study|look (?:at|over|into|through|up)|see (?:if|whether|to it|what)|find(?: out)?|"
    r"get|bring|take|put|place|hold|keep|leave|drop|pick|collect|deliver|reforward|copy|print|scan|post|share|"
    r"spread|remember|make|set|schedule|arrange|plan|book|reserve|cancel|move|work|handle|proceed|start|begin|"
    r"stop|continue|finish|complete|prepare|draft|be (?:ready|there|on time|careful|sure|prepared|early)|come|"
    r"meet|wait|stay|help|pay|buy|sell|transfer|coordinate|discuss|explain|describe|provide|give|test|run|"
    r"push|pull|merge|deploy|water|feed|walk|lock|switch|turn|wash|clean|tidy|dress|save|hurry|reply|respond|"
    r"answer|rsvp|mark|vote|sponsor|donate|support|shut|close|wake|hand|pass|serve|cook|mind|ignore|disregard|"
    r"abandon|assume|list|line up|back up|translate|proofread)"
)
ORDERS = (
    Construction(
        "command",
        "ask",
        "",
        (
            (
                r"^(?:oh,? |and |so |now |right,? |also,? |just |do |yes,? (?:please,? )?(?:and )?|"
                r"ok(?:ay)?,? |be a (?:dear|love|pal|sport) and |go on,? |quick,? |reminder: |urgent: |"
                r"last thing: )*(?:chuck|pass|lend|give|fetch|grab|hand|throw|toss|spare|sling|bung|shoot|"
                r"drop|ping|email|mail|text|send|buy|get|bring|save|keep|find|pour|print|post|fax|wire|pay|"
                r"loan) (?:me|us)\b(?! (?:some time|credit|a break))"
            ),
            r"\bdo (?:me|us) a (?:\w+ )?favou?r\b",
            r"\bbe (?:a|an) (?:dear|angel|love|darling|pal|sport|star) and\b",
            r"^let (?:me|us) (?:borrow|have(?! a (?:quiet |quick |little )?word with\b)|use|see|take|keep|show you how our|tell you about our|pick your)\b.*",
            (
                r"^(?:and |so |now |right,? |just |ok,? )*(?:mark|vote|sponsor|sign|dig deep|donate|pitch in|"
                r"chip in|support|swing by|pop|put|turn|shut|lock|leave|move|wipe|wash|feed|water|mind|watch|"
                r"keep an eye|carry|hold|stick|stop|hurry|wake|ring|phone|call|tell|ask|remind|save|wait|"
                r"stay put|meet|collect|pick up|proofread|check|correct|edit|look over|fill|return|reserve|"
                r"rewrite|acknowledge|expedite|forward|charge|plug|unplug|switch|empty|close|open|reply|rsvp|"
                r"mail|upload|update|restart|test|merge|deploy|approve|confirm) (?:the|my|our|your|it|this|"
                r"that|these|those|him|her|them|me|us|for (?:our|my|the|us)|by|round|in|off|on|up|"
                r"to)\b(?=.*(?:\b(?:please|will (?:you|ya)|would (?:you|ya)|could you|can you|if you (?:can|"
                r"could|would|don't mind)|won't you|ta|thanks|for me|for us|by \w+|before|asap|pronto|today|"
                r"tonight|tomorrow|when (?:you|ya))\b))"
            ),
            (
                r"\b(?:so |and |then |or )?(?:please |just )?(?:dig deep|pitch in|chip in|lend a hand|"
                r"reply yes|sign up|spread the word|give generously)\b"
            ),
            r"\b(?:will|would|won't|can|could) (?:ya|yer|yous|yah)\b",
            (
                r"^and (?:the|a|an|your|my|some|another) [\w ]{2,30}(?: too)?,? (?:please|if you (?:can|"
                r"could|would|don't mind))\b"
            ),
            r"^yes,? please,? and \w+",
            r"\bpretty please\b",
            r"\bplease,? please\b",
            r"\bi(?:'m| am) asking\b[.!]?$",
            r"\bhere i am asking\b",
            (
                r", please (?:submit|send|return|sign|pay|confirm|complete|reply|bring|leave|call|do|check|"
                r"cut|help|let us have)\b"
            ),
        ),
        "Chuck us the charger on your way past, mate.",
        "Give us this day.",
        unless=(
            r"\bif you(?:'d| would)? (?:like|want|need|fancy|get stuck|ever)\b",
            r"\bsay the word\b",
            r"^(?:tell|let) (?:me|us) (?:what|when|where|which|who|how|if|whether|about|know)\b",
            r"^give us this day",
            r"\b(?:he|she|they) (?:asked|told|said)",
            r"^(?:call|ring|text|phone) (?:me|us) (?:any ?time|whenever|at any hour|day or night|if)",
            r"\bsave me a (?:dance|seat)\?$",
            r"\b(?:don't|do not) (?:worry|hesitate|feel)\b",
            r"\bfeel free\b",
            r"\bclick\b",
            r"\bunsubscribe\b",
        ),
        loose=True,
    ),
    Construction(
        "bidding",
        "ask",
        "",
        (
            (
                r"^(?:and |so |then |now |also |next |first |ok(?:ay)? |right |simply |just |"
                r"always |again |oh |well |or |step \w+:? |please |in the meantime,? |"
                r"\w+(?: and \w+)?, (?:please )?|if [^,]{3,50}, (?:please |just |simply |then )?|"
                r"when [^,]{3,50}, (?:please |just )?|to [^,]{3,40}, (?:please |simply |just )?|(?:for|by|"
                r"before|after|on|at|until) [^,]{3,30}, (?:please )?){0,4}(?:do not |don't |"
                rf"never )?{_ACTION} (?!(?:of|was|is|are|were|has|had|will|would|for (?:sale|dinner)|said|"
                r"and (?:the|a))\b)\w+"
            ),
            rf"^(?:do|please) {_ACTION} ",
            (
                r"\b(?:reply|respond|rsvp|sign up|register|apply|enrol|click|download|donate|get yours|book|"
                r"order|visit|call) (?:today|now|here|below|yes|soon|us|by)\b"
            ),
            (
                r"(?:^|[,;:.!] ?|\b(?:please|and|just|then|so|do|or) )(?:shoot|drop|send|give|ping) (?:me|"
                r"us) (?:a|an|your|the)\b"
            ),
        ),
        "Ask Joseph to reserve the large room.",
        "Asked Joseph about the room.",
        unless=(
            r"\b(?:find|see)\b.*\b(?:attached|enclosed|below)\b",
            r"^(?:please |kindly |do )*(?:inform|advise|let (?:me|us) know|tell (?:me|us))\b",
            r"\bany hour\b",
            r"\bi'll gladly\b",
            r"\bhelp yourself\b",
            r"\bpay by\b",
            r"^if [^,]*, (?:ring|call|try|ask|phone) (?:my|our)\b",
            r"\bremind me (?:what|when|who|where|which|how)\b",
            (
                r"^(?:use|take|put|keep|add|go|start|stop|set|look|hold|run|save|choose|select|open) (?!(?:me|"
                r"us|my|our|the (?:van|bins?|dog|cat))\b)(?!.*\b(?:me|us|my|our|please|by (?:\w+day|tomorrow|"
                r"noon|then)|asap|today|here|now|link|your (?:expense|form|report|draft|copy|essay))\b)"
            ),
            (
                r"^(?:let (?:me|us) (?:know|introduce|help|get back|tell you|check|be|carry|give|treat|buy)|"
                r"let's|see you|come (?:to|over|round|by|along|and (?:stay|visit|see|join))|join us|get well|"
                r"get in[,!]|take (?:care|your time|it easy|comfort|heart|courage|the (?:second|first|back|"
                r"train|bus|tram|early|left|right))|try (?:a|the|it|some|adding|using|to rest|not)|"
                r"keep (?:well|warm|safe|your|going|smiling|in touch|up|at it|me in your)|stay (?:well|safe|"
                r"warm|strong|in touch|put)|have |hang |hold on|give (?:my|our|yourself)|send(?:ing)? (?:my|"
                r"our|love|you)|pass on|watch out|help yourself|look(?:ing)? (?:forward|after your)|"
                r"be (?:strong|brave|kind|gentle|good|well|safe)|call me any|ring me at|leave (?:it|that|"
                r"this) (?:to|with) me|consider it|enjoy|good|best|write soon|run (?:fast|well)|put your feet|"
                r"rest|play (?:is|was)|work (?:is|was|has|gets|at)|school|set in|save the date|make yourself|"
                r"count (?:me|us)|use my|borrow|go (?:with|for it|get 'em|well|by|on)|buy one get|"
                r"use the back|wear (?:layers|something warm)|listen to your (?:heart|body)|drive (?:safely|"
                r"carefully)|sell|share)\b"
            ),
            r"\?$(?<!me\?)(?<!us\?)(?<!you\?)",
            (
                r"\b(?:if you(?:'d)? (?:like|want|need|fancy)|works (?:wonders|best)|or you'll|"
                r"it's (?:cheaper|quicker|better)|whenever it gets|when it gets|in case it is useful)\b"
            ),
            (
                r"^(?:place|note|change|list|post|book|work|report|test|turn|water|park|play|check|start|stop|"
                r"count|place|set|support|answer|show|watch|order|sign|light|cook|review|contact|transfer|"
                r"plan|help|line|save|back|draft|cover|point|mark|file|copy|walk|drive|run|mail|email|phone|"
                r"call|visit|wait|wash|stand|print|note|sponsor|serve|mind|pass|land|share|update|process|"
                r"study|fax|treat|record|close|open|clean|complete|place|stay|return|push|pull|ring|tell|"
                r"let) (?:of|in the|at the|on the|for the|is|are|was|were|has|had|and|from|as|to go)\b"
            ),
            CALL_ME_THEN,
            r"\bdue by\b",
            r"^(?:call|make|put) (?:it|that) \w+[.!]?$",
            r"\btime(?:s)? (?:of|flies)\b",
            r"\b(?:closed|closes|opens|open) (?:on|at|until|every)\b",
            r"^(?:open|get|got|come|put|cut|set|shut|hit|let|read|cost|hurt) (?:letter|up early|home)\b",
        ),
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
            (
                r"^(?:yo,? |oi,? |mate,? |love,? |boss,? |dude,? |hun,? |and |also,? |then |now |right,? |"
                r"ok,? |do |should [^,]{5,50}, |(?:when|if|once|while|before|after|"
                r"as soon as) [^,]{3,60}, (?:please |just |do )?)*(?:try (?:not )?to |remember to |"
                rf"mind you |be sure to |make sure you )?{_VERBS} {_MINE}\b(?=.*\b(?:me|us|my|our|when you|"
                r"if you|before|by|on|at|to the|please|would you|for|and)\b)"
            ),
            r"^(?:and |also,? |now )?try not to \w+",
            r"^(?:do )?keep \w+ (?:\w+ )?(?:free|clear|open|shut|locked|dry|warm|quiet)\b",
            (
                r", (?:so|and) (?:just |please |do )?(?:send|get|bring|give|drop|post|ring|call|text|hand|"
                r"pass|take|put|leave|come) (?:it|them|me|us|one|some|your|the|him|her) ?(?:to|over|round|"
                r"back|by|in|off|a)?\b(?!.*\bi'll\b)"
            ),
            (
                r"\bif [^,]{3,60}, (?:[a-z]+ [^,]{2,40} and )?(?:ring|call|text|tell|email|message|"
                r"phone) (?:me|us|her|him|them)\b"
            ),
            r"^(?:hold fire|go easy|quote (?:our|the|this)|steer clear|keep (?:away|off|out))\b(?! on yourself)",
            (
                r"\byou(?:'ll| will| would)? (?:just )?have to (?:come|bring|send|take|pay|do|get|give|ring|"
                r"call|sign) (?:it|me|us|round|over|the|your|them|him|her|and)\b"
            ),
            (
                r"^(?:don't|do not|never) (?!worry|mind|bother|be|forget|feel|apologi|fret|think|thank|"
                r"mention)\w+ .*(?:\b(?:my|our|while i|while we|please)\b|, (?:ok|okay|right|yeah|"
                r"will you)\?$)"
            ),
            r"^any (?:spare|old|unwanted|leftover|left-over) \w+.*\?$",
            (
                r"^(?:[a-z]+ ){1,3}to (?:me|us|my desk|the office|reception) (?:by|before|asap|today|"
                r"tomorrow|please|on)\b"
            ),
        ),
        "Park round the back when you come.",
        "Parks are for the people.",
        unless=(
            (
                r"^(?:count (?:me|on me)|leave (?:it|that|this) (?:with|to) me|drop (?:by|in|me a line if)|"
                r"tell (?:them|him|her) i)\b"
            ),
            r"\bwhen(?:ever)? the\b.*\bcome\b",
            r"\bany (?:afternoon|evening|day|hour|queries|questions)\b",
            CALL_ME_THEN,
            (
                r"^(?:cut|put|read|set|let|shut|run) .*\b(?:yesterday|today|this morning|last \w+|i was|i'm|"
                r"actually)\b"
            ),
            (
                r"^(?:take|use|have|help|keep|borrow|be|see|look|wait|stay|let|make|try|have) (?:care|my|our|"
                r"mine|care|a seat|it easy|well|safe|good|you|to it|yourself|all|as)\b"
            ),
            (
                r"^(?:let (?:me|us|it)|let's|look (?:on|up|at it)|see (?:you|the)|have (?:a|an|fun) (?!look|"
                r"word|think|go)|be (?:careful|well|good|there|safe|brave|kind))\b"
            ),
            r"\?$",
            r"\bif you(?:'d)? (?:like|want|need|fancy)\b",
            r"\bi'll\b",
            r"\bwe'll\b",
            r"\bany ?time\b",
            r"\bwhenever\b",
            (
                r", (?:it|they|he|she|the|it's|they're|you'll|you'd|that|there's|we've|we have|i've|"
                r"i have)\b(?! (?:needs|is due|has to))"
            ),
            r"\bthank",
            r"^(?:give|send|pass|tell) (?:my|our|him|her|them)? ?(?:love|regards|best)\b",
        ),
        loose=True,
    ),
    Construction(
        "do_send",
        "ask",
        "bung do don't fetch hey let nip not now oi oy pop right shove stick whack",
        (
            (
                r"\bdo (?:tell|send|bring|ask|give|ring|call|thank|remind|check|make sure|sign|pass|forward|"
                r"help|write to|speak to|have a word) (?!me (?:what|about|how|when|where|who)\b|yourself)\w+"
            ),
            (
                r"^(?:oi|oy|hey|right|now then),? (?!your|you|the|my|how|what|when|where|who|why|is|are|do|"
                r"did|have|has|can|could|would|will)[a-z]+ (?:your|the|that|this|those|over|up|off|down|out|"
                r"it|him|her|them)\b"
            ),
            r"^(?:do |please |and )?let (?!me\b|us\b|it\b|go\b|them eat)[a-z]+ know\b",
            (
                r"\b(?:don't|do not|not) (?:breathe|say|tell|mention|let on|whisper) (?:a word|a soul|"
                r"anything|it|this|him|her|them|to)\b"
            ),
            r"^(?:pop|stick|bung|whack|nip|fetch|shove) (?:the|a|some|your|it|over|round|down|in|out)\b",
        ),
        "Do ring the vicar before Sunday.",
        "Do dogs ring the vicar?",
        unless=(
            r"\bif you(?:\'d| would)? (?:like|want|need|fancy)\b",
            r"\bthank(?:s| you) for\b",
            r"\b(?:he|she|they) (?:said|asked|told)\b.*\b(?:him|her|them)\b",
            r"\bdo tell me\b",
        ),
        loose=True,
    ),
)
