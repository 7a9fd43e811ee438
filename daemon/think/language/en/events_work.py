"""English: words that tell of work: promotion, a new post, an own firm, retirement."""

from __future__ import annotations

from daemon.think.language.event_table import EventWords

RETIREMENT = (
    EventWords(
        "retirement",
        (
            r"\bretire(?:s|d|ment|e)?\b|\bretiring\b",
            r"\blast day (?:at work|in the office)\b",
            r"\bhanging up (?:my|his|her) (?:apron|boots|hat)",
        ),
        "I'm retiring at the end of March.",
        "He looks tired.",
        unless=(
            r"retire(?:d)? (?:to bed|early tonight|the (?:old|server))",
            r"(?:server|machine|product|version) .*retire",
        ),
        words="hanging last retir*",
    ),
    EventWords(
        "retirement",
        r"\bretir(?:e|es|ed|ing|ement|al)\b|\bhang(?:ing|s)? up (?:my|his|her|your) (?:\w+ )?\w+\b(?= (?:and|for good|after|at)|[.!])|\b(?:last|final) day (?:at work|on the job|in the (?:office|classroom|shop)|before retirement)\b|\b(?:drawing|draw|collecting|on) (?:my|his|her|your) pension\b|\bstepp(?:ing|ed) down (?:as|from) (?:the|my|his|her|head|chair|director)\b|\bpension(?:er)? (?:at last|now|from)\b",
        "On 31 December I'm hanging up my stethoscope and retiring.",
        "He hung up.",
        unless=r"\bretire[ds]? (?:to bed|early tonight|for the night|from (?:active service|the race|the match))\b|\b(?:volvo|car|server|machine|product|version|van|boat|laptop|bike|old \w+) (?:\w+ )?(?:has |is |was )?retir|\bhang(?:ing)? up (?:my|your|his|her) (?:coat|washing|jacket|curtains|hat on)|\bretiring (?:nature|type|person)\b|\bretired (?:\w+ )?(?:man|woman|couple|people|teacher|nurse|colonel|doctor|engineer|judge)\b",
        words="day hang* pension* retir* stepp*",
    ),
)
FOUNDING = (
    EventWords(
        "founding",
        (
            (
                r"\b(?:start|started|starting|found|founded|founding|launch|launched|launching|open|opened|opening|set up|"
                r"setting up|register|registered|registering)(?:ing|ed)? (?:up )?"
                r"(?:(?:my|our|her|his|your|their|an?|the|own|first|new|second|little|small|third) )+(?:\w+ )?"
                r"(?:business|company|firm|studio|shop|café|cafe|bakery|practice|restaurant|agency|startup|start-up|"
                r"consultancy|gallery|bookshop|school|clinic|store|office|bar|salon|brewery|farm|nursery|law firm|label|"
                r"press)\b"
            ),
            r"\b(?:own|new) (?:\w+ )?(?:business|company|firm|practice|startup|bakery|shop|café|studio)\b",
            (
                r"\b(?:self-employed|freelancing|going freelance|went freelance|gone freelance|go freelance|"
                r"going independent|went independent|started up on (?:my|her|his) own|set up on (?:my|her|his) own|"
                r"turned? freelance)\b"
            ),
            (
                r"\b(?:company|firm|shop|business|studio|bakery|practice|restaurant|café)(?:'s)? (?:\w+ )?"
                r"(?:turns|turned|celebrat\w+|anniversary|is \w+ years old|opened|opens)\b"
            ),
            r"\b\w+ years (?:in business|of (?:our|the|your) (?:firm|company|business|shop))",
            r"\banniversary of (?:our|your|the|my) (?:firm|company|business|shop|studio|founding)\b",
        ),
        "I'm opening my own bakery in the spring.",
        "I opened a window.",
        unless=(
            r"\bopens? (?:on|at|from|until|every|at)\b",
            r"opened (?:my|our|the|a) (?:account|window)",
            r"new (?:office chair|company policy)",
            r"\b(?:firm|company|business|shop|chain|we) (?:is|are|has|have|'re|'s)?(?: \w+)? ?open(?:ing|ed)? (?:a|our|its) (?:second|third|fourth|new|another)\b",
        ),
        words=(
            "anniversary* celebrat* found* freelance* freelancing* independent* launch* new* open* own* "
            "register* self set setting start* turned* turns* years"
        ),
    ),
    EventWords(
        "founding",
        (
            r"\b(?:start(?:s|ed|ing)?|found(?:s|ed|ing)?|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|set(?:s|ting)?(?: up)?|register(?:s|ed|ing)?|establish(?:ed|es|ing)?|creat(?:e|ed|ing)|built|build|incorporated|begun) (?:up )?(?:(?:my|our|her|his|your|their|an?|the|own|very|first|new|second|little|small|third|tiny|online|local|family|independent|yet another) )*(?:[\w-]+ ){0,2}?(?:business|company|firm|studio|shop|caf[ée]|bakery|practice|restaurant|agency|start-?up|consultancy|gallery|bookshop|school|clinic|store|bar|pub|salon|brewery|farm|nursery|label|press|gym|garage|workshop|bistro|deli|kitchen|hotel|b&b|guest ?house|charity|foundation|theatre company|dance school|distillery|vineyard|publishing house|laundry|barber'?s?|florist'?s?|stall|tea ?room|boutique|law firm|surgery|venture|enterprise|outfit|co-?op(?:erative)?)\b",
            r"\b(?:gone|went|going|go|goes|turned|working) (?:self-employed|freelance|independent|solo|into business|it alone|on (?:my|her|his|your|our) own)\b|\b(?:on|for) (?:your|my|her|his|our|their) own (?:account|two feet|business)\b|\b(?:my|our|your|her|his|their) own boss\b|\b(?:started|set|struck|strike|striking) (?:up|out) on (?:my|her|his|your|their|our) own\b",
            r"\b(?:when|has|have|is|does|did|will)\b.{0,12}\b(?:your|the|her|his|their) (?:\w+ )?(?:caf[ée]|shop|bakery|studio|restaurant|gallery|gym|business|practice|bookshop|salon|pub|bar|brewery|start-?up|company|firm|clinic|deli|garage)(?:'s)? (?:\w+ )?(?:open|opens|opened|opening|launch|launching|up and running)\b|\b(?:grand opening|opening (?:day|party)) of (?:my|our|your|her|his|the)\b",
            r"\b(?:silver|golden|diamond|ruby|\w+th|\w+) ?(?:jubilee|anniversary|birthday) of (?:your|our|my|the|his|her) (?:\w+ )?(?:firm|company|business|shop|studio|practice|restaurant|bakery|agency|school)\b|\b(?:my|our|your|the|her|his) (?:\w+ )?(?:firm|company|business|shop|studio|practice|restaurant|bakery|agency|caf[ée]) (?:turns|turned|celebrates|celebrated|is celebrating|has its|is|marks) (?:its |a |an )?(?:\w+ ){0,2}?(?:years? old|anniversary|jubilee|birthday|\w+th)\b|\b\w+ years (?:in|of) business\b",
        ),
        "Congratulations on opening your own garage!",
        "The shop opens at nine.",
        unless=(
            r"\b(?:opens?|opened|opening) (?:on (?:sundays|mondays|saturdays)|at (?:\d|nine|ten|eight|noon)|every|until|hours)\b|\b(?:was|were) founded in (?:1|20[01])\d+|\bstart(?:s|ed|ing)? (?:school|work at|at school|the (?:car|engine|farm work))|\bopen(?:ed|ing)? (?:the|my|our) (?:\w+ )?(?:bar|shop|kitchen|store|garage|window|account) (?:door|at|late|early|of chocolate)|\b(?:company|office) policy\b|\bstarted (?:the|a|at) (?:\w+ )?(?:school|nursery)\b|\b(?:firm|company|business|shop|chain|we) (?:is|are|has|have|'re|'s)?(?: \w+)? ?open(?:ing|ed)? (?:a|our|its) (?:second|third|fourth|new|another)\b|\bset the\b|\bsets? (?:up )?(?:a|the) (?:meeting|table|date|bar high)|\bcreate(?:d)? (?:a|the) (?:\w+ )?(?:product|book|account)\b",
        ),
        words=(
            "agency* alone* bakery* begun* boss build* built* business* caf* company* creat* establish* "
            "firm* found* freelance* grand incorporated* independent* launch* open* own* practice* "
            "register* restaurant* running* school* self set* shop* solo* start* studio* years"
        ),
    ),
)
PROMOTION = (
    EventWords(
        "promotion",
        (
            r"\bpromot(?:ed|ion)\b",
            (
                r"\b(?:made|been made|named|appointed|elected|became|become|becoming|now|as) (?:\w+ )?"
                r"(?:partner|director|head of|manager|team lead(?:er)?|vice[- ]president|vp|chief|principal|professor|"
                r"editor-in-chief|dean|department head|chair(?:man|woman|person)?|captain|ceo|cto|cfo|headteacher|"
                r"head teacher|general manager|supervisor|senior \w+|conductor|foreman|deputy)\b"
            ),
            r"\b(?:got|received|given|granted) tenure\b",
            r"\btenured\b",
            r"\bhead of (?:the )?(?:department|section|sales|design|research)\b",
            (
                r"\b(?:made|making|make|been made|got made) (?:a |the )?(?:senior |full |equity |junior )?"
                r"(?:partner|associate|sergeant|inspector|manager|director|consultant|professor|captain|head|editor)\b"
            ),
        ),
        "I've been promoted to head of design.",
        "The promotion of the film starts today.",
        unless=(
            r"\bpromotion (?:runs|ends|starts|code)\b|promotion of the|promotional|special promotion|sales promotion|this promotion",
            r"promoted (?:post|content|the (?:film|book|event))",
        ),
        words=(
            "associate* captain* ceo* cfo* chair* chief* conductor* consultant* cto* dean* department "
            "deputy* director* editor* foreman* head* inspector* lead* manager* partner* principal* "
            "professor* promot* senior sergeant* supervisor* teacher* tenure tenured vice* vp*"
        ),
    ),
    EventWords(
        "promotion",
        (
            r"\b(?:made|make|makes|making|appointed|appoint|named|elected|promoted|voted|installed|crowned) (?:(?:me|you|him|her|us|them|my \w+|your \w+|our \w+|a|the|as|full|senior|junior|regional|deputy|assistant|chief|vice|acting|detective|managing|equity|associate|general|executive|national|area|[a-z]+) ){0,4}?(?:partner|director|manager|captain|sergeant|inspector|superintendent|constable|professor|dean|consultant|principal|head(?:master|mistress|teacher)?|head \w+|head of \w+|supervisor|foreman|team lead(?:er)?|leader|president|vice-president|vp|chair(?:man|woman|person)?|ceo|cto|cfo|coo|editor|lieutenant|major|colonel|corporal|admiral|bishop|archdeacon|canon|matron|sister|registrar|conductor|concertmaster|leader of|principal \w+|chef|head chef|sous-chef|treasurer|secretary|judge|silk|qc|kc|lecturer|reader|fellow|permanent|associate|supervisor|gaffer|skipper|number two|second in command|(?:in charge|head) of)\b",
            r"\b(?:bumped|moved|moving|stepp(?:ed|ing)|gone|went|going|kicked|put) up (?:a grade|a rank|a level|to|into)\b(?! (?:the (?:attic|top|first division)|bed|town|london|scotland))|\b(?:captain|sergeant|corporal|lieutenant|inspector)'s (?:stripes|pips|rank)\b|\bgot (?:his|her|my|your) (?:\w+ )?stripes\b|\b(?:tenure|tenured)\b|\bpromot(?:ed|ion|ing)\b|\b(?:put|placed|been given|given) (?:you|me|him|her|my \w+|your \w+|the|your) ?(?:\w+ )?in charge of the\b|\b(?:corner office|pay rise and a (?:new )?title)\b",
        ),
        "They have appointed me consultant on the cardiac ward.",
        "They made me a sandwich.",
        unless=(
            r"\bpromotion of the|promotional|(?:special|sales|this|summer|winter|holiday) promotions?\b|\bpromot(?:ed|ing|e) (?:post|content|the (?:film|book|event|album|show)|our|my|healthy|peace)\b|\bmade (?:a|the) (?:head|reader|leader) (?:start|count|laugh)|\bmade (?:a|an|the) (?:judge|professor) (?:laugh|cry|angry)|\bvoted against\b|\bmake (?:a|the) (?:manager|secretary|chef|head)\b|\bmade (?:permanent (?:damage|marks))|\bpromotion to (?:the )?(?:first|premier|second) (?:division|league)\b|\bnamed .{2,20} of the year\b",
        ),
        words=(
            "admiral* archdeacon* associate* bishop* bumped* canon* captain* ceo* cfo* chair* charge* "
            "chef* colonel* command* concertmaster* conductor* constable* consultant* coo* corner "
            "corporal* cto* dean* director* editor* fellow* foreman* gaffer* going* gone* head* "
            "inspector* judge* kc* kicked* lead* lecturer* lieutenant* major* manager* matron* moved* "
            "moving* number partner* permanent* pips* president* principal* professor* promot* put* qc* "
            "rank* reader* registrar* rise secretary* sergeant* silk* sister* skipper* sous stepp* "
            "stripes* superintendent* supervisor* tenure* treasurer* vice vp* went*"
        ),
    ),
)
NEW_JOB = (
    EventWords(
        "new_job",
        (
            r"\bnew (?:job|position|role|post|employer|boss at|workplace)\b",
            r"\b(?:job|work) offer\b",
            r"\boffer(?:ed)? (?:me|her|him|you|us) (?:a|the) (?:job|position|post|role)\b",
            r"\bgot (?:the|a) (?:\w+ )?(?:job|position|post|role|offer)\b",
            (
                r"\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began) (?:work(?:ing)? )?"
                r"(?:at|with|as an?|my new job|her new job|in (?:my|her|his) new)\b"
                r"(?! (?:\d|the (?:beginning|end|top)|noon|nine|ten|eight|dawn|six|a (?:walk|cup)))"
            ),
            (
                r"\b(?:joining|joined|join) (?:an? |the )?(?:\w+ )?(?:firm|company|team at|bank|orchestra|hospital|"
                r"ministry|staff|agency|startup|university|museum|newspaper|department|studio|faculty)\b"
            ),
            r"\b(?:hired|transferred|seconded|posted|recruited)\b(?= (?:to|as|by|me|her|him))",
            (
                r"\b(?:chang(?:e|ed|ing)|switch(?:ed|ing)?|"
                r"changing) (?:my |her |his |jobs|your |the )?(?:\w+ )?"
                r"(?:jobs?|company|firm|position|career)\b"
            ),
            r"\b(?:taken|took|accepted|taking|accepting) (?:a|the|up a) (?:\w+ )?(?:job|position|post|role|offer)\b",
            r"\bfirst day (?:at (?:work|the new)|in (?:my|her|his|the) new|on the job)\b",
            (
                r"\b(?:was|been|were|being|i'm|am|are|is) offered (?:the|a|an|my|her|his) (?:\w+ ){0,3}?"
                r"(?:job|position|post|role|place|chair|contract)\b"
            ),
            r"\b(?:offered|given) (?:the|a) (?:post|job|position|role) (?:in|at|of|as)\b",
            (
                r"\b(?:start|starts|starting|started|begin|begins) at (?:the|a|an|my|PLACE) ?(?:\w+ ){0,2}?"
                r"(?:museum|bank|school|hospital|university|company|firm|office|library|ministry|newspaper|bbc|council|"
                r"surgery|practice|clinic|lab|agency|theatre|embassy)\b"
            ),
            r"\bqualified as (?:a|an)\b",
            (
                r"\b(?:has|have|'ve|'s|got) (?:got |landed |found )+(?:a|the|her|his|my) (?:\w+ )?"
                r"(?:job|post|position|apprenticeship|traineeship|internship)\b"
            ),
            (
                r"\b(?:work|working) (?:at|for) .{2,40} from (?:january|february|march|april|may|june|july|august|"
                r"september|october|november|december|monday|next)"
            ),
            r"\bi(?:'m| am) (?:moving|transferring|transferred) to the .{2,30}(?:office|branch|department|team)\b",
        ),
        "I start a new job at the museum in May.",
        "We started at noon.",
        unless=(
            r"\bjob (?:well )?done|settl|got used|getting used|used to|join(?:ing)? (?:us|me)",
            r"started as a (?:joke|hobby)|posted (?:a|the|it|as a comment)",
        ),
        words=(
            "accepted* accepting* began* begin* boss chang* employer* first found given* got hired* job* "
            "join* landed moving* offer* position* post* qualified recruited* role* seconded* start* "
            "switch* taken* taking* took* transferred* transferring* work*"
        ),
    ),
    EventWords(
        "new_job",
        (
            r"\b(?:land(?:ed|s|ing)?|got|get|getting|found|bagged|secured|scored|won|took|taken|accept(?:ed|ing|s)?|given|offered|start(?:s|ed|ing)?|begin(?:s|ning)?|began|settl(?:e|ing|ed) into|how's|how is|off to|left for) (?:(?:a|an|the|my|her|his|your|our|that|first|new|proper|real|dream|temp|permanent|part-time) ){1,3}(?:[\w-]+ ){0,2}?(?:job|post|position|role|apprenticeship|traineeship|internship|placement|gig|contract|offer from|teaching post|residency|clerkship)\b(?! (?:office|well|done|title|description|letter|centre|box|interview|hunt|is due|by|for the invoice))",
            r"\b(?:start|starts|starting|started|begin|begins|began|beginning|working|work) (?:\w+ )?(?:at|with|for|as)(?: the| an?| my)?\b(?! (?:\d|beginning|end|top|noon|nine|ten|eight|seven|half|dawn|six|midnight|once|home|last|least|walk|cup|present|a (?:loss|disadvantage|good|steady)|joke|kid|child|favou?r|rule|thirty|forty|ten|five)\b)(?=.*\b(?:monday|tuesday|wednesday|thursday|friday|next|tomorrow|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|new year))|on (?:the )?\d|from \w+|as (?:a|an|the|their|head|keeper|junior)|i hear|fresh from|today|last week|this (?:week|month)|last (?:month|monday))\b)",
            r"\b(?:the|a|our) new (?:\w+ )?(?:curate|vicar|teacher|head|manager|doctor|gp|nurse|librarian|coach|director|boss|chef|gardener|postman|engineer|colleague|intern|secretary|caretaker|conductor) (?:starts|started|begins|arrives|arrived|joins|joined|comes|came)\b",
            r"\b(?:join(?:s|ed|ing)?|joined) (?:the |a |an )?(?:\w+ ){0,3}?(?:firm|company|team|bank|orchestra|hospital|ministry|staff|agency|start-?up|university|museum|newspaper|department|studio|faculty|police|army|navy|fire brigade|practice|bbc|civil service|council|chambers)\b|\b(?:appointment|appointed|hired|taken on|engaged|recruited|headhunted|poached) (?:as|by|to|at)\b|\b(?:leav(?:es|ing)|left|quit(?:ting)?) (?:us |the \w+ |\w+ )?(?:for|to (?:work|join|take)) (?:a (?:new )?(?:job|post|position|role) (?:at|with|in)|\w+ (?:bank|ltd|inc))",
            r"\b(?:transferred|transferring|transfer|seconded|posted|relocated|moved|reassigned|moving|redeployed) (?:\w+ )?(?:to|into) (?:the|our|head) (?:[\w-]+ ){0,3}?(?:branch|office|department|team|headquarters|division|unit|ward|desk|plant|factory|site|embassy|school)\b|\b(?:job|offer) (?:at|with|from) (?:the |a )?(?:PLACE|\w+)\b|\bthe \w+ job\b(?= ?[,!.])|\bemployed (?:at|by|again|as)\b|\bnew (?:job|position|role|post|employer|gig|workplace|career)\b|\bfirst day (?:at|in|on) (?:the|my|her|his|your) (?:new )?(?:job|post|office|school|work)\b|\bhanded in (?:my|her|his) notice to\b|\bi(?:'m| am) the new\b",
        ),
        "Our Declan has landed a job with the fire brigade.",
        "The job is done.",
        unless=(
            r"\bjob (?:well )?done\b|\bjoin(?:ing|ed|s)? (?:us|me|you)\b|\bstarted as a (?:joke|hobby)|\b(?:posted|moved|transferred) (?:a|it|the (?:letter|parcel|money|sofa|date|meeting|funds))\b|\btake (?:a|the) (?:position|role|contract) (?:home|seriously|on)\b|\bsign(?:ed)? the contract\b|\bcontract (?:by|to you|is|with your)\b|\b(?:in|for|into) (?:the|this|my) (?:post|position|role|contract)\b|\bgreat job\b|\bgood job\b|\b(?:paint|nose|boob|hatchet|put-up|odd) job\b|\bin the post\b|\b(?:package|broadband|sale|film|show|concert|service|course|match|term|school|train|play|rain|party) starts\b|\bdidn't get\b|\byour offer\b|\bthe offer from (?:the )?(?:bank|shop)\b",
        ),
        words=(
            "appointed* appointment* apprenticeship* arrived* arrives* began* begin* came* career* "
            "clerkship* comes* contract* employed employer* engaged* first gig* handed headhunted* hired* "
            "internship* job* join* leav* left* moved* moving* new offer* placement* poached* position* "
            "post* quit* reassigned* recruited* redeployed* relocated* residency* role* seconded* start* "
            "taken teaching traineeship* transfer* work*"
        ),
    ),
)
