"""Between the frozen data of the model and the short JSON texts in which the cache keeps it. No SQL lives here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from hashlib import blake2b
from itertools import islice
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from config.words import Said
from connectors.model import Card, CivilDay
from daemon.think.model import Act, LifeEvent, Order, Reading, Sentence, Voice

if TYPE_CHECKING:
    from daemon.think.looked_at import Looks

MOST_KEPT = 300  # characters of a sentence: evidence, not a copy of the mail
MOST_DOING = 200  # sentences of one mail that do something: more is no letter
MOST_PLAIN = 4  # sentences of one mail that do nothing by themselves
PLAIN_KEPT = 120  # characters of each of them in an answer
MOST_TOLD = 3  # sentences of one mail besides, that tell plainly what a letter could take up


@dataclass(frozen=True, slots=True)
class PackedReading:
    """What a mail says, as the cache keeps it; a sentence is its place in the mail, language, text and acts."""

    language: str
    voice: str
    orders: str
    sentences: tuple[tuple[int, str, str, str], ...]


def to_json(value: object) -> str:
    """Short and the same for the same value."""
    return _ENCODER.encode(value)


def from_json(text: str) -> Any:
    """What `to_json` packed, as plain JSON values."""
    return json.loads(text)


def mark_of(packed: str) -> bytes:
    """The same for the same content: by this an unchanged row is known."""
    return blake2b(packed.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def clean(text: str) -> str:
    """The text as SQLite can keep it: half characters, which are no Unicode, become `?`."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def moment(t: int) -> datetime:
    """A moment from whole seconds, in UTC."""
    return datetime.fromtimestamp(t, UTC)


def seconds(when: datetime) -> int:
    """Whole seconds since 1970; a mail or meeting has no finer moment."""
    return int(when.timestamp())


def kept_sentences(sentences: tuple[Sentence, ...], answers: bool) -> list[tuple[int, Sentence]]:
    """Those that do something besides being polite, with their place in the mail; and a trace of the first plain ones.

    Of a mail that answers another the plain words are kept in short: they are the evidence that a question was answered
    (`展示台は六台です`), which nothing else shows. So are those that take back or move something. Of other mail only sums
    of their words: enough to see that it speaks of something that was asked elsewhere, not to read it. A bare word of thanks
    is kept where it answers something: below somebody's help it is more than polite; so is a wish that they take care of themselves,
    below news of a child to come. Some that tell plainly of their life are kept in words (`The museum has bought the lamp`): they are
    the evidence of what a draft says; so is a blow that does nothing by itself.
    """
    from daemon.think.looked_at import looks  # noqa: PLC0415  loaded by the reader, which a look for news does without

    doing: dict[str, tuple[int, Sentence]] = {}  # a sentence said again asks and promises nothing more
    each = [(n, one, looks(one)) for n, one in enumerate(sentences)]
    for n, one, look in each:
        if look.does or (answers and (look.thanks or look.wishes_care)):
            doing.setdefault(one.text, (n, one))
    plain = [one for one in each if not one[1].acts]
    heavy = [(n, one) for n, one, look in plain if look.strikes or (look.names_rite and _mourns(sentences))]
    blows = {n for n, _ in heavy}
    light = ((n, one) for n, one, look in plain if look.can_be_taken_up and n not in blows)
    told = [*heavy[:MOST_TOLD], *islice(light, MOST_TOLD)]
    traces = _said_plainly(each, {n for n, _ in (*doing.values(), *told)}, answers)
    return sorted([*list(doing.values())[:MOST_DOING], *told, *islice(traces, MOST_PLAIN)], key=itemgetter(0))


def _mourns(sentences: tuple[Sentence, ...]) -> bool:
    """Whether the letter tells of a death."""
    return any(one.tells("bereavement") for one in sentences)


def _said_plainly(
    each: list[tuple[int, Sentence, Looks]], places: set[int], answers: bool
) -> Iterator[tuple[int, Sentence]]:
    """What is kept of the sentences elsewhere than at these places; a name below the letter is none."""
    from daemon.think.ledger.turns import is_name  # noqa: PLC0415

    signed = len(each) > 1 and is_name(each[-1][1].text)
    for n, one, look in each[:-1] if signed else each:
        if n in places:
            continue
        if not one.acts or look.settles or (answers and look.replies):
            in_words = answers or look.replies or look.settles
            yield n, replace(one, text=one.text[:PLAIN_KEPT] if in_words else look.trace)


