"""The digest in its three forms: what it tells, and that no name or subject can do more than be shown."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from rich.console import Console

from config.words import LANGUAGES, say
from daemon.notifier.digest import as_html, as_terminal, as_text
from daemon.notifier.digest_model import (
    AccountRead,
    Digest,
    DraftShown,
    MeetingToday,
    Month,
    NotToday,
    Pattern,
    Proof,
    Reason,
    Suggested,
    Who,
)
from daemon.notifier.digest_text import sparks
from daemon.notifier.digest_words import clean
from daemon.notifier.folding import fold
from tests.notifier.mornings import HARM, NOW, english, harmful, japanese

TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section", "article", "div", "p", "h1",
    "h2", "h3", "span", "bdi", "ul", "li", "a", "time", "i", "figure", "figcaption", "svg", "rect", "circle", "line", "text",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "class", "href", "datetime", "dir", "role", "viewbox", "width",
    "height", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "aria-hidden", "aria-label",
}  # fmt: skip
# What a terminal or a reader's eye must never meet, line ends aside.
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)


class Page(HTMLParser):
    """What a browser would make of the page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.comments: list[str] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def handle_data(self, data: str) -> None:
        self.texts.append((self.open[-1] if self.open else "", data))

    def shown(self) -> str:
        """Everything that can be read on the page."""
        return "".join(text for tag, text in self.texts if tag != "style")


def terminal(digest: Digest, language: str, *, is_terminal: bool) -> str:
    sink = io.StringIO()
    console = Console(
        file=sink, force_terminal=is_terminal, width=100, color_system="standard" if is_terminal else None
    )
    as_terminal(digest, language, console)
    return sink.getvalue()


def flat(text: str) -> str:
    return "".join(text.split())


# --- what it tells -------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["text", "page", "terminal", "pipe"])
def test_every_form_tells_everything(form: str) -> None:
    digest = japanese()
    shown = {
        "text": as_text(digest, "ja"),
        "page": Page(as_html(digest, "ja")).shown(),
        "terminal": re.sub("[│╭╮╰╯─]", "", re.sub("\x1b\\[[0-9;]*m", "", terminal(digest, "ja", is_terminal=True))),
        "pipe": terminal(digest, "ja", is_terminal=False),
    }[form]
    for expected in (
        "2026年11月24日（火）", "下書きを2通ご用意しました。", "久保 明美", "akemi@kubo.example", "今回は4か月あいています。",
        "相手から", "2026年7月21日", "機織りの教室", "ご無沙汰しています。森です。", "~/Maildir/.Drafts",
        "具体的に触れられることが見つかりませんでした。", "10:00〜10:30", "島田 環", "来週までに研修の候補をお送りします。",
        "期日 2026年11月20日", "これまでのやり取りは見つかりません。", "今日は三浦 咲さんの誕生日です。", "明日は大野 拓さんの記念日です。",
        "川村 徹", "金曜にお会いになる", "新着12件", "2件が読めませんでした", "calendar.ics#x@y", "tsunagari login work", "送信済みメール",
        "何も送信していません",
    ):  # fmt: skip
        assert flat(expected) in flat(shown), expected


