"""Words by which the name of an organisation, a person or a body is known as one."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

from registry.text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split())


ORGANISATION_WORDS = _words(
    "ministry department directorate agency authority bureau office commission council committee board "
    "association union federation confederation congress chamber institute university college school "
    "organisation organization programme program project fund bank group network forum centre center "
    "foundation trust society company ltd limited inc plc corporation co-operative cooperative services "
    "service embassy mission delegation secretariat parliament assembly court police army "
    "hospital church alliance coalition league movement partnership international national nations global world united "
    "republic state government municipality district region regional province county city local rights "
    "development labour labor migration employment statistics affairs health education finance justice "
    "trade unit division section team cluster consortium platform initiative academy laboratory museum "
    "ministère ministere département direction agence bureau autorité commission conseil comité comite "
    "syndicat fédération confédération chambre institut université organisation programme projet fonds "
    "banque groupe réseau centre fondation société ambassade mission secrétariat nationale nationale ong "
    "ministerio departamento dirección agencia oficina autoridad comisión consejo comité asociación "
    "sindicato federación confederación cámara instituto universidad organización programa "
    "proyecto fondo banco grupo red centro fundación sociedad embajada misión secretaría nacional "
    "ministério secretaria agência conselho associação federação confederação câmara universidade "
    "organização projeto fundo rede fundação embaixada "
    "министерство департамент агентство комитет комиссия совет союз федерация институт университет "
    "организация фонд банк центр посольство وزارة هيئة منظمة جمعية اتحاد جامعة مؤسسة مركز لجنة مجلس "
    "ngo ingo un unhcr unicef undp ilo iom who wfp fao unfpa unesco gmbh sarl llc pty cbo nations "
    "industries enterprises holdings consulting consultancy strategy solutions media press radio "
    "guild guilds firm firms "
    "cancillería chancellery chancellerie"
)
"""Words of names of organisations, folded."""

BODY_WORDS = _words(
    "committee council board group commission forum task force taskforce panel cluster platform network "
    "working twg steering caucus club comité comite conseil groupe commission forum consejo comisión "
    "grupo mesa foro comitê conselho fórum комитет совет комиссия группа рабочая комитета совета комиссии "
    "группы لجنة مجلس فريق partnership alliance coalition secretariat consortium assembly team dialogue process appg gtt gt "
    "roundtable taskteam subcommittee"
)
"""Words of names of bodies, folded."""

HONORIFICS = _words(
    "mr mrs ms miss mx mm mmes messrs dr prof professor eng ing arch adv advocate hon "
    "honourable honorable rt right rev reverend fr father sr sister bishop imam sheikh "
    "chief capt captain col colonel gen general maj major "
    "lt sgt amb ambassador h.e. he m mme mlle madame monsieur docteur maître me sr sra srta señor señora "
    "don doña lic licda dra doctora senhor senhora dom г-н г-жа д-р д.р. السيد السيدة الدكتور د. أ. "
    "insp inspector supt superintendent sgt sergeant cpl brig brigadier cmdr "
    "dato datuk tan sri haji hajji hajah ato woizero mwalimu justice judge mayor minister senator"
)
"""Titles before a name that are no part of it, folded."""

PEERAGE = _words("lord lady baroness baron earl viscount viscountess duke duchess sir dame countess")
"""Titles that a name cannot do without: Lord Teverson has no other."""

POST_NOMINALS = _words(
    "mp mep msp ms phd md msc ba ma mba kc qc obe cbe mbe kcb kbe gcb esq jr sr "
    "ii iii mla mlc td cmg frs jp dphil llb llm bsc meng cpa mna mpp pc"
)
"""Letters after a name, folded."""

PARTICLES = _words(
    "de da do dos das del la le van von der den ter bin ibn al el abd abu bint ben ap "
    "af av zu y e o di du san santa st mac mc"
)
"""Small words inside names of people, folded."""

OFFICES = _words(
    "secretariat secretariado secretaria chairperson presidencia presidence membro membre miembro "
    "observer observador observateur секретариат председатель наблюдатель"
) | {"secretariado tecnico", "secretaria tecnica", "secretaria executiva", "secretariat technique"}
"""What stands where a name is expected, and is nobody's: an office, folded."""

POSTS = _words(
    "secretary director commissioner officer manager coordinator registrar adviser advisor minister taker "
    "directeur directrice secretaire conseiller conseillere commissaire coordonnateur coordonnatrice "
    "secretario secretaria directora asesor asesora coordinador coordinadora comisionado ministro ministra "
    "diretor diretora secretariado secretariat chairperson chair president presidente директор министр"
)
"""Words with which a post begins or ends, folded."""

INTERNATIONAL = _words(
    "international internationale internacional intl world mondiale mundial nations unies unidas unicef "
    "международная международный"
)
"""Words of names of organisations that are at home in many countries, folded."""
