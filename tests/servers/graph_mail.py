"""Mail and drafts of the small Graph: microsoft-graph-docs-contrib, api-reference/v1.0/api (user-list-messages, message-get,
user-post-messages, message-update, message-delete, message-list-attachments, user-list-mailfolders).
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tests.servers.graph_line import Asked, Refuse, Told, only, paged, properties_asked
from tests.servers.graph_shapes import OF_MESSAGE, long_id, moment, properties_of

if TYPE_CHECKING:
    from tests.servers.graph import FakeGraph

WELL_KNOWN = ("inbox", "sentitems", "archive", "drafts", "outbox", "deleteditems", "junkemail")


@dataclass
class Mail:
    """One mail in the box. `odd` stands in place of the properties that are named."""

    id: str
    folder: str
    raw: bytes
    received: datetime
    draft: bool = False
    own: bool = False
    odd: dict[str, Any] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)


def mail(server: FakeGraph, asked: Asked, below: str) -> Told:
    parts = below.split("/")
    if parts == ["messages"]:
        return _messages(server, asked, list(server.mails.values()))
    if below == "mailFolders/drafts/messages":
        return _messages(server, asked, server.lying("drafts"))
    if parts[0] == "mailFolders":
        return _mail_folders(server, asked, parts[1:])
    mail = server.mails.get(parts[1])
    if mail is None:
        raise Refuse(404, "ErrorItemNotFound")
    if parts[2:] == ["$value"]:
        return Told(200, mail.raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    if parts[2:] == ["attachments"]:
        only(asked, "$select")
        return Told(200, {"value": properties(mail)["_attachments"]})
    if parts[2:]:
        raise Refuse(400, "BadRequest")
    only(asked, "$select", "$expand")
    return Told(200, _shown(mail, asked))


def _messages(server: FakeGraph, asked: Asked, mails: list[Mail]) -> Told:
    """user-list-messages: $filter, $orderby, $select, $top (1..1000), $expand; what is ordered by is filtered by first."""
    only(asked, "$filter", "$orderby", "$select", "$top", "$expand", "$skip")
    sieve, order = asked.query.get("$filter", ""), asked.query.get("$orderby", "")
    if sieve and order and not sieve.startswith(order.partition(" ")[0]):
        raise Refuse(400, "InefficientFilter")
    kept = [mail for mail in mails if all(_passes(mail, part) for part in sieve.split(" and receivedDateTime "))]
    if order:
        if order not in ("receivedDateTime desc", "receivedDateTime asc"):
            raise Refuse(400, "BadRequest")
        kept.sort(key=lambda mail: mail.received, reverse=order.endswith("desc"))
    told = paged(asked, kept, 1000)
    told.body["value"] = [_shown(mail, asked) for mail in told.body["value"]]
    return told


def _passes(mail: Mail, part: str) -> bool:
    part = part.removeprefix("receivedDateTime ")
    if found := re.fullmatch(r"(ge|lt|le|gt) (\S+Z)", part):
        at = datetime.fromisoformat(found[2])
        fits: dict[str, bool] = {
            "ge": mail.received >= at,
            "lt": mail.received < at,
            "le": mail.received <= at,
            "gt": mail.received > at,
        }
        return fits[found[1]]
    if found := re.fullmatch(r"internetMessageId eq '(.*)'", part):
        return str(properties(mail)["internetMessageId"]) == found[1].replace("''", "'")
    beside = r"singleValueExtendedProperties/any\(ep: ep/id eq '([^']+)' and ep/value eq '(.*)'\)"
    if found := re.fullmatch(beside, part):
        return mail.properties.get(found[1]) == found[2].replace("''", "'")
    if part:
        raise Refuse(400, "BadRequest")
    return True


def properties(mail: Mail) -> dict[str, Any]:
    """What resources/message says of its bytes, read once."""
    if not mail.told:
        mail.told = properties_of(mail.raw, own=mail.own)
    return mail.told


def _shown(mail: Mail, asked: Asked) -> dict[str, Any]:
    """resources/message with the properties that were selected."""
    selected = properties_asked(asked, OF_MESSAGE)
    if not selected - {"id", "receivedDateTime", "parentFolderId", "isDraft"}:
        told: dict[str, Any] = {}
    else:
        told = properties(mail)
    if "body" in selected and 'outlook.body-content-type="text"' not in asked.headers.get("prefer", ""):
        raise Refuse(400, "TestBodyAsPage")
    fixed = {
        "id": mail.id, "receivedDateTime": moment(mail.received), "sentDateTime": moment(mail.received),
        "parentFolderId": mail.folder, "isDraft": mail.draft,
    }  # fmt: skip
    shown = {name: value for name, value in {**told, **fixed, **mail.odd}.items() if name in selected or name[0] == "@"}
    if "$expand" in asked.query:
        wanted = re.findall(r"id eq '([^']+)'", asked.query["$expand"])
        if not wanted or not asked.query["$expand"].startswith("singleValueExtendedProperties($filter="):
            raise Refuse(400, "BadRequest")
        there = {**told.get("_properties", {}), **mail.properties}
        listed = [{"id": name.replace("0x0", "0x"), "value": there[name]} for name in wanted if name in there]
        shown |= {"singleValueExtendedProperties": listed} if listed else {}
    return shown


def _mail_folders(server: FakeGraph, asked: Asked, parts: list[str]) -> Told:
    """resources/mailfolder; well-known names stand in place of ids."""
    only(asked, "$select", "$top", "$skip")
    if len(parts) == 1:
        if parts[0] not in WELL_KNOWN:
            raise Refuse(404, "ErrorItemNotFound")
        return Told(200, {"id": long_id("folder", parts[0])})
    above = parts[0] if parts else ""
    listed = [
        {"id": own, "displayName": name, "parentFolderId": up or "root", "totalItemCount": _in(server, own),
         "childFolderCount": sum(one == own for _, one in server.folders.values())}
        for own, (name, up) in server.folders.items() if up == above
    ]  # fmt: skip
    return paged(asked, listed, 1000)


def _in(server: FakeGraph, folder: str) -> int:
    return sum(mail.folder == folder for mail in server.mails.values())


def change_mail(server: FakeGraph, asked: Asked, below: str) -> Told:
    """user-post-messages (MIME as base64, text/plain), message-update (properties beside), message-delete."""
    only(asked)
    found = re.fullmatch(r"messages/([^/]+)", below)
    if asked.method == "POST" and below == "messages":
        if asked.headers.get("content-type") != "text/plain":
            raise Refuse(415, "UnsupportedMediaType")
        mail = server.lay(b64decode(asked.body, validate=True).replace(b"\r\n", b"\n"), "drafts", draft=True, own=True)
        if not server.keeps_ids:
            properties(mail)["internetMessageId"] = f"<{mail.id}@exchange.example>"
        return Told(201, _shown(mail, Asked("GET", "", {}, {"prefer": 'outlook.body-content-type="text"'}, b"")))
    if not found or found[1] not in server.mails:
        raise Refuse(404, "ErrorItemNotFound")
    mail = server.mails[found[1]]
    if asked.method == "PATCH":
        told = json.loads(asked.body)
        assert set(told) == {"singleValueExtendedProperties"}
        mail.properties |= {one["id"]: one["value"] for one in told["singleValueExtendedProperties"]}
        return Told(200, {"id": mail.id})
    if asked.method == "DELETE":
        mail.folder = long_id("folder", "deleteditems")
        return Told(204)
    raise Refuse(405, "Request_BadRequest")
