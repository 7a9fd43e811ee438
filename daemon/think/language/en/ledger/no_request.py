"""English: the form of a request or a question, and nothing is asked for."""

from __future__ import annotations

import re

from daemon.think.language.en.words import THIRD_AWAITED
from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.requests import NoRequest
from daemon.think.later import later

NO_REQUEST = NoRequest(
    leaves_free=later(
        r"^if you(?:'d| would)? (?:like|want|wish|care) to\b[^?]*,[^?]*\b(?:we|i|there)(?:'s|'re|'ve| have| can| could| are| is)\b[^?]*$"
        r"|^(?:[^.?!,]{0,16}[,.!] )?(?:please |no, )*(?:just|only) (?:bring )?(?:your(?:self|selves)|you(?: two| both| all| lot)?)\b[^?]*$"
        # it says how little the request before it takes
        r"|^(?:and |it(?:'s| would be|'d be| is) )?(?:just|only) (?:(?:half )?an? (?:hour|minute|moment|second|quick (?:look|word|chat))|(?:a |the )?(?:few|couple of|two|three|five|ten|fifteen|twenty|thirty|\d{1,2}) (?:minutes|hours?|mins))(?: or (?:so|two))?(?: of your time)?(?!.*\b(?:please|send|ring|call|need|left|late|away|ago|before|after|until)\b)[^?]*$"
        r"|\b(?:feel free|help yourself|do (?:say|tell me|shout|speak up) if|by all means|you're welcome to|be my guest)\b"
        r"|^(?:and |but |so )?(?:if you(?:'d| would)? (?:like|want|care|wish|fancy|need)|should you (?:want|wish|need|like))\b[^?]*, (?:we|i|there)(?:'ve| have| can|'s| is| are|'ll| will)\b[^?]*$",
        re.IGNORECASE,
    ),
    welcomes=later(
        r"^(?:(?:and|but|so|anyway|oh),? )*(?:we|you|i)?(?:'ll| will| really)? ?(?:should|must|ought to|could|need to|have to|let's|let us|would love to|'d love to)\b[^?]*\b(?:some ?time|some ?day|one day|one of these days|soon|when (?:things|you're|life|it|the|work)|before (?:too )?long|again|at some point)\b[^?]*$|"
        r"^(?:[\w ]{1,20}, )?let's (?:do|have|make|start) (?:another(?: one)?|(?:it|that|this) again|more of (?:it|those|that))\b[^?]*$|"
        r"^(?:do |please |and |so |you must )*come (?:and stay|to (?:us|me|[A-Z]\w+))\b[^?]*\b(?:(?:sofa|(?:spare|guest|attic) room|bed|house) is (?:yours|waiting)|you(?:'re| are) always welcome)\b[^?]*$|"
        r"^(?:do |please |and |you must )*(?:come|drop|pop|stop) (?:and see (?:us|me)|by|in|over|round|back|again|visit)\b[^?]*\b(?:again|soon|any ?time|some ?time|whenever|one day|when you)\b[^?]*$",
        re.IGNORECASE,
    ),
    grants=later(
        r"^(?:(?:and|oh|well|ooh|ah),? )*yes,? please(?:$|[,.! -]+(?!(?:can|could|would you|will you|do|please|and please|but)\b)[^?]*$)"
        r"|^(?:yes|of course|sure|certainly|absolutely|by all means|with pleasure)\b[,.!]? (?:please |do )*(?:bring|come|take|use|keep|have|help|borrow|join|invite)\b[^?]*$"
        r"|^please do\b[^?]*$",
        re.IGNORECASE,
    ),
    patience=later(
        r"^(?:please |just |so |and |but |sorry,? )*(?:bear with me|let me (?:have a (?:think|look)|think|check|look|see|ask|sleep on|mull|get back|find out)|be patient|hang on|hold on|give me (?:a|another|one|two|three|until|till|some|a few)\b|wait (?:a|until|till|for)\b)[^?]*$",
        re.IGNORECASE,
    ),
    # not `No need to reply to Ed`, `no need to reply before Friday`
    needs_no_answer=later(
        r"\b(?:no need|(?:don't|do not) (?:need|have)|needn't feel you have|(?:don't|do not) feel (?:that )?(?:you (?:need|have|must)|obliged|you ought)) "
        r"to (?:reply|answer|respond|write back)(?: to (?:this|me|any of this))?(?=$|[^\w ]| (?:to this|to me|i know|as|just|if you|when you|because|really|of course))"
        r"|\bno (?:reply|answer|response)(?: is)? (?:needed|necessary|required|expected)\b(?! (?:before|until|till|from|by|yet|today|at))",
        re.IGNORECASE,
    ),
    leaves_choice=later(
        r"^(?:oh,? |well,? |honestly,? |either(?: one)?,? |(?:it's |that's )?(?:all )?)?(?:up to you|your (?:choice|call|decision)|you (?:choose|decide|pick)|whichever (?:you|suits)|whatever (?:you|suits)|as you (?:like|please|wish)|i(?:'ll)? leave (?:it|that) (?:up )?to you)\b",
        re.IGNORECASE,
    ),
    forbids=later(
        r"^(?:(?:oh|and|but|so|just|please|\w+,),? )*(?:don't|do not|never)\b(?! (?:forget|hesitate|you|we|they|i|miss)\b)[^?]*$"
        r"|^(?!.*\b(?:please|could|can|would|will you|let me know)\b)[^?]*[,;] (?:(?:but|and|so|just|only) )*(?:don't|do not)\b(?! (?:forget|hesitate|you|we|they|i|miss|know|think|have|want|need|see|like|mind)\b)[^?]*$"
        # `Ania says it is better than her mother's, please never tell her mother`
        # not `Send me the copy, and please don't let the office see it`
        r"|^(?!.*\b(?:need|want|could|can|would|must|let me know)\b)(?!.*\bplease\b.*\bplease\b)(?:(?:and|but|so|oh),? )*(?:(?:the|my|our|your|it|it's|this|that|he|she|they|we|i|there|i'm|we're|i've|we've)\b|(?-i:[A-Z]\w+)(?: and (?-i:[A-Z]\w+))? (?:says?|said|thinks?|is|was|has|knows?|told)\b)[^?]*[,;] (?:(?:but|and|so) )?please (?:don't|do not|never)\b(?! (?:forget|hesitate|miss|be late|leave|use|send|book|order|pay)\b)[^?]*$"
        r"|\b(?:please|just|so|you can|simply) (?:just )?(?:ignore|disregard|bin|discard|overlook) (?:the|that|this|my|it|them|all|any)\b[^?]*$",
        re.IGNORECASE,
    ),
    of_third=later(
        r"^(?!.*\b(?:you|your|please|let)\b)[^?]*\b(?:he|she|they|(?:his|her|my|our) \w+)(?:'ll|'d| may| might| will| can| could| would)\b[^?]*$"
        r"|^(?!.*\b(?:please|(?:can|could|would|will) you|let me|send|tell me|ask)\b)[^?]*\b(?:he|she|they|(?:his|her|my|our) \w+|(?-i:[A-Z]\w+)) (?:says?|insists?|said|thinks?) (?:that )?you(?:'re| are|'ve got| have| must| ought| should)(?: to)? (?:be told|know|hear)\b(?! (?:if|whether|when|what|by)\b)[^?]*$"  # the news stand beside it
        # `Tell Phoebe they do, and that ...`: what a third one asked is answered
        r"|^(?:and |but |do |please |oh,? )*tell (?:him|her|them|(?-i:[A-Z]\w+)|(?:the|your) \w+)(?: from (?:me|us))?,? (?:that )?(?:yes|no|(?:they|he|she|it|we|i) (?:do|does|did|can|are|is|was|were|have|has|will|don't|doesn't|didn't|can't|aren't|isn't|won't|haven't)(?: indeed| not| too)?)(?:[,.!]|$| and that\b)(?![^?]*\b(?:need|must|please|by|bring|send|come)\b)(?![^?]* (?:and|then) (?!(?:that|we|i|they|he|she|it|the|our|my|love)\b)\w)[^?]*$"
        r"|\bborrow\b[^?]* from (?:the|my|our|a|an|his|her|[A-Z]\w+)\b[^?]*$"
        rf"|^(?!.*\?)(?!.*\b(?:you|your|yours|please)\b).*{THIRD_AWAITED}",
        re.IGNORECASE,
    ),
    of_you=later(
        r"^(?:we|i)(?: can| hereby| herewith| gladly)? (?:confirm|acknowledge) (?:the |safe )*receipt\b[^?]*$|"
        r"^there(?:'s| is) (?:a|every|some|a good|a slim|a fair) chance\b[^?]*$"
        r"|^(?:i|we)(?:'ll| will)? (?:just |only |still )?need (?:a|an|the|some|more|another|until|till|time)\b[^?]{0,30}\b(?:to think|time|longer|days?|weeks?|weekend|hours?|moment|while)\b[^?]*$"
        r"|\b(?:can|could|would) you (?:believe|imagine|picture|credit) (?:it|that|this)\b[^?]*\?$"
        r"|^(?:ha,? |oh,? )?you (?:do|always|never|really|certainly) [^?]*!+$"
        # a reproach: `And I have to hear about the trip from Amy`; not `I have to hear from you`
        r"|^(?:and |so |but |now )*(?:i|we) (?:have|had|'ve got) to (?:hear|learn|find out|read|get to know)(?: \w+){0,8}? from (?!you\b)(?:the |my |our |your |his |her |a )?\w+(?: \w+){0,2}[.!]*$"
        # wonder over the way of things, and at oneself; not `Isn't it better to wait?`, `Where is my head torch?`
        r"|^(?:and |but |oh,? |ha,? )*(?:isn't|wasn't|aren't) (?:it|that|life|people)(?: just| so| rather)? (?:funny|strange|odd|amazing|lovely|wonderful|marvellous|awful|terrible|dreadful|incredible|extraordinary|remarkable|curious|astonishing|ridiculous|typical|sad|weird)(?: (?:how|the way|what)\b[^?]*)?\?+!*$"
        r"|^(?:and |but |oh,? |sorry,? |honestly,? |now )*where(?:'s| is| was| has)(?: on earth)? my (?:head|mind|brain|memory)(?: (?:been|gone|today|lately|at|these days|this week|just now))*\?+!*$"
        # pride in what one shows: `How's that for service?`; not `How's this for a title?`, `How's Friday for you?`
        r"|^(?:well,? |so,? |and |there,? )*how(?:'s| is) (?:this|that) for (?:(?:quick|good|prompt|fast|instant|sheer|perfect) )?(?:service|speed|timing|luck|progress|punctuality|efficiency|teamwork|dedication|devotion|loyalty|gratitude|irony|nerve|cheek|manners|justice|optimism|courage|coincidence)\?+!*$",
        re.IGNORECASE,
    ),
    greets=later(
        r"^(?:and |but |do |please |oh,? )*(?:give|send|pass on|remember|say)\b[^?]{0,30}\b(?:my|our|all my|all our|lots of|a big|me to|hello|hi)\b ?(?:love|regards|best|best wishes|greetings|congratulations|kisses?|hugs?|(?:to|from)\b)?[^?]{0,30}$"
        # a kind word for somebody else; not `tell Tom that we meet at six`, `tell her I'm waiting for the key`
        r"|^(?:and |but |do |please |oh,? )*tell (?:him|her|them|[A-Z]\w+|(?:the|your) \w+)(?: from (?:me|us|both of us))?,? (?:that )?[^?,;]{0,24}\b(?:(?:i'm|i am|we're|we are) (?:all |both |so |very )*(?:proud|thinking of|glad|happy|delighted|pleased|sorry|rooting|cheering|impressed)|(?:i|we) (?:miss|love|admire)|well done|bravo|congratulations|good luck|happy (?:birthday|christmas)|thank you|thanks)\b[^?]{0,30}$"
        # `Give Mostyn a scratch from me`; not `give Sam a lift`, `give her a copy from me`
        r"|^(?:and |but |do |please |oh,? )*give (?:him|her|them|(?:(?:old|dear|little|poor) )?(?-i:[A-Z]\w+)|(?:the|your|that) \w+)(?: \w+)? (?:an?|some|lots of|a few) (?:extra |big |huge |good |little |gentle |special )*(?:scratch(?:es)?|hugs?|cuddles?|kiss(?:es)?|pats?|tickles?|strokes?|squeezes?|snuggles?|high five|ear rub|belly rub|(?:treats?|biscuits?|carrots?)(?= from (?:me|us|both|all)\b))\b[^?]{0,30}$",
        re.IGNORECASE,
    ),
    own_deed=NEVER,
    heads_list=later(
        r"^(?:so |and |but |now )?(?:i|we|they|the \w+)(?:'ll| will)?(?: just| only| do| also| now)* needs? (?:final |rough |some |your )*(?:numbers|names|a (?:number|name|date|decision|head ?count|figure|colour|plan)|an (?:answer|idea)|dates|to (?:know|decide|plan|order|book))(?: (?:soon|now|by [\w ]{3,20}|this week|today|first))?[.:!]*$|"
        r"\b(?:the following (?:questions?|points?|things?|details?|information)|(?:a (?:few|couple of)|some|these|two|three|four|five) (?:quick |short |small )?(?:questions|points|queries))\b[^?]*$",
        re.IGNORECASE,
    ),
    once_more=NEVER,
    announces=NEVER,
    would_order=later(
        r"^(?:and |so |now |next,? )*(?:i|we)(?:'d| would)? (?:like|want|wish|need|have) to (?:order|book|reserve|hire|rent)\b[^?]*$",
        re.IGNORECASE,
    ),
    # not `What is the number of the room?`, behind `I'd like to book the room`: the order is for whoever lets it
    orders_where=later(
        r"\b(?:what(?:'s| is)|do you (?:know|have|still have)|(?:could|can) you (?:send|give|tell) me) the (?:phone |telephone )?(?:number|name|address|e-?mail|website)(?: and (?:number|name|address))? (?:of|for) (?P<of>[^?]+)\?$"
        r"|\b(?:who|whom|where) (?:do|should|can|must|could) (?:i|we) (?:ring|call|ask|phone|write to|order|book|get|find|go|hire|rent)\b[^?]*\?$"
        r"|\b(?:which|what) (?:company|firm|shop|supplier|\w+ company) (?:do|did|would) (?:you|we)\b[^?]*\?$|\b(?:can|could|would) you recommend\b[^?]*\?$",
        re.IGNORECASE,
    ),
    care_of_it=NEVER,
    informs=later(
        r"^(?!.*\?)(?:and |so |but )*(?:please )?(?:do )?(?:use|write to|reach me (?:at|on)|ring me on|note) (?:(?:this|that|the) (?:new |other )?|my new )(?:e-?mail )?(?:address|number|e-?mail|account)\b[^?]*\b(?:from now on|in future|from (?:today|tomorrow|now|\w+day|the \w+)|instead|for everything)\b"
        # `Could you please note that we are closed on the 31st`; not `Could you note that down?`, `Please note that we need the form by Friday`
        r"|^(?:and |so |but )*(?:(?:could|can|would|will|may i ask|i would ask) you (?:to )?)?(?:please |kindly )*note,? (?:please,? )?that (?!down\b|for\b)(?!.*\b(?:need(?:s|ed)?|wants?|must|should|have to|has to|ask|please|require[sd]?|by|your|send|return|bring)\b)\w+ .*[.?]$",
        re.IGNORECASE,
    ),
    of_myself=later(
        r"^(?!.*\b(?:you|your|yours)\b)(?:(?:and|but|so|now|then|oh|well),? )*(?:did|do|have|had|was|were|am|are|will|would|could|can) (?:i|we)\b[^?]*\?+$",
        re.IGNORECASE,
    ),
    own_answer=later(
        r"^(?:(?:oh|well|and|but|yes|no|of course|naturally|certainly|obviously)[,!.]* )*(?:(?:of course|naturally|certainly|obviously|yes|no|you bet)[,!.]* (?:i|we) (?:had|have|did|do|was|were|am|are|will|would|could|can)(?:n't| not)?|not (?:a bit|at all|for a moment|in the least|on your life))[.!]*$",
        re.IGNORECASE,
    ),
    echoes=NEVER,
    wonders=NEVER,
)
