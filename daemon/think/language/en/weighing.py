"""English: the acts found in one sentence weighed against each other before `together` joins them: what recalls a talk, what is said loosely."""

from __future__ import annotations

import re
from collections.abc import Callable, Set

from daemon.think.language.construction import Hit, joined
from daemon.think.language.en.acts.only_like import barred, only_like
from daemon.think.language.learned import Opinion
from daemon.think.language.together import REAL
from daemon.think.later import later

_OWN_MAIN = later(
    r"^(?:(?:so|and|well|but),? )?(?:i|we|my|our)\b(?! (?:still |do |well |vividly )?(?:remember|recall|noticed|"
    r"liked|loved))|"
    r", (?:i|we)(?:'ve|'m|'d)? (?!said\b)\w+"
)
_I_REMEMBER = later(r"(?:i|we) (?:\w+ )?(?:remember|recall)\b")
# What was the trick you showed us: a fact is asked for again, and nothing of the reader's own.
_ASKED_AGAIN = later(
    r"^(?:and |so |but |oh,? |now,? )*(?:what|where|who|which|how|when)(?:'s| is| was| were| did)? (?:you (?:call|name) )?(?:(?:it|that|the|this|those|these) (?:[\w'-]+ ){0,5}?|called |again )*(?:that |which )?(?:you|we)(?:'d| had)? "
    r"(?:\w+ )?(?:told|said|showed|mentioned|recommended|swore by|gave|taught|talked|drank|ate|had|saw|met|discussed|named|called|used|pointed)\b[^?]*\?"
)
_BARELY_DONE = later(
    r"(?:yes,? |all |both )*(?:(?:twice|once|already),?(?: and)? \w+(?:ed|ne|nt)?\b|(?:fed|done|shut|paid|wound|swept|cut|\w+ed),? (?:and |\w+ed\b))(?!.*(?::|\b(?:attached|enclosed|forwarded|copied|below|link)\b))"
)
_MERE_MARK = frozenset({"mark", "no_mark"})  # a question by its form alone: it may well want a deed
_BESIDE_YOU = REAL | {"self_talk", "self_disclosure", "smalltalk"}


def weighed(text: str, hits: dict[str, Hit], own_again: Callable[[], bool]) -> set[str]:
    """The acts that stand. `own_again`: whether own life is told outside the words that recall a talk, too."""
    acts = hits.keys() - only_like(text, hits.keys())
    recall, own, theirs = hits.get("callback"), hits.get("self_talk"), hits.get("other_focus")
    if recall and _told_of_you(text, recall, acts):
        acts.add("callback_you")
    if recall and _ASKED_AGAIN.search(text):
        acts -= {"callback_you", "about_you", "other_focus"}
    if recall and not own_again():
        acts.discard("self_talk")
    if own and theirs and theirs.start == 0 and not theirs.construction.loose:
        acts.discard("self_talk")
    acts -= _loosely_said(text, hits, acts)
    if "broken" in acts and _refused(text, hits.get("promise")):
        acts.discard("promise")
    return acts - _beside_each_other(text, hits, acts)


def _refused(text: str, promise: Hit | None) -> bool:
    """Whether the words of a promise say what will not be done: beside what is given up they bind nobody."""
    return promise is not None and text[promise.start : promise.end].endswith((" not", " never"))


# Two acts that hardly ever stand in one sentence: the second gives way to the first, unless only the first is loosely said.
_HARDLY_BOTH = (
    ("ask", "give"),
    ("ask", "support"),
    ("ask", "congratulation"),
    ("ask", "broken"),
    ("congratulation", "give"),
    ("apology", "give"),
    ("question", "promise"),
)
_HARDLY_EVEN_THEN = tuple(pair for pair in _HARDLY_BOTH if pair[1] not in {"broken", "congratulation"})


