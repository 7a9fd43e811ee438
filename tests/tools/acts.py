"""`make acts`: how much is read as labelled, on sentences that may be learned from and on those that never are, and the gap.

Only totals are shown: whoever looks at an unseen sentence has turned it into an open one (tests/acts/README.md).
Last comes what the constructions reach without the weights beside them.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import mean

from connectors.html_text import html_to_text
from connectors.model import Message, Role
from connectors.parse import parse_message
from daemon.cli.read_rows import read_lines
from daemon.think import reading
from daemon.think.language.learned import Model
from tests.tools.score_acts import label_scores, message_extras, sentence_extras

ACTS = Path(__file__).parent.parent / "acts"
LANGUAGES = ("ja", "en")
SENTENCES = ("macro_f1", "exact_set", "due_exact", "event_kind", "event_whose", "event_day")
LABELS = ("ask", "promise")
PARTS = {
    "sentences": ("open", "unseen", "unseen2", "unseen3"),
    "mails": ("mails_open", "mails_unseen"),
}
_NOW = datetime(2026, 12, 31, tzinfo=UTC)
MAILS = ("own_text_exact", "asks_exact", "promises_exact", "automatic")


def figures(language: str, part: str) -> dict[str, float]:
    """The totals of one file of gold, by name; no sentence of it is kept."""
    lines = (ACTS / language / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    gold = {row["id"]: row for row in map(json.loads, lines)}
    lines = [json.dumps(_as_text(row)) for row in gold.values()]
    got = {row["id"]: row for row in map(json.loads, read_lines(lines, date(2026, 10, 14)))}
    whole = part.startswith("mails")
    totals: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        label_scores(gold, got, "acts" if whole else "labels", totals)  # type: ignore[no-untyped-call]  # the scorer stays as it came
        (message_extras if whole else sentence_extras)(gold, got, totals)  # type: ignore[no-untyped-call]  # as above
    shown = {name: float(str(totals[name])) for name in (MAILS if whole else SENTENCES)}
    per_label = totals["per_label"]
    assert isinstance(per_label, dict)
    for label in () if whole else LABELS:
        shown |= {f"{label}_{side}": per_label[label][language][side] for side in ("p", "r")}
    return shown


def _as_text(row: dict[str, str]) -> dict[str, str]:
    """A mail that is there as a page (`html`) or as it came (`raw`), with the text that the reader is given for it."""
    if "html" in row:
        return row | {"body": html_to_text(row["html"])}
    if "raw" in row:
        mail = parse_message(row["raw"].encode("ascii"), row["id"], "INBOX", Role.INBOX, _NOW, UTC)
        return row | {"body": mail.text if isinstance(mail, Message) else ""}
    return row


def _forget() -> None:
    for remembered in (reading._found, reading._understood):
        remembered.cache_clear()


@contextlib.contextmanager
def constructions_alone() -> Iterator[None]:
    """Within it the weights decide nothing."""
    settle = Model.settle
    Model.settle = lambda *_: (set(), set())  # type: ignore[method-assign]  # put back below
    _forget()
    try:
        yield
    finally:
        Model.settle = settle  # type: ignore[method-assign]  # as it was
        _forget()


def main() -> int:
    """Print the figures of each part in each language, and the gap to the mean of the parts that are never read."""
    for language in LANGUAGES:
        for kind, parts in PARTS.items():
            seen, *unseen = (figures(language, part) for part in parts)
            names = "".join(f"{part.removeprefix('mails_'):>9}" for part in parts)
            sys.stdout.write(f"{language} {kind:20}{names}     gap\n")
            for name, figure in seen.items():
                others = [one[name] for one in unseen]
                shown = "".join(f"{one:9.3f}" for one in (figure, *others))
                sys.stdout.write(f"   {name:20}{shown}  {figure - mean(others):+6.3f}\n")
    with constructions_alone():
        for language in LANGUAGES:
            alone = ", ".join(f"{part} {figures(language, part)['macro_f1']:.3f}" for part in PARTS["sentences"][1:])
            sys.stdout.write(f"{language} without weights: macro_f1 {alone}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
