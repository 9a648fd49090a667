"""Words by which a list says that somebody is not in a body any more, folded, in the languages of lists."""

from __future__ import annotations

from registry.text import fold


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split(";"))


LEFT = _folded(
    "ended; inactive; resigned; resignation; left; withdrew; withdrawn; withdrawal; expired; denounced; "
    "terminated; no longer; deceased; removed; quit; stepped down; departed; discontinued; "
    "s est retire; s est retiree; demissionnaire; demission; a demissionne; a quitte; inactif; inactive; "
    "inactivo; inactiva; renuncio; se retiro; dejo; retirou se; renunciou; inativo; inativa; saiu; "
    "вышел; вышла; выбыл; выбыла; انسحب; انسحبت"
)
"""What says by itself that a seat is not held any more."""
FORMER = _folded(
    "former; formerly; ex; past; retired; ancien; ancienne; retire; retiree; anterior; antiguo; antigua; "
    "retirado; retirada; antigo; antiga; бывший; бывшая; سابق; سابقا"
)
"""What says it of the role that stands beside it: a former member; a former minister may well be one."""
SUSPENDED = _folded(
    "suspended; suspension; suspendu; suspendue; suspendido; suspendida; suspenso; suspensa; приостановлено"
)
"""What says that membership rests."""
