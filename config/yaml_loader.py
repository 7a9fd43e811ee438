"""YAML that comes with tsunagari, read by the library's quick loader where it has one. What the owner writes is read by `yaml_lines.py`."""

from __future__ import annotations

from typing import Any

import yaml

LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def loaded(text: str) -> Any:
    """The plain data of a text; raises `yaml.YAMLError`."""
    return yaml.load(text, Loader=LOADER)  # noqa: S506  both loaders are safe
