"""English set phrases: closings and partings, "no hesitation to contact us", what is looked forward to, regards to others."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.formulas.words import END

CLOSINGS = (
    Construction(
        "closing",
        "formula",
        "",
        (
            (
                r"^(?:(?:kind(?:est)?|best|warm(?:est)?|with (?:kind|best|warm)|my (?:kind|best|warm)(?:est)?|"
                r"many) (?:regards|wishes|greetings)|regards|best|all (?:the|my) (?:very )?best|all best|"
                r"cheers|sincerely|(?:yours|very) (?:sincerely|truly|faithfully|ever|respectfully)|yours|"
                r"warmly|love|lots of love|much love|with love|hugs|xx?x?|"
                r"take (?:good )?care(?: of yourself(?: and .*)?)?|cordially|respectfully|thanks|thank you|"
                r"many thanks|thanks (?:again|so much|very much|a lot|a million|a bunch|all|everyone)|"
                r"thank you (?:again|so much|very much|all)|with (?:thanks|gratitude|many thanks)|ta|"
                r"bye(?: for now)?|goodbye|good night|talk soon|(?:see|speak to|talk to) you(?: soon| then|"
                r" there)?|speak soon|until (?:then|soon)|so long|ciao|ttyl|have a (?:good|great|nice|lovely|"
                r"wonderful|pleasant|fantastic|restful|relaxing|happy|safe) [\w ,'-]+|enjoy (?:your|"
                r"the) (?:weekend|evening|day|rest of [\w ]+|holidays?)|stay (?:safe|well|healthy|warm|"
                r"in touch)(?: and \w+)?|keep (?:well|safe|in touch|warm)|happy (?:new year|christmas|"
                r"holidays|easter|thanksgiving|hanukkah|diwali|friday|monday|weekend|2\d\d\d)\b.*|"
                r"merry (?:christmas|xmas)\b.*|season's greetings\b.*|(?:all )?(?:good|best|warm) wishes\b.*|"
                r"wishing you (?:a|all|and yours|the|peaceful|happy).{0,30}(?:year|christmas|holidays?|"
                rf"season|weekend|day|week|easter|summer)\b.*)(?:,? (?:from )?[\w.]+){{0,3}}{END}"
            ),
            (
                r"^(?:i |we )?(?:do )?hope (?:that )?(?:you|you both|you all|y'all) have (?:a|"
                r"an) (?:\w+,? ){0,3}?(?:weekend|week|evening|day|christmas|easter|summer|holiday|holidays|"
                r"time|break|rest|trip home)\b[^,]{0,30}$"
            ),
            r"^(?:warm|warmest|kind|best) (?:regards|wishes) (?:to|from)\b.{0,40}$",
            r"^(?:all|much|lots of) (?:my |our )?love\b.{0,30}$",
        ),
        "Kind regards, Tom",
        "Best regards from my garden go to your mother, who taught me to prune.",
        unless=(
            r"^(?:see|enjoy) you.*\b(?:at|on) |^see you (?:at|on|tomorrow|next)",
            r"^(?:thanks?|thank you) .*\b(?:for|that)\b",
            # Thank you, it is beautiful: of what they gave
            r"^(?:many )?(?:thanks|thank you)(?: (?:again|so much|very much|all))?[,;:]? (?:will|no|not|yes|done|sorted|it|they|that|this|these|those|what|i|you(?! (?:too|all|both)\b)|we|he|she|the|your|everything|got|received|arrived|all (?:here|received|arrived|clear|fine|good|set)|just what|exactly|perfect|much needed)(?:'\w+)?\b",
            r"have a (?:good|great|nice) (?:recovery)",
            r"^love (?:your|the|this|that|it|how)\b",
            r"happy friday",
            r"^best (?:news|wishes for (?:a|your) (?:speedy|swift|full|exam|recovery))",
        ),
    ),
    Construction(
        "no_hesitation",
        "formula",
        (
            "any assistance* comments concerns* contact details* feel free further help* hesitat* "
            "information* issues* need problems* queries* question* reach require touch"
        ),
        (
            r"\b(?:do not|don't|not|never|without) (?:to )?hesitat",
            r"\b(?:no|without) hesitation\b",
            (
                r"\b(?:if|should) you (?:have|need|require|wish)? ?(?:any|further|more|"
                r"additional)? ?(?:\w+ )?(?:questions?|queries|concerns|comments|clarifications?|"
                r"further information|more information|anything (?:else|further)|further assistance|"
                r"additional information)\b"
            ),
            (
                r"\blet (?:me|us) know (?:if|should) (?:you have |there are )?(?:any|further|"
                r"more)\b.*\b(?:questions?|concerns|issues|problems|queries)"
            ),
            (
                r"\bfeel free to (?:contact|reach out|get in touch|email|call|write|drop|ask|message|"
                r"reply)\b(?! (?:me )?(?:any ?time you (?:want|need)|if you (?:want to talk|feel)))"
            ),
            r"\breach out (?:any ?time|if|with any)",
            r"\bany questions,? (?:just|please|let)",
            r"\bget in touch (?:if|with any)",
            r"\bif (?:i|we) can be of (?:any )?(?:further )?(?:assistance|help)",
            r"\bfor (?:further|more) (?:information|details)\b",
            (
                r"\bif (?:you have|there are|there is) any (?:questions?|queries|problems?|issues?|"
                r"concerns?)\b.*\b(?:let me know|let us know|just ask|shout|drop|call|get in touch|contact|"
                r"reach)\b"
            ),
        ),
        "Let me know if you have any questions.",
        "Let me know which day suits you.",
        unless=(
            r"\?$|attached|enclosed",
            r"\b(?:please )?(?:send|review|sign|confirm|return) (?:the|it|this)",
            r"want to talk|need to talk|anything i can",
        ),
    ),
    Construction(
        "looking_forward",
        "formula",
        "await* helps* hop* look* sense* wait",
        (
            (
                r"^(?:i |we |i'm |we're |and |so |i am |we are )?(?:(?:very |really |"
                r"so )?(?:much )?)?(?:look(?:ing)? forward to (?:hearing|your (?:reply|response|answer|email|"
                r"message|feedback|thoughts)|(?:seeing|meeting|talking|speaking|working|catching)|it|our)|"
                r"(?:hope|hoping) to (?:hear|see|speak|talk)|(?:can't|cannot) wait to (?:hear|see you)|"
                rf"await(?:ing)? your (?:reply|response))\b.*{END}"
            ),
            rf"^hope (?:this|that) (?:helps|makes sense|is (?:ok|okay|useful|helpful|clear)|answers .*){END}",
            rf"^i hope (?:this|that) (?:helps|makes sense){END}",
        ),
        "Looking forward to hearing from you.",
        "I look forward and see only fog.",
        unless=r"\?$|\band (?:could|please|bring)\b",
    ),
    Construction(
        "pleasantry",
        "formula",
        (
            "again apologies best contact hello love mention pleasure problem regards* say says sends "
            "sincerely thank welcome wishes* worries yours"
        ),
        (
            (
                r"^(?:please )?(?:give|send|pass on|say|convey) (?:my|our|a)? ?(?:\w+ )?(?:love|regards|best|"
                r"best wishes|hello|hi|greetings)\b.*$"
            ),
            (
                r"^(?:you're (?:very |most )?welcome|my pleasure|no problem|no worries|don't mention it|"
                rf"not at all|any time|anytime|sure thing|likewise|same to you|you too|happy to help){END}"
            ),
            r"^(?:i )?thank you for your (?:time|attention)\b.*$",
            r"^(?:\w+ )?(?:sends|says) (?:his|her|their|hello|hi|love)\b.*$",
            r"^(?:with )?(?:all )?(?:our|my) (?:best|warmest|kindest) (?:wishes|regards)\b.*$",
        ),
        "Please give my regards to your family.",
        "Please give my umbrella to Tom.",
    ),
    Construction(
        "sign_off",
        "formula",
        "",
        (
            r"^(?:[a-z'-]+[, ]+){0,2}(?:x{2,5}|(?:xo){1,3}x?)[.! ]*$",
            r"^[a-z] x[.! ]*$",
            (
                r"^(?:x+o?x*o*|xoxo|hugs(?: and kisses)?|kisses|toodle[- ]?(?:pip|oo)|ttfn|ta-?ra|tata|"
                r"laters?|cheerio|cheers|ciao|adios|over and out|peace|god bless(?: you(?: all)?)?|"
                r"bless(?:ings| you all)?|yours aye|aloha|namaste|best to (?:you|all|everyone|the family)|"
                r"(?:my )?(?:best|love|regards|greetings) to (?:you|all|everyone|the family|your|"
                r"the)\b.{0,30}|(?:chat|catch you|write|more|speak|see you|talk|back) (?:soon|later|anon|"
                r"shortly|then|around)|until next time|till (?:then|soon|next time|tomorrow)|"
                r"that's all (?:for now|from me|folks)|must (?:dash|run|fly|go)|gotta (?:run|dash|go)|"
                r"signing off|bye(?:-bye| for now| then| bye)?)(?:,? [\w.]+){0,2}[ ,.!:)x]*$"
            ),
            r"^(?:do |please |now )?(?:look after|take (?:good )?care of|mind) (?:yourself|yourselves)\b.{0,25}$",
            (
                r"^(?:safe (?:travels|journey|home)|bon voyage|happy (?:trails|holidays|weekend)|"
                r"mind how you go|go well|stay (?:safe|well|cosy|cool|dry|in touch|lucky)|be (?:well|good|"
                r"safe)|keep (?:well|cosy|in touch|warm|safe|smiling))(?: (?:and|all|everyone|now|both|"
                r"out there)\b.{0,20})?[ ,.!]*$"
            ),
            (
                r"^(?:and |so |now |ok |right,? |(?:many )?thanks(?:, [a-z]+)?,? and |thanks,? |"
                r"cheers,? )*(?:have|enjoy|hope you have|wishing you|here's to) (?:a |an |yourselves a |"
                r"the rest of |the |your )?(?:(?:very|really|good|great|lovely|nice|wonderful|fab|fantastic|"
                r"super|pleasant|relaxing|restful|peaceful|quiet|productive|safe|happy|merry|blessed|cracking|"
                r"brilliant|long|sunny|splendid|rest of your|rest of the),? )*(?:day|one|week|weekend|evening|"
                r"afternoon|morning|night|time|break|bank holiday|holidays?|christmas|easter|summer|trip|"
                r"journey|flight|new year|year|week ahead|rest)\b.{0,25}$"
            ),
            (
                r"^(?:a |wishing you (?:all )?a |here's to a |we wish you (?:all )?a |i wish you (?:all )?a |"
                r"with (?:best|warmest|all good) wishes for (?:a |the )?)?(?:very |most )?(?:happy|merry|"
                r"peaceful|prosperous|joyous|blessed|healthy) (?:new year|christmas|easter|hanukkah|diwali|"
                r"eid|hogmanay|holiday season|holidays|thanksgiving|lunar new year|year ahead|festive season|"
                r"20\d\d)\b.{0,40}$"
            ),
            (
                r"^(?:season's greetings|compliments of the season|eid mubarak|happy (?:eid|diwali|hanukkah|"
                r"pesach|nowruz|st\.? \w+'s day))\b.{0,30}$"
            ),
        ),
        "Look after yourselves, all.",
        "Look after the dog.",
    ),
    Construction(
        "attention_appreciated",
        "formula",
        "appreciated welcome",
        (
            r"^your (?:prompt |kind |urgent |early |continued )*(?:attention|cooperation|co-operation|"
            r"patience|understanding|reply|response)(?: to this \w+| in this \w+)? (?:is|will be|"
            r"would be) (?:much |greatly |most |highly )?(?:appreciated|welcome)[.!]*$"
        ),
        "Your prompt attention is appreciated.",
        "Your prompt attention to the roof is appreciated by the cat.",
    ),
    Construction(
        "courtesy",
        "formula",
        (
            "apply* appreciate* best* catch chat* dictated* hereto* kindest* love* more* overleaf* "
            "regards* remain sent* speak* talk* thank thanking typed* value* warmest* wish* write*"
        ),
        (
            (
                r"^(?:all the (?:very )?best|best|every good wish|with every good wish|good wishes|kindest|"
                r"love|regards|warmest)(?:,| to| from| for)? ?(?:you|us|all|both|yours|the|your|everyone|"
                r"everybody|and|of|here|family|from|week|weekend|year|future)*\b[\w ,'&]{0,30}[.!,]*$"
            ),
            r"^with (?:every|all) (?:good|best|warm) wish(?:es)?\b.{0,20}$",
            (
                r"^thanking you(?: (?:for your (?:kind |continued |prompt )?(?:attention|time|help|support|"
                r"consideration|custom|patience)|kindly|sincerely|again|all|once more))?\b.{0,12}$"
            ),
            (
                r"^(?:i|we) (?:truly |greatly |do |really )?(?:value|appreciate|"
                r"thank you for) your (?:\w+ )?(?:custom|business|loyalty|patronage|feedback|"
                r"interest)\b.{0,20}$"
            ),
            r"^(?:i|we) remain\b.{0,60}$",
            (
                r"^(?:speak|talk|chat|catch up|more|write) (?:again )?(?:soon|later|next (?:week|month|time)|"
                r"tomorrow|on \w+day|then|in the (?:week|new year|morning)|anon)[.!]*$"
            ),
            r"\b(?:terms|conditions|details|instructions) (?:overleaf|attached hereto|apply)\b",
            r"^(?:sent|dictated|typed) (?:from|by|on)\b.{0,30}$",
        ),
        "With every good wish,",
        "With every good wishbone comes a quarrel.",
        unless=(
            r"\?$",
            (
                r"\b(?:recovery|exams?|finals?|operation|interview|luck|birthday|wedding|retirement|business|"
                r"venture|baby|house|exhibition|studies|course|premiere|opening|race|match|concert|audition|"
                r"launch|marathon|viva|trip|journey|move|job|show|surgery|results|test)\b"
            ),
            r"\bbest (?:seats?|book|place|time|of the)\b",
            r"\blove (?:the|your|it|this|that|to)\b",
        ),
    ),
)
