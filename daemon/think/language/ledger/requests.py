"""Requests and questions, as each language has them: what asks for nothing, what only reminds, what wants a figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from daemon.think.language.forms import NEVER, Pattern


class NoRequest(NamedTuple):
    """The form of a request or a question, and nothing is asked for."""

    leaves_free: Pattern
    """It lets them do as they please: `feel free to call`, 遠慮なく."""
    welcomes: Pattern
    """They may come whenever it suits: `Do come again some time`, また来てね."""
    grants: Pattern
    """A yes in the form of a request: `Of course, bring her`, ぜひいらしてください."""
    patience: Pattern
    """An answer put off: `Bear with me until Friday`, もう少々お待ちください."""
    leaves_choice: Pattern
    """The choice is theirs: `You choose`, お任せします."""
    forbids: Pattern
    """Nothing is to be done: `Don't look behind the door`, 見ないでください."""
    of_third: Pattern
    """What somebody else may do: `He may lend a hand`."""
    of_you: Pattern
    """A cry about them, or the need of time: `You do keep me on my toes!`"""
    greets: Pattern
    """A greeting to be passed on: `Give her my love`, よろしくお伝えください."""
    own_deed: Pattern
    """The writer's own deed, with leave begged out of politeness: 連絡させてください."""
    heads_list: Pattern
    """The questions themselves stand in the lines below: 下記についてお知らせください, `a few questions:`."""
    announces: Pattern
    """It only says that questions follow: 三点お伺いします."""
    once_more: Pattern
    """... or that it is asked again, where the question stands next: 再度お伺いします."""
    care_of_it: Pattern
    """A courtesy behind what is handed over: ご確認ください."""
    informs: Pattern
    """An address to use from now on, or when something is to be seen, in the form of a request: これからはこのアドレスに頼む."""
    of_myself: Pattern
    """A question about the writer alone: `Did I lock the shed?`"""
    own_answer: Pattern
    """The answer that its writer gives at once: `Of course I had`."""
    echoes: Pattern
    """Their news said again in wonder, in the form of a question: うちに来るのか."""
    wonders: Pattern
    """Wonder, before which or in which news are said again: 驚いた, そうか."""
    needs_no_answer: Pattern
    """Whoever writes waits for no answer to the letter: `No need to reply`, お返事には及びません."""
    would_order: Pattern = NEVER
    """What the writer would like to order or to book, of whomever: `I want to book the coach`."""
    orders_where: Pattern = NEVER
    """Where one may order it, with what that belongs to as `of`: `What is the number of the coach company?`"""
    said_by_others: Pattern = NEVER
    """Words told as said, asked or laughed by somebody, without marks around them: まだやるの？ in まだやるの？と笑うでしょう."""


class Reminders(NamedTuple):
    """Whether a sentence asks anew, or only for what was asked already."""

    how_it_stands: Pattern
    """What became of something: `Any luck?`, わかりましたか."""
    asks_how: Pattern
    """No more than how something looks: 12日の試合、どうですか."""
    asks_care: Pattern
    """A courtesy in the form of a request, of what was spoken of before it: ご確認のほどよろしくお願いいたします."""
    asked_for: frozenset[str]
    """Words that name what a question was for, and no matter of its own: `idea`, 人数."""
    again: Pattern
    """The word of a question asked again, as `what`: `Any idea when?`"""
    also: Pattern
    """Something else is asked: `also`, それと."""
    once_known: Pattern
    """To be told once it is known, what was asked before: 日にち、決まったら教えてね."""
    asks_after: Pattern
    """Whether they have done or thought of it: `Have you asked yet?`"""
    wanted: Mapping[str, Pattern]
    """What a question wants to know, by names: another thing of the same matter is no reminder. `How big are the bedrooms?`"""
    no_matter: frozenset[str]
    """Words of a question asked again, which name nothing by themselves: `idea`."""
    little: Pattern
    """Words that a question asked again in the same words may have besides: `so`, `yet`, ところで."""
    asks_which: Pattern
    """A word that makes another question of the words behind it: `how long`, `when`, いつ."""
    wants_reply: Pattern
    """It wants an answer to what was written before, whatever that was: `I'd be grateful for a quick reply`."""
    presses: Pattern
    """It only wants to be told, for a reason or by a day, and not what: the question stands above it. 準備があるため、教えていただけると助かります."""


class Figures(NamedTuple):
    """Questions that want a figure, a day, a person or a place, and sentences that give one."""

    asks_figure: Pattern
    """It wants a number, an hour or a day: `how many`, 何時."""
    has_figure: Pattern
    """It names one: `on Monday`, 三人."""
    unit: Pattern
    """What is to be counted, as its first group: 何`回`."""
    unit_given: Pattern
    """So many of it: 二`回`."""
    asks_count: Pattern
    """It wants a number of things: `how much`, いくら."""
    asks_time: Pattern
    """It wants a day or an hour: `when`, いつ."""
    asks_age: Pattern
    """It wants to know how old something is: `how old`, 築何年."""
    year: Pattern
    """A year, which tells an age, and no other number of things: `in 1974`, 1974年."""
    costs_nothing: Pattern
    """A number without a figure: `free`, 無料."""
    asks_hour: Pattern
    """It wants a time of the day or of the year: `what time`, 何月."""
    time_of_day: Pattern
    """It names one: `in the evening`, 夕方."""
    day_alone: Pattern
    """A day, which is no number of things: `Friday`, 20日."""
    number_alone: Pattern
    """A number of things, which is no day or hour: 二人."""
    in_order: Pattern
    """A place in an order, or an hour, which is no number of things: 二番目, 三時."""
    gone_by: Pattern
    """What has happened, so that its day is none to come: 週末は海に行ってた."""
    set_by_then: Pattern
    """... and may be the setting of that day: 三時からに決まりました."""
    done_by_then: Pattern
    """A deed that is to be done, or is done, where both name one: いつ届きますか, 今朝出しました."""
    numbered: Pattern
    """A question for such a place: 何番目, 番号."""
    asks_who: Pattern
    """It wants to know who: `who`, どなた."""
    person: Pattern
    """It names somebody, or says that it is known of nobody: `Ask Tom`, `nobody`."""
    asks_manner: Pattern
    """It wants to know how something is done: `how do I`, どうすれば."""
    asks_address: Pattern
    """It wants to know where somebody lives: `your address`, 住所."""
    asks_place: Pattern
    """It wants to know where: `where`, どこ."""
    address: Pattern
    """A postal address: `14 Quarry Lane`, 石切町14-2."""
    asks_open: Pattern
    """It wants more than a yes or a no: `what`, 何."""
    asks_something: Pattern
    """A yes or no, and then the thing itself: `Is there anything you'd like to read?`, 何か."""
    one_of_two: Pattern
    """It wants the one or the other: `tea or coffee?`, それとも."""
    tells_persons: bool
    """Whether somebody who is named is known by the form of the word, as by a capital letter."""


class Topics(NamedTuple):
    """What a sentence tells something of."""

    topic: Pattern
    """The words of the topic, as its first group: `the stopcock` is under the sink, 元栓は."""
    asks: Pattern
    """It is a question, and tells of nothing: `?`, か。"""
    named_whole: bool
    """Whether all words of a topic must be those that were asked for: `the spare key` is not `the key`."""
    opening_words: int
    """So many words at the head of a bare statement may name its topic: `Deposit sent`."""
