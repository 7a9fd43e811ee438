"""Address fields (From, To, ...) to mailboxes: one linear pass over whatever stands there, right or wrong by RFC 5322."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from connectors.by_value import ByValue
from connectors.charset import decode
from connectors.headers import clean, decode_words, unfolded
from connectors.model import Mailbox

LIMIT = 1000  # mailboxes of one field
_STORM = 4 * 1024  # bytes; a longer field must be well formed to be believed
_NAME_LIMIT = 200
_DEPTH = 64
_FIELD_LIMIT = 256 * 1024

_PLAIN = re.compile(rb'(?:"?([A-Za-z0-9][A-Za-z0-9 .\-]*)"? ?)?<([A-Za-z0-9_.+\-]+@[A-Za-z0-9\-.]+)>\Z')
_ENTRY = re.compile(  # with the comma behind it; its name stands in quotes, or holds nothing that means more than itself
    rb"[ \t]*((?:\"[ !#-\[\]-~]*\"[ \t]*|[^\x00-\x1f\x7f-\xff\"(),:;<>\\]*)<[A-Za-z0-9_.+\-]+@[A-Za-z0-9\-.]+>)[ \t]*(?:,|\Z)"
)
_PIECE = re.compile(
    r"=\?[^?\s]{0,60}\?[bBqQ]\?[^?]*\?=(?=[\s<,;\"(]|\Z)"  # an encoded word may hold commas and brackets
    r'|[",;:()]|<[^<>]*>|\\.|[^",;:()<>\\=]+|.',
    re.DOTALL,
)
# Of a name that a comma cuts in two, unquoted.
_HALF = re.compile(r"\s*[^\s@<>\"]{1,80}(?:\s+[^\s@<>\"]{1,80}){0,3}\s*\Z")
_OBSOLETE_COMMENT = re.compile(r"\([^()]*\)")
_ATOMS = re.compile(r"[^\x00-\x20\"(),:;<>@\[\\\]\x7f]+\Z")
_DOMAIN = re.compile(r"(?:[^\x00-\x20\"(),:;<>@\[\\\]\x7f]+|\[[^\x00-\x20\[\]\\]+\])\Z")


class Found(NamedTuple):
    """The mailboxes of a field, and whether it is a storm: long and not well formed, so that nobody should guess at it."""

    mailboxes: tuple[Mailbox, ...] = ()
    storm: bool = False


def mailboxes(value: bytes) -> Found:
    """All mailboxes with a usable address, in their order, at most a thousand; names decoded and cleaned. `value` may be folded."""
    return _SEEN[value]


def _mailboxes(folded: bytes) -> Found:
    value = unfolded(folded)
    plain = _PLAIN.match(value)
    if plain:
        return Found((_plain(plain[1] or b"", plain[2]),))
    each = _entries(value[:_FIELD_LIMIT]) if b"," in value else []
    if len(each) > 1:  # one alone has its comma in its quotes
        return Found(tuple(box for entry in each for box in mailboxes(entry).mailboxes))
    return _scan(value[:_FIELD_LIMIT], long=len(value) > _STORM)


def _entries(value: bytes) -> list[bytes]:
    """The entries of a list in which it is plain what parts them, so that those who are written to often are read once; else none."""
    entries: list[bytes] = []
    position = 0
    while position < len(value):
        entry = _ENTRY.match(value, position)
        if entry is None or len(entries) >= LIMIT:
            return []
        entries.append(entry[1])
        position = entry.end()
    return entries


def _plain(name: bytes, address: bytes) -> Mailbox:
    return Mailbox(address.decode("ascii").lower(), clean(name.decode("ascii"), _NAME_LIMIT))


_SEEN = ByValue(_mailboxes, 4096)


def bare(address: str) -> str:
    """An address as we compare it: lower case, no quotes that it does not need; empty if it is none."""
    address = address.strip().removeprefix("mailto:")
    if address.startswith("@") and ":" in address:  # a source route (RFC 822)
        address = address.rpartition(":")[2]
    local, at, domain = address.rpartition("@")
    local, domain = local.strip(), domain.strip().rstrip(".")
    if local.startswith('"') and local.endswith('"') and len(local) > 2:
        inner = re.sub(r"\\(.)", r"\1", local[1:-1])
        local = inner if _ATOMS.match(inner) else local
        if not inner.strip() or not inner.isprintable():
            return ""
    elif not _ATOMS.match(local):
        return ""
    return f"{local}@{domain}".lower() if at and _DOMAIN.match(domain) and len(domain) < 256 else ""


@dataclass(slots=True)
class _Entry:
    """One mailbox while it is being read."""

    words: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    address: str | None = None
    before: int = 0  # how many words stood before the address


@dataclass(slots=True)
class _State:
    found: list[Mailbox] = field(default_factory=list)
    entry: _Entry = field(default_factory=_Entry)
    left: str = ""  # words without an address before a comma: the first half of `Reinman, Andris <...>`
    depth: int = 0  # of comments
    groups: int = 0
    faults: int = 0


def _scan(value: bytes, *, long: bool) -> Found:
    text = value.decode("ascii") if value.isascii() and b"\x1b" not in value else decode(value)
    state, position, end = _State(), 0, len(text)
    closing = True  # whether a closing quote may still be found
    while position < end and len(state.found) < LIMIT and state.depth <= _DEPTH:
        if text[position] == '"' and closing and not state.depth:
            close = _closing_quote(text, position)
            if close:
                state.entry.words.append(text[position:close])
                position = close
                continue
            closing = False
            state.faults += 1
        piece = _PIECE.match(text, position)
        if piece is None:
            break
        position = piece.end()
        _take(state, piece[0])
    _finish(state)
    storm = state.depth > _DEPTH or (long and (state.faults > 0 or state.depth > 0))
    return Found(tuple(state.found), storm)


def _closing_quote(text: str, start: int) -> int:
    """The offset behind the quote that closes the one at `start`; 0 if none does."""
    position = start + 1
    while True:
        quote = text.find('"', position)
        if quote < 0:
            return 0
        slashes = quote
        while text[slashes - 1] == "\\":
            slashes -= 1
        if (quote - slashes) % 2 == 0 or slashes <= start:
            return quote + 1
        position = quote + 1


def _take(state: _State, piece: str) -> None:
    if piece == "(":
        state.depth += 1
    elif state.depth:
        _in_comment(state, piece)
    elif piece in (",", ";"):
        _finish(state)
        state.left = state.left if piece == "," else ""
    elif piece == ":":
        _group(state)
    elif piece[0] == "<" and piece[-1] == ">":
        _bracketed(state, piece)
    else:
        state.entry.words.append(piece)


def _in_comment(state: _State, piece: str) -> None:
    if piece == ")":
        state.depth -= 1
    elif len(state.entry.comments) < _DEPTH:
        state.entry.comments.append(piece)


def _group(state: _State) -> None:
    """The name of a group stands before the colon; groups do not nest."""
    state.entry, state.left = _Entry(), ""
    state.groups += 1
    state.faults += state.groups > LIMIT


def _bracketed(state: _State, piece: str) -> None:
    """`<address>`; a second one in the same entry means that the comma between was forgotten."""
    if state.entry.address is not None:
        mine, state.entry.words = state.entry.words[state.entry.before :], state.entry.words[: state.entry.before]
        _finish(state)
        state.entry.words = mine
    state.entry.address = _OBSOLETE_COMMENT.sub("", piece[1:-1]) if "(" in piece else piece[1:-1]
    state.entry.before = len(state.entry.words)


def _finish(state: _State) -> None:
    """The entry is complete: keep it if it has an address that can be used."""
    entry, state.entry = state.entry, _Entry()
    left, state.left = state.left, ""
    name = words = "".join(entry.words)
    if entry.address is None:
        name, entry.address = _name_and_address(name.strip())
        state.faults += name.count("@") + entry.address.count("@") > _DEPTH
    elif left and _HALF.match(words):
        name = f"{left}, {words.strip()}"
    address = bare(entry.address)
    if address:
        state.found.append(Mailbox(address, _name(name, entry.comments, address)))
    elif _HALF.match(words):
        state.left = f"{left}, {words.strip()}" if left and left.count(",") < 2 else words.strip()


def _name_and_address(text: str) -> tuple[str, str]:
    """An entry without brackets: the last word is the address; a quoted one may hold blanks."""
    quoted = text.rfind('"@')
    if quoted > 0:
        start = text.rfind('"', 0, quoted)
        return text[: max(start, 0)], text[max(start, 0) :]
    name, _blank, last = text.rpartition(" ")
    return name, last


def _name(name: str, comments: list[str], address: str) -> str:
    """The display name without its quotes; else what stands in a comment; none if it only repeats the address."""
    shown = clean(_unquoted(decode_words(name)), _NAME_LIMIT) or clean(decode_words("".join(comments)), _NAME_LIMIT)
    shown = shown.strip(" ,;<>")
    return "" if shown.lower().strip("'") == address else shown


def _unquoted(name: str) -> str:
    if '"' not in name and "\\" not in name:
        return name
    return re.sub(r"\\(.|\Z)|\"", lambda found: found[1] or "", name, flags=re.DOTALL)
