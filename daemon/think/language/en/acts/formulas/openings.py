"""English set phrases: salutations, thanks for a mail, the writer's name, hopes that one is well."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.formulas.words import END

_TO = r"(?:,? (?:again|all|everyone|both|there|\w+))?"
OPENINGS = (
    Construction(
        "salutation",
        "formula",
        "dear* evening* good greetings* hello* hey* hi* morning* whom",
        (
            (
                r"^(?:dear|hi|hey|hello|good (?:morning|afternoon|evening|day)|greetings|hiya|morning|evening)"
                r"(?: (?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|all|both|team|everyone|there|again|friends|colleagues|"
                r"[\w.'-]+)\.?(?:,? (?:and|&) [\w.'-]+)?){0,4}[,!.:]*$"
            ),
            r"^to whom it may concern[,.:]*$",
        ),
        "Dear Ms Reyes,",
        "Hi, the keys are lost.",
        unless=r"^(?:hi|hey|hello),? (?:how|what)'?s\b|^(?:dear|hi|hey|hello) .*\b(?:is|are|was|were|can|could|would|will|i|we|how|what|please)\b",
    ),
    Construction(
        "thanks_mail",
        "formula",
        (
            "appreciate* attention* consideration* cooperation* many noted* patience* received* thank* "
            "thx* understanding*"
        ),
        (
            (
                r"^(?:\w+,? |hi \w+,? )?(?:thank you|thanks|many thanks|thx|i appreciate|we appreciate)"
                r"(?: (?:so|very) much| a lot| again| kindly| for your kind)*(?: you)?,? (?:for|you for)? ?"
                r"(?:(?:your|the|that|this|all your) )?(?:(?:\w+ )?(?:kind|quick|prompt|swift|fast|speedy|warm|detailed|"
                r"long|thoughtful|recent|last|lovely|rapid|helpful|nice|latest|earlier|sweet) )?"
                r"(?:email|e-mail|mail|message|note|reply|response|letter|answer|time(?: (?:and|today|yesterday).*)?|"
                r"getting (?:back|in touch)(?: to (?:me|us))?(?: so (?:quickly|soon|fast))?|(?:your )?"
                r"(?:patience|understanding|attention|interest|cooperation|consideration|inquiry|enquiry|order|business|"
                r"purchase|feedback form|contacting \w+|subscribing.*|registering.*)|writing(?: back| to (?:me|us))?"
                r"(?: so (?:quickly|soon|fast))?|replying|responding|reaching out|asking|reading(?: this)?|contacting us|"
                r"the (?:update|email|heads[- ]up|info(?:rmation)?)|emailing|(?:the )?quick (?:reply|turnaround)|line)"
                r"(?: (?:of|from) (?:yesterday|today|this morning|last week|\w+day|\d+ \w+)| and (?:your )?"
                r"(?:patience|understanding|time|interest)| in this matter| yesterday| today| this morning| dear|"
                rf" \w+)?{END}"
            ),
            r"^noted[,. ]",
            rf"^(?:message |well |safely )?(?:received|noted)(?: with thanks| and noted|, thanks?(?: you)?)?{END}",
            (
                r"^(?:thank you|thanks)(?: (?:so|very) much| a lot| a million| again| kindly| indeed| heaps| everyone|"
                rf" all)?{_TO}{END}"
            ),
            (
                r"^(?:thank you|thanks)(?: in advance)? for your (?:attention|cooperation|understanding|patience|"
                r"consideration)\b.*$"
            ),
        ),
        "Thanks for your email.",
        "Thanks for checking the figures.",
        unless=r"in advance|the update(?:d)? (?:file|version)",
    ),
    Construction(
        "hope_well",
        "greeting",
        "finds hope* hoping* long trust*",
        (
            (
                r"^(?:hi \w+,? |hello \w+,? |dear \w+,? )?(?:i |we )?(?:do |very much |sincerely |really )?"
                r"(?:hope|trust|hoping)(?: that)? (?:(?:this|my|the) (?:email|e-mail|message|note|letter|mail|one)? ?"
                r"(?:finds|reaches|will find) you\b.*|(?:you|all|everyone|everything|you all|you both|you and \w+"
                r"(?: \w+)?|your family|things)(?:'re| are|'ve been| have been| is|'s)? "
                r"(?:all |both |keeping |doing |going |very |still )*(?:well|good|okay|ok|great|fine|in good "
                rf"(?:health|spirits)|healthy|safe)(?: (?:and|with|these|in|on|over|at) .*)?|all(?:'s| is) well.*){END}"
            ),
            r"^(?:i )?(?:trust|hope) this finds you\b.*$",
            rf"^long time,? no see{END}$^",
        ),
        "I trust this message finds you well.",
        "I hope the well is deep.",
    ),
    Construction(
        "self_name",
        "formula",
        "is name",
        (
            r"^(?:hello,? |hi,? )?(?:my name is|my name's) [\w'-]+(?: [\w'-]+){0,2}(?:,? (?:and|from|at|of|i'm|i am|the|a|an)\b[^.?]{0,70})?[.!]?$",
            r"^(?:hello,? |hi,? |hey,? )?(?:this is) [\w'-]+(?: [\w'-]+)? (?:here|from|at|of)\b[^.?]{0,50}[.!]?$",
        ),
        "My name is Ruth Palmer and I work for the harbour trust.",
        "My name is carved in the bench, they tell me.",
        unless=r"\b(?:this is|it's|it is) (?:a|an|the|my|your|our|not|so|very|just|all|raining|cold|hot|on|in|at|from)\b|\?$|\b(?:carved|wrong|misspelt|mud|calling about|miles|lovely|nice|great|good|quiet|busy|warm|dark|late|early)\b",
    ),
    Construction(
        "set_health",
        "greeting",
        "hope* hoping* pray* trust* wish*",
        (
            r"^(?:i |we )?(?:do |very much |sincerely |really )?(?:hope|hoping|trust|trusting|wish|pray)(?:ing)? (?:that )?(?:this|my|the|these|your|you|all|everyone)\b.{0,30}\b(?:finds?|reach(?:es)?|are|is|keeping|keep|in)\b.{0,12}\b(?:you|well|good (?:health|spirits|form)|fine)\b.{0,40}$",
        ),
        "Trusting this finds you as well as it leaves me.",
        "I hope the pipe is in good order.",
        unless=r"\?$|\b(?:your (?!family|wife|husband|loved|team|dear)\w+|operation|exam|after|recover\w*|surgery|feeling|enjoyed|good order)\b",
    ),
)
