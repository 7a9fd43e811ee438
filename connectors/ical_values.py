"""What stands in an icalendar component under a name, always as a list: the library gives one value, a list, or nothing."""

from __future__ import annotations

from typing import Any

import icalendar


def values(component: icalendar.Component, name: str) -> list[Any]:
    """All values of the property, in the order of the file."""
    found: Any = component.get(name, [])
    return found if isinstance(found, list) else [found]


def value(component: icalendar.Component, name: str) -> Any:
    """The first value of the property, or None."""
    return next(iter(values(component, name)), None)
