"""What of a letter's sentences goes into the cache: each once, and never more than a letter has."""

from __future__ import annotations

from daemon.store.pack import MOST_DOING, from_json, kept_sentences, pack_voice, to_json, unpack_voice
from daemon.think.model import Act, LifeEvent, Sentence, Voice


def ask(text: str) -> Sentence:
    return Sentence(text, "en", (Act("ask"),))


def test_a_sentence_that_is_said_again_is_kept_once_where_it_stood_first() -> None:
    said = (ask("Send me the plan."), ask("Bring the key."), ask("Send me the plan."))
    assert kept_sentences(said, answers=False) == [(0, said[0]), (1, said[1])]


def test_a_mail_that_never_stops_asking_is_no_letter() -> None:
    kept = kept_sentences(tuple(ask(f"Send me number {n}.") for n in range(5_000)), answers=True)
    assert [n for n, _ in kept] == list(range(MOST_DOING))


def test_two_words_of_thanks_are_kept_where_they_answer_something() -> None:
    polite = Act("formula")
    said = (
        Sentence("ありがとうございます。", "ja", (polite,)),
        Sentence("よろしくお願いいたします。", "ja", (polite,)),
    )
    assert kept_sentences(said, answers=True) == [(0, said[0])]
    assert kept_sentences(said, answers=False) == []
    unread = (Sentence("わあ、ありがとう", "ja", ()),)
    assert kept_sentences(unread, answers=True) == [(0, unread[0])]


def test_a_voice_that_an_earlier_version_kept_with_more_in_it_is_still_heard() -> None:
    voice = Voice(address_line="Dear Ann,", sign_off=("Love,", "Mia"), exclaims=True)
    assert unpack_voice(to_json({**from_json(pack_voice(voice)), "emoji": True})) == voice


def test_a_blow_and_the_day_of_a_funeral_are_kept_in_words_though_they_do_nothing() -> None:
    told = Sentence("Dad died.", "en", (Act("life_event", "event", event=LifeEvent("bereavement", "sender")),))
    service, walked_out = Sentence("The service is on Monday.", "en"), Sentence("彼が出ていきました。", "ja")
    kept = [one for _, one in kept_sentences((told, service, walked_out), answers=False)]
    assert kept == [told, service, walked_out]
    alone = [one for _, one in kept_sentences((service,), answers=False)]
    assert "Monday" not in alone[0].text
