"""The digest as plain text: for the file beside the page, for pipes and for mail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from daemon.notifier.digest_model import Digest, DraftShown, Guest, MeetingToday, Proof, Reason, Suggested, Who
from daemon.notifier.digest_words import Speech, clean, clean_lines

ARROWS = {
    "inbound": "←",
    "outbound": "→",
    "meeting": "◇",
    "call": "◇",
    "video": "◇",
    "card": "□",
    "note": "✎",
    "settings": "⚙",
}
_STEPS = " ▁▂▃▄▅▆▇█"


def as_text(digest: Digest, language: str) -> str:
    """The whole digest in words."""
    speech = Speech(language)
    return "\n".join(line.rstrip() for line in _page(digest, speech)).strip("\n") + "\n"


def person(who: Who) -> str:
    """Name and address, and in brackets the circle and the world, where there are any."""
    marks = "".join(f" [{clean(mark)}]" for mark in (who.circle, who.world) if mark)
    return f"{clean(who.name)}{f' <{clean(who.address)}>' if who.address else ''}{marks}"


def quoted(speech: Speech, words: str) -> str:
    """Words of somebody, as the language marks them."""
    return f"“{clean(words)}”" if speech.language == "en" else f"「{clean(words)}」"


def proof(speech: Speech, found: Proof) -> str:
    """One piece of evidence: `← they wrote 3 August 2026 “Subject”`."""
    day = speech.short_day(found.day) if found.day else ""
    subject = quoted(speech, found.subject)
    world = f"[{clean(found.world)}]" if clean(found.world) else ""
    times = f"×{found.times}" if found.times > 1 else ""
    told = [speech.say(f"from_{found.source}"), day, subject if clean(found.subject) else "", times, world]
    return " ".join([ARROWS.get(found.source, "·"), *filter(None, told)])


def sparks(values: Iterable[int]) -> str:
    """A row of little bars, as high as its highest allows."""
    row = list(values)
    top = max([*row, 1])
    return "".join(_STEPS[-(-value * (len(_STEPS) - 1) // top)] for value in row)


def _page(digest: Digest, speech: Speech) -> Iterator[str]:
    yield f"tsunagari · {speech.day(digest.now.date())}"
    yield ""
    yield from speech.summary(digest)
    yield from (speech.words(note) for note in digest.notes)
    yield from _part(speech.say("this_morning"), _suggestions(digest, speech))
    yield from _part(speech.say("today"), (line for one in digest.meetings for line in _meeting(one, speech)))
    yield from _part(speech.say("ahead"), speech.days(digest))
    yield from _part(speech.say("noticed"), _patterns(digest, speech))
    yield from _part(speech.say("not_today"), _waiting(digest, speech))
    yield from _part(speech.say("read"), _accounts(digest, speech))
    yield ""
    yield speech.never(digest)


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A headline and its lines; nothing where there are none."""
    found = list(lines)
    if found:
        yield from ("", f"== {title} ==", *found)


def _suggestions(digest: Digest, speech: Speech) -> Iterator[str]:
    for number, one in enumerate(digest.suggestions, 1):
        yield ""
        yield f"{number}. {person(one.who)}"
        yield from _indented(_suggested(one, speech))


def _suggested(one: Suggested, speech: Speech) -> Iterator[str]:
    yield from _reasons(one.reasons, speech)
    if any(month.mine or month.theirs or month.met for month in one.months):
        yield speech.plot(one.months)
        yield f"  {sparks(m.mine for m in one.months)}| {speech.say('you')}"
        yield f"  {sparks(m.theirs for m in one.months)}| {speech.say('they')}"
    if one.draft:
        yield from _draft(one.draft, speech)
    elif one.why_none:
        yield speech.say("no_draft", reason=speech.words(one.why_none))


def _reasons(reasons: Iterable[Reason], speech: Speech) -> Iterator[str]:
    for reason in reasons:
        yield f"- {speech.words(reason.sentence)}"
        yield from (f"    {quoted(speech, one)}" for one in reason.quoted)
        yield from (f"    {proof(speech, found)}" for found in reason.shown)
        if reason.more:
            yield f"    {speech.say('proofs_more', n=reason.more)}"


def where(draft: DraftShown, speech: Speech) -> str:
    """Where the draft lies, or that it lies nowhere."""
    if draft.preview:
        return speech.say("draft_preview")
    told = [speech.say("draft_lies", place=clean(draft.place))] if draft.place else []
    return speech.joined([*told, *([speech.say("draft_edited")] if draft.edited else [])])


def _draft(draft: DraftShown, speech: Speech) -> Iterator[str]:
    yield ""
    yield f"{speech.say('draft')}: {where(draft, speech)}"
    yield f"  | {speech.say('subject')}: {clean(draft.subject)}"
    yield "  |"
    yield from (f"  | {line}" for line in clean_lines(draft.body).split("\n"))


def _meeting(meeting: MeetingToday, speech: Speech) -> Iterator[str]:
    yield f"{speech.hours(meeting)}  {clean(meeting.title)}"
    for guest in meeting.guests:
        yield from _indented(_guest(guest, speech))


def _guest(guest: Guest, speech: Speech) -> Iterator[str]:
    yield person(guest.who)
    yield f"  {speech.say('last_talk')}: {proof(speech, guest.last)}" if guest.last else f"  {speech.say('no_talk')}"
    yield from (f"  {speech.loop(loop)}" for loop in guest.loops)


def _patterns(digest: Digest, speech: Speech) -> Iterator[str]:
    for one in digest.noticed:
        yield person(one.who)
        yield from _indented(_reasons(one.reasons, speech))
    if digest.more_noticed:
        yield speech.say("noticed_more", n=digest.more_noticed)


def _waiting(digest: Digest, speech: Speech) -> Iterator[str]:
    for reason, people in speech.waiting(digest):
        if len(people) == 1:
            yield f"{person(people[0])}: {reason}"
        else:
            yield reason
            yield f"   {speech.listed(clean(who.name) for who in people)}"


def _accounts(digest: Digest, speech: Speech) -> Iterator[str]:
    for account in digest.accounts:
        yield f"{clean(account.name)}: {speech.news(account)}"
        yield from _indented(speech.faults(account))


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"   {line}" if line else "" for line in lines)
