"""English: words that tell of works with a finish: books, shows, races, launches, those that name it; freer ones stand beside."""

from __future__ import annotations

from daemon.think.language.en.events.projects_told import TOLD
from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "project",
        (
            (
                r"\b(?:(?:first|new|debut|second|third|latest|my|your|our|her|his|own) )?(?:\w+ )?(?:book|"
                r"novel|album|exhibition|recital|documentary|memoir|poetry collection|cookbook|dissertation|"
                r"thesis|screenplay|podcast|opera|musical|symphony|play|film|app|vernissage|"
                r"single)\b.{0,40}\b(?:is out|are out|comes? out|came out|out (?:now|next|in|on|this)|"
                r"opens?|opened|opening|launch\w*|premieres?|premiered|released?|is (?:finished|done|complete|"
                r"published|printed|live)|appears?|appeared|goes to (?:print|press|the printer)|is on (?:show|"
                r"sale)|published|ready|was accepted|accepted|finished|handed in|submitted)\b"
            ),
            (
                r"\b(?:publish(?:ed|es|ing)?|finish(?:ed|ing)?|launch(?:ed|es|ing)?|releas(?:ed|es|ing)|"
                r"hand(?:ed|ing) in|submitt(?:ed|ing)|complet(?:ed|ing)|writ(?:e|ing|ten)|wrote|record(?:ed|"
                r"ing)?|curat(?:ed|ing|e)|direct(?:ed|ing)|sold|prepar(?:e|ing|ed)|working on|started|"
                r"begun) (?:on )?(?:my|our|her|his|your|a|an|the|their|first|new|"
                r"\w+'s) (?:\w+ ){0,3}?(?:book|novel|album|exhibition|film|documentary|play|thesis|"
                r"dissertation|paper|website|app|opera|show|magazine|catalogue|memoir|cookbook|translation|"
                r"symphony|product|collection|project|podcast|game|musical|manuscript|marathon|concert)\b"
            ),
            r"\b(?:book|product|album|website) launch\b",
            r"\b(?:half[- ])?(?:marathon|triathlon|ironman|ultra)\b",
            (
                r"\b(?:my|our|your|her|his|first|solo|the|'s) (?:\w+ )?(?:exhibition|recital|concert|premiere|"
                r"vernissage|opening night|gig|book launch|book tour|publication|film premiere|show (?:opens|"
                r"at)|manuscript|fundraiser|symposium)\b"
            ),
            r"\bopening night\b",
            r"\b(?:we|i) (?:ran|run|finished|completed) (?:the|a) (?:\w+ )?race\b",
            r"\bthe (?:race|play|exhibition|concert|launch) (?:is|was|went|on)\b",
            (
                r"\b(?:the|my|our|your|her|his) (?:\w+ )?(?:novel|book|manuscript|paper|play|script|"
                r"screenplay|film|album|proposal|poems?)(?:'s| is| has| was|'ve)? (?:been |just |"
                r"finally )*(?:taken|picked up|accepted|sold|bought|commissioned)\b"
            ),
            (
                r"\b(?:exhibition|show|concert|play|recital) (?:opens|opening|premieres) (?:on|in|next|this|"
                r"tomorrow|at)\b"
            ),
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
            (
                r"\b(?:publish(?:ed|es|ing)?|finish(?:ed|es|ing)?|launch(?:ed|es|ing)?|releas(?:ed|es|ing)|"
                r"hand(?:ed|s|ing) in|submit(?:s|ted|ting)?|complet(?:ed|es|ing)|writ(?:e|es|ing|ten)|wrote|"
                r"record(?:ed|s|ing)?|curat(?:ed|es|ing)|direct(?:ed|s|ing)|sold|composed|composing|composes|"
                r"illustrat(?:ed|ing)|translat(?:ed|ing)|edited|wrapped|shipped|premier(?:ed|es|ing)|"
                r"stag(?:ed|ing)|screen(?:ed|ing)|brought out|bringing out|crowdfunded|built|unveil(?:ed|s|"
                r"ing)) (?:on )?(?:(?:my|our|her|his|your|a|an|the|their|first|second|third|new|debut|own|"
                r"latest|last|big|\w+'s) ){1,4}(?:[\w'-]+ ){0,3}?(?:books?|novels?|album|exhibition|"
                r"films?|documentary|plays?|thesis|dissertation|paper|website|app|opera|show|magazine|"
                r"catalogue|memoirs?|cookbook|cookery book|translation|symphony|product|collection|project|"
                r"podcast|video game|musical|manuscript|concert|history|biography|anthology|single|ep|poems?|"
                r"sonata|requiem|mural|sculpture|monograph|textbook|series|atlas|platform|software|prototype|"
                r"satellite|marathon|triathlon|ironman|race|course|boat|pilot)\b"
            ),
            (
                r"\b(?:book|novel|album|film|memoir|cookbook|cookery book|play|app|single|ep|record|"
                r"documentary|thesis|paper|anthology|website|podcast|magazine|exhibition|show|musical|opera|"
                r"poems|collection|history|mural)\b(?: of \w+)?(?:'s| is| are| was| has| have| will| goes|"
                r" comes| came| went| launches| opens| appears)? ?(?:be |been |just |finally |also |"
                r"now )*(?:out|published|launched|released|live|finished|done|accepted|in the shops|in print|"
                r"at the printers?|to (?:the )?(?:printers?|press|print)|opens?|opened|premiered|on sale|"
                r"up and running|on (?:show|display|stage)|in the bookshops|gone|(?:comes?|came|coming) out)\b"
            ),
            (
                r"\b(?:ran|run|runs|running|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|did|do|doing|enter(?:ed|"
                r"ing)?|survived|training for|train for|swam|swim|swimming|row(?:ed|s|ing)|climb(?:ed|s|ing)?|"
                r"cross(?:ed|ing)?|sail(?:ed|ing)? (?:across|round)|conquered|summited|walked|"
                r"cycled) (?:(?:my|her|his|your|our|the|a|an|first|second|third|whole|entire|half|"
                r"\w+) ){1,3}?(?:half[- ]marathon|marathon|triathlon|ironman|ultra(?:marathon)?|10k|5k|race|"
                r"channel|atlantic|pacific|everest|kilimanjaro|mont blanc|ben nevis|three peaks|matterhorn|"
                r"pennine way|munros?|land's end)\b"
            ),
            (
                r"\b(?:my|our|your|her|his|their|the|first|solo|big|jubilee|charity|spring|christmas|final|"
                r"own|debut|\w+'s) (?:[\w-]+ ){0,2}?(?:exhibition|recital|concert|premi[eè]re|vernissage|"
                r"opening night|gig|book launch|book tour|launch|publication|fundraiser|symposium|première|"
                r"degree show|fashion show|showcase|marathon|triathlon|half[- ]marathon|"
                r"race)(?:'s)? (?:\w+ )?(?:is|was|went|goes|opens|opened|on|next|this|tomorrow|of|starts|in|"
                r"at|premieres|took|takes|come|approach\w*|[.!])"
            ),
            r"\bgives? (?:its|her|his|a|their|our|my) (?:\w+ ){0,3}?(?:concert|recital|performance|lecture)\b",
            r"\b(?:the|your|our|my|her) launch of (?:your|my|our|her|his|the|a)\b",
            r"\bopening night\b",
            r"\bgo(?:es|ne|ing)? (?:live|to print|to press|to the printers?)\b",
            r"\bin your (?:first |second )?(?:marathon|triathlon|race|10k)\b",
            r"\bfor your (?:\w+ ){0,2}(?:exhibition|concert|recital|marathon|play|show)\b",
            r"\bfinishing (?:the|your) (?:\w+ )?marathon\b",
            r"\b(?:novel|book|album|film|memoir) came out\b",
        ),
        "Our wind band gives its big jubilee concert on Saturday.",
        "We read a book on the train.",
        unless=(
            r"\b(?:i|we) (?:read|watched|saw|bought|borrowed|listened|loved|enjoyed) (?:a|the|that|your|his|her)\b",
            r"\bwent to (?:a|the|see) (?:concert|exhibition|play)",
            r"\btickets? (?:for|to)\b",
            r"\bfinished (?:reading|that book|the book you)",
            r"\bgame of\b",
            r"\bproject (?:meeting|plan|is delayed)",
            r"\bdress rehearsal\b",
            r"\bshow you\b",
            r"\bin (?:a|the) (?:book|novel|film|show) (?:i|we)\b",
            r"\bhis novel in (?:19|18)\d\d",
            r"\bfor (?:a|the|his|her) (?:villain|part) in\b",
            r"\b(?:ballot|sponsor|website's front page)\b",
            r"\bback in the \w+ties\b",
            r"\b(?:james bond|netflix|apple|samsung|google|sony|the bbc|disney)\b",
            r"\bthe concert (?:starts|begins) at\b",
            r"\bdetails on\b",
            r"\bjigsaw\b",
        ),
    ),
)

__all__ = ["NAMED", "TOLD"]
