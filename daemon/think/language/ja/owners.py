"""Japanese: whose an event is: the reader's, the writer's, or that of a third person."""

from __future__ import annotations

from daemon.think.language.ja.words import KIN, THEIR_KIN
from daemon.think.later import later

_THEIRS = later(
    rf"{THEIR_KIN}|(?:お宅|おたく|そちらさま|君んち|君ん家)|(?<![一-龠ァ-ヶー])(?:君|きみ)(?=[がはのもに])|された(?:と|の|そう|とのこと|んだ|んです)|(?:ご|お)(?:結婚|入籍|婚約|出産|誕生|栄転|昇進|昇格|就任|退職|定年|卒業|入学|合格|受験|受賞|"
    r"入選|引っ越し|引越し|転居|新居|入院|手術|退院|病気|怪我|加減|見舞い|旅行|出張|留学|帰省|逝去|不幸|"
    r"悔やみ|冥福|開業|開店|創業|独立|転職|就職|異動|転勤|赴任|竣工|出版|個展|公演|快復|回復|快癒|祝い|復職|"
    r"定年|着任|愁傷|察し|成婚|発表)(?!し(?:ます|た|まし|て(?:い|お)|よう)|いたし)|御社|貴社|"
    r"(?:なさ|されて|されました|される|られた|られました|られる|いらっしゃ|おられ|になられ)|あなた|そちらの|"
    r"君(?:の|は|が)|きみ(?:の|は|が)|お連れ合い|ご自分|ご(?:婚礼|刊行|開設|昇任|成功|永眠|他界|新築|合格|入社|入籍|永年|生家|母堂|尊父|令室|快癒|全快|移転|開院|発刊|出立|新居|入園|進学)|父君|母君|ご母堂|ご尊父|お(?:生まれ|住まい|引き移り)|ご次男|ご長男|ご三男|お舅|お姑|(?:そう|の|ん)(?:です|だ|だって|やって)?(?:ね|なあ)(?:[。!！]*$|、)|(?:だって|なんだって|やって|たって)[?？]"
)
_OWN = later(
    rf"(?<![ごおの]){KIN}(?!さん|様|さま|上)|私|わたし|僕|俺|うち(?!ら|を担当|の担当)|我が家|弊社|当社|小社|自分(?!(?:の)?(?:こと|事)の?(?:みたい|よう))|いただき"
    r"(?:ました|まして)|いたし(?:ます|ました)|おります|ことにな(?:り|っ)|任され"
)
_THIRD = later(
    r"(?:^|、|が|の)?(?:(?!お?母|お?父|奥|皆|お客|どなた|息子|娘|お子|お孫|弟|妹|お姉|お兄|赤)"
    r"[一-龠々ァ-ヶーぁ-ん]{1,5}(?:さん|くん|君|ちゃん|先輩|氏|先生)|[一-龠]{1,4}(?:屋|店|課|部|寺|医院)の(?:息子|娘|奥|お子|ご主人|若主人|若)(?:さん)?|"
    r"(?:部長|課長|社長|同僚|友人|友だち|友達|隣|近所|後輩|上司|先輩|同期|知人|知り合い|彼|彼女|教え子|元同僚|"
    r"恩師|[一-龠]{1,5}(?:屋|店|課|部)(?:の[一-龠]{1,4}(?:さん)?)|大家さん|常連さん|管理人さん|ご隠居|二代目|若旦那|女将|一家|バイト仲間|常連|先輩の[一-龠ァ-ヶ]{1,4}(?:さん)?|いとこの[一-龠]{1,3}(?:ちゃん|さん)?)(?:さん|の[一-龠]{1,4}(?:さん)?|の(?:方|人)|の(?:息子|娘|奥|お子|ご主人|お母|お父)さん)?)"
    r"(?:が|は|の(?:お|ご)?|も|に|、|夫妻)|(?:^|、)(?:隣|向かい|はす向かい|筋向かい|近所|町内|隣町|隣村|例|あの)の?(?!とき|時|日|頃|ころ|晩|夜|話|件|本|店|試験|会社|大会|祭)[^、。]{1,10}(?:が|は|も|、)|"
    r"[^、。]{1,6}(?:さん|館|屋|店|院|家)の(?:お嬢さん|ご主人|奥さん|息子さん|娘さん|お孫さん|お子さん|ご夫婦|若旦那)(?:が|は|も|、|に)|(?:同期|同級|ゼミ|サークル|部活|クラス|職場|幼なじみ|仲間|後輩|先輩|教え子|同僚)[^、。はが]{0,6}(?:の|だった|で一緒だった)[一-龠ァ-ヶ]{1,4}(?:が|は|も|、)|(?:^|、)[一-龠]{0,3}(?:駅長|校長|園長|館長|住職|町長|市長|村長|親方|大将|女将)(?:が|は|も|、)"
)
_PASSIVE = later(
    r"(?:搬送|骨折|診断|採用|選出|任命|抜擢|表彰|評価|解雇|宣告|入院|移植|命じ|言い渡|見送|言わ|告げ|選ば|任さ|認め|褒め|ほめ|追い出|刊行|出版|発売|"
    r"公開|掲載|発表|選考|受理|招待|推薦|リストラ|採択|招か|雇わ|振られ|ふら|引き上げ|引き抜|取り立て|据え|引き立て|飛ば|回さ|呼ば|呼び戻|送り込|轢か|ひか|はね|ぶつけ|追突|運ば|担ぎ込|止め)(?:されました|され|られ|れ)"
)
# kin of nobody named is the reader's: 息子さん、..., but 隣の息子さん
_YOUR_KIN = later(r"(?<!の)(?:息子|娘|お嬢|お孫|お子|弟|妹|お姉|お兄|お母|お父|ご主人|奥|旦那)さん")
# 沙織が結婚するらしいよ: a bare name of whom something is heard
_BARE_NAME = later(
    r"(?:^|、|た|の)(?!結婚|出産|手術|試験|退院|入院|個展|合格|引越|転勤|仕事|会社|新居|病気|容体|予定|話|今度|来月|来年|来春|来週|先週|先月)"
    r"[一-龠々ァ-ヶー]{2,4}(?:が|は|、)(?!決ま|生ま|終わ|出|延|中止)"
)
_HEARSAY = later(
    r"(?:そう(?:です|だ|よ)?|らしい(?:です)?|とのこと(?:です)?|んだって|んですって|って(?:さ|よ)?|んだと|って知って(?:る|た|い)[^。]{0,6})[。!！?？よね]*$"
)
# news heard is the reader's where nobody else is named
_HEARD = later(r"(?:と|って)(?:お?聞(?:い|き|か)|伺|うかが|存じ|拝見|知(?:り|っ))|拝受|拝読|を見つけて")
_SOMEBODY = later(
    r"(?:住人|仲間|クラスメート|同級生|級友|ママ友|メンバー|選手|歌手|俳優|作家|郵便屋さん|常連|一家|夫婦|ご近所|教え子|同期|後輩|先輩|部下|上司|同僚|友人|友達|友だち|知人|"
    r"担任|店員|店長|社長|部長|課長|係長|監督|長老|管理人|大家|住職|院長|校長|町長|市長)(?:さん)?(?:の[^、。はが]{1,6})?(?:が|は|も|、)"
)
_OUR_NEIGHBOUR = later(
    r"(?:うち|私|僕|俺)の[^。、]{1,10}(?:管理人|大家|上司|部長|店長|先輩|後輩|同僚|先生|友人|友達|近所|隣|お客|常連)(?:さん)?(?:が|は|も|、)"
)
_WISHED = later(
    r"お?気をつけて(?:ね|。|!|！|行|い)|すごい(?:ね|な|!|！|$)|さすが(?:!|！|。|$)|お見事|やったね|よく(?:頑張|がんば|やっ)|だよね、|住み心地は|(?:んだよ|なよ|といいよ|ていいよ)[。!！]*$|(?:ますよう|ように)[。、!！]?|(?:祈|願|念じ)(?:って|り|て)|絶対うまく|頑張って|がんばって|楽しんで|出してね|(?:で|ま)すね、|いいね[。!]?|いいですね|大切に|聞いたよ|きいたよ|聞きました。?$|とうかがい|^祝|ですね[。!！]?$|ますね[。!！]?$|おめで|お悔やみ|冥福|お大事に|お見舞い|お察し|愁傷|お祝い|お慶び"
)
# good wishes and comfort are for the reader's news, whoever of their house it befell
_FOR_YOU = later(
    r"(?:なんて|とは|だなんて|って[?？]?)、?[^。]{0,12}(?:すご|凄|さすが|流石|お?見事|素晴|大した|たいした|偉いじゃ|立派(?:です|だ|じゃ))|すごいじゃない|何よりの(?:こと|お|ご)|お幸せに|お慶び|おめで|おめ[。!！]*$|お祝い申し|いいなあ|羨まし|うらやまし|(?:る|た|なん|ん)?だって(?:ね|よね)|(?:い|た|う)よね、|さぞ|拝察|お察し|話(?:を)?(?:いつでも)?聞(?:く|き)|いつも通りに|深呼吸"
)
# 高橋コーチが入院した, 下の階のご夫婦に, 三階の営業の二人、: a person told by a post, a place or a trade
_BY_POST = later(
    r"(?:^|、|の|、元)[一-龠ァ-ヶー]{1,4}(?:コーチ|監督|部長|課長|社長|店長|係長|主任|校長|教授|師匠|親方|巡査|医師|選手|キャプテン|マスター|住職|会長|女将)(?:が|は|も|、)|"
    r"(?:階|隣|向かい|斜向かい|筋向かい|丁目|近所|裏|角|通り|町内|駅前|アパート|マンション|教室|会社|職場|営業|経理|総務|人事|課|部)の[^、。がはに]{0,8}?(?:ご?夫婦|若夫婦|二人|ふたり|一家|ご一家|新人|学生さん)(?:が|は|も|に|、)"
)
# 犬を連れていた奥さん、亡くなられたそうよ: kin of a house that the words tell apart, heard from others
_KIN_OF_OTHERS = later(
    r"[^、。]*(?:た|る|[一-龠]の|屋の|店の|丁目の)(?:若)?(?:奥さん|ご主人|お嬢さん|息子さん|娘さん|おばあさん|おじいさん|旦那さん|大将)(?:が|は|も|に|、)"
)
_OURS_BY_TRADE = later(
    r"(?:うち|私|僕|俺|我が家)の(?!お?[父母兄姉]|奥|旦那|ご?主人|お?子|嫁|婿|娘|息子|妻|夫|弟|妹|お?孫|お?じい|お?ばあ)[^、。のがは]{2,6}さん(?:が|は|も|、)"
)
_ADDRESSED = later(
    r"(?<![一-龠ァ-ヶー])(?:君|きみ)(?=[がはのもに])|お?(?:兄|姉|ばあ|じい)(?:ちゃん|さん)(?=に(?:な|お))|(?:お宅|おたく)の[^、。がはも]{1,8}(?=[がはも、])|夫婦|夫妻|(?:[一-龠]{1,3}長|主任|監督|教授|役員)(?=に(?:な|昇|抜擢|選|就|任|推|引き|据え|取り立て))|[一-龠]{2,6}(?:店|課|部|所)の[一-龠]{1,4}(?=に(?:移|異動|配属|な))"
)
# 小林さんが課長になられたのをご存じですか: news of others, put as a question; うっちーが通ったって連絡くれた
_TOLD_OF = later(
    r"(?:こと|の)(?:を|は)?、?(?:もう)?(?:ご存[じ知]|知って|聞きました|お聞き)|^[^、。]{1,6}(?:が|は)[^。]*って(?:連絡|報告|電話|言って)[^。]{0,6}(?:くれ|き|来|い)"
)


