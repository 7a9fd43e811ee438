"""What stands around the own words of a mail, as programs and people of each language write it.

Nobody knows the language of such a line yet: each field holds the alternatives of a pattern that the room joins with those of
the other languages, to be matched without regard to capital letters.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Frame(NamedTuple):
    """Lines above and below the own words, and what shows that a whole mail is a machine's."""

    forwarded_title: str
    """Behind a line of signs, that another mail follows: `Original Message`, 元のメッセージ."""
    forwarded: str
    """The same as a line of its own: `Begin forwarded message`, 転送メッセージ."""
    passed_on: str
    """The sender's own words above a line of signs below which nothing is theirs: `I forward this`, 以下、転送です."""
    sender_field: str
    """The first field of the head of such a mail: `From`, 差出人."""
    next_fields: str
    """The fields below it: `Subject`, 件名."""
    first_signs: str
    """The signs with which all these begin, so that other lines are not looked at."""
    moment: str
    """A day as such lines have it, besides figures alone: `12 May`, 2026年5月12."""
    attributions: Callable[[str], str]
    """The line above a quote, of the pattern of a moment in any language: `On 12 May, Anna wrote:`, 久保さんは書きました："""
    attribution_begins: Callable[[str], str]
    """How such a line begins, where a program broke it: `On 12 May 2026 at`."""
    attribution_ends: tuple[str, ...]
    """How each such line ends, but for a colon: `wrote`, のメール."""
    wrote: str
    """The verb in it: `wrote`, 書き."""
    answers_inside: str
    """What says that answers stand in the text below: `inline`, 書き入れ."""
    sent_from: str
    """What a program adds below a letter: `Sent from my phone`, iPhoneから送信."""
    banner: str
    """What the post office of the reader puts above a letter: `This email originated from outside`, 社外メール."""
    banner_more: str
    """How such a banner goes on in its next line: `open attachments unless`, リンク."""
    postscript: str
    """How a letter goes on below its signature: `P.S.`, 追伸."""
    postscript_signs: str
    """The signs with which it begins."""
    addressed: tuple[str, ...]
    """How a name ends that is spoken to and quotes nobody: さん."""
    notice: str
    """The title of a disclaimer or of anything else that one is to mind: `Notice`, ご注意."""
    of_mail: str
    """What shows that it is a disclaimer: `this e-mail`, 本メール."""
    disclaimer: str
    """How one begins without a title: `If you are not the intended`, 誤って受信."""
    soft: str
    """How one begins that people may write, too: `Save paper`, お心当たりのない場合; it ends a letter only below a name."""
    legal: str
    """What only a disclaimer has, by which a soft one is known anywhere: `intended recipient`, 守秘義務."""
    footer: str
    """A line of a mailing below the letter: `unsubscribe`, 配信停止."""
    contact: str
    """What shows a line of a card: `Tel.`, 〒, 株式会社."""
    hard_contact: str
    """What only a line of a card has: `Phone:`, 電話:."""
    reference: str
    """A number that is nobody's telephone: `Order no: 12`, 予約番号: 12."""
    sentence_end: str
    """The end of a line that talks: です."""
    tells_address: str
    """What says that an address told in the letter follows: `here is the hotel`, 会場."""
    post: str
    """What shows that a line under the name of the sender is what they are: `Manager`, `Department`."""
    no_post: str
    """What a line has that tells something and is no post, whatever it begins with: `Nurse says he can go home`."""
    closing: str
    """A closing phrase above a card: `Kind regards`, よろしくお願いします."""
    automatic_subject: str
    """The subject of a mail that a machine wrote: `Automatic reply`, 自動返信."""
    automatic_body: str
    """What such a mail says of itself: `do not reply to this`, 送信専用."""
    people_list: str
    """What the footer of a list says on which people write to each other: `subscribed to the Google Groups`."""
    answer_marks: str
    """What programs put before the subject of an answer: `Re`, 返信."""
    forward_marks: str
    """The same before that of a mail passed on: `Fwd`, 転送."""
