"""Mail and drafts of the small Google (https://developers.google.com/workspace/gmail/api/reference/rest, description v1, 20261005)."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message as Mail
from typing import TYPE_CHECKING

from tests.servers.google_line import ROOT, Asked, Json, Route, Told, error, told

if TYPE_CHECKING:
    from tests.servers.google import FakeGoogle

_ALL = frozenset((f"{ROOT}gmail.modify", "https://mail.google.com/"))
READ, COMPOSE, INSERT = (_ALL | {f"{ROOT}gmail.{name}"} for name in ("readonly", "compose", "insert"))


@dataclass
class Letter:
    """A mail in the box; `at` is its internalDate in milliseconds."""

    id: str
    thread: str
    labels: list[str]
    raw: bytes
    at: int


def profile(google: FakeGoogle, asked: Asked) -> Told:
    counts = {
        "messagesTotal": len(google.letters),
        "threadsTotal": len({one.thread for one in google.letters.values()}),
    }
    return told({"emailAddress": google.user, **counts, "historyId": str(google.history)})


def send_as(google: FakeGoogle, asked: Asked) -> Told:
    rows = [{"sendAsEmail": one, "isPrimary": one == google.user} for one in (google.user, *google.aliases)]
    return told({"sendAs": rows})


def messages(google: FakeGoogle, asked: Asked) -> Told:
    """The newest first by internalDate; Spam and Trash only where they are asked for."""
    everywhere = asked.query.get("includeSpamTrash") == "true"
    found = [one for one in google.letters.values() if everywhere or not {"SPAM", "TRASH"} & set(one.labels)]
    for word in asked.query.get("q", "").split():
        found = [one for one in found if _matches(one, word)]
    found.sort(key=lambda one: (-one.at, one.id))
    return _paged(google, asked, "messages", [{"id": one.id, "threadId": one.thread} for one in found])


def _paged(google: FakeGoogle, asked: Asked, name: str, rows: list[Json]) -> Told:
    most = min(int(asked.query.get("maxResults", "100")), google.page, 500)
    token = asked.query.get("pageToken", "")
    if token and not re.fullmatch(r"p\d+", token):
        return error(400, "invalidPageToken")
    start = int(token[1:]) if token else 0
    some = rows[start : start + most]
    answer: Json = {name: some} if some else {}
    if start + most < len(rows):
        answer["nextPageToken"] = f"p{start + most}"
    return told({**answer, "resultSizeEstimate": len(rows)})


def message(google: FakeGoogle, asked: Asked, one: str) -> Told:
    letter = google.letters.get(one)
    if letter is None:
        return error(404, "notFound")
    form = asked.query.get("format", "full")
    if form not in ("minimal", "full", "raw", "metadata"):
        return error(400, "invalidArgument")
    return told(_message(google, letter, form))


def _message(google: FakeGoogle, letter: Letter, form: str) -> Json:
    about: Json = {"id": letter.id, "threadId": letter.thread, "labelIds": letter.labels, "snippet": ""}
    about |= {"sizeEstimate": len(letter.raw), "historyId": str(google.history), "internalDate": str(letter.at)}
    if form == "raw":
        return about | {"raw": base64.urlsafe_b64encode(letter.raw).decode()}
    if form == "minimal":
        return about
    payload = _part(message_from_bytes(letter.raw), "")
    return about | {"payload": payload if form == "full" else {key: payload[key] for key in ("mimeType", "headers")}}


def insert(google: FakeGoogle, asked: Asked) -> Told:
    """A mail put into this mailbox alone; DRAFT and SENT cannot be set by hand
    (https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/insert, .../guides/labels).
    """
    content = json.loads(asked.body)
    labels = content.get("labelIds", [])
    if set(content) - {"raw", "labelIds", "threadId"} or "raw" not in content or {"DRAFT", "SENT"} & set(labels):
        return error(400, "invalidArgument")
    one = google.deliver(base64.urlsafe_b64decode(content["raw"]), tuple(labels), at=datetime.now(UTC))
    return told({"id": one, "threadId": google.letters[one].thread, "labelIds": labels})


def list_drafts(google: FakeGoogle, asked: Asked) -> Told:
    rows = [
        {"id": one, "message": {"id": mail, "threadId": google.letters[mail].thread}}
        for one, mail in google.drafts.items()
    ]
    return _paged(google, asked, "drafts", rows)


def get_draft(google: FakeGoogle, asked: Asked, one: str) -> Told:
    if one not in google.drafts:
        return error(404, "notFound")
    return told(
        {"id": one, "message": _message(google, google.letters[google.drafts[one]], asked.query.get("format", "full"))}
    )


def create_draft(google: FakeGoogle, asked: Asked) -> Told:
    content = json.loads(asked.body)
    mail = content.get("message", {})
    if set(content) - {"message"} or set(mail) - {"raw", "threadId"} or "raw" not in mail:
        return error(400, "invalidArgument")
    if mail.get("threadId") and mail["threadId"] not in {one.thread for one in google.letters.values()}:
        return error(404, "notFound")
    one = google.draft(base64.urlsafe_b64decode(mail["raw"]), mail.get("threadId", ""))
    letter = google.letters[google.drafts[one]]
    return told({"id": one, "message": {"id": letter.id, "threadId": letter.thread, "labelIds": letter.labels}})


def delete_draft(google: FakeGoogle, asked: Asked, one: str) -> Told:
    if one not in google.drafts:
        return error(404, "notFound")
    del google.letters[google.drafts.pop(one)]
    google.history += 1
    return Told(204, b"")


def _matches(letter: Letter, word: str) -> bool:
    """The words of a search that are asked here (https://support.google.com/mail/answer/7190)."""
    if word == "-in:chats":
        return "CHAT" not in letter.labels
    if word == "-in:drafts":
        return "DRAFT" not in letter.labels
    key, _, value = word.partition(":")
    if key == "after":
        return letter.at > int(value) * 1000
    if key == "rfc822msgid":
        return value in message_from_bytes(letter.raw).get("Message-ID", "")
    raise AssertionError(f"a word that this server does not know: {word}")


def _part(mail: Mail, number: str) -> Json:
    """A MessagePart: what is text or small lies in it, what was attached is only named."""
    inner = mail.get_payload()
    headers = [{"name": name, "value": " ".join(str(value).split())} for name, value in mail.items()]
    part: Json = {
        "partId": number,
        "mimeType": mail.get_content_type(),
        "filename": mail.get_filename() or "",
        "headers": headers,
    }
    if mail.is_multipart() and isinstance(inner, list):
        parts = [_part(one, f"{number}.{place}".strip(".")) for place, one in enumerate(inner) if isinstance(one, Mail)]
        return part | {"body": {"size": 0}, "parts": parts}
    content = mail.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    if part["filename"]:
        return part | {"body": {"size": len(data), "attachmentId": "ANGjdJ8"}}
    return part | {"body": {"size": len(data), "data": base64.urlsafe_b64encode(data).decode()}}


_ME = "/gmail/v1/users/me"
_LISTS = frozenset(("q", "maxResults", "pageToken", "includeSpamTrash"))
ROUTES: tuple[Route, ...] = (
    ("GET", f"{_ME}/profile", frozenset(), READ | COMPOSE, profile),
    ("GET", f"{_ME}/messages", _LISTS | {"labelIds"}, READ, messages),
    ("GET", f"{_ME}/messages/([^/]+)", frozenset(("format", "metadataHeaders")), READ, message),
    ("POST", f"{_ME}/messages", frozenset(("internalDateSource", "deleted")), INSERT, insert),
    ("GET", f"{_ME}/settings/sendAs", frozenset(), READ, send_as),
    ("GET", f"{_ME}/drafts", _LISTS, READ | COMPOSE, list_drafts),
    ("POST", f"{_ME}/drafts", frozenset(), COMPOSE, create_draft),
    ("GET", f"{_ME}/drafts/([^/]+)", frozenset(("format",)), READ | COMPOSE, get_draft),
    ("DELETE", f"{_ME}/drafts/([^/]+)", frozenset(), COMPOSE, delete_draft),
)
