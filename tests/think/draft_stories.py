"""Stories of two people, each with the letter that a careful friend would expect; their drafts lie in tests/golden.

`python -m tests.think.draft_stories` writes the golden files anew, to be read aloud before they are committed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from config.schema import Circle
from connectors.model import CivilDay
from daemon.think.findings import DraftText, NoDraft
from daemon.think.model import Act, LifeEvent, Tie
from tests.think.drafting import Pair, owed, pair, says

GOLDEN = Path(__file__).parent.parent / "golden"


@dataclass(frozen=True)
class Story:
    """One letter to be written: who, what lies between them, and what must and must not stand in it."""

    name: str
    pair: Pair
    tie: Tie
    stance: str
    rule: str = ""
    evidence: tuple[str, ...] = ()
    mentions: tuple[tuple[str, ...], ...] = ()
    never: tuple[str, ...] = ()
    answers: str = ""
    none: bool = False
    signals: dict[str, object] = field(default_factory=dict)

    def write(self) -> DraftText | NoDraft:
        return self.pair.write(self.tie, self.stance, rule=self.rule, evidence=self.evidence)


STORIES: list[Callable[[], Story]] = []


def story(build: Callable[[], Story]) -> Callable[[], Story]:
    STORIES.append(build)
    return build


def event(kind: str, day: str = "", whose: str = "sender") -> Act:
    return Act("life_event", event=LifeEvent(kind, whose, date.fromisoformat(day) if day else None))


def keigo(me: str, them: str, address: str, now: str = "2026-11-24T07:00", **more: Any) -> Pair:
    family = me.split(maxsplit=1)[0]
    return pair(
        me,
        them,
        "keigo",
        address,
        now=now,
        naming=f"{family}でございます",
        greeting="お世話になっております",
        sign_off=(family,),
        **more,
    )


def teinei(me: str, them: str, now: str = "2026-11-24T07:00", **more: Any) -> Pair:
    family = me.split(maxsplit=1)[0]
    return pair(
        me,
        them,
        "teinei",
        f"{them.split(maxsplit=1)[0]}さん",
        now=now,
        naming=f"{family}です",
        greeting="こんにちは",
        sign_off=(family,),
        **more,
    )


def casual(me: str, them: str, address: str, now: str = "2026-11-24T07:00", **more: Any) -> Pair:
    return pair(me, them, "casual", address, now=now, sign_off=(me.rsplit(maxsplit=1)[-1],), **more)


def formal(
    me: str, them: str, address: str, now: str = "2026-12-01T07:00", closing: str = "Kind regards,", **more: Any
) -> Pair:
    name = me if closing.startswith("Yours") else me.split(maxsplit=1)[0]
    return pair(me, them, "formal", address, language="en", now=now, sign_off=(closing, name), **more)


def friendly(me: str, them: str, address: str, now: str = "2026-11-24T07:00", **more: Any) -> Pair:
    return pair(me, them, "casual", address, language="en", now=now, sign_off=(me.split(maxsplit=1)[0],), **more)


# --- the visible kinds of mornings -----------------------------------------------------------------


@story
def client_quarter() -> Story:
    p = pair("大野 誠", "久保 明美", "keigo", "久保様", naming="大野です", greeting="お世話になっております")
    tie = p.tie(
        p.theirs("c5", 102, "仙台の新オフィス", says("お世話になっております。", "formula"),
                 says("この秋に仙台に新しいオフィスを開くことになりまして、私が立ち上げを担当いたします。", "self_talk"),
                 says("しばらくは東京と仙台を行き来する生活になりそうです。", "self_talk")),
        p.mine("c6", 102, "Re: 仙台の新オフィス", says("仙台の新オフィスの立ち上げ、大役ですね。", "other_focus")),
    )  # fmt: skip
    return Story(
        "ja-keigo-client-quarter", p, tie, "reconnect", mentions=(("仙台", "オフィス", "立ち上げ"),), never=("添付",)
    )


@story
def friend_news() -> Story:
    p = friendly("Anna Lindqvist", "Priya Raman", "Hey Priya,", exclaims=True)
    tie = p.tie(
        p.theirs("p99", 58, "clay everywhere", says("so I started a pottery class on Tuesdays.", "self_talk"),
                 says("My first bowl looks like an ashtray but I'm proud of it.", "self_talk")),
        p.mine("p99a", 57, "Re: clay everywhere", says("ha, I bet it's a great ashtray!", "other_focus")),
    )  # fmt: skip
    return Story(
        "en-casual-friend-news",
        p,
        tie,
        "reconnect",
        mentions=(("pottery", "bowl", "clay"),),
        never=("Dear", "finds you"),
    )


@story
def weaving() -> Story:
    p = pair(
        "岸本 大輔",
        "髙橋 佳代",
        "teinei",
        "髙橋さん",
        now="2027-01-14T07:00",
        naming="岸本です",
        greeting="こんにちは",
        sign_off=("岸本",),
    )
    tie = p.tie(
        p.mine("h5", 78, "この秋のこと", says("十一月から名古屋の店に移ることになりました。", "self_talk")),
        p.theirs("h6", 75, "Re: この秋のこと", says("九月から機織りの教室に通っています。", "self_talk"),
                 says("①糸をかける、②ひたすら織る、の二つだけなのに時間を忘れます。", "self_talk"),
                 says("先週、最初のマフラーが織り上がりました。", "self_talk"), says("端は少し曲がっていますけれど。", "self_talk")),
        p.mine("h7", 74, "Re: この秋のこと", says("最初のマフラー、おめでとうございます。", "congratulation")),
    )  # fmt: skip
    return Story(
        "ja-teinei-weaving",
        p,
        tie,
        "reconnect",
        mentions=(("機織り", "織", "マフラー"),),
        never=("名古屋", "高橋", "<", "&"),
    )


@story
def whale() -> Story:
    p = formal("Camille Osei", "Farid Amiri", "Dear Farid,")
    tie = p.tie(
        p.theirs("f3", 62, "The whale", says("We begin to take down the whale in October.", "self_talk"), says("Every bone is given a number and a bath.", "self_talk")),
        p.mine("f4", 61, "Re: The whale", says("A number and a bath for every bone, I shall think of it each time I pass the hall.", "other_focus")),
    )  # fmt: skip
    return Story("en-formal-whale", p, tie, "reconnect", mentions=(("whale", "bone"),), never=("attached", "October"))


@story
def camera() -> Story:
    p = casual("高瀬 陽子", "堀内 千佳", "ちか", now="2026-11-12T07:00")
    tie = p.tie(
        p.theirs("c7", 47, "カメラ", says("父の古いカメラを修理に出したら、ちゃんと動くようになったよ。", "self_talk"),
                 says("それから週末は川沿いを歩いて写真を撮ってる。", "self_talk"), says("今のところ鴨ばっかり。", "self_talk")),
        p.mine("c8", 46, "Re: カメラ", says("鴨ばっかり、いいね。", "other_focus")),
    )  # fmt: skip
    return Story(
        "ja-casual-camera",
        p,
        tie,
        "reconnect",
        mentions=(("カメラ", "写真", "川沿い"),),
        never=("ご無沙汰", "です", "ます。"),
    )


@story
def storytelling() -> Story:
    p = teinei("高瀬 陽子", "野村 和也", now="2026-11-09T07:00")
    tie = p.tie(
        p.theirs("n5", 81, "読み聞かせ", says("先月から近所の図書館で、月に一度、絵本の読み聞かせをしています。", "self_talk"),
                 says("最初の回は緊張して声が裏返りました。", "self_talk")),
        p.mine("n6", 80, "Re: 読み聞かせ", says("読み聞かせ、すてきですね。", "other_focus")),
    )  # fmt: skip
    return Story("ja-teinei-storytelling", p, tie, "reconnect", mentions=(("読み聞かせ",),), never=("先月",))


@story
def translation() -> Story:
    p = keigo("成瀬 律子", "大森 健一", "大森様", now="2026-11-18T07:00")
    tie = p.tie(
        p.theirs("p5", 96, "近況", says("この夏は、チェコの絵本の翻訳に取り組んでおります。", "self_talk"),
                 says("訳者の方と、たった一行に半日を費やす毎日です。", "self_talk")),
        p.mine("p6", 95, "Re: 近況", says("一行に半日とは、頭の下がる思いでございます。", "other_focus")),
    )  # fmt: skip
    return Story("ja-keigo-translation", p, tie, "reconnect", mentions=(("絵本", "翻訳", "チェコ"),), never=("この夏",))


@story
def promise_overdue() -> Story:
    p = formal("Edmund Hale", "Rosalind Pryce", "Dear Dr Pryce,", now="2026-12-08T07:00", closing="Yours sincerely,")
    thread = "Burial register of St Olave"
    tie = p.tie(
        p.mine("r6", 26, f"Re: {thread}", says("The last ten pages are badly faded and slow to read.", "self_talk"),
               says("I shall send you the transcription by the end of November instead.", "promise"), thread=thread),
        p.theirs("r7", 25, f"Re: {thread}", says("That suits us well."), says("The catalogue goes to the printer in the middle of January, and the families are looking forward to finding their names in it."), thread=thread),
        obligations=[owed("promise", "I shall send you the transcription by the end of November instead.", "r6", "en", since=date(2026, 11, 12), due=date(2026, 11, 30), state="overdue")],
    )  # fmt: skip
    return Story("en-formal-promise-overdue", p, tie, "own-my-promise", evidence=("r6",), mentions=(("transcription",), ("sorry", "apolog")),
                 never=("attached", "faded", "busy", "next week"), answers="r7")  # fmt: skip


@story
def piano() -> Story:
    p = teinei("相沢 直樹", "藤井 圭", now="2027-01-21T07:00")
    tie = p.tie(
        p.mine("k7", 24, "ピアノ", says("母が弾かなくなったピアノの行き先に困っています。", "self_talk"), says("捨てるのはつらいのです。", "self_disclosure"),
               says("どこかよいところをご存じですか。", Act("question", seeks=True)), thread="ピアノ"),
        p.theirs("k8", 23, "Re: ピアノ", says("「音の森」という店がいいですよ。", "give"), says("古いピアノを直して、次の人に渡しています。", "give"),
                 says("まず写真を送ると早いです。", "give"), thread="ピアノ", reply_to="k7@example.test"),
        p.mine("k9", 23, "Re: ピアノ", says("なるほど、その手がありましたか。"), says("試してみます。"), thread="ピアノ"),
        told=[p.mine("a1", 8, "ピアノのこと", says("ピアノの行き先が決まったよ。", "self_talk"),
                     says("藤井さんに教わった「音の森」に写真を送ったら、直して駅前の児童館に置くことになった。", "self_talk"),
                     says("春から子どもたちの合唱に使うらしい。", "self_talk"))],
    )  # fmt: skip
    return Story("ja-teinei-piano-thanks", p, tie, "thank", evidence=("k8",), mentions=(("音の森", "ピアノ"), ("ありがと", "感謝", "おかげ"), ("児童館", "決ま")),
                 never=("姉", "かおり", "取り急ぎ", "ご無沙汰", "久しぶり"), answers="k8")  # fmt: skip


# --- more people, all stances ----------------------------------------------------------------------


@story
def pruning() -> Story:
    p = casual("田辺 亮", "坂口 まさる", "まさる", now="2026-06-10T07:00")
    tie = p.tie(p.theirs("a", 95, "自転車", says("やっと中古のロードバイクを買ったよ。", "self_talk"), says("腰は痛いけど最高。", "self_talk")),
                p.mine("b", 94, "Re: 自転車", says("いいなあ。", "other_focus")))  # fmt: skip
    return Story("ja-casual-bicycle", p, tie, "light-hello", mentions=(("ロードバイク",),))


@story
def distant_teacher() -> Story:
    p = keigo("小林 由美", "黒沢 正", "黒沢先生", now="2026-11-10T07:00")
    tie = p.tie(p.theirs("a", 420, "Re: お礼", says("退官後は、古い地図の蒐集を楽しんでおります。", "self_talk")),
                p.mine("b", 419, "Re: お礼", says("地図のお話、うれしく拝読しました。", "other_focus")), since=2000)  # fmt: skip
    return Story(
        "ja-keigo-distant-teacher",
        p,
        tie,
        "repair-after-distance",
        mentions=(("地図",), ("ご無沙汰", "便り", "挨拶")),
        never=("黒沢様",),
    )


@story
def distant_friend() -> Story:
    p = friendly("Sam Porter", "Jo Field", "hey jo", now="2026-10-10T07:00")
    tie = p.tie(
        p.theirs("a", 260, "boat", says("We bought an old boat and painted it green.", "self_talk")),
        p.mine("b", 259, "Re: boat", says("green is right!", "other_focus")),
        since=2000,
    )
    return Story("en-casual-distant-friend", p, tie, "repair-after-distance", mentions=(("boat",), ("sorry", "Sorry")))


@story
def only_asked() -> Story:
    p = keigo("森田 健", "石井 直人", "石井様")
    tie = p.tie(
        p.mine("a", 130, "企画書の件", says("お忙しいところ恐れ入りますが、企画書を見ていただけないでしょうか。", "ask"), thread="企画書の件"),
        p.theirs("b", 128, "Re: 企画書の件", says("拝見し、三か所に朱を入れました。", "kept", "give"), thread="企画書の件", reply_to="a@example.test"),
        p.mine("c", 127, "Re: 企画書の件", says("承知いたしました。"), thread="企画書の件"),
    )  # fmt: skip
    return Story("ja-keigo-only-when-asking", p, tie, "give-first", rule="only-when-asking", evidence=("a", "b"), mentions=(("企画書",), ("ありがと", "感謝", "御礼", "ありがたく")),
                 never=("今後も", "いつもながら"))  # fmt: skip


@story
def only_asked_en() -> Story:
    p = friendly("Leah Stone", "Marcus Hill", "Hi Marcus,")
    tie = p.tie(
        p.mine("a", 60, "van", says("Could you lend me your van on Saturday?", "ask"), thread="van"),
        p.theirs("b", 59, "Re: van", says("Sure, the keys are under the mat.", "give"), thread="van", reply_to="a@example.test"),
    )  # fmt: skip
    return Story(
        "en-casual-only-when-asking",
        p,
        tie,
        "give-first",
        rule="only-when-asking",
        evidence=("a", "b"),
        mentions=(("van",), ("thank", "grateful", "Thank")),
    )


@story
def recommendation() -> Story:
    p = formal("Nora Whitfield", "Peter Lang", "Dear Professor Lang,", closing="Yours sincerely,")
    tie = p.tie(
        p.mine("a", 40, "Reference", says("Could you write me a reference for the archive?", "ask"), thread="Reference"),
        p.theirs("b", 38, "Re: Reference", says("The reference went off this morning.", "kept"), thread="Reference", reply_to="a@example.test"),
        p.mine("c", 9, "Archive", says("I got the post at the archive, and the reference helped.", "self_talk"), language="en", thread="Archive"),
    )  # fmt: skip
    return Story(
        "en-formal-reference-thanks",
        p,
        tie,
        "thank",
        evidence=("b",),
        mentions=(("reference",), ("post",), ("thank", "grateful", "Thank")),
        answers="b",
    )


@story
def lent_tent() -> Story:
    p = casual("原 健太", "西 大樹", "だいき", exclaims=True)
    tie = p.tie(
        p.mine("a", 30, "テント", says("今度の連休、テントを貸してくれない？", "ask"), thread="テント"),
        p.theirs("b", 29, "Re: テント", says("いいよ、玄関に出しとくね。", "give"), thread="テント", reply_to="a@example.test"),
    )  # fmt: skip
    return Story("ja-casual-tent-thanks", p, tie, "thank", evidence=("b",), mentions=(("テント",), ("ありがとう",)))


@story
def promotion() -> Story:
    p = keigo("大野 誠", "三浦 恵", "三浦様", now="2026-04-14T07:00")
    tie = p.tie(
        p.theirs(
            "a", 12, "Re: お見積りの件", says("私事で恐縮ですが、四月より課長に昇進いたしました。", event("promotion"))
        ),
        p.mine("b", 11, "Re: お見積りの件", says("お見積りを承知いたしました。")),
    )
    return Story(
        "ja-keigo-promotion",
        p,
        tie,
        "celebrate",
        evidence=("a",),
        mentions=(("昇進",), ("おめでとう", "祝", "慶", "喜")),
        answers="a",
    )


@story
def new_baby() -> Story:
    p = friendly("Tom Reed", "Ella Grant", "Hi Ella,", exclaims=True)
    tie = p.tie(
        p.theirs("a", 9, "news", says("Our baby was born on Sunday, a girl.", event("birth"))),
        p.mine("b", 30, "hello", says("Hi there.")),
    )
    return Story(
        "en-casual-baby",
        p,
        tie,
        "celebrate",
        evidence=("a",),
        mentions=(("baby",), ("ongratulations", "glad", "happy", "news")),
        answers="a",
    )


@story
def passed_exam() -> Story:
    p = teinei("相沢 直樹", "水野 香")
    tie = p.tie(
        p.theirs("a", 8, "ご報告", says("娘が第一志望の高校に合格しました。", event("exam"))),
        p.mine("b", 40, "Re: ご報告", says("楽しみですね。")),
    )
    return Story(
        "ja-teinei-daughter-passed",
        p,
        tie,
        "celebrate",
        evidence=("a",),
        mentions=(("娘さんの",), ("合格",)),
        answers="a",
    )


@story
def shop_opened() -> Story:
    p = casual("高瀬 陽子", "堀内 千佳", "ちか", exclaims=True)
    tie = p.tie(
        p.theirs("a", 5, "ついに", says("念願の小さなカフェを開いたよ。", event("founding"))),
        p.mine("b", 30, "Re: カメラ", says("いいね！")),
    )
    return Story(
        "ja-casual-new-shop",
        p,
        tie,
        "celebrate",
        evidence=("a",),
        mentions=(("お店", "カフェ"), ("おめでとう", "うれし")),
    )


@story
def exhibition() -> Story:
    p = teinei("岸本 大輔", "髙橋 佳代")
    tie = p.tie(
        p.theirs("a", 30, "秋の予定", says("十一月二十日に小さな個展を開きます。", event("project", "2026-11-20"))),
        p.mine("b", 29, "Re: 秋の予定", says("楽しみですね。", "other_focus")),
    )
    return Story("ja-teinei-exhibition", p, tie, "ask-how-it-went", evidence=("a",), mentions=(("個展",),), answers="a")


@story
def marathon() -> Story:
    p = friendly("Anna Lindqvist", "Tom Abara", "Hi Tom,")
    tie = p.tie(
        p.theirs(
            "a",
            25,
            "training",
            says("I'm running the Bristol half marathon on the 15th of November.", event("project", "2026-11-15")),
        ),
        p.mine("b", 24, "Re: training", says("go go!")),
    )
    return Story(
        "en-casual-marathon", p, tie, "ask-how-it-went", evidence=("a",), mentions=(("half marathon",),), answers="a"
    )


@story
def bar_exam() -> Story:
    p = casual("田辺 亮", "坂口 まさる", "まさる")
    tie = p.tie(
        p.theirs("a", 20, "勉強中", says("二十日が司法書士の試験で、毎日図書館だよ。", event("exam", "2026-11-20"))),
        p.mine("b", 19, "Re: 勉強中", says("体に気をつけて。")),
    )
    return Story(
        "ja-casual-exam",
        p,
        tie,
        "ask-how-it-went",
        evidence=("a",),
        mentions=(("試験",),),
        never=("どうだった", "結果", "合格", "？"),
    )


@story
def viva() -> Story:
    p = formal("Nora Whitfield", "Ingrid Moe", "Dear Ingrid,")
    tie = p.tie(
        p.theirs("a", 21, "November", says("My viva is on the 24th.", event("exam", "2026-11-24"))),
        p.mine("b", 20, "Re: November", says("You know your subject.")),
    )
    return Story(
        "en-formal-viva",
        p,
        tie,
        "ask-how-it-went",
        evidence=("a",),
        mentions=(("viva",),),
        never=("How did", "pass", "result", "?"),
    )


@story
def mothers_illness() -> Story:
    p = keigo("大野 誠", "久保 明美", "久保様")
    tie = p.tie(
        p.theirs(
            "a", 6, "Re: 次回の件", says("実は母が入院しておりまして、しばらく時短で勤務いたします。", event("illness"))
        ),
        p.mine("b", 20, "次回の件", says("よろしくお願いいたします。", "formula")),
    )
    return Story(
        "ja-keigo-mother-in-hospital",
        p,
        tie,
        "stand-by",
        evidence=("a",),
        mentions=(("お母様", "入院"),),
        never=("頑張", "？", "おめでとう", "きっと", "お世話になって"),
        answers="a",
    )


@story
def laid_off() -> Story:
    p = friendly("Leah Stone", "Marcus Hill", "Hi Marcus,", exclaims=True)
    tie = p.tie(
        p.theirs("a", 5, "bad week", says("I was made redundant on Monday.", event("illness"))),
        p.mine("b", 40, "Re: van", says("Thanks!")),
    )
    return Story(
        "en-casual-redundancy",
        p,
        tie,
        "stand-by",
        evidence=("a",),
        mentions=(("job",),),
        never=("!", "?", "cheer", "at least"),
        answers="a",
    )


@story
def operation() -> Story:
    p = casual("高瀬 陽子", "堀内 千佳", "ちか")
    tie = p.tie(
        p.theirs("a", 4, "ちょっと報告", says("来週、手術することになったよ。", event("illness"))),
        p.mine("b", 30, "Re: カメラ", says("いいね。")),
    )
    return Story(
        "ja-casual-operation",
        p,
        tie,
        "stand-by",
        evidence=("a",),
        mentions=(("手術",),),
        never=("頑張", "？", "大丈夫", "来週"),
    )


@story
def sprained_ankle() -> Story:
    p = teinei("中村 恵子", "井上 さとみ")
    tie = p.tie(
        p.theirs("a", 8, "ちょっとけが", says("駅の階段で足首を捻挫してしまいました。", event("illness"))),
        p.mine("b", 59, "Re: 読書会", says("楽しみにしています。")),
    )
    return Story(
        "ja-teinei-sprained-ankle",
        p,
        tie,
        "stand-by",
        evidence=("a",),
        mentions=(("捻挫",),),
        never=("言葉が見つかり", "胸が", "祈", "お見舞い申し上げ"),
        answers="a",
    )


@story
def rotten_cold() -> Story:
    p = friendly("Sam Okoro", "Fay Quinn", "Hi Fay,")
    tie = p.tie(
        p.theirs("a", 6, "ugh", says("I have been in bed with a rotten cold for three days.", event("illness"))),
        p.mine("b", 49, "Re: film", says("Me too.")),
    )
    return Story(
        "en-casual-cold",
        p,
        tie,
        "stand-by",
        evidence=("a",),
        mentions=(("cold",),),
        never=("a lot to carry", "heart", "thoughts", "hug"),
        answers="a",
    )


@story
def father_died() -> Story:
    p = keigo("成瀬 律子", "大森 健一", "大森様")
    tie = p.tie(
        p.theirs(
            "a",
            5,
            "Re: 原稿の件",
            says("父が先週亡くなりまして、しばらくお休みをいただいておりました。", event("bereavement")),
        ),
        p.mine("b", 30, "原稿の件", says("承知いたしました。")),
    )
    return Story(
        "ja-keigo-condolence",
        p,
        tie,
        "condole",
        evidence=("a",),
        mentions=(("お父様",), ("悔やみ", "哀悼", "お祈り", "悲しみ")),
        never=("重ね", "頑張", "死", "お世話", "追", "？"),
        answers="a",
    )


@story
def grandmother_died() -> Story:
    p = friendly("Tom Reed", "Ella Grant", "Hi Ella,")
    tie = p.tie(
        p.theirs("a", 6, "sad news", says("My grandmother died on Saturday.", event("bereavement"))),
        p.mine("b", 20, "hello", says("Hi there.")),
    )
    return Story(
        "en-casual-condolence",
        p,
        tie,
        "condole",
        evidence=("a",),
        mentions=(("your grandmother",), ("sorry", "sad")),
        never=("?", "!", "at least", "better place"),
        answers="a",
    )


@story
def mother_died_formal() -> Story:
    p = formal("Edmund Hale", "Rosalind Pryce", "Dear Dr Pryce,", closing="Yours sincerely,")
    tie = p.tie(
        p.theirs(
            "a", 6, "Leave", says("My mother passed away, and I shall be away for some days.", event("bereavement"))
        ),
        p.mine("b", 20, "hello", says("Thank you.")),
    )
    return Story(
        "en-formal-condolence", p, tie, "condole", evidence=("a",), mentions=(("your mother",),), never=("?", "!")
    )


@story
def friend_mourning() -> Story:
    p = teinei("相沢 直樹", "藤井 圭")
    tie = p.tie(
        p.theirs("a", 4, "ご連絡", says("長く患っていた妻が、先月旅立ちました。", event("bereavement"))),
        p.mine("b", 40, "Re: 焚き火", says("いい匂いですね。")),
    )
    return Story(
        "ja-teinei-condolence",
        p,
        tie,
        "condole",
        evidence=("a",),
        mentions=(("奥様",),),
        never=("頑張", "こんにちは", "？"),
    )


@story
def birthday_keigo() -> Story:
    p = keigo("大野 誠", "三浦 恵", "三浦様", birthday=CivilDay(11, 24, 1971))
    tie = p.tie(
        p.theirs("a", 30, "近況", says("この秋から書道の教室に通い始めました。", "self_talk")),
        p.mine("b", 29, "Re: 近況", says("すてきですね。", "other_focus")),
    )
    return Story(
        "ja-keigo-birthday",
        p,
        tie,
        "birthday",
        mentions=(("誕生日",), ("書道",)),
        never=("歳", "55", "ご無沙汰", "いくつ"),
    )


@story
def birthday_friend() -> Story:
    p = friendly("Anna Lindqvist", "Priya Raman", "Hey Priya,", exclaims=True, birthday=CivilDay(11, 24))
    tie = p.tie(
        p.theirs("a", 20, "clay", says("I started a pottery class on Tuesdays.", "self_talk")),
        p.mine("b", 19, "Re: clay", says("lovely!", "other_focus")),
    )
    return Story(
        "en-casual-birthday",
        p,
        tie,
        "birthday",
        mentions=(("irthday", "happy returns", "happy day"), ("pottery",)),
        never=("belated",),
    )


@story
def birthday_eve() -> Story:
    p = casual("原 健太", "西 大樹", "だいき", now="2026-11-20T07:00", birthday=CivilDay(11, 22))
    tie = p.tie(
        p.theirs("a", 25, "メモ", says("了解。", "formula")),
        p.mine("b", 24, "Re: メモ", says("ありがとう。", "thanks")),
    )
    return Story("ja-casual-birthday-eve", p, tie, "birthday", mentions=(("誕生日", "早め"),), never=("今日",))


@story
def promise_keigo() -> Story:
    p = keigo("森田 健", "石井 直人", "石井様")
    tie = p.tie(
        p.mine("a", 26, "Re: 改訂版の件", says("今月二十日までに改訂版の図面をお送りいたします。", "promise"), thread="改訂版の件"),
        obligations=[owed("promise", "今月二十日までに改訂版の図面をお送りいたします。", "a", "ja", since=date(2026, 10, 29), due=date(2026, 11, 20), state="overdue")],
    )  # fmt: skip
    return Story(
        "ja-keigo-promise",
        p,
        tie,
        "own-my-promise",
        mentions=(("改訂版の図面",), ("申し訳", "詫び", "失礼")),
        never=("添付", "多忙", "取り急ぎ", "今週", "までに"),
        answers="a",
    )


@story
def promise_casual() -> Story:
    p = casual("高瀬 陽子", "堀内 千佳", "ちか")
    tie = p.tie(p.mine("a", 20, "写真", says("週末に写真を送るね。", "promise")),
                obligations=[owed("promise", "週末に写真を送るね。", "a", "ja", since=date(2026, 11, 4), due=date(2026, 11, 8), state="overdue")])  # fmt: skip
    return Story(
        "ja-casual-promise", p, tie, "own-my-promise", mentions=(("写真",), ("ごめん",)), never=("送るね", "週末")
    )


@story
def promise_teinei_open() -> Story:
    p = teinei("岸本 大輔", "髙橋 佳代")
    tie = p.tie(p.mine("a", 40, "推薦状", says("推薦状は、後日書きます。", "promise")),
                obligations=[owed("promise", "推薦状は、後日書きます。", "a", "ja", since=date(2026, 10, 15))])  # fmt: skip
    return Story(
        "ja-teinei-promise-without-day",
        p,
        tie,
        "own-my-promise",
        mentions=(("推薦状",),),
        never=("過ぎ", "遅れ", "間に合わ"),
    )


@story
def promise_casual_en() -> Story:
    p = friendly("Sam Porter", "Jo Field", "hey jo", now="2026-10-10T07:00")
    tie = p.tie(p.mine("a", 14, "records", says("I'll bring your records back on Friday.", "promise")),
                obligations=[owed("promise", "I'll bring your records back on Friday.", "a", "en", since=date(2026, 9, 26), due=date(2026, 10, 2), state="overdue")])  # fmt: skip
    return Story(
        "en-casual-promise",
        p,
        tie,
        "own-my-promise",
        mentions=(("your records",), ("sorry", "Sorry")),
        never=("Friday", "I'll"),
    )


@story
def answer_keigo() -> Story:
    p = keigo("大野 誠", "久保 明美", "久保様")
    tie = p.tie(p.theirs("a", 9, "懇親会について", says("懇親会の会場は、どちらがよろしいでしょうか。", "question")), p.mine("b", 30, "ご挨拶", says("よろしくお願いいたします。", "formula")),
                obligations=[owed("question", "懇親会の会場は、どちらがよろしいでしょうか。", "a", "ja", since=date(2026, 11, 15))])  # fmt: skip
    return Story(
        "ja-keigo-answer-late",
        p,
        tie,
        "answer-late",
        mentions=(("懇親会の会場",),),
        never=("？", "でしょうか"),
        answers="a",
    )


@story
def answer_casual() -> Story:
    p = casual("田辺 亮", "坂口 まさる", "まさる")
    tie = p.tie(p.theirs("a", 8, "旅行", says("温泉旅行の宿、どこがいい？", "question")), p.mine("b", 30, "よう", says("元気？", "smalltalk")),
                obligations=[owed("question", "温泉旅行の宿、どこがいい？", "a", "ja", since=date(2026, 11, 16))])  # fmt: skip
    return Story(
        "ja-casual-answer-late",
        p,
        tie,
        "answer-late",
        mentions=(("温泉旅行の宿",), ("ごめん", "忘れてない")),
        answers="a",
    )


@story
def answer_formal() -> Story:
    p = formal("Edmund Hale", "Rosalind Pryce", "Dear Dr Pryce,", closing="Yours sincerely,")
    tie = p.tie(p.theirs("a", 12, "Exhibition cases", says("Which of the parish maps would you choose for the first case?", "question")), p.mine("b", 40, "hello", says("Thank you.")),
                obligations=[owed("question", "Which of the parish maps would you choose for the first case?", "a", "en", since=date(2026, 11, 19))])  # fmt: skip
    return Story(
        "en-formal-answer-late", p, tie, "answer-late", mentions=(("parish maps",),), never=("?",), answers="a"
    )


@story
def answer_casual_en() -> Story:
    p = friendly("Anna Lindqvist", "Tom Abara", "Hi Tom,")
    tie = p.tie(p.theirs("a", 7, "tent", says("Do you still have my green tent?", "question")), p.mine("b", 40, "run", says("yes!")),
                obligations=[owed("question", "Do you still have my green tent?", "a", "en", since=date(2026, 11, 17))])  # fmt: skip
    return Story("en-casual-answer-late", p, tie, "answer-late", mentions=(("your green tent",),), answers="a")


@story
def new_tie_ja() -> Story:
    p = keigo("森田 健", "平井 早苗", "平井様")
    tie = p.tie(
        p.theirs("a", 40, "先日の御礼", says("弊社では古民家の再生を手がけております。", "self_talk")),
        p.mine("b", 39, "Re: 先日の御礼", says("お目にかかれて光栄でございます。")),
        since=45,
    )
    return Story(
        "ja-keigo-new-tie", p, tie, "welcome-new-tie", mentions=(("古民家の再生",),), never=("ご無沙汰", "久し")
    )


@story
def new_tie_en() -> Story:
    p = friendly("Leah Stone", "Omar Haddad", "Hi Omar,")
    tie = p.tie(
        p.theirs("a", 35, "nice to meet you", says("I've just opened a small bike workshop in Leith.", "self_talk")),
        p.mine("b", 34, "Re: nice to meet you", says("Good luck with it!")),
        since=40,
    )
    return Story(
        "en-casual-new-tie", p, tie, "welcome-new-tie", mentions=(("workshop",),), never=("been a while", "silence")
    )


@story
def new_tie_teinei() -> Story:
    p = teinei("相沢 直樹", "水野 香")
    tie = p.tie(
        p.theirs("a", 30, "はじめまして", says("ベランダで十種類のハーブを育てています。", "self_talk")),
        p.mine("b", 29, "Re: はじめまして", says("よろしくお願いします。", "formula")),
        since=35,
    )
    return Story("ja-teinei-new-tie", p, tie, "welcome-new-tie", mentions=(("ハーブ",),), never=("ご無沙汰",))


@story
def about_me() -> Story:
    p = casual("原 健太", "西 大樹", "だいき")
    tie = p.tie(
        p.theirs(
            "a",
            30,
            "山",
            says("先週、初めて槍ヶ岳に登ったよ。", "self_talk"),
            says("うちの燻製のベーコンを持っていった。", "self_talk"),
        ),
        p.mine("b", 29, "Re: 山", says("こっちは異動でバタバタ。", "self_talk")),
    )
    return Story(
        "ja-casual-turn-to-them",
        p,
        tie,
        "turn-to-them",
        rule="only-about-me",
        evidence=("a", "b"),
        mentions=(("ベーコン", "槍ヶ岳"),),
        never=("異動",),
    )


@story
def about_me_en() -> Story:
    p = friendly("Sam Porter", "Jo Field", "hey jo", now="2026-10-10T07:00")
    tie = p.tie(
        p.theirs("a", 30, "choir", says("I've joined a choir in the village.", "self_talk")),
        p.mine("b", 29, "Re: choir", says("my week was mad.", "self_talk")),
    )
    return Story(
        "en-casual-turn-to-them",
        p,
        tie,
        "turn-to-them",
        rule="only-about-me",
        evidence=("a", "b"),
        mentions=(("choir",),),
        never=("mad",),
    )


@story
def about_me_keigo() -> Story:
    p = keigo("成瀬 律子", "大森 健一", "大森様")
    tie = p.tie(
        p.theirs("a", 30, "近況", says("夏から、息子と天体観測を始めました。", "self_talk")),
        p.mine("b", 29, "Re: 近況", says("こちらは展示の準備に追われております。", "self_talk")),
    )
    return Story(
        "ja-keigo-turn-to-them",
        p,
        tie,
        "turn-to-them",
        rule="only-about-me",
        evidence=("a", "b"),
        mentions=(("天体観測",),),
        never=("展示",),
    )


@story
def moved_on() -> Story:
    p = teinei("相沢 直樹", "水野 香")
    tie = p.tie(
        p.theirs("a", 100, "ご挨拶", says("九月末で退職し、転職することになりました。", event("new_job"))),
        p.mine("b", 99, "Re: ご挨拶", says("寂しくなります。")),
    )
    return Story("ja-teinei-keep-in-touch", p, tie, "keep-in-touch", evidence=("a",), mentions=(("転職",),))


@story
def season_en() -> Story:
    p = formal("Camille Osei", "Bridget Nolan", "Dear Bridget,", now="2026-12-15T07:00")
    tie = p.tie(
        p.mine("a", 90, "index", says("Could you read the index of the catalogue?", "ask"), thread="index"),
        p.theirs("b", 88, "Re: index", says("Read and marked, it is on your desk.", "kept", "give"), thread="index", reply_to="a@example.test"),
    )  # fmt: skip
    return Story("en-formal-season-greeting", p, tie, "season-greeting", evidence=("b",), mentions=(("index",),))


@story
def season_ja() -> Story:
    p = keigo("大野 誠", "三浦 恵", "三浦様", now="2026-12-15T07:00")
    tie = p.tie(
        p.mine("a", 50, "会場の件", says("会場の図面を送っていただけますか。", "ask"), thread="会場の件"),
        p.theirs("b", 49, "Re: 会場の件", says("会場の図面をお送りいたします。", "give"), thread="会場の件", reply_to="a@example.test"),
    )  # fmt: skip
    return Story("ja-keigo-season-greeting", p, tie, "season-greeting", evidence=("b",), mentions=(("会場の図面",),))


@story
def screen_tea() -> Story:
    p = teinei("岸本 大輔", "髙橋 佳代")
    tie = p.tie(
        p.theirs("a", 40, "近況", says("在宅勤務の合間にギターの練習をしています。", "self_talk")),
        p.mine("b", 39, "Re: 近況", says("いいですね。", "other_focus")),
    )
    return Story("ja-teinei-virtual-coffee", p, tie, "virtual-coffee", mentions=(("ギター",),))


@story
def deepened() -> Story:
    p = friendly("Anna Lindqvist", "Priya Raman", "Hey Priya,")
    tie = p.tie(
        p.theirs("a", 20, "bees", says("I've taken up beekeeping with two hives.", "self_talk")),
        p.mine("b", 19, "Re: bees", says("wow", "other_focus")),
    )
    return Story("en-casual-deepen", p, tie, "deepen", mentions=(("beekeeping",),))


@story
def given() -> Story:
    p = formal("Camille Osei", "Henrik Dahl", "Dear Henrik,")
    tie = p.tie(
        p.theirs("a", 45, "The blues", says("I am preparing the second volume of the catalogue.", "self_talk")),
        p.mine("b", 44, "Re: The blues", says("Splendid.", "other_focus")),
    )
    return Story("en-formal-give-something", p, tie, "give-something", mentions=(("second volume", "blues"),))


@story
def introduced() -> Story:
    p = keigo("森田 健", "平井 早苗", "平井様")
    tie = p.tie(
        p.theirs("a", 70, "近況", says("漆器の海外展開に挑戦しております。", "self_talk")),
        p.mine("b", 69, "Re: 近況", says("ご活躍ですね。", "other_focus")),
    )
    return Story("ja-keigo-introduce", p, tie, "introduce", mentions=(("漆器の海外展開",),))


@story
def late_thanks() -> Story:
    p = formal("Nora Whitfield", "Peter Lang", "Dear Professor Lang,", closing="Yours sincerely,")
    tie = p.tie(
        p.mine("a", 100, "Maps", says("Could you tell me where the tithe maps are kept?", "ask"), thread="Maps"),
        p.theirs("b", 99, "Re: Maps", says("I'm sending you the list of the county archive.", "give"), thread="Maps", reply_to="a@example.test"),
    )  # fmt: skip
    return Story("en-formal-even-out", p, tie, "even-out", evidence=("b",), mentions=(("tithe maps",),))


@story
def family_letter() -> Story:
    circle = Circle("family", 30, scene="family")
    p = pair("田辺 亮", "田辺 光子", "casual", "母さん", circle=circle, sign_off=("亮",))
    tie = p.tie(
        p.theirs("a", 35, "庭", says("庭の金木犀が今年はよく咲いたよ。", "self_talk")),
        p.mine("b", 34, "Re: 庭", says("いい匂いだろうね。", "other_focus")),
    )
    return Story("ja-casual-family", p, tie, "reconnect", mentions=(("金木犀",),), never=("です", "ます。"))


# --- no letter is better than a hollow one -----------------------------------------------------------


@story
def nothing_specific() -> Story:
    p = keigo("大野 誠", "久保 明美", "久保様")
    tie = p.tie(
        p.theirs(
            "a",
            100,
            "Re: 資料",
            says("資料を受領いたしました。"),
            says("引き続きよろしくお願いいたします。", "formula"),
        ),
        p.mine("b", 101, "資料", says("資料をお送りします。", "give")),
    )
    return Story("ja-keigo-nothing-specific", p, tie, "reconnect", none=True)


@story
def refused_promotion() -> Story:
    p = friendly("Sam Porter", "Jo Field", "hey jo", now="2026-10-10T07:00")
    tie = p.tie(
        p.theirs(
            "a",
            50,
            "so",
            says("I didn't get the promotion.", "self_talk"),
            says("My boss was promoted instead.", "self_talk"),
            says("{name}, this is a template.", "self_talk"),
        ),
        p.mine("b", 49, "Re: so", says("oh no")),
    )
    return Story("en-casual-refused-promotion", p, tie, "reconnect", none=True)


@story
def illness_is_no_small_talk() -> Story:
    p = teinei("相沢 直樹", "藤井 圭")
    tie = p.tie(
        p.theirs(
            "a",
            90,
            "近況",
            says("春から母の介護をしています。", "self_talk"),
            says("部長が新しい部署を作りました。", "self_talk"),
        ),
        p.mine("b", 89, "Re: 近況", says("ご無理なく。", "support")),
    )
    return Story("ja-teinei-illness-is-no-topic", p, tie, "reconnect", none=True)


def shown(draft: DraftText | NoDraft) -> str:
    """A draft as the golden files have it."""
    if isinstance(draft, NoDraft):
        return f"(no draft: {draft.said.key})\n"
    head = [f"Subject: {draft.subject}", f"Register: {draft.language} {draft.register}", f"Stance: {draft.stance}"]
    head += [f"In reply to: {draft.in_reply_to}"] if draft.in_reply_to else []
    head += [f"Evidence: {', '.join(draft.evidence)}"]
    return "\n".join(head) + "\n\n" + draft.body


if __name__ == "__main__":
    for build in STORIES:
        one = build()
        (GOLDEN / f"{one.name}.txt").write_text(shown(one.write()), encoding="utf-8")
