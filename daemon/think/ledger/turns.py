"""Turns of speech that decide what a sentence says to something that is open: yes and no, thanks, a nudge, a word for later.

Acts say what a sentence does on its own (`reading.py`); what undoes a thing stands in `undoing.py`, what a deed is in `deeds.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.ledger import courtesy
from daemon.think.ledger.figures import has_figure
from daemon.think.ledger.no_request import leaves_choice
from daemon.think.model import Letter, Sentence
from daemon.think.reread import read_part

_BRIEF_ANSWER = 24
_PLAINLY = 0.6  # how sure it must be of what no words told: `Green, in the end` is an answer
_EMPTY = frozenset({"formula", "thanks", "smalltalk", "apology"})
_ASIDE = frozenset(
    {"self_talk", "other_focus", "callback", "life_event", "congratulation", "support", "self_disclosure"}
)
# `Thanks,` above a name only ends a letter; ご連絡ありがとうございます thanks for the mail.


def is_name(text: str) -> bool:
    """It may be the name under a letter."""
    return any(of.ledger.turns.name_alone.search(text.strip()) for of in LANGUAGES.values())


def telling(letter: Letter) -> list[Sentence]:
    """What a letter says beside salutation, name, set phrases, thanks and acknowledgements: by its form only this can answer."""
    return [sentence for sentence in within_frame(letter) if not is_empty(sentence)]


def within_frame(letter: Letter) -> list[Sentence]:
    """What stands between the salutation and the name."""
    voice = letter.voice
    frame = (voice.address_line, voice.greeting, voice.self_naming, *voice.sign_off)
    found = [sentence for sentence in letter.sentences if not _is_frame(sentence, frame)]
    while len(found) > 1 and words_for(found[0]).turns.greeting.search(found[0].text.strip()):
        found = found[1:]
    while len(found) > 1 and is_name(found[-1].text):
        found = found[:-1]
    return found


def _is_frame(sentence: Sentence, frame: Sequence[str]) -> bool:
    """It holds nothing but the address line, the greeting, the own name and the ending of the letter."""
    if says_yes_or_no(sentence) or words_for(sentence).turns.person_alone.search(sentence.text.strip()):
        return False  # a short answer that stands right above the name is no closing phrase
    told = all(act.kind == "give" for act in sentence.acts)
    if has_figure(sentence.text, sentence.language) and told and len(sentence.text) <= _BRIEF_ANSWER:
        return False  # 木曜で, all that was written, is no name; nor is 二個 on a line of its own
    rest = sentence.text
    for piece in sorted(filter(None, frame), key=len, reverse=True):
        rest = rest.replace(piece, "")
    return rest != sentence.text and not re.search(r"\w", rest)


def is_empty(sentence: Sentence) -> bool:
    """A set phrase, thanks, an acknowledgement, and nothing told beside."""
    text = sentence.text.strip()
    if sentence.does("promise", "broken"):
        return False  # 承知しました、明日送ります
    if courtesy.is_acknowledgement(text, sentence.language) or not sentence.acts:
        return courtesy.is_acknowledgement(text, sentence.language)
    if (
        any(act.kind not in _EMPTY for act in sentence.acts)
        or refuses(sentence)
        or courtesy.names_thing(text, sentence.language)
    ):
        return False
    if tells_where(sentence):
        return False
    if says_yes_or_no(sentence):
        return courtesy.thanks_for_something(text, sentence.language)
    rest = courtesy.rest_of(text, sentence.language)
    return not rest or is_name(rest) or is_empty(read_part(rest, sentence.language))


def tells_where(sentence: Sentence) -> bool:
    """玄関の植木鉢の下です: as short as a set phrase, and a place."""
    return words_for(sentence).turns.tells_where.search(sentence.text.strip()) is not None


def is_aside(sentence: Sentence) -> bool:
    """It tells of somebody's life at some length, which may or may not be an answer (`I do!` is one)."""
    return (
        len(sentence.text) > words_for(sentence).turns.brief
        and any(not act.construction.startswith("weights:") or act.confidence >= _PLAINLY for act in sentence.acts)
        and all(act.kind in _ASIDE or act.kind in _EMPTY for act in sentence.acts)
    )


def wants_answer(sentence: Sentence) -> bool:
    """It asks back, and gives nothing."""
    return sentence.does("ask", "question") and not (sentence.does("give", "kept") or leaves_choice(sentence))


def is_instruction(sentence: Sentence) -> bool:
    """It tells the hearer what to do and asks nothing for the writer: `Hold the green button`, 緑のボタンを押してください."""
    return words_for(sentence).turns.for_me.search(sentence.text) is None


def says_yes_or_no(sentence: Sentence) -> bool:
    """It begins with a yes or a no, or with what stands for one."""
    return words_for(sentence).turns.yes_or_no.search(sentence.text.strip()) is not None


def says_no(sentence: Sentence) -> bool:
    """It begins with a plain no, as hardly anybody declines a request: `No, just me this time`."""
    return words_for(sentence).turns.no_first.search(sentence.text.strip()) is not None


def answers_all(sentence: Sentence) -> bool:
    """It says one word to all that was asked: `Yes to both!`, `No and no`."""
    return words_for(sentence).turns.to_all.search(sentence.text.strip()) is not None


def grants_first(sentence: Sentence) -> bool:
    """It says yes before it asks back: `Gladly, would Tuesday suit?`"""
    return words_for(sentence).turns.yes_before_question.search(sentence.text.strip()) is not None


def asks_leave(sentence: Sentence) -> bool:
    """It asks whether the asker may: 半切で出してもよろしいでしょうか."""
    return words_for(sentence).turns.asks_leave.search(sentence.text.strip()) is not None


