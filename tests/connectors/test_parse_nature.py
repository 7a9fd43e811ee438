"""What is never a contact, each with what showed it; and honest letters that look like it."""

from __future__ import annotations

import pytest

from connectors.model import DeliveryReport, Nature
from tests.connectors.mails import mail, parts, read

PLAIN = "text/plain; charset=utf-8"
ALTERNATIVE = "multipart/alternative; boundary=q"


def calendar(method: str = "") -> str:
    line = f"METHOD:{method}\n" if method else ""
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{line}BEGIN:VEVENT\nUID:1@x\nSUMMARY:Budget\nEND:VEVENT\nEND:VCALENDAR"


@pytest.mark.parametrize(
    ("line", "nature"),
    [
        ("List-Id: <dev.lists.example>", Nature.BULK), ("List-Unsubscribe: <mailto:u@x.example>", Nature.BULK), ("List-Post: <mailto:l@x.example>", Nature.BULK),
        ("Precedence: bulk", Nature.BULK), ("Precedence: List", Nature.BULK), ("precedence: junk", Nature.BULK), ("X-ML-Name: staff", Nature.BULK),
        ("X-Mailer: MailChimp Mailer", Nature.BULK), ("Mailing-List: contact x", Nature.BULK), ("X-Campaign: autumn", Nature.BULK),
        ("aUtO-sUbMiTtEd: Auto-Replied", Nature.AUTOMATIC), ("Auto-Submitted: auto-generated; owner=x", Nature.AUTOMATIC), ("Auto-Submitted: auto-notified", Nature.AUTOMATIC),
        ("X-Auto-Response-Suppress: All", Nature.AUTOMATIC), ("X-Auto-Response-Suppress: DR, OOF, AutoReply", Nature.PERSONAL), ("Precedence: auto_reply", Nature.AUTOMATIC),
        ("X-Autoreply: yes", Nature.AUTOMATIC), ("X-Autorespond: away", Nature.AUTOMATIC), ("Content-Class: urn:content-classes:calendarmessage", Nature.CALENDAR),
        ("Auto-Submitted: no", Nature.PERSONAL), ("Precedence: normal", Nature.PERSONAL), ("X-Mailer: Apple Mail (2.3445)", Nature.PERSONAL),
        ("X-Auto-Response-Suppress: DR", Nature.PERSONAL), ("X-Autoreply: no", Nature.PERSONAL), ("X-Priority: 1", Nature.PERSONAL),
    ],
)  # fmt: skip
def test_what_the_head_declares(line: str, nature: Nature) -> None:
    message = read(mail("x", line))
    assert message.nature is nature
    assert bool(message.why) is (nature is not Nature.PERSONAL)


@pytest.mark.parametrize(
    ("head", "subject", "text", "nature"),
    [
        (("X-Auto-Response-Suppress: DR, OOF, AutoReply",), "The plan", "Here it is.", Nature.PERSONAL),
        (("X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",), "The plan", "I am on leave until Monday.", Nature.AUTOMATIC),
        (("X-Auto-Response-Suppress: OOF, AutoReply",), "本日休業", "店は火曜に開きます。", Nature.AUTOMATIC),
        (("X-Auto-Response-Suppress: All", "In-Reply-To: <a@b>"), "Re: The plan", "I like it.", Nature.PERSONAL),
        (("X-Auto-Response-Suppress: All", "In-Reply-To: <a@b>"), "Re: The plan", "I am out of the office.", Nature.AUTOMATIC),
        (("X-Auto-Response-Suppress: RN",), "The plan", "I am out of the office tomorrow.", Nature.PERSONAL),
    ],
)  # fmt: skip
def test_who_wants_no_automatic_answer_may_well_be_a_person(
    head: tuple[str, ...], subject: str, text: str, nature: Nature
) -> None:
    assert read(mail(text, *head, subject=subject)).nature is nature


