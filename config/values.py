"""From a text in the settings to a value: each function converts one kind of value or says what is wrong with it.

A sentence repeats only what cannot be a secret.
"""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Callable, Collection
from datetime import date, time
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from config.nearest import nearest, shown
from config.schema import Span
from config.words import Field, Said, say
from config.yaml_lines import Block, Node, Row, Text

T = TypeVar("T")

_YES = frozenset({"true", "yes", "on"})
_NO = frozenset({"false", "no", "off"})
_SENDING_PORTS = frozenset({25, 465, 587, 2525})
_NO_ZONES = frozenset({"localtime", "posixrules", "Factory"})  # files beside the zones, no names of places
_WEEKDAYS = (
    ("mon", "monday", "月", "月曜", "月曜日"),
    ("tue", "tuesday", "火", "火曜", "火曜日"),
    ("wed", "wednesday", "水", "水曜", "水曜日"),
    ("thu", "thursday", "木", "木曜", "木曜日"),
    ("fri", "friday", "金", "金曜", "金曜日"),
    ("sat", "saturday", "土", "土曜", "土曜日"),
    ("sun", "sunday", "日", "日曜", "日曜日"),
)
_DAY_NUMBER = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}
_ADDRESS = re.compile(r"[^\s@<>(),:;\"\[\]\\]+@[^\s@<>(),:;\"\[\]\\]+")
_HOST = re.compile(r"[\w](?:[\w.-]*[\w])?")
_SPAN_DAY = re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})")


class Wrong(Exception):
    """A value that cannot be used: why, with the remedy, and its line."""

    def __init__(self, key: str, node: Node, **fields: Field) -> None:
        super().__init__(key)
        self.said: Said = say(f"settings.{key}", **fields)
        self.line = node.line


# --- shapes -----------------------------------------------------------------------------------------


def word(node: Node) -> str:
    """Text on one line that can be printed, and not empty."""
    if not isinstance(node, Text):
        raise Wrong("wants_word", node)
    if any(not sign.isprintable() for sign in node.value):
        raise Wrong("odd_sign", node)
    if not node.value.strip():
        raise Wrong("empty_word", node)
    return node.value.strip()


def row_of(convert: Callable[[Node], T]) -> Callable[[Node], tuple[T, ...]]:
    """A list, each item by `convert`."""

    def read(node: Node) -> tuple[T, ...]:
        if not isinstance(node, Row):
            raise Wrong("wants_list", node)
        return tuple(convert(item) for item in node.items)

    return read


def some(convert: Callable[[Node], T]) -> Callable[[Node], tuple[T, ...]]:
    """A list with at least one item."""

    def read(node: Node) -> tuple[T, ...]:
        items = row_of(convert)(node)
        if not items:
            raise Wrong("empty_list", node)
        return items

    return read


def block(node: Node) -> Block:
    """Names with their settings."""
    if not isinstance(node, Block):
        raise Wrong("wants_block", node)
    return node


def flag(node: Node) -> bool:
    """Yes or no, in all the words YAML has for them."""
    text = word(node).lower()
    if text in _YES or text in _NO:
        return text in _YES
    raise Wrong("wants_flag", node, value=shown(word(node)))


def whole(low: int, high: int) -> Callable[[Node], int]:
    """A whole number; a leading zero is refused, because YAML and people read it differently."""

    def read(node: Node) -> int:
        text = word(node)
        if not re.fullmatch(r"0|[1-9][0-9]{0,8}", text) or not low <= int(text) <= high:
            raise Wrong("wants_whole", node, value=shown(text), low=low, high=high)
        return int(text)

    return read


def one_of(choices: Collection[str]) -> Callable[[Node], str]:
    """One word of a closed set."""

    def read(node: Node) -> str:
        text = word(node)
        if text in choices:
            return text
        near = nearest(text, choices)
        listed = ", ".join(choices)
        if near:
            raise Wrong("unknown_near", node, value=shown(text), near=near, choices=listed)
        raise Wrong("unknown_word", node, value=shown(text), choices=listed)

    return read


# --- time -------------------------------------------------------------------------------------------


def days(node: Node) -> int:
    """How often: 30d, 2w, or a number of days."""
    text = word(node)
    found = re.fullmatch(r"([1-9][0-9]{0,3}) ?([dw]?)", text)
    count = int(found[1]) * (7 if found[2] == "w" else 1) if found else 0
    if not 1 <= count <= 3660:
        raise Wrong("wants_days", node, value=shown(text))
    return count


def clock(node: Node) -> time:
    """A time of day in hours and minutes."""
    text = word(node)
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", text)
    if not found:
        raise Wrong("wants_clock", node, value=shown(text))
    return time(int(found[1]), int(found[2]))


def weekdays(node: Node) -> frozenset[int]:
    """`weekdays`, `all`, or a list of names of weekdays in English or Japanese."""
    if isinstance(node, Text):
        named = {"weekdays": range(5), "all": range(7), "平日": range(5), "毎日": range(7)}.get(word(node).lower())
        return frozenset(named) if named is not None else frozenset({_weekday(node)})
    return frozenset(some(_weekday)(node))


def _weekday(node: Node) -> int:
    text = word(node).lower()
    if text not in _DAY_NUMBER:
        names = {"weekdays", "all", *(name for name in _DAY_NUMBER if name.isascii())}
        raise Wrong("wants_weekdays", node, value=shown(text), hint=hint(nearest(text, names)))
    return _DAY_NUMBER[text]


