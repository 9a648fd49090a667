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
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "change" VALUES(1,'2026-11-24T03:52:11Z','tester','a registry of this version','load',NULL,NULL,'975b6fc04a93121b','17e64b720a8609487636189a23a4324805ccf8b203f41eb6b3e00789d9959204','dab37f9c3714d165ac0991443943cb40a0c5eb43b56387b34a8c8d4a0599dfdd');
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
INSERT INTO "change_entry" VALUES(1,1,'report','entity','report',NULL,'{"id": "report", "kind": "source", "name": "Report"}','b772a6011ff154d4','85b1163f0cd06d7d951693c4e65fdc8360adbb827cbe824b4df1bf4c5df0dd04');
INSERT INTO "change_entry" VALUES(1,2,'region','entity','region',NULL,'{"id": "region", "kind": "place", "name": "Region"}','b366a6f175a0fd98','da626d5adf79f98d2fb3ebc02b4c4b17879a0689e997486e315639f6632433e0');
INSERT INTO "change_entry" VALUES(1,3,'xa','entity','xa',NULL,'{"id": "xa", "kind": "place", "name": "Alphaland"}','f6ca7746fc298409','3182af14f1a61cf3377d465b849d495bae323c6d8979e2fd08edef705b7b34fa');
INSERT INTO "change_entry" VALUES(1,4,'xb','entity','xb',NULL,'{"id": "xb", "kind": "place", "name": "Betaland"}','5622f9bda8660ce9','d4714ae29aa89baaa276aa85db23cf1b4ca91a8076201e860fafb320e4ea9f52');
INSERT INTO "change_entry" VALUES(1,5,'agency','entity','agency',NULL,'{"acronym": "AfW", "id": "agency", "kind": "organisation", "name": "Agency for Work"}','28c88512d1ee1ce3','f5cb09f1c3dcf13d2861010c5c243013f22b83e66c82c99f386e7b64c73c5891');
INSERT INTO "change_entry" VALUES(1,6,'agency-xa','entity','agency-xa',NULL,'{"id": "agency-xa", "kind": "organisation", "name": "Agency for Work in Alphaland"}','3d05c8d0d11d78fb','29dfc13c9a30aa8d6a8112bc4c71ef89e6845fda3319c3f0d6b6ba585be23765');
INSERT INTO "change_entry" VALUES(1,7,'ministry','entity','ministry',NULL,'{"id": "ministry", "kind": "organisation", "name": "Ministry of Work"}','31a4d7e2ea698c70','2f1981f5e9108e9bbc23bef1e4001ce04e5e8d8e178a8d3fbe60e95ffe3ef631');
INSERT INTO "change_entry" VALUES(1,8,'bo','entity','bo',NULL,'{"id": "bo", "kind": "person", "name": "Bo Example"}','bbaf512ea0c58b65','27fe9fbb26e5f4ab9c2b91b50b1b28889ac38eff71d38cc007081ae63bd228d4');
INSERT INTO "change_entry" VALUES(1,9,'ada','entity','ada',NULL,'{"id": "ada", "kind": "person", "name": "Ada Example"}','6fa7199151a7e986','31a531b75efedfaee7681a8c7aed9a723d69fc1758f6d0e7d80377538813cb7e');
INSERT INTO "change_entry" VALUES(1,10,'project','entity','project',NULL,'{"id": "project", "kind": "project", "name": "Project"}','5ca37af3176c038a','bad18045e12bb1682a148d80c057acdda57ea612a7df167b4bc182bc7a29002e');
INSERT INTO "change_entry" VALUES(1,11,'programme','entity','programme',NULL,'{"id": "programme", "kind": "project", "name": "Programme"}','4b0870e4b8c0e430','935e323bc501d06976faac258c4f989db39ac09453947cd2b2023cb79bf6a65f');
INSERT INTO "change_entry" VALUES(1,12,'group','entity','group',NULL,'{"acronym": "WG", "id": "group", "kind": "mechanism", "name": "Working Group"}','1b0818ef41f4d34d','79d4708f60bfb4386a605688c87a50d829afd34e1efe07ff36edbd00018eaab3');
INSERT INTO "change_entry" VALUES(1,13,'board','entity','board',NULL,'{"id": "board", "kind": "mechanism", "name": "Board"}','91868616a5907ff2','8c8860e396e22a3d3fe603d7e7c53b1f7838cc3244ec31b9bc94915650944c1a');
INSERT INTO "change_entry" VALUES(1,14,'declaration','entity','declaration',NULL,'{"id": "declaration", "kind": "agreement", "name": "Declaration"}','b808294317d06cd5','d45c039e03a82a58e57b984967c577a48a6393bca6838c0f6bf26a98f63f4eca');
INSERT INTO "change_entry" VALUES(1,15,'mou','entity','mou',NULL,'{"id": "mou", "kind": "agreement", "name": "Memorandum"}','3245b71b91d2f020','0141d25db4edc6991cfd7a98983e45888e7961fdf090940dc1cd71c20768dd1d');
INSERT INTO "change_entry" VALUES(1,16,'policy','entity','policy',NULL,'{"id": "policy", "kind": "instrument", "name": "Policy"}','aaf14688fb79d081','4027bb0549e3a344dffad9bba93065d4737839fd30bd92d96270c8200ac5c89d');
INSERT INTO "change_entry" VALUES(1,17,'plan','entity','plan',NULL,'{"id": "plan", "kind": "instrument", "name": "Plan"}','7085a7221d1bb6aa','93dc1c0b01e3f12a99abf0681a990c0803fd12719f6acd35997a473511bcec57');
INSERT INTO "change_entry" VALUES(1,18,'evaluation','entity','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "name": "Evaluation"}','dc455ad03ec14bda','9747a62d6bca02210ba432634fb670cd69d9b099692adc690f81287903e259b6');
INSERT INTO "change_entry" VALUES(1,19,'first-meeting','entity','first-meeting',NULL,'{"id": "first-meeting", "kind": "event", "name": "First meeting of the Working Group"}','fdd4decf49dfcb37','6409431e29884d646cab1d9a075294970f100d75e1dcf80cf7fb7cd89882af54');
INSERT INTO "change_entry" VALUES(1,20,'signing','entity','signing',NULL,'{"id": "signing", "kind": "event", "name": "Signing"}','f6b791acfef0e3f2','7c5c8dc5999f98f41f0bc24919adac7eeaaf607dacb4e2bbff9fa74fc4af26d9');
INSERT INTO "change_entry" VALUES(1,21,'matrix','entity','matrix',NULL,'{"id": "matrix", "kind": "system", "name": "Response matrix"}','f504b3603b6f1881','24bc226d65789c41857b38b51f008f488944a696b63b226841f58caf3176baa3');
INSERT INTO "change_entry" VALUES(1,22,'evaluation-r1','entity','evaluation-r1',NULL,'{"id": "evaluation-r1", "kind": "recommendation", "name": "Recommendation 1"}','edbc9f012c405a3a','92901c7d5430d5daf8af28cba5e368034e29af6dfd55b6d79fd2db43072135ca');
INSERT INTO "change_entry" VALUES(1,23,'agency','alias','a-52yfk2utdkht',NULL,'{"entity_id": "agency", "id": "a-52yfk2utdkht", "kind": "translation", "language": "fr", "name": "Agence du travail"}','721940c6c4eb0a81','ccaf981c40086941747a1d3017ff340990208775e91bb32cd5dbddd3afa56d5c');
INSERT INTO "change_entry" VALUES(1,24,'agency','contact_detail','cd-pbiw75bh4vuh',NULL,'{"entity_id": "agency", "id": "cd-pbiw75bh4vuh", "label": "Desk", "start_date": "2019", "type": "url", "value": "https://example.org/desk"}','b27cdcce9822d2a8','259ac3b90abca68d688661a932bc9e007ac3c1091c14646053fc02a423a1b450');
INSERT INTO "change_entry" VALUES(1,25,'group','distinction','di-b2xbpwzsdegq',NULL,'{"decided_on": "2021-02-03", "entity_id": "group", "id": "di-b2xbpwzsdegq", "other_id": "agency", "reason": "The ministry is no part of it"}','9a43dd346ca37fa6','11420051c2f59d80b438a379d377251b90db7edb202eb0cec3d238bbe14f6232');
INSERT INTO "change_entry" VALUES(1,26,'project','figure','fg-n7kdu2r5a2cq',NULL,'{"amount": "200000", "as_of": "2018", "entity_id": "project", "id": "fg-n7kdu2r5a2cq", "label": "planned", "measure": "budget", "unit": "USD"}','1e4d1935377c22c2','202a2553cb0fcbf3b505e35d41a98cbbd96dbd35cea0eab53fc7971079302e26');
INSERT INTO "change_entry" VALUES(1,27,'project','figure','fg-aaugtqtwtlfv',NULL,'{"amount": "210000.50", "as_of": "2018", "entity_id": "project", "id": "fg-aaugtqtwtlfv", "label": "planned", "measure": "budget", "unit": "USD"}','331c2bb0e466f3e0','840cdaff23b2a1f5f8405df03b5119ecc2e7b92e0ca1f83dace7d7ab50b74f33');
INSERT INTO "change_entry" VALUES(1,28,'group','finding_decision','fd-bndil3m4muwm',NULL,'{"decided_on": "2021-02-03", "decision": "snoozed", "entity_id": "group", "evidence": "report, page 2", "id": "fd-bndil3m4muwm", "message": "should have met again by now", "reason": "The secretariat is on leave", "rule": "overdue_body", "until": "2021-06"}','b055c74bbfa12244','276bde50a971a0de9fec30e8c4814d0dfeb2f7aef06da1ba2ce5eef0f6d3645a');
INSERT INTO "change_entry" VALUES(1,29,'group','finding_decision','fd-b5rtaugu35c3',NULL,'{"decided_on": "2021-02-03", "decision": "accepted", "entity_id": "group", "id": "fd-b5rtaugu35c3", "message": "is declared concluded, but is active", "reason": "Nobody will mend it", "rule": "declared_state_differs"}','d1f07f6c3569efdc','50eb060fd7d5f42a1c4480750ae2023e54157640adbb5f887faf1fac86793a7b');
INSERT INTO "change_entry" VALUES(1,30,'agency','identifier','i-xjvbcodopqis',NULL,'{"entity_id": "agency", "id": "i-xjvbcodopqis", "identifier": "AFW.1", "scheme": "XI-EXAMPLE"}','654b1d9b73f323f4','f526db99eb9a5f451805f61291b6bf6622eea21d7dfc28e6869e8f2e91f9a145');
INSERT INTO "change_entry" VALUES(1,31,'bo','person','bo',NULL,'{"id": "bo", "kind": "person"}','a3d5bf229bea7733','c62a0d718f7fb6edf3dfce0bb027d211384e83fda379c279b85232fab4570476');
INSERT INTO "change_entry" VALUES(1,32,'ada','person','ada',NULL,'{"family_name": "Example", "given_name": "Ada", "honorific_prefix": "Dr.", "id": "ada", "kind": "person"}','ee3a7ba21a7a2577','27846ed1efb3181c4078021770ccb7413a824ea0d1c957a2f6433ad03e7157aa');
INSERT INTO "change_entry" VALUES(1,33,'region','place','region',NULL,'{"id": "region", "kind": "place", "type": "region"}','f0757f7a0ba60f51','3d44a0a2ba83c96aa62e52be2db6fe466b21e326f8e1d26ec2fb2f737b6e3e32');
INSERT INTO "change_entry" VALUES(1,34,'xa','place','xa',NULL,'{"code": "XA", "id": "xa", "kind": "place", "parent_id": "region", "type": "country"}','aa962b08a5911123','0a7f1d475545b9e88703c0bea055eba353961902d223e438c50b8668fb12d147');
INSERT INTO "change_entry" VALUES(1,35,'xb','place','xb',NULL,'{"code": "XB", "id": "xb", "kind": "place", "parent_id": "region", "type": "country"}','b8457497073bc756','52b31a6ce5e4dd04d3abb40f0dd61982951119443ff19f72a3660412ddc9f158');
INSERT INTO "change_entry" VALUES(1,36,'agency','statement','st-xjvxm3hranna',NULL,'{"attribute": "classification", "end_date": "1946", "entity_id": "agency", "id": "st-xjvxm3hranna", "value": "igo_other"}','79c69fd72ef8756f','ac06f5f0d6b2d95ffc4823aac5f93eedcb663519fcd42692758ed93c15ab8e83');
INSERT INTO "change_entry" VALUES(1,37,'agency','statement','st-sqpujrctaeh3',NULL,'{"attribute": "status", "end_date": "1960-05", "entity_id": "agency", "id": "st-sqpujrctaeh3", "start_date": "1950", "value": "Observer"}','968b4aee0445faca','46a59bd660b661287fbd130ccb28ef05d2cb94267cd3b5fc89e0cd48fb7bcafd');
INSERT INTO "change_entry" VALUES(1,38,'agency','theme','th-3btmrbhg2y2t',NULL,'{"entity_id": "agency", "id": "th-3btmrbhg2y2t", "theme": "ethical recruitment"}','732f7a39f3e4d67a','2f7c7f688a961517217244a03187818b9b4cfa401bcf4fa96c95628f9058b89d');
INSERT INTO "change_entry" VALUES(1,39,'project','endorsement_requirement','rq-c6u375hjbbwv',NULL,'{"act": "endorsed", "basis": "project_document", "country_id": "xa", "id": "rq-c6u375hjbbwv", "note": "Before the start", "position": 1, "subject_id": "project"}','bd2637656ded3d54','d622cd0a4c69e56d1231b739cd637bfd4f4fcdc4af209f4eb23171a0a6a45e17');
INSERT INTO "change_entry" VALUES(1,40,'agency','organisation','agency',NULL,'{"classification": "igo_un", "founding_date": "1919", "id": "agency", "kind": "organisation", "website": "https://example.org"}','58fbaba0a13914e6','afc8dc1b5c45f2c7cd83e9e3609a5ff6917e27f6e3a0bcda4694a69f894a4a4d');
INSERT INTO "change_entry" VALUES(1,41,'ministry','organisation','ministry',NULL,'{"classification": "ministry", "country_id": "xa", "dissolution_date": "2022-12-31", "id": "ministry", "kind": "organisation"}','eb5e8522bb9faf5f','6c6a8a4f6d99ca2afa242cdcc7dc57e4ba292065f564b96c813e5da62af03371');
INSERT INTO "change_entry" VALUES(1,42,'agency-xa','organisation','agency-xa',NULL,'{"classification": "unknown", "country_id": "xa", "id": "agency-xa", "kind": "organisation", "parent_id": "agency"}','c6c8d27b0c8ac13e','ae41359c629c467ba15ffdb5cc8934298ca3ca913a821ead9bfbac6f4ac8bca0');
INSERT INTO "change_entry" VALUES(1,43,'programme','project','programme',NULL,'{"id": "programme", "kind": "project"}','4b06b02b41f04ab1','faf57c2daa497b4d0bb6031d030d6c07530cf6aac735011e859407a77b98f6cc');
INSERT INTO "change_entry" VALUES(1,44,'project','project','project',NULL,'{"country_id": "xa", "end_date": "2020-12-31", "id": "project", "kind": "project", "original_end_date": "2019-12-31", "parent_id": "programme", "start_date": "2018-01-01"}','4d934ed3461baffd','ff7be414b5929d9b69668a6e390ebaff87f743558884ae86726155dabbd81891');
INSERT INTO "change_entry" VALUES(1,45,'ada','affiliation','af-awk3r6xpdxab',NULL,'{"end_date": "2021-03", "id": "af-awk3r6xpdxab", "knowledge": "ended_known", "level": "director", "organisation_id": "ministry", "person_id": "ada", "post": "Director", "start_date": "2018", "unit": "Planning"}','220bbed2e98340c6','686136c756561900ee9f303cfea4f71aa5e69dd6a7572c06657252b0ccd92ed7');
INSERT INTO "change_entry" VALUES(1,46,'policy','instrument','policy',NULL,'{"country_id": "xa", "id": "policy", "kind": "instrument", "project_id": "project", "type": "policy"}','99eb975bd7474c7f','99575634ef2049449d747603c173724f36ced8c1c86efab6538703fd35457b6f');
INSERT INTO "change_entry" VALUES(1,47,'evaluation','instrument','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "project_id": "project", "type": "evaluation"}','0960630493664384','761554b9a65b19443ed78ef0d0d410aff61ad9d9eebc2eee6b4075eb54f13c1b');
INSERT INTO "change_entry" VALUES(1,48,'plan','instrument','plan',NULL,'{"annex_to_id": "policy", "id": "plan", "kind": "instrument", "owner_id": "agency", "type": "plan"}','d5e98144fb576031','19353d49ff66dc76a05802f46db7a5308241c20c6207554bfbca2bd2d13b2ed6');
INSERT INTO "change_entry" VALUES(1,49,'group','mechanism','group',NULL,'{"country_id": "xa", "followed_from": "2018-01", "followed_to": "2020-12", "founding_date": "2018", "id": "group", "kind": "mechanism", "permanence": "project_bound", "project_id": "project", "scope": "bilateral", "type": "technical_working_group"}','63a7da3a379c7e40','46c1e39cbdb5495b8c6ff453f4c338f579b9a3de32bd4348cb7e0176afcac8a9');
INSERT INTO "change_entry" VALUES(1,50,'board','mechanism','board',NULL,'{"conclusion_date": "2021", "declared_state": "concluded", "id": "board", "kind": "mechanism", "permanence": "unknown", "scope": "global", "type": "other"}','49ac9d59bc9bd043','02de8572e9c23ae1b6ea5ab57b547c7498fa76eb59c053d4a493348108e1a17a');
INSERT INTO "change_entry" VALUES(1,51,'project','participant','pa-s33r3lpu6gqi',NULL,'{"entity_id": "agency", "id": "pa-s33r3lpu6gqi", "project_id": "project", "role": "funding"}','0ce6bb73be434196','79f7ad6f5380c067b7b7e112109149a1128f06a4bf925876bd331ea572d17e2d');
INSERT INTO "change_entry" VALUES(1,52,'report','source','report',NULL,'{"as_of": "2020-05", "creator_id": "ada", "file": "report.txt", "id": "report", "issued": "2020-06-01", "kind": "source", "language": "en", "publisher_id": "agency", "type": "progress_report", "url": "https://example.org/report"}','c13d1f5bb33d460f','7d14f72bb75de972845c3a3b9d8ce09d38c18fd93326b78c9a2b85a22af89d94');
INSERT INTO "change_entry" VALUES(1,53,'matrix','system','matrix',NULL,'{"country_id": "xa", "id": "matrix", "kind": "system", "owner_id": "agency", "project_id": "project", "start_date": "2020", "state": "in_use", "type": "management_response_matrix"}','b1ef0b5247e1be23','9231f18cb906098b8caafba06734ae51963fd2aad564a9c5b8c55c400abe80d3');
INSERT INTO "change_entry" VALUES(1,54,'group','activity_note','an-eezq2ys6ab2e',NULL,'{"id": "an-eezq2ys6ab2e", "mechanism_id": "group", "observation": "slowed", "observed_on": "2020-05", "since": "2020-01"}','10ae4dd4c18b6cf3','9732ceb6298d707654d56d0c5c7b6c8894ada6d740432762777af419744511b9');
INSERT INTO "change_entry" VALUES(1,55,'declaration','agreement','declaration',NULL,'{"destination_id": "xb", "id": "declaration", "kind": "agreement", "origin_id": "xa", "type": "declaration_of_intent"}','cf7ddfa23e3a71c2','5deff0e57fa876d9fc1e833c6b068628bcf2bc8b2ad674d0bd0421182195e128');
INSERT INTO "change_entry" VALUES(1,56,'mou','agreement','mou',NULL,'{"destination_id": "xb", "expires_on": "2025", "follows_id": "declaration", "id": "mou", "joint_body_id": "board", "kind": "agreement", "origin_id": "xa", "project_id": "project", "sector": "agriculture", "type": "mou"}','6451758b5421683a','b941868ca58ee5fcc3930d79e8ee434aff114a7114cc610d8f884d55ef46d8ee');
INSERT INTO "change_entry" VALUES(1,57,'group','composition_rule','cr-fojjood4yklw',NULL,'{"compared_with": "employers", "constituency": "workers", "id": "cr-fojjood4yklw", "mechanism_id": "group", "rule": "parity"}','5eb72aea0bfdba42','6ed965eca405b1f4a1840f62647edfc80a7399dd6ba32b82e3a5db85c2b31052');
INSERT INTO "change_entry" VALUES(1,58,'group','composition_rule','cr-fwky7i3syq77',NULL,'{"constituency": "workers", "id": "cr-fwky7i3syq77", "mechanism_id": "group", "number": 2, "rule": "minimum"}','1852cfc72f8adc70','352c4d61d5d5cd9e97d44fb48395d65d935b587dcbedc3d710ad4ca0977ebb3f');
INSERT INTO "change_entry" VALUES(1,59,'group','composition_rule','cr-fd6ow2gcqp3q',NULL,'{"id": "cr-fd6ow2gcqp3q", "mechanism_id": "group", "organisation_id": "ministry", "rule": "required_organisation"}','6b34e8c05cbf8b2e','6fc2172f13b5c710319b08df51564a5ade8a217dcdb1faffc607c533c3431f2d');
INSERT INTO "change_entry" VALUES(1,60,'policy','instrument_step','is-juh2v5hqhphf',NULL,'{"entered": "2019", "id": "is-juh2v5hqhphf", "instrument_id": "policy", "note": "Second draft", "stage": "draft"}','bb8c8f3ffe863ab7','ec5efdab90bc6bed335e384b7b9632c906364530290f18981f79b274268eb878');
INSERT INTO "change_entry" VALUES(1,61,'policy','instrument_step','is-jbdk2r3hhu7k',NULL,'{"expected": "2021", "id": "is-jbdk2r3hhu7k", "instrument_id": "policy", "stage": "adopted"}','463ad53b0277648b','826bd000b8ec01f1849b948f147d4c576d4daf915172fc9da3100b9741d89d8b');
INSERT INTO "change_entry" VALUES(1,62,'group','mechanism_link','l-k6px4k57q22j',NULL,'{"end_date": "2020", "id": "l-k6px4k57q22j", "kind": "reports_to", "mechanism_id": "group", "to_id": "ministry"}','d5716264ace43669','121986efc2633cfd84aee7c91891ecebcbd3a6c3cbc7f937356a2633c697f459');
INSERT INTO "change_entry" VALUES(1,63,'group','mechanism_link','l-xsx7hkszjxpo',NULL,'{"id": "l-xsx7hkszjxpo", "kind": "reports_to", "mechanism_id": "group", "start_date": "2018", "to_id": "board", "wording": "reports yearly"}','113917584240195f','718b55057668b6d6083e8dc6b9492221e59f86e1c46a13744a0f762f77e158bd');
INSERT INTO "change_entry" VALUES(1,64,'group','meeting_count','mc-b74nf223ioph',NULL,'{"id": "mc-b74nf223ioph", "mechanism_id": "group", "meetings": 9, "period_end": "2020-05", "period_start": "2018", "qualifier": "at_least"}','8f0e1df20183fed0','800e4832141e4ecf287e9cb27656253048131c7499287332660595c701427b4f');
INSERT INTO "change_entry" VALUES(1,65,'evaluation-r1','recommendation','evaluation-r1',NULL,'{"evaluation_id": "evaluation", "id": "evaluation-r1", "kind": "recommendation", "number": "1", "priority": "high", "response": "partially_accept", "response_on": "2020-07", "response_text": "Once a year.", "text": "Meet twice a year."}','49e2233e0af8a901','04c673794730d290f53e0f3d0c325719da1eedbbecd14520a3efb337a7bd4394');
INSERT INTO "change_entry" VALUES(1,66,'group','seat','s-chair',NULL,'{"capacity": "ex_officio", "constituency": "government", "end_date": "2021-03", "id": "s-chair", "knowledge": "ended_known", "level": "director", "mechanism_id": "group", "organisation_id": "ministry", "person_id": "ada", "role": "chair", "start_date": "2018", "voting": true}','baec5fb1f0230d75','c3bb8afa807e36d653c3ddb53819eea25c3a835d288ff45677bff471e4f40dc4');
INSERT INTO "change_entry" VALUES(1,67,'group','seat','s-rshx2iwd2slv',NULL,'{"capacity": "unknown", "constituency": "un_igo", "id": "s-rshx2iwd2slv", "knowledge": "unknown", "last_confirmed": "2020-05-04", "mechanism_id": "group", "organisation_id": "agency-xa", "role": "secretariat", "start_date": "2018-02"}','ccd053d82a865aeb','735591aa61ab9e8f72bca16eaf2abe4e3cfa6df1669333a66d3329245fbe7fe6');
INSERT INTO "change_entry" VALUES(1,68,'group','seat','s-pnnak5ukl3jt',NULL,'{"capacity": "unknown", "constituency": "unknown", "country_id": "xb", "id": "s-pnnak5ukl3jt", "knowledge": "unknown", "mechanism_id": "group", "role": "observer", "voting": false}','ac4ca2b963301e4c','21171a8c73e875bb5746e29b82a8cfe5534c0e6ad1dd17c76662e8cc48d50517');
INSERT INTO "change_entry" VALUES(1,69,'group','seat','s-uctg4jr4h25p',NULL,'{"alternate_of_id": "s-chair", "capacity": "unknown", "constituency": "unknown", "id": "s-uctg4jr4h25p", "knowledge": "unknown", "mechanism_id": "group", "person_id": "bo", "post": "Acting Director", "role": "alternate", "start_date": "2022"}','51b1b4f02721fc47','63533704341a77c8698428c7c30350e6f1934fb07752b4162fdd9e94d7b637ab');
INSERT INTO "change_entry" VALUES(1,70,'matrix','system_function','sf-2npf4qds5dem',NULL,'{"done_by": "the evaluation unit", "frequency": "yearly", "function": "tracks recommendations", "id": "sf-2npf4qds5dem", "state": "in_use", "system_id": "matrix"}','49cbf74869b6c79e','5381f3605be87e9a9f122a60dfd6fb82ea4eb3b17d307b8c4186cf3856550cbf');
INSERT INTO "change_entry" VALUES(1,71,'group','terms_of_reference','tr-w6zn7nk625vo',NULL,'{"adopted_on": "2018-02-03", "decision_power": "advises", "ends_on": "2021", "id": "tr-w6zn7nk625vo", "instrument_id": "plan", "mandate": "To coordinate", "mechanism_id": "group", "meeting_interval_months": 3, "post_project_role": "transfer", "post_project_target_id": "board", "version": 1}','911ecc643682db3b','5754945f0b0d0fde8f1189c7184bf34e4868d301c8186bc5a5ac8c71099a4533');
INSERT INTO "change_entry" VALUES(1,72,'report','waiting','w-oye5hmdser5e',NULL,'{"file": "list.xlsx", "id": "w-oye5hmdser5e", "locator": "sheet Members, row 9", "name": "Ada Obi", "record_key": "ada obi", "record_kind": "person", "since": "2021-02-03", "source_id": "report", "told": "{}"}','04eac316edda6774','b02c9e21ea9ae0a9022619a8ca23c551499894abc7415cfe65ce8d7de0231efd');
INSERT INTO "change_entry" VALUES(1,73,'evaluation-r1','action','ac-k7cvmgv26opa',NULL,'{"due_on": "2021", "id": "ac-k7cvmgv26opa", "position": 1, "recommendation_id": "evaluation-r1", "responsible_id": "ministry", "text": "Convene the group"}','7e7e3c8b71f7f2f6','ab4c8a16c27f08862668cc5046020a3132fc0c97930844df0bc0adff04d23ea6');
INSERT INTO "change_entry" VALUES(1,74,'mou','agreement_step','as-rkzckhf3nrpp',NULL,'{"agreement_id": "mou", "entered": "2020-02-29", "id": "as-rkzckhf3nrpp", "note": "In the capital", "signatory_level": "minister", "stage": "signed"}','c766d4d6467d38e5','65b008163544df88d16bc01ced24d770169b1d776326c5f48e81547b10b42813');
INSERT INTO "change_entry" VALUES(1,75,'mou','agreement_step','as-tsk22vnjcvw7',NULL,'{"agreement_id": "mou", "expected": "2021", "id": "as-tsk22vnjcvw7", "stage": "in_force"}','5ed4aad355b49016','5123b86bf4c1ca444cf6bb870dd34bd24777d9f2f5b7b2807da5f6714ca52912');
INSERT INTO "change_entry" VALUES(1,76,'first-meeting','event','first-meeting',NULL,'{"country_id": "xa", "end_date": "2018-02-15", "host_id": "ministry", "id": "first-meeting", "kind": "event", "mechanism_id": "group", "minutes_id": "report", "participants": 12, "project_id": "project", "start_date": "2018-02-14", "status": "held", "type": "meeting", "venue": "The capital"}','a7cd633bb0888bd4','fc0b19d0b194643f5910e2566cacc81da76f02c27631ebbc85441ce2aa35ffce');
INSERT INTO "change_entry" VALUES(1,77,'signing','event','signing',NULL,'{"agreement_id": "mou", "id": "signing", "kind": "event", "start_date": "2021", "status": "planned", "type": "visit"}','01eab71ccf1a2e7c','cb44d1ccabaf9748ec2e479135c73fac684cf617fab4cc46f88ce38b7eb93cea');
INSERT INTO "change_entry" VALUES(1,78,'mou','party','p-pvio3bhlzf7d',NULL,'{"agreement_id": "mou", "entity_id": "xa", "id": "p-pvio3bhlzf7d", "role": "origin"}','9703cad8b51a40d6','dc51e700e2b4114eb1466641e298840de40610950e9bbbf0f9d04da25238dbb5');
INSERT INTO "change_entry" VALUES(1,79,'mou','party','p-cofay3vsy4ca',NULL,'{"agreement_id": "mou", "entity_id": "xb", "id": "p-cofay3vsy4ca", "role": "destination"}','795755b4dafe7a0f','28320f8a573b0e9e11b1b42b57980dbd39d028d6faf098e6a56357451dfac043');
INSERT INTO "change_entry" VALUES(1,80,'evaluation-r1','recommendation_review','rv-7mi7vjxsxxfb',NULL,'{"comment": "Done", "expected_on": "2021", "id": "rv-7mi7vjxsxxfb", "recommendation_id": "evaluation-r1", "reported_on": "2021-06", "review": 2, "status": "completed"}','a8c8f2b3d5cc3bb8','7c450a4e13d63fba74aa2257081789e629ec836073ec1afdc286f776fcdff1ee');
INSERT INTO "change_entry" VALUES(1,81,'evaluation-r1','recommendation_review','rv-iwe7qw7d2ujm',NULL,'{"id": "rv-iwe7qw7d2ujm", "recommendation_id": "evaluation-r1", "review": 3, "status": "blank"}','aec980c228b94280','da7564483d01b4c373f7f9b19fd39846d0f4816822fdc621067e134bd918ca0c');
INSERT INTO "change_entry" VALUES(1,82,'evaluation-r1','recommendation_tie','rt-77orgdgtjqa6',NULL,'{"entity_id": "agency", "id": "rt-77orgdgtjqa6", "recommendation_id": "evaluation-r1", "role": "responsible", "wording": "The Agency"}','1531c99ba1973c99','789bd363198b81f0e77bb6ba2c45fb9de23b6f668f2c65d1d988036fc72cd75c');
INSERT INTO "change_entry" VALUES(1,83,'evaluation-r1','recommendation_tie','rt-tu6wapf3zp7n',NULL,'{"entity_id": "group", "id": "rt-tu6wapf3zp7n", "recommendation_id": "evaluation-r1", "role": "about"}','b20000bc1ab71ac4','484e7b35d74dba145a505de18e802f615b68a8fe0e8544aa5456ecb779773bca');
INSERT INTO "change_entry" VALUES(1,84,'first-meeting','attendance','at-nnl7hyktvpw5',NULL,'{"event_id": "first-meeting", "function": "member", "id": "at-nnl7hyktvpw5", "organisation_id": "ministry", "person_id": "ada", "seat_id": "s-chair", "status": "present"}','f1f3eabc107b8321','6cabdb1c396312bf1834f8449d1ae3bc829fe445654d092e2d74c242e5446b07');
INSERT INTO "change_entry" VALUES(1,85,'first-meeting','attendance','at-co7jy5yl4zqi',NULL,'{"event_id": "first-meeting", "id": "at-co7jy5yl4zqi", "in_place_of_id": "agency-xa", "person_id": "bo", "status": "substitute", "wording": "For the Agency"}','defd14f593e2d9bd','02d659a835453a3456ac5a7b81b01bb36b7d252bcd647a1cf4c35070e807919b');
INSERT INTO "change_entry" VALUES(1,86,'first-meeting','attendance','at-yg5bqdskywko',NULL,'{"event_id": "first-meeting", "id": "at-yg5bqdskywko", "organisation_id": "agency-xa", "status": "apologies"}','2f7d2a13d9e14e35','2495d5c01456a83d2ff1443470db9b19c9f4fdddb0a4cb4baa65e447de6bcad3');
INSERT INTO "change_entry" VALUES(1,87,'project','endorsement','en-5jjpgmsjytbo',NULL,'{"act": "endorsed", "claim": "uncontested", "country_id": "xb", "event_id": "first-meeting", "evidence": "signed_document", "id": "en-5jjpgmsjytbo", "on_date": "2018-02", "subject_id": "project"}','eb7b8db8f4a8daf9','81687c6cc40cfcc78e4fc39834b7c16feecb97a50a524854f50b58fdc658a254');
INSERT INTO "change_entry" VALUES(1,88,'policy','endorsement','en-g2gki56vlsft',NULL,'{"act": "endorsed", "body_id": "group", "claim": "contested", "evidence": "minuted", "id": "en-g2gki56vlsft", "note": "Disputed", "subject_id": "policy"}','32712b46cafd08ab','3ac46dc7ad635bc879d12b3aaf9499904d82daa08f9731012663265f579b5bb2');
INSERT INTO "change_entry" VALUES(1,89,'report','citation','c-h4rdpvvtdkqi',NULL,'{"id": "c-h4rdpvvtdkqi", "quote": "Ada Obi", "source_id": "report", "stance": "states", "waiting_id": "w-oye5hmdser5e"}','bb8a96c814861f12','2b1029fb51ef72e07fe0ca2f744c57bda371d8ca30775d17e43ade35903ccf5c');
INSERT INTO "change_entry" VALUES(1,90,'agency','citation','c-anldzpu6dqdf',NULL,'{"alias_id": "a-52yfk2utdkht", "id": "c-anldzpu6dqdf", "locator": "page 1", "quote": "Agence du travail", "source_id": "report", "stance": "states"}','6d1b51bae74c1a7d','928d7cd14065b3390a68e5e4a43499a72a518f9993565a0a0a0d73aef4de5ade');
INSERT INTO "change_entry" VALUES(1,91,'agency','citation','c-u3chwixifflb',NULL,'{"id": "c-u3chwixifflb", "identifier_id": "i-xjvbcodopqis", "quote": "AFW.1", "source_id": "report", "stance": "states"}','15d4ac63dcc75869','ea7a395086f2b1141ee78ef03f7c26049525501dea9bb39c08e35fc0ac1b06b2');
INSERT INTO "change_entry" VALUES(1,92,'agency','citation','c-kl3bfa453n2m',NULL,'{"id": "c-kl3bfa453n2m", "quote": "became a UN agency in 1946", "source_id": "report", "stance": "states", "statement_id": "st-xjvxm3hranna"}','0f63a8b7793104d4','efc92d74dd3c38836066d8082495ceb198ed4ca5022d3b76c277b74fb3d61825');
INSERT INTO "change_entry" VALUES(1,93,'agency','citation','c-ursvrlcul626',NULL,'{"id": "c-ursvrlcul626", "quote": "an observer until May 1960", "source_id": "report", "stance": "states", "statement_id": "st-sqpujrctaeh3"}','6e910b8ae2c2c829','575ae1b6121458ff4d4b6f2d983485714ba792f187586cf5efb4180a299eb9d3');
INSERT INTO "change_entry" VALUES(1,94,'agency','citation','c-64v2sglu4zpr',NULL,'{"id": "c-64v2sglu4zpr", "quote": "works on ethical recruitment", "source_id": "report", "stance": "states", "theme_id": "th-3btmrbhg2y2t"}','d0e048abf53c7bd3','0acfa90ecde25cd356ae2cc79998a379de87fe665a940d8ba225461a32b34b60');
INSERT INTO "change_entry" VALUES(1,95,'agency','citation','c-264bsaqkg6ob',NULL,'{"contact_detail_id": "cd-pbiw75bh4vuh", "id": "c-264bsaqkg6ob", "quote": "at the desk", "source_id": "report", "stance": "states"}','7d180d4b6a7529b0','9cd287f9406a95307af4e95dc4f7ee66be7d294b7e4b003e57d4f81fa7b6d328');
INSERT INTO "change_entry" VALUES(1,96,'agency','citation','c-5aquxat3itfh',NULL,'{"entity_id": "agency", "id": "c-5aquxat3itfh", "locator": "page 1", "quote": "the Agency for Work (AfW)", "source_id": "report", "stance": "states"}','49ea58582669c0c5','d50bbcebcf285a010644de42b37e1505c58a4069bacf89430d58720f9301ee00');
INSERT INTO "change_entry" VALUES(1,97,'ada','citation','c-mfoy6wvumow3',NULL,'{"affiliation_id": "af-awk3r6xpdxab", "id": "c-mfoy6wvumow3", "quote": "Director until March 2021", "source_id": "report", "stance": "states"}','2ae1bbb6b6292375','fc2f470cdee6c7f928e5e0f1045c6222659a02a5b4f6f7e20c113c00ea07571a');
INSERT INTO "change_entry" VALUES(1,98,'project','citation','c-uetcmjkhoo2a',NULL,'{"figure_id": "fg-n7kdu2r5a2cq", "id": "c-uetcmjkhoo2a", "quote": "a budget of USD 200,000", "source_id": "report", "stance": "states"}','9e3775c7e557d20f','2c5597c319450feafd38775430c328e1ed59798a92f079b3788efb887da95d89');
INSERT INTO "change_entry" VALUES(1,99,'project','citation','c-7fayqgdxxirb',NULL,'{"figure_id": "fg-aaugtqtwtlfv", "id": "c-7fayqgdxxirb", "quote": "USD 210,000.50", "source_id": "report", "stance": "states"}','eae474bfb4f23374','25e2e9bbdf518a04136a4dfd7715a4a380cb4acb6fae5e907032651972ace33c');
INSERT INTO "change_entry" VALUES(1,100,'project','citation','c-etugbtlpt3tw',NULL,'{"id": "c-etugbtlpt3tw", "participant_id": "pa-s33r3lpu6gqi", "quote": "funded by the Agency", "source_id": "report", "stance": "states"}','076402f32777d685','afdd540aa39999bcdcb43b83d216795cff1c4532b2f27840f4aa08fbfafbbe76');
INSERT INTO "change_entry" VALUES(1,101,'project','citation','c-fticwc7jjgsx',NULL,'{"endorsement_id": "en-5jjpgmsjytbo", "id": "c-fticwc7jjgsx", "quote": "Betaland endorsed", "source_id": "report", "stance": "states"}','f4b53b024dc07399','8dc8c602bfaa6f1641d6b19a0eafc5eb088c41ee984743e659d265d55c346266');
INSERT INTO "change_entry" VALUES(1,102,'project','citation','c-igjjk3swtzdr',NULL,'{"endorsement_requirement_id": "rq-c6u375hjbbwv", "id": "c-igjjk3swtzdr", "quote": "subject to Alphaland''s endorsement", "source_id": "report", "stance": "states"}','7c36904b024e64fb','eab5fb62a5d5c1758d9407f6e9e49d249642c2b3e437896df494cdccfe4ab234');
INSERT INTO "change_entry" VALUES(1,103,'group','citation','c-254j5ywuittq',NULL,'{"finding_decision_id": "fd-bndil3m4muwm", "id": "c-254j5ywuittq", "quote": "will meet in June", "source_id": "report", "stance": "states"}','3a5cc0f87ee20bcd','5ad605a955d0483bc7a4c352fcfc78df116fb65bff0eabc1431ed20ec0256c1a');
INSERT INTO "change_entry" VALUES(1,104,'group','citation','c-u3lrf3nc5ubv',NULL,'{"distinction_id": "di-b2xbpwzsdegq", "id": "c-u3lrf3nc5ubv", "quote": "the agency and the ministry", "source_id": "report", "stance": "states"}','8ccdf8347f966b28','cd082388fc3caea664841f0abba5691e0093e25630f232f5471937c2363edfeb');
INSERT INTO "change_entry" VALUES(1,105,'group','citation','c-n4xw3fiyderz',NULL,'{"id": "c-n4xw3fiyderz", "quote": "shall meet every three months", "source_id": "report", "stance": "states", "terms_of_reference_id": "tr-w6zn7nk625vo"}','a78a6fb6d4525a5b','0411b7df0b4bf5de3debd472a020836918297dfcdc7b700db19b5411d35348ca');
INSERT INTO "change_entry" VALUES(1,106,'group','citation','c-u7koonkyj4fg',NULL,'{"composition_rule_id": "cr-fojjood4yklw", "id": "c-u7koonkyj4fg", "quote": "in equal numbers", "source_id": "report", "stance": "states"}','0d5d9a2a2e16f746','e14ced3731f744111c71f6b03f10e8edea7bb40d670df02d129cdb704c1d3b14');
INSERT INTO "change_entry" VALUES(1,107,'group','citation','c-sqarhtouedtx',NULL,'{"id": "c-sqarhtouedtx", "quote": "chaired by the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "states"}','dab5c7f9426b65d8','a0fb2f9fd44ec92acab7f658b7b111b00ff91728ba5447de43df39af99ad1976');
INSERT INTO "change_entry" VALUES(1,108,'group','citation','c-ooxpiqiyrwqh',NULL,'{"field": "constituency", "id": "c-ooxpiqiyrwqh", "quote": "the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "implies"}','8ff333ff71aa6749','cf1122cd15abe7862d024f7ec04ac98f6031c1e77be88d6407506e7c62d9c208');
INSERT INTO "change_entry" VALUES(1,109,'group','citation','c-xjxqjqdwzjvg',NULL,'{"id": "c-xjxqjqdwzjvg", "mechanism_link_id": "l-xsx7hkszjxpo", "quote": "reports to the Board", "source_id": "report", "stance": "states"}','2309b5d30398e55a','59ba26b9bca416b093b0911bd9afaae0c1fca140769375e0f387a026abf9de4d');
INSERT INTO "change_entry" VALUES(1,110,'group','citation','c-nvoxtero6gv3',NULL,'{"id": "c-nvoxtero6gv3", "meeting_count_id": "mc-b74nf223ioph", "quote": "met at least nine times", "source_id": "report", "stance": "states"}','d160a30d13cf09dd','db9ccc1a63cd2da6f12299439a41e4a9a5dfd6c004fe8f23de6ed176333a03e5');
INSERT INTO "change_entry" VALUES(1,111,'group','citation','c-ubpku6vrtbsk',NULL,'{"activity_note_id": "an-eezq2ys6ab2e", "id": "c-ubpku6vrtbsk", "quote": "slowed in 2020", "source_id": "report", "stance": "states"}','816a027705ed0cc4','f589b3d74322a82f184dc09892d6d6161a95895c6c2683e90ee2aba6aed9f1b6');
INSERT INTO "change_entry" VALUES(1,112,'group','citation','c-7bch6v6j5gbc',NULL,'{"asserted_by_id": "agency", "entity_id": "group", "field": "member_count", "id": "c-7bch6v6j5gbc", "quote": "twelve members", "source_id": "report", "stance": "states", "value": "12"}','7f75274bc034adc9','d7f2326f12a4b07bc618257ba73a52bba827e5c45a7e194bc35a11cbc7a5e32d');
INSERT INTO "change_entry" VALUES(1,113,'mou','citation','c-wzvbjollo6wt',NULL,'{"id": "c-wzvbjollo6wt", "party_id": "p-pvio3bhlzf7d", "quote": "between Alphaland", "source_id": "report", "stance": "states"}','cc5c1a032c340c96','afb5af8b62e92314ce02b61995c8d43f85670259bd068cd2788dc234b75712a2');
INSERT INTO "change_entry" VALUES(1,114,'mou','citation','c-26rozpl3s6t2',NULL,'{"agreement_step_id": "as-rkzckhf3nrpp", "id": "c-26rozpl3s6t2", "quote": "signed on 29 February 2020", "source_id": "report", "stance": "states"}','a7dad99b60d7c679','7ffd4a1659018925869dc8b5a08a95fa51bc6f8625ebbe241eb0e771ce68f609');
INSERT INTO "change_entry" VALUES(1,115,'policy','citation','c-gaovlksu564m',NULL,'{"id": "c-gaovlksu564m", "instrument_step_id": "is-juh2v5hqhphf", "quote": "a second draft", "source_id": "report", "stance": "states"}','0a5a1daaed42b972','5177ceb49de3bcc9815d53531a61c8419ef743c274e18a10197929e93e557a64');
INSERT INTO "change_entry" VALUES(1,116,'policy','citation','c-l2y5dpskdkma',NULL,'{"endorsement_id": "en-g2gki56vlsft", "id": "c-l2y5dpskdkma", "quote": "was never endorsed", "source_id": "report", "stance": "contradicts"}','d5efd5a8c4043c21','a68ae79c7b9631d0da69827ed4dc5bb2f953702afafb9ff87165edeb0a5d33f7');
INSERT INTO "change_entry" VALUES(1,117,'first-meeting','citation','c-owl3ggjpf3gl',NULL,'{"attendance_id": "at-nnl7hyktvpw5", "id": "c-owl3ggjpf3gl", "quote": "the Director was there", "source_id": "report", "stance": "states"}','ef41871213b0730d','69466859e9ba26d31ad5df59be99d99d29120c976bfc702259be0093e82ae8b4');
INSERT INTO "change_entry" VALUES(1,118,'first-meeting','citation','c-tcyliwf4gqfu',NULL,'{"entity_id": "first-meeting", "id": "c-tcyliwf4gqfu", "quote": "met on 14 and 15 February 2018", "source_id": "report", "stance": "states"}','34ae36cdefb2a13e','1caefc80388c47f4d0799550be827e73fff9aa191882b76678df2d281b5952b7');
INSERT INTO "change_entry" VALUES(1,119,'matrix','citation','c-wc2xd4ptwm43',NULL,'{"id": "c-wc2xd4ptwm43", "quote": "tracks recommendations every year", "source_id": "report", "stance": "states", "system_function_id": "sf-2npf4qds5dem"}','39b3b07c7a4510bd','43e46f3aa474b28238d0c01cf97b119bc667239a89f9ea2c88c11d43a2d6cb6e');
INSERT INTO "change_entry" VALUES(1,120,'evaluation-r1','citation','c-7ds4cqnksyx3',NULL,'{"id": "c-7ds4cqnksyx3", "quote": "for the Agency", "recommendation_tie_id": "rt-77orgdgtjqa6", "source_id": "report", "stance": "states"}','78402d3d246af804','c9fb3e196ddb087d71c26f212306a53d1f45528e8fd73a68fa0955967ea2012b');
INSERT INTO "change_entry" VALUES(1,121,'evaluation-r1','citation','c-ch5llv67n4lu',NULL,'{"action_id": "ac-k7cvmgv26opa", "id": "c-ch5llv67n4lu", "quote": "will convene the group", "source_id": "report", "stance": "states"}','16b54dd62eed958f','7687a162dd4e00841962159d6ed1175f21a566a1b36b0501a00a902f9b2687de');
INSERT INTO "change_entry" VALUES(1,122,'evaluation-r1','citation','c-djqg4ub46w2m',NULL,'{"id": "c-djqg4ub46w2m", "quote": "Done", "recommendation_review_id": "rv-7mi7vjxsxxfb", "source_id": "report", "stance": "states"}','e196b67b4f63e813','24f5e47055223cba0655eaf594b8c1100f1f16e6a82948332e61a18e89125049');
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
CREATE TABLE search_gram (
	gram TEXT NOT NULL, 
	word_id INTEGER NOT NULL, 
	CONSTRAINT pk_search_gram PRIMARY KEY (gram, word_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "search_gram" VALUES(' 1 ',20);
INSERT INTO "search_gram" VALUES(' 1 ',42);
INSERT INTO "search_gram" VALUES(' ad',32);
INSERT INTO "search_gram" VALUES(' af',21);
INSERT INTO "search_gram" VALUES(' ag',22);
INSERT INTO "search_gram" VALUES(' ag',23);
INSERT INTO "search_gram" VALUES(' al',24);
INSERT INTO "search_gram" VALUES(' al',35);
INSERT INTO "search_gram" VALUES(' be',36);
INSERT INTO "search_gram" VALUES(' bo',16);
INSERT INTO "search_gram" VALUES(' bo',33);
INSERT INTO "search_gram" VALUES(' de',4);
INSERT INTO "search_gram" VALUES(' di',1);
INSERT INTO "search_gram" VALUES(' du',25);
INSERT INTO "search_gram" VALUES(' ev',13);
INSERT INTO "search_gram" VALUES(' ex',34);
INSERT INTO "search_gram" VALUES(' fi',6);
INSERT INTO "search_gram" VALUES(' fo',26);
INSERT INTO "search_gram" VALUES(' gr',7);
INSERT INTO "search_gram" VALUES(' gr',17);
INSERT INTO "search_gram" VALUES(' in',27);
INSERT INTO "search_gram" VALUES(' ma',45);
INSERT INTO "search_gram" VALUES(' me',5);
INSERT INTO "search_gram" VALUES(' me',8);
INSERT INTO "search_gram" VALUES(' mi',28);
INSERT INTO "search_gram" VALUES(' of',9);
INSERT INTO "search_gram" VALUES(' of',29);
INSERT INTO "search_gram" VALUES(' pl',14);
INSERT INTO "search_gram" VALUES(' po',15);
INSERT INTO "search_gram" VALUES(' pr',40);
INSERT INTO "search_gram" VALUES(' pr',41);
INSERT INTO "search_gram" VALUES(' re',37);
INSERT INTO "search_gram" VALUES(' re',43);
INSERT INTO "search_gram" VALUES(' re',44);
INSERT INTO "search_gram" VALUES(' re',46);
INSERT INTO "search_gram" VALUES(' si',10);
INSERT INTO "search_gram" VALUES(' th',11);
INSERT INTO "search_gram" VALUES(' tr',30);
INSERT INTO "search_gram" VALUES(' wg',18);
INSERT INTO "search_gram" VALUES(' wo',12);
INSERT INTO "search_gram" VALUES(' wo',19);
INSERT INTO "search_gram" VALUES(' wo',31);
INSERT INTO "search_gram" VALUES(' xa',38);
INSERT INTO "search_gram" VALUES(' xb',39);
INSERT INTO "search_gram" VALUES('.a',3);
INSERT INTO "search_gram" VALUES('.f',2);
INSERT INTO "search_gram" VALUES('.g',2);
INSERT INTO "search_gram" VALUES('.m',2);
INSERT INTO "search_gram" VALUES('.w',2);
INSERT INTO "search_gram" VALUES('.w',3);
INSERT INTO "search_gram" VALUES('1  ',20);
INSERT INTO "search_gram" VALUES('1  ',42);
INSERT INTO "search_gram" VALUES('a  ',32);
INSERT INTO "search_gram" VALUES('a  ',38);
INSERT INTO "search_gram" VALUES('ada',32);
INSERT INTO "search_gram" VALUES('afw',21);
INSERT INTO "search_gram" VALUES('age',22);
INSERT INTO "search_gram" VALUES('age',23);
INSERT INTO "search_gram" VALUES('ail',30);
INSERT INTO "search_gram" VALUES('ala',24);
INSERT INTO "search_gram" VALUES('ala',35);
INSERT INTO "search_gram" VALUES('ala',36);
INSERT INTO "search_gram" VALUES('alp',24);
INSERT INTO "search_gram" VALUES('alp',35);
INSERT INTO "search_gram" VALUES('alu',13);
INSERT INTO "search_gram" VALUES('amm',40);
INSERT INTO "search_gram" VALUES('amp',34);
INSERT INTO "search_gram" VALUES('an ',14);
INSERT INTO "search_gram" VALUES('and',5);
INSERT INTO "search_gram" VALUES('and',24);
INSERT INTO "search_gram" VALUES('and',35);
INSERT INTO "search_gram" VALUES('and',36);
INSERT INTO "search_gram" VALUES('ara',4);
INSERT INTO "search_gram" VALUES('ard',16);
INSERT INTO "search_gram" VALUES('ati',4);
INSERT INTO "search_gram" VALUES('ati',13);
INSERT INTO "search_gram" VALUES('ati',43);
INSERT INTO "search_gram" VALUES('atr',45);
INSERT INTO "search_gram" VALUES('ava',30);
INSERT INTO "search_gram" VALUES('b  ',39);
INSERT INTO "search_gram" VALUES('bet',36);
INSERT INTO "search_gram" VALUES('bo ',33);
INSERT INTO "search_gram" VALUES('boa',16);
INSERT INTO "search_gram" VALUES('ce ',22);
INSERT INTO "search_gram" VALUES('cla',4);
INSERT INTO "search_gram" VALUES('com',43);
INSERT INTO "search_gram" VALUES('ct ',41);
INSERT INTO "search_gram" VALUES('cto',1);
INSERT INTO "search_gram" VALUES('cy ',15);
INSERT INTO "search_gram" VALUES('cy ',23);
INSERT INTO "search_gram" VALUES('d  ',16);
INSERT INTO "search_gram" VALUES('d  ',24);
INSERT INTO "search_gram" VALUES('d  ',35);
INSERT INTO "search_gram" VALUES('d  ',36);
INSERT INTO "search_gram" VALUES('da ',32);
INSERT INTO "search_gram" VALUES('dat',43);
INSERT INTO "search_gram" VALUES('dec',4);
INSERT INTO "search_gram" VALUES('dir',1);
INSERT INTO "search_gram" VALUES('du ',25);
INSERT INTO "search_gram" VALUES('dum',5);
INSERT INTO "search_gram" VALUES('e  ',11);
INSERT INTO "search_gram" VALUES('e  ',22);
INSERT INTO "search_gram" VALUES('e  ',34);
INSERT INTO "search_gram" VALUES('e  ',40);
INSERT INTO "search_gram" VALUES('e  ',46);
INSERT INTO "search_gram" VALUES('ecl',4);
INSERT INTO "search_gram" VALUES('eco',43);
INSERT INTO "search_gram" VALUES('ect',1);
INSERT INTO "search_gram" VALUES('ect',41);
INSERT INTO "search_gram" VALUES('eet',8);
INSERT INTO "search_gram" VALUES('egi',37);
INSERT INTO "search_gram" VALUES('emo',5);
INSERT INTO "search_gram" VALUES('enc',22);
INSERT INTO "search_gram" VALUES('enc',23);
INSERT INTO "search_gram" VALUES('end',43);
INSERT INTO "search_gram" VALUES('epo',44);
INSERT INTO "search_gram" VALUES('esp',46);
INSERT INTO "search_gram" VALUES('eta',36);
INSERT INTO "search_gram" VALUES('eti',8);
INSERT INTO "search_gram" VALUES('eva',13);
INSERT INTO "search_gram" VALUES('exa',34);
INSERT INTO "search_gram" VALUES('f  ',9);
INSERT INTO "search_gram" VALUES('f  ',29);
INSERT INTO "search_gram" VALUES('fir',6);
INSERT INTO "search_gram" VALUES('for',26);
INSERT INTO "search_gram" VALUES('fw ',21);
INSERT INTO "search_gram" VALUES('g  ',8);
INSERT INTO "search_gram" VALUES('g  ',10);
INSERT INTO "search_gram" VALUES('g  ',12);
INSERT INTO "search_gram" VALUES('g  ',18);
INSERT INTO "search_gram" VALUES('g  ',19);
INSERT INTO "search_gram" VALUES('gen',22);
INSERT INTO "search_gram" VALUES('gen',23);
INSERT INTO "search_gram" VALUES('gio',37);
INSERT INTO "search_gram" VALUES('gni',10);
INSERT INTO "search_gram" VALUES('gra',40);
INSERT INTO "search_gram" VALUES('gro',7);
INSERT INTO "search_gram" VALUES('gro',17);
INSERT INTO "search_gram" VALUES('hal',24);
INSERT INTO "search_gram" VALUES('hal',35);
INSERT INTO "search_gram" VALUES('he ',11);
INSERT INTO "search_gram" VALUES('icy',15);
INSERT INTO "search_gram" VALUES('ign',10);
INSERT INTO "search_gram" VALUES('il ',30);
INSERT INTO "search_gram" VALUES('in ',27);
INSERT INTO "search_gram" VALUES('ing',8);
INSERT INTO "search_gram" VALUES('ing',10);
INSERT INTO "search_gram" VALUES('ing',12);
INSERT INTO "search_gram" VALUES('ing',19);
INSERT INTO "search_gram" VALUES('ini',28);
INSERT INTO "search_gram" VALUES('ion',4);
INSERT INTO "search_gram" VALUES('ion',13);
INSERT INTO "search_gram" VALUES('ion',37);
INSERT INTO "search_gram" VALUES('ion',43);
INSERT INTO "search_gram" VALUES('ire',1);
INSERT INTO "search_gram" VALUES('irs',6);
INSERT INTO "search_gram" VALUES('ist',28);
INSERT INTO "search_gram" VALUES('ix ',45);
INSERT INTO "search_gram" VALUES('jec',41);
INSERT INTO "search_gram" VALUES('k  ',31);
INSERT INTO "search_gram" VALUES('kin',12);
INSERT INTO "search_gram" VALUES('kin',19);
INSERT INTO "search_gram" VALUES('l  ',30);
INSERT INTO "search_gram" VALUES('lan',14);
INSERT INTO "search_gram" VALUES('lan',24);
INSERT INTO "search_gram" VALUES('lan',35);
INSERT INTO "search_gram" VALUES('lan',36);
INSERT INTO "search_gram" VALUES('lar',4);
INSERT INTO "search_gram" VALUES('le ',34);
INSERT INTO "search_gram" VALUES('lic',15);
INSERT INTO "search_gram" VALUES('lph',24);
INSERT INTO "search_gram" VALUES('lph',35);
INSERT INTO "search_gram" VALUES('lua',13);
INSERT INTO "search_gram" VALUES('m  ',5);
INSERT INTO "search_gram" VALUES('mat',45);
INSERT INTO "search_gram" VALUES('me ',40);
INSERT INTO "search_gram" VALUES('mee',8);
INSERT INTO "search_gram" VALUES('mem',5);
INSERT INTO "search_gram" VALUES('men',43);
INSERT INTO "search_gram" VALUES('min',28);
INSERT INTO "search_gram" VALUES('mme',40);
INSERT INTO "search_gram" VALUES('mme',43);
INSERT INTO "search_gram" VALUES('mor',5);
INSERT INTO "search_gram" VALUES('mpl',34);
INSERT INTO "search_gram" VALUES('n  ',4);
INSERT INTO "search_gram" VALUES('n  ',13);
INSERT INTO "search_gram" VALUES('n  ',14);
INSERT INTO "search_gram" VALUES('n  ',27);
INSERT INTO "search_gram" VALUES('n  ',37);
INSERT INTO "search_gram" VALUES('n  ',43);
INSERT INTO "search_gram" VALUES('nce',22);
INSERT INTO "search_gram" VALUES('ncy',23);
INSERT INTO "search_gram" VALUES('nd ',24);
INSERT INTO "search_gram" VALUES('nd ',35);
INSERT INTO "search_gram" VALUES('nd ',36);
INSERT INTO "search_gram" VALUES('nda',43);
INSERT INTO "search_gram" VALUES('ndu',5);
INSERT INTO "search_gram" VALUES('ng ',8);
INSERT INTO "search_gram" VALUES('ng ',10);
INSERT INTO "search_gram" VALUES('ng ',12);
INSERT INTO "search_gram" VALUES('ng ',19);
INSERT INTO "search_gram" VALUES('nin',10);
INSERT INTO "search_gram" VALUES('nis',28);
INSERT INTO "search_gram" VALUES('nse',46);
INSERT INTO "search_gram" VALUES('o  ',33);
INSERT INTO "search_gram" VALUES('oar',16);
INSERT INTO "search_gram" VALUES('of ',9);
INSERT INTO "search_gram" VALUES('of ',29);
INSERT INTO "search_gram" VALUES('ogr',40);
INSERT INTO "search_gram" VALUES('oje',41);
INSERT INTO "search_gram" VALUES('oli',15);
INSERT INTO "search_gram" VALUES('omm',43);
INSERT INTO "search_gram" VALUES('on ',4);
INSERT INTO "search_gram" VALUES('on ',13);
INSERT INTO "search_gram" VALUES('on ',37);
INSERT INTO "search_gram" VALUES('on ',43);
INSERT INTO "search_gram" VALUES('ons',46);
INSERT INTO "search_gram" VALUES('or ',1);
INSERT INTO "search_gram" VALUES('or ',26);
INSERT INTO "search_gram" VALUES('ora',5);
INSERT INTO "search_gram" VALUES('ork',12);
INSERT INTO "search_gram" VALUES('ork',19);
INSERT INTO "search_gram" VALUES('ork',31);
INSERT INTO "search_gram" VALUES('ort',44);
INSERT INTO "search_gram" VALUES('oup',7);
INSERT INTO "search_gram" VALUES('oup',17);
INSERT INTO "search_gram" VALUES('p  ',7);
INSERT INTO "search_gram" VALUES('p  ',17);
INSERT INTO "search_gram" VALUES('pha',24);
INSERT INTO "search_gram" VALUES('pha',35);
INSERT INTO "search_gram" VALUES('pla',14);
INSERT INTO "search_gram" VALUES('ple',34);
INSERT INTO "search_gram" VALUES('pol',15);
INSERT INTO "search_gram" VALUES('pon',46);
INSERT INTO "search_gram" VALUES('por',44);
INSERT INTO "search_gram" VALUES('pro',40);
INSERT INTO "search_gram" VALUES('pro',41);
INSERT INTO "search_gram" VALUES('r  ',1);
INSERT INTO "search_gram" VALUES('r  ',26);
INSERT INTO "search_gram" VALUES('ram',40);
INSERT INTO "search_gram" VALUES('ran',5);
INSERT INTO "search_gram" VALUES('rat',4);
INSERT INTO "search_gram" VALUES('rav',30);
INSERT INTO "search_gram" VALUES('rd ',16);
INSERT INTO "search_gram" VALUES('rec',1);
INSERT INTO "search_gram" VALUES('rec',43);
INSERT INTO "search_gram" VALUES('reg',37);
INSERT INTO "search_gram" VALUES('rep',44);
INSERT INTO "search_gram" VALUES('res',46);
INSERT INTO "search_gram" VALUES('rix',45);
INSERT INTO "search_gram" VALUES('rk ',31);
INSERT INTO "search_gram" VALUES('rki',12);
INSERT INTO "search_gram" VALUES('rki',19);
INSERT INTO "search_gram" VALUES('rog',40);
INSERT INTO "search_gram" VALUES('roj',41);
INSERT INTO "search_gram" VALUES('rou',7);
INSERT INTO "search_gram" VALUES('rou',17);
INSERT INTO "search_gram" VALUES('rst',6);
INSERT INTO "search_gram" VALUES('rt ',44);
INSERT INTO "search_gram" VALUES('ry ',28);
INSERT INTO "search_gram" VALUES('se ',46);
INSERT INTO "search_gram" VALUES('sig',10);
INSERT INTO "search_gram" VALUES('spo',46);
INSERT INTO "search_gram" VALUES('st ',6);
INSERT INTO "search_gram" VALUES('str',28);
INSERT INTO "search_gram" VALUES('t  ',6);
INSERT INTO "search_gram" VALUES('t  ',41);
INSERT INTO "search_gram" VALUES('t  ',44);
INSERT INTO "search_gram" VALUES('tal',36);
INSERT INTO "search_gram" VALUES('the',11);
INSERT INTO "search_gram" VALUES('tin',8);
INSERT INTO "search_gram" VALUES('tio',4);
INSERT INTO "search_gram" VALUES('tio',13);
INSERT INTO "search_gram" VALUES('tio',43);
INSERT INTO "search_gram" VALUES('tor',1);
INSERT INTO "search_gram" VALUES('tra',30);
INSERT INTO "search_gram" VALUES('tri',45);
INSERT INTO "search_gram" VALUES('try',28);
INSERT INTO "search_gram" VALUES('u  ',25);
INSERT INTO "search_gram" VALUES('uat',13);
INSERT INTO "search_gram" VALUES('um ',5);
INSERT INTO "search_gram" VALUES('up ',7);
INSERT INTO "search_gram" VALUES('up ',17);
INSERT INTO "search_gram" VALUES('vai',30);
INSERT INTO "search_gram" VALUES('val',13);
INSERT INTO "search_gram" VALUES('w  ',21);
INSERT INTO "search_gram" VALUES('wg ',18);
INSERT INTO "search_gram" VALUES('wor',12);
INSERT INTO "search_gram" VALUES('wor',19);
INSERT INTO "search_gram" VALUES('wor',31);
INSERT INTO "search_gram" VALUES('x  ',45);
INSERT INTO "search_gram" VALUES('xa ',38);
INSERT INTO "search_gram" VALUES('xam',34);
INSERT INTO "search_gram" VALUES('xb ',39);
INSERT INTO "search_gram" VALUES('y  ',15);
INSERT INTO "search_gram" VALUES('y  ',23);
INSERT INTO "search_gram" VALUES('y  ',28);
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
INSERT INTO "search_name" VALUES('ada',2,'description','director','Director');
INSERT INTO "search_name" VALUES('agency',1,'name','agency for work','Agency for Work');
INSERT INTO "search_name" VALUES('agency',2,'acronym','afw','AfW');
INSERT INTO "search_name" VALUES('agency',3,'alias','agence du travail','Agence du travail');
INSERT INTO "search_name" VALUES('agency',4,'identifier','afw 1','AFW.1');
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
INSERT INTO "search_name" VALUES('group',2,'acronym','wg','WG');
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
INSERT INTO "search_name" VALUES('xa',2,'identifier','xa','XA');
INSERT INTO "search_name" VALUES('xb',1,'name','betaland','Betaland');
INSERT INTO "search_name" VALUES('xb',2,'identifier','xb','XB');
CREATE TABLE search_posting (
	word_id INTEGER NOT NULL, 
	length INTEGER NOT NULL, 
	entity_id TEXT NOT NULL, 
	CONSTRAINT pk_search_posting PRIMARY KEY (word_id, length, entity_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "search_posting" VALUES(1,8,'ada');
INSERT INTO "search_posting" VALUES(2,4,'first-meeting');
INSERT INTO "search_posting" VALUES(3,3,'agency-xa');
INSERT INTO "search_posting" VALUES(4,11,'declaration');
INSERT INTO "search_posting" VALUES(5,10,'mou');
INSERT INTO "search_posting" VALUES(6,34,'first-meeting');
INSERT INTO "search_posting" VALUES(7,34,'first-meeting');
INSERT INTO "search_posting" VALUES(8,34,'first-meeting');
INSERT INTO "search_posting" VALUES(9,34,'first-meeting');
INSERT INTO "search_posting" VALUES(10,7,'signing');
INSERT INTO "search_posting" VALUES(11,34,'first-meeting');
INSERT INTO "search_posting" VALUES(12,34,'first-meeting');
INSERT INTO "search_posting" VALUES(13,10,'evaluation');
INSERT INTO "search_posting" VALUES(14,4,'plan');
INSERT INTO "search_posting" VALUES(15,6,'policy');
INSERT INTO "search_posting" VALUES(16,5,'board');
INSERT INTO "search_posting" VALUES(17,13,'group');
INSERT INTO "search_posting" VALUES(18,2,'group');
INSERT INTO "search_posting" VALUES(19,13,'group');
INSERT INTO "search_posting" VALUES(20,5,'agency');
INSERT INTO "search_posting" VALUES(21,3,'agency');
INSERT INTO "search_posting" VALUES(21,5,'agency');
INSERT INTO "search_posting" VALUES(22,17,'agency');
INSERT INTO "search_posting" VALUES(23,15,'agency');
INSERT INTO "search_posting" VALUES(23,28,'agency-xa');
INSERT INTO "search_posting" VALUES(24,28,'agency-xa');
INSERT INTO "search_posting" VALUES(25,17,'agency');
INSERT INTO "search_posting" VALUES(26,15,'agency');
INSERT INTO "search_posting" VALUES(26,28,'agency-xa');
INSERT INTO "search_posting" VALUES(27,28,'agency-xa');
INSERT INTO "search_posting" VALUES(28,16,'ministry');
INSERT INTO "search_posting" VALUES(29,16,'ministry');
INSERT INTO "search_posting" VALUES(30,17,'agency');
INSERT INTO "search_posting" VALUES(31,15,'agency');
INSERT INTO "search_posting" VALUES(31,16,'ministry');
INSERT INTO "search_posting" VALUES(31,28,'agency-xa');
INSERT INTO "search_posting" VALUES(32,11,'ada');
INSERT INTO "search_posting" VALUES(33,10,'bo');
INSERT INTO "search_posting" VALUES(34,10,'bo');
INSERT INTO "search_posting" VALUES(34,11,'ada');
INSERT INTO "search_posting" VALUES(35,9,'xa');
INSERT INTO "search_posting" VALUES(36,8,'xb');
INSERT INTO "search_posting" VALUES(37,6,'region');
INSERT INTO "search_posting" VALUES(38,2,'xa');
INSERT INTO "search_posting" VALUES(39,2,'xb');
INSERT INTO "search_posting" VALUES(40,9,'programme');
INSERT INTO "search_posting" VALUES(41,7,'project');
INSERT INTO "search_posting" VALUES(42,16,'evaluation-r1');
INSERT INTO "search_posting" VALUES(43,16,'evaluation-r1');
INSERT INTO "search_posting" VALUES(44,6,'report');
INSERT INTO "search_posting" VALUES(45,15,'matrix');
INSERT INTO "search_posting" VALUES(46,15,'matrix');
CREATE TABLE search_word (
	id INTEGER NOT NULL, 
	sort TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	word TEXT NOT NULL, 
	shortest INTEGER NOT NULL, 
	CONSTRAINT pk_search_word PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "search_word" VALUES(1,'description','person','director',8);
INSERT INTO "search_word" VALUES(2,'initials','event','fmwg',4);
INSERT INTO "search_word" VALUES(3,'initials','organisation','awa',3);
INSERT INTO "search_word" VALUES(4,'name','agreement','declaration',11);
INSERT INTO "search_word" VALUES(5,'name','agreement','memorandum',10);
INSERT INTO "search_word" VALUES(6,'name','event','first',34);
INSERT INTO "search_word" VALUES(7,'name','event','group',34);
INSERT INTO "search_word" VALUES(8,'name','event','meeting',34);
INSERT INTO "search_word" VALUES(9,'name','event','of',34);
INSERT INTO "search_word" VALUES(10,'name','event','signing',7);
INSERT INTO "search_word" VALUES(11,'name','event','the',34);
INSERT INTO "search_word" VALUES(12,'name','event','working',34);
INSERT INTO "search_word" VALUES(13,'name','instrument','evaluation',10);
INSERT INTO "search_word" VALUES(14,'name','instrument','plan',4);
INSERT INTO "search_word" VALUES(15,'name','instrument','policy',6);
INSERT INTO "search_word" VALUES(16,'name','mechanism','board',5);
INSERT INTO "search_word" VALUES(17,'name','mechanism','group',13);
INSERT INTO "search_word" VALUES(18,'name','mechanism','wg',2);
INSERT INTO "search_word" VALUES(19,'name','mechanism','working',13);
INSERT INTO "search_word" VALUES(20,'name','organisation','1',5);
INSERT INTO "search_word" VALUES(21,'name','organisation','afw',3);
INSERT INTO "search_word" VALUES(22,'name','organisation','agence',17);
INSERT INTO "search_word" VALUES(23,'name','organisation','agency',15);
INSERT INTO "search_word" VALUES(24,'name','organisation','alphaland',28);
INSERT INTO "search_word" VALUES(25,'name','organisation','du',17);
INSERT INTO "search_word" VALUES(26,'name','organisation','for',15);
INSERT INTO "search_word" VALUES(27,'name','organisation','in',28);
INSERT INTO "search_word" VALUES(28,'name','organisation','ministry',16);
INSERT INTO "search_word" VALUES(29,'name','organisation','of',16);
INSERT INTO "search_word" VALUES(30,'name','organisation','travail',17);
INSERT INTO "search_word" VALUES(31,'name','organisation','work',15);
INSERT INTO "search_word" VALUES(32,'name','person','ada',11);
INSERT INTO "search_word" VALUES(33,'name','person','bo',10);
INSERT INTO "search_word" VALUES(34,'name','person','example',10);
INSERT INTO "search_word" VALUES(35,'name','place','alphaland',9);
INSERT INTO "search_word" VALUES(36,'name','place','betaland',8);
INSERT INTO "search_word" VALUES(37,'name','place','region',6);
INSERT INTO "search_word" VALUES(38,'name','place','xa',2);
INSERT INTO "search_word" VALUES(39,'name','place','xb',2);
INSERT INTO "search_word" VALUES(40,'name','project','programme',9);
INSERT INTO "search_word" VALUES(41,'name','project','project',7);
INSERT INTO "search_word" VALUES(42,'name','recommendation','1',16);
INSERT INTO "search_word" VALUES(43,'name','recommendation','recommendation',16);
INSERT INTO "search_word" VALUES(44,'name','source','report',6);
INSERT INTO "search_word" VALUES(45,'name','system','matrix',15);
INSERT INTO "search_word" VALUES(46,'name','system','response',15);
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
CREATE INDEX ix_entity_redirect_to ON entity (redirect_to) WHERE redirect_to IS NOT NULL;
CREATE INDEX ix_entity_kind ON entity (kind);
CREATE INDEX ix_entity_listed ON entity (kind, name, id) WHERE redirect_to IS NULL;
CREATE INDEX ix_change_undoes ON change (undoes);
CREATE UNIQUE INDEX uq_search_word_identity ON search_word (sort, kind, word);
CREATE INDEX ix_place_parent_id ON place (parent_id);
CREATE INDEX ix_alias_entity_id ON alias (entity_id);
CREATE INDEX ix_identifier_entity_id ON identifier (entity_id);
CREATE INDEX ix_statement_entity_id ON statement (entity_id);
CREATE UNIQUE INDEX uq_statement_identity ON statement (entity_id, attribute, value, coalesce(start_date, ''));
CREATE INDEX ix_theme_entity_id ON theme (entity_id);
CREATE INDEX ix_theme_theme ON theme (theme);
CREATE INDEX ix_contact_detail_entity_id ON contact_detail (entity_id);
CREATE INDEX ix_figure_entity_id ON figure (entity_id);
CREATE UNIQUE INDEX uq_figure_identity ON figure (entity_id, measure, amount, coalesce(unit, ''), coalesce(as_of, ''), coalesce(label, ''));
CREATE INDEX ix_finding_decision_entity_id ON finding_decision (entity_id);
CREATE UNIQUE INDEX uq_finding_decision_identity ON finding_decision (entity_id, rule, message, decided_on);
CREATE INDEX ix_change_entry_row_id ON change_entry (row_id);
CREATE INDEX ix_change_entry_record_id ON change_entry (record_id);
CREATE INDEX ix_distinction_other_id ON distinction (other_id);
CREATE INDEX ix_distinction_entity_id ON distinction (entity_id);
CREATE UNIQUE INDEX uq_distinction_identity ON distinction (entity_id, other_id);
CREATE INDEX ix_search_name_folded ON search_name (folded) WHERE source <> 'description';
CREATE INDEX ix_organisation_country_id ON organisation (country_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_endorsement_requirement_subject_id ON endorsement_requirement (subject_id);
CREATE UNIQUE INDEX uq_endorsement_requirement_identity ON endorsement_requirement (subject_id, act, coalesce(body_id, ''), coalesce(country_id, ''));
CREATE INDEX ix_endorsement_requirement_country_id ON endorsement_requirement (country_id);
CREATE INDEX ix_endorsement_requirement_body_id ON endorsement_requirement (body_id);
CREATE INDEX ix_project_country_id ON project (country_id);
CREATE INDEX ix_project_parent_id ON project (parent_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE UNIQUE INDEX uq_affiliation_identity ON affiliation (person_id, organisation_id, post, coalesce(start_date, ''));
CREATE INDEX ix_source_creator_id ON source (creator_id);
CREATE INDEX ix_source_publisher_id ON source (publisher_id);
CREATE INDEX ix_instrument_owner_id ON instrument (owner_id);
CREATE INDEX ix_instrument_country_id ON instrument (country_id);
CREATE INDEX ix_instrument_project_id ON instrument (project_id);
CREATE INDEX ix_instrument_annex_to_id ON instrument (annex_to_id);
CREATE INDEX ix_system_project_id ON system (project_id);
CREATE INDEX ix_system_owner_id ON system (owner_id);
CREATE INDEX ix_system_country_id ON system (country_id);
CREATE INDEX ix_mechanism_project_id ON mechanism (project_id);
CREATE INDEX ix_mechanism_country_id ON mechanism (country_id);
CREATE INDEX ix_participant_entity_id ON participant (entity_id);
CREATE INDEX ix_participant_project_id ON participant (project_id);
CREATE INDEX ix_agreement_destination_id ON agreement (destination_id);
CREATE INDEX ix_agreement_origin_id ON agreement (origin_id);
CREATE INDEX ix_agreement_joint_body_id ON agreement (joint_body_id);
CREATE INDEX ix_agreement_project_id ON agreement (project_id);
CREATE INDEX ix_agreement_follows_id ON agreement (follows_id);
CREATE INDEX ix_meeting_count_mechanism_id ON meeting_count (mechanism_id);
CREATE INDEX ix_activity_note_mechanism_id ON activity_note (mechanism_id);
CREATE UNIQUE INDEX uq_activity_note_identity ON activity_note (mechanism_id, observation, coalesce(observed_on, ''), coalesce(since, ''));
CREATE INDEX ix_instrument_step_instrument_id ON instrument_step (instrument_id);
CREATE UNIQUE INDEX uq_instrument_step_identity ON instrument_step (instrument_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_system_function_system_id ON system_function (system_id);
CREATE INDEX ix_waiting_source_id ON waiting (source_id);
CREATE UNIQUE INDEX uq_waiting_identity ON waiting (source_id, record_kind, record_key);
CREATE INDEX ix_terms_of_reference_mechanism_id ON terms_of_reference (mechanism_id);
CREATE INDEX ix_terms_of_reference_instrument_id ON terms_of_reference (instrument_id);
CREATE INDEX ix_terms_of_reference_post_project_target_id ON terms_of_reference (post_project_target_id);
CREATE UNIQUE INDEX uq_composition_rule_identity ON composition_rule (mechanism_id, rule, coalesce(constituency, ''), coalesce(compared_with, ''), coalesce(organisation_id, ''));
CREATE INDEX ix_composition_rule_organisation_id ON composition_rule (organisation_id);
CREATE INDEX ix_composition_rule_mechanism_id ON composition_rule (mechanism_id);
CREATE INDEX ix_seat_country_id ON seat (country_id);
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE INDEX ix_seat_organisation_id ON seat (organisation_id);
CREATE INDEX ix_seat_mechanism_id ON seat (mechanism_id);
CREATE UNIQUE INDEX uq_seat_identity ON seat (mechanism_id, role, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(start_date, ''));
CREATE INDEX ix_seat_alternate_of_id ON seat (alternate_of_id);
CREATE INDEX ix_mechanism_link_mechanism_id ON mechanism_link (mechanism_id);
CREATE INDEX ix_mechanism_link_to_id ON mechanism_link (to_id);
CREATE UNIQUE INDEX uq_mechanism_link_identity ON mechanism_link (mechanism_id, to_id, kind, coalesce(start_date, ''));
CREATE INDEX ix_recommendation_evaluation_id ON recommendation (evaluation_id);
CREATE INDEX ix_party_agreement_id ON party (agreement_id);
CREATE INDEX ix_party_entity_id ON party (entity_id);
CREATE UNIQUE INDEX uq_agreement_step_identity ON agreement_step (agreement_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_agreement_step_agreement_id ON agreement_step (agreement_id);
CREATE INDEX ix_event_minutes_id ON event (minutes_id);
CREATE INDEX ix_event_country_id ON event (country_id);
CREATE INDEX ix_event_host_id ON event (host_id);
CREATE INDEX ix_event_agreement_id ON event (agreement_id);
CREATE INDEX ix_event_project_id ON event (project_id);
CREATE INDEX ix_event_mechanism_id ON event (mechanism_id);
CREATE INDEX ix_recommendation_tie_entity_id ON recommendation_tie (entity_id);
CREATE INDEX ix_recommendation_tie_recommendation_id ON recommendation_tie (recommendation_id);
CREATE INDEX ix_action_responsible_id ON action (responsible_id);
CREATE INDEX ix_action_recommendation_id ON action (recommendation_id);
CREATE INDEX ix_recommendation_review_recommendation_id ON recommendation_review (recommendation_id);
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);
CREATE INDEX ix_attendance_organisation_id ON attendance (organisation_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_attendance_in_place_of_id ON attendance (in_place_of_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_country_id ON attendance (country_id);
CREATE UNIQUE INDEX uq_attendance_identity ON attendance (event_id, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(in_place_of_id, ''));
CREATE INDEX ix_endorsement_country_id ON endorsement (country_id);
CREATE INDEX ix_endorsement_body_id ON endorsement (body_id);
CREATE INDEX ix_endorsement_event_id ON endorsement (event_id);
CREATE UNIQUE INDEX uq_endorsement_identity ON endorsement (subject_id, act, claim, coalesce(body_id, ''), coalesce(country_id, ''), coalesce(on_date, ''));
CREATE INDEX ix_endorsement_subject_id ON endorsement (subject_id);
CREATE INDEX ix_citation_theme_id ON citation (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX ix_citation_affiliation_id ON citation (affiliation_id) WHERE affiliation_id IS NOT NULL;
CREATE INDEX ix_citation_activity_note_id ON citation (activity_note_id) WHERE activity_note_id IS NOT NULL;
CREATE INDEX ix_citation_seat_id ON citation (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX ix_citation_agreement_step_id ON citation (agreement_step_id) WHERE agreement_step_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_requirement_id ON citation (endorsement_requirement_id) WHERE endorsement_requirement_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_tie_id ON citation (recommendation_tie_id) WHERE recommendation_tie_id IS NOT NULL;
CREATE INDEX ix_citation_finding_decision_id ON citation (finding_decision_id) WHERE finding_decision_id IS NOT NULL;
CREATE INDEX ix_citation_asserted_by_id ON citation (asserted_by_id);
CREATE INDEX ix_citation_entity_id ON citation (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX ix_citation_statement_id ON citation (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_citation_figure_id ON citation (figure_id) WHERE figure_id IS NOT NULL;
CREATE INDEX ix_citation_composition_rule_id ON citation (composition_rule_id) WHERE composition_rule_id IS NOT NULL;
CREATE INDEX ix_citation_meeting_count_id ON citation (meeting_count_id) WHERE meeting_count_id IS NOT NULL;
CREATE INDEX ix_citation_party_id ON citation (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_id ON citation (endorsement_id) WHERE endorsement_id IS NOT NULL;
CREATE INDEX ix_citation_participant_id ON citation (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_review_id ON citation (recommendation_review_id) WHERE recommendation_review_id IS NOT NULL;
CREATE INDEX ix_citation_distinction_id ON citation (distinction_id) WHERE distinction_id IS NOT NULL;
CREATE INDEX ix_citation_identifier_id ON citation (identifier_id) WHERE identifier_id IS NOT NULL;
CREATE INDEX ix_citation_source_id ON citation (source_id);
CREATE INDEX ix_citation_contact_detail_id ON citation (contact_detail_id) WHERE contact_detail_id IS NOT NULL;
CREATE INDEX ix_citation_terms_of_reference_id ON citation (terms_of_reference_id) WHERE terms_of_reference_id IS NOT NULL;
CREATE INDEX ix_citation_mechanism_link_id ON citation (mechanism_link_id) WHERE mechanism_link_id IS NOT NULL;
CREATE INDEX ix_citation_attendance_id ON citation (attendance_id) WHERE attendance_id IS NOT NULL;
CREATE INDEX ix_citation_instrument_step_id ON citation (instrument_step_id) WHERE instrument_step_id IS NOT NULL;
CREATE INDEX ix_citation_system_function_id ON citation (system_function_id) WHERE system_function_id IS NOT NULL;
CREATE INDEX ix_citation_action_id ON citation (action_id) WHERE action_id IS NOT NULL;
CREATE INDEX ix_citation_waiting_id ON citation (waiting_id) WHERE waiting_id IS NOT NULL;
CREATE INDEX ix_citation_alias_id ON citation (alias_id) WHERE alias_id IS NOT NULL;
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
