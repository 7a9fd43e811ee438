"""What a Japanese letter must not say: keigo, register, set words of an occasion. Patterns match words, not characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from daemon.think.language.forms import NEVER
from daemon.think.language.ja.speech.event_names import child_named
from daemon.think.language.speech.faults import Faults
from daemon.think.later import later

_KEIGO: tuple[tuple[str, re.Pattern[str]], ...] = (
    # お見えになる, お召し上がりになる, お伺いいたす are accepted by the council on the language and stay allowed
    (
        "double_honorific",
        later(
            r"お[^。、\s]{1,6}になられ|ご覧になられ|おっしゃられ|いらっしゃられ|お召し上がりになられ|なされられ|拝見いたさせ|ご拝見|ご拝読|ご拝察|お伺いさせて"
        ),
    ),
    (
        "humble_for_them",
        later(
            r"申され|参られ|いたされ|ご利用して(?:くだ|いただ)|(?:お|ご)[^。、\s]{1,6}してください|拝見してください|いただいてください|ご持参ください|伺ってください"
        ),
    ),
    (
        "respect_for_me",
        later(
            r"(?:私|わたくし|当方|弊社)(?:が|は|も)[^。、\n]{0,12}(?:なさい|いらっしゃ|おっしゃ|くださ|召し上が)|私のお考え|弊社のお客様係さん"
        ),
    ),
    ("title_and_sama", later(r"(?:先生|部長|課長|係長|社長|専務|常務|所長|教授|会長|店長)様")),
    ("own_side_raised", later(r"(?:私|弊社|うち)の(?:お父様|お母様|ご主人|奥様|社長様|部長さん)")),
    ("sa_inserted", later(r"[かがたなばまらわ]させ(?:て|ます|ください)|休まさせ|行かさせ|読まさせ")),
    (
        "spoken_word",
        later(r"御社|了解(?:です|しました|いたしました)|ご苦労(?:様|さま)|あなた|すいません|っていうか"),
    ),
    ("health_doubled", later(r"お(?:体|身体|からだ)(?:を|に)ご自愛")),
)
_SASETE = later(r"させていただ")
_PAIRS = (("拝啓", "敬具"), ("前略", "草々"), ("謹啓", "敬白"))
_HOLLOW = later(
    r"ますますご清栄|ますますご清祥|時下|お元気ですか。?\n\nお元気|いかがお過ごしですか。?$|何かありましたら|また何かの折に|近いうちに(?:ぜひ)?|そのうち(?:また)?|取り急ぎ|とりいそぎ|とりあえず"
)
_PRESSURE = later(
    r"なぜ|どうして(?:お?返事|連絡)|お?返事(?:が|を)(?:ない|なく|いただけ|くれな)|待って(?:い|る)ます|無視|寂しいじゃ|忘れちゃった|冷たい(?:ね|な)|いつになったら|以前にもお|何度も(?:お|ご)"
)
_APOLOGY = later(r"申し訳|お詫び|詫び|すみません|ごめん|失礼(?:しま|いた|を)|お許し|心苦し")
_STALE = later(
    r"昨日|きのう|一昨日|おととい|今朝|昨夜|先週|今週|来週|明日(?!香)|あした|明後日|先月|今月|来月|昨晩|再来週"
)
_COUNTED = later(
    r"[0-9０-９一二三四五六七八九十百]+(?:日|週間|ヶ月|か月|カ月|ヵ月|年)(?:ぶり|も(?:お|ご)?(?:連絡|便り|会|話)|前(?:に|の|から)?(?:お|ご)?(?:連絡|便り|メール)|が(?:経|た)ち|間(?:ご無沙汰|連絡))"
)
_MACHINE = later(
    r"スコア|リマインド|自動(?:生成|作成|送信)|下書き|下書|テンプレート|連絡頻度|最終連絡|システムが|tsunagari|つながり度|AI|分析によ"
)
_ATTACHED = later(r"添付|同封|別添|ファイルをお送り|リンクをお送り")
_PROMISE = later(
    r"(?:お送り|ご連絡|お届け|お電話|ご報告|お持ち|ご案内|お伺い|お返し)(?:いた|し)(?:します|ましょう)(?!と)|(?:送り|持っていき|連絡し|電話し|返し|書き|伺い|準備し|仕上げ)ます(?:ね|ので|よ)?(?=[。\n])|(?:送る|持ってく|連絡する|電話する|返す|仕上げる)(?:ね|よ)(?=[。\n！!])|"
    r"(?:今週|来週|今月|月末|週末|明日|近日)(?:中に|に|まで)"
)
_SALES = later(r"割引|キャンペーン|お得|特別価格|ご契約を|新商品|新サービス|お見積もりを無料|ご注文")
_FLATTERY = later(r"さすが|素晴らしすぎ|あなたほど|比類|天才|神(?:です|だ)")
_MARKS = later(r"[!！]{2,}|[☆★♪♡♥]|[!！][?？]|www|（笑）|\(笑\)")
_EXCLAIMS = later(r"[!！]")
_JOY = later(r"おめでと|お祝い|お慶び|お喜び申し|祝|謹賀|賀正|迎春|ハッピー|万歳")
_LIGHT = later(r"楽し|笑(?:っ|顔|い|う)|わくわく|最高|うれしくなっ|嬉しくなっ")
_NEW_YEAR = later(r"明けまして|新年おめで|謹賀新年|賀正|迎春|年賀|初春|本年もよろしく|あけまして")
_COLD_GREETING = later(r"寒中(?:お)?見舞")
_LATE_COLD_GREETING = later(r"余寒(?:お)?見舞")
_HOT_GREETING = later(r"暑中(?:お)?見舞|残暑(?:お)?見舞")
_WINTER = later(r"寒さ|冷え込|寒くな|寒い日|雪の便り|年の瀬|余寒|厳寒")
_SUMMER = later(r"暑さ|暑い日|猛暑|残暑|蒸し暑|梅雨|暑くな")
_REPEATED = later(
    r"重ね重ね|重ねて|たびたび|度々|しばしば|再び|再三|再度|繰り返|くり返|またまた|ますます|返す返す|いよいよ|次々|追って|引き続|続いて|長引|追伸|終わ(?:り|る|っ)|消え|四苦|九死|死(?:去|亡|ん|ぬ)|急死|ご存命|生きていた|迷う|浮かばれ"
)
_CHEER = later(
    r"頑張|がんば|ガンバ|元気を出|元気出し|前向き|ファイト|乗り越え|気を落とさ|忘れて|きっと(?:良く|よく|治|大丈夫)|大丈夫(?:です|だよ)|すぐ(?:に)?(?:治|良く)|不幸中の幸い|かえって|天寿|大往生|楽になった|もう休める|運命|試練|明るく"
)
_ADVICE = later(
    r"(?:した|する|休んだ|飲んだ|受けた)(?:方|ほう)が(?:いい|良い|よい)|べき(?:です|だ)|しなきゃ|病院(?:に|へ)行っ|セカンドオピニオン|サプリ"
)
_EXAM = later(r"試験|受験|入試|面接|オーディション|検定")
_EXAM_RESULT = later(
    r"合格|受か[りっる]|不合格|落ち(?:た|ま|る)|落とし|滑(?:っ|る|り)|すべ(?:っ|る|り)|結果|合否|どうでした|いかがでした|どうだった|うまくいっ|手応え"
)
_SILENCE = later(
    r"ご無沙汰|ごぶさた|お久しぶり|久しぶり|ひさしぶり|お便りが途絶|間が空い|長いこと(?:お便り|便り)|久しくお便り|便りが空い|あいだが空い|連絡しないまま|書きそびれ"
)
_DISTANCE = later(
    r"今も|いまも|今でも|その後も(?:なお)?(?:心|気|折|楽し)|あれからも|以来|折にふれ|ときおり|時折|ときどき|時々|折々|懐かし|なつかし|お元気(?:で(?!す)|かな|だといい)|元気(?:にして|でいる|でいて|でやって|かな|で。)|以前(?:お便り|うかが)|前に(?:読ん|書いて|聞いて)|その節|あの折|あのとき|あの頃"
)
_CARE_GREETING = later(r"お世話になって(?:おり|い)ます")
_THIRD = later(
    r"(?<![一-龥ァ-ヴー])([一-龥々ァ-ヴー]{1,5}|[ぁ-ん]{2,4}?)(?:さん|様|さま|ちゃん|くん|君|氏|先生)(?![一-龥])"
)
_NOT_A_THIRD = later(
    r"^(?:皆|みな|お?父|お?母|お?兄|お?姉|弟|妹|奥|お?嬢|お?孫|お?子|息子|娘|旦那|お?祖父|お?祖母|叔父|叔母|伯父|伯母|おじい|おばあ|じい|ばあ|おじ|おば|お?客|ご主人|主人|お義父|お義母|義父|義母|神|仏|王|姫|お?疲れ|ごちそう|ご苦労|赤|同|有|多|一|仕|お陰|おかげ|模|各|両|同様|とう|かあ|にい|ねえ)$"
)
_POLITE = later(
    r"(?:です|ます|ました|ません|ませんでした|でした|ましょう|でしょう|ください|下さい|くださいませ|ませ|ございます|ますように|ませんように|ますよう|いますように)(?:か|ね|よ|よね|が|けど|けれど|けれども|ので|から)?$"
)
_NEUTRAL = later(
    r"(?:ように|(?:お気遣い|ご心配|ご放念)なく|お気になさらず|おめでとう|ありがとう|ごめん(?:ね|なさい)?|お悔やみ|お礼だけ|ひと言|だけ|そのままで|お祝いを|ことか|こんにちは|ごめん)$|[一-龥ァ-ヴー」]$"
)
_PLAIN = later(
    r"(?:だ|だった|った|いた|した|んだ|てる|でる|ている|てた|たい|ない|なかった|る|う|く|す|つ|ぬ|ぶ|む|ぐ|い|かった|ろう|よう|かな|かしら|かも|だよ|だね|だな|よ|ね|な|わ|さ|よね|もん|っけ|の|から|けど)$"
)
_STIFF = later(
    r"存じ(?:ます|ており|ました)|申し上げ|いたして(?:おり|い)|拝(?:読|見|察|啓)|ございまし|承り|賜|(?<!おめでとう)(?<!ありがとう)ございます"
)
_HUMBLE = later(
    r"いたし|おり(?:ます|まし|、)|申し上げ|ございま|存じ|いただ|賜|承|拝|いらっしゃ|くださ|なさ(?:い|れ|っ)|お祈り|ご自愛"
)


def _endings(body_lines: list[str]) -> list[tuple[str, str]]:
    """Every sentence with the kind of its ending: `polite`, `plain` or `neutral` (lists, nouns, set words)."""
    found = []
    for line in body_lines:
        for sentence in re.split(r"[。！!？?]", re.sub(r"「[^」]*」", "「」", line)):
            bare = re.sub(r"[\s　〜ー…♪]+$", "", sentence.strip())
            if len(bare) > 2:
                found.append((bare, _ending(bare)))
    return found


def _ending(sentence: str) -> str:
    if _POLITE.search(sentence):
        return "polite"
    if _NEUTRAL.search(sentence):
        return "neutral"
    return "plain" if _PLAIN.search(sentence) else "neutral"


def _register_faults(body_lines: list[str], register: str) -> list[str]:
    """Sentences whose ending or words do not belong into this register."""
    kinds = _endings(body_lines)
    if register == "casual":
        stiff = [line for line in body_lines if _STIFF.search(line)]
        return [text for text, kind in kinds if kind == "polite" and not text.endswith("ように")] + stiff
    plain = [text for text, kind in kinds if kind == "plain"]
    if register == "teinei":
        return plain + [line for line in body_lines if _TOO_STIFF.search(line)]
    if not any(_HUMBLE.search(text) for text, _ in kinds):
        return [*plain, "".join(body_lines)]
    return plain


_TOO_STIFF = later(r"存じ(?:ます|ております)|いたしております|拝(?:読|察|啓)|承り|賜り|でございます")


def _unpaired(text: str) -> str:
    """An opening word of a formal letter without its closing word, or the reverse."""
    return next((one for pair in _PAIRS for one, other in (pair, pair[::-1]) if one in text and other not in text), "")


def _register(text: str, body: str, register: str) -> Iterator[tuple[str, str]]:
    for passage in _register_faults(text.splitlines(), register):
        yield "register", passage
    if found := _MARKS.search(text) or (register == "keigo" and _EXCLAIMS.search(text)):
        yield "marks", found[0]
    for check, pattern in _KEIGO:
        if found := pattern.search(body):
            yield check, found[0]
    if len(_SASETE.findall(text)) > 1:
        yield "too_many_sasete", "させていただ"
    if lone := _unpaired(body):
        yield "unpaired", lone


def _out_of_season(text: str, today: date) -> Iterator[str]:
    month_day = (today.month, today.day)
    for pattern, fits in (
        (_COLD_GREETING, (1, 8) <= month_day <= (2, 4)),
        (_LATE_COLD_GREETING, (2, 4) <= month_day <= (2, 29)),
        (_NEW_YEAR, (1, 1) <= month_day <= (1, 7)),
        (_HOT_GREETING, (7, 7) <= month_day <= (8, 31)),
        (_WINTER, today.month in {10, 11, 12, 1, 2, 3}),
        (_SUMMER, today.month in {6, 7, 8, 9}),
    ):
        if not fits and (found := pattern.search(text)):
            yield found[0]


def _thirds(text: str, _name: str, called: str, told: Sequence[str]) -> Iterator[str]:
    for found in _THIRD.finditer(re.sub(r"「[^」]*」", "", text)):
        if found[1] not in called and not _NOT_A_THIRD.match(found[1]) and not _animal(found[1], told):
            yield found[0]


def _animal(name: str, told: Sequence[str]) -> bool:
    """Whether the evidence says that it is the name of their dog, their cat or their new child."""
    own = re.compile(
        rf"(?:犬|猫|ねこ|ネコ|うさぎ|ウサギ|インコ|ハムスター)の、?{re.escape(name)}|{re.escape(name)}(?:ちゃん|くん|君)?[がはも][^。]{{0,16}}虹の橋"
    )
    return name in {"ワン", "猫"} or any(own.search(text) or child_named(text) == name for text in told)


FAULTS = Faults(
    longest=600,
    blanks="名|記入|入力|ここ",
    bare_address=r"(?:様|さん|先生)[、,]?\s*$",
    register=_register,
    kindness_past=later(r"(?:くださり|くださって|くれて)、"),
    hollow=_HOLLOW,
    pressure=_PRESSURE,
    apology=_APOLOGY,
    excuse=NEVER,
    stale=_STALE,
    counted=_COUNTED,
    machine=_MACHINE,
    attached=_ATTACHED,
    promise=_PROMISE,
    sales=_SALES,
    flattery=_FLATTERY,
    joy=_JOY,
    light=_LIGHT,
    cheer=_CHEER,
    advice=_ADVICE,
    repeated=_REPEATED,
    exam=_EXAM,
    exam_result=_EXAM_RESULT,
    exam_passed=later(r"合格し|受かり|受かった"),
    silence=_SILENCE,
    distance=_DISTANCE,
    care_greeting=_CARE_GREETING,
    birthday=(),
    out_of_season=_out_of_season,
    set_words=later(r"ご無沙汰|お世話になって|^こんにちは|(?:です|でございます)。?$"),
    thirds=_thirds,
)
