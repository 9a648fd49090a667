"""Words for roles, sides, kinds of organisations and stages, in the languages that lists come in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar

from registry.terms import AgreementStage, Constituency, OrganisationType, Role
from registry.text import fold

_T = TypeVar("_T")


def _by_word(words: Mapping[_T, str]) -> dict[str, _T]:
    return {fold(word): term for term, listed in words.items() for word in listed.split(";")}


ROLES: Final[dict[str, Role]] = _by_word(
    {
        Role.chair: "chair; chairperson; chairman; chairwoman; chairlady; president; presiding "
        "officer; convenor;"
        "convener; president(e); presidente; présidente; président; presidenta; presidencia; presidência;"
        "head of committee; coordinator; coordonnateur; coordinador; coordenador; координатор; "
        "председатель; председательница; президент; رئيس; الرئيس; رئيسة; chair person; chaired by;"
        "ranking chair; vorsitz; vorsitzender; speaker; interim chair; acting chair; chairs",
        Role.co_chair: "co-chair; co chair; cochair; joint chair; co-chairperson; coprésident; coprésidente; "
        "co-président; copresidente; co-presidente; copresidenta; сопредседатель; الرئيس المشارك; "
        "co-chairman;"
        "co-convenor; co-chairs",
        Role.vice_chair: "vice-chair; vice chair; vice chairperson; deputy chair; deputy chairperson;"
        " vice-president;"
        "vice president; vice-chairman; vice chairman; vice chairwoman; vice-président; vice-présidente; "
        "vice-presidente; vicepresidente; vicepresidenta; deputy chairman; vice-chairperson; v/chair;"
        "заместитель председателя; вице-председатель; نائب الرئيس; first vice-chair; second vice-chair",
        Role.secretariat: "secretariat; secrétariat; secretaría; secretaria técnica; secretariado; "
        "secretaría técnica;"
        "секретариат; الأمانة; أمانة; secretariat support; host secretariat",
        Role.secretary: "secretary; secrétaire; secretario; secretaria; secretário; secretária; секретарь; "
        "أمين السر; كاتب; secretary general; general secretary; executive secretary; clerk; rapporteur; "
        "rapporteuse; relator; relatora; докладчик; secretary to the committee; minute taker",
        Role.facilitator: "facilitator; facilitateur; facilitatrice; facilitador; facilitadora; "
        "moderator; модератор;"
        "ميسر",
        Role.co_facilitator: "co-facilitator; cofacilitator; co-facilitateur; cofacilitador",
        Role.member: "member; membre; miembro; membro; член; عضو; full member; regular member; "
        "members; titulaire; "
        "titular; committee member; member state; état membre; estado miembro; estado membro;"
        "state party; party; board member; ordinary member; membre titulaire; miembro titular; participant;"
        "membre de droit; permanent member; core member; nonregional member; regional; mitglied; عضوة",
        Role.alternate: "alternate; alternate member; deputy; deputy member; substitute; suppléant; "
        "suppléante; "
        "suplente; proxy; заместитель; مناوب; membre suppléant; miembro suplente; membro suplente; stand-in",
        Role.observer: "observer; observateur; observatrice; observador; observadora; наблюдатель; "
        "مراقب; observers;"
        "observer member; observer status; beobachter",
        Role.focal_point: "focal point; focal person; point focal; punto focal; ponto focal; contact "
        "person; liaison;"
        "contact point; liaison officer; координационный центр; جهة اتصال; منسق; registered contact;"
        "personne focale",
        Role.resource_person: "resource person; technical adviser; technical advisor; adviser; "
        "advisor; expert; "
        "personne ressource; asesor; asesora; consultant; conseiller; experto; consultor; эксперт; خبير",
        Role.lead: "lead; leader; team leader; lead agency; chef de file; líder; responsable; "
        "co-lead; colead; "
        "technical lead; группа лидер; head; cluster lead",
        Role.other: "treasurer; trésorier; trésorière; tesorero; tesoureiro; officer; казначей; patron; "
        "associate; associate member; corresponding member; partner; candidate; signatory; supporter;"
        "suspended; donor; host",
    }
)
"""Folded words to the role; the longest that fits wins."""

CONSTITUENCIES: Final[dict[str, Constituency]] = _by_word(
    {
        Constituency.government: "government; gov; govt; gouvernement; gobierno; governo; "
        "правительство; حكومة; "
        "state; public sector; governmental; ministry; public; état; الحكومة; government agency",
        Constituency.employers: "employers; employer; employeurs; employeur; empleadores; empleador; "
        "empregadores; "
        "работодатели; أصحاب العمل; employers organisation; employers organization; patronat; "
        "employers group;"
        "employers' organisation; employers' organization",
        Constituency.workers: "workers; worker; travailleurs; travailleur; trabajadores; trabajador; "
        "trabalhadores; "
        "трудящиеся; работники; العمال; union; trade union; trade unions; syndicat; sindicato; "
        "labour; workers group;"
        "workers organisation; workers' organisation; syndicats; sindicatos; unions",
        Constituency.un_igo: "un; igo; united nations; un agency; un agencies; international "
        "organisation; onu; "
        "international organization; nations unies; agence onu; naciones unidas; оон; الأمم المتحدة; un/igo;"
        "organisation internationale; intergovernmental",
        Constituency.civil_society: "civil society; ngo; ngos; ong; cso; csos; société civile; "
        "sociedad civil; "
        "sociedade civil; гражданское общество; المجتمع المدني; nгo; нпо; osc; non-governmental; community;"
        "ingo; international ngo; national ngo; faith-based",
        Constituency.migrants: "migrants; migrant; diaspora; migrant association; migrantes; "
        "мигранты; المهاجرين",
        Constituency.private_recruitment: "recruitment; recruiters; private recruitment; recruitment agency; "
        "recruitment agencies; private employment agency; agences de recrutement; pea; peas",
        Constituency.private_other: "private sector; private; business; secteur privé; sector "
        "privado; setor privado; "
        "industry; частный сектор; القطاع الخاص; company",
        Constituency.academia: "academia; academic; university; research; université; universidad; "
        "academics; "
        "academia/research; universidade; научное сообщество; الأوساط الأكاديمية; think tank",
        Constituency.donor: "donor; donors; bailleur; bailleurs; donante; donantes; doador; доноры; "
        "المانحين; "
        "development partner; development partners; partenaire technique et financier; ptf; "
        "cooperating partner",
        Constituency.media: "media; press; médias; medios; mídia; сми; الإعلام",
    }
)

TYPES: Final[dict[str, OrganisationType]] = _by_word(
    {
        OrganisationType.ministry: "ministry; ministère; ministerio; ministério; министерство; وزارة;"
        " line ministry",
        OrganisationType.department_agency: "department; agency; government agency; public agency; "
        "commission; "
        "government department; authority; directorate; autorité; dirección; government institution; "
        "parastatal",
        OrganisationType.statistics_office: "statistics office; bureau of statistics; national "
        "statistics office",
        OrganisationType.parliament: "parliament; parlement; parlamento; legislature",
        OrganisationType.local_government: "local government; municipality; local authority; "
        "municipalité; district",
        OrganisationType.igo_un: "un; un agency; united nations; un organisation; un organization; "
        "agence onu; onu",
        OrganisationType.igo_other: "igo; intergovernmental; intergovernmental organisation; "
        "regional organisation; "
        "international organisation; international organization; regional organization",
        OrganisationType.donor_agency: "donor; donor agency; development partner; bailleur; embassy; donante",
        OrganisationType.ingo: "ingo; international ngo; ong internationale; ongi; international "
        "non-governmental"
        " organisation",
        OrganisationType.national_ngo: "national ngo; nngo; local ngo; ong nationale; ong nacional; "
        "ong locale",
        OrganisationType.cso_network: "cso network; network; umbrella; ngo network; coalition",
        OrganisationType.employers_organisation: "employers' organisation; employers; employers "
        "organization; "
        "employers association; chamber of commerce; patronat; organización de empleadores; employer",
        OrganisationType.workers_organisation: "workers' organisation; trade union; union; workers; "
        "syndicat; "
        "sindicato; workers organization; trade union federation",
        OrganisationType.migrants_organisation: "migrants' organisation; diaspora organisation; diaspora; "
        "migrant association; migrants organization",
        OrganisationType.recruitment_agency: "recruitment agency; recruiter; private employment agency",
        OrganisationType.company: "company; private sector; private; business; entreprise; empresa; "
        "enterprise; firm",
        OrganisationType.academia: "academia; university; research; research institute; université; "
        "universidad; "
        "college; academic; think tank; education",
        OrganisationType.media: "media; press; newspaper; broadcaster",
        OrganisationType.foundation: "foundation; fondation; fundación; trust; charity",
    }
)

STAGES: Final[dict[str, AgreementStage]] = _by_word(
    {
        AgreementStage.proposed: "proposed; proposal; proposé; propuesto; early announcement; announced",
        AgreementStage.exploratory: "exploratory; exploratory talks; feasibility; scoping",
        AgreementStage.drafting: "drafting; draft; in draft; being drafted; en rédaction; borrador",
        AgreementStage.negotiation: "negotiation; under negotiation; negotiating; in negotiation; "
        "negotiations; "
        "en négociation; en negociación; em negociação; на переговорах; negotiations ongoing; قيد التفاوض",
        AgreementStage.legal_clearance: "legal clearance; legal review; vetting; with the attorney general",
        AgreementStage.initialled: "initialled; initialed; paraphé; rubricado",
        AgreementStage.signed: "signed; signature; signé; firmado; assinado; подписано; موقع; signed "
        "not yet in force; "
        "signed, not yet in force; signed - not yet in force; concluded",
        AgreementStage.ratified: "ratified; ratifié; ratificado; ратифицировано; ratification; مصادق عليه",
        AgreementStage.in_force: "in force; active; operational; en vigueur; vigente; en vigor; em "
        "vigor; в силе; "
        "ساري; entered into force; effective; ongoing; current; in effect; valid",
        AgreementStage.under_review: "under review; being reviewed; en révision; en revisión",
        AgreementStage.amended: "amended; amendé; enmendado",
        AgreementStage.renewed: "renewed; extended; renouvelé; renovado; prolongé",
        AgreementStage.suspended: "suspended; suspendu; suspendido; suspenso; on hold",
        AgreementStage.expired: "expired; inactive; expiré; vencido; expirado; lapsed; истекло; منتهي",
        AgreementStage.terminated: "terminated; denounced; dénoncé; terminado; ended; cancelled; replaced",
        AgreementStage.abandoned: "abandoned; dropped; abandonné; abandonado",
    }
)
