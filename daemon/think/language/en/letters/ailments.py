"""English: how heavy an ailment is, in small letters."""

from __future__ import annotations

from daemon.think.language.letters.news import Ailments
from daemon.think.later import later

AILMENTS = Ailments(
    grave=later(
        r"\bcancer\b|\btumou?r|\bleuka?emia|\blymphoma|\bmelanoma|\bmalignan|\bmetasta|\bterminal\b|\bhospice\b|\bpalliative\b|\b(?:weeks|months) to live\b|\bintensive care\b|\bicu\b|\bcoma\b|\bunconscious\b"
        r"|\bcritical(?:ly)?\b|\blife support\b|\bstroke\b|\bheart (?:attack|failure|surgery|bypass|operation)\b|\bbypass\b|\bbrain\b|\baneurysm|\bsepsis\b|\bdementia\b|\balzheimer|\bparkinson|\bmotor neurone\b"
        r"|\b(?:has|have|with|got) ms\b|\bchemo|\bradiotherapy\b|\bcollapsed\b|\bambulance\b|\bemergency (?:surgery|operation|op)\b|\baccident\b|\b(?:car|bike|motorbike|motorway) crash\b|\btransplant|\bmiscarr"
        r"|\bstillb|\bseriously ill\b|\bgravely\b|\bbreakdown\b",
    ),
    light=later(
        r"\ba (?:\w+ ){0,2}cold\b(?! (?:day|night|spell|snap|wind|morning|winter|house|flat|office))|\b(?:this|my|the|his|her) (?:\w+ )?cold\b(?= |$|[.,!;])|\bflu\b|\bcovid\b|\bmigraine|\bsprain"
        r"|\btwisted (?:my|his|her|an?)\b|\btooth|\bteeth\b|\bdentist|\broot canal|\b(?:bad|sore|stiff) (?:back|knee|shoulder|neck|throat)\b|\bput (?:my|his|her) back out\b"
        r"|\bpulled (?:a|my|his|her) (?:\w+ )?(?:muscle|hamstring|calf|back)\b|\bstitches\b|\bcheck-?up\b|\broutine\b|\bday surgery\b|\bcataract|\bstomach bug\b|\bfood poisoning\b|\bhay fever\b|\bbruise"
        r"|\b(?:broke|broken|fractured) (?:my |his |her |a )?(?:little |big )?(?:finger|toe|thumb)\b|\btonsil|\bpolyp|\bshingles\b|\bsniffle|\bsinus|\bear infection\b",
    ),
    made_light=later(
        r"\bnothing serious\b|\bnot (?:too |very |that )?serious\b|\bnothing (?:much |really )?to worry\b|\bnot to worry\b|\bprecaution|\bminor\b|\bsmall (?:op|operation|procedure)\b"
        r"|\blittle (?:op|operation|procedure)\b|\b(?:only|just) a (?:scratch|bruise|bump)\b|\bkeyhole\b|\bfine otherwise\b"
        r"|\b(?:nothing|no bones?)(?:'s| is| was| are| were)? (?:broken|torn|fractured)\b|\b(?:bones?|x-?rays?|ligaments?)(?:'s| is| was| are| were)? (?:all |perfectly |completely )?(?:fine|ok|okay|intact|clear|all right)\b"
        r"|\b(?:only|just) (?:a|an) (?:\w+ )?(?:sprain|strain)\b|\b(?:twist|sprain|strain|bruis|stubb|pulled|tumble|slipp)[^?!]{0,160}\b(?:don't|do not|no need to) (?:you )?worry\b(?! (?:if|whether|when|that|him|her|your|the|about (?:the|your|replying|answering|writing|an?|missing|not))\b)"
        # it goes as it should
        r"|\b(?:doctors?|surgeons?|consultants?|hospital|nurses?|physio|specialists?) (?:is|are|was|were|seems?|say they are) (?:very |really |so |more than |quite )?(?:pleased|happy|delighted|thrilled)\b(?! (?:to|for|that i came)\b)"
        r"|\bhealing (?:up )?(?:nicely|well|beautifully|as it should)\b|\b(?:making|made) (?:good|great|steady|excellent) progress\b(?! (?:with|on|in|at|through|towards)\b)|\b(?:operation|op|surgery|procedure)\b[^!?\n]{0,40}?\bwent (?:very |really |so )?(?:well|smoothly|without a hitch|like clockwork)\b",
    ),
    beyond_hope=later(
        r"\bterminal\b|\bhospice\b|\bpalliative\b|\b(?:weeks|months) to live\b|\bdementia\b|\balzheimer|\bmotor neurone\b|\bincurable\b",
    ),
    # Of a life: not the ferry terminal, whoever works in a hospice, what I wrote in my last letter, a knee that needs no more treatment.
    dying=later(
        r"\bterminally\b|\bterminal (?:cancer|illness|disease|diagnosis|care|phase|stage|ward|patient)\b|\b(?:is|was|be|it's|now|as|say|says|said)(?: now| already)? terminal\b(?! \d| one| two| three| four| five| building)"
        r"|\b(?:gone|go|goes|going|went|moved?|moves|moving|taken|transferred|admitted|is|are|am|was|\w+'s|\w+'re|i'm) (?:now |back |up |over )?(?:in|into|to) (?:a |the |our |local )*hospice\b(?! (?:shop|choir|fair|fete|garden|fund|run|walk|ball|committee|board)| to (?:sing|play|help|read|visit|see))|\b(?:hospice|palliative) (?:care|team|nurses?|ward)\b|\b(?:days|weeks|months) to live\b"
        r"|\A(?!.*\b(?:needed|necessary|required|physio\w*|(?:is|'s|am|'m|are|feels?|got|getting|all|much) (?:all |so |much |quite )?(?:better|fine|healed|fixed|well|mended))\b(?! with| for)).*?"
        r"\b(?:(?:stop(?:ping|ped)?|decided against|refus(?:e|ed|ing)|(?:no|without) (?:more|further)) (?:the |any |any more |any further |further |all |more )*(?:treatment|chemo\w*)\b|nothing (?:more|else) (?:that )?(?:they|the doctors|anyone|can be)\b[^.]{0,10}\b(?:do|done)\b)"
        r"|\b(?:no|not|isn't|won't be|nor) (?:a )?(?:cure|curable)\b(?! for (?!me\b|him\b|her\b|it\b|us\b))(?![^.]*\b(?:pills?|tablets?|help|manage|live with|cope)\b)|\bincurable\b|\bcan(?:no|')t be (?:cured|operated)\b"
        r"|\b(?:is|be) (?:probably |perhaps |likely |surely )?(?:my|his|her) last (?:letter|christmas|summer|spring|autumn|winter)\b(?! (?:before|until|till|from|of|this|at|as|in|with|here|on|for)\b)|\b(?:i|we|he|she)(?:'m| am|'re| are|'s| is) dying\b(?! to| for| of (?:thirst|heat|hunger|boredom|curiosity|laughter|embarrassment))",
    ),
)
