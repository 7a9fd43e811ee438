"""What is over with its day, as each language tells it: being present, deeds of one hour, what an event needs, wishes for one day."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.forms import NEVER, Pattern


class Passing(NamedTuple):
    """What nobody can still do once its day is gone."""

    attends: Pattern
    """To be present at what others hold: `I'll be at the chapel`, 告別式に参列いたします."""
    of_its_hour: Pattern
    """A deed for somebody that has its hour: `I'll pick Nell up from school`, 駅まで迎えに行きます."""
    prepares: Pattern
    """What an event needs before it: `the invitations`, 案内状."""
    event: Pattern
    """The event: `the reunion`, 同窓会."""
    wanted_then: Pattern
    """A wish that they be there, or do something that has its hour: `Can you do parents' evening`, お茶でもどうでしょう."""
    together: Pattern
    """A wish to meet, for whatever day: `Fancy lunch?`, お茶でもどうでしょう."""
    comes: Pattern
    """A wish that they come, of whoever is to come to what was spoken of before: `do come along`, よかったら来て."""
    needed_for: Pattern
    """A thing that is needed for one day, which is written 〇: `I need the trailer for 〇`, 〇に車を貸して."""
    on_day: Pattern
    """The day, written 〇, is that of the deed, whatever else has the form of a limit: `on 〇`, 〇から9日まで."""
    met: Pattern
    """Talk of a meeting that was: `What a lovely lunch`, 昨日は楽しかった."""
    failed: Pattern
    """That it was not done, told by either: `you never turned up`, 行けなくてごめん."""
    came: Pattern = NEVER
    """Thanks of whom they visited: 先日は遠いところをお越しいただき."""
