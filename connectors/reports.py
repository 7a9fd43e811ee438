"""What the mail system says about my own mails: bounces, delays, deliveries (RFC 3464), and the old ones in plain words."""

from __future__ import annotations

import re

from connectors.addresses import bare, mailboxes
from connectors.body import transferred
from connectors.by_value import ByValue
from connectors.headers import Fields, message_ids, split_head
from connectors.mime import Part, Structure
from connectors.model import DeliveryReport, Mailbox

_LIMIT = 100  # recipients and ids of one report
_ACTIONS = ("failed", "delayed", "delivered", "relayed", "expanded")  # the worst first
_STATUS = ("message/delivery-status", "message/global-delivery-status")
_RETURNED = (
    "message/rfc822",
    "message/global",
    "text/rfc822-headers",
    "message/rfc822-headers",
    "message/global-headers",
)

_MAIL_SYSTEM = re.compile(
    r"(?:(?:[a-z0-9]+[-_.])?mailer[-_.]?daemon|(?:[a-z0-9]+[-_.])?postmaster|mail[-_.]?daemon|mdaemon|microsoftexchange[0-9a-f]{16,}"
    r"|mail[-_.]?(?:delivery|system|administrator)|bounces?)(?:[-+_.].*)?\Z",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"undeliver|not (?:be |been )?deliver|unable to deliver|delivery (?:has )?fail|fail(?:ed|ure)|returned mail|returning (?:message|mail)"
    r"|permanent (?:fatal )?error|user unknown|mailbox unavailable|unzustellbar|non remis|no se pudo entregar"
    r"|配信(?:不能|エラー|できません|に失敗|失敗)|送信(?:エラー|できません|に失敗)|宛先(?:不明|が見つかりません)|届(?:きません|けられません)|エラーのため|返送|不達",
    re.IGNORECASE,
)
_DELAYED = re.compile(
    r"delay(?:ed)?\b|still (?:being retried|undelivered|queued)|will keep trying|warning: (?:could not|message)|deferred|not yet been delivered"
    r"|配信(?:の)?遅延|遅れています|再送(?:を試み|中)|まだ配信されて",
    re.IGNORECASE,
)
_DELIVERED = re.compile(
    r"success(?:ful|fully)?\b.{0,40}deliver|deliver\w*.{0,20}success|^\W*(?:delivered|relayed)\s*:|配信済み|配信され(?:ました|た)|配達済み",
    re.IGNORECASE,
)
_COPY = re.compile(
    r"^.{0,20}(?:below this line is a copy|this is a copy of (?:the|your) message|original message|message headers? follow|unsent message follows"
    r"|returned message follows|元のメッセージ|送信されたメッセージ|オリジナルメッセージ).*$",
    re.IGNORECASE | re.MULTILINE,
)
_RETURNED_HEAD = re.compile(r"^(?:return-path|received|from|message-id):[ \t]", re.IGNORECASE | re.MULTILINE)
_ID_LINE = re.compile(r"^[ \t>]*(?:x-)?(?:original-)?message-id:\s*(<[^<>\s]{1,512}>)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(
    r"<([^<>\s@]{1,128}@[^<>\s@]{1,255})>|(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})"
)


def report_of(mail: Structure, sender: Mailbox | None, subject: str, text: str) -> tuple[DeliveryReport, str] | None:
    """The report that this mail is, and what showed it; None if it is no report."""
    by_system = sender is not None and by_mail_system(sender)
    if _is_formal(mail, by_system=by_system):
        return _formal(mail, subject, text), "multipart/report"
    if sender is None or not by_system:
        return None
    said = f"{subject}\n{text[:8000]}"
    if not (
        _FAILED.search(said) or _DELAYED.search(said) or _DELIVERED.search(said) or "x-failed-recipients" in mail.fields
    ):
        return None
    return _in_words(mail, sender, subject, text), "words of a mail system"


def by_mail_system(sender: Mailbox) -> bool:
    """Whether no person writes from this address but a mail system."""
    return _OF_SYSTEMS[sender.address.partition("@")[0]]


_OF_SYSTEMS: ByValue[str, bool] = ByValue(lambda local: _MAIL_SYSTEM.match(local) is not None, 2048)


