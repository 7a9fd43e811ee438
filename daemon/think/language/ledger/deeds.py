"""Deeds, as each language tells them: what they are, that they are done, what keeps a promise, what undoes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from daemon.think.language.construction import Grammar
from daemon.think.language.forms import NEVER, Pattern


class Deeds(NamedTuple):
    """What a deed is: sending, making, coming, bringing two people together; and that something has come."""

    delivers: Pattern
    """It hands over what was promised: `Here's the list`, 約束のレシピです."""
    lies_there: Pattern
    """It is on its way, or where the hearer finds it: `the key's in the post`."""
    not_there: Pattern
    """It is not so yet: `will be in the post`."""
    by_then: Pattern
    """It is to be done on any day up to one: `before Christmas`, 金曜までに."""
    came: Pattern
    """Something is there: `arrived this morning`, 受け取りました."""
    not_come: Pattern
    """It is not there yet, or a letter only came: `not yet`, まだ."""
    clauses: Pattern
    """Where a sentence falls into clauses of which each tells of its own thing: `, but I `."""
    sends: Pattern
    """To send or to hand over: `post`, お送り."""
    makes: Pattern
    """To make what can lie in a mail: `draft`, まとめ."""
    comes: Pattern
    """To come, to meet or to talk: `drop by`, 伺い."""
    is_there_too: Pattern
    """The same, said of the hour itself: `make it`, `today is off`, 行けなく."""
    of_yesterday: Pattern
    """It speaks of the day before: 昨日."""
    of_today: Pattern
    """It speaks of the day on which it is written: 先ほど."""
    came_by: Pattern
    """A visit or a meeting that was: `thanks for coming`, 来てくれて."""
    for_guests: Pattern
    """A deed for those who come on that day: `I'll bake`, お茶を用意して."""
    company: Pattern
    """What people meet over, whatever they then speak of: `lunch`, 打ち合わせ."""
    joy_over_talk: Pattern
    """Joy over a talk or a meeting that was, in so many words: `Good to talk last night`."""
    stayed: Pattern
    """Its writer looks back on a stay with the hearer: `Thank you for having us`, 先日は一晩お世話になりました."""
    for_the_stay: Pattern
    """A deed for those who come to stay: `I'll meet you`, 花火を買っておきます."""
    done_for: tuple[Pattern, ...]
    """Deeds done for somebody, each as it is promised and as it is thanked for: `drive you home`, `fetching me`."""
    earlier_one: Pattern
    """Another than the one that is waited for: `last month's`, 先月の."""
    introduces: Pattern
    """To bring two people together: `introduce`, 紹介."""
    will_introduce: Pattern
    """The same in the form of an offer, where whoever says it will do it: ご紹介しますね."""
    takes_on: Pattern
    """An offer that waits for no yes: `Let me take the chairs back`, `lunch is on me`."""
    will_by_day: Pattern
    """A deed with its day, news where nobody waits for it: 月曜から始めます."""
    pledged: Pattern
    """A deed to come told to the one for whom it is done, an offer or news by its form: あとで地図をメールしますね."""
    not_pledged: Pattern
    """What such a deed is not: a habit, a hedge, somebody else's, what one only can do."""
    absent: Pattern
    """A time to come away from it all, with its days, which nobody is owed: `I shall be away from the 9th`, 来週は留守にします."""
    names_link: Pattern
    """It speaks of a link: `the recording`, リンク."""
    names_picture: Pattern
    """It speaks of a photograph: `the pics`, 写真."""
    what_came: Callable[[str], str]
    """Of a sentence that says that something is there, the words that name it."""
    thanked_for: Pattern = NEVER
    """Thanks for a deed, as `deed`, with what it was done to, as `rest`: `Thank you for starting today as you said`."""
    as_made: Pattern = NEVER
    """What is handed over, named by no more than its being made or ordered: 刷り上がり, ご注文の品."""
    it_came: Pattern = NEVER
    """Something is there that is called no more than `it`: `It arrived this morning`, `Found them on the mat`."""
    goes_with_it: Pattern = NEVER
    """Told in the mail that brings the file, that it is given back in it: ファイルに書き込んでお返しします."""
    pledged_by_form: Grammar | None = None
    """Forms of a verb that pledge its deed, of a sentence that is laid out: お調べします, といどく."""