@pytest.mark.parametrize(
    "address",
    ["no-reply", "noreply", "do-not-reply", "donotreply", "no.reply", "notification", "notifications", "calendar-notification", "drive-shares-noreply", "no-reply+tag",
     "alerts", "mailer-daemon", "bounce", "newsletter", "messages-noreply", "reply+0123456789abcdef", "notify", "cron"],
)  # fmt: skip
def test_nobody_reads_these_addresses(address: str) -> None:
    assert read(mail(sender=f"Fikes <{address}@social.example>")).nature is Nature.AUTOMATIC


@pytest.mark.parametrize(
    "address",
    [
        "alice",
        "nora.reply",
        "norman",
        "notiko",
        "alertson",
        "rooty",
        "info",
        "support",
        "reply+me",
        "bob+newsletter",
        "dona.reply",
    ],
)
def test_people_with_names_like_that_are_people(address: str) -> None:
    assert read(mail(sender=f"Somebody <{address}@friends.example>")).nature is Nature.PERSONAL


@pytest.mark.parametrize(
    "subject",
    ["自動応答: 演奏会の件", "【自動応答】演奏会の件", "自動返信：ありがとうございます", "不在のお知らせ", "不在のお知らせ（山田）", "【不在通知】", "Automatic reply: concert", "Auto-reply: concert",
     "Out of office: concert", "Out of Office", "Out of the office until 9 November", "Out of Office Re: concert", "Automatische Antwort: Konzert", "Autoreply: x"],
)  # fmt: skip
def test_away_notes_are_known_by_their_subject(subject: str) -> None:
    assert read(mail("I am away until Monday.", subject=subject.encode())).nature is Nature.AUTOMATIC


@pytest.mark.parametrize(
    "subject",
    ["Re: Automatic reply: concert", "Fwd: 不在のお知らせ", "自動応答システムの件", "Out of office party on Friday?", "不在だった件のお詫び", "Automatic doors", "休暇の予定"],
)  # fmt: skip
def test_letters_about_such_things_are_letters(subject: str) -> None:
    assert read(mail("Shall we talk about it?", subject=subject.encode())).nature is Nature.PERSONAL


def test_an_away_note_that_says_so_only_in_its_text_is_known() -> None:
    body = "11月9日より出社いたします。\n※このメールは自動でお送りしています。"
    assert read(mail(body, subject="休暇のご案内".encode())).nature is Nature.AUTOMATIC
    assert (
        read(mail("This is an automated reply. Back on Monday.", subject="Away this week")).nature is Nature.AUTOMATIC
    )
    assert read(mail("Back on Monday. Call me!", subject="Away this week")).nature is Nature.PERSONAL


@pytest.mark.parametrize("method", ["REQUEST", "REPLY", "CANCEL", "COUNTER"])
def test_calendar_mail_is_no_letter_whoever_sent_it(method: str) -> None:
    for content in (
        parts((PLAIN, "Cleo has accepted."), (f"text/calendar; charset=utf-8; method={method}", calendar(method))),
    ):
        message = read(mail(content, sender="Cleo <cleo@work.example>", kind=ALTERNATIVE))
        assert (message.nature, message.why) == (Nature.CALENDAR, "text/calendar with METHOD")
    assert read(mail(calendar(method), kind=f"text/calendar; method={method}")).nature is Nature.CALENDAR
    assert read(mail(calendar(method), kind="text/calendar; charset=utf-8")).nature is Nature.CALENDAR


def test_an_invitation_that_names_its_method_only_inside_is_known() -> None:
    body = parts((PLAIN, "You are invited."), ("text/calendar; charset=utf-8", calendar("REQUEST")))
    assert read(mail(body, kind=ALTERNATIVE)).nature is Nature.CALENDAR


@pytest.mark.parametrize(
    "head",
    [
        "text/calendar; name=concert.ics",
        "text/calendar\nContent-Disposition: attachment; filename=concert.ics",
        "application/ics; name=c.ics",
    ],
)
def test_a_letter_with_a_calendar_file_is_a_letter(head: str) -> None:
    for method in ("", "PUBLISH"):
        body = parts((PLAIN, "Here is the date of the concert."), (head, calendar(method)))
        assert read(mail(body, kind="multipart/mixed; boundary=q")).nature is Nature.PERSONAL


