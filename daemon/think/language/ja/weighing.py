"""Japanese: which act stands where the words of a sentence tell one and the weights beside them another.

What plainly is a request, a question, a promise or a gift is no other of these besides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set

from daemon.think.language.construction import Hit
from daemon.think.language.ja.acts.gives.words import HANDED_OUT
from daemon.think.language.ja.acts.only_like import barred
from daemon.think.language.learned import Opinion
from daemon.think.later import later

_ASKING = frozenset(("ask", "question", "promise"))
_ONE_OF = _ASKING | {"give"}
_MUCH_LOUDER = 1.5  # in logarithms of odds, set by cross-validation
_NONE = frozenset[str]()


_YOUR_WORDS = ("you_said", "said_there")  # a talk recalled by what the reader said in it
_UNNAMED = ("i_did", "future_own")  # a verb without a subject: Japanese leaves out both I and you
_TIPS = frozenset({"tip", "how_to", "can_come", "take_it"})  # what they say in comfort is comfort
_OFFERS = frozenset({"can_do_for_you", "how_to", "take_it", "here_it_is"})  # what stands as an offer binds nobody yet
_NOT_BESIDE = {  # construction: what is no act of its own beside it
    "but_for_you": frozenset({"ask", "give"}),  # what would be, had the reader not helped
    "what_you_wondered": frozenset({"thanks"}),
    "from_your_mouth": frozenset({"kept"}),
    "your_words_stay": frozenset({"support"}),  # what comforts stands in their words
    "applause": frozenset({"give", "ask"}),
    "go_while_i_see_to_it": frozenset({"promise"}),
}
_HANDED_OUT = later(HANDED_OUT)  # to come and get what is offered is no request
# after the words that recall a talk, what the writer did of it: おっしゃっていた本を、読みました
_OWN_DEED = later(
    r"[^。]{2,}(?:ました|てい(?:ます|る)|てる|ております|[っんいしきりえけてれ][ただ])(?:よ|んだ|んです)?[。!！]*$"
)
# As good as always right among the labelled sentences: 送ってください; no weight takes their acts away.
_FIRM_NAMES = (
    "advice_asked applause as_declared as_you_told_me ask_another asked_then_why at_this_rate beg_of_you "
    "beyond_words burns_with_shame but_for_you can_at_once cannot_face_it cannot_go_on_unless cheers "
    "come_and_have_it do_for_another do_you_know duty_not_done fell_through for_you from_your_mouth go_on_doing "
    "go_while_i_see_to_it got_for_you hands_wanted have_one here_it_is how_at_yours how_many i_myself if_one_might "
    "ill_at_ease in_my_stead inform_us invitation kai laughed_together leapt_for_joy left_out left_with_us "
    "lent_and_wanted let_me_do machine_died might_one no_excuse no_wonder nobody_could not_a_word not_with_me "
    "not_worth_less not_yet_in of_an_office off_because_of offer_asked on_its_day on_its_way on_my_honour onegai "
    "only_acts_the_part osewa quite_welcome rather_than relayed relieved_by_you reply_thanks said_for_a_day "
    "said_there salute scratch_that see_whether seen_to self_name shall_i_bluntly so_much_a_month somebody_has "
    "sorry_but_no_more straight_away stuck_with_you take_back take_it te_itadaku thanks_beforehand thanks_for_it "
    "then_tomorrow throws_oneself_on wants_yours was_charged_to_say was_treated_to weather_slang weather_wish "
    "what_plainly what_shall_we what_you_wondered when_to_have which_will_it_be with_you_at_night would_it_be would_you_then_why "
    "wrote_you_first yoroshiku your_advice_worked your_share your_words_stay"
)
FIRM = frozenset(_FIRM_NAMES.split())
# 県駅伝、優勝です！: a cry of joy is all the sentence has; the weights have seen few of them.
_CRIED = later(
    r"(?:^|[、!が])(?:準?優勝|合格|入選|受賞|金賞|完走|当選|(?:全国|関東|近畿|決勝)(?:大会)?(?:出場|進出))(?:です|でした|しました|だ(?:よ|った)?|が決まりました|決定です)?[。!]*$"
)


def weighed(text: str, hits: dict[str, Hit], own_again: Callable[[], bool]) -> set[str]:
    """The acts that stand. `own_again`: whether own life is told outside the words that recall a talk, too."""
    acts = set(hits) - _beside(hits)
    if "give" in acts and _HANDED_OUT.search(text):
        acts.discard("ask")
    recall, own, theirs = hits.get("callback"), hits.get("self_talk"), hits.get("other_focus")
    if own and theirs and own.construction.name in _UNNAMED:
        acts.discard("self_talk")
    if not recall:
        return acts
    if recall.construction.name == "your_words_stay":
        return (acts | {"self_talk"}) - {"other_focus"}
    if own and _OWN_DEED.match(text, recall.end):
        return acts - {"other_focus"}
    if _told_of_you(text, recall, acts):
        acts.add("callback_you")
    if "self_talk" in acts and not own_again():
        acts.discard("self_talk")
    return acts


def _beside(hits: dict[str, Hit]) -> set[str]:
    """Acts that were found in words of comfort, or of an offer, and are no acts of their own there."""
    give, promise = hits.get("give"), hits.get("promise")
    gone: set[str] = set()
    if give and "support" in hits and give.construction.name in _TIPS:
        gone.add("give")
    if give and "support" in hits and hits["support"].construction.name == "with_you_at_night":
        gone |= {"give"} if give.construction.name != "quite_welcome" else _NONE
    for hit in hits.values():
        gone |= _NOT_BESIDE.get(hit.construction.name, _NONE)
    if give and promise and give.construction.name in _OFFERS and promise.construction.name in ("plain_will", "te_oku"):
        gone.add("promise")
    return gone


def _told_of_you(text: str, recall: Hit, acts: set[str]) -> bool:
    """Whether the talk that is recalled is about the reader, whatever else the sentence tells."""
    return recall.construction.name in _YOUR_WORDS or ("question" in acts and "覚えて" not in text)


def settle(
    text: str, opinion: Opinion, labels: Set[str], sure: Set[str], doubtful: Set[str], firm: Set[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """(acts that the weights add, acts that go: those that the weights take away, and those beside which another is much louder)."""
    sure = sure - barred(text)
    kept_out, gone = _rivals(labels, sure, firm, opinion.score)
    if "life_event" in labels and _CRIED.search(text):
        firm = firm | {"life_event"}
    return frozenset(sure - kept_out), frozenset((doubtful | gone) - firm)


def _rivals(
    labels: Set[str], sure: Set[str], firm: Set[str], score: Mapping[str, float]
) -> tuple[frozenset[str], frozenset[str]]:
    """(acts that are not added, acts that go) of `sure`, which the weights would add to `labels`, which the words tell.

    `firm`: those of the labels that no weight takes away; `score`: how much the weights are for each act.
    """
    if "formula" in firm:
        return frozenset(score), _NONE  # どういたしまして: as a whole a set phrase
    handed_over = frozenset({"promise"}) if "give" in firm else _NONE  # what is given now binds nobody
    told = labels & _ASKING
    if not told:
        return handed_over, _NONE
    if told & firm:
        small = frozenset({"smalltalk"}) if "question" in firm else _NONE  # そちらは何名ですか asks for a number
        return _ONE_OF | small, _NONE
    loudest = max(score[act] for act in told)
    louder = {act for act in sure & _ONE_OF if score[act] - loudest > _MUCH_LOUDER}
    return (_ONE_OF - louder) | handed_over, frozenset(told) if louder else _NONE
