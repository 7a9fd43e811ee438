"""How heavy an ailment is that somebody tells of: a cold and a sprained ankle ask for other words than a cancer.

Judged by the words of their letter; where they say nothing of it, it is neither light nor grave.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from daemon.think.fortune import is_setback
from daemon.think.later import later
from daemon.think.model import Letter

Weight: TypeAlias = Literal["light", "plain", "grave"]

LIGHT_DAYS = 14
"""Days after which a light ailment is over, told or not."""

_GRAVE = later(
    r"癌|がん(?:と|の|が|で(?!す?が)|に|を|検診で|治療)|ガン(?:と|の|が|で|に)|白血病|腫瘍|悪性|転移|余命|末期|危篤|重体|重傷|重症|重篤|意識(?:不明|が(?:な|戻|もど))|集中治療|icu|脳(?:梗塞|出血|卒中|炎)|くも膜下|心筋梗塞|心不全|心臓|狭心症"
    r"|難病|認知症|透析|移植|倒れ(?:た|て|まし)|救急|緊急手術|緊急入院|大怪我|大けが|大ケガ|事故|寝たきり|(?:麻痺|障害)が残|パーキンソン|抗がん剤|放射線|流産|死産|敗血症|うつ病|鬱病"
    r"|\bcancer\b|\btumou?r|\bleuka?emia|\blymphoma|\bmelanoma|\bmalignan|\bmetasta|\bterminal\b|\bhospice\b|\bpalliative\b|\b(?:weeks|months) to live\b|\bintensive care\b|\bicu\b|\bcoma\b|\bunconscious\b|\bcritical(?:ly)?\b"
    r"|\blife support\b|\bstroke\b|\bheart (?:attack|failure|surgery|bypass|operation)\b|\bbypass\b|\bbrain\b|\baneurysm|\bsepsis\b|\bdementia\b|\balzheimer|\bparkinson|\bmotor neurone\b|\b(?:has|have|with|got) ms\b|\bchemo|\bradiotherapy\b"
    r"|\bcollapsed\b|\bambulance\b|\bemergency (?:surgery|operation|op)\b|\baccident\b|\b(?:car|bike|motorbike|motorway) crash\b|\btransplant|\bmiscarr|\bstillb|\bseriously ill\b|\bgravely\b|\bbreakdown\b",
)
_LIGHT = later(
    r"風邪|インフル|花粉症|鼻炎|ぎっくり腰|捻挫|ねんざ|挫い|くじい|突き指|肉離れ|打撲|打ち身|擦り傷|すり傷|切り傷|虫歯|歯医者|歯(?:を抜|が痛|の治療|の手術)|親知らず|抜歯|検査入院|人間ドック|健康診断|検診|再検査|ものもらい|日帰り(?:の)?(?:手術|入院)"
    r"|白内障|ポリープ|口内炎|腰痛|腰を痛め|肩こり|頭痛|寝違え|微熱|胃腸炎|食あたり|食中毒|扁桃|(?:指|つま先)(?:を|の)骨折|ものもらい|結膜炎|蕁麻疹|じんましん"
    r"|\ba (?:\w+ ){0,2}cold\b(?! (?:day|night|spell|snap|wind|morning|winter|house|flat|office))|\b(?:this|my|the|his|her) (?:\w+ )?cold\b(?= |$|[.,!;])|\bflu\b|\bcovid\b|\bmigraine|\bsprain|\btwisted (?:my|his|her|an?)\b|\btooth|\bteeth\b|\bdentist|\broot canal"
    r"|\b(?:bad|sore|stiff) (?:back|knee|shoulder|neck|throat)\b|\bput (?:my|his|her) back out\b|\bpulled (?:a|my|his|her) (?:\w+ )?(?:muscle|hamstring|calf|back)\b|\bstitches\b|\bcheck-?up\b|\broutine\b|\bday surgery\b|\bcataract|\bstomach bug\b"
    r"|\bfood poisoning\b|\bhay fever\b|\bbruise|\b(?:broke|broken|fractured) (?:my |his |her |a )?(?:little |big )?(?:finger|toe|thumb)\b|\btonsil|\bpolyp|\bshingles\b|\bsniffle|\bsinus|\bear infection\b",
)
_MADE_LIGHT = later(
    r"大した(?:こと|もの|怪我|けが|ケガ)|たいしたこと|念のため|軽い|軽く|軽症|軽傷|軽度|心配(?:は)?(?:いりません|いらない|ない|ありません|ご無用)|命に別[状条]|すぐに?治|(?:けが|怪我|ケガ)は(?:な|あり)|小さな手術|簡単な手術|ちょっとした"
    r"|\bnothing serious\b|\bnot (?:too |very |that )?serious\b|\bnothing (?:much |really )?to worry\b|\bnot to worry\b|\bprecaution|\bminor\b|\bsmall (?:op|operation|procedure)\b|\blittle (?:op|operation|procedure)\b|\b(?:only|just) a (?:scratch|bruise|bump)\b|\bkeyhole\b|\bfine otherwise\b",
)


def weight_of(texts: Iterable[str]) -> Weight:
    """The weight of an ailment as these sentences of one letter tell it."""
    told = "\n".join(texts).replace("’", "'").lower()
    grave, light = _GRAVE.search(told), _LIGHT.search(told)
    if _MADE_LIGHT.search(told):
        return "plain" if grave else "light"
    return "grave" if grave else "light" if light else "plain"


def weight_in(letter: Letter) -> Weight:
    """The weight of the ailment that a letter tells of."""
    return weight_of(sentence.text for sentence in letter.sentences)


def is_light(letter: Letter) -> bool:
    """Whether the hard time that a letter tells of is a light ailment, and no blow besides."""
    return weight_in(letter) == "light" and not any(is_setback(sentence) for sentence in letter.sentences)


def beyond_hope(letter: Letter) -> bool:
    """Whether a letter tells of an illness from which nobody recovers, so that one does not wish for it."""
    return any(_LAST.search(sentence.text.lower()) for sentence in letter.sentences)


_LAST = later(
    r"余命|末期|ホスピス|緩和ケア|認知症|難病|寝たきり|\bterminal\b|\bhospice\b|\bpalliative\b|\b(?:weeks|months) to live\b|\bdementia\b|\balzheimer|\bmotor neurone\b|\bincurable\b"
)
