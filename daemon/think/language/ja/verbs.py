"""Japanese verbs written once, as a dictionary has them, and the forms in which they tell a deed to come: 直し(ます), 直し(て), 直す."""

from __future__ import annotations

from typing import NamedTuple

_STEM = dict(zip("うくぐすつぬぶむる", "いきぎしちにびみり", strict=True))
_TE = dict(
    zip("うくぐすつぬぶむる", ("って", "いて", "いで", "して", "って", "んで", "んで", "んで", "って"), strict=True)
)


class Verbs(NamedTuple):
    """Patterns of alternatives: the stem before ます, the form in て, the plain form."""

    stem: str
    te: str
    plain: str


def verbs(*, five: str = "", one: str = "", nouns: str = "") -> Verbs:
    """Those of five rows (直す), those of one (届ける), and nouns with する (清書), each divided by blanks.

    >>> verbs(five="研ぐ", one="届ける", nouns="清書")
    Verbs(stem='(?:研ぎ|届け|清書を?し)', te='(?:研いで|届けて|清書を?して)', plain='(?:研ぐ|届ける|清書を?する)')
    """
    rows = [(word[:-1] + _STEM[word[-1]], word[:-1] + _TE[word[-1]], word) for word in five.split()]
    rows += [(word[:-1], f"{word[:-1]}て", word) for word in one.split()]
    rows += [(f"{noun}を?し", f"{noun}を?して", f"{noun}を?する") for noun in nouns.split()]
    return Verbs(*(f"(?:{'|'.join(forms)})" for forms in zip(*rows, strict=True)))
