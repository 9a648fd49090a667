"""Names of months, whole and cut short, without accents, in the languages that lists come in."""

from __future__ import annotations

from registry.text import fold

_NAMES = (
    "january jan janvier janv enero ene janeiro gennaio januar январь января янв يناير",
    "february feb febr fevrier fevr fev febrero fevereiro febbraio februar февраль февраля фев فبراير",
    "march mar mars marzo marco mrz maerz март марта мар مارس",
    "april apr avril avr abril abr aprile апрель апреля апр أبريل ابريل",
    "may mai mayo maio maggio май мая مايو",
    "june jun juin junio junho giugno juni июнь июня июн يونيو",
    "july jul juillet juil julio julho luglio juli июль июля июл يوليو",
    "august aug aout agosto ago август августа авг أغسطس اغسطس",
    "september sep sept septembre septiembre setiembre setembro set settembre сентябрь сентября сен سبتمبر",
    "october oct octobre octubre outubro out ottobre oktober okt октябрь октября окт أكتوبر اكتوبر",
    "november nov novembre noviembre novembro ноябрь ноября ноя нояб نوفمبر",
    "december dec decembre diciembre dic dezembro dez dicembre dezember декабрь декабря дек ديسمبر",
)

MONTHS: dict[str, int] = {}
"""The number of a month by each of its names, as folded text and as it loses its accents."""
for _number, _names in enumerate(_NAMES, 1):
    for _name in _names.split():
        MONTHS[_name] = MONTHS[fold(_name)] = _number