def _beside_each_other(text: str, hits: dict[str, Hit], acts: set[str]) -> set[str]:
    """Acts that give way to others of the same words; what is given up may stand beside what is asked for in its stead."""
    both = _HARDLY_BOTH if _TWO_THINGS.search(text) is None else _HARDLY_EVEN_THEN
    return {
        first if hits[first].construction.loose and not hits[second].construction.loose else second
        for first, second in both
        if first in acts and second in acts and first in hits and second in hits
    }


# As good as always right among the labelled sentences; no weight takes their acts away.
_FIRM_NAMES = (
    r"so_much_a_month last_of_it_went as_promised ask_and_have attached beg borrow_yours can_you command done_first fact_please invitation "
    r"imperative joy_if_you let_us_confer lets_do mark asked_outright by_then chased deed_in_a_question "
    r"if_you_can leave_for need_from_you need_it_now need_you only_an_answer order_in_passing permission "
    r"self_name take_mine thing_please vouched says_to would_like_to_order need_you_there appreciate_your_doing "
    r"hope_you_might nobody_yet meant_for_you says_you_must loath_to_press no_sign_yet is_all_i_need obliged_if "
    r"tag_may_i could_somebody do_send another_time wants_it_back will_deed will_for_you you_must please "
    r"bidding favour let_me_know let_know_anyhow join_us advise on_a_day_i_am ours_will hereby "
    r"will_without_i as_you_waited no_longer_stands never_from_now passed_on honest_word "
    r"told_politely when_we_may asked_if worth_a_look grateful_for_yours need_of_one one_yes_would "
    r"if_you_were_able there_it_goes so_long_ago may_i_know not_come_in_yet forthwith said_to_myself go_through_and your_magic post_on_the_list nothing_broken "
    r"put_on_record it_was_you_who without_what_you_did never_know_what_it_meant kept_from_everyone made_myself_small "
    r"time_taken_to_read see_their_way order_and_tag mind_you_do_it who_acts_for_me_needs had_you_not good_to_me still_in_use cannot_say_what_it_meant "
    r"ours_was_the_fault uncalled_for ought_never_to_have promised_and_here your_question_answered have_a_look_at_mine down_to_us nothing_from_you count_it_a_kindness you_will_find_me nobody_hears_from_me where_should_we_be none_of_it_then without_me_then at_that_hour_elsewhere expect_me per_your_wish loan_is_back under_its_heading "
    r"told_them_about_you having_read_yours well_ridden nobody_deserves_it_more not_alone_with_it does_not_make_you_bad cry_down_the_line "
    r"your_question_there the_one_we_talked_of what_was_gone_on_about you_were_then told_them_otherwise if_they_found_out "
    r"not_the_one_i_meant_to_be a_way_round part_of_me "
    r"hardly_a_soul_to_speak_to noise_for_company place_still_laid waits_without_yours sleep_easier_if_you "
    r"and_here_we_are_without to_your_question all_i_know_from_you in_receipt_of_yours "
    r"under_way_for_you put_down_for together_will going_to_yours not_until_you not_a_word yours_will_be_done goes_out_to_you as_soon_as_i "
    r"taken_upon_me consider_yours_done and_will_for_you when_you_come_it_will_be our_people_will will_the_thing let_me_do"
)
FIRM = frozenset(_FIRM_NAMES.split())
# In logarithms of odds; set on sentences that neither constructions nor weights had seen (fresh5 to fresh8).
_MUCH_LOUDER, _HEARD = 2.0, -1.0
_YES_OR_NO = later(
    r"^(?:so |and |but )?(?:is|are|was|were|do|does|did|has|have|had|will|can|could) (?:your?|the|that)\b[^.!]*\?$"
)
_TWO_THINGS = later(r"(?:,|;|\band|\bbut) (?:and |but |so )?(?:please|could|can|would|will|may|do|don't|would you)\b")


