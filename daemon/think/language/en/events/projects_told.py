"""English: freer words that tell of works with a finish, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

TOLD = (
    EventWords(
        "project",
        (
            (
                r"\b(?:swam|rowed|sailed|cycled|walked|ran|climbed|crossed|scaled|conquered|paddled|hiked|"
                r"skied) (?:the |all of |the length of |up |across |round |solo )*(?:channel|atlantic|pacific|"
                r"PLACE|everest|coast to coast|three peaks|marathon|hadrian's wall|pennine way|whole (?:coast|"
                r"way|river))\b"
            ),
            (
                r"\b(?:the|our|my|your|her|his|\w+'s) (?:[\w-]+ ){0,2}?(?:cd|record|lp|ep|album|single|"
                r"novel|book|app|game|website|site|podcast|film|documentary|magazine|journal|paper|thesis|"
                r"play|musical|exhibition|show|concert|recital|opera|mural|statue|sculpture|quilt|comic|"
                r"series|pilot|prototype|bridge|boat) (?:\w+ )?(?:goes live|went live|is live|is out|"
                r"comes out|came out|launches|launched|opens|opened|has opened|premieres|premiered|"
                r"is finished|is done|is launched|hits the shops|is in the shops|airs|aired|is on (?:air|sale|"
                r"show)|tours|is published|went to press|starts its run|closes)\b"
            ),
            (
                r"\b(?:hand(?:ed|s|ing) in|submit(?:ted|s|ting)?|deliver(?:ed|ing)|finish(?:ed|es|ing)?|"
                r"complet(?:ed|es|ing)|sent off|turned in|typed the last) (?:the|my|our|her|his|"
                r"your) (?:\w+ )?(?:manuscript|thesis|dissertation|novel|book|score|screenplay|script|"
                r"collection|album|proofs|portrait series|quilt|mural|boat)\b"
            ),
            (
                r"\bhow did (?:the|your) (?:\w+ )?(?:concert|gig|launch|show|exhibition|recital|race|marathon|"
                r"premiere|performance|play|opening|vernissage|book launch|half marathon|10k|triathlon|"
                r"reading|tour|fundraiser) go\b"
            ),
            (
                r"\b(?:luck|best|legs) (?:with|for|in|at) (?:the|your) (?:\w+ ){0,2}(?:concert|gig|launch|"
                r"show|exhibition|recital|race|marathon|premiere|performance|play|opening night|triathlon|"
                r"half marathon|10k|reading|tour)\b"
            ),
        ),
        "The app goes live on Monday.",
        "The apple goes brown on Monday.",
        unless=(
            r"\b(?:james bond|netflix|apple|samsung|google|sony|bbc|disney|nintendo)\b",
            r"\bnew phone\b",
            r"\b(?:shop|museum|library|office|show) (?:opens|closes) at\b",
            r"\bwalked (?:the|up|across|round) (?:the )?(?:dog|road|street|park)\b",
            r"\bback in the\b",
            r"\bthe (?:bridge|show|exhibition) (?:closes|opens) (?:at|on \\w+days)\b",
        ),
        words=(
            "air* album* best* boat* book* came climbed* closes* collection* comes conquered* crossed* "
            "cycled* did dissertation* done* finished* goes hiked* hits launched* launches* legs* live* "
            "luck* manuscript* mural* novel* opened* opens* out* paddled* portrait premiered* premieres* "
            "press* proofs* published* quilt* ran* rowed* sailed* sale* scaled* score* screenplay* "
            "script* shops* show* skied* starts swam* thesis* tours* walked* went"
        ),
    ),
    EventWords(
        "project",
        (
            (
                r"\b(?:showing|exhibiting|performing|staging|launching|unveiling|premiering|releasing|"
                r"recording|giving|playing|singing|touring) (?:my|our|her|his|your|their|a|the|at|in|"
                r"with) (?:[\w'-]+ ){0,3}(?:paintings?|photographs|photos|sculptures?|quilts?|pots|prints|"
                r"drawings|watercolours|debut|recital|concert|requiem|messiah|passion|solo|opera|musical|show|"
                r"album|gallery|festival|hall|cathedral|tour|gig|play|collection|lecture)\b"
            ),
            (
                r"\b(?:band|choir|orchestra|quartet|trio|troupe|ensemble|players|dance company|drama (?:group|"
                r"society|club))(?:'s| is| are| has| have)? (?:\w+ )?(?:plays?|sings?|performs?|performing|"
                r"tours?|gives?|stages?|staging|puts? on|putting on|makes its debut|records?|recorded|playing|"
                r"singing|recording|got its first|won)\b"
            ),
            (
                r"\b(?:my|our|your|her|his|the|\w+'s) (?:[\w'-]+ ){0,3}(?:app|game|film|documentary|album|"
                r"paper|article|short story|story|poems?|song|translation|dictionary|atlas|series|novel|book|"
                r"memoir|score|design|monograph|essay|play|script|exhibition|mural|thesis|podcast|"
                r"garden at chelsea) (?:has been|was|is|got|gets|is being|has just been|will be|"
                r"finally) (?:\w+ )?(?:accepted|published|translated|finished|completed|released|broadcast|"
                r"picked up|launched|unveiled|printed|commissioned|performed|screened|staged|serialised|"
                r"reviewed in|appearing in|aired|done)\b"
            ),
            (
                r"\b(?:finish(?:ed|ing)?|complet(?:ed|ing)|done) (?:restoring|building|writing|recording|"
                r"painting|translating|filming|editing|carving|shooting|composing|illustrating|weaving|"
                r"rebuilding|walking|mapping|digitising) (?:the|my|our|her|his|a|your)\b"
            ),
            r"\b(?:wrapped|wrap) (?:up )?(?:shooting|filming|recording)\b",
            r"\bshipped (?:version|v\d|our first|the first)\b",
            r"\b(?:crowdfund\w*|kickstarter)\b",
            r"\bhits? the shel(?:ves|f)\b",
            r"\b(?:first|final) (?:draft|proofs|manuscript) (?:is|are) (?:done|finished|off|in|at)\b",
            (
                r"\b(?:runs?|running|ran|entered|entering|rowing|swimming|cycling) (?:in |the |a |my |her |"
                r"his |your |first |half |london |boston |berlin |great north )+(?:marathon|run|10k|triathlon|"
                r"ironman|relay|channel|regatta|half)\b"
            ),
            r"\b(?:opening|first|press) night (?:of|is|was|went|on)\b",
            (
                r"\b(?:our|my|your|the) (?:panto|pantomime|nativity|gala|regatta|hackathon|festival|"
                r"fundraiser|charity ball|conference|symposium|exhibition|retrospective|recital|"
                r"premiere) (?:is|was|went|opens|raised|takes|took|starts|kicks)\b"
            ),
        ),
        "Our choir sings the Messiah in Advent.",
        "Our choir eats in Advent.",
        unless=(
            r"\b(?:james bond|netflix|apple|samsung|google|sony|bbc|disney|nintendo)\b",
            r"\btickets? (?:for|to)\b",
            r"\bwent to (?:a|the|see)\b",
            r"\b(?:i|we) (?:read|watched|saw|loved|enjoyed|listened)\b",
            r"\bback in the\b",
            r"\bfinished painting (?:the )?(?:fence|kitchen|wall|hall|shed|bathroom|ceiling|door)\b",
            r"\bgiving (?:a|the|my|our) (?:\w+ )?(?:talk|party|dinner)\b",
            r"\b(?:rehears\w+|every|always|used to|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b",
            r"\byears ago\b",
        ),
        words=(
            "accepted* aired* appearing band* broadcast* building* carving* charity choir* commissioned* "
            "completed* composing* conference* crowdfund* cycling* dance digitising* done* draft* drama "
            "editing* ensemble* entered* entering* exhibiting* exhibition* festival* filming* finished* "
            "fundraiser* gala* giving* hackathon* illustrating* kickstarter* launched* launching* "
            "manuscript* mapping* nativity* night orchestra* painting* panto* performed* performing* "
            "picked players* playing* premiere* premiering* printed* proofs* published* quartet* ran* "
            "rebuilding* recital* recording* regatta* released* releasing* restoring* retrospective* "
            "reviewed rowing* run* screened* serialised* shel* shipped shooting* showing* singing* "
            "staged* staging* swimming* symposium* touring* translated* translating* trio* troupe* "
            "unveiled* unveiling* walking* weaving* wrap* writing*"
        ),
    ),
    EventWords(
        "project",
        (
            (
                r"\b(?:choir|band|orchestra|quartet|company|society|troupe|theatre group|drama group|ensemble|"
                r"club)(?:'s)? (?:is |are |will be )?(?:giv(?:es?|ing)|perform(?:s|ing)?|stag(?:es?|ing)|"
                r"putting on|puts on|play(?:s|ing)|sing(?:s|ing)|do(?:es|ing)) (?:its|our|their|a|an|the|his|"
                r"her) (?:[\w'-]+ ){0,3}?(?:concert|recital|performance|show|play|musical|pantomime|panto|"
                r"oratorio|messiah|requiem|passion|opera|gala)\b"
            ),
            (
                r"\b(?:our|my|your|his|her|their) (?:new |latest |next |first |school )*(?:play|show|panto|"
                r"revue|musical|film|series|sitcom) (?:opens|premieres|airs|starts|goes up|is on)\b"
            ),
        ),
        "Our choir is giving its Advent concert on 28 November.",
        "Our choir meets on Mondays.",
        words="airs band* choir* club* company* drama ensemble* film musical* opens orchestra* panto* play premieres quartet* revue* series* show* sitcom* society* theatre troupe*",
    ),
    EventWords(
        "project",
        (
            (
                r"\b(?:novel|book|poems?|memoir|manuscript|collection|album|song|game|invention|design|play|"
                r"script|thesis|story) (?:has |have |'s )?(?:found|got|been taken (?:on|up) by|been bought by|"
                r"landed) (?:a |an )?(?:\w+ )?(?:publisher|agent|home|label|backer|producer|deal)\b"
            ),
            (
                r"\b(?:photographs|photos|paintings|prints|pots|quilts|sculptures|drawings|work|"
                r"pictures) (?:is|are|'s|will be)? ?(?:going up|on show|on display|hanging|being shown|"
                r"being hung|exhibited) (?:in|at)\b"
            ),
            r"\bbreak a leg\b",
            r"\b(?:opening|first|press|closing) night\b(?! (?:in|of (?:the|our) (?:stay|holiday)))",
            (
                r"\b(?:novel|book|memoir|album|film|boat|quilt|opera|symphony|screenplay|documentary|"
                r"exhibition|manuscript)\b[^.?]{0,20}\b(?:coming (?:on|along)|getting on|going|finished|"
                r"progressing|taking shape|out yet|done yet)\b.*\?"
            ),
            (
                r"\bhow(?:'s| is| are| goes) (?:the|your) (?:novel|memoir|album|film|documentary|"
                r"marathon training|screenplay|opera)\b"
            ),
            r"\b(?:went|goes|going|gone|go) live\b",
            r"\b(?:cross(?:ed|es|ing)) the finish(?:ing)? line\b",
            (
                r"\b(?:finish(?:ed|ing)?|complet(?:ed|ing)|running|ran|run) the PLACE\b(?! (?:office|branch|"
                r"shop|side|end|team))"
            ),
            r"\b(?:film|movie|documentary) (?:is|comes|opens|arrives|hits) (?:in |to |the )*cinemas\b",
            r"\bran (?:the|my first|a|his first|her first) (?:half-?|full )?(?:marathon|10k|ultra)\b",
            (
                r"\b(?:launch(?:ed|es|ing)|unveil(?:ed|s|ing)|releas(?:ed|es|ing)) (?:my|our|her|his|your|"
                r"the) (?:new |first |own )*(?:app|site|website|book|album|podcast|magazine|game|range|label|"
                r"zine|film|single)\b"
            ),
        ),
        "My first novel has found a publisher.",
        "My first novel has found its way to the bin.",
        unless=(
            r"\bon the (?:radio|telly|tv|television)\b",
            r"\b(?:i|we) (?:read|watched|saw|bought)\b",
            r"\bopening night (?:in|at) a\b",
            r"\bapple\b",
        ),
        words="PLACE movie cinemas finish* complet* run running 10k album allotment book boat break collection cross* design dissertation documentary drawings exhibition extension film game going gone go goes half invention launch* live manuscript marathon memoir night novel opera paintings photographs photos pictures play poem poems pots prints quilt quilts ran releas* screenplay script sculptures song story symphony thesis translation ultra unveil* went work",
    ),
    EventWords(
        "project",
        (
            (
                r"\b(?:my|our|your|her|his|their|\w+'s) (?:[\w-]+ ){0,2}(?:documentary|film|play|programme|"
                r"series|show|concert|piece) (?:will be|is being|is to be|gets|is getting) (?:\w+ )?(?:shown|"
                r"screened|broadcast|aired|performed|premiered|staged)\b"
            ),
            (
                r"\b(?:see|hear|read|come to) your (?:new |first )?(?:play|exhibition|film|show|concert|book|"
                r"novel|recital|musical)\b(?=.*\b(?:on|tonight|tomorrow|when|at|next|in)\b)"
            ),
        ),
        "Our documentary will be shown on Sunday.",
        "Our documentary shelf is full.",
        unless=r"\bread your book in\b|\bcould\b|\blent\b",
        words="documentary film play programme series show concert piece exhibition book novel recital musical",
    ),
    EventWords(
        "project",
        (
            (
                r"\b(?:congratulations|congrats|bravo|well done) (?:on|for) (?:the|your) (?:\w+ )?(?:book|"
                r"novel|album|exhibition|film|play|concert|marathon|opening|launch|premiere|podcast|channel)\b"
            ),
            r"\bputting on (?:the|a) (?:messiah|play|show|concert|panto|musical|requiem|exhibition|pageant)\b",
            r"\bswimming the channel\b",
            r"\b(?:a|the) whole (?:ironman|marathon|triathlon)\b",
            r"\bopening night is\b",
        ),
        "Congratulations on the book!",
        "The book is on the table.",
        words="congratulations congrats bravo well putting swimming ironman marathon triathlon opening",
    ),
)
