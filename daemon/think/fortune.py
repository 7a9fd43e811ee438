"""Whether what somebody tells of themselves went well: setbacks, hopes that came to nothing, hard times that are over.

The kind of an event does not say it: a job can be lost, a wedding called off, an illness overcome.
"""

from __future__ import annotations

import re

from daemon.think.later import later
from daemon.think.model import Sentence

_SETBACK = later(
    # work and money
    r"倒産(?!し(?:なく|そうに))|失業(?!率|保険|手当)|解雇|リストラされ|リストラに|クビにな|首にな|職を失|仕事を失|雇い?止め|契約(?:を|が)?(?:切られ|打ち切られ|更新され(?:ず|な|ま))|退職勧奨|破産|廃業|閉店する|閉店し|店を(?:たた|閉め|閉じ)(?!て(?:から|帰))"
    # home and family
    r"|離婚(?:し|する|が|に|を|の)|別居(?:し|する|中)|破局|婚約を?(?:破棄|解消)|流産|死産|(?:彼|彼女|夫|妻|主人|旦那|嫁|恋人)と(?:は)?別れ(?:た|まし|て|る)"
    r"|火事(?:で|に|が)|火災(?:で|に)|全焼|半焼|床上浸水|床下浸水|浸水し|被災し|被災者|空き巣に|泥棒に|詐欺に(?:あ|遭|引)|家を失"
    # health and mind
    r"|(?:うつ病?|鬱病?|適応障害|パニック障害)(?:と|で|に)|燃え尽き|休職(?:し|する|中|に)|(?:がん|ガン|癌|白血病|難病|腫瘍|認知症)(?:と|が|で(?!は|も)|に|だ)|余命"
    # animals
    r"|(?:犬|猫|ねこ|ネコ|うさぎ|インコ|ハムスター|愛犬|愛猫)[^。]{0,14}(?:死(?:に|ん|な)|亡くな|旅立|虹の橋|息を引き取|看取)"
    r"|\b(?:made|being made|been made) redundant|\bredundancy\b|\blaid off\b|\b(?:lost|losing|lose) (?:my|his|her|our|the) job|\b(?:been|was|got|getting|i'm|am) (?:fired|sacked|let go)\b|\blet me go\b"
    r"|\bcontract (?:won't|will not|isn't|is not|wasn't|hasn't|has not) (?:be|being|been)? ?(?:renewed|extended)|\b(?:gone|went|going) (?:bust|under|bankrupt|into administration)\b|\bbankrupt(?:cy)?\b"
    r"|\bclos(?:e|ing|ed) (?:down )?(?:my|our|the) (?:shop|caf[eé]|restaurant|bakery|business|studio|practice)\b"
    r"|\b(?:split|splitting) up\b|\b(?:broke|broken|breaking) up\b|\bdivorc(?:e|ed|ing)\b|\b(?:are|have|we've|we're) separat(?:ed|ing)\b|\b(?:has )?(?:left me|walked out on)\b|\bcalled off (?:the|our) (?:wedding|engagement)"
    r"|\bmiscarr|\blost the baby\b|\bstillb"
    r"|\b(?:house|flat|shop|studio|kitchen|cellar|basement|place|home) (?:has |was |is |got |has been )?(?:flooded|burgled|broken into|on fire)\b|\bburn(?:t|ed) down\b|\b(?:a|the) fire (?:at|in|destroyed|took|gutted)\b|\blost (?:almost |nearly |practically )?everything\b|\bwe(?:'ve| have)? been (?:flooded|burgled|robbed)"
    r"|\bburn(?:t|ed)[ -]?out\b|\bnervous breakdown\b|\bsigned off (?:work|sick|with)\b|\b(?:it's|it is|have|has|got|with) (?:ms|cancer|parkinson's|leukaemia|leukemia|alzheimer's|dementia|motor neurone|lymphoma)\b|\bdiagnosed\b"
    r"|\b(?:dog|cat|rabbit|horse|pony|parrot|hamster)\b[^.]{0,40}\b(?:died|passed away|put (?:down|to sleep)|was gone)\b|\bput (?:him|her|\w+) to sleep\b|\bhad to say goodbye to (?:our|my)\b",
    re.IGNORECASE,
)
_NOT_SO = later(
    r"(?:年前|昔|以前|かつて|当時|子供の頃|学生の頃|若い頃)|(?:たら|なら|れば|かもしれ|ところだった|かと思)(?:$|[、。])|しなくて|されなくて|ドラマ|映画|小説|ニュース"
    r"|\b(?:years ago|back then|when i was|(?<!getting )(?<!get )(?<!got )used to|if|nearly|almost got|thought|might|film|novel|series|news that|afraid of|instead of)\b",
    re.IGNORECASE,
)
_NOT_THEIRS = later(
    r"友人|友だち|友達|知人|知り合い|ご近所|近所の|お隣|同級生|\b(?:an? (?:\w+ )?friend|friends? of|an? (?:\w+ )?colleague|neighbou?rs?)\b",
    re.IGNORECASE,
)
_OTHERS = later(
    r"同僚|後輩|先輩|隣の|(?:[一-龥ァ-ヴー]{1,4})さん(?:が|は|の)"
    r"|\b(?:colleagues?|cousin's|his|their|they|someone|somebody|people|he|she)\b",
    re.IGNORECASE,
)
_CAME_TO_NOTHING = later(
    r"落選|不採用|不合格|不合|落ち(?:ました|た|ちゃ)|見送(?:ら|り(?:に|と)|りまし)|取りやめ|取り止め|やめ(?:ました|た|ることに|になり)|破談|白紙|延期|中止|解消|破棄"
    r"|(?:受賞|入賞|入選|合格|採用|昇進|当選|実現|達成)(?:は|には|も|に)?(?:なりませ|ならな|できませ|できな|至ら|届[かき]|叶|かない|逃|せず)|なりませんでした|叶いませ|かないませ|だめでした|ダメだった|だめだった"
    r"|\b(?:is|was|are|'s|called|put) off\b|\bturned (?:me |us |it )?down\b|\b(?:didn't|did not|won't|wasn't|weren't|haven't|hasn't|never) (?:get|got|win|won|pass|passed|make|made|come|offered|accepted|chosen|shortlisted|happen)\b"
    r"|\bfell through\b|\bpulled out\b|\bfail(?:ed)?\b|\bunsuccessful|\brejected\b|\brejection\b|\bno luck\b|\bunlucky\b|\bcancell?ed\b|\bmissed out\b|\bpostponed\b|\bwithdr[ae]wn?\b"
    r"|\b(?:handed in|gave in|given|working|serving) (?:my |in my )?notice\b",
    re.IGNORECASE,
)
# Where anything denies it, one keeps silent: a joy that goes unnoticed hurts less than a sorrow that is congratulated.
_DENIED = later(
    r"ません(?!か)|なかった|失敗|間違い|残念|つらい|辛い|悲し|最悪|後悔|逃し|逃す|断り|断った|断念|辞退|諦め"
    r"|\b(?:not|never|no longer|nearly|almost|awful|terrible|hate|regret|worst|sadly|unfortunately|passed over|broke off|in pieces|make it)\b|n't\b",
    re.IGNORECASE,
)
_STILL_GLAD = later(
    r"信じられま?せん|信じられな|忘れられま?せん|思い(?:も|もし)(?:ま?せん|なかった)|夢にも思\w*(?:ません|なかった)"
    r"|\b(?:can't|cannot|couldn't|could not) (?:quite |still )?(?:wait|believe|be (?:happier|prouder|more pleased)|stop)\b"
    r"|\b(?:didn't|did not|never) (?:expect|think|thought|dream|imagine)\w*|\bnever been (?:happier|better|prouder)\b|\bnot (?:bad|only)\b",
    re.IGNORECASE,
)
_OVER = later(
    r"退院(?:し(?!て(?:い)?な|ま?せん)|でき(?!な|ま?せん)|いた|と)|(?:手術|治療|検査)[はもが]?[^。]{0,10}(?:無事|成功|うまく|終わりまし|終わった)|全快|快復し|回復し(?!て(?:い)?な)|完治|快気|すっかり(?:元気|良く|よく)|元気にな(?:り(?!ませ)|っ)|異常(?:は)?(?:あり|な|なし)|良性|寛解|陰性"
    r"|\b(?:out of|home from|back from|discharged from) (?:the )?hospital\b|\b(?:operation|surgery|op|treatment|chemo)\b[^.]{0,14}\b(?:went (?:really |very )?(?:well|fine)|a success|is over|is behind|worked)\b|\ball[- ]clear\b"
    r"|\bin remission\b|\b(?:fully |have |has |'s |completely )recovered\b|\bon the mend\b|\bback on (?:my|her|his|their) feet\b|\bcame back (?:clear|fine|clean|negative|benign)\b|\bcancer[- ]free\b|\bbenign\b",
    re.IGNORECASE,
)
_NOT_OVER = later(
    r"まだ|退院(?:したら|できれば|の予定|はまだ)|待ち|\b(?:not|n't|hope|hoping|until|when|if|once|may|might|should|waiting)\b",
    re.IGNORECASE,
)
_LOST = later(r"\b(?:lost|losing|lose)\b (?:my|our|his|her|their|the|a|an|some) ([\w' -]{2,40})", re.IGNORECASE)
_SOMEBODY = later(
    r"\b(?:dad|daddy|father|mum|mom|mummy|mother|parents?|brother|sister|sibling|son|daughter|child|children|baby|twins?|wife|husband|partner|fianc\w+|boyfriend|girlfriend"
    r"|uncle|aunt\w*|gran\w*|nan|nana|pops?|grandad|nephew|niece|cousin|in-law|\w+-in-law|step\w+|god\w+|friends?|mate|neighbou?r|colleague|teacher|mentor|boss|tutor|doctor"
    r"|dog|cat|horse|pony|rabbit|puppy|kitten|hamster|parrot|pet|family|people|man|woman|boy|girl|soul|companion|one)\b",
    re.IGNORECASE,
)
_ANIMAL = later(
    r"愛犬|愛猫|飼い犬|飼い猫|(?<![一-龥])[犬猫](?![一-龥])|うさぎ|ウサギ|インコ|ハムスター|\b(?:dog|cat|horse|pony|rabbit|puppy|kitten|hamster|parrot|budgie|pet)\b",
    re.IGNORECASE,
)
_DEATH = later(
    r"\b(?:died|death|dead|passed away|passed on|funeral|cremat\w+|buried|wake|mourning|late)\b|亡|逝|葬|死",
    re.IGNORECASE,
)
_AFTER_A_LIFE = later(r"定年|引退|リタイア|勤め上げ|\bretir", re.IGNORECASE)
_SENT_ELSEWHERE = later(
    r"^(?!.*(?:栄転|昇進|昇格|念願|希望(?:が|して|通り)|抜擢)).*(?:異動|転勤|赴任|出向|転任|配置換え)"
    r"|^(?!.*(?:promot|head of|at last|dream)).*\b(?:transferred|being moved|moving|relocat\w+|sent) to (?:the|our) [\w ]{2,20}(?:office|branch|site|team|department)\b",
    re.IGNORECASE,
)
_ON_LEAVE = later(
    r"^(?!.*(?:妊娠|生まれ|産まれ|出産し)).*(?:産休|育休|産前休|育児休)|^(?!.*(?:pregnan|born|expecting)).*\b(?:maternity|paternity|parental) leave\b",
    re.IGNORECASE,
)
_SOUGHT = later(
    r"(?:転職|就職|求職|婚活|結婚|再就職)活動|(?:仕事|職|就職先|転職先|部屋|家|物件)(?:を|が|は)?[^。]{0,6}探(?:し|す|そ)|(?:転職|引っ越し|独立|結婚|移住)(?:を|も)(?:考え|検討)|(?:転職|独立|移住|引っ越)(?:し)?たい"
    r"|\b(?:looking|searching|hunting) for (?:an? |some )?(?:\w+ ){0,2}(?:job|work|post|position|flat|house|place|home)\b|職探し|\blooking for something (?:new|else)\b|\b(?:job|house|flat)[- ]?hunt|\bappl(?:y|ied|ying) (?:for|to)\b|\b(?:thinking (?:of|about)|considering) (?:\w+ ){0,2}(?:moving|leaving|changing|a new)\b",
    re.IGNORECASE,
)
_PIECES = later(r"(?<=[.!?;])\s+|(?<=[。！？])")
_BEFORE_AN_EXAM = later(r"試験|受験|入試|\bexams?\b|\bviva\b|\bfinals\b", re.IGNORECASE)