def settle(
    text: str, opinion: Opinion, labels: Set[str], sure: Set[str], doubtful: Set[str], firm: Set[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """(acts that the weights add, acts that they take away). A hedged word binds nobody, whatever its other words are like; whether a
    question wants a deed or an answer is told by which of the two the weights are more for."""
    score, a_deed = opinion.score, _wants_a_deed(text, labels, opinion)
    no_more = barred(text, sure | {"ask"} if a_deed else sure)
    added, gone = frozenset(sure - no_more), frozenset(doubtful - firm)
    if "kept" in labels and _BARELY_DONE.match(text):
        added -= {"give"}  # the thing itself is told of by its words
    if a_deed and "ask" not in no_more:
        return added | {"ask"}, gone | {"question"}
    if _wants_nothing(text, labels, opinion):
        added -= {"ask"}
    if "ask" in gone and text.endswith("?") and score["question"] > score["ask"]:
        added |= {"question"}
    told = (labels - gone) | added
    if "question" in doubtful and told & REAL - {"question"}:
        gone |= {"question"}
    elif "question" in gone and "other_focus" in told and _YES_OR_NO.match(text):
        gone -= {"question"}  # have your bees come through the winter?
    gone -= _nothing_else(text, (labels - gone) | added)
    if {"ask", "give"} <= told and not _TWO_THINGS.search(text):
        gone |= {"give" if score["ask"] > score["give"] and "give" not in firm else "ask"}
    if "ask" in added and "life_event" in labels:
        gone |= {"life_event"}  # news beside a wish only serves it
    return added, gone


def _is_mere_question(labels: Set[str]) -> bool:
    return "question" in labels and "ask" not in labels


def _wants_a_deed(text: str, labels: Set[str], opinion: Opinion) -> bool:
    """A question that the weights hold for a request by far."""
    ask, question = opinion.score["ask"], opinion.score["question"]
    return _is_mere_question(labels) and text.endswith("?") and ask > max(_HEARD, question + _MUCH_LOUDER)


def _wants_nothing(text: str, labels: Set[str], opinion: Opinion) -> bool:
    """A question that is more one than a request; "I would like to thank you", "sorry to keep you waiting", which begin as requests do."""
    if _is_mere_question(labels) and opinion.score["ask"] < opinion.score["question"]:
        return True
    return bool(labels & {"thanks", "apology"}) and not _TWO_THINGS.search(text)


def _nothing_else(text: str, told: Set[str]) -> frozenset[str]:
    """A question where its mark is all that is left of the acts."""
    return frozenset({"question"}) if text.endswith("?") and not told & REAL else frozenset()


def _told_of_you(text: str, recall: Hit, acts: set[str]) -> bool:
    """Whether the talk that is recalled is about the reader, whatever else the sentence tells."""
    by_you = recall.construction.name in {"you_said", "you_were_then"}
    if "question" in acts:
        return by_you or "about_you" in acts
    return (by_you or _I_REMEMBER.match(text) is not None) and not _OWN_MAIN.search(text)


def _loosely_said(text: str, hits: dict[str, Hit], acts: set[str]) -> set[str]:
    """Acts that only loose constructions name, where others are plainly said."""
    loose = {act for act in acts & hits.keys() if hits[act].construction.loose}
    firm = acts & REAL - loose
    if "question" in firm and hits["question"].construction.name in _MERE_MARK:
        firm.discard("question")
    gone = loose & REAL if firm else set()
    if "other_focus" in loose and ((acts - gone) & _BESIDE_YOU or _only_recalled(text, hits)):
        gone.add("other_focus")
    return gone


def _only_recalled(text: str, hits: dict[str, Hit]) -> bool:
    """Whether the reader is named in the words that recall a talk and nowhere else."""
    recall = hits.get("callback")
    if not recall:
        return False
    rest = f"{text[: recall.start]} {text[recall.end :]}"
    return not re.search(joined(hits["other_focus"].construction.pattern), rest)
