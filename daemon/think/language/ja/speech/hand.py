"""Japanese: how I write to somebody."""

from __future__ import annotations

import re

from daemon.think.findings import Clause
from daemon.think.language.forms import NEVER
from daemon.think.language.ja.letters.names import NAMES
from daemon.think.language.ja.speech.seasons import season_words
from daemon.think.language.speech.letter import Hand
from daemon.think.later import later
from daemon.think.model import Person

_JAPANESE = later(r"[\u3040-\u30ff\u4e00-\u9fa5]")
_TITLED = later(rf"(?:様|さま|先生|殿|{NAMES.ranks})$")
_CALLED = later(rf"(?:様|さま|先生|殿|さん|{NAMES.ranks}|各位|御中)[、,]?$")
_HELLO = later(r"^(?:こんにちは|こんばんは|おはよう)")
_CARE = later(r"^(?:いつも)?(?:大変)?お世話に")


def _writes(name: str) -> bool:
    return _JAPANESE.search(name) is not None


def _register_by_address(address: str, usual: str) -> str:
    return "keigo" if _TITLED.search(address.strip("、,")) else usual


def _register_unseen(address: str, curt: str, near: bool) -> str:
    if curt and not _CALLED.search(address):
        return "casual" if address else curt  # a name without anything behind it
    if not address:
        return "teinei" if near else "keigo"
    return "keigo" if _TITLED.search(address.strip("、,")) else "teinei"


_KIN = later(r"^お?(?:母|父|兄|姉|かあ|とう|ばあ|じい)(?:さん|ちゃん)?$")


def _address(used: str, person: Person, register: str) -> str:
    return re.sub(r"[、，,。.！!：:]+$", "", used) or _name(person, register)


def _name(person: Person, register: str) -> str:
    if re.fullmatch("[母父兄姉]", person.name):
        return f"お{person.name}さん"
    if _KIN.match(person.name):
        return person.name
    family = person.family or (person.name.split()[0] if " " in person.name or "　" in person.name else person.name)
    if register == "casual":
        return f"{person.given}さん" if person.given else f"{family}さん"
    return f"{family}様" if register == "keigo" else f"{family}さん"


def _self_named(family: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[、。\s])((?:[^、。\s]{{1,12}}の)?{re.escape(family)}(?:です|でございます))")


def _called_by(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[、,！!。〜ー]\s*)({re.escape(name)}(?:ちゃん|くん|さん)?)(?:[、,！!ー〜~]|$)")


def _name_called(line: str) -> str:
    found = _ONE_CALLED.match(line)
    return found[1] if found else ""


_ONE_CALLED = later(r"([^\s、,。！!]{1,8}?)(?:様|さま|さん|ちゃん|くん|君)[、,。！!]?$")


def _told_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^一-龥々ァ-ヴー]){re.escape(name)}(?:ちゃん|くん|君|さん)?[、はがもをにのとへ]")


def _names_me(family: str, register: str) -> str:
    return f"{family}です" if register == "teinei" else f"{family}でございます"


def _signs(register: str, _whole: str, family: str, given: str) -> tuple[str, ...]:
    return (given if register == "casual" else family,)


def _signs_to_kin(given: str) -> tuple[str, ...]:
    return (given,)


def _short_line(line: str) -> bool:
    return len(line) <= 16 and "。" not in line


def _opening(
    greeting: str, named: str, register: str, silence: Clause | None, hard: bool, of_late: bool
) -> list[Clause]:
    """Greeting, silence and my name on one line, as in my own letters; nothing before hard news and to close friends."""
    if hard:
        return [Clause(f"{named}。")] if named and register != "casual" else []
    if register == "casual":
        return [silence] if silence else []
    own_name = f"{named}。" if named else ""
    if _HELLO.match(greeting):
        lead = f"こんにちは、{own_name}" if own_name else "こんにちは。"
        return [Clause(lead), *([silence] if silence else [])]
    if silence:
        return [Clause(silence.text + own_name, silence.evidence)]
    if _CARE.match(greeting) and of_late:
        return [Clause(f"{greeting.rstrip('。')}。{own_name}")]
    return [Clause(own_name)] if own_name else []


HAND = Hand(
    writes=_writes,
    curt=16,  # with name and address
    politeness={"casual": 0, "teinei": 1, "keigo": 2},
    familiar=later(
        rf"(?:ちゃん|くん|君)[、,！!]?$|^(?!.*(?:様|さま|さん|先生|殿|先輩|{NAMES.ranks})[、,！!]?$)[^\s]{{1,8}}$"
    ),
    plainly=later(r"さん[、,！!]?$"),
    intimate=NEVER,
    register_by_address=_register_by_address,
    register_unseen=_register_unseen,
    calls_nobody=True,
    signed_by=later(r"^([^、。\s]{1,8})より$"),
    kin_names=_KIN,
    kin_called=later(
        r"(?:お?義?(?:母|父|兄|姉)(?:さん|ちゃん|さま|様)|(?<![ぁ-ねは-んァ-ヴー])お?(?:ばあ|じい|かあ|とう)(?:さん|ちゃん|さま|様)|おば(?:さん|ちゃん)|おじ(?:さん|ちゃん)|パパ|ママ)"
    ),
    calls=later(
        rf"(?:様|さま|さん|ちゃん|くん|君|先生|殿|{NAMES.ranks}|御中|各位|先輩)(?:へ)?[、,。！!]?$|[母父兄姉婆爺ばじ](?:さん|ちゃん|ば|じ)?[、,]?$|へ$"
    ),
    set_first=later(
        r"^(?:了解|承知|どうも|はい|いいね|ありがと|おつかれ|お疲れ)\b|^(?:了解|承知|どうも|はい|うん|いいね|いいよ|ありがと|賛成|なるほど|すご|よろしく|お願い|おめでと|確認|済み|完了|同感|拝受|受領|おつかれ)"
        r"|^(?:お?久しぶり|ひさしぶり|おひさ|あけおめ|おは(?:よ|$)|こんにち|こんばん|ただいま|おかえり|やった|よし[、！!ー〜]|(?:マジ|まじ)(?![まマ])|ほんと|本当|ごめん|すまん|残念|大丈夫|助か|うれし|嬉し|楽し|懐かし|なつかし)"
        r"|^.{0,14}(?:った|んだ|ました|でした|いた|れた|けた|せた|えた|[だよたる]ね|いいね|[だたるい]よ|です|ます|ません|かも|[いるただの]かな|だろう|でしょう)[ー〜]?[、。！!？?…笑w]*$"  # よかった！ tells; けんた、 calls
    ),
    address=_address,
    title=NEVER,
    self_named=_self_named,
    name_called=_name_called,
    told_of=_told_of,
    called_by=_called_by,
    names_me=_names_me,
    signs=_signs,
    signs_to_kin=_signs_to_kin,
    of_occasion=later(
        r"お悔やみ|ご冥福|合掌|お見舞い|お大事に|おめでと|お祝い|祝$|よいお年|良いお年|メリー|お詫び|申し訳|ごめん|すみません|おやすみ|お待ちし|待ってる|楽しみに|取り急ぎ|とりいそぎ|御礼|お礼|ありがと|感謝|また(?:明日|来週|あとで|後で|[月火水木金土日]曜)"
    ),
    short_line=_short_line,
    on_lines=True,
    opening=_opening,
    season=season_words,
)
