"""What a Japanese letter must not say: keigo, register, set words of an occasion. Patterns match words, not characters."""

from __future__ import annotations

import re

KEIGO: tuple[tuple[str, re.Pattern[str]], ...] = (
    # お見えになる, お召し上がりになる, お伺いいたす are accepted by the council on the language and stay allowed
    (
        "double_honorific",
        re.compile(
            r"お[^。、\s]{1,6}になられ|ご覧になられ|おっしゃられ|いらっしゃられ|お召し上がりになられ|なされられ|拝見いたさせ|ご拝見|ご拝読|ご拝察|お伺いさせて"
        ),
    ),
    (
        "humble_for_them",
        re.compile(
            r"申され|参られ|いたされ|ご利用して(?:くだ|いただ)|(?:お|ご)[^。、\s]{1,6}してください|拝見してください|いただいてください|ご持参ください|伺ってください"
        ),
    ),
    (
        "respect_for_me",
        re.compile(
            r"(?:私|わたくし|当方|弊社)(?:が|は|も)[^。、\n]{0,12}(?:なさい|いらっしゃ|おっしゃ|くださ|召し上が)|私のお考え|弊社のお客様係さん"
        ),
    ),
    ("title_and_sama", re.compile(r"(?:先生|部長|課長|係長|社長|専務|常務|所長|教授|会長|店長)様")),
    ("own_side_raised", re.compile(r"(?:私|弊社|うち)の(?:お父様|お母様|ご主人|奥様|社長様|部長さん)")),
    ("sa_inserted", re.compile(r"[かがたなばまらわ]させ(?:て|ます|ください)|休まさせ|行かさせ|読まさせ")),
    (
        "spoken_word",
        re.compile(r"御社|了解(?:です|しました|いたしました)|ご苦労(?:様|さま)|あなた|すいません|っていうか"),
    ),
    ("health_doubled", re.compile(r"お(?:体|身体|からだ)(?:を|に)ご自愛")),
)
SASETE = re.compile(r"させていただ")
_PAIRS = (("拝啓", "敬具"), ("前略", "草々"), ("謹啓", "敬白"))

HOLLOW = re.compile(
    r"ますますご清栄|ますますご清祥|時下|お元気ですか。?\n\nお元気|いかがお過ごしですか。?$|何かありましたら|また何かの折に|近いうちに(?:ぜひ)?|そのうち(?:また)?|取り急ぎ|とりいそぎ|とりあえず"
)
PRESSURE = re.compile(
    r"なぜ|どうして(?:お?返事|連絡)|お?返事(?:が|を)(?:ない|なく|いただけ|くれな)|待って(?:い|る)ます|無視|寂しいじゃ|忘れちゃった|冷たい(?:ね|な)|いつになったら|以前にもお|何度も(?:お|ご)"
)
APOLOGY = re.compile(r"申し訳|お詫び|詫び|すみません|ごめん|失礼(?:しま|いた|を)|お許し|心苦し")
STALE = re.compile(
    r"昨日|きのう|一昨日|おととい|今朝|昨夜|先週|今週|来週|明日(?!香)|あした|明後日|先月|今月|来月|昨晩|再来週"
)
COUNTED = re.compile(
    r"[0-9０-９一二三四五六七八九十百]+(?:日|週間|ヶ月|か月|カ月|ヵ月|年)(?:ぶり|も(?:お|ご)?(?:連絡|便り|会|話)|前(?:に|の|から)?(?:お|ご)?(?:連絡|便り|メール)|が(?:経|た)ち|間(?:ご無沙汰|連絡))"
)
MACHINE = re.compile(
    r"スコア|リマインド|自動(?:生成|作成|送信)|下書き|下書|テンプレート|連絡頻度|最終連絡|システムが|tsunagari|つながり度|AI|分析によ"
)
ATTACHED = re.compile(r"添付|同封|別添|ファイルをお送り|リンクをお送り")
PROMISE = re.compile(
    r"(?:お送り|ご連絡|お届け|お電話|ご報告|お持ち|ご案内|お伺い|お返し)(?:いた|し)(?:します|ましょう)(?!と)|(?:送り|持っていき|連絡し|電話し|返し|書き|伺い|準備し|仕上げ)ます(?:ね|ので|よ)?(?=[。\n])|(?:送る|持ってく|連絡する|電話する|返す|仕上げる)(?:ね|よ)(?=[。\n！!])|"
    r"(?:今週|来週|今月|月末|週末|明日|近日)(?:中に|に|まで)"
)
SALES = re.compile(r"割引|キャンペーン|お得|特別価格|ご契約を|新商品|新サービス|お見積もりを無料|ご注文")
FLATTERY = re.compile(r"さすが|素晴らしすぎ|あなたほど|比類|天才|神(?:です|だ)")
MARKS = re.compile(r"[!！]{2,}|[☆★♪♡♥]|[!！][?？]|www|（笑）|\(笑\)")
EXCLAIMS = re.compile(r"[!！]")

