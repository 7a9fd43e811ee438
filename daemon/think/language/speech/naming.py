"""How a letter names things of theirs and mine, as each language names them; empty where that is doubtful."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from daemon.think.language.forms import Pattern
from daemon.think.model import Letter, Sentence


class Owed(NamedTuple):
    """What I owe, or asked: the sentence comes first in each of these."""

    promised: Callable[[str, str], str]
    """What I promised, else what the subject line (the second) names: `the list`, 見積もり."""
    puts_off: Callable[[str], bool]
    """Whether a promise only puts off an answer: `I'll get back to you`, 改めてご連絡します."""
    says_yes: Callable[[str], bool]
    """Whether a promise only says yes to what they asked: `will do`, 承知しました."""
    asked: Callable[[str, str, str], str]
    """What their question is about, in a register, else what the subject line (the last) names."""
    of_before: Callable[[str, str, str], str]
    """What a question is about that names nothing, by the sentence before it: `I still have your ladder.`, お借りした鍵が."""
    held: Pattern
    """A thing of the reader's that the writer has, as `np`: `I still have your ladder`, お借りした鍵."""
    own_question: Callable[[str], str]
    """What a question of mine was about, in my own words: `your daughter`, 息子さん."""
    answer: Callable[[str], str]
    """What they answered, as I would say it back to them: `your daughter is seven`, 水曜."""
    answer_about: Callable[[str], str]
    """My answer about a matter, as a thing that I owe: `my answer about the boiler`, 日程のお返事."""
    without_name: Callable[[str, str], str]
    """A sentence without my name (the second) before a thing of mine: 高梨さんの編集室は."""
    no_thing: frozenset[str]
    """Things that name nothing: お返事."""
    chore: Pattern
    """It is done by hand, so that no mail can show it: `feed the cat`, 水やり."""
    visit: Pattern
    """I said that I would come, which no mail shows either: `I'll look in`, のぞきますね."""
    carried: Pattern
    """A thing handed over when we meet: `I'll bring it on Monday`, お届けにあがります."""
    not_done: Pattern
    """They wrote that it was not done: `you forgot`, 忘れて."""
    own_affair: Pattern
    """I said that I would do it for myself: `I'll sit the exam`, 面接を受けてまいります."""


class Events(NamedTuple):
    """What an event in their life is called; the kind of event or the sentence comes first, the register last."""

    named: Callable[[str, str, str], str]
    """An event of a kind that a sentence tells: `your exhibition`, ご出版."""
    loss: Callable[[str, str], str]
    """Who died: `your father`, お父様."""
    pet: Callable[[str], str]
    """Which animal died: `your dog`, ハナちゃん."""
    child: Callable[[str], str]
    """The name of a new child."""
    workplace: Callable[[str], str]
    """Where they work now: `the museum`, 市立図書館."""
    as_topic: Callable[[str], str]
    """Such a name where one goes on to speak of it: of the child, not of its birth."""
    of_kin: Callable[[str, str], bool]
    """Whether an event of this name, told in this sentence, befell a relative: `your mother's operation`."""
    post_in_subject: Callable[[str], str]
    """The kind of event that a subject line announces by itself: `new job`, 独立のご挨拶."""
    setbacks: tuple[str, ...]
    """Ends of such names that befell work or home: `fire`, お店."""
    examinations: tuple[str, ...]
    """Ends of such names that are a doctor's look: `check-up`, 検査."""
    examined: str
    """A pattern for what stands before such a word and is looked at: `heart `, 心臓の."""


class News(NamedTuple):
    """What a sentence tells of an event besides its kind."""

    passed: Pattern
    """An exam is passed: `got in`, 合格."""
    unhappy: Pattern
    """Something went wrong: `fell through`, 落選."""
    exam: Pattern
    """It speaks of an exam: `finals`, 入試."""
    pet: Pattern
    """It speaks of an animal at home: `dog`, 愛犬."""
    of_animal: Pattern
    """An animal is what it tells of: `The cat has promoted herself`."""
    mourned: Pattern
    """What comes after a death that one knows of: 喪中, `the first Christmas without him`."""
    died: Pattern
    """It tells of a death: `passed away`, 亡くな."""
    denied: Callable[[str], bool]
    """Whether something in it did not come about."""


class Helps(NamedTuple):
    """Their help in words of thanks, and what came of it."""

    named: Callable[[Letter, Letter | None, Sequence[Sentence], str], str]
    """The help in a letter, my letter before it, what I asked there, a register: `lending me your tent`, テントを貸してくださり."""
    outcome: Callable[[str, str, str], str]
    """My sentence that tells what came of it, a register, the subject of their letter: `the boiler works`."""
    thanks_for_thing: Pattern
    """Thanks for what was enclosed, and no word on what was told beside it: `Thanks for the photo`."""
    done_for_me: Callable[[str], bool]
    """Whether a sentence of theirs tells of a deed done for me: `I fired six tiles for you`."""
    refused: Pattern
    """They could not help: `unfortunately`, あいにく."""
    agreed: Pattern
    """They said yes: `of course`, もちろん."""
    names: Pattern
    """Names within a sentence, of which the outcome may speak."""
    common: frozenset[str]
    """Long words that carry no matter: `would`."""


class Topics(NamedTuple):
    """What of theirs a letter may take up."""

    found: Callable[[str, str], Iterator[tuple[str, str, bool]]]
    """Of a sentence, in a register: (a noun phrase, a clause, whether they did it or took it up), as I would say them."""
    in_subject: Callable[[str, str], str]
    """The same of a subject line of theirs, a noun phrase alone: `the whale`."""
    weak_too: bool
    """Whether what merely stood there serves beside what they did."""
    selves: Callable[[Iterable[str]], frozenset[str]]
    """By which words somebody of these names may speak of themselves: おばさん."""
    as_self: Callable[[str, frozenset[str]], str]
    """A sentence without such a word at its beginning: おばさんは三味線を始めました."""
    warm: Pattern
    """What people tell of themselves rather than of their office: `the garden`, 週末."""
    hard: Pattern
    """It tells of what is too hard to be chatted about: an illness, an operation, a nursing home."""
    to_me: Pattern
    """It speaks to me: `your`, 貴."""
    begins: Pattern
    """Something begins in it: `start`, 開き."""