def is_setback(sentence: Sentence) -> bool:
    """It tells of a heavy blow in the writer's own life: a job, a home, a love, their health, an animal."""
    if sentence.does("question", "congratulation", "support") or not _SETBACK.search(_plain(sentence)):
        return False
    own = sentence.does("self_talk", "self_disclosure")
    return any(_strikes(piece, own) for piece in _PIECES.split(_plain(sentence)))


def _strikes(piece: str, own: bool) -> bool:
    """Whether one statement tells of a blow that really fell, and on the writer; `own`: it speaks of their life."""
    if not _SETBACK.search(piece) or _NOT_SO.search(piece) or _NOT_THEIRS.search(piece):
        return False
    return own or not _OTHERS.search(piece)


def came_to_nothing(sentence: Sentence) -> bool:
    """What it tells of is no joy, whoever it befell: not won, not passed, called off, lost."""
    text = _plain(sentence)
    denied = _DENIED.search(_STILL_GLAD.sub("", text))
    return any((denied, _CAME_TO_NOTHING.search(text), _SETBACK.search(text)))


def is_only_leaving(sentence: Sentence, kind: str) -> bool:
    """A place is left, for leave or for another place, which is no joy by itself; after a life of work it is."""
    if kind == "retirement":
        return _AFTER_A_LIFE.search(_plain(sentence)) is None
    if kind == "birth":
        return _ON_LEAVE.search(_plain(sentence)) is not None
    return kind == "new_job" and _SENT_ELSEWHERE.search(_plain(sentence)) is not None


def is_only_sought(sentence: Sentence) -> bool:
    """A job or a home is looked for, and not found yet."""
    return _SOUGHT.search(_plain(sentence)) is not None


def is_over(sentence: Sentence) -> bool:
    """It tells that a hard time has ended well: out of hospital, the operation behind."""
    text = _plain(sentence)
    return _OVER.search(text) is not None and _NOT_OVER.search(text) is None


def speaks_of_exams(sentence: Sentence) -> bool:
    """It names an exam, which is no degree before it is passed."""
    return _BEFORE_AN_EXAM.search(_plain(sentence)) is not None


def is_lost_thing(sentence: Sentence) -> bool:
    """It tells of a thing that was lost, not of somebody: an umbrella, a match, a bet."""
    text = _plain(sentence)
    lost = _LOST.search(text)
    return lost is not None and not _SOMEBODY.search(lost[1]) and not _DEATH.search(text)


def is_of_an_animal(sentence: Sentence) -> bool:
    """It tells of an animal, which is missed, and not mourned for a year."""
    text = _plain(sentence)
    return _ANIMAL.search(text) is not None


def _plain(sentence: Sentence) -> str:
    return sentence.text.replace("’", "'")
