"""What is said to something that is open, as each language says it: yes and no, courtesies, joy."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.forms import Pattern


class Turns(NamedTuple):
    """What a sentence says to something that is open: yes and no, a nudge, a word for later, a choice, thanks."""

    yes_or_no: Pattern
    """It begins with a yes or a no, or with what stands for one: `Gladly`, はい."""
    no_first: Pattern
    """It begins with a no, which goes to a question sooner than to a request: `No, just me this time`."""
    asks_leave: Pattern
    """They ask whether they may, so that `Noted` and 了解 say yes: `May I move the shelves?`, 変えてもいいでしょうか."""
    yes_before_question: Pattern
    """It says yes before it asks back: `Gladly, would Tuesday suit?`"""
    greeting: Pattern
    """The line of address alone: `Dear Ms Hart,`, 山田様."""
    person_alone: Pattern
    """A person without a name as a whole answer, which is no salutation: `Me!`"""
    calls: Pattern
    """A given name that is called out, which answers nothing: 花子！"""
    name_alone: Pattern
    """Nothing but a name, as it stands under a letter: `Tom`, 山田 太郎."""
    defers: Pattern
    """The answer is put off: `I'll let you know`, 確認します."""
    passed_to: Pattern
    """Somebody else will be in touch, which answers nothing: `Our engineer will ring you`."""
    nudges: Pattern
    """It reminds of something asked: `any news?`, その後いかがでしょうか."""
    asked_before: Pattern
    """It says that it was asked already: `I asked a while ago`, 先日お願いした件."""
    hands_answer: Pattern
    """It hands over what somebody has answered: `Here is my sister's answer about the lettering`."""
    in_answer: Pattern
    """It goes back to what they had asked, wherever that was: `You asked about the lease`, お尋ねの件ですが."""
    unsure: Pattern
    """The answer has still to be found: `I need to ask my sister`, 姉に聞いてみます."""
    may_be: Pattern
    """A deed may be possible, and no more is said of it, with the sign of its verb as `deed`: もしかしたら`預`かれるかも."""
    pending: Pattern
    """It is being seen to, and not known: `Still chasing the owner`."""
    hedged: Pattern
    """It will be tried, which binds nobody: `We will see what we can do`."""
    good_question: Pattern
    """Praise of the question: `Good question!`, いい質問ですね."""
    tells_where: Pattern
    """A place as a whole answer: 玄関の植木鉢の下です."""
    muses: Pattern
    """An answer that sounds like a question: 土曜の午後かな."""
    suggests: Pattern
    """It points to somebody or something else: `Try Norma?`, ノリさんに聞いてみては."""
    proposes: Pattern
    """It offers an answer in the form of a question: `How about the Red Lion?`, 駅前の喫茶店はいかがですか."""
    asks_what_to_do: Pattern
    """The deed is the asker's own: `Who do I ring about the heating?`"""
    invites: Pattern
    """It has the form of a request and invites to a gathering: 披露宴、来てくれる？"""
    wants_word: Pattern
    """It asks to be told: `let me know`, 教えてください."""
    offers_choice: Pattern
    """It offers one of two: `Shall I bring red or white?`, どちらにしましょうか."""
    thing_wanted: Pattern
    """The thing that is wanted, by its head, as the first group: a thin `border` on the label, please; 短い`注`をお願いします."""
    choice: Pattern
    """A thing or a number and no verb: `Six, please`, 六つお願いします."""
    refuses: Pattern
    """It says no, with whatever regret: `I'm afraid not`, あいにく難しいです."""
    expects: Pattern
    """It thanks for what is still to come: `in advance`, 楽しみに."""
    awaits: Pattern
    """It waits for something that is still to come, with joy or on a condition: `looking forward to the photos`, 写真をいただいたら."""
    for_me: Pattern
    """It wants something for the writer, or of them: `send me`, お送り."""
    thanks_first: Pattern
    """It begins with thanks, and goes on: `Thank you so much, trying it tonight.`"""
    bare_thanks: Pattern
    """Thanks and no more: `Many thanks.`, ありがとうございます！"""
    to_all: Pattern
    """One word for all that was asked: `Yes to both`, どちらも大丈夫です."""
    brief: int
    """So many characters are a short answer; what is longer may be told beside one."""


class Courtesies(NamedTuple):
    """What is only polite in an answer: noted, joy over a letter, praise, thanks."""

    fine_so: Pattern
    """What they told will do, and no more is said: `Grand, no hurry with it`, `Sunday suits me`."""
    noted: Pattern
    """A letter came and is understood: `Noted`, 承知しました."""
    of_the_mail: Pattern
    """Joy over a letter or a meeting: `So good to hear from you!`, お便りうれしかったです."""
    praise: Pattern
    """Praise of whoever wrote what is answered: `You're a star`, さすが！"""
    passed_on: Pattern
    """The letter itself was passed on or logged: `Your comments have been noted`."""
    wishes: Pattern
    """A wish at the end, whatever name stands before it: `Enjoy your weekend!`"""
    joy_over_gift: Pattern
    """Joy over what came, no yes: `Perfect, many thanks for the plan`."""
    opening_word: Pattern
    """A word of regret or thanks behind which something may be told: `Sorry, it's taken`, すみません、."""
    thing_with_thanks: Pattern
    """A thing and a word of thanks: `Aisle, thanks`."""
    no_thing: Pattern
    """It begins with joy and names no thing: `Perfect, thanks`."""


class Joy(NamedTuple):
    """Joy, sympathy and praise over news or pictures, and questions that want just these."""

    exclaims: Pattern
    """Joy, sympathy or praise as a whole: `What a find!`, すごいですね！"""
    of_life: Pattern
    """How life is just now: `It's been non-stop here`."""
    asks_opinion: Pattern
    """It wants to know what is thought of something: `How did you like it?`, いかがでしたか."""
    asks_which: Pattern
    """It wants to know which one, when or who, whatever else it says: `which`, どれ."""
    own_times: Pattern
    """How it went with the writer of late: `We've been snowed in since Monday`."""
    some_one: Pattern
    """The word that is a number only by its form: `one`."""
    for_lateness: Pattern
    """Regret over a late answer: `Sorry to be so slow replying`."""
    for_asking: Pattern
    """Thanks for the question itself: `Thanks for asking`."""
    of_things: Pattern
    """It goes on about a thing, people or an event: `The children talk of nothing else`."""
    had: Pattern
    """Talk of a `thing` as one that the writer had: `The pie was gorgeous`, `That cider should be banned`, 煮物、大好評でした."""
    brought: Pattern
    """The thing that is to be brought or sent, as its first group: `bring you a pie`."""
    accepts: Pattern
    """Joy that accepts besides: `Lovely, I'd be glad to`."""
    the_one: Pattern
    """A thing that is only pointed at: `that one`."""
