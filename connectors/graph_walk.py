"""The mails of a Microsoft account page by page, from new to old or from old to new, each once.

Graph pages by counting, so that a mail which is deleted meanwhile makes it pass over another one. Here each page is asked for
from the moment that the last one ended at; the address that Graph gives for the next page serves where a page brings nothing
that is new: an empty one, one that came again, or more mails of one second than a page holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta

from connectors.base import TryLater
from connectors.graph import Gone, Graph, TooMuch, Unfit
from connectors.graph_json import ID, Odd, Told, moment_within, text, written
from connectors.graph_letters import EXPAND, HEAD, SELECT

PAGE, LIST = 50, 1_000  # mails at once with all that is asked of them, and with nothing but ids
LIGHT = "id,receivedDateTime,parentFolderId,isDraft"
TEXT = 'outlook.body-content-type="text"'
_ALIKE = 100_000  # mails of one second
_PASSED = 1_000  # pages without news that are passed over
_EASY = 8  # pages that come well before more is asked for again
_SECOND = timedelta(seconds=1)  # Graph tells whole seconds and compares smaller parts of them


@dataclass
class Walk:
    """One way through the mail. `top` mails are asked for at once: fewer for a while, once that was too much for the server."""

    graph: Graph
    light: bool = False
    top: int = PAGE
    expand: bool = True
    _well: int = 0  # pages since it was too much

    def __post_init__(self) -> None:
        self._usual = self.top

    def older(self, before: datetime | None) -> Iterator[list[Told]]:
        """Everything up to this moment, the newest first."""
        return self._pages(None, before, down=True)

    def newer(self, since: datetime, until: datetime | None = None) -> Iterator[list[Told]]:
        """Everything from this moment on, the oldest first."""
        return self._pages(since, until, down=False)

    def one(self, mail: str) -> Told | None:
        """The mail with this id, without its words where they are too much; None if it is gone meanwhile."""
        query = {"$select": SELECT} | ({"$expand": EXPAND} if self.expand else {})
        try:
            return self._this(mail, query)
        except Unfit:
            if not self.expand:
                raise self.graph.odd() from None
            self.expand = False
            return self.one(mail)
        except TooMuch as fault:
            return self._head_of(mail, fault)

    def _this(self, mail: str, query: dict[str, str]) -> Told | None:
        try:
            told = self.graph.get(f"/me/messages/{mail}", query, prefer=TEXT)
        except Gone:
            return None
        if id_of(told) != mail:
            raise self.graph.odd()
        return told

    def _head_of(self, mail: str, fault: TooMuch) -> Told | None:
        try:
            return self._this(mail, {"$select": HEAD})
        except (Unfit, TooMuch):
            raise self.graph.fault(fault.status) from None

    def _pages(self, first: datetime | None, last: datetime | None, *, down: bool) -> Iterator[list[Told]]:
        """The next page is asked for while what came is read and stored; there is one question at a time all the same."""
        seen = set[str]()
        with ThreadPoolExecutor(1) as ahead:
            coming = ahead.submit(self._fresh, self._query(first, last, down=down), seen)
            while True:
                fresh, page, following = coming.result()
                at = _last_moment(fresh)
                goes_on = bool(following and fresh)
                if goes_on and (at is None or _is_beyond(at, last if down else first, down=down)):
                    raise self.graph.odd()
                if len(seen) > _ALIKE:
                    raise self.graph.endless()
                if goes_on:
                    edge = last if down else first
                    seen = seen | _ids(page) if at == edge else _ids(page)
                    first, last = (first, at) if down else (at, last)
                    coming = ahead.submit(self._fresh, self._query(first, last, down=down), seen)
                if fresh:
                    yield fresh
                if not goes_on:
                    return

    def _fresh(self, query: dict[str, str], seen: set[str]) -> tuple[list[Told], list[Told], str]:
        """What is new in the page that is asked for, or in one of those that follow it; that page, and the one after it."""
        page, following = self._page(query)
        fresh, passed = self._unseen(page, seen), set[str]()
        while not fresh and following:
            if following in passed:
                raise TryLater(self.graph.say("graph.goes_round"))
            if len(passed) > _PASSED:
                raise self.graph.endless()
            passed.add(following)
            page, following = self._asked(following)
            fresh = self._unseen(page, seen)
        return fresh, page, following

    def _unseen(self, page: list[Told], seen: set[str]) -> list[Told]:
        fresh: dict[str, Told] = {}
        for one in page:
            if not (own := id_of(one)):  # one that cannot be named cannot be stored, and is not to be lost in silence
                raise self.graph.odd()
            if own not in seen:
                fresh.setdefault(own, one)
        return list(fresh.values())

    def _page(self, query: dict[str, str]) -> tuple[list[Told], str]:
        """A page, with fewer mails where it was too much."""
        while True:
            told = {**query, "$top": str(self.top)} | ({"$expand": EXPAND} if self.expand and not self.light else {})
            try:
                found = self._once(self.graph.url("/me/messages", told))
            except TooMuch as fault:
                if self.top == 1:
                    return self._without_words(query, fault)
                self.top, self._well = self.top // 2, 0
            except Unfit:
                if self.light or not self.expand:
                    raise self.graph.odd() from None
                self.expand = False
            else:
                self._more_again()
                return found

    def _more_again(self) -> None:
        self._well += 1
        if self._well >= _EASY and self.top < self._usual:
            self.top, self._well = min(2 * self.top, self._usual), 0

    def _without_words(self, query: dict[str, str], fault: TooMuch) -> tuple[list[Told], str]:
        """One mail that is more than any answer may be, by its head alone: whoever sent it does not end the reading of all others."""
        if not self.light:
            try:
                return self._once(self.graph.url("/me/messages", {**query, "$select": HEAD, "$top": "1"}))
            except (TooMuch, Unfit):
                pass
        raise self.graph.fault(fault.status) from None

    def _asked(self, url: str) -> tuple[list[Told], str]:
        try:
            return self._once(url)
        except TooMuch as fault:
            raise self.graph.fault(fault.status) from None
        except Unfit:
            raise self.graph.odd() from None

    def _once(self, url: str) -> tuple[list[Told], str]:
        try:
            return self.graph.page(url, prefer="" if self.light else TEXT)
        except Gone:
            raise self.graph.odd() from None

    def _query(self, first: datetime | None, last: datetime | None, *, down: bool) -> dict[str, str]:
        """What is filtered by must be what is ordered by, and stand first (Graph, "List messages")."""
        parts = [f"receivedDateTime ge {written(first)}"] if first else []
        parts += [f"receivedDateTime lt {written(last + _SECOND)}"] if last else []
        query = {
            "$select": LIGHT if self.light else SELECT,
            "$orderby": f"receivedDateTime {'desc' if down else 'asc'}",
        }
        return query | ({"$filter": " and ".join(parts)} if parts else {})


def _ids(page: list[Told]) -> set[str]:
    return {id_of(one) for one in page}


def id_of(told: Told) -> str:
    """The id of a mail; empty where there is none that can be used."""
    found = told.get("id")
    return found if isinstance(found, str) and re.fullmatch(ID, found) else ""


def received(told: Told) -> datetime | None:
    """When it came."""
    try:
        found = moment_within(told, "receivedDateTime")
    except Odd:
        return None
    return found.replace(microsecond=0) if found else None


def folder_of(told: Told) -> str:
    """The id of the folder that it lies in."""
    try:
        return text(told, "parentFolderId")
    except Odd:
        return ""


def _is_beyond(at: datetime, edge: datetime | None, *, down: bool) -> bool:
    """Whether a page ends on the wrong side of the moment that it was asked from: a list that obeys no order has no end."""
    return edge is not None and (at > edge + _SECOND if down else at < edge - _SECOND)


def _last_moment(page: list[Told]) -> datetime | None:
    return next((at for one in reversed(page) if (at := received(one)) is not None), None)
