"""Good settings: they load without complaint and mean what they say; the defaults are those of the manual."""

from __future__ import annotations

import dataclasses
import json
import re
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import pytest

from config.load import (
    DEFAULTS,
    TOP_KEYS,
    load_settings,
    shipped_circles,
    shipped_rules,
)
from config.manual import manual
from config.rule_specs import RULE_KEYS
from config.schema import KINDS, Account, DraftPlace, Me, Morning, PersonLine, RuleSpec, Settings, SettingsError, Span
from config.sections import ACCOUNT_KEYS, CIRCLE_KEYS, DRAFTS_KEYS, KEYS_OF_KIND, ME_KEYS, MORNING_KEYS, PERSON_KEYS
from config.times import countries
from config.where import default_path, default_state
from config.words import LANGUAGES
from config.yaml_lines import Block, Node, Row, parse_tree
from daemon.think.drafts.stances import STANCES
from tests.tools.problems import told

SPARSE = "me: {name: Mio Hara, addresses: [Mio@Hara.test]}\naccounts: [{name: mail, kind: maildir, path: mail}]\n"
SHIPPED_RULES = """\
drift:
  about: {en: Silence, ja: ご無沙汰}
  guide: [S1.1]
  when: overdue > 2
  because: {en: "Silence with {name}.", ja: "{name}さんとご無沙汰です。"}
  weight: 60
  draft: reconnect
birthday:
  when: birthday_in_days == 0
  because: {en: Today., ja: 今日です。}
  rest_days: 300
slowing-down:
  when: slowing > 2
  because: Slower
  show: pattern
"""


def load(folder: Path, text: str | bytes, language: str = "en") -> Settings:
    path, rules = folder / "settings.yaml", folder / "rules.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    rules.write_text(SHIPPED_RULES, encoding="utf-8")
    return load_settings(path, language=language, shipped_rules=rules)


def rule(settings: Settings, name: str) -> RuleSpec:
    return next(spec for spec in settings.rules if spec.name == name)


# --- what can be left out -----------------------------------------------------------------------------


def test_all_but_me_and_one_account_can_be_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = load(tmp_path, SPARSE, language="ja")
    assert settings.me == Me("Mio Hara", ("mio@hara.test",))
    kept = tmp_path / "data" / "tsunagari" / "tokens"
    assert settings.accounts == (Account("mail", "maildir", 2, tmp_path / "mail", tokens=kept),)
    assert settings.path == tmp_path / "settings.yaml"
    assert settings.state == tmp_path / "data" / "tsunagari"
    assert (settings.language, settings.drafts, settings.key, settings.people) == ("ja", None, "", ())
    assert settings.morning == Morning()
    assert {name: circle.every for name, circle in settings.circles.items()} == {
        "team": 7,
        "clients": 30,
        "network": 90,
        "friends": 60,
        "family": 30,
        "mentors": 90,
    }
    assert [spec.name for spec in settings.rules] == ["drift", "birthday", "slowing-down"]
    assert isinstance(settings.zone, ZoneInfo)


def test_a_key_that_is_left_empty_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    empty = (
        "timezone:\nlanguage: ~\npeople: null\ncircles:\n  friends:\ndrafts:\nmorning: {holidays: }\nrules:\n  drift:\n"
    )
    settings, sparse = load(tmp_path, SPARSE + empty), load(tmp_path, SPARSE)
    assert settings == sparse


def test_paths_follow_the_xdg_variables_if_they_are_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "conf"))
    monkeypatch.setenv("XDG_DATA_HOME", "relative/is/ignored")
    assert default_path() == tmp_path / "conf" / "tsunagari" / "config.yaml"
    assert default_state() == Path.home() / ".local" / "share" / "tsunagari"


# --- what the sections mean -----------------------------------------------------------------------------


