"""A catalogue of the plainest kind read without the YAML library, whose loading takes as long as all else that a quick command does.

Only `name: "text"`, blocks that begin with `name: |-`, comments and empty lines; of what is not so, the library makes sense.
"""

from __future__ import annotations

import json
import re

_TEXT = re.compile(r'([a-z0-9_]+): ("(?:[^"\\]|\\["\\nt])*")[ ]*')
_BLOCK = re.compile(r"([a-z0-9_]+): \|-[ ]*")


def plain_texts(catalogue: str) -> dict[str, str] | None:
    """Names and texts; None where a line is of another kind."""
    found: dict[str, str] = {}
    block: list[str] | None = None  # the lines of the block that we are in
    name = ""
    for line in (*catalogue.split("\n"), "#"):
        if block is not None:
            if not line or line.startswith("  "):
                block.append(line[2:])
                continue
            found[name], block = "\n".join(block).rstrip("\n"), None
        if not line or line.startswith("#"):
            continue
        if text := _TEXT.fullmatch(line):
            found[text[1]] = json.loads(text[2], strict=False)
        elif begun := _BLOCK.fullmatch(line):
            name, block = begun[1], []
        else:
            return None
    return found
