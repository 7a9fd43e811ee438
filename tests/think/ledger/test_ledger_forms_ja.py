"""What has the form of a request and asks for nothing, how one asks again, and what keeps or moves a Japanese promise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from daemon.think.content_words import blind
from daemon.think.model import Sentence
from daemon.think.reading import read_sentence
from tests.think.ledger.test_ledger import at, ledger
from tests.think.ties import mail


def read(text: str, day: int = 4) -> Sentence:
    return read_sentence(text, date(2026, 5, day))


@pytest.mark.parametrize(
    "said",
    [
        "また遊びに来てくださいね。",
        "お近くにお越しの際は、ぜひお立ち寄りください。",
        "楽しみにしていてください。",
        "もう少々お待ちください。",
        "申し訳ないのですが、今回はあきらめさせてください。",
        "姪が、浴衣を貸してほしいと言ってきました。",
        "隣の人に車を動かしてくれと頼まれました。",
        "それでは当日、よろしくお願いします。",
        "猫の世話は任せてください。",
    ],
)
def test_a_welcome_a_plea_for_time_and_what_others_want_ask_for_nothing(said: str) -> None:
    rows = ledger([mail("a", at(5, 4), "theirs", read(said))], at(5, 9))
    assert [row for row in rows if row.kind != "promise"] == []


@pytest.mark.parametrize(
    "said",
    [
        "棚にあるはずなので、来週中に探して送りますね。",
        "もちろんです、お任せください。",
        "承知しました。お任せください。",
        "木曜日に必ず会いに行きます。",
    ],
)
def test_a_reason_does_not_weaken_a_promise_and_leave_it_to_me_is_one(said: str) -> None:
    assert [act.kind for act in read(said).acts if act.kind in {"promise", "ask"}] == ["promise"]


@pytest.mark.parametrize(
    "said", ["絶対会いに行く。", "絶対に遊びに行くね！", "今週中に届くはずです。", "お任せください。"]
)
def test_a_wish_without_a_day_and_a_guess_bind_nobody(said: str) -> None:
    assert not read(said).does("promise", "ask")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("息子を連れて行ってもいいですか。", "息子さんもぜひご一緒にいらしてください。"),
        ("苗は何株ほど必要でしょうか。", "六十株ほどお願いしております。"),
        ("脚立をお借りしてもいいですか。", "どうぞ使ってください。"),
    ],
)
def test_a_yes_in_the_form_of_a_request_answers(asked: str, told: str) -> None:
    letters = [mail("a", at(5, 4), "theirs", read(asked)), mail("b", at(5, 5), "mine", read(told), answers="a")]
    rows = ledger(letters, at(5, 9))
    assert [(row.side, row.state, row.closed_by) for row in rows] == [("mine", "answered", "b")]


@pytest.mark.parametrize(
    ("asked", "again"),
    [
        ("夏祭りの写真は全部で何枚ありますか。", "写真の枚数、わかったかな？"),
        ("合宿の部屋割りを決めてもらえますか。", "部屋割り、決まった？"),
        ("来週の集合場所はどこですか。", "集合場所はどうなりましたか。"),
        ("ピアノの調律をお願いできますか。", "調律、いかがでしょうか。"),
    ],
)
def test_to_ask_what_became_of_it_is_no_second_question(asked: str, again: str) -> None:
    letters = [mail("a", at(5, 4), "theirs", read(asked)), mail("b", at(5, 7), "theirs", read(again), answers="a")]
    assert [(row.state, row.since) for row in ledger(letters, at(5, 9))] == [("open", date(2026, 5, 4))]


def test_something_else_asked_in_the_same_exchange_is_a_second_question() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("合宿の部屋割りを決めてもらえますか。")),
        mail("b", at(5, 7), "theirs", read("バスは手配できましたか。"), answers="a"),
    ]
    assert len(ledger(letters, at(5, 9))) == 2


@pytest.mark.parametrize("quoted", [True, False])
def test_a_bare_word_of_receipt_means_what_is_quoted_or_the_one_thing_promised(quoted: bool) -> None:
    promise = read("土の袋は、7日に事務所へ届けておきます。")
    word = read("確かに受け取りました。")
    word = replace(word, answers=blind(promise.text)) if quoted else word
    letters = [mail("a", at(5, 4), "theirs", promise), mail("b", at(5, 8), "mine", word, answers="a")]
    assert [(row.state, row.closed_by) for row in ledger(letters, at(5, 9))] == [("kept", "b")]


@pytest.mark.parametrize(
    "promised",
    [
        "7日までに読んでコメントを返します。",
        "第三章へのコメントを7日までに書きます。",
        "コメントを7日までにまとめておきます。",
    ],
)
def test_what_was_to_be_written_comes_as_a_file_in_a_mail_of_its_own(promised: str) -> None:
    file = read("コメントを書き込んだファイルを付けます。")
    letters = [
        mail("a", at(5, 4), "mine", read(promised)),
        mail("b", at(5, 6), "mine", file, attach=("chapter3.docx",)),
    ]
    assert [(row.state, row.closed_by) for row in ledger(letters, at(5, 9))] == [("kept", "b")]


@pytest.mark.parametrize(
    ("why", "again"),
    [
        ("悪い、6日の軽トラだけど車検と重なってしまった。", "8日に変えさせてもらって、その日に必ず出すよ。"),
        ("ごめん、6日は急用が入ってしまって。", "8日に出すよ。"),
        ("6日は都合がつかなくなりました。", "軽トラは8日に出します。"),
    ],
)
def test_a_plain_promise_given_again_for_another_day_is_moved(why: str, again: str) -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("引っ越しの件だけど、6日に軽トラを出すよ。")),
        mail("b", at(5, 5), "theirs", read(why, 5), read(again, 5), answers="a"),
    ]
    rows = ledger(letters, at(5, 7))
    assert [(row.state, row.due) for row in rows] == [("moved", date(2026, 5, 6)), ("open", date(2026, 5, 8))]


@pytest.mark.parametrize(
    "said",
    [
        "娘さんの分も編んであげますね。",
        "交通費はうちで払います。",
        "会場の地図は明日送ります。",
        "受付、やります。",
        "金曜に鍵を返すね。",
    ],
)
def test_what_people_promise_in_passing_is_a_promise(said: str) -> None:
    assert [row.kind for row in ledger([mail("a", at(5, 4), "theirs", read(said))], at(5, 5))] == ["promise"]


@pytest.mark.parametrize(
    "said",
    [
        "よければ編んであげますよ。",
        "送れたら送るね。",
        "できれば土曜に見ておきます。",
        "荷物は明日届きます。",
        "来月引っ越します。",
    ],
)
def test_an_offer_a_hedge_and_news_are_none(said: str) -> None:
    assert ledger([mail("a", at(5, 4), "theirs", read(said))], at(5, 5)) == []


@pytest.mark.parametrize("told", ["金子さんに聞いてみますね。", "調べてみます。", "役場に問い合わせておきます。"])
def test_a_question_that_is_taken_elsewhere_is_not_answered_yet(told: str) -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("会場の予約はどなたがされますか。")),
        mail("b", at(5, 5), "mine", read(told), answers="a"),
    ]
    assert [row.state for row in ledger(letters, at(5, 9)) if row.kind == "question"] == ["open"]


@pytest.mark.parametrize(
    "said",
    [
        "ご確認のほど、よろしくお願いいたします。",
        "お返事をお待ちしております。",
        "お手数ですが、ご検討いただけますと幸いです。",
    ],
)
def test_a_courtesy_below_what_was_promised_asks_for_nothing_new(said: str) -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("図録用に撮影させていただいてもよろしいでしょうか。")),
        mail("b", at(5, 5), "mine", read("撮影については、来週中にお返事いたします。"), answers="a"),
        mail("c", at(5, 6), "theirs", read(said), answers="b"),
    ]
    assert {row.since for row in ledger(letters, at(5, 9))} <= {date(2026, 5, 4), date(2026, 5, 5)}


@pytest.mark.parametrize("told", ["はい、そのままでお願いします。", "それでお願いします。", "うん、前と同じで頼むよ。"])
def test_a_yes_that_orders_is_the_answer(told: str) -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("ご注文は前回と同じでよろしいでしょうか。")),
        mail("b", at(5, 5), "mine", read(told), answers="a"),
    ]
    assert [(row.side, row.state) for row in ledger(letters, at(5, 9))] == [("mine", "answered")]


@pytest.mark.parametrize(
    "told", ["わあ、素敵！", "楽しかった！", "うらやましいなあ。", "写真、楽しみにしてるね。", "それは何よりです。"]
)
def test_joy_answers_no_question_for_a_thing(told: str) -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("去年泊まった宿の住所を教えてくれる？")),
        mail("b", at(5, 5), "mine", read(told), answers="a"),
    ]
    assert [row.state for row in ledger(letters, at(5, 9))] == ["open"]


def test_what_came_of_two_requests_leaves_the_other_open_whatever_else_is_told() -> None:
    letters = [
        mail(
            "a",
            at(5, 4),
            "theirs",
            read("遠足の承諾書を、ご提出いただけますでしょうか。"),
            read("また、発表会の衣装を一着、ご用意いただけると助かります。"),
        ),
        mail(
            "b",
            at(5, 5),
            "mine",
            read("家でも火山の話ばかりです。"),
            read("承諾書を添付いたします。"),
            answers="a",
            attach=("shodaku.pdf",),
        ),
    ]
    assert [row.state for row in ledger(letters, at(5, 9))] == ["answered", "open"]


def test_a_day_to_come_is_no_number_of_degrees() -> None:
    letters = [
        mail(
            "a", at(5, 4), "theirs", read("窯を使わせていただけますか。"), read("それと、温度は何度まで上がりますか。")
        ),
        mail("b", at(5, 5), "mine", read("窯はどうぞ使ってください。"), read("来月なら空いています。"), answers="a"),
    ]
    assert [row.state for row in ledger(letters, at(5, 9))] == ["answered", "open"]


@pytest.mark.parametrize(
    "told", ["少し考えさせてください。", "もう少しお時間をください。", "持ち帰って検討させてください。"]
)
def test_a_word_for_time_answers_no_request(told: str) -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("6月の上映会で、映写をお願いできませんか。")),
        mail("b", at(5, 5), "mine", read(told), answers="a"),
    ]
    assert [(row.side, row.state) for row in ledger(letters, at(5, 9))] == [("mine", "open")]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("戸籍謄本を一通お送りくださいますようお願いいたします。", "本日、戸籍謄本を速達でお送りしました。"),
        ("会費を振り込んでいただけますか。", "会費は昨日振り込みました。"),
        ("公民館を予約してもらえる？", "公民館、予約しておいたよ。"),
    ],
)
def test_a_deed_told_as_done_in_another_mail_is_what_was_asked_for(asked: str, told: str) -> None:
    letters = [mail("a", at(5, 4), "theirs", read(asked)), mail("b", at(5, 7), "mine", read(told))]
    assert [(row.state, row.closed_by) for row in ledger(letters, at(5, 9))] == [("answered", "b")]


@pytest.mark.parametrize(
    "said",
    [
        "市は7日ですので、結果は9日にご報告いたします。",
        "土曜の買い出し、9時に車で迎えに行きますね。",
        "明日は休みなので、木曜に届けますね。",
    ],
)
def test_the_day_of_something_else_makes_no_second_promise(said: str) -> None:
    assert len(ledger([mail("a", at(5, 4), "theirs", read(said))], at(5, 5))) == 1


@pytest.mark.parametrize(
    "said",
    [
        ("メッキが遅れており、試作品の発送は8日とさせていただけますでしょうか。",),
        ("試作品ですが、まだ半分しかできていません。8日まで待ってもらえますか。",),
        ("試作品だけど、まだ半分しかできてなくて。", "8日まで待ってもらえる？", "8日には必ず送ります。"),
    ],
)
def test_who_asks_to_be_late_moves_the_promise_once(said: tuple[str, ...]) -> None:
    letters = [
        mail("a", at(5, 4), "mine", read("試作品は6日に発送いたします。")),
        mail("b", at(5, 5), "mine", *(read(text, 5) for text in said), answers="a"),
        mail("c", at(5, 5, 12), "theirs", read("8日でお願いします。", 5), answers="b"),
    ]
    rows = [row for row in ledger(letters, at(5, 6)) if row.kind == "promise"]
    assert [(row.state, row.due) for row in rows] == [("moved", date(2026, 5, 6)), ("open", date(2026, 5, 8))]


def test_the_same_question_in_a_shorter_form_is_one() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("お薬は一日何回飲めていますか。"), thread="one"),
        mail("b", at(5, 5), "mine", read("いただいたお薬のおかげで、ずいぶん元気になりました。"), thread="one"),
        mail("c", at(5, 7), "theirs", read("お薬の回数だけ、お時間のあるときに教えてくださいね。"), thread="one"),
    ]
    assert [(row.state, row.since) for row in ledger(letters, at(5, 9))] == [("open", date(2026, 5, 4))]


def test_to_look_forward_is_no_promise() -> None:
    assert ledger([mail("a", at(5, 4), "theirs", read("小説、楽しみに待ってるね。"))], at(5, 5)) == []


@pytest.mark.parametrize(
    "told",
    [
        "すみません、日曜は仕事です。",
        "日曜はあいにく先約があって。",
        "あいにく8時は別の現場があり、対応が難しい状況です。",
    ],
)
def test_a_reason_against_the_day_is_a_no(told: str) -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("日曜の試合、出られますか？")),
        mail("b", at(5, 5), "mine", read(told), answers="a"),
    ]
    assert [row.state for row in ledger(letters, at(5, 9))] == ["answered"]


def test_what_was_to_be_shown_takes_its_matter_from_the_exchange() -> None:
    letters = [
        mail("a", at(5, 4), "theirs", read("書き上がりましたら、先生にもお見せします。"), subject="読書感想文"),
        mail(
            "b",
            at(5, 7),
            "theirs",
            read("翔太の感想文を添付いたします。"),
            subject="できました",
            attach=("kansobun.docx",),
        ),
    ]
    assert [(row.state, row.closed_by) for row in ledger(letters, at(5, 9)) if row.kind == "promise"] == [("kept", "b")]


@pytest.mark.parametrize("said", ["署名した契約書をお戻しします。", "契約書を提出いたします。", "写真をお送りします。"])
def test_what_lies_in_the_mail_is_no_promise_and_what_is_to_follow_is(said: str) -> None:
    assert ledger([mail("a", at(5, 4), "mine", read(said), attach=("a.pdf",))], at(5, 5)) == []
    later = read(f"残りは後日{said.removeprefix('署名した')}")
    assert len(ledger([mail("a", at(5, 4), "mine", later, attach=("a.pdf",))], at(5, 5))) == 1


def test_an_account_number_is_asked_for_and_a_page_to_look_at_asks_for_nothing() -> None:
    letters = [
        mail(
            "a",
            at(5, 4),
            "theirs",
            read("お振込先の口座も、あわせてご連絡ください。"),
            read("一覧は下記よりご確認いただけます。"),
        )
    ]
    assert [(row.kind, row.side) for row in ledger(letters, at(5, 5))] == [("question", "mine")]
