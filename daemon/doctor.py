"""Looks at everything once and says what to do: settings, accounts, drafts, state folder, rules. Leaves all as it was."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from config.disk import reason_of
from config.schema import GOOGLE, MICROSOFT, Account, Settings
from config.where import tilde
from config.words import Said, say
from connectors.auth.google import short, token_of, unused
from connectors.auth.token_file import is_sealed
from connectors.base import ConnectorError, nothing_known
from connectors.model import Broken
from connectors.registry import open_digests, open_source, sign_in_of
from connectors.secrets import PASSWORD_KINDS, Place, find, trying
from daemon.notifier.boxes import Box, Boxes
from daemon.sight.accounts import seen_of
from daemon.state_check import faults_of
from daemon.store.opening import look_at_cache
from daemon.think.rules import Rule
from daemon.trial import Trial, try_out

_KEY = 32  # signs of a key that nobody guesses
_NAMED = 20  # broken items named one by one
_SUFFIX = {"ics": ".ics", "vcf": ".vcf"}
# Of what a source says by itself, what is no fault.
_WORTH_KNOWING = ("mail.no_sent", "graph.too_many_rights", "graph.other_user")
# A server asks for a pause, which it gets.
_PASSES = ("web.busy", "imap.busy", "google.busy", "google.quota", "graph.busy")


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing looked at. `hint`: worth knowing, nothing that must be done."""

    about: str
    ok: bool
    said: Said
    hint: bool = False


def examine(settings: Settings, rules: tuple[Rule, ...], now: datetime) -> tuple[Checked, ...]:
    """Everything that was found, in the order of the street."""
    parts = (
        (settings.path.name, _configuration(settings, rules)),
        *((account.name, _account(account, settings, now)) for account in settings.accounts),
        ("drafts", _drafts(settings)),
        ("digest", _digests(settings)),
        ("state", _state(settings.state)),
    )
    return tuple(finding for about, part in parts for finding in _as_far_as_it_goes(about, part))


def _as_far_as_it_goes(about: str, part: Iterator[Checked]) -> Iterator[Checked]:
    """What the system refuses in one part is told there, and hides no other part."""
    try:
        yield from part
    except OSError as fault:
        yield Checked(about, False, say("cli.system", reason=reason_of(fault), path=str(fault.filename or "")))


def _configuration(settings: Settings, rules: tuple[Rule, ...]) -> Iterator[Checked]:
    about = settings.path.name
    yield Checked(about, True, say("doctor.settings", accounts=len(settings.accounts), rules=len(rules)))
    if not settings.key:
        yield Checked(about, False, say("doctor.no_key"), hint=True)
    elif len(settings.key) < _KEY:
        yield Checked(about, False, say("doctor.short_key"), hint=True)
    if settings.path.exists() and stat.S_IMODE(settings.path.stat().st_mode) & 0o077:
        yield Checked(about, False, say("doctor.readable_by_others", path=tilde(settings.path)))


def _account(account: Account, settings: Settings, now: datetime) -> Iterator[Checked]:
    if account.kind in MICROSOFT:
        account = settings.with_drafts(account)
        yield from _granted(account)
    if account.kind in GOOGLE:
        yield from _granted_by_google(settings.with_drafts(account))
    if account.kind not in PASSWORD_KINDS:
        yield from _entered(account, settings, now)
        return
    try:
        kept = find(account)
    except ConnectorError as error:
        yield _failed(account.name, error)
        return
    yield Checked(account.name, True, say(f"doctor.secret_{kept.place}"), hint=kept.place is Place.FILE)
    with trying(account, kept.secret):
        yield from _entered(account, settings, now)


def _granted(account: Account) -> Iterator[Checked]:
    """Which rights were granted, where somebody has signed in; what is wrong with them is said when the account is entered."""
    with suppress(ConnectorError):
        if rights := sign_in_of(account).granted():
            yield Checked(account.name, True, say("graph.granted", rights=", ".join(rights)))
            yield _kept(account)


def _granted_by_google(account: Account) -> Iterator[Checked]:
    """What the owner has allowed, and what of it is not used. Where nobody has signed in, entering the account says so."""
    try:
        token = token_of(account)
    except ConnectorError:
        return
    yield Checked(account.name, True, say("google.granted", scopes=short(token.scopes)))
    yield _kept(account)
    if more := unused(account, token, drafts=account.drafts):
        yield Checked(account.name, False, say("google.too_much", account=account.name, scopes=short(more)))


def _kept(account: Account) -> Checked:
    """How what was kept of a sign-in lies there."""
    sealed = is_sealed(account)
    return Checked(account.name, True, say("secrets.token_sealed" if sealed else "secrets.token_file"), hint=not sealed)