def test_it_speaks_english_too() -> None:
    shown = as_text(english(), "en")
    for expected in (
        "Tuesday 24 November 2026",
        "One draft is shown here only, as a preview",
        "← they wrote 11 September 2026 “The whale”",
        "A preview: it was not put anywhere.",
        "Bo Berg has their birthday on Friday 27 November 2026, in 3 days.",
        "mail: one new item",
        "cards: nothing new",
        "The last two years: 22 mails from you, 21 from them, 0 meetings or calls.",
    ):
        assert expected in shown
    assert not re.search("[\u3040-\u30ff\u4e00-\u9fff]", shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quiet_morning_is_short_and_kind(language: str) -> None:
    shown = as_text(Digest(NOW), language)
    assert len(shown.splitlines()) == 5
    assert "{" not in shown
    assert Page(as_html(Digest(NOW), language)).tags.count("section") == 0


def test_a_morning_with_people_but_no_letter_says_so() -> None:
    digest = Digest(NOW, suggestions=(Suggested(Who("Bo"), (Reason("It is time."),), why_none="nothing to say"),))
    assert "No draft this morning." in as_text(digest, "en")
    assert "No draft: nothing to say" in as_text(digest, "en")


def test_who_is_named_without_a_draft_is_counted_beside_the_drafts() -> None:
    bare = Suggested(Who("Bo"), (Reason("It is time."),), why_none="nothing to say")
    drafted = Suggested(Who("Al"), (Reason("It is time."),), DraftShown("Hi", "Hi Al\n"))
    assert "One more person is named without a draft." in as_text(Digest(NOW, suggestions=(drafted, bare)), "en")
    assert "ほかに2人" in as_text(Digest(NOW, suggestions=(drafted, bare, bare)), "ja")
    assert "more p" not in as_text(Digest(NOW, suggestions=(drafted,)), "en")


def test_sentences_of_the_catalogue_are_put_into_the_language_of_the_reader() -> None:
    digest = Digest(NOW, notes=(say("calendar.empty"),))
    assert "no calendar in it" in as_text(digest, "en")
    assert "予定表が入っていません" in as_html(digest, "ja")


def test_a_draft_that_the_owner_changed_is_called_theirs() -> None:
    draft = DraftShown("Hi", "Hi Bo", "Drafts", edited=True)
    digest = Digest(NOW, suggestions=(Suggested(Who("Bo"), (), draft),))
    assert "It lies in Drafts. You have changed it since" in as_text(digest, "en")


def test_the_letter_is_shown_line_by_line_as_it_will_be_read() -> None:
    draft = DraftShown("Hi", "Hi Bo,\n\n  two  blanks\n\nRen\n", "Drafts")
    digest = Digest(NOW, suggestions=(Suggested(Who("Bo"), (), draft),))
    assert "Hi Bo,\n\n  two  blanks\n\nRen" in Page(as_html(digest, "en")).shown()
    assert "     | Hi Bo,\n     |\n     |   two  blanks\n" in as_text(digest, "en")


def test_more_broken_items_than_anybody_reads_are_counted() -> None:
    broken = tuple((f"f{n}", "cut") for n in range(12))
    shown = as_text(Digest(NOW, accounts=(AccountRead("dates", broken=broken),)), "en")
    assert "12 items could not be read" in shown
    assert "f4: cut" in shown
    assert "f5: cut" not in shown
    assert "and 7 more" in shown


@pytest.mark.parametrize(("count", "shown", "rest"), [(6, 6, 0), (7, 5, 2), (26, 5, 21)])
def test_of_many_proofs_the_first_are_shown_and_the_others_counted(count: int, shown: int, rest: int) -> None:
    proofs = tuple(Proof("outbound", f"Subject{number:02}", date(2026, 1, 1)) for number in range(count))
    who = Who("Kate Brown", "kate@brown.example")
    digest = replace(english(), suggestions=(Suggested(who, (Reason("Again.", proofs),)),))
    page = Page(as_html(digest, "en")).shown()
    for told in (as_text(digest, "en"), page, terminal(digest, "en", is_terminal=False)):
        assert re.findall(r"Subject\d\d", told) == [f"Subject{number:02}" for number in range(shown)]
        assert re.findall(r"… and (\d+) more", told) == ([str(rest)] if rest else [])


@pytest.mark.parametrize(("count", "shown", "rest"), [(8, 8, 0), (9, 7, 2)])
def test_of_many_people_with_a_pattern_some_are_told_of_and_the_others_counted(
    count: int, shown: int, rest: int
) -> None:
    seen = tuple(Pattern(Who(f"Kate{number}", ""), (Reason("Quiet."),)) for number in range(count))
    digest = replace(english(), patterns=seen)
    page = Page(as_html(digest, "en")).shown()
    for told in (as_text(digest, "en"), page, terminal(digest, "en", is_terminal=False)):
        assert re.findall(r"Kate\d", told) == [f"Kate{number}" for number in range(shown)]
        assert re.findall(r"with (\d+) more people", told) == ([str(rest)] if rest else [])


def test_a_meeting_over_midnight_names_its_last_day() -> None:
    meeting = MeetingToday("Offsite", NOW, NOW.replace(day=25, hour=9))
    assert "07:00 – 25 November 2026, 09:00  Offsite" in as_text(Digest(NOW, meetings=(meeting,)), "en")


def test_days_ahead_come_in_their_order() -> None:
    shown = as_text(japanese(), "ja")
    assert shown.index("三浦 咲") < shown.index("大野 拓") < shown.index("Ines Duarte")


@pytest.mark.parametrize(
    ("values", "row"), [([0, 1, 2, 4, 8], " ▁▂▄█"), ([0, 0], "  "), ([], ""), ([1], "█"), ([1000, 1], "█▁")]
)
def test_little_bars_show_even_a_single_mail(values: list[int], row: str) -> None:
    assert sparks(values) == row


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("今日は、三浦さんの誕生日です。", 12, ["今日は、三浦", "さんの誕生日", "です。"]),
        ("彼女は「はい」と言った。", 8, ["彼女は", "「はい」", "と言っ", "た。"]),
        ("tsunagari がメールを送ることはない", 14, ["tsunagari が", "メールを送るこ", "とはない"]),
        ("Nothing was sent", 11, ["Nothing was", "sent"]),
        ("  indented, incomprehensibilities", 10, ["  indented,", "incomprehensibilities"]),
        ("", 10, [""]),
    ],
)
def test_long_lines_break_where_their_language_breaks(text: str, width: int, lines: list[str]) -> None:
    assert fold(text, width) == lines