def pack_reading(reading: Reading, answers: bool) -> PackedReading:
    """All that is kept of what a mail says; `answers`: it answers another mail."""
    return PackedReading(
        reading.language,
        clean(pack_voice(reading.voice)),
        clean(pack_orders(reading.orders)),
        tuple(
            (n, one.language, clean(one.text[:MOST_KEPT]), pack_acts(one.acts, one.answers))
            for n, one in kept_sentences(reading.sentences, answers)
        ),
    )


@lru_cache(maxsize=1024)
def pack_acts(acts: tuple[Act, ...], answers: str = "") -> str:
    """The acts of one sentence: kind, construction, and by name what has not its usual value. Most do one of few things.

    Behind them, of a sentence that stands below quoted lines, the trace of these.
    """
    return to_json([*(_short(act) for act in acts), *([answers] if answers else [])])


@lru_cache(maxsize=1024)
def unpack_acts(text: str) -> tuple[Act, ...]:
    """The acts back."""
    return tuple(_act(*values) for values in from_json(text) if not isinstance(values, str))


def unpack_answers(text: str) -> str:
    """The trace of the quoted lines above it back, if there were any."""
    return next((one for one in from_json(text) if isinstance(one, str)), "") if text.endswith('"]') else ""


def unpack_sentence(language: str, text: str, acts: str) -> Sentence:
    """A sentence back."""
    return Sentence(text, language, unpack_acts(acts), unpack_answers(acts))


def pack_voice(voice: Voice) -> str:
    """A voice; what has its usual value is left out."""
    return to_json(_sparse(voice, _NO_VOICE))


def unpack_voice(text: str) -> Voice:
    """The voice back, without what an earlier version kept besides."""
    values = {name: value for name, value in from_json(text).items() if name in Voice.__dataclass_fields__}
    return Voice(**{**values, **{name: tuple(values.get(name, ())) for name in ("sign_off", "signed")}})


def pack_orders(orders: tuple[Order, ...]) -> str:
    """Orders about the tie."""
    return to_json([asdict(order) for order in orders])


@lru_cache(maxsize=1024)  # the same words stand in many mails
def unpack_orders(text: str) -> tuple[Order, ...]:
    """The orders back."""
    return tuple(
        Order(**{**values, "day": _day(values["day"]), "since": _day(values.get("since"))})
        for values in from_json(text)
    )


def pack_said(said: Said) -> str:
    """A sentence of the catalogue with its fields, those that are sentences themselves too."""
    return to_json(_said(said))


def unpack_said(text: str) -> Said:
    """The sentence back."""
    return _unsaid(from_json(text))


def pack_card(card: Card) -> str:
    """A card; empty fields are left out."""
    return to_json(_sparse(card, Card("", "", "")))


def unpack_card(text: str) -> Card:
    """The card back, without what an earlier version kept besides."""
    known = {name: value for name, value in from_json(text).items() if name in Card.__dataclass_fields__}
    values = {"uid": "", "source": "", "name": "", **known}
    for name in ("nicknames", "addresses", "phones", "also"):
        values[name] = tuple(values.get(name, ()))
    for name in ("birthday", "anniversary", "died"):
        values[name] = CivilDay(**values[name]) if values.get(name) else None
    values["revised"] = datetime.fromisoformat(values["revised"]) if values.get("revised") else None
    return Card(**values)


def _sparse(value: Any, usual: Any) -> dict[str, object]:
    named = ((name, getattr(value, name)) for name in value.__dataclass_fields__)
    return {name: part for name, part in named if part != getattr(usual, name)}


def _plain(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case LifeEvent() | CivilDay():
            return asdict(value)
        case _:
            raise TypeError(f"{type(value).__name__} cannot be packed")


_NO_VOICE = Voice()
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=_plain)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _short(act: Act) -> list[object]:
    more = _sparse(act, Act(act.kind, act.construction))
    return [act.kind, act.construction, more] if more else [act.kind, act.construction]


def _act(kind: str, construction: str, more: Mapping[str, Any] = MappingProxyType({})) -> Act:
    event = more.get("event")
    return Act(
        **{
            **more,
            "kind": kind,
            "construction": construction,
            "due": _day(more.get("due")),
            "event": LifeEvent(**{**event, "day": _day(event["day"])}) if event else None,
        }
    )


def _said(said: Said) -> list[object]:
    return [said.key, {name: _said(value) if isinstance(value, Said) else value for name, value in said.fields}]


def _unsaid(packed: list[Any]) -> Said:
    key, values = packed
    named = ((name, _unsaid(value) if isinstance(value, list) else value) for name, value in values.items())
    return Said(key, tuple(sorted(named)))