def _is_formal(mail: Structure, *, by_system: bool) -> bool:
    """A report by RFC 3464; of a status in another wrapping only if the mail system sent it, for people forward them."""
    if mail.kind != "multipart/report" and not by_system:
        return False
    kinds = {part.kind for part in mail.parts if not part.embedded}
    if mail.kind == "multipart/report":
        default = "disposition-notification" if "message/disposition-notification" in kinds else "delivery-status"
        return mail.params.get("report-type", default).lower() == "delivery-status"
    return not kinds.isdisjoint(_STATUS)


def _formal(mail: Structure, subject: str, text: str) -> DeliveryReport:
    blocks = [block for part in mail.parts if part.kind in _STATUS and not part.embedded for block in _blocks(part)]
    told = [
        (block.text("action").split("(")[0].strip().lower(), _recipient(block)) for block in blocks if "action" in block
    ]
    actions = {action for action, _who in told}
    action = next((known for known in _ACTIONS if known in actions), "") or _action_in_words(subject, text)
    who = tuple(dict.fromkeys(address for said, address in told if said == action and address))
    ids = [
        one
        for block in blocks
        for name in ("original-message-id", "x-original-message-id")
        for one in message_ids(block.first(name))
    ]
    ids += [one for part in mail.parts for one in _returned_ids(part)]
    if not ids:
        ids = _ids_in_words(text)
    return DeliveryReport(action, tuple(dict.fromkeys(ids))[:_LIMIT], (who or _failed_recipients(mail.fields))[:_LIMIT])


def _blocks(part: Part) -> list[Fields]:
    """A status part is groups of fields with blank lines between."""
    raw = transferred(part).replace(b"\r\n", b"\n")
    return [split_head(block.strip(b"\n"))[0] for block in re.split(rb"\n[ \t]*\n", raw)[:_LIMIT] if block.strip()]


def _recipient(block: Fields) -> str:
    """`rfc822; <gone@friends.example>`: the address that was written to, if it is told, else the final one."""
    for name in ("original-recipient", "final-recipient"):
        value = block.first(name)
        if value:
            found = mailboxes(value.rpartition(b";")[2].strip()).mailboxes
            if found:
                return found[0].address
    return ""


def _returned_ids(part: Part) -> tuple[str, ...]:
    """The id in the returned mail or in its head; a mail that was attached to that one is not meant."""
    if part.kind in ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers"):
        fields, _body = split_head(transferred(part).lstrip())
        return message_ids(fields.first("message-id"))[:1]
    if part.kind in _RETURNED and not part.embedded:
        fields, _body = split_head(part.source, part.start, part.end)
        return message_ids(fields.first("message-id"))[:1]
    return ()


def _in_words(mail: Structure, sender: Mailbox, subject: str, text: str) -> DeliveryReport:
    mark = _COPY.search(text) or _RETURNED_HEAD.search(text)
    said = text[: mark.start()] if mark else text
    ids = [one for part in mail.parts for one in _returned_ids(part)] or _ids_in_words(
        text[mark.start() :] if mark else text
    )
    who = _failed_recipients(mail.fields) or _addresses_in_words(said, sender.address, mail.fields)
    return DeliveryReport(_action_in_words(subject, said), tuple(ids[:1]), who[:_LIMIT])


def _action_in_words(subject: str, text: str) -> str:
    """The subject is surer than the text, which often explains other cases too."""
    for words in (subject, text[:4000]):
        if _DELAYED.search(words):
            return "delayed"
        if _DELIVERED.search(words):
            return "delivered"
        if _FAILED.search(words):
            return "failed"
    return "failed"


def _ids_in_words(text: str) -> list[str]:
    return [one for found in _ID_LINE.findall(text) for one in message_ids(found.encode())][:1]


def _failed_recipients(fields: Fields) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(box.address for value in fields.all("x-failed-recipients") for box in mailboxes(value).mailboxes)
    )


def _addresses_in_words(said: str, sender: str, fields: Fields) -> tuple[str, ...]:
    """The addresses that the explanation names, without those of the mail system and of the one it writes to."""
    own = {
        box.address
        for name in ("to", "delivered-to")
        for value in fields.all(name)
        for box in mailboxes(value).mailboxes
    }
    found = (bare(bracketed or plain) for bracketed, plain in _ADDRESS.findall(said[:8000]))
    others = (
        one
        for one in found
        if one and one != sender and one not in own and not _MAIL_SYSTEM.match(one.partition("@")[0])
    )
    return tuple(dict.fromkeys(others))
