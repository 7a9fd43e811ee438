"""One mail as bytes to one `Message`, whatever its charset, age or faults; or a `Broken` that says why not. No I/O.

The rooms behind it: headers, addresses, dates, mime, body (charset, html_text), nature and reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from hashlib import blake2b
from typing import NamedTuple, TypeAlias

from config.words import say
from connectors import dates, mime, nature, reports
from connectors.addresses import Found, mailboxes
from connectors.body import words_of
from connectors.headers import (
    Fields,
    clean,
    head_is_long,
    message_ids,
    references,
    shortened,
    split_head,
    words,
)
from connectors.model import Broken, DeliveryReport, Mailbox, Message, Nature, Role
from connectors.vouched import is_vouched

_Lists: TypeAlias = dict[str, tuple[Mailbox, ...]]
_Place: TypeAlias = tuple[str, str, Role]
READ_LIMIT = 1 << 20  # bytes of one mail
_ATTACHMENTS = 100
_MARKS_OF_MAIL = frozenset(("from", "date", "to", "subject", "message-id", "received"))
_ADDRESSES = ("from", "sender", "to", "cc")
_NO_ATTACHMENT = frozenset((
    "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "application/ms-tnef",
    "text/calendar", "message/delivery-status", "message/disposition-notification", "text/rfc822-headers",
))  # fmt: skip


def parse_message(
    raw: bytes, source: str, folder: str, role: Role, now: datetime, zone: tzinfo, *, whole: bool = True
) -> Message | Broken:
    """Read one mail. `zone` is the owner's, for a Date without one; `source` and `folder` say where it lies.

    `whole`: also the body of mass mail, which nobody needs for contacts and which costs more than all the rest.
    """
    if b"\n" not in raw:
        return Broken(source, say("mail.no_mail"))
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if head_is_long(raw):
        raw = shortened(raw)
    raw = raw[:READ_LIMIT]
    fields, body = split_head(raw)
    if _MARKS_OF_MAIL.isdisjoint(fields):
        return Broken(source, say("mail.no_mail"))
    lists = _lists(fields)
    if lists is None:
        return Broken(source, say("mail.address_storm"))
    try:
        mail = mime.take_apart(raw, (fields, body))
    except mime.TooDeep:
        return Broken(source, say("mail.too_deep"))
    return _message(mail, lists, (source, folder, role), dates.moment(fields, now, zone), whole=whole)


def _lists(fields: Fields) -> _Lists | None:
    """The mailboxes of each field of addresses that is there; None where one of them is a storm."""
    lists: _Lists = {}
    for name in _ADDRESSES:
        if name in fields:
            found = _all_mailboxes(name, fields[name])
            if found.storm:
                return None
            lists[name] = found.mailboxes
    return lists


def _all_mailboxes(name: str, values: Sequence[bytes]) -> Found:
    """The first From counts; of the others a second field only adds to it."""
    if len(values) == 1 or name in ("from", "sender"):
        return mailboxes(values[0])
    found = [mailboxes(value) for value in values[:20]]
    return Found(tuple(box for one in found for box in one.mailboxes), any(one.storm for one in found))


class _Content(NamedTuple):
    """What a mail says, and what it is by its head and its words."""

    subject: str
    text: str
    attachments: tuple[str, ...]
    report: DeliveryReport | None
    verdict: nature.Verdict
    vouched: bool


def _content(mail: mime.Structure, sender: Mailbox | None, *, spare: bool) -> _Content:
    """`spare`: of mass mail the words are left unread, where the head tells all."""
    declared, mass = nature.by_declaration(mail.fields), nature.by_mass_marks(mail.fields)
    unread = spare and mass is not None and declared is None and _head_tells_all(mail, sender)
    subject, text = clean(words(mail.fields.first("subject"))), "" if unread else words_of(mail.parts)
    report, verdict = _judge(mail, sender, subject, text, declared or mass)
    vouched = sender is not None and verdict.nature is Nature.PERSONAL and is_vouched(mail.fields, sender.address)
    return _Content(subject, text, () if unread else _attachments(mail), report, verdict, vouched)


def _message(mail: mime.Structure, lists: _Lists, place: _Place, date: datetime | None, *, whole: bool) -> Message:
    fields, to = mail.fields, lists.get("to", ())
    sender = next(iter(lists.get("from") or lists.get("sender", ())), None)
    ids, answered = message_ids(fields.first("message-id")), message_ids(fields.first("in-reply-to"))
    content = _content(mail, sender, spare=not whole and bool(ids))
    key = _identity(ids, fields, sender, content.subject, to, content.text)
    return Message(
        id=ids[0] if ids else f"no-id-{key.hex()}",
        key=key,
        source=place[0],
        folder=place[1],
        role=_role(place[2], fields),
        date=date,
        sender=sender,
        to=to,
        cc=lists.get("cc", ()),
        subject=content.subject,
        in_reply_to=answered[0] if answered else "",
        references=references(fields.first("references")),
        nature=content.verdict.nature,
        why=content.verdict.why,
        report=content.report,
        received="received" in fields,
        attachments=content.attachments,
        text=content.text,
        vouched=content.vouched,
    )


def _head_tells_all(mail: mime.Structure, sender: Mailbox | None) -> bool:
    """Of a mail that was sent to many: whether its words could not show that it is something else."""
    if sender and reports.by_mail_system(sender):
        return False
    return all(part.kind.startswith("text/") and part.kind != "text/calendar" for part in mail.parts)


def _role(folder: Role, fields: Fields) -> Role:
    """What the folder is for this mail: what I passed on unchanged lies in Sent, and is its author's (RFC 5322 section 3.6.6)."""
    if folder is Role.SENT and ("resent-from" in fields or "resent-to" in fields):
        return Role.ARCHIVE
    return folder


