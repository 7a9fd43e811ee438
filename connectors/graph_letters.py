"""From a mail as Graph tells it to the bytes of a mail, which `parse.py` reads as it reads every other. No I/O.

The head is that of the mail itself (internetMessageHeaders); what Exchange does not keep of a mail that was written there
is made from the other properties. The body is Exchange's text, and of what is attached only the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from email.utils import format_datetime
from hashlib import blake2b
from urllib.parse import quote

from connectors.graph_json import Odd, Told, flag, inner, moment, rows, text
from connectors.headers import parameters
from connectors.model import Role

SELECT = (
    "id,internetMessageId,subject,from,sender,toRecipients,ccRecipients,receivedDateTime,sentDateTime,"
    "parentFolderId,isDraft,hasAttachments,body,internetMessageHeaders"
)
HEAD = SELECT.removesuffix(",body,internetMessageHeaders")
"""Without what its sender can make as long as they like."""

# PidTagInReplyToId and PidTagInternetReferences ([MS-OXPROPS]): of mail that was written here Exchange keeps no head.
IN_REPLY_TO, REFERENCES = "String 0x1042", "String 0x1039"
EXPAND = f"singleValueExtendedProperties($filter=id eq '{IN_REPLY_TO}' or id eq '{REFERENCES}')"
_BODY = 512 << 10  # characters of a body that are looked at
_FIELDS = 1_000
_NAME = re.compile(r"[!-9;-~]{1,200}\Z")
_BREAKS = re.compile(r"[\r\n\x00]+")
_OF_THE_BODY = frozenset(("content-type", "content-transfer-encoding", "mime-version", "content-length"))
_LONGEST = 64 << 10


def needs_the_whole(told: Told) -> bool:
    """Whether what matters lies in parts that Graph does not tell: reports of bounces and of reading."""
    listed = (
        text(one, "value")
        for one in rows(told, "internetMessageHeaders")
        if text(one, "name").lower() == "content-type"
    )
    kind, params = parameters(next(listed, "").encode("utf-8", "replace"))
    return kind == "multipart/report" or kind.startswith("message/") or "report-type" in params


def raw_of(told: Told, role: Role, attached: Sequence[str] = ()) -> bytes:
    """The mail as bytes; raises `Odd` where it is not in the shape of one, or is nothing at all."""
    kept = [(name, value) for name, value in _fields(told) if name.lower() not in _OF_THE_BODY]
    made = list(_made(told, {name.lower() for name, _ in kept}, role))
    if not kept and not made:
        raise Odd
    return _lines([*kept, *made]) + _body(told, attached)


def _fields(told: Told) -> list[tuple[str, str]]:
    listed = [(text(one, "name"), text(one, "value")) for one in rows(told, "internetMessageHeaders")[:_FIELDS]]
    return [(name, value) for name, value in listed if _NAME.match(name)]


def _made(told: Told, there: set[str], role: Role) -> Iterator[tuple[str, str]]:
    """Fields that the head does not have, from what Graph tells."""
    sent, received = moment(told, "sentDateTime"), moment(told, "receivedDateTime")
    author = rows_of_one(told, "from") or rows_of_one(told, "sender")
    answered, cited = _property(told, IN_REPLY_TO), _property(told, REFERENCES)
    known = {
        "Message-ID": text(told, "internetMessageId"), "Subject": text(told, "subject"), "From": _boxes(author),
        "To": _boxes(rows(told, "toRecipients")), "Cc": _boxes(rows(told, "ccRecipients")),
        "In-Reply-To": answered, "References": cited,
    }  # fmt: skip
    found = [(name, value) for name, value in known.items() if value and name.lower() not in there]
    yield from found
    if (found or there) and sent is not None and "date" not in there:
        yield "Date", format_datetime(sent)
    if (found or there) and received is not None and "received" not in there and role is not Role.SENT:
        yield "Received", f"by exchange; {format_datetime(received)}"
    if "eventMessage" in text(told, "@odata.type"):  # an invitation or an answer to one, whose calendar is not told
        yield "Content-Class", "urn:content-classes:calendarmessage"


def rows_of_one(told: Told, name: str) -> list[Told]:
    """A recipient that stands alone, as a list."""
    found = inner(told, name)
    return [found] if found else []


def _property(told: Told, name: str) -> str:
    found = (text(one, "value") for one in rows(told, "singleValueExtendedProperties") if _same(text(one, "id"), name))
    return next(found, "")


def _same(one: str, other: str) -> bool:
    """Exchange writes numbers of properties without leading zeros, in small letters."""
    kind, _, number = one.partition(" ")
    wanted_kind, _, wanted = other.partition(" ")
    try:
        return kind.lower() == wanted_kind.lower() and int(number, 16) == int(wanted, 16)
    except ValueError:
        return False


def _boxes(recipients: Sequence[Told]) -> str:
    return ", ".join(filter(None, (_box(inner(one, "emailAddress")) for one in recipients)))


def _box(told: Told) -> str:
    """One address as RFC 5322 has it; a distinguished name within the company is no address, the name beside it may be one."""
    address, name = text(told, "address").strip(), text(told, "name").strip()
    if "@" not in address:
        address = name if "@" in name else ""
    address = re.sub(r"[\s<>,;\"\\]", "", address)
    if not address:
        return ""
    quoted = _BREAKS.sub(" ", name).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{address}>' if name and name != address else f"<{address}>"


def _lines(fields: Sequence[tuple[str, str]]) -> bytes:
    lines = (f"{name}: {_BREAKS.sub(' ', value)[:_LONGEST]}\n" for name, value in fields)
    return "".join(lines).encode("utf-8", "replace")


def _body(told: Told, attached: Sequence[str]) -> bytes:
    body = inner(told, "body")
    kind = "html" if text(body, "contentType").lower() == "html" else "plain"
    words = text(body, "content")[:_BODY].replace("\r\n", "\n").encode("utf-8", "replace")
    part = f"Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n".encode() + words
    if not attached:
        return b"MIME-Version: 1.0\n" + part
    edge = f"=_{blake2b(words, digest_size=16).hexdigest()}".encode()
    parts = [part, *(_attached(name) for name in attached)]
    between = b"".join(b"\n--" + edge + b"\n" + one + b"\n" for one in parts)
    head = b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="' + edge + b'"\n'
    return head + between + b"--" + edge + b"--\n"


def _attached(name: str) -> bytes:
    told = quote(name[:255].encode("utf-8", "replace"), safe="")
    return (
        f"Content-Type: application/octet-stream\nContent-Disposition: attachment; filename*=utf-8''{told}\n\n".encode()
    )


def names_attached(listed: Sequence[Told]) -> tuple[str, ...]:
    """The file names of what was attached, without pictures that belong to the page."""
    return tuple(text(one, "name") for one in listed if text(one, "name") and not flag(one, "isInline"))[:100]
