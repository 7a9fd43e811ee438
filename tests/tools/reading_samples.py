"""Readings of mails, sentence by sentence, to be looked at by people.

python -m tests.tools.reading_samples            writes docs/reading-samples.md from our own mails (tests/acts)
python -m tests.tools.reading_samples FOLDER     prints those of twenty mails in a folder; their content is not kept
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from connectors.model import Message, Role
from connectors.parse import parse_message
from daemon.think.mail.own_words import own_words
from daemon.think.model import Sentence
from daemon.think.reading import read_message, read_passages

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2026, 10, 14, tzinfo=UTC)
EACH = 10
HEAD = """# Readings of twenty mails of our own

Made by `make reading-samples` from `tests/acts/*/mails_open.jsonl`: what the sender newly wrote, sentence by sentence, and what
each sentence does. Behind an act stands the construction that found it, or `weights:` with the pieces that spoke for it.
"""


def told(sentence: Sentence) -> str:
    """One line for a sentence: its words and its acts with their reasons."""
    acts = "; ".join(
        f"**{act.kind}**{f' by {act.due}' if act.due else ''}"
        f"{f' ({act.event.kind}, {act.event.whose})' if act.event else ''} `{act.construction}`"
        for act in sentence.acts
    )
    return f"- {sentence.text}\n  {acts or '(nothing)'}"


def own_samples() -> Iterator[str]:
    """Ten mails a language out of the gold that may be read."""
    for language in ("ja", "en"):
        lines = (ROOT / f"tests/acts/{language}/mails_open.jsonl").read_text(encoding="utf-8").splitlines()
        rows = [row for row in map(json.loads, lines) if not row["automatic"]]
        for row in rows[:EACH]:
            yield f"## {row['id']}: {row['subject']}\n"
            yield from map(told, read_passages(own_words(row["body"]), date.fromisoformat(row["sent"][:10])))
            yield ""


def fixtures(folder: Path) -> Iterator[str]:
    """Every so many mails of a folder, twenty in all."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix in (".eml", ".txt", ".msg"))
    seen: set[str] = set()
    for path in paths[:: max(1, len(paths) // (5 * EACH))]:
        mail = parse_message(path.read_bytes(), path.name, "", Role.INBOX, NOW, UTC)
        if isinstance(mail, Message) and len(seen) < 2 * EACH and len(mail.text) > EACH and mail.text not in seen:
            seen.add(mail.text)
            yield f"## {path.name}"
            yield from map(told, read_message(mail, UTC).sentences)


def main(arguments: list[str]) -> int:
    """The command."""
    if arguments:
        sys.stdout.write("\n".join(fixtures(Path(arguments[0]))) + "\n")
        return 0
    (ROOT / "docs/reading-samples.md").write_text(HEAD + "\n" + "\n".join(own_samples()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
