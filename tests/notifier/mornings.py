"""Two whole mornings, one in each language, as the digest is given them; and one full of names that mean harm."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from config.words import say
from daemon.notifier.digest_model import (
    AccountRead,
    DayAhead,
    Digest,
    DraftShown,
    Guest,
    Loop,
    MeetingToday,
    Month,
    NotToday,
    Pattern,
    Proof,
    Reason,
    Suggested,
    Who,
    Words,
)

TOKYO = ZoneInfo("Asia/Tokyo")
NOW = datetime(2026, 11, 24, 7, tzinfo=TOKYO)


def months(mine: str, theirs: str, met: str = "") -> tuple[Month, ...]:
    """The two years before NOW, a digit a month."""
    firsts = [date(2024 + (11 + n) // 12, (11 + n) % 12 + 1, 1) for n in range(24)]
    rows = zip(mine, theirs, met or "0" * 24, strict=True)
    return tuple(Month(first, *map(int, row)) for first, row in zip(firsts, rows, strict=True))


def japanese() -> Digest:
    """A morning with two drafts, a person without one, and everything else that can happen."""
    kubo = Who("久保 明美", "akemi@kubo.example", "友人")
    nishida = Who("西田 良介", "nishida@client.example", "clients", "仕事")
    return Digest(
        now=NOW,
        suggestions=(
            Suggested(
                kubo,
                (
                    Reason("久保 明美さんとは、いつもなら3週間ほどでやり取りがありますが、今回は4か月あいています。",
                           (Proof("inbound", "機織りの教室", date(2026, 7, 21), "m1@kubo.example"),
                            Proof("outbound", "Re: 機織りの教室", date(2026, 7, 22), "m2@home.example"))),
                    Reason("九月から機織りの教室に通うと書いていました。", (Proof("inbound", "機織りの教室", date(2026, 7, 21), "m1@kubo.example"),)),
                ),
                DraftShown("機織りの教室", "明美さん\n\nご無沙汰しています。森です。\n\n九月からの機織りの教室は、いかがですか。\n最初の一枚ができたら、いつか見せてください。\n\n寒くなってきたので、どうぞ暖かくしてお過ごしください。\n\n森 蓮\n",
                           "~/Maildir/.Drafts", "akemi@kubo.example", "ja"),
                months=months("212011210212011212100000", "121102120121101211200000", "000100000010000000010000"),
            ),
            Suggested(
                nishida,
                (Reason("西田さんへの直近4回の連絡は、いずれもお願いから始まっています。",
                        (Proof("outbound", "お見積もりの件", date(2026, 10, 3), "m3@home.example"), Proof("meeting", "定例", date(2026, 9, 12)))),),
                DraftShown("先日の資料のお礼", "西田様\n\nお世話になっております。森です。\n\n先日いただいた配送の資料のおかげで、社内の説明が一度で通りました。\nありがとうございました。\n\n森 蓮\n",
                           "~/Maildir/.Drafts", "nishida@client.example", "ja"),
                months=months("000120310420111311201010", "000100100110000100100010", "000000100000100000001000"),
            ),
            Suggested(Who("Farid Haddad", "farid@maps.example", "network"),
                      (Reason("三か月ごとにと決めた方ですが、126日あいています。", (Proof("settings"),)),),
                      why_none="具体的に触れられることが見つかりませんでした。",
                      months=months("0" * 20 + "1000", "0" * 19 + "10000")),
        ),
        meetings=(
            MeetingToday("1on1", NOW.replace(hour=10), NOW.replace(hour=10, minute=30),
                         (Guest(Who("島田 環", "tamaki@team.example", "team"), Proof("outbound", "配属の相談", date(2026, 11, 19)),
                                (Loop("mine", "来週までに研修の候補をお送りします。", date(2026, 11, 12), date(2026, 11, 20)),
                                 Loop("theirs", "見学の日程を確認してみます。", date(2026, 11, 19)))),)),
            MeetingToday("懇親会", NOW.replace(hour=19), NOW.replace(hour=21), (Guest(Who("Oona Lindqvist", "oona@studio.example")),)),
        ),
        days=(DayAhead(Who("三浦 咲"), date(2026, 11, 24)), DayAhead(Who("Ines Duarte"), date(2026, 11, 26)), DayAhead(Who("大野 拓"), date(2026, 11, 25), "anniversary")),
        patterns=(Pattern(Who("川村 徹", "kawamura@x.example"), (Reason("この一年、川村さんからの連絡はどれもお願いでした。", (Proof("inbound", "急ぎのお願い", date(2026, 11, 2)),)),)),),
        skipped=(NotToday(Who("小野寺 恵", "onodera@x.example"), "金曜にお会いになるので、今日は見送りました。"), NotToday(Who("Hugo Brandt", "hugo@x.example"), "今朝はほかの方を先にしました。")),
        accounts=(
            AccountRead("mail", 12),
            AccountRead("dates", 0, (("calendar.ics#x@y", say("calendar.no_start")), ("old.ics", say("calendar.web_page")))),
            AccountRead("work", 0, error="パスワードが受け付けられませんでした。`tsunagari login work` でサインインし直してください。", blind="11月20日より後の送信済みメール"),
        ),
    )  # fmt: skip


def english() -> Digest:
    """A quieter morning: one draft, shown as a preview."""
    priya = Who("Priya Raman", "priya@raman.example", "friends")
    return Digest(
        now=NOW,
        suggestions=(
            Suggested(
                priya,
                (Reason("You and Priya usually write every two weeks; now it has been 74 days.",
                        (Proof("inbound", "The whale", date(2026, 9, 11), "w1@raman.example"),)),),
                DraftShown("The whale", "Hey Priya,\n\nI still think of the whale you saw off the pier. Did the museum ever say which kind it was?\n\nNo hurry at all.\n\nRen\n",
                           to="priya@raman.example", language="en", preview=True),
                months=months("112010121112021110121000", "211020111211012101120000"),
            ),
        ),
        days=(DayAhead(Who("Bo Berg"), date(2026, 11, 27)),),
        accounts=(AccountRead("mail", 1), AccountRead("cards", 0)),
        notes=("The store was damaged and has been built anew from your mail.",),
    )  # fmt: skip


HARM = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>*{display:none}</style>",
    "javascript:alert(1)",
    "{0} {name} {{7*7}} %s ${x}",
    "\x1b[31mred\x1b]0;title\x07\x1b]8;;https://attacker.example\x07link",
    "gpj\u202egnp.exe \u2066\u2067\u200f",
    "two\r\nlines\u2028three\x85four",
    "[bold]rich[/bold] [link=https://attacker.example]x[/link]",
    "\ud800 half, \U000e0041 tag, \u200b nothing",
    "<!-- --> &lt;b&gt; ' \" `",
    "&#x3c;script&#x3e; é 👩\u200d👧 ｶﾀｶﾅ",
)


def harmful(text: str) -> Digest:
    """A morning in which every text that comes from outside is `text`."""
    who, proof = Who(text, text, text, text), Proof("inbound", text, NOW.date(), text)
    said: Words = say("digest.no_draft", reason=text)
    loops = (Loop("mine", text, NOW.date(), NOW.date()), Loop("theirs", text, NOW.date()))
    draft = DraftShown(text, f"{text}\n\n{text}", text, text, text)
    return Digest(
        now=NOW,
        suggestions=(
            Suggested(who, (Reason(text, (proof, Proof("meeting", text))), Reason(said)), draft, months=months("1" * 24, "2" * 24)),
            Suggested(who, (), why_none=said),
        ),
        meetings=(MeetingToday(text, NOW, NOW + timedelta(days=1), (Guest(who, proof, loops), Guest(who))),),
        days=(DayAhead(who, NOW.date()), DayAhead(who, NOW.date() + timedelta(days=3), "anniversary")),
        patterns=(Pattern(who, (Reason(text, (proof,)),)),),
        skipped=(NotToday(who, text),),
        accounts=(AccountRead(text, 3, tuple((text, text) for _ in range(9)), text, text),),
        notes=(text,),
    )  # fmt: skip