class Done(NamedTuple):
    """A deed told as done, and which deed it is."""

    done: Pattern
    """A deed told as done: `the table is booked`, 電話しました."""
    did: Pattern
    """The writer did something, whatever it was: `I went through the tents`."""
    undone: Pattern
    """It is not done yet or never was: `still to be paid`, まだ."""
    clauses: Pattern
    """Where a sentence falls into clauses of which each may tell of a deed: `, `."""
    deed: Callable[[str], str]
    """The deed of a promise, as it is looked for where it is told as done: `repair`, 修理."""
    by_signs: bool
    """Whether a deed is known by its signs wherever they stand, and not by its stem."""
    handed_over: Pattern
    """A thing is in the hearer's hands, or where they find it: `I left it in your porch`, 郵便受けに入れて."""
    any_deed: frozenset[str]
    """Verbs of a promise that is kept with whatever deed is done: `sort`."""
    alike: Mapping[str, Pattern]
    """Verbs that mean the same deed, by the name of that deed: `rang`, `spoke`; 電話, 連絡."""
    own_of_writer: Pattern = NEVER
    """A deed about what belongs to whoever writes: `I did my own brakes`, not `in my own car`."""
    own_of_third: Pattern = NEVER
    """A deed about what belongs to a third one, or done for such a one: `her own damp`, `next door's hedge`, `for another family`."""
    for_third: Pattern = NEVER
    """The name for whom a deed is done, as its first group: `for Hugh`, not `for Saturday`."""
    for_you: Pattern = NEVER
    """A deed is promised for the hearer or for somebody who is named: `for you`, `your hedge`."""
    long_ago: Pattern = NEVER
    """A deed of the week before or earlier: `last week`."""
    handed_it: Pattern = NEVER
    """The same as `handed_over`, of what is called no more than `it`: `Left it on your porch`."""
    results: tuple[tuple[Pattern, Pattern], ...] = ()
    """Deeds as they are promised, and how things stand once each is done: `I'll put him on the list`, `he's down for Tuesdays`."""


class Keeping(NamedTuple):
    """What keeps a promise, or cannot."""

    object: Pattern
    """The thing of a deed, as its first group: `卵`を買ってきた."""
    day: Pattern
    """A day as it stands in the sentence: `friday`, `3rd`."""
    bare_thing: Pattern
    """Nothing but the name of a thing that follows, as its first group: `作り方`です."""
    to_tell: Pattern
    """Something was to be asked, looked up or let know: `I'll find out`."""
    outcome: Pattern
    """How something came out, which was to be told: ご用意できます, 12日になりました."""
    of_it: Pattern
    """It tells something of what was named before: `It opens at ten`."""
    at_next_meeting: Pattern
    """The deed is meant for when they meet: `when I see you`, 今度お会いしたときに."""
    opinion: Pattern
    """What was promised is an opinion: `feedback`, `what I think of it`."""
    names_it: Pattern
    """It tells what something is called, which has no act of its own: `The title is "Tides"`."""
    listed: Pattern
    """A `thing`, a colon, and behind it the figures: `the meter readings: gas 4471`."""
    sends_word: Pattern
    """What is promised can be written as well as handed over: `I'll send you the readings`, not `I'll deliver the firewood`."""
    heads: Pattern
    """The words before it, where nothing but its name follows: `A title: "Tides"`, 演題は「潮」."""
    to_be_so: Pattern
    """Something will be in a state, whoever brings it there: `The clock will be ready by Friday`."""
    not_told: Pattern
    """What was to be told is still not known: `not yet`, `hope`."""
    is_there: Pattern
    """A thing is where or as it was to be: `the manger's in the hall`."""
    is_ready: Pattern
    """The same, and no more is said: `the fence is up`."""
    not_yet: Pattern
    """It is not so yet: `almost ready`."""
    at_last: Pattern
    """What was waited for comes: お待たせしました."""
    hands_over: Pattern
    """To give or to give back a thing: `bring it back`, お返しします."""
    no_file: Pattern
    """A deed that no file does: `bring`, 払."""
    of_third: Pattern = NEVER
    """A deed that is to ask or to speak to a third one, who is its first group: `I'll ask the warden about the water`."""
    third_tells: Pattern = NEVER
    """What such a one says or is willing to: `Pri is a yes`, not `Pri is on holiday`."""
    by_third: Pattern = NEVER
    """The words are a third one's, who is the first group found: `The spring runs dry, says the warden`."""
    third_heard: Pattern = NEVER
    """A third one has heard from the hearer: `She said you'd been on at her`, `His mum came up to me after your chat`."""
    lies_where: Pattern = NEVER
    """A thing lies where the hearer finds it: `名簿`、机の上にあるよ."""
    asks_third: Pattern = NEVER
    """A deed that is done with a word to somebody: 電話, 聞い."""
    third_says: Pattern = NEVER
    """Somebody is reported to have said something: `店の人`、朝五時からだって."""
    set_apart: Pattern = NEVER
    """The thing of which alone it tells, as its first group: `灯油代`は払っておきました, `昆布`だけは送りました."""
    kind_of: Pattern = NEVER
    """A noun and the one before it that says which: `点滴`の`手順書`."""


