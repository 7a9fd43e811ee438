"""Japanese: how it is told that somebody has died."""

from __future__ import annotations

from collections.abc import Iterator

from daemon.think.language.forms import NEVER
from daemon.think.language.letters.tie import Deaths
from daemon.think.later import later

# Who died is the one who is named, and not what stands behind: 病死した牛.
_NOT_OF_A_THING = r"(?!(?:し|され|なさっ|なされ)た(?![とそよのこんらし。、!！」）)時際あ後日旨知]|\Z))"
_DIED = (
    r"(?:亡くな(?:り|って|られ|った(?!(?:お|ご)?(?:父|母|祖|兄|姉|弟|妹|夫|妻|主人|奥|息子|娘|友|方|人|先|犬|猫|鳥|牛|馬|魚|ペット|愛)))|(?:逝去(?!の(?:知らせ|報)に|を(?:知|聞|悼))|永眠|他界|急逝|死去|永逝|事故死|病死)"
    + _NOT_OF_A_THING
    + r"|帰らぬ人|天国(?:に|へ)旅立|(?:安らかに|静かに|穏やかに|眠るように|[歳才]で|黄泉に|あの世へ)、?旅立|天に召され|息を引き取(?!りそう|った(?:父|母|犬|猫|鳥|牛|馬|魚|ペット|愛|人|方|友|先))|この世(?:を去|に(?:は)?(?:おりません|いません|いない))|(?:永い|永遠の|長い)眠りにつ|鬼籍に(?:入|はい)|天国(?:に|へ)(?:召され|昇)|神(?:様)?のもとに(?:召|帰)|(?:命を落と(?:し|され)|命が尽き|息絶え)(?!そう|かけ|ては|ない|た[一-鿿])|この世(?:から|を)(?:去|旅立)|逝(?:ってしま|かれ|きまし|ったと|去)|不帰の客|心臓が止ま(?:った(?!か|よう|り)|って(?:しま|、)|りました))"
)
# What means nothing else, even of somebody who is called by the given name alone.
_PLAINLY = r"(?:亡くな(?:りまし|りになり|られ|って|った(?:と|そう|よう|の|こと|ん|らし|。|、|\Z))|(?:永眠|他界|急逝|逝去|死去)(?:し|いたし|致し|され|なさ))"
_LAST_RITES = r"(?:訃報|ご?逝去|[おご]?葬儀|お?葬式|お?通夜|告別式|お別れの?会|追悼(?!文|の言葉|の辞)|偲ぶ会|法要|四十九日|初七日|一周忌|[三七]回忌|お?弔い|荼毘|初盆|新盆)"
_RELATIVE = "(?:父|母|祖父|祖母|兄|弟|姉|妹|夫|妻|主人|奥|旦那|息子|娘|家族|[叔伯]父|[叔伯]母|いとこ|犬|猫)"
_CALLED = "(?:さん|様|さま|氏|先生|ちゃん|くん|君|部長|課長|社長|教授)?"
# Whoever else is named before it is the one who died: 小倉さんが、田中先生が亡くなったと教えてくれました.
_NO_OTHER = r"(?![^。]{0,24}?(?:さん|様|さま|氏|先生|くん|君)(?:が|は|も)[^。]{0,24}?" + _DIED + ")"
# 倒れましたが、亡くなりました, 容体が急変し: no が behind something else that died.
_ONLY_THEN = r"(?:(?<=[たすだい])が|(?<=容体|容態|病状|体調|病気|意識)が)"


def _given_names(sentence: str) -> Iterator[tuple[int, int]]:
    """Any one, two or three signs: there are no blanks."""
    yield from ((at, at + length) for at in range(len(sentence)) for length in (1, 2, 3))


