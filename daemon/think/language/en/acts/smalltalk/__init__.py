"""English: the weather, the season, the week, how one is (`smalltalk`)."""

from __future__ import annotations

from daemon.think.language.en.acts.smalltalk.how_one_is import HOW_ONE_IS
from daemon.think.language.en.acts.smalltalk.scenes import SCENES
from daemon.think.language.en.acts.smalltalk.weather import WEATHER

SMALLTALK = (
    *HOW_ONE_IS,
    *WEATHER,
    *SCENES,
)
