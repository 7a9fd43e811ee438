"""Small mails and mailboxes for the tests of this room. Everybody in them is invented."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from connectors.model import Broken, Message, Role
from connectors.parse import parse_message

NOW = datetime(2026, 11, 24, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")
DATE = "Mon, 02 Nov 2026 09:00:00 +0900"
RECEIVED = f"Received: from mx.friends.example by in.home.example; {DATE}"
TEXT = "The violin concert is on 12 December."
JAPANESE = "ヴァイオリンの演奏会は十二月十二日です。"


def mail(
    body: str | bytes = TEXT,
    *more: str | bytes,
    sender: str | bytes = "Alice Adams <alice@friends.example>",
    to: str | bytes = "Ren Mori <ren@home.example>",
    date: str | None = DATE,
    subject: str | bytes = "concert",
    message_id: str | None = "<t1@friends.example>",
    kind: str | None = "text/plain; charset=utf-8",
    received: bool = True,
) -> bytes:
    """One mail, plain but for what is asked for; `more` are further lines of its head."""
    lines: list[str | bytes] = [RECEIVED] if received else []
    lines += [f"Date: {date}"] if date is not None else []
    lines += [b"From: " + _raw(sender), b"To: " + _raw(to), b"Subject: " + _raw(subject)]
    lines += [f"Message-ID: {message_id}"] if message_id is not None else []
    lines += more
    lines += [f"Content-Type: {kind}"] if kind is not None else []
    return b"\n".join(_raw(line) for line in lines) + b"\n\n" + _raw(body) + b"\n"


def parts(*bodies: tuple[str, str | bytes]) -> bytes:
    """A multipart body with the boundary `q`: (Content-Type and further lines of the head, content) each."""
    return (
        b"".join(b"--q\nContent-Type: " + _raw(head) + b"\n\n" + _raw(content) + b"\n" for head, content in bodies)
        + b"--q--"
    )


def read(raw: bytes, role: Role = Role.INBOX) -> Message:
    """The mail, which must be readable."""
    message = parse_message(raw, "INBOX/1", "INBOX", role, NOW, TOKYO)
    assert isinstance(message, Message), message
    return message


def broken(raw: bytes) -> Broken:
    """The fault of a mail that must not be readable."""
    fault = parse_message(raw, "INBOX/1", "INBOX", Role.INBOX, NOW, TOKYO)
    assert isinstance(fault, Broken), fault
    return fault


def make_maildir(root: Path, *folders: str) -> Path:
    """An empty Maildir and folders in it."""
    for folder in ("", *folders):
        for half in ("cur", "new", "tmp"):
            (root / folder / half).mkdir(parents=True, exist_ok=True)
    return root


def _raw(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()
