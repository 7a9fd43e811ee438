"""English: whether what somebody tells of themselves went well."""

from __future__ import annotations

import re

from daemon.think.language.letters.news import Fortune
from daemon.think.later import later

FORTUNE = Fortune(
    setback=later(
        r"\b(?:made|being made|been made) redundant|\bredundancy\b|\blaid off\b|\b(?:lost|losing|lose) (?:my|his|her|our|the) job|\b(?:been|was|got|getting|i'm|am) (?:fired|sacked|let go)\b|\blet me go\b"
        r"|\bcontract (?:won't|will not|isn't|is not|wasn't|hasn't|has not) (?:be|being|been)? ?(?:renewed|extended)|\b(?:gone|went|going) (?:bust|under|bankrupt|into administration)\b|\bbankrupt(?:cy)?\b"
        r"|\bclos(?:e|ing|ed) (?:down )?(?:my|our|the) (?:shop|caf[eé]|restaurant|bakery|business|studio|practice)\b|\b(?:split|splitting) up\b|\b(?:broke|broken|breaking) up\b|\bdivorc(?:e|ed|ing)\b"
        r"|\b(?:are|have|we've|we're) separat(?:ed|ing)\b|\b(?:has )?(?:left me|walked out on)\b|\bcalled off (?:the|our) (?:wedding|engagement)|\bmiscarr|\blost the baby\b|\bstillb"
        r"|\b(?:house|flat|shop|studio|kitchen|cellar|basement|place|home) (?:has |was |is |got |has been )?(?:flooded|burgled|broken into|on fire)\b|\bburn(?:t|ed) down\b"
        r"|\b(?:a|the) fire (?:at|in|destroyed|took|gutted)\b|\blost (?:almost |nearly |practically )?everything\b|\bwe(?:'ve| have)? been (?:flooded|burgled|robbed)|\bburn(?:t|ed)[ -]?out\b"
        r"|\bnervous breakdown\b|\bsigned off (?:work|sick|with)\b|\b(?:it's|it is|have|has|got|with) (?:ms|cancer|parkinson's|leukaemia|leukemia|alzheimer's|dementia|motor neurone|lymphoma)\b|\bdiagnosed\b"
        r"|\b(?:dog|cat|rabbit|horse|pony|parrot|hamster)\b[^.]{0,40}\b(?:died|passed away|put (?:down|to sleep)|was gone)\b|\bput (?:him|her|\w+) to sleep\b|\bhad to say goodbye to (?:our|my)\b",
        re.IGNORECASE,
    ),
    no_setback=later(
        r"\b(?:years ago|back then|when i was|(?<!getting )(?<!get )(?<!got )used to|if|nearly|almost got|thought|might|film|novel|series|news that|afraid of|instead of)\b",
        re.IGNORECASE,
    ),
    not_theirs=later(
        r"\b(?:an? (?:\w+ )?friend|friends? of|an? (?:\w+ )?colleague|neighbou?rs?)\b",
        re.IGNORECASE,
    ),
    of_others=later(
        r"\b(?:colleagues?|cousin's|his|their|they|someone|somebody|people|he|she)\b",
        re.IGNORECASE,
    ),
    came_to_nothing=later(
        r"\b(?:is|was|are|'s|called|put) off\b|\bturned (?:me |us |it )?down\b"
        r"|\b(?:didn't|did not|won't|wasn't|weren't|haven't|hasn't|never) (?:get|got|win|won|pass|passed|make|made|come|offered|accepted|chosen|shortlisted|happen)\b|\bfell through\b|\bpulled out\b"
        r"|\bfail(?:ed)?\b|\bunsuccessful|\brejected\b|\brejection\b|\bno luck\b|\bunlucky\b|\bcancell?ed\b|\bmissed out\b|\bpostponed\b|\bwithdr[ae]wn?\b"
        r"|\b(?:handed in|gave in|given|working|serving) (?:my |in my )?notice\b(?!.*\b(?:(?:my|our) own|new)\b)",
        re.IGNORECASE,
    ),
    denied=later(
        r"\b(?:not|never|no longer|nearly|almost|awful|terrible|hate|regret|worst|sadly|unfortunately|passed over|broke off|in pieces|make it)\b|n't\b",
        re.IGNORECASE,
    ),
    still_glad=later(
        r"\b(?:can't|cannot|couldn't|could not) (?:quite |still )?(?:wait|believe|be (?:happier|prouder|more pleased)|stop)\b|\b(?:didn't|did not|never) (?:expect|think|thought|dream|imagine)\w*"
        r"|\bnever been (?:happier|better|prouder)\b|\bnot (?:bad|only)\b",
        re.IGNORECASE,
    ),
    done=later(
        r"\b(?:passed|got in|accepted|been taken|picked up by|got a publisher|sold out|finished|completed|published|came out|is out|launched|opened|a success|done)\b",
        re.IGNORECASE,
    ),
    over=later(
        r"\b(?:out of|home from|back from|discharged from) (?:the )?hospital\b"
        r"|\b(?:operation|surgery|op|treatment|chemo)\b[^.]{0,14}\b(?:went (?:really |very )?(?:well|fine)|a success|is over|is behind|worked)\b|\ball[- ]clear\b|\bin remission\b"
        r"|\b(?:fully |have |has |'s |completely )recovered\b|\bon the mend\b|\bback on (?:my|her|his|their) feet\b|\bcame back (?:clear|fine|clean|negative|benign)\b|\bcancer[- ]free\b|\bbenign\b",
        re.IGNORECASE,
    ),
    not_over=later(r"\b(?:not|n't|hope|hoping|until|when|if|once|may|might|should|waiting)\b", re.IGNORECASE),
    lost=later(
        r"\b(?:lost|losing|lose)\b (?:my|our|his|her|their|the|a|an|some) ([\w' -]{2,40})",
        re.IGNORECASE,
    ),
    somebody=later(
        r"\b(?:dad|daddy|father|mum|mom|mummy|mother|parents?|brother|sister|sibling|son|daughter|child|children|baby|twins?|wife|husband|partner|fianc\w+|boyfriend|girlfriend|uncle|aunt\w*|gran\w*|nan|nana|pops?|grandad|nephew|niece|cousin|in-law|\w+-in-law|step\w+|god\w+|friends?|mate|neighbou?r|colleague|teacher|mentor|boss|tutor|doctor|dog|cat|horse|pony|rabbit|puppy|kitten|hamster|parrot|pet|family|people|man|woman|boy|girl|soul|companion|one)\b",
        re.IGNORECASE,
    ),
    death=later(
        r"\b(?:died|death|dead|passed away|passed on|funeral|cremat\w+|buried|wake|mourning|late)\b",
        re.IGNORECASE,
    ),
    animal=later(
        r"\b(?:dog|cat|horse|pony|rabbit|puppy|kitten|hamster|parrot|budgie|pet)\b",
        re.IGNORECASE,
    ),
    after_a_life=later(r"\bretir", re.IGNORECASE),
    sent_elsewhere=later(
        r"^(?!.*(?:promot|head of|at last|dream)).*\b(?:transferred|being moved|moving|relocat\w+|sent) to (?:the|our) [\w ]{2,20}(?:office|branch|site|team|department)\b",
        re.IGNORECASE,
    ),
    on_leave=later(
        r"^(?!.*(?:pregnan|born|expecting)).*\b(?:maternity|paternity|parental) leave\b",
        re.IGNORECASE,
    ),
    sought=later(
        r"\b(?:looking|searching|hunting) for (?:an? |some )?(?:\w+ ){0,2}(?:job|work|post|position|flat|house|place|home)\b|\blooking for something (?:new|else)\b|\b(?:job|house|flat)[- ]?hunt"
        r"|\bappl(?:y|ied|ying) (?:for|to)\b|\b(?:thinking (?:of|about)|considering) (?:\w+ ){0,2}(?:moving|leaving|changing|a new)\b",
        re.IGNORECASE,
    ),
    exam=later(r"\bexams?\b|\bviva\b|\bfinals\b", re.IGNORECASE),
)
