"""How one was in touch, by the words of a logged line: `had lunch together`, 会って話した. What it was about tells nothing of it.

A row holds for a clause that begins or ends as its pattern says; `counter` is a line that only speaks of such a thing.
"""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.later import later


class WayTold(NamedTuple):
    """One manner of saying that it was a call, a talk on video, or face to face."""

    by: str
    pattern: str
    example: str
    counter: str


_FIRST = r"(?:^|[,;.!]\s*|\b(?:and|then)\s+)(?:(?:we|i)\s+)?(?:(?:just|both|finally|briefly|also)\s+)?"
_ENDS = r"(?=$|[,;.!]|\s(?:with|together|at|in|near|by|today|yesterday|after|before|over|and|on (?:the )?(?!phone|zoom|skype|teams|video))\b)"
_MEAL = r"(?:lunch|dinner|breakfast|brunch|supper|coffee|tea|cake|a (?:drink|coffee|tea|beer|pint|meal|bite|walk)|drinks|beers)"
_ON_VIDEO = r"(?:on|over|via|by|through) (?:a )?(?:zoom|skype|facetime|teams|google meet|video)\b"
_ON_THE_PHONE = r"(?:on|over|by) the (?:phone|telephone)\b|by phone\b"
_LAST = r"(?=[よねわな]?$|[よねわな]?[。、！!])"
_DID = r"(?:た|ました|てきた|てきました)"
_BEFORE = r"(?:(?:^|[。、！!])(?:(?:今日|昨日|きのう|おととい|一昨日|今朝|昨夜|ゆうべ|先日|さっき)は?)?)"
_OF_FEW = r"(?:久しぶりに|ひさしぶりに|ぶりに|一緒に|いっしょに|ついでに|帰りに|たまたま|偶然|前で|[^にとがは]で|ばったり|直接|やっと|少し|ちょっと|また|^)"
_VIDEO_JA = r"(?:ビデオ通話|ビデオ|テレビ電話|オンライン|zoom|ズーム|skype|スカイプ|teams|facetime)"
_TALKED_JA = r"(?:話し|話をし|喋っ|しゃべっ|打ち合わせをし|打ち合わせし|打合せし|飲み会をし|会議をし|面談し|お話しし)"

