"""From a text in the settings to a value: each function converts one kind of value or says what is wrong with it.

A sentence repeats only what cannot be a secret.
"""

from __future__ import annotations

import ipaddress
import os
import re
import stat
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from config.nearest import nearest, shown
from config.words import Field, Said, SaidError, say
from config.yaml_lines import Block, Node, Row, Text

T = TypeVar("T")

_YES = frozenset({"true", "yes", "on"})
_NO = frozenset({"false", "no", "off"})
_SENDING_PORTS = frozenset({25, 465, 587, 2525})
_ADDRESS = re.compile(r"[^\s@<>(),:;\"\[\]\\]+@[^\s@<>(),:;\"\[\]\\]+")
_HOST = re.compile(r"[\w](?:[\w.-]*[\w])?")


class Wrong(SaidError):
    """A value that cannot be used: why, with the remedy, and its line."""

    def __init__(self, key: str, node: Node, **fields: Field) -> None:
        super().__init__(say(f"settings.{key}", **fields))
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


# --- addresses and places -----------------------------------------------------------------------------


def address(node: Node) -> str:
    """One bare address, lower-cased."""
    text = word(node).lower()
    if not is_address(text):
        raise Wrong("wants_address", node, value=shown(text))
    return text


def member(node: Node) -> str:
    """One bare address, or `@domain` for everybody there."""
    text = word(node).lower()
    if not is_address(f"x{text}" if text.startswith("@") else text):
        raise Wrong("wants_member", node, value=shown(text))
    return text


def is_address(text: str) -> bool:
    """Whether a lower-cased text is one bare mail address."""
    domain = text.rpartition("@")[2]
    whole_labels = all(domain.split("."))
    return bool(_ADDRESS.fullmatch(text)) and whole_labels and "*" not in text and len(text) <= 320


def path(base: Path) -> Callable[[Node], Path]:
    """An absolute path: `~` is the home folder, a relative one begins at the folder of the settings."""

    def read(node: Node) -> Path:
        text = word(node)
        if len(text.encode()) > 4_000 or any(len(part.encode()) > 255 for part in Path(text).parts):
            raise Wrong("long_path", node, value=shown(text))  # no system has such names
        try:
            return Path(os.path.normpath(base / Path(text).expanduser()))
        except RuntimeError:
            raise Wrong("no_home", node, value=shown(text)) from None

    return read


def folder(base: Path) -> Callable[[Node], Path]:
    """The path of a folder of ours, which may yet be made."""

    def read(node: Node) -> Path:
        place = path(base)(node)
        try:
            mode = place.stat().st_mode
        except OSError:  # not there yet, or not to be seen: `doctor` and the first run tell
            return place
        if not stat.S_ISDIR(mode):
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


def loopback(node: Node) -> str:
    """The address of a server of this machine, in place of a provider's: a token of the provider goes nowhere else."""
    parts = urlsplit(url(node))
    name = parts.hostname or ""
    if not is_loopback(name) or "%" in name or parts.path.strip("/") or parts.query or parts.fragment:
        raise Wrong("wants_loopback", node)
    return f"{parts.scheme}://{parts.netloc}"


def label(node: Node) -> str:
    """A name for an account, a world or a rule, which may stand in file names and logs."""
    text = word(node)
    if not re.fullmatch(r"\w[\w .-]{0,63}", text) or ".." in text:
        raise Wrong("wants_label", node, value=shown(text))
    return text


def hint(near: str) -> Said | str:
    """What was probably meant, as a part of a sentence; nothing where nothing is near."""
    return say("settings.did_you_mean", near=near) if near else ""
