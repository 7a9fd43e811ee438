"""The builder of stories that are told on servers, and answers of what is no server at all."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.torture.inputs import Case, read, write


@pytest.fixture(scope="module")
def build() -> Iterator[ModuleType]:
    """The builder of stories, a script beside its neighbours."""
    folder = str(Path(__file__).parents[1] / "tools" / "scenarios")
    sys.path.insert(0, folder)
    try:
        spec = importlib.util.spec_from_file_location("build_scenarios", f"{folder}/build.py")
        assert spec is not None
        assert spec.loader is not None
        tools = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = tools  # its dataclasses look for their module
        spec.loader.exec_module(tools)
        yield tools
    finally:
        sys.path.remove(folder)


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Case]:
    """The hostile answers, with what the manifest says of each."""
    folder = tmp_path_factory.mktemp("torture")
    write(folder, 1)
    return {f"page/{case.name}": case for case in read(folder).of("page")}


@pytest.fixture(autouse=True)
def _no_prose_of_googles_library(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Google's library writes a manual of every method each time a service is built: hundreds of times here, for nobody."""
    if "google" in request.path.name:
        from googleapiclient.schema import Schemas

        for name in ("prettyPrintSchema", "prettyPrintByName"):
            monkeypatch.setattr(Schemas, name, lambda _schemas, _what: "")
