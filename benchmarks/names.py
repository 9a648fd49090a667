"""Invented but plausible names, in the scripts in which the field writes them.

Towns and families are put together from syllables, so that no real person or body is meant.
"""

# ruff: noqa: E501 - a pattern is easier to read whole
from __future__ import annotations

from random import Random
from typing import NamedTuple


class Language(NamedTuple):
    """How bodies and people are called in one language. ``{0}`` is a sector, ``{1}`` a town."""

    code: str
    organisations: tuple[tuple[str, str], ...]
    """Patterns, each with the classification that it fits."""
    bodies: tuple[tuple[str, str], ...]
    """Patterns, each with the type of mechanism that it fits."""
    sectors: tuple[str, ...]
    syllables: tuple[str, ...]
    given: tuple[str, ...]


_WORKERS, _EMPLOYERS, _NGO = "workers_organisation", "employers_organisation", "national_ngo"
_MINISTRY, _AGENCY, _MIGRANTS = "ministry", "department_agency", "migrants_organisation"
_GROUP, _COMMITTEE, _BOARD = "technical_working_group", "national_committee", "statutory_tripartite_body"


def _language(
    code: str, organisations: str, bodies: str, sectors: str, syllables: str, given: str
) -> Language:
    """A language from lines: patterns divided by bars, in the order of the kinds below."""
    kinds = (_WORKERS, _EMPLOYERS, _NGO, _MINISTRY, _AGENCY, _MIGRANTS)
    types = (_GROUP, _COMMITTEE, _BOARD)
    return Language(
        code,
        tuple(zip(organisations.split("|"), kinds, strict=True)),
        tuple(zip(bodies.split("|"), types, strict=True)),
        tuple(sectors.split("|")),
        tuple(syllables.split()),
        tuple(given.split()),
    )


