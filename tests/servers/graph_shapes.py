"""From mails as bytes to the JSON that Graph gives of them, with the page of the documentation beside each shape.

Documentation: learn.microsoft.com/graph/api/resources (message, mailFolder, event, contact), in the repository
microsoftgraph/microsoft-graph-docs-contrib under api-reference/v1.0.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from connectors.addresses import mailboxes
from connectors.body import words_of
from connectors.headers import clean, message_ids, split_head, words
from connectors.mime import Part, take_apart

OF_MESSAGE = frozenset((
    "id", "internetMessageId", "subject", "from", "sender", "toRecipients", "ccRecipients", "bccRecipients", "replyTo",
    "receivedDateTime", "sentDateTime", "parentFolderId", "isDraft", "hasAttachments", "body", "bodyPreview",
    "internetMessageHeaders", "conversationId",
))  # fmt: skip
OF_EVENT = frozenset((
    "id", "iCalUId", "seriesMasterId", "type", "originalStart", "start", "end", "isAllDay", "isCancelled", "isDraft",
    "isOrganizer", "organizer", "attendees", "responseStatus", "subject", "location", "bodyPreview", "onlineMeeting",
    "onlineMeetingUrl", "lastModifiedDateTime",
))  # fmt: skip
OF_CONTACT = frozenset((
    "id", "displayName", "givenName", "middleName", "surname", "nickName", "yomiGivenName", "yomiSurname", "yomiCompanyName",
    "emailAddresses", "businessPhones", "homePhones", "mobilePhone", "companyName", "department", "jobTitle",
    "personalNotes", "birthday", "lastModifiedDateTime",
))  # fmt: skip


def long_id(*parts: object) -> str:
    """An id as Exchange makes them: long, and base64 for addresses."""
    return "AAkALgAAAAAA_" + hashlib.blake2b("\0".join(map(str, parts)).encode(), digest_size=24).hexdigest() + "-="


def moment(at: datetime) -> str:
    """As Graph writes it: whole seconds, UTC."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def recipients(raws: Iterable[bytes]) -> list[dict[str, Any]]:
    """resources/recipient: {emailAddress: {name, address}}."""
    boxes = (box for raw in raws for box in mailboxes(raw).mailboxes)
    return [{"emailAddress": {"name": box.name or box.address, "address": box.address}} for box in boxes]


def properties_of(raw: bytes, *, own: bool) -> dict[str, Any]:
    """resources/message of a mail. `own`: written in this mailbox, so that it never had a head of its own."""
    plain = raw.replace(b"\r\n", b"\n")
    fields, _ = split_head(plain)
    mail = take_apart(plain)
    ids = message_ids(fields.first("message-id"))
    invitation = any(part.kind == "text/calendar" and "method" in part.params for part in mail.parts)
    attached = _attached(mail.parts)
    head = [{"name": name, "value": value.decode("utf-8", "replace")} for name in fields for value in fields.all(name)]
    told: dict[str, Any] = {
        "internetMessageId": f"<{ids[0]}>" if ids else "",
        "subject": clean(words(fields.first("subject"))),
        "toRecipients": recipients(fields.all("to")),
        "ccRecipients": recipients(fields.all("cc")),
        "bccRecipients": recipients(fields.all("bcc")),
        "replyTo": recipients(fields.all("reply-to")),
        "hasAttachments": bool(attached),
        "body": {"contentType": "text", "content": words_of(mail.parts).replace("\n", "\r\n")},
        "bodyPreview": words_of(mail.parts)[:255],
        "internetMessageHeaders": None if own else head,
    }
    author = recipients([fields.first("from")])
    told |= {"from": author[0], "sender": author[0]} if author else {}
    if invitation:  # resources/eventmessage: a type of its own
        told["@odata.type"] = "#microsoft.graph.eventMessageRequest"
    thread = {"String 0x1042": fields.text("in-reply-to"), "String 0x1039": fields.text("references")}
    told["_properties"] = {name: value for name, value in thread.items() if value and own}
    told["_attachments"] = attached
    return told


def _attached(parts: Iterable[Part]) -> list[dict[str, Any]]:
    """resources/fileattachment, what is asked of it."""
    names = [name for part in parts if (name := part.file_name()) and not part.embedded]
    return [{"name": name, "contentType": "application/octet-stream", "isInline": False} for name in names]
