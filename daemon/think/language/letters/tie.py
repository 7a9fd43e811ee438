"""What letters say of the tie itself, as each language says it: addresses, deaths, absences, orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from daemon.think.language.forms import Pattern, Words


class Addresses(NamedTuple):
    """What a sentence says of mail addresses, and whose a named one is."""

    words: Words
    """Of the two that follow."""
    this_gone: Pattern
    """The address that it is sent from ends: `this address will be closed`, このアドレスは使えなくなります."""
    old_gone: Pattern
    """An earlier address, not named, is no longer read: `my old account is closed`, 旧アドレスは廃止しました."""
    gone_before: Pattern
    """Right before an address, that it is no longer read: `my old address `, 以前のアドレス."""
    gone_after: Pattern
    """Right behind an address, the same: ` is no longer in use`, は使えません, ` -> `."""
    mine: Pattern
    """Beside an address, that it is surely the writer's own: `my private address`, 私の新しいアドレス."""
    perhaps_mine: Pattern
    """The same, unless somebody else is spoken of: `please use`, こちらまで."""
    new: Pattern
    """Right before an address, a label that calls it new: `New: `, 新：."""
    of_others: Pattern
    """Beside an address, that it is a colleague's or an office's: `my successor`, 後任."""
    named_before: Pattern
    """Right before an address, the `name` of its bearer: `contact Farid at `, 三浦（."""
    no_name: Pattern
    """What only looks like such a name: 新, 今後."""
    self_named: Pattern
    """Right before such a name, that it is the writer's own: `reach me as `."""
    somebodys: Pattern
    """Right before an address, that it is somebody else's: `Ben's new address: `, 先生の新しいアドレス：."""
    here: Pattern
    """The address that it is sent from is the new one: `this is my new address`, アドレスを変更しました; or they changed jobs."""
    asks: Pattern
    """It asks for the reader's address or order, and tells none: `your`, 教えて."""
    wonders: Pattern
    """It asks whether an address is right, and tells none: `do you still use`, まだお使いですか."""
    from_there: Pattern
    """They will write from where they go: `I'll write from there`, 新しい職場からまたご連絡します."""
    elsewhere: Pattern
    """It is sent from another address of theirs, just now: `from my private account`, 自宅のアドレスから."""
    usual: Pattern
    """Right before an address, that it is the one which they mostly have: `my work address (`, 会社のアドレス（."""
    down: Pattern
    """Right behind it, that it cannot be used just now: ` is down until Monday`, は来週まで止まっております."""
    stays: Pattern
    """The address that it is sent from is kept beside the other: `but this one stays`, このアドレスもそのまま使えます."""
    wished: Pattern
    """Beside an address, that letters shall go there: `please use`, お使いください."""
    begins: Pattern
    """Beside a day, that it is the first one: `from`, から."""
    to_come: Pattern
    """An address that is named is still to come: `my new address will be`, になります."""
    announces: Pattern
    """An address follows on a line of its own: `my new address is`, アドレスが下記に変わります."""
    label: str
    """Words that may stand on such a line before the address, as alternatives: `e-mail`, メール."""


