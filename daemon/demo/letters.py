"""The bytes of one mail, as the programs of different people write it: headers, charset, quote, HTML, attachments.

Everything is spelt out here rather than left to the `email` package, whose folding and boundaries differ between versions.
"""

from __future__ import annotations

import base64
import html
import quopri
import textwrap
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from daemon.demo.talks import HOME, Mail
from daemon.demo.texts import Party, number

_DAYS = "月火水木金土日"
_CODECS = {"shift_jis": "cp932"}


def mail_bytes(mail: Mail, event: str = "") -> bytes:
    """The whole mail as it lies in its file; `event` is the calendar entry that an invitation carries."""
    headers = "".join(f"{name}: {value}\n" for name, value in _headers(mail))
    return headers.encode("ascii") + (_invitation(mail, event) if event else _content(mail))


def encoded(text: str, charset: str = "utf-8") -> str:
    """A header's value; what is not ASCII becomes encoded words of at most 75 signs (RFC 2047)."""
    if text.isascii():
        return text
    codec = _CODECS.get(charset, charset)
    words = [base64.b64encode(text[at : at + 12].encode(codec)).decode("ascii") for at in range(0, len(text), 12)]
    return "\n ".join(f"=?{charset.upper()}?B?{word}?=" for word in words)


def _headers(mail: Mail) -> list[tuple[str, str]]:
    ancestors = [f"<{parent.id}>" for parent in mail.parents]
    zone = ZoneInfo(mail.sender.zone)
    pairs = [
        ("Return-Path", "" if mail.mine else f"<{'' if mail.kind == 'bounce' else mail.sender.address}>"),
        ("Received", "" if mail.mine else _received(mail)),
        ("From", _shown([mail.sender], mail.charset)),
        ("To", _shown(mail.to, mail.charset)),
        ("Cc", _shown(mail.cc, mail.charset)),
        ("Subject", encoded(mail.subject, mail.charset)),
        ("Date", format_datetime(mail.when.astimezone(zone))),
        ("Message-ID", f"<{mail.id}>"),
        ("In-Reply-To", ancestors[-1] if ancestors else ""),
        ("References", "\n ".join(ancestors)),
        *((name, encoded(str(value))) for name, value in mail.headers.items()),
        ("MIME-Version", "1.0"),
    ]
    return [(name, value) for name, value in pairs if value]


def _shown(parties: Iterable[Party], charset: str) -> str:
    shown = [f"{encoded(party.name, charset)} <{party.address}>" if party.name else party.address for party in parties]
    return ",\n ".join(shown)


def _received(mail: Mail) -> str:
    arrived = format_datetime(mail.when.astimezone(HOME) + timedelta(seconds=3 + number(mail.id) % 50))
    at = mail.to[0].domain
    return f"from mail.{mail.sender.domain} (mail.{mail.sender.domain} [192.0.2.{number(mail.sender.domain) % 250}])\n by mx.{at} with ESMTPS; {arrived}"


def _content(mail: Mail) -> bytes:
    if mail.kind == "bounce":
        return _multipart("report; report-type=delivery-status", mail.id, _report(mail))
    text = _html(mail) if mail.html else mail.text + _quote(mail) + "\n"
    words = _part(f"text/{'html' if mail.html else 'plain'}", text, mail.charset)
    if not mail.attach:
        return words
    return _multipart("mixed", mail.id, [words, *(_attached(name, mail) for name in mail.attach)])


def _invitation(mail: Mail, event: str) -> bytes:
    entry = _part(f"text/calendar; method={mail.kind}", event, "utf-8")
    return _multipart("alternative", mail.id, [_part("text/plain", mail.text + "\n", "utf-8"), entry])


def _part(kind: str, text: str, charset: str) -> bytes:
    raw = text.encode(_CODECS.get(charset, charset))
    head = f"Content-Type: {kind}; charset={'us-ascii' if raw.isascii() and charset == 'utf-8' else charset}\n"
    way, body = _transfer(raw, charset)
    return f"{head}Content-Transfer-Encoding: {way}\n\n".encode("ascii") + body


