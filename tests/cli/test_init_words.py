"""What servers say during `init`: there is no configuration yet and nothing has been read, so no sentence speaks of either."""

from __future__ import annotations

import re

import pytest

from config.words import LANGUAGES, Said, family_of, in_words, led_by_account, say, text_of
from daemon.first_steps.answers import Unfit, at_first
from daemon.first_steps.servers import url

# A line of the configuration; what was read before; a later try by itself; a command that needs a configuration.
NOT_YET = {
    "en": re.compile(
        r"`[a-z_]+:|`plain|in the configuration|read so far|read before|tried again later|tsunagari login \{"
    ),
    "ja": re.compile(r"`[a-z_]+:|`plain|設定の|読み終えた分|これまでに読んだ|あとで|後でもう一度|tsunagari login \{"),
}
# What no look at an account says: of drafts, of single mails and entries, of folders that the settings name, and of where a
# secret was kept before; `init` has none of these. What is kept comes after the configuration is written.
LATER = re.compile(
    r"imap\.(drafts_|no_such_folder|folder_shut|not_handed_out|breaks_off)|dav\.(entry_|partial|refuses_entries)"
    r"|secrets\.(credential|none_here|ring_|file_|no_folder|folder_busy|token_|sealed)"
)


def sentences(language: str) -> list[str]:
    return [f"{family}.{name}" for family in ("imap", "web", "dav", "secrets") for name in family_of(family, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_a_server_has_a_form_for_the_first_time(language: str) -> None:
    assert len(sentences(language)) > 50
    for key in sentences(language):
        if not LATER.match(key):
            told = text_of(at_first(Said(key)).key, language)
            assert not NOT_YET[language].search(told), f"{key}: {told}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["https://h:secret@dav.firm.example/", "http://dav.firm.example/", "dav", "https:// x"]
)
def test_an_address_that_will_not_do_is_told_without_lines_of_the_configuration(text: str, language: str) -> None:
    with pytest.raises(Unfit) as caught:
        url(text)
    told = in_words(caught.value.said, language)
    assert not NOT_YET[language].search(told)
    assert "password_command:" not in told
    assert "secret" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_such_form_stands_for_a_sentence_and_has_no_field_that_this_one_lacks(language: str) -> None:
    known = {key.replace(".", "_"): key for key in sentences(language)}
    own = [name for name in family_of("init", language) if name.split("_")[0] in ("imap", "web", "dav", "secrets")]
    assert own
    for name in own:
        fields = (
            set(re.findall(r"\{([a-z_]+)\}", text))
            for text in (text_of(f"init.{name}", language), text_of(known[name], language))
        )
        first, usual = fields
        assert first <= usual, name


def test_it_is_found_inside_a_sentence_that_names_the_account_too() -> None:
    said = led_by_account(say("imap.silent", account="mail", host="imap.firm.example"))
    assert in_words(at_first(said), "en").startswith("Account mail: the server did not answer in time. Try again;")
    assert at_first(say("disk.full")) == say("disk.full")