DEATHS = Deaths(
    words=(),
    tells=later(
        rf"{_DIED}|{_LAST_RITES}|亡くな(?:った|られた)|亡き|(?<!事)(?<!縁)故(?![障郷人意国事])[一-鿿]|さんの(?:急な|突然の|早すぎる)?死(?:[がをは]|の知らせ)"
    ),
    # 久保さんは昨年の秋に亡くなりました, but not 久保さんは先月、お母様が亡くなりました
    after=later(
        rf"{_CALLED}(?:(?:が|は|も)?[、,]?{_NO_OTHER}(?![^。]*?{_RELATIVE}(?:様|さん|さま|上)?が)(?:[^。のが]|{_ONLY_THEN}|(?<=[年月週日春夏秋冬朝晩夜こそ])の|の(?=ため|末|うち|後|あと|甲斐|最中|病|急|事故|手術|発作|朝|夜|晩|日|初め|終わり|頃|病院|自宅|家で)){{0,30}}?{_DIED}|の{_LAST_RITES}|を(?:偲ぶ|偲び|悼|弔)|の(?:急な|突然の|早すぎる)?死(?:が|を|は|の知らせ)|の(?:奥様|奥さん|奥方|妻)(?:から|より|が)[^。]{{0,14}}(?:ご主人|夫|旦那)(?:様|さん|さま)?が?[^。]{{0,14}}?{_DIED}|(?:が|は)?ご?逝去(?:され|なさ)|\s?儀[^。]{{0,60}}?{_DIED})"
    ),
    before=later(r"(?:亡くな(?:った|られた)|亡き|(?<!事)(?<!縁)故)\s?\Z"),
    lost=NEVER,
    lost_from_sight=NEVER,
    of_another=later(
        r"(?:さん|様|氏|先生)?の(?!(?:奥様|奥さん|奥方|妻)(?:から|より|が)[^。]{0,14}(?:ご主人|夫|旦那))(?:お|ご)?(?:父|母|祖|兄|弟|姉|妹|夫|奥|妻|息子|娘|主人|家族|犬|猫|身内)"
    ),
    not_so=later(r"もし(?!れ|や|くは)|かと思|夢"),
    spouse=later(
        rf"(?<![一-鿿々のが])(?:夫|主人|妻|家内)(?:が|は|も)[、,]?(?![^。]*?{_RELATIVE}(?:様|さん|さま|上)?が)[^。]{{0,40}}?{_DIED}|(?<![一-鿿々のが])(?:夫|主人|妻|家内)(?:の{_LAST_RITES}|儀)"
    ),
    of_the_named=later(rf"\A[^。がはも]{{0,16}}{_DIED}"),
    named_so=later(rf"{_CALLED}(?:の(?:こと|件)|について)"),
    of_kin=later(rf"(?<![一-鿿々の]){_RELATIVE}(?:は|が|も|儀)[^。]{{0,40}}?{_DIED}"),
    kin_after=later(rf"{_CALLED}の(?:[長次三]|末の)?(?:男|女|{_RELATIVE}|家内|孫|嫁|遺族|身内)"),
    kin_of=NEVER,
    given_names=_given_names,
    called=_given_names,
    not_known=later(
        r"(?:[一-鿿々ァ-ヴー\uf900-\ufaff]|(?:父|母|兄|弟|姉|妹|夫|妻|主人|家内|息子|娘|犬|猫|友人|同僚|[叔伯][父母]|祖父|祖母|いとこ)の|[・=])\Z"
    ),
    plain_after=later(
        rf"{_CALLED}(?:(?:が|は|も)?[、,]?{_NO_OTHER}(?![^。]*?{_RELATIVE}(?:様|さん|さま|上)?が)(?:[^。のが]|{_ONLY_THEN}|(?<=[年月週日春夏秋冬朝晩夜])の){{0,30}}?{_PLAINLY}|の(?:[おご]?葬儀|お?葬式|お?通夜|告別式|訃報))"
    ),
    plain_before=NEVER,
    by_family=later(
        rf"(?:が|は|儀|こと|につき(?:まし|ま))(?![^。]*?{_RELATIVE}(?:様|さん|さま|上)?が)(?:[^。が]|{_ONLY_THEN}){{0,40}}?{_DIED}"
    ),
    of_a_house=later(r"(?:\A|[。、\s「]|(?:弊|当|わが|我が)(?:社|所|院|部|店|校|会|課|室)の?|同僚の|部の|課の)\Z"),
    no_family_behind=later(r"(?:さん|さま|様|ちゃん|くん|君|先生)(?![一-鿿])"),
    long_ago=later(r"\d+年前|昔|[一二三四五六七八九十]+年前|昭和|大正|明治"),
    kin_before=later(
        r"(?:^|[^一-鿿々\uf900-\ufaff]|[父母兄弟姉妹夫妻娘](?:の|・)?|(?:祖父|祖母|主人|家内|息子|長男|次男|長女|次女|伯父|叔父|伯母|叔母|両親)(?:の|・)?)\Z"
    ),  # 兄の徹, 夫・徹, 父徹
    goes_on=later(rf"(?:さん)?\s?(?:が|は|も|儀|、|,|[（(]|の{_LAST_RITES})|\Z"),
)
