"""English imperatives: with and without please, prohibitions, "you must", orders in passing and among friends."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import CALL_ME_THEN, DEEDS

_MINE = r"(?:me|us|my|our|mine|ours|the|it|them|him|her|a|an|some|any|your|this|that|these|those|two|three|everything|nothing|round|over|up|down|out|off|on|in|back|by|past|not)"
_VERBS = (
    r"(?:park|keep|pop|put|stick|nip|run|fetch|get|bring|leave|drop|post|send|pass|forward|chuck|shove|switch|lock|shut|close|open|hang|feed|water|"
    r"empty|move|shift|wipe|wash|iron|fold|hoover|sweep|mow|clear|tidy|mind|save|grab|pick|order|book|ring|text|email|mail|message|phone|tell|ask|warn|remind|"
    r"write|sign|fill|print|copy|scan|type|check|measure|weigh|look|cook|boil|bake|lend|give|hand|pay|transfer|wait|stop|"
    r"wake|help|teach|show|cover|swap|wrap|pack|load|unload|deliver|collect|return|submit|file|upload|share|add|remove|delete|update|correct|amend|revise|redo|"
    r"finish|start|begin|arrange|organise|organize|sort|fix|mend|repair|replace)"
)
_ACTION = (
    r"(?:apply|download|shop|visit|register|click|subscribe|join|enter|activate|choose|select|log|sign|install|upgrade|claim|order|use the|"
    r"go (?:to|here|online|home|back|and)|open|talk to|speak (?:to|with)|ask|tell|show|write|send|call|email|e-mail|fax|mail|phone|ring|contact|"
    r"submit|file|fill|attach|add|delete|remove|replace|include|exclude|change|correct|fix|update|revise|edit|rewrite|check|verify|confirm|"
    r"review|read|study|look (?:at|over|into|through|up)|see (?:if|whether|to it|what)|find(?: out)?|get|bring|take|put|place|hold|keep|leave|"
    r"drop|pick|collect|deliver|reforward|copy|print|scan|post|share|spread|remember|make|set|schedule|arrange|plan|book|reserve|"
    r"cancel|move|work|handle|proceed|start|begin|stop|continue|finish|complete|prepare|draft|be (?:ready|there|on time|careful|sure|prepared|early)|come|meet|wait|"
    r"stay|help|pay|buy|sell|transfer|coordinate|discuss|explain|describe|provide|give|test|run|push|pull|merge|deploy|"
    r"water|feed|walk|lock|switch|turn|wash|clean|tidy|dress|save|hurry|reply|respond|answer|rsvp|"
    r"mark|vote|sponsor|donate|support|shut|close|wake|hand|pass|serve|cook|mind|ignore|disregard|abandon|assume|list|line up|back up|translate|proofread)"
)
IMPERATIVES = (
    Construction(
        "please",
        "ask",
        "kindly please pls plz",
        (
            (
                r"(?:^|[,;:.!?()-] ?|\band |\bthen |\bso |\bbut |\bor |\bwould )(?:please|pls|plz|kindly) "
                r"(?:do |also |just |all |both |now |remember to |don't forget to |be sure to |make sure (?:to|you|that) |"
                r"try to |feel free to |take (?:a )?(?:moment|minute|time) to )*(?:do not |don't |not )?"
                r"(?!find\b|say (?:whether|which|what|if|how|when)\b|see\b(?=.*\b(?:attached|enclosed)\b)|accept (?:my|our)|let (?:me|us)(?: \w+)? know|inform (?:me|us)|advise (?:me |us )?(?:of |your|on )|tell (?:me|us) "
                r"(?:what|when|where|which|how|who|if|whether|about|more)|don't worry|hesitate|be assured|excuse|forgive|"
                r"feel free|worry|ignore|disregard|know that|see (?:attached|enclosed|below|the (?:attached|enclosed))|"
                r"take care|help yourself|enjoy|rest|look after|do not reply|don't reply|give my (?:best|love|regards)|"
                r"say (?:hi|hello)|pass on my|send my (?:love|best|regards)|unsubscribe|call me any ?time|come "
                r"(?:to|and join|join|over)|join us|advise (?:which|what|when)|stay (?:safe|well|strong)|be "
                rf"(?:gentle|kind to your|easy on your|good to your)|get well|hang in|count me)(?:{DEEDS}|\w+)\b"
            ),
            rf"\b(?:{DEEDS}) .{{2,80}}[, ](?:please|pls|plz)[.!]*$",
        ),
        "Please send me the agenda by noon.",
        "Please find the map attached.",
        unless=(
            (
                r"\bplease (?:do(?:n't| not) hesitate|find (?:attached|enclosed|below)|feel free to "
                r"(?:contact|call|reach|get in touch|email|ask|use|borrow|take|stay|drop))"
            ),
            r"\bif you have any (?:questions|queries)",
            r"\b(?:asked|asks) (?:him|her|them|me) to please",
            r"please\?$|yes,? please|cake, please",
            r"\bplease (?:don't|do not|never) (?:feel|think|be|go to any|trouble|rush)\b",
        ),
    ),
    Construction(
        "imperative",
        "ask",
        "",
        (
            (
                (
                    r"^(?:also,? |and |then |so |oh,? and |ps:? |ok,? |okay,? |right,? |hey,? |by the way,? |one more thing: |"
                    r"urgent: |(?:when|if|once|before|after|next time|while) [^,?]{2,40}, |do me a favou?r and |when you (?:can|get (?:a (?:chance|minute|sec|second|moment)|back|home)|have (?:a minute|time)),? |if you (?:can|see \w+)"
                    r",? |before \w+ \w+,? |\w+, )?(?:remember to|don't forget (?:to|the|your)|do remember|be sure to|"
                    r"make sure (?:to|you|that|the)|have a (?:look|read|think)|take a (?:look|peek)|give "
                    r"(?:me|us|it|this|him|her|them)(?! my (?:love|best))|send (?:me|us|it|them|him|her|the|over|your|a|this)|"
                    r"bring (?!up)|call (?:me|us|him|her|the)|ring me|phone me|text me|get back to me|let me have|lend me|"
                    r"pick (?:me|up|him|her|the)|drop (?:me a|it|the|them|off)|check "
                    r"(?:the|that|it|with|your|whether|if|this)|review|sign (?:the|it|and|here|this)|confirm|reply|respond|"
                    r"forward|see what you (?:think|can)|grab me|give (?:a call|[a-z]+ a call)|go ahead and|print|book "
                    r"(?:the|a|us|two)|order|buy|fill (?:in|out)|complete the|submit|upload|update (?:the|your|me)|ask "
                    r"(?:him|her|them|the)|tell (?!me|us|you)\w+(?: or \w+)? (?:that|to|i|we|it's|about)|keep "
                    r"(?:an eye|me (?:posted|updated|informed|in the loop)|this (?:to|between)|it (?:to|a secret|quiet))|hold "
                    r"(?:the|my|on to)|leave (?:the|it|your)|meet me|come (?:and (?:help|pick|get)|early|prepared)|read "
                    r"(?:the|this|it|through)|look (?:at|over|into|through) (?!you)|put (?:the|me|it|my|your)|move "
                    r"(?:the|your)|get (?:me|the|some|in touch with)|return the|pay (?:the|me)|help me|work with|do not "
                    r"(?:tell|forget|share|touch|use|open)|don't (?:tell|share|touch|use|be late|open)|take "
                    r"(?:the|it|my|this|out) |coordinate|prepare|set up|schedule|advise|provide|include|add (?:me|the|your)|"
                    r"feed the|water the|stop (?:sending|writing|calling|by and)|get well soon$^|be "
                    r"(?:a dear|an angel|a love|a darling|so good|so kind)|mind \w+ing (?:me|us|my|the|a|him|her|it))\b"
                ),
                r"^(?:\w+, )?(?:could you )?be an? (?:star|angel|dear|love|darling|sweetheart|hero|sport|pal)\b.* and\b",
                (
                    r"^(?:now |so |and |right,? )*(?:give me|bring|post|leave|drop|fetch|pop|stick|hand|return|lend|send)"
                    r" .{2,50}(?:would you|will you|could you|can you|if you (?:can|could|would|don't mind))\b"
                ),
                r"^(?:hop|jump|get) on a (?:quick |short )?call\b|^book (?:a|your) (?:free )?(?:demo|call|slot)\b|^help! ",
            )
        ),
        "Send me the address of the hall.",
        "Have a lovely week away!",
        unless=(
            r"(?<!me)(?<!us)(?<!you)\?$",
            (
                r"\b(?:take care|whenever it gets|take your time|take it easy|give my|if you need|if you want to talk|"
                r"call me any ?time|you'll love|leave it to me|leave it with me|bring it on|take the "
                r"(?:number|bus|tram|second|first|third|next|left|right)\b|turn left|look forward|(?:let|if) (?:me|you)"
                r" know)"
            ),
            r"free (?:trial|gift)",
            CALL_ME_THEN,
        ),
    ),
    Construction(
        "order_in_passing",
        "ask",
        "attached be careful do don't enclosed forget make mind please remember sure tell try",
        (
            r"^please (?:find|see)\b.*\band (?:then )?(?:return|sign|send|complete|fill|post|reply|confirm|check|initial|countersign|pay|keep|pass|forward|let (?:me|us) have)\b",
            r"\b(?:attached|enclosed)\b.*[,;] ?(?:and |then )?(?:please |kindly |do )?(?:sign|return|complete|fill|initial|countersign|check|correct|approve|pay|forward|post) (?:it|them|the|both|all|one|and|in|where|whatever|anything|my|any)\b",
            r"^(?:and |but |please |do )?(?:remember|don't forget|do not forget) (?:to (?!breathe|smile|laugh|rest|eat|have fun|enjoy|look after yourself)|your (?:half|share|part|turn)|the|my|our|that you)\b(?!.*\?)",
            r"^(?:and |but |please )?(?:try|be careful|take care|mind|make sure|be sure) (?:you don't|not to|to (?:shut|close|lock|turn|leave|keep|bring|send|sign|return|let|tell|be (?:on time|quiet|back)))\b(?!.*\b(?:slip|ice|icy|cold|freezing|queue|yourself)\b)",
            r"^(?:please )?tell me (?:that )?you(?:'ll| will| can| could)\b",
        ),
        "Please see the two copies and countersign them where marked.",
        "Please see the photo of Ann and Bob.",
        unless=r"\bi(?:'ve| have) (?:signed|sent|returned)\b|\bif you (?:want|like|need|go|ever)\b",
    ),
    Construction(
        "do_not",
        "ask",
        "don't do never not",
        r"^(?:please |and |so |but )?(?:don't|do not|never) (?:let|leave|tell|touch|open|send|post|show|share|forward|sign|pay|use|move|throw|give|forget|wake|feed|switch|turn|put|take|mention|lose|break|park|lock|wash|eat|drink|start|wait for|bring|buy|invite|answer|delete|print|stop|open|cut) (?!me (?:that )?(?:you|it|he|she)|up\b|in\b|it (?:to heart|personally|like that|get|worry|happen)|heart|hope|faith|sleep|yourself|to (?:breathe|rest|eat|enjoy|laugh)|the (?:bastards|so-and-sos)|anyone (?:get|make)|them (?:get|grind|walk|make|win)|him (?:get|make)|her (?:get|make)|this (?:get|spoil)|any(?:thing|body) (?:to|get)|worrying|a thing for granted)(?!.*\b(?:get you|grind you|spoil|bother you|get to you|upset you|stop you)\b)\w+",
        "Don't let the cat out before nine.",
        "Don't let them grind you down.",
        unless=r"\?$|, (?:they|he|she|there)\b|, it(?:'s| is) (?!not yours|mine|ours|wet|due)|\b(?:for my sake|on my account|i'll|i will)\b",
    ),
    Construction(
        "you_must",
        "ask",
        "ahead asked better* expected have ll must* need supposed why will",
        (
            r"^(?:\w+, )?(?:i (?:really )?(?:think|believe|guess|suggest|propose) (?:that )?)?"
            r"(?:you (?:really |still |also |will |just )*(?:need to|have to|must|are expected to|are asked to|"
            r"are supposed to|had better|'ll need to|'ll have to|will have to) "
            r"(?!see (?:it|this)|try|read|visit|come and see|be (?:so|very)|hear)|why don't you (?!come|join)"
            r"(?:call|check|send|ask|tell|give|go ahead|write|bring|let|speak|talk|meet|start|put|drop)|"
            r"go ahead and\b)"
        ),
        "You need to sign both pages.",
        "You must be so proud of her.",
        unless=(
            r"you must (?:be|have)\b|you have to (?:admit|laugh)|to (?:unsubscribe|login|log in)",
            r"don't have to|\?.*\?|you must try",
        ),
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
        "bidding",
        "ask",
        "",
        (
            rf"^(?:and |so |then |now |also,? |next,? |first,? |ok(?:ay)?,? |right,? |simply |just |always |again,? |oh,? |well,? |or |step \w+:? |please |in the meantime,? |\w+(?: and \w+)?, (?:please )?|if [^,]{{3,50}}, (?:please |just |simply |then )?|when [^,]{{3,50}}, (?:please |just )?|to [^,]{{3,40}}, (?:please |simply |just )?|(?:for|by|before|after|on|at|until) [^,]{{3,30}}, (?:please )?)*(?:do not |don't |never )?{_ACTION} (?!(?:of|was|is|are|were|has|had|will|would|for (?:sale|dinner)|said|and (?:the|a))\b)\w+",
            rf"^(?:do|please) {_ACTION} ",
            r"\b(?:reply|respond|rsvp|sign up|register|apply|enrol|click|download|donate|get yours|book|order|visit|call) (?:today|now|here|below|yes|soon|us|by)\b",
            r"(?:^|[,;:.!] ?|\b(?:please|and|just|then|so|do|or) )(?:shoot|drop|send|give|ping) (?:me|us) (?:a|an|your|the)\b",
        ),
        "Ask Joseph to reserve the large room.",
        "Asked Joseph about the room.",
        unless=(
            r"\b(?:find|see)\b.*\b(?:attached|enclosed|below)\b|^(?:please |kindly |do )*(?:inform|advise|let (?:me|us) know|tell (?:me|us))\b|\bany hour\b|\bi'll gladly\b|\bhelp yourself\b|\bpay by\b|^if [^,]*, (?:ring|call|try|ask|phone) (?:my|our)\b|\bremind me (?:what|when|who|where|which|how)\b|^(?:use|take|put|keep|add|go|start|stop|set|look|hold|run|save|choose|select|open) (?!(?:me|us|my|our|the (?:van|bins?|dog|cat))\b)(?!.*\b(?:me|us|my|our|please|by (?:\w+day|tomorrow|noon|then)|asap|today|here|now|link|your (?:expense|form|report|draft|copy|essay))\b)|^(?:let (?:me|us) (?:know|introduce|help|get back|tell you|check|be|carry|give|treat|buy)|let's|see you|come (?:to|over|round|by|along|and (?:stay|visit|see|join))|join us|get well|get in[,!]|take (?:care|your time|it easy|comfort|heart|courage|the (?:second|first|back|train|bus|tram|early|left|right))|try (?:a|the|it|some|adding|using|to rest|not)|keep (?:well|warm|safe|your|going|smiling|in touch|up|at it|me in your)|stay (?:well|safe|warm|strong|in touch|put)|have |hang |hold on|give (?:my|our|yourself)|send(?:ing)? (?:my|our|love|you)|pass on|watch out|help yourself|look(?:ing)? (?:forward|after your)|be (?:strong|brave|kind|gentle|good|well|safe)|call me any|ring me at|leave (?:it|that|this) (?:to|with) me|consider it|enjoy|good|best|write soon|run (?:fast|well)|put your feet|rest|play (?:is|was)|work (?:is|was|has|gets|at)|school|set in|save the date|make yourself|count (?:me|us)|use my|borrow|go (?:with|for it|get 'em|well|by|on)|buy one get|use the back|wear (?:layers|something warm)|listen to your (?:heart|body)|drive (?:safely|carefully)|sell|share)\b",
            r"\?$(?<!me\?)(?<!us\?)(?<!you\?)|\b(?:if you(?:'d)? (?:like|want|need|fancy)|works (?:wonders|best)|or you'll|it's (?:cheaper|quicker|better)|whenever it gets|when it gets|in case it is useful)\b|^(?:place|note|change|list|post|book|work|report|test|turn|water|park|play|check|start|stop|count|place|set|support|answer|show|watch|order|sign|light|cook|review|contact|transfer|plan|help|line|save|back|draft|cover|point|mark|file|copy|walk|drive|run|mail|email|phone|call|visit|wait|wash|stand|print|note|sponsor|serve|mind|pass|land|share|update|process|study|fax|treat|record|close|open|clean|complete|place|stay|return|push|pull|ring|tell|let) (?:of|in the|at the|on the|for the|is|are|was|were|has|had|and|from|as|to go)\b",
            CALL_ME_THEN,
            r"\bdue by\b|^(?:call|make|put) (?:it|that) \w+[.!]?$|\btime(?:s)? (?:of|flies)\b|\b(?:closed|closes|opens|open) (?:on|at|until|every)\b|^(?:open|get|got|come|put|cut|set|shut|hit|let|read|cost|hurt) (?:letter|up early|home)\b",
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
