"""Words for the roles in which somebody sits, in the languages that lists come in."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

from typing import Final

from registry.terms.seats import Role

ROLES: Final[tuple[tuple[Role, tuple[str, ...]], ...]] = (
    (Role.vice_chair, (
        "vice chair*; vice chair; vice chairperson; vice chairman; vice chairwoman; v/chair; first vice-chair; second vice-chair",
        "vice presiden*; vice president; deputy presiden*; deputy chair*; deputy chair; deputy chairperson; deputy chairman",
        "deputy convenor; deputy convener; deputy speaker; deputy leader; deputy head; deputy coordinator; deputy president",
        "vice-président; vice-présidente; sous presiden*",
        "vice-presidente; vicepresiden*; vicepresidente; vicepresidenta",
        "stellvertretende* vorsitz*; stellvertretender Vorsitzender; stellvertretende Vorsitzende; vizevorsitz*; Vizepräsiden*",
        "viceprezes",
        "заместитель председателя; вице-председатель",
        "نائب الرئيس",
    )),
    (Role.co_chair, (
        "co chair*; cochair*; co-chair; cochair; co-chairs; co-chairperson; co-chairman; joint chair; co-convenor; co-convener",
        "co presiden*; copresiden*; coprésident; coprésidente; co-président",
        "copresidente; co-presidente; copresidenta",
        "kovorsitz*; co vorsitz*; Kovorsitzender; Ko-Vorsitzende",
        "сопредседатель",
        "الرئيس المشارك",
    )),
    (Role.co_facilitator, (
        "co facilitat*; cofacilit*; co-facilitator; cofacilitator",
        "co animat*; co-facilitateur; co-animateur; co-animatrice",
        "cofacilitador; cofacilitadora",
    )),
    (Role.alternate, (
        "alternate*; substitute*; alternate; alternate member; deputy; deputy member; substitute; proxy; stand-in",
        "suppleant*; suppléant; suppléante; membre suppléant; remplacant*; remplaçant; remplaçante",
        "suplente*; suplente; miembro suplente; membro suplente",
        "stellvertret*; Stellvertreter; Stellvertreterin",
        "заместитель",
        "مناوب",
    )),
    (Role.secretariat, (
        "secretariat*; secretariat; secretariat support; host secretariat",
        "secrétariat",
        "secretariad*; secretariado; secretaria técnica; secretaria executiva",
        "sekretariat*; Sekretariat",
        "секретариат",
        "الأمانة; أمانة",
    )),
    (Role.secretary, (
        "secretary; secretary general; general secretary; executive secretary; secretary to the committee; minute taker",
        "clerk",
        "secretaire*; secrétaire",
        "secretario; secretaria",
        "secretário; secretária",
        "sekretar*; schriftfuhrer*; Sekretär; Sekretärin; Schriftführer; Schriftführerin",
        "секретарь",
        "أمين السر; كاتب",
    )),
    (Role.observer, (
        "observ*; observer; observers; observer member; observer status",
        "observateur; observatrice",
        "observador; observadora",
        "beobachter*; Beobachter; Beobachterin",
        "наблюдатель",
        "مراقب",
    )),
    (Role.focal_point, (
        "focal point*; focal point; focal person; contact point*; contact point; contact person; liaison*; liaison; liaison officer",
        "registered contact",
        "point focal; personne focale",
        "punto focal",
        "ponto focal",
        "ansprechpartner*; Ansprechpartner; Ansprechpartnerin",
        "координационный центр",
        "جهة اتصال; منسق",
    )),
    (Role.resource_person, (
        "resource person*; resource person; technical adviser; technical advisor; advis*; adviser; advisor; expert*; expert",
        "consultant; guest*; guest",
        "personne ressource; conseiller*; conseiller; conseillère; conseiller technique",
        "asesor*; asesor; asesora; experto; consultor",
        "эксперт",
        "خبير",
    )),
    (Role.facilitator, (
        "facilitat*; facilitator; moderat*; moderator",
        "facilitateur; facilitatrice; animat*; animateur; animatrice",
        "facilitad*; facilitador; facilitadora",
        "модератор",
        "ميسر",
    )),
    (Role.chair, (
        "chair*; chair; chairs; chairperson; chair person; chairman; chairwoman; chairlady; chaired by; interim chair; acting chair",
        "ranking chair; presiden*; president; presiding officer; convenor*; convener*; convenor; convener; head of committee",
        "speaker; speaker of*; speaker pro tem*; coordinator",
        "président; présidente; president(e); coordonnateur; coordonnatrice",
        "presidente; presidenta; presidencia; coordinador; coordinadora",
        "presidência; coordenador; coordenadora",
        "vorsitz*; Vorsitz; Vorsitzender; Vorsitzende; Präsident; Präsidentin; prasident*",
        "prezes",
        "координатор; председатель; председательница; президент",
        "رئيس; الرئيس; رئيسة",
    )),
    (Role.lead, (
        "lead; leads; leader; team leader; lead agency; technical lead; cluster lead; co-lead; colead; head of*; head",
        "chef de file; responsable",
        "lider*; líder",
        "leitung*; Leitung; Leiter; Leiterin",
        "группа лидер",
    )),
    (Role.member, (
        "member*; member; members; full member; regular member; ordinary member; permanent member; core member; committee member",
        "board member; member state; state party; party; participant*; participant; regional; nonregional member; ex officio*",
        "ex officio; ex officio member",
        "membre*; membre; membre titulaire; membre de droit; titulaire; état membre",
        "miembro*; miembro; miembro titular; titular; estado miembro",
        "membro*; membro; estado membro",
        "mitglied*; Mitglied; Mitglieder",
        "lid",
        "член",
        "عضو; عضوة",
    )),
    (Role.other, (
        "treasurer; officer; patron; associate; associate member; corresponding member; partner; candidate; signatory; supporter",
        "suspended; donor; host; rapporteur*; rapporteur; rapporteuse; relator; relatora; докладчик",
        "trésorier; trésorière",
        "tesorero",
        "tesoureiro",
        "казначей",
    )),
)  # fmt: skip
"""Roles with their words, what is narrower first: a vice-chair is no chair."""

OFTEN_JOBS: Final = (
    "deputy", "head", "officer", "partner", "party", "associate", "expert", "consultant", "adviser", "advisor", "host",
    "donor", "participant", "supporter", "lead", "leader", "regional", "coordinator", "guest", "lid",
    "responsable", "conseiller", "coordonnateur", "coordonnatrice",
    "jefe", "titular", "coordinador", "coordinadora", "coordenador", "coordenadora",
    "Leiter", "Leiterin",
)  # fmt: skip
"""Words that mean a role alone, and inside the longer text of a cell most often a job: a deputy director."""

NEVER_WITHIN: Final = (
    "deputy", "head", "party", "regional", "coordinator", "coordonnateur", "coordonnatrice",
    "coordinador", "coordinadora", "coordenador", "coordenadora", "titular", "titulaire", "speaker", "lid",
)  # fmt: skip
"""Words that mean a role alone, and are a job or nothing inside a longer text, in whatever field."""

OF_ASSEMBLIES: Final = (
    "mp; td; senator; representative*; commissioner*; deputies; deputy member of parliament",
    "depute*; senateur*; senatrice*",
    "diputad*; senador*",
    "deputad*",
    "abgeordnete*",
)
"""Words for who sits in a parliament or a commission: a member of it.

In a table they stand for what somebody is elsewhere, and beside a name for its letters: only a field that
says in which role somebody sits is searched for them.
"""

BARE: Final = ("member", "membre", "miembro", "membro", "mitglied", "член", "عضو")
"""Words that say no more than that somebody is a member."""
