"""Every benchmark of this folder, one after the other, each in a process of its own, on one generated mailbox.

    python -m bench [--messages 20000] [NAME ...]

A benchmark is a module here whose first lines say what it is called with: `BOX`, the generated mailbox with its
calendar and cards, or `MAILDIR`, the Maildir in it. Ends with 1 if one of them missed its goal.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
GENERATOR = "tests.tools.make_mailbox"


def names() -> list[str]:
    """The benchmarks there are."""
    return sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))


def arguments(name: str, box: Path) -> Iterator[str]:
    """What this one is called with, by the call that its first lines show."""
    told = ast.get_docstring(ast.parse((HERE / f"{name}.py").read_text(encoding="utf-8"))) or ""
    call = next((line for line in told.splitlines() if "python " in line), "").partition("bench")[2].partition("   ")[0]
    if "BOX" in call:
        yield str(box)
    elif "MAILDIR" in call:
        yield str(box / "Maildir")


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=20_000, help="how many mails the generated mailbox has")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these of: {', '.join(names())}")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(names()):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    missed = []
    with tempfile.TemporaryDirectory(prefix="tsunagari-bench-") as folder:
        box = Path(folder) / "box"
        _python(GENERATOR, "--out", str(box), "--messages", str(asked.messages), "--seed", "1")
        for name in asked.names or names():
            print(f"\n== {name}", flush=True)
            missed += [name] if _python(f"bench.{name}", *arguments(name, box)) else []
    print(f"\nmissed: {', '.join(missed)}" if missed else "\nall reached their goals")
    return int(bool(missed))


def _python(module: str, *words: str) -> int:
    return subprocess.run([sys.executable, "-m", module, *words], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