def whose(text: str, spoken_to: bool, _raw: str = "") -> str:
    """Who owns the event; `spoken_to`: the sentence congratulates, comforts or asks the reader."""
    plain = _PASSIVE.sub("", text)  # what was done to the writer sounds like respect for the reader
    bare = _ADDRESSED.sub("○", text)
    third, theirs, own = _THIRD.search(_YOUR_KIN.sub("○", bare)), _THEIRS.search(plain), _OWN.search(bare)
    if not spoken_to and (_OURS_BY_TRADE.search(text) or (_HEARSAY.search(text) and _KIN_OF_OTHERS.match(text))):
        return "third"
    if spoken_to is False and not theirs and plain != text and not third:
        return "sender"
    third = third or (None if theirs or own else _SOMEBODY.search(text) or _BY_POST.search(text))
    hearsay = bool(_HEARSAY.search(text))
    told_of = bool(_TOLD_OF.search(text))
    if told_of and not theirs and not own and not third:
        return "third" if not spoken_to else "recipient"
    if (
        third
        and (not spoken_to or told_of)
        and (not own or (hearsay and third.start() <= own.start() + 3) or _OUR_NEIGHBOUR.search(text))
    ):
        return "third"
    if theirs and not (own and own.start() < theirs.start()):
        return "recipient"
    if (spoken_to or theirs or not own) and _FOR_YOU.search(text):
        return "recipient"
    if own:
        return "sender"
    return _by_the_way_it_is_told(text, spoken_to, hearsay)


def _by_the_way_it_is_told(text: str, spoken_to: bool, hearsay: bool) -> str:
    """Who owns an event of which the sentence names nobody."""
    if hearsay and not spoken_to and not text.rstrip("。!").endswith("ね") and _BARE_NAME.search(text):
        return "third"
    return "recipient" if spoken_to or _WISHED.search(text) or _HEARD.search(text) else "sender"
