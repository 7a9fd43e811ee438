"""Calendars and contacts of the small Graph: microsoft-graph-docs-contrib, api-reference/v1.0/api (user-list-calendars,
calendar-list-calendarview, event-get, user-list-contacts, user-list-contactfolders).
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from tests.servers.graph_line import Asked, Refuse, Told, only, paged, properties_asked
from tests.servers.graph_shapes import OF_CONTACT, OF_EVENT

if TYPE_CHECKING:
    from tests.servers.graph import FakeGraph


def contacts(server: FakeGraph, asked: Asked, below: str) -> Told:
    """resources/contact and contactfolder; the usual folder is not among those that are listed."""
    only(asked, "$select", "$top", "$skip")
    if below == "contactFolders":
        return paged(asked, [{"id": own} for own in server.contact_folders], 1000)
    found = re.fullmatch(r"contactFolders/([^/]+)/(contacts|childFolders)", below)
    if found and found[2] == "childFolders":
        return Told(200, {"value": []})
    if found and found[1] not in server.contact_folders:
        raise Refuse(404, "ErrorItemNotFound")
    place, selected = (found[1] if found else ""), properties_asked(asked, OF_CONTACT)
    listed = [one for one in server.contacts.values() if one["_folder"] == place]
    return paged(asked, [{k: v for k, v in one.items() if k in selected} for one in listed], 1000)


def calendars(server: FakeGraph, asked: Asked, below: str) -> Told:
    """user-list-calendars, event-get, and what takes place in a calendar."""
    if below == "calendars":
        only(asked, "$select", "$top", "$skip")
        listed = [
            {"id": own, "name": name, "owner": {"name": "", "address": owner}, "isDefaultCalendar": number == 0}
            for number, (own, (name, owner)) in enumerate(server.calendars.items())
        ]
        return paged(asked, listed, 1000)
    if found := re.fullmatch(r"events/([^/]+)", below):
        only(asked, "$select")
        if found[1] not in server.events:
            raise Refuse(404, "ErrorItemNotFound")
        return Told(200, {"iCalUId": server.events[found[1]]["iCalUId"]})
    found = re.fullmatch(r"calendars/([^/]+)/calendarView", below)
    if not found or found[1] not in server.calendars:
        raise Refuse(404, "ErrorItemNotFound")
    return _view(server, asked, found[1])


def _view(server: FakeGraph, asked: Asked, calendar: str) -> Told:
    """calendar-list-calendarview: at most five years at once, startDateTime and endDateTime are needed."""
    only(asked, "startDateTime", "endDateTime", "$select", "$top", "$skip")
    first, last = (datetime.fromisoformat(asked.query[name]) for name in ("startDateTime", "endDateTime"))
    if last - first > timedelta(days=1825):
        raise Refuse(400, "ErrorCalendarRangeTooLong")
    if 'outlook.timezone="UTC"' not in asked.headers.get("prefer", ""):
        raise Refuse(400, "TestZone")
    selected = properties_asked(asked, OF_EVENT)
    listed = [
        {k: v for k, v in one.items() if k in selected}
        for one in server.events.values()
        if one["_calendar"] == calendar
        and one["type"] != "seriesMaster"
        and one["_at"][0] < last
        and one["_at"][1] > first
    ]
    return paged(asked, listed, 1000)


def when(at: datetime, zone: str = "UTC") -> dict[str, str]:
    """resources/datetimetimezone: a time without zone, seven digits of a second, and the zone's name."""
    return {"dateTime": f"{at:%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": zone}


def person(address: str, response: str = "", kind: str = "required", name: str = "") -> dict[str, Any]:
    """resources/attendee, or an organizer."""
    called = name or address.partition("@")[0].title()
    told: dict[str, Any] = {"emailAddress": {"name": called, "address": address}}
    return told | ({"type": kind, "status": {"response": response}} if response else {})