def _transfer(raw: bytes, charset: str) -> tuple[str, bytes]:
    if charset == "iso-2022-jp" or (raw.isascii() and max(map(len, raw.split(b"\n"))) < 900):
        return "7bit", raw
    if charset == "shift_jis":
        return "base64", base64.encodebytes(raw)
    if number(raw.decode("utf-8")[:40]) % 3 == 0:
        return "quoted-printable", quopri.encodestring(raw)
    return "8bit", raw


def _attached(name: str, mail: Mail) -> bytes:
    paper = base64.encodebytes(f"{name}\n{mail.id}\n".encode()).decode("ascii")
    kind = {"pdf": "application/pdf", "jpg": "image/jpeg"}.get(name.rpartition(".")[2], "application/octet-stream")
    shown = encoded(name)
    return (
        f'Content-Type: {kind}; name="{shown}"\nContent-Transfer-Encoding: base64\n'
        f'Content-Disposition: attachment; filename="{shown}"\n\n{paper}'
    ).encode("ascii")


def _multipart(kind: str, salt: str, parts: Sequence[bytes]) -> bytes:
    line = f"=_{number(salt, 'boundary'):016x}"
    whole = b"".join(f"--{line}\n".encode() + part + b"\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{line}"\n\n'.encode() + whole + f"--{line}--\n".encode()


def _report(mail: Mail) -> list[bytes]:
    lost = mail.parents[-1]
    status = (
        f"Reporting-MTA: dns; {mail.sender.domain}\n\nFinal-Recipient: rfc822; {lost.to[0].address}\nAction: failed\n"
        "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n"
    )
    head = "".join(f"{name}: {value}\n" for name, value in _headers(lost))
    return [
        _part("text/plain", mail.text + "\n", "utf-8"),
        f"Content-Type: message/delivery-status\n\n{status}".encode("ascii"),
        f"Content-Type: text/rfc822-headers\n\n{head}".encode("ascii"),
    ]


def _quote(mail: Mail) -> str:
    if mail.quotes == "none":
        return ""
    asked = mail.parents[-1]
    if mail.quotes == "outlook":
        return f"\n\n{_outlook_head(asked)}\n\n{asked.text}"
    return "\n\n" + _attribution(asked, mail.quotes) + "\n" + textwrap.indent(asked.text, "> ", lambda _line: True)


def _attribution(asked: Mail, language: str) -> str:
    when: datetime = asked.when
    who = f"{asked.sender.name} <{asked.sender.address}>"
    if language == "ja":
        return f"{when.year}年{when.month}月{when.day}日({_DAYS[when.weekday()]}) {when:%H:%M} {who}:"
    return f"On {_english_day(when)} at {when:%H:%M}, {who} wrote:"


def _english_day(when: datetime) -> str:
    """`Thu, 12 Nov 2026`, whatever the locale of the machine."""
    return format_datetime(when)[:16].rstrip()


def _outlook_head(asked: Mail) -> str:
    return (
        f"-----Original Message-----\nFrom: {asked.sender.name} <{asked.sender.address}>\n"
        f"Sent: {_english_day(asked.when)} {asked.when:%H:%M}\n"
        f"To: {asked.to[0].name} <{asked.to[0].address}>\nSubject: {asked.subject}"
    )


def _html(mail: Mail) -> str:
    own = _paragraphs(mail.text)
    if mail.quotes != "none":
        asked = mail.parents[-1]
        own += (
            f'<div class="gmail_quote"><div>{html.escape(_attribution(asked, "en" if mail.quotes == "outlook" else mail.quotes))}</div>\n'
            f"<blockquote>{_paragraphs(asked.text)}</blockquote></div>\n"
        )
    return f'<html><head><style>p {{ margin: 0 0 1em }}</style></head><body><div dir="ltr">{own}</div></body></html>\n'


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{html.escape(block).replace(chr(10), '<br>' + chr(10))}</p>\n" for block in text.split("\n\n"))
