"""English: words that tell of a new post: those that name it; freer ones stand in `new_jobs_told`."""

from __future__ import annotations

from daemon.think.language.en.events.new_jobs_told import TOLD
from daemon.think.language.event_table import EventWords

__all__ = ["NAMED", "TOLD"]

NAMED = (
    EventWords(
        "new_job",
        (
            r"\bnew (?:job|position|role|post|employer|boss at|workplace)\b",
            r"\b(?:job|work) offer\b",
            r"\boffer(?:ed)? (?:me|her|him|you|us) (?:a|the) (?:job|position|post|role)\b",
            r"\bgot (?:the|a) (?:\w+ )?(?:job|position|post|role|offer)\b",
            (
                r"\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began) (?:work(?:ing)? )?(?:at|with|as an?|"
                r"my new job|her new job|in (?:my|her|his) new)\b(?! (?:\d|the (?:beginning|end|top)|noon|"
                r"nine|ten|eight|dawn|six|a (?:walk|cup)))"
            ),
            (
                r"\b(?:joining|joined|join) (?:an? |the )?(?:\w+ )?(?:firm|company|team at|bank|orchestra|"
                r"hospital|ministry|staff|agency|startup|university|museum|newspaper|department|studio|"
                r"faculty)\b"
            ),
            r"\b(?:hired|transferred|seconded|posted|recruited)\b(?= (?:to|as|by|me|her|him))",
            (
                r"\b(?:chang(?:e|ed|ing)|switch(?:ed|ing)?|changing) (?:my |her |his |jobs|your |"
                r"the )?(?:\w+ )?(?:jobs?|company|firm|position|career)\b"
            ),
            (
                r"\b(?:taken|took|accepted|taking|accepting) (?:a|the|up a) (?:\w+ )?(?:job|position|post|"
                r"role|offer)\b"
            ),
            r"\bfirst day (?:at (?:work|the new)|in (?:my|her|his|the) new|on the job)\b",
            (
                r"\b(?:was|been|were|being|i'm|am|are|is) offered (?:the|a|an|my|her|"
                r"his) (?:\w+ ){0,3}?(?:job|position|post|role|place|chair|contract)\b"
            ),
            r"\b(?:offered|given) (?:the|a) (?:post|job|position|role) (?:in|at|of|as)\b",
            (
                r"\b(?:start|starts|starting|started|begin|begins) at (?:the|a|an|my|"
                r"PLACE) ?(?:\w+ ){0,2}?(?:museum|bank|school|hospital|university|company|firm|office|"
                r"library|ministry|newspaper|bbc|council|surgery|practice|clinic|lab|agency|theatre|embassy)\b"
            ),
            r"\bqualified as (?:a|an)\b",
            (
                r"\b(?:has|have|'ve|'s|got) (?:got |landed |found )+(?:a|the|her|his|my) (?:\w+ )?(?:job|post|"
                r"position|apprenticeship|traineeship|internship)\b"
            ),
            (
                r"\b(?:work|working) (?:at|for) .{2,40} from (?:january|february|march|april|may|june|july|"
                r"august|september|october|november|december|monday|next)"
            ),
            (
                r"\bi(?:'m| am) (?:moving|transferring|transferred) to the .{2,30}(?:office|branch|"
                r"department|team)\b"
            ),
        ),
        "I start a new job at the museum in May.",
        "We started at noon.",
        unless=(
            r"\bjob (?:well )?done|settl|got used|getting used|used to|join(?:ing)? (?:us|me)",
            r"started as a (?:joke|hobby)|posted (?:a|the|it|as a comment)",
            r"\boffered a place\b(?! on)",
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
            (
                r"\b(?:land(?:ed|s|ing)?|got|get|getting|found|bagged|secured|scored|won|took|taken|"
                r"accept(?:ed|ing|s)?|given|offered|start(?:s|ed|ing)?|begin(?:s|ning)?|began|settl(?:e|ing|"
                r"ed) into|how's|how is|off to|left for) (?:(?:a|an|the|my|her|his|your|our|that|first|new|"
                r"proper|real|dream|temp|permanent|part-time) ){1,3}(?:[\w-]+ ){0,2}?(?:job|post|position|"
                r"role|apprenticeship|traineeship|internship|placement|gig|contract|offer from|teaching post|"
                r"residency|clerkship)\b(?! (?:office|well|done|title|description|letter|centre|box|interview|"
                r"hunt|is due|by|for the invoice))"
            ),
            (
                r"\b(?:start|starts|starting|started|begin|begins|began|beginning|working|"
                r"work) (?:\w+ )?(?:at|with|for|as)(?: the| an?| my)?\b(?! (?:\d|beginning|end|top|noon|nine|"
                r"ten|eight|seven|half|dawn|six|midnight|once|home|last|least|walk|cup|present|a (?:loss|"
                r"disadvantage|good|steady)|joke|kid|child|favou?r|rule|thirty|forty|ten|"
                r"five)\b)(?=.*\b(?:monday|tuesday|wednesday|thursday|friday|next|tomorrow|in (?:january|"
                r"february|march|april|may|june|july|august|september|october|november|december|the (?:spring|"
                r"summer|autumn|new year))|on (?:the )?\d|from \w+|as (?:a|an|the|their|head|keeper|junior)|"
                r"i hear|fresh from|today|last week|this (?:week|month)|last (?:month|monday))\b)"
            ),
            (
                r"\b(?:the|a|our) new (?:\w+ )?(?:curate|vicar|teacher|head|manager|doctor|gp|nurse|librarian|"
                r"coach|director|boss|chef|gardener|postman|engineer|colleague|intern|secretary|caretaker|"
                r"conductor) (?:starts|started|begins|arrives|arrived|joins|joined|comes|came)\b"
            ),
            (
                r"\b(?:join(?:s|ed|ing)?|joined) (?:the |a |an )?(?:\w+ ){0,3}?(?:firm|company|team|bank|"
                r"orchestra|hospital|ministry|staff|agency|start-?up|university|museum|newspaper|department|"
                r"studio|faculty|police|army|navy|fire brigade|practice|bbc|civil service|council|chambers)\b"
            ),
            r"\b(?:appointment|appointed|hired|taken on|engaged|recruited|headhunted|poached) (?:as|by|to|at)\b",
            (
                r"\b(?:leav(?:es|ing)|left|quit(?:ting)?) (?:us |the \w+ |\w+ )?(?:for|to (?:work|join|"
                r"take)) (?:a (?:new )?(?:job|post|position|role) (?:at|with|in)|\w+ (?:bank|ltd|inc))"
            ),
            (
                r"\b(?:transferred|transferring|transfer|seconded|posted|relocated|moved|reassigned|moving|"
                r"redeployed) (?:\w+ )?(?:to|into) (?:the|our|head) (?:[\w-]+ ){0,3}?(?:branch|office|"
                r"department|team|headquarters|division|unit|ward|desk|plant|factory|site|embassy|school)\b"
            ),
            r"\b(?:job|offer) (?:at|with|from) (?:the |a )?(?:PLACE|\w+)\b",
            r"\bthe \w+ job\b(?= ?[,!.])",
            r"\bemployed (?:at|by|again|as)\b",
            r"\bnew (?:job|position|role|post|employer|gig|workplace|career)\b",
            r"\bfirst day (?:at|in|on) (?:the|my|her|his|your) (?:new )?(?:job|post|office|school|work)\b",
            r"\bhanded in (?:my|her|his) notice to\b",
            r"\bi(?:'m| am) the new\b",
        ),
        "Our Declan has landed a job with the fire brigade.",
        "The job is done.",
        unless=(
            r"\bjob (?:well )?done\b",
            r"\bjoin(?:ing|ed|s)? (?:us|me|you)\b",
            r"\bstarted as a (?:joke|hobby)",
            r"\b(?:posted|moved|transferred) (?:a|it|the (?:letter|parcel|money|sofa|date|meeting|funds))\b",
            r"\btake (?:a|the) (?:position|role|contract) (?:home|seriously|on)\b",
            r"\bsign(?:ed)? the contract\b",
            r"\bcontract (?:by|to you|is|with your)\b",
            r"\b(?:in|for|into) (?:the|this|my) (?:post|position|role|contract)\b",
            r"\bgreat job\b",
            r"\bgood job\b",
            r"\b(?:paint|nose|boob|hatchet|put-up|odd) job\b",
            r"\bin the post\b",
            (
                r"\b(?:package|broadband|sale|film|show|concert|service|course|match|term|school|train|play|"
                r"rain|party) starts\b"
            ),
            r"\bdidn't get\b",
            r"\byour offer\b",
            r"\bthe offer from (?:the )?(?:bank|shop)\b",
            r"\btop job\b",
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
