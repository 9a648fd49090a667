"""How far an agreement has come, from the words for its status in any language."""

from __future__ import annotations

from functools import cache

from registry.exchange.incoming.words.vocabulary import Vocabulary
from registry.terms.agreements import AgreementStage

_STAGES = Vocabulary((
    (AgreementStage.proposed, ("proposed; proposal; announced; early announcement", "proposé", "propuesto")),
    (AgreementStage.exploratory, ("exploratory; exploratory talks; feasibility; scoping",)),
    (AgreementStage.drafting, ("drafting; draft; in draft; being drafted", "en rédaction", "borrador")),
    (AgreementStage.negotiation, (
        "negotiation; negotiations; under negotiation; in negotiation; negotiating; negotiations ongoing",
        "en négociation",
        "en negociación",
        "em negociação",
        "на переговорах",
        "قيد التفاوض",
    )),
    (AgreementStage.legal_clearance, ("legal clearance; legal review; vetting; with the attorney general",)),
    (AgreementStage.initialled, ("initialled; initialed", "paraphé", "rubricado")),
    (AgreementStage.signed, (
        "signed; signature; concluded; signed not yet in force",
        "signé",
        "firmado",
        "assinado",
        "подписано",
        "موقع",
    )),
    (AgreementStage.ratified, (
        "ratified; ratification", "ratifié", "ratificado", "ратифицировано", "مصادق عليه",
    )),
    (AgreementStage.in_force, (
        "in force; entered into force; in effect; effective; active; operational; valid; ongoing; current",
        "en vigueur",
        "vigente; en vigor",
        "em vigor",
        "в силе",
        "ساري",
    )),
    (AgreementStage.under_review, ("under review; being reviewed", "en révision", "en revisión")),
    (AgreementStage.amended, ("amended", "amendé", "enmendado")),
    (AgreementStage.renewed, ("renewed; extended", "renouvelé; prolongé", "renovado")),
    (AgreementStage.suspended, ("suspended; on hold", "suspendu", "suspendido", "suspenso")),
    (AgreementStage.expired, (
        "expired; lapsed; inactive", "expiré", "vencido; expirado", "истекло", "منتهي",
    )),
    (AgreementStage.terminated, (
        "terminated; denounced; ended; cancelled; replaced", "dénoncé", "terminado",
    )),
    (AgreementStage.abandoned, ("abandoned; dropped", "abandonné", "abandonado")),
))  # fmt: skip


@cache
def stage_in(text: str) -> AgreementStage | None:
    """How far an agreement has come, where the words of its status say just that."""
    return _STAGES.whole(text)
