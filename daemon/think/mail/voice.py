"""How a mail speaks: its address line, greeting, self-naming, sign-off and register, from its own words."""

from __future__ import annotations

from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.manner import Manner
from daemon.think.model import Voice


def voice_of(text: str, language: str) -> Voice:
    """The voice of own words; what a mail does not show is empty."""
    manner = LANGUAGES[language].letters.manner
    lines = [line.strip().replace("\u3000", " ").strip() for line in text.split("\n")]
    lines = [line for line in lines if line]
    address = _address(lines, manner)
    greeting, naming = manner.greeting.search(text[:600]), _naming(text[:400], manner)
    return Voice(
        address_line=address,
        greeting=greeting[0].strip() if greeting else "",
        self_naming=naming,
        sign_off=_sign_off(lines, manner),
        register=manner.register(text, address),
        exclaims="!" in text or "！" in text,
        length=len("".join(text.split())),
    )


def _address(lines: list[str], manner: Manner) -> str:
    if not lines:
        return ""
    first = next((line for line in _below_a_firm(lines, manner)), lines[0])
    if len(first) <= 48 and manner.address_line.match(first):
        return first
    opening = manner.address_opening.match(first)
    return opening[0].strip() if opening else ""


def _below_a_firm(lines: list[str], manner: Manner) -> list[str]:
    """岡様 on a line below that of the house, and perhaps of the department, in which they work."""
    for at in (1, 2):
        if len(lines) > at + 1 and manner.addressee.match(lines[at]):
            return [lines[at]] if all(manner.house.match(line) for line in lines[:at]) else []
    return []


def _naming(text: str, manner: Manner) -> str:
    clauses = (found[1].strip() for found in manner.naming.finditer(text))
    return next((clause for clause in clauses if not manner.no_name.search(clause)), "")


def _names(line: str, manner: Manner) -> bool:
    """Whether a line below a letter is a name; `With love`, without a comma, closes it."""
    return manner.is_name(line) and not manner.is_closing(line)


def _sign_off(lines: list[str], manner: Manner) -> tuple[str, ...]:
    """The closing phrase and the name lines under it, or bare name lines."""
    if len(lines) > 1 and manner.signed_in_one_line.match(lines[-1]):
        return (lines[-1],)
    end = len(lines)
    while end > 1 and len(lines) - end < 3 and _names(lines[end - 1], manner):
        end -= 1
    names = tuple(lines[end:])
    closing = lines[end - 1] if end > 1 and manner.is_closing(lines[end - 1]) else ""
    if closing:
        return (closing, *names)
    return names if all(manner.bare_name.match(name) for name in names) else ()
