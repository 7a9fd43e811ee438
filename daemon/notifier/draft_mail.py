"""A composed draft becomes the bytes of a message (RFC 5322): its key, its headers, and the guard that reads it back.

Nothing here tells that a program helped: no header but those that any mail program writes, no name, no boundary.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from datetime import datetime
from email import message_from_bytes
from email.header import Header, decode_header, make_header
from email.message import Message as MimeMessage
from email.utils import format_datetime, getaddresses

from config.words import say
from connectors.base import ConnectorError, Draft
from connectors.model import Mailbox
from daemon.think.findings import DraftText

# C0 and C1 controls, line and paragraph separators, and bidi controls: a name or subject that holds one is attacked or broken.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_DOT_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LONGEST_LINE = 998  # octets, RFC 5322 section 2.1.1
_OLDEST_REFERENCES = 20


class UnsafeDraft(ConnectorError):
    """The finished bytes do not say what was meant: no draft."""


def draft_key(secret: str, own_addresses: Iterable[str], person_key: str, last_contact: str, ended: int) -> str:
    """32 hex digits of blake2b (RFC 7693), keyed with the owner's secret (without one: with the own addresses).

    The same person with nothing new between us has the same key, on any day and on any workstation with that secret.
    """
    secret = secret or "\n".join(sorted(own_addresses))
    key = hashlib.blake2b(secret.encode(), digest_size=32).digest()
    said = "\0".join((person_key, last_contact, str(ended)))
    return hashlib.blake2b(said.encode(), digest_size=16, key=key).hexdigest()


def letter(text: DraftText, sender_name: str, key: str, now: datetime) -> Draft:
    """The draft as a plain UTF-8 message with LF line ends; raises UnsafeDraft if the read-back differs.

    `sender_name`: the owner's name, where the text brings none in the script of its language.
    """
    domain = text.sender.rpartition("@")[2] or "localhost.invalid"
    message_id = f"<{key}@{domain}>"
    reader = Mailbox(text.to, _UNSAFE.sub("", text.to_name))
    headers = [
        ("From", _mailbox(Mailbox(text.sender, _UNSAFE.sub("", text.sender_name or sender_name)))),
        ("To", _mailbox(reader)),
        ("Subject", _words(_UNSAFE.sub(" ", text.subject))),
        ("Date", format_datetime(now)),
        ("Message-ID", message_id),
        *_threading(text),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=utf-8"),
    ]
    encoding, body = _body(text.body)
    headers.append(("Content-Transfer-Encoding", encoding))
    raw = "".join(f"{name}: {value}\n" for name, value in headers).encode("ascii") + b"\n" + body
    _guard(raw, headers, reader)
    return Draft(key, message_id, (reader,), raw)


def words_of(raw: bytes) -> tuple[str, str]:
    """Subject and body of a draft as it lies in the journal."""
    parsed = message_from_bytes(raw)
    body = parsed.get_payload(decode=True)
    return _decoded(parsed["Subject"]), body.decode("utf-8") if isinstance(body, bytes) else ""


def addr_spec(address: str) -> str:
    """The address as a header needs it: a local part that is no dot-atom is quoted (RFC 5322, section 3.4.1)."""
    local, _, domain = address.rpartition("@")
    if _DOT_ATOM.fullmatch(local):
        return address
    quoted = local.strip('"').replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"@{domain}'


def _threading(text: DraftText) -> list[tuple[str, str]]:
    if not text.in_reply_to:
        return []
    parent = f"<{text.in_reply_to}>"
    before = (one.strip("<>") for one in text.references)  # ids come as evidence or as a header has them
    chain = [f"<{one}>" for one in before if one != text.in_reply_to][-_OLDEST_REFERENCES:]
    if not all(one.isascii() and not _UNSAFE.search(one) and " " not in one for one in [*chain, parent]):
        return []  # an id that cannot stand in a header: better no thread than a broken one
    return [("In-Reply-To", parent), ("References", "\n ".join([*chain, parent]))]


def _mailbox(who: Mailbox) -> str:
    address = addr_spec(who.address)
    if not address.isascii() or _UNSAFE.search(address) or address.count("@") < 1:
        raise UnsafeDraft(say("morning.address_unusable"))
    if not who.name:
        return address
    if not who.name.isascii():
        return f"{_words(who.name)} <{address}>"
    escaped = who.name.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f'"{escaped}" <{address}>'
        if re.search(r"[^A-Za-z0-9 !#$%&\'*+/=?^_`{|}~-]", who.name)
        else f"{who.name} <{address}>"
    )


def _words(text: str) -> str:
    """Encoded words (RFC 2047) where needed, folded."""
    plain = text.isascii() and "=?" not in text
    return Header(text, None if plain else "utf-8", maxlinelen=76, header_name="Subject").encode(linesep="\n")


def _body(text: str) -> tuple[str, bytes]:
    encoded = text.encode("utf-8")
    if max(map(len, encoded.split(b"\n"))) > _LONGEST_LINE:
        return "base64", base64.encodebytes(encoded)
    return ("7bit" if encoded.isascii() else "8bit"), encoded


def _guard(raw: bytes, headers: list[tuple[str, str]], reader: Mailbox) -> None:
    """Read the finished bytes back: the header names and the one reader must be those that were meant (CVE-2024-6923)."""
    parsed: MimeMessage = message_from_bytes(raw)
    readers = [
        address
        for _, address in getaddresses(parsed.get_all("To", []) + parsed.get_all("Cc", []) + parsed.get_all("Bcc", []))
    ]
    meant = [name for name, _ in headers]
    if parsed.keys() != meant or [one.replace('"', "") for one in readers] != [reader.address.replace('"', "")]:
        raise UnsafeDraft(say("morning.draft_unsafe"))


def _decoded(value: str | None) -> str:
    return str(make_header(decode_header(value or ""))).replace("\n", "")
