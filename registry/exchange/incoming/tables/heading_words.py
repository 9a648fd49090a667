"""The meanings that a column can have, and the words by which each is known in the languages of lists."""

from __future__ import annotations

from enum import StrEnum, auto
from typing import Final


class Meaning(StrEnum):
    """What a column of a table tells. ``name`` is a name of what the cells have to show."""

    person = auto()
    family_name = auto()
    given_name = auto()
    honorific = auto()
    organisation = auto()
    acronym = auto()
    body = auto()
    role = auto()
    position = auto()
    unit = auto()
    constituency = auto()
    country = auto()
    country_code = auto()
    start = auto()
    end = auto()
    date = auto()
    period = auto()
    email = auto()
    telephone = auto()
    cell = auto()
    fax = auto()
    address = auto()
    website = auto()
    type = auto()
    status = auto()
    parties = auto()
    agreement = auto()
    signed = auto()
    ratified = auto()
    in_force = auto()
    expires = auto()
    acceptance = auto()
    event = auto()
    venue = auto()
    present = auto()
    alternate = auto()
    sector = auto()
    activity = auto()
    project = auto()
    area = auto()
    participation = auto()
    contact = auto()
    identifier = auto()
    aliases = auto()
    called = "name"
    number = auto()
    signature = auto()
    mark = auto()
    statement = auto()
    ignored = auto()