def test_the_plot_has_a_bar_for_every_month_with_mail_and_words_for_those_who_cannot_see_it() -> None:
    page = Page(as_html(english(), "en"))
    months = english().suggestions[0].months
    assert page.tags.count("rect") == sum((m.mine > 0) + (m.theirs > 0) for m in months)
    assert any(tag == "title" and "22 mails from you" in text for tag, text in page.texts)
    quiet = replace(english().suggestions[0], months=())
    assert "svg" not in Page(as_html(Digest(NOW, suggestions=(quiet,)), "en")).tags


# --- the page is closed --------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_allows_its_own_style_and_nothing_else(language: str) -> None:
    page = Page(as_html(japanese(), language))
    (style,) = [text for tag, text in page.texts if tag == "style"]
    code = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{code}'; img-src 'none'; form-action 'none'; base-uri 'none'"
    assert ("content", policy) in page.attributes
    assert not re.search(r"url\(|@import|expression|</", style)
    assert not page.open


def test_the_only_links_are_those_to_mails() -> None:
    page = Page(as_html(japanese(), "ja"))
    links = [value for name, value in page.attributes if name == "href"]
    assert "mid:m1@kubo.example" in links
    assert all(link.startswith("mid:") for link in links)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_that_lies_in_a_file_opens_in_the_mail_program(language: str) -> None:
    draft = DraftShown(
        "Käse & 昼食?", "Bo,\n\n50% & more\n", "~/drafts", "b+o@x.example", linked=True, in_reply_to="m1@x.example"
    )
    digest = Digest(NOW, suggestions=(Suggested(Who("Bo"), (), draft),))
    (link,) = [value for name, value in Page(as_html(digest, language)).attributes if name == "href"]
    to, _, told = link.removeprefix("mailto:").partition("?")
    assert unquote(to) == "b+o@x.example"
    fields = dict(one.partition("=")[::2] for one in told.split("&"))
    assert {name: unquote(value) for name, value in fields.items()} == {
        "subject": "Käse & 昼食?", "body": "Bo,\r\n\r\n50% & more", "in-reply-to": "<m1@x.example>",
    }  # fmt: skip


@pytest.mark.parametrize("harm", HARM)
def test_no_text_of_a_draft_adds_anything_to_its_link(harm: str) -> None:
    draft = DraftShown(harm, harm, "~/drafts", f"{harm}?bcc=e@x.example&cc=e@x.example", linked=True, in_reply_to=harm)
    digest = Digest(NOW, suggestions=(Suggested(Who("Bo"), (), draft),))
    (link,) = [value for name, value in Page(as_html(digest, "en")).attributes if name == "href"]
    assert re.fullmatch(r"mailto:[\w.~%@-]*\?subject=[\w.~%-]*&body=[\w.~%-]*&in-reply-to=[\w.~%-]*", link, re.ASCII)


def test_an_odd_message_id_comes_back_from_its_link() -> None:
    odd = 'a+b/c?d=e&f%g"<h>é@x.example'
    digest = Digest(NOW, suggestions=(Suggested(Who("Bo"), (Reason("r", (Proof("inbound", "s", NOW.date(), odd),)),)),))
    (link,) = [value for name, value in Page(as_html(digest, "en")).attributes if name == "href"]
    assert unquote(link.removeprefix("mid:")) == odd


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("harm", HARM)
def test_no_text_breaks_out_of_its_place_on_the_page(harm: str, language: str) -> None:
    page, plain = Page(as_html(harmful(harm), language)), Page(as_html(harmful("x"), language))
    assert page.tags == plain.tags
    assert set(page.tags) <= TAGS
    assert [name for name, _ in page.attributes] == [name for name, _ in plain.attributes]
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    assert all(value.startswith("mid:") for name, value in page.attributes if name == "href")
    assert not page.comments
    assert not page.open
    assert not FORBIDDEN.search(page.shown())
    assert clean(harm) in page.shown()
    as_html(harmful(harm), language).encode()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("harm", HARM)
