"""Japanese: a sentence whose second part asks, after a comma, may thank, apologise, rejoice or promise in its first part.

伺いますので、鍵を出しておいてください. The tables know the end of a sentence; here the end of the first part counts as one, too.
"""

from __future__ import annotations

from daemon.think.language.construction import Grammar, Hit
from daemon.think.language.ja.acts.asks.spoken import SURE
from daemon.think.later import later

_JOINT = later(
    r"^(?P<first>(?![^。]{0,24}次第)[^?？「]{7,80}?(?:ます|ました|です|でした|ません|ありがとう|おめでとう|"
    r"サンキュー|ごめん(?:ね|なさい)?|すみません|(?:(?<!よ)う|[くすつぬむるぐぶただ])よ?))(?P<why>ので|から|"
    r"し)?、(?=[^。]{4,}(?:くだ|下さ|いただ|頂|もら|くれ|願|お願|[てで](?:ね|よ|や)?[。!！]*$|ほし|欲し))"
)
# What the writer holds anyway is why they ask, and no deed for the reader: 稲刈りを19日にやるので、手伝いに来てくれませんか
_WHY = later(
    r"^(?![^。]*(?:までに|明日|明後日|今日中|本日中|今週|来週|[月火水木金土日]曜|[0-9]+日))[^。]*(?:作成|発行|登記|集計|審査|査定|採寸|測定|検査|点検|締結|調印)(?:を)?(?:いた)?します(?:ので)?、?$|"
    r"(?<!お)(?:や(?:る|ります)|行(?:う|います)|開(?:く|きます)|開催し(?:ます)?|開催する|始(?:める|めます))(?:ので|から|んで)?、?$"
)
# What others do is why, and the deed is the writer's: 型紙は母が貸してくれるそうなので、土曜に持って行きます
_HEARSAY = later(
    r"^[^。、？?]{4,50}(?:そう(?:な|です)?(?:の?で|から)|とのこと(?:です|な)?(?:の?で)|らしい(?:の?で|です?から)|みたいなので)、(?=[^。]{4,})"
)
_SOFTENS = later(
    r"お忙し|ご多忙|"
    r"恐れ入|恐縮|"
    r"お手数|突然|"
    r"急に?で|急なお|"
    r"たびたび|度々|"
    r"何度も|ところ|"
    r"夜分|遅くに|"
    r"図々し|ずうずうし|"
    r"勝手|厚かまし|"
    r"無理を言|お願いばかり"
)
# What ends in one of these binds nobody by the same end: 月末までにお届け願います.
_ASKED = frozenset({"onegai", "te_itadaku", "te_kudasai", "please_do", "want_you", "would_help"}) | SURE
# 一人で抱え込まないで, 寒ければ着ていってください: what is told to do for one's own good is comfort, or an offer.
_MAY_BE_KIND = frozenset({"te_kudasai", "te_end"})
_KIND_OFFERS = frozenset({"take_it", "tip", "offer_do", "if_you_like", "how_to"})
_BESIDE = ("thanks", "apology", "congratulation", "promise")
# What is told by a part stands as plainly as what is told by a sentence: no weight, which sees both at once, takes it away.
_MARK = "+"


def marked(names: frozenset[str]) -> frozenset[str]:
    """The names of constructions as they are called where they hold for a part of a sentence."""
    return frozenset(f"{name}{_MARK}" for name in names)


class TwoParts(Grammar):
    """A grammar that also looks at the first part of what ends in a request."""

    __slots__ = ()

    def hits(self, text: str, *, whole: bool = False) -> dict[str, Hit]:
        """As `Grammar.hits`, with what the parts do by themselves."""
        found = Grammar.hits(self, text, whole=whole)
        if "ask" in found and found["ask"].construction.name in _MAY_BE_KIND and _is_kind(found):
            del found["ask"]
        if "promise" in found and "ask" in found and found["ask"].construction.name in _ASKED:
            del found["promise"]
        if "promise" not in found and "、" in text and "ask" not in found and (told := _HEARSAY.match(text)):
            own = Grammar.hits(self, text[told.end() :], whole=whole).get("promise")
            if own is not None:
                found = {**_without("of_others", found), "promise": self._of_part(own, told.end())}
        joint = None if whole or "、" not in text else _JOINT.match(text)
        return found if joint is None else self._both(text, found, joint.end("first"), joint.end())

    def _both(self, text: str, found: dict[str, Hit], first: int, second: int) -> dict[str, Hit]:
        asked = Grammar.hits(self, text[second:]).get("ask")
        if asked is None:
            return found
        head = text[:first]
        beside = {act: self._of_part(hit, 0) for act, hit in Grammar.hits(self, head).items() if act in _BESIDE}
        if _WHY.search(head):
            found, beside = _without("promise", found), _without("promise", beside)
        if len(head) < 14 or _SOFTENS.search(head):
            found, beside = _without("apology", found), _without("apology", beside)
        if not beside:
            return found
        rest = {act: hit for act, hit in found.items() if act not in ("formula", "greeting", "question", *_BESIDE)}
        return {**rest, **beside, "ask": self._of_part(asked, second)}

    def _of_part(self, hit: Hit, at: int) -> Hit:
        row = hit.construction
        return Hit(row._replace(name=f"{row.name}{_MARK}"), hit.start + at, hit.end + at)


def _without(act: str, found: dict[str, Hit]) -> dict[str, Hit]:
    return {other: hit for other, hit in found.items() if other != act}


def _is_kind(found: dict[str, Hit]) -> bool:
    """Whether comfort, or an offer, is said by the same words."""
    give = found.get("give")
    return "support" in found or (give is not None and give.construction.name in _KIND_OFFERS)
