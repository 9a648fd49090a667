"""A small world in which some agreements, projects, parts and seats begin late, end early or are in doubt."""

SURE = "start_date: 2016, last_confirmed: 2022"
COORDINATION = f"""
sources: [{{id: report, name: Report, as_of: 2019}}]
places: [{{id: xa, name: Alphaland, type: country, code: XA}}]
organisations:
  - {{id: agency, name: Agency}}
  - {{id: office, name: Agency in Alphaland, parent: agency}}
  - {{id: desk, name: Desk of the office, parent: office}}
  - {{id: union, name: Union}}
  - {{id: league, name: League}}
  - {{id: ministry, name: Ministry}}
people:
  - {{id: ada, name: Ada}}
  - {{id: bo, name: Bo}}
mechanisms:
  - id: board
    name: Board
    seats:
      - {{organisation: office, person: ada, role: chair, {SURE}}}
      - {{organisation: union, {SURE}}}
      - {{organisation: union, role: secretariat, {SURE}}}
      - {{country: xa, {SURE}}}
  - id: forum
    name: Forum
    seats:
      - {{organisation: union, role: chair, {SURE}}}
      - {{organisation: desk, role: co_chair, start_date: 2017, last_confirmed: 2018}}
      - {{organisation: ministry, {SURE}}}
      - {{person: bo, {SURE}}}
  - id: panel
    name: Panel
    links: [{{to: forum, kind: reports_to, start_date: 2018}}]
    seats:
      - {{organisation: ministry, role: lead, {SURE}}}
      - {{organisation: league, start_date: 2020, last_confirmed: 2022}}
      - {{organisation: agency, start_date: 2010, end_date: 2012}}
agreements:
  - id: compact
    name: Compact
    stages: [{{stage: signed, entered: 2019-05}}, {{stage: in_force, expected: 2025}}]
    parties: [{{entity: union}}, {{entity: ministry}}]
  - id: pledge
    name: Pledge
    parties: [{{entity: union}}, {{entity: league}}]
  - id: draft
    name: Draft
    stages: [{{stage: signed, expected: 2030}}]
    parties: [{{entity: agency}}, {{entity: board}}]
projects:
  - id: past
    name: Past project
    start_date: 2014
    end_date: 2016-06
    participants: [{{entity: agency, role: funding}}, {{entity: union, role: implementing}}]
  - id: work
    name: Work
    start_date: 2017
    end_date: 2021
    participants:
      - {{entity: agency, role: funding}}
      - {{entity: board, role: partner}}
      - {{entity: league, role: partner, end_date: 2018}}
      - {{entity: ministry, role: partner, start_date: 2019}}
  - id: open
    name: Open
    participants: [{{entity: union, role: implementing}}, {{entity: league, role: partner}}]
instruments:
  - id: policy
    name: Policy
    endorsements: [{{body: board, act: endorsed, on_date: 2019-03}}, {{country: xa, act: approved}}]
events:
  - id: launch
    name: Launch
    start_date: 2018-03-01
    attendance: [{{organisation: league, person: bo}}]
"""
