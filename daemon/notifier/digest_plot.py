"""A tie's last two years as a small picture: what I wrote above the line, what they wrote below it, dots where we met."""

from __future__ import annotations

from math import sqrt

from daemon.notifier.digest_markup import Html, joined, tag
from daemon.notifier.digest_model import Month
from daemon.notifier.digest_words import Speech

_STEP = 9  # from one month to the next
_BAR = 6
_HALF = 22  # the highest bar of one side
_TOP = 8  # room for the dots


def drawn(months: tuple[Month, ...]) -> bool:
    """Whether there is anything to draw."""
    return any(month.mine or month.theirs or month.met for month in months)


def plot(months: tuple[Month, ...], speech: Speech, *, legend: bool = True) -> Html:
    """The picture with its words for those who cannot see it; nothing where nothing happened. One legend a page is enough."""
    if not drawn(months):
        return Html()
    width, middle = len(months) * _STEP, _TOP + _HALF
    most = max(max(month.mine, month.theirs) for month in months) or 1
    return tag(
        "figure",
        tag(
            "svg",
            tag("title", speech.plot(months)),
            *(_month(number, month, most) for number, month in enumerate(months)),
            tag("line", x1="0", x2=str(width - _STEP + _BAR), y1=str(middle), y2=str(middle), cls="axis"),
            *_years(months, middle),
            role="img",
            viewBox=f"0 0 {width} {_TOP + 2 * _HALF + 12}",
            width=str(width),
            height=str(_TOP + 2 * _HALF + 12),
        ),
        *([_legends(speech)] if legend else []),
        cls="plot",
    )


def _legends(speech: Speech) -> Html:
    told = (("mine", "you"), ("theirs", "they"), ("met", "met"))
    return tag("figcaption", *(_legend(cls, speech.say(name)) for cls, name in told))


def _month(number: int, month: Month, most: int) -> Html:
    left, middle = number * _STEP, _TOP + _HALF
    mine, theirs = (_height(count, most) for count in (month.mine, month.theirs))
    bars = [_bar(left, middle - mine - 1, mine, "mine")] if mine else []
    bars += [_bar(left, middle + 1, theirs, "theirs")] if theirs else []
    dot = [tag("circle", cx=str(left + _BAR / 2), cy="3", r="2.5", cls="met")] if month.met else []
    return joined(*bars, *dot)


def _height(count: int, most: int) -> float:
    """Of one mail something can be seen; a flood does not flatten the rest, hence the root."""
    return round(max(3.0, (_HALF - 1) * sqrt(count / most)), 1) if count else 0


def _bar(left: int, top: float, height: float, cls: str) -> Html:
    return tag("rect", x=str(left), y=f"{top:g}", width=str(_BAR), height=f"{height:g}", rx="1.5", cls=cls)


def _years(months: tuple[Month, ...], middle: int) -> list[Html]:
    """The year under each January, and a thin line above it."""
    found = [(number * _STEP, month.first.year) for number, month in enumerate(months) if month.first.month == 1]
    bottom = middle + _HALF
    return [tag("text", str(year), x=str(left), y=str(bottom + 10), cls="year") for left, year in found]


def _legend(cls: str, words: str) -> Html:
    return tag("span", tag("i", cls=f"key {cls}"), words)
