"""What is handed to people: the wheel, the lock files, the two commands, and nothing of the machine it was made on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import distributions, packages_distributions
from pathlib import Path

import pytest

from tests.tools.command import Answer, call

ROOT = Path(__file__).parents[2]
ROOMS = ("config", "connectors", "daemon")
LOCKS = ("requirements.txt", "requirements-dev.txt")
UNWANTED = ("niquests", "urllib3-future", "keyrings.alt")  # each takes over a name or a secret that is another's
INSIDE = (
    "config/defaults.yaml",
    "config/rules.yaml",
    "config/words/en/cli.yaml",
    "config/words/ja/cli.yaml",
    "config/phrases/en/common.yaml",
    "config/phrases/ja/common.yaml",
    "daemon/demo/sample/me.yaml",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_holds_every_file_of_the_three_rooms_and_no_other_package(wheel: Path) -> None:
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    tracked = {name for name in _tracked() if name.split("/")[0] in ROOMS and (ROOT / name).is_file()}
    assert tracked <= inside
    assert set(INSIDE) <= inside
    assert {name.split("/")[0] for name in inside} == set(ROOMS)


@pytest.mark.process
def test_an_installed_tsunagari_works_outside_the_checkout_beside_a_folder_named_config(
    wheel: Path, tmp_path: Path
) -> None:
    installed = _install(wheel, tmp_path)
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "config").mkdir(parents=True)
    (elsewhere / "config" / "__init__.py").write_text("raise SystemExit('the wrong config')\n", encoding="utf-8")
    settings = elsewhere / "settings.yaml"
    settings.write_text("me: {name: A, addresses: [a@a.example]}\naccounts: [{name: m, kind: mbox, path: m}]\n")
    for words in (("--help",), ("--version",), ("--config", settings, "rules", "list"), ("demo", "--json")):
        theirs, ours = (_without_place(call(*words, script=one, cwd=elsewhere)) for one in (installed, _ours()))
        assert theirs == ours
        assert theirs.status == 0


def _install(wheel: Path, folder: Path) -> Path:
    """By `uv tool install`, with the versions of the lock file; it downloads them from the index that is set up."""
    uv = Path(sys.executable).with_name("uv")
    places = {"UV_TOOL_DIR": str(folder / "tools"), "UV_TOOL_BIN_DIR": str(folder / "bin"), "UV_SYSTEM_CERTS": "true"}
    order = [str(uv), "tool", "install", "--python", sys.executable, "-c", str(ROOT / "requirements.txt"), str(wheel)]
    done = subprocess.run(order, env={**os.environ, **places}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "bin" / "tsunagari"


def _ours() -> Path:
    return Path(sys.executable).with_name("tsunagari")


def _without_place(answer: Answer) -> Answer:
    """The two lie in different folders; nothing else may differ."""
    places = re.compile(r"\S*/config/rules\.yaml")
    return Answer(answer.status, places.sub("RULES", answer.out), places.sub("RULES", answer.err))


def test_no_other_distribution_here_owns_the_names_of_our_rooms() -> None:
    owners = packages_distributions()
    assert [(room, name) for room in ROOMS for name in owners.get(room, ()) if name != "tsunagari"] == []


def test_nothing_is_installed_that_takes_over_the_names_or_secrets_of_others() -> None:
    installed = {str(one.metadata["Name"]).lower() for one in distributions()}
    assert installed.isdisjoint(UNWANTED)


@pytest.mark.parametrize("name", LOCKS)
def test_each_line_of_a_lock_file_is_one_version_with_its_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip()]
    assert len(lines) > 20
    pinned = re.compile(r"[a-z0-9._-]+(\[[a-z,]+\])?==[^\s;]+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
    assert [line[:60] for line in lines if not pinned.fullmatch(line)] == []


def test_every_dependency_has_its_reason_beside_it_and_its_version_in_the_lock_files() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)
    groups = project["dependency-groups"]
    wanted: dict[str, tuple[str, ...]] = {_name(one): LOCKS[1:] for one in groups["dev"]}
    wanted |= {_name(one): LOCKS for one in [*project["project"]["dependencies"], *groups["build"]]}
    for name, files in wanted.items():
        assert re.search(rf'^  "{re.escape(name)}[^"]*", +# \S+ .+', text, re.MULTILINE), f"no reason for {name}"
        for file in files:
            assert re.search(rf"^{re.escape(name)}==", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE), name


def _name(requirement: str) -> str:
    return re.split(r"[<>=\[]", requirement)[0]


def test_no_tracked_file_names_a_folder_of_the_machine_it_was_made_on_or_a_registry() -> None:
    """The words are put together here, so that this file does not hold them; data of other projects is theirs."""
    folders = "|".join(("work", "root", "opt", "tmp"))
    hosts = "|".join(
        ("py" + r"pi\.", "python" + r"hosted\.", "npm" + r"js\.", "proxy" + r"\.golang", "deb" + r"\.debian")
    )
    machine = re.compile(rf"(?<![\w./~])/(?:{folders})/[\w.-]|https?://[^\s\"']*(?:{hosts})|(?<!\w)(?:{hosts})org")
    found = [
        f"{name}:{number}"
        for name in _tracked()
        if not name.startswith("tests/data/") and (ROOT / name).is_file()
        for number, line in enumerate((ROOT / name).read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if machine.search(line)
    ]
    assert found == []


def _tracked() -> list[str]:
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [name for name in names.split("\0") if name]


def test_make_help_lists_every_target() -> None:
    targets = set(re.findall(r"^\.PHONY: (\S+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {"install", "demo", "test", "nightly", "bench", "lint", "help"} <= targets
    assert {line.split()[1] for line in _make("help").splitlines()} == targets


def test_the_long_run_takes_one_number() -> None:
    assert "TSUNAGARI_SCALE=0.25 " in _make("-n", "nightly", "SCALE=0.25")
    assert "TSUNAGARI_SCALE=1 " in _make("-n", "nightly")
    assert "not nightly" not in _make("-n", "nightly")


def _make(*words: str) -> str:
    clean = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL", "SCALE")}
    return subprocess.run(["make", *words], cwd=ROOT, env=clean, check=True, capture_output=True, text=True).stdout
