"""A small registry with what makes exports stumble: words that look like formulas, letters of all sorts."""

from __future__ import annotations

from registry.exchange.outgoing.formats import FORMATS, OutgoingFormat, Stamp
from registry.exchange.outgoing.holdings import holdings_of
from registry.exchange.outgoing.narrowing import Narrowed
from registry.store.location import Location

EMAIL = "jane.banda@ministry.example.org"
TELEPHONE = "+266 2231 7000"
FORMULA = "=cmd|'/C calc'!A1"
NAMES = {
    "evil-equals": FORMULA,
    "evil-plus": "+1",
    "evil-at": "@SUM(A1:A9)",
    "evil-minus": "-2+3",
    "evil-tab": "\tTabbed\u2028name\x07 \x1b[31mred",
    "evil-right": "منظمة العمل \u202eoverride",
    "evil-xml": '<b a="1">&amp;</b> ]]> \ufffe end',
    "evil-quote": 'He said "no", and; went',
}
AS_TOLD = {**NAMES, "evil-tab": "Tabbed name red", "evil-right": "منظمة العمل override"}
"""The names as the registry keeps them."""
LONG = "lorem ipsum " * 3400


def in_xml(name: str) -> str:
    """A name as a format of XML can hold it."""
    return name.replace("\ufffe", "")


def _quoted(text: str) -> str:
    import json

    return json.dumps(text)


def facts() -> str:
    """The facts, in the own format."""
    organisations = "\n".join(
        f"  - {{id: {key}, name: {_quoted(name)}, country: xa, description: {_quoted(name)}}}"
        for key, name in NAMES.items()
    )
    seats = "\n".join(
        f"      - {{organisation: {key}, role: member, post: {_quoted(name)}, constituency: workers,"
        f" start_date: 2018-02, sources: [{{quote: {_quoted(name)}}}]}}"
        for key, name in NAMES.items()
    )
    return f"""source: report
sources:
  - {{id: report, name: The report, type: evaluation_report, as_of: 2020, url: "https://example.org/report.pdf"}}
  - {{id: letter, name: A letter, type: other, as_of: 2021}}
places:
  - {{id: xa, name: Alphaland, code: XA, type: country}}
  - {{id: xb, name: Betaland, code: XB, type: country}}
organisations:
  - {{id: ministry, name: Ministry of Labour, acronym: MoL, classification: ministry, country: xa,
     founding_date: 1990, website: "https://mol.example.org",
     aliases: [{{name: Labour Ministry, kind: spelling}}],
     identifiers: [{{scheme: test, identifier: "0001"}}],
     contact_details: [{{type: voice, value: "{TELEPHONE}", sources: [{{quote: "call us"}}]}}]}}
  - {{id: unit, name: Migration Unit, parent: ministry, country: xa, description: {_quoted(LONG)}}}
  - {{id: elsewhere, name: Beta Union, country: xb, classification: workers_organisation}}
{organisations}
people:
  - {{id: jane, name: Jane Banda, family_name: Banda, given_name: Jane,
     contact_details: [{{type: email, value: {EMAIL}}}],
     affiliations: [{{organisation: ministry, post: Commissioner, start_date: 2016-05,
                     sources: [{{source: letter}}]}}]}}
projects:
  - {{id: prog, name: Skills Programme, country: xa, start_date: 2017, end_date: 2019-06,
     themes: [{{theme: skills}}],
     participants: [{{entity: ministry, role: implementing}}]}}
mechanisms:
  - id: group
    name: Technical Working Group
    acronym: TWG
    type: technical_working_group
    country: xa
    founding_date: 2016
    themes: [{{theme: data}}, {{theme: skills}}]
    seats:
      - {{organisation: ministry, person: jane, role: chair, constituency: government, start_date: 2016-02,
         last_confirmed: 2020-03, sources: [{{quote: "chaired by Ms Banda", locator: page 3}}]}}
      - {{organisation: unit, role: secretariat, start_date: 2016, end_date: 2018-06}}
{seats}
    links: [{{to: board, kind: reports_to}}]
  - id: board
    name: Beta Board
    type: project_board
    country: xb
    seats:
      - {{organisation: elsewhere, role: member, constituency: workers}}
      - {{country: xb, role: observer, start_date: 2019}}
events:
  - {{id: first, name: First meeting, type: meeting, mechanism: group, start_date: 2018-05-03, country: xa,
     venue: Hall, attendance: [{{organisation: ministry, person: jane, status: present}},
     {{organisation: unit, status: apologies}}]}}
agreements:
  - {{id: pact, name: Pact on workers, type: mou, origin: xa, destination: xb,
     parties: [{{entity: xa, role: party}}, {{entity: xb, role: party}}],
     stages: [{{stage: signed, entered: 2015-04-01}}]}}
"""


STAMP = Stamp(("What a registry says", "second line"), "2026-01-31")


def made(location: Location, name: str, narrowed: Narrowed | None = None, *, contacts: bool = False) -> bytes:
    """The registry as a file of one of the registry's formats."""
    return (
        format_named(name)
        .make(holdings_of(location, narrowed or Narrowed(), contacts=contacts), STAMP)
        .content
    )


def format_named(name: str) -> OutgoingFormat:
    """The format of that name, graphs too."""
    from graphs.exchange.formats import GRAPHS_WRITTEN

    return next(one for one in (*FORMATS, *GRAPHS_WRITTEN) if one.name == name)


ALL = ("xlsx", "popolo", "kumu", "hxl", "gexf", "graphml")
