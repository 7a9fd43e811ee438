"""What `read` answers: JSON lines in and out, and one mail sentence by sentence. No screen, no clock."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from config.words import Said, in_words, say
from daemon.think.mail.mail_line import read_mail_line
from daemon.think.model import Reading, Sentence
from daemon.think.news.fortune import is_setback
from daemon.think.reading import read_sentence


def read_lines(lines: Iterable[str], today: date) -> Iterator[str]:
    """Answer each JSON line with one (docs/acts.md, "Form"); a line that cannot be read is answered, too, and stops nothing."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield json.dumps(_answer(line, number, today), ensure_ascii=False)


def _answer(line: str, number: int, today: date) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return _refused(None, say("reading.no_json", line=number))
    if not isinstance(row, dict):
        return _refused(None, say("reading.no_object", line=number))
    sent = _sent(row.get("sent"), today)
    if isinstance(row.get("body"), str):
        return {"id": row.get("id"), **read_mail_line(row, sent)}
    text = row.get("text")
    if not isinstance(text, str):
        return _refused(row.get("id"), say("reading.no_text", line=number))
    return _sentence_answer(row, text, sent)


def _sentence_answer(row: dict[str, object], text: str, sent: date) -> dict[str, object]:
    language, context = row.get("lang"), row.get("context")
    sentence = read_sentence(
        text, sent, language if isinstance(language, str) else "", context if isinstance(context, str) else ""
    )
    answer: dict[str, object] = {"id": row.get("id"), "labels": [act.kind for act in sentence.acts]}
    for act in sentence.acts:
        if act.due:
            answer["due"] = act.due.isoformat()
        if act.event:
            day = {"day": act.event.day.isoformat()} if act.event.day else {}
            answer["event"] = {"kind": act.event.kind, "whose": act.event.whose, **day}
    return answer


def _refused(ident: object, said: Said) -> dict[str, object]:
    return {"id": ident, "labels": [], "error": in_words(said, "en")}


def _sent(value: object, today: date) -> date:
    """The day of sending; whatever cannot be read as one is today."""
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else today
    except ValueError:
        return today


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence as the screen shows it, in words of the reader's language."""

    sentence: str
    acts: str
    due: str
    event: str  # what news it tells, whose, and the day
    construction: str
    sure: str  # of each act in its turn, in per cent


def show(reading: Reading, language: str) -> list[Row]:
    """The rows of a mail, one a sentence."""
    return [_row(sentence, language) for sentence in reading.sentences]


def _row(sentence: Sentence, language: str) -> Row:
    acts = ", ".join(in_words(say(f"reading.{act.kind}"), language) for act in sentence.acts)
    due = next((act.due.isoformat() for act in sentence.acts if act.due), "")
    return Row(
        sentence.text,
        acts or in_words(say("reading.none"), language),
        due,
        _event(sentence, language),
        ", ".join(act.construction for act in sentence.acts),
        ", ".join(f"{act.confidence:.0%}" for act in sentence.acts),
    )


def _event(sentence: Sentence, language: str) -> str:
    event = next((act.event for act in sentence.acts if act.event), None)
    if event is None:
        return in_words(say("reading.event_setback"), language) if is_setback(sentence) else ""
    told = [in_words(say(f"reading.{name}"), language) for name in (f"event_{event.kind}", f"whose_{event.whose}")]
    return ", ".join([*told, *([event.day.isoformat()] if event.day else [])])