def span(node: Node) -> Span:
    """Days off: `12-29..01-03` every year, `2026-12-24..2026-12-28` once, or one day."""
    text = word(node)
    first, dots, last = (part.strip() for part in text.partition(".."))
    try:
        ends = _span_day(first), _span_day(last if dots else first)
    except ValueError:
        raise Wrong("wants_span", node, value=shown(text)) from None
    once = [isinstance(end, date) for end in ends]
    if once[0] != once[1] or (isinstance(ends[0], date) and isinstance(ends[1], date) and ends[0] > ends[1]):
        raise Wrong("span_order", node, value=shown(text))
    return Span(*ends)


def _span_day(text: str) -> date | tuple[int, int]:
    found = _SPAN_DAY.fullmatch(text)
    if not found:
        raise ValueError(text)
    month, day = int(found[2]), int(found[3])
    if found[1]:
        return date(int(found[1]), month, day)
    date(2024, month, day)  # a leap year: 29 February may be closed
    return month, day


def zone(node: Node) -> ZoneInfo:
    """A time zone by its name; a name never becomes a path."""
    text = word(node)
    try:
        if re.fullmatch(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*", text) and text not in _NO_ZONES:
            return ZoneInfo(text)
    except (ValueError, OSError, LookupError):
        pass
    near = nearest(text, available_timezones() - _NO_ZONES)
    raise Wrong("wants_zone", node, value=shown(text), hint=hint(near))


def country(node: Node) -> str:
    """A country whose public holidays are known, by its two letters."""
    text = word(node).upper()
    if text not in countries():
        raise Wrong("wants_country", node, value=shown(word(node)))
    return text


@cache
def countries() -> frozenset[str]:
    """ISO 3166 as the time zones bring it, and Kosovo: the library of holidays knows the same and costs 15 MiB to load."""
    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8")
    return frozenset({line[:2] for line in table.splitlines() if not line.startswith("#")} | {"XK"})


# --- addresses and places -----------------------------------------------------------------------------


def address(node: Node) -> str:
    """One bare address, lower-cased."""
    text = word(node).lower()
    if not _is_address(text):
        raise Wrong("wants_address", node, value=shown(text))
    return text


def member(node: Node) -> str:
    """One bare address, or `@domain` for everybody there."""
    text = word(node).lower()
    if not _is_address(f"x{text}" if text.startswith("@") else text):
        raise Wrong("wants_member", node, value=shown(text))
    return text


def _is_address(text: str) -> bool:
    domain = text.rpartition("@")[2]
    whole_labels = all(domain.split("."))
    return bool(_ADDRESS.fullmatch(text)) and whole_labels and "*" not in text and len(text) <= 320


def path(base: Path) -> Callable[[Node], Path]:
    """An absolute path: `~` is the home folder, a relative one begins at the folder of the settings."""

    def read(node: Node) -> Path:
        text = word(node)
        try:
            return Path(os.path.normpath(base / Path(text).expanduser()))
        except RuntimeError:
            raise Wrong("no_home", node, value=shown(text)) from None

    return read


def folder(base: Path) -> Callable[[Node], Path]:
    """The path of a folder of ours, which may yet be made."""

    def read(node: Node) -> Path:
        place = path(base)(node)
        if place.exists() and not place.is_dir():
            raise Wrong("wants_folder", node, value=str(place))
        return place

    return read


def host(node: Node) -> str:
    """The name or number of a server, without scheme, port or path."""
    text = word(node)
    if not (_HOST.fullmatch(text) and ".." not in text) and not _is_number_of_host(text):
        raise Wrong("wants_host", node)
    return text.lower()


def _is_number_of_host(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def is_loopback(name: str) -> bool:
    """Whether a server is this machine itself."""
    return name == "localhost" or (_is_number_of_host(name) and ipaddress.ip_address(name).is_loopback)


def port(node: Node) -> int:
    """A port for reading; the ports of sending are refused, because nothing here ever sends."""
    number = whole(1, 65535)(node)
    if number in _SENDING_PORTS:
        raise Wrong("sending_port", node, value=number)
    return number


def url(node: Node) -> str:
    """An address of a server, with https unless it is this machine, and without a password."""
    text = word(node)
    try:
        parts = urlsplit(text)
        secret, name, _port = parts.password is not None or "@" in parts.netloc, parts.hostname or "", parts.port
    except ValueError:
        raise Wrong("wants_url", node) from None
    if secret:
        raise Wrong("url_secret", node)
    if parts.scheme not in ("https", "http") or not name or " " in text:
        raise Wrong("wants_url", node)
    if parts.scheme == "http" and not is_loopback(name):
        raise Wrong("plain_url", node)
    return text


def label(node: Node) -> str:
    """A name for an account, a world or a rule, which may stand in file names and logs."""
    text = word(node)
    if not re.fullmatch(r"\w[\w .-]{0,63}", text) or ".." in text:
        raise Wrong("wants_label", node, value=shown(text))
    return text


def hint(near: str) -> Said | str:
    """What was probably meant, as a part of a sentence; nothing where nothing is near."""
    return say("settings.did_you_mean", near=near) if near else ""
