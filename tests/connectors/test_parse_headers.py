"""Heads of mails: encoded words, raw bytes, addresses, ids, parameters, however they were written."""

from __future__ import annotations

import base64

import pytest

from connectors.addresses import bare, mailboxes
from connectors.headers import clean, message_ids, parameters, split_head, words
from connectors.model import Mailbox, Role
from tests.connectors.mails import mail, parts, read


def word(text: str, label: str, codec: str = "") -> str:
    return f"=?{label}?B?{base64.b64encode(text.encode(codec or label)).decode()}?="


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain words", "plain words"),
        ("=?utf-8?q?caf=C3=A9_noir?=", "café noir"),
        ("=?UTF-8?B?5ryU5aWP5Lya?=", "演奏会"),
        ("Re: =?utf-8?q?a?= =?utf-8?q?b?= c", "Re: ab c"),
        ("=?utf-8?q?a?==?utf-8?q?b?=", "ab"),  # no blank between, against the RFC
        (
            "=?utf-8?b?44OQ44Kk44Kq44Oq?= =?utf-8?b?44Oz4w==?= =?utf-8?b?grM=?=",
            "バイオリンコ",
        ),  # cut within a character
        (word("①髙橋", "Shift_JIS", "cp932"), "①髙橋"),
        (word("演奏会の件", "iso-2022-jp", "utf-8"), "演奏会の件"),  # the label lies
        (word("演奏会の件", "utf-8", "cp932"), "演奏会の件"),
        ("=?ISO-2022-JP?B?" + base64.b64encode(b"\x1b$B-!-j\x1b(B").decode() + "?=", "①㈱"),  # NEC's own row
        ("=?utf-8?q?=3D=3Futf-8=3Fq=3F=3Cb=3E=3F=3D?=", "=?utf-8?q?<b>?="),  # undone once, not twice
        ("=?utf-8*ja?q?=E6=BC=94?=", "演"),
        ("=?utf-8?q?Really??=", "Really?"),
        ("=?utf-8?b?5ryU5aWP5Lya", "演奏会"),  # never closed
        ("=?utf-8?b?5ryU5aWP5Lya=?=", "演奏会"),  # surplus padding
        ("=?unknown-8bit?q?caf=C3=A9?=", "café"),
        ("=?x?y?z?=", "=?x?y?z?="),
        ("a =? b ?= c", "a =? b ?= c"),
    ],
)
def test_encoded_words_are_undone(value: str, text: str) -> None:
    assert words(value.encode()) == text


@pytest.mark.parametrize("codec", ["utf-8", "cp932", "iso2022_jp", "euc_jp"])
def test_raw_bytes_in_a_subject_are_read_by_their_looks(codec: str) -> None:
    assert read(mail(subject="演奏会のご案内です".encode(codec))).subject == "演奏会のご案内です"


