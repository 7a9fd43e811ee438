"""The stances a draft can take: what the letter is for. A rule names one under `draft:`; the composer knows its moves."""

from __future__ import annotations

STANCES: dict[str, str] = {
    "reconnect": "a word after silence, on their last own topic",
    "repair-after-distance": "after a long silence: one light apology for it, real interest in their matter",
    "light-hello": "a short hello with an everyday topic of theirs",
    "give-first": "I only wrote when I needed something: thank for the last help by name, ask for nothing",
    "thank": "thank for one named help and, where known, say what came of it",
    "celebrate": "rejoice in their good news, in their words",
    "ask-how-it-went": "the thing of theirs whose day has come; an exam's result is never asked about",
    "stand-by": "a hard time of theirs: the event named softly once, no advice, no cheer, no question",
    "get-well": "a light ailment or a check-up of theirs: a light word, no drama, no question",
    "condole": "a bereavement: condolence in set, careful words",
    "birthday": "the day, and one shared thing where there is one; no age",
    "anniversary": "a day that matters to them or to both",
    "own-my-promise": "a promise of mine is late: say so, one apology, no reason, no new day",
    "answer-late": "a question of theirs that I owe an answer: owned once, taken up in my words, no answer invented",
    "welcome-new-tie": "a new tie: what we have in common, no familiarity",
    "turn-to-them": "I spoke only of myself or have not answered: something of theirs that I passed over",
    "remember-answer": "I asked again what they had answered: their latest answer, remembered",
    "even-out": "a late thank-you for their last contribution, without any comparison",
    "give-something": "a link, topic or thing of mine that fits what they care about",
    "introduce": "offer to introduce somebody",
    "deepen": "one real question that follows from what they told",
    "season-greeting": "a greeting of the season with a concrete thanks",
    "after-project": "keep in touch after a shared project ended",
    "yearly-review": "a year since we began or last looked back",
    "virtual-coffee": "an idea of meeting on a screen, named as an idea and not as a request",
    "keep-in-touch": "they moved on to another place: stay in touch",
    "open-needs": "a need that they told and nobody answered, taken up without selling",
}
