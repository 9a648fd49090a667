"""How long a read command takes as a whole process, beside the floor: ``python -c pass``.

    python benchmarks/startup.py [ROUNDS]

Makes the example registry in a temporary folder. Every round runs each command once, in turn, so
that a noisy machine is as noisy for all of them; printed are medians and their ratio to the floor's.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BIN = Path(sys.executable).parent
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "interlock --help": [str(BIN / "interlock"), "--help"],
    "interlock who": [str(BIN / "interlock"), "who", "Lesotho TWG", "--json"],
    "interlock sits": [str(BIN / "interlock"), "sits", "iom", "--json"],
    "interlock find": [str(BIN / "interlock"), "find", "nacola", "--json"],
    "interlock show": [str(BIN / "interlock"), "show", "NACOLA", "--json"],
    "interlock agreements": [str(BIN / "interlock"), "agreements", "--json"],
}


def main(rounds: int) -> None:
    """Run the rounds and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {"INTERLOCK_REGISTRY": f"{folder}/registry.db", "PATH": str(BIN)}
        subprocess.run(
            [BIN / "interlock", "init", "--example"], env=environment, check=True, stdout=subprocess.DEVNULL
        )
        times: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for _ in range(rounds + 1):
            for name, words in COMMANDS.items():
                began = time.perf_counter()
                subprocess.run(words, env=environment, check=True, stdout=subprocess.DEVNULL)
                times[name].append(time.perf_counter() - began)
    # The first round warms the caches and does not count.
    medians = {name: statistics.median(taken[1:]) for name, taken in times.items()}
    floor = medians["python -c pass"]
    print(f"median of {rounds} interleaved rounds")
    for name, median in medians.items():
        print(f"{name:22} {median * 1000:7.1f} ms  {median / floor:5.2f} x the floor")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
