"""First steps: `init` writes a commented configuration."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from config.load import load_settings
from config.schema import GOOGLE, MICROSOFT, Account
from config.where import tilde
from config.words import Said, say
from daemon.cli.questions import Questions, fitting
from daemon.cli.speak import command
from daemon.cli.visit import NotDone, Visit, pass_visit
from daemon.first_steps import answers
from daemon.first_steps.configuration import FirstSettings, drafts_place, text_of, zone_of_this_machine
from daemon.first_steps.servers import LiveWish

if TYPE_CHECKING:
    from daemon.cli.live_questions import Live

_MAILDIRS = ("Maildir", "mail", "Mail", ".mail", ".maildir", ".local/share/mail")
_CALENDARS = ("calendar.ics", ".calendars", ".local/share/calendars", "Calendars")
_CARDS = ("contacts.vcf", ".contacts", ".local/share/contacts", "Contacts")
_CLIENT = "google.json"  # beside the configuration: the file of the owner's registration with Google


@command("init")
@click.option("--name")
@click.option("--address", multiple=True)
@click.option("--mail", multiple=True, type=click.Path(readable=False, path_type=Path), metavar="PATH")
@click.option("--calendar", multiple=True, type=click.Path(readable=False, path_type=Path), metavar="PATH")
@click.option("--contacts", multiple=True, type=click.Path(readable=False, path_type=Path), metavar="PATH")
@click.option("--online", is_flag=True)
@click.option("--provider", metavar="NAME")
@click.option("--way", metavar="WAY")
@click.option("--client", type=click.Path(readable=False, path_type=Path), metavar="FILE")
@click.option("--client-id", metavar="ID")
@click.option("--tenant", metavar="ID")
@click.option("--imap", metavar="HOST[:PORT]")
@click.option("--caldav", metavar="URL")
@click.option("--carddav", metavar="URL")
@click.option("--user", metavar="NAME")
@click.option("--password-command", metavar="CMD")
@click.option("--password-stdin", is_flag=True)
@click.option("--token", is_flag=True)
@click.option("--ca", type=click.Path(readable=False, path_type=Path), metavar="FILE")
@click.option("--plain", multiple=True, metavar="ACCOUNT")
@click.option("--no-try", is_flag=True)
@pass_visit
def init(visit: Visit, /, **given: Any) -> None:
    """Write a first configuration; what is not given is looked for, then asked. Nothing is written before all fits."""
    target = visit.path
    if target.exists() or target.is_symlink():
        raise NotDone(say("cli.init_exists", path=tilde(target)), status=2)
    _check_place(target)
    try:
        first, live = _answered(visit, given)
    except (click.Abort, KeyboardInterrupt):
        click.echo(err=True)  # the line of the question
        visit.screen.warn(say("init.stopped"))
        raise
    except NotDone as fault:
        why, *more = fault.said
        after_questions = [say("init.nothing")] if sys.stdin.isatty() else []
        raise NotDone(why, fault.status, [*more, *after_questions]) from None
    _write_private(target, text_of(first))
    visit.screen.say(say("cli.init_done", path=tilde(target)))
    if live:
        live.keep(visit.screen, load_settings(target).accounts)
    _tell_next(visit, first.accounts, known=frozenset(live.secrets) if live else frozenset())


def _check_place(target: Path) -> None:
    """Nobody is to answer all questions and then hear that nothing can be written. Raises NotDone."""
    there = next(folder for folder in target.absolute().parents if folder.exists())
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        reason = say("disk.denied" if there.is_dir() else "disk.no_folder")
        raise NotDone(say("cli.file", path=tilde(target.absolute()), reason=reason), status=2)


def _answered(visit: Visit, given: dict[str, Any]) -> tuple[FirstSettings, Live | None]:
    """All answers, each of which fits; raises NotDone with all that does not."""
    ask = Questions(visit.screen)
    name = ask.one("name", [given["name"]] if given["name"] else [], answers.own_name)
    addresses = ask.all("address", given["address"], answers.own_address)
    wished = next(fitting([given], LiveWish.of, ask.faults), None)
    box, wish = _mailbox(given["mail"], wished, ask) if wished else ((), LiveWish())
    files = _files(given, wish, ask)
    wish = replace(wish, beside=frozenset(one.name for one in (*box, *files)))
    live = _live(given, wish, addresses[0], ask, visit.path) if addresses and not ask.faults and wish.any else None
    accounts = (*box, *(live.accounts if live else ()), *files)
    if ask.faults or not name or not addresses or not accounts:
        first, *more = ask.faults or [say("cli.init_no_mail")]
        raise NotDone(first, status=2, more=more)
    place = drafts_place(accounts[0])
    zone = zone_of_this_machine()
    key = secrets.token_hex(16)
    return FirstSettings(name, addresses, key, visit.screen.language, accounts, place, zone), live


def _tell_next(visit: Visit, accounts: tuple[Account, ...], known: frozenset[str]) -> None:
    """What to do next, as it can be typed. `known`: whose passwords are kept."""
    called = visit.called()
    signed = [one.name for one in accounts if one.kind in (*GOOGLE, *MICROSOFT)]
    online = [one for one in accounts if one.host or one.url]
    locked = [one.name for one in online if not one.password_command and one.name not in known]
    if signed:
        visit.screen.say(say("init.next_signed", command=called, accounts=" ".join(signed)))
    if locked:
        visit.screen.say(say("login.next", command=called, accounts=" ".join(locked)))
    visit.screen.say(say("init.then" if signed or locked else "cli.init_next", command=called))
    if any(one.digest for one in accounts):
        visit.screen.say(say("init.next_digest"))


def _mailbox(given: Sequence[Path], wish: LiveWish, ask: Questions) -> tuple[tuple[Account, ...], LiveWish]:
    """The mailboxes on this machine, if there are any; else on a terminal it may be on a server after all."""
    if given and wish.imap:
        ask.faults.append(say("login.two_mailboxes"))
    if wish.mail and not given:
        return (), wish
    there = given or _found(_MAILDIRS, answers.mailbox, ask)
    if not ask.asks:
        return _numbered("mail", ask.all("mail", there, lambda at: answers.mailbox(Path(at)))), wish
    faults: list[Said] = []
    found = list(fitting(there, answers.mailbox, faults))
    if faults or not found:
        asked = ask.perhaps_asked("mail", lambda text: answers.mailbox(Path(text)), faults)
        found += [asked] if asked else []
    return (_numbered("mail", found), wish) if found else ((), replace(wish, online=True))


def _numbered(name: str, boxes: Iterable[tuple[str, Path]]) -> tuple[Account, ...]:
    """`mail`, `mail2`, ...: an account for each (kind, path)."""
    return tuple(
        Account(name if number == 1 else f"{name}{number}", kind, path=path)
        for number, (kind, path) in enumerate(boxes, 1)
    )


def _files(given: dict[str, Any], wish: LiveWish, ask: Questions) -> tuple[Account, ...]:
    """Calendar and cards on this machine."""
    dates = _perhaps(given["calendar"], () if wish.caldav else _CALENDARS, answers.calendar, ask)
    cards = _perhaps(given["contacts"], () if wish.carddav else _CARDS, answers.contacts, ask)
    of_dates, of_cards = [("ics", path) for path in dates], [("vcf", path) for path in cards]
    return (*_numbered("calendar", of_dates), *_numbered("contacts", of_cards))


def _perhaps(
    given: Sequence[Path], usual: tuple[str, ...], check: Callable[[Path], Path], ask: Questions
) -> tuple[Path, ...]:
    return ask.perhaps(given or _found(usual, check, ask), check)


def _live(given: dict[str, Any], wish: LiveWish, address: str, ask: Questions, target: Path) -> Live:
    from daemon.cli.live_questions import set_up  # noqa: PLC0415  loads what asks servers

    pipe, tries, client = given["password_stdin"], not given["no_try"], target.absolute().with_name(_CLIENT)
    return set_up(wish, address, ask, from_pipe=pipe, tries=tries, client=client)


def _found(names: tuple[str, ...], check: Callable[[Path], object], ask: Questions) -> list[Path]:
    """The first of the usual places that is there and what it should be; that it will be read is told."""
    for place in (Path.home() / name for name in names):
        if list(fitting([place], check, [])):
            ask.screen.say(say("init.found", path=tilde(place)))
            return [place]
    return []


def _write_private(target: Path, text: str) -> None:
    """The file is made with mode 0600: it holds the key."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
