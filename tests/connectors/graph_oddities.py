"""Faults of Microsoft Graph as the small server shows them: busy, overburdened, and lists that are turned oddly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.servers.graph import Asked, FakeGraph, Fault, Refuse, Told

Make = Callable[[FakeGraph], Fault]


def answers(status: int, code: str, *headers: tuple[str, str]) -> Told:
    return Refuse(status, code, *headers).told


def after(seconds: str) -> tuple[str, str]:
    return ("Retry-After", seconds)


def every_third(said: Told) -> Make:
    """The first, the fourth, ... question is answered so."""

    def make(_server: FakeGraph) -> Fault:
        seen = [0]

        def fault(_asked: Asked) -> Told | None:
            seen[0] += 1
            return said if seen[0] % 3 == 1 else None

        return fault

    return make


def times(count: int, said: Told) -> Make:
    """The first questions are answered so."""

    def make(_server: FakeGraph) -> Fault:
        left = [count]

        def fault(_asked: Asked) -> Told | None:
            left[0] -= 1
            return said if left[0] >= 0 else None

        return fault

    return make


def too_much(said: Told) -> Make:
    """No list is answered that asks for more than two at once."""
    return lambda _server: lambda asked: said if int(asked.query.get("$top", "0")) > 2 and is_list(asked) else None


def is_list(asked: Asked) -> bool:
    return asked.path.rpartition("/")[2] in ("messages", "calendarView", "contacts")


def in_lists(change: Callable[[FakeGraph, Asked], Told]) -> Make:
    """What a list says is changed, and no page holds more than two."""

    def make(server: FakeGraph) -> Fault:
        def fault(asked: Asked) -> Told | None:
            return change(server, replace(asked, query={**asked.query, "$top": "2"})) if is_list(asked) else None

        return fault

    return make


def honest(server: FakeGraph, asked: Asked, page: str = "") -> Told:
    """What a good server says; `page`: at this page alone."""
    query = {name: value for name, value in asked.query.items() if name not in ("$skip", "$odd")}
    return server.honest(replace(asked, query=query | ({"$skip": page} if page else {})))


def turned(told: Told, skip: str, odd: str) -> Told:
    """The next page is another one; empty: the same as before."""
    link = str(told.body.get("@odata.nextLink", ""))
    base = link.partition("%24skip=")[0]
    told.body["@odata.nextLink"] = f"{base}%24skip={skip}&%24odd={odd}"
    return told


def next_skip(told: Told) -> str:
    return str(told.body.get("@odata.nextLink", "")).rpartition("%24skip=")[2]


def empty_between(server: FakeGraph, asked: Asked) -> Told:
    """Before each following page comes an empty one."""
    skip = asked.query.get("$skip", "")
    told = honest(server, asked, skip)
    if asked.query.get("$odd") == "empty":
        link = f"http://{asked.headers['host']}{asked.target.replace('odd=empty', 'odd=full')}"
        return Told(200, {"value": [], "@odata.nextLink": link})
    return turned(told, next_skip(told), "empty") if next_skip(told) else told


def page_again(server: FakeGraph, asked: Asked) -> Told:
    """Each following page comes twice."""
    skip = asked.query.get("$skip", "")
    told = honest(server, asked, skip)
    if asked.query.get("$odd") == "first":
        link = f"http://{asked.headers['host']}{asked.target.replace('odd=first', 'odd=second')}"
        return Told(200, {**told.body, "@odata.nextLink": link})
    return turned(told, next_skip(told), "first") if next_skip(told) else told


def rows_twice(server: FakeGraph, asked: Asked) -> Told:
    told = honest(server, asked, asked.query.get("$skip", ""))
    told.body["value"] = [*told.body["value"], *told.body["value"][:1]]
    return told


def goes_round_once(server: FakeGraph) -> Fault:
    """A list that leads back to where it began; the next time it is as it should be."""

    def round_again(asked: Asked) -> Told | None:
        if not is_list(asked):
            return None
        return Told(200, {"value": [], "@odata.nextLink": f"http://{asked.headers['host']}{asked.target}"})

    seen = [0]

    def fault(asked: Asked) -> Told | None:
        seen[0] += is_list(asked)
        return round_again(asked) if seen[0] <= 2 else None

    return fault


def no_properties_beside(_server: FakeGraph) -> Fault:
    """Exchange tells no properties beside a mail."""
    return lambda asked: answers(400, "BadRequest") if "$expand" in asked.query else None
