"""Which side somebody speaks for, from the words of a file in any language."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

from functools import cache

from registry.exchange.incoming.words.vocabulary import Vocabulary
from registry.terms.seats import Constituency
from registry.text import fold

_CONSTITUENCIES = Vocabulary((
    (Constituency.government, (
        "government; gov; govt; governmental; government agency; state; public; public sector; ministry",
        "gouvernement; état",
        "gobierno",
        "governo",
        "правительство",
        "حكومة; الحكومة",
    )),
    (Constituency.employers, (
        "employers; employer; employers group; employers organisation; employers organization",
        "employers' organisation; employers' organization",
        "employeurs; employeur; patronat",
        "empleadores; empleador",
        "empregadores",
        "работодатели",
        "أصحاب العمل",
    )),
    (Constituency.workers, (
        "workers; worker; workers group; workers organisation; workers' organisation; labour; labor",
        "union; unions; trade union; trade unions; labour union; labor union",
        "travailleurs; travailleur; syndicat; syndicats",
        "trabajadores; trabajador; sindicato; sindicatos",
        "trabalhadores",
        "трудящиеся; работники",
        "العمال",
    )),
    (Constituency.un_igo, (
        "un; un/igo; un agency; un agencies; united nations; igo; intergovernmental",
        "international organisation; international organization",
        "onu; nations unies; agence onu; organisation internationale",
        "naciones unidas",
        "оон",
        "الأمم المتحدة",
    )),
    (Constituency.civil_society, (
        "civil society; ngo; ngos; ingo; international ngo; national ngo; cso; csos; non-governmental; community; faith-based",
        "société civile; ong; osc",
        "sociedad civil",
        "sociedade civil",
        "гражданское общество; нпо; nгo",
        "المجتمع المدني",
    )),
    (Constituency.migrants, (
        "migrants; migrant; migrant association; diaspora",
        "migrantes",
        "мигранты",
        "المهاجرين",
    )),
    (Constituency.private_recruitment, (
        "recruitment; recruiters; private recruitment; recruitment agency; recruitment agencies; private employment agency",
        "pea; peas",
        "agences de recrutement",
    )),
    (Constituency.private_other, (
        "private sector; private; business; industry; company",
        "secteur privé",
        "sector privado",
        "setor privado",
        "частный сектор",
        "القطاع الخاص",
    )),
    (Constituency.academia, (
        "academia; academic; academics; academia/research; university; research; think tank",
        "université",
        "universidad",
        "universidade",
        "научное сообщество",
        "الأوساط الأكاديمية",
    )),
    (Constituency.donor, (
        "donor; donors; development partner; development partners; cooperating partner",
        "bailleur; bailleurs; partenaire technique et financier; ptf",
        "donante; donantes",
        "doador",
        "доноры",
        "المانحين",
    )),
    (Constituency.media, (
        "media; press",
        "médias",
        "medios",
        "mídia",
        "сми",
        "الإعلام",
    )),
), ("state", "public", "private", "business", "labour", "labor", "donor"))  # fmt: skip
_OWN = {fold(word): side for side in Constituency for word in (side.value, side.label)}


@cache
def constituency_in(text: str) -> Constituency | None:
    """The side that a text names, misspelt or with few words around; None where it names none."""
    return _CONSTITUENCIES.typed(text)


def constituency_chosen(text: str) -> Constituency | None:
    """The same where one of our own words is asked for.

    >>> constituency_chosen("UN / IGO"), constituency_chosen("Syndicats"), constituency_chosen("the moon")
    (<Constituency.un_igo: 'un_igo'>, <Constituency.workers: 'workers'>, None)
    """
    return _OWN.get(fold(text)) or constituency_in(text)
