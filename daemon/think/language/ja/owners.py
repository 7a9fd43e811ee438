"""Japanese: whose an event is: the reader's, the writer's, or that of a third person."""

from __future__ import annotations

from daemon.think.language.ja.words import KIN, THEIR_KIN
from daemon.think.later import later

_THEIRS = later(
    rf"{THEIR_KIN}|"
    r"(?:ご|お)(?:結婚|入籍|婚約|出産|誕生|栄転|昇進|昇格|就任|退職|定年|卒業|入学|合格|受験|受賞|入選|引っ越し|"
    r"引越し|転居|新居|入院|手術|退院|病気|怪我|加減|見舞い|旅行|出張|留学|帰省|逝去|不幸|悔やみ|冥福|開業|開店|"
    r"創業|独立|転職|就職|異動|転勤|赴任|竣工|出版|個展|公演|快復|回復|快癒|祝い|復職|定年|着任|愁傷|察し|成婚|"
    r"発表)(?!し(?:ます|た|まし|て(?:い|お)|よう)|いたし)|"
    r"御社|貴社|"
    r"(?:なさ|されて|されました|される|られた|られました|られる|いらっしゃ|おられ|になられ)|あなた|"
    r"そちらの|君(?:の|は|が)|"
    r"きみ(?:の|は|が)|お連れ合い|"
    r"ご自分|"
    r"ご(?:婚礼|刊行|開設|昇任|成功|永眠|他界|新築|合格|入社|入籍|永年|生家|母堂|尊父|令室|快癒|全快|移転|開院|"
    r"発刊|出立|新居|入園|進学)|"
    r"父君|母君|"
    r"ご母堂|ご尊父|"
    r"お(?:生まれ|住まい|引き移り)|ご次男|"
    r"ご長男|ご三男|"
    r"お舅|お姑|"
    r"(?:そう|の|ん)(?:です|だ|だって|やって)?(?:ね|なあ)[。!！]*$|(?:だって|なんだって|やって)[?？]"
)
_OWN = later(
    rf"(?<![ごおの]){KIN}(?!さん|様|さま|上)|私|"
    r"わたし|僕|"
    r"俺|うち(?!ら|を担当|の担当)|"
    r"我が家|弊社|"
    r"当社|小社|"
    r"自分|いただき(?:ました|まして)|"
    r"いたし(?:ます|ました)|おります|"
    r"ことにな(?:り|っ)|任され"
)
_THIRD = later(
    r"(?:^|、|が|の)?(?:(?!お?母|お?父|奥|皆|お客|どなた|息子|娘|お子|お孫|弟|妹|お姉|お兄|"
    r"赤)[一-龠々ァ-ヶーぁ-ん]{1,5}(?:さん|くん|君|ちゃん|先輩|氏|先生)|[一-龠]{1,4}(?:屋|店|課|部|寺|"
    r"医院)の(?:息子|娘|奥|お子|ご主人|若主人|若)(?:さん)?|(?:部長|課長|社長|同僚|友人|友だち|友達|隣|近所|後輩|"
    r"上司|先輩|同期|知人|知り合い|彼|彼女|教え子|元同僚|恩師|[一-龠]{1,5}(?:屋|店|課|"
    r"部)(?:の[一-龠]{1,4}(?:さん)?)|大家さん|常連さん|管理人さん|ご隠居|二代目|若旦那|女将|一家|バイト仲間|"
    r"常連|先輩の[一-龠ァ-ヶ]{1,4}(?:さん)?|いとこの[一-龠]{1,3}(?:ちゃん|さん)?)(?:さん|"
    r"の[一-龠]{1,4}(?:さん)?|の(?:方|人)|の(?:息子|娘|奥|お子|ご主人|お母|お父)さん)?)(?:が|は|の(?:お|ご)?|"
    r"も|に|、|夫妻)|"
    r"(?:^|、)(?:隣|向かい|はす向かい|筋向かい|近所|町内|隣町|隣村|例|あの)の?(?!とき|時|日|頃|ころ|晩|夜|話|件|"
    r"本|店|試験|会社|大会|祭)[^、。]{1,10}(?:が|は|も|、)|"
    r"[^、。]{1,6}(?:さん|館|屋|店|院|家)の(?:お嬢さん|ご主人|奥さん|息子さん|娘さん|お孫さん|お子さん|ご夫婦|"
    r"若旦那)(?:が|は|も|、|に)|"
    r"(?:同期|同級|ゼミ|サークル|部活|クラス|職場|幼なじみ|仲間|後輩|先輩|教え子|同僚)[^、。はが]{0,6}(?:の|"
    r"だった|で一緒だった)[一-龠ァ-ヶ]{1,4}(?:が|は|も|、)|"
    r"(?:^|、)[一-龠]{0,3}(?:駅長|校長|園長|館長|住職|町長|市長|村長|親方|大将|女将)(?:が|は|も|、)"
)
_PASSIVE = later(
    r"(?:診断|採用|選出|任命|抜擢|表彰|評価|解雇|宣告|入院|移植|命じ|言い渡|見送|言わ|告げ|選ば|任さ|認め|褒め|"
    r"ほめ|追い出|刊行|出版|発売|公開|掲載|発表|選考|受理|招待|推薦|リストラ|採択|招か|雇わ|振られ|"
    r"ふら)(?:されました|され|られ|れ)"
)
# kin of nobody named is the reader's: 息子さん、..., but 隣の息子さん
_YOUR_KIN = later(r"(?<!の)(?:息子|娘|お嬢|お孫|お子|弟|妹|お姉|お兄|お母|お父|ご主人|奥|旦那)さん")
# 沙織が結婚するらしいよ: a bare name of whom something is heard
_BARE_NAME = later(
    r"(?:^|、|た|の)(?!結婚|出産|手術|試験|退院|入院|個展|合格|引越|転勤|仕事|会社|新居|病気|容体|予定|話|今度|"
    r"来月|来年|来春|来週|先週|先月)[一-龠々ァ-ヶー]{2,4}(?:が|は|、)(?!決ま|生ま|終わ|出|延|中止)"
)
_HEARSAY = later(
    r"(?:そう(?:です|だ|よ)?|らしい(?:です)?|とのこと(?:です)?|んだって|んですって|って(?:さ|よ)?|んだと|"
    r"って知って(?:る|た|い)[^。]{0,6})[。!！?？よね]*$"
)
# news heard is the reader's where nobody else is named
_HEARD = later(r"(?:と|って)(?:お?聞(?:い|き|か)|伺|うかが|存じ|拝見|知(?:り|っ))|拝受|拝読|を見つけて")
_SOMEBODY = later(
    r"(?:住人|仲間|クラスメート|同級生|級友|ママ友|メンバー|選手|歌手|俳優|作家|郵便屋さん|常連|一家|夫婦|"
    r"ご近所|教え子|同期|後輩|先輩|部下|上司|同僚|友人|友達|友だち|知人|担任|店員|店長|社長|部長|課長|係長|監督|"
    r"長老|管理人|大家|住職|院長|校長|町長|市長)(?:さん)?(?:の[^、。はが]{1,6})?(?:が|は|も|、)"
)
_OUR_NEIGHBOUR = later(
    r"(?:うち|私|僕|俺)の[^。、]{1,10}(?:管理人|大家|上司|部長|店長|先輩|後輩|同僚|先生|友人|友達|近所|隣|"
    r"お客|常連)(?:さん)?(?:が|は|も|、)"
)
_WISHED = later(
    r"(?:ますよう|ように)[。、!！]?|(?:祈|願|念じ)(?:って|り|て)|"
    r"絶対うまく|頑張って|"
    r"がんばって|楽しんで|"
    r"出してね|(?:で|ま)すね、|"
    r"いいね[。!]?|いいですね|"
    r"大切に|聞いたよ|"
    r"きいたよ|聞きました。?$|"
    r"とうかがい|^祝|"
    r"ですね[。!！]?$|ますね[。!！]?$|"
    r"おめで|お悔やみ|"
    r"冥福|お大事に|"
    r"お見舞い|お察し|"
    r"愁傷|お祝い|"
    r"お慶び"
)
# good wishes and comfort are for the reader's news, whoever of their house it befell
_FOR_YOU = later(
    r"お慶び|おめで|"
    r"おめ[。!！]*$|お祝い申し|"
    r"いいなあ|羨まし|"
    r"うらやまし|(?:る|た|なん|ん)?だって(?:ね|よね)|"
    r"(?:い|た|う)よね、|さぞ|"
    r"拝察|お察し|"
    r"話(?:を)?(?:いつでも)?聞(?:く|き)|いつも通りに|"
    r"深呼吸"
)
# 小林さんが課長になられたのをご存じですか: news of others, put as a question; うっちーが通ったって連絡くれた
_TOLD_OF = later(
    r"(?:こと|の)(?:を|は)?、?(?:もう)?(?:ご存[じ知]|知って|聞きました|お聞き)|"
    r"^[^、。]{1,6}(?:が|は)[^。]*って(?:連絡|報告|電話|言って)[^。]{0,6}(?:くれ|き|来|い)"
)


def whose(text: str, spoken_to: bool, _raw: str = "") -> str:
    """Who owns the event; `spoken_to`: the sentence congratulates, comforts or asks the reader."""
    plain = _PASSIVE.sub("", text)  # what was done to the writer sounds like respect for the reader
    third, theirs, own = _THIRD.search(_YOUR_KIN.sub("○", text)), _THEIRS.search(plain), _OWN.search(text)
    if spoken_to is False and not theirs and plain != text and not third:
        return "sender"
    third = third or (None if theirs or own else _SOMEBODY.search(text))
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
    if hearsay and not spoken_to and not text.rstrip("。!").endswith("ね") and _BARE_NAME.search(text):
        return "third"
    return "recipient" if spoken_to or _WISHED.search(text) or _HEARD.search(text) else "sender"