def _entered(account: Account, settings: Settings, now: datetime) -> Iterator[Checked]:
    """What a source says of itself, and what a short read of it brings."""
    try:
        source = open_source(account, nothing_known, settings.zone)
        said = source.check()
        yield from (Checked(account.name, False, one, hint=one.key in _WORTH_KNOWING) for one in said)
        if all(one.key in _WORTH_KNOWING for one in said):
            yield _tried(account, try_out(source, now, settings))
    except ConnectorError as error:
        yield _failed(account.name, error)
        return
    yield from _not_read(account, settings.state)
    yield from _left_out(account, settings)


def _tried(account: Account, trial: Trial) -> Checked:
    """What the beginning of an account was: something that can be read, nothing at all, or only what is broken."""
    if trial.good:
        return Checked(account.name, True, say("doctor.account", kind=account.kind))
    if trial.broken:
        first = trial.broken[0]
        return Checked(account.name, False, say("doctor.nothing_good", place=first.source, reason=first.reason))
    if account.kind in (*PASSWORD_KINDS, *MICROSOFT, *GOOGLE):
        return Checked(account.name, True, say("doctor.nothing_in_it", kind=account.kind))
    path = account.path or Path()
    if account.kind not in _SUFFIX:
        return Checked(account.name, False, say("doctor.no_mail", path=tilde(path)))
    if not path.is_dir():
        return Checked(account.name, True, say("doctor.nothing_in_it", kind=account.kind))
    suffix = _SUFFIX[account.kind]
    if next((one for one in path.rglob("*") if one.name.lower().endswith(suffix)), None):
        return Checked(account.name, True, say("doctor.nothing_in_it", kind=account.kind))
    wrong = any(path.iterdir())  # an empty folder may be waiting for its first file
    return Checked(account.name, False, say("doctor.no_such_files", path=tilde(path), suffix=suffix), hint=not wrong)


def _not_read(account: Account, state: Path) -> Iterator[Checked]:
    """What earlier readings could not read, letters without their words too; the first ones by name."""
    nothing: tuple[Broken, ...] = ()
    broken = look_at_cache(state, lambda cache: cache.broken(account.name), nothing)
    for one in broken[:_NAMED]:
        yield Checked(account.name, False, say("doctor.broken", place=one.source, reason=one.reason), hint=True)
    if len(broken) > _NAMED:
        yield Checked(account.name, False, say("doctor.broken_more", n=len(broken) - _NAMED), hint=True)


def _left_out(account: Account, settings: Settings) -> Iterator[Checked]:
    """How far back earlier readings came, and what is left out."""
    for one in seen_of(settings, {}, look_at_cache(settings.state, lambda cache: cache.reaches(), {})):
        if one.name == account.name:
            yield from (Checked(one.name, False, note, hint=True) for note in one.notes())


def _failed(about: str, error: ConnectorError) -> Checked:
    """What failed now may fail tomorrow morning: somebody must look, unless a server only asks for a pause."""
    return Checked(about, False, error.said, hint=error.said.key in _PASSES)


def _drafts(settings: Settings) -> Iterator[Checked]:
    """Every place where drafts go: that of `drafts:`, and the accounts that say `drafts: true`."""
    boxes = Boxes.of(settings, {}).boxes
    if not boxes:
        yield Checked("drafts", False, say("doctor.no_drafts"), hint=True)
    for box in boxes:
        yield from _place(box, settings)


def _place(box: Box, settings: Settings) -> Iterator[Checked]:
    usual, about = settings.drafts, f"drafts {box.account}".strip()
    try:
        said = box.ask(lambda one: one.check())
    except ConnectorError as error:
        yield _failed(about, error)
        return
    yield from (Checked(about, False, one) for one in said)
    if not said:
        path = box.account or ((tilde(usual.path) if usual.path else usual.account) if usual else "")
        yield Checked(about, True, say("doctor.preview" if usual and usual.preview else "doctor.drafts", path=path))


def _digests(settings: Settings) -> Iterator[Checked]:
    """Every inbox that is to take the digest."""
    for account in settings.accounts:
        if account.digest:
            about = f"digest {account.name}"
            try:
                open_digests(account).check()
            except ConnectorError as error:
                yield _failed(about, error)
            else:
                yield Checked(about, True, say("doctor.digest"))
            if len({one.world for one in settings.accounts}) > 1:
                yield Checked(about, False, say("doctor.digest_worlds", account=account.name), hint=True)


def _state(folder: Path) -> Iterator[Checked]:
    faults = faults_of(folder)
    yield from (Checked("state", False, one) for one in faults)
    if not faults:
        yield Checked("state", True, say("doctor.state", path=tilde(folder)))
