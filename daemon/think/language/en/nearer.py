"""English: further ways of each act, found wanting when sentences by other hands were read; freer in their words than the first tables."""

from __future__ import annotations

from daemon.think.language.construction import Construction

NEARER = (
    Construction(
        "want_of_hands",
        "ask",
        "",
        (
            r"\b(?:we're|we are|i'm|i am) (?:\w+ ){1,3}short\b|\bhint,? hint\b|\b(?:nobody|no one|no-one) has (?:yet )?(?:claimed|volunteered|offered|signed|put|come forward|bid)\b|\bstep forward\b|\bi'm looking at you\b|\bcould it be you\b",
            r"\b(?:it's|it is) your turn (?:to|on|with)\b|\byou(?:'re| are) (?:down for|on (?:tea|washing|door|cake|bar)|to (?:bring|fetch|come|ring|call|sign|take|report|send|see|write|collect))\b|\b(?:says|said|insists|asks|wants) (?:that )?you(?:'re| are|r)? (?:to|must|should|have to|ought to)\b",
            r"\b(?:hate|don't want|loath|sorry) to (?:press|push|harp|go on|keep on|chivvy|hurry)\b|\bany (?:sign|sight|trace|news|word|joy) of (?:that|the|my|our|those|your)\b|\b(?:is|are) all (?:that )?(?:i|we)(?:'m| am|'re| are)? (?:need|lack|waiting|want|ask)\w*\b|\ball that holds (?:us|me) up\b",
            r"\b(?:obliged|grateful|glad|thankful|happier|honou?red|thrilled|flattered|delighted|relieved|over the moon|tickled pink|chuffed) if (?!i\b|we\b|you(?:'d| would)? like\b)\w+",
            r"\ba (?:quick|simple|short|brief|plain) (?:yes|ok|okay|nod|line|word|reply|answer|call|signature|glance) (?:from you|will|would|is all)\b|,? (?:may|can|could|might) (?:i|we)\?$|\bknow (?:any|a|of any|of a|of someone) (?:\w+ ){1,3}(?:who [^?]*)?\?$",
            r"\b(?:someone|somebody) (?:has to|must|needs to|should|ought to) \w+|\b(?:needs|wants|need|want) (?:picking up|collecting|feeding|walking|watering|fetching|dropping|signing|moving|fixing|washing|taking)\b(?=.*\b(?:and i|i'm|we're|you|stuck|can't|please)\b)",
            r"\bdo (?:tell|send|bring|ask|give|ring|call|thank|remind|check|make sure|sign|pass|forward|help|write to|speak to|have a word) (?!me (?:what|about|how|when|where|who)\b|yourself)\w+|\bcould it (?:be|wait|possibly be)\b.*\?|\b(?:could|can) (?:we|you) make it (?:\w+ )?(?:later|earlier|instead|\w+day)\b",
            r"^(?:oi|oy|hey|right|now then),? (?!your|you|the|my|how|what|when|where|who|why|is|are|do|did|have|has|can|could|would|will)[a-z]+ (?:your|the|that|this|those|over|up|off|down|out|it|him|her|them)\b",
            r"\bin a position to (?:lend|help|give|take|send|offer|share|spare|sponsor|host)\b.*\?|\b(?:do|don't) you (?:think|suppose|reckon) (?:your \w+|\w+|one of you|someone) (?:could|would|might|can)\b.*\?|\bwould be worth (?:its|their) weight\b|\b(?:i'm|we're) after (?:a|an|some|the)\b|^(?:do |please |and )?let (?!me\b|us\b|it\b|go\b|them eat)[a-z]+ know\b",
            r"\b(?:don't|do not|not) (?:breathe|say|tell|mention|let on|whisper) (?:a word|a soul|anything|it|this|him|her|them|to)\b|\b(?:need|needs) to go (?:out|back|in|off)\b|\breceiving your (?:cheque|payment|form|slip|draft|comments|contribution|donation|deposit)\b|\bcan we (?:shift|swap|bring forward|put back|move|switch|hold|start|meet|do it)\b|^(?:pop|stick|bung|whack|nip|fetch|shove) (?:the|a|some|your|it|over|round|down|in|out)\b",
            r"\bthe (?:form|invoice|deposit|rent|report|reply|cheque|slip|questionnaire|contract|questionnaire|bill|manuscript|copy|draft) (?:has|have|is|'s) (?:yet to|still (?:to|not)|not (?:yet )?(?:reached|come|arrived))\b",
        ),
        "It's your turn to bring the oranges at half-time.",
        "It's your turn on the swing that I remember best.",
        unless=(
            r"\bif you(?:'d| would)? (?:like|want|need|fancy)\b|\bthat i remember best\b|\bthank(?:s| you) for\b|\b(?:he|she|they) (?:said|asked|told)\b.*\b(?:him|her|them)\b|\bshould be with (?:them|him|her)\b|\bdo tell me\b",
            r"\b(?:i'm|we're) (?:a bit |very |rather |so |too )?short (?:on (?:sleep|time|patience)|of breath)\b|\bi'm too short\b|\blong and short\b|\b(?:he|she|\w+) (?:says|said) (?:he|she)\b|\bhow are you to\b|\bknow any(?:one|body) (?:there|here)\?",
        ),
        loose=True,
    ),
    Construction(
        "at_your_hand",
        "give",
        "",
        (
            r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:left|put|set|popped|dropped|hung|placed|stood|tucked|stuck|propped) (?:a|an|some|two|three|the|half|my|our) [\w' -]{2,50} (?:on|in|at|by|under|outside|through|behind) your \w+",
            r"\bhere(?:'s| is| are) (?:his|her|their|the|its|my) (?:\w+ )?(?:card|contact|leaflet|address|email|website|particulars|menu|timetable|phone)\b|\byou (?:might|may|could|would|'d) (?:do better|be better off|find it (?:easier|quicker)|want to try|get further|save)\b",
            r"^(?:do you |d'you |you )?(?:want|fancy|need|care for|like|would you like) (?:my|our|a spare|the spare|an extra|one of (?:my|our|the)|some(?:body|one) to|me to|us to|half|any of)\b.*\?|\blet me (?:drive|cook|carry|pay|do|take|fetch|run|hold|treat|see to|sort|handle|host|wash|mind|help)\b(?!.*\b(?:know|think)\b)",
            r"\b(?:so )?i(?:'d| would) (?:cut|lose|drop|trim|move|keep|swap|choose|go for|pick|use|take|start|avoid|have|leave out|plump for|wear|ask|try|say it)\b|\bhelp yoursel(?:f|ves)\b|\ballow me to (?:introduce|present|offer|lend)\b|\b(?:is|are|was) (?:all |just )?(?:meant )?for you(?: both| two)?[.!]*$",
            r"\b(?:i|we)(?:'ve| have|'m| am)? (?:\w+ )?(?:\w+ed|made|got|bought|found|kept|cut|drew|wrote|drawn|written|knit|brought|saved|baking|making|keeping|saving|printing) (?:out |up |down |off |over )?[\w' -]{2,50} for you(?: both| two)?[.!]*$",
            r"^(?:do |please |just |you must )?(?:come|pop|drop|stop) (?:for|to|over|round|and|up|down|by|in|along)\b.*\b(?:whenever|any ?time|if (?:you|it|things)|as often|as long)\b|\b(?:stands?|sits?|is|lies) empty\b.*\b(?:help|yours|you|use|come)\b|\bi can (?:get|let|give|lend|do|find|offer|save|run|drop|spare|put|bring|show|teach|fix|slip) you\b",
            r"^(?:ring|call|phone|ask|try|see|go to|speak to|look at) (?!me\b|us\b|my\b|our\b)[\w' ]{2,40}(?:,| and| -|;) (?:ask for|he|she|they|it|there|say)\b",
        ),
        "Half of this rhubarb is for you.",
        "Half of this is for your sister's cat, poor thing.",
        unless=(
            r"\b(?:owed?|borrowed|lent|promised|asked|wanted)\b|\b(?:happy|sorry|glad|proud|thrilled|chuffed|delighted|pleased|pray\w*|feel|rooting|here|there|thinking|sad|crossed) for you\b|\bthank|\bplease\b(?!.*(?:come|drop))|\b(?:can|could|would|will) you (?:please|lend|give|send)\b|\b(?:i'd|i would) (?:have|say) (?:to|said|been|thought)\b|\bi(?:'d| would) (?:take|have|leave|use|keep|try|move|start|choose) (?:it|them)? ?if i\b",
            r"\bi(?:'d| would) have\b|\bi(?:'d| would) (?:start|move|leave|try|ask|wear) (?:a|an|my|again|him|her|them|the (?:job|country))\b|\bpoor thing\b|\blet me (?:see|know|think|check)\b",
        ),
        loose=True,
    ),
    Construction(
        "but_for_you",
        "thanks",
        (
            "been blessing* boon* but comfort* credit didn godsend* had hadn hasn hats haven help* joy* "
            "kindness* lifeline* lifesaver* marks tonic* treat* weren won"
        ),
        (
            r"\bwhat you did for (?:me|us|my|our)\b|\b(?:we|i) had (?:the|a|such a) (?:\w+ )?(?:loveliest|lovely|best|wonderful|grand|marvellous|glorious|super|great|nicest) (?:time|evening|weekend|stay|day|meal|lunch|dinner|supper) (?:at|with|in) (?:your|you)\b|\b(?:arrived|came),? and what a (?:treat|surprise|joy|beauty|feast)\b|\b(?:so |very )?glad you (?:did|made me|talked me into|pushed me|insisted)\b|\byour \w+ (?:took|knocked|shaved|put|added) .{2,25} (?:off|on|onto|to) (?:my|our)\b|\blost for words\b|\bfor your (?:coaching|kindness)\b|\bif you (?:hadn't|had not|weren't|didn't)\b.*\b(?:i|we)(?:'d| would|'d have)\b|\bhad you not\b|\bbut for you\b|\b(?:all|full|every) credit to you\b|\bhats off to you\b|\bfull marks to you\b",
            r"\byou(?:'ve| have) been (?:such |so |too |very |nothing but |absolutely |quite |more than )*(?:a (?:\w+ )?(?:help|rock|saint|angel|comfort|support|brick|star|treasure|friend|tower|godsend|blessing|marvel|wonder)|kindness itself|good|kind|patient|generous|helpful|supportive|sweet|thoughtful|welcoming|wonderful|brilliant)\b(?! at)",
            r"\b(?:that|it|this)(?:'s| was| is) (?:a |such a |quite a |the |an )?(?:\w+ )?(?:lifeline|lifesaver|godsend|tonic|treat|blessing|comfort|joy|kindness|boon|help)\b.*\byou\b|\b(?:haven't|hasn't|won't) (?:stopped|put|let go|taken)\b.*\byour (?:gift|present|scarf|socks|book|toy|train|card|record|hat|jumper|mittens)\b",
        ),
        "If you hadn't spoken up I'd have lost my deposit.",
        "If you hadn't a boat you'd be bored.",
        unless=r"\bif you hadn't a\b|\?$|\bwould be\b.*\bif you\b",
    ),
    Construction(
        "take_heart",
        "support",
        (
            "always anything beat* blam* bravery* come could courage* crying* dare done easy fault "
            "feeling* friends gently give got grief guts* hard here however* mend nerve* no nobody ordeal "
            "pace people punish* shame strength* time whatever* wretched year yourself"
        ),
        (
            r"\b(?:there's|there is|it's) no (?:shame|disgrace|rush|hurry|wrong way|right way|need to be strong) (?:in|to|about)\b|\bit (?:takes|took|must take) (?:\w+ )?(?:courage|guts|strength|nerve|bravery)\b|\b(?:don't|do not)(?: you)? (?:dare |ever |go )*(?:blam(?:e|ing)|beat(?:ing)?|punish(?:ing)?|be hard on|give up|apologi[sz]e for (?:crying|feeling))\b",
            r"\bwhat a (?:\w+ )?(?:time|year|week|ordeal|shock|nightmare|blow|thing|month|summer|winter) (?:you've|you have|it's been|it must|for you|to happen|to go through)\b|^(?:go|take it) (?:gently|easy|slowly|one)\b|\bgrief (?:keeps|has|takes|is)\b|\byou(?:'ve| have) (?:\w+ )?(?:friends|us|me|people|family) (?:here|who|around|behind|beside)?\b(?=.*[.!]$)|\b(?:at|in) your own (?:pace|time)\b",
            r"\b(?:whatever|however|come what) (?:happens|it takes|comes|the outcome|may|long it takes|it goes)\b",
        ),
        "There's no shame in a rest, you've earned it.",
        "There's no shame in my house.",
        unless=r"\bmy house\b|\?$|\b(?:i|we)(?:'ve| have) got\b|\bpay\b|\byou(?:'ve| have) (?:friends|people) (?:coming|to)\b|^(?:i|we)\b",
    ),
    Construction(
        "cry_of_joy",
        "congratulation",
        (
            "brilliant* champion* excellent* fantastic* glorious* hip knew magnificent* marvel* "
            "sensational* smashing* splendid* stupendous* superb* terrific* wonderful*"
        ),
        (
            r"^(?:oh,? |well,? |how |absolutely |simply |just )*(?:marvell?ous|wonderful|brilliant|fantastic|superb|splendid|terrific|excellent|glorious|smashing|sensational|magnificent|stupendous)[,!:] .*\b(?:you|your|you've)\b(?!.*\bthank)|\bhip,? hip\b|\bi (?:just |always )?knew (?:you|your \w+)(?:'d| would| could| had)\b|^champion[,!]",
        ),
        "Marvellous, I knew your marrow would take the ribbon.",
        "Marvellous weather for ducks.",
        unless=r"\?$|\bcould you\b|\bcan you\b|\bplease\b",
    ),
    Construction(
        "gone_by_the_board",
        "broken",
        (
            "although* back cancel* cross despite* else* even fallen fell forget* gone* instead* missed "
            "never off scrap* scratch* slipped* strike* though* went*"
        ),
        (
            r"\b(?:i|we) never did (?:get|manage|find|send|ring|call|finish|make|write|post|book|ask|speak|bring)\b|^(?:so )?(?:scrap|forget|cancel|scratch|strike|cross off) (?:about )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:scrap|cancel|scratch) (?:that|it|tonight|tomorrow|lunch|dinner|our|the)\b",
            r"\b(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:gone|going|went) back on\b|\b(?:deal|offer|plan|trip|lunch|dinner|visit|party|saturday|sunday|tomorrow|tonight|arrangement|it)(?:'s| is) (?:now )?off\b(?! (?:the|to|on|your|my|centre|limits|white))|\bhas fallen through\b|\bfell through\b",
            r"\b(?:though|although|even though|despite) (?:i|we|what (?:i|we))(?:'d| had)? (?:swore|said|promised|told|agreed|vowed)\b|\b(?:went|gone|slipped) (?:clean |right |completely |straight )?(?:out of my (?:head|mind)|my mind)\b",
            r"\b(?:let|give|sell|offer|rent|lend) (?:\w+ ){1,4}to (?:someone|somebody|another|others|my \w+) (?:else|instead)\b|\b(?:i|we)(?:'ve| have)? missed (?:our|your|the) (?:\w+ )?(?:appointment|call|meeting|deadline|lunch|session|slot|date)\b",
        ),
        "I've gone back on what I told you about the car.",
        "We've gone back to the old car.",
        unless=r"^(?:he|she|they)\b|\?$|\b(?:wedding|gig|match|strike|search|concert|their)\b|\bcould (?:we|you)\b|\bplease\b",
    ),
    Construction(
        "no_claim",
        "rhetorical",
        "isn where who without*",
        r"^(?:and |but |so |oh,? )*(?:who am i|who are we|what would (?:a|an|the|life|i|we|my \w+) ?(?:\w+ )?(?:be|do) without|isn't that (?:always|just|typical)|who would|where did (?:the|all the) (?:time|years?|summer|week) go|what(?:'s| is) a \w+ without)\b.*",
        "Who am I to argue?",
        "Who am I meeting at the gate?",
        unless=r"\bmeeting|\bcalling|\bspeaking to\b",
    ),
    Construction(
        "courtesy",
        "formula",
        (
            "apply* appreciate* best* catch chat* dictated* hereto* kindest* love* more* overleaf* "
            "regards* remain sent* speak* talk* thank thanking typed* value* warmest* wish* write*"
        ),
        (
            r"^(?:all the (?:very )?best|best|every good wish|with every good wish|good wishes|kindest|love|regards|warmest)(?:,| to| from| for)? ?(?:you|us|all|both|yours|the|your|everyone|everybody|and|of|here|family|from|week|weekend|year|future)*\b[\w ,'&]{0,30}[.!,]*$|^with (?:every|all) (?:good|best|warm) wish(?:es)?\b.{0,20}$",
            r"^thanking you(?: (?:for your (?:kind |continued |prompt )?(?:attention|time|help|support|consideration|custom|patience)|kindly|sincerely|again|all|once more))?\b.{0,12}$|^(?:i|we) (?:truly |greatly |do |really )?(?:value|appreciate|thank you for) your (?:\w+ )?(?:custom|business|loyalty|patronage|feedback|interest)\b.{0,20}$|^(?:i|we) remain\b.{0,60}$",
            r"^(?:speak|talk|chat|catch up|more|write) (?:again )?(?:soon|later|next (?:week|month|time)|tomorrow|on \w+day|then|in the (?:week|new year|morning)|anon)[.!]*$|\b(?:terms|conditions|details|instructions) (?:overleaf|attached hereto|apply)\b|^(?:sent|dictated|typed) (?:from|by|on)\b.{0,30}$",
        ),
        "With every good wish,",
        "With every good wishbone comes a quarrel.",
        unless=r"\?$|\b(?:recovery|exams?|finals?|operation|interview|luck|birthday|wedding|retirement|business|venture|baby|house|exhibition|studies|course|premiere|opening|race|match|concert|audition|launch|marathon|viva|trip|journey|move|job|show|surgery|results|test)\b|\bbest (?:seats?|book|place|time|of the)\b|\blove (?:the|your|it|this|that|to)\b",
    ),
)
