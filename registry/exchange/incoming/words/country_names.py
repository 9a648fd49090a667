"""Spellings of countries that the ISO lists do not have, and unions of states that are no country."""

from __future__ import annotations

from typing import Final

SPELLINGS: Final = {
    "AE": "UAE; Emirates",
    "AG": "Antigua; Antigua & Barbuda",
    "BA": "Bosnia; Bosnia Herzegovina; BiH",
    "BN": "Brunei",
    "BO": "Bolivia",
    "BS": "The Bahamas; Bahamas, The",
    "CC": "Cocos Islands; Cocos (Keeling) Islands",
    "CD": "DRC; DR Congo; D.R. Congo; RDC; RD Congo; Congo-Kinshasa; Congo (Kinshasa); Congo, DR;"
    "Congo, Dem. Rep.; Congo, Democratic Republic of the; Democratic Republic of Congo;"
    "Republic of Zaire; Democratic Republic of the Congo; Congo Democratic Republic",
    "CF": "CAR; Central African Rep.",
    "CG": "Congo; Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo (Brazzaville);"
    "Congo, Republic of the; Congo, Rep.; People's Republic of the Congo",
    "CI": "Ivory Coast; Cote d'Ivoire; Cote dIvoire",
    "CV": "Cape Verde",
    "CZ": "Czech Republic; Czechia",
    "DE": "Federal Republic of Germany",
    "EG": "Arab Republic of Egypt",
    "EH": "Western Sahara; Sahrawi; SADR; Sahrawi Arab Democratic Republic",
    "FK": "Falkland Islands; Falkland Islands (Islas Malvinas)",
    "FJ": "Fiji Islands",
    "FM": "Micronesia; Federated States of Micronesia; FSM",
    "FO": "Faeroe Islands",
    "GB": "UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain; England",
    "GM": "The Gambia; Gambia, The",
    "GE": "Republic of Georgia",
    "GQ": "Equatorial Guinea",
    "HK": "Hong Kong; Hong Kong SAR; Hong Kong, China; China, Hong Kong SAR",
    "IR": "Iran; Islamic Republic of Iran",
    "KG": "Kyrgyz Republic; Kirghizstan; Kyrgyz",
    "KN": "St. Kitts and Nevis; Saint Christopher and Nevis; St. Kitts & Nevis; St. Kitts; St. "
    "Kitts-Nevis-Anguilla",
    "KP": "North Korea; DPRK; Korea, North; Korea (North); Korea DPR; Dem. People's Rep. of Korea",
    "KR": "South Korea; Republic of Korea; Korea, South; Korea (South); Korea; ROK; Korea, Rep.;"
    "Korea (Republic)",
    "LA": "Laos; Lao PDR; Lao P.D.R.; Lao",
    "LC": "St. Lucia",
    "LY": "Libya; Libyan Arab Jamahiriya",
    "MD": "Moldova; Republic of Moldova",
    "MF": "Saint Martin; St. Martin",
    "MK": "Macedonia; FYROM; FYR Macedonia; Former Yugoslav Republic of Macedonia;"
    "The Former Yugoslav Republic of Macedonia; Macedonia (FYROM); Macedonia, FYR; TFYR Macedonia",
    "MM": "Burma; Birmania; Birmanie",
    "MO": "Macau; Macao SAR; Macao, China",
    "NL": "Holland; The Netherlands",
    "PF": "French Polynesia",
    "PN": "Pitcairn Islands; Pitcairn",
    "PS": "Palestine; State of Palestine; Occupied Palestinian Territory; OPT; Palestinian Authority;"
    "Palestinian Territories; Palestinian Territory; Palestine Authority; West Bank and Gaza",
    "RU": "Russia",
    "SH": "Saint Helena; St. Helena; Saint Helena, Ascension, and Tristan da Cunha",
    "SJ": "Svalbard",
    "SK": "Slovak Republic",
    "ST": "Sao Tome; Sao Tome & Principe",
    "SX": "Sint Maarten",
    "SY": "Syria",
    "SZ": "Swaziland; Kingdom of Eswatini",
    "TD": "Republic of Chad",
    "TL": "East Timor; Timor Leste",
    "TR": "Turkey; Turkiye; Republic of Turkey",
    "TT": "Trinidad & Tobago; Trinidad",
    "TW": "Taiwan; Chinese Taipei; Taiwan, China; China (Taiwan)",
    "TZ": "Tanzania; United Republic of Tanzania",
    "US": "USA; U.S.A.; U.S.; United States of America; US; America",
    "VA": "Vatican; Vatican City; Holy See; Holy See (Vatican City); Holy See (Vatican City State)",
    "VC": "St. Vincent and the Grenadines; St. Vincent & Grenadines; St. Vincent; Saint Vincent",
    "VE": "Venezuela; Bolivarian Republic of Venezuela",
    "VG": "British Virgin Islands",
    "VI": "Virgin Islands; US Virgin Islands; United States Virgin Islands",
    "VN": "Vietnam; Viet-Nam; Viet Nam",
    "WS": "Western Samoa",
    "XK": "Kosovo; Republic of Kosovo; Kosovo (UNMIK); UNMIK; UNMIK/Kosovo",
    "CM": "United Republic of Cameroon",
    "PM": "St. Pierre and Miquelon",
    "GS": "South Georgia and South Sandwich Islands; South Georgia",
    "HM": "Heard Island and McDonald Islands",
    "TF": "French Southern Territories; French Southern and Antarctic Lands",
    "BL": "Saint Barthelemy; St. Barthelemy",
    "YUCS": "Yugoslavia; SFR Yugoslavia; Federal Republic of Yugoslavia; Socialist Federal Republic of"
    " Yugoslavia; FRY",
    "CSXX": "Serbia and Montenegro; Serbia & Montenegro; Serbia-Montenegro",
    "SUHH": "USSR; Soviet Union; U.S.S.R.; URSS",
    "CSHH": "Czechoslovakia",
    "DDDE": "East Germany; GDR; German Democratic Republic",
    "ZRCD": "Zaire",
    "ANHH": "Netherlands Antilles",
    "YDYE": "South Yemen; PDR Yemen",
    "HVBF": "Upper Volta",
    "DO": "Dominican; The Dominican",
    "DYBJ": "Dahomey",
    "RHZW": "Rhodesia; Southern Rhodesia",
    "VDVN": "North Vietnam",
    "SKIN": "Sikkim",
}
"""By ISO 3166-1 alpha-2, for states that are gone by ISO 3166-3; XK as the European Commission uses it."""

SHORT_NAMES: Final = {
    "XK": "Kosovo",
    "CD": "DR Congo",
    "KP": "North Korea",
    "KR": "South Korea",
    "YUCS": "Yugoslavia",
    "SUHH": "Soviet Union",
    "ZRCD": "Zaire",
}
"""Where the ISO lists have none, or one that nobody writes."""

UNIONS: Final = frozenset(
    {
        "european union", "eu", "european community", "european communities", "ec", "eec",
        "european economic community", "communaute europeenne", "union europeenne", "union europea",
        "uniao europeia", "european communitiy", "african union", "au", "union africaine", "asean",
        "association of southeast asian nations", "efta", "european free trade association", "mercosur",
        "mercosul", "sacu", "southern african customs union", "caricom", "caribbean community", "cariforum",
        "cariforum states", "gcc", "gulf cooperation council", "cefta", "andean community", "saarc",
        "bimst ec", "bimstec", "ecowas", "eac", "east african community", "sadc", "cemac", "uemoa", "waemu",
        "european atomic energy community", "european coal and steel community", "euratom",
        "european economic area", "eea", "comesa", "league of arab states", "arab league",
    }
)  # fmt: skip
"""Folded names of unions of states: where countries are listed, they are organisations."""
