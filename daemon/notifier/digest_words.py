"""How the digest speaks: sentences, days and hours in one language, and texts of others made harmless to show.

Names, subjects and sentences come from mail that anybody can write. Nothing in them may steer a terminal, turn the
direction of a line, or hide from the eye.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from config.words import in_words, say
from daemon.notifier.digest_model import AccountRead, DayAhead, Digest, Loop, MeetingToday, Month, Who, Words

MOST_BROKEN = 5  # broken items named in the digest; `doctor` names all

# C0 and C1 controls, bidi marks and overrides, invisible spaces, tags, byte order marks, halves of a surrogate pair.
# Zero-width joiners stay: they hold emoji and some scripts together.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
# What a terminal would obey: colours and moves of the cursor, titles and links of a window.
_ORDERS = re.compile("\x1b\\[[0-?]*[ -/]*[@-~]|\x1b\\][^\x07\x1b]*(?:\x07|\x1b\\\\)")
_BREAKS = re.compile("\r\n|[\r\u2028\u2029\x85]")


def clean(text: str) -> str:
    """The text on one line, without anything that does more than show itself."""
    return " ".join(clean_lines(text).split())


def clean_lines(text: str) -> str:
    """As `clean`, but lines stay lines: for the body of a draft."""
    return _HIDDEN.sub("", _BREAKS.sub("\n", _ORDERS.sub("", text))).replace("\t", "    ").strip("\n")


def _opened(sentence: str) -> str:
    """A sentence that follows no name begins with a capital."""
    return sentence[:1].upper() + sentence[1:]


@dataclass(frozen=True, slots=True)
class Speech:
    """One language, and the sentences of the digest in it."""

    language: str

    def words(self, words: Words) -> str:
        """A sentence or a text, clean and on one line."""
        return clean(words if isinstance(words, str) else in_words(words, self.language))

    def say(self, name: str, /, **fields: str | int) -> str:
        """A sentence of the family `digest`."""
        return self.words(say(f"digest.{name}", **fields))

    def joined(self, sentences: Iterable[str]) -> str:
        """Sentences in a row: Japanese puts no blank between them."""
        return ("" if self.language == "ja" else " ").join(sentences)

    def count(self, name: str, n: int) -> str:
        """`name_one` or `name_many`."""
        return self.say(f"{name}_one" if n == 1 else f"{name}_many", n=n)

    def day(self, day: date) -> str:
        """The day with its weekday."""
        return self.say("day_of", weekday=self.say(f"weekday_{day.weekday()}"), **self._parts(day))

    def short_day(self, day: date) -> str:
        """The day alone."""
        return self.say("day_short", **self._parts(day))

    def _parts(self, day: date) -> dict[str, str | int]:
        return {"day": day.day, "month": self.say(f"month_{day.month}"), "year": day.year}

    def hours(self, meeting: MeetingToday) -> str:
        """From when to when."""
        start, end = f"{meeting.start:%H:%M}", f"{meeting.end:%H:%M}"
        if meeting.start.date() == meeting.end.date():
            return start if start == end else self.say("clock", start=start, end=end)
        return self.say("clock_days", start=start, end=end, end_day=self.short_day(meeting.end.date()))

    def title(self, now: datetime) -> str:
        """What the page is called."""
        return self.say("title", day=self.day(now.date()))

    def summary(self, digest: Digest) -> list[str]:
        """What this morning holds, in a sentence or two."""
        previews = sum(1 for one in digest.suggestions if one.draft and one.draft.preview)
        lines = [self.count("drafts", digest.drafts)] if digest.drafts else []
        lines += [self.count("previews", previews)] if previews else []
        bare = sum(1 for one in digest.suggestions if not one.draft)
        lines += [self.count("bare", bare)] if lines and bare else []
        if not lines:
            lines = [self.say("drafts_none") if digest.suggestions else self._nobody(digest)]
        return lines + ([self.count("meetings", len(digest.meetings))] if digest.meetings else [])

    def _nobody(self, digest: Digest) -> str:
        """Nobody is named: all is well only where everything could be read, there was something, and no draft waits unsent."""
        if digest.lying and not digest.unseen:
            return self.count("lying", digest.lying)
        return self.say("unsure" if digest.unseen else "nothing_read" if digest.empty else "quiet")

    def never(self, digest: Digest) -> str:
        """That nothing was sent, and what to do with the drafts where there are any."""
        return self.say("never_drafts" if any(one.draft for one in digest.suggestions) else "never")

    def waiting(self, digest: Digest) -> list[tuple[str, tuple[Who, ...]]]:
        """Who waits for another day, by the reason: one sentence, and everybody of whom it is true."""
        found: dict[str, tuple[Who, ...]] = {}
        for one in digest.skipped:
            reason = self.words(one.because)
            found[reason] = (*found.get(reason, ()), one.who)
        return [(_opened(reason) if len(people) > 1 else reason, people) for reason, people in found.items()]

    def listed(self, names: Iterable[str]) -> str:
        """Names in a row."""
        return in_words(say("digest.listed"), self.language).join(names)

    def ahead(self, ahead: DayAhead, today: date) -> str:
        """A birthday or an anniversary, and how far away it is."""
        n = (ahead.day - today).days
        when = {0: "today", 1: "tomorrow"}.get(n, "in")
        return self.say(
            f"{ahead.kind}_{when}", name=clean(ahead.who.name), day=self.day(ahead.day), n=n, about=clean(ahead.about)
        )

    def days(self, digest: Digest) -> list[str]:
        """The days that come, the next one first."""
        return [self.ahead(one, digest.now.date()) for one in sorted(digest.days, key=lambda one: one.day)]

    def loop(self, loop: Loop) -> str:
        """What is open, and since when."""
        said = self.say(f"loop_{loop.side}", day=self.short_day(loop.since), sentence=clean(loop.sentence))
        return self.joined([said, *([self.say("loop_due", day=self.short_day(loop.due))] if loop.due else [])])

    def plot(self, months: tuple[Month, ...]) -> str:
        """The plot of the last two years in words."""
        sums = {name: sum(getattr(month, name) for month in months) for name in ("mine", "theirs", "met")}
        mine, met = self.count("mails", sums["mine"]), self.count("met", sums["met"])
        return self.say("plot", mine=mine, theirs=sums["theirs"], met=met)

    def news(self, account: AccountRead) -> str:
        """How much came from an account."""
        if account.new:
            return self.count("new", account.new)
        return self.say("not_read" if account.error else "new_none")

    def faults(self, account: AccountRead) -> list[str]:
        """Everything that an account could not give, a sentence each."""
        why = self.words(account.error) if account.error else ""
        # Where nothing came, `news` has said that there is a trouble.
        lines = [self.say("trouble", reason=why) if account.new else why] if why else []
        lines += [self.say("blind", reason=self.words(account.blind))] if account.blind else []
        lines += [self.words(note) for note in account.notes if note != account.blind]
        if account.broken:
            lines.append(self.count("broken", len(account.broken)))
            lines += [f"{clean(place)}: {self.words(why)}" for place, why in account.broken[:MOST_BROKEN]]
        if len(account.broken) > MOST_BROKEN:
            lines.append(self.say("broken_more", n=len(account.broken) - MOST_BROKEN))
        return lines
