"""What a contest of mail programs takes place in: a copy of the mailbox, processes that are measured, and the table of what they took."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NEWS = 100  # mails that come later


@dataclass(frozen=True, slots=True)
class Took:
    """What a process took: seconds by the clock and of the processor, its peak in MiB, and what it printed."""

    wall: float
    cpu: float
    peak: float
    said: str = ""


@dataclass(frozen=True, slots=True)
class Contest:
    """The Maildir, the folder for all that is written, and whether the files are read from the disk."""

    box: Path
    maildir: Path
    work: Path
    cold: bool


def run(command: list[str], environment: dict[str, str] | None = None) -> Took:
    """Run a process to its end; its children count too. As where it is installed, Python may keep what it compiles."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        child = subprocess.Popen(command, stdout=out, env={**variables, **(environment or {})})
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - began
        out.seek(0)
        said = out.read().decode()
    if child.returncode:
        raise SystemExit(f"{command[0]} failed with {child.returncode}")
    return Took(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said)


def evict(maildir: Path) -> None:
    """Take the files of the mailbox out of the page cache, those of nobody else."""
    os.sync()
    for path in maildir.rglob("*"):
        if path.is_file():
            handle = os.open(path, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


@contextmanager
def arena(box: Path, *, cold: bool) -> Iterator[Contest]:
    """A copy of the mailbox by hard links, so that mails can come in, and a folder to write to, on the same disk."""
    with tempfile.TemporaryDirectory(dir=box.parent) as folder:
        maildir = Path(folder) / "Maildir"
        shutil.copytree(box / "Maildir", maildir, copy_function=os.link)
        yield Contest(box, maildir, Path(folder), cold)


def deliver(maildir: Path, post: int, folder: str) -> None:
    """A hundred mails more, written anew: the text of old ones under ids of their own. `post` numbers the hundreds.

    Mail arrives in `new`, which is small; what is filed or fetched by a program may come into `cur`, which holds all the others.
    """
    old = sorted(path for path in (maildir / "cur").iterdir() if not path.name.endswith(".news"))[-NEWS:]
    for number, path in enumerate(old):
        raw = path.read_bytes().replace(b"Message-ID: <", b"Message-ID: <news-%d-%d-" % (post, number), 1)
        (maildir / folder / f"{1900000000 + post}.{number}.news").write_bytes(raw)
    time.sleep(3)  # times of folders are trusted when they are older than two seconds


def table(rows: list[tuple[str, Took]], mails: float) -> None:
    """One line each; the ratio is to the first line, by the clock and by the processor."""
    base = rows[0][1]
    print(f"{'':34}{'wall s':>8}{'cpu s':>8}{'us/mail':>9}{'x wall':>8}{'x cpu':>8}{'MiB':>6}")
    for name, took in rows:
        print(
            f"{name:34}{took.wall:8.2f}{took.cpu:8.2f}{took.cpu / mails * 1e6:9.0f}"
            f"{base.wall / took.wall:8.2f}{base.cpu / took.cpu:8.2f}{took.peak:6.0f}"
        )
