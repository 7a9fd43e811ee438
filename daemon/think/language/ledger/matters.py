"""What a sentence is about and what stands beside an answer, as each language says it; two promises in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from daemon.think.language.forms import NEVER, Pattern


class Season(NamedTuple):
    """A time of the year that has a name, and between which days, month and day, one goes there or comes home for it."""

    named: Pattern
    """How it is called: `Christmas`, お正月."""
    first: tuple[int, int]
    """The month and the day with which it begins."""
    last: tuple[int, int]
    """Those with which it ends; before the first ones, where a new year lies between."""


class Matters(NamedTuple):
    """What a request or promise is about, whose deed it is, and for when, where its words do not say it."""

    points_back: Pattern
    """It speaks of something named before: `it`, それ."""
    whether_there: Pattern
    """A question whether I have, or am free for, what they go on to ask for: `have you still got the trailer?`, まだありますか."""
    to_use: Pattern
    """A request to have the thing named before it for a while: `could you lend me it?`, 週末に貸してもらえますか."""
    names_object: Pattern
    """It names what the deed is done to, where it need not: お皿を持っていくね."""
    needs: Pattern
    """It tells what is needed: `we're short of`, 足りない."""
    bare_deed: Pattern
    """A yes to a deed that only the other's words name: `Will do`, やっておきます."""
    attaches: Pattern
    """It speaks of what lies in the mail: `attached`, 添付."""
    lies_below: Pattern
    """The thing lies where the link of the same mail leads: デモを置いておきます."""
    sends_now: Pattern
    """It hands over with this mail: 契約書をお戻しします."""
    not_now: Pattern
    """It will do so later, or on paper: 郵送で."""
    joins: Pattern
    """A yes to something done together: `Count me in`, 行く行く."""
    not_then: Pattern
    """A day that is denied: `not the 24th`, 金曜ではなく."""
    day_is: Pattern
    """The verb behind a day, cut short: Friday`'s` fine."""
    numbered: Pattern
    """A `thing` that has a `number`: `chapter two`, 第二章."""
    contrasts: tuple[Pattern, ...]
    """A `thing` that is told from another of its kind by a `number`, one pattern for what excludes each other: the `second` half, the `red` folder."""
    alike: Mapping[str, str]
    """What means the same beside such a thing: `final` is `last`."""
    whose: Pattern
    """The same of whose it is, which means something else where the other one says it: `my` drill."""
    others_will: Pattern
    """Somebody else will do it: `Diane says she'll clear it`, 林さんが直してくれるそう."""
    i_will: Pattern
    """The writer does something themselves: `I'll`, 私が."""
    before_day: Pattern
    """What stands right before a day for which something is wished: `on`, `by`."""
    behind_day: Pattern
    """What stands right behind such a day: は, に."""
    names_today: Pattern
    """It names the day on which it is said, so that an hour alone is not of another: `tonight`."""
    week_before: Pattern
    """The words before a day that make it a name of its week: `the week of` the 19th."""
    week_behind: Pattern
    """The same behind it: 19日`の週`."""
    that_weekday: Pattern
    """A day of the week of the time that was spoken of, and not of this week: `on the Friday`, その週の金曜."""
    fetches: Pattern
    """A deed done where that time begins: `pick her up`, 迎えに."""
    span_to: Pattern
    """The first day of a span, as its group, right before the words of its last: `24`-28 May, `24`日から28日."""
    attempt: Pattern
    """What follows a hint of theirs is tried: `I'll ask him then`, 文郎さんに聞いてみます."""
    own_way: Pattern
    """Where the writer will be and how they get there, which nobody waits for: `I'll take a taxi`."""
    mere_words: Pattern
    """A manner of speaking in the form of a promise: `I shall dine out on that`, `I'll bring an open mind`."""
    own_plan: Pattern
    """A plan of one's own life, or its course, which nobody is owed: `I'm going to buy a new coat`, `I shall be fifty in May`."""
    passes_news_on: Pattern
    """Good news are told to a third one, too: 母にもすぐ知らせます, `I'll tell Mum, too`."""
    by_this_mail: Pattern
    """It is done in the saying of it: 念のため書いておきます, はじめてメールします."""
    answers_below: Pattern
    """It says that the answer, or the news, stands below it: お尋ねの件でお返事いたします."""
    deed_too: Pattern
    """A deed of one's own behind a yes: `I'll bring`, 持っていきます."""
    all_of_it: Pattern
    """A yes to all that was asked for: `I'll do both`, 両方やっておきます."""
    bare_day: Pattern
    """The words of a day that name no month: `the 30th`, 30日."""
    seasons: tuple[Season, ...]
    """Times of the year to which a bare day belongs that answers a question about them: お正月."""
    anything: str
    """Words that name a thing only together with what was said before: `copy`."""


