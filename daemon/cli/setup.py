"""First steps: `init` writes a commented configuration."""

from __future__ import annotations

import json
import os
import secrets
import shlex
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import click

from config.words import Said, in_words, say
from daemon import first_answers as answers
from daemon.cli.house import NotDone, Visit, pass_visit
from daemon.cli.speak import Screen, called_by, command

T = TypeVar("T")
Given = TypeVar("Given")

_MAILDIRS = ("Maildir", "mail", "Mail", ".mail", ".maildir", ".local/share/mail")
_CALENDARS = ("calendar.ics", ".calendars", ".local/share/calendars", "Calendars")
_CARDS = ("contacts.vcf", ".contacts", ".local/share/contacts", "Contacts")


@command("init")
@click.option("--name")
@click.option("--address", multiple=True)
@click.option("--mail", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--calendar", type=click.Path(path_type=Path), metavar="PATH")
@click.option("--contacts", type=click.Path(path_type=Path), metavar="PATH")
@pass_visit
def init(
    visit: Visit,
    name: str | None,
    address: tuple[str, ...],
    mail: Path | None,
    calendar: Path | None,
    contacts: Path | None,
) -> None:
    """Write a first configuration; what is not given is looked for, then asked. Nothing is written before all fits."""
    screen, target = visit.screen, visit.path
    if target.exists():
        raise NotDone(say("cli.init_exists", path=str(target)), status=2)
    ask = _Questions(screen)
    owner = ask.one("name", [name] if name else [], answers.own_name), ask.all("address", address, answers.own_address)
    box = ask.one("mail", [mail] if mail else _there(_MAILDIRS, answers.mailbox), lambda at: answers.mailbox(Path(at)))
    dates, cards = (
        ask.perhaps([given] if given else _there(usual, check), check)
        for given, usual, check in ((calendar, _CALENDARS, answers.calendar), (contacts, _CARDS, answers.contacts))
    )
    if ask.faults or not owner[0] or not owner[1] or box is None:
        first, *more = ask.faults
        raise NotDone(first, status=2, more=more)
    _write_private(target, _configuration(screen, (owner[0], owner[1]), box, dates, cards))
    screen.say(say("cli.init_done", path=str(target)))
    called = called_by() + (f" --config {shlex.quote(str(visit.config))}" if visit.config else "")
    screen.say(say("cli.init_next", command=called))


def _configuration(
    screen: Screen,
    owner: tuple[str, tuple[str, ...]],
    box: tuple[str, Path],
    calendar: Path | None,
    contacts: Path | None,
) -> str:
    """The text of the file: every line says what it is for, in the person's language."""

    def note(key: str) -> str:
        return "\n".join(f"# {line}" for line in in_words(say(f"cli.{key}"), screen.language).splitlines())

    (name, addresses), (kind, mail) = owner, box
    accounts = [f"  - {{name: mail, kind: {kind}, path: {_quoted(mail)}}}"]
    accounts += [f"  - {{name: calendar, kind: ics, path: {_quoted(calendar)}}}"] if calendar else []
    accounts += [f"  - {{name: contacts, kind: vcf, path: {_quoted(contacts)}}}"] if contacts else []
    drafts = _drafts_of(mail) if kind == "maildir" else mail.with_name("tsunagari-drafts")
    return "\n".join(
        [
            note("init_head"),
            f"me: {{name: {_quoted(name)}, addresses: [{', '.join(_quoted(one) for one in addresses)}]}}",
            "",
            note("init_key"),
            f"key: {secrets.token_hex(16)}",
            "",
            f"language: {screen.language}",
            "",
            note("init_accounts"),
            "accounts:",
            *accounts,
            "",
            note("init_drafts"),
            f"drafts: {{kind: {'maildir' if kind == 'maildir' else 'files'}, path: {_quoted(drafts)}, preview: true}}",
            "",
            note("init_morning"),
            'morning: {at: "07:00", days: weekdays, drafts: 3}',
            "",
            note("init_circles"),
            "#circles:",
            "#  friends: {every: 60d, members: [friend@example.org]}",
            "",
        ]
    )


def _drafts_of(mail: Path) -> Path:
    """The drafts folder that the mail program uses already, else the one of Maildir++."""
    names = (".Drafts", "Drafts", ".INBOX.Drafts")
    return next((mail / name for name in names if (mail / name / "cur").is_dir()), mail / ".Drafts")


def _quoted(value: object) -> str:
    """A YAML double-quoted scalar; JSON's is one."""
    return json.dumps(str(value), ensure_ascii=False)


class _Questions:
    """Takes what was given, and on a terminal asks for what is missing or will not do; elsewhere all faults are kept."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.faults: list[Said] = []

    def one(self, about: str, given: Sequence[Given], check: Callable[[Given | str], T]) -> T | None:
        """One answer that is needed."""
        return next(iter(self.all(about, given, check)), None)

    def all(self, about: str, given: Sequence[Given], check: Callable[[Given | str], T]) -> tuple[T, ...]:
        """The answers, at least one."""
        faults: list[Said] = []
        good = tuple(_good(given, check, faults))
        if good and not faults:
            return good
        faults = faults or [say(f"cli.init_no_{about}")]
        if not sys.stdin.isatty():
            self.faults += faults
            return ()
        return (*good, *self._asked(about, faults if given else [], check))

    def perhaps(self, given: Sequence[Path], check: Callable[[Path], T]) -> T | None:
        """What may be left out; what was given must fit all the same."""
        return next(iter(tuple(_good(given, check, self.faults))), None)

    def _asked(self, about: str, faults: list[Said], check: Callable[[Given | str], T]) -> Iterator[T]:
        """Ask until an answer fits; an empty one gives up."""
        while True:
            for said in faults:
                self.screen.warn(said)
            answer: str = click.prompt(self.screen.words(say(f"cli.init_ask_{about}")), default="", show_default=False)
            if not answer.strip():
                self.faults.append(say(f"cli.init_no_{about}"))
                return
            faults = []
            yield from (found := tuple(_good([answer.strip()], check, faults)))
            if found:
                return


def _good(given: Iterable[Given], check: Callable[[Given], T], faults: list[Said]) -> Iterator[T]:
    for one in given:
        try:
            yield check(one)
        except answers.Unfit as unfit:
            faults.append(unfit.said)


def _there(names: tuple[str, ...], check: Callable[[Path], object]) -> list[Path]:
    """The first of the usual places that is there and what it should be."""
    for place in (Path.home() / name for name in names):
        if list(_good([place], check, [])):
            return [place]
    return []


def _write_private(target: Path, text: str) -> None:
    """The file is made with mode 0600: it holds the key."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