WAYS_TOLD = (
    WayTold("video", _FIRST + r"(?:talked|spoke|chatted|caught up|met|called|had [a-z ]{1,20})[a-z' ]{0,20}? ?" + _ON_VIDEO,
            "talked over Zoom", "talked about the course he gives on Zoom"),
    WayTold("video", r"^(?:a )?(?:zoom|skype|facetime|teams|video)(?: (?:call|chat|meeting))?" + r"(?=$|[,;.:]|\s(?:with|about)\b)",
            "video call about the choir", "video recorder broken"),
    WayTold("video", _VIDEO_JA + r"で(?:少し|ちょっと|長く|一時間|1時間)?" + _TALKED_JA + _DID, "オンラインで話した", "オンラインで買った服の話"),
    WayTold("video", r"^" + _VIDEO_JA + r"$", "ビデオ通話", "zoomの使い方を教えた"),
    WayTold("call", _FIRST + r"(?:talked|spoke|chatted|caught up|met|had [a-z ]{1,20})[a-z' ]{0,20}? ?(?:" + _ON_THE_PHONE + ")",
            "talked on the phone", "talked about what she wrote on the board by phone shops"),
    WayTold("call", _FIRST + r"(?:phoned|called|rang|got a call|spoke by phone)\b(?! (?:a|the|his|their|off|it|out)\b)", "called her about the choir", "he was called a fool"),
    WayTold("call", r"^(?:a |phone |short |long )*(?:call|phone)(?=$|[,;.:]|\s(?:with|about)\b)", "call about the choir", "call centre job"),
    WayTold("call", r"電話(?:で|を)?(?:少し|ちょっと|長く)?(?:話し|話をし|喋っ|しゃべっ|し|かけ|もらっ|受け|お話しし)" + _DID, "電話で話した", "電話機の買い替えの話"),
    WayTold("call", r"^(?:お)?電話$", "電話", "電話会社の件"),
    WayTold("place", _FIRST + r"(?:met(?: up)?|got together|caught up in person)(?=$|[,;.!]|\s(?:up|at|in|near|for|by|outside|again|today|yesterday|after|before|over (?!zoom|skype|the phone)|on (?!the phone|zoom|skype|teams|video))\b)",
            "met at the station", "about how he met his wife"),
    WayTold("place", _FIRST + r"(?:had|grabbed|shared|went (?:out )?for|met for|got)\s+(?:some |a (?:quick|long|late|nice|little) |lovely |a )?" + _MEAL + _ENDS,
            "had lunch together", "he had lunch plans"),
    WayTold("place", _FIRST + r"(?:ran into|bumped into|visited|dropped in on|saw) (?:him|her|them|each other)\b", "ran into her at the market", "the children ran into the road"),
    WayTold("place", r"^(?:in person|face[- ]to[- ]face|lunch|dinner|breakfast|brunch|supper|coffee|drinks|a walk)(?=$|[,;.:]|\s(?:with|together|at|in)\b)", "lunch at the harbour", "lunch recipes"),
    WayTold("place", r"(?:^|[。、！!]|" + _OF_FEW + r")(?:会った|会えた|会いました|会えました|会ってきた|お会い(?:し|でき)た|お会い(?:し|でき)ました|お目にかかった|顔を合わせた)" + _LAST, "駅前で会った", "田中さんに会った話"),
    WayTold("place", r"(?:^|[。、！!]|" + _OF_FEW + r")(?:会って|お会いして)、?[^。、]{0,12}?(?:話し|話をし|食事し|食事をし|散歩し|食べ|飲ん|ランチし|お茶し|打ち合わせし|渡し|相談し|お話しし)(?:た|ました|だ|みました|みた)" + _LAST,
            "カフェで会って話した", "会って話したいと言われた"),
    WayTold("place", _BEFORE + r"(?:[^がは。、]{0,12}(?:で|一緒に|ぶりに))?(?:お)?(?:ランチ|茶|食事|夕食|昼食|朝食|昼ごはん|昼ご飯|夕飯|晩ご飯|晩ごはん|ご飯|ごはん|コーヒー|ビール|散歩|飲み)(?:を|に)?(?:一緒に)?(?:し|食べ|飲ん|行っ)(?:た|ました|だ|みました|てきた|てきました)" + _LAST,
            "一緒にランチした", "娘さんがコーヒーを飲んだ"),
    WayTold("place", _BEFORE + r"(?!一人で|ひとりで)[^がはを。、]{0,12}(?:で|一緒に|いっしょに)(?:飲ん|食べ)(?:た|ました|だ|みました|てきた)" + _LAST,
            "駅前で一緒に飲んだ", "駅前で薬を飲んだ"),
    WayTold("place", r"^(?:対面|ランチ|お茶|食事|飲み会|立ち話|昼食|夕食|会食)$", "ランチ", "食事制限"),
    WayTold("place", r"(?:対面で|直接)(?:会っ|話し|お話しし|打ち合わせし)" + _DID + _LAST, "対面で話した", "対面で話したいとのこと"),
)  # fmt: skip
_PATTERNS = tuple((row.by, later(row.pattern)) for row in WAYS_TOLD)


def way_told(words: str) -> str:
    """`video`, `call` or `place`, as the words of a line say it; empty where they say nothing of it."""
    line = " ".join(words.casefold().split())
    told = next((by for by, pattern in _PATTERNS if by != "call" and pattern.search(line)), "")
    return told or next((by for by, pattern in _PATTERNS if pattern.search(line)), "")