JOY = re.compile(r"おめでと|お祝い|お慶び|お喜び申し|祝|謹賀|賀正|迎春|ハッピー|万歳")
LIGHT = re.compile(r"楽し|笑(?:っ|顔|い|う)|わくわく|最高|うれしくなっ|嬉しくなっ")
NEW_YEAR = re.compile(r"明けまして|新年おめで|謹賀新年|賀正|迎春|年賀|初春|本年もよろしく|あけまして")
COLD_GREETING = re.compile(r"寒中(?:お)?見舞")
LATE_COLD_GREETING = re.compile(r"余寒(?:お)?見舞")
HOT_GREETING = re.compile(r"暑中(?:お)?見舞|残暑(?:お)?見舞")
WINTER = re.compile(r"寒さ|冷え込|寒くな|寒い日|雪の便り|年の瀬|余寒|厳寒")
SUMMER = re.compile(r"暑さ|暑い日|猛暑|残暑|蒸し暑|梅雨|暑くな")
REPEATED = re.compile(
    r"重ね重ね|重ねて|たびたび|度々|しばしば|再び|再三|再度|繰り返|くり返|またまた|ますます|返す返す|いよいよ|次々|追って|引き続|続いて|長引|追伸|終わ(?:り|る|っ)|消え|四苦|九死|死(?:去|亡|ん|ぬ)|急死|ご存命|生きていた|迷う|浮かばれ"
)
CHEER = re.compile(
    r"頑張|がんば|ガンバ|元気を出|元気出し|前向き|ファイト|乗り越え|気を落とさ|忘れて|きっと(?:良く|よく|治|大丈夫)|大丈夫(?:です|だよ)|すぐ(?:に)?(?:治|良く)|不幸中の幸い|かえって|天寿|大往生|楽になった|もう休める|運命|試練|明るく"
)
ADVICE = re.compile(
    r"(?:した|する|休んだ|飲んだ|受けた)(?:方|ほう)が(?:いい|良い|よい)|べき(?:です|だ)|しなきゃ|病院(?:に|へ)行っ|セカンドオピニオン|サプリ"
)
EXAM = re.compile(r"試験|受験|入試|面接|オーディション|検定")
EXAM_RESULT = re.compile(
    r"合格|受か[りっる]|不合格|落ち(?:た|ま|る)|落とし|滑(?:っ|る|り)|すべ(?:っ|る|り)|結果|合否|どうでした|いかがでした|どうだった|うまくいっ|手応え"
)
SILENCE = re.compile(
    r"ご無沙汰|ごぶさた|お久しぶり|久しぶり|ひさしぶり|お便りが途絶|間が空い|長いこと(?:お便り|便り)|久しくお便り|便りが空い|あいだが空い|連絡しないまま|書きそびれ"
)
DISTANCE = re.compile(
    r"今も|いまも|今でも|その後も(?:なお)?(?:心|気|折|楽し)|あれからも|以来|折にふれ|ときおり|時折|ときどき|時々|折々|懐かし|なつかし|お元気(?:で(?!す)|かな|だといい)|元気(?:にして|でいる|でいて|でやって|かな|で。)|以前(?:お便り|うかが)|前に(?:読ん|書いて|聞いて)|その節|あの折|あのとき|あの頃"
)
CARE_GREETING = re.compile(r"お世話になって(?:おり|い)ます")
THIRD = re.compile(
    r"(?<![一-龥ァ-ヴー])([一-龥々ァ-ヴー]{1,5}|[ぁ-ん]{2,4}?)(?:さん|様|さま|ちゃん|くん|君|氏|先生)(?![一-龥])"
)
NOT_A_THIRD = re.compile(
    r"^(?:皆|みな|お?父|お?母|お?兄|お?姉|弟|妹|奥|お?嬢|お?孫|お?子|息子|娘|旦那|お?祖父|お?祖母|叔父|叔母|伯父|伯母|おじい|おばあ|じい|ばあ|おじ|おば|お?客|ご主人|主人|お義父|お義母|義父|義母|神|仏|王|姫|お?疲れ|ごちそう|ご苦労|赤|同|有|多|一|仕|お陰|おかげ|模|各|両|同様|とう|かあ|にい|ねえ)$"
)