WORDS: Final[dict[Meaning, str]] = {
    Meaning.person: "full name; name of representative; representative; participant; participants; "
    "person; name of member;"
    "member name; name of participant; attendee; attendee name; nominee; delegate; surname and name; "
    "name and surname; nom et prénom;"
    "nom et prénoms; prénom et nom; noms et prénoms; nom du représentant; représentant; "
    "participant(e); nombre y apellido;"
    "nombre y apellidos; nombres y apellidos; nombre completo; representante; nome completo; nome do "
    "representante;"
    "الاسم الكامل; фио; ф и о; фамилия имя отчество; представитель; имя и фамилия; ممثل; representative name;"
    "name(s) of representative(s); names of representatives; main representative; principal; titular;"
    " titulaire;"
    "member's name; staff name; mp; members name; personne; persona; pessoa; name of person; actor; "
    "contact person; contact name; focal point; focal person; nom du point focal; punto focal; "
    "contact person name; point focal; attendees",
    Meaning.family_name: "surname; last name; family name; lastname; familyname; nom de famille; "
    "apellido; apellidos; sobrenome;"
    "фамилия; اسم العائلة; اللقب; second name; apelido",
    Meaning.given_name: "first name; given name; given names; firstname; forename; first names; "
    "prénom; prénoms; nombres;"
    "primeiro nome; имя; الاسم الأول; initials; other names; christian name",
    Meaning.honorific: "title mr ms; salutation; honorific; civilité; tratamiento; mr/ms; mr mrs ms; "
    "prefix; mr./ms.; обращение",
    Meaning.organisation: "organisation; organization; organisation name; organization name; "
    "institution; agency; entity;"
    "employer; company; affiliation; ministry; department; org; orgname; organisme; structure; "
    "entité; organización;"
    "institución; entidad; agencia; organização; instituição; entidade; организация; учреждение; "
    "ведомство; المنظمة; الجهة; المؤسسة;"
    "name of organisation; name of organization; name of institution; nom de l'organisation; nom de "
    "la structure; nombre de la organización;"
    "nombre de la institución; nome da organização; nome da instituição; member organisation; member "
    "organization; organisation represented;"
    "representing; on behalf of; partner; partner name; implementing partner; lead agency; "
    "ministry/agency; institution/organisation;"
    "organisation/institution; name of agency; stakeholder; stakeholder name; firm; corporation; "
    "agence; ministère; ministerio; ministério;"
    "institutions; member institution; organisations; organizations; nodal ministry; office",
    Meaning.acronym: "acronym; abbreviation; short name; sigle; acronyme; abréviation; siglas; sigla;"
    " acrónimo; abreviatura;"
    "аббревиатура; сокращение; الاختصار; org acronym; code name; abbr",
    Meaning.body: "committee; working group; group; body; board; forum; mechanism; council; task "
    "force; task team; cluster; subgroup;"
    "sub-group; technical working group; twg; comité; groupe de travail; groupe; instance; grupo de "
    "trabajo; grupo; comisión;"
    "mesa; foro; grupo de trabalho; comitê; комитет; рабочая группа; группа; комиссия; اللجنة; "
    "الفريق; المجموعة; club; region group;"
    "regional group; platform; coordination body; coordination mechanism; name of committee; name of "
    "body; name of group; committee name;"
    "network; bloc; organisation of states; membership; member of; sits on; groups; committees; "
    "membre de; miembro de; membro de; groups joined; órgano; órganos; instancia; instancias; instância; "
    "órgão; organe; орган; mecanismo; mécanisme; механизм",
    Meaning.role: "role; role in committee; role in group; function in the committee; capacity; "
    "membership type; member type; rôle; qualité;"
    "rol; cargo en el comité; papel; função; роль; الدور; الصفة; role in the group; role in body; "
    "seat; office held; membership status;"
    "fonction au sein du comité; fonction dans le comité; type of membership; participation status; "
    "role (e g chair officer treasurer);"
    "member/alternate; función; ruolo; rolle; role on board; membership role; committee role",
    Meaning.position: "position; job title; designation; post; occupation; title; function; rank; "
    "poste; fonction; titre; cargo; puesto;"
    "должность; المنصب; الوظيفة; position/title; title/position; designation/position; job; "
    "profession; titulo; título; grade",
    Meaning.unit: "unit; division; section; directorate; branch; service; direction; unidad; "
    "dirección; divisão; отдел; القسم; department/unit; team",
    Meaning.constituency: "constituency; category; stakeholder group; sector represented; side; "
    "collège; catégorie; grupo de interés;"
    "categoría; categoria; категория; группа интересов; الفئة; stakeholder category; representing "
    "group; tripartite group; represents; interest group;"
    "government/employers/workers; mandants; constituent; constituents; stakeholder type; type of "
    "stakeholder",
    Meaning.country: "country; state; member state; country name; nation; economy; country/territory;"
    " country or territory; pays; état membre;"
    "nom du pays; país; estado; pais; страна; государство; الدولة; البلد; country of origin; member "
    "country; countries; party country; territory; estado miembro;"
    "estado membro; land; paese; participant country; country/area; member economy; country of "
    "operation; nationality",
    Meaning.country_code: "code; iso; iso3; iso2; iso code; country code; iso alpha 3; iso alpha 2; "
    "alpha 3; alpha3; alpha2; alpha 2; code pays; código;"
    "código país; codigo iso; iso a3; iso 3; iso 2; adm0 code; código do país; код страны; رمز "
    "الدولة; iso3166",
    Meaning.start: "start; start date; from; since; member since; joined; date joined; date of "
    "joining; join date; appointed; date appointed;"
    "date of appointment; entry; accession; date of accession; accession date; year of inclusion; "
    "year joined; year of accession; year of joining;"
    "begin; begin date; début; date de début; depuis; date d'adhésion; date d'entrée; date de "
    "nomination; inicio; fecha de inicio; desde; fecha de ingreso;"
    "fecha de adhesión; data de início; início; data de adesão; desde quando; дата начала; с; начало;"
    "с какого времени; с какого года; с какого числа; дата назначения; член с;"
    " дата вступления; تاريخ البدء; تاريخ الانضمام; منذ; تاريخ التعيين; "
    "تاريخ العضوية; تاريخ البداية; admitted;"
    "date of admission; admission; elected; date elected; entered; inclusion; membership start; year "
    "of membership; start year; date of entry; ingreso; adhésion;"
    "term start; start of term; valid from; effective from; start of membership; membership from; "
    "date nominated; nominated on; designated on; member from; admission date",
    Meaning.end: "end; end date; to; until; left; date left; withdrawn; date of withdrawal; "
    "withdrawal; leaving date; expiry; term ends; end of term; fin;"
    "date de fin; jusqu'à; fecha de fin; fecha de término; hasta; data de fim; data final; até; дата "
    "окончания; по; конец; дата выхода; تاريخ الانتهاء; حتى;"
    "resigned; exit; membership end; end year; term end; valid to; valid until; terminated; "
    "graduated; graduation; year of graduation; date of leaving; end of membership; membership to;"
    "retrait; date de retrait; retiro; date of departure; member until; ceased",
    Meaning.date: "date; day; meeting date; date of meeting; fecha; data; дата; التاريخ; date of "
    "event; event date; date de la réunion; fecha de la reunión; date held;"
    "date published; reporting date; as of",
    Meaning.period: "period; term; term of office; mandate period; duration; période; mandat; "
    "período; periodo; срок; срок полномочий; الفترة; years; dates; tenure; years served",
    Meaning.email: "email; e-mail; email address; e-mail address; mail; courriel; adresse "
    "électronique; correo; correo electrónico; e mail; email id;"
    "электронная почта; эл почта; البريد الإلكتروني; contact email; adresse mail; correio eletrónico;"
    " emails; adresse e-mail; emails address",
    Meaning.telephone: "telephone; phone; tel; phone number; telephone number; contact number; tel "
    "no; phone no; téléphone; numéro de téléphone; teléfono; telefone;"
    "телефон; الهاتف; رقم الهاتف; office phone; landline; telephone no; tél; phone/mobile; tel/cell; "
    "contact no; contacts phone; phone numbers",
    Meaning.cell: "mobile; cell; cellphone; cell phone; mobile number; portable; móvil; celular; gsm;"
    " whatsapp; telemóvel; мобильный; الجوال; mobile phone; mobile no",
    Meaning.fax: "fax; fax number; télécopie; телефакс; факс; الفاكس",
    Meaning.address: "address; postal address; physical address; adresse; dirección; endereço; адрес;"
    " العنوان; p o box; mailing address; street address",
    Meaning.website: "website; web site; url; web; homepage; web page; site web; site internet; "
    "sitio web; página web; сайт; الموقع الإلكتروني; website url; link",
    Meaning.type: "type; organisation type; organization type; type of organisation; type of "
    "organization; kind of organisation; org type; institution type; type d'organisation;"
    "type de structure; tipo; tipo de organización; tipo de organização; тип; тип организации; النوع;"
    " orgtype; agreement type; type of agreement; type d'accord; tipo de acuerdo;"
    "partner type; classification; type of institution; nature; legal status",
    Meaning.status: "status; state of play; current status; in force status; stage; statut; état; "
    "estado actual; situación; situação; статус; состояние; الحالة; agreement status;"
    "implementation status; état d'avancement; estatus; status of agreement; progress; estado del acuerdo",
    Meaning.parties: "parties; party countries; signatories; membership list; contracting parties; "
    "countries involved; member countries; members; parties to the agreement;"
    "parties à l'accord; parties signataires; signataires; partes; países signatarios; signatarios; "
    "países; pays signataires; стороны; подписанты; الأطراف; partners;"
    "participating countries; partner countries; states parties; countries party; partner country; "
    "counterpart; other party; pays membres; paises miembros; membres",
    Meaning.agreement: "agreement; agreement name; name of agreement; title of agreement; treaty; "
    "mou; memorandum; bla; bilateral agreement; accord; nom de l'accord; intitulé de l'accord;"
    "acuerdo; nombre del acuerdo; convenio; tratado; acordo; nome do acordo; соглашение; название "
    "соглашения; договор; الاتفاقية; اسم الاتفاقية; convention; common name;"
    "agreement title; short title; intitulé; instrument; rta name; agreement/mou; titre de l'accord; "
    "mou title; title of mou",
    Meaning.signed: "signed; date signed; date of signature; signature date; signed on; signing date;"
    " date de signature; fecha de firma; data de assinatura; дата подписания; تاريخ التوقيع;"
    "signature; signing; year signed; year of signature; date of signing; conclusion date; date "
    "concluded; firmado; signé le; firma; year of signing; date agreed",
    Meaning.ratified: "ratified; ratification; date of ratification; ratification date; date de "
    "ratification; fecha de ratificación; data de ratificação; дата ратификации; تاريخ التصديق;"
    "ratified on; deposit; instrument of ratification; date of deposit; ratification acceptance "
    "accession approval succession; ratification accession; ratification/accession;"
    "ratification, acceptance, approval, accession, succession",
    Meaning.in_force: "entry into force; date of entry into force; in force; in force since; "
    "effective date; date of effect; entrée en vigueur; date d'entrée en vigueur; entrada en vigor;"
    "fecha de entrada en vigor; entrada em vigor; data de entrada em vigor; вступление в силу; дата "
    "вступления в силу; تاريخ النفاذ; دخول حيز النفاذ; entered into force; force date; eif; entry "
    "in force",
    Meaning.expires: "expires; expiry date; expiration; date of expiry; expires on; valid until date;"
    " date d'expiration; fecha de vencimiento; data de expiração; дата истечения; تاريخ الانتهاء "
    "الاتفاقية;"
    "expiration date; termination date; end of validity",
    Meaning.acceptance: "kind; form of acceptance; action; mode; type of action; instrument kind; "
    "kind of action; nature of instrument",
    Meaning.event: "event; meeting; workshop; activity name event; event name; meeting name; "
    "training; réunion; atelier; événement; evento; reunión; taller; reunião; мероприятие; "
    "заседание; الاجتماع; الفعالية",
    Meaning.venue: "venue; meeting place; place of meeting; lieu; lugar; local; место проведения; "
    "المكان; location of meeting; meeting venue",
    Meaning.present: "present; attended; attendance; présent; présence; asistió; asistencia; "
    "presente; presença; присутствовал; присутствие; الحضور; present/absent; attending; rsvp",
    Meaning.alternate: "alternate; alternate representative; alternate member; deputy representative;"
    " suppléant; suplente; alternate name; name of alternate; заместитель представителя; "
    "substitute; proxy;"
    "represented by; alternates; alternate focal point",
    Meaning.sector: "sector; cluster/sector; theme; thematic area; area of work; subject; secteur; "
    "sector de intervención; setor; тема; сектор; القطاع; thematic; field; focus area; area of "
    "intervention;"
    "sectors; sector/cluster; domaine; clusters; domaine d'intervention; thème; área temática; área "
    "de trabajo; pillar",
    Meaning.activity: "activity; activities; intervention; what; activity description; activité; "
    "activités; actividad; actividades; atividade; деятельность; мероприятия; الأنشطة; النشاط;"
    "activity title; type of activity; interventions; description of activity; output",
    Meaning.project: "project; project name; project title; project code; project id; programme; "
    "program; projet; nom du projet; titre du projet; proyecto; nombre del proyecto; projeto; "
    "проект; المشروع;"
    "programme name; projectcode; code projet; project number; project/programme; program name; grant",
    Meaning.area: "admin1; admin2; admin3; adm1; adm2; adm3; adm4; province; district; county; "
    "municipality; location; where; governorate; département; commune; departamento; município; "
    "municipio; provincia; distrito;"
    "область; район; провинция; المحافظة; المديرية; sub-county; ward; region/province; admin 1; "
    "admin 2; wilaya; préfecture; cercle; camp; site; localité; village; zone; woreda; oblast; "
    "state/province; adm1 name; adm2 name; region",
    Meaning.participation: "international organization participation; international organisation "
    "participation; organisations participated in; member of organisations; organization "
    "memberships; memberships;"
    "participation in international organizations; international memberships; organisations "
    "internationales; participación en organizaciones internacionales; organizations joined; "
    "forums; bodies; mechanisms; member of bodies;"
    "participation in regional forums; regional memberships; adhésions; afiliaciones; participação; членство",
    Meaning.contact: "contact; contact details; contacts; contact information; coordonnées; datos de "
    "contacto; contacto; contatos; контакты; контактные данные; معلومات الاتصال; contact info; "
    "email / phone; phone/email; email/telephone; tel/email;"
    "email and phone; phone and email; telephone/email; e-mail/téléphone; details",
    Meaning.identifier: "id; identifier; record id; interlock id; uuid; person id; member id; "
    "organisation id; identifiant; identificador; идентификатор; المعرف; mnis id; org id; "
    "registration number",
    Meaning.aliases: "alias; aliases; also known as; aka; other names used; former name; alternative "
    "name; english name; local name; autre nom; otro nombre; nom en anglais; name in english; "
    "former names",
    Meaning.called: "name; names; nom; noms; nombre; nome; nomes; имя название; название; "
    "наименование; الاسم; اسم; label; member; membre; miembro; membro; члены; عضو; listing; integrante; "
    "integrantes; член",
    Meaning.number: "no; nr; number; s no; s/n; sn; sl no; serial; serial no; n; nº; n°; #; num; "
    "numéro; número; №; п п; № п/п; رقم; م; row; s/no; sno; item; sr no; nº.; line",
    Meaning.signature: "signature of participant; sign; emargement; émargement; firma del "
    "participante; assinatura; подпись; التوقيع; signature/initials; initial",
    Meaning.statement: "notes; note; remarks; comments; comment; observations; remarques; "
    "observaciones; observações; примечание; примечания; ملاحظات; description; commentaires; "
    "commentaire; comentarios; remark; party; political party;"
    "house; gender; sex; sexe; sexo; пол; الجنس; language; funding; budget; parti politique; partido;"
    " partido político; mandate; purpose; source; sources; wto notified; dietary requirements; "
    "arrival; departure; parent; parent organisation; parent organization; parent ministry; "
    "parent institution; parent body; parent company; ministère de tutelle; tutelle",
}  # fmt: skip