def test_a_forwarded_invitation_is_a_letter_of_who_forwards_it() -> None:
    inner = mail(calendar("REQUEST"), kind="text/calendar; method=REQUEST").decode()
    body = parts((PLAIN, "Should I go?"), ("message/rfc822", inner))
    assert read(mail(body, subject="Fwd: Invitation", kind="multipart/mixed; boundary=q")).nature is Nature.PERSONAL


def test_read_receipts() -> None:
    fields = "Final-Recipient: rfc822; rita@friends.example\nOriginal-Message-ID: <own@home.example>\nDisposition: manual-action/MDN-sent-manually; displayed"
    body = parts((PLAIN, "Your message was displayed."), ("message/disposition-notification", fields))
    assert (
        read(mail(body, kind="multipart/report; report-type=disposition-notification; boundary=q")).nature
        is Nature.RECEIPT
    )


@pytest.mark.parametrize(
    ("subject", "body", "nature"),
    [
        ("開封済み: 演奏会", "開封されました。", Nature.RECEIPT), ("開封確認: 演奏会", "", Nature.RECEIPT), ("Read: concert", "Your message\n\nwas read.", Nature.RECEIPT),
        ("Read: concert", "", Nature.RECEIPT), ("Read receipt: concert", "x", Nature.RECEIPT), ("Not read: concert", "Your message was deleted without being read", Nature.RECEIPT),
        ("Read: the new Murakami", "I loved it. You must borrow my copy.", Nature.PERSONAL), ("Re: Read: concert", "Your mail was read.", Nature.PERSONAL),
        ("Ready: the slides", "Here they are.", Nature.PERSONAL),
    ],
)  # fmt: skip
def test_receipts_in_plain_words(subject: str, body: str, nature: Nature) -> None:
    assert read(mail(body, subject=subject.encode())).nature is nature


def test_reactions_of_gmail_and_outlook() -> None:
    body = parts(
        (PLAIN, "👍\n\nGwen reacted via Gmail"),
        ("text/vnd.google.email-reaction+json; charset=utf-8", '{"emoji": "👍", "version": 1}'),
        ("text/html", "<p>👍</p>"),
    )
    assert read(mail(body, kind=ALTERNATIVE)).nature is Nature.REACTION
    assert read(mail("👍\n\nGwen Grin reacted via Gmail\n")).nature is Nature.REACTION
    assert read(mail("Gwen Grin reacted to your message:\n____\nFrom: Ren")).nature is Nature.REACTION
    assert (
        read(
            mail("<table><tr><td><span>Gwen</span> <span>reacted to your message:</span></table>", kind="text/html")
        ).nature
        is Nature.REACTION
    )
    assert read(mail("My boss reacted to your message: she loves it. So do I.")).nature is Nature.PERSONAL
    assert read(mail("👍")).nature is Nature.PERSONAL


# --- reports -----------------------------------------------------------------------------------

HEAD = "From: ren@home.example\nTo: gone@friends.example\nSubject: concert\nMessage-ID: <own@home.example>"


def report(status: str, returned: tuple[str, str] = ("text/rfc822-headers", HEAD), **more: str) -> DeliveryReport:
    body = parts(
        (PLAIN, more.get("say", "I'm sorry.")),
        ("message/delivery-status", f"Reporting-MTA: dns; mx.example\n\n{status}"),
        returned,
    )
    kind = "multipart/report; report-type=delivery-status; boundary=q"
    message = read(
        mail(body, sender="MAILER-DAEMON@mx.example", subject=more.get("subject", "Undelivered Mail"), kind=kind)
    )
    assert message.nature is Nature.REPORT
    assert message.report is not None
    return message.report


