"""Of whom others tell that they have died. Only a name that means one person counts, and no word that somebody else died."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from connectors.model import CivilDay
from daemon.think import names
from daemon.think.later import later
from daemon.think.model import Birthday, Person
from daemon.think.named_guests import Register

_DIED = {
    "en": r"(?:died(?! (?:laughing|of laughter|down|out\b))|passed away|passed on\b|is no longer (?:with us|alive|among us)|has left us|is dead\b|breathed (?:his|her|their) last)",
    "ja": r"(?:亡くな(?:り|った|られ)|逝去|永眠|他界|急逝|帰らぬ人|天国(?:に|へ)旅立|天に召され|息を引き取|この世(?:を去|に(?:は)?(?:おりません|いません|いない))|(?:永い|永遠の|長い)眠りにつ|死去|永逝|鬼籍に入)",
}
_LAST_RITES = {
    "en": r"(?:death|passing|loss|funeral|memorial(?: service)?|burial|in memory|obituary|buried)",
    "ja": r"(?:訃報|ご?逝去|お?葬儀|お?葬式|お?通夜|告別式|お別れの?会|追悼|四十九日|初七日|一周忌)",
}
TELLS = {language: later(f"{_DIED[language]}|{_LAST_RITES[language]}|\\blost\\b", re.IGNORECASE) for language in _DIED}
"""What a sentence must hold to tell of a death."""

_NOT_SO = later(
    r"\b(?:almost|nearly|would have|could have|if|thought|dream\w*|feared|hope|'d have)\b|もし|かと思|夢", re.IGNORECASE
)
_RELATIVE = "(?:父|母|祖父|祖母|兄|弟|姉|妹|夫|妻|主人|奥|旦那|息子|娘|家族|[叔伯]父|[叔伯]母|いとこ|犬|猫)"
_OWN_RITE = r"(?:sudden |early |sad |recent )?(?:death|passing(?! (?:grade|mark|score|shot|remark|interest|comment))|funeral(?! (?:speech|march|music|home))|memorial service|burial|obituary)\b"
_CALLED = "(?:さん|様|さま|氏|先生|ちゃん|くん|君|部長|課長|社長|教授)?"
_AFTER = {
    "en": later(
        rf"(?!['’]s\b)(?:,(?![^.]{{0,80}}?\b(?:whose|his|her|their)\b)[^.]{{0,80}}?,)?(?:,? who)?(?:\s+(?:\w+\s+){{0,4}}?|\s+){_DIED['en']}"
        rf"|['’]s? {_OWN_RITE}",
        re.IGNORECASE,
    ),
    "ja": later(  # 久保さんは昨年の秋に亡くなりました, but not 久保さんは先月、お母様が亡くなりました
        rf"{_CALLED}(?:(?:が|は|も)?[、,]?(?![^。]*?{_RELATIVE}(?:様|さん|さま|上)?が)(?:[^。の]|(?<=[年月週日春夏秋冬朝晩夜])の){{0,24}}?{_DIED['ja']}|の{_LAST_RITES['ja']}|\s?儀[^。]{{0,60}}?{_DIED['ja']})"
    ),
}
_BEFORE = {
    "en": later(
        rf"(?:{_LAST_RITES['en']} (?:of|for) (?:\w+ ){{0,4}}?|\b(?:we|i) (?:have |had |sadly |recently )*(?:lost|buried) (?:\w+ ){{0,4}}?)\Z",
        re.IGNORECASE,
    ),
    "ja": later(r"(?!)"),
}
_KIN = {  # before a given name: 兄の徹, 夫・徹, 父徹
    "en": later(r""),
    "ja": later(
        r"(?:^|[^一-鿿々\uf900-\ufaff]|[父母兄弟姉妹夫妻娘](?:の|・)?|(?:祖父|祖母|主人|家内|息子|長男|次男|長女|次女|伯父|叔父|伯母|叔母|両親)(?:の|・)?)\Z"
    ),
}
_GOES_ON = {
    "en": later(r"(?!\w)"),
    "ja": later(rf"(?:さん)?\s?(?:が|は|も|儀|、|,|[（(]|の{_LAST_RITES['ja']})|\Z"),
}
_LOST_FROM_SIGHT = later(
    r"(?:\A\s+(?:in|at|on) the\b|\A\s+(?:to (?:a|an|the|another)|for a|as a|again)\b)", re.IGNORECASE
)
_OF_ANOTHER = later(
    rf"['’]s\b(?! {_OWN_RITE})|(?:さん|様|氏|先生)?の(?:お|ご)?(?:父|母|祖|兄|弟|姉|妹|夫|奥|妻|息子|娘|主人|家族|犬|猫|身内)"
)


def told_deaths(
    told: Iterable[tuple[str, datetime, str, str]],
    register: Register,
    last_seen: Mapping[str, datetime],
    written_by: Mapping[str, Person] = MappingProxyType({}),
) -> dict[str, Birthday]:
    """Who has died, by key: the day on which it was told, and the mail. `told`: id, when, language, sentence.

    `last_seen`: when each was last heard or met; whoever wrote afterwards was not meant. `written_by`: whose address each of
    these mails came from; if there stands that the bearer of the address died, the family writes from it.
    """
    found: dict[str, Birthday] = {}
    for mail_id, when, language, sentence in told:
        named = [*register.found_in(sentence), *_by_given_name(sentence, written_by.get(mail_id))]
        named += _of_the_family(sentence, language, written_by.get(mail_id), register)
        for key, start, end in named if not _NOT_SO.search(sentence) else ():
            if _means(sentence, start, end, language) and not (key in last_seen and last_seen[key] > when):
                found.setdefault(key, Birthday(CivilDay(when.month, when.day, when.year), mail_id))
    return found


def _by_given_name(sentence: str, person: Person | None) -> Iterator[tuple[str, int, int]]:
    if person is not None and not person.shared and len(person.given) > 1:
        edge = "" if names.is_cjk(person.given) else r"\b"
        for found in re.finditer(f"{edge}{re.escape(person.given)}{edge}", sentence):
            yield person.key, *found.span()


def _of_the_family(
    sentence: str, language: str, writer: Person | None, register: Register
) -> Iterator[tuple[str, int, int]]:
    """兄の徹が永眠いたしました; my husband Hugh died: the given name of somebody who bears the family name of the writer."""
    if writer is None or not writer.family or names.is_cjk(writer.family) != (language == "ja"):
        return
    for start, end in _given_names(sentence, language):
        given = sentence[start:end]
        whole = f"{writer.family} {given}" if language == "ja" else f"{given} {writer.family}"
        key = register.whole.get(names.identity(whole), writer.key)
        if key != writer.key and _KIN[language].search(sentence[:start]) and _GOES_ON[language].match(sentence[end:]):
            yield key, start, end


def _given_names(sentence: str, language: str) -> Iterator[tuple[int, int]]:
    if language == "en":
        yield from (found.span() for found in re.finditer(r"\b[A-ZÀ-Þ](?:[\w-]|['’](?!s\b))*", sentence))
    else:
        yield from ((at, at + length) for at in range(len(sentence)) for length in (1, 2, 3))


def _means(sentence: str, start: int, end: int, language: str) -> bool:
    before, after = sentence[:start], sentence[end:]
    if _OF_ANOTHER.match(after):
        return False
    told_before = _BEFORE[language].search(before)
    if told_before and "lost" in told_before[0].lower() and _LOST_FROM_SIGHT.match(after):
        return False
    return bool(told_before or _AFTER[language].match(after))