_LANGUAGES = (
    _language(
        "en",
        "Union of {0} Workers of {1}|{1} Federation of {0} Employers|{1} Centre for {0} Migrants"
        "|Ministry of {0} Affairs, {1}|{1} Department of {0} Employment|Association of Migrant {0} Workers, {1}",
        "{1} Technical Working Group on {0} Migration|National Committee on {0} Recruitment, {1}|{1} {0} Wage Board",
        "Farm|Domestic|Mining|Construction|Garment|Fishing|Transport|Care|Hospitality|Seasonal",
        "ma le ru ko tha ba ne si lo qua ber dun ford ley wick mont",
        "Adaeze Thabo Lindiwe Kofi Grace Samuel Naledi Joseph Miriam Peter",
    ),
    _language(
        "fr",
        "Syndicat des travailleurs {0} de {1}|Fédération des employeurs {0} de {1}|Réseau d’appui aux migrants {0} de {1}"
        "|Ministère des affaires {0}, {1}|Agence de l’emploi {0} de {1}|Collectif des migrants {0} de {1}",
        "Groupe de travail {0} de {1}|Comité consultatif {0} de {1}|Conseil tripartite {0} de {1}",
        "agricoles|domestiques|miniers|portuaires|saisonniers|maraîchers|hôteliers|forestiers|ménagers|côtiers",
        "bé lou gran vil mé ri sè dou cou ra ti nan bou ga lé mont",
        "Aïssatou Étienne Fatoumata Gaël Inès Mamadou Océane Rémi Zoé Cédric",
    ),
    _language(
        "es",
        "Sindicato de Trabajadores {0} de {1}|Cámara de Empleadores {0} de {1}|Fundación Migrantes {0} de {1}"
        "|Ministerio de Asuntos {0}, {1}|Dirección de Empleo {0} de {1}|Asociación de Migrantes {0} de {1}",
        "Mesa técnica de {0} de {1}|Comisión nacional de {0}, {1}|Consejo tripartito de {0} de {1}",
        "Agrícolas|Domésticos|Mineros|Portuarios|Pesqueros|Cañeros|Textiles|Sanitarios|Fronterizos|Temporeros",
        "ña lo ca ri pe tó mi san va gué zo ra bel chu la co",
        "Íñigo Begoña Joaquín Lucía Martín Ximena Andrés Nuria Óscar Pilar",
    ),
    _language(
        "pt",
        "Sindicato dos Trabalhadores {0} de {1}|Confederação dos Empregadores {0} de {1}|Rede de Migrantes {0} de {1}"
        "|Ministério dos Assuntos {0}, {1}|Instituto do Emprego {0} de {1}|Associação de Imigrantes {0} de {1}",
        "Grupo técnico de {0} de {1}|Comissão nacional de {0}, {1}|Conselho tripartido de {0} de {1}",
        "Agrícolas|Domésticos|Mineiros|Portuários|Pescadores|Florestais|Têxteis|Hoteleiros|Sazonais|Ferroviários",
        "ção ma nha lo ri bei ra co sé va tu gô la mar ne que",
        "Inês João Conceição Tomé Graça Luís Célia Abílio Fátima Nélson",
    ),
    _language(
        "ar",
        "نقابة عمال {0} في {1}|اتحاد أصحاب العمل في {0} بمنطقة {1}|جمعية دعم المهاجرين في {0} بمنطقة {1}"
        "|وزارة شؤون {0} في {1}|هيئة تشغيل {0} في {1}|رابطة العمال المهاجرين في {0} بمنطقة {1}",
        "فريق العمل الفني المعني بقطاع {0} في {1}|اللجنة الوطنية لقطاع {0} في {1}|المجلس الثلاثي لقطاع {0} في {1}",
        "الزراعة|البناء|الصيد|النقل|التعدين|الضيافة|النسيج|الرعاية|الموانئ|الغابات",
        "دار نور سلم وادي بني رمل حور كفر عين تل",
        "سلمى يوسف ليلى كريم هدى ناصر مريم طارق أمينة فارس",
    ),
    _language(
        "ru",
        "Профсоюз работников отрасли «{0}» города {1}|Союз работодателей отрасли «{0}» города {1}"
        "|Центр поддержки мигрантов «{0}», {1}|Министерство по делам отрасли «{0}», {1}"
        "|Служба занятости «{0}» города {1}|Объединение трудовых мигрантов «{0}», {1}",
        "Рабочая группа «{0}», {1}|Национальный комитет «{0}», {1}|Трёхсторонняя комиссия «{0}», {1}",
        "Сельское хозяйство|Строительство|Транспорт|Рыболовство|Горное дело|Торговля|Лес|Уход|Порт|Швейное дело",
        "ка ру лен бор ново степ гра зе оль ни тем яр ист под",
        "Айгуль Тимур Ольга Рустам Дарья Бакыт Ирина Семён Нурлан Алёна",
    ),
    _language(
        "hi",
        "{1} {0} श्रमिक संघ|{1} {0} नियोक्ता महासंघ|{1} {0} प्रवासी सहायता केन्द्र|{0} मन्त्रालय, {1}|{1} {0} रोजगार विभाग|{1} प्रवासी {0} कामदार समिति",
        "{1} {0} कार्य समूह|{0} राष्ट्रीय समिति, {1}|{1} {0} त्रिपक्षीय बोर्ड",
        "कृषि|निर्माण|घरेलू|खनन|मत्स्य|परिवहन|वस्त्र|बन्दरगाह|वन|सेवा",
        "पुर गढ़ नगर राम सीता देव शिव कुल बल गाँव",
        "सीता रमेश गीता मोहन अनीता हरि कमला दीपक उषा विजय",
    ),
    _language(
        "zh",
        "{1}{0}工人联合会|{1}{0}雇主协会|{1}{0}移民服务中心|{1}{0}事务部|{1}{0}就业局|{1}{0}外来工互助会",
        "{1}{0}技术工作组|{1}{0}全国委员会|{1}{0}三方理事会",
        "农业|建筑|渔业|运输|矿业|纺织|家政|港口|林业|护理",
        "安 平 河 山 东 海 林 石 永 新 南 和",
        "丽华 建国 秀英 志明 美玲 文杰 小红 国强 玉兰 海涛",
    ),
    _language(
        "th",
        "สหภาพแรงงาน{0}{1}|สมาคมนายจ้าง{0}{1}|มูลนิธิเพื่อผู้ย้ายถิ่น{0}{1}|กระทรวง{0}{1}|กรมการจัดหางาน{0}{1}|เครือข่ายแรงงานข้ามชาติ{0}{1}",
        "คณะทำงานด้าน{0}{1}|คณะกรรมการแห่งชาติด้าน{0}{1}|คณะกรรมการไตรภาคี{0}{1}",
        "เกษตร|ก่อสร้าง|ประมง|ขนส่ง|เหมืองแร่|สิ่งทอ|งานบ้าน|ท่าเรือ|ป่าไม้|บริการ",
        "บาง นคร ทอง ศรี น้ำ ดอน เมือง ชัย หนอง แก้ว",
        "สมชาย มาลี ประเสริฐ วันดี สุดา อนันต์ กมล นิภา ธีระ พร",
    ),
    _language(
        "am",
        "የ{1} {0} ሠራተኞች ማኅበር|የ{1} {0} አሠሪዎች ፌዴሬሽን|የ{1} {0} ስደተኞች ድጋፍ ማዕከል|የ{0} ሚኒስቴር፣ {1}|የ{1} {0} ሥራ ስምሪት ቢሮ|የ{1} ስደተኛ {0} ሠራተኞች ኅብረት",
        "የ{1} {0} ቴክኒክ ቡድን|የ{0} ብሔራዊ ኮሚቴ፣ {1}|የ{1} {0} የሦስትዮሽ ቦርድ",
        "ግብርና|ግንባታ|ማዕድን|ትራንስፖርት|ዓሣ|ጨርቃጨርቅ|እንክብካቤ|ደን|ንግድ|አገልግሎት",
        "ደብረ ባህር አዳ መቀ ጎን ሐረ ወል ሶዶ አም ነቀ",
        "አልማዝ በቀለ ሰላም ተስፋ ሙሉ ዳዊት ትግስት አበበ ሳራ ዮናስ",
    ),
    _language(
        "vi",
        "Công đoàn ngành {0} {1}|Hiệp hội giới chủ ngành {0} {1}|Trung tâm hỗ trợ lao động {0} {1}"
        "|Bộ {0} {1}|Cục Việc làm {0} {1}|Hội lao động di cư ngành {0} {1}",
        "Tổ công tác {0} {1}|Ủy ban quốc gia {0} {1}|Hội đồng ba bên {0} {1}",
        "nông nghiệp|xây dựng|thủy sản|vận tải|khai khoáng|dệt may|giúp việc|cảng biển|lâm nghiệp|dịch vụ",
        "Hưng Yên Lộc Sơn Bình Phú Tân Đông Thượng Hòa",
        "Ánh Dũng Hạnh Khôi Lệ Minh Ngọc Phước Thủy Vượng",
    ),
    _language(
        "tr",
        "{1} {0} İşçileri Sendikası|{1} {0} İşverenleri Birliği|{1} {0} Göçmen Dayanışma Derneği"
        "|{0} İşleri Bakanlığı, {1}|{1} {0} İstihdam Kurumu|{1} Göçmen {0} İşçileri Derneği",
        "{1} {0} Çalışma Grubu|Ulusal {0} Komitesi, {1}|{1} {0} Üçlü Kurulu",
        "Tarım|İnşaat|Maden|Ulaşım|Dokuma|Balıkçılık|Liman|Orman|Turizm|Bakım",
        "köy ova yeni gül ak kara dere çay ışık tepe öz şen",
        "Ayşe Çağlar Gülşen İbrahim Özlem Şükrü Tuğba Ümit Yiğit Zeynep",
    ),
)  # fmt: skip
LANGUAGES = {language.code: language for language in _LANGUAGES}