@pytest.mark.parametrize("action", ["failed", "delayed", "delivered", "relayed"])
def test_a_report_says_what_became_of_which_mail(action: str) -> None:
    told = report(f"Final-Recipient: rfc822; Gone@Friends.example\nAction: {action}\nStatus: 5.1.1")
    assert told == DeliveryReport(action, ("own@home.example",), ("gone@friends.example",))


def test_the_returned_mail_may_be_whole() -> None:
    assert report(
        "Action: failed\nFinal-Recipient: RFC822; <gone@friends.example>", ("message/rfc822", HEAD + "\n\nHello")
    ).message_ids == ("own@home.example",)


def test_of_several_readers_only_those_are_named_whom_it_failed_to_reach() -> None:
    told = report("Final-Recipient: rfc822; a@x.example\nAction: delivered\n\nFinal-Recipient: rfc822; b@x.example\nAction: failed\n\nOriginal-Recipient: rfc822; c@x.example\n"
                  "Final-Recipient: rfc822; c2@y.example\nAction: failed (expired)")  # fmt: skip
    assert (told.action, told.recipients) == ("failed", ("b@x.example", "c@x.example"))


def test_the_id_may_stand_in_the_status_alone() -> None:
    told = report(
        "Original-Message-ID: <own@home.example>\nFinal-Recipient: rfc822; gone@friends.example\nAction: failed",
        ("text/plain", "no copy"),
    )
    assert told.message_ids == ("own@home.example",)


OLD_STYLES = {
    "qmail": ("failure notice", "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
              "<gone@friends.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n" + HEAD, "failed"),
    "exim": ("Mail delivery failed: returning message to sender", "A message that you sent could not be delivered to one or more of its recipients.\n\n  gone@friends.example\n"
             "    host mx [1.2.3.4]: 550 no such user\n\n------ This is a copy of the message, including all the headers. ------\n\n" + HEAD, "failed"),
    "sendmail": ("Returned mail: see transcript for details", "   ----- The following addresses had permanent fatal errors -----\n<gone@friends.example>\n\n"
                 "   ----- Original message follows -----\n" + HEAD, "failed"),
    "exchange": ("Undeliverable: concert", "Delivery has failed to these recipients or groups:\n\nGreg (gone@friends.example)\n\nOriginal message headers:\n\n" + HEAD, "failed"),
    "japanese": ("配信不能: 演奏会", "次の宛先へのメッセージはエラーのため送信できませんでした。\n\n<gone@friends.example>\n\n元のメッセージ:\n" + HEAD, "failed"),
    "exim, later": ("Warning: message 1abc delayed 24 hours", "The address to which the message has not yet been delivered is:\n\n  gone@friends.example\n\nMessage headers follow:\n" + HEAD, "delayed"),
    "japanese, later": ("配信の遅延", "メールはまだ配信されていません。引き続き再送を試みます。\n<gone@friends.example>\n\n" + HEAD, "delayed"),
    "delivered": ("Delivered: concert", "Your message was successfully delivered to:\ngone@friends.example\n\n" + HEAD, "delivered"),
}  # fmt: skip


@pytest.mark.parametrize(("subject", "body", "action"), OLD_STYLES.values(), ids=OLD_STYLES)
def test_reports_in_plain_words(subject: str, body: str, action: str) -> None:
    message = read(mail(body, sender="Mail Delivery System <MAILER-DAEMON@mx.example>", subject=subject.encode()))
    assert message.nature is Nature.REPORT
    assert message.report == DeliveryReport(action, ("own@home.example",), ("gone@friends.example",))


def test_the_head_may_name_whom_it_did_not_reach() -> None:
    message = read(
        mail(
            "It failed.",
            "X-Failed-Recipients: gone@friends.example",
            sender="Mailer-Daemon@mx.example",
            subject="Mail delivery failed",
        )
    )
    assert message.report == DeliveryReport("failed", (), ("gone@friends.example",))


def test_a_human_who_writes_about_a_bounce_writes_a_letter() -> None:
    message = read(mail(OLD_STYLES["qmail"][1], subject="Undelivered Mail: what does this mean?"))
    assert (message.nature, message.report) == (Nature.PERSONAL, None)


