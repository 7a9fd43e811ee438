"""The digest as one page that needs nothing else: no script, nothing loaded, every text escaped by construction.

`tag` is the only thing that makes markup: what is not `Html` is escaped. The looks stand in `digest.css`, whose hash is
all that the page's policy allows.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from urllib.parse import quote

from daemon.notifier.digest_markup import Html, joined, tag
from daemon.notifier.digest_model import (
    AccountRead,
    Digest,
    DraftShown,
    Guest,
    MeetingToday,
    Pattern,
    Proof,
    Reason,
    Suggested,
    Who,
)
from daemon.notifier.digest_plot import drawn, plot
from daemon.notifier.digest_text import ARROWS, quoted, where
from daemon.notifier.digest_words import Speech, clean, clean_lines

_POLICY = "default-src 'none'; style-src 'sha256-{}'; img-src 'none'; form-action 'none'; base-uri 'none'"
_LANGUAGES = ("en", "ja")


def as_html(digest: Digest, language: str) -> str:
    """The whole page."""
    speech = Speech(language)
    style, code = _style()
    head = joined(
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_POLICY.format(code)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", speech.title(digest.now)),
        Html(f"<style>{style}</style>"),
    )
    page = tag("main", _opening(digest, speech), *_parts(digest, speech), tag("footer", tag("p", speech.never(digest))))
    return f"<!doctype html>\n{tag('html', tag('head', head), tag('body', page), lang=language)}\n"


@cache
def _style() -> tuple[str, str]:
    """The style sheet and the hash by which the policy knows it."""
    style = Path(__file__).with_name("digest.css").read_text(encoding="utf-8")
    return style, base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def _opening(digest: Digest, speech: Speech) -> Html:
    return tag(
        "header",
        tag("p", "tsunagari", tag("span", "つながり", lang="ja"), cls="brand"),
        tag("h1", speech.say("heading")),
        tag("p", tag("time", speech.day(digest.now.date()), datetime=digest.now.date().isoformat()), cls="day"),
        tag("p", speech.joined(speech.summary(digest)), cls="summary"),
        *(tag("p", speech.words(note), cls="note") for note in digest.notes),
    )


def _parts(digest: Digest, speech: Speech) -> Iterable[Html]:
    days = [tag("li", line) for line in speech.days(digest)]
    waiting = [_waiting(*one, speech) for one in speech.waiting(digest)]
    first = next((one for one in digest.suggestions if drawn(one.months)), None)  # its plot explains the others
    people = [_suggested(one, speech, legend=one is first) for one in digest.suggestions]
    yield _part(speech.say("this_morning"), people, "people")
    yield _part(speech.say("today"), [_meeting(one, speech) for one in digest.meetings], "meetings")
    yield _part(speech.say("ahead"), [tag("ul", *days, cls="plain")] if days else [], "ahead")
    yield _part(speech.say("noticed"), [*_noticed(digest, speech)], "noticed")
    yield _part(speech.say("not_today"), [tag("ul", *waiting, cls="plain")] if waiting else [], "waiting")
    yield _part(speech.say("read"), [_account(one, speech) for one in digest.accounts], "accounts")


def _noticed(digest: Digest, speech: Speech) -> Iterable[Html]:
    yield from (_pattern(one, speech) for one in digest.noticed)
    if digest.more_noticed:
        yield tag("p", speech.say("noticed_more", n=digest.more_noticed), cls="more")


def _part(title: str, pieces: list[Html], cls: str) -> Html:
    return tag("section", tag("h2", title), *pieces, cls=cls) if pieces else Html()


def _name(who: Who) -> Html:
    """The name in a `bdi`, so that a name written from right to left turns nothing else round."""
    marks = [
        tag("span", clean(mark), cls=cls) for mark, cls in ((who.circle, "circle"), (who.world, "world")) if clean(mark)
    ]
    address = tag("span", tag("bdi", clean(who.address)), cls="address") if who.address else Html()
    return joined(tag("bdi", clean(who.name), cls="name"), *([" ", address] if address else []), *marks)


def _suggested(one: Suggested, speech: Speech, *, legend: bool) -> Html:
    letter = _draft(one.draft, speech) if one.draft else Html()
    none = (
        tag("p", speech.say("no_draft", reason=speech.words(one.why_none)), cls="none")
        if one.why_none and not one.draft
        else Html()
    )
    head = tag("div", tag("h3", _name(one.who)), plot(one.months, speech, legend=legend), cls="head")
    return tag("article", head, _reasons(one.reasons, speech), letter, none, cls="person")


def _reasons(reasons: Iterable[Reason], speech: Speech) -> Html:
    return tag(
        "ul",
        *(
            tag("li", tag("p", speech.words(reason.sentence)), *_quotes(reason, speech), _proofs(reason, speech))
            for reason in reasons
        ),
        cls="reasons",
    )


def _quotes(reason: Reason, speech: Speech) -> list[Html]:
    return [tag("p", tag("bdi", quoted(speech, one)), cls="subject") for one in reason.quoted]


def _proofs(reason: Reason, speech: Speech) -> Html:
    if not reason.proofs:
        return Html()
    more = [tag("li", speech.say("proofs_more", n=reason.more), cls="more")] if reason.more else []
    return tag("ul", *(tag("li", _proof(found, speech)) for found in reason.shown), *more, cls="proofs")


def _proof(found: Proof, speech: Speech) -> Html:
    """`← they wrote 3 August 2026 Subject`; the subject is a link to the mail where there is one."""
    subject = tag("bdi", clean(found.subject) or "…", cls="subject")
    if found.message_id:
        subject = tag("a", subject, href=f"mid:{quote(clean(found.message_id), safe='@')}")
    day = tag("time", speech.short_day(found.day), datetime=found.day.isoformat()) if found.day else Html()
    told = tag("span", speech.say(f"from_{found.source}"), cls="from")
    arrow = tag("span", ARROWS.get(found.source, "·"), cls=f"arrow {found.source}", aria_hidden="true")
    shown = subject if found.subject or found.message_id else Html()
    world = tag("span", clean(found.world), cls="world") if clean(found.world) else Html()
    times = tag("span", f"×{found.times}") if found.times > 1 else Html()
    return joined(*(piece for one in (arrow, told, day, shown, times, world) if one for piece in (one, " ")))


def _draft(draft: DraftShown, speech: Speech) -> Html:
    language = {"lang": draft.language} if draft.language in _LANGUAGES else {}
    return tag(
        "div",
        tag("p", tag("span", speech.say("draft"), cls="label"), " ", where(draft, speech), cls="lies"),
        tag(
            "p",
            tag("span", speech.say("subject"), cls="label"),
            " ",
            tag("bdi", clean(draft.subject), **language),
            cls="title",
        ),
        tag("div", clean_lines(draft.body), dir="auto", cls="letter", **language),
        tag("p", tag("a", speech.say("open_draft"), href=_mailto(draft)), cls="open") if draft.linked else Html(),
        cls="draft",
    )


def _mailto(draft: DraftShown) -> str:
    """The draft as a link that a mail program opens as a letter still to be sent by its owner (RFC 6068)."""
    told = {"subject": clean(draft.subject), "body": clean_lines(draft.body).replace("\n", "\r\n")}
    told |= {"in-reply-to": f"<{clean(draft.in_reply_to)}>"} if draft.in_reply_to else {}
    fields = "&".join(f"{name}={quote(value, safe='')}" for name, value in told.items())
    return f"mailto:{quote(clean(draft.to), safe='@')}?{fields}"


def _meeting(meeting: MeetingToday, speech: Speech) -> Html:
    hours = tag("time", speech.hours(meeting), datetime=f"{meeting.start:%H:%M}")
    head = tag("h3", hours, " ", tag("bdi", clean(meeting.title)))
    return tag("article", head, *(_guest(guest, speech) for guest in meeting.guests), cls="meeting")


def _guest(guest: Guest, speech: Speech) -> Html:
    last = (
        joined(tag("span", speech.say("last_talk"), cls="label"), " ", _proof(guest.last, speech))
        if guest.last
        else speech.say("no_talk")
    )
    loops = [tag("li", speech.loop(loop)) for loop in guest.loops]
    return tag(
        "div",
        tag("p", _name(guest.who)),
        tag("p", last, cls="last"),
        tag("ul", *loops, cls="loops", aria_label=speech.say("open_between")) if loops else Html(),
        cls="guest",
    )


def _waiting(reason: str, people: tuple[Who, ...], speech: Speech) -> Html:
    """One with their reason; or the reason of several, and their names."""
    because = tag("span", reason, cls="because")
    if len(people) == 1:
        return tag("li", _name(people[0]), " ", because)
    names = [tag("bdi", clean(who.name), cls="name") for who in people]
    between = speech.listed(("", ""))
    rest = (piece for name in names[1:] for piece in (between, name))
    return tag("li", because, " ", tag("span", names[0], *rest, cls="names"))


def _pattern(one: Pattern, speech: Speech) -> Html:
    return tag("div", tag("p", _name(one.who)), _reasons(one.reasons, speech), cls="pattern")


def _account(account: AccountRead, speech: Speech) -> Html:
    faults = speech.faults(account)
    head = joined(tag("bdi", clean(account.name), cls="name"), " ", speech.news(account))
    if not faults:
        return tag("p", head, cls="account")
    return tag("div", tag("p", head, cls="account"), tag("ul", *(tag("li", line) for line in faults), cls="faults"))