def test_every_section_means_what_it_says(tmp_path: Path) -> None:
    settings = load(
        tmp_path,
        """\
me:
  name: 原 美緒
  addresses: [mio@hara.test, "mio+news@hara.test", "a..b.@docomo.test", "みお@例え.test"]
key: 0123
timezone: Asia/Tokyo
language: ja
state: var/state
poll: 5
group_limit: 12
accounts:
  - {name: mail, kind: maildir, path: ~/Maildir, folders: [INBOX, 送信済み]}
  - {name: 仕事 メール, kind: imap, host: IMAP.work.test, port: 993, user: mio, password_command: [pass, show, "a b"], auth: xoauth2, ca: ../ca.pem, read: headers, world: work, drafts: yes}
  - {name: here, kind: imap, host: 127.0.0.1, user: mio, plain: on}
  - {name: plans, kind: caldav, url: "https://dav.test/cal/", user: mio}
  - {name: local plans, kind: carddav, url: "http://localhost:5232/", user: mio}
drafts: {account: 仕事 メール, folder: "INBOX.Drafts", preview: true}
morning: {at: 07:05, days: [mon, 水, Saturday], holidays: no, closed: ["12-29..01-03", 2026-08-10..2026-08-12, "05-01"], drafts: 0}
people:
  - {addresses: [A@b.test, c@d.test], name: 山田 花子, circle: 飲み仲間, language: ja, elsewhere: true, private: off}
circles:
  飲み仲間: {every: 2w, tone: casual, members: [x@y.test, "@Bar.test"]}
  friends: {every: 45}
""",
    )
    assert settings.me.addresses == ("mio@hara.test", "mio+news@hara.test", "a..b.@docomo.test", "みお@例え.test")
    assert (settings.key, settings.zone, settings.language) == ("0123", ZoneInfo("Asia/Tokyo"), "ja")
    assert (settings.state, settings.poll_minutes, settings.group_limit) == (tmp_path / "var" / "state", 5, 12)
    mail, work, here, plans, local = settings.accounts
    assert (mail.path, mail.folders, mail.drafts) == (Path.home() / "Maildir", ("INBOX", "送信済み"), False)
    assert work == Account(
        name="仕事 メール",
        kind="imap",
        line=12,
        host="imap.work.test",
        port=993,
        user="mio",
        password_command=("pass", "show", "a b"),
        auth="xoauth2",
        ca=tmp_path.parent / "ca.pem",
        folders=(),
        read="headers",
        world="work",
        drafts=True,
        tokens=settings.state / "tokens",
    )
    assert (here.plain, plans.url, local.url) == (True, "https://dav.test/cal/", "http://localhost:5232/")
    assert settings.drafts == DraftPlace("account", None, "仕事 メール", "INBOX.Drafts", preview=True, line=16)
    assert settings.morning == Morning(
        at=time(7, 5),
        days=frozenset({0, 2, 5}),
        holidays="NO",
        closed=(Span((12, 29), (1, 3)), Span(date(2026, 8, 10), date(2026, 8, 12)), Span((5, 1), (5, 1))),
        drafts=0,
    )
    assert settings.people == (
        PersonLine(("a@b.test", "c@d.test"), "山田 花子", "飲み仲間", "ja", elsewhere=True, private=False, line=19),
    )
    own, friends = settings.circles["飲み仲間"], settings.circles["friends"]
    assert (own.every, own.scene, own.tone, own.members, own.line) == (14, "", "casual", ("x@y.test", "@bar.test"), 21)
    assert (friends.every, friends.scene) == (45, "friend")


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("weekdays", range(5)),
        ("all", range(7)),
        ("毎日", range(7)),
        ("sun", [6]),
        ("[月, 火曜, 水曜日]", [0, 1, 2]),
        ("[MON, Friday]", [0, 4]),
    ],
)
def test_days_of_the_week_have_names_in_both_languages(tmp_path: Path, written: str, days: list[int]) -> None:
    assert load(tmp_path, SPARSE + f"morning: {{days: {written}}}\n").morning.days == frozenset(days)


def test_a_leap_day_can_be_closed(tmp_path: Path) -> None:
    settings = load(tmp_path, SPARSE + 'morning: {closed: ["02-29..02-29"]}\n')
    assert settings.morning.closed == (Span((2, 29), (2, 29)),)


def test_drafts_can_go_into_a_folder_of_files(tmp_path: Path) -> None:
    settings = load(tmp_path, SPARSE + "drafts: {kind: files, path: out/../drafts}\n")
    assert settings.drafts == DraftPlace("files", tmp_path / "drafts", line=3)


def test_a_name_is_a_name_and_nothing_is_expanded(tmp_path: Path) -> None:
    for name in ("${HOME} {{7*7}} {0} %s `id`", "Null", "true", "12", "山田 花子"):
        text = SPARSE.replace("Mio Hara", f'"{name}"')
        assert load(tmp_path, text).me.name == name


def test_a_file_of_another_systems_editor_and_json_are_yaml_too(tmp_path: Path) -> None:
    assert load(tmp_path, b"\xef\xbb\xbf" + SPARSE.replace("\n", "\r\n").encode()).me.name == "Mio Hara"
    as_json = {
        "me": {"name": "原", "addresses": ["m@h.test"]},
        "accounts": [{"name": "mail", "kind": "mbox", "path": "m"}],
        "state": "s",
    }
    assert load(tmp_path, json.dumps(as_json, indent=1)).me.name == "原"


