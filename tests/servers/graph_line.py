"""What passes between a client and the small Graph: a question, an answer, an error in the shape of resources/errors, pages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.servers.loopback import Line


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    target: str = ""

    @property
    def is_login(self) -> bool:
        return "/oauth2/" in self.path

    @property
    def is_page(self) -> bool:
        """A page of mails with all that is asked of them, or of ids alone."""
        return (
            self.method == "GET"
            and self.path == "/v1.0/me/messages"
            and "internetMessageId" not in self.query.get("$filter", "")
        )


@dataclass(frozen=True, slots=True)
class Told:
    """One answer. `cut`: so many bytes of it go over the wire, then the connection ends (0: not even the first)."""

    status: int = 200
    body: Any = None
    headers: tuple[tuple[str, str], ...] = ()
    cut: int | None = None


class Refuse(Exception):
    """An error in the shape of resources/errors: {error: {code, message}}."""

    def __init__(self, status: int, code: str, *headers: tuple[str, str]) -> None:
        super().__init__(code)
        self.told = Told(status, {"error": {"code": code, "message": "Somebody's private words."}}, headers)


Fault: TypeAlias = Callable[[Asked], "Told | None"]


def only(asked: Asked, *names: str) -> None:
    """Refuse parameters that the contract does not know."""
    if set(asked.query) - set(names):
        raise Refuse(400, "BadRequest")


def properties_asked(asked: Asked, known: Set[str]) -> set[str]:
    """query-parameters, $select: the properties that are told."""
    chosen = (
        set(asked.query["$select"].split(",")) if "$select" in asked.query else set(known) - {"internetMessageHeaders"}
    )
    if chosen - known:
        raise Refuse(400, "RequestBroker--ParseUri")
    return chosen


def paged(asked: Asked, listed: Sequence[Any], most: int = 1000) -> Told:
    """concepts/paging: @odata.nextLink holds all that the next page needs."""
    top, skip = int(asked.query.get("$top", "10")), int(asked.query.get("$skip", "0"))
    if not 1 <= top <= most:
        raise Refuse(400, "BadRequest")
    told: dict[str, Any] = {"value": listed[skip : skip + top]}
    if len(listed) > skip + top:
        rest = re.sub(r"&?%24skip=\d+|&?\$skip=\d+", "", asked.target.partition("?")[2])
        here = f"http://{asked.headers['host']}{asked.path}"
        told["@odata.nextLink"] = f"{here}?{rest}{'&' if rest else ''}%24skip={skip + top}"
    return Told(200, told)


def once(fault: Fault) -> Fault:
    """A fault that shows a single time."""
    shown: list[Told] = []

    def show(asked: Asked) -> Told | None:
        told = None if shown else fault(asked)
        shown.extend([told] if told else [])
        return told

    return show


class GraphLine(Line):
    """The line to the small Graph."""

    answer: Callable[[Asked], Told]

    def handle_one(self) -> None:
        body, parts = self.body(), urlsplit(self.path)
        if body is None:
            return
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        told = self.answer(Asked(self.command, unquote(parts.path), query, self.lower_headers(), body, self.path))
        whole = _written(told)
        self.wfile.write(whole if told.cut is None else whole[: told.cut])
        self.close_connection = told.cut is not None

    do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = handle_one  # noqa: N815  the names that the library looks for


def _written(told: Told) -> bytes:
    content = (
        told.body if isinstance(told.body, bytes) else b"" if told.body is None else json.dumps(told.body).encode()
    )
    head = f"HTTP/1.1 {told.status} Status\r\nContent-Type: application/json\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in told.headers)
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content
