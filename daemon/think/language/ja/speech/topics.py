"""The specific in a Japanese sentence of theirs: a noun phrase cut by particles and kinds of characters, or nothing.

There is no dictionary of words here, so whatever is doubtful is refused; a verb of theirs is never inflected.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from daemon.think.language.ja.speech.sides import relative, subject_relative, turned
from daemon.think.language.speech.naming import Topics
from daemon.think.language.wordlist import words
from daemon.think.later import later

_KANJI = "一-龥々〆〇ヶ"
_SOLID = f"[{_KANJI}ァ-ヴー・A-Za-z0-9０-９Ａ-Ｚａ-ｚ]"
_LINK = "[きぎしじちぢびみりいえけげせぜべめれっ]"  # between two kanji of one noun: 読み聞かせ, 機織り
_ADJECTIVE = "(?:新し|古|大き|小さ|白|赤|青|黒|長|短|高|若|美し|楽し|珍し|懐かし|なつかし|温か|暖か|冷た|広|狭|明る|おいし|美味し|面白|かわい|可愛|あたらし|ふる)い"
_HIRAGANA = "(?:りんご|みかん|ぶどう|いちご|さくら|ひまわり|おにぎり|たまご|うさぎ|めだか|きのこ|たけのこ|じゃがいも|さつまいも|とうもろこし|うどん|みそ|はちみつ|らっきょう|にわとり|かぼちゃ|そら豆|ぬか床|ぬいぐるみ|おもちゃ|おまつり|きゅうり|ごはん|いちじく|すだち|ゆず|こけし|だるま)"
_IN_KANA = "(?<![ぁ-ん])(?:たこ焼|こたつ|おせち|おでん|おはぎ|ひな|しめ縄|けん玉|かるた|しいたけ|ごぼう|れんこん|にんにく|ほうれん草|さんま|うなぎ|まき割|てまり|ふろしき|せっけん|ろうそく)"
_NOUN = f"(?:子ども{_SOLID}*|{_IN_KANA}{_SOLID}*(?:{_LINK}{{1,2}}{_SOLID}+)*|{_HIRAGANA}{_SOLID}*|(?:(?<![んつさまら])[おご](?={_SOLID}))?{_SOLID}+(?:{_LINK}{{1,2}}{_SOLID}+)*)"
_TAIL = r"(?:[ぁ-ん]{1,4})"
_ATOM = rf"(?:{_ADJECTIVE}|[大小]きな|小さな|静かな|大事な|立派な|大切な|最初の|初めての|はじめての)?{_NOUN}"
_QUOTED = "「[^」]{1,20}」"
_CHAIN = rf"(?:(?:{_QUOTED}|{_ATOM}(?:{_LINK}|わせ|かせ|づくり|作り)?)の){{0,4}}(?:{_ATOM}|{_QUOTED})"
_OBJECT = later(rf"(?P<np>{_CHAIN}{_TAIL}?)を(?P<verb>[^、。]*)")
_PURSUED = later(
    rf"(?P<np>{_CHAIN}(?:{_LINK}|わせ|かせ|づくり)?)に(?P<verb>(?:[ぁ-ん]{{0,6}}、)?(?:出(?:ました|た|て|る|ます)|申し込|応募|登|入会|入門|通|挑戦|夢中|はま|ハマ|凝|取り組|とりくみ|参加|没頭|熱中|励|追われ|出演|出場|打ち込|携わ|関わ|移(?:りま|った|って|り(?=$|[、。]))|入(?:会|門|団|学|部))[^、。]*)"
)
_JOINED = later(rf"(?P<np>{_CHAIN}(?<=[団部会校学園社局所]))に(?P<verb>入(?:り|っ|る)[^、。]*)")
_WORKING = later(
    rf"(?P<np>{_CHAIN})で、?(?P<verb>(?:働(?:き|い|く)|勤め|修業|修行|研修|教え(?:て|は|る|ま)|弾い|歌っ|踊っ)[^、。]*)"
)
_DROPPED = later(  # 自転車買ったよ: a friend leaves を out
    rf"(?:^|[、。！!？?\s]|[ぁ-ん])(?P<np>{_CHAIN})(?P<verb>(?:買っ[たちて]|買うて|買うた|始め[たてち]|焼い[たて]|作っ[たて]|飼[いっ][たて始]|習い始|習って|育て[たて]|編ん[でだ]|植え[たて])[^、。]*)"
)
_BUSY = later(rf"(?P<np>{_CHAIN})で、?(?P<verb>(?:てんてこ舞い|大忙し|忙し|走り回|駆け回|バタバタ|追われ)[^、。]*)")
_AT_END = later(
    rf"(?P<np>弟子(?=入り)入り|{_SOLID}+(?:めぐり|巡り|三昧|ざんまい|づくり|作り|通い|いじり|歩き|集め|磨き))(?P<verb>)(?:です|だ)?[よね]*[。！!]?$"
)
_SUBJECT = later(rf"(?P<np>{_CHAIN}(?:{_LINK}|わせ|かせ|づくり)?)が(?P<verb>[^、。]*)")
_PLACED = later(
    rf"(?P<where>{_ATOM})に(?P<np>{_CHAIN})を(?P<verb>(?:開|出し(?:ま|た|て)|建て|設け|構え|作|つく|借り|オープン)[^、。]*)"
)
_RELATIVE = later(
    rf"(?P<np>{_CHAIN}を[一-龥ァ-ヴー]{{2,5}}(?:した|する|している){_CHAIN})(?:を|が、?)(?P<verb>(?:[^、。]*|[^、。]{{0,8}}、[^、。]*))"
)
_CALLED = later(  # what they gave a name: ラベルの名前は「雪あかり」
    r"(?:名前|屋号|店名|題名?|タイトル|銘)[はも]?、?(?P<np>「[^」]{1,14}」)(?P<verb>[^、。]*)"
)
_OF_THAT_NAME = later(  # 「パンと川」って名前
    r"(?P<np>「[^」]{1,14}」)(?P<verb>)(?:って|という|と(?:いう)?)(?:名前|店|屋号|題|タイトル|句|曲|作品|芝居|教室)(?![をが])"
)
_FORMS = (
    (_RELATIVE, 4.5),
    (_CALLED, 4),
    (_OF_THAT_NAME, 4),
    (_PLACED, 4),
    (_OBJECT, 3),
    (_PURSUED, 3),
    (_BUSY, 2),
    (_AT_END, 3),
    (_JOINED, 4),
    (_WORKING, 3),
    (_DROPPED, 3),
    (_SUBJECT, 1),
)
_ALONG = later(  # the object is a way
    r"^(?:、?[^、。]{0,6})?(?:走|歩(?!み寄)|通っ|渡|散歩|ぶら|回(?:っ|り)|巡(?:っ|り)|過ぎ|下(?:っ|り)|抜け)"
)
STRONG = 2.0
"""From this weight on a phrase is what they did or took up, not merely what stood there."""
_ALONE = words(  # too little by themselves, good with a word before them: データ分析の仕事
    "日本語 英語 国語 数学 仕事 準備 写真 修理 勉強 部屋 本 店 お店 数 音 色 味 箱 会議 企画 話 旅 道 車 木 花 水 火 山 海 川 空 服 庭 町 街 村 駅 森 島 曲 絵 詩 犬 猫 鳥 魚 "
    "窓 机 棚 椅子 会 紙 散歩 掃除 洗濯 買い物 昼寝 運動 糸 布 米 茶 お茶 酒 お酒 鍋 皿 靴 鞄 傘 歌 手 計画 練習 片付け 行き先 作品 教室 試合 大会"
)
_TIMES = (
    "お彼岸 彼岸 お盆 初盆 お墓参り 墓参り お墓 法事 年末 年始 年末年始 お正月 正月 暑中 残暑 寒中 毎週 毎月 毎年 毎晩 毎朝 毎回 先週 先月 昨夜 今夜 今朝 今晩 時間 日 毎日 今日 昨日 明日 最近 週末 一日 半日 一度 今 今回 今年 今月 来月 来年 去年 先日 時 時々 度 年 月 週 "
    "朝 昼 夜 夕方 連休 次 続き 最後 新春 予定 日程 候補 候補日 天気 雨 風 雪"
)
_PEOPLE = "部員 若い人 奥さん 人 方 一人 二人 何 誰 皆 皆さん 全部 自分 全員 子 上の子 下の子 会社 家 近所"
_BODY = "目 足 頭 体 体調 お体 身体 顔 心 口 耳 鼻 喉 歯 髪 眉毛 首 肩 腕 指 腰 膝 風邪 熱 息 気 気持ち 声 力 緊張 元気 無事 感じ"
_WAYS = "中 前 後 上 下 間 所 場所 席 通路 会場 行き来 通勤 縁 ご縁 機会"
_MEASURES = "お名前 一つ 金 お金 予算 値段 番号 住所 名前 形 姿 味 匂い 様子 状況 一行 一部 全体 内容 詳細 当日分 出来 意味 理由 本当"
_DEALINGS = (
    "話 お話 件 連絡 資料 返信 打ち合わせ 問題 問い 質問 答え 結果 返事 お返事 メール 電話 手紙 お手紙 お便り 声援 報告 ご報告 案内 ご案内 挨拶 ご挨拶 お礼 御礼 相談 ご相談 確認 担当 "
    "参加 お願い 礼 休み お休み 都合 ご都合 近況 用事 お慶び お喜び 近況報告 ご連絡"
)
_OFFICE = "伝票 配送 量産 決裁 取材 点検 アンケート 原稿 データ 添付 添付ファイル ファイル 見積 見積もり お見積り 請求書 契約書 返却"
_OF_SEASON = "こたつ ストーブ 扇風機 冬物 夏物 衣替え 毛布 布団 加湿器 湯たんぽ"
_GENERIC = words(" ".join((_TIMES, _PEOPLE, _BODY, _WAYS, _MEASURES, _DEALINGS, _OFFICE, _OF_SEASON)))
"""Nobody is asked about these, whatever word stands before them."""
_GENERIC_END = later(rf"[{_KANJI}][ぁ-ん]?さ$|(?:[平断立]面図|データ|点検)$")  # 明るさ, 入稿データ
_OF_OFFICE = later(r"確定申告|決算|帳簿|納品|納期|見積|請求書|入稿|校正|源泉徴収|経費|精算|発注|受注")
_DULL_END = later(r"(?:アドレス|番号|携帯|スマホ|住所|連絡先|機種|パスワード|手続き?|名刺|口座|振込|領収書|明細)$")
_ABOUT_WORK = later(
    r"^(?:受け取|受領|拝受|拝読|拝見|確認|更新|添付|押さえ|手配|提出|届|送|お送|承|共有|取り込|配布|読み終え|お知らせ|済み|申し上げ|お願|待|見て(?:いただ|くだ|もら))"
)
_WHEN = later(
    rf"^(?:[先今来再毎昨去]年)?[0-9０-９一二三四五六七八九十]+月(?:[0-9０-９一二三四五六七八九十]+日)?の|^(?:一度|二度|毎晩|毎朝|毎日|毎週|夜通し)(?=[{_KANJI}ァ-ヴー]{{1,}})|^(?:[0-9０-９一二三四五六七八九十]+月[0-9０-９一二三四五六七八九十]+日の)|^(?:最近|近頃|去年|昨年)(?=[{_KANJI}])|^(?:毎[朝日晩週]|昨[日夜]|今[日朝夜]|先[日週月]|最近|週末)(?=[ァ-ヴーぁ-ん])|^(?:[先今来再毎][{_KANJI}]{{1,2}}|昨日|今日|明日|今朝|今夜|昨年|去年|一昨年|この[春夏秋冬]|[0-9０-９一二三四五六七八九十百数]+(?:[月日年]|種類|人|本|冊|枚|匹|羽|つ|個))(?:末)?の"
)
_POINTING = later(
    r"^(?:お探し|ご依頼|ご希望|ご所望|お尋ね|お求め|お問い合わせ|先日|前回|例|添付|下記|上記|以下|別添|件|この|その|あの)の"
)
_COUNT = later(
    r"^[0-9０-９一二三四五六七八九十百千万数何半]+(?:つ|個|人|回|本|枚|冊|度|匹|羽|台|杯|軒|歳|才|年|月|日|時|分|週|キロ|時間|ヶ月|か月|週間|年間|日間|ページ|倍|割|円)?$"
)
NOT = later(
    r"ません|ない(?!か|し、?楽)|なかった|なくな|なくて|(?<!少)なく|ずに|ず、|まい。|断(?:り|られ|った)|中止|延期|だめ|ダメ|無理|失敗|諦め|あきらめ|落ち(?:た|ま)|失く|なくし|壊(?:れ|し)|盗ま|喧嘩|クレーム|トラブル"
)
NOT_BUT = later(r"かもしれ(?:ない|ません)|間違い(?:ない|ありません)|たまら(?:ない|なく)|なければな|きれないほど")
_HARD = later(
    r"(?:膝|ひざ|腰|目|耳|足|脚|体|具合|調子|心臓|肺|肝臓|胃)[^、。]{0,8}悪く(?:なり|なっ|て)|(?<!新しい)(?:老人ホーム|ホーム|施設)(?:に|へ)(?:移[りっる]|入[りっる]|お世話)|入院|手術|病気|病院|[一-龥ァ-ヴー]病(?!院)|骨を折|ひびが入|ヒビ|機嫌|最悪|寿命|糖尿|高血圧|患っ|患い|余命|腫瘍|血圧|ローン|怪我|ケガ|けがを|けがで|大けが|骨折|看る|看て(?=い|お|ま|る)|看ること|余裕(?:が|も|は)(?:な|あり)|余力|手が回ら|つら[いくか]|(?<![甘塩激ピリ])辛[いくか](?![物もの料味])|苦し[いくか]|しんど|くたくた|亡くな|葬|法事|逝去|他界|死|癌|がん(?:の|に|と)|介護|事故|失業|解雇|倒産|離婚|うつ|鬱|検査|診断|治療|通院|体調|不調|辞め|退職勧奨|別れ|休職|裁判|借金|喪|告別|看病|痛み|痛め|痛く|腰痛|頭痛"
)
_THIRD = later(
    r"(?:部長|課長|係長|社長|所長|店長|専務|上司|先輩|後輩|同僚|友人|友達|友だち|知人|仲間|彼女|彼|隣人|お隣|先生|訳者|担当者|お客様|向こう|"
    r"[一-龥ァ-ヴー]{1,6}(?:さん|様|くん|君|ちゃん|氏|さま)|あの人|みんな|皆|(?<![私僕当])の方)(?:[がはも]|から)|の[一-龥ァ-ヴー]{1,6}(?:さん|先生|氏)、"
)  # fmt: skip
_NAMED = later(r"(?:さん|様|さま|くん|君|ちゃん|氏|先生|部長|課長|社長|殿)(?:の|$|と|や)")
_ABOUT_ME = later(
    r"^お?[^の]*(?:手紙|便り|言葉|心遣い|力添え|尽力|配慮|厚情|連絡|返信|返事|指導|紹介|意見|助言|協力|好意|招待|招き|土産|贈り物|気遣い)$"
)
_NOISE = later(r"[{}<>@＠\\|$%#]|https?:|www\.|[①-⑳]|〇〇|○○|__|`")
_BAD_END = tuple(
    words(
        "の こと もの ところ ため とき よう ほう たち など だけ まで から ら それ これ あれ どれ ほど ばかり くらい ぐらい ん たの"
    )
)
_COMMENT = later(  # on what I told
    r"(?:って|と)言って(?:た|い|らし|おら|おっしゃ)[^。]*ね[。！!]*$|なんて[、]?(?:えら|すご|いい|素敵|すてき|立派|見事)|(?:です|ます|でした|ました|でしょう)(?:よ)?ね[。！!]*$|うらやまし|羨まし|おめでとう"
)
_GREETING = later(r"お世話|おかげ|お陰|ご無沙汰|よろしく|ご自愛|お疲れ|拝啓|時下|ございます。?$|こんにちは|お元気")


def weighed(sentence: str, register: str) -> Iterator[tuple[float, str]]:
    """Noun phrases of theirs in a sentence, the best first, turned to how I would say them, each with the weight of the
    construction that it was found in; often none.
    """
    if _refused(sentence):
        return
    scored: list[tuple[float, int, str, float]] = []
    named = {found["name"] for found in _BY_NAME.finditer(sentence)}
    for form, weight in _FORMS:
        for found in form.finditer(sentence):
            phrase = _phrase(found)
            if _stands(phrase, found["verb"]) and phrase.rpartition("の")[2] not in named:
                held = 0.5 if form is _OBJECT and _ALONG.match(found["verb"]) else weight
                scored.append((-(held + min(len(phrase), 14) / 5), found.start(), phrase, held))
    for _, start, phrase, held in sorted(scored):
        said, clause = turned(phrase, register), sentence[:start].rsplit("、", 1)[-1]
        owner = relative(subject_relative(clause), register) if not _TURNED.search(said) else ""
        yield held, f"{owner}の{said}" if owner and not said.startswith(owner) else said


# 娘の小春が三歳で: somebody of theirs by name, who is no matter
_BY_NAME = later(
    rf"(?:娘|息子|孫|長[男女]|[次三][男女]|甥|姪|妹|弟|姉|兄|妻|夫|[母父嫁婿])の(?P<name>[{_KANJI}ァ-ヴーぁ-ん]{{1,4}}?)(?:が|は|も)、?(?:もう|今年|来年|やっと|この春|来月|先月)?[^。、]{{0,8}}?"
    r"(?:[0-9０-９一二三四五六七八九十]+(?:歳|才|つ|[かヶ]月)|小学|中学|高校|大学|幼稚園|保育園|年[長中少]|受か|合格|生まれ|結婚し|入学|卒業し|就職|入社|帰っ|遊びに)"
)
_TURNED = later(
    r"^(?:お[父母兄姉嬢孫子祖義]|ご子息|ご主人|ご両親|ご家族|息子さん|娘さん|奥|弟さん|妹さん|旦那さん|貴[社店館園院校])"
)


def subject_thing(subject: str, register: str) -> str:
    """The noun phrase that a subject line of theirs is, if it is one and not a set title."""
    bare = re.sub(r"(?:の件|のこと|について|のお知らせ|のご報告|のその後|の話)$", "", subject.strip())
    whole = re.fullmatch(rf"{_CHAIN}(?:{_LINK}|わせ|かせ|づくり)?", bare)
    if not whole or not re.search(f"[{_KANJI}ァ-ヴ]", bare) or _refused(bare) or not _stands(bare, "") or len(bare) < 2:
        return ""
    return turned(bare, register)


_PETS = frozenset({"犬", "猫", "鳥", "金魚", "うさぎ"})
# One sign that is a whole thing and hardly ever half a word.
_SINGLE = frozenset("梅桜蛍鮎栗柿桃藤菊蘭苔蜂琴笛鯉杏柚凧窯笙鼓漆弓碁詩舟畑麦苗薪梨苺椿萩桑楓蚕鶏鴨燕蝶馬羊虹雛")


def _refused(sentence: str) -> bool:
    text = NOT_BUT.sub("", sentence)
    return any(veto.search(text) for veto in (_NOISE, _GREETING, _COMMENT, _THIRD, _HARD))


def _phrase(found: re.Match[str]) -> str:
    phrase = found["np"]
    if cut := re.search(r"[A-Za-z]+-$", found.string[: found.start("np")]):
        phrase = cut[0] + phrase  # Wi-Fi
    if "where" in found.re.groupindex:
        phrase = f"{found['where']}の{phrase}"
    while (shorter := _POINTING.sub("", _WHEN.sub("", phrase)).removeprefix("の")) != phrase:
        phrase = shorter
    return phrase


_IDIOMS = words(
    "太鼓判 お墨付き 舌鼓 終止符 拍車 白羽の矢 肩の荷 匙 さじ 相槌 発破 見切り 区切り 一区切り けじめ 峠 山場 正念場 目処 めど 目星 脚光 王手 悲鳴 歓声 重い腰 一息 一肌 二の足 采配 音頭 手塩 "
    "白旗 産声 舵 舵取り 腹 腹の虫 猫の手 羽目 弱音 音 根 精 精力 油 後ろ髪 足元 手間 暇 話の花 花が咲 門出 第一歩 一歩 産み 幕 火ぶた 火花 一石 二足のわらじ 三日坊主"
)
"""Figures of speech, which stand for the whole sentence: 先生にも太鼓判をいただき speaks of the wrist."""
_SOUGHT = later(r"^(?:探[しすせそ]|さがし|さがす|捜[しす])")  # a nursery that is looked for is no matter yet
_IN_CHARGE = later(r"^(?:担当(?!者)|所管|受け持)")
_KIN_ALONE = later(  # nobody writes of お義父さん, and nothing more
    r"義(?:理の)?[父母兄姉弟妹]|両親|祖[父母]|義両親|(?:第[一二三四])?子(?:ども|供)?たち?|子ども|子供|第[一二三四]子|息子|娘|長男|長女|次男|次女|家内|主人|旦那|夫婦|甥|姪|孫娘|孫"
)
_BARE_NAME = later(rf"(?:孫|娘|息子|姪|甥|弟|妹|兄|姉|長男|長女|次男|次女)(?:様|さん)?の[{_KANJI}]$")  # 孫の律
_HOUSE = later(rf"^[{_KANJI}]{{1,5}}(?:高|中|小|校|店|社|所|課|部|局|院)$")
_CAME_TO = later(r"^(?:移(?:っ|り)|異動|赴任|着任|転任|転勤)")  # 北高に移って


def _stands(phrase: str, verb: str) -> bool:
    """Whether the phrase is specific, whole and affirmed by its own clause."""
    head = phrase.rsplit("の", 1)[-1]
    if head in _IDIOMS or _SOUGHT.match(verb) or _IN_CHARGE.match(verb):
        return False
    if phrase in _PETS and verb.startswith("飼"):
        return True
    if (len(phrase) == 1 and phrase not in _SINGLE) or _BARE_NAME.search(phrase) or _KIN_ALONE.fullmatch(phrase):
        return False
    if (
        not 1 <= len(phrase) <= 22
        or _DULL_END.search(head)
        or _OF_OFFICE.search(phrase)
        or head in _GENERIC
        or _GENERIC_END.search(head)
        or phrase in _ALONE
        or phrase.endswith(_BAD_END)
    ):
        return False
    if (
        _ABOUT_WORK.match(verb)
        or (_CAME_TO.match(verb) and _HOUSE.search(phrase))
        or re.search(r"[0-9０-９一二三四五六七八九十百千]+(?:部|名|件|枚|回|日|冊|度|番|位)(?:目|上|$)", phrase)
    ):
        return False
    if _COUNT.match(head) or _COUNT.match(phrase) or _NAMED.search(phrase) or _ABOUT_ME.match(phrase):
        return False
    return not NOT.search(NOT_BUT.sub("", verb))


def nouns(sentence: str) -> list[str]:
    """The noun phrases of any Japanese sentence, best first, as they stand: for what I promised or was asked."""
    text = _TIME_AHEAD.sub(r"\g<0>、", _NOISE.sub(" ", sentence))
    scored = []
    for form, weight in (*_FORMS, (_ASKED_OF, 2), (_TROUBLED, 4), (_SHOWN, 2), (_WANTED, 3)):
        for found in form.finditer(text):
            phrase = _LEADING.sub("", _phrase(found))
            if _is_inflected(found) or len(phrase) < 2 or phrase.endswith(_BAD_END):
                continue
            if not _COUNT.match(phrase) and not _EMPTY.fullmatch(phrase):
                scored.append((-(weight + min(len(phrase), 14) / 5), found.start(), phrase))
    return [phrase for _, _, phrase in sorted(scored)]


def _is_inflected(found: re.Match[str]) -> bool:
    """Whether it is no noun with its particle but the stem of a verb: 召し上|がる, 手伝|ってくれる."""
    if found.re.pattern == _SUBJECT.pattern and found["verb"][:1] in _OKURIGANA:
        return True
    return found["verb"] == "って" and _AUXILIARY.match(found.string, found.end()) is not None


_OKURIGANA = frozenset("っりるれらろ")
_AUXILIARY = later(  # behind a verb in its て-form
    r"くれ|くだ|下さ|もら|ほし|欲し|いただ|頂|い(?:る|た|て|ま[すし]|い)|お(?:い|き|く|り|ら)|き(?:た|て|ま)|み(?:た|て|る|ま)|しま|や(?:っ|る)|あ(?:る|げ)|も(?:いい|よろ|良)|から|よ(?:[。！!もうね]|$)|ね|[。！!]|$"
)
_TIME_AHEAD = later(rf"(?:この(?:前|間|度)|その後|去年|昨年|先日|先[程ほ]ど?)(?=[{_KANJI}])")
_LEADING = later(  # an adverb or a word for the time, which says nothing of the thing
    r"^(?:(?:結局|もう少し|少し|一点|もう一度|一度|至急|早速|大変|突然|急遽)の?(?=.)|(?:今|さっき|先ほど|先程)の)"
)
_TROUBLED = later(rf"(?P<np>{_CHAIN})(?:に|で|のことで)(?P<verb>(?:困|悩|迷|苦労)[^、。]*)")
_TOLD_MORE = (
    "(?<=[ぁ-ん一-龥][るうくすつむぐぶ])(?=[一-龥々ァ-ヴ])"  # a clause before the noun: サイトに入れる|プラグイン
)
_ASKED_OF = later(
    rf"(?:^|[、。，\sにで]|{_TOLD_MORE})(?P<np>{_CHAIN}(?:{_LINK}|わせ|かせ)?)(?P<verb>は|(?<![持待行言買取思会使作帰切乗入知走残立勝打撮売送習洗払笑歌座触渡戻張食飲読書聞見出寄])って|の件|について|(?:なの|なん)?ですが|(?:なん)?だけど|のことですが)"
)
_SHOWN = later(rf"(?:^|[、。，\s]|{_TOLD_MORE})(?P<np>{_CHAIN}(?:{_LINK}|わせ|かせ)?)(?P<verb>[、，])")
_WANTED = later(  # 文章も頼めない？, 焼き増しお願い, アルバムどうなった？, 原稿書いてくれん？
    rf"(?:^|[、。，\s]|{_TOLD_MORE})(?P<np>{_CHAIN}(?:{_LINK}|わせ|かせ)?)(?:も、?)?(?P<verb>(?<!確認)(?<!連絡)(?<!返信)(?<!返事)(?<!対応)(?<!検討)(?:頼[めみむん]|お願い(?:でき|し|いた|ね|[？?。！!]|$))"
    rf"|どう(?:なっ|なり|だっ|でし|です|し(?:た|まし|よう|ましょう))|(?:書い|貸し|送っ|訳し|直し|作っ|撮っ|刷っ)て(?:くれ|もら|ほし|欲し|いただ|頂|ちょうだい)[^、。]*)"
)
_OF_COURTESY = (
    "お?(?:時間|都合|手数|手間|忙しい|多忙|返事|返信|連絡|世話|元気|願い|疲れ|力|手|力添え|名前|受け取り|引き取り)"
    "|ご(?:都合|連絡|返信|返答|回答|確認|検討|教示|指導|多忙|多用|協力|支援|尽力|助力|意向|異存|承認|承諾|了承|理解|賛同|配慮|対応|査収|容赦)"
)
_OF_PERSONS = "私|僕|俺|当方|パパ|ママ|お?[父母兄姉](?:さん|ちゃん)|[社会部課係店院校園所]長|先生|教授|[^の]{1,4}(?:さん|様|先生)|.*(?:ぼく|僕|私|俺)"
_OF_TIMES = (
    "今|去年|昨年|今年|来年|先日|昨日|今日|明日|来週|今週|今度|次回|前|一度|いつ|[先今来]?[週月年]|[月火水木金土日]曜日?|週末|週明け|[0-9０-９一二三四五六七八九十]+[月日時].*|本日|本日中"
    "|今月中?|来月|月末|[朝昼夜夕晩]方?|お昼|結局"
)
_LIGHT = "承知|了解|申し訳|恐縮|念|気|目|日|件|結果|以下|下記|チャンス|機会|知恵|仕事|休み|一緒"
_CRY = f"お?ー.*|.{{0,6}}[{_KANJI}][ー〜]+"
_EMPTY = later("|".join((_OF_COURTESY, _OF_PERSONS, _OF_TIMES, _LIGHT, _CRY)))
"""What names no matter by itself: what one asks for kindly, whoever is spoken of, when, おーい and a drawn-out name (田中ー)."""


def _found(sentence: str, register: str) -> Iterator[tuple[str, str, bool]]:
    for weight, thing in weighed(sentence, register):
        yield thing, "", weight >= STRONG


def _selves(names: Iterable[str]) -> frozenset[str]:
    """Their name alone, and with さん or ちゃん."""
    return frozenset(f"{name}{title}" for name in names for title in ("", "さん", "ちゃん"))


def _as_self(sentence: str, selves: frozenset[str]) -> str:
    """「おばさんは三味線を始めました」 with the word by which she speaks of herself taken out."""
    for word in sorted(selves, key=len, reverse=True):
        if found := re.match(rf"{re.escape(word)}[はもが]、?", sentence):
            return sentence[found.end() :]
    return sentence


TOPICS = Topics(
    found=_found,
    in_subject=subject_thing,
    weak_too=True,
    selves=_selves,
    as_self=_as_self,
    warm=later(
        r"始め|習[いっ]|通って|通い|はまって|ハマって|夢中|飼い|育て|作って|編|描|弾|登|走|泳|完走|練習|挑戦|趣味|週末|休み|連休|家族|庭|畑|台所|旅|引っ越|孫|娘|息子|妻|夫|父|母|犬|猫|ところで|私事|余談",
    ),
    hard=_HARD,
    to_me=later(r"様|さん|貴|御|ご[一-龥]|お[一-龥]{1,2}[をにはがも]|あなた|くださ|いただ"),
    begins=later(r"始め|始ま|開[きくい]|立ち上げ|働|学[びぶん]|通[いう]|留学|移住"),
)
