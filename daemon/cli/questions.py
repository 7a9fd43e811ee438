"""Questions of `init`: what was given is checked, and on a terminal what is missing or will not do is asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import click

from config.words import Said, say
from daemon.cli.speak import Screen
from daemon.first_steps.answers import Unfit

T = TypeVar("T")
Given = TypeVar("Given")


class Questions:
    """Takes what was given, and on a terminal asks for what is missing or will not do; elsewhere all faults are kept."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.faults: list[Said] = []

    @property
    def asks(self) -> bool:
        """Whether somebody is there to answer."""
        return sys.stdin.isatty()

    def one(self, about: str, given: Sequence[Given], check: Callable[[Given | str], T]) -> T | None:
        """One answer that is needed."""
        return next(iter(self.all(about, given, check)), None)

    def all(self, about: str, given: Sequence[Given], check: Callable[[Given | str], T]) -> tuple[T, ...]:
        """The answers, at least one."""
        faults: list[Said] = []
        good = tuple(fitting(given, check, faults))
        if good and not faults:
            return good
        faults = faults or [say(f"cli.init_no_{about}")]
        if not self.asks:
            self.faults += faults
            return ()
        return (*good, *self._asked(about, faults if given else [], check, needed=not good))

    def perhaps(self, given: Sequence[Given], check: Callable[[Given], T]) -> tuple[T, ...]:
        """What may be left out; what was given must fit all the same."""
        return tuple(fitting(given, check, self.faults))

    def perhaps_asked(self, about: str, check: Callable[[str], T], faults: Sequence[Said] = ()) -> T | None:
        """What may be left out, asked for on a terminal: an empty answer leaves it out. `faults`: of what was given before."""
        return next(self._asked(about, list(faults), check), None) if self.asks else None

    def agreed(self, said: Said, *, default: bool = True) -> bool:
        """Whether the person agrees; nobody there to ask is agreement."""
        return not self.asks or click.confirm(self.screen.question(said), default=default)

    def choice(self, said: Said, names: Sequence[str]) -> str:
        """One of several that were told, by its number or its name; Enter takes the first. Asked only on a terminal."""
        numbers = {str(number): name for number, name in enumerate(names, 1)} | {name: name for name in names}
        while True:
            if found := numbers.get(self._typed(said, default="1").lower()):
                return found
            self.screen.warn(say("init.choose", n=len(names)))

    def _asked(self, about: str, faults: list[Said], check: Callable[[str], T], *, needed: bool = False) -> Iterator[T]:
        """Ask until an answer fits. An empty one leaves out what may be left out; the end of the input ends the command."""
        while True:
            for said in faults:
                self.screen.warn(said)
            answer = self._typed(say(f"cli.init_ask_{about}"))
            if not answer and not needed:
                return
            faults = [] if answer else [say(f"cli.init_no_{about}")]
            found = tuple(fitting([answer], check, faults)) if answer else ()
            yield from found
            if found:
                return

    def _typed(self, said: Said, default: str = "") -> str:
        """One line of the person's."""
        words = self.screen.question(said)
        ending = " " if words.endswith(("?", "？")) else ": "
        typed: str = click.prompt(words, default=default, show_default=bool(default), prompt_suffix=ending)
        return typed.strip()


def fitting(given: Iterable[Given], check: Callable[[Given], T], faults: list[Said]) -> Iterator[T]:
    """What of the answers will do; `faults` takes in why the others will not."""
    for one in given:
        try:
            yield check(one)
        except Unfit as unfit:
            faults.append(unfit.said)
