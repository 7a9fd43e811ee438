"""Addresses behind which stands no person: machines, lists, tokens, and the roles of a firm."""

from __future__ import annotations

from functools import lru_cache

from connectors.model import Message, Nature
from daemon.think.later import later

_ROBOT = later(
    r"no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon|notification|newsletter"
    r"|^(?:postmaster|bounces?|daemon|notify|news|alerts?|auto|automat\w*|robot|bot|system|root|cron|nobody|abuse|majordomo"
    r"|listserv|unsubscribe|mailing|updates?|digest|magazine|mailmag|melmaga|haishin|jidou|tsuuchi|invitations|reminders|(?:inmail-)?hit-reply"
    r"|surveys?|drive-shares?|comments?|mentions|activity|sharing|verify|verification|scan(?:ner|s)?|scan2mail|scantomail|copier|printer|mfp|e?fax|voicemail|fukugouki)(?:[-_.+0-9].*)?$"
    r"|^owner-|-(?:request|bounces?|owner|errors|unsubscribe|subscribe|confirm|digest)$",
)
_MIXED = r"(?=[0-9a-z]*\d)(?=[0-9a-z]*[a-z])"
_TOKEN = later(
    r"^(?:reply|replies|bounce|msg|message|ticket|case|conversation|thread|comment|issue|pr)[+\-_.=].*\d"
    r"|^(?:m|n|r|re|u|in|inbox)\+.*\d{6}"
    rf"|[+=](?:(?=[0-9a-f]*\d)[0-9a-f]{{8,}}|{_MIXED}[0-9a-z]{{12,}})$"
    rf"|[-_.]{_MIXED}[0-9a-f]{{16,}}$"
    rf"|^{_MIXED}[0-9a-f]{{20,}}$"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|=[^=]+=|=.+\..+$"
)
_RELAY_HOST = later(
    r"^(?:[^.]+\.)*?(?:reply|replies|relay|privaterelay|no-?reply|bounces?|mailer|notify|notifications?)\.(?=[^.]+\.)"
)
_MADE_UP = later(r"^[0-9a-z]{8,}$")
_SWITCH = later(r"[a-z](?=\d)|\d(?=[a-z])")


def _is_made_up(local: str) -> bool:
    """Letters and digits in turns, as nobody would choose: x2c8v6b3n1m9z4."""
    return bool(_MADE_UP.match(local)) and len(_SWITCH.findall(local)) >= 5


_LIST = later(r"(?:^|[-_.])(?:ml|list|lists|mailinglist)$|^(?:ml|list)[-_.]")
_LIST_HOST = later(r"(?:^|\.)(?:lists?|ml|googlegroups|freelists|groups)\.")
_ROLE = later(
    r"^(?!(?:pr|hr)\d{3})(?:info\w*|support|sales|contacts?|admin\w*|office|hello|billing|invoices?|service|kundenservice|customer.*|help|helpdesk"
    r"|hr|jobs?|careers?|recruit\w*|marketing|press|pr|webmaster|hostmaster|team|orders?|shop|store|accounts?|accounting"
    r"|reception|enquir\w+|inquir\w+|feedback|security|privacy|legal|events?|mail|post|kontakt|buero|member\w*|subscriptions?"
    r"|registration|bookings?|reservations?|welcome|all|everyone|staff|members|secretary|community|membership|partners?"
    r"|otoiawase|toiawase|madoguchi|jimukyoku|soumu|keiri|jinji|eigyou?|soudan|uketsuke|yoyaku|saiyou?|kouhou|tantou|daihyou?|hisho(?:shitsu)?|jimu|honbu|kyou?mu|gyou?mu|juchuu?|front[-_]?desk|contact[-_]?us)"
    r"(?:[-_.]?(?:jp|en|de|desk|team|center|office|\d+))?$"
)


def _local(address: str) -> str:
    return address.rpartition("@")[0].strip('"').casefold()


def is_robot(address: str) -> bool:
    """A machine, or an address with a token, made for one mail: never a person, whatever name stands beside it."""
    local = _local(address)
    relay = _RELAY_HOST.match(address.rpartition("@")[2])
    return bool(_ROBOT.search(local) or _TOKEN.search(local) or relay or _is_made_up(local))


def may_be_away(message: Message) -> bool:
    """Whether this is what a person's mail program answers, or sends, while they are gone."""
    sender = message.sender
    return message.nature is Nature.AUTOMATIC and sender is not None and not is_robot(sender.address)


def is_list(address: str) -> bool:
    """An address that looks like that of a mailing list."""
    return bool(_LIST.search(_local(address)) or _LIST_HOST.search("." + address.rpartition("@")[2]))


def is_role(address: str) -> bool:
    """A part of a firm (`info@`); it may still be the only address of somebody who works alone."""
    return bool(_ROLE.match(_local(address)))


_OPEN_HOSTS = later(
    r"^(?:g(?:oogle)?mail|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|mac|aol|gmx|web|proton(?:mail)?|pm|yandex|mail|email|e-mail"
    r"|webmail|freemail|mailbox|inbox|post|qq|163|126|zoho|fastmail|hey|tutanota|excite|docomo|ezweb|au|softbank|i|uqmobile|nifty"
    r"|biglobe|ocn|so-net|plala|t-online|orange|wanadoo|free|laposte|libero|comcast|verizon|att|btinternet|rakuten"
    r"|[\w-]*(?:mail|inbox|mailbox)|freenet|keitai|home)\."
    r"|\.ne\.jp$|\.or\.jp$"
)


def is_open_host(address: str) -> bool:
    """A mail service where anybody may have an address: a common name there proves nothing."""
    return _is_open(address.rpartition("@")[2])


@lru_cache(maxsize=1024)  # every address is held against others
def _is_open(host: str) -> bool:
    return _OPEN_HOSTS.search(host) is not None


_PUBLIC = later(r"(?:ac|co|go|or|ne|gr|ed|ad|lg|com|net|org|gov|edu|gouv|gob|k12)\.[a-z]{2}\Z")


def same_house(one: str, other: str) -> bool:
    """Whether two domains are one, or parts of one (`cs.uni.example`, `law.uni.example`), `co.jp` and its like left out."""
    first, second = sorted((one, other), key=len)
    above, above_too = (domain.partition(".")[2] for domain in (first, second))
    if above == above_too and "." in above and not _PUBLIC.match(above):
        return True
    return first == second or (second.endswith(f".{first}") and "." in first and not _PUBLIC.match(first))


def same_firm(one: str, other: str) -> bool:
    """Whether two addresses lie in one domain that is not open to all, or in a part of it."""
    first, second = (address.rpartition("@")[2] for address in (one, other))
    return same_house(first, second) and not is_open_host(one) and not is_open_host(other)
