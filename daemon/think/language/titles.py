"""Titles of meetings and subjects of mails, as each language gives them: alternatives of patterns, for a title tells no language."""

from __future__ import annotations

from typing import NamedTuple


class Titles(NamedTuple):
    """What a title says of the hour."""

    before_number: str
    """What stands before the number of one of a series: `第`3回."""
    counters: str
    """What stands behind the number of one of a series: 2`nd`, 第3`回`."""
    looks_back: str
    """It looks back on a year or a project: `annual review`, 振り返り."""
    small: str
    """A review that looks back on no more than a week or a piece of work: `code review`, 週次."""
    company: str
    """An hour for each other's company: `team lunch`, 懇親会."""
