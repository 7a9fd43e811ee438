"""Calendars and contacts of the small Google.

https://developers.google.com/workspace/calendar/api/v3/reference (description v3, 20261030),
https://developers.google.com/people/api/rest/v1/people.connections/list (description v1, 20251117).
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from tests.servers.google_line import ROOT, Asked, Json, Route, Told, error, told

if TYPE_CHECKING:
    from tests.servers.google import FakeGoogle


def calendar_list(google: FakeGoogle, asked: Asked) -> Told:
    return _kind_paged(google, asked, "calendar#calendarList", list(google.calendars.values()))


def list_events(google: FakeGoogle, asked: Asked, name: str) -> Told:
    """One by one as they take place (singleEvents): what ends after timeMin and begins before timeMax."""
    if name not in google.calendars:
        return error(404, "notFound")
    if asked.query.get("singleEvents") != "true":
        return error(400, "invalid")
    first, last = (_instant(asked.query.get(key)) for key in ("timeMin", "timeMax"))
    rows = [
        one for one in google.events[name]
        if (first is None or _moment(one["end"]) > first) and (last is None or _moment(one["start"]) < last)
    ]  # fmt: skip
    return _kind_paged(google, asked, "calendar#events", rows)


def _kind_paged(google: FakeGoogle, asked: Asked, kind: str, rows: list[Json]) -> Told:
    most, token = min(int(asked.query.get("maxResults", "250")), google.page), asked.query.get("pageToken", "")
    start = int(token[1:]) if re.fullmatch(r"p\d+", token) else 0
    answer: Json = {"kind": kind, "items": rows[start : start + most]}
    return told(answer | ({"nextPageToken": f"p{start + most}"} if start + most < len(rows) else {}))


def connections(google: FakeGoogle, asked: Asked) -> Told:
    if not asked.query.get("personFields"):
        return error(400, "INVALID_ARGUMENT")
    most, token = int(asked.query.get("pageSize", "100")), asked.query.get("pageToken", "")
    if not 1 <= most <= 1000:
        return error(400, "INVALID_ARGUMENT")
    most = min(most, google.page)
    start = int(token[1:]) if re.fullmatch(r"p\d+", token) else 0
    if not google.people:
        return told({})
    kept = {"resourceName", "etag", *asked.query["personFields"].split(",")}
    rows = [{key: one[key] for key in one if key in kept} for one in google.people[start : start + most]]
    answer: Json = {"connections": rows, "totalPeople": len(google.people), "totalItems": len(google.people)}
    return told(answer | ({"nextPageToken": f"p{start + most}"} if start + most < len(google.people) else {}))


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _moment(told_of: Json) -> datetime:
    """A day begins at midnight of the calendar's zone; here that is Tokyo's."""
    if "date" in told_of:
        return datetime.fromisoformat(f"{told_of['date']}T00:00:00+09:00")
    return datetime.fromisoformat(told_of["dateTime"])


_LISTS = frozenset(("maxResults", "pageToken", "showDeleted"))
ROUTES: tuple[Route, ...] = (
    (
        "GET", "/calendar/v3/users/me/calendarList", _LISTS | {"minAccessRole", "showHidden"},
        frozenset((f"{ROOT}calendar.calendarlist.readonly",)), calendar_list,
    ),
    (
        "GET", "/calendar/v3/calendars/([^/]+)/events", _LISTS | {"singleEvents", "timeMin", "timeMax", "orderBy", "timeZone"},
        frozenset((f"{ROOT}calendar.events.readonly",)), list_events,
    ),
    (
        "GET", "/v1/people/me/connections", frozenset(("personFields", "pageSize", "pageToken", "sortOrder", "sources")),
        frozenset((f"{ROOT}contacts.readonly",)), connections,
    ),
)  # fmt: skip
