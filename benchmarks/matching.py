"""Who is who in a made world: what waits for a decision, and which records were told apart."""

from __future__ import annotations

import json

from benchmarks.ledger import Ledger
from benchmarks.plan import Plan


def write_matching(ledger: Ledger, plan: Plan) -> None:
    """Rows of lists that wait, one for every hundredth organisation, and as many that were told apart."""
    rng = ledger.rng
    for n in range(1, plan.organisations, 100):
        name = f"Office {n} for migrant workers"
        ledger.add(
            "waiting", f"w-{n}", source_id=f"source-{rng.randrange(plan.sources)}",
            record_kind="organisation", record_key=name.lower(), name=name, file="contacts.xlsx",
            locator=f"row {n}", told=json.dumps({"records": []}), since="2024-05-01",
        )  # fmt: skip
        told_apart = ledger.add(
            "distinction", f"di-{n}", entity_id=f"org-{n}", other_id=f"org-{n - 1}",
            reason="Both were asked", decided_on="2024-05-02",
        )  # fmt: skip
        ledger.cite("distinction", told_apart, chance=0.2)
