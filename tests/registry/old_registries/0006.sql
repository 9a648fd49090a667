BEGIN TRANSACTION;
CREATE TABLE action (
	id TEXT NOT NULL, 
	recommendation_id TEXT NOT NULL, 
	position INTEGER, 
	text TEXT NOT NULL, 
	responsible_id TEXT, 
	due_on TEXT, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT uq_action UNIQUE (recommendation_id, text), 
	CONSTRAINT ck_action_position CHECK (position >= 1), 
	CONSTRAINT fk_action_recommendation_id FOREIGN KEY(recommendation_id) REFERENCES recommendation (id), 
	CONSTRAINT fk_action_responsible_id FOREIGN KEY(responsible_id) REFERENCES entity (id), 
	CONSTRAINT ck_action_due_on_date CHECK ((due_on LIKE '____' OR due_on LIKE '____-__' OR due_on LIKE '____-__-__') AND substr(due_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(due_on) = 4 OR substr(due_on, 6, 2) BETWEEN '01' AND '12') AND (length(due_on) < 10 OR substr(due_on, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "action" VALUES('ac-k7cvmgv26opa','evaluation-r1',1,'Convene the group','ministry','2021');
CREATE TABLE activity_note (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	observation TEXT NOT NULL, 
	observed_on TEXT, 
	since TEXT, 
	CONSTRAINT pk_activity_note PRIMARY KEY (id), 
	CONSTRAINT fk_activity_note_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT ck_activity_note_observation_term CHECK (observation IN ('meets_regularly', 'slowed', 'has_not_met', 'no_longer_meets', 're_established', 'continues')), 
	CONSTRAINT ck_activity_note_observed_on_date CHECK ((observed_on LIKE '____' OR observed_on LIKE '____-__' OR observed_on LIKE '____-__-__') AND substr(observed_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(observed_on) = 4 OR substr(observed_on, 6, 2) BETWEEN '01' AND '12') AND (length(observed_on) < 10 OR substr(observed_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_activity_note_since_date CHECK ((since LIKE '____' OR since LIKE '____-__' OR since LIKE '____-__-__') AND substr(since, 1, 4) BETWEEN '0001' AND '9999' AND (length(since) = 4 OR substr(since, 6, 2) BETWEEN '01' AND '12') AND (length(since) < 10 OR substr(since, 9, 2) BETWEEN '01' AND '31'))
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
	first_confirmed TEXT, 
	CONSTRAINT pk_affiliation PRIMARY KEY (id), 
	CONSTRAINT ck_affiliation_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_affiliation_end CHECK ((knowledge = 'ended_known') = (end_date IS NOT NULL)), 
	CONSTRAINT fk_affiliation_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_affiliation_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT ck_affiliation_level_term CHECK (level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')), 
	CONSTRAINT ck_affiliation_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_affiliation_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_affiliation_knowledge_term CHECK (knowledge IN ('ongoing', 'ended_known', 'ended_unknown', 'unknown')), 
	CONSTRAINT ck_affiliation_last_confirmed_date CHECK ((last_confirmed LIKE '____' OR last_confirmed LIKE '____-__' OR last_confirmed LIKE '____-__-__') AND substr(last_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(last_confirmed) = 4 OR substr(last_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(last_confirmed) < 10 OR substr(last_confirmed, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_affiliation_first_confirmed_date CHECK ((first_confirmed LIKE '____' OR first_confirmed LIKE '____-__' OR first_confirmed LIKE '____-__-__') AND substr(first_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(first_confirmed) = 4 OR substr(first_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(first_confirmed) < 10 OR substr(first_confirmed, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "affiliation" VALUES('af-awk3r6xpdxab','ada','ministry','Director','Planning','director','2018','2021-03','ended_known',NULL,NULL);
CREATE TABLE agreement (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	origin_id TEXT, 
	destination_id TEXT, 
	follows_id TEXT, 
	project_id TEXT, 
	joint_body_id TEXT, 
	sector TEXT, 
	expires_on TEXT, 
	CONSTRAINT pk_agreement PRIMARY KEY (id), 
	CONSTRAINT ck_agreement_corridor CHECK ((origin_id IS NULL) = (destination_id IS NULL)), 
	CONSTRAINT ck_agreement_follows CHECK (follows_id <> id), 
	CONSTRAINT fk_agreement_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_agreement_kind CHECK (kind = 'agreement'), 
	CONSTRAINT fk_agreement_origin_id FOREIGN KEY(origin_id) REFERENCES place (id), 
	CONSTRAINT fk_agreement_destination_id FOREIGN KEY(destination_id) REFERENCES place (id), 
	CONSTRAINT fk_agreement_follows_id FOREIGN KEY(follows_id) REFERENCES agreement (id), 
	CONSTRAINT fk_agreement_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_agreement_joint_body_id FOREIGN KEY(joint_body_id) REFERENCES mechanism (id), 
	CONSTRAINT ck_agreement_type_term CHECK (type IN ('declaration_of_intent', 'mou', 'bilateral_labour_agreement', 'protocol', 'letter_of_agreement', 'framework_agreement', 'mutual_recognition', 'trade_union_agreement', 'model_agreement', 'work_plan', 'other')), 
	CONSTRAINT ck_agreement_expires_on_date CHECK ((expires_on LIKE '____' OR expires_on LIKE '____-__' OR expires_on LIKE '____-__-__') AND substr(expires_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(expires_on) = 4 OR substr(expires_on, 6, 2) BETWEEN '01' AND '12') AND (length(expires_on) < 10 OR substr(expires_on, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "agreement" VALUES('declaration','agreement','declaration_of_intent','xa','xb',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "agreement" VALUES('mou','agreement','mou','xa','xb','declaration','project','board','agriculture','2025');
CREATE TABLE agreement_step (
	id TEXT NOT NULL, 
	agreement_id TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	entered TEXT, 
	expected TEXT, 
	signatory_level TEXT, 
	note TEXT, 
	CONSTRAINT pk_agreement_step PRIMARY KEY (id), 
	CONSTRAINT fk_agreement_step_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id), 
	CONSTRAINT ck_agreement_step_stage_term CHECK (stage IN ('proposed', 'exploratory', 'drafting', 'negotiation', 'legal_clearance', 'initialled', 'signed', 'ratified', 'in_force', 'under_review', 'amended', 'renewed', 'suspended', 'expired', 'terminated', 'abandoned')), 
	CONSTRAINT ck_agreement_step_entered_date CHECK ((entered LIKE '____' OR entered LIKE '____-__' OR entered LIKE '____-__-__') AND substr(entered, 1, 4) BETWEEN '0001' AND '9999' AND (length(entered) = 4 OR substr(entered, 6, 2) BETWEEN '01' AND '12') AND (length(entered) < 10 OR substr(entered, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_agreement_step_expected_date CHECK ((expected LIKE '____' OR expected LIKE '____-__' OR expected LIKE '____-__-__') AND substr(expected, 1, 4) BETWEEN '0001' AND '9999' AND (length(expected) = 4 OR substr(expected, 6, 2) BETWEEN '01' AND '12') AND (length(expected) < 10 OR substr(expected, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_agreement_step_signatory_level_term CHECK (signatory_level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other'))
)
 STRICT

;
INSERT INTO "agreement_step" VALUES('as-rkzckhf3nrpp','mou','signed','2020-02-29',NULL,'minister','In the capital');
INSERT INTO "agreement_step" VALUES('as-tsk22vnjcvw7','mou','in_force',NULL,'2021',NULL,NULL);
CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE alias (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	language TEXT, 
	CONSTRAINT pk_alias PRIMARY KEY (id), 
	CONSTRAINT uq_alias_name UNIQUE (entity_id, name), 
	CONSTRAINT ck_alias_name CHECK (length(name) > 0), 
	CONSTRAINT fk_alias_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT ck_alias_kind_term CHECK (kind IN ('official', 'acronym', 'translation', 'former', 'spelling', 'informal'))
)
 STRICT

;
INSERT INTO "alias" VALUES('a-52yfk2utdkht','agency','Agence du travail','translation','fr');
CREATE TABLE attendance (
	id TEXT NOT NULL, 
	event_id TEXT NOT NULL, 
	seat_id TEXT, 
	organisation_id TEXT, 
	person_id TEXT, 
	country_id TEXT, 
	status TEXT NOT NULL, 
	function TEXT, 
	in_place_of_id TEXT, 
	wording TEXT, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT ck_attendance_who CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL OR country_id IS NOT NULL), 
	CONSTRAINT ck_attendance_substitute CHECK (in_place_of_id IS NULL OR status = 'substitute'), 
	CONSTRAINT fk_attendance_event_id FOREIGN KEY(event_id) REFERENCES event (id), 
	CONSTRAINT fk_attendance_seat_id FOREIGN KEY(seat_id) REFERENCES seat (id), 
	CONSTRAINT fk_attendance_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_attendance_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_attendance_in_place_of_id FOREIGN KEY(in_place_of_id) REFERENCES entity (id), 
	CONSTRAINT ck_attendance_status_term CHECK (status IN ('present', 'remote', 'substitute', 'apologies', 'absent')), 
	CONSTRAINT ck_attendance_function_term CHECK (function IN ('chair', 'co_chair', 'member', 'observer', 'speaker', 'facilitator', 'organiser', 'host', 'participant', 'supporter'))
)
 STRICT

;
INSERT INTO "attendance" VALUES('at-nnl7hyktvpw5','first-meeting','s-chair','ministry','ada',NULL,'present','member',NULL,NULL);
INSERT INTO "attendance" VALUES('at-co7jy5yl4zqi','first-meeting',NULL,NULL,'bo',NULL,'substitute',NULL,'agency-xa','For the Agency');
INSERT INTO "attendance" VALUES('at-yg5bqdskywko','first-meeting',NULL,'agency-xa',NULL,NULL,'apologies',NULL,NULL,NULL);
CREATE TABLE change (
	id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	why TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	source_id TEXT, 
	undoes INTEGER, 
	salt TEXT, 
	leaf TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT ck_change_id CHECK (id >= 1), 
	CONSTRAINT fk_change_undoes FOREIGN KEY(undoes) REFERENCES change (id), 
	CONSTRAINT ck_change_kind_term CHECK (kind IN ('load', 'edit', 'add', 'end', 'meeting', 'confirm', 'merge', 'unmerge', 'undo', 'redo', 'erase', 'decide', 'disclose', 'imported', 'review'))
)
 STRICT

;
INSERT INTO "change" VALUES(1,'2026-11-23T14:48:15Z','tester','a registry of this version','load',NULL,NULL,'09042106ddab2ffa','e5f7ad5929ad7325e661184bf47c65b119b3392a3749ad9da5f30676cc030aa0','d34c7ab103e5db58c2f6212293358a0299176825292dd58f0e1c04d081fef38b');
CREATE TABLE change_entry (
	change_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	record_id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	salt TEXT, 
	leaf TEXT NOT NULL, 
	CONSTRAINT pk_change_entry PRIMARY KEY (change_id, position), 
	CONSTRAINT fk_change_entry_change_id FOREIGN KEY(change_id) REFERENCES change (id)
)
 STRICT

;
INSERT INTO "change_entry" VALUES(1,1,'report','entity','report',NULL,'{"id": "report", "kind": "source", "name": "Report"}','9a99116b52b2e25d','b1d223b19ac3127e4e7859446c7157375d63c9c0f74832f78b440883bf7b4bae');
INSERT INTO "change_entry" VALUES(1,2,'region','entity','region',NULL,'{"id": "region", "kind": "place", "name": "Region"}','8479c05fed61cc10','f3980576b9ca7c185b84d208e9563e8e773e097bbdf4c94a2708ef1b5b654550');
INSERT INTO "change_entry" VALUES(1,3,'xa','entity','xa',NULL,'{"id": "xa", "kind": "place", "name": "Alphaland"}','82e03cbac2148458','4d33a7b26503e4e359b46f91aa639e257f6248e5a96ac3a516ee2a038b50e724');
INSERT INTO "change_entry" VALUES(1,4,'xb','entity','xb',NULL,'{"id": "xb", "kind": "place", "name": "Betaland"}','00fcab6f6f67743f','7a5da84de06c22b716f616f7a08718b506ede01e380955e21cfd9e715bef9498');
INSERT INTO "change_entry" VALUES(1,5,'agency','entity','agency',NULL,'{"acronym": "AfW", "id": "agency", "kind": "organisation", "name": "Agency for Work"}','ba1e3f0e0dc3ab07','673273a804e4c776eafaad3b7adb45c83db7a3f2c88e22e5595948e689efc05c');
INSERT INTO "change_entry" VALUES(1,6,'agency-xa','entity','agency-xa',NULL,'{"id": "agency-xa", "kind": "organisation", "name": "Agency for Work in Alphaland"}','028ea274b766c2f8','8bbbd362b116f76717e5c3c3bf24e8b6bcd8c2f7d5d427c114ae5e440bb18c87');
INSERT INTO "change_entry" VALUES(1,7,'ministry','entity','ministry',NULL,'{"id": "ministry", "kind": "organisation", "name": "Ministry of Work"}','ed299e2507ed4f70','a5d7f13c38a2b1cd72fe0fe5cab2a99a1a3271f24650b3f404d634e6294dfb49');
INSERT INTO "change_entry" VALUES(1,8,'bo','entity','bo',NULL,'{"id": "bo", "kind": "person", "name": "Bo Example"}','53358a94f5913164','d9e43256a942256549f946391d0822d2ad7611cf859b716d1a0055b52d21e9b9');
INSERT INTO "change_entry" VALUES(1,9,'ada','entity','ada',NULL,'{"id": "ada", "kind": "person", "name": "Ada Example"}','f3b9e219af80a2cd','a4ac43e81fbc49c0b8a4c4c95d3138e272abb740cbe834b91d8ad3195b711e1e');
INSERT INTO "change_entry" VALUES(1,10,'project','entity','project',NULL,'{"id": "project", "kind": "project", "name": "Project"}','f1610022f205f4df','1e71574fa50268e3862a8c2e3887cf6fb2c31be3d2fbe761d96b338fcead2020');
INSERT INTO "change_entry" VALUES(1,11,'programme','entity','programme',NULL,'{"id": "programme", "kind": "project", "name": "Programme"}','d6e920506b5408ef','6ec6b9027c06846ec35273d39374fcf45cecbab2831e8420dc4d6bd66ecceaa2');
INSERT INTO "change_entry" VALUES(1,12,'group','entity','group',NULL,'{"acronym": "WG", "id": "group", "kind": "mechanism", "name": "Working Group"}','3af7cf693662be3b','c35f517336ec60767128400d8427b6cc68e053d857b32ee7dd84e7517527ffcc');
INSERT INTO "change_entry" VALUES(1,13,'board','entity','board',NULL,'{"id": "board", "kind": "mechanism", "name": "Board"}','25c5a2e6ac000731','86a11499e02492d385e5e1d8d11ad842d7064c3d60dad65821adb702580289c7');
INSERT INTO "change_entry" VALUES(1,14,'declaration','entity','declaration',NULL,'{"id": "declaration", "kind": "agreement", "name": "Declaration"}','ef6263eae84f074e','ecf6e07c6198b2dd44e5e16eedc17ad37f98726ef442a37a7d40cb0003c01982');
INSERT INTO "change_entry" VALUES(1,15,'mou','entity','mou',NULL,'{"id": "mou", "kind": "agreement", "name": "Memorandum"}','9eecda7054bc26be','5a9c849aa8b5497ed9108f1a4d1ab2604af811bee4b878cc57cf0559aa8fb9c4');
INSERT INTO "change_entry" VALUES(1,16,'policy','entity','policy',NULL,'{"id": "policy", "kind": "instrument", "name": "Policy"}','13050aba029bca28','1c73fa8d9a27799b7b6cde06a093a06025dac9d4e9d71b4ca09bae56094fc420');
INSERT INTO "change_entry" VALUES(1,17,'plan','entity','plan',NULL,'{"id": "plan", "kind": "instrument", "name": "Plan"}','c8e92d226bdaec18','87c9be7711f8cb83be18ecdb18f0b50e593158843410d0cef3224787ae82ee7f');
INSERT INTO "change_entry" VALUES(1,18,'evaluation','entity','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "name": "Evaluation"}','b80db1be48be041f','fa9f85348f7fdad8cfb5f2b49bff2a057ddb0e10e723e7803268489823cc109d');
INSERT INTO "change_entry" VALUES(1,19,'first-meeting','entity','first-meeting',NULL,'{"id": "first-meeting", "kind": "event", "name": "First meeting of the Working Group"}','32e232aede0a20d2','ddcccee241cb3b0fbcf4dadfef2ee64b51fca551e016fc5d7e81d161f3b8352e');
INSERT INTO "change_entry" VALUES(1,20,'signing','entity','signing',NULL,'{"id": "signing", "kind": "event", "name": "Signing"}','d50a608e351551e3','87cc59f622058980be195314ae691d50966e0d2bb35cd1a28a3415d339f97b2f');
INSERT INTO "change_entry" VALUES(1,21,'matrix','entity','matrix',NULL,'{"id": "matrix", "kind": "system", "name": "Response matrix"}','a98821a591ae1a04','795af2c23814aec33da2db9495907eda6ffdb8c88ef9f53ec9b9f0d435af3ff9');
INSERT INTO "change_entry" VALUES(1,22,'evaluation-r1','entity','evaluation-r1',NULL,'{"id": "evaluation-r1", "kind": "recommendation", "name": "Recommendation 1"}','aff681d7ac911e75','30a7dde41482fa26fddba2a264eede5df224169bc9b4af2f27d119695553e74a');
INSERT INTO "change_entry" VALUES(1,23,'agency','alias','a-52yfk2utdkht',NULL,'{"entity_id": "agency", "id": "a-52yfk2utdkht", "kind": "translation", "language": "fr", "name": "Agence du travail"}','0b4e3e2e6ccd5fc0','7a9694d5a60c71f4a42a6a0a5f6cd9d8ac5ea6424b723963fec61bb0be50f12a');
INSERT INTO "change_entry" VALUES(1,24,'agency','contact_detail','cd-pbiw75bh4vuh',NULL,'{"entity_id": "agency", "id": "cd-pbiw75bh4vuh", "label": "Desk", "start_date": "2019", "type": "url", "value": "https://example.org/desk"}','f9522326e128038a','4d402004d92a65ed8c8e5701e2ea2b5b79041566c2e131ff4be94ff9642ee89a');
INSERT INTO "change_entry" VALUES(1,25,'group','distinction','di-b2xbpwzsdegq',NULL,'{"decided_on": "2021-02-03", "entity_id": "group", "id": "di-b2xbpwzsdegq", "other_id": "agency", "reason": "The ministry is no part of it"}','0dcc8d9404536288','3e51bc110d442cefbf0ff7ef24b47323bd389c2624c24eba6d9224a077d6579d');
INSERT INTO "change_entry" VALUES(1,26,'project','figure','fg-n7kdu2r5a2cq',NULL,'{"amount": "200000", "as_of": "2018", "entity_id": "project", "id": "fg-n7kdu2r5a2cq", "label": "planned", "measure": "budget", "unit": "USD"}','26e035ec8c2adf2f','c5eed6b00b430464eb430ebffbe583d66f61225ac63325f9d59df2f6c359154e');
INSERT INTO "change_entry" VALUES(1,27,'project','figure','fg-aaugtqtwtlfv',NULL,'{"amount": "210000.50", "as_of": "2018", "entity_id": "project", "id": "fg-aaugtqtwtlfv", "label": "planned", "measure": "budget", "unit": "USD"}','c4e38c77c711d1c1','bb07d93a67f9e3e73e765d9749582c5d9b9fea5ce82a9aa8d3498c698cdf7f03');
INSERT INTO "change_entry" VALUES(1,28,'group','finding_decision','fd-bndil3m4muwm',NULL,'{"decided_on": "2021-02-03", "decision": "snoozed", "entity_id": "group", "evidence": "report, page 2", "id": "fd-bndil3m4muwm", "message": "should have met again by now", "reason": "The secretariat is on leave", "rule": "overdue_body", "until": "2021-06"}','a8b33ec1fe2fd025','826755e25ee35cf96d4e48df691cc040be77998170e488f415c0cb26fc49e037');
INSERT INTO "change_entry" VALUES(1,29,'group','finding_decision','fd-b5rtaugu35c3',NULL,'{"decided_on": "2021-02-03", "decision": "accepted", "entity_id": "group", "id": "fd-b5rtaugu35c3", "message": "is declared concluded, but is active", "reason": "Nobody will mend it", "rule": "declared_state_differs"}','15a69b88c8142e41','7aacba3d961c97b1637b17a133554876b6d50a6302ca614ba478d51de9194e2e');
INSERT INTO "change_entry" VALUES(1,30,'agency','identifier','i-xjvbcodopqis',NULL,'{"entity_id": "agency", "id": "i-xjvbcodopqis", "identifier": "AFW.1", "scheme": "XI-EXAMPLE"}','f12f4c9f6bad7102','31626fa0c7af37ea8ff6d62fcf653c4a5322b337ef3bb9e8a600980161f767ec');
INSERT INTO "change_entry" VALUES(1,31,'bo','person','bo',NULL,'{"id": "bo", "kind": "person"}','990202ef03b8256f','7e079c49bf74efe8d1206ae6f1de1d4e2814804e9ab1c47ff967c1d42d444a96');
INSERT INTO "change_entry" VALUES(1,32,'ada','person','ada',NULL,'{"family_name": "Example", "given_name": "Ada", "honorific_prefix": "Dr.", "id": "ada", "kind": "person"}','ceada0f84493452d','69b238a82c90892fff1e373d72e6ee9a97c295cd1a749b5d00aaf0cb8553b9f0');
INSERT INTO "change_entry" VALUES(1,33,'region','place','region',NULL,'{"id": "region", "kind": "place", "type": "region"}','0ead2073ea60f92d','6a890414c782b488713393768367074c5368d61b241c586e575af51c833b0b66');
INSERT INTO "change_entry" VALUES(1,34,'xa','place','xa',NULL,'{"code": "XA", "id": "xa", "kind": "place", "parent_id": "region", "type": "country"}','c1f2242f5429ed06','926ea5d8ce536c7332a7a86e30ca91e06666f1c9e777a16cf133b6a1a2a6803b');
INSERT INTO "change_entry" VALUES(1,35,'xb','place','xb',NULL,'{"code": "XB", "id": "xb", "kind": "place", "parent_id": "region", "type": "country"}','ae390479a90baf0f','0f035e8ad19eee266fbc784cf67c1a5b5c082dcf5db24638f030f1e3764adaf3');
INSERT INTO "change_entry" VALUES(1,36,'agency','statement','st-xjvxm3hranna',NULL,'{"attribute": "classification", "end_date": "1946", "entity_id": "agency", "id": "st-xjvxm3hranna", "value": "igo_other"}','169bd3748547c2b7','376ad6b0e0217d8380f9a8d5df5a8594db151c665f011b3b72f7ca0370fda4dd');
INSERT INTO "change_entry" VALUES(1,37,'agency','statement','st-sqpujrctaeh3',NULL,'{"attribute": "status", "end_date": "1960-05", "entity_id": "agency", "id": "st-sqpujrctaeh3", "start_date": "1950", "value": "Observer"}','d1150aa561e2411c','8dd1638dd904fecfb9526219d275aac42540cac916b45c9dd9629b4b17952056');
INSERT INTO "change_entry" VALUES(1,38,'agency','theme','th-3btmrbhg2y2t',NULL,'{"entity_id": "agency", "id": "th-3btmrbhg2y2t", "theme": "ethical recruitment"}','a48700fdd1c20335','33e2ac4618f984862d3eb040e5d9e9ccdd0aad09204ff5fa647a20f9738d080d');
INSERT INTO "change_entry" VALUES(1,39,'project','endorsement_requirement','rq-c6u375hjbbwv',NULL,'{"act": "endorsed", "basis": "project_document", "country_id": "xa", "id": "rq-c6u375hjbbwv", "note": "Before the start", "position": 1, "subject_id": "project"}','2b38488e2cdcfdb4','eee6f17c0ef07d0490ff813fed06365040be4d78f5bcd5170a7988b235a10c31');
INSERT INTO "change_entry" VALUES(1,40,'agency','organisation','agency',NULL,'{"classification": "igo_un", "founding_date": "1919", "id": "agency", "kind": "organisation", "website": "https://example.org"}','a0eef23013eb3308','26b995a766be6698a87118c0abacbf1782b1f33d66535558320de20a9c09ed4f');
INSERT INTO "change_entry" VALUES(1,41,'ministry','organisation','ministry',NULL,'{"classification": "ministry", "country_id": "xa", "dissolution_date": "2022-12-31", "id": "ministry", "kind": "organisation"}','dbfed6e1bd0194bf','9426aeb66c24d1ccb45f33fccabe144a674b886da1fc611bd9e1507d02c8dcf0');
INSERT INTO "change_entry" VALUES(1,42,'agency-xa','organisation','agency-xa',NULL,'{"classification": "unknown", "country_id": "xa", "id": "agency-xa", "kind": "organisation", "parent_id": "agency"}','d5e9ba0f0804177f','07d761345d100b36b1d0f2db90a2bfb117ced223a621d9b81dbf0260271ebec2');
INSERT INTO "change_entry" VALUES(1,43,'programme','project','programme',NULL,'{"id": "programme", "kind": "project"}','54fdea59e79b6e14','4decca6915ed47a41877715991a38489c3132e38842937ac1849e1a1b6375651');
INSERT INTO "change_entry" VALUES(1,44,'project','project','project',NULL,'{"country_id": "xa", "end_date": "2020-12-31", "id": "project", "kind": "project", "original_end_date": "2019-12-31", "parent_id": "programme", "start_date": "2018-01-01"}','a76618e94b38688a','6cd5073e6487145e96fe1c4916e960bbad0baaf44364ebd160465b8bf657df9b');
INSERT INTO "change_entry" VALUES(1,45,'ada','affiliation','af-awk3r6xpdxab',NULL,'{"end_date": "2021-03", "id": "af-awk3r6xpdxab", "knowledge": "ended_known", "level": "director", "organisation_id": "ministry", "person_id": "ada", "post": "Director", "start_date": "2018", "unit": "Planning"}','b92b38a7f87c4b9f','2f928ea709b2add8c65c12d6b67845d8f007aa3517f3bb095ae4c831d7641923');
INSERT INTO "change_entry" VALUES(1,46,'policy','instrument','policy',NULL,'{"country_id": "xa", "id": "policy", "kind": "instrument", "project_id": "project", "type": "policy"}','52054a98531a08a8','96eac64d10ad44f3ce099db792af0d34e00926b8ed20acb9fcccaca5b6c32e1f');
INSERT INTO "change_entry" VALUES(1,47,'evaluation','instrument','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "project_id": "project", "type": "evaluation"}','232de7aa0290ec5e','d3ce3cec1d1290759f09fd0eed9834617d857d1dcb6eea286900b9efd475b7b3');
INSERT INTO "change_entry" VALUES(1,48,'plan','instrument','plan',NULL,'{"annex_to_id": "policy", "id": "plan", "kind": "instrument", "owner_id": "agency", "type": "plan"}','9fae27237af35994','3fdd3569db44b6fa72cadf480776b3591e6685599ab78e273532973e99e0d51b');
INSERT INTO "change_entry" VALUES(1,49,'group','mechanism','group',NULL,'{"country_id": "xa", "followed_from": "2018-01", "followed_to": "2020-12", "founding_date": "2018", "id": "group", "kind": "mechanism", "permanence": "project_bound", "project_id": "project", "scope": "bilateral", "type": "technical_working_group"}','c156cf41070f52df','d36621920dabbd0f3614295038cee67039125f7bc326f0a3c9356e20f6161994');
INSERT INTO "change_entry" VALUES(1,50,'board','mechanism','board',NULL,'{"conclusion_date": "2021", "declared_state": "concluded", "id": "board", "kind": "mechanism", "permanence": "unknown", "scope": "global", "type": "other"}','89eb7531424225f8','97dce02d2998b9c207f041f24ea42fabec7856225ffb557b723df60734e56a63');
INSERT INTO "change_entry" VALUES(1,51,'project','participant','pa-s33r3lpu6gqi',NULL,'{"entity_id": "agency", "id": "pa-s33r3lpu6gqi", "project_id": "project", "role": "funding"}','227071648654f005','3b1003817f6fb3d049ca930940886bf2462e439d50ac0f6b63a78f4ef03fc621');
INSERT INTO "change_entry" VALUES(1,52,'report','source','report',NULL,'{"as_of": "2020-05", "creator_id": "ada", "file": "report.txt", "id": "report", "issued": "2020-06-01", "kind": "source", "language": "en", "publisher_id": "agency", "type": "progress_report", "url": "https://example.org/report"}','5fd2981a770418d9','bfc5760a15e25fb16193dedf24a97e628585e926ea649a8576158e20dc0cdb16');
INSERT INTO "change_entry" VALUES(1,53,'matrix','system','matrix',NULL,'{"country_id": "xa", "id": "matrix", "kind": "system", "owner_id": "agency", "project_id": "project", "start_date": "2020", "state": "in_use", "type": "management_response_matrix"}','f260087f6b5e3767','89906d04bc799ab1c5762cf9b2f22d727a73c4961457132154d09edc63a09a67');
INSERT INTO "change_entry" VALUES(1,54,'group','activity_note','an-eezq2ys6ab2e',NULL,'{"id": "an-eezq2ys6ab2e", "mechanism_id": "group", "observation": "slowed", "observed_on": "2020-05", "since": "2020-01"}','0d759768b66a460b','a75c522c8fdd26265d2c0e61ff64817d11a548a2223ec56a40afc1ded9548398');
INSERT INTO "change_entry" VALUES(1,55,'declaration','agreement','declaration',NULL,'{"destination_id": "xb", "id": "declaration", "kind": "agreement", "origin_id": "xa", "type": "declaration_of_intent"}','427d7a0cc6bff371','e71c4b1256bb26184e2165016df4a7a650eed7f260366a85c79de41909f6605d');
INSERT INTO "change_entry" VALUES(1,56,'mou','agreement','mou',NULL,'{"destination_id": "xb", "expires_on": "2025", "follows_id": "declaration", "id": "mou", "joint_body_id": "board", "kind": "agreement", "origin_id": "xa", "project_id": "project", "sector": "agriculture", "type": "mou"}','718d8060f827aee5','0597a0005e1103aa84fcca32db4f4609b877402f38a3e71aa25da1e13c0b7ed3');
INSERT INTO "change_entry" VALUES(1,57,'group','composition_rule','cr-fojjood4yklw',NULL,'{"compared_with": "employers", "constituency": "workers", "id": "cr-fojjood4yklw", "mechanism_id": "group", "rule": "parity"}','10d0cade35a92f03','1e47fb83620c9eac750efeaaeda69f17a9f7ea36c31a8e55b12c7c1fb0916316');
INSERT INTO "change_entry" VALUES(1,58,'group','composition_rule','cr-fwky7i3syq77',NULL,'{"constituency": "workers", "id": "cr-fwky7i3syq77", "mechanism_id": "group", "number": 2, "rule": "minimum"}','eab517b3deb4c4f4','7d7b58b913f8fabf10fba25c1e58baded7c1f6b97eab4f258e3d5ca2713e8ea7');
INSERT INTO "change_entry" VALUES(1,59,'group','composition_rule','cr-fd6ow2gcqp3q',NULL,'{"id": "cr-fd6ow2gcqp3q", "mechanism_id": "group", "organisation_id": "ministry", "rule": "required_organisation"}','7430626f29f0913f','026f0abedead4dc93cc2dcd586cc89fd76a68980497be3f2ae93c16d334a0b6b');
INSERT INTO "change_entry" VALUES(1,60,'policy','instrument_step','is-juh2v5hqhphf',NULL,'{"entered": "2019", "id": "is-juh2v5hqhphf", "instrument_id": "policy", "note": "Second draft", "stage": "draft"}','46a95d5a17a8ae30','a8f2b9df395ed59ce99f78bf4f2772828024f4822d4cf5a4d1341175d50e7ebf');
INSERT INTO "change_entry" VALUES(1,61,'policy','instrument_step','is-jbdk2r3hhu7k',NULL,'{"expected": "2021", "id": "is-jbdk2r3hhu7k", "instrument_id": "policy", "stage": "adopted"}','fbd1be4dd2e4b372','bbcb82e98ffd1e102e9bd514319e4f155fbae8988ee71b956aea02dbc437891e');
INSERT INTO "change_entry" VALUES(1,62,'group','mechanism_link','l-k6px4k57q22j',NULL,'{"end_date": "2020", "id": "l-k6px4k57q22j", "kind": "reports_to", "mechanism_id": "group", "to_id": "ministry"}','1aa2a865564325bd','50d8c6d862169b67ed67cd6615222eabe87310e80d8045e130714bdbe57273b6');
INSERT INTO "change_entry" VALUES(1,63,'group','mechanism_link','l-xsx7hkszjxpo',NULL,'{"id": "l-xsx7hkszjxpo", "kind": "reports_to", "mechanism_id": "group", "start_date": "2018", "to_id": "board", "wording": "reports yearly"}','689e00b1d97e1cee','ff255f69bf9a6235125d4becd4ea3189d8597dde7dace73f4419c36023a953b0');
INSERT INTO "change_entry" VALUES(1,64,'group','meeting_count','mc-b74nf223ioph',NULL,'{"id": "mc-b74nf223ioph", "mechanism_id": "group", "meetings": 9, "period_end": "2020-05", "period_start": "2018", "qualifier": "at_least"}','dfab6c8c1793fa66','8ce49be17c5a7433f6af1bece90796f28e5401281967ac07878e0f8fa4288b3d');
INSERT INTO "change_entry" VALUES(1,65,'evaluation-r1','recommendation','evaluation-r1',NULL,'{"evaluation_id": "evaluation", "id": "evaluation-r1", "kind": "recommendation", "number": "1", "priority": "high", "response": "partially_accept", "response_on": "2020-07", "response_text": "Once a year.", "text": "Meet twice a year."}','ad698bc749827a8f','9c53a708564059a3c0a261c3f29afbd4a2b9e405e769efbdfc94d7090784e9e7');
INSERT INTO "change_entry" VALUES(1,66,'group','seat','s-chair',NULL,'{"capacity": "ex_officio", "constituency": "government", "end_date": "2021-03", "id": "s-chair", "knowledge": "ended_known", "level": "director", "mechanism_id": "group", "organisation_id": "ministry", "person_id": "ada", "role": "chair", "start_date": "2018", "voting": true}','5854aaaef41c962d','5a789a15c544321a1e974a96b2998ced85cb56f88d721e116ea0e2b433c6ac9a');
INSERT INTO "change_entry" VALUES(1,67,'group','seat','s-rshx2iwd2slv',NULL,'{"capacity": "unknown", "constituency": "un_igo", "id": "s-rshx2iwd2slv", "knowledge": "unknown", "last_confirmed": "2020-05-04", "mechanism_id": "group", "organisation_id": "agency-xa", "role": "secretariat", "start_date": "2018-02"}','8323b51d7de8ee47','e6876c9da604e9ac8bccb638737fe727ca09bfffe5ef722f516a2942c49bf32a');
INSERT INTO "change_entry" VALUES(1,68,'group','seat','s-pnnak5ukl3jt',NULL,'{"capacity": "unknown", "constituency": "unknown", "country_id": "xb", "id": "s-pnnak5ukl3jt", "knowledge": "unknown", "mechanism_id": "group", "role": "observer", "voting": false}','50dace689b97281d','211c8e33203e849cf5b7f78eb413bdd44a1de22a77fae426ad9414b77ddffa0c');
INSERT INTO "change_entry" VALUES(1,69,'group','seat','s-uctg4jr4h25p',NULL,'{"alternate_of_id": "s-chair", "capacity": "unknown", "constituency": "unknown", "id": "s-uctg4jr4h25p", "knowledge": "unknown", "mechanism_id": "group", "person_id": "bo", "post": "Acting Director", "role": "alternate", "start_date": "2022"}','e3156c96d61ab3ec','2cfaca4e51bcddda659de86fd560d53d29378d99c7f37ba9ee3ccef07d26c917');
INSERT INTO "change_entry" VALUES(1,70,'matrix','system_function','sf-2npf4qds5dem',NULL,'{"done_by": "the evaluation unit", "frequency": "yearly", "function": "tracks recommendations", "id": "sf-2npf4qds5dem", "state": "in_use", "system_id": "matrix"}','1f4735a9c90e3a02','aa7a24dd3469f49137089927ffbcba57ab764753e07fd1c65b83914bf1233302');
INSERT INTO "change_entry" VALUES(1,71,'group','terms_of_reference','tr-w6zn7nk625vo',NULL,'{"adopted_on": "2018-02-03", "decision_power": "advises", "ends_on": "2021", "id": "tr-w6zn7nk625vo", "instrument_id": "plan", "mandate": "To coordinate", "mechanism_id": "group", "meeting_interval_months": 3, "post_project_role": "transfer", "post_project_target_id": "board", "version": 1}','32db48c848a95aff','cbf1fa23be96c435594b7ec484d6e95cf9139eba36ab9dc67de7932a83ca14e2');
INSERT INTO "change_entry" VALUES(1,72,'report','waiting','w-oye5hmdser5e',NULL,'{"file": "list.xlsx", "id": "w-oye5hmdser5e", "locator": "sheet Members, row 9", "name": "Ada Obi", "record_key": "ada obi", "record_kind": "person", "since": "2021-02-03", "source_id": "report", "told": "{}"}','afc80ff39fd9f0bd','f5880ecc2db5f8211679b49bb6ddfda4d3596b42becd6cadf6a27152ccf6353b');
INSERT INTO "change_entry" VALUES(1,73,'evaluation-r1','action','ac-k7cvmgv26opa',NULL,'{"due_on": "2021", "id": "ac-k7cvmgv26opa", "position": 1, "recommendation_id": "evaluation-r1", "responsible_id": "ministry", "text": "Convene the group"}','4014cd02d715dd4a','f95b300722380d7bb74f943f6f8a3d451f47417d0ad96c5584c40e76cead20a0');
INSERT INTO "change_entry" VALUES(1,74,'mou','agreement_step','as-rkzckhf3nrpp',NULL,'{"agreement_id": "mou", "entered": "2020-02-29", "id": "as-rkzckhf3nrpp", "note": "In the capital", "signatory_level": "minister", "stage": "signed"}','9ab307dab4daf99a','6ee19aa5c04a2115b43df921ccd3c5fdddfc64b477842e5d829f214d99b9923d');
INSERT INTO "change_entry" VALUES(1,75,'mou','agreement_step','as-tsk22vnjcvw7',NULL,'{"agreement_id": "mou", "expected": "2021", "id": "as-tsk22vnjcvw7", "stage": "in_force"}','4756442c191a7388','6a947b8cc5e49f268a42864f848726d6608087011da25df028675f6fcc740a9f');
INSERT INTO "change_entry" VALUES(1,76,'first-meeting','event','first-meeting',NULL,'{"country_id": "xa", "end_date": "2018-02-15", "host_id": "ministry", "id": "first-meeting", "kind": "event", "mechanism_id": "group", "minutes_id": "report", "participants": 12, "project_id": "project", "start_date": "2018-02-14", "status": "held", "type": "meeting", "venue": "The capital"}','32534348bbd2fa24','7419ee6314a80e22bc6957d1e4fa861818be4f75ca506fc99b73b88bcc8987b4');
INSERT INTO "change_entry" VALUES(1,77,'signing','event','signing',NULL,'{"agreement_id": "mou", "id": "signing", "kind": "event", "start_date": "2021", "status": "planned", "type": "visit"}','ab8adfc40193d129','443f977cf4b30bfa7532dcdbef910f140db75cab26ade5c093094885b914fec6');
INSERT INTO "change_entry" VALUES(1,78,'mou','party','p-pvio3bhlzf7d',NULL,'{"agreement_id": "mou", "entity_id": "xa", "id": "p-pvio3bhlzf7d", "role": "origin"}','b937a6e5d709e2dc','fd6240a83195c6ca8e53ac2d77aae9bcb9a4a9f4bf419541793f23cdb8b371ea');
INSERT INTO "change_entry" VALUES(1,79,'mou','party','p-cofay3vsy4ca',NULL,'{"agreement_id": "mou", "entity_id": "xb", "id": "p-cofay3vsy4ca", "role": "destination"}','688f58112d14ee3d','8d06417e16cad83966202f3e51cc62ee9b06619a528311c3db19742da1e5156a');
INSERT INTO "change_entry" VALUES(1,80,'evaluation-r1','recommendation_review','rv-7mi7vjxsxxfb',NULL,'{"comment": "Done", "expected_on": "2021", "id": "rv-7mi7vjxsxxfb", "recommendation_id": "evaluation-r1", "reported_on": "2021-06", "review": 2, "status": "completed"}','dc7c3f6631444641','438efb5d5f4775905fc05ef733e999960f79143884c94c9f3bf8edff47e1e737');
INSERT INTO "change_entry" VALUES(1,81,'evaluation-r1','recommendation_review','rv-iwe7qw7d2ujm',NULL,'{"id": "rv-iwe7qw7d2ujm", "recommendation_id": "evaluation-r1", "review": 3, "status": "blank"}','9e7f8eb82b72a087','7ca26bd436f60dd8c4f524c48d39f19b78dbc7cf21856cef8e33e5da9b9670ca');
INSERT INTO "change_entry" VALUES(1,82,'evaluation-r1','recommendation_tie','rt-77orgdgtjqa6',NULL,'{"entity_id": "agency", "id": "rt-77orgdgtjqa6", "recommendation_id": "evaluation-r1", "role": "responsible", "wording": "The Agency"}','7bed69a44395c8ab','c36dcf757ad7ef91a0d357b19b1baf92187b9b4f5771921588831da17bc49e53');
INSERT INTO "change_entry" VALUES(1,83,'evaluation-r1','recommendation_tie','rt-tu6wapf3zp7n',NULL,'{"entity_id": "group", "id": "rt-tu6wapf3zp7n", "recommendation_id": "evaluation-r1", "role": "about"}','efc9f4fbe0ebf441','2cb36dd0e5520a3d6e8db5c3beafd7cd4d6f53c1b3e660b150285e48846cc08e');
INSERT INTO "change_entry" VALUES(1,84,'first-meeting','attendance','at-nnl7hyktvpw5',NULL,'{"event_id": "first-meeting", "function": "member", "id": "at-nnl7hyktvpw5", "organisation_id": "ministry", "person_id": "ada", "seat_id": "s-chair", "status": "present"}','490c00940e4b4f63','75a42d65cab388ce6f6b2af6271c0aa7676da875591e2d62f3ad5385a614c198');
INSERT INTO "change_entry" VALUES(1,85,'first-meeting','attendance','at-co7jy5yl4zqi',NULL,'{"event_id": "first-meeting", "id": "at-co7jy5yl4zqi", "in_place_of_id": "agency-xa", "person_id": "bo", "status": "substitute", "wording": "For the Agency"}','2da074d933aff3a0','f0944a1977eceab945cbb98e40192b7be8d1197d4eb1a9ab7ecec572118fbe52');
INSERT INTO "change_entry" VALUES(1,86,'first-meeting','attendance','at-yg5bqdskywko',NULL,'{"event_id": "first-meeting", "id": "at-yg5bqdskywko", "organisation_id": "agency-xa", "status": "apologies"}','7a063b7a56ae4dce','abd42a18f449334346f6d1d60d703f1ade2fa7705e69c98654cf067c84fd491f');
INSERT INTO "change_entry" VALUES(1,87,'project','endorsement','en-5jjpgmsjytbo',NULL,'{"act": "endorsed", "claim": "uncontested", "country_id": "xb", "event_id": "first-meeting", "evidence": "signed_document", "id": "en-5jjpgmsjytbo", "on_date": "2018-02", "subject_id": "project"}','92198b266e3bb597','5dc24dd03383fc121bc12d6f8a42733924dcd512416a7b22b0302b0d04451364');
INSERT INTO "change_entry" VALUES(1,88,'policy','endorsement','en-g2gki56vlsft',NULL,'{"act": "endorsed", "body_id": "group", "claim": "contested", "evidence": "minuted", "id": "en-g2gki56vlsft", "note": "Disputed", "subject_id": "policy"}','e9b2fdc0c565ffb3','36ec803c7bb55476f2f2272c9241ad974750da29303ffe0ba6ea745a7fcd8702');
INSERT INTO "change_entry" VALUES(1,89,'report','citation','c-h4rdpvvtdkqi',NULL,'{"id": "c-h4rdpvvtdkqi", "quote": "Ada Obi", "source_id": "report", "stance": "states", "waiting_id": "w-oye5hmdser5e"}','838fb6015d220f3d','c32b481456bd087076c7e57db9c3a202ff244e351ebd02017652c2b67c11dd25');
INSERT INTO "change_entry" VALUES(1,90,'agency','citation','c-anldzpu6dqdf',NULL,'{"alias_id": "a-52yfk2utdkht", "id": "c-anldzpu6dqdf", "locator": "page 1", "quote": "Agence du travail", "source_id": "report", "stance": "states"}','cd44df70b0d74578','c780fe4d1863df5503563fe7eed454827d8a2e43ae009cf85f6c38c2dbc79fb8');
INSERT INTO "change_entry" VALUES(1,91,'agency','citation','c-u3chwixifflb',NULL,'{"id": "c-u3chwixifflb", "identifier_id": "i-xjvbcodopqis", "quote": "AFW.1", "source_id": "report", "stance": "states"}','63f676e518256b67','5388e12eafe59c30704132b283a4d64c67a14c96ce2dc6dcc28a9d9aa4127229');
INSERT INTO "change_entry" VALUES(1,92,'agency','citation','c-kl3bfa453n2m',NULL,'{"id": "c-kl3bfa453n2m", "quote": "became a UN agency in 1946", "source_id": "report", "stance": "states", "statement_id": "st-xjvxm3hranna"}','8f8960abd9c5bda9','0b9f6f34328118e331dab24686d483aa6a75b8bf0f44c0bcfd655a1f51751fd5');
INSERT INTO "change_entry" VALUES(1,93,'agency','citation','c-ursvrlcul626',NULL,'{"id": "c-ursvrlcul626", "quote": "an observer until May 1960", "source_id": "report", "stance": "states", "statement_id": "st-sqpujrctaeh3"}','92b77528871e4e88','cf60d00729dd074bd30a3312bdecbfad522a835345f3ad038a7919091224c0d7');
INSERT INTO "change_entry" VALUES(1,94,'agency','citation','c-64v2sglu4zpr',NULL,'{"id": "c-64v2sglu4zpr", "quote": "works on ethical recruitment", "source_id": "report", "stance": "states", "theme_id": "th-3btmrbhg2y2t"}','3cc109e288214af3','2aea500b135769c12b946d0f1881ebcdcb1a5384404238caf8356b66f89f3e76');
INSERT INTO "change_entry" VALUES(1,95,'agency','citation','c-264bsaqkg6ob',NULL,'{"contact_detail_id": "cd-pbiw75bh4vuh", "id": "c-264bsaqkg6ob", "quote": "at the desk", "source_id": "report", "stance": "states"}','e84ff0f99033ff6f','684f145bd6b9fc6d2dc821b5e31d2384344427fa7eae926f5035e1de070babf3');
INSERT INTO "change_entry" VALUES(1,96,'agency','citation','c-5aquxat3itfh',NULL,'{"entity_id": "agency", "id": "c-5aquxat3itfh", "locator": "page 1", "quote": "the Agency for Work (AfW)", "source_id": "report", "stance": "states"}','66e72b966a4b39ba','045ef69b3a26c5b4f7c186aed0ccb6d20d57f46cb86a1dfd0d44b673b6ef9447');
INSERT INTO "change_entry" VALUES(1,97,'ada','citation','c-mfoy6wvumow3',NULL,'{"affiliation_id": "af-awk3r6xpdxab", "id": "c-mfoy6wvumow3", "quote": "Director until March 2021", "source_id": "report", "stance": "states"}','907f97d3379bf06b','0fbd3de3c3d16974b375249cae5a2f600017bd88ab917cf48a4fc7130b5cd677');
INSERT INTO "change_entry" VALUES(1,98,'project','citation','c-uetcmjkhoo2a',NULL,'{"figure_id": "fg-n7kdu2r5a2cq", "id": "c-uetcmjkhoo2a", "quote": "a budget of USD 200,000", "source_id": "report", "stance": "states"}','ac9c75cf7b887990','4e44c4ca667c1071d1375d1e523353686a4d160cb60389ab6785f207f82bd00c');
INSERT INTO "change_entry" VALUES(1,99,'project','citation','c-7fayqgdxxirb',NULL,'{"figure_id": "fg-aaugtqtwtlfv", "id": "c-7fayqgdxxirb", "quote": "USD 210,000.50", "source_id": "report", "stance": "states"}','e7319bea0dea8795','4f20d19108a38cfa32f3fbde308f332ff8684b55b475563d918deb2251eb8258');
INSERT INTO "change_entry" VALUES(1,100,'project','citation','c-etugbtlpt3tw',NULL,'{"id": "c-etugbtlpt3tw", "participant_id": "pa-s33r3lpu6gqi", "quote": "funded by the Agency", "source_id": "report", "stance": "states"}','5bd08f2fae89f24f','2a84c42b85428f3a3f043cb3395d36e4110aeea655bd4670fc03070c4e2bb188');
INSERT INTO "change_entry" VALUES(1,101,'project','citation','c-fticwc7jjgsx',NULL,'{"endorsement_id": "en-5jjpgmsjytbo", "id": "c-fticwc7jjgsx", "quote": "Betaland endorsed", "source_id": "report", "stance": "states"}','e041b0aae5483ec5','4e475c72f4af52729a7c0c90d3093bc8c9f5c4badf87aae1a47926020a565bd0');
INSERT INTO "change_entry" VALUES(1,102,'project','citation','c-igjjk3swtzdr',NULL,'{"endorsement_requirement_id": "rq-c6u375hjbbwv", "id": "c-igjjk3swtzdr", "quote": "subject to Alphaland''s endorsement", "source_id": "report", "stance": "states"}','7a5af5efda96bc24','acac43a4dcc3f5831e229038ca28ca37765fd107930c0336a95f332d6b232a06');
INSERT INTO "change_entry" VALUES(1,103,'group','citation','c-254j5ywuittq',NULL,'{"finding_decision_id": "fd-bndil3m4muwm", "id": "c-254j5ywuittq", "quote": "will meet in June", "source_id": "report", "stance": "states"}','93aa6a76f609b7dd','38890e7b36726f525e1328af4b52e2f30fbca87a7845d305cb8d66a287e759fd');
INSERT INTO "change_entry" VALUES(1,104,'group','citation','c-u3lrf3nc5ubv',NULL,'{"distinction_id": "di-b2xbpwzsdegq", "id": "c-u3lrf3nc5ubv", "quote": "the agency and the ministry", "source_id": "report", "stance": "states"}','5e615ef01709d377','dab85747aecfc8f58826c1eca1255b0f4c79b217a3b8e3bcee92f9789a1a046d');
INSERT INTO "change_entry" VALUES(1,105,'group','citation','c-n4xw3fiyderz',NULL,'{"id": "c-n4xw3fiyderz", "quote": "shall meet every three months", "source_id": "report", "stance": "states", "terms_of_reference_id": "tr-w6zn7nk625vo"}','92af4d83e168320d','072670b5a9e10ca1a20622a326c5852aef70805e8b74ff9bf9e2f3bc2c915691');
INSERT INTO "change_entry" VALUES(1,106,'group','citation','c-u7koonkyj4fg',NULL,'{"composition_rule_id": "cr-fojjood4yklw", "id": "c-u7koonkyj4fg", "quote": "in equal numbers", "source_id": "report", "stance": "states"}','2e8def0b436b093c','3f49988bee6010adcd65cd5cdb91ba48e8fbe7996ce11a1b0a80e36c09f32065');
INSERT INTO "change_entry" VALUES(1,107,'group','citation','c-sqarhtouedtx',NULL,'{"id": "c-sqarhtouedtx", "quote": "chaired by the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "states"}','97020302a9c68cee','e2b4185f5fc61a526310db087da7f243c4ef1e0fa7881b59eb290652968eead0');
INSERT INTO "change_entry" VALUES(1,108,'group','citation','c-ooxpiqiyrwqh',NULL,'{"field": "constituency", "id": "c-ooxpiqiyrwqh", "quote": "the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "implies"}','7fbad81bb5877899','e78070a64d5ff28acba1588c7e71c42acbfa916ff7441010e4d01cc11ed78ea4');
INSERT INTO "change_entry" VALUES(1,109,'group','citation','c-xjxqjqdwzjvg',NULL,'{"id": "c-xjxqjqdwzjvg", "mechanism_link_id": "l-xsx7hkszjxpo", "quote": "reports to the Board", "source_id": "report", "stance": "states"}','02d46226acac337e','621f8cb0913d86dcc8dda85b7fa0f5520cfa1d417b2352b96f00a33560f4d215');
INSERT INTO "change_entry" VALUES(1,110,'group','citation','c-nvoxtero6gv3',NULL,'{"id": "c-nvoxtero6gv3", "meeting_count_id": "mc-b74nf223ioph", "quote": "met at least nine times", "source_id": "report", "stance": "states"}','453db61bdd289fa8','ef224fcd3b3db6ca12d016e1d87b7dcd19aaea1d4b8d9e4e41be9a29c6952c14');
INSERT INTO "change_entry" VALUES(1,111,'group','citation','c-ubpku6vrtbsk',NULL,'{"activity_note_id": "an-eezq2ys6ab2e", "id": "c-ubpku6vrtbsk", "quote": "slowed in 2020", "source_id": "report", "stance": "states"}','b0ba25bfba3f9b4f','f6338e2a7d28f4bb87af67358c88e5d975a63b9d73cf42ce0cfb894c8e1bb9c6');
INSERT INTO "change_entry" VALUES(1,112,'group','citation','c-7bch6v6j5gbc',NULL,'{"asserted_by_id": "agency", "entity_id": "group", "field": "member_count", "id": "c-7bch6v6j5gbc", "quote": "twelve members", "source_id": "report", "stance": "states", "value": "12"}','7f8b55e8828f192a','8203348eddd122d338101e5e803fe7885ae53bf382d106043d257e8608d3bb55');
INSERT INTO "change_entry" VALUES(1,113,'mou','citation','c-wzvbjollo6wt',NULL,'{"id": "c-wzvbjollo6wt", "party_id": "p-pvio3bhlzf7d", "quote": "between Alphaland", "source_id": "report", "stance": "states"}','14d51b0b276895dd','0d649c60797a25c618dc5542274e0cb053ab186ee7f9605010d04a882935dc5c');
INSERT INTO "change_entry" VALUES(1,114,'mou','citation','c-26rozpl3s6t2',NULL,'{"agreement_step_id": "as-rkzckhf3nrpp", "id": "c-26rozpl3s6t2", "quote": "signed on 29 February 2020", "source_id": "report", "stance": "states"}','217752408e1cfe94','31169f4c64bb596aa5061c7819b08f24f64d0fdefcf5c98e425c021d835bd3f1');
INSERT INTO "change_entry" VALUES(1,115,'policy','citation','c-gaovlksu564m',NULL,'{"id": "c-gaovlksu564m", "instrument_step_id": "is-juh2v5hqhphf", "quote": "a second draft", "source_id": "report", "stance": "states"}','79910aa63c525b50','7175e9b90cc224a1b8fd0562de71f0582d871396f4ceac3c558acc3583f200ab');
INSERT INTO "change_entry" VALUES(1,116,'policy','citation','c-l2y5dpskdkma',NULL,'{"endorsement_id": "en-g2gki56vlsft", "id": "c-l2y5dpskdkma", "quote": "was never endorsed", "source_id": "report", "stance": "contradicts"}','33c43b715837a41d','217929aebb67a95e2aed5c91a677d96206dd4390d5f5f3ac56bca6cdd13c9dbc');
INSERT INTO "change_entry" VALUES(1,117,'first-meeting','citation','c-owl3ggjpf3gl',NULL,'{"attendance_id": "at-nnl7hyktvpw5", "id": "c-owl3ggjpf3gl", "quote": "the Director was there", "source_id": "report", "stance": "states"}','ca3ba096565e0deb','0250c85b9e3365e5b86b84a678a04febc5205fe87d8741e3a4cd8054e5d7d43b');
INSERT INTO "change_entry" VALUES(1,118,'first-meeting','citation','c-tcyliwf4gqfu',NULL,'{"entity_id": "first-meeting", "id": "c-tcyliwf4gqfu", "quote": "met on 14 and 15 February 2018", "source_id": "report", "stance": "states"}','d6f91d3b6b732e71','630f42d40728d47b5903fcc0cf617b49485f2ecedd85b6ba1e4bad468453841c');
INSERT INTO "change_entry" VALUES(1,119,'matrix','citation','c-wc2xd4ptwm43',NULL,'{"id": "c-wc2xd4ptwm43", "quote": "tracks recommendations every year", "source_id": "report", "stance": "states", "system_function_id": "sf-2npf4qds5dem"}','cabcc5c307df2dda','605ad951bd3d3132d96237d5e32a726134997a63ffdc2e1f7fc81b9b8a42bcc9');
INSERT INTO "change_entry" VALUES(1,120,'evaluation-r1','citation','c-7ds4cqnksyx3',NULL,'{"id": "c-7ds4cqnksyx3", "quote": "for the Agency", "recommendation_tie_id": "rt-77orgdgtjqa6", "source_id": "report", "stance": "states"}','ad2282f3b21b8232','e829f9cdef2befb5b285ee03c19fca5843021e106d2385c8c0429339b7abe76f');
INSERT INTO "change_entry" VALUES(1,121,'evaluation-r1','citation','c-ch5llv67n4lu',NULL,'{"action_id": "ac-k7cvmgv26opa", "id": "c-ch5llv67n4lu", "quote": "will convene the group", "source_id": "report", "stance": "states"}','739c02deedccdde8','5b64a1ea8f323c2fe26bdf190b47a5c4e3a776c56a0dd2ca38a1a1d8f0d1d4fb');
INSERT INTO "change_entry" VALUES(1,122,'evaluation-r1','citation','c-djqg4ub46w2m',NULL,'{"id": "c-djqg4ub46w2m", "quote": "Done", "recommendation_review_id": "rv-7mi7vjxsxxfb", "source_id": "report", "stance": "states"}','f32e3e42a83fc0af','acd8ce15d900992806adf5c2ee5bd691fe00f1244ca98f95b1fb2c6e2d7418b1');
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
	theme_id TEXT, 
	contact_detail_id TEXT, 
	figure_id TEXT, 
	affiliation_id TEXT, 
	terms_of_reference_id TEXT, 
	composition_rule_id TEXT, 
	seat_id TEXT, 
	mechanism_link_id TEXT, 
	meeting_count_id TEXT, 
	activity_note_id TEXT, 
	attendance_id TEXT, 
	party_id TEXT, 
	agreement_step_id TEXT, 
	instrument_step_id TEXT, 
	endorsement_id TEXT, 
	endorsement_requirement_id TEXT, 
	system_function_id TEXT, 
	participant_id TEXT, 
	recommendation_tie_id TEXT, 
	action_id TEXT, 
	recommendation_review_id TEXT, 
	finding_decision_id TEXT, 
	waiting_id TEXT, 
	distinction_id TEXT, 
	CONSTRAINT pk_citation PRIMARY KEY (id), 
	CONSTRAINT ck_citation_target CHECK (CASE WHEN entity_id IS NULL THEN 0 ELSE 1 END + CASE WHEN alias_id IS NULL THEN 0 ELSE 1 END + CASE WHEN identifier_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN theme_id IS NULL THEN 0 ELSE 1 END + CASE WHEN contact_detail_id IS NULL THEN 0 ELSE 1 END + CASE WHEN figure_id IS NULL THEN 0 ELSE 1 END + CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN terms_of_reference_id IS NULL THEN 0 ELSE 1 END + CASE WHEN composition_rule_id IS NULL THEN 0 ELSE 1 END + CASE WHEN seat_id IS NULL THEN 0 ELSE 1 END + CASE WHEN mechanism_link_id IS NULL THEN 0 ELSE 1 END + CASE WHEN meeting_count_id IS NULL THEN 0 ELSE 1 END + CASE WHEN activity_note_id IS NULL THEN 0 ELSE 1 END + CASE WHEN attendance_id IS NULL THEN 0 ELSE 1 END + CASE WHEN party_id IS NULL THEN 0 ELSE 1 END + CASE WHEN agreement_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN instrument_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_requirement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN system_function_id IS NULL THEN 0 ELSE 1 END + CASE WHEN participant_id IS NULL THEN 0 ELSE 1 END + CASE WHEN recommendation_tie_id IS NULL THEN 0 ELSE 1 END + CASE WHEN action_id IS NULL THEN 0 ELSE 1 END + CASE WHEN recommendation_review_id IS NULL THEN 0 ELSE 1 END + CASE WHEN finding_decision_id IS NULL THEN 0 ELSE 1 END + CASE WHEN waiting_id IS NULL THEN 0 ELSE 1 END + CASE WHEN distinction_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_citation_value CHECK (value IS NULL OR field IS NOT NULL), 
	CONSTRAINT ck_citation_quote CHECK (length(quote) - length(replace(quote, ' ', '')) < 25), 
	CONSTRAINT fk_citation_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_citation_asserted_by_id FOREIGN KEY(asserted_by_id) REFERENCES entity (id), 
	CONSTRAINT fk_citation_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT fk_citation_alias_id FOREIGN KEY(alias_id) REFERENCES alias (id), 
	CONSTRAINT fk_citation_identifier_id FOREIGN KEY(identifier_id) REFERENCES identifier (id), 
	CONSTRAINT fk_citation_statement_id FOREIGN KEY(statement_id) REFERENCES statement (id), 
	CONSTRAINT fk_citation_theme_id FOREIGN KEY(theme_id) REFERENCES theme (id), 
	CONSTRAINT fk_citation_contact_detail_id FOREIGN KEY(contact_detail_id) REFERENCES contact_detail (id), 
	CONSTRAINT fk_citation_figure_id FOREIGN KEY(figure_id) REFERENCES figure (id), 
	CONSTRAINT fk_citation_affiliation_id FOREIGN KEY(affiliation_id) REFERENCES affiliation (id), 
	CONSTRAINT fk_citation_terms_of_reference_id FOREIGN KEY(terms_of_reference_id) REFERENCES terms_of_reference (id), 
	CONSTRAINT fk_citation_composition_rule_id FOREIGN KEY(composition_rule_id) REFERENCES composition_rule (id), 
	CONSTRAINT fk_citation_seat_id FOREIGN KEY(seat_id) REFERENCES seat (id), 
	CONSTRAINT fk_citation_mechanism_link_id FOREIGN KEY(mechanism_link_id) REFERENCES mechanism_link (id), 
	CONSTRAINT fk_citation_meeting_count_id FOREIGN KEY(meeting_count_id) REFERENCES meeting_count (id), 
	CONSTRAINT fk_citation_activity_note_id FOREIGN KEY(activity_note_id) REFERENCES activity_note (id), 
	CONSTRAINT fk_citation_attendance_id FOREIGN KEY(attendance_id) REFERENCES attendance (id), 
	CONSTRAINT fk_citation_party_id FOREIGN KEY(party_id) REFERENCES party (id), 
	CONSTRAINT fk_citation_agreement_step_id FOREIGN KEY(agreement_step_id) REFERENCES agreement_step (id), 
	CONSTRAINT fk_citation_instrument_step_id FOREIGN KEY(instrument_step_id) REFERENCES instrument_step (id), 
	CONSTRAINT fk_citation_endorsement_id FOREIGN KEY(endorsement_id) REFERENCES endorsement (id), 
	CONSTRAINT fk_citation_endorsement_requirement_id FOREIGN KEY(endorsement_requirement_id) REFERENCES endorsement_requirement (id), 
	CONSTRAINT fk_citation_system_function_id FOREIGN KEY(system_function_id) REFERENCES system_function (id), 
	CONSTRAINT fk_citation_participant_id FOREIGN KEY(participant_id) REFERENCES participant (id), 
	CONSTRAINT fk_citation_recommendation_tie_id FOREIGN KEY(recommendation_tie_id) REFERENCES recommendation_tie (id), 
	CONSTRAINT fk_citation_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_citation_recommendation_review_id FOREIGN KEY(recommendation_review_id) REFERENCES recommendation_review (id), 
	CONSTRAINT fk_citation_finding_decision_id FOREIGN KEY(finding_decision_id) REFERENCES finding_decision (id), 
	CONSTRAINT fk_citation_waiting_id FOREIGN KEY(waiting_id) REFERENCES waiting (id), 
	CONSTRAINT fk_citation_distinction_id FOREIGN KEY(distinction_id) REFERENCES distinction (id), 
	CONSTRAINT ck_citation_stance_term CHECK (stance IN ('states', 'implies', 'contradicts'))
)
 STRICT

;
INSERT INTO "citation" VALUES('c-h4rdpvvtdkqi','report',NULL,'Ada Obi',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'w-oye5hmdser5e',NULL);
INSERT INTO "citation" VALUES('c-anldzpu6dqdf','report','page 1','Agence du travail',NULL,'states',NULL,NULL,NULL,'a-52yfk2utdkht',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-u3chwixifflb','report',NULL,'AFW.1',NULL,'states',NULL,NULL,NULL,NULL,'i-xjvbcodopqis',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-kl3bfa453n2m','report',NULL,'became a UN agency in 1946',NULL,'states',NULL,NULL,NULL,NULL,NULL,'st-xjvxm3hranna',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ursvrlcul626','report',NULL,'an observer until May 1960',NULL,'states',NULL,NULL,NULL,NULL,NULL,'st-sqpujrctaeh3',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-64v2sglu4zpr','report',NULL,'works on ethical recruitment',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,'th-3btmrbhg2y2t',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-264bsaqkg6ob','report',NULL,'at the desk',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cd-pbiw75bh4vuh',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-5aquxat3itfh','report','page 1','the Agency for Work (AfW)',NULL,'states',NULL,NULL,'agency',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-mfoy6wvumow3','report',NULL,'Director until March 2021',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'af-awk3r6xpdxab',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-uetcmjkhoo2a','report',NULL,'a budget of USD 200,000',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fg-n7kdu2r5a2cq',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7fayqgdxxirb','report',NULL,'USD 210,000.50',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fg-aaugtqtwtlfv',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-etugbtlpt3tw','report',NULL,'funded by the Agency',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'pa-s33r3lpu6gqi',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-fticwc7jjgsx','report',NULL,'Betaland endorsed',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en-5jjpgmsjytbo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-igjjk3swtzdr','report',NULL,'subject to Alphaland''s endorsement',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rq-c6u375hjbbwv',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-254j5ywuittq','report',NULL,'will meet in June',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fd-bndil3m4muwm',NULL,NULL);
INSERT INTO "citation" VALUES('c-u3lrf3nc5ubv','report',NULL,'the agency and the ministry',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'di-b2xbpwzsdegq');
INSERT INTO "citation" VALUES('c-n4xw3fiyderz','report',NULL,'shall meet every three months',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'tr-w6zn7nk625vo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-u7koonkyj4fg','report',NULL,'in equal numbers',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cr-fojjood4yklw',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-sqarhtouedtx','report',NULL,'chaired by the Ministry',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s-chair',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ooxpiqiyrwqh','report',NULL,'the Ministry',NULL,'implies','constituency',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s-chair',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-xjxqjqdwzjvg','report',NULL,'reports to the Board',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'l-xsx7hkszjxpo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-nvoxtero6gv3','report',NULL,'met at least nine times',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'mc-b74nf223ioph',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ubpku6vrtbsk','report',NULL,'slowed in 2020',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'an-eezq2ys6ab2e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7bch6v6j5gbc','report',NULL,'twelve members','agency','states','member_count','12','group',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-wzvbjollo6wt','report',NULL,'between Alphaland',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'p-pvio3bhlzf7d',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-26rozpl3s6t2','report',NULL,'signed on 29 February 2020',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'as-rkzckhf3nrpp',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-gaovlksu564m','report',NULL,'a second draft',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'is-juh2v5hqhphf',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-l2y5dpskdkma','report',NULL,'was never endorsed',NULL,'contradicts',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en-g2gki56vlsft',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-owl3ggjpf3gl','report',NULL,'the Director was there',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'at-nnl7hyktvpw5',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-tcyliwf4gqfu','report',NULL,'met on 14 and 15 February 2018',NULL,'states',NULL,NULL,'first-meeting',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-wc2xd4ptwm43','report',NULL,'tracks recommendations every year',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sf-2npf4qds5dem',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7ds4cqnksyx3','report',NULL,'for the Agency',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rt-77orgdgtjqa6',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ch5llv67n4lu','report',NULL,'will convene the group',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ac-k7cvmgv26opa',NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-djqg4ub46w2m','report',NULL,'Done',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rv-7mi7vjxsxxfb',NULL,NULL,NULL);
CREATE TABLE composition_rule (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	constituency TEXT, 
	compared_with TEXT, 
	organisation_id TEXT, 
	number INTEGER, 
	CONSTRAINT pk_composition_rule PRIMARY KEY (id), 
	CONSTRAINT ck_composition_rule_number CHECK (number >= 0), 
	CONSTRAINT ck_composition_rule_organisation CHECK ((rule = 'required_organisation') = (organisation_id IS NOT NULL)), 
	CONSTRAINT ck_composition_rule_parity CHECK (rule <> 'parity' OR (constituency IS NOT NULL AND compared_with IS NOT NULL)), 
	CONSTRAINT ck_composition_rule_counted CHECK (rule NOT IN ('minimum', 'maximum_share', 'minimum_women') OR number IS NOT NULL), 
	CONSTRAINT fk_composition_rule_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT fk_composition_rule_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT ck_composition_rule_rule_term CHECK (rule IN ('minimum', 'maximum_share', 'parity', 'required_organisation', 'minimum_women')), 
	CONSTRAINT ck_composition_rule_constituency_term CHECK (constituency IN ('government', 'employers', 'workers', 'un_igo', 'civil_society', 'migrants', 'private_recruitment', 'private_other', 'academia', 'donor', 'media', 'other', 'unknown')), 
	CONSTRAINT ck_composition_rule_compared_with_term CHECK (compared_with IN ('government', 'employers', 'workers', 'un_igo', 'civil_society', 'migrants', 'private_recruitment', 'private_other', 'academia', 'donor', 'media', 'other', 'unknown'))
)
 STRICT

;
INSERT INTO "composition_rule" VALUES('cr-fojjood4yklw','group','parity','workers','employers',NULL,NULL);
INSERT INTO "composition_rule" VALUES('cr-fwky7i3syq77','group','minimum','workers',NULL,NULL,2);
INSERT INTO "composition_rule" VALUES('cr-fd6ow2gcqp3q','group','required_organisation',NULL,NULL,'ministry',NULL);
CREATE TABLE contact_detail (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	type TEXT NOT NULL, 
	value TEXT NOT NULL, 
	label TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	CONSTRAINT pk_contact_detail PRIMARY KEY (id), 
	CONSTRAINT uq_contact_detail UNIQUE (entity_id, type, value), 
	CONSTRAINT ck_contact_detail_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_contact_detail_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT ck_contact_detail_type_term CHECK (type IN ('email', 'voice', 'cell', 'fax', 'address', 'url')), 
	CONSTRAINT ck_contact_detail_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_contact_detail_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "contact_detail" VALUES('cd-pbiw75bh4vuh','agency','url','https://example.org/desk','Desk','2019',NULL);
CREATE TABLE distinction (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	other_id TEXT NOT NULL, 
	reason TEXT, 
	decided_on TEXT NOT NULL, 
	CONSTRAINT pk_distinction PRIMARY KEY (id), 
	CONSTRAINT ck_distinction_other CHECK (entity_id <> other_id), 
	CONSTRAINT fk_distinction_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT fk_distinction_other_id FOREIGN KEY(other_id) REFERENCES entity (id), 
	CONSTRAINT ck_distinction_decided_on_date CHECK ((decided_on LIKE '____' OR decided_on LIKE '____-__' OR decided_on LIKE '____-__-__') AND substr(decided_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(decided_on) = 4 OR substr(decided_on, 6, 2) BETWEEN '01' AND '12') AND (length(decided_on) < 10 OR substr(decided_on, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "distinction" VALUES('di-b2xbpwzsdegq','group','agency','The ministry is no part of it','2021-02-03');
CREATE TABLE endorsement (
	id TEXT NOT NULL, 
	subject_id TEXT NOT NULL, 
	body_id TEXT, 
	country_id TEXT, 
	act TEXT NOT NULL, 
	on_date TEXT, 
	evidence TEXT NOT NULL, 
	claim TEXT NOT NULL, 
	event_id TEXT, 
	note TEXT, 
	CONSTRAINT pk_endorsement PRIMARY KEY (id), 
	CONSTRAINT ck_endorsement_who CHECK ((body_id IS NULL) <> (country_id IS NULL)), 
	CONSTRAINT fk_endorsement_subject_id FOREIGN KEY(subject_id) REFERENCES entity (id), 
	CONSTRAINT fk_endorsement_body_id FOREIGN KEY(body_id) REFERENCES entity (id), 
	CONSTRAINT fk_endorsement_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_endorsement_event_id FOREIGN KEY(event_id) REFERENCES event (id), 
	CONSTRAINT ck_endorsement_act_term CHECK (act IN ('consulted', 'reviewed', 'validated', 'endorsed', 'adopted', 'approved', 'signed', 'noted', 'objected', 'reserved')), 
	CONSTRAINT ck_endorsement_on_date_date CHECK ((on_date LIKE '____' OR on_date LIKE '____-__' OR on_date LIKE '____-__-__') AND substr(on_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(on_date) = 4 OR substr(on_date, 6, 2) BETWEEN '01' AND '12') AND (length(on_date) < 10 OR substr(on_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_endorsement_evidence_term CHECK (evidence IN ('minuted', 'signed_document', 'reported', 'assumed')), 
	CONSTRAINT ck_endorsement_claim_term CHECK (claim IN ('uncontested', 'contested', 'denied'))
)
 STRICT

;
INSERT INTO "endorsement" VALUES('en-5jjpgmsjytbo','project',NULL,'xb','endorsed','2018-02','signed_document','uncontested','first-meeting',NULL);
INSERT INTO "endorsement" VALUES('en-g2gki56vlsft','policy','group',NULL,'endorsed',NULL,'minuted','contested',NULL,'Disputed');
CREATE TABLE endorsement_requirement (
	id TEXT NOT NULL, 
	subject_id TEXT NOT NULL, 
	body_id TEXT, 
	country_id TEXT, 
	act TEXT NOT NULL, 
	position INTEGER, 
	basis TEXT NOT NULL, 
	note TEXT, 
	CONSTRAINT pk_endorsement_requirement PRIMARY KEY (id), 
	CONSTRAINT ck_endorsement_requirement_who CHECK ((body_id IS NULL) <> (country_id IS NULL)), 
	CONSTRAINT ck_endorsement_requirement_position CHECK (position >= 1), 
	CONSTRAINT fk_endorsement_requirement_subject_id FOREIGN KEY(subject_id) REFERENCES entity (id), 
	CONSTRAINT fk_endorsement_requirement_body_id FOREIGN KEY(body_id) REFERENCES entity (id), 
	CONSTRAINT fk_endorsement_requirement_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT ck_endorsement_requirement_act_term CHECK (act IN ('consulted', 'reviewed', 'validated', 'endorsed', 'adopted', 'approved', 'signed', 'noted', 'objected', 'reserved')), 
	CONSTRAINT ck_endorsement_requirement_basis_term CHECK (basis IN ('statute', 'terms_of_reference', 'project_document', 'custom', 'recommended', 'unknown'))
)
 STRICT

;
INSERT INTO "endorsement_requirement" VALUES('rq-c6u375hjbbwv','project',NULL,'xa','endorsed',1,'project_document','Before the start');
CREATE TABLE entity (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	acronym TEXT, 
	description TEXT, 
	redirect_to TEXT, 
	CONSTRAINT pk_entity PRIMARY KEY (id), 
	CONSTRAINT uq_entity_id_kind UNIQUE (id, kind), 
	CONSTRAINT ck_entity_redirect CHECK (redirect_to IS NULL OR redirect_to <> id), 
	CONSTRAINT ck_entity_name CHECK (length(name) > 0), 
	CONSTRAINT ck_entity_id CHECK (id NOT LIKE '% %' AND length(id) BETWEEN 1 AND 80), 
	CONSTRAINT ck_entity_id_case CHECK (id = lower(id)), 
	CONSTRAINT fk_entity_redirect_to FOREIGN KEY(redirect_to) REFERENCES entity (id), 
	CONSTRAINT ck_entity_kind_term CHECK (kind IN ('organisation', 'person', 'place', 'mechanism', 'event', 'agreement', 'instrument', 'system', 'project', 'recommendation', 'source'))
)
 STRICT

;
INSERT INTO "entity" VALUES('report','source','Report',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('region','place','Region',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('xa','place','Alphaland',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('xb','place','Betaland',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('agency','organisation','Agency for Work','AfW',NULL,NULL);
INSERT INTO "entity" VALUES('agency-xa','organisation','Agency for Work in Alphaland',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('ministry','organisation','Ministry of Work',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('bo','person','Bo Example',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('ada','person','Ada Example',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('project','project','Project',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('programme','project','Programme',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('group','mechanism','Working Group','WG',NULL,NULL);
INSERT INTO "entity" VALUES('board','mechanism','Board',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('declaration','agreement','Declaration',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('mou','agreement','Memorandum',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('policy','instrument','Policy',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('plan','instrument','Plan',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('evaluation','instrument','Evaluation',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('first-meeting','event','First meeting of the Working Group',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('signing','event','Signing',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('matrix','system','Response matrix',NULL,NULL,NULL);
INSERT INTO "entity" VALUES('evaluation-r1','recommendation','Recommendation 1',NULL,NULL,NULL);
CREATE TABLE event (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	status TEXT NOT NULL, 
	mechanism_id TEXT, 
	project_id TEXT, 
	agreement_id TEXT, 
	host_id TEXT, 
	country_id TEXT, 
	venue TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	participants INTEGER, 
	minutes_id TEXT, 
	CONSTRAINT pk_event PRIMARY KEY (id), 
	CONSTRAINT ck_event_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_event_participants CHECK (participants >= 0), 
	CONSTRAINT fk_event_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_event_kind CHECK (kind = 'event'), 
	CONSTRAINT fk_event_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT fk_event_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_event_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id), 
	CONSTRAINT fk_event_host_id FOREIGN KEY(host_id) REFERENCES entity (id), 
	CONSTRAINT fk_event_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_event_minutes_id FOREIGN KEY(minutes_id) REFERENCES source (id), 
	CONSTRAINT ck_event_type_term CHECK (type IN ('meeting', 'workshop', 'training', 'conference', 'consultation', 'launch', 'visit', 'mission', 'other')), 
	CONSTRAINT ck_event_status_term CHECK (status IN ('planned', 'held', 'postponed', 'cancelled', 'unknown')), 
	CONSTRAINT ck_event_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_event_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "event" VALUES('first-meeting','event','meeting','held','group','project',NULL,'ministry','xa','The capital','2018-02-14','2018-02-15',12,'report');
INSERT INTO "event" VALUES('signing','event','visit','planned',NULL,NULL,'mou',NULL,NULL,NULL,'2021',NULL,NULL,NULL);
CREATE TABLE figure (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	amount TEXT NOT NULL, 
	unit TEXT, 
	as_of TEXT, 
	label TEXT, 
	CONSTRAINT pk_figure PRIMARY KEY (id), 
	CONSTRAINT ck_figure_amount CHECK (length(amount) > 0), 
	CONSTRAINT fk_figure_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT ck_figure_as_of_date CHECK ((as_of LIKE '____' OR as_of LIKE '____-__' OR as_of LIKE '____-__-__') AND substr(as_of, 1, 4) BETWEEN '0001' AND '9999' AND (length(as_of) = 4 OR substr(as_of, 6, 2) BETWEEN '01' AND '12') AND (length(as_of) < 10 OR substr(as_of, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "figure" VALUES('fg-n7kdu2r5a2cq','project','budget','200000','USD','2018','planned');
INSERT INTO "figure" VALUES('fg-aaugtqtwtlfv','project','budget','210000.50','USD','2018','planned');
CREATE TABLE finding_decision (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	until TEXT, 
	reason TEXT NOT NULL, 
	message TEXT NOT NULL, 
	evidence TEXT, 
	decided_on TEXT NOT NULL, 
	CONSTRAINT pk_finding_decision PRIMARY KEY (id), 
	CONSTRAINT ck_finding_decision_until CHECK ((decision = 'snoozed') = (until IS NOT NULL)), 
	CONSTRAINT ck_finding_decision_reason CHECK (length(reason) > 0), 
	CONSTRAINT ck_finding_decision_decided_on_order CHECK (decided_on < until), 
	CONSTRAINT fk_finding_decision_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT ck_finding_decision_decision_term CHECK (decision IN ('snoozed', 'accepted')), 
	CONSTRAINT ck_finding_decision_until_date CHECK ((until LIKE '____' OR until LIKE '____-__' OR until LIKE '____-__-__') AND substr(until, 1, 4) BETWEEN '0001' AND '9999' AND (length(until) = 4 OR substr(until, 6, 2) BETWEEN '01' AND '12') AND (length(until) < 10 OR substr(until, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_finding_decision_decided_on_date CHECK ((decided_on LIKE '____' OR decided_on LIKE '____-__' OR decided_on LIKE '____-__-__') AND substr(decided_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(decided_on) = 4 OR substr(decided_on, 6, 2) BETWEEN '01' AND '12') AND (length(decided_on) < 10 OR substr(decided_on, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "finding_decision" VALUES('fd-bndil3m4muwm','group','overdue_body','snoozed','2021-06','The secretariat is on leave','should have met again by now','report, page 2','2021-02-03');
INSERT INTO "finding_decision" VALUES('fd-b5rtaugu35c3','group','declared_state_differs','accepted',NULL,'Nobody will mend it','is declared concluded, but is active',NULL,'2021-02-03');
CREATE TABLE identifier (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	scheme TEXT NOT NULL, 
	identifier TEXT NOT NULL, 
	CONSTRAINT pk_identifier PRIMARY KEY (id), 
	CONSTRAINT uq_identifier UNIQUE (scheme, identifier), 
	CONSTRAINT fk_identifier_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
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
	owner_id TEXT, 
	annex_to_id TEXT, 
	CONSTRAINT pk_instrument PRIMARY KEY (id), 
	CONSTRAINT ck_instrument_annex CHECK (annex_to_id <> id), 
	CONSTRAINT fk_instrument_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_instrument_kind CHECK (kind = 'instrument'), 
	CONSTRAINT fk_instrument_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_instrument_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_instrument_owner_id FOREIGN KEY(owner_id) REFERENCES entity (id), 
	CONSTRAINT fk_instrument_annex_to_id FOREIGN KEY(annex_to_id) REFERENCES instrument (id), 
	CONSTRAINT ck_instrument_type_term CHECK (type IN ('policy', 'strategy', 'action_plan', 'law', 'guideline', 'assessment', 'evaluation', 'report', 'framework', 'convention', 'protocol', 'standard', 'template', 'plan', 'terms_of_reference', 'other'))
)
 STRICT

;
INSERT INTO "instrument" VALUES('policy','instrument','policy','xa','project',NULL,NULL);
INSERT INTO "instrument" VALUES('evaluation','instrument','evaluation',NULL,'project',NULL,NULL);
INSERT INTO "instrument" VALUES('plan','instrument','plan',NULL,NULL,'agency','policy');
CREATE TABLE instrument_step (
	id TEXT NOT NULL, 
	instrument_id TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	entered TEXT, 
	expected TEXT, 
	note TEXT, 
	CONSTRAINT pk_instrument_step PRIMARY KEY (id), 
	CONSTRAINT fk_instrument_step_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id), 
	CONSTRAINT ck_instrument_step_stage_term CHECK (stage IN ('proposed', 'draft', 'validated', 'signed', 'tabled', 'adopted', 'in_implementation', 'published', 'superseded', 'abandoned', 'unknown')), 
	CONSTRAINT ck_instrument_step_entered_date CHECK ((entered LIKE '____' OR entered LIKE '____-__' OR entered LIKE '____-__-__') AND substr(entered, 1, 4) BETWEEN '0001' AND '9999' AND (length(entered) = 4 OR substr(entered, 6, 2) BETWEEN '01' AND '12') AND (length(entered) < 10 OR substr(entered, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_instrument_step_expected_date CHECK ((expected LIKE '____' OR expected LIKE '____-__' OR expected LIKE '____-__-__') AND substr(expected, 1, 4) BETWEEN '0001' AND '9999' AND (length(expected) = 4 OR substr(expected, 6, 2) BETWEEN '01' AND '12') AND (length(expected) < 10 OR substr(expected, 9, 2) BETWEEN '01' AND '31'))
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
	CONSTRAINT ck_mechanism_founding_date_order CHECK (substr(founding_date || '-01-01', 1, 10) <= CASE length(conclusion_date) WHEN 10 THEN conclusion_date WHEN 4 THEN conclusion_date || '-12-31' ELSE conclusion_date || CASE WHEN substr(conclusion_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(conclusion_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(conclusion_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_mechanism_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_mechanism_kind CHECK (kind = 'mechanism'), 
	CONSTRAINT fk_mechanism_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_mechanism_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_mechanism_type_term CHECK (type IN ('technical_working_group', 'thematic_working_group', 'task_force', 'interministerial_committee', 'national_committee', 'statutory_tripartite_body', 'project_board', 'steering_committee', 'unct_group', 'joint_committee', 'regional_consultative_process', 'interregional_forum', 'global_process', 'regional_body', 'donor_group', 'network', 'expert_meeting_series', 'other')), 
	CONSTRAINT ck_mechanism_scope_term CHECK (scope IN ('subnational', 'national', 'bilateral', 'regional', 'interregional', 'global', 'unknown')), 
	CONSTRAINT ck_mechanism_permanence_term CHECK (permanence IN ('statutory', 'permanent', 'time_bound', 'project_bound', 'ad_hoc', 'unknown')), 
	CONSTRAINT ck_mechanism_declared_state_term CHECK (declared_state IN ('active', 'overdue', 'dormant', 'no_record', 'proposed', 'not_yet', 'concluded')), 
	CONSTRAINT ck_mechanism_founding_date_date CHECK ((founding_date LIKE '____' OR founding_date LIKE '____-__' OR founding_date LIKE '____-__-__') AND substr(founding_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(founding_date) = 4 OR substr(founding_date, 6, 2) BETWEEN '01' AND '12') AND (length(founding_date) < 10 OR substr(founding_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_conclusion_date_date CHECK ((conclusion_date LIKE '____' OR conclusion_date LIKE '____-__' OR conclusion_date LIKE '____-__-__') AND substr(conclusion_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(conclusion_date) = 4 OR substr(conclusion_date, 6, 2) BETWEEN '01' AND '12') AND (length(conclusion_date) < 10 OR substr(conclusion_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_followed_from_date CHECK ((followed_from LIKE '____' OR followed_from LIKE '____-__' OR followed_from LIKE '____-__-__') AND substr(followed_from, 1, 4) BETWEEN '0001' AND '9999' AND (length(followed_from) = 4 OR substr(followed_from, 6, 2) BETWEEN '01' AND '12') AND (length(followed_from) < 10 OR substr(followed_from, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_followed_to_date CHECK ((followed_to LIKE '____' OR followed_to LIKE '____-__' OR followed_to LIKE '____-__-__') AND substr(followed_to, 1, 4) BETWEEN '0001' AND '9999' AND (length(followed_to) = 4 OR substr(followed_to, 6, 2) BETWEEN '01' AND '12') AND (length(followed_to) < 10 OR substr(followed_to, 9, 2) BETWEEN '01' AND '31'))
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
	CONSTRAINT ck_mechanism_link_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_mechanism_link_two CHECK (mechanism_id <> to_id), 
	CONSTRAINT fk_mechanism_link_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT fk_mechanism_link_to_id FOREIGN KEY(to_id) REFERENCES entity (id), 
	CONSTRAINT ck_mechanism_link_kind_term CHECK (kind IN ('subgroup_of', 'reports_to', 'advises', 'oversees', 'coordinates_with', 'overlaps_with', 'merged_into', 'replaced_by', 'proposed_to_merge_into', 'converts_to', 'possibly_same_as')), 
	CONSTRAINT ck_mechanism_link_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_mechanism_link_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "mechanism_link" VALUES('l-k6px4k57q22j','group','ministry','reports_to',NULL,NULL,'2020');
INSERT INTO "mechanism_link" VALUES('l-xsx7hkszjxpo','group','board','reports_to','reports yearly','2018',NULL);
CREATE TABLE meeting_count (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	period_start TEXT NOT NULL, 
	period_end TEXT NOT NULL, 
	meetings INTEGER NOT NULL, 
	qualifier TEXT NOT NULL, 
	CONSTRAINT pk_meeting_count PRIMARY KEY (id), 
	CONSTRAINT uq_meeting_count UNIQUE (mechanism_id, period_start, period_end, meetings), 
	CONSTRAINT ck_meeting_count_meetings CHECK (meetings >= 0), 
	CONSTRAINT ck_meeting_count_period_start_order CHECK (substr(period_start || '-01-01', 1, 10) <= CASE length(period_end) WHEN 10 THEN period_end WHEN 4 THEN period_end || '-12-31' ELSE period_end || CASE WHEN substr(period_end, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(period_end, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(period_end, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(period_end, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(period_end, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_meeting_count_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT ck_meeting_count_period_start_date CHECK ((period_start LIKE '____' OR period_start LIKE '____-__' OR period_start LIKE '____-__-__') AND substr(period_start, 1, 4) BETWEEN '0001' AND '9999' AND (length(period_start) = 4 OR substr(period_start, 6, 2) BETWEEN '01' AND '12') AND (length(period_start) < 10 OR substr(period_start, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_meeting_count_period_end_date CHECK ((period_end LIKE '____' OR period_end LIKE '____-__' OR period_end LIKE '____-__-__') AND substr(period_end, 1, 4) BETWEEN '0001' AND '9999' AND (length(period_end) = 4 OR substr(period_end, 6, 2) BETWEEN '01' AND '12') AND (length(period_end) < 10 OR substr(period_end, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_meeting_count_qualifier_term CHECK (qualifier IN ('exact', 'at_least', 'approximately'))
)
 STRICT

;
INSERT INTO "meeting_count" VALUES('mc-b74nf223ioph','group','2018','2020-05',9,'at_least');
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
	CONSTRAINT ck_organisation_parent CHECK (parent_id <> id), 
	CONSTRAINT ck_organisation_founding_date_order CHECK (substr(founding_date || '-01-01', 1, 10) <= CASE length(dissolution_date) WHEN 10 THEN dissolution_date WHEN 4 THEN dissolution_date || '-12-31' ELSE dissolution_date || CASE WHEN substr(dissolution_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(dissolution_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(dissolution_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_organisation_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_organisation_kind CHECK (kind = 'organisation'), 
	CONSTRAINT fk_organisation_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_organisation_parent_id FOREIGN KEY(parent_id) REFERENCES organisation (id), 
	CONSTRAINT ck_organisation_classification_term CHECK (classification IN ('ministry', 'department_agency', 'statistics_office', 'parliament', 'local_government', 'igo_un', 'igo_other', 'donor_agency', 'ingo', 'national_ngo', 'cso_network', 'employers_organisation', 'workers_organisation', 'migrants_organisation', 'recruitment_agency', 'company', 'academia', 'media', 'foundation', 'other', 'unknown')), 
	CONSTRAINT ck_organisation_founding_date_date CHECK ((founding_date LIKE '____' OR founding_date LIKE '____-__' OR founding_date LIKE '____-__-__') AND substr(founding_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(founding_date) = 4 OR substr(founding_date, 6, 2) BETWEEN '01' AND '12') AND (length(founding_date) < 10 OR substr(founding_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_organisation_dissolution_date_date CHECK ((dissolution_date LIKE '____' OR dissolution_date LIKE '____-__' OR dissolution_date LIKE '____-__-__') AND substr(dissolution_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(dissolution_date) = 4 OR substr(dissolution_date, 6, 2) BETWEEN '01' AND '12') AND (length(dissolution_date) < 10 OR substr(dissolution_date, 9, 2) BETWEEN '01' AND '31'))
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
	start_date TEXT, 
	end_date TEXT, 
	CONSTRAINT pk_participant PRIMARY KEY (id), 
	CONSTRAINT uq_participant UNIQUE (project_id, entity_id, role), 
	CONSTRAINT ck_participant_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_participant_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_participant_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT ck_participant_role_term CHECK (role IN ('funding', 'accountable', 'implementing', 'partner', 'beneficiary', 'lead', 'evaluator', 'manager', 'supporter', 'target', 'covered')), 
	CONSTRAINT ck_participant_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_participant_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "participant" VALUES('pa-s33r3lpu6gqi','project','agency','funding',NULL,NULL);
CREATE TABLE party (
	id TEXT NOT NULL, 
	agreement_id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_party PRIMARY KEY (id), 
	CONSTRAINT uq_party UNIQUE (agreement_id, entity_id, role), 
	CONSTRAINT fk_party_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id), 
	CONSTRAINT fk_party_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT ck_party_role_term CHECK (role IN ('party', 'origin', 'destination', 'implementer', 'facilitator', 'witness'))
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
	erased_on TEXT, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT fk_person_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_person_kind CHECK (kind = 'person'), 
	CONSTRAINT ck_person_erased_on_date CHECK ((erased_on LIKE '____' OR erased_on LIKE '____-__' OR erased_on LIKE '____-__-__') AND substr(erased_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(erased_on) = 4 OR substr(erased_on, 6, 2) BETWEEN '01' AND '12') AND (length(erased_on) < 10 OR substr(erased_on, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "person" VALUES('bo','person',NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES('ada','person','Dr.','Example','Ada',NULL);
CREATE TABLE place (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	code TEXT, 
	parent_id TEXT, 
	CONSTRAINT pk_place PRIMARY KEY (id), 
	CONSTRAINT ck_place_code CHECK (code IS NULL OR length(code) = 2), 
	CONSTRAINT ck_place_parent CHECK (parent_id <> id), 
	CONSTRAINT fk_place_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_place_kind CHECK (kind = 'place'), 
	CONSTRAINT uq_place_code UNIQUE (code), 
	CONSTRAINT fk_place_parent_id FOREIGN KEY(parent_id) REFERENCES place (id), 
	CONSTRAINT ck_place_type_term CHECK (type IN ('country', 'region'))
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
	parent_id TEXT, 
	start_date TEXT, 
	original_end_date TEXT, 
	end_date TEXT, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT ck_project_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_project_parent CHECK (parent_id <> id), 
	CONSTRAINT fk_project_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_project_kind CHECK (kind = 'project'), 
	CONSTRAINT fk_project_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_project_parent_id FOREIGN KEY(parent_id) REFERENCES project (id), 
	CONSTRAINT ck_project_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_project_original_end_date_date CHECK ((original_end_date LIKE '____' OR original_end_date LIKE '____-__' OR original_end_date LIKE '____-__-__') AND substr(original_end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(original_end_date) = 4 OR substr(original_end_date, 6, 2) BETWEEN '01' AND '12') AND (length(original_end_date) < 10 OR substr(original_end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_project_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "project" VALUES('programme','project',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "project" VALUES('project','project','xa','programme','2018-01-01','2019-12-31','2020-12-31');
CREATE TABLE recommendation (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	evaluation_id TEXT NOT NULL, 
	number TEXT NOT NULL, 
	text TEXT, 
	priority TEXT, 
	response TEXT, 
	response_text TEXT, 
	response_on TEXT, 
	CONSTRAINT pk_recommendation PRIMARY KEY (id), 
	CONSTRAINT uq_recommendation UNIQUE (evaluation_id, number), 
	CONSTRAINT fk_recommendation_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_recommendation_kind CHECK (kind = 'recommendation'), 
	CONSTRAINT fk_recommendation_evaluation_id FOREIGN KEY(evaluation_id) REFERENCES instrument (id), 
	CONSTRAINT ck_recommendation_response_term CHECK (response IN ('accept', 'partially_accept', 'reject', 'pending')), 
	CONSTRAINT ck_recommendation_response_on_date CHECK ((response_on LIKE '____' OR response_on LIKE '____-__' OR response_on LIKE '____-__-__') AND substr(response_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(response_on) = 4 OR substr(response_on, 6, 2) BETWEEN '01' AND '12') AND (length(response_on) < 10 OR substr(response_on, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "recommendation" VALUES('evaluation-r1','recommendation','evaluation','1','Meet twice a year.','high','partially_accept','Once a year.','2020-07');
CREATE TABLE recommendation_review (
	id TEXT NOT NULL, 
	recommendation_id TEXT NOT NULL, 
	review INTEGER NOT NULL, 
	expected_on TEXT, 
	reported_on TEXT, 
	status TEXT NOT NULL, 
	comment TEXT, 
	CONSTRAINT pk_recommendation_review PRIMARY KEY (id), 
	CONSTRAINT uq_recommendation_review UNIQUE (recommendation_id, review), 
	CONSTRAINT ck_recommendation_review_review CHECK (review >= 1), 
	CONSTRAINT fk_recommendation_review_recommendation_id FOREIGN KEY(recommendation_id) REFERENCES recommendation (id), 
	CONSTRAINT ck_recommendation_review_expected_on_date CHECK ((expected_on LIKE '____' OR expected_on LIKE '____-__' OR expected_on LIKE '____-__-__') AND substr(expected_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(expected_on) = 4 OR substr(expected_on, 6, 2) BETWEEN '01' AND '12') AND (length(expected_on) < 10 OR substr(expected_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_recommendation_review_reported_on_date CHECK ((reported_on LIKE '____' OR reported_on LIKE '____-__' OR reported_on LIKE '____-__-__') AND substr(reported_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(reported_on) = 4 OR substr(reported_on, 6, 2) BETWEEN '01' AND '12') AND (length(reported_on) < 10 OR substr(reported_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_recommendation_review_status_term CHECK (status IN ('open', 'completed', 'discarded', 'blank'))
)
 STRICT

;
INSERT INTO "recommendation_review" VALUES('rv-7mi7vjxsxxfb','evaluation-r1',2,'2021','2021-06','completed','Done');
INSERT INTO "recommendation_review" VALUES('rv-iwe7qw7d2ujm','evaluation-r1',3,NULL,NULL,'blank',NULL);
CREATE TABLE recommendation_tie (
	id TEXT NOT NULL, 
	recommendation_id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	wording TEXT, 
	CONSTRAINT pk_recommendation_tie PRIMARY KEY (id), 
	CONSTRAINT uq_recommendation_tie UNIQUE (recommendation_id, entity_id, role), 
	CONSTRAINT fk_recommendation_tie_recommendation_id FOREIGN KEY(recommendation_id) REFERENCES recommendation (id), 
	CONSTRAINT fk_recommendation_tie_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT ck_recommendation_tie_role_term CHECK (role IN ('addressee', 'responsible', 'about'))
)
 STRICT

;
INSERT INTO "recommendation_tie" VALUES('rt-77orgdgtjqa6','evaluation-r1','agency','responsible','The Agency');
INSERT INTO "recommendation_tie" VALUES('rt-tu6wapf3zp7n','evaluation-r1','group','about',NULL);
CREATE TABLE search_name (
	entity_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_search_name PRIMARY KEY (entity_id, position), 
	CONSTRAINT fk_search_name_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
)
 STRICT

;
INSERT INTO "search_name" VALUES('ada',1,'name','ada example','Ada Example');
INSERT INTO "search_name" VALUES('agency',1,'name','agency for work','Agency for Work');
INSERT INTO "search_name" VALUES('agency-xa',1,'name','agency for work in alphaland','Agency for Work in Alphaland');
INSERT INTO "search_name" VALUES('agency-xa',2,'initials','awa','Agency for Work in Alphaland');
INSERT INTO "search_name" VALUES('bo',1,'name','bo example','Bo Example');
INSERT INTO "search_name" VALUES('board',1,'name','board','Board');
INSERT INTO "search_name" VALUES('declaration',1,'name','declaration','Declaration');
INSERT INTO "search_name" VALUES('evaluation',1,'name','evaluation','Evaluation');
INSERT INTO "search_name" VALUES('evaluation-r1',1,'name','recommendation 1','Recommendation 1');
INSERT INTO "search_name" VALUES('first-meeting',1,'name','first meeting of the working group','First meeting of the Working Group');
INSERT INTO "search_name" VALUES('first-meeting',2,'initials','fmwg','First meeting of the Working Group');
INSERT INTO "search_name" VALUES('group',1,'name','working group','Working Group');
INSERT INTO "search_name" VALUES('matrix',1,'name','response matrix','Response matrix');
INSERT INTO "search_name" VALUES('ministry',1,'name','ministry of work','Ministry of Work');
INSERT INTO "search_name" VALUES('mou',1,'name','memorandum','Memorandum');
INSERT INTO "search_name" VALUES('plan',1,'name','plan','Plan');
INSERT INTO "search_name" VALUES('policy',1,'name','policy','Policy');
INSERT INTO "search_name" VALUES('programme',1,'name','programme','Programme');
INSERT INTO "search_name" VALUES('project',1,'name','project','Project');
INSERT INTO "search_name" VALUES('region',1,'name','region','Region');
INSERT INTO "search_name" VALUES('report',1,'name','report','Report');
INSERT INTO "search_name" VALUES('signing',1,'name','signing','Signing');
INSERT INTO "search_name" VALUES('xa',1,'name','alphaland','Alphaland');
INSERT INTO "search_name" VALUES('xb',1,'name','betaland','Betaland');
INSERT INTO "search_name" VALUES('agency',2,'acronym','afw','AfW');
INSERT INTO "search_name" VALUES('group',2,'acronym','wg','WG');
INSERT INTO "search_name" VALUES('xa',2,'identifier','xa','XA');
INSERT INTO "search_name" VALUES('xb',2,'identifier','xb','XB');
INSERT INTO "search_name" VALUES('ada',2,'description','director','Director');
INSERT INTO "search_name" VALUES('agency',3,'alias','agence du travail','Agence du travail');
INSERT INTO "search_name" VALUES('agency',4,'identifier','afw 1','AFW.1');
CREATE TABLE seat (
	id TEXT NOT NULL, 
	mechanism_id TEXT NOT NULL, 
	organisation_id TEXT, 
	person_id TEXT, 
	country_id TEXT, 
	role TEXT NOT NULL, 
	post TEXT, 
	constituency TEXT NOT NULL, 
	capacity TEXT NOT NULL, 
	voting INTEGER, 
	level TEXT, 
	alternate_of_id TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	knowledge TEXT NOT NULL, 
	last_confirmed TEXT, 
	first_confirmed TEXT, 
	CONSTRAINT pk_seat PRIMARY KEY (id), 
	CONSTRAINT ck_seat_holder CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL OR country_id IS NOT NULL), 
	CONSTRAINT ck_seat_end CHECK ((knowledge = 'ended_known') = (end_date IS NOT NULL)), 
	CONSTRAINT ck_seat_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_seat_alternate CHECK (alternate_of_id <> id), 
	CONSTRAINT fk_seat_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT fk_seat_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_seat_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_seat_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT fk_seat_alternate_of_id FOREIGN KEY(alternate_of_id) REFERENCES seat (id), 
	CONSTRAINT ck_seat_role_term CHECK (role IN ('chair', 'co_chair', 'vice_chair', 'secretariat', 'secretary', 'facilitator', 'co_facilitator', 'member', 'alternate', 'observer', 'focal_point', 'resource_person', 'lead', 'other')), 
	CONSTRAINT ck_seat_constituency_term CHECK (constituency IN ('government', 'employers', 'workers', 'un_igo', 'civil_society', 'migrants', 'private_recruitment', 'private_other', 'academia', 'donor', 'media', 'other', 'unknown')), 
	CONSTRAINT ck_seat_capacity_term CHECK (capacity IN ('ex_officio', 'nominated', 'elected', 'personal', 'invited', 'unknown')), 
	CONSTRAINT ck_seat_level_term CHECK (level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')), 
	CONSTRAINT ck_seat_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_seat_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_seat_knowledge_term CHECK (knowledge IN ('ongoing', 'ended_known', 'ended_unknown', 'unknown')), 
	CONSTRAINT ck_seat_last_confirmed_date CHECK ((last_confirmed LIKE '____' OR last_confirmed LIKE '____-__' OR last_confirmed LIKE '____-__-__') AND substr(last_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(last_confirmed) = 4 OR substr(last_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(last_confirmed) < 10 OR substr(last_confirmed, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_seat_first_confirmed_date CHECK ((first_confirmed LIKE '____' OR first_confirmed LIKE '____-__' OR first_confirmed LIKE '____-__-__') AND substr(first_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(first_confirmed) = 4 OR substr(first_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(first_confirmed) < 10 OR substr(first_confirmed, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "seat" VALUES('s-chair','group','ministry','ada',NULL,'chair',NULL,'government','ex_officio',1,'director',NULL,'2018','2021-03','ended_known',NULL,NULL);
INSERT INTO "seat" VALUES('s-rshx2iwd2slv','group','agency-xa',NULL,NULL,'secretariat',NULL,'un_igo','unknown',NULL,NULL,NULL,'2018-02',NULL,'unknown','2020-05-04',NULL);
INSERT INTO "seat" VALUES('s-pnnak5ukl3jt','group',NULL,NULL,'xb','observer',NULL,'unknown','unknown',0,NULL,NULL,NULL,NULL,'unknown',NULL,NULL);
INSERT INTO "seat" VALUES('s-uctg4jr4h25p','group',NULL,'bo',NULL,'alternate','Acting Director','unknown','unknown',NULL,NULL,'s-chair','2022',NULL,'unknown',NULL,NULL);
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
	CONSTRAINT fk_source_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_source_kind CHECK (kind = 'source'), 
	CONSTRAINT fk_source_publisher_id FOREIGN KEY(publisher_id) REFERENCES organisation (id), 
	CONSTRAINT fk_source_creator_id FOREIGN KEY(creator_id) REFERENCES person (id), 
	CONSTRAINT ck_source_type_term CHECK (type IN ('evaluation_report', 'progress_report', 'management_response', 'evaluation_summary', 'meeting_proceedings', 'minutes', 'law', 'website', 'interview', 'dataset', 'other')), 
	CONSTRAINT ck_source_as_of_date CHECK ((as_of LIKE '____' OR as_of LIKE '____-__' OR as_of LIKE '____-__-__') AND substr(as_of, 1, 4) BETWEEN '0001' AND '9999' AND (length(as_of) = 4 OR substr(as_of, 6, 2) BETWEEN '01' AND '12') AND (length(as_of) < 10 OR substr(as_of, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_source_issued_date CHECK ((issued LIKE '____' OR issued LIKE '____-__' OR issued LIKE '____-__-__') AND substr(issued, 1, 4) BETWEEN '0001' AND '9999' AND (length(issued) = 4 OR substr(issued, 6, 2) BETWEEN '01' AND '12') AND (length(issued) < 10 OR substr(issued, 9, 2) BETWEEN '01' AND '31'))
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
	CONSTRAINT ck_statement_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_statement_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT ck_statement_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_statement_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "statement" VALUES('st-xjvxm3hranna','agency','classification','igo_other',NULL,'1946');
INSERT INTO "statement" VALUES('st-sqpujrctaeh3','agency','status','Observer','1950','1960-05');
CREATE TABLE system (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	type TEXT NOT NULL, 
	state TEXT NOT NULL, 
	owner_id TEXT, 
	project_id TEXT, 
	country_id TEXT, 
	start_date TEXT, 
	end_date TEXT, 
	CONSTRAINT pk_system PRIMARY KEY (id), 
	CONSTRAINT ck_system_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT fk_system_entity FOREIGN KEY(id, kind) REFERENCES entity (id, kind), 
	CONSTRAINT ck_system_kind CHECK (kind = 'system'), 
	CONSTRAINT fk_system_owner_id FOREIGN KEY(owner_id) REFERENCES entity (id), 
	CONSTRAINT fk_system_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_system_country_id FOREIGN KEY(country_id) REFERENCES place (id), 
	CONSTRAINT ck_system_type_term CHECK (type IN ('monitoring_tool', 'management_response_matrix', 'database', 'dashboard', 'repository', 'survey', 'test', 'reporting_tool', 'self_assessment', 'website', 'framework', 'other')), 
	CONSTRAINT ck_system_state_term CHECK (state IN ('in_use', 'in_development', 'planned', 'recommended', 'not_in_use', 'unknown')), 
	CONSTRAINT ck_system_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_system_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "system" VALUES('matrix','system','management_response_matrix','in_use','agency','project','xa','2020',NULL);
CREATE TABLE system_function (
	id TEXT NOT NULL, 
	system_id TEXT NOT NULL, 
	function TEXT NOT NULL, 
	done_by TEXT, 
	frequency TEXT, 
	state TEXT NOT NULL, 
	CONSTRAINT pk_system_function PRIMARY KEY (id), 
	CONSTRAINT uq_system_function UNIQUE (system_id, function), 
	CONSTRAINT fk_system_function_system_id FOREIGN KEY(system_id) REFERENCES system (id), 
	CONSTRAINT ck_system_function_state_term CHECK (state IN ('in_use', 'in_development', 'planned', 'recommended', 'not_in_use', 'unknown'))
)
 STRICT

;
INSERT INTO "system_function" VALUES('sf-2npf4qds5dem','matrix','tracks recommendations','the evaluation unit','yearly','in_use');
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
	post_project_target_id TEXT, 
	instrument_id TEXT, 
	CONSTRAINT pk_terms_of_reference PRIMARY KEY (id), 
	CONSTRAINT uq_terms_of_reference UNIQUE (mechanism_id, version), 
	CONSTRAINT ck_terms_of_reference_interval CHECK (meeting_interval_months > 0), 
	CONSTRAINT ck_terms_of_reference_version CHECK (version >= 1), 
	CONSTRAINT fk_terms_of_reference_mechanism_id FOREIGN KEY(mechanism_id) REFERENCES mechanism (id), 
	CONSTRAINT fk_terms_of_reference_post_project_target_id FOREIGN KEY(post_project_target_id) REFERENCES mechanism (id), 
	CONSTRAINT fk_terms_of_reference_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id), 
	CONSTRAINT ck_terms_of_reference_adopted_on_date CHECK ((adopted_on LIKE '____' OR adopted_on LIKE '____-__' OR adopted_on LIKE '____-__-__') AND substr(adopted_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(adopted_on) = 4 OR substr(adopted_on, 6, 2) BETWEEN '01' AND '12') AND (length(adopted_on) < 10 OR substr(adopted_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_terms_of_reference_ends_on_date CHECK ((ends_on LIKE '____' OR ends_on LIKE '____-__' OR ends_on LIKE '____-__-__') AND substr(ends_on, 1, 4) BETWEEN '0001' AND '9999' AND (length(ends_on) = 4 OR substr(ends_on, 6, 2) BETWEEN '01' AND '12') AND (length(ends_on) < 10 OR substr(ends_on, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_terms_of_reference_decision_power_term CHECK (decision_power IN ('decides', 'endorses', 'advises', 'informs', 'unclear')), 
	CONSTRAINT ck_terms_of_reference_post_project_role_term CHECK (post_project_role IN ('not_stated', 'dissolve', 'continue', 'transfer', 'convert', 'review_due'))
)
 STRICT

;
INSERT INTO "terms_of_reference" VALUES('tr-w6zn7nk625vo','group',1,'2018-02-03','2021',3,'To coordinate','advises','transfer','board','plan');
CREATE TABLE theme (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	theme TEXT NOT NULL, 
	CONSTRAINT pk_theme PRIMARY KEY (id), 
	CONSTRAINT uq_theme UNIQUE (entity_id, theme), 
	CONSTRAINT fk_theme_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
)
 STRICT

;
INSERT INTO "theme" VALUES('th-3btmrbhg2y2t','agency','ethical recruitment');
CREATE TABLE waiting (
	id TEXT NOT NULL, 
	source_id TEXT NOT NULL, 
	record_kind TEXT NOT NULL, 
	record_key TEXT NOT NULL, 
	name TEXT NOT NULL, 
	file TEXT NOT NULL, 
	locator TEXT NOT NULL, 
	told TEXT NOT NULL, 
	since TEXT NOT NULL, 
	CONSTRAINT pk_waiting PRIMARY KEY (id), 
	CONSTRAINT ck_waiting_told CHECK (length(told) > 0), 
	CONSTRAINT fk_waiting_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT ck_waiting_since_date CHECK ((since LIKE '____' OR since LIKE '____-__' OR since LIKE '____-__-__') AND substr(since, 1, 4) BETWEEN '0001' AND '9999' AND (length(since) = 4 OR substr(since, 6, 2) BETWEEN '01' AND '12') AND (length(since) < 10 OR substr(since, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "waiting" VALUES('w-oye5hmdser5e','report','person','ada obi','Ada Obi','list.xlsx','sheet Members, row 9','{}','2021-02-03');
CREATE INDEX ix_entity_kind ON entity (kind);
CREATE INDEX ix_entity_redirect_to ON entity (redirect_to) WHERE redirect_to IS NOT NULL;
CREATE INDEX ix_change_undoes ON change (undoes);
CREATE INDEX ix_place_parent_id ON place (parent_id);
CREATE INDEX ix_alias_entity_id ON alias (entity_id);
CREATE INDEX ix_identifier_entity_id ON identifier (entity_id);
CREATE UNIQUE INDEX uq_statement_identity ON statement (entity_id, attribute, value, coalesce(start_date, ''));
CREATE INDEX ix_statement_entity_id ON statement (entity_id);
CREATE INDEX ix_theme_theme ON theme (theme);
CREATE INDEX ix_theme_entity_id ON theme (entity_id);
CREATE INDEX ix_contact_detail_entity_id ON contact_detail (entity_id);
CREATE INDEX ix_figure_entity_id ON figure (entity_id);
CREATE UNIQUE INDEX uq_figure_identity ON figure (entity_id, measure, amount, coalesce(unit, ''), coalesce(as_of, ''), coalesce(label, ''));
CREATE INDEX ix_search_name_folded ON search_name (folded) WHERE source <> 'description';
CREATE UNIQUE INDEX uq_finding_decision_identity ON finding_decision (entity_id, rule, message, decided_on);
CREATE INDEX ix_finding_decision_entity_id ON finding_decision (entity_id);
CREATE INDEX ix_change_entry_record_id ON change_entry (record_id);
CREATE INDEX ix_change_entry_row_id ON change_entry (row_id);
CREATE INDEX ix_distinction_other_id ON distinction (other_id);
CREATE INDEX ix_distinction_entity_id ON distinction (entity_id);
CREATE UNIQUE INDEX uq_distinction_identity ON distinction (entity_id, other_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_organisation_country_id ON organisation (country_id);
CREATE INDEX ix_endorsement_requirement_body_id ON endorsement_requirement (body_id);
CREATE UNIQUE INDEX uq_endorsement_requirement_identity ON endorsement_requirement (subject_id, act, coalesce(body_id, ''), coalesce(country_id, ''));
CREATE INDEX ix_endorsement_requirement_subject_id ON endorsement_requirement (subject_id);
CREATE INDEX ix_endorsement_requirement_country_id ON endorsement_requirement (country_id);
CREATE INDEX ix_project_parent_id ON project (parent_id);
CREATE INDEX ix_project_country_id ON project (country_id);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE UNIQUE INDEX uq_affiliation_identity ON affiliation (person_id, organisation_id, post, coalesce(start_date, ''));
CREATE INDEX ix_source_creator_id ON source (creator_id);
CREATE INDEX ix_source_publisher_id ON source (publisher_id);
CREATE INDEX ix_instrument_project_id ON instrument (project_id);
CREATE INDEX ix_instrument_country_id ON instrument (country_id);
CREATE INDEX ix_instrument_owner_id ON instrument (owner_id);
CREATE INDEX ix_instrument_annex_to_id ON instrument (annex_to_id);
CREATE INDEX ix_system_project_id ON system (project_id);
CREATE INDEX ix_system_country_id ON system (country_id);
CREATE INDEX ix_system_owner_id ON system (owner_id);
CREATE INDEX ix_mechanism_project_id ON mechanism (project_id);
CREATE INDEX ix_mechanism_country_id ON mechanism (country_id);
CREATE INDEX ix_participant_project_id ON participant (project_id);
CREATE INDEX ix_participant_entity_id ON participant (entity_id);
CREATE INDEX ix_agreement_destination_id ON agreement (destination_id);
CREATE INDEX ix_agreement_origin_id ON agreement (origin_id);
CREATE INDEX ix_agreement_project_id ON agreement (project_id);
CREATE INDEX ix_agreement_joint_body_id ON agreement (joint_body_id);
CREATE INDEX ix_agreement_follows_id ON agreement (follows_id);
CREATE INDEX ix_meeting_count_mechanism_id ON meeting_count (mechanism_id);
CREATE INDEX ix_activity_note_mechanism_id ON activity_note (mechanism_id);
CREATE UNIQUE INDEX uq_activity_note_identity ON activity_note (mechanism_id, observation, coalesce(observed_on, ''), coalesce(since, ''));
CREATE INDEX ix_instrument_step_instrument_id ON instrument_step (instrument_id);
CREATE UNIQUE INDEX uq_instrument_step_identity ON instrument_step (instrument_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_system_function_system_id ON system_function (system_id);
CREATE UNIQUE INDEX uq_waiting_identity ON waiting (source_id, record_kind, record_key);
CREATE INDEX ix_waiting_source_id ON waiting (source_id);
CREATE INDEX ix_terms_of_reference_mechanism_id ON terms_of_reference (mechanism_id);
CREATE INDEX ix_terms_of_reference_instrument_id ON terms_of_reference (instrument_id);
CREATE INDEX ix_terms_of_reference_post_project_target_id ON terms_of_reference (post_project_target_id);
CREATE INDEX ix_composition_rule_organisation_id ON composition_rule (organisation_id);
CREATE INDEX ix_composition_rule_mechanism_id ON composition_rule (mechanism_id);
CREATE UNIQUE INDEX uq_composition_rule_identity ON composition_rule (mechanism_id, rule, coalesce(constituency, ''), coalesce(compared_with, ''), coalesce(organisation_id, ''));
CREATE INDEX ix_seat_organisation_id ON seat (organisation_id);
CREATE INDEX ix_seat_alternate_of_id ON seat (alternate_of_id);
CREATE INDEX ix_seat_country_id ON seat (country_id);
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE UNIQUE INDEX uq_seat_identity ON seat (mechanism_id, role, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(start_date, ''));
CREATE INDEX ix_seat_mechanism_id ON seat (mechanism_id);
CREATE UNIQUE INDEX uq_mechanism_link_identity ON mechanism_link (mechanism_id, to_id, kind, coalesce(start_date, ''));
CREATE INDEX ix_mechanism_link_mechanism_id ON mechanism_link (mechanism_id);
CREATE INDEX ix_mechanism_link_to_id ON mechanism_link (to_id);
CREATE INDEX ix_recommendation_evaluation_id ON recommendation (evaluation_id);
CREATE INDEX ix_party_agreement_id ON party (agreement_id);
CREATE INDEX ix_party_entity_id ON party (entity_id);
CREATE UNIQUE INDEX uq_agreement_step_identity ON agreement_step (agreement_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_agreement_step_agreement_id ON agreement_step (agreement_id);
CREATE INDEX ix_event_host_id ON event (host_id);
CREATE INDEX ix_event_country_id ON event (country_id);
CREATE INDEX ix_event_agreement_id ON event (agreement_id);
CREATE INDEX ix_event_project_id ON event (project_id);
CREATE INDEX ix_event_minutes_id ON event (minutes_id);
CREATE INDEX ix_event_mechanism_id ON event (mechanism_id);
CREATE INDEX ix_recommendation_tie_recommendation_id ON recommendation_tie (recommendation_id);
CREATE INDEX ix_recommendation_tie_entity_id ON recommendation_tie (entity_id);
CREATE INDEX ix_action_responsible_id ON action (responsible_id);
CREATE INDEX ix_action_recommendation_id ON action (recommendation_id);
CREATE INDEX ix_recommendation_review_recommendation_id ON recommendation_review (recommendation_id);
CREATE INDEX ix_attendance_organisation_id ON attendance (organisation_id);
CREATE INDEX ix_attendance_country_id ON attendance (country_id);
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_attendance_in_place_of_id ON attendance (in_place_of_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE UNIQUE INDEX uq_attendance_identity ON attendance (event_id, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(in_place_of_id, ''));
CREATE INDEX ix_endorsement_event_id ON endorsement (event_id);
CREATE INDEX ix_endorsement_body_id ON endorsement (body_id);
CREATE INDEX ix_endorsement_country_id ON endorsement (country_id);
CREATE UNIQUE INDEX uq_endorsement_identity ON endorsement (subject_id, act, claim, coalesce(body_id, ''), coalesce(country_id, ''), coalesce(on_date, ''));
CREATE INDEX ix_endorsement_subject_id ON endorsement (subject_id);
CREATE INDEX ix_citation_entity_id ON citation (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX ix_citation_statement_id ON citation (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_citation_figure_id ON citation (figure_id) WHERE figure_id IS NOT NULL;
CREATE INDEX ix_citation_composition_rule_id ON citation (composition_rule_id) WHERE composition_rule_id IS NOT NULL;
CREATE INDEX ix_citation_meeting_count_id ON citation (meeting_count_id) WHERE meeting_count_id IS NOT NULL;
CREATE INDEX ix_citation_party_id ON citation (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_id ON citation (endorsement_id) WHERE endorsement_id IS NOT NULL;
CREATE INDEX ix_citation_source_id ON citation (source_id);
CREATE INDEX ix_citation_participant_id ON citation (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_review_id ON citation (recommendation_review_id) WHERE recommendation_review_id IS NOT NULL;
CREATE INDEX ix_citation_distinction_id ON citation (distinction_id) WHERE distinction_id IS NOT NULL;
CREATE INDEX ix_citation_identifier_id ON citation (identifier_id) WHERE identifier_id IS NOT NULL;
CREATE INDEX ix_citation_contact_detail_id ON citation (contact_detail_id) WHERE contact_detail_id IS NOT NULL;
CREATE INDEX ix_citation_terms_of_reference_id ON citation (terms_of_reference_id) WHERE terms_of_reference_id IS NOT NULL;
CREATE INDEX ix_citation_mechanism_link_id ON citation (mechanism_link_id) WHERE mechanism_link_id IS NOT NULL;
CREATE INDEX ix_citation_attendance_id ON citation (attendance_id) WHERE attendance_id IS NOT NULL;
CREATE INDEX ix_citation_instrument_step_id ON citation (instrument_step_id) WHERE instrument_step_id IS NOT NULL;
CREATE INDEX ix_citation_system_function_id ON citation (system_function_id) WHERE system_function_id IS NOT NULL;
CREATE INDEX ix_citation_action_id ON citation (action_id) WHERE action_id IS NOT NULL;
CREATE INDEX ix_citation_waiting_id ON citation (waiting_id) WHERE waiting_id IS NOT NULL;
CREATE INDEX ix_citation_alias_id ON citation (alias_id) WHERE alias_id IS NOT NULL;
CREATE INDEX ix_citation_asserted_by_id ON citation (asserted_by_id);
CREATE INDEX ix_citation_theme_id ON citation (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX ix_citation_affiliation_id ON citation (affiliation_id) WHERE affiliation_id IS NOT NULL;
CREATE INDEX ix_citation_activity_note_id ON citation (activity_note_id) WHERE activity_note_id IS NOT NULL;
CREATE INDEX ix_citation_seat_id ON citation (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX ix_citation_agreement_step_id ON citation (agreement_step_id) WHERE agreement_step_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_requirement_id ON citation (endorsement_requirement_id) WHERE endorsement_requirement_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_tie_id ON citation (recommendation_tie_id) WHERE recommendation_tie_id IS NOT NULL;
CREATE INDEX ix_citation_finding_decision_id ON citation (finding_decision_id) WHERE finding_decision_id IS NOT NULL;
CREATE VIEW roster AS 
        SELECT body.name AS body, body.acronym AS body_acronym,
               coalesce(org.name, place.name, person.name) AS holder,
               org.name AS organisation, org.acronym AS organisation_acronym, person.name AS person,
               place.name AS country, seat.role AS role, seat.post AS role_as_written,
               seat.constituency AS constituency, seat.start_date AS since, seat.end_date AS until,
               seat.last_confirmed AS last_confirmed,
               CASE WHEN (coalesce(CASE length(coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date)) WHEN 10 THEN coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date) WHEN 4 THEN coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date) || '-12-31' ELSE coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date) || CASE WHEN substr(coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date), 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date), 6, 2) <> '02' THEN '-31' WHEN CAST(substr(coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date), 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(coalesce(seat.start_date, seat.first_confirmed, seat.last_confirmed, seat.end_date), 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END <= date('now'), FALSE) AND coalesce(substr(coalesce(seat.last_confirmed, seat.end_date, seat.start_date) || '-01-01', 1, 10) >= date('now'), FALSE) AND (mechanism.founding_date IS NULL OR CASE length(mechanism.founding_date) WHEN 10 THEN mechanism.founding_date WHEN 4 THEN mechanism.founding_date || '-12-31' ELSE mechanism.founding_date || CASE WHEN substr(mechanism.founding_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(mechanism.founding_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(mechanism.founding_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(mechanism.founding_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(mechanism.founding_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END <= date('now')) AND (seat.end_date IS NULL OR substr(seat.end_date || '-01-01', 1, 10) >= date('now')) AND (mechanism.conclusion_date IS NULL OR substr(mechanism.conclusion_date || '-01-01', 1, 10) >= date('now')) AND (organisation.dissolution_date IS NULL OR substr(organisation.dissolution_date || '-01-01', 1, 10) >= date('now')) AND (seat.knowledge <> 'ended_unknown' OR coalesce((SELECT max(CASE length(coalesce(source.as_of, source.issued)) WHEN 10 THEN coalesce(source.as_of, source.issued) WHEN 4 THEN coalesce(source.as_of, source.issued) || '-12-31' ELSE coalesce(source.as_of, source.issued) || CASE WHEN substr(coalesce(source.as_of, source.issued), 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(coalesce(source.as_of, source.issued), 6, 2) <> '02' THEN '-31' WHEN CAST(substr(coalesce(source.as_of, source.issued), 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(coalesce(source.as_of, source.issued), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(coalesce(source.as_of, source.issued), 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END) FROM citation JOIN source ON source.id = citation.source_id WHERE citation.seat_id = seat.id AND citation.stance <> 'contradicts') >= date('now'), TRUE))) THEN 'certain'
                    WHEN ((seat.start_date IS NULL OR substr(seat.start_date || '-01-01', 1, 10) <= date('now')) AND (mechanism.founding_date IS NULL OR substr(mechanism.founding_date || '-01-01', 1, 10) <= date('now')) AND (seat.end_date IS NULL OR CASE length(seat.end_date) WHEN 10 THEN seat.end_date WHEN 4 THEN seat.end_date || '-12-31' ELSE seat.end_date || CASE WHEN substr(seat.end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(seat.end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(seat.end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(seat.end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(seat.end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END >= date('now')) AND (mechanism.conclusion_date IS NULL OR CASE length(mechanism.conclusion_date) WHEN 10 THEN mechanism.conclusion_date WHEN 4 THEN mechanism.conclusion_date || '-12-31' ELSE mechanism.conclusion_date || CASE WHEN substr(mechanism.conclusion_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(mechanism.conclusion_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(mechanism.conclusion_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(mechanism.conclusion_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(mechanism.conclusion_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END >= date('now')) AND (organisation.dissolution_date IS NULL OR CASE length(organisation.dissolution_date) WHEN 10 THEN organisation.dissolution_date WHEN 4 THEN organisation.dissolution_date || '-12-31' ELSE organisation.dissolution_date || CASE WHEN substr(organisation.dissolution_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(organisation.dissolution_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(organisation.dissolution_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(organisation.dissolution_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(organisation.dissolution_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END >= date('now')) AND (seat.knowledge <> 'ended_unknown' OR coalesce((SELECT max(CASE length(coalesce(source.as_of, source.issued)) WHEN 10 THEN coalesce(source.as_of, source.issued) WHEN 4 THEN coalesce(source.as_of, source.issued) || '-12-31' ELSE coalesce(source.as_of, source.issued) || CASE WHEN substr(coalesce(source.as_of, source.issued), 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(coalesce(source.as_of, source.issued), 6, 2) <> '02' THEN '-31' WHEN CAST(substr(coalesce(source.as_of, source.issued), 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(coalesce(source.as_of, source.issued), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(coalesce(source.as_of, source.issued), 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END) FROM citation JOIN source ON source.id = citation.source_id WHERE citation.seat_id = seat.id AND citation.stance <> 'contradicts') >= date('now'), TRUE))) THEN 'possible' ELSE 'no' END AS held_today,
               (SELECT count(*) FROM citation WHERE citation.seat_id = seat.id) AS passages,
               body.id AS body_id, seat.organisation_id AS organisation_id, seat.person_id AS person_id,
               seat.country_id AS country_id, seat.id AS seat_id
        FROM seat
        JOIN mechanism ON mechanism.id = seat.mechanism_id
        JOIN entity AS body ON body.id = seat.mechanism_id AND body.redirect_to IS NULL
        LEFT JOIN organisation ON organisation.id = seat.organisation_id
        LEFT JOIN entity AS org ON org.id = seat.organisation_id
        LEFT JOIN entity AS person ON person.id = seat.person_id
        LEFT JOIN entity AS place ON place.id = seat.country_id;
CREATE VIEW agreement_pipeline AS 
        SELECT entity.name AS agreement, agreement.type AS type, origin.name AS origin,
               destination.name AS destination, (SELECT group_concat(named.name, ' | ') FROM (SELECT other.name FROM party JOIN entity AS other ON other.id = party.entity_id WHERE party.agreement_id = agreement.id ORDER BY other.name) AS named) AS parties, step.stage AS stage,
               CASE step.stage WHEN 'proposed' THEN 1 WHEN 'exploratory' THEN 2 WHEN 'drafting' THEN 3 WHEN 'negotiation' THEN 4 WHEN 'legal_clearance' THEN 5 WHEN 'initialled' THEN 6 WHEN 'signed' THEN 7 WHEN 'ratified' THEN 8 WHEN 'in_force' THEN 9 WHEN 'under_review' THEN 10 WHEN 'amended' THEN 11 WHEN 'renewed' THEN 12 WHEN 'suspended' THEN 13 WHEN 'expired' THEN 14 WHEN 'terminated' THEN 15 WHEN 'abandoned' THEN 16 END AS stage_number, step.entered AS entered,
               step.expected AS expected,
               CASE WHEN step.id IS NULL THEN NULL WHEN step.entered IS NOT NULL THEN 'entered'
                    WHEN step.expected IS NULL THEN 'entered, undated'
                    WHEN CASE length(step.expected) WHEN 10 THEN step.expected WHEN 4 THEN step.expected || '-12-31' ELSE step.expected || CASE WHEN substr(step.expected, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(step.expected, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(step.expected, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(step.expected, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(step.expected, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END < date('now') THEN 'expected, day past'
                    ELSE 'expected' END AS state,
               step.note AS note, agreement.expires_on AS expires_on,
               CASE WHEN step.id IS NULL THEN 0 ELSE (SELECT count(*) FROM citation WHERE citation.agreement_step_id = step.id) END AS passages,
               agreement.id AS agreement_id, agreement.origin_id AS origin_id,
               agreement.destination_id AS destination_id
        FROM agreement
        JOIN entity ON entity.id = agreement.id AND entity.redirect_to IS NULL
        LEFT JOIN agreement_step AS step ON step.agreement_id = agreement.id
        LEFT JOIN entity AS origin ON origin.id = agreement.origin_id
        LEFT JOIN entity AS destination ON destination.id = agreement.destination_id;
CREATE VIEW endorsement_chain AS 
        SELECT subject.name AS subject, subject.kind AS subject_kind,
               coalesce(body.name, place.name) AS who, chain.act AS act, chain.state AS state,
               chain.on_date AS on_date, chain.evidence AS evidence, chain.claim AS claim,
               chain.position AS position, chain.basis AS basis, chain.note AS note,
               chain.passages AS passages, chain.subject_id AS subject_id,
               coalesce(chain.body_id, chain.country_id) AS who_id
        FROM (
            SELECT done.subject_id, done.body_id, done.country_id, done.act, done.on_date, done.evidence,
                   done.claim, needed.position, needed.basis, done.note,
                   CASE WHEN needed.id IS NULL THEN 'done' ELSE 'needed, done' END AS state,
                   (SELECT count(*) FROM citation WHERE citation.endorsement_id = done.id) AS passages
            FROM endorsement AS done
            LEFT JOIN endorsement_requirement AS needed
              ON needed.subject_id = done.subject_id AND needed.act = done.act
             AND coalesce(needed.body_id, needed.country_id) = coalesce(done.body_id, done.country_id)
            UNION ALL
            SELECT needed.subject_id, needed.body_id, needed.country_id, needed.act, NULL, NULL, NULL,
                   needed.position, needed.basis, needed.note, 'needed, not recorded as done',
                   (SELECT count(*) FROM citation WHERE citation.endorsement_requirement_id = needed.id)
            FROM endorsement_requirement AS needed
            WHERE NOT EXISTS (
                SELECT 1 FROM endorsement AS done
                WHERE done.subject_id = needed.subject_id AND done.act = needed.act
                  AND coalesce(done.body_id, done.country_id) = coalesce(needed.body_id, needed.country_id)
            )
        ) AS chain
        JOIN entity AS subject ON subject.id = chain.subject_id AND subject.redirect_to IS NULL
        LEFT JOIN entity AS body ON body.id = chain.body_id
        LEFT JOIN entity AS place ON place.id = chain.country_id;
COMMIT;
