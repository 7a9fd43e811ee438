"""Japanese: whom the words of an event befell: somebody near, a stranger, or nobody, as where a car died or a ward is a place of work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from daemon.think.language.befell import NOBODY, OTHERS, THEIRS, Befell
from daemon.think.language.forms import Pattern
from daemon.think.language.ja.events.words import FAR_AHEAD, THING_RETIRES, YEARS_MARRIED
from daemon.think.language.ja.words import KIN, THEIR_KIN
from daemon.think.later import later

_PET = r"(?:(?:犬|猫|馬|うさぎ|ウサギ|インコ|鳥)の[ァ-ヶー]{2,6}|愛犬|愛猫|飼い犬|飼い猫|老犬|老猫|子犬|子猫|(?<![一-龠])[犬猫](?![一-龠])|わんこ|にゃんこ|ねこ|ネコ|うさぎ|ウサギ|ハムスター|インコ|文鳥|モルモット|フェレット|(?<=の)馬|ペット|(?:飼って(?:い)?た|連れ添った|一緒に暮らした)[^、。はがを]{1,6})"
_HONOURED = r"(?:さん|さま|様|ちゃん|くん|君|先生|先輩|氏)"
# Kin and friends, an animal of the house, somebody called by name.
_NEAR = rf"(?:{KIN}|{THEIR_KIN}|母|父|両親|義[父母弟妹兄姉]|[叔伯][父母]|おば|おじ|祖[父母]|曾祖[父母]|ひい(?:おばあ|おじい)|連れ合い|相方|ばあば|じいじ|[父母兄姉]上|親友|友(?!人の(?:父|母))(?:人|達|だち)?|旧友|恩師|師匠|仲間|身内|親族|親戚|家族|大切な人|{_PET}|[一-龠々ァ-ヶーぁ-ん]{{1,6}}{_HONOURED})"
_OTHERS = r"(?:患者|入居者|利用者|お?客|乗客|被害者|犠牲者|選手|作家|俳優|女優|歌手|監督|女王|国王|王|陛下|大統領|首相|大臣|議員|教皇|社長|会長|町長|市長|大家|隣|近所|町内|同じ(?:町|村|階)|知らない人|見知らぬ|知人|知り合い|生徒|教え子|学生|御?隠居|店主|住職|同僚|上司|部下|取引先|担当|受け持ち|病棟|ホーム|施設|好きな[^、。]{1,8}|有名な[^、。]{1,8})"
_AT_ITS_SIDE = r"(?:が|は|も|を|に|と|、|の(?:急な|突然の)|の(?:こと|死|最期|葬儀|お?葬式|お?通夜|告別式|法要|四十九日|初七日|一周忌|初盆|新盆|納骨|遺影|形見|お?骨|仏前|霊前))"
_NEAR_NAMED = later(rf"{_NEAR}(?:さん|さま|様|上|方)?(?:の{_NEAR})?{_AT_ITS_SIDE}")
# 兄の徹が他界しました: whoever is named behind their kin, where the verb is said of people alone.
# 妻節子が七十一歳にて永眠いたしました, 父・太郎が, 父太郎儀: in a notice the name stands beside the kin, a year and an age around both.
_NAMED_KIN = later(
    rf"{KIN}の(?![^がは]{{0,4}}(?:車|会社|店|機|庫|器|時計|電話|花|木|バラ|苗))[一-龠々ァ-ヶー]{{1,4}}(?:が|は|も)[^がはをも]{{0,12}}$"
    rf"|(?:(?<![の一-龠々])|(?<=[年月日])|(?<=中の))(?:{KIN}|義?[兄姉弟妹]|[叔伯][父母])(?![婦方兄校弟])[・･]?[一-龠々ァ-ヶーぁ-ねは-ん]{{1,5}}?(?:[(（][^()（）]{{1,10}}[)）])?(?:が|儀)[^がはをも]{{0,20}}$"
)
_TAKEN = later(rf"(?:{_NEAR})(?:さん|さま|様|上|方)?を[^をがは]{{0,10}}$")
_OTHERS_TAKEN = later(rf"{_OTHERS}[^、。はがを]{{0,8}}?を[^をがは]{{0,10}}$")
_OTHERS_NAMED = later(rf"{_OTHERS}[^、。はがを]{{0,8}}?{_AT_ITS_SIDE}")
_STORY = later(
    r"映画|ドラマ|朝ドラ|(?:回|場面|シーン)で|小説|物語|漫画|マンガ|アニメ|ゲーム|芝居|舞台|脚本|台本|主人公|ヒロイン|主役|キャラ|登場人物|第[0-9一二三四五六七八九十]+(?:話|章|幕|回)|最終(?:回|話)|連載|推し|ニュース|新聞|テレビで|ラジオで|訃報記事|"
    r"大河|時代劇|歴史|史料|[0-9]{3,4}年に|(?:将軍|家康|信長|秀吉)|本の中|作中|劇中"
)
_MINE = later(rf"(?:うち|私|わたし|僕|俺|我が家)の{_NEAR}")
# Said of people first; of anything else these verbs only tell that it is broken.
_OF_PEOPLE = r"(?:亡くな|他界|逝去|永眠|急逝|息を引き取|死去|身罷|みまか|天に召|天国(?:に|へ)|虹の橋|旅立|命を絶|先立た|看取|亡く[しさ]|帰らぬ人|永の別れ|永遠の別れ|永遠に別れ|天寿|ご?臨終|大往生|生涯を閉じ|一生を終え|最期|見送|世を去|星になり|星になっ|失い|失っ|失くし)"
_OF_ANYTHING = r"(?:死(?:ん(?!だよう|でも)|に(?:まし|ます|かけ)|ぬ(?!ほど|まで))|逝(?:っ|き|く|か)|殺さ|力尽き|召され|冷たくな|動かなくな|お?別れ)"
_STRICTLY = ("亡くな", "他界", "逝去", "永眠", "急逝", "死去")
_TAKES = ("失", "亡くし", "亡くさ", "看取", "見送")  # whom one has lost stands before を
_OLD_AGE = later(r"父|母|祖|おばあ|おじい|ばあちゃん|じいちゃん|[犬猫]")
_LAST_JOURNEY = later(r"静か|安らか|穏やか|眠る|天|空|[歳才]で|闘病|病|突然|急に|永遠|見守られ|(?:時間|日)で")
_NOT_SO = later(
    r"(?<!か)もし(?!か[しす]|も)|(?:だ|た)ら、|(?:死ぬ|死んだ|亡くな(?:る|った))かと思|夢(?:で|に|を見)|そうな声|死(?:ぬほど|ぬまで|んでも|んだよう|にそう)"
)
# Said of what another sentence tells: 大往生だったと思う.
_REMARK = later(
    r"^(?:(?:まさに|本当に|ほんとに?|立派な|見事な|まあ|もう|きっと|これは?|あれは?|それは?|、|[0-9一二三四五六七八九十百]+[歳才](?:で|の|だから|なら|だし)?))*大往生(?:だ|で(?:す|し)|と(?:言|い|思)|じゃ|やな|やね|。|!|$)"
)
# うちのミケが虹の橋を渡った: said of animals of the house alone, whatever they are called.
_RAINBOW = "虹の橋"
_SUBJECT = later(rf"(?P<who>[^。]*?)(?P<verb>{_OF_PEOPLE}|{_OF_ANYTHING})")
_SAID_OF = later(r"(?:が|は|も|を|に|と)[^がはもをと]{0,14}$|(?:うち|私|僕|我が家|実家|会社)の[^、。]{1,10}、?$")
_ELLIPTIC = later(rf"^{_OF_PEOPLE}")
_RITE = later(
    r"葬儀|お?葬式|お?通夜|告別式|弔|喪中|喪に|喪主|忌引|四十九日|初七日|一周忌|初盆|新盆|納骨|火葬|荼毘|香典|遺族|遺影|形見|お?骨(?:上げ|揚げ|を拾)|位牌|仏前|霊前|線香|喪失|偲ぶ会|訃報|不幸(?:が|に)|お悔やみ|冥福|哀悼"
)
_LIKE_ONE = later(
    r"(?:葬儀|葬式|通夜|告別式)(?:みたい|のよう|状態|ムード|屋|社|会社|場で(?:働|仕事)|の(?:仕事|司会|花|手配|写真|本|駐車場|受付の仕事))|喪失感|[0-9一二三四五六七八九十]件|お?坊さん(?:な|で)|(?:お寺|花屋)の?(?:[^。]{0,6})?(?:な|で)|(?:葬儀|葬式)続き|僧侶|牧師|仕事で|司会|お経をあげ|お?客|取引先|(?:葬儀|葬式|通夜)[^。]{0,10}(?:担当|司会|演奏)|[のを]?(?:本|原稿|記事|資料)を?校正|の本を"
)
_THEIR_RITE = later(rf"(?:{_OTHERS})[^。]{{0,12}}(?:葬|通夜|告別式|不幸|法要)|(?:に参列|の受付を)")

_WORK = later(
    r"夜勤|日勤|準夜|深夜勤|宿直|当直|勤務|連勤|シフト|勤め(?:先|て|る)|働(?:い|き|く)|看護師|看護実習|助産師|医師として|医者(?:も|は|として)|執刀|担当(?:し|の|に|です|医です)|受け持|実習|研修医|ボランティア|納品|取引先|配達|介護(?:士|職)|救急車の運転|オペ(?:室|看|が[0-9一二三四五六七八九十]+件)|手術(?:が|は|を)?[^。]{0,6}[0-9一二三四五六七八九十]+件|診(?:た|まし|て(?!も?ら|いただ))|手当て|[0-9一二三四五六七八九十]針縫|講習|論文|研究(?!室)|手術を[^。]{0,4}(?:[0-9一二三四五六七八九十]つ|[0-9一二三四五六七八九十]件)|(?:車|自転車|バス|電車|トラック)が事故|食堂|駐車場|売店|カフェ|病棟(?:から|で(?:書|打))|慰問|お?見舞い|演奏"
)
_PATIENT = later(
    r"(?<!患者さんが)(?<!患者が)(?<!方が)(?:自分|私|僕|母|父|夫|妻|息子|娘|祖[父母])(?:が|は|も)[^。]{0,10}(?:入院|手術|搬送|倒れ)|入院(?:し(?:て(?:い|お)|まし|た)|中で?す?(?!の方)|する|です|生活|しま)|診断され|病室から|療養中"
)
_OWN_TURN = later(rf"(?:自分|私|僕|俺|{KIN})(?:が|は|も)")
_SICK_OF_OTHERS = later(
    r"(?:患者|利用者|入居者|受け持ち|教え子|生徒|お?客様?|店子|選手|部員|キーパー|ピッチャー)[^。、]{0,10}(?:が|は|の|も)"
)
_TAUGHT = r"(?:生徒|教え子|担任|受け持|クラスの|[児園]童|園児|学生たち|子たち|ゼミ生|弟子)"
# A day that is far ahead, a jubilee of two: 退職まで三年を切りました, 結婚二十周年, but not 結婚十周年の日に店を開きました.
_NO_NEWS: Mapping[str, Pattern] = {
    "trip": later(
        r"[一二三七十]+(?:周忌|回忌)を|(?:法事|法要|年忌|供養)(?:を|が|の(?:準備|支度|席))(?![^。]*(?:泊|旅|遠出))"
    ),
    "retirement": later(rf"{FAR_AHEAD}|{THING_RETIRES}"),
    "wedding": later(YEARS_MARRIED),
    "founding": later(r"^(?!.*(?:店|会社|開|独立|起業|創)).*(?:結婚|成婚)(?:して|から)?[0-9一二三四五六七八九十]+周年"),
}
_BY_TRADE: Mapping[str, Pattern] = {
    "graduation": later(
        rf"(?<!私は){_TAUGHT}[^。]{{0,14}}(?:卒業|別れ|送り出|見送|巣立)|卒業[^。]{{0,10}}(?:{_TAUGHT}|送り出|来賓|撮影|校正|編集)|卒業(?:アルバム|文集)|(?:学位|証書|免状)を[^。]{{0,8}}授"
    ),
    "wedding": later(
        r"(?:結婚式|披露宴|婚礼|式場|ブライダル)[^。]{0,14}(?:弾(?:き|い|く)|演奏|司会|撮(?:り|っ|影)|写真|歌(?:い|っ)|焼(?:き|い)|作(?:り|っ)|印刷|刷(?:り|っ)|配膳|参列|出席|出て|呼ばれ|よばれ|招かれ|手伝|仕事|バイト|で働|花を|お花|活け|司祭|神父|牧師|料理)|店子が|招待状(?:を|の)[^。]{0,6}(?:印刷|刷|校正|デザイン|宛名)"
    ),
    "birth": later(r"助産師|取り上げ|新生児|お産が(?:あり|ある)|出産に立ち会う仕事|産婦人科で(?:働|勤)"),
    "award": later(
        r"(?:賞状|賞|メダル|トロフィー|花束)を[^。]{0,8}(?:渡し|授与し|贈り)|審査員|審査を|選考委員|(?:受賞|入賞)者に"
    ),
    "move": later(
        r"引っ?越し(?:屋|業者|会社)?の(?:バイト|仕事|手伝)|引っ?越し[^。]{0,8}(?:を運び|運んだ)|引っ?越し[^。]{0,6}(?:を手伝|の手伝)|(?:ホテル|旅館|宿|会議室)の?部屋を"
    ),
    "exam": later(r"試験官|面接官|採点|監督(?:を|し|で)|(?:教え子|生徒|ゼミ生|塾の子)[^。、]{0,8}(?:が|は|も)"),
    "new_job": later(r"(?:採用|面接)担当|働き始めて[0-9一二三四五六七八九十]+(?:年|か月|ヶ月)"),
    "retirement": later(
        r"(?:今日|きょう|本日|明日|今週|来週)の最後の(?:授業|講義)|(?:車両|列車|電車|機関車|客船|選手|力士|機)(?:と|が|の)"
    ),
}


def befell(kind: str, text: str, _raw: str) -> Befell:
    """Whom an event of this kind befell by its grammar: `NOBODY`, `OTHERS`, or `THEIRS`, where the rest of the sentence decides."""
    if kind == "bereavement":
        return _dead(text)
    if kind in _NO_NEWS and _NO_NEWS[kind].search(text):
        return NOBODY
    if kind == "illness" and _SICK_OF_OTHERS.search(text) and not _OWN_TURN.search(text):
        return OTHERS
    if kind == "illness" and _WORK.search(text) and not _PATIENT.search(text):
        return NOBODY
    return OTHERS if kind in _BY_TRADE and _BY_TRADE[kind].search(text) else THEIRS


def _dead(text: str) -> Befell:
    if _NOT_SO.search(text) or _REMARK.search(text) or (_STORY.search(text) and not _MINE.search(text)):
        return NOBODY
    found = set(_subjects(text))
    if _RITE.search(text):
        found.add(_of_a_rite(text))
    return next((one for one in (THEIRS, OTHERS, NOBODY) if one in found), _named(text) or THEIRS)


def _subjects(text: str) -> Iterator[Befell]:
    """Who died, by what stands before each verb of dying; of nobody named only words for people tell a death."""
    for told in _SUBJECT.finditer(text):
        before, verb = told["who"], told["verb"]
        who = _taken(before) if verb.startswith(_TAKES) else _named(before)
        if verb == "旅立" and not _OLD_AGE.search(before) and not _LAST_JOURNEY.search(text):
            yield NOBODY
        elif who or verb == _RAINBOW or (verb in _STRICTLY and _NAMED_KIN.search(before)):
            yield who or THEIRS
        elif _SAID_OF.search(before) or not _ELLIPTIC.match(verb):
            yield NOBODY
        else:
            yield THEIRS


def _named(before: str) -> Befell | None:
    if _OTHERS_NAMED.search(before):
        return OTHERS
    return THEIRS if _NEAR_NAMED.search(before) else None


def _taken(before: str) -> Befell | None:
    if _OTHERS_TAKEN.search(before):
        return OTHERS
    return THEIRS if _TAKEN.search(before) else None


def _of_a_rite(text: str) -> Befell:
    if _LIKE_ONE.search(text):
        return NOBODY
    return OTHERS if _THEIR_RITE.search(text) else THEIRS
