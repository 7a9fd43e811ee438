"""English: what binds its writer where it is written down, in whatever plain verb, and what only sounds like it: a plan, a habit, news."""

from __future__ import annotations

import pytest

from tests.think.test_short_letters import Story, played

BINDS = """
Jonah and I are minding your hens from the 4th.
We're driving over tomorrow to dig your potatoes out.
Once the varnish is dry we're carrying the cot back up to you.
We're paying for that broken pane of yours.
Don't worry about the hymn sheets, I'm copying those.
I'm taking your shift on Sunday.
I'm putting you down for the early sitting.
Me and Kev'll shift your piano Saturday.
Gran and I will be baking for your fete.
Gonna fix that squeaky gate of yours at the weekend.
ill keep you two of the smaller pumpkins
ill solder the jack on your amp this week
I'll document the odd codes in the region column.
We will, of course, bear the cost of the second survey.
I shan't let anyone else have the violin until you have tried it.
Nothing will be signed until you have read it.
wont say a word to your sister about the party
Your bees will be fed along with mine.
Two seats will be kept for you at the box office.
The car will be washed and full when you collect it.
Your spare fob will be waiting with our receptionist from seven.
The missing bracket follows under separate cover.
Your replacement card goes out from us tomorrow morning.
Your daughter shall have first refusal on the pony.
As soon as the ink arrives I print your posters.
Our fitter is coming round on Thursday with the right hinge for your door.
From next month our bookkeeper will also handle your returns.
I take it upon myself to inform the other heirs for you.
I've put it in my diary to renew your membership on the 1st.
I've booked Thursday off to help you move.
Consider your gutters done by the weekend.
I can promise you a crate of our first pears in September.
Let me take the chairs back to the hall, you've done enough.
Let me have a word with Rosalind about your parking permit.
Lunch on Friday is on me.
By the time you land, the heating will be on.
"""

BINDS_NOBODY = """
I'm enjoying your book from the first page.
I'm wearing your scarf today.
I'm keeping your letters till I die.
I'm driving past your house tomorrow.
I'm picturing your face when you read this.
We're flying over your village on Tuesday.
I'm putting the kettle on.
I'm putting up with your brother till Friday.
My sister and I are going to Spain on Friday.
The dog and I are walking your way on Sunday.
Me and Kev are watching the match on Saturday.
Going to your mum's at the weekend.
ill in bed since Monday
was ill all week and missed your party
I'll climb the hill with my brother.
I'll watch the match at home.
I'm going to wear your scarf on Saturday.
will do my tax return over the weekend, yuck
If I ever win the pools I'll buy the whole street a drink.
I'll be in touch.
I won't know until you tell me.
I won't start until you have paid.
Your claim will be considered in the order received.
Your street will be resurfaced by the council in May.
Your bag will be searched at the gate by the guards.
Your daughter will be grown up before you know it.
Your tomatoes will be ripe by August.
The funeral follows on Thursday.
The tide goes out at six tomorrow.
A storm is coming your way tonight.
Our mother will also live in your street.
Our readers will love your column.
I take it you have heard about the vicar.
You have my sympathy.
Consider yourself lucky.
Let me tell you about the trip.
Let me put you in touch with my cousin, he's a solicitor in Cork.
The joke is on me.
By the time you land, the sun will be up.
"""


def _promises(text: str) -> list[str]:
    return [row.sentence for row in played(Story((f"you: {text} / Ann",), ())) if row.kind == "promise"]


@pytest.mark.parametrize("text", [line for line in BINDS.splitlines() if line])
def test_a_deed_for_the_hearer_is_promised_in_any_verb(text: str) -> None:
    assert _promises(text)


@pytest.mark.parametrize("text", [line for line in BINDS_NOBODY.splitlines() if line])
def test_a_plan_of_ones_own_news_and_a_set_phrase_promise_nothing(text: str) -> None:
    assert _promises(text) == []