def test_no_text_steers_a_terminal_or_a_pipe(harm: str, language: str) -> None:
    digest = harmful(harm)
    for shown in (as_text(digest, language), terminal(digest, language, is_terminal=False)):
        assert not FORBIDDEN.search(shown)
        assert clean(harm) in shown
        shown.encode()
    styled = terminal(digest, language, is_terminal=True)
    assert not FORBIDDEN.search(re.sub("\x1b\\[[0-9;]*m", "", styled))  # colours of ours are all that is left
    plain = terminal(harmful("x"), language, is_terminal=True)
    assert set(re.findall("\x1b\\[[0-9;]*m", styled)) == set(re.findall("\x1b\\[[0-9;]*m", plain))


@pytest.mark.parametrize("harm", HARM)
def test_no_text_adds_a_line_to_the_plain_form(harm: str) -> None:
    lines, plain = as_text(harmful(harm), "en").splitlines(), as_text(harmful("x"), "en").splitlines()
    breaks = 2 * len(re.findall("\r\n|[\r\n\u2028\u2029\x85]", harm))  # in the body of the draft alone
    assert len(lines) == len(plain) + breaks


def test_braces_in_names_are_no_fields() -> None:
    digest = Digest(NOW, suggestions=(Suggested(Who("{day} {0}"), (Reason(say("digest.no_draft", reason="{day}")),)),))
    assert "{day} {0}" in as_text(digest, "en")
    assert "No draft: {day}" in as_text(digest, "en")


def test_emoji_and_scripts_written_from_right_to_left_stay_whole() -> None:
    for name in ("👩\u200d👧", "ليلى حداد", "髙橋 葛󠄀城", "Ægir Ö"):
        assert clean(name) == name


def test_the_same_morning_gives_the_same_bytes() -> None:
    assert as_html(japanese(), "ja") == as_html(japanese(), "ja")


def test_style_and_words_hold_no_address_of_the_network() -> None:
    style = Path(__file__).parents[2] / "daemon" / "notifier" / "digest.css"
    assert "//" not in style.read_text(encoding="utf-8")


# --- no false comfort ----------------------------------------------------------------------------


@pytest.mark.parametrize("account", [AccountRead("mail", error="shut"), AccountRead("mail", blind="no sent mail")])
def test_a_morning_that_could_not_read_everything_comforts_nobody(account: AccountRead) -> None:
    digest = Digest(NOW, accounts=(AccountRead("cards"), account))
    for form in (as_text, as_html):
        assert "I could not read all of your mail, so I cannot say who needs a word." in form(digest, "en")
        assert "読めなかったメールがあるため、今朝のことは分かりません。" in form(digest, "ja")
        assert "Nobody needs a word" not in form(digest, "en")


def test_a_house_without_mail_says_that_nothing_was_read() -> None:
    shown = as_text(Digest(NOW, empty=True), "en")
    assert "No mail has been read yet." in shown
    assert "Nobody needs a word" not in shown


def test_what_to_do_with_drafts_is_said_where_there_is_one() -> None:
    assert "Read each draft" in as_text(english(), "en")
    assert "Read each draft" not in as_text(Digest(NOW), "en")


def test_one_reason_for_many_is_said_once_with_their_names_in_a_row() -> None:
    waiting = tuple(NotToday(Who(name, f"{name}@x.example"), "others came first") for name in ("Ann", "Bo", "Cy"))
    digest = Digest(NOW, skipped=(*waiting, NotToday(Who("Di", "di@x.example"), "you meet on Friday")))
    shown = as_text(digest, "en")
    assert "Others came first\n   Ann, Bo, Cy\n" in shown
    assert "Di <di@x.example>: you meet on Friday" in shown
    assert Page(as_html(digest, "ja")).shown().count("Others came first") == 1
    assert "Ann、Bo、Cy" in Page(as_html(digest, "ja")).shown()
    assert terminal(digest, "en", is_terminal=True).count("Others came first") == 1


def test_the_colours_of_the_plot_are_explained_once_a_page() -> None:
    page = Page(as_html(replace(japanese(), suggestions=(*english().suggestions, *japanese().suggestions)), "ja"))
    assert (page.tags.count("figcaption"), page.tags.count("svg") > 1) == (1, True)


def test_one_is_one_and_not_many() -> None:
    months = (Month(NOW.date().replace(day=1), mine=1, theirs=1, met=1),)
    shown = as_text(Digest(NOW, suggestions=(Suggested(Who("Bo"), (), months=months),)), "en")
    assert "The last two years: 1 mail from you, 1 from them, 1 meeting or call." in shown
