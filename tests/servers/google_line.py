"""What goes over the line between a test's client and the small Google: one request, one answer, and what may become of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from tests.servers.loopback import Line

Json: TypeAlias = dict[str, Any]
ROOT = "https://www.googleapis.com/auth/"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def what(self) -> str:
        """Its last word, such as `messages`, or `messages/` for one of them."""
        parts = self.path.strip("/").split("/")
        return f"{parts[-2]}/" if len(parts) > 1 and parts[-2] in ("messages", "drafts") else parts[-1]


@dataclass(frozen=True, slots=True)
class Told:
    """One answer. `cut`: so many bytes of it go over the line, then it breaks; `lost`: it was done, and no byte comes back."""

    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = ()
    cut: int | None = None
    lost: bool = False


Fault: TypeAlias = Callable[[Asked, Callable[[], Told]], "Told | None"]


def told(content: object, status: int = 200, **more: Any) -> Told:
    """An answer in JSON."""
    return Told(status, json.dumps(content).encode(), **more)


def error(status: int, reason: str = "", *, headers: tuple[tuple[str, str], ...] = ()) -> Told:
    """Google's error in JSON (https://developers.google.com/workspace/gmail/api/guides/handle-errors)."""
    listed = [{"domain": "global", "reason": reason, "message": "refused"}] if reason else []
    return told({"error": {"code": status, "message": "refused", "errors": listed}}, status, headers=headers)


def masked(value: Any, fields: str) -> Any:
    """Only what was asked for, such as `items(id,start),next/page` (https://developers.google.com/workspace/gmail/api/guides/performance)."""
    return _kept(value, _tree(re.findall(r"[A-Za-z0-9_*]+|[(),/]", fields)))


def _tree(words: list[str]) -> dict[str, Any]:
    """The names that are asked for, each with those below it; the words are used up to the bracket that ends the list."""
    found: dict[str, Any] = {}
    while words:
        below = found.setdefault(words.pop(0), {})
        while words and words[0] == "/":
            words.pop(0)
            below = below.setdefault(words.pop(0), {})
        if words and words[0] == "(":
            words.pop(0)
            below |= _tree(words)
        if words and words.pop(0) == ")":
            break
    return found


def _kept(value: Any, tree: dict[str, Any]) -> Any:
    if isinstance(value, list):
        return [_kept(one, tree) for one in value]
    if not tree or not isinstance(value, dict):
        return value
    return {name: _kept(one, tree[name]) for name, one in value.items() if name in tree}


Route: TypeAlias = tuple[str, str, frozenset[str], frozenset[str] | None, Callable[..., Told]]
"""Method, path, the names that may stand in the query, the permissions of which one is needed (None: no token), and the answer."""


class GoogleLine(Line):
    """The line to the small Google."""

    answer: Callable[[Asked], Told]

    def _any(self) -> None:
        body, parts = self.body(), urlsplit(self.path)
        if body is None:
            return
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        said = type(self).answer(Asked(self.command, parts.path, query, self.lower_headers(), body))
        if said.lost:
            self.close_connection = True
            return
        kind = (
            ()
            if any(name == "Content-Type" for name, _ in said.headers)
            else (("Content-Type", "application/json; charset=UTF-8"),)
        )
        lines = [f"HTTP/1.1 {said.status} Said", *(f"{name}: {value}" for name, value in (*kind, *said.headers))]
        lines += [] if said.status == 204 else [f"Content-Length: {len(said.body)}"]
        whole = "\r\n".join((*lines, "", "")).encode() + said.body
        self.wfile.write(whole if said.cut is None else whole[: said.cut])
        if said.cut is not None and said.cut < len(whole):
            self.close_connection = True

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = _any  # noqa: N815  names of the library