def test_a_thousand_people_are_no_trouble(tmp_path: Path) -> None:
    people = "".join(f"  - {{addresses: [p{number}@friends.test], circle: friends}}\n" for number in range(1000))
    assert len(load(tmp_path, SPARSE + "people:\n" + people).people) == 1000


def test_every_country_that_is_accepted_has_known_holidays() -> None:
    assert countries() <= set(holidays.list_supported_countries(include_aliases=False))
    assert {"JP", "US", "GB", "NO"} <= countries()


# --- rules -----------------------------------------------------------------------------------------------


def test_single_keys_of_a_shipped_rule_can_be_changed(tmp_path: Path) -> None:
    settings = load(
        tmp_path,
        SPARSE
        + "rules:\n  drift:\n    weight: 40 + overdue\n    because: {ja: やあ}\n    draft: none\n    circles: [friends]\n",
    )
    drift = rule(settings, "drift")
    assert (drift.weight, drift.when, drift.draft, drift.circles, drift.guide) == (
        "40 + overdue",
        "overdue > 2",
        "",
        ("friends",),
        ("S1.1",),
    )
    assert drift.because == {"en": "Silence with {name}.", "ja": "やあ"}
    assert (drift.file, drift.line, drift.lines["when"]) == (str(tmp_path / "rules.yaml"), 1, 4)
    assert (drift.lines["weight"], drift.files["weight"], "when" in drift.files) == (
        5,
        str(tmp_path / "settings.yaml"),
        False,
    )
    assert (drift.lines["because.ja"], drift.files["because.ja"], "because.en" in drift.files) == (
        6,
        str(tmp_path / "settings.yaml"),
        False,
    )


@pytest.mark.parametrize("switch", ["off", "no", "false", "{off: true}", "{off: yes, weight: 3}"])
def test_a_shipped_rule_can_be_switched_off(tmp_path: Path, switch: str) -> None:
    settings = load(tmp_path, SPARSE + f"rules: {{drift: {switch}, birthday: on}}\n")
    assert [spec.name for spec in settings.rules] == ["birthday", "slowing-down"]


def test_an_own_rule_needs_a_condition_and_a_reason(tmp_path: Path) -> None:
    text = (
        "rules:\n  mine:\n    when: >-\n      days_since_contact > 30\n      and not mourning\n    because: A reason.\n"
    )
    mine = rule(load(tmp_path, SPARSE + text), "mine")
    assert mine.when == "days_since_contact > 30 and not mourning"
    assert mine.because == {"en": "A reason.", "ja": "A reason."}
    assert (mine.weight, mine.show, mine.rest_days, mine.draft, mine.about) == ("50", "suggestion", 30, "", {})
    assert (mine.file, mine.line, mine.lines) == (
        str(tmp_path / "settings.yaml"),
        4,
        {"when": 5, "because": 8, "because.en": 8, "because.ja": 8},
    )


@pytest.mark.parametrize(
    ("change", "cites"),
    [
        ("{weight: 3}", ("birthday_due",)),
        ("{cites: [birthday_in_days]}", ("birthday_in_days",)),
        ("{because: '{birthday_in_days} days ({evidence}).'}", ()),  # another sentence speaks of something else
        ("{because: 'Soon ({evidence}).', cites: [birthday_in_days]}", ("birthday_in_days",)),
    ],
)
def test_what_a_sentence_cites_goes_with_the_sentence(tmp_path: Path, change: str, cites: tuple[str, ...]) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text(f"{SPARSE}rules:\n  birthday: {change}\n")
    assert rule(load_settings(path), "birthday").cites == cites


def test_an_own_rule_may_be_named_like_a_shipped_one_if_it_is_whole(tmp_path: Path) -> None:
    settings = load(tmp_path, SPARSE + "rules: {drift2: {when: true, because: {ja: 理由}}}\n")
    assert rule(settings, "drift2").because == {"en": "理由", "ja": "理由"}


# --- the defaults are the manual ---------------------------------------------------------------------------


def keys_in(node: Node | None) -> set[str]:
    """Every key in a tree, at any depth."""
    inner = (
        [entry.node for entry in node.entries.values()]
        if isinstance(node, Block)
        else node.items
        if isinstance(node, Row)
        else ()
    )
    own = set(node.entries) if isinstance(node, Block) else set()
    return own.union(*(keys_in(one) for one in inner))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_names_every_setting_and_can_be_loaded_as_it_stands(tmp_path: Path, language: str) -> None:
    text = manual(language)
    tree, _ = parse_tree(text.encode())
    keys = {*TOP_KEYS, *ME_KEYS, *ACCOUNT_KEYS, *DRAFTS_KEYS, *MORNING_KEYS, *CIRCLE_KEYS, *PERSON_KEYS, *RULE_KEYS}
    assert keys - keys_in(tree) == {
        "account",
        "folder",
    }  # drafts have one place, the manual shows the other in a comment
    assert "{account: work, folder: INBOX.Drafts}" in text
    rules = tmp_path / "rules.yaml"
    rules.write_text(SHIPPED_RULES, encoding="utf-8")
    (tmp_path / "settings.yaml").write_text(text, encoding="utf-8")
    settings = load_settings(tmp_path / "settings.yaml", shipped_rules=rules)
    assert {account.kind for account in settings.accounts} == set(KINDS)