_POLITE = re.compile(
    r"(?:です|ます|ました|ません|ませんでした|でした|ましょう|でしょう|ください|下さい|くださいませ|ませ|ございます|ますように|ませんように|ますよう|いますように)(?:か|ね|よ|よね|が|けど|けれど|けれども|ので|から)?$"
)
_NEUTRAL = re.compile(
    r"(?:ように|(?:お気遣い|ご心配|ご放念)なく|お気になさらず|おめでとう|ありがとう|ごめん(?:ね|なさい)?|お悔やみ|お礼だけ|ひと言|だけ|そのままで|お祝いを|ことか|こんにちは|ごめん)$|[一-龥ァ-ヴー」]$"
)
_PLAIN = re.compile(
    r"(?:だ|だった|った|いた|した|んだ|てる|でる|ている|てた|たい|ない|なかった|る|う|く|す|つ|ぬ|ぶ|む|ぐ|い|かった|ろう|よう|かな|かしら|かも|だよ|だね|だな|よ|ね|な|わ|さ|よね|もん|っけ|の|から|けど)$"
)
_STIFF = re.compile(
    r"存じ(?:ます|ており|ました)|申し上げ|いたして(?:おり|い)|拝(?:読|見|察|啓)|ございまし|承り|賜|(?<!おめでとう)(?<!ありがとう)ございます"
)
_HUMBLE = re.compile(
    r"いたし|おり(?:ます|まし|、)|申し上げ|ございま|存じ|いただ|賜|承|拝|いらっしゃ|くださ|なさ(?:い|れ|っ)|お祈り|ご自愛"
)


def endings(body_lines: list[str]) -> list[tuple[str, str]]:
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


def register_faults(body_lines: list[str], register: str) -> list[str]:
    """Sentences whose ending or words do not belong into this register."""
    kinds = endings(body_lines)
    if register == "casual":
        stiff = [line for line in body_lines if _STIFF.search(line)]
        return [text for text, kind in kinds if kind == "polite" and not text.endswith("ように")] + stiff
    plain = [text for text, kind in kinds if kind == "plain"]
    if register == "teinei":
        return plain + [line for line in body_lines if _TOO_STIFF.search(line)]
    if not any(_HUMBLE.search(text) for text, _ in kinds):
        return [*plain, "".join(body_lines)]
    return plain


_TOO_STIFF = re.compile(r"存じ(?:ます|ております)|いたしております|拝(?:読|察|啓)|承り|賜り|でございます")


def unpaired(text: str) -> str:
    """An opening word of a formal letter without its closing word, or the reverse."""
    return next((one for pair in _PAIRS for one, other in (pair, pair[::-1]) if one in text and other not in text), "")
