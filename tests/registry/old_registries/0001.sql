BEGIN TRANSACTION;
CREATE TABLE activity_note (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	observation TEXT NOT NULL, 
	observed_on TEXT, 
	since TEXT, 
	CONSTRAINT pk_activity_note PRIMARY KEY (id), 
	CONSTRAINT ck_activity_note_observed_on_date CHECK ((observed_on LIKE '____' OR observed_on LIKE '____-__' OR observed_on LIKE '____-__-__') AND substr(observed_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(observed_on) = 4 OR substr(observed_on, 6, 2) BETWEEN '01' AND '12') AND (length(observed_on) < 10 OR substr(observed_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_activity_note_since_date CHECK ((since LIKE '____' OR since LIKE '____-__' OR since LIKE '____-__-__') AND substr(since, 1, 4) BETWEEN '0001' AND '9999' AND (length(since) = 4 OR substr(since, 6, 2) BETWEEN '01' AND '12') AND (length(since) < 10 OR substr(since, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_activity_note_observation_term CHECK (observation IN ('meets_regularly', 'slowed', 'has_not_met', 'no_longer_meets', 're_established', 'continues')), 
	CONSTRAINT fk_activity_note_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id)
)
 STRICT

;
INSERT INTO "activity_note" VALUES('an-eezq2ys6ab2e','group','slowed','2020-05','2020-01');
CREATE TABLE affiliation (
	id TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	organisation_id TEXT NOT NULL, 
	post TEXT NOT NULL, 
	unit TEXT, 
	level TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	knowledge TEXT NOT NULL, 
	last_confirmed TEXT, 
	CONSTRAINT pk_affiliation PRIMARY KEY (id), 
	CONSTRAINT ck_affiliation_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_affiliation_last_confirmed_date CHECK ((last_confirmed LIKE '____' OR last_confirmed LIKE '____-__' OR last_confirmed LIKE '____-__-__') AND substr(last_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(last_confirmed) = 4 OR substr(last_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(last_confirmed) < 10 OR substr(last_confirmed, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_affiliation_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_affiliation_knowledge_term CHECK (knowledge IN ('ongoing', 'ended_known', 'ended_unknown', 'unknown')), 
	CONSTRAINT ck_affiliation_level_term CHECK (level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')), 
	CONSTRAINT ck_affiliation_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_affiliation_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_affiliation_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT

;
INSERT INTO "affiliation" VALUES('af-awk3r6xpdxab','ada','ministry','Director','Planning','director','2018','2021-03','unknown',NULL);
CREATE TABLE agreement (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	origin_id TEXT, 
	destination_id TEXT, 
	follows_id TEXT, 
	project_id TEXT, 
	expires_on TEXT, 
	CONSTRAINT pk_agreement PRIMARY KEY (id), 
	CONSTRAINT ck_agreement_expires_on_date CHECK ((expires_on LIKE '____' OR expires_on LIKE '____-__' OR expires_on LIKE '____-__-__') AND substr(expires_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(expires_on) = 4 OR substr(expires_on, 6, 2) BETWEEN '01' AND '12') AND (length(expires_on) < 10 OR substr(expires_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_agreement_kind CHECK (kind = 'agreement'), 
	CONSTRAINT ck_agreement_type_term CHECK (type IN ('declaration_of_intent', 'mou', 'bilateral_labour_agreement', 'protocol', 'letter_of_agreement', 'framework_agreement', 'mutual_recognition', 'trade_union_agreement', 'model_agreement', 'work_plan', 'other')), 
	CONSTRAINT ck_agreement_corridor CHECK ((origin_id IS NULL) = (destination_id IS NULL)), 
	CONSTRAINT ck_agreement_follows CHECK (follows_id <> id), 
	CONSTRAINT fk_agreement_destination_id FOREIGN KEY(destination_id) REFERENCES place (id), 
	CONSTRAINT fk_agreement_follows_id FOREIGN KEY(follows_id) REFERENCES agreement (id), 
	CONSTRAINT fk_agreement_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT fk_agreement_origin_id FOREIGN KEY(origin_id) REFERENCES place (id), 
	CONSTRAINT fk_agreement_project_id FOREIGN KEY(project_id) REFERENCES project (id)
)
 STRICT

;
INSERT INTO "agreement" VALUES('declaration','agreement','declaration_of_intent','xa','xb',NULL,NULL,NULL);
INSERT INTO "agreement" VALUES('mou','agreement','mou','xa','xb','declaration','project','2025');
CREATE TABLE agreement_step (
	id TEXT NOT NULL, 
	agreement_id TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	entered TEXT, 
	expected TEXT, 
	signatory_level TEXT, 
	note TEXT, 
	CONSTRAINT pk_agreement_step PRIMARY KEY (id), 
	CONSTRAINT ck_agreement_step_entered_date CHECK ((entered LIKE '____' OR entered LIKE '____-__' OR entered LIKE '____-__-__') AND substr(entered, 1, 4) BETWEEN '0001' AND '9999' AND (length(entered) = 4 OR substr(entered, 6, 2) BETWEEN '01' AND '12') AND (length(entered) < 10 OR substr(entered, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_agreement_step_expected_date CHECK ((expected LIKE '____' OR expected LIKE '____-__' OR expected LIKE '____-__-__') AND substr(expected, 1, 4) BETWEEN '0001' AND '9999' AND (length(expected) = 4 OR substr(expected, 6, 2) BETWEEN '01' AND '12') AND (length(expected) < 10 OR substr(expected, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_agreement_step_signatory_level_term CHECK (signatory_level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')), 
	CONSTRAINT ck_agreement_step_stage_term CHECK (stage IN ('proposed', 'exploratory', 'drafting', 'negotiation', 'legal_clearance', 'initialled', 'signed', 'ratified', 'in_force', 'under_review', 'amended', 'renewed', 'suspended', 'expired', 'terminated', 'abandoned')), 
	CONSTRAINT fk_agreement_step_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id)
)
 STRICT

;
INSERT INTO "agreement_step" VALUES('as-rkzckhf3nrpp','mou','signed','2020-02-29',NULL,'minister','In the capital');
INSERT INTO "agreement_step" VALUES('as-tsk22vnjcvw7','mou','in_force',NULL,'2021',NULL,NULL);
CREATE TABLE alembic_version (
	version_num TEXT NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE alias (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	language TEXT, 
	CONSTRAINT pk_alias PRIMARY KEY (id), 
	CONSTRAINT ck_alias_kind_term CHECK (kind IN ('official', 'acronym', 'translation', 'former', 'spelling', 'informal')), 
	CONSTRAINT ck_alias_name CHECK (length(name) > 0), 
	CONSTRAINT fk_alias_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT uq_alias_name UNIQUE (entity_id, name)
)
 STRICT

;
INSERT INTO "alias" VALUES('a-52yfk2utdkht','agency','Agence du travail','translation','fr');
CREATE TABLE change (
	id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	why TEXT NOT NULL, 
	source_id TEXT, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT fk_change_source_id FOREIGN KEY(source_id) REFERENCES source (id)
)
 STRICT

;
INSERT INTO "change" VALUES(1,'2026-11-23T00:00:00Z','tester','a registry of this version',NULL);
CREATE TABLE change_entry (
	id INTEGER NOT NULL, 
	change_id INTEGER NOT NULL, 
	record_id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	CONSTRAINT pk_change_entry PRIMARY KEY (id), 
	CONSTRAINT fk_change_entry_change_id FOREIGN KEY(change_id) REFERENCES change (id)
)
 STRICT

;
INSERT INTO "change_entry" VALUES(1,1,'report','entity','report',NULL,'{"acronym": null, "description": null, "id": "report", "kind": "source", "name": "Report", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(2,1,'region','entity','region',NULL,'{"acronym": null, "description": null, "id": "region", "kind": "place", "name": "Region", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(3,1,'xa','entity','xa',NULL,'{"acronym": null, "description": null, "id": "xa", "kind": "place", "name": "Alphaland", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(4,1,'xb','entity','xb',NULL,'{"acronym": null, "description": null, "id": "xb", "kind": "place", "name": "Betaland", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(5,1,'agency','entity','agency',NULL,'{"acronym": "AfW", "description": null, "id": "agency", "kind": "organisation", "name": "Agency for Work", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(6,1,'agency-xa','entity','agency-xa',NULL,'{"acronym": null, "description": null, "id": "agency-xa", "kind": "organisation", "name": "Agency for Work in Alphaland", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(7,1,'ministry','entity','ministry',NULL,'{"acronym": null, "description": null, "id": "ministry", "kind": "organisation", "name": "Ministry of Work", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(8,1,'ada','entity','ada',NULL,'{"acronym": null, "description": null, "id": "ada", "kind": "person", "name": "Ada Example", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(9,1,'project','entity','project',NULL,'{"acronym": null, "description": null, "id": "project", "kind": "project", "name": "Project", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(10,1,'group','entity','group',NULL,'{"acronym": "WG", "description": null, "id": "group", "kind": "mechanism", "name": "Working Group", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(11,1,'board','entity','board',NULL,'{"acronym": null, "description": null, "id": "board", "kind": "mechanism", "name": "Board", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(12,1,'declaration','entity','declaration',NULL,'{"acronym": null, "description": null, "id": "declaration", "kind": "agreement", "name": "Declaration", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(13,1,'mou','entity','mou',NULL,'{"acronym": null, "description": null, "id": "mou", "kind": "agreement", "name": "Memorandum", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(14,1,'policy','entity','policy',NULL,'{"acronym": null, "description": null, "id": "policy", "kind": "instrument", "name": "Policy", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(15,1,'plan','entity','plan',NULL,'{"acronym": null, "description": null, "id": "plan", "kind": "instrument", "name": "Plan", "redirect_to": null, "version": 1}');
INSERT INTO "change_entry" VALUES(16,1,'agency','alias','a-52yfk2utdkht',NULL,'{"entity_id": "agency", "id": "a-52yfk2utdkht", "kind": "translation", "language": "fr", "name": "Agence du travail"}');
INSERT INTO "change_entry" VALUES(17,1,'agency','identifier','i-xjvbcodopqis',NULL,'{"entity_id": "agency", "id": "i-xjvbcodopqis", "identifier": "AFW.1", "scheme": "XI-EXAMPLE"}');
INSERT INTO "change_entry" VALUES(18,1,'ada','person','ada',NULL,'{"family_name": "Example", "given_name": "Ada", "honorific_prefix": "Dr.", "id": "ada", "kind": "person"}');
INSERT INTO "change_entry" VALUES(19,1,'region','place','region',NULL,'{"code": null, "id": "region", "kind": "place", "parent_id": null, "type": "region"}');
INSERT INTO "change_entry" VALUES(20,1,'xa','place','xa',NULL,'{"code": "XA", "id": "xa", "kind": "place", "parent_id": "region", "type": "country"}');
INSERT INTO "change_entry" VALUES(21,1,'xb','place','xb',NULL,'{"code": "XB", "id": "xb", "kind": "place", "parent_id": "region", "type": "country"}');
INSERT INTO "change_entry" VALUES(22,1,'agency','statement','st-sqpujrctaeh3',NULL,'{"attribute": "status", "end_date": "1960-05", "entity_id": "agency", "id": "st-sqpujrctaeh3", "start_date": "1950", "value": "Observer"}');
INSERT INTO "change_entry" VALUES(23,1,'project','endorsement','en-5jjpgmsjytbo',NULL,'{"act": "endorsed", "body_id": null, "claim": "uncontested", "country_id": "xb", "evidence": "signed_document", "id": "en-5jjpgmsjytbo", "note": null, "on_date": "2018-02", "subject_id": "project"}');
INSERT INTO "change_entry" VALUES(24,1,'policy','endorsement','en-g2gki56vlsft',NULL,'{"act": "endorsed", "body_id": "group", "claim": "contested", "country_id": null, "evidence": "minuted", "id": "en-g2gki56vlsft", "note": "Disputed", "on_date": null, "subject_id": "policy"}');
INSERT INTO "change_entry" VALUES(25,1,'agency','organisation','agency',NULL,'{"classification": "igo_un", "country_id": null, "dissolution_date": null, "founding_date": "1919", "id": "agency", "kind": "organisation", "parent_id": null, "website": "https://example.org"}');
INSERT INTO "change_entry" VALUES(26,1,'ministry','organisation','ministry',NULL,'{"classification": "ministry", "country_id": "xa", "dissolution_date": "2022-12-31", "founding_date": null, "id": "ministry", "kind": "organisation", "parent_id": null, "website": null}');
INSERT INTO "change_entry" VALUES(27,1,'agency-xa','organisation','agency-xa',NULL,'{"classification": "unknown", "country_id": "xa", "dissolution_date": null, "founding_date": null, "id": "agency-xa", "kind": "organisation", "parent_id": "agency", "website": null}');
INSERT INTO "change_entry" VALUES(28,1,'project','project','project',NULL,'{"country_id": "xa", "end_date": "2020-12-31", "id": "project", "kind": "project", "start_date": "2018-01-01"}');
INSERT INTO "change_entry" VALUES(29,1,'ada','affiliation','af-awk3r6xpdxab',NULL,'{"end_date": "2021-03", "id": "af-awk3r6xpdxab", "knowledge": "unknown", "last_confirmed": null, "level": "director", "organisation_id": "ministry", "person_id": "ada", "post": "Director", "start_date": "2018", "unit": "Planning"}');
INSERT INTO "change_entry" VALUES(30,1,'declaration','agreement','declaration',NULL,'{"destination_id": "xb", "expires_on": null, "follows_id": null, "id": "declaration", "kind": "agreement", "origin_id": "xa", "project_id": null, "type": "declaration_of_intent"}');
INSERT INTO "change_entry" VALUES(31,1,'mou','agreement','mou',NULL,'{"destination_id": "xb", "expires_on": "2025", "follows_id": "declaration", "id": "mou", "kind": "agreement", "origin_id": "xa", "project_id": "project", "type": "mou"}');
INSERT INTO "change_entry" VALUES(32,1,'policy','instrument','policy',NULL,'{"annex_to_id": null, "country_id": "xa", "id": "policy", "kind": "instrument", "project_id": "project", "type": "policy"}');
INSERT INTO "change_entry" VALUES(33,1,'plan','instrument','plan',NULL,'{"annex_to_id": "policy", "country_id": null, "id": "plan", "kind": "instrument", "project_id": null, "type": "plan"}');
INSERT INTO "change_entry" VALUES(34,1,'group','mechanism','group',NULL,'{"conclusion_date": null, "country_id": "xa", "declared_state": null, "followed_from": "2018-01", "followed_to": "2020-12", "founding_date": "2018", "id": "group", "kind": "mechanism", "permanence": "project_bound", "project_id": "project", "scope": "bilateral", "type": "technical_working_group"}');
INSERT INTO "change_entry" VALUES(35,1,'board','mechanism','board',NULL,'{"conclusion_date": "2021", "country_id": null, "declared_state": "concluded", "followed_from": null, "followed_to": null, "founding_date": null, "id": "board", "kind": "mechanism", "permanence": "unknown", "project_id": null, "scope": "global", "type": "other"}');
INSERT INTO "change_entry" VALUES(36,1,'project','participant','pa-s33r3lpu6gqi',NULL,'{"entity_id": "agency", "id": "pa-s33r3lpu6gqi", "project_id": "project", "role": "funding"}');
INSERT INTO "change_entry" VALUES(37,1,'report','source','report',NULL,'{"as_of": "2020-05", "creator_id": "ada", "file": "report.txt", "id": "report", "issued": "2020-06-01", "kind": "source", "language": "en", "publisher_id": "agency", "type": "progress_report", "url": "https://example.org/report"}');
INSERT INTO "change_entry" VALUES(38,1,'group','activity_note','an-eezq2ys6ab2e',NULL,'{"id": "an-eezq2ys6ab2e", "mechanism_id": "group", "observation": "slowed", "observed_on": "2020-05", "since": "2020-01"}');
INSERT INTO "change_entry" VALUES(39,1,'mou','agreement_step','as-rkzckhf3nrpp',NULL,'{"agreement_id": "mou", "entered": "2020-02-29", "expected": null, "id": "as-rkzckhf3nrpp", "note": "In the capital", "signatory_level": "minister", "stage": "signed"}');
INSERT INTO "change_entry" VALUES(40,1,'mou','agreement_step','as-tsk22vnjcvw7',NULL,'{"agreement_id": "mou", "entered": null, "expected": "2021", "id": "as-tsk22vnjcvw7", "note": null, "signatory_level": null, "stage": "in_force"}');
INSERT INTO "change_entry" VALUES(41,1,'policy','instrument_step','is-juh2v5hqhphf',NULL,'{"entered": "2019", "expected": null, "id": "is-juh2v5hqhphf", "instrument_id": "policy", "note": "Second draft", "stage": "draft"}');
INSERT INTO "change_entry" VALUES(42,1,'policy','instrument_step','is-jbdk2r3hhu7k',NULL,'{"entered": null, "expected": "2021", "id": "is-jbdk2r3hhu7k", "instrument_id": "policy", "note": null, "stage": "adopted"}');
INSERT INTO "change_entry" VALUES(43,1,'group','mechanism_link','l-xsx7hkszjxpo',NULL,'{"end_date": null, "id": "l-xsx7hkszjxpo", "kind": "reports_to", "mechanism_id": "group", "start_date": "2018", "to_id": "board", "wording": "reports yearly"}');
INSERT INTO "change_entry" VALUES(44,1,'group','meeting_count','mc-ny7gv7dyv7r3',NULL,'{"id": "mc-ny7gv7dyv7r3", "mechanism_id": "group", "meetings": 9, "period_end": "2020-05", "period_start": "2018", "qualifier": "at_least"}');
INSERT INTO "change_entry" VALUES(45,1,'mou','party','p-pvio3bhlzf7d',NULL,'{"agreement_id": "mou", "entity_id": "xa", "id": "p-pvio3bhlzf7d", "role": "origin"}');
INSERT INTO "change_entry" VALUES(46,1,'mou','party','p-cofay3vsy4ca',NULL,'{"agreement_id": "mou", "entity_id": "xb", "id": "p-cofay3vsy4ca", "role": "destination"}');
INSERT INTO "change_entry" VALUES(47,1,'group','seat','s-lrtmhsr3ktel',NULL,'{"capacity": "ex_officio", "constituency": "government", "country_id": null, "end_date": "2021-03", "id": "s-lrtmhsr3ktel", "knowledge": "ended_known", "last_confirmed": null, "level": "director", "mechanism_id": "group", "organisation_id": "ministry", "person_id": "ada", "role": "chair", "start_date": "2018", "voting": true}');
INSERT INTO "change_entry" VALUES(48,1,'group','seat','s-rshx2iwd2slv',NULL,'{"capacity": "unknown", "constituency": "un_igo", "country_id": null, "end_date": null, "id": "s-rshx2iwd2slv", "knowledge": "unknown", "last_confirmed": "2020-05-04", "level": null, "mechanism_id": "group", "organisation_id": "agency-xa", "person_id": null, "role": "secretariat", "start_date": "2018-02", "voting": null}');
INSERT INTO "change_entry" VALUES(49,1,'group','seat','s-pnnak5ukl3jt',NULL,'{"capacity": "unknown", "constituency": "unknown", "country_id": "xb", "end_date": null, "id": "s-pnnak5ukl3jt", "knowledge": "unknown", "last_confirmed": null, "level": null, "mechanism_id": "group", "organisation_id": null, "person_id": null, "role": "observer", "start_date": null, "voting": false}');
INSERT INTO "change_entry" VALUES(50,1,'group','terms_of_reference','tr-w6zn7nk625vo',NULL,'{"adopted_on": "2018-02-03", "decision_power": "advises", "ends_on": "2021", "id": "tr-w6zn7nk625vo", "mandate": "To coordinate", "mechanism_id": "group", "meeting_interval_months": 3, "post_project_role": "dissolve", "version": 1}');
INSERT INTO "change_entry" VALUES(51,1,'agency','citation','c-anldzpu6dqdf',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": "a-52yfk2utdkht", "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-anldzpu6dqdf", "identifier_id": null, "instrument_step_id": null, "locator": "page 1", "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "Agence du travail", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(52,1,'agency','citation','c-u3chwixifflb',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-u3chwixifflb", "identifier_id": "i-xjvbcodopqis", "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "AFW.1", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(53,1,'agency','citation','c-ursvrlcul626',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-ursvrlcul626", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "an observer until May 1960", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": "st-sqpujrctaeh3", "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(54,1,'agency','citation','c-5aquxat3itfh',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": "agency", "field": null, "id": "c-5aquxat3itfh", "identifier_id": null, "instrument_step_id": null, "locator": "page 1", "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "the Agency for Work (AfW)", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(55,1,'ada','citation','c-mfoy6wvumow3',NULL,'{"activity_note_id": null, "affiliation_id": "af-awk3r6xpdxab", "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-mfoy6wvumow3", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "Director until March 2021", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(56,1,'project','citation','c-etugbtlpt3tw',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-etugbtlpt3tw", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": "pa-s33r3lpu6gqi", "party_id": null, "quote": "funded by the Agency", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(57,1,'project','citation','c-fticwc7jjgsx',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": "en-5jjpgmsjytbo", "entity_id": null, "field": null, "id": "c-fticwc7jjgsx", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "Betaland endorsed", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(58,1,'group','citation','c-n4xw3fiyderz',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-n4xw3fiyderz", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "shall meet every three months", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": "tr-w6zn7nk625vo", "value": null}');
INSERT INTO "change_entry" VALUES(59,1,'group','citation','c-wx2ge6o6tmrk',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-wx2ge6o6tmrk", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "chaired by the Ministry", "seat_id": "s-lrtmhsr3ktel", "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(60,1,'group','citation','c-o4oewmekwz3z',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": "constituency", "id": "c-o4oewmekwz3z", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "the Ministry", "seat_id": "s-lrtmhsr3ktel", "source_id": "report", "stance": "implies", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(61,1,'group','citation','c-xjxqjqdwzjvg',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-xjxqjqdwzjvg", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": "l-xsx7hkszjxpo", "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "reports to the Board", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(62,1,'group','citation','c-gmwblheyzgrn',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-gmwblheyzgrn", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": "mc-ny7gv7dyv7r3", "participant_id": null, "party_id": null, "quote": "met at least nine times", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(63,1,'group','citation','c-ubpku6vrtbsk',NULL,'{"activity_note_id": "an-eezq2ys6ab2e", "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-ubpku6vrtbsk", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "slowed in 2020", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(64,1,'group','citation','c-7bch6v6j5gbc',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": "agency", "endorsement_id": null, "entity_id": "group", "field": "member_count", "id": "c-7bch6v6j5gbc", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "twelve members", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": "12"}');
INSERT INTO "change_entry" VALUES(65,1,'mou','citation','c-wzvbjollo6wt',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-wzvbjollo6wt", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": "p-pvio3bhlzf7d", "quote": "between Alphaland", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(66,1,'mou','citation','c-26rozpl3s6t2',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": "as-rkzckhf3nrpp", "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-26rozpl3s6t2", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "signed on 29 February 2020", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(67,1,'policy','citation','c-gaovlksu564m',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": null, "entity_id": null, "field": null, "id": "c-gaovlksu564m", "identifier_id": null, "instrument_step_id": "is-juh2v5hqhphf", "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "a second draft", "seat_id": null, "source_id": "report", "stance": "states", "statement_id": null, "terms_of_reference_id": null, "value": null}');
INSERT INTO "change_entry" VALUES(68,1,'policy','citation','c-l2y5dpskdkma',NULL,'{"activity_note_id": null, "affiliation_id": null, "agreement_step_id": null, "alias_id": null, "asserted_by_id": null, "endorsement_id": "en-g2gki56vlsft", "entity_id": null, "field": null, "id": "c-l2y5dpskdkma", "identifier_id": null, "instrument_step_id": null, "locator": null, "mechanism_link_id": null, "meeting_count_id": null, "participant_id": null, "party_id": null, "quote": "was never endorsed", "seat_id": null, "source_id": "report", "stance": "contradicts", "statement_id": null, "terms_of_reference_id": null, "value": null}');
CREATE TABLE citation (
	id TEXT NOT NULL, 
	source_id TEXT NOT NULL, 
	locator TEXT, 
	quote TEXT, 
	asserted_by_id TEXT, 
	stance TEXT NOT NULL, 
	field TEXT, 
	value TEXT, 
	entity_id TEXT, 
	alias_id TEXT, 
	identifier_id TEXT, 
	statement_id TEXT, 
	affiliation_id TEXT, 
	terms_of_reference_id TEXT, 
	seat_id TEXT, 
	mechanism_link_id TEXT, 
	meeting_count_id TEXT, 
	activity_note_id TEXT, 
	party_id TEXT, 
	agreement_step_id TEXT, 
	instrument_step_id TEXT, 
	endorsement_id TEXT, 
	participant_id TEXT, 
	CONSTRAINT pk_citation PRIMARY KEY (id), 
	CONSTRAINT ck_citation_quote CHECK (length(quote) - length(replace(quote, ' ', '')) < 25), 
	CONSTRAINT ck_citation_stance_term CHECK (stance IN ('states', 'implies', 'contradicts')), 
	CONSTRAINT ck_citation_target CHECK (CASE WHEN entity_id IS NULL THEN 0 ELSE 1 END + CASE WHEN alias_id IS NULL THEN 0 ELSE 1 END + CASE WHEN identifier_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN terms_of_reference_id IS NULL THEN 0 ELSE 1 END + CASE WHEN seat_id IS NULL THEN 0 ELSE 1 END + CASE WHEN mechanism_link_id IS NULL THEN 0 ELSE 1 END + CASE WHEN meeting_count_id IS NULL THEN 0 ELSE 1 END + CASE WHEN activity_note_id IS NULL THEN 0 ELSE 1 END + CASE WHEN party_id IS NULL THEN 0 ELSE 1 END + CASE WHEN agreement_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN instrument_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN participant_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_citation_value CHECK (value IS NULL OR field IS NOT NULL), 
	CONSTRAINT fk_citation_activity_note_id FOREIGN KEY(activity_note_id) REFERENCES activity_note (id), 
	CONSTRAINT fk_citation_affiliation_id FOREIGN KEY(affiliation_id) REFERENCES affiliation (id), 
	CONSTRAINT fk_citation_agreement_step_id FOREIGN KEY(agreement_step_id) REFERENCES agreement_step (id), 
	CONSTRAINT fk_citation_alias_id FOREIGN KEY(alias_id) REFERENCES alias (id), 
	CONSTRAINT fk_citation_asserted_by_id FOREIGN KEY(asserted_by_id) REFERENCES entity (id), 
	CONSTRAINT fk_citation_endorsement_id FOREIGN KEY(endorsement_id) REFERENCES endorsement (id), 
	CONSTRAINT fk_citation_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT fk_citation_identifier_id FOREIGN KEY(identifier_id) REFERENCES identifier (id), 
	CONSTRAINT fk_citation_instrument_step_id FOREIGN KEY(instrument_step_id) REFERENCES instrument_step (id), 
	CONSTRAINT fk_citation_mechanism_link_id FOREIGN KEY(mechanism_link_id) REFERENCES mechanism_link (id), 
	CONSTRAINT fk_citation_meeting_count_id FOREIGN KEY(meeting_count_id) REFERENCES meeting_count (id), 
	CONSTRAINT fk_citation_participant_id FOREIGN KEY(participant_id) REFERENCES participant (id), 
	CONSTRAINT fk_citation_party_id FOREIGN KEY(party_id) REFERENCES party (id), 
	CONSTRAINT fk_citation_seat_id FOREIGN KEY(seat_id) REFERENCES seat (id), 
	CONSTRAINT fk_citation_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_citation_statement_id FOREIGN KEY(statement_id) REFERENCES statement (id), 
	CONSTRAINT fk_citation_terms_of_reference_id FOREIGN KEY(terms_of_reference_id) REFERENCES terms_of_reference (id)
)
 STRICT

;
INSERT INTO "citation" VALUES('c-anldzpu6dqdf','report','page 1','Agence du travail',NULL,'states',NULL,NULL,NULL,'a-52yfk2utdkht',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-u3chwixifflb','report',NULL,'AFW.1',NULL,'states',NULL,NULL,NULL,NULL,'i-xjvbcodopqis',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ursvrlcul626','report',NULL,'an observer until May 1960',NULL,'states',NULL,NULL,NULL,NULL,NULL,'st-sqpujrctaeh3',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-5aquxat3itfh','report','page 1','the Agency for Work (AfW)',NULL,'states',NULL,NULL,'agency',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-mfoy6wvumow3','report',NULL,'Director until March 2021',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,'af-awk3r6xpdxab',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-etugbtlpt3tw','report',NULL,'funded by the Agency',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'pa-s33r3lpu6gqi');
INSERT INTO "citation" VALUES('c-fticwc7jjgsx','report',NULL,'Betaland endorsed',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en-5jjpgmsjytbo',NULL);
INSERT INTO "citation" VALUES('c-n4xw3fiyderz','report',NULL,'shall meet every three months',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'tr-w6zn7nk625vo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-wx2ge6o6tmrk','report',NULL,'chaired by the Ministry',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s-lrtmhsr3ktel',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-o4oewmekwz3z','report',NULL,'the Ministry',NULL,'implies','constituency',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s-lrtmhsr3ktel',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-xjxqjqdwzjvg','report',NULL,'reports to the Board',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'l-xsx7hkszjxpo',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-gmwblheyzgrn','report',NULL,'met at least nine times',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'mc-ny7gv7dyv7r3',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ubpku6vrtbsk','report',NULL,'slowed in 2020',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'an-eezq2ys6ab2e',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7bch6v6j5gbc','report',NULL,'twelve members','agency','states','member_count','12','group',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-wzvbjollo6wt','report',NULL,'between Alphaland',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'p-pvio3bhlzf7d',NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-26rozpl3s6t2','report',NULL,'signed on 29 February 2020',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'as-rkzckhf3nrpp',NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-gaovlksu564m','report',NULL,'a second draft',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'is-juh2v5hqhphf',NULL,NULL);
INSERT INTO "citation" VALUES('c-l2y5dpskdkma','report',NULL,'was never endorsed',NULL,'contradicts',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en-g2gki56vlsft',NULL);
CREATE TABLE endorsement (
	id TEXT NOT NULL, 
	subject_id TEXT NOT NULL, 
	body_id TEXT, 
	country_id TEXT, 
	act TEXT NOT NULL, 
	on_date TEXT, 
	evidence TEXT NOT NULL, 
	claim TEXT NOT NULL, 
	note TEXT, 
	CONSTRAINT pk_endorsement PRIMARY KEY (id), 
	CONSTRAINT ck_endorsement_on_date_date CHECK ((on_date LIKE '____' OR on_date LIKE '____-__' OR on_date LIKE '____-__-__') AND substr(on_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(on_date) = 4 OR substr(on_date, 6, 2) BETWEEN '01' AND '12') AND (length(on_date) < 10 OR substr(on_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_endorsement_act_term CHECK (act IN ('consulted', 'reviewed', 'validated', 'endorsed', 'adopted', 'approved', 'signed', 'noted', 'objected', 'reserved')), 
	CONSTRAINT ck_endorsement_claim_term CHECK (claim IN ('uncontested', 'contested', 'denied')), 
	CONSTRAINT ck_endorsement_evidence_term CHECK (evidence IN ('minuted', 'signed_document', 'reported', 'assumed')), 
	CONSTRAINT ck_endorsement_who CHECK ((body_id IS NULL) <> (country_id IS NULL)), 
	CONSTRAINT fk_endorsement_body_id FOREIGN KEY(body_id) REFERENCES entity (id), 
	CONSTRAINT fk_endorsement_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_endorsement_subject_id FOREIGN KEY(subject_id) REFERENCES entity (id)
)
 STRICT

;
INSERT INTO "endorsement" VALUES('en-5jjpgmsjytbo','project',NULL,'xb','endorsed','2018-02','signed_document','uncontested',NULL);
INSERT INTO "endorsement" VALUES('en-g2gki56vlsft','policy','group',NULL,'endorsed',NULL,'minuted','contested','Disputed');
CREATE TABLE entity (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	acronym TEXT, 
	description TEXT, 
	redirect_to TEXT, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_entity PRIMARY KEY (id), 
	CONSTRAINT ck_entity_id CHECK (id NOT LIKE '% %' AND length(id) BETWEEN 1 AND 80), 
	CONSTRAINT ck_entity_kind_term CHECK (kind IN ('organisation', 'person', 'place', 'mechanism', 'event', 'agreement', 'instrument', 'system', 'project', 'recommendation', 'source')), 
	CONSTRAINT ck_entity_name CHECK (length(name) > 0), 
	CONSTRAINT ck_entity_redirect CHECK (redirect_to IS NULL OR redirect_to <> id), 
	CONSTRAINT ck_entity_version CHECK (version >= 1), 
	CONSTRAINT fk_entity_redirect_to FOREIGN KEY(redirect_to) REFERENCES entity (id), 
	CONSTRAINT uq_entity_id_kind UNIQUE (id, kind)
)
 STRICT

;
INSERT INTO "entity" VALUES('report','source','Report',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('region','place','Region',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('xa','place','Alphaland',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('xb','place','Betaland',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('agency','organisation','Agency for Work','AfW',NULL,NULL,1);
INSERT INTO "entity" VALUES('agency-xa','organisation','Agency for Work in Alphaland',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('ministry','organisation','Ministry of Work',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('ada','person','Ada Example',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('project','project','Project',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('group','mechanism','Working Group','WG',NULL,NULL,1);
INSERT INTO "entity" VALUES('board','mechanism','Board',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('declaration','agreement','Declaration',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('mou','agreement','Memorandum',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('policy','instrument','Policy',NULL,NULL,NULL,1);
INSERT INTO "entity" VALUES('plan','instrument','Plan',NULL,NULL,NULL,1);
CREATE TABLE identifier (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	scheme TEXT NOT NULL, 
	identifier TEXT NOT NULL, 
	CONSTRAINT pk_identifier PRIMARY KEY (id), 
	CONSTRAINT fk_identifier_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT uq_identifier UNIQUE (scheme, identifier)
)
 STRICT

;
INSERT INTO "identifier" VALUES('i-xjvbcodopqis','agency','XI-EXAMPLE','AFW.1');
CREATE TABLE instrument (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	country_id TEXT, 
	project_id TEXT, 
	annex_to_id TEXT, 
	CONSTRAINT pk_instrument PRIMARY KEY (id), 
	CONSTRAINT ck_instrument_kind CHECK (kind = 'instrument'), 
	CONSTRAINT ck_instrument_type_term CHECK (type IN ('policy', 'strategy', 'action_plan', 'law', 'guideline', 'assessment', 'evaluation', 'report', 'framework', 'convention', 'protocol', 'standard', 'template', 'plan', 'other')), 
	CONSTRAINT ck_instrument_annex CHECK (annex_to_id <> id), 
	CONSTRAINT fk_instrument_annex_to_id FOREIGN KEY(annex_to_id) REFERENCES instrument (id), 
	CONSTRAINT fk_instrument_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_instrument_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT fk_instrument_project_id FOREIGN KEY(project_id) REFERENCES project (id)
)
 STRICT

;
INSERT INTO "instrument" VALUES('policy','instrument','policy','xa','project',NULL);
INSERT INTO "instrument" VALUES('plan','instrument','plan',NULL,NULL,'policy');
CREATE TABLE instrument_step (
	id TEXT NOT NULL, 
	instrument_id TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	entered TEXT, 
	expected TEXT, 
	note TEXT, 
	CONSTRAINT pk_instrument_step PRIMARY KEY (id), 
	CONSTRAINT ck_instrument_step_entered_date CHECK ((entered LIKE '____' OR entered LIKE '____-__' OR entered LIKE '____-__-__') AND substr(entered, 1, 4) BETWEEN '0001' AND '9999' AND (length(entered) = 4 OR substr(entered, 6, 2) BETWEEN '01' AND '12') AND (length(entered) < 10 OR substr(entered, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_instrument_step_expected_date CHECK ((expected LIKE '____' OR expected LIKE '____-__' OR expected LIKE '____-__-__') AND substr(expected, 1, 4) BETWEEN '0001' AND '9999' AND (length(expected) = 4 OR substr(expected, 6, 2) BETWEEN '01' AND '12') AND (length(expected) < 10 OR substr(expected, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_instrument_step_stage_term CHECK (stage IN ('proposed', 'draft', 'validated', 'signed', 'tabled', 'adopted', 'in_implementation', 'published', 'superseded', 'abandoned', 'unknown')), 
	CONSTRAINT fk_instrument_step_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id)
)
 STRICT

;
INSERT INTO "instrument_step" VALUES('is-juh2v5hqhphf','policy','draft','2019',NULL,'Second draft');
INSERT INTO "instrument_step" VALUES('is-jbdk2r3hhu7k','policy','adopted',NULL,'2021',NULL);
CREATE TABLE mechanism (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	country_id TEXT, 
	project_id TEXT, 
	permanence TEXT NOT NULL, 
	declared_state TEXT, 
	founding_date TEXT, 
	conclusion_date TEXT, 
	followed_from TEXT, 
	followed_to TEXT, 
	CONSTRAINT pk_mechanism PRIMARY KEY (id), 
	CONSTRAINT ck_mechanism_conclusion_date_date CHECK ((conclusion_date LIKE '____' OR conclusion_date LIKE '____-__' OR conclusion_date LIKE '____-__-__') AND substr(conclusion_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(conclusion_date) = 4 OR substr(conclusion_date, 6, 2) BETWEEN '01' AND '12') AND (length(conclusion_date) < 10 OR substr(conclusion_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_followed_from_date CHECK ((followed_from LIKE '____' OR followed_from LIKE '____-__' OR followed_from LIKE '____-__-__') AND substr(followed_from, 1, 4) BETWEEN '0001' AND '9999' AND (length(followed_from) = 4 OR substr(followed_from, 6, 2) BETWEEN '01' AND '12') AND (length(followed_from) < 10 OR substr(followed_from, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_followed_to_date CHECK ((followed_to LIKE '____' OR followed_to LIKE '____-__' OR followed_to LIKE '____-__-__') AND substr(followed_to, 1, 4) BETWEEN '0001' AND '9999' AND (length(followed_to) = 4 OR substr(followed_to, 6, 2) BETWEEN '01' AND '12') AND (length(followed_to) < 10 OR substr(followed_to, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_founding_date_date CHECK ((founding_date LIKE '____' OR founding_date LIKE '____-__' OR founding_date LIKE '____-__-__') AND substr(founding_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(founding_date) = 4 OR substr(founding_date, 6, 2) BETWEEN '01' AND '12') AND (length(founding_date) < 10 OR substr(founding_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_declared_state_term CHECK (declared_state IN ('active', 'overdue', 'dormant', 'no_record', 'proposed', 'not_yet', 'concluded')), 
	CONSTRAINT ck_mechanism_kind CHECK (kind = 'mechanism'), 
	CONSTRAINT ck_mechanism_permanence_term CHECK (permanence IN ('statutory', 'permanent', 'time_bound', 'project_bound', 'ad_hoc', 'unknown')), 
	CONSTRAINT ck_mechanism_scope_term CHECK (scope IN ('subnational', 'national', 'bilateral', 'regional', 'interregional', 'global')), 
	CONSTRAINT ck_mechanism_founding_date_order CHECK (substr(founding_date || '-01-01', 1, 10) <= CASE length(conclusion_date) WHEN 10 THEN conclusion_date WHEN 4 THEN conclusion_date || '-12-31' ELSE conclusion_date || CASE WHEN substr(conclusion_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(conclusion_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_mechanism_type_term CHECK (type IN ('technical_working_group', 'thematic_working_group', 'task_force', 'interministerial_committee', 'national_committee', 'statutory_tripartite_body', 'project_board', 'steering_committee', 'unct_group', 'joint_committee', 'regional_consultative_process', 'interregional_forum', 'global_process', 'regional_body', 'donor_group', 'network', 'expert_meeting_series', 'other')), 
	CONSTRAINT fk_mechanism_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_mechanism_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT fk_mechanism_project_id FOREIGN KEY(project_id) REFERENCES project (id)
)
 STRICT

;
INSERT INTO "mechanism" VALUES('group','mechanism','technical_working_group','bilateral','xa','project','project_bound',NULL,'2018',NULL,'2018-01','2020-12');
INSERT INTO "mechanism" VALUES('board','mechanism','other','global',NULL,NULL,'unknown','concluded',NULL,'2021',NULL,NULL);
CREATE TABLE mechanism_link (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	to_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	wording TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	CONSTRAINT pk_mechanism_link PRIMARY KEY (id), 
	CONSTRAINT ck_mechanism_link_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_link_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_link_kind_term CHECK (kind IN ('subgroup_of', 'reports_to', 'advises', 'overlaps_with', 'proposed_to_merge_into', 'converts_to', 'possibly_same_as')), 
	CONSTRAINT ck_mechanism_link_two CHECK (mechanism_id <> to_id), 
	CONSTRAINT fk_mechanism_link_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT fk_mechanism_link_to_id FOREIGN KEY(to_id) REFERENCES mechanism (id)
)
 STRICT

;
INSERT INTO "mechanism_link" VALUES('l-xsx7hkszjxpo','group','board','reports_to','reports yearly','2018',NULL);
CREATE TABLE meeting_count (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	period_start TEXT NOT NULL, 
	period_end TEXT NOT NULL, 
	meetings INTEGER NOT NULL, 
	qualifier TEXT NOT NULL, 
	CONSTRAINT pk_meeting_count PRIMARY KEY (id), 
	CONSTRAINT ck_meeting_count_period_end_date CHECK ((period_end LIKE '____' OR period_end LIKE '____-__' OR period_end LIKE '____-__-__') AND substr(period_end, 1, 4) BETWEEN '0001' AND '9999' AND (length(period_end) = 4 OR substr(period_end, 6, 2) BETWEEN '01' AND '12') AND (length(period_end) < 10 OR substr(period_end, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_meeting_count_period_start_date CHECK ((period_start LIKE '____' OR period_start LIKE '____-__' OR period_start LIKE '____-__-__') AND substr(period_start, 1, 4) BETWEEN '0001' AND '9999' AND (length(period_start) = 4 OR substr(period_start, 6, 2) BETWEEN '01' AND '12') AND (length(period_start) < 10 OR substr(period_start, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_meeting_count_qualifier_term CHECK (qualifier IN ('exact', 'at_least', 'approximately')), 
	CONSTRAINT ck_meeting_count_period_start_order CHECK (substr(period_start || '-01-01', 1, 10) <= CASE length(period_end) WHEN 10 THEN period_end WHEN 4 THEN period_end || '-12-31' ELSE period_end || CASE WHEN substr(period_end, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(period_end, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(period_end, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(period_end, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(period_end, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_meeting_count_meetings CHECK (meetings >= 0), 
	CONSTRAINT fk_meeting_count_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT uq_meeting_count UNIQUE (mechanism_id, period_start, period_end)
)
 STRICT

;
INSERT INTO "meeting_count" VALUES('mc-ny7gv7dyv7r3','group','2018','2020-05',9,'at_least');
CREATE TABLE organisation (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	classification TEXT NOT NULL, 
	country_id TEXT, 
	parent_id TEXT, 
	founding_date TEXT, 
	dissolution_date TEXT, 
	website TEXT, 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT ck_organisation_dissolution_date_date CHECK ((dissolution_date LIKE '____' OR dissolution_date LIKE '____-__' OR dissolution_date LIKE '____-__-__') AND substr(dissolution_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(dissolution_date) = 4 OR substr(dissolution_date, 6, 2) BETWEEN '01' AND '12') AND (length(dissolution_date) < 10 OR substr(dissolution_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_organisation_founding_date_date CHECK ((founding_date LIKE '____' OR founding_date LIKE '____-__' OR founding_date LIKE '____-__-__') AND substr(founding_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(founding_date) = 4 OR substr(founding_date, 6, 2) BETWEEN '01' AND '12') AND (length(founding_date) < 10 OR substr(founding_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_organisation_classification_term CHECK (classification IN ('ministry', 'department_agency', 'statistics_office', 'parliament', 'local_government', 'igo_un', 'igo_other', 'donor_agency', 'ingo', 'national_ngo', 'cso_network', 'employers_organisation', 'workers_organisation', 'migrants_organisation', 'recruitment_agency', 'company', 'academia', 'media', 'foundation', 'other', 'unknown')), 
	CONSTRAINT ck_organisation_kind CHECK (kind = 'organisation'), 
	CONSTRAINT ck_organisation_founding_date_order CHECK (substr(founding_date || '-01-01', 1, 10) <= CASE length(dissolution_date) WHEN 10 THEN dissolution_date WHEN 4 THEN dissolution_date || '-12-31' ELSE dissolution_date || CASE WHEN substr(dissolution_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(dissolution_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_organisation_parent CHECK (parent_id <> id), 
	CONSTRAINT fk_organisation_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_organisation_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT fk_organisation_parent_id FOREIGN KEY(parent_id) REFERENCES organisation (id)
)
 STRICT

;
INSERT INTO "organisation" VALUES('agency','organisation','igo_un',NULL,NULL,'1919',NULL,'https://example.org');
INSERT INTO "organisation" VALUES('ministry','organisation','ministry','xa',NULL,NULL,'2022-12-31',NULL);
INSERT INTO "organisation" VALUES('agency-xa','organisation','unknown','xa','agency',NULL,NULL,NULL);
CREATE TABLE participant (
	id TEXT NOT NULL, 
	project_id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_participant PRIMARY KEY (id), 
	CONSTRAINT ck_participant_role_term CHECK (role IN ('funding', 'accountable', 'implementing', 'partner', 'beneficiary', 'lead', 'evaluator', 'manager', 'supporter')), 
	CONSTRAINT fk_participant_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT fk_participant_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_participant UNIQUE (project_id, entity_id, role)
)
 STRICT

;
INSERT INTO "participant" VALUES('pa-s33r3lpu6gqi','project','agency','funding');
CREATE TABLE party (
	id TEXT NOT NULL, 
	agreement_id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_party PRIMARY KEY (id), 
	CONSTRAINT ck_party_role_term CHECK (role IN ('party', 'origin', 'destination', 'implementer', 'facilitator', 'witness')), 
	CONSTRAINT fk_party_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id), 
	CONSTRAINT fk_party_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT uq_party UNIQUE (agreement_id, entity_id, role)
)
 STRICT

;
INSERT INTO "party" VALUES('p-pvio3bhlzf7d','mou','xa','origin');
INSERT INTO "party" VALUES('p-cofay3vsy4ca','mou','xb','destination');
CREATE TABLE person (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	honorific_prefix TEXT, 
	family_name TEXT, 
	given_name TEXT, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_kind CHECK (kind = 'person'), 
	CONSTRAINT fk_person_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind)
)
 STRICT

;
INSERT INTO "person" VALUES('ada','person','Dr.','Example','Ada');
CREATE TABLE place (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	code TEXT, 
	parent_id TEXT, 
	CONSTRAINT pk_place PRIMARY KEY (id), 
	CONSTRAINT ck_place_kind CHECK (kind = 'place'), 
	CONSTRAINT ck_place_type_term CHECK (type IN ('country', 'region')), 
	CONSTRAINT ck_place_code CHECK (code IS NULL OR length(code) = 2), 
	CONSTRAINT ck_place_parent CHECK (parent_id <> id), 
	CONSTRAINT fk_place_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT fk_place_parent_id FOREIGN KEY(parent_id) REFERENCES place (id), 
	CONSTRAINT uq_place_code UNIQUE (code)
)
 STRICT

;
INSERT INTO "place" VALUES('region','place','region',NULL,NULL);
INSERT INTO "place" VALUES('xa','place','country','XA','region');
INSERT INTO "place" VALUES('xb','place','country','XB','region');
CREATE TABLE project (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	country_id TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT ck_project_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_project_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_project_kind CHECK (kind = 'project'), 
	CONSTRAINT ck_project_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_project_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_project_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind)
)
 STRICT

;
INSERT INTO "project" VALUES('project','project','xa','2018-01-01','2020-12-31');
CREATE TABLE search_name (
	id INTEGER NOT NULL, 
	entity_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_search_name PRIMARY KEY (id), 
	CONSTRAINT fk_search_name_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
)
 STRICT

;
INSERT INTO "search_name" VALUES(1,'ada','Ada Example','ada example','name');
INSERT INTO "search_name" VALUES(2,'agency','Agency for Work','agency for work','name');
INSERT INTO "search_name" VALUES(3,'agency','AfW','afw','acronym');
INSERT INTO "search_name" VALUES(4,'agency','Agence du travail','agence du travail','alias');
INSERT INTO "search_name" VALUES(5,'agency','AFW.1','afw 1','identifier');
INSERT INTO "search_name" VALUES(6,'agency-xa','Agency for Work in Alphaland','agency for work in alphaland','name');
INSERT INTO "search_name" VALUES(7,'board','Board','board','name');
INSERT INTO "search_name" VALUES(8,'declaration','Declaration','declaration','name');
INSERT INTO "search_name" VALUES(9,'group','Working Group','working group','name');
INSERT INTO "search_name" VALUES(10,'group','WG','wg','acronym');
INSERT INTO "search_name" VALUES(11,'ministry','Ministry of Work','ministry of work','name');
INSERT INTO "search_name" VALUES(12,'mou','Memorandum','memorandum','name');
INSERT INTO "search_name" VALUES(13,'plan','Plan','plan','name');
INSERT INTO "search_name" VALUES(14,'policy','Policy','policy','name');
INSERT INTO "search_name" VALUES(15,'project','Project','project','name');
INSERT INTO "search_name" VALUES(16,'region','Region','region','name');
INSERT INTO "search_name" VALUES(17,'report','Report','report','name');
INSERT INTO "search_name" VALUES(18,'xa','Alphaland','alphaland','name');
INSERT INTO "search_name" VALUES(19,'xa','XA','xa','identifier');
INSERT INTO "search_name" VALUES(20,'xb','Betaland','betaland','name');
INSERT INTO "search_name" VALUES(21,'xb','XB','xb','identifier');
CREATE TABLE seat (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	organisation_id TEXT, 
	person_id TEXT, 
	country_id TEXT, 
	role TEXT NOT NULL, 
	constituency TEXT NOT NULL, 
	capacity TEXT NOT NULL, 
	voting INTEGER, 
	level TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	knowledge TEXT NOT NULL, 
	last_confirmed TEXT, 
	CONSTRAINT pk_seat PRIMARY KEY (id), 
	CONSTRAINT ck_seat_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_seat_end CHECK ((knowledge = 'ended_known') = (end_date IS NOT NULL)), 
	CONSTRAINT ck_seat_last_confirmed_date CHECK ((last_confirmed LIKE '____' OR last_confirmed LIKE '____-__' OR last_confirmed LIKE '____-__-__') AND substr(last_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(last_confirmed) = 4 OR substr(last_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(last_confirmed) < 10 OR substr(last_confirmed, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_seat_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_seat_capacity_term CHECK (capacity IN ('ex_officio', 'nominated', 'elected', 'personal', 'invited', 'unknown')), 
	CONSTRAINT ck_seat_constituency_term CHECK (constituency IN ('government', 'employers', 'workers', 'un_igo', 'civil_society', 'migrants', 'private_recruitment', 'private_other', 'academia', 'donor', 'media', 'other', 'unknown')), 
	CONSTRAINT ck_seat_knowledge_term CHECK (knowledge IN ('ongoing', 'ended_known', 'ended_unknown', 'unknown')), 
	CONSTRAINT ck_seat_level_term CHECK (level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')), 
	CONSTRAINT ck_seat_role_term CHECK (role IN ('chair', 'co_chair', 'vice_chair', 'secretariat', 'secretary', 'facilitator', 'co_facilitator', 'member', 'alternate', 'observer', 'focal_point', 'resource_person', 'lead', 'other')), 
	CONSTRAINT ck_seat_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_seat_holder CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL OR country_id IS NOT NULL), 
	CONSTRAINT fk_seat_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_seat_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT fk_seat_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_seat_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT

;
INSERT INTO "seat" VALUES('s-lrtmhsr3ktel','group','ministry','ada',NULL,'chair','government','ex_officio',1,'director','2018','2021-03','ended_known',NULL);
INSERT INTO "seat" VALUES('s-rshx2iwd2slv','group','agency-xa',NULL,NULL,'secretariat','un_igo','unknown',NULL,NULL,'2018-02',NULL,'unknown','2020-05-04');
INSERT INTO "seat" VALUES('s-pnnak5ukl3jt','group',NULL,NULL,'xb','observer','unknown','unknown',0,NULL,NULL,NULL,'unknown',NULL);
CREATE TABLE source (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	as_of TEXT, 
	issued TEXT, 
	publisher_id TEXT, 
	creator_id TEXT, 
	language TEXT, 
	file TEXT, 
	url TEXT, 
	CONSTRAINT pk_source PRIMARY KEY (id), 
	CONSTRAINT ck_source_as_of_date CHECK ((as_of LIKE '____' OR as_of LIKE '____-__' OR as_of LIKE '____-__-__') AND substr(as_of, 1, 4) BETWEEN '0001' AND '9999' AND (length(as_of) = 4 OR substr(as_of, 6, 2) BETWEEN '01' AND '12') AND (length(as_of) < 10 OR substr(as_of, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_source_issued_date CHECK ((issued LIKE '____' OR issued LIKE '____-__' OR issued LIKE '____-__-__') AND substr(issued, 1, 4) BETWEEN '0001' AND '9999' AND (length(issued) = 4 OR substr(issued, 6, 2) BETWEEN '01' AND '12') AND (length(issued) < 10 OR substr(issued, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_source_kind CHECK (kind = 'source'), 
	CONSTRAINT ck_source_type_term CHECK (type IN ('evaluation_report', 'progress_report', 'management_response', 'evaluation_summary', 'meeting_proceedings', 'minutes', 'law', 'website', 'interview', 'dataset', 'other')), 
	CONSTRAINT fk_source_creator_id FOREIGN KEY(creator_id) REFERENCES person (id), 
	CONSTRAINT fk_source_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT fk_source_publisher_id FOREIGN KEY(publisher_id) REFERENCES organisation (id)
)
 STRICT

;
INSERT INTO "source" VALUES('report','source','progress_report','2020-05','2020-06-01','agency','ada','en','report.txt','https://example.org/report');
CREATE TABLE statement (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	attribute TEXT NOT NULL, 
	value TEXT NOT NULL, 
	start_date TEXT, 
	end_date TEXT, 
	CONSTRAINT pk_statement PRIMARY KEY (id), 
	CONSTRAINT ck_statement_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_statement_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_statement_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_statement_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
)
 STRICT

;
INSERT INTO "statement" VALUES('st-sqpujrctaeh3','agency','status','Observer','1950','1960-05');
CREATE TABLE terms_of_reference (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	adopted_on TEXT, 
	ends_on TEXT, 
	meeting_interval_months INTEGER, 
	mandate TEXT, 
	decision_power TEXT, 
	post_project_role TEXT NOT NULL, 
	CONSTRAINT pk_terms_of_reference PRIMARY KEY (id), 
	CONSTRAINT ck_terms_of_reference_adopted_on_date CHECK ((adopted_on LIKE '____' OR adopted_on LIKE '____-__' OR adopted_on LIKE '____-__-__') AND substr(adopted_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(adopted_on) = 4 OR substr(adopted_on, 6, 2) BETWEEN '01' AND '12') AND (length(adopted_on) < 10 OR substr(adopted_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_terms_of_reference_ends_on_date CHECK ((ends_on LIKE '____' OR ends_on LIKE '____-__' OR ends_on LIKE '____-__-__') AND substr(ends_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(ends_on) = 4 OR substr(ends_on, 6, 2) BETWEEN '01' AND '12') AND (length(ends_on) < 10 OR substr(ends_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_terms_of_reference_decision_power_term CHECK (decision_power IN ('decides', 'endorses', 'advises', 'informs', 'unclear')), 
	CONSTRAINT ck_terms_of_reference_post_project_role_term CHECK (post_project_role IN ('not_stated', 'dissolve', 'continue', 'transfer', 'convert', 'review_due')), 
	CONSTRAINT ck_terms_of_reference_interval CHECK (meeting_interval_months > 0), 
	CONSTRAINT ck_terms_of_reference_version CHECK (version >= 1), 
	CONSTRAINT fk_terms_of_reference_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT uq_terms_of_reference UNIQUE (mechanism_id, version)
)
 STRICT

;
INSERT INTO "terms_of_reference" VALUES('tr-w6zn7nk625vo','group',1,'2018-02-03','2021',3,'To coordinate','advises','dissolve');
CREATE INDEX ix_entity_kind ON entity (kind);
CREATE INDEX ix_entity_redirect_to ON entity (redirect_to);
CREATE INDEX ix_alias_entity_id ON alias (entity_id);
CREATE INDEX ix_identifier_entity_id ON identifier (entity_id);
CREATE INDEX ix_place_parent_id ON place (parent_id);
CREATE INDEX ix_search_name_entity_id ON search_name (entity_id);
CREATE INDEX ix_search_name_folded ON search_name (folded) WHERE source <> 'description';
CREATE INDEX ix_statement_entity_id ON statement (entity_id);
CREATE INDEX ix_endorsement_body_id ON endorsement (body_id);
CREATE INDEX ix_endorsement_country_id ON endorsement (country_id);
CREATE INDEX ix_endorsement_subject_id ON endorsement (subject_id);
CREATE UNIQUE INDEX uq_endorsement_identity ON endorsement (subject_id, act, claim, coalesce(body_id, ''), coalesce(country_id, ''), coalesce(on_date, ''));
CREATE INDEX ix_organisation_country_id ON organisation (country_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_project_country_id ON project (country_id);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE UNIQUE INDEX uq_affiliation_identity ON affiliation (person_id, organisation_id, post, coalesce(start_date, ''));
CREATE INDEX ix_agreement_destination_id ON agreement (destination_id);
CREATE INDEX ix_agreement_follows_id ON agreement (follows_id);
CREATE INDEX ix_agreement_origin_id ON agreement (origin_id);
CREATE INDEX ix_agreement_project_id ON agreement (project_id);
CREATE INDEX ix_instrument_annex_to_id ON instrument (annex_to_id);
CREATE INDEX ix_instrument_country_id ON instrument (country_id);
CREATE INDEX ix_instrument_project_id ON instrument (project_id);
CREATE INDEX ix_mechanism_country_id ON mechanism (country_id);
CREATE INDEX ix_mechanism_project_id ON mechanism (project_id);
CREATE INDEX ix_participant_entity_id ON participant (entity_id);
CREATE INDEX ix_participant_project_id ON participant (project_id);
CREATE INDEX ix_source_creator_id ON source (creator_id);
CREATE INDEX ix_source_publisher_id ON source (publisher_id);
CREATE INDEX ix_activity_note_mechanism_id ON activity_note (mechanism_id);
CREATE UNIQUE INDEX uq_activity_note_identity ON activity_note (mechanism_id, observation, coalesce(observed_on, ''), coalesce(since, ''));
CREATE INDEX ix_agreement_step_agreement_id ON agreement_step (agreement_id);
CREATE UNIQUE INDEX uq_agreement_step_identity ON agreement_step (agreement_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_change_source_id ON change (source_id);
CREATE INDEX ix_instrument_step_instrument_id ON instrument_step (instrument_id);
CREATE UNIQUE INDEX uq_instrument_step_identity ON instrument_step (instrument_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_mechanism_link_mechanism_id ON mechanism_link (mechanism_id);
CREATE INDEX ix_mechanism_link_to_id ON mechanism_link (to_id);
CREATE UNIQUE INDEX uq_mechanism_link_identity ON mechanism_link (mechanism_id, to_id, kind, coalesce(start_date, ''));
CREATE INDEX ix_meeting_count_mechanism_id ON meeting_count (mechanism_id);
CREATE INDEX ix_party_agreement_id ON party (agreement_id);
CREATE INDEX ix_party_entity_id ON party (entity_id);
CREATE INDEX ix_seat_country_id ON seat (country_id);
CREATE INDEX ix_seat_mechanism_id ON seat (mechanism_id);
CREATE INDEX ix_seat_organisation_id ON seat (organisation_id);
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE UNIQUE INDEX uq_seat_identity ON seat (mechanism_id, role, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(start_date, ''));
CREATE INDEX ix_terms_of_reference_mechanism_id ON terms_of_reference (mechanism_id);
CREATE INDEX ix_change_entry_change_id ON change_entry (change_id);
CREATE INDEX ix_change_entry_record_id ON change_entry (record_id);
CREATE INDEX ix_change_entry_row_id ON change_entry (row_id);
CREATE INDEX ix_citation_activity_note_id ON citation (activity_note_id) WHERE activity_note_id IS NOT NULL;
CREATE INDEX ix_citation_affiliation_id ON citation (affiliation_id) WHERE affiliation_id IS NOT NULL;
CREATE INDEX ix_citation_agreement_step_id ON citation (agreement_step_id) WHERE agreement_step_id IS NOT NULL;
CREATE INDEX ix_citation_alias_id ON citation (alias_id) WHERE alias_id IS NOT NULL;
CREATE INDEX ix_citation_asserted_by_id ON citation (asserted_by_id);
CREATE INDEX ix_citation_endorsement_id ON citation (endorsement_id) WHERE endorsement_id IS NOT NULL;
CREATE INDEX ix_citation_entity_id ON citation (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX ix_citation_identifier_id ON citation (identifier_id) WHERE identifier_id IS NOT NULL;
CREATE INDEX ix_citation_instrument_step_id ON citation (instrument_step_id) WHERE instrument_step_id IS NOT NULL;
CREATE INDEX ix_citation_mechanism_link_id ON citation (mechanism_link_id) WHERE mechanism_link_id IS NOT NULL;
CREATE INDEX ix_citation_meeting_count_id ON citation (meeting_count_id) WHERE meeting_count_id IS NOT NULL;
CREATE INDEX ix_citation_participant_id ON citation (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX ix_citation_party_id ON citation (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX ix_citation_seat_id ON citation (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX ix_citation_source_id ON citation (source_id);
CREATE INDEX ix_citation_statement_id ON citation (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_citation_terms_of_reference_id ON citation (terms_of_reference_id) WHERE terms_of_reference_id IS NOT NULL;
COMMIT;
