"""English: words that tell of works with a finish: books, shows, races, launches: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "project",
        (
            (
                r"\b(?:(?:first|new|debut|second|third|latest|my|your|our|her|his|own) )?(?:\w+ )?"
                r"(?:book|novel|album|exhibition|recital|documentary|memoir|poetry collection|cookbook|dissertation|"
                r"thesis|screenplay|podcast|opera|musical|symphony|play|film|app|vernissage|single)\b.{0,40}\b"
                r"(?:is out|are out|comes? out|came out|out (?:now|next|in|on|this)|opens?|opened|opening|launch\w*|"
                r"premieres?|premiered|released?|is (?:finished|done|complete|published|printed|live)|appears?|appeared|"
                r"goes to (?:print|press|the printer)|is on (?:show|sale)|published|ready|was accepted|accepted|finished|"
                r"handed in|submitted)\b"
            ),
            (
                r"\b(?:publish(?:ed|es|ing)?|finish(?:ed|ing)?|launch(?:ed|es|ing)?|releas(?:ed|es|ing)|hand(?:ed|ing) in|"
                r"submitt(?:ed|ing)|complet(?:ed|ing)|writ(?:e|ing|ten)|wrote|record(?:ed|ing)?|curat(?:ed|ing|e)|direct"
                r"(?:ed|ing)|sold|prepar(?:e|ing|ed)|working on|started|begun) (?:on )?"
                r"(?:my|our|her|his|your|a|an|the|their|first|new|\w+'s) (?:\w+ ){0,3}?"
                r"(?:book|novel|album|exhibition|film|documentary|play|thesis|dissertation|paper|website|app|opera|show|"
                r"magazine|catalogue|memoir|cookbook|translation|symphony|product|collection|project|podcast|game|musical|"
                r"manuscript|marathon|concert)\b"
            ),
            r"\b(?:book|product|album|website) launch\b",
            r"\b(?:half[- ])?(?:marathon|triathlon|ironman|ultra)\b",
            (
                r"\b(?:my|our|your|her|his|first|solo|the|'s) (?:\w+ )?(?:exhibition|recital|concert|premiere|vernissage|"
                r"opening night|gig|book launch|book tour|publication|film premiere|show (?:opens|at)|manuscript|"
                r"fundraiser|symposium)\b"
            ),
            r"\bopening night\b",
            r"\b(?:we|i) (?:ran|run|finished|completed) (?:the|a) (?:\w+ )?race\b",
            r"\bthe (?:race|play|exhibition|concert|launch) (?:is|was|went|on)\b",
            (
                r"\b(?:the|my|our|your|her|his) (?:\w+ )?(?:novel|book|manuscript|paper|play|script|screenplay|film|album|"
                r"proposal|poems?)(?:'s| is| has| was|'ve)? (?:been |just |finally )*"
                r"(?:taken|picked up|accepted|sold|bought|commissioned)\b"
            ),
            r"\b(?:exhibition|show|concert|play|recital) (?:opens|opening|premieres) (?:on|in|next|this|tomorrow|at)\b",
        ),
        "My first novel comes out in May.",
        "I read a novel on the train.",
        unless=(
            r"\b(?:i|we) (?:read|watched|saw|bought|borrowed|listened)",
            r"enjoy(?:ed)? the|book (?:a|the) (?:table|room)",
            r"went to (?:a|the) (?:concert|exhibition)",
            r"tickets? (?:for|to)",
            r"\bfinished (?:that|the|a|your) book\b(?! (?:i|we) (?:wrote|was writing))",
            r"finished reading",
            r"started (?:a|the) (?:book|novel) (?:about|by|on)",
            r"game of",
            r"the project (?:meeting|plan|is delayed)",
            r"show you",
            r"\bfor the concert|boiler|radiators?|got the .* going",
        ),
        words=(
            "accepted* album* app* begun* book* bought* commissioned* complet* concert* cookbook* curat* "
            "direct* dissertation* documentary* exhibition* film* finish* fundraiser* gig* hand* ironman* "
            "launch* manuscript* marathon* memoir* musical* novel* opening* opens* opera* picked play* "
            "podcast* poetry premiere* prepar* publication* publish* race* recital* record* releas* "
            "screenplay* show single* sold* started* submitt* symphony* symposium* taken* thesis* tour* "
            "triathlon* ultra* vernissage* working writ* wrote*"
        ),
    ),
    EventWords(
        "project",
        (
            r"\b(?:publish(?:ed|es|ing)?|finish(?:ed|es|ing)?|launch(?:ed|es|ing)?|releas(?:ed|es|ing)|hand(?:ed|s|ing) in|submit(?:s|ted|ting)?|complet(?:ed|es|ing)|writ(?:e|es|ing|ten)|wrote|record(?:ed|s|ing)?|curat(?:ed|es|ing)|direct(?:ed|s|ing)|sold|composed|composing|composes|illustrat(?:ed|ing)|translat(?:ed|ing)|edited|wrapped|shipped|premier(?:ed|es|ing)|stag(?:ed|ing)|screen(?:ed|ing)|brought out|bringing out|crowdfunded|built|unveil(?:ed|s|ing)) (?:on )?(?:(?:my|our|her|his|your|a|an|the|their|first|second|third|new|debut|own|latest|last|big|\w+'s) ){1,4}(?:[\w'-]+ ){0,3}?(?:books?|novels?|album|exhibition|films?|documentary|plays?|thesis|dissertation|paper|website|app|opera|show|magazine|catalogue|memoirs?|cookbook|cookery book|translation|symphony|product|collection|project|podcast|video game|musical|manuscript|concert|history|biography|anthology|single|ep|poems?|sonata|requiem|mural|sculpture|monograph|textbook|series|atlas|platform|software|prototype|satellite|marathon|triathlon|ironman|race|course|boat|pilot)\b",
            r"\b(?:book|novel|album|film|memoir|cookbook|cookery book|play|app|single|ep|record|documentary|thesis|paper|anthology|website|podcast|magazine|exhibition|show|musical|opera|poems|collection|history|mural)\b(?: of \w+)?(?:'s| is| are| was| has| have| will| goes| comes| came| went| launches| opens| appears)? ?(?:be |been |just |finally |also |now )*(?:out|published|launched|released|live|finished|done|accepted|in the shops|in print|at the printers?|to (?:the )?(?:printers?|press|print)|opens?|opened|premiered|on sale|up and running|on (?:show|display|stage)|in the bookshops|gone|(?:comes?|came|coming) out)\b",
            r"\b(?:ran|run|runs|running|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|did|do|doing|enter(?:ed|ing)?|survived|training for|train for|swam|swim|swimming|row(?:ed|s|ing)|climb(?:ed|s|ing)?|cross(?:ed|ing)?|sail(?:ed|ing)? (?:across|round)|conquered|summited|walked|cycled) (?:(?:my|her|his|your|our|the|a|an|first|second|third|whole|entire|half|\w+) ){1,3}?(?:half[- ]marathon|marathon|triathlon|ironman|ultra(?:marathon)?|10k|5k|race|channel|atlantic|pacific|everest|kilimanjaro|mont blanc|ben nevis|three peaks|matterhorn|pennine way|munros?|land's end)\b",
            r"\b(?:my|our|your|her|his|their|the|first|solo|big|jubilee|charity|spring|christmas|final|own|debut|\w+'s) (?:[\w-]+ ){0,2}?(?:exhibition|recital|concert|premi[eè]re|vernissage|opening night|gig|book launch|book tour|launch|publication|fundraiser|symposium|première|degree show|fashion show|showcase|marathon|triathlon|half[- ]marathon|race)(?:'s)? (?:\w+ )?(?:is|was|went|goes|opens|opened|on|next|this|tomorrow|of|starts|in|at|premieres|took|takes|come|approach\w*|[.!])",
            r"\bgives? (?:its|her|his|a|their|our|my) (?:\w+ ){0,3}?(?:concert|recital|performance|lecture)\b|\b(?:the|your|our|my|her) launch of (?:your|my|our|her|his|the|a)\b|\bopening night\b|\bgo(?:es|ne|ing)? (?:live|to print|to press|to the printers?)\b|\bin your (?:first |second )?(?:marathon|triathlon|race|10k)\b|\bfor your (?:\w+ ){0,2}(?:exhibition|concert|recital|marathon|play|show)\b|\bfinishing (?:the|your) (?:\w+ )?marathon\b|\b(?:novel|book|album|film|memoir) came out\b",
        ),
        "Our wind band gives its big jubilee concert on Saturday.",
        "We read a book on the train.",
        unless=(
            r"\b(?:i|we) (?:read|watched|saw|bought|borrowed|listened|loved|enjoyed) (?:a|the|that|your|his|her)\b|\bwent to (?:a|the|see) (?:concert|exhibition|play)|\btickets? (?:for|to)\b|\bfinished (?:reading|that book|the book you)|\bgame of\b|\bproject (?:meeting|plan|is delayed)|\bdress rehearsal\b|\bshow you\b|\bin (?:a|the) (?:book|novel|film|show) (?:i|we)\b|\bhis novel in (?:19|18)\d\d|\bfor (?:a|the|his|her) (?:villain|part) in\b|\b(?:ballot|sponsor|website's front page)\b|\bback in the \w+ties\b|\b(?:james bond|netflix|apple|samsung|google|sony|the bbc|disney)\b|\bthe concert (?:starts|begins) at\b|\bdetails on\b|\bjigsaw\b",
        ),
    ),
)
TOLD = (
    EventWords(
        "project",
        (
            r"\b(?:swam|rowed|sailed|cycled|walked|ran|climbed|crossed|scaled|conquered|paddled|hiked|skied) (?:the |all of |the length of |up |across |round |solo )*(?:channel|atlantic|pacific|PLACE|everest|coast to coast|three peaks|marathon|hadrian's wall|pennine way|whole (?:coast|way|river))\b|\b(?:the|our|my|your|her|his|\w+'s) (?:[\w-]+ ){0,2}?(?:cd|record|lp|ep|album|single|novel|book|app|game|website|site|podcast|film|documentary|magazine|journal|paper|thesis|play|musical|exhibition|show|concert|recital|opera|mural|statue|sculpture|quilt|comic|series|pilot|prototype|bridge|boat) (?:\w+ )?(?:goes live|went live|is live|is out|comes out|came out|launches|launched|opens|opened|has opened|premieres|premiered|is finished|is done|is launched|hits the shops|is in the shops|airs|aired|is on (?:air|sale|show)|tours|is published|went to press|starts its run|closes)\b",
            r"\b(?:hand(?:ed|s|ing) in|submit(?:ted|s|ting)?|deliver(?:ed|ing)|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|sent off|turned in|typed the last) (?:the|my|our|her|his|your) (?:\w+ )?(?:manuscript|thesis|dissertation|novel|book|score|screenplay|script|collection|album|proofs|portrait series|quilt|mural|boat)\b|\bhow did (?:the|your) (?:\w+ )?(?:concert|gig|launch|show|exhibition|recital|race|marathon|premiere|performance|play|opening|vernissage|book launch|half marathon|10k|triathlon|reading|tour|fundraiser) go\b|\b(?:luck|best|legs) (?:with|for|in|at) (?:the|your) (?:\w+ ){0,2}(?:concert|gig|launch|show|exhibition|recital|race|marathon|premiere|performance|play|opening night|triathlon|half marathon|10k|reading|tour)\b",
        ),
        "The app goes live on Monday.",
        "The apple goes brown on Monday.",
        unless=r"\b(?:james bond|netflix|apple|samsung|google|sony|bbc|disney|nintendo)\b|\bnew phone\b|\b(?:shop|museum|library|office|show) (?:opens|closes) at\b|\bwalked (?:the|up|across|round) (?:the )?(?:dog|road|street|park)\b|\bback in the\b|\bthe (?:bridge|show|exhibition) (?:closes|opens) (?:at|on \\w+days)\b",
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
            r"\b(?:showing|exhibiting|performing|staging|launching|unveiling|premiering|releasing|recording|giving|playing|singing|touring) (?:my|our|her|his|your|their|a|the|at|in|with) (?:[\w'-]+ ){0,3}(?:paintings?|photographs|photos|sculptures?|quilts?|pots|prints|drawings|watercolours|debut|recital|concert|requiem|messiah|passion|solo|opera|musical|show|album|gallery|festival|hall|cathedral|tour|gig|play|collection|lecture)\b|\b(?:band|choir|orchestra|quartet|trio|troupe|ensemble|players|dance company|drama (?:group|society|club))(?:'s| is| are| has| have)? (?:\w+ )?(?:plays?|sings?|performs?|performing|tours?|gives?|stages?|staging|puts? on|putting on|makes its debut|records?|recorded|playing|singing|recording|got its first|won)\b",
            r"\b(?:my|our|your|her|his|the|\w+'s) (?:[\w'-]+ ){0,3}(?:app|game|film|documentary|album|paper|article|short story|story|poems?|song|translation|dictionary|atlas|series|novel|book|memoir|score|design|monograph|essay|play|script|exhibition|mural|thesis|podcast|garden at chelsea) (?:has been|was|is|got|gets|is being|has just been|will be|finally) (?:\w+ )?(?:accepted|published|translated|finished|completed|released|broadcast|picked up|launched|unveiled|printed|commissioned|performed|screened|staged|serialised|reviewed in|appearing in|aired|done)\b",
            r"\b(?:finish(?:ed|ing)?|complet(?:ed|ing)|done) (?:restoring|building|writing|recording|painting|translating|filming|editing|carving|shooting|composing|illustrating|weaving|rebuilding|walking|mapping|digitising) (?:the|my|our|her|his|a|your)\b|\b(?:wrapped|wrap) (?:up )?(?:shooting|filming|recording)\b|\bshipped (?:version|v\d|our first|the first)\b|\b(?:crowdfund\w*|kickstarter)\b|\bhits? the shel(?:ves|f)\b|\b(?:first|final) (?:draft|proofs|manuscript) (?:is|are) (?:done|finished|off|in|at)\b|\b(?:runs?|running|ran|entered|entering|rowing|swimming|cycling) (?:in |the |a |my |her |his |your |first |half |london |boston |berlin |great north )+(?:marathon|run|10k|triathlon|ironman|relay|channel|regatta|half)\b|\b(?:opening|first|press) night (?:of|is|was|went|on)\b|\b(?:our|my|your|the) (?:panto|pantomime|nativity|gala|regatta|hackathon|festival|fundraiser|charity ball|conference|symposium|exhibition|retrospective|recital|premiere) (?:is|was|went|opens|raised|takes|took|starts|kicks)\b",
        ),
        "Our choir sings the Messiah in Advent.",
        "Our choir eats in Advent.",
        unless=r"\b(?:james bond|netflix|apple|samsung|google|sony|bbc|disney|nintendo)\b|\btickets? (?:for|to)\b|\bwent to (?:a|the|see)\b|\b(?:i|we) (?:read|watched|saw|loved|enjoyed|listened)\b|\bback in the\b|\bfinished painting (?:the )?(?:fence|kitchen|wall|hall|shed|bathroom|ceiling|door)\b|\bgiving (?:a|the|my|our) (?:\w+ )?(?:talk|party|dinner)\b|\b(?:rehears\w+|every|always|used to|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b|\byears ago\b",
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
        r"\b(?:choir|band|orchestra|quartet|company|society|troupe|theatre group|drama group|ensemble|club)(?:'s)? (?:is |are |will be )?(?:giv(?:es?|ing)|perform(?:s|ing)?|stag(?:es?|ing)|putting on|puts on|play(?:s|ing)|sing(?:s|ing)|do(?:es|ing)) (?:its|our|their|a|an|the|his|her) (?:[\w'-]+ ){0,3}?(?:concert|recital|performance|show|play|musical|pantomime|panto|oratorio|messiah|requiem|passion|opera|gala)\b|\b(?:our|my|your|his|her|their) (?:new |latest |next |first |school )*(?:play|show|panto|revue|musical|film|series|sitcom) (?:opens|premieres|airs|starts|goes up|is on)\b",
        "Our choir is giving its Advent concert on 28 November.",
        "Our choir meets on Mondays.",
        words="airs band* choir* club* company* drama ensemble* film musical* opens orchestra* panto* play premieres quartet* revue* series* show* sitcom* society* theatre troupe*",
    ),
    EventWords(
        "project",
        (
            r"\b(?:novel|book|poems?|memoir|manuscript|collection|album|song|game|invention|design|play|script|thesis|story) (?:has |have |'s )?(?:found|got|been taken (?:on|up) by|been bought by|landed) (?:a |an )?(?:\w+ )?(?:publisher|agent|home|label|backer|producer|deal)\b|\b(?:photographs|photos|paintings|prints|pots|quilts|sculptures|drawings|work|pictures) (?:is|are|'s|will be)? ?(?:going up|on show|on display|hanging|being shown|being hung|exhibited) (?:in|at)\b|\bbreak a leg\b|\b(?:opening|first|press|closing) night\b(?! (?:in|of (?:the|our) (?:stay|holiday)))",
            r"\b(?:novel|book|memoir|album|film|boat|quilt|opera|symphony|screenplay|documentary|exhibition|manuscript)\b[^.?]{0,20}\b(?:coming (?:on|along)|getting on|going|finished|progressing|taking shape|out yet|done yet)\b.*\?|\bhow(?:'s| is| are| goes) (?:the|your) (?:novel|memoir|album|film|documentary|marathon training|screenplay|opera)\b",
            r"\b(?:went|goes|going|gone|go) live\b|\b(?:cross(?:ed|es|ing)) the finish(?:ing)? line\b|\b(?:finish(?:ed|ing)?|complet(?:ed|ing)|running|ran|run) the PLACE\b(?! (?:office|branch|shop|side|end|team))|\b(?:film|movie|documentary) (?:is|comes|opens|arrives|hits) (?:in |to |the )*cinemas\b|\bran (?:the|my first|a|his first|her first) (?:half-?|full )?(?:marathon|10k|ultra)\b|\b(?:launch(?:ed|es|ing)|unveil(?:ed|s|ing)|releas(?:ed|es|ing)) (?:my|our|her|his|your|the) (?:new |first |own )*(?:app|site|website|book|album|podcast|magazine|game|range|label|zine|film|single)\b",
        ),
        "My first novel has found a publisher.",
        "My first novel has found its way to the bin.",
        unless=r"\bon the (?:radio|telly|tv|television)\b|\b(?:i|we) (?:read|watched|saw|bought)\b|\bopening night (?:in|at) a\b|\bapple\b",
        words="PLACE movie cinemas finish* complet* run running 10k album allotment book boat break collection cross* design dissertation documentary drawings exhibition extension film game going gone go goes half invention launch* live manuscript marathon memoir night novel opera paintings photographs photos pictures play poem poems pots prints quilt quilts ran releas* screenplay script sculptures song story symphony thesis translation ultra unveil* went work",
    ),
    EventWords(
        "project",
        r"\b(?:my|our|your|her|his|their|\w+'s) (?:[\w-]+ ){0,2}(?:documentary|film|play|programme|series|show|concert|piece) (?:will be|is being|is to be|gets|is getting) (?:\w+ )?(?:shown|screened|broadcast|aired|performed|premiered|staged)\b|\b(?:see|hear|read|come to) your (?:new |first )?(?:play|exhibition|film|show|concert|book|novel|recital|musical)\b(?=.*\b(?:on|tonight|tomorrow|when|at|next|in)\b)",
        "Our documentary will be shown on Sunday.",
        "Our documentary shelf is full.",
        unless=r"\bread your book in\b|\bcould\b|\blent\b",
        words="documentary film play programme series show concert piece exhibition book novel recital musical",
    ),
    EventWords(
        "project",
        (
            r"\b(?:congratulations|congrats|bravo|well done) (?:on|for) (?:the|your) (?:\w+ )?(?:book|novel|album|exhibition|film|play|concert|marathon|opening|launch|premiere|podcast|channel)\b|\bputting on (?:the|a) (?:messiah|play|show|concert|panto|musical|requiem|exhibition|pageant)\b|\bswimming the channel\b|\b(?:a|the) whole (?:ironman|marathon|triathlon)\b|\bopening night is\b",
        ),
        "Congratulations on the book!",
        "The book is on the table.",
        words="congratulations congrats bravo well putting swimming ironman marathon triathlon opening",
    ),
)
