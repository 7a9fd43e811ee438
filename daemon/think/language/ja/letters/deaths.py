"""Japanese: how it is told that somebody has died."""

from __future__ import annotations

from collections.abc import Iterator

from daemon.think.language.forms import NEVER
from daemon.think.language.letters.tie import Deaths
from daemon.think.later import later

_DIED = r"(?:亡くな(?:り|って|られ|った(?!(?:お|ご)?(?:父|母|祖|兄|姉|弟|妹|夫|妻|主人|奥|息子|娘|友|方|人|先)))|逝去|永眠|他界|急逝|帰らぬ人|天国(?:に|へ)旅立|(?:安らかに|静かに|穏やかに|眠るように|[歳才]で|黄泉に|あの世へ)、?旅立|天に召され|息を引き取|この世(?:を去|に(?:は)?(?:おりません|いません|いない))|(?:永い|永遠の|長い)眠りにつ|死去|永逝|鬼籍に入)"
_LAST_RITES = r"(?:訃報|ご?逝去|[おご]?葬儀|お?葬式|お?通夜|告別式|お別れの?会|追悼|偲ぶ会|法要|四十九日|初七日|一周忌|[三七]回忌)"
_RELATIVE = "(?:父|母|祖父|祖母|兄|弟|姉|妹|夫|妻|主人|奥|旦那|息子|娘|家族|[叔伯]父|[叔伯]母|いとこ|犬|猫)"
_CALLED = "(?:さん|様|さま|氏|先生|ちゃん|くん|君|部長|課長|社長|教授)?"
# Whoever else is named before it is the one who died: 小倉さんが、田中先生が亡くなったと教えてくれました.
_NO_OTHER = r"(?![^。]{0,24}?(?:さん|様|さま|氏|先生|くん|君)(?:が|は|も)[^。]{0,24}?" + _DIED + ")"


def _given_names(sentence: str) -> Iterator[tuple[int, int]]:
    """Any one, two or three signs: there are no blanks."""
    yield from ((at, at + length) for at in range(len(sentence)) for length in (1, 2, 3))


DEATHS = Deaths(
    tells=later(rf"{_DIED}|{_LAST_RITES}|亡くな(?:った|られた)|亡き|(?<!事)(?<!縁)故(?![障郷人意国事])[一-鿿]"),
    # 久保さんは昨年の秋に亡くなりました, but not 久保さんは先月、お母様が亡くなりました
    after=later(
        rf"{_CALLED}(?:(?:が|は|も)?[、,]?{_NO_OTHER}(?![^。]*?{_RELATIVE}(?:様|さん|さま|上)?が)(?:[^。の]|(?<=[年月週日春夏秋冬朝晩夜])の|の(?=ため|末|うち|後|あと|甲斐|最中)){{0,24}}?{_DIED}|の{_LAST_RITES}|を偲ぶ|\s?儀[^。]{{0,60}}?{_DIED})"
    ),
    before=later(r"(?:亡くな(?:った|られた)|亡き|(?<!事)(?<!縁)故)\s?\Z"),
    lost=NEVER,
    lost_from_sight=NEVER,
    of_another=later(r"(?:さん|様|氏|先生)?の(?:お|ご)?(?:父|母|祖|兄|弟|姉|妹|夫|奥|妻|息子|娘|主人|家族|犬|猫|身内)"),
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
    kin_before=later(
        r"(?:^|[^一-鿿々\uf900-\ufaff]|[父母兄弟姉妹夫妻娘](?:の|・)?|(?:祖父|祖母|主人|家内|息子|長男|次男|長女|次女|伯父|叔父|伯母|叔母|両親)(?:の|・)?)\Z"
    ),  # 兄の徹, 夫・徹, 父徹
    goes_on=later(rf"(?:さん)?\s?(?:が|は|も|儀|、|,|[（(]|の{_LAST_RITES})|\Z"),
)
