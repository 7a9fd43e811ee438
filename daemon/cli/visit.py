"""What a command needs before it can begin: the screen, the settings, the rules, the two databases, and the time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from config.where import default_path
from config.words import Said
from daemon.cli.speak import Screen, called_by, typed

if TYPE_CHECKING:  # what was told before is told again without any of this
    from config.schema import Settings
    from daemon.house import House
    from daemon.think.rules import Rule

_A_DAY = timedelta(days=1)


class NotDone(Exception):
    """A command cannot go on; the sentence says why and what to do. `more`: what else is wrong, told at once."""

    def __init__(self, said: Said, status: int = 1, more: Iterable[Said] = ()) -> None:
        super().__init__(said.key)
        self.said = (said, *more)
        self.status = status


@dataclass(slots=True)
class Visit:
    """One call of the command line. `main` makes it; the group fills in what its options say."""

    screen: Screen
    config: Path | None = None
    now: datetime | None = None
    state: Path | None = None  # the state folder, once the settings have been read
    spoken: str = ""  # the language that the surroundings ask for; the settings may name another

    def __post_init__(self) -> None:
        self.spoken = self.screen.language

    @property
    def path(self) -> Path:
        """The configuration file that is meant."""
        return self.config or default_path()

    def called(self) -> str:
        """How tsunagari was called, so that the next command can be typed as it stands."""
        named = self.config is not None and self.config.absolute() != default_path()
        return called_by() + (f" --config {typed(self.config)}" if self.config and named else "")

    def settings(self) -> tuple[Settings, tuple[Rule, ...]]:
        """The settings and the compiled rules; raises SettingsError with every fault of both at once."""
        from daemon.cli.loading import load_all  # noqa: PLC0415  not needed for what was told before

        settings, rules = load_all(self.path, self.screen.language)
        self.screen.language, self.state = settings.language, settings.state
        return settings, rules

    def settings_alone(self) -> Settings:
        """The settings for a command that asks no rule, with none in them; raises SettingsError as `settings` does."""
        from daemon.cli.loading import load_without_rules  # noqa: PLC0415  as above

        settings = load_without_rules(self.path, self.screen.language)
        self.screen.language, self.state = settings.language, settings.state
        return settings

    def take_language(self) -> None:
        """Speak as the settings say, for what is wrong before they were read; where they cannot be read, as the surroundings do."""
        from config.schema import SettingsError  # noqa: PLC0415  as above

        if self.state is None and self.path.exists():
            with suppress(SettingsError, OSError):
                self.settings_alone()

    def moment(self, settings: Settings) -> datetime:
        """Now, in the owner's zone, or the moment that was asked for."""
        now = self.now or datetime.now(settings.zone)
        return now.astimezone(settings.zone) if now.tzinfo else now.replace(tzinfo=settings.zone)

    def replays(self, settings: Settings) -> bool:
        """Whether the moment is one of a day gone by."""
        return self.now is not None and self.moment(settings) < datetime.now(settings.zone) - _A_DAY

    @contextmanager
    def house(self, asks_no_rule: bool = False) -> Iterator[House]:
        """The whole house, open; closed at the end. Rules take a while to load: whoever asks none has none in it."""
        from daemon.house import open_house  # noqa: PLC0415  the clock of the service loads no more than it needs

        settings, rules = (self.settings_alone(), ()) if asks_no_rule else self.settings()
        with open_house(settings, rules, replayed=self.replays(settings)) as house:
            yield house


pass_visit = click.make_pass_decorator(Visit)