REGIONS = ("Southern Africa", "East Africa", "West Africa", "Arab States", "Americas", "Europe", "Asia")
_COUNTRIES = """
LS Lesotho en 0|ZA South Africa en 0|BW Botswana en 0|MZ Mozambique pt 0|AO Angola pt 0|ZM Zambia en 0
KE Kenya en 1|UG Uganda en 1|ET Ethiopia am 1|TZ Tanzania en 1|RW Rwanda fr 1|DJ Djibouti ar 1
GH Ghana en 2|NG Nigeria en 2|SN Senegal fr 2|CI Côte d’Ivoire fr 2|ML Mali fr 2|CV Cabo Verde pt 2
MA Morocco ar 3|TN Tunisia ar 3|EG Egypt ar 3|JO Jordan ar 3|QA Qatar ar 3|LB Lebanon ar 3
MX Mexico es 4|CO Colombia es 4|PE Peru es 4|EC Ecuador es 4|BR Brazil pt 4|HT Haiti fr 4
FR France fr 5|ES Spain es 5|PT Portugal pt 5|TR Türkiye tr 5|KG Kyrgyzstan ru 5|KZ Kazakhstan ru 5
NP Nepal hi 6|IN India hi 6|TH Thailand th 6|VN Viet Nam vi 6|CN China zh 6|PH Philippines en 6
"""


class Country(NamedTuple):
    """A country with its ISO 3166-1 code, the language of its bodies and the position of its region."""

    code: str
    name: str
    language: Language
    region: int

    @property
    def id(self) -> str:
        """Its id in a registry."""
        return self.code.lower()


def _country(line: str) -> Country:
    code, *name, language, region = line.split()
    return Country(code, " ".join(name), LANGUAGES[language], int(region))


COUNTRIES = tuple(_country(line) for row in _COUNTRIES.split("\n") for line in row.split("|") if line)
"""In the order of the regions. A small registry takes one in so many, and so has all regions."""


def place_name(rng: Random, language: Language) -> str:
    """An invented town."""
    # Where each syllable is a word, as in Vietnamese, they stand apart.
    between = " " if language.syllables[0][0].isupper() else ""
    name = between.join(rng.choice(language.syllables) for _ in range(rng.choice((2, 2, 3))))
    return name[0].upper() + name[1:]


def organisation_name(rng: Random, language: Language) -> tuple[str, str]:
    """An organisation's name, with its classification."""
    pattern, classification = rng.choice(language.organisations)
    return pattern.format(rng.choice(language.sectors), place_name(rng, language)), classification


def body_name(rng: Random, language: Language) -> tuple[str, str]:
    """A coordination body's name, with its type."""
    pattern, kind = rng.choice(language.bodies)
    return pattern.format(rng.choice(language.sectors), place_name(rng, language)), kind


def person_name(rng: Random, language: Language) -> tuple[str, str]:
    """A given name, and an invented family name."""
    return rng.choice(language.given), place_name(rng, language)


def acronym_of(name: str) -> str | None:
    """The initials of a name in Latin letters; None where that makes no acronym."""
    letters = "".join(word[0] for word in name.replace("’", " ").split() if len(word) > 2).upper()
    return letters if 2 < len(letters) < 8 and letters.isascii() and letters.isalpha() else None
