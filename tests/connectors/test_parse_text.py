"""Which words of a mail are its text: parts, flowed lines, HTML with its quotes, limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from connectors.html_text import html_to_text
from connectors.model import Message, Nature, Role
from connectors.parse import parse_message
from tests.connectors.mails import NOW, TEXT, TOKYO, mail, parts, read

TALON = Path(__file__).parent.parent / "data" / "mail" / "mailgun+talon"
MIXED = "multipart/mixed; boundary=q"
PLAIN = "text/plain; charset=utf-8"


def test_plain_text_comes_before_html() -> None:
    body = parts((PLAIN, "plain words"), ("text/html", "<p>rich words</p>"))
    assert read(mail(body, kind="multipart/alternative; boundary=q")).text.strip() == "plain words"


def test_html_is_read_where_the_plain_text_is_empty_or_missing() -> None:
    for bodies in ([(PLAIN, "\n"), ("text/html", "<p>rich words</p>")], [("text/html", "<p>rich words</p>")]):
        assert read(mail(parts(*bodies), kind="multipart/alternative; boundary=q")).text == "rich words"


def test_a_letter_goes_on_behind_a_picture_in_its_midst() -> None:
    body = parts(
        (PLAIN, "Look:"), ("image/png; name=a.png", "xx"), (PLAIN, "Nice, no?"), (PLAIN + "; name=notes.txt", "notes")
    )
    assert read(mail(body, kind=MIXED)).text.split() == ["Look:", "Nice,", "no?"]


def test_attached_texts_and_attached_mails_are_not_the_letter() -> None:
    inner = mail("inner words", sender="Cleo <cleo@work.example>").decode()
    body = parts(
        (PLAIN + "\nContent-Disposition: attachment", "attached"), ("message/rfc822", inner), (PLAIN, "own words")
    )
    message = read(mail(body, kind=MIXED))
    assert message.text.strip() == "own words"
    assert read(mail(inner, kind="message/rfc822")).text == ""


@pytest.mark.parametrize("body", [TEXT, f"--q\nContent-Type: text/plain\n\n{TEXT}\n", f"--\n\n{TEXT}\n----"])
@pytest.mark.parametrize("boundary", ["", "; boundary=q", '; boundary=""', "; boundary=zz"])
def test_parts_that_are_badly_marked_still_give_their_words(body: str, boundary: str) -> None:
    assert TEXT in read(mail(body, kind=f"multipart/mixed{boundary}")).text


def test_a_boundary_that_begins_like_another_is_not_taken_for_it() -> None:
    body = f"--q\nContent-Type: multipart/alternative; boundary=qq\n\n--qq\nContent-Type: text/plain\n\n{TEXT}\n--qq--\n--q--\n"
    assert read(mail(body, kind=MIXED)).text.strip() == TEXT


@pytest.mark.parametrize("kinds", [("application/octet-stream; name=a", PLAIN), (";;;===;charset",), ("text",)])
def test_contradicting_or_senseless_types_hide_nothing(kinds: tuple[str, ...]) -> None:
    assert read(mail(TEXT, *(f"Content-Type: {kind}" for kind in kinds), kind=None)).text.strip() == TEXT


def test_flowed_lines_are_joined_and_quotes_kept_apart() -> None:
    body = "This is one \nsentence.\n> a \n> quote\n>> deeper\n-- \nAlice \nAdams\n From here"
    text = read(mail(body, kind=PLAIN + "; format=flowed")).text
    assert text.split("\n")[:7] == [
        "This is one sentence.",
        "> a quote",
        ">> deeper",
        "-- ",
        "Alice Adams",
        "From here",
        "",
    ]


def test_flowed_japanese_is_joined_without_blanks() -> None:
    assert (
        read(mail("演奏会は \n十二月です。", kind=PLAIN + "; format=flowed; delsp=yes")).text.strip()
        == "演奏会は十二月です。"
    )


def test_blocks_of_html_become_lines() -> None:
    html = "<p>Dear Ren,</p><div>one<br>two</div><ul><li>a<li>b</ul><ol><li>x<li>y</ol><table><tr><td>1<td>2<tr><td>3</table>caf&eacute;&nbsp;&amp; tea"
    assert html_to_text(html).split("\n") == [
        "Dear Ren,",
        "",
        "one",
        "two",
        "- a",
        "- b",
        "1. x",
        "2. y",
        "1 2",
        "3",
        "café & tea",
    ]


def test_line_breaks_of_the_source_part_english_words_and_no_japanese_ones() -> None:
    assert html_to_text("<p>one\n   two</p>") == "one two"
    assert html_to_text("<p>演奏会は\n   十二月です。</p>") == "演奏会は十二月です。"


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>x()</script>", "<style>p{}</style>", "<!-- x -->", "<div style='display:none'>x</div>", "<span style='font-size:0'>x</span>", "<div hidden>x</div>",
        "<div style='max-height:0px;overflow:hidden'>x</div>", "<span style='mso-hide:all'>x</span>", "<title>x</title>", "<img src='http://a.example/x' alt='x logo of'>",
    ],
)  # fmt: skip
def test_what_no_reader_sees_is_no_text(hidden: str) -> None:
    assert html_to_text(f"<html><body>{hidden}<p>seen</p></body></html>") == "seen"


def test_an_emoji_shown_as_picture_is_a_word() -> None:
    assert html_to_text("Great <img alt='🎻' src=x>!") == "Great 🎻!"


QUOTED = {
    "gmail": "<div>own</div><br><div class='gmail_quote'><div class='gmail_attr'>On Mon, Alice wrote:<br></div><blockquote class='gmail_quote'>theirs</blockquote></div>",
    "gmail forward": "<div>own</div><div class='gmail_quote'>---------- Forwarded message ---------<br>From: Bob<br>theirs</div>",
    "apple": "<div>own</div><div><blockquote type='cite'><div>On 2 Nov, Alice wrote:</div><div>theirs</div></blockquote></div>",
    "thunderbird": "<p>own</p><div class='moz-cite-prefix'>On 2 Nov, Alice wrote:</div><blockquote type='cite'>theirs</blockquote>",
    "outlook on the web": "<div>own</div><hr><div id='divRplyFwdMsg'><b>From:</b> Alice<br><b>Sent:</b> Monday</div><div>theirs</div>",
    "outlook": "<div class=WordSection1><p class=MsoNormal>own</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0'>"
    "<p class=MsoNormal><b>差出人:</b> 山田</p></div></div><p class=MsoNormal>theirs</p></div>",
    "yahoo": "<div>own</div><div id='yahoo_quoted_1' class='yahoo_quoted'><div>On Monday, Alice wrote:</div><div>theirs</div></div>",
    "outlook for mac": "<div>own</div><span id='OLK_SRC_BODY_SECTION'><div>From: Alice</div><div>theirs</div></span>",
    "hotmail": "<div>own</div><hr id='stopSpelling'>From: Alice<br>theirs",
}


@pytest.mark.parametrize("html", QUOTED.values(), ids=QUOTED)
def test_what_programs_quote_is_marked_as_quoted(html: str) -> None:
    lines = html_to_text(html).split("\n")
    assert lines[0] == "own"
    assert "> theirs" in lines


def test_answers_between_quoted_pieces_stay_own_words() -> None:
    html = "<div class='gmail_quote'>On Mon, A wrote:<blockquote class='gmail_quote'>When?</blockquote><div>At noon.</div><blockquote class='gmail_quote'>Where?</blockquote></div>"
    assert [line for line in html_to_text(html).split("\n") if line] == [
        "On Mon, A wrote:",
        "> When?",
        "At noon.",
        "> Where?",
    ]


def test_quotes_within_quotes_are_marked_twice_and_indents_not_at_all() -> None:
    assert html_to_text("<blockquote>a<blockquote>b</blockquote></blockquote>").split("\n")[-1] == "> > b"
    assert (
        html_to_text("<blockquote style='margin:0 0 0 40px;border:none;padding:0'>own, moved right</blockquote>")
        == "own, moved right"
    )


@pytest.mark.parametrize("name", ["gmail", "hotmail", "mail_ru", "ms_outlook_2007", "thunderbird", "yandex_ru"])
def test_replies_of_real_programs(name: str) -> None:
    lines = [
        line
        for line in html_to_text((TALON / "html_replies" / f"{name}.html").read_text(encoding="utf-8")).split("\n")
        if line
    ]
    assert lines[:3] == ["Hi. I am fine.", "Thanks,", "Alex"]
    assert "> Hello! How are you?" in lines


def test_a_signature_that_is_marked_begins_with_dashes() -> None:
    assert html_to_text("<div>Bye</div><div class='gmail_signature'>Alice Adams</div>").split("\n") == [
        "Bye",
        "-- ",
        "Alice Adams",
    ]


def test_the_text_is_capped_and_stays_valid() -> None:
    text = read(mail(TEXT + "\n" + "関" * (1 << 20))).text
    assert text.startswith(TEXT)
    assert len(text.encode("utf-8")) <= 64 * 1024


def test_nothing_that_a_terminal_would_obey_stays_in_the_text() -> None:
    text = read(mail("a\0b\x1b[31mc\u202ed\u2028e\x0bf\r\ng")).text
    assert text.strip() == "ab[31mcd\ne\nf\ng"


def test_pages_of_mass_mail_are_left_out_only_when_asked() -> None:
    raw = mail("<p>offers</p>", "List-Id: <news.brand.example>", kind="text/html")
    brief = parse_message(raw, "x", "", Role.INBOX, NOW, TOKYO, whole=False)
    assert isinstance(brief, Message)
    assert (brief.text, brief.nature) == ("", Nature.BULK)
    assert read(raw).text == "offers"


def test_attachments_are_named_and_logos_are_not() -> None:
    related = b"--r\nContent-Type: text/html\n\n<p>Hi</p>\n--r\nContent-Type: image/png; name=logo.png\nContent-ID: <1>\n\nxx\n--r--"
    body = parts(
        ("multipart/related; boundary=r", related),
        ("application/pdf; name=a.pdf", "x"),
        ('application/octet-stream\nContent-Disposition: attachment; filename="=?utf-8?b?6K2w5LqL6Yyy?=.txt"', "x"),
        ("application/pgp-signature; name=signature.asc", "x"),
    )
    assert read(mail(body, kind=MIXED)).attachments == ("a.pdf", "議事録.txt")


def test_lines_that_outlook_writes_as_paragraphs_stay_lines_and_empty_ones_part_them() -> None:
    lines = (
        "Kind regards,",
        "Tess",
        "&nbsp;",
        "Tess Okafor | Studio Lark",
        "T: 01273 000 000",
        "<o:p></o:p>",
        "Unit 3",
    )
    page = "".join(f"<p class=MsoNormal>{line}</p>" for line in lines)
    assert html_to_text(page) == "Kind regards,\nTess\n\nTess Okafor | Studio Lark\nT: 01273 000 000\n\nUnit 3"


@pytest.mark.parametrize(
    ("mark", "between"),
    [
        ('class=MsoNormal style="margin:0in;margin-bottom:.0001pt"', "\n"),
        ('style="margin: 0.0px 0.0px 0.0px 0.0px; font: 12px Helvetica"', "\n"),
        ('style="margin:0"', "\n"),
        ('class=MsoNormal style="margin-left:2cm"', "\n"),
        ('style="margin:0 0 16px 0"', "\n\n"),
        ('style="margin:0.5em"', "\n\n"),
        ('style="margin: 0.0px 0.0px 12.0px 0.0px"', "\n\n"),
        ('class=MsoNormal style="margin-bottom:12.0pt"', "\n\n"),
        ('class=MsoNormal style="margin:0in 0in 8pt"', "\n\n"),
        ('style="padding:0"', "\n\n"),
    ],
)
def test_a_paragraph_is_a_line_only_without_space_above_and_below(mark: str, between: str) -> None:
    lines = ("The plan is ready", "I will bring the seeds")
    assert html_to_text("".join(f"<p {mark}>{line}</p>" for line in lines)) == between.join(lines)


@pytest.mark.parametrize("name", ["no-signature", "above_signature", "before-signature"])
def test_a_block_that_is_said_to_be_no_signature_is_none(name: str) -> None:
    assert html_to_text(f'<div class="{name}">Can you come?</div>') == "Can you come?"


@pytest.mark.parametrize(
    "mark",
    [
        'class="ydp12ab_signature"',
        'class="ydpabcsignature"',
        'id="Signature"',
        'id="x_Signature"',
        'id="ms-outlook-mobile-signature"',
        'class="protonmail_signature_block"',
        'class="moz-signature"',
        'class="gmail_signature"',
        'class="yahoo_signature"',
        'class="signature"',
        'class="email-signature"',
        'id="AppleMailSignature"',
        'class="elementToProof" id="Signature"',
        'class="tutanota_signature"',
        'class="zmail-signature"',
    ],
)
def test_signatures_are_known_by_what_programs_call_them(mark: str) -> None:
    assert html_to_text(f"<div>Sign for them.</div><div {mark}>Larch House</div>") == "Sign for them.\n-- \nLarch House"


@pytest.mark.parametrize("mark", ['class="signature-required"', 'id="designature"', 'class="sig"'])
def test_what_only_looks_like_their_name_is_no_signature(mark: str) -> None:
    assert html_to_text(f"<div>Hanako,</div><div {mark}>Sign for them.</div>") == "Hanako,\nSign for them."
