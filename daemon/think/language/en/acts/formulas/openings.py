"""English set phrases: salutations, thanks for a mail, the writer's name, hopes that one is well."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.formulas.words import END

_TO = r"(?:,? (?:again|all|everyone|both|there|\w+))?"
OPENINGS = (
    Construction(
        "in_receipt_of_yours",
        "formula",
        "receipt yours hand received acknowledge",
        (
            (
                r"^(?:i|we)(?:'m| am|'re| are)(?: now| duly| pleased to be)? in receipt of (?:yours|your (?:kind |recent |esteemed )?(?:letter|favour|note|communication|enquiry|order|email|e-mail|message))"
                r"(?: (?:of|dated) [\w ]{1,25})?(?:,? (?:for which|with) (?:many |our |my |we )?(?:thanks|thank you))?[.,!]*$"
            ),
            (
                r"^(?:i|we) (?:hereby |duly |beg to |write to )*acknowledge (?:receipt of |with thanks )*(?:yours|your (?:kind |recent )?(?:letter|favour|note|communication|enquiry|email|message))"
                r"(?: (?:of|dated) [\w ]{1,25})?(?:,? (?:with|for which) (?:many |our )?thanks)?[.,!]*$"
            ),
            r"^(?:yours|your (?:letter|favour|note)) of [\w ]{1,25} (?:is |safely |duly )*(?:to hand|received)(?: with thanks|,? many thanks)?[.,!]*$",
        ),
        "We are in receipt of your letter dated 3 May.",
        "We are in receipt of your letter and shall answer it by Friday.",
    ),
    Construction(
        "salutation",
        "formula",
        "dear* evening* good greetings* hello* hey* hi* morning* whom",
        (
            (
                r"^(?:dear|hi|hey|hello|good (?:morning|afternoon|evening|day)|greetings|hiya|morning|"
                r"evening)(?: (?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|all|both|team|everyone|there|"
                r"again|friends|colleagues|[\w.'-]+)\.?(?:,? (?:and|&) [\w.'-]+)?){0,4}[,!.:]*$"
            ),
            r"^to whom it may concern[,.:]*$",
        ),
        "Dear Ms Reyes,",
        "Hi, the keys are lost.",
        unless=(
            r"^(?:hi|hey|hello),? (?:how|what)'?s\b",
            r"^(?:dear|hi|hey|hello) .*\b(?:is|are|was|were|can|could|would|will|i|we|how|what|please)\b",
        ),
    ),
    Construction(
        "time_taken_to_read",
        "formula",
        "appreciate thank thanks",
        rf"^(?:i |we )?(?:do |really |very much )?(?:appreciate|thank you for|thanks for) (?:you |your )?taking the (?:time|trouble) to (?:read|write|reply|respond|get in touch|look at|consider)(?: (?:this|it|back|to (?:me|us)|my \w+))*{END}",
        "I appreciate your taking the time to reply.",
        "I appreciate your taking the time to show me round.",
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
                r"^(?:\w+,? |hi \w+,? )?(?:thank you|thanks|many thanks|thx|i appreciate|"
                r"we appreciate)(?: (?:so|very) much| a lot| again| kindly| for your kind)*(?: you)?,? (?:for|"
                r"you for)? ?(?:(?:your|the|that|this|all your) )?(?:(?:\w+ )?(?:kind|quick|prompt|swift|fast|"
                r"speedy|warm|detailed|long|thoughtful|recent|last|lovely|rapid|helpful|nice|latest|earlier|"
                r"sweet) )?(?:email|e-mail|mail|message|note|reply|response|letter|answer|time(?: (?:and|"
                r"today|yesterday).*)?|getting (?:back|in touch)(?: to (?:me|us))?(?: so (?:quickly|soon|promptly|swiftly|speedily|"
                r"fast))?|(?:your )?(?:patience|understanding|attention|interest|cooperation|consideration|"
                r"inquiry|enquiry|order|business|purchase|feedback form|contacting \w+|subscribing.*|"
                r"registering.*)|writing(?: back| to (?:me|us))?(?: so (?:quickly|soon|fast))?|replying|"
                r"responding|reaching out|asking|reading(?: this)?|contacting us|the (?:update|email|"
                r"heads[- ]up|info(?:rmation)?)|emailing|(?:the )?quick (?:reply|turnaround)|line)(?: (?:of|"
                r"from) (?:yesterday|today|this morning|last week|\w+day|\d+ \w+)| and (?:your )?(?:patience|"
                r"understanding|time|interest)| in this matter| yesterday| today| this morning| dear|"
                rf" \w+)?{END}"
            ),
            r"^noted[,. ]",
            rf"^(?:many |our |my )?(?:thanks|thank you)(?: \w+)? for (?:all )?your (?:continued|continuing|ongoing|unfailing|valued|loyal) (?:\w+ )?(?:support|custom|loyalty|cooperation|business|interest|patience|membership|generosity)(?: (?:of|for|in|over|during) [\w' ]{{2,30}})?{END}",
            rf"^(?:message |well |safely )?(?:received|noted)(?: with thanks| and noted|, thanks?(?: you)?)?{END}",
            (
                r"^(?:thank you|thanks)(?: (?:so|very) much| a lot| a million| again| kindly| indeed| heaps|"
                rf" everyone| all)?{_TO}{END}"
            ),
            (
                r"^(?:thank you|thanks)(?: in advance)? for your (?:attention|cooperation|understanding|"
                r"patience|consideration)\b.*$"
            ),
        ),
        "Thanks for your email.",
        "Thanks for checking the figures.",
        unless=r"in advance|the update(?:d)? (?:file|version)",
    ),
    Construction(
        "hope_well",
        "greeting",
        "finds hope* hoping* trust*",
        (
            (
                r"^(?:hi \w+,? |hello \w+,? |dear \w+,? )?(?:i |we )?(?:do |very much |sincerely |"
                r"really )?(?:hope|trust|hoping)(?: that)? (?:(?:this|my|the) (?:email|e-mail|message|note|"
                r"letter|mail|one)? ?(?:finds|reaches|will find) you\b.*|(?:you|all|everyone|everything|"
                r"you all|you both|you and \w+(?: \w+)?|your family|things)(?:'re| are|'ve been| have been|"
                r" is|'s)? (?:all |both |keeping |doing |going |very |still )*(?:well|good|okay|ok|great|fine|"
                r"in good (?:health|spirits)|healthy|safe)(?: (?:and|with|these|in|on|over|at) .*)?|all(?:'s|"
                rf" is) well.*){END}"
            ),
            r"^(?:i )?(?:trust|hope) this finds you\b.*$",
        ),
        "I trust this message finds you well.",
        "I hope the well is deep.",
    ),
    Construction(
        "self_name",
        "formula",
        "is name",
        (
            (
                r"^(?:hello,? |hi,? )?(?:my name is|my name's) [\w'-]+(?: [\w'-]+){0,2}(?:,? (?:and|from|at|"
                r"of|i'm|i am|the|a|an)\b[^.?]{0,70})?[.!]?$"
            ),
            r"^(?:hello,? |hi,? |hey,? )?(?:this is) [\w'-]+(?: [\w'-]+)? (?:here|from|at|of)\b[^.?]{0,50}[.!]?$",
        ),
        "My name is Ruth Palmer and I work for the harbour trust.",
        "My name is carved in the bench, they tell me.",
        unless=(
            (
                r"\b(?:this is|it's|it is) (?:a|an|the|my|your|our|not|so|very|just|all|raining|cold|hot|on|"
                r"in|at|from)\b"
            ),
            r"\?$",
            (
                r"\b(?:carved|wrong|misspelt|mud|calling about|miles|lovely|nice|great|good|quiet|busy|warm|"
                r"dark|late|early)\b"
            ),
        ),
    ),
    Construction(
        "set_health",
        "greeting",
        "hope* hoping* pray* trust* wish*",
        (
            r"^(?:i |we )?(?:do |very much |sincerely |really )?(?:hope|hoping|trust|trusting|wish|"
            r"pray)(?:ing)? (?:that )?(?:this|my|the|these|your|you|all|everyone)\b.{0,30}\b(?:finds?|"
            r"reach(?:es)?|are|is|keeping|keep|in)\b.{0,12}\b(?:you|well|good (?:health|spirits|form)|"
            r"fine)\b.{0,40}$"
        ),
        "Trusting this finds you as well as it leaves me.",
        "I hope the pipe is in good order.",
        unless=(
            r"\?$",
            (
                r"\b(?:your (?!family|wife|husband|loved|team|dear)\w+|operation|exam|after|recover\w*|"
                r"surgery|feeling|enjoyed|good order)\b"
            ),
        ),
    ),
)
