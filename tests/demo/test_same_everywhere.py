"""The sample is the same on every machine, in every folder, on every run."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from daemon.demo.mailbox import write_sample
from tests.demo.sample import files


def tree_hash(folder: Path) -> str:
    """One figure for all names and bytes below a folder."""
    whole = sha256()
    for path in files(folder):
        whole.update(f"{path.relative_to(folder)}\0".encode() + sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def test_two_runs_write_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    assert tree_hash(write_sample(tmp_path).parent) == tree_hash(sample)


def test_a_second_run_into_the_same_folder_changes_nothing(tmp_path: Path) -> None:
    before = tree_hash(write_sample(tmp_path).parent)
    assert tree_hash(write_sample(tmp_path).parent) == before


def test_working_directory_and_relative_path_do_not_matter(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_sample(Path("elsewhere"))
    assert tree_hash(tmp_path / "elsewhere") == tree_hash(sample)


@pytest.mark.process
def test_zone_locale_and_hash_seed_of_the_machine_do_not_matter(sample: Path, tmp_path: Path) -> None:
    program = "import locale, sys; locale.setlocale(locale.LC_ALL, ''); from daemon.demo.mailbox import write_sample; "
    program += "from pathlib import Path; write_sample(Path(sys.argv[1]))"
    surroundings = {**os.environ, "TZ": "America/St_Johns", "PYTHONHASHSEED": "7", "LC_ALL": "C.UTF-8"}
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], env=surroundings, cwd=root, check=True, timeout=60)
    assert tree_hash(tmp_path) == tree_hash(sample)


def test_the_configuration_is_what_is_returned(tmp_path: Path) -> None:
    path = write_sample(tmp_path / "new" / "folder")
    assert path == tmp_path / "new" / "folder" / "tsunagari.yaml"
    assert path.is_file()