def test_the_two_languages_of_the_manual_say_as_much() -> None:
    comments = {
        language: [
            line for line in DEFAULTS.read_text(encoding="utf-8").splitlines() if line.startswith(f"# {language}:")
        ]
        for language in LANGUAGES
    }
    assert len(comments["en"]) == len(comments["ja"])
    for language, other in (("en", "ja"), ("ja", "en")):
        assert f"# {other}:" not in manual(language)


def test_the_defaults_in_the_manual_are_the_real_ones(tmp_path: Path) -> None:
    bare = "\n".join(line for line in DEFAULTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    settings, sparse = load(tmp_path, SPARSE + bare), load(tmp_path, SPARSE)
    circles = {name: dataclasses.replace(circle, line=0) for name, circle in settings.circles.items()}
    assert dataclasses.replace(settings, circles=circles) == sparse
    assert circles == shipped_circles()
    schema = {one.name: one.default for one in dataclasses.fields(Settings)}
    assert (settings.poll_minutes, settings.group_limit, settings.morning) == (
        schema["poll_minutes"],
        schema["group_limit"],
        schema["morning"],
    )


def test_every_field_of_the_schema_is_a_setting() -> None:
    def fields(kind: type) -> set[str]:
        return {one.name for one in dataclasses.fields(kind)} - {"line"}

    assert fields(Settings) - {"path"} == {
        key.replace("poll", "poll_minutes").replace("timezone", "zone") for key in TOP_KEYS
    }
    assert fields(Me) == set(ME_KEYS)
    assert fields(Account) - {"tokens"} == set(ACCOUNT_KEYS)  # that one follows from `state`
    assert fields(DraftPlace) - {"implied"} == set(DRAFTS_KEYS)  # that one says that no `drafts:` stands there
    assert fields(Morning) == set(MORNING_KEYS)
    assert fields(PersonLine) == set(PERSON_KEYS)
    assert fields(RuleSpec) - {"name", "file", "files", "lines"} == set(RULE_KEYS) - {"off"}
    assert set(KEYS_OF_KIND) == set(KINDS)


def test_the_manual_shows_every_kind_of_account_and_says_what_each_stance_is() -> None:
    for language in ("en", "ja"):
        text = manual(language)
        assert [kind for kind in KINDS if f"kind: {kind}" not in text] == []
        assert [name for name in STANCES if f"\n#   {name}" not in text] == []
        weights = [int(rule.weight) for rule in shipped_rules() if rule.weight.isdigit()]
        assert (min(weights), max(weights)) == (20, 98)
        assert re.search(r"\b20\D+98\b", text)


def test_a_kind_that_is_not_known_is_answered_with_those_that_can_be_read(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, SPARSE.replace("kind: maildir", "kind: pop3"))
    words = told(caught.value.problems[0], "en")
    assert "It can be: maildir, mbox, ics, vcf" in words
    assert [kind for kind in KINDS if kind not in words] == []


def test_a_misspelt_key_is_named_once_and_a_missing_name_is_asked_for(tmp_path: Path) -> None:
    for text, words in (
        ("me: {nmae: Bo, addresses: [bo@x.example]}", "nmae"),
        ("me: {addresses: [bo@x.example]}", "signs your mail"),
    ):
        (tmp_path / "settings.yaml").write_text(
            f"{text}\naccounts: [{{name: m, kind: mbox, path: m}}]\n", encoding="utf-8"
        )
        with pytest.raises(SettingsError) as caught:
            load_settings(tmp_path / "settings.yaml")
        (problem,) = caught.value.problems
        assert words in told(problem, "en")


@pytest.mark.parametrize(
    "written", ["http://127.0.0.1:8080", "HTTP://127.0.0.1:8080/", "http://localhost:8080", "https://[::1]:8080"]
)
def test_a_server_of_this_machine_is_named_in_one_way(tmp_path: Path, written: str) -> None:
    more = f", {{name: post, kind: gmail, user: mio@hara.test, client: c.json, endpoint: '{written}'}}]"
    found = load(tmp_path, SPARSE.replace("}]", "}" + more)).accounts[1].endpoint
    assert found == written.rstrip("/").replace("HTTP", "http")
