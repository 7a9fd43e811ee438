"""English replies to one or two questions, which of them answers what: a no, an age, a wood in mind, own plans beside the matter."""

from __future__ import annotations

from datetime import datetime

import pytest

from daemon.think.ledger.obligations import obligations
from tests.think.ties import TOKYO
from tests.tools.exchanges import letter

SENT, LATER, SEEN = (datetime(2026, 10, day, 10, tzinfo=TOKYO) for day in (5, 8, 9))
ANSWERED, OPEN = "answered", "open"
# fmt: off
REPLIES: tuple[tuple[list[str], list[str], list[str]], ...] = (
    # not since, not for: a no
    (["Have you seen my blue bin?"], ["Not since last week, sorry."], [ANSWERED]),
    (["Have you been to Rome?"], ["Not in a long time, I'm afraid."], [ANSWERED]),
    # with regret, what else there is on that day
    (["Could you take my hours at the desk on March 10?"], ["I'm sorry, I have the dentist that day."], [ANSWERED]),
    (["Could you take my hours at the desk on March 10?"], ["Unfortunately we have guests that week."], [ANSWERED]),
    (["Could you take my hours at the desk on March 10?"], ["I have the whole day off that day."], [OPEN]),
    # what cannot be said yet
    (["Would you lend us the boat?"], ["I'm afraid I can't say anything about the loan yet."], [OPEN]),
    (["Would you lend us the boat?"], ["I can't decide that yet."], [OPEN]),
    (["Would you lend us the boat?"], ["I can't say yes to that."], [ANSWERED]),
    # in mind, thinking of
    (["Could you send me a drawing?", "And which wood did you have in mind?"], ["I was thinking of ash, it is light and wears well."], [OPEN, ANSWERED]),
    (["Which wood did you have in mind?"], ["We were all thinking of you last week."], [OPEN]),
    # a no goes to the question
    (["Could you send me Mr. Brandt's address?", "And is your husband coming too?"], ["No, just me this time."], [OPEN, ANSWERED]),
    (["Could you send me Mr. Brandt's address?", "And is your husband coming too?"], ["Sorry, I haven't got it."], [ANSWERED, OPEN]),
    # a year is an age and no price
    (["What is your price?", "And how old is the piano?"], ["It was built in 1974 and never moved."], [OPEN, ANSWERED]),
    (["What is your price?", "And how old is the piano?"], ["It is from 1974.", "900 pounds."], [ANSWERED, ANSWERED]),
    (["How many copies were printed?"], ["We printed about 2000 copies."], [ANSWERED]),
    # own plans, where they asked what they should do themselves
    (["Would the 10th suit you?", "And how should I introduce you?"], ["The 10th suits me.", "I might bring an old map, if I can find it."], [ANSWERED, OPEN]),
    (["What should I wear?"], ["I may wear my kilt."], [ANSWERED]),
    (["What are you bringing?"], ["I might bring a salad."], [ANSWERED]),
    (["Which date shall we take?"], ["I might manage Friday."], [ANSWERED]),
    # a yes behind an exclamation
    (["Can you come to the party?"], ["What a lovely idea, of course I can come."], [ANSWERED]),
    (["Can you come to the party?"], ["What a shame, no, we are in Spain."], [ANSWERED]),
    (["Can you come to the party?"], ["How funny, of course he did."], [OPEN]),
    (["Can you come to the party?"], ["What a lovely idea, the children are thrilled."], [OPEN]),
    # gladness
    (["Do you know anybody who mends sofas?"], ["Glad it all fitted in."], [OPEN]),
    (["Could you send me the list?"], ["Glad you liked the cake."], [OPEN]),
    (["Could you send me the list?"], ["Glad to."], [ANSWERED]),
    (["Did the sofa fit?"], ["Glad to say it did."], [ANSWERED]),
    (["How did you like the play?"], ["Glad we went."], [ANSWERED]),
    # what had slipped the mind, and what is forgotten
    (["On which day does he start?"], ["Oh yes, the roses.", "I'd forgotten about those."], [OPEN]),
    (["On which day does he start?"], ["Sorry, I've forgotten."], [ANSWERED]),
    (["Why didn't you come?"], ["I'd forgotten about it."], [ANSWERED]),
    # why it is needed, and what is needed
    (["What are your opening hours, please?", "I need them for the back page."], ["That looks great."], [OPEN]),
    (["What are your opening hours, please?", "I need the photos for the back page."], ["That looks great."], [OPEN, OPEN]),
    (["Have you still got my ladder?", "I need it back by Friday."], ["Yes, in my shed."], [ANSWERED, OPEN]),
    # to be noted, to be noted down
    (["Could you please note that our office is closed on the 31st."], ["Good morning."], []),
    (["Could you please note that down for me?"], ["Good morning."], [OPEN]),
    (["Please note that we need the form by Friday."], ["Good morning."], [OPEN]),
)
# fmt: on


@pytest.mark.parametrize(("asked", "told", "states"), REPLIES)
def test_what_a_reply_answers(asked: list[str], told: list[str], states: list[str]) -> None:
    mails = [letter("a", SENT, "theirs", asked, "en"), letter("b", LATER, "mine", told, "en", "a")]
    assert [row.state for row in obligations(mails, [], SEEN) if row.kind != "promise"] == states