class Deaths(NamedTuple):
    """How it is told that somebody has died; the name stands between what is before and what is after."""

    words: Words
    """One of them stands in all that `tells` matches: most sentences are asked nothing more."""
    tells: Pattern
    """What a sentence must hold to tell of a death: `passed away`, 永眠."""
    after: Pattern
    """Right behind the name of the dead: ` passed away`, `'s funeral`, さんが亡くなりました."""
    before: Pattern
    """Right before it: `the funeral of `, `we lost `."""
    lost: Pattern
    """Of what stands before it, the word that tells of a death only perhaps: `lost`."""
    lost_from_sight: Pattern
    """Behind that word and the name, that somebody was lost, and did not die: ` in the crowd`."""
    of_another: Pattern
    """Right behind a name, that somebody else died: `'s mother`, さんのお母様."""
    not_so: Pattern
    """Nobody died: `almost`, もし."""
    spouse: Pattern
    """The one to whom the writer was married died, without a name: `my husband passed away`, 夫が永眠."""
    of_the_named: Pattern
    """The one who died was named before: `She died on Sunday`, 先週、亡くなりました."""
    named_so: Pattern
    """What follows their name there: nobody else, のことで."""
    of_kin: Pattern
    """The one who died is somebody of the writer's family: `my mother died`, 母は永眠."""
    kin_after: Pattern
    """Right behind a name, that the writer is of their family: `'s daughter`, の長女."""
    kin_of: Pattern
    """Right before a name, the same: `daughter of `."""
    given_names: Callable[[str], Iterator[tuple[int, int]]]
    """Where given names may stand in a sentence: begin and end of each."""
    called: Callable[[str], Iterator[tuple[int, int]]]
    """Where somebody whom the reader knows may be called by the given name alone: begin and end of each."""
    not_known: Pattern
    """Right before such a name, that it is somebody of the writer's own, or part of another name: `my uncle `, 兄の."""
    no_family_behind: Pattern
    """What must stand right behind it, so that it is called so: no other name, さん."""
    plain_after: Pattern
    """Right behind a given name alone, the few words that mean nothing else: ` passed away`, さんが亡くなりました."""
    plain_before: Pattern
    """Right before it, the same: `the funeral of `."""
    by_family: Pattern
    """What must stand behind a family name without さん, so that it is a colleague of the writer who died: が急逝いたしました."""
    of_a_house: Pattern
    """What may stand before it: 弊社の."""
    long_ago: Pattern
    """It is told of old times: `in 1987`, 昔."""
    kin_before: Pattern
    """What may stand right before the given name of somebody in the writer's family: 兄の."""
    goes_on: Pattern
    """What must stand right behind it, so that it is the whole name: no letter, が."""


class Absence(NamedTuple):
    """How somebody says that they are away, and until when."""

    words: Words
    """One of them stands in all that `returns` and `away` match: most sentences are asked nothing more."""
    away: Pattern
    """They are away until a day: `I'm on leave until`, 月末まで不在."""
    of_another: Pattern
    """What stands before that, if somebody else is away: 父が."""
    over: Pattern
    """The same, if it is over: 先月末."""
    returns: Pattern
    """The day named is the one on which they are there again: `back on`, 月曜より出社."""
    of_writer: Pattern
    """What stands before that, if it is the writer who is back: `I'm on leave and`; no 息子は."""
    through: Pattern
    """The day named is the last of the absence: `through`, まで."""
    month: Callable[[str, date], date | None]
    """The first day after it, where only a month is named; the second is the day of the letter: `until March`."""
    gone_for: Pattern
    """They are away for `n` of a `unit`, from now on: `away for three weeks`, 三週間ほど留守に."""
    numbers: Callable[[str], int]
    """Such an `n` as a number: `couple`, 三."""
    units: Mapping[str, int]
    """Such a `unit` in days: `week`, 週."""
    no_absence: Pattern
    """The span is over, comes again and again, or is not sure: `last`, `if`, ました."""
    came_back: Pattern
    """They are there again: `I came home early`, 戻ってきました."""
    left: Pattern
    """They have left for good: `no longer with`, 退職."""
    left_for_good: Pattern
    """The same, so surely that nobody reads there any more: `no longer works`, 退職いたしました."""


class Orders(NamedTuple):
    """What else a letter orders about the tie."""

    quiet: tuple[Pattern, ...]
    """The writer wants no more letters: `please stop writing to me`, もう連絡しないでください."""
    quiet_words: Words
    """One of them stands in all that `quiet` matches."""
    quiet_limit: Pattern
    """That is meant of a matter, a time, a place or a channel only: `on Sundays`, この件."""
    quiet_comes_back: Pattern
    """They will write again, `I'll be in touch when I'm ready`: beside a wish for quiet that is no promise to wait for."""
    quiet_awhile: Pattern
    """It is asked for a while, or until the writer comes back: `for now`, `until I write`, しばらく."""
    namesake: Pattern
    """The writer is not whom the reader took them for: `I am the other Anna Berg`, 同姓同名."""
