"""Whether a person was told of before and nothing changed since: then `who` says the same again, in a twentieth of the time.

Not even the settings are read for that. Which file they are, byte for byte, is part of the mark under which portraits are
kept, so a wrong guess of the state folder finds none.
"""

from __future__ import annotations

import os
import re
import time
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from config.where import default_state
from daemon.store import portraits
from daemon.store.portraits import Portrait

_STATE = re.compile(
    rb"""^state:[ \t]*(["']?)(?P<folder>[^\n]+?)\1[ \t]*(?:\#[^\n]*)?$  # a line of its own
    |[{,]\s*"state":\s*"(?P<quoted>[^"\\\n]+)\"""",  # all in one line, as JSON
    re.MULTILINE | re.VERBOSE,
)


def portrait_of(asked: str, settings: Path, now: datetime | None, language: str) -> Portrait | None:
    """The portrait of the one person who is called so, if it is still true at `now` (None: by the clock)."""
    if now is not None and now.tzinfo is None:
        return None  # in which zone, the settings know
    try:
        text = settings.read_bytes()
    except OSError:
        return None
    moment = int(now.timestamp() if now else time.time())
    return portraits.find(_state_folder(text, settings), mark_of(text, settings, language), moment, asked)


def mark_of(text: bytes, settings: Path, language: str) -> str:
    """The same for the same settings in the same surroundings, as this version of the program reads them."""
    program = Path(__file__).stat().st_mtime_ns  # a new version brings new files
    given = "\x1f".join([str(settings.absolute()), str(program), language, os.environ.get("TZ", "")]).encode(
        "utf-8", "surrogateescape"
    )
    return blake2b(given + b"\0" + text, digest_size=16).hexdigest()


def _state_folder(text: bytes, settings: Path) -> Path:
    """What `state:` names in the two ways in which it is written; other spellings of YAML are not understood here, and need not be."""
    named = _STATE.search(text)
    if named is None:
        return default_state()
    folder = Path(os.fsdecode(named["folder"] or named["quoted"]))
    return settings.absolute().parent / (folder.expanduser() if str(folder).startswith("~") else folder)
