"""Days and hours as the person writes them, and when the next morning is. The caller asks the clock."""

from __future__ import annotations

from datetime import datetime

from config.schema import Settings
from config.words import in_words, say
from daemon.calendar_of_rest import next_morning, rests
from daemon.think.evidence import day_in_words


def moment_in_words(moment: datetime, language: str) -> str:
    """`Thu 26 Nov 2026, 07:00`, in the zone that the moment bears."""
    day = moment.date()
    weekday = in_words(say(f"cli.weekday_{day.weekday()}"), language)
    said = say("cli.moment", weekday=weekday, day=day_in_words(day, language), time=f"{moment:%H:%M}")
    return in_words(said, language)


def morning_after(settings: Settings, now: datetime, *, done: bool) -> datetime:
    """When the next morning is due: today's, unless it is `done` or a day of rest; it may be due already."""
    today = now.date()
    day = next_morning(settings.morning, today) if done or rests(settings.morning, today) else today
    return datetime.combine(day, settings.morning.at, settings.zone)
