"""English: what a sentence says to something that is open: yes and no, a nudge, a word for later, a choice, thanks."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.replies import Turns
from daemon.think.later import later

_FIRST = r"(?:(?:and|so|well|oh|hi|sorry)[,.!]? )*"
_ALL_OF_THEM = r"(?:both|neither|either|all (?:three|four|five)|all(?= of (?:them|those|it)\b)|the lot)"
TURNS = Turns(
    yes_or_no=later(
        # not `Oh no, I'm so sorry about that!`; `I'm sorry, no, we're short`, but not `Sorry, no news yet`
        r"^[👍👌✅🆗]|^(?:(?:oh|ah|well|and|but),? )*(?:(?:i['’]m|i am|we['’]re|we are) )?(?:(?:so|very|really|terribly|awfully) )*(?:sorry|afraid)(?: [A-Z]\w+(?=,))?[,.:;!]* (?:but )?(?:(?:it['’]s|that['’]s|the answer is) (?:an? )?)?no(?=[.!,;:]|$| [-–])"
        r"|^(?!(?:and |but |well,? )*oh,? no\b[,.!]*(?:!$| (?:(?:i['’]m|i am|we['’]re|we are) )?(?:so |very |really |terribly |awfully )*sorry (?:about|to hear|for|you)\b| (?:how|that['’]s|that is) (?:awful|terrible|horrible|dreadful|sad|so sad|annoying|frustrating)\b| what an? (?:shame|pity|nuisance|pain|mess|disaster)\b| (?:you )?poor\b))"
        # `What a lovely idea, of course I can come`; not `How funny, of course he did`
        r"(?:(?:oh,? |ah,? )?(?:what an? |how )[^.?!,;]{2,30}[,!-] (?=(?:yes|no)[,.!]|(?:of course|certainly|absolutely|gladly|definitely)(?:[,.!]|$| (?:i|we|you)\b)|(?:i|we)(?:'d| would) (?:love|like) to\b|count me in\b))?"
        r"(?:(?:and|but|so|oh|ah|well),? )*(?:(?:yes|yeah|yep|yup|no|nope|sure|certainly|(?:of )?course|absolutely|gladly|definitely|with pleasure|happy to|perfect|not yet|not really|not (?:since\b|so far\b|lately\b|recently\b|that i\b(?! \w+ not)|as far as i\b|at the moment\b|(?:for|in) (?:ages|years|months|weeks|days|(?:some|quite some|a (?:long )?)time|a (?:long |good )?while|a (?:few )?\w+)\b)|(?:it|he|she|they) (?:do(?:es)?(?:n't)?|did(?:n't)?|is(?:n't)?|are(?:n't)?|has|have)(?=[.!,]|$)|i (?:do|don't|did|didn't|have|haven't|can|can't|could|am|was)(?=[.!,]|$)|(?:i|we)(?:'d| would)(?: both| all)? be (?:only too |more than |very |really |absolutely )?(?:delighted|happy|glad|honou?red|thrilled)(?:(?: to)?(?=[.!]|$)| to (?!hear|see|know|learn|read|find|get|receive|have)\w+\b(?![^.!]*\b(?:but|if|though)\b))|sounds (?:good|great|lovely|like a plan)|works for me|done|ok(?:ay)?|count me in|you're on|(?:i'm|i am|we're) (?:in|up for it|game)|deal|why not|i'd love to|we'd love to|love to|see you there|can't wait|it's a date)\b)|[,;] (?:so|then) (?:yes|no)[.!]*$",
        re.IGNORECASE,
    ),
    no_first=later(r"^(?:(?:oh|ah|well|and|but),? )*(?:no|nope)(?=[.!,;:]|$| [-–])", re.IGNORECASE),
    asks_leave=later(
        r"\b(?:may|can|could|might|shall|should) (?:i|we)\b(?! (?:ask|have|get|borrow)\b)[^.]*\?|\b(?:ok(?:ay)?|all ?right|fine)(?: with you)? (?:if|for me to|for us to)\b[^.]*\?|\bmind if (?:i|we)\b",
        re.IGNORECASE,
    ),
    yes_before_question=later(
        r"^(?:gladly|yes|yep|of course|course|sure|certainly|happy to|with pleasure|absolutely|definitely|no problem)\b[,.!]? [^?]*\?",
        re.IGNORECASE,
    ),
    greeting=later(
        r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?:]{0,40}[,.!:]?$|^[A-ZÀ-Þ][\w'-]*,$",
        re.IGNORECASE,
    ),
    person_alone=later(
        r"^(?:me|you|us|them|him|her|mine|yours|ours|hers|his|both(?: of us)?|neither(?: of us)?|nobody|no one|everybody|everyone|(?:you|me|him|her|they) (?:do|did|can|will|please))\b\W*$",
        re.IGNORECASE,
    ),
    calls=NEVER,
    name_alone=later(r"^[A-ZÀ-Þ][\w'-]*\.?(?: [A-ZÀ-Þ][\w'-]*){0,2}$(?<!\.)|^[A-ZÀ-Þ]\.?$"),
    defers=later(
        r"\b(?:let you(?: both| all| two| guys)? know|(?:tell|inform|text|ring|call|e-?mail) you (?:when|once|as soon as|if|what|how|where|whether|then)|get back to|come back to you|answer|reply|respond|check|look into|look it up|find out|confirm|think about|count(?! (?:on|me|us|you)\b)|measure|ask (?!you\b)\w+|(?:tell|inform) you(?: all| both)? (?:by|on|next|this|tomorrow|tonight|later|soon)\b|work (?:it|that|this|them) out)\b",
        re.IGNORECASE,
    ),
    passed_to=later(
        r"\b(?:our|my|one of (?:our|my)|the|an?|someone|somebody|a member of)\b(?: [\w'-]+){0,4}? (?:will|'ll|shall|is going to)(?: \w+ly| then| soon| shortly)? (?:ring|call|phone|contact|telephone|e-?mail|text|write to|get back to|come back to|get in touch|be in (?:touch|contact)|reply|respond)\b"
        r"|^(?:we|i)(?:'ll| will| shall) (?:be in (?:touch|contact)|get in touch|contact you|revert)\b",
        re.IGNORECASE,
    ),
    nudges=later(
        r"\b(?:(?:did|have|had) you (?:forget|forgotten|remember(?:ed)?)|checking in|check in|follow(?:ing)?[ -]up|(?<!with )any (?:news|update|luck|progress)|remind(?:er|ing)?|still (?:waiting|need|missing|without|unclear|(?:don't|do not) (?:know|have))|nudge|bump(?:ing)?|(?:mean|want|like|hate) to (?:nag|chase|pester|hassle|pressure|rush)|sorry to (?:nag|chase|pester|keep on)|any sign of|where (?:are we|have we got) with|chance to|any (?:idea|thoughts?|word|joy) (?:about|on|of|yet)|any (?:ideas?|thoughts?|word|joy)(?: (?:for|from|about|on) [\w' ]{1,30})? yet|(?:had|have|found|get|got) (?:the |any |some |a )?(?:time|opportunity|moment|minute) to (?:look|consider|read|check|think|reply|respond|go)|heard back|get round|get around|(?:did|had|have|if|whether) you(?:'d|'ve)?(?: had| have)? (?:get|got|see|seen|receive|received|read) (?:my|this)|how (?:are you|is it|are things) (?:getting on|coming along|going) with|my (?:last|earlier|previous) (?:mail|email|message|question|note|letter)|do(?:es)? not (?:appear|seem) to have|(?:haven't|have not) (?:yet )?(?:received|heard|had))\b",
        re.IGNORECASE,
    ),
    asked_before=later(
        r"\b(?:i|we)(?:'d|'ve| had| have)? (?:asked|(?:wrote|e-?mailed|messaged)(?: to)?(?: you)? (?:to ask|about|regarding)|enquired|inquired|written)\b[^?]*\b(?:ago|last (?:week|month|time)|earlier|before|already|still|yet|twice|again|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
        r"|\b(?:my|our|the) (?:question|request)s? (?:of|from|about|is still|still|remains?|has not|hasn't|got lost)\b"
        r"|\b(?:haven't|have not|not|never|nothing) (?:yet )?(?:had (?:a|an|any) (?:answer|reply)|heard (?:back|anything|from you)|received (?:a|an|any) (?:answer|reply)|got (?:a|an|any) (?:answer|reply))\b",
        re.IGNORECASE,
    ),
    hands_answer=later(
        r"^(?:\w+, )?(?:(?:so|and|well|finally|at last),? )*(?:please find|attached is|attached are|enclosed is|here(?:'s| is| are|,? at last,? is)|below(?: is| are)|this is|(?:i'm |i am )?(?:forwarding|passing on)|(?:i )?(?:forward|enclose|attach|pass on))(?: (?:you|below|here|now|finally))? (?:(?:the|my|our|an?|her|his|their|your) )?(?:[\w.-]+(?: [\w.-]+){0,2}['’]s? )?(?:final |short |full |own )?(?:answers?|repl(?:y|ies)|response|decision|verdict|choice)(?: (?:on|about|to|regarding|concerning|as to|for|over)\b|[.!:]|$)",
        re.IGNORECASE,
    ),
    in_answer=later(
        r"\b(?:you(?:'d|'ve| had| have)? (?:asked|wanted to know|were asking|were wondering|enquired|inquired)\b|(?:in|to|as an) (?:answer|reply|response)?(?: ?to)? ?your (?:question|query|enquiry)\b|(?:as )?(?:for|to|about|re|regarding|on) your (?:question|query|enquiry)\b)",
        re.IGNORECASE,
    ),
    may_be=NEVER,
    unsure=later(
        r"\b(?:(?:need|have|want|got|ought) to (?:ask|check|look|think|find|see|talk|speak|confirm)|(?:don't|do not|can't) (?:know|say|tell|remember) (?:yet|right now|offhand|off the top)|(?:can't|cannot|can not|couldn't) (?:really |quite )?(?:say|tell|promise|know|decide|confirm)\b[^.?!]*\byet\b|not (?:quite |entirely |really )?sure (?:yet|right now|offhand)?|(?:let me|i must|i'd better|i should|i'll) (?:just |first )?(?:ask|check|look|find out|think|talk to|speak to|see (?:what|if|whether)))\b",
        re.IGNORECASE,
    ),
    pending=later(
        r"\bstill (?:chasing|waiting (?:for|on|to hear)|trying to|looking into|checking|asking|working on it|finding out|no (?:word|news|answer|reply|joy|luck))\b"
        r"|^(?:\W*(?:sorry|well|hi|hello)\b\W*)?(?:i'm |i am |we're |we are )?(?:chasing|waiting (?:for|on|to hear)) (?!you)"
        r"|\b(?:haven't|have not|not) (?:yet |even )?(?:heard|had (?:a|an|any) (?:reply|answer|word))\b|\bno (?:word|news|answer|reply)(?: yet)? from\b",
        re.IGNORECASE,
    ),
    hedged=later(
        r"\b(?:i|we)(?:'ll| will| shall|'m| are| am)?(?: certainly| of course| always| have to)? (?:see (?:what|whether|if) (?:i|we) can|do (?:my|our) (?:level |very )?best|do what(?:ever)? (?:i|we) can|try(?:ing)? (?:to|my best|our best|and)\b)",
        re.IGNORECASE,
    ),
    good_question=later(
        r"^(?:(?:that's |what )?an? )?(?:good|great|excellent|tricky|interesting|fair) question\b", re.IGNORECASE
    ),
    tells_where=NEVER,
    muses=NEVER,
    suggests=later(
        r"^(?:[^.?!]*, )?(?:why not |maybe |perhaps )?(?:try|ask) [A-Z]?\w+(?: \w+){0,3}\?$|^(?:\w+, )?(?:maybe|perhaps) (?!(?:you|i|we|she|he|they|it)\b)[^.?!]{3,60}\?",
        re.IGNORECASE,
    ),
    proposes=later(
        r"^(?:\w+, )?(?:(?:how|what) about (?!you\b|your(?:self|selves)\b)\w|(?:shall|should|could|can) we (?:say|try|meet|go|make it|do)\b|why (?:not|don't (?:we|you))\b|would [^?]* (?:do|suit|work|be (?:ok|okay|good|all right|fine|better|possible))\b|how would [^?]* (?:suit|work for)\b|(?:is|does) [^?]* (?:suit|work for|ok|okay|all right|good for)\b)[^?]*\?",
        re.IGNORECASE,
    ),
    invites=NEVER,
    asks_what_to_do=later(
        r"^(?:\w+, )?(?:and |so |but |also )?(?:who|whom|where|when|which|what|how)\b[^?]*\b(?:do|should|shall|can|could|must|may) (?:i|we)\b(?! (?:have|get|borrow|count|persuade|ask you))[^?]*\?$",
        re.IGNORECASE,
    ),
    wants_word=later(
        r"\b(?:confirm|let (?:me|us) know|tell (?:me|us)|advise|inform|recommend|suggest|(?:could|can|would|will|please|do)(?: you)?(?: please| kindly)? (?:choose|pick(?! (?:up|it|them|me|us|him|her|the \w+ up)\b)|decide|opt|vote))\b",
        re.IGNORECASE,
    ),
    offers_choice=later(
        r"^(?:\w+, )?(?:so )?(?:shall|should|do you want|would you (?:like|prefer|rather)) [^?]*\bor (?!not\b|anything|something|would|shall|should|do)[^?]*\?$"
        r"|^(?:what|which|when|where|how)\b[^?]* (?:shall|should|can|may) (?:i|we)\b[^?]*\?$",
        re.IGNORECASE,
    ),
    thing_wanted=later(
        r"^(?:yes|no|well|oh)?[,.!]? ?(?:(?:an?|the|some|just|only) )*(?:(?!(?:of|from|for)\b)[\w'-]+ ){0,3}?([\w'-]+)(?: (?:on|in|at|under|over|round|around|behind|beside|along|across|below|above) (?:the |each |every |both |all )?[\w' -]{2,24})?,? please[.!]*$",
        re.IGNORECASE,
    ),
    choice=later(
        r"^(?!(?:do|don't|could|can|would|will|send|bring|call|let|give|tell|help|ring|have|take|come|check|reply|answer|confirm|keep|put|go|get|make)\b)(?:[\w£$€'.-]+[ ,]+){1,5}please[.!]*$",
        re.IGNORECASE,
    ),
    refuses=later(
        r"\b(?:isn't|aren't|'m not|am not|is not|are not|not) (?:really |quite |nearly )?(?:good|strong|tall|up|qualified|experienced|fit|well) (?:enough\b|at\b|to\b)|\b(?:i|we)(?:'m| am|'re| are)? (?:really |just |afraid (?:i|we) |sadly |still )?(?:can't|cannot|couldn't|won't|will not|unable to|not able to|don't have (?:any|one|the time))\b(?! (?:complain|wait|believe|thank|help (?:but|it|laughing|smiling|thinking)|imagine|get over|stop|resist|deny|say (?:enough|how)|tell you how|agree more|be (?:happier|prouder|more))\b| (?:really |quite )?(?:say|tell|promise|know|decide|confirm)\b[^.?!]*\byet\b)"
        r"|\b(?:have to (?:decline|pass|say no)|i'(?:m|ve) (?:got )?(?:a|an|my|another|already) [^.?!]{2,50}(?:that (?:day|morning|afternoon|evening|night|week|weekend)|then|, i'm afraid|i'm afraid))\b"
        # `I'm sorry, I have the dentist that day`; not `Sorry, I only have the small van that day`
        r"|\b(?:sorry|afraid|unfortunately|sadly|alas|shame|pity|regret\w*)\b(?![^.?!]*\b(?:only|just|free|off|time)\b)[^.?!]*?\b(?:i|we)(?:'ve| have)(?: already)?(?: got)? [^.?!]{2,50}\b(?:that (?:day|morning|afternoon|evening|night|week|weekend)|then)\b"
        r"|\b(?:i'd|i would|we'd|we would) (?:rather|prefer)(?: it if)? (?:you didn't|you did not|not|you left|we didn't)\b|\bbetter not\b|\bafraid not\b"
        r"|\b(?:i'm|i am|we're|we are) (?:\w+ly |a bit |rather |quite |so |all )*(?:swamped|snowed under|up to (?:my|our) (?:eyes|neck|ears|eyeballs)|(?:rushed|run) off (?:my|our) feet|overloaded|flat out|drowning in|overstretched|fully booked|booked solid|chock-a-block)\b"
        r"|\b(?:this|next|that) (?:week|month|weekend|year)(?:'s| is) (?:\w+ly |just |a bit |rather |quite )*(?:hopeless|impossible|no good|out|bad|terrible|awful|full|too (?:busy|full|soon|tight))\b"
        r"|\b(?:i'm|i am|we're|we are|i'll be|we'll be) (?:\w+ly |on holiday |away |already )?(?:working|on (?:call|duty|a course)|travelling|teaching|babysitting|spoken for|in [A-Z]\w+|at (?:a|my|our|the) [\w' ]{2,30}|off to [A-Z]\w+)\b[^.?!]{0,20}\b(?:that (?:day|night|morning|afternoon|evening|week|weekend)|then|all (?:day|week|weekend))\b"
        r"|\b(?:(?:is|are|['’]s)(?: just| really)? (?:never|not|no)(?: really| ever)?(?: any)? (?:good|use)|(?:is|are)n['’]t any (?:good|use))\b(?! (?:at|with)\b)|^(?:sorry,? |well,? )?(?:i['’]m|i am|we['’]re|we are) (?:closed|shut|fully booked) (?:for|from|until|till|on|that|all|over)\b"
        r"|\b(?:i'm|i am|we're|we are|i'll be|we'll be) (?:away|abroad|out of town|busy|tied up|booked up|on holiday)\b|\bout of the question\b|\bnot possible\b",
        re.IGNORECASE,
    ),
    expects=later(r"\b(?:in advance|looking forward|will|would|offer(?:ing)?|can't wait)\b", re.IGNORECASE),
    # `I was looking forward to the photos, and here they are` waits no more; `looking forward to meeting you` for no thing
    awaits=later(
        r"(?<!was )(?<!were )(?<!been )\b(?:looking|look) forward to (?!hear)|\bcan(?:'t|not) wait (?:for|to (?:see|read|hear|try|taste))\b"
        r"|\b(?:still )?(?:waiting for|awaiting) (?!you\b)|\b(?:once|when|as soon as|after|until) (?:i|we|they|it|the|your) ?(?:\w+ )?(?:'ve |have |has |got |get |gets |arrives?|comes?|receives?|come)",
        re.IGNORECASE,
    ),
    for_me=later(
        r"[?？]|\b(?:me|us|let|send|reply|respond|answer|call|write|could|can|would|confirm)\b", re.IGNORECASE
    ),
    thanks_first=later(
        r"^(?:(?:oh|ah|aw+|wow|great|perfect|lovely|brilliant|wonderful|fantastic|amazing|excellent)[,.!]* ){0,2}(?:(?:many |huge |a million |so many )?(?:thanks|thank you|cheers|ta)\b|bless you|you(?:'re| are) an? (?:star|legend|hero|angel|gem|lifesaver|saint)\b|you saved my )"
        r"(?! (?:for (?:your|the) (?:(?:\w+ ){0,2}(?:e-?)?(?:mail|message|note|letter|patience))|for (?:asking|writing|getting in touch|coming back)|in advance|but\b))(?!.*\bin advance\b)",
        re.IGNORECASE,
    ),
    bare_thanks=later(
        r"^(?:oh,? |great,? |perfect,? |lovely,? |brilliant,? |wonderful,? )?(?:many )?(?:thanks|thank you|cheers|thx|ta)(?:(?: so much| very much| a lot| a million| a bunch| again| indeed)[.!]*|,? (?!for\b)\w+[.!]+|[.!]+)$",
        re.IGNORECASE,
    ),
    # not `Yes, both my sisters are coming`, `we both loved it`, `thank you both`
    to_all=later(
        rf"^{_FIRST}(?:(?:it's |that's |is )?(?:an? )?(?:(?:yes|no|yep|yeah|nope|fine|ok(?:ay)?|good|sure|happy|great|absolutely|definitely|gladly|of course|works for me|sounds good)[,!:.-]* )+(?:(?:please|thanks|thank you|i'm afraid)[,!]? )?(?:and )?(?:to |on |with |for |about )?)?"
        rf"{_ALL_OF_THEM}(?:(?: of them| of those| of it| questions?| counts?| scores?| days?| dates?| times?| fronts?| points?)?(?: (?:is|are|would be|will be|sounds?|suits?|works?|do|will do))?(?: (?:a )?(?:me|us|fine|ok(?:ay)?|good|great|perfect|lovely|free|possible|yes|no|right|correct|true|done|in order|all right|well))*(?: (?:with|for|from|by) (?:me|us))?)(?:,? (?:please|thanks|thank you|of course|gladly|happily|definitely|absolutely|i'm afraid|sorry|sadly))*[.!]*$"
        r"|^(?:and |so |well,? |oh,? )*(?:i|we)(?:'d| can| can't| could| cannot|'m| am|'re| are)? (?:do|make|manage|come to|be happy with|happy with|fine with|free|free for|free on|love|around for|around on) (?:both|either|all three|all of them)(?: days| dates| times| of them)?(?:,? (?:i'm afraid|please|thanks|sorry|sadly|of course))*[.!]*$"
        r"|^(?!(?P<same>yes|no)(?:[,;] (?P=same))+[.!]*$)(?:(?:yes|no|yep|nope|yeah)(?: please| thanks| thank you)?)(?:(?:[,;.]| and|, and| -) (?:and )?(?:also )?(?:(?:yes|no|yep|nope|yeah)(?: please| thanks| thank you| again| too)?))+(?:,? (?:to|in) (?:both|all|that order|your questions?)[^?]{0,12})?(?:,? (?:please|thanks|thank you|of course|gladly|happily|definitely|absolutely|i'm afraid|sorry|sadly))*[.!]*$"
        r"|^(?:yes|no|yep|fine)(?: to|:|,)? (?:the )?first[^?]{0,40}\b(?:yes|no|not|fine)\b[^?]{0,20}\b(?:second|other|last)\b[^?]{0,20}$",
        re.IGNORECASE,
    ),
    brief=15,
)