def test_the_postmaster_may_write_a_letter() -> None:
    assert read(mail("Lunch on Friday?", sender="Pat <postmaster@work.example>")).nature is Nature.PERSONAL


def test_a_report_about_a_read_receipt_is_a_receipt_and_no_bounce() -> None:
    body = parts(
        (PLAIN, "read"),
        ("message/disposition-notification", "Disposition: automatic-action/MDN-sent-automatically; displayed"),
    )
    message = read(
        mail(
            body,
            "Auto-Submitted: auto-replied",
            kind="multipart/report; report-type=disposition-notification; boundary=q",
        )
    )
    assert (message.nature, message.report) == (Nature.RECEIPT, None)


def test_a_human_who_forwards_a_bounce_with_all_its_parts_writes_a_letter() -> None:
    body = parts((PLAIN, "What is this?"), ("message/delivery-status", "Reporting-MTA: dns; x\n\nAction: failed"))
    assert read(mail(body, kind="multipart/mixed; boundary=q")).nature is Nature.PERSONAL
    assert read(mail(body, sender="postmaster@x.example", kind="multipart/mixed; boundary=q")).nature is Nature.REPORT


def test_other_reports_are_automatic() -> None:
    body = parts((PLAIN, "A complaint."), ("message/feedback-report", "Feedback-Type: abuse"))
    assert read(mail(body, kind="multipart/report; report-type=feedback-report; boundary=q")).nature is Nature.AUTOMATIC


@pytest.mark.parametrize(
    ("local", "body", "nature"),
    [
        ("info", "秋の新作が届きました。\n配信停止はこちら: https://shop.example/u", Nature.BULK), ("news", "Our autumn sale.\nUnsubscribe: https://x.example", Nature.BULK),
        ("alice", "How do I unsubscribe from their list?", Nature.PERSONAL), ("info", "Thank you for your visit, Ren. See you in spring!", Nature.PERSONAL),
        ("info", "It was lovely to see you.\n> Unsubscribe: https://x.example", Nature.PERSONAL),
        ("desk", "ご予約を承りました。\n本メールは送信専用です。", Nature.AUTOMATIC), ("desk", "Your parcel is on its way. Please do not reply to this email.", Nature.AUTOMATIC),
        ("alice", "送信専用の口座を作りました。返信をお待ちしています。", Nature.PERSONAL),
    ],
)  # fmt: skip
def test_machines_and_newsletters_without_a_mark_in_the_head(local: str, body: str, nature: Nature) -> None:
    assert read(mail(body, sender=f"Somebody <{local}@shop.example>")).nature is nature


@pytest.mark.parametrize(
    ("local", "machine"),
    [
        ("no-reply", True),
        ("noreply2", True),
        ("do-not-reply", True),
        ("shop.noreply", True),
        ("not_answer-jp", True),
        ("never.answers", False),
        ("noel.reply", False),
        ("answer", False),
        ("notanswered", False),
    ],
)
def test_only_an_address_that_says_so_is_one_that_nobody_reads(local: str, machine: bool) -> None:
    found = read(mail("How are you?", sender=f"Someone <{local}@x.example>")).nature
    assert (found is Nature.AUTOMATIC) == machine


@pytest.mark.parametrize("text", ["Liked “Forty!”\n", 'Loved "See you there"', "“ありがとう”にいいねしました"])
def test_a_mark_that_a_telephone_could_not_show_is_a_reaction(text: str) -> None:
    assert read(mail(text)).nature is Nature.REACTION


@pytest.mark.parametrize("text", ["Liked your photo of the bees!", "Loved “Dune”. You should read it.", "Liked it."])
def test_a_letter_that_begins_with_liked_is_a_letter(text: str) -> None:
    assert read(mail(text)).nature is Nature.PERSONAL


def test_a_receipt_of_a_mail_that_was_deleted_unread_is_a_receipt() -> None:
    assert read(mail("", subject="未開封: 納品書")).nature is Nature.RECEIPT
