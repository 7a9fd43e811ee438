"""Of whom others tell that they have died. Only a name that means one person counts, and no word that somebody else died."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from connectors.model import CivilDay
from daemon.think.identity import names
from daemon.think.identity.named_guests import Register
from daemon.think.language.known import LANGUAGES
from daemon.think.model import Birthday, Person


def told_deaths(
    told: Iterable[tuple[str, datetime, str, str]],
    register: Register,
    last_seen: Mapping[str, datetime],
    written_by: Mapping[str, Person] = MappingProxyType({}),
    signed: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Birthday]:
    """Who has died, by key: the day on which it was told, and the mail. `told`: id, when, language, sentence.

    `last_seen`: when each was last heard or met; whoever wrote afterwards was not meant. `written_by`: whose address each of
    these mails came from; if there stands that the bearer of the address died, the family writes from it. `signed`: the name
    under the mail; of whom their wife or husband tells so from their own address without a name, it is known by that.
    """
    found: dict[str, Birthday] = {}
    for mail_id, when, language, text in told:
        above, _, sentence = text.rpartition("\n")
        writer = written_by.get(mail_id)
        named = [*register.found_in(sentence), *_by_given_name(sentence, language, writer)]
        named += _of_the_family(sentence, language, writer, register)
        named += _plainly(sentence, language, _by_given_name_alone(sentence, language, writer, register))
        dead = [key for key, start, end in named if _means(sentence, start, end, language)]
        if writer is not None and _told_by_the_widowed(sentence, language, writer, signed.get(mail_id, "")):
            dead.append(writer.key)
        dead = dead or _named_above(above, sentence, language, writer, register)
        if not LANGUAGES[language].letters.deaths.not_so.search(sentence):
            for key in dead:
                if not (key in last_seen and last_seen[key] > when):
                    found.setdefault(key, Birthday(CivilDay(when.month, when.day, when.year), mail_id))
    return found


def told_by_the_widowed(told: Iterable[tuple[str, datetime, str, str]]) -> list[str]:
    """The mails that tell of the death of a husband or a wife; of these, who signed them has to be known."""
    return [mail_id for mail_id, _, language, said in told if LANGUAGES[language].letters.deaths.spouse.search(said)]


def _by_given_name(sentence: str, language: str, person: Person | None) -> Iterator[tuple[str, int, int]]:
    """Hans died on Sunday; of one sign alone, 昭 is a name only where it stands as one: 夫・昭は."""
    if person is None or person.shared or not person.given:
        return
    words = LANGUAGES[language].letters.deaths
    edge = "" if names.is_cjk(person.given) else r"\b"
    for found in re.finditer(f"{edge}{re.escape(person.given)}{edge}", sentence):
        start, end = found.span()
        if len(person.given) > 1 or (words.kin_before.search(sentence[:start]) and words.goes_on.match(sentence[end:])):
            yield person.key, start, end


def _by_given_name_alone(
    sentence: str, language: str, writer: Person | None, register: Register
) -> Iterator[tuple[str, int, int]]:
    """Gordon died on Sunday, told by a friend: the only one of that name whom I know, if it is nobody of the writer's own."""
    words = LANGUAGES[language].letters.deaths
    if writer is None or writer.shared or words.long_ago.search(sentence):
        return
    for family, key in register.by_family.items():
        at = sentence.find(family) if len(family) > 1 and key != writer.key else -1
        if at >= 0 and words.of_a_house.search(sentence[:at]) and words.by_family.match(sentence[at + len(family) :]):
            yield key, at, at + len(family)
    for start, end in words.called(sentence):
        key = register.by_given.get(names.folded(sentence[start:end]), writer.key) if end - start > 1 else writer.key
        spoken_so = key != writer.key and words.no_family_behind.match(sentence[end:])
        if spoken_so and not words.not_known.search(sentence[:start]):
            yield key, start, end


def _plainly(sentence: str, language: str, named: Iterable[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Those who are called by one name alone, if the words mean a death and nothing else: Gordon has left us means too much."""
    words = LANGUAGES[language].letters.deaths
    for key, start, end in named:
        before, after = sentence[:start], sentence[end:]
        if words.plain_after.match(after) or words.plain_before.search(before) or words.by_family.match(after):
            yield key, start, end


def _told_by_the_widowed(sentence: str, language: str, writer: Person, signed: str) -> bool:
    """My husband passed away, from his address, signed by another one of his name."""
    if writer.shared or not signed or not LANGUAGES[language].letters.deaths.spouse.search(sentence):
        return False
    family, given = names.split(signed)
    another = bool(given and writer.given) and names.folded(given) != names.folded(writer.given)
    return another and (not family or names.folded(family) == names.folded(writer.family))


def _named_above(above: str, sentence: str, language: str, writer: Person | None, register: Register) -> list[str]:
    """I am Walter Frost's daughter. My father died on Sunday; I write about Walter Frost. He died: the one who is named there."""
    words = LANGUAGES[language].letters.deaths
    found_there = [*register.found_in(above), *_of_the_family(above, language, writer, register)]
    found_there += _by_given_name_alone(above, language, writer, register)
    named = [(key, above[:start], above[end:]) for key, start, end in found_there]
    if words.of_kin.search(sentence):
        found = {key for key, before, after in named if words.kin_after.match(after) or words.kin_of.search(before)}
    elif words.of_the_named.search(sentence):
        own = writer.key if writer else ""
        found = {key for key, _, after in named if key != own and words.named_so.match(after)}
    else:
        found = set()
    return list(found) if len(found) == 1 else []


def _of_the_family(
    sentence: str, language: str, writer: Person | None, register: Register
) -> Iterator[tuple[str, int, int]]:
    """兄の徹が永眠いたしました; my husband Hugh died: the given name of somebody who bears the family name of the writer."""
    written, words = LANGUAGES[language].letters.writing, LANGUAGES[language].letters.deaths
    if writer is None or not writer.family or names.is_cjk(writer.family) != written.kanji_names:
        return
    for start, end in words.given_names(sentence):
        given = sentence[start:end]
        whole = f"{writer.family} {given}" if written.family_first else f"{given} {writer.family}"
        key = register.whole.get(names.identity(whole), writer.key)
        if key != writer.key and words.kin_before.search(sentence[:start]) and words.goes_on.match(sentence[end:]):
            yield key, start, end


def _means(sentence: str, start: int, end: int, language: str) -> bool:
    words = LANGUAGES[language].letters.deaths
    before, after = sentence[:start], sentence[end:]
    if words.of_another.match(after):
        return False
    told_before = words.before.search(before)
    if told_before and words.lost.search(told_before[0]) and words.lost_from_sight.match(after):
        return False
    return bool(told_before or words.after.match(after))
