"""The builder of stories that are told on servers."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest


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