class Undoing(NamedTuple):
    """What undoes a thing that stands: taking back, giving up, putting off, setting another day."""

    takes_back: Pattern
    """What was asked is no longer wanted: `never mind`, 自己解決しました."""
    spares: Pattern
    """It releases from the one thing that it names: `no need to ring`, 来なくて大丈夫."""
    forgives: Pattern
    """Nothing but comfort for whoever is late with something: `No worries about the tabard`."""
    treats: Pattern
    """Whoever paid wants no money back: `it was on me`, おごりでいいよ."""
    otherwise: Pattern
    """The asker has it from elsewhere: 弟が来てくれるから大丈夫."""
    delays: Pattern
    """The deed is not done yet, and still meant: `I didn't manage to read it`, まだ終わっていません."""
    puts_off: Pattern
    """It moves to another day: `running late`, 延期."""
    gives_up: Pattern
    """Beside a word of regret: it will not be done: `unable`, 見送り."""
    forgot: Pattern
    """The deed itself was forgotten: `I forgot to book`, 卵を買うのを忘れた."""
    at_another_time: Pattern
    """And yet it will be done some other time: 今度持って行きます."""
    cannot: Pattern
    """The writer will not do it, without a word of regret perhaps: `I can't make it`, 行けなくなりました."""
    new_day: Pattern
    """It gets another day: `it will have to be Sunday`, 来週の土曜にします."""
    make_it: Pattern
    """The same as a proposal: `Let's make it the 9th`."""
    of_another: Pattern
    """Who cannot is somebody else, and the deed is still to come: `Tom can't come`, 田中さんが来られなくなったので."""
    drops_day: Pattern
    """A day that was agreed does not suit any more: `Sunday's no good`, 日曜は来客があって."""
    proposes_day: Pattern
    """Whether another day would do: `Wednesday then?`, 水曜でいい？"""
    asks: Pattern
    """It really asks, and does not only sound so: `?`, ください."""
    forward: Pattern
    """It speaks of what is still to be done, or of another time for it: `more like Friday`."""
    wishes_day: Pattern
    """A question for another time: `Can it wait until Monday?`"""
    said_day: Pattern
    """What was said before, day and all: `I said Friday`."""
    past: Pattern
    """It tells of what was: `yesterday`."""
    offers_day: Pattern
    """Another day, asked of those who wait: `Can I come on Thursday instead?`, 金曜に変更させて."""
    not_that_day: Pattern
    """A day is named to be dropped: `not Friday but Sunday`, 21日はやめて."""
    that_day: Pattern
    """The day that was spoken of: `I'll bring it then`, その日に."""
    not_on_it: Pattern
    """A day is spoken of and does not suit: `I can't do the 9th`."""
    day_will_do: Pattern
    """Words about a day that name no matter: `Friday should be realistic`."""
    in_mind: Pattern = NEVER
    """It is still meant: `I haven't forgotten your dish`, not `I forgot your dish`."""