@pytest.mark.parametrize("codec", ["utf-8", "cp932", "iso2022_jp", "euc_jp"])
def test_raw_bytes_in_a_name_do_not_hide_the_address(codec: str) -> None:
    sender = "山田さくら".encode(codec) + b" <alice@friends.example>"  # in JIS the name ends with an opening bracket
    assert read(mail(sender=sender)).sender == Mailbox("alice@friends.example", "山田さくら")


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Alice Adams <ALICE@Friends.Example>", [("alice@friends.example", "Alice Adams")]),
        ("alice@friends.example", [("alice@friends.example", "")]),
        ("alice@friends.example (Alice)", [("alice@friends.example", "Alice")]),
        ('"Adams, Alice" <a@b.example>, c@d.example', [("a@b.example", "Adams, Alice"), ("c@d.example", "")]),
        ('"A \\"B\\" C" <a@b.example>', [("a@b.example", 'A "B" C')]),
        ("undisclosed-recipients:;", []),
        ("Team: a@b.example, B <b@b.example>; c@b.example", [("a@b.example", ""), ("b@b.example", "B"), ("c@b.example", "")]),
        ("a@b.example; c@d.example", [("a@b.example", ""), ("c@d.example", "")]),  # as Outlook parts them
        ("A <a@b.example> B <c@d.example>", [("a@b.example", "A"), ("c@d.example", "B")]),  # the comma was forgotten
        ("Reinman, Andris <a@b.example>", [("a@b.example", "Reinman, Andris")]),  # the quotes were forgotten
        ("Joe Foo, PhD, MD <a@b.example>, B <c@d.example>", [("a@b.example", "Joe Foo, PhD, MD"), ("c@d.example", "B")]),
        ("Team; B <a@b.example>, c@d.example", [("a@b.example", "B"), ("c@d.example", "")]),
        ("a@b.example, B <c@d.example>", [("a@b.example", ""), ("c@d.example", "B")]),
        ("=?utf-8?Q?Sato,_Taro?= <s@t.example>", [("s@t.example", "Sato, Taro")]),
        ("=?utf-8?Q?Sato, Taro?=<s@t.example>", [("s@t.example", "Sato, Taro")]),
        (f'"{word("山田花子", "iso-2022-jp", "iso2022_jp")}" <a@b.example>', [("a@b.example", "山田花子")]),
        ("taro..yamada.@docomo.example", [("taro..yamada.@docomo.example", "")]),
        ('"taro..yamada."@docomo.example', [("taro..yamada.@docomo.example", "")]),
        ('Taro <"taro..yamada."@docomo.example>', [("taro..yamada.@docomo.example", "Taro")]),
        ('"alice adams"@friends.example', [('"alice adams"@friends.example', "")]),
        ("山田 <やまだ@例え.example>", [("やまだ@例え.example", "山田")]),
        ('"John Gibson" john@gibson.example', [("john@gibson.example", "John Gibson")]),
        ('"Linda Smith"', []),
        ('"Van der Watt, "Van der Watt, Jane" <jane@watt.example>', [("jane@watt.example", "Jane")]),
        ("<@relay.example:user@host.example>", [("user@host.example", "")]),
        ("Pete(A nice \\) chap) <pete(his account)@silly.example>", [("pete@silly.example", "Pete")]),
        ("'a@b.example' <a@b.example>", [("a@b.example", "")]),  # the name only repeats the address
        ('"boss@work.example" <evil@attacker.example>', [("evil@attacker.example", "boss@work.example")]),
        ("Alice", []), ("<>", []), ("a@b@c", []), ("a b c @ d e", []), ("@b.example", []), ("a@", []),
    ],
)  # fmt: skip
def test_addresses_are_found_whatever_stands_there(value: str, found: list[tuple[str, str]]) -> None:
    assert [(box.address, box.name) for box in mailboxes(value.encode()).mailboxes] == found


def test_an_address_is_compared_without_what_it_does_not_need() -> None:
    assert bare(' "Taro..Yamada."@DOCOMO.example. ') == "taro..yamada.@docomo.example"
    assert bare("mailto:a@b.example") == "a@b.example"
    assert bare("a b@c.example") == ""


def test_a_crowd_is_counted_to_a_thousand() -> None:
    crowd = ",\n ".join(f"P {n} <p{n}@crowd.example>" for n in range(3000))
    assert len(read(mail(to=crowd)).to) == 1000


def test_to_may_stand_twice_but_the_first_author_counts() -> None:
    message = read(mail("x", "To: bob@friends.example", "From: Evil <evil@attacker.example>"))
    assert [box.address for box in message.to] == ["ren@home.example", "bob@friends.example"]
    assert message.sender is not None
    assert message.sender.address == "alice@friends.example"


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        (b"<a@b.example>", ("a@b.example",)),
        (b"<a@b.example> <c@d.example>", ("a@b.example", "c@d.example")),
        (b"<a\n b@c.example>", ("ab@c.example",)),
        (b"plain@c.example", ("plain@c.example",)),
        (b"<>", ()), (b"", ()), (b"no id at all", ()), (b"<" + b"a" * 10_000 + b"@x>", ()),
        ("<日本@x>".encode(), ("日本@x",)),
    ],
)  # fmt: skip
def test_ids_are_cleaned(value: bytes, ids: tuple[str, ...]) -> None:
    assert message_ids(value) == ids


