"""Entries of a calendar that cannot be read, kept in the cursor beside the windows: whoever replaces one window names those of the others too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from config.words import say
from connectors.caldav_plan import Span
from connectors.google_events import Event
from connectors.google_windows import moment_of
from connectors.model import Broken

_MOST = 200


class Torn:
    """Those of one calendar, each with the moment at which it begins, as far as that can be told."""

    def __init__(self, kept: str) -> None:
        self._rows: dict[str, tuple[str, Broken]] = {}
        try:
            for source, at, key, fields in json.loads(kept or "[]"):
                self._rows[str(source)] = (str(at), Broken(str(source), say(str(key), **fields)))
        except (ValueError, TypeError, AttributeError):
            self._rows = {}

    def read(self, span: Span, found: Iterable[tuple[Broken, Event]]) -> tuple[Broken, ...]:
        """A window was read again: all that are to be named now, those of other windows too."""
        self._rows = {source: row for source, row in self._rows.items() if not _lies_in(row[0], span)}
        for broken, event in found:
            self._rows[broken.source] = (_begin(event), broken)
        return tuple(broken for _, broken in self._rows.values())

    def kept(self) -> str:
        """As text."""
        rows = [
            (source, at, broken.reason.key, {name: str(value) for name, value in broken.reason.fields})
            for source, (at, broken) in self._rows.items()
        ]
        return json.dumps(rows[:_MOST])


def _lies_in(at: str, span: Span) -> bool:
    """What has no beginning that can be read may lie anywhere: the next window that holds it names it again."""
    moment = moment_of(at)
    return moment is None or span.holds(moment)


def _begin(event: Event) -> str:
    told = event.get("start")
    text = (told.get("dateTime") or f"{told.get('date')}T00:00:00+00:00") if isinstance(told, dict) else ""
    try:
        return datetime.fromisoformat(str(text)).isoformat()
    except ValueError:
        return ""
