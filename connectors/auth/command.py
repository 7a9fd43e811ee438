"""Runs `password_command`: a list of words, no shell, its first line is the secret. What it says elsewhere is heard by nobody."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from config.disk import reason_of
from config.words import Said, say
from connectors.auth.secret import Secret
from connectors.base import SetupWrong, SignInAgain, TryLater

PATIENCE = 30.0  # seconds: long enough to type the passphrase of a password store
_LONGEST = 64 << 10  # bytes; an access token has two thousand


def first_line_of(words: Sequence[str], account: str, patience: float = PATIENCE) -> Secret:
    """The first line that the command prints.

    Raises SetupWrong where it cannot be started or prints nothing that is a password, SignInAgain where it fails,
    TryLater where it does not end in time. Only the name of its program is ever told: the other words may be secrets.
    """
    program = Path(words[0]).name
    outcome = _run([os.path.expanduser(words[0]), *words[1:]], patience)  # noqa: PTH111  a bare name stays one, for PATH
    if isinstance(outcome, OSError):
        raise SetupWrong(say("secrets.no_program", account=account, program=program, reason=reason_of(outcome)))
    printed, status = outcome
    if status is None:
        raise TryLater(say("secrets.slow", account=account, program=program, seconds=round(patience)))
    if status:
        raise SignInAgain(say("secrets.failed", account=account, program=program, how=_how(status)))
    return _secret(printed, account, program)


def _how(status: int) -> Said:
    return say("secrets.by_signal", n=-status) if status < 0 else say("secrets.by_status", n=status)


def _secret(printed: bytes, account: str, program: str) -> Secret:
    line = printed.partition(b"\n")[0].removesuffix(b"\r")
    if len(printed) > _LONGEST or b"\0" in line:
        raise SetupWrong(say("secrets.no_password_printed", account=account, program=program))
    text = line.decode("utf-8", errors="replace")
    if not text.strip() or "\ufffd" in text:
        raise SetupWrong(say("secrets.no_password_printed", account=account, program=program))
    return Secret(text)


def _run(words: Sequence[str], patience: float) -> tuple[bytes, int | None] | OSError:
    """What it printed and how it ended; None: not in time. It has a group of its own, so that all of it can be ended."""
    try:
        process = subprocess.Popen(  # noqa: S603  the owner's own command, without a shell
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except ValueError:  # a zero sign in a word
        return OSError("a word that no program takes")
    except OSError as fault:
        return fault
    end = time.monotonic() + patience
    try:
        printed = _heard(process.stdout, lambda: end - time.monotonic()) if process.stdout else b""
        return printed, _ended(process, end - time.monotonic(), too_much=len(printed) > _LONGEST)
    finally:
        _put_an_end_to(process)


def _heard(out: IO[bytes], left: Callable[[], float]) -> bytes:
    """All that is printed until it ends, time is up, or it is more than a password can be."""
    printed = b""
    with selectors.DefaultSelector() as ready:
        ready.register(out, selectors.EVENT_READ)
        while len(printed) <= _LONGEST and left() > 0 and ready.select(left()):
            part = os.read(out.fileno(), 4096)
            if not part:
                break
            printed += part
    return printed


def _ended(process: subprocess.Popen[bytes], left: float, *, too_much: bool) -> int | None:
    if too_much:  # it would go on for ever: what it printed is refused
        return 0
    try:
        return process.wait(max(left, 0))
    except subprocess.TimeoutExpired:
        return None


def _put_an_end_to(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        os.killpg(process.pid, signal.SIGKILL)
    if process.stdout:
        process.stdout.close()
    process.wait()
