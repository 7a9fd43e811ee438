"""The digest on a terminal, with rich; into a pipe it goes as plain text. Only texts made by us carry any style."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.text import Text

from daemon.notifier.digest_model import Digest, DraftShown, Guest, MeetingToday, Reason, Suggested, Who
from daemon.notifier.digest_text import as_text, person, proof, quoted, sparks, where
from daemon.notifier.digest_words import Speech, clean, clean_lines
from daemon.notifier.folding import fold


@dataclass(frozen=True, slots=True)
class _Prose:
    """A text that may be long. rich breaks lines at blanks alone, and Japanese has none: it may break between any two
    characters, but never before a closing sign or after an opening one."""

    text: str
    style: str = ""
    hang: int = 0  # how far all lines but the first are set in

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for number, line in enumerate(fold(self.text, options.max_width - self.hang)):
            yield Text(" " * (self.hang if number else 0) + line, self.style)


def as_terminal(digest: Digest, language: str, console: Console) -> None:
    """Print the digest: in colour on a terminal, else the plain text, so that a pipe gets the same on every machine."""
    if not console.is_terminal:
        console.file.write(as_text(digest, language))
        return
    for piece in _page(digest, Speech(language)):
        console.print(piece)


def _page(digest: Digest, speech: Speech) -> Iterator[RenderableType]:
    yield Text.assemble(("tsunagari", "bold"), ("  つながり  ", "dim"), speech.day(digest.now.date()))
    yield _Prose(speech.joined(speech.summary(digest)))
    yield from (_Prose(speech.words(note), "yellow") for note in digest.notes)
    yield from _part(speech.say("this_morning"), [_suggested(one, speech) for one in digest.suggestions])
    yield from _part(speech.say("today"), [_meeting(one, speech) for one in digest.meetings])
    yield from _part(speech.say("ahead"), [_Prose(line) for line in speech.days(digest)])
    yield from _part(speech.say("noticed"), [*_noticed(digest, speech)])
    yield from _part(speech.say("not_today"), [_waiting(*one, speech) for one in speech.waiting(digest)])
    yield from _part(speech.say("read"), [*_accounts(digest, speech)])
    yield Text()
    yield _Prose(speech.never(digest), "dim")


def _noticed(digest: Digest, speech: Speech) -> Iterator[RenderableType]:
    yield from (Group(_name(one.who), *_reasons(one.reasons, speech)) for one in digest.noticed)
    if digest.more_noticed:
        yield _Prose(speech.say("noticed_more", n=digest.more_noticed), "dim")


def _part(title: str, pieces: list[RenderableType]) -> Iterator[RenderableType]:
    if pieces:
        yield Text()
        yield Rule(Text(title, "bold"), align="left", style="dim")
        yield from pieces


def _name(who: Who) -> Text:
    whole, name = person(who), clean(who.name)
    return Text.assemble((name, "bold"), (whole[len(name) :], "dim"))


def _suggested(one: Suggested, speech: Speech) -> RenderableType:
    pieces: list[RenderableType] = [_name(one.who), *_reasons(one.reasons, speech)]
    if any(month.mine or month.theirs or month.met for month in one.months):
        pieces.append(
            Text.assemble(
                (sparks(m.mine for m in one.months), "dark_orange3"), ("▏ ", "dim"), (speech.say("you"), "dim")
            )
        )
        pieces.append(
            Text.assemble((sparks(m.theirs for m in one.months), "cyan"), ("▏ ", "dim"), (speech.say("they"), "dim"))
        )
    if one.draft:
        pieces.append(_draft(one.draft, speech))
    elif one.why_none:
        pieces.append(_Prose(speech.say("no_draft", reason=speech.words(one.why_none)), "dim"))
    return Padding(Group(*pieces), (0, 0, 1, 0))


def _reasons(reasons: tuple[Reason, ...], speech: Speech) -> Iterator[RenderableType]:
    for reason in reasons:
        yield _Prose(f"• {speech.words(reason.sentence)}", hang=2)
        yield from (_Prose(f"  {quoted(speech, one)}", "italic", 4) for one in reason.quoted)
        yield from (_Prose(f"  {proof(speech, found)}", "dim", 4) for found in reason.shown)
        if reason.more:
            yield _Prose(f"  {speech.say('proofs_more', n=reason.more)}", "dim", 4)


def _draft(draft: DraftShown, speech: Speech) -> RenderableType:
    subject = Text.assemble((f"{speech.say('subject')}  ", "dim"), (clean(draft.subject), "bold"))
    body = Group(subject, Text(), *(_Prose(line) for line in clean_lines(draft.body).split("\n")))
    title = Text(f"{speech.say('draft')} · {where(draft, speech)}", "dim")
    return Padding(Panel(body, title=title, title_align="left", border_style="dim", padding=(1, 2)), (1, 0, 0, 0))


def _meeting(meeting: MeetingToday, speech: Speech) -> RenderableType:
    head = Text.assemble((speech.hours(meeting), "bold"), f"  {clean(meeting.title)}")
    return Group(head, *(Padding(_guest(guest, speech), (0, 0, 0, 2)) for guest in meeting.guests))


def _guest(guest: Guest, speech: Speech) -> RenderableType:
    last = f"{speech.say('last_talk')}: {proof(speech, guest.last)}" if guest.last else speech.say("no_talk")
    return Group(_name(guest.who), _Prose(last, "dim", 2), *(_Prose(speech.loop(loop), hang=2) for loop in guest.loops))


def _waiting(reason: str, people: tuple[Who, ...], speech: Speech) -> RenderableType:
    if len(people) == 1:
        return Group(_name(people[0]), _Prose(f"  {reason}", "dim", 2))
    return Group(_Prose(reason), _Prose(f"  {speech.listed(clean(who.name) for who in people)}", "dim", 2))


def _accounts(digest: Digest, speech: Speech) -> Iterator[RenderableType]:
    for account in digest.accounts:
        yield Text.assemble((clean(account.name), "bold"), f"  {speech.news(account)}")
        yield from (_Prose(f"  {line}", "yellow", 2) for line in speech.faults(account))
