"""English: what the title of a meeting says of the hour."""

from __future__ import annotations

from daemon.think.language.titles import Titles

TITLES = Titles(
    before_number="",
    counters="th|st|nd|rd",
    looks_back=(
        r"\b(?:annual|yearly|year[- ]end|end[- ]of[- ]year)\b|\breview\b|\bretrospective\b|\blook(?:ing)? back\b"
    ),
    small=r"\b(?:code|design|pull request|pr|weekly|sprint|peer)\b",
    company=(
        r"\b(?:lunch|dinner|breakfast|brunch|drinks?|coffee|tea|pub|party|picnic|barbecue|bbq|quiz|social|get[- ]together|offsite|away ?day|celebration|farewell|leaving do|birthday|games?|karaoke|bowling|happy hour|team (?:day|event|building|outing))\b"
    ),
)