def _judge(
    mail: mime.Structure, sender: Mailbox | None, subject: str, text: str, by_head: nature.Verdict | None
) -> tuple[DeliveryReport | None, nature.Verdict]:
    """A report comes first: it may bear every mark of an automatic mail too."""
    found = reports.report_of(mail, sender, subject, text)
    if found is not None:
        return found[0], nature.Verdict(Nature.REPORT, found[1])
    return None, nature.judge(mail, sender, subject, text, by_head)


def _identity(
    ids: tuple[str, ...], fields: Fields, sender: Mailbox | None, subject: str, to: tuple[Mailbox, ...], text: str
) -> bytes:
    """What makes it this mail wherever it lies: id, From, Date, Subject; without an id also To and text.

    It begins with the time of writing: mail comes roughly in that order, and neighbours cost a database less than strangers.
    """
    written = _written(fields.first("date"))
    marks = [ids[0] if ids else "", sender.address if sender else "", str(written), subject]
    if not ids:
        marks += [",".join(sorted(box.address for box in to)), " ".join(text.split())]
    digest = blake2b("\0".join(marks).encode("utf-8", "replace"), digest_size=16).digest()
    return (written % 2**32).to_bytes(4, "big") + digest[:12] if isinstance(written, int) else digest


def _written(value: bytes) -> int | str:
    """The Date as seconds if it is one: a server may write the same moment differently. No zone of the owner plays in."""
    written = dates.written_at(value)
    return written if written is not None else " ".join(value[:200].decode("latin-1").split())


def _attachments(mail: mime.Structure) -> tuple[str, ...]:
    """The file names of what was attached; pictures that belong to the page, such as logos, are not."""
    names = [clean(part.file_name(), 255) for part in mail.parts if _is_attachment(part)]
    return tuple(filter(None, names))[:_ATTACHMENTS]


def _is_attachment(part: mime.Part) -> bool:
    if part.embedded or part.kind in _NO_ATTACHMENT or (part.kind == "text/calendar" and "method" in part.params):
        return False
    if part.parent == "multipart/related" and part.kind.startswith("image/") and not part.attached:
        return False
    return part.kind not in ("text/plain", "text/html") or part.attached or bool(part.params.get("name"))