def refuses(sentence: Sentence) -> bool:
    """It says no to what was asked, with whatever regret."""
    return words_for(sentence).turns.refuses.search(sentence.text) is not None


def asked_before(sentence: Sentence) -> bool:
    """It says that it was asked already: `I asked a while ago, and am still in the dark`."""
    return words_for(sentence).turns.asked_before.search(sentence.text) is not None


def in_answer(sentence: Sentence) -> bool:
    """It goes back to what the reader had asked: `You asked about the lease`, お尋ねの件ですが."""
    return words_for(sentence).turns.in_answer.search(sentence.text) is not None


def hands_answer(sentence: Sentence) -> bool:
    """What somebody has answered stands in the mail, or below it: `Here is my sister's answer about the lettering`."""
    return words_for(sentence).turns.hands_answer.search(sentence.text.strip()) is not None


def is_unsure(sentence: Sentence) -> bool:
    """It says that the answer has still to be found: `I need to ask my sister`, 姉に聞かないと."""
    return words_for(sentence).turns.unsure.search(sentence.text) is not None


def is_pending(sentence: Sentence) -> bool:
    """It says that the matter is being seen to, and nothing is known: `Still chasing the owner`."""
    return words_for(sentence).turns.pending.search(sentence.text.strip()) is not None and not says_yes_or_no(sentence)


def hedges(sentence: Sentence) -> bool:
    """It will be tried, which binds nobody: `We will see what we can do`."""
    return words_for(sentence).turns.hedged.search(sentence.text) is not None


def defers(sentence: Sentence) -> bool:
    """It promises an answer for later."""
    return words_for(sentence).turns.defers.search(sentence.text) is not None


def passes_on(sentence: Sentence) -> bool:
    """Somebody else will be in touch about it: `Our engineer will ring you next week`."""
    return words_for(sentence).turns.passed_to.search(sentence.text) is not None


def nudges(sentence: Sentence) -> bool:
    """It reminds of something asked before."""
    return (
        words_for(sentence).turns.nudges.search(sentence.text) is not None
        or asked_before(sentence)
        or any(act.construction == "nudge" for act in sentence.acts)
    )


def says_thanks(sentence: Sentence) -> bool:
    """It thanks, be it with the two words that are a set phrase elsewhere: below their help ありがとうございます！ is thanks."""
    return sentence.does("thanks") or words_for(sentence).turns.bare_thanks.search(sentence.text.strip()) is not None


def thanks_first(sentence: Sentence) -> bool:
    """It begins with thanks for what they did, as the answer to a help does: not `I found it here, thank you`."""
    return words_for(sentence).turns.thanks_first.search(sentence.straight) is not None


def expects(sentence: Sentence) -> bool:
    """It thanks for what is still to come."""
    return words_for(sentence).turns.expects.search(sentence.text) is not None


def awaits(sentence: Sentence) -> bool:
    """It waits for something that is still to come: 感想、楽しみにしてる, `can't wait for the photos`."""
    return words_for(sentence).turns.awaits.search(sentence.text) is not None


def awaited(sentence: Sentence) -> str:
    """Of such a sentence the words beside those that say so: 感想楽しみ is no compound."""
    return words_for(sentence).turns.awaits.sub(" ", sentence.text)


def is_praise_of_question(sentence: Sentence) -> bool:
    """`Good question!` is no answer to it."""
    return words_for(sentence).turns.good_question.search(sentence.text.strip()) is not None


def is_choice(sentence: Sentence) -> bool:
    """A thing or a number with `please` and no verb: it orders from what was offered."""
    return words_for(sentence).turns.choice.search(sentence.text.strip()) is not None


def asks(sentence: Sentence) -> bool:
    """It wants an answer, be it to an offer of two things."""
    return (
        sentence.does("question")
        or (sentence.does("give") and offers_choice(sentence))
        or (sentence.does("ask") and only_wants_word(sentence))
    )


def asks_what_to_do(sentence: Sentence) -> bool:
    """`Who do I ring about the heating?`: the deed is the asker's own, what is wanted is the name."""
    return words_for(sentence).turns.asks_what_to_do.search(sentence.text.strip()) is not None


def only_wants_word(sentence: Sentence) -> bool:
    """It has the form of a request, and an answer is all that is wanted: the deed is the asker's own, or it invites."""
    return asks_what_to_do(sentence) or words_for(sentence).turns.invites.search(sentence.text.strip()) is not None


def wants_word(sentence: Sentence) -> bool:
    """It asks to be told something."""
    return words_for(sentence).turns.wants_word.search(sentence.text) is not None


def offers_choice(sentence: Sentence) -> bool:
    """`Shall I bring red or white?`: it offers, and cannot be done before it is answered."""
    return words_for(sentence).turns.offers_choice.search(sentence.text.strip()) is not None


def proposes(sentence: Sentence) -> bool:
    """It offers an answer, and asks whether that will do: `How about the Red Lion?`, 駅前の喫茶店はいかがですか."""
    return words_for(sentence).turns.proposes.search(sentence.text.strip()) is not None


def muses(sentence: Sentence) -> bool:
    """It says what the writer supposes, in a form that may also ask: 土曜の午後かな."""
    return not sentence.does("ask") and words_for(sentence).turns.muses.search(sentence.text.strip()) is not None


def suggests(sentence: Sentence) -> bool:
    """It points to somebody or something else instead: `try Norma?`, ノリさんに聞いてみては."""
    return words_for(sentence).turns.suggests.search(sentence.text.strip()) is not None