class Beside(NamedTuple):
    """What stands beside the answer in a letter: own news, praise, a courtesy. It answers nothing."""

    unknown: Pattern
    """An answer that names no figure: `no idea`, 未定."""
    pleasure: Pattern
    """Pleasure, which is no answer to who or where: `how lovely`, 楽しみ."""
    asks_a_thing: Pattern
    """It wants to know a thing: `who`, 住所."""
    we: Pattern
    """Both do it together: `we`."""
    some: Pattern
    """A number without a figure: `a couple`."""
    your_way: Pattern
    """How they do it themselves: `Which one do you use?`"""
    have_you: Pattern
    """It asks what they did or how it went with them of late: `where have you been?`"""
    past_state: Pattern
    """How something was: `it was`, でした."""
    still_doing: Pattern
    """At work on something, neither a yes nor the thing itself: 準備しております."""
    looked_at: Pattern
    """It was only looked at: 拝見しました."""
    to_look: Pattern
    """To look at it is what was asked: 読んで."""
    no_haste: Pattern
    """It says that something has time, and no more: `No hurry with it`."""
    of_haste: Pattern
    """A question that wants to know just that: `When do you need it back?`"""
    sees_you: Pattern
    """It looks ahead to a day on which they meet: `See you both on Monday!`"""
    excuses_silence: Pattern
    """It tells what has kept its writer from writing: `Sorry, we've been in Wales`."""
    of_doings: Pattern
    """A question for what the hearer did or was, which such a thing may answer: `Did you get round to the hedge?`"""
    turns_away: Pattern
    """It turns to something else: そういえば."""
    has_looked: Pattern
    """Somebody did look: `checked`, 確認."""
    of_writing: Pattern
    """Writing itself, for which one only excuses oneself: `late reply`, 返信が遅れ."""
    otherwise: Pattern
    """It is to be otherwise: もう少し明るく."""
    is_it_right: Pattern
    """Whether it is right so: よろしいでしょうか."""
    as_it_is: Pattern
    """It may stay as it is: そのままでお願いします."""
    asks_possible: Pattern
    """Whether it can be had or done, which a promise of it answers: 別メニューは可能ですか."""
    asks_plan: Pattern
    """What will be done, or who will do it: `Who's bringing the cake?`, 誰が行きますか."""
    regrets: Pattern
    """A word of regret: `unfortunately`, あいにく."""
    waives: Pattern
    """Whoever wants nothing for it has done it: `no charge`, お代はけっこうです."""
    brief: int
    """What is no longer than so many characters is said in answer to something."""
    slipped: Pattern
    """It had slipped the writer's mind: `I'd forgotten about those`; not `I've forgotten`, which says that it is unknown."""
    undecided: Pattern
    """Nobody knows it yet, which is all that can be answered: `We haven't set a date`, まだ決まっていません."""


class Apart(NamedTuple):
    """Where one sentence holds two promises or two requests, and how each becomes a sentence by itself."""

    said_before: Pattern
    """It tells of a promise given before: `I said I would`, 約束."""
    between: Pattern
    """What stands between two promises: `, and `, 、."""
    joins_deeds: Pattern
    """The same, where each half says who will do what: `I will ..., and I will ...`."""
    will: Pattern
    """Somebody will do something: `I will`."""
    pronoun: Pattern
    """It speaks of what the first half names: `it`."""
    why: Pattern
    """A first half that only tells why: 市は17日ですので."""
    of_its_own: Pattern
    """A second half that has a thing of its own, and not only an hour: 結果は."""
    goes_on: bool
    """Whether the second half may hold a third: `..., and ..., and ...`."""
    completed: Callable[[str, str], tuple[str, str]]
    """Both halves of a promise as sentences: the one lends the other its subject and verb, or its last word."""
    tells_on: Pattern
    """Between two statements of which each may answer its own question: `; `, `, and `."""
    asks_on: Pattern
    """Between a request and a question that could stand alone: `, and `(which), て、."""
    asks_first: Pattern
    """A first half that asks for something by itself: `Could you`."""
    request: Callable[[str, re.Match[str]], str]
    """The first half as a request of its own, from its words and what stands between."""
    first_topic: Pattern = NEVER
    """It tells something of a thing, to its end: 電球は替えました."""
    next_topic: Pattern = NEVER
    """Where a sentence goes over to another thing: 、鍵は."""
