"""Settings that cannot be used: each fault gives one sentence with file, line and remedy, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.load import load_settings
from config.schema import Problem, SettingsError
from config.words import LANGUAGES
from config.yaml_lines import YamlFault, parse_tree
from daemon.think.conditions.expression import SignalType
from daemon.think.rules import compile_rules
from tests.tools.problems import told

SHIPPED_RULES = """\
drift:
  when: overdue > 2
  because: {en: Silence with {name}., ja: 久しぶりです。}
birthday:
  when: birthday_in_days == 0
  because: {en: A birthday., ja: 誕生日です。}
""".replace("Silence with {name}.", '"Silence with {name}."')

SECTIONS = {
    "me": "me: {name: Mio Hara, addresses: [mio@hara.test]}",
    "key": "key: 0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "timezone": "timezone: Asia/Tokyo",
    "accounts": "accounts:\n  - {name: mail, kind: maildir, path: mail}\n  - {name: dates, kind: ics, path: dates.ics}",
    "drafts": "drafts: {kind: maildir, path: mail/.Drafts}",
}
IMAP = "name: work, kind: imap, host: imap.work.test, user: mio, password_command: [pass, show, work]"
GMAIL = "name: post, kind: gmail, user: mio@hara.test"
ELSEWHERE = (
    "https://gmail.googleapis.com", "https://2130706433", "https://0x7f000001", "https://127.1", "https://017700000001",
    "https://localhost.", "https://localhost.evil.test", "https://127.0.0.1.evil.test", "https://[::1%25lo]:8", "https://0.0.0.0",
    "https://[::ffff:192.0.2.1]", "http://127.0.0.1/path", "http://127.0.0.1?x=1", "http://127.0.0.1/#x",
)  # fmt: skip
DAV = "name: plans, kind: caldav, user: mio, password_command: [pass, show, dav]"


def problems(folder: Path, text: str | bytes) -> tuple[Problem, ...]:
    path, rules = folder / "settings.yaml", folder / "rules.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    rules.write_text(SHIPPED_RULES, encoding="utf-8")
    try:
        load_settings(path, shipped_rules=rules)
    except SettingsError as error:
        return error.problems
    return ()


def whole(**sections: str | None) -> str:
    """Good settings with sections replaced, added, or (None) left out."""
    return "\n".join(text for text in {**SECTIONS, **sections}.values() if text is not None) + "\n"


def the_fault(folder: Path, text: str, *words: str) -> None:
    """Exactly one problem, on the line of the sign `§`, whose sentence has these words in each language."""
    line = text[: text.index("§")].count("\n") + 1 if "§" in text else None
    found = problems(folder, text.replace("§", ""))
    assert len(found) == 1, [told(problem, "en") for problem in found]
    assert found[0].file == str(folder / "settings.yaml")
    if line is not None:
        assert found[0].line == line
    for language in LANGUAGES:
        sentence = told(found[0], language)
        assert "settings.yaml" in sentence
        assert sentence.isprintable()
        for word in words:
            assert word in sentence


def more(account: str) -> str:
    """The good accounts and one more."""
    return SECTIONS["accounts"] + f"\n  - {{{account}}}"


# --- refused before anything is built ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            whole(people="people: §[{addresses: [a@b.test], language: &a ja}, {addresses: [c@d.test], language: *a}]"),
            ("& ",),
        ),
        (whole(people="people: §&a [*a]"), ("& ",)),
        (whole(people="people:\n  - &a {addresses: [a@b.test]}\n  - {<<: *a}"), ("& ",)),
        (whole(me="me: {name: §!!python/object/apply:os.system [ls], addresses: [a@b.test]}"), ("!",)),
        (whole(key="key: §!!binary aGVsbG8="), ("!",)),
        (whole(key="key: §!secret mail"), ("password_command",)),
        (whole(people="§people: " + "[" * 9000 + "]" * 9000), ()),
        (whole(circles="circles:\n" + "".join(" " * depth + "a:\n" for depth in range(1, 300))), ()),
        (whole(morning='morning: {at: "07:00", drafts: 3, §drafts: 9}'), ("drafts",)),
        (whole(again="§timezone: Asia/Seoul"), ("timezone", "3")),
        (whole(circles="circles:\n§\tclients: {every: 30d}"), ()),
        (whole(me="me: {name: §Mi\0o, addresses: [mio@hara.test]}"), ("U+0000",)),
        (whole(circles="circles:\n  clients: {every: 30d, members: §[@client.test]}"), ('"@...',)),
        (whole(people="people:\n  - {addresses: [a@b.test, circle: friends}"), ()),
        (whole(me='me: {name: "Mio, addresses: [mio@hara.test]}'), ()),
        (whole(me='me: {name: §"Mi\\qo", addresses: [mio@hara.test]}'), ()),
        (whole(again="§language: en: ja"), ()),
        (whole(again="§--- \nlanguage: ja"), ("---",)),
        (whole(me="me: {§[name]: Mio}"), ()),
        ("- me\n- accounts\n", ("me:", "tsunagari init")),
        ("tsunagari\n", ("me:", "tsunagari init")),
        ("", ("tsunagari init",)),
        ("# nothing yet\n", ("tsunagari init",)),
    ],
)
def test_what_is_no_plain_yaml_of_one_document_is_refused(tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    the_fault(tmp_path, text, *words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("§me: {name: Mio, addresses: [a@b.test]\nkey: 0f1e\naccounts:\n  - {name: mail, kind: maildir}\n", ("2",)),
        (whole(people="people:\n  - {addresses: §[a@b.test\n  - {addresses: [c@d.test]}"), ("10",)),
        (whole(accounts="accounts: §[{name: mail, kind: maildir},\n  {name: n, kind: ics}\n"), ("7",)),
        (whole(me='me:\n  name: §"Mio Hara\n  addresses: [mio@hara.test]', language='language: "ja"'), ()),
        (whole(me="me:\n  name: §'Mio Hara\n  addresses: [mio@hara.test]"), ()),
        (whole(rules='rules:\n  r:\n    when: §"a > 3\n    because: {en: "hi", ja: "x"}'), ()),
    ],
)
def test_what_is_left_open_is_told_where_it_opens(tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    the_fault(tmp_path, text, *words)


def test_a_line_that_is_set_in_too_far_holds_no_second_colon(tmp_path: Path) -> None:
    (fault,) = problems(tmp_path, whole(me="me:\n  name: Mio\n   addresses: [mio@hara.test]"))
    assert (fault.line, fault.said.key) == (3, "settings.indent")


@pytest.mark.parametrize(
    ("kinds", "offered"), [({"mail": "maildir", "post": "imap", "dates": "ics"}, "mail, post"), ({"dates": "ics"}, "")]
)
def test_only_accounts_that_can_hold_drafts_are_offered_for_them(
    tmp_path: Path, kinds: dict[str, str], offered: str
) -> None:
    more = {"imap": ", host: h.test, user: mio", "maildir": ", path: mail", "ics": ", path: d.ics"}
    rows = "".join(f"\n  - {{name: {name}, kind: {kind}{more[kind]}}}" for name, kind in kinds.items())
    (fault,) = problems(tmp_path, whole(accounts=f"accounts:{rows}", drafts="drafts: {account: nope}"))
    for language in LANGUAGES:
        assert "nope" in told(fault, language)
        assert "dates" not in told(fault, language)
        assert offered in told(fault, language)


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    people = "".join(f"  - {{addresses: [p{number}@friends.test], circle: friends}}\n" for number in range(6000))
    the_fault(tmp_path, whole(people="people:\n" + people), "256 KiB")


def test_an_alias_bomb_is_refused_at_its_first_anchor(tmp_path: Path) -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(f"k{n}: &k{n} [{','.join(['*a'] * 9)}]\n" for n in range(20))
    the_fault(tmp_path, "§" + bomb)


def test_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    (fault,) = problems(tmp_path, whole().encode() + "circles: {café: {every: 3d}}\n".encode("latin-1"))
    assert (fault.line, "UTF-8" in told(fault, "ja")) == (8, True)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path / "nowhere.yaml")
    (problem,) = caught.value.problems
    for language in LANGUAGES:
        assert "tsunagari init" in told(problem, language)
        assert str(tmp_path / "nowhere.yaml") in told(problem, language)


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path)
    assert "is a folder" in told(caught.value.problems[0], "en")


# --- one wrong setting -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sections"),
    [
        (("morning",), {"morning": '§morninng: {at: "07:00"}'}),
        (("morning.att", "at"), {"morning": 'morning: {§att: "07:00"}'}),
        (("greeting", "timezone"), {"again": "§greeting: Hello"}),
        (("folders",), {"accounts": more(f"{IMAP}, §folder: [INBOX]")}),
        (("every",), {"circles": "circles:\n  clients: {§evry: 30d}"}),
        (("elsewhere",), {"people": "people:\n  - {addresses: [a@b.test], §elsewere: true}"}),
        (("me:",), {"me": None}),
        (("me.name",), {"me": "§me: {addresses: [mio@hara.test]}"}),
        (("me.name",), {"me": "me: {§name: null, addresses: [mio@hara.test]}"}),
        (("me.name",), {"me": 'me: {§name: "Mio\\r\\nBcc: x@y.test", addresses: [mio@hara.test]}'}),
        (("me.addresses",), {"me": "me: {name: Mio, §addresses: []}"}),
        (("me.addresses",), {"me": "me: {name: Mio, §addresses: mio@hara.test}"}),
        (("me.addresses", "mio at hara"), {"me": "me: {name: Mio, §addresses: [mio at hara]}"}),
        (("me.addresses",), {"me": 'me: {name: Mio, §addresses: ["Mio <mio@hara.test>"]}'}),
        (("me.addresses",), {"me": 'me:\n  name: Mio\n  addresses:\n    - mio@hara.test\n    - §"mio@hara.test\\nBcc: x@y.test"'}),
        (("key",), {"key": '§key: ""'}),
        (("key",), {"key": "§key:"}),
        (("Asia/Tokyo",), {"timezone": "§timezone: Asia/Tokio"}),
        (("timezone",), {"timezone": "§timezone: ../../etc/passwd"}),
        (("timezone",), {"timezone": "§timezone: /etc/localtime"}),
        (("timezone",), {"timezone": "§timezone: 9"}),
        (("timezone",), {"timezone": "§timezone: [Asia/Tokyo]"}),
        (("ja", "en"), {"again": "§language: no"}),
        (("ja", "en"), {"again": "§language: fr"}),
        (("accounts",), {"accounts": None}),
        (("accounts",), {"accounts": "§accounts: []"}),
        (("accounts",), {"accounts": "accounts:\n  §mail: {kind: maildir, path: mail}"}),
        (("accounts.3",), {"accounts": SECTIONS["accounts"] + "\n  - §mail"}),
        (("kind",), {"accounts": more("§name: old, path: old")}),
        (("maildir",), {"accounts": more("name: old, §kind: mailldir, path: old")}),
        (("kind",), {"accounts": more("name: out, §kind: smtp")}),
        (("name",), {"accounts": more("§kind: maildir, path: old")}),
        (("mail",), {"accounts": more("§name: mail, kind: maildir, path: old")}),
        (("name",), {"accounts": more("§name: ../../work, kind: maildir, path: old")}),
        (("path",), {"accounts": more("§name: old, kind: maildir")}),
        (("host",), {"accounts": more("§name: work, kind: imap, user: mio")}),
        (("user",), {"accounts": more("§name: work, kind: imap, host: imap.work.test")}),
        (("url",), {"accounts": more(f"§{DAV}")}),
        (("host", "maildir"), {"accounts": more("name: old, kind: maildir, path: old, §host: imap.work.test")}),
        (("drafts", "caldav"), {"accounts": more(f'{DAV}, url: "https://dav.test/", §drafts: true')}),
        (("host",), {"accounts": more(IMAP.replace("host: imap.work.test", '§host: "imaps://imap.work.test"'))}),
        (("host",), {"accounts": more(IMAP.replace("host: imap.work.test", '§host: "imap.work.test\\r\\nA LOGOUT"'))}),
        (("port", "65535"), {"accounts": more(f"{IMAP}, §port: 99993")}),
        (("port",), {"accounts": more(f"{IMAP}, §port: 0143")}),
        (("port", "993"), {"accounts": more(f"{IMAP}, §port: 465")}),
        (("headers",), {"accounts": more(f"{IMAP}, §read: header")}),
        (("xoauth2",), {"accounts": more(f"{IMAP}, §auth: oauth")}),
        (("plain",), {"accounts": more(f"{IMAP}, §plain: true")}),
        (("plain",), {"accounts": more(f'{DAV}, url: "https://dav.test/", §plain: true')}),
        (("world",), {"accounts": more(f"{IMAP}, §world: [work, home]")}),
        (("drafts", "somewhere"), {"accounts": more(f"{IMAP}, §drafts: somewhere")}),
        (("password_command",), {"accounts": more(IMAP.replace("password_command: [pass, show, work]", "§password_command: pass show $(id)"))}),
        (("password_command",), {"accounts": more(IMAP.replace("[pass, show, work]", "§[]"))}),
        (("password_command",), {"accounts": more(IMAP.replace("[pass, show, work]", "§[pass, [show, work]]"))}),
        (("https",), {"accounts": more(f'{DAV}, §url: "http://dav.test/"')}),
        (("url",), {"accounts": more(f'{DAV}, §url: "file:///etc/passwd"')}),
        (("url",), {"accounts": more(f'{DAV}, §url: "https://[::1/"')}),
        *((("127.0.0.1",), {"accounts": more(f'{GMAIL}, §endpoint: "{one}"')}) for one in ELSEWHERE),
        (("work",), {"accounts": more(IMAP), "drafts": "drafts: {§account: wrok}"}),
        (("drafts",), {"drafts": "drafts: {§account: dates}"}),
        (("maildir",), {"drafts": "drafts: {§kind: mialdir, path: mail/.Drafts}"}),
        (("drafts",), {"drafts": "drafts: {§kind: smtp, path: mail/.Drafts}"}),
        (("path",), {"drafts": "drafts: {§kind: files}"}),
        (("drafts",), {"drafts": "drafts: {§account: mail, kind: maildir, path: mail/.Drafts}"}),
        (("account",), {"drafts": "drafts: {kind: maildir, path: mail/.Drafts, §folder: Drafts}"}),
        (("preview",), {"drafts": "drafts: {kind: maildir, path: mail/.Drafts, §preview: soon}"}),
        (("poll",), {"again": "§poll: 0"}),
        (("group_limit",), {"again": "§group_limit: few"}),
        (("clients", "30x", "30d"), {"circles": "circles:\n  clients: {§every: 30x}"}),
        (("every",), {"circles": "circles:\n  clients: {§every: 0d}"}),
        (("every",), {"circles": "circles:\n  clients: {§every: 99999999999d}"}),
        (("every",), {"circles": "circles:\n  clients: {§every: [30d]}"}),
        (("every",), {"circles": "circles:\n  §own: {scene: friend}"}),
        (("client",), {"circles": "circles:\n  clients: {§scene: clinet}"}),
        (("teinei",), {"circles": "circles:\n  clients: {§tone: polite}"}),
        (("members",), {"circles": "circles:\n  clients: {§members: ['(a+)+$']}"}),
        (("members",), {"circles": "circles:\n  clients: {§members: ['@']}"}),
        (("members",), {"circles": "circles:\n  clients: {§members: ['*@b.test']}"}),
        (("a@b.test", "friends"), {"circles": "circles:\n  friends: {members: [a@b.test]}\n  §clients: {members: [A@b.test]}"}),
        (("circles",), {"circles": "circles: §[clients]"}),
        (("clients",), {"circles": "circles:\n  §clients: 30d"}),
        (("friends",), {"people": "people:\n  - {addresses: [a@b.test], §circle: freinds}"}),
        (("addresses",), {"people": "people:\n  - {§circle: friends}"}),
        (("ja",), {"people": "people:\n  - {addresses: [a@b.test], §language: jp}"}),
        (("elsewhere",), {"people": "people:\n  - {addresses: [a@b.test], §elsewhere: perhaps}"}),
        (("private",), {"people": "people:\n  - {addresses: [a@b.test], §private: 1}"}),
        (("a@b.test",), {"people": "people:\n  - {addresses: [a@b.test]}\n  - addresses:\n    - c@d.test\n    - §A@b.test"}),
        (("a@b.test",), {"people": "people: [{addresses: [a@b.test]}, {§addresses: [a@b.test]}]"}),
        (("state",), {"again": "§state: settings.yaml"}),
        (("state",), {"again": "§state: " + "x" * 300}),
        (("path",), {"accounts": more("name: old, kind: maildir, §path: /" + "x/" * 3000)}),
        (("path",), {"accounts": more("name: old, kind: maildir, §path: ~nobody-of-this-name/mail")}),
        (("rules",), {"rules": "rules: §[drift]"}),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_named_with_its_line_and_remedy(
    tmp_path: Path, words: tuple[str, ...], sections: dict[str, str | None]
) -> None:
    the_fault(tmp_path, whole(**sections), *words)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(
            ("drafts", value)
            for value in ("many", "true", ".nan", ".inf", "-1", "2.5", "1000000000", "[3]", "9" * 9000, "1_0")
        ),
        *(("at", value) for value in ('"27:90"', "7:30:00", "7", "'7pm'", '["07:00"]')),
        *(("days", value) for value in ("weekday", "[mon, moon]", "[]", "5")),
        *(("holidays", value) for value in ("Atlantis", "XX", "1", "JAPAN")),
        *(
            ("closed", f'["{value}"]')
            for value in (
                "13-01..13-40",
                "02-30..03-01",
                "12-29..",
                "..01-03",
                "99999-99-99..99999-99-99",
                "2026-12-31..2026-12-01",
                "12-29..2027-01-03",
                "soon",
            )
        ),
        ("closed", '"12-29..01-03"'),
    ],
)
def test_a_morning_that_cannot_be_is_named(tmp_path: Path, key: str, value: str) -> None:
    the_fault(tmp_path, whole(morning=f"morning: {{§{key}: {value}}}"), f"morning.{key}")


# --- secrets, rules, all at once --------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    ["password", "passwd", "Password", "imap_password", "secret", "client_secret", "token", "api_key", "パスワード"],
)
def test_a_secret_in_the_settings_is_refused_and_not_repeated(tmp_path: Path, key: str) -> None:
    for text in (whole(accounts=more(f"{IMAP}, §{key}: hunter2")), whole(again=f"§{key}: hunter2")):
        the_fault(tmp_path, text, "password_command")
        assert "hunter2" not in str(problems(tmp_path, text.replace("§", "")))


def test_a_password_in_an_address_is_refused_and_not_repeated(tmp_path: Path) -> None:
    text = whole(accounts=more(f'{DAV}, §url: "https://mio:hunter2@dav.test/"'))
    the_fault(tmp_path, text, "password_command")
    assert "hunter2" not in str(problems(tmp_path, text.replace("§", "")))


RULE = {"when": "when: days_since_contact > 30", "because": 'because: "A reason."'}


def own_rule(**keys: str | None) -> str:
    lines = (f"    {line}" for line in {**RULE, **keys}.values() if line is not None)
    mark = "" if "§" in str(keys) else "§"  # without one of its own the fault lies in the rule as a whole
    return whole(rules=f"rules:\n  {mark}mine:\n" + "\n".join(lines))


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (("rules.mine.when",), {"when": None}),
        (("rules.mine.when",), {"when": '§when: ""'}),
        (("rules.mine.when",), {"when": "§when: [mourning]"}),
        ((), {"when": "§when: stage == 'new': true"}),
        (("rules.mine.because",), {"because": None}),
        (("rules.mine.because",), {"because": "§because: 7"}),
        (("rules.mine.because",), {"because": "because:\n      §en: true"}),
        (("rules.mine.because", "en"), {"because": "because:\n      §fr: Pourquoi"}),
        ((), {"because": "because:\n      §en: {name} wrote last"}),
        (("weight",), {"more": "§wieght: 50"}),
        (("rules.mine.weight",), {"more": "§weight: [50]"}),
        (("suggestion",), {"more": "§show: sugestion"}),
        (("rest_days",), {"more": "§rest_days: -1"}),
        (("rest_days",), {"more": "§rest_days: true"}),
        (("friends",), {"more": "§circles: [freinds]"}),
        (("circles",), {"more": "§circles: friends"}),
        (("off",), {"more": "§off: perhaps"}),
    ],
)
def test_a_rule_that_is_written_wrongly_is_named(
    tmp_path: Path, words: tuple[str, ...], keys: dict[str, str | None]
) -> None:
    the_fault(tmp_path, own_rule(**keys), *words)


def test_a_slip_in_the_name_of_a_shipped_rule_is_told_from_an_own_rule(tmp_path: Path) -> None:
    the_fault(tmp_path, whole(rules="rules: {§drfit: {weight: 60}}"), "drift")
    the_fault(tmp_path, whole(rules="rules: {§birthdays: off}"), "birthday")
    the_fault(tmp_path, whole(rules="rules: {§moonshine: off}"), "drift, birthday", "because")
    the_fault(tmp_path, whole(rules="rules: {§my/rule: {when: true, because: x}}"), "my/rule")
    the_fault(tmp_path, whole(rules="rules: {drift: §[weight]}"), "drift")


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = (
        "me: {name: Mio, addresses: [mio at hara]}\n"
        "timezone: Tokyo\n"
        "accounts:\n"
        "  - {name: mail, kind: maildirr}\n"
        "  - {name: mail, kind: ics}\n"
        "morning: {at: 25:00, drafts: 3, drafts: 4}\n"
        "people: [{addresses: [a@b.test], circle: frinds}]\n"
        "rules: {drift: {rest_days: x}, mine: {when: true}}\n"
        "nonsense: 1\n"
    )
    assert [problem.line for problem in problems(tmp_path, text)] == [1, 2, 4, 5, 5, 6, 6, 7, 8, 8, 9]


def test_what_is_wrong_within_rules_is_told_with_the_rest(tmp_path: Path) -> None:
    text = whole(me="me: {name: Mio, addresses: []}", rules="rules: {drift: {when: overdue >}}")
    path, rules = tmp_path / "settings.yaml", tmp_path / "rules.yaml"
    path.write_text(text, encoding="utf-8")
    rules.write_text(SHIPPED_RULES, encoding="utf-8")
    vocabulary = {"overdue": SignalType("number"), "birthday_in_days": SignalType("number")}
    with pytest.raises(SettingsError) as caught:
        load_settings(path, check_rules=lambda specs: compile_rules(specs, vocabulary, ())[1], shipped_rules=rules)
    assert [(problem.file, problem.line) for problem in caught.value.problems] == [(str(path), 1), (str(path), 8)]


# --- properties --------------------------------------------------------------------------------------

SCRAPS = "me: accounts: morning: people: rules: drift: - [ ] { } , : & * ! | > # ' \" @ % 07:00 no ~ null name kind path maildir mio@hara.test 30d ---"
LINES = st.lists(st.sampled_from([*SCRAPS.split(), "\n", "\n  ", "\n    - ", "\t"]), max_size=40)


@given(
    st.one_of(
        st.binary(max_size=80),
        st.text(max_size=80).map(lambda text: text.encode("utf-8", "surrogatepass")),
        LINES.map(lambda words: " ".join(words).encode()),
    )
)
def test_any_bytes_are_either_a_tree_or_a_fault_with_its_line(raw: bytes) -> None:
    try:
        _tree, faults = parse_tree(raw)
    except YamlFault as fault:
        faults = (fault,)
    for each in faults:
        assert each.said.key.startswith("settings.")
        assert 0 <= each.line <= len(raw) + 1


@given(LINES)
def test_any_settings_are_loaded_or_refused_in_printable_words(
    tmp_path_factory: pytest.TempPathFactory, words: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    for problem in problems(folder, " ".join(words)):
        for language in LANGUAGES:
            assert told(problem, language).isprintable()
