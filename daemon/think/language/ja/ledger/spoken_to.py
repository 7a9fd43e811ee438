"""Japanese: to which reader of a mail a sentence speaks."""

from __future__ import annotations

from daemon.think.language.ledger.spoken_to import SpokenTo
from daemon.think.later import later

_CALLED = r"NAME(?:さん|様|さま|先生|くん|君|ちゃん|氏)?"

SPOKEN_TO = SpokenTo(
    opens=rf"^\W*(?:あと|それと|また|それから|で|では)?、?{_CALLED}(?:(?:と|、|・){_CALLED})*(?:へ|に)?[、,:：]",
    closes=rf"(?<=[かねよいすう])、{_CALLED}[。？?！!\s]*$",
    of_them=rf"^\W*{_CALLED}、[^、。]{{1,8}}(?:さん|様|さま|先生|くん|君|ちゃん)(?:と|、|が|は|も|の)",
    turns=later(
        r"(?:[；;]|、(?:一方|そして|それから)、?) ?(?=[^、。]{1,8}(?:さん|様|さま|先生|くん|君|ちゃん)[、:：])"
    ),
    goes_on=later(r"^(?:あと|それと|また|それから|ついでに|できれば|もし)|それ[をもは]?|も(?:一緒に|お願い)"),
    to_all=later(r"皆さん|みなさん|皆様|みなさま|全員|お?二人|おふたり|お三方|両名|各自|それぞれ"),
)
