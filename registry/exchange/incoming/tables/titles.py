"""What the words around a table say: whose list it is, and of which day."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from registry.exchange.incoming.tables.file_names import is_generic, names_a_body, spoken, stem_of
from registry.exchange.incoming.words.days import DayOrder, day_of
from registry.exchange.incoming.words.organisation_words import BODY_WORDS
from registry.frozen import Frozen
from registry.text import clean, fold

_LEADS = re.compile(
    r"^(?:(?:annex|annexe|appendix|anexo|table|tableau|figure)\s*[\w.]*\s*[:.\-–]?\s*)?"
    r"(?:(?:the|la|le|el|updated|current|final|draft|full|official)\s+)*"
    r"(?:liste(?:\s+de\s+pr[ée]sence)?(?:\s+(?:des|de)\s+\w+)?\b|lista(?:\s+de\s+\w+)?\b|membres\b|"
    r"miembros\b|membros\b|nómina\b|список(?:\s+\w+)?\b|состав\b|قائمة(?:\s+\w+)?\b|أعضاء\b|"
    r"(?:membership|members?|participants?|attendance|roster|composition|representatives|contact|"
    r"mailing|focal points?)?\s*(?:list|sheet|register|directory)?)"
    r"\s*(?:of|for|to|in|at|du|de la|de l['’]|des|de|del|do|da|dos|:|-|–)?\s*(?:(?:the|le|la|les|el|o|"
    r"a)\s+)?",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"(?:\s*[-–—:,(]+\s*|\s+)(?:list of )?(?:members(?:hip)?(?: list)?|roster|attendance(?: list| sheet)?|"
    r"contact list|participants?(?: list)?|list|liste des membres|lista de miembros|membres|miembros|membros)"
    r"\s*\)?$",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"(?:\s*[-–—(,:]+\s*|\s+)(?:(?:as of|as at|updated|version|status)\b.*|(?:au|al|em|на|v\.?)\s*\d.*|"
    r"(?:\d{1,2}\s+)?[^\W\d_]{3,10}\s+\d{4}\)?|\d{4}\)?|\d{4}-\d\d(?:-\d\d)?\)?|\d{1,2}[./]\d{1,2}[./]\d{4}\)?)$",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:as of|as at|as on|updated(?: on)?|status(?: as of)?|situation au|état au|mis à jour le|"
    r"actualizado (?:al|el)|al|au|em|на|dated|date|date of meeting|fecha|held on|le|version of)"
    r"\s*:?\s*((?:\d{1,2}(?:st|nd|rd|th|er)?[\s./-]+)?[^\W\d_]{3,10}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|"
    r"th)?,?\s+)?\d{4}|\d{1,2}-[^\W\d_]{3}-\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{4}|"
    r"\d{4}-\d{2}(?:-\d{2})?|(?:19|20)\d{2})",
    re.IGNORECASE,
)
_ANY_DAY = re.compile(
    r"\b(\d{1,2}(?:st|nd|rd|th|er)?(?:\s+de)?[\s./-]+[^\W\d_]{3,10}\.?(?:\s+de)?,?\s+\d{4}|"
    r"[^\W\d_]{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|"
    r"\d{1,2}[./]\d{1,2}[./]\d{4})"
)


_DATE_LINE = re.compile(
    r"^\W*(?:по состоянию|as of|as at|as on|updated|last updated|date|situation au|[ée]tat au|"
    r"mise? [àa] jour|actualizado|atualizado|à la date du|الى تاريخ)\b[^\d]{0,24}"
    r"(?:\d[\d\s./-]*|[^\W\d_]+\s+)[^\d]{0,16}\d*\W*(?:г\.?|года)?\W*$",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    r"\b(?:au|al|em|на|le|du|del|dos?|à jour|fecha|data(?=\s*:)|actualizado|atualizado|état|situation au|"
    r"lista|liste|по|состоянию)\b",
    re.IGNORECASE,
)


class BodyTold(Frozen):
    """The body that a table is about; without a name where nothing can be one.

    ``named_by`` is ``sheet`` or ``file`` where only what that is called says it: it is ``is_sure`` then only
    where the registry has a body of that name.
    """

    name: str
    is_sure: bool
    named_by: str = ""


def body_told(
    titles: Sequence[str], sheet: str, file: str, knows_body: Callable[[str], bool] = lambda _: False
) -> BodyTold:
    """The body that a table is about: by a title, else the sheet's name, else the file's.

    >>> body_told(["Members of the Technical Working Group on Migration (as of May 2019)"], "", "x.csv").name
    'Technical Working Group on Migration'
    >>> body_told([], "Sheet1", "g20.csv")
    BodyTold(name='G20', is_sure=False, named_by='file')
    >>> body_told([], "Sheet1", "g20.csv", lambda name: name == "G20").is_sure
    True
    >>> body_told([], "", "34_roster_wide.csv").name
    ''
    """
    named = [clean(_named(title)) for title in titles if len(title) <= 160 and ":" not in title[:12]]
    worded = [name for name in named if set(fold(name).split()) & BODY_WORDS and not is_generic(name)]
    if worded:
        return BodyTold(worded[0], is_sure=True)
    led = [
        n for t, n in zip(titles, named, strict=False) if n != clean(t) and len(n) > 2 and not is_generic(n)
    ]
    if led:
        return BodyTold(led[0], is_sure=True)
    plain = [n for n in named if 1 < len(n.split()) <= 14 and not is_generic(n) and "=" not in n]
    if plain:
        return BodyTold(plain[0], is_sure=True)
    # A spreadsheet that opens a text table calls its one sheet as the file.
    is_of_file = fold(stem_of(sheet)) == fold(stem_of(file))
    called = []
    if (name := _named(sheet)) and not is_generic(name) and not is_of_file:
        called.append(BodyTold(spoken(name), is_sure=False, named_by="sheet"))
    if names_a_body(stem_of(file)):
        called.append(BodyTold(name_of_file(file), is_sure=False, named_by="file"))
    known = next((one for one in called if knows_body(one.name)), None)
    if known is not None:
        return known._replace(is_sure=True)
    return called[0] if called else BodyTold("", is_sure=False)


def name_of_file(file: str) -> str:
    """What a file is called, as a name: the same for every edition."""
    return spoken(stem_of(file) or "List")


_MINUTES = re.compile(
    r"^(?:(?:draft|final)\s+)?(?:minutes|record|notes|summary(?: record)?|proc[eè]s[- ]verbal|"
    r"compte[- ]rendu|acta|ata|протокол|محضر)\s+"
    r"(?:of|de la|de l['’]|du|de|del|da|do)?\s*(?:(?:the|la|le)\s+)?",
    re.IGNORECASE,
)


_MET = re.compile(
    r"\b(?:meeting|session|sitting|reunion|reuniao|seance|sesion|workshop|atelier|taller|oficina|training|"
    r"formation|conference|conferencia|consultation|seminar|launch|заседание|семинар|اجتماع|ورشة)\b"
)


_SPOKEN_DAY = re.compile(r",?\s+\d{1,2}\s+de\s+[^\W\d_]{4,10}(?:\s+del?)?\s+\d{4}\s*$", re.IGNORECASE)
_LIST_ONLY = re.compile(
    r"^(?:list|liste|lista|sheet|register|feuille|hoja|folha|registro|registre|de|des|of|the|d|la|"
    r"attendance|asistencia|asistentes|presence|presences|presents|presenca|participants|participantes|"
    r"attendees|sign|in|registration|emargement|участников|список| )+$"
)


_CALLED = re.compile(
    r"^\s*(?:meeting|event|activity|workshop|title|name of (?:the )?(?:meeting|event|activity)|subject|"
    r"r[ée]union|[ée]v[ée]nement|activit[ée]|objet|atelier|reuni[óo]n|evento|actividad|taller|reuni[ãa]o|"
    r"atividade|мероприятие|заседание|тема)\s*:\s*(?=\S)",
    re.IGNORECASE,
)


def _says_what(name: str) -> bool:
    return bool(_MET.search(fold(name)) or set(fold(name).split()) & BODY_WORDS)


def event_told(titles: Sequence[str], otherwise: str) -> str:
    """The event that a list of those present is of: the first title that is more than the word "attendance".

    >>> event_told(["ATTENDANCE SHEET", "Workshop on Fair Recruitment", "Date: 4 May 2021"], "x")
    'Workshop on Fair Recruitment'
    """
    for title in (_CALLED.sub("", title, count=1) for title in titles):
        name = _named(_MINUTES.sub("", _SPOKEN_DAY.sub("", title), count=1))
        name = re.sub(r"\s+(?:of|on|held|du|de|del|da|do|le|el|от)$", "", name, flags=re.IGNORECASE)
        is_day = day_told((title,)) is not None and len(fold(name).split()) <= 4 and not _says_what(name)
        is_list = _LIST_ONLY.match(fold(name)) or is_generic(name)
        if name and len(title) <= 160 and ":" not in title[:12] and not is_list and not is_day:
            return name
    return otherwise


def day_told(lines: Sequence[str], order: DayOrder = DayOrder.unknown) -> str | None:
    """The day that lines beside a table say it speaks of: ``as of 12 March 2017``.

    Numbers stand in the ``order`` of the table's own days; after words of a language that writes the
    day first, the day is first.

    >>> day_told(["Membership", "Updated: 12 March 2017"]), day_told(["Members 2 to 5"])
    ('2017-03-12', None)
    >>> day_told(["Liste des membres au 12/04/2023"]), day_told(["Updated 12/04/2023"])
    ('2023-04-12', '2023')
    """
    for pattern in (_DATED, _ANY_DAY):
        for line in lines:
            found = pattern.search(line)
            first = DayOrder.dmy if order is DayOrder.unknown and _DAY_FIRST.search(line) else order
            day = day_of(found[1], first).date if found else None
            if day is not None:
                return str(day)
    return None


def _named(title: str) -> str:
    if _DATE_LINE.match(clean(title)):
        return ""
    bare = _TAILS.sub("", _STATED.sub("", _LEADS.sub("", clean(title), count=1))).strip(" .:-–—,")
    bare = bare if bare.count("(") == bare.count(")") else bare.strip("() ")
    return bare if fold(bare) else ""