def test_references_keep_their_order_and_the_latest() -> None:
    value = "References: " + "\n ".join(f"<r{n}@x.example>" for n in range(500))
    references = read(mail("x", value, "In-Reply-To: <r499@x.example>")).references
    assert references[-1] == "r499@x.example"
    assert len(references) == 100


def test_nothing_that_a_terminal_would_obey_stays_in_names_and_subjects() -> None:
    nasty = "a\r\nBcc: v@x\x1b[31m\u202egro\u2028x\u0085y\ufeff\x07"
    assert clean(nasty) == "a Bcc: v@x[31mgro x y"
    message = read(mail(subject=word(nasty, "utf-8"), sender=f"{word(nasty, 'utf-8')} <alice@friends.example>"))
    assert message.subject.isprintable()
    assert message.sender is not None
    assert message.sender.name.isprintable()
    assert clean("👩\u200d👩\u200d👧") == "👩\u200d👩\u200d👧"  # what joins an emoji stays


def test_parameters_are_read_in_all_their_spellings() -> None:
    assert parameters(b'Text/Plain; charset="UTF-8"; Format=flowed') == (
        "text/plain",
        {"charset": "UTF-8", "format": "flowed"},
    )
    assert parameters(b"x/y; a=b c; d") == ("x/y", {"a": "b c"})
    assert parameters(b"a/b; name*=utf-8''%E6%BC%94") == ("a/b", {"name": "演"})
    assert parameters(b"a/b; name*1=c; name*0=ab; name*2*=%64") == ("a/b", {"name": "abcd"})
    assert parameters(b";;;===;charset") == ("", {})


def test_a_file_name_in_pieces_of_jis_is_joined_before_it_is_decoded() -> None:
    name = "あいうえおかきくけこさしすせそたちつてと議事録.png"
    jis = name.encode("iso2022_jp")
    pieces = ["".join(f"%{byte:02X}" for byte in jis[at : at + 24]) for at in range(0, len(jis), 24)]
    params = "".join(
        f";\n filename*{n}*={'' if n else 'iso-2022-jp' + chr(39) * 2}{piece}" for n, piece in enumerate(pieces)
    )
    body = parts(("text/plain", "Hi"), (f"image/png\nContent-Disposition: attachment{params}", "QUJD"))
    assert read(mail(body, kind="multipart/mixed; boundary=q")).attachments == (name,)


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_head_ends_where_the_body_begins(end: bytes) -> None:
    raw = end.join([b"From: a@b.example", b"Subject: one", b"  two", b"\tthree", b"", b"Body: x", b""])
    fields, body = split_head(raw)
    assert fields.first("subject") == b"one  two\tthree"
    assert raw[body:] == b"Body: x" + end


def test_a_body_glued_to_the_head_is_still_the_body() -> None:
    raw = mail().replace(b"\n\n", b"\n")
    assert read(raw).text.strip() == "The violin concert is on 12 December."


def test_stray_lines_at_the_beginning_do_no_harm() -> None:
    for stray in (
        b"From alice@friends.example Mon Nov  2 09:00:00 2026\n",
        b" folded: from nothing\n",
        b">From x\n",
        b"\xef\xbb\xbf",
    ):
        assert read(stray + mail()).subject == "concert"


def test_what_i_passed_on_unchanged_is_not_sent_by_its_author() -> None:
    passed_on = mail("x", "Resent-From: ren@home.example", "Resent-To: cy@home.example")
    assert read(passed_on, Role.SENT).role is Role.ARCHIVE
    assert read(mail("x"), Role.SENT).role is Role.SENT
    assert read(passed_on, Role.TRASH).role is Role.TRASH
