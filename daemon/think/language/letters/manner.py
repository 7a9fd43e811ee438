"""How a mail speaks, as each language shows it: address line, greeting, self-naming, sign-off and register."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from daemon.think.language.forms import Pattern


class Manner(NamedTuple):
    """The lines by which the voice of a mail is known; `register` is the word of the model for it."""

    address_line: Pattern
    """A first line that is nothing but the address: `Dear Ms Hart,`, 山田様."""
    house: Pattern
    """A first line that may be the house or the department in which the addressee works: 岡工業."""
    addressee: Pattern
    """A line below it that is nothing but their name: 岡様."""
    address_opening: Pattern
    """A first line that begins with it: `Hi Tom, `, 久保さん、."""
    greeting: Pattern
    """The set phrase behind it: `Hope you are well`, お世話になっております."""
    naming: Pattern
    """The writer names themselves, the clause as the first group: `this is Anna from Berg`, 高瀬です."""
    no_name: Pattern
    """A clause that only looks so: 元気です."""
    bare_name: Pattern
    """A last line that can be nothing but a name, without a closing phrase above it: `Tom x`, 久保."""
    signed_in_one_line: Pattern
    """Closing phrase and name on the last line: `Love, Margaret`."""
    is_name: Callable[[str], bool]
    """Whether a last line may be a name below a closing phrase."""
    is_closing: Callable[[str], bool]
    """Whether a line is a closing phrase: `Kind regards,`, 取り急ぎお礼まで。"""
    register: Callable[[str, str], str]
    """The register of own words; the second is their address line."""
