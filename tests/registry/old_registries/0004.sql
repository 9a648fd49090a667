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
	CONSTRAINT pk_affiliation PRIMARY KEY (id), 
	CONSTRAINT ck_affiliation_start_date_order CHECK (substr(start_date || '-01-01', 1, 10) <= CASE length(end_date) WHEN 10 THEN end_date WHEN 4 THEN end_date || '-12-31' ELSE end_date || CASE WHEN substr(end_date, 6, 2) IN ('04', '06', '09', '11') THEN '-30' WHEN substr(end_date, 6, 2) <> '02' THEN '-31' WHEN CAST(substr(end_date, 1, 4) AS INTEGER) % 4 = 0 AND (CAST(substr(end_date, 1, 4) AS INTEGER) % 100 <> 0 OR CAST(substr(end_date, 1, 4) AS INTEGER) % 400 = 0) THEN '-29' ELSE '-28' END END), 
	CONSTRAINT ck_affiliation_end CHECK ((knowledge = 'ended_known') = (end_date IS NOT NULL)), 
	CONSTRAINT fk_affiliation_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_affiliation_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT ck_affiliation_level_term CHECK (level IN ('head_of_government', 'minister', 'deputy_minister', 'permanent_secretary', 'director', 'technical', 'other')), 
	CONSTRAINT ck_affiliation_start_date_date CHECK ((start_date LIKE '____' OR start_date LIKE '____-__' OR start_date LIKE '____-__-__') AND substr(start_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(start_date) = 4 OR substr(start_date, 6, 2) BETWEEN '01' AND '12') AND (length(start_date) < 10 OR substr(start_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_affiliation_end_date_date CHECK ((end_date LIKE '____' OR end_date LIKE '____-__' OR end_date LIKE '____-__-__') AND substr(end_date, 1, 4) BETWEEN '0001' AND '9999' AND (length(end_date) = 4 OR substr(end_date, 6, 2) BETWEEN '01' AND '12') AND (length(end_date) < 10 OR substr(end_date, 9, 2) BETWEEN '01' AND '31')), 
	CONSTRAINT ck_affiliation_knowledge_term CHECK (knowledge IN ('ongoing', 'ended_known', 'ended_unknown', 'unknown')), 
	CONSTRAINT ck_affiliation_last_confirmed_date CHECK ((last_confirmed LIKE '____' OR last_confirmed LIKE '____-__' OR last_confirmed LIKE '____-__-__') AND substr(last_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(last_confirmed) = 4 OR substr(last_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(last_confirmed) < 10 OR substr(last_confirmed, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "affiliation" VALUES('af-awk3r6xpdxab','ada','ministry','Director','Planning','director','2018','2021-03','ended_known',NULL);
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
INSERT INTO "alembic_version" VALUES('0004');
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
	CONSTRAINT ck_change_kind_term CHECK (kind IN ('load', 'edit', 'add', 'end', 'meeting', 'confirm', 'merge', 'unmerge', 'undo', 'redo', 'erase', 'decide', 'disclose'))
)
 STRICT

;
INSERT INTO "change" VALUES(1,'2026-11-23T11:41:44Z','tester','a registry of this version','load',NULL,NULL,'c4a02d657dfdcc34','17776ed5ff07abdefb037c93b228817cdebdb1821e70e2935e80b860cf95f02e','d08e08aa016d34e360973b8108615ba44a7f5cfa8417fabfcfb1daded4d81564');
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
INSERT INTO "change_entry" VALUES(1,1,'report','entity','report',NULL,'{"id": "report", "kind": "source", "name": "Report"}','96c4cae39996ddf2','0f6e7547276237081cac432ac6cd1962f936c090783c9be92ecbb74d16ad81a2');
INSERT INTO "change_entry" VALUES(1,2,'region','entity','region',NULL,'{"id": "region", "kind": "place", "name": "Region"}','85c5a36fac4e16db','412aba4595b8f028d1badaeabe9f5d1e4dea3e275275e03ac0d12068dbbc1f52');
INSERT INTO "change_entry" VALUES(1,3,'xa','entity','xa',NULL,'{"id": "xa", "kind": "place", "name": "Alphaland"}','a2df529951a19a9e','b5bb15f4957d442533b4322d5308948792ecc6590a4617c119b003ad2572376d');
INSERT INTO "change_entry" VALUES(1,4,'xb','entity','xb',NULL,'{"id": "xb", "kind": "place", "name": "Betaland"}','babb93b04a0a820d','b75a76f58d56475ff06df91a1b1ae52347ff0e2f489dab818c4876811ccae3a8');
INSERT INTO "change_entry" VALUES(1,5,'agency','entity','agency',NULL,'{"acronym": "AfW", "id": "agency", "kind": "organisation", "name": "Agency for Work"}','77e12c37869f81ef','89ca0bfd15f388f74166101d41a47275aeeeedc3e47051a601dcd899799144aa');
INSERT INTO "change_entry" VALUES(1,6,'agency-xa','entity','agency-xa',NULL,'{"id": "agency-xa", "kind": "organisation", "name": "Agency for Work in Alphaland"}','cdc2e4cffb4d9905','38cce7ffdeb418900b2a7a133efbdbc8a0e6d5017ed8f7dcf3d34187ece370d6');
INSERT INTO "change_entry" VALUES(1,7,'ministry','entity','ministry',NULL,'{"id": "ministry", "kind": "organisation", "name": "Ministry of Work"}','4fe504d78592626c','1968c6684fc3804f318975556e690b05f79c4c48a5f9759302274b43e0e416ba');
INSERT INTO "change_entry" VALUES(1,8,'bo','entity','bo',NULL,'{"id": "bo", "kind": "person", "name": "Bo Example"}','1c4ca028d953f2ca','af0f3c0edf92b73072ca93b30a6e9b5d799d5ba82c14e7bd8933023c78e47ca7');
INSERT INTO "change_entry" VALUES(1,9,'ada','entity','ada',NULL,'{"id": "ada", "kind": "person", "name": "Ada Example"}','cb76da41b077428c','8734fa1c25e75b8910b3e36ff606cacabc14fa1b46e2553c6b7eda1cd380182e');
INSERT INTO "change_entry" VALUES(1,10,'project','entity','project',NULL,'{"id": "project", "kind": "project", "name": "Project"}','1f331e48b7a9840e','9ce7d23017a82744a09f93e74cf4663a06f7df6d288a4c0c7cfd15a4601d8c62');
INSERT INTO "change_entry" VALUES(1,11,'programme','entity','programme',NULL,'{"id": "programme", "kind": "project", "name": "Programme"}','b97d65c760e77508','e251d67dbe1e0aafc71165a999b1419239eb6c78c5911cf2702cf3d731023eb8');
INSERT INTO "change_entry" VALUES(1,12,'group','entity','group',NULL,'{"acronym": "WG", "id": "group", "kind": "mechanism", "name": "Working Group"}','e05b6a3448283177','cf189a9823422985da81bf50952a16eff047b68e5738897cc5fde54338577499');
INSERT INTO "change_entry" VALUES(1,13,'board','entity','board',NULL,'{"id": "board", "kind": "mechanism", "name": "Board"}','eff6f8a7ce2e0663','9fd337775fc92e97ebdbde76dffadb2885fac43a2ca484b6b1f6cb3862a6e0ce');
INSERT INTO "change_entry" VALUES(1,14,'declaration','entity','declaration',NULL,'{"id": "declaration", "kind": "agreement", "name": "Declaration"}','40a80ab4cee92d7b','80c89c34c0b232f39e65561e43e8dbfa92299024d3361315e0ac9ee35ed64829');
INSERT INTO "change_entry" VALUES(1,15,'mou','entity','mou',NULL,'{"id": "mou", "kind": "agreement", "name": "Memorandum"}','497ebe9fbfc3fc18','37774bb062692e524c0c4b085a7e9a04a10f25e3d50d3841da6fcaade373ca3e');
INSERT INTO "change_entry" VALUES(1,16,'policy','entity','policy',NULL,'{"id": "policy", "kind": "instrument", "name": "Policy"}','76c5d53b6d44dc30','21cfbc21840ed5322b6d1889bb58d4ec48044fa7ae464379f148e68dfa5d4207');
INSERT INTO "change_entry" VALUES(1,17,'plan','entity','plan',NULL,'{"id": "plan", "kind": "instrument", "name": "Plan"}','90f5aa62a92beab9','4ded39ce6c40dac68028fd3d08e3cb21cf17fe210f8e5851627d0c223495372b');
INSERT INTO "change_entry" VALUES(1,18,'evaluation','entity','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "name": "Evaluation"}','b677e8df1dcf8ef8','e019587bb1ccc33be8f93fddd0c07871e21c31a9cc2220791dff85505719c1fc');
INSERT INTO "change_entry" VALUES(1,19,'first-meeting','entity','first-meeting',NULL,'{"id": "first-meeting", "kind": "event", "name": "First meeting of the Working Group"}','582fce4a52975327','0bcd8b30d7b015ab166b762e7aeaef16358c1b5fe408f77c140e8fcb05a08bcd');
INSERT INTO "change_entry" VALUES(1,20,'signing','entity','signing',NULL,'{"id": "signing", "kind": "event", "name": "Signing"}','f0171c167cbaa1f6','7b821c5aba46aa99936af35fb8568e942839cef8367e5d735766e4ce0ba9b31d');
INSERT INTO "change_entry" VALUES(1,21,'matrix','entity','matrix',NULL,'{"id": "matrix", "kind": "system", "name": "Response matrix"}','ee004620767bae0b','0b1b49e375ae2dccc73271d22201444a1d901c5cb91f957beed241f6f33a2ae8');
INSERT INTO "change_entry" VALUES(1,22,'evaluation-r1','entity','evaluation-r1',NULL,'{"id": "evaluation-r1", "kind": "recommendation", "name": "Recommendation 1"}','374bda0f07eb84f8','5cb61016d427735ec75ac67423d3bc50a1a929b80748ca45f5f3dc46c72ba7f2');
INSERT INTO "change_entry" VALUES(1,23,'agency','alias','a-52yfk2utdkht',NULL,'{"entity_id": "agency", "id": "a-52yfk2utdkht", "kind": "translation", "language": "fr", "name": "Agence du travail"}','96be7a9332fd5e7e','9ebb3ac3f6a2f997b9ad8b2131545573927fd08a9fc52207d609353fc93c5eed');
INSERT INTO "change_entry" VALUES(1,24,'agency','contact_detail','cd-pbiw75bh4vuh',NULL,'{"entity_id": "agency", "id": "cd-pbiw75bh4vuh", "label": "Desk", "start_date": "2019", "type": "url", "value": "https://example.org/desk"}','41d7560371afcefe','284b45a8b891a2e84bb4ef492b75d43c0cb61aef38292a567f36583f8d2a0369');
INSERT INTO "change_entry" VALUES(1,25,'project','figure','fg-n7kdu2r5a2cq',NULL,'{"amount": "200000", "as_of": "2018", "entity_id": "project", "id": "fg-n7kdu2r5a2cq", "label": "planned", "measure": "budget", "unit": "USD"}','57f2ab7eef782d91','59b01b667d1071fd7aa77d9a05ef16b73a7a23a6f2faf824e4bddf5f8a29dd37');
INSERT INTO "change_entry" VALUES(1,26,'project','figure','fg-aaugtqtwtlfv',NULL,'{"amount": "210000.50", "as_of": "2018", "entity_id": "project", "id": "fg-aaugtqtwtlfv", "label": "planned", "measure": "budget", "unit": "USD"}','b485795f29c877d0','599c6b0542d3b6af458fe7406b4e1a3843266582052176468289f0564e7fbe8a');
INSERT INTO "change_entry" VALUES(1,27,'group','finding_decision','fd-bndil3m4muwm',NULL,'{"decided_on": "2021-02-03", "decision": "snoozed", "entity_id": "group", "evidence": "report, page 2", "id": "fd-bndil3m4muwm", "message": "should have met again by now", "reason": "The secretariat is on leave", "rule": "overdue_body", "until": "2021-06"}','682026646bc822f0','7e29d42b75e0f5c6070be3b7d64fd37b61501e7f21d9b56eaa70cbb7e01c3925');
INSERT INTO "change_entry" VALUES(1,28,'group','finding_decision','fd-b5rtaugu35c3',NULL,'{"decided_on": "2021-02-03", "decision": "accepted", "entity_id": "group", "id": "fd-b5rtaugu35c3", "message": "is declared concluded, but is active", "reason": "Nobody will mend it", "rule": "declared_state_differs"}','e3c6dc7ca5e05324','65d46a31898c3eb09e788966ef8f0f8921a378ab77a36271fe70031a34f7fe3d');
INSERT INTO "change_entry" VALUES(1,29,'agency','identifier','i-xjvbcodopqis',NULL,'{"entity_id": "agency", "id": "i-xjvbcodopqis", "identifier": "AFW.1", "scheme": "XI-EXAMPLE"}','4f67421b710977be','c5bbff7c6026c9380350745ec10fe920101a8a3c961c7c5c2c15f2b9819faacf');
INSERT INTO "change_entry" VALUES(1,30,'bo','person','bo',NULL,'{"id": "bo", "kind": "person"}','2e9fb492467f70b1','9b22aed17d610d45e9816372bdc9acefe30939be3cb4a8d1fabf6d85ae3ed20c');
INSERT INTO "change_entry" VALUES(1,31,'ada','person','ada',NULL,'{"family_name": "Example", "given_name": "Ada", "honorific_prefix": "Dr.", "id": "ada", "kind": "person"}','8fc75ac07e9f7986','a7b3d94a797e5693e152a8fea994ca0d3ce5b894f3faeb2511a5ad6072665b9d');
INSERT INTO "change_entry" VALUES(1,32,'region','place','region',NULL,'{"id": "region", "kind": "place", "type": "region"}','5dff0d21e0ef3349','513a83dbe2a02f471bb2432a61b90b912e15c96115d045bb40cd97ed5d6a2636');
INSERT INTO "change_entry" VALUES(1,33,'xa','place','xa',NULL,'{"code": "XA", "id": "xa", "kind": "place", "parent_id": "region", "type": "country"}','2ea50bcd197f5797','23536534eddeed191357a283c05e7c498c89be076da67bf9858bae8968c4de0b');
INSERT INTO "change_entry" VALUES(1,34,'xb','place','xb',NULL,'{"code": "XB", "id": "xb", "kind": "place", "parent_id": "region", "type": "country"}','782e4dc593a456aa','0522b522ee34d1d2cd660b283e8953c2e05f690d63ac5ac3aea8c53eddecf9fa');
INSERT INTO "change_entry" VALUES(1,35,'agency','statement','st-xjvxm3hranna',NULL,'{"attribute": "classification", "end_date": "1946", "entity_id": "agency", "id": "st-xjvxm3hranna", "value": "igo_other"}','39e9cd4f3d5f3a12','72521b1efd4f45bb35df8aff047e7cf0d9ef63629440f6da3a5755ed57bd7e15');
INSERT INTO "change_entry" VALUES(1,36,'agency','statement','st-sqpujrctaeh3',NULL,'{"attribute": "status", "end_date": "1960-05", "entity_id": "agency", "id": "st-sqpujrctaeh3", "start_date": "1950", "value": "Observer"}','f87d2d440d44689b','9dd6a240719cb454dbc71999cca0ab5cc3405fca886062712cff3c9497028792');
INSERT INTO "change_entry" VALUES(1,37,'agency','theme','th-3btmrbhg2y2t',NULL,'{"entity_id": "agency", "id": "th-3btmrbhg2y2t", "theme": "ethical recruitment"}','c774ebdc9576d4f3','f9175745e524a4ffc555f9faedf8760922fe30588c3128101c02d1a58c6dff42');
INSERT INTO "change_entry" VALUES(1,38,'project','endorsement_requirement','rq-c6u375hjbbwv',NULL,'{"act": "endorsed", "basis": "project_document", "country_id": "xa", "id": "rq-c6u375hjbbwv", "note": "Before the start", "position": 1, "subject_id": "project"}','ee9a3bcd0f203b35','c9f5dce078c9a46b443af8582a8a6ad611e43cdb15eb11066a1de51a6627c279');
INSERT INTO "change_entry" VALUES(1,39,'agency','organisation','agency',NULL,'{"classification": "igo_un", "founding_date": "1919", "id": "agency", "kind": "organisation", "website": "https://example.org"}','711b383ed0ac6055','6ba342c7dd2400fb89341df6cf8c9a497af4dab0980b64f8ead2da9963813dcf');
INSERT INTO "change_entry" VALUES(1,40,'ministry','organisation','ministry',NULL,'{"classification": "ministry", "country_id": "xa", "dissolution_date": "2022-12-31", "id": "ministry", "kind": "organisation"}','6fac0163ddf5cd32','61eb5912daf0124fd46c3ef61922bbf344a67e9b96c36e97e6d03a663ed70e87');
INSERT INTO "change_entry" VALUES(1,41,'agency-xa','organisation','agency-xa',NULL,'{"classification": "unknown", "country_id": "xa", "id": "agency-xa", "kind": "organisation", "parent_id": "agency"}','ec854f2b9c8a749d','e1824ee3bc2aeb7855d4a650ea9b043eac8fadc0ba386e3c9d7d27064a8ce7f8');
INSERT INTO "change_entry" VALUES(1,42,'programme','project','programme',NULL,'{"id": "programme", "kind": "project"}','fa45345d9985ed27','36397141d9025de8a6217fa5310435cfe804cf955fc0df1b19b2245e7cc266a6');
INSERT INTO "change_entry" VALUES(1,43,'project','project','project',NULL,'{"country_id": "xa", "end_date": "2020-12-31", "id": "project", "kind": "project", "original_end_date": "2019-12-31", "parent_id": "programme", "start_date": "2018-01-01"}','f5333914500dab0c','51688229f20d2b1808fa7955eac0bae77a1121ce4f78cd09198213984db3c840');
INSERT INTO "change_entry" VALUES(1,44,'ada','affiliation','af-awk3r6xpdxab',NULL,'{"end_date": "2021-03", "id": "af-awk3r6xpdxab", "knowledge": "ended_known", "level": "director", "organisation_id": "ministry", "person_id": "ada", "post": "Director", "start_date": "2018", "unit": "Planning"}','e1107dc67b627f20','f5929051da86361ebfceaf1506e29a427e48826e2cade0693d54cc03b1e3600c');
INSERT INTO "change_entry" VALUES(1,45,'policy','instrument','policy',NULL,'{"country_id": "xa", "id": "policy", "kind": "instrument", "project_id": "project", "type": "policy"}','0ebdd712920ead56','10fb0a539d6f3fa61344413ce97bcf7f043913a9c533417d0bced4dfe20a401d');
INSERT INTO "change_entry" VALUES(1,46,'evaluation','instrument','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "project_id": "project", "type": "evaluation"}','c346c6015c85ad46','5c31740a0fac39f4096ad4d7e7315ef37aa40e709f1e0a70243c32875738b58c');
INSERT INTO "change_entry" VALUES(1,47,'plan','instrument','plan',NULL,'{"annex_to_id": "policy", "id": "plan", "kind": "instrument", "owner_id": "agency", "type": "plan"}','61ad204864bec865','146f478efea63c5f59d980b2a74a72267366b8c48c8498297d65b01aede92956');
INSERT INTO "change_entry" VALUES(1,48,'group','mechanism','group',NULL,'{"country_id": "xa", "followed_from": "2018-01", "followed_to": "2020-12", "founding_date": "2018", "id": "group", "kind": "mechanism", "permanence": "project_bound", "project_id": "project", "scope": "bilateral", "type": "technical_working_group"}','a74a0e7d7f7834fb','3151bfa497b1c8c99bdfb76ab5e5de0c8859839bca2f789423a5631911c8f0e9');
INSERT INTO "change_entry" VALUES(1,49,'board','mechanism','board',NULL,'{"conclusion_date": "2021", "declared_state": "concluded", "id": "board", "kind": "mechanism", "permanence": "unknown", "scope": "global", "type": "other"}','73c56d4ebaa621e6','bc38e8a11bb0e1bd3ea756958ac890450960bba06d4b317b707fbb6935600455');
INSERT INTO "change_entry" VALUES(1,50,'project','participant','pa-s33r3lpu6gqi',NULL,'{"entity_id": "agency", "id": "pa-s33r3lpu6gqi", "project_id": "project", "role": "funding"}','ebf5e053ca1cf7cc','7874b8b89228099c26c9f8aac503b6c3555a053e31b1b95e9556af11504af894');
INSERT INTO "change_entry" VALUES(1,51,'report','source','report',NULL,'{"as_of": "2020-05", "creator_id": "ada", "file": "report.txt", "id": "report", "issued": "2020-06-01", "kind": "source", "language": "en", "publisher_id": "agency", "type": "progress_report", "url": "https://example.org/report"}','80c384155a789746','0336ff28a76fbd98055a7d064c10408b88c506fa55670dc6bd79c64c31534ac3');
INSERT INTO "change_entry" VALUES(1,52,'matrix','system','matrix',NULL,'{"country_id": "xa", "id": "matrix", "kind": "system", "owner_id": "agency", "project_id": "project", "start_date": "2020", "state": "in_use", "type": "management_response_matrix"}','36537f0aa2fba899','5b35e76fa994660db17cb89b6eed5a4521d40429143bc328d86c64d456f7f0dd');
INSERT INTO "change_entry" VALUES(1,53,'group','activity_note','an-eezq2ys6ab2e',NULL,'{"id": "an-eezq2ys6ab2e", "mechanism_id": "group", "observation": "slowed", "observed_on": "2020-05", "since": "2020-01"}','c22a0503e5cadbbb','0650d4d28f1074e9fdf5f3e7c186ae6c15c3ff94d077a6aefdd098ca40ddb0da');
INSERT INTO "change_entry" VALUES(1,54,'declaration','agreement','declaration',NULL,'{"destination_id": "xb", "id": "declaration", "kind": "agreement", "origin_id": "xa", "type": "declaration_of_intent"}','570f9e7104603d8f','7daa2301a74e0347402e7a372f68a430f9fb9176e46d106e95b8ea087b493af1');
INSERT INTO "change_entry" VALUES(1,55,'mou','agreement','mou',NULL,'{"destination_id": "xb", "expires_on": "2025", "follows_id": "declaration", "id": "mou", "joint_body_id": "board", "kind": "agreement", "origin_id": "xa", "project_id": "project", "sector": "agriculture", "type": "mou"}','615a7955a3e9708f','15bdd839c1a88f2c90faeb246fe146dccb6efb91d729d628ef1041131eb846e7');
INSERT INTO "change_entry" VALUES(1,56,'group','composition_rule','cr-fojjood4yklw',NULL,'{"compared_with": "employers", "constituency": "workers", "id": "cr-fojjood4yklw", "mechanism_id": "group", "rule": "parity"}','af15456f254a5f63','2c19776cfc6f12228b814627835c65a73997ad7b254253b3d6d40f1a4f3853d8');
INSERT INTO "change_entry" VALUES(1,57,'group','composition_rule','cr-fwky7i3syq77',NULL,'{"constituency": "workers", "id": "cr-fwky7i3syq77", "mechanism_id": "group", "number": 2, "rule": "minimum"}','537c3c854b966c41','1c11bd4ebf5d1c284c6a6715d162e7c224df0d585a943e0fc54dcdb7fac13ca9');
INSERT INTO "change_entry" VALUES(1,58,'group','composition_rule','cr-fd6ow2gcqp3q',NULL,'{"id": "cr-fd6ow2gcqp3q", "mechanism_id": "group", "organisation_id": "ministry", "rule": "required_organisation"}','e09a22478e0bf132','2294a91dad9232b418acd3a117c7a70fea9f0c0b1f0cd5bfe7389520c7b4ff24');
INSERT INTO "change_entry" VALUES(1,59,'policy','instrument_step','is-juh2v5hqhphf',NULL,'{"entered": "2019", "id": "is-juh2v5hqhphf", "instrument_id": "policy", "note": "Second draft", "stage": "draft"}','c61c38820129a278','ee39b6c39b73f21ea61bc32711cd604932849124ff296d9d5895f87d11402751');
INSERT INTO "change_entry" VALUES(1,60,'policy','instrument_step','is-jbdk2r3hhu7k',NULL,'{"expected": "2021", "id": "is-jbdk2r3hhu7k", "instrument_id": "policy", "stage": "adopted"}','77348326a3bba3dc','28a9fa3c9a27c84674fbc512bed17f639c3fa1e38a330e8789eb7bacffc47d0e');
INSERT INTO "change_entry" VALUES(1,61,'group','mechanism_link','l-k6px4k57q22j',NULL,'{"end_date": "2020", "id": "l-k6px4k57q22j", "kind": "reports_to", "mechanism_id": "group", "to_id": "ministry"}','886de4f4d91e9d88','3da6a6720d5a3273df814d627c7797d84e916b52adc2e82f0d639ee9d111b4e3');
INSERT INTO "change_entry" VALUES(1,62,'group','mechanism_link','l-xsx7hkszjxpo',NULL,'{"id": "l-xsx7hkszjxpo", "kind": "reports_to", "mechanism_id": "group", "start_date": "2018", "to_id": "board", "wording": "reports yearly"}','11499f7d7eff00b7','59f700c6f4a48402a35eb2bbb47d04cd8f7e4823d0ecc28853c7c01d2a153626');
INSERT INTO "change_entry" VALUES(1,63,'group','meeting_count','mc-b74nf223ioph',NULL,'{"id": "mc-b74nf223ioph", "mechanism_id": "group", "meetings": 9, "period_end": "2020-05", "period_start": "2018", "qualifier": "at_least"}','8300098fa5228826','474efb4b80f9b0d5c98744bab4519e449683c3aa97b3b78f547da90a4b03018c');
INSERT INTO "change_entry" VALUES(1,64,'evaluation-r1','recommendation','evaluation-r1',NULL,'{"evaluation_id": "evaluation", "id": "evaluation-r1", "kind": "recommendation", "number": "1", "priority": "high", "response": "partially_accept", "response_on": "2020-07", "response_text": "Once a year.", "text": "Meet twice a year."}','481a97be02d16b83','1c4b79a9a5149485dfafcf03788906263f3c6416da19ca0a746d7bb93958e20a');
INSERT INTO "change_entry" VALUES(1,65,'group','seat','s-chair',NULL,'{"capacity": "ex_officio", "constituency": "government", "end_date": "2021-03", "id": "s-chair", "knowledge": "ended_known", "level": "director", "mechanism_id": "group", "organisation_id": "ministry", "person_id": "ada", "role": "chair", "start_date": "2018", "voting": true}','0086d28e29692e2b','b8a2fabddca914d33422418b1387fc522d2bc1d0d1922c2c24d5214a32282840');
INSERT INTO "change_entry" VALUES(1,66,'group','seat','s-rshx2iwd2slv',NULL,'{"capacity": "unknown", "constituency": "un_igo", "id": "s-rshx2iwd2slv", "knowledge": "unknown", "last_confirmed": "2020-05-04", "mechanism_id": "group", "organisation_id": "agency-xa", "role": "secretariat", "start_date": "2018-02"}','64b52b2110397b9c','7e5b48d692ee095a5359d22d6972090ea72d093ace4d977a75701c77854a3660');
INSERT INTO "change_entry" VALUES(1,67,'group','seat','s-pnnak5ukl3jt',NULL,'{"capacity": "unknown", "constituency": "unknown", "country_id": "xb", "id": "s-pnnak5ukl3jt", "knowledge": "unknown", "mechanism_id": "group", "role": "observer", "voting": false}','bbc634f6f3c47c0c','c68e15c7f852ec53e762f2b2f41a3b2b926634e354f22bbd95ce451780deee6c');
INSERT INTO "change_entry" VALUES(1,68,'group','seat','s-uctg4jr4h25p',NULL,'{"alternate_of_id": "s-chair", "capacity": "unknown", "constituency": "unknown", "id": "s-uctg4jr4h25p", "knowledge": "unknown", "mechanism_id": "group", "person_id": "bo", "post": "Acting Director", "role": "alternate", "start_date": "2022"}','0ed6ac9394242f24','833d965335cfcf63be3293b28248ff0ef0969f9f98524007ce683d9b00f0c213');
INSERT INTO "change_entry" VALUES(1,69,'matrix','system_function','sf-2npf4qds5dem',NULL,'{"done_by": "the evaluation unit", "frequency": "yearly", "function": "tracks recommendations", "id": "sf-2npf4qds5dem", "state": "in_use", "system_id": "matrix"}','733ceffbc3b90e08','cf6792d978a98a3e794e7c3b7a51f8370173e5fdf4b5c8182170d7f00c0de209');
INSERT INTO "change_entry" VALUES(1,70,'group','terms_of_reference','tr-w6zn7nk625vo',NULL,'{"adopted_on": "2018-02-03", "decision_power": "advises", "ends_on": "2021", "id": "tr-w6zn7nk625vo", "instrument_id": "plan", "mandate": "To coordinate", "mechanism_id": "group", "meeting_interval_months": 3, "post_project_role": "transfer", "post_project_target_id": "board", "version": 1}','608fcee656544cd5','9b72c066028c2e6ab5f99e0ae775447e69393ac2d45fcf278422b13624246997');
INSERT INTO "change_entry" VALUES(1,71,'evaluation-r1','action','ac-k7cvmgv26opa',NULL,'{"due_on": "2021", "id": "ac-k7cvmgv26opa", "position": 1, "recommendation_id": "evaluation-r1", "responsible_id": "ministry", "text": "Convene the group"}','a633a65a0d7d3a4a','c7fa1d0a3a72feb88c6ee01a4573d548717da53a0b29213baa3dd73bf8408f58');
INSERT INTO "change_entry" VALUES(1,72,'mou','agreement_step','as-rkzckhf3nrpp',NULL,'{"agreement_id": "mou", "entered": "2020-02-29", "id": "as-rkzckhf3nrpp", "note": "In the capital", "signatory_level": "minister", "stage": "signed"}','30ad35ccc0bfcbd5','281a9c9f4bffcb3439e147713a5d1eb44a20000bc16e76aa4e32631e48d431cd');
INSERT INTO "change_entry" VALUES(1,73,'mou','agreement_step','as-tsk22vnjcvw7',NULL,'{"agreement_id": "mou", "expected": "2021", "id": "as-tsk22vnjcvw7", "stage": "in_force"}','86f00f85de379562','aee65713894ff2fbfa0c7ad924e518433d0e7b3cdfb14dba6de663f4d28a3f50');
INSERT INTO "change_entry" VALUES(1,74,'first-meeting','event','first-meeting',NULL,'{"country_id": "xa", "end_date": "2018-02-15", "host_id": "ministry", "id": "first-meeting", "kind": "event", "mechanism_id": "group", "minutes_id": "report", "participants": 12, "project_id": "project", "start_date": "2018-02-14", "status": "held", "type": "meeting", "venue": "The capital"}','e6f9c35fde0f380c','11757734d1d3aee3755b1690aa288c5d668c80bcc87a20438027642f3db46824');
INSERT INTO "change_entry" VALUES(1,75,'signing','event','signing',NULL,'{"agreement_id": "mou", "id": "signing", "kind": "event", "start_date": "2021", "status": "planned", "type": "visit"}','5655baf23a83c94b','21318e1438da3d5aa3fdb3cd76033786edc3fc74ae0f073ea9d2e9c044267e95');
INSERT INTO "change_entry" VALUES(1,76,'mou','party','p-pvio3bhlzf7d',NULL,'{"agreement_id": "mou", "entity_id": "xa", "id": "p-pvio3bhlzf7d", "role": "origin"}','741d61d00554f873','5be5ca5f4ef8638f4570a9d8ab4d8d96c13162affd82ef9aac9cd5f0fe523e09');
INSERT INTO "change_entry" VALUES(1,77,'mou','party','p-cofay3vsy4ca',NULL,'{"agreement_id": "mou", "entity_id": "xb", "id": "p-cofay3vsy4ca", "role": "destination"}','45c61112ec37a124','6f91f863b4d0d737018db722b4ab0eab065bd265ed7f01dfb1e8b3b05bb16aa4');
INSERT INTO "change_entry" VALUES(1,78,'evaluation-r1','recommendation_review','rv-7mi7vjxsxxfb',NULL,'{"comment": "Done", "expected_on": "2021", "id": "rv-7mi7vjxsxxfb", "recommendation_id": "evaluation-r1", "reported_on": "2021-06", "review": 2, "status": "completed"}','564f354bb6f5e29c','140be1ac54206ef00a6c27b1880f5d9ba36c2a6426b4c7286388de86469f3c1a');
INSERT INTO "change_entry" VALUES(1,79,'evaluation-r1','recommendation_review','rv-iwe7qw7d2ujm',NULL,'{"id": "rv-iwe7qw7d2ujm", "recommendation_id": "evaluation-r1", "review": 3, "status": "blank"}','ebbc6d9c3cc2025f','9abd51b0915b2a43bdd4f3cc577393ce779dadde00da2ddf6223d20a062e7af7');
INSERT INTO "change_entry" VALUES(1,80,'evaluation-r1','recommendation_tie','rt-77orgdgtjqa6',NULL,'{"entity_id": "agency", "id": "rt-77orgdgtjqa6", "recommendation_id": "evaluation-r1", "role": "responsible", "wording": "The Agency"}','fe65818ec4a14f3b','fc797d59ace3ee200007296c32fafdfa3ac5406e8662032d2ffeffeec70a2740');
INSERT INTO "change_entry" VALUES(1,81,'evaluation-r1','recommendation_tie','rt-tu6wapf3zp7n',NULL,'{"entity_id": "group", "id": "rt-tu6wapf3zp7n", "recommendation_id": "evaluation-r1", "role": "about"}','58ee2f7889ee3162','bd8239ee8ecd6e8bcf404d93cfea69782dcbe3fac69c9ef5751496bfb466b6c3');
INSERT INTO "change_entry" VALUES(1,82,'first-meeting','attendance','at-nnl7hyktvpw5',NULL,'{"event_id": "first-meeting", "function": "member", "id": "at-nnl7hyktvpw5", "organisation_id": "ministry", "person_id": "ada", "seat_id": "s-chair", "status": "present"}','da28d768579a85ec','a72c65cdcda08727ccf03fff6ffafd80f2a31f5ab17359d8e3346d5224e11087');
INSERT INTO "change_entry" VALUES(1,83,'first-meeting','attendance','at-co7jy5yl4zqi',NULL,'{"event_id": "first-meeting", "id": "at-co7jy5yl4zqi", "in_place_of_id": "agency-xa", "person_id": "bo", "status": "substitute", "wording": "For the Agency"}','afe0f84b1a0d219f','14f3ade47e2f29fc48b14dd51332fc925e7f264b2d807cc6b7fe03802e3c80fa');
INSERT INTO "change_entry" VALUES(1,84,'first-meeting','attendance','at-yg5bqdskywko',NULL,'{"event_id": "first-meeting", "id": "at-yg5bqdskywko", "organisation_id": "agency-xa", "status": "apologies"}','92ac12335bf05a54','82c4aa012ff3c9b104a4483aa71c7ceca3d0ceb1bf09da0e5e83ae6309176689');
INSERT INTO "change_entry" VALUES(1,85,'project','endorsement','en-5jjpgmsjytbo',NULL,'{"act": "endorsed", "claim": "uncontested", "country_id": "xb", "event_id": "first-meeting", "evidence": "signed_document", "id": "en-5jjpgmsjytbo", "on_date": "2018-02", "subject_id": "project"}','508f0f6501f3170c','1c9ed085cc31f9c082e099ce41c31bd29bedabe6248e71731a6ab92f6c1ef729');
INSERT INTO "change_entry" VALUES(1,86,'policy','endorsement','en-g2gki56vlsft',NULL,'{"act": "endorsed", "body_id": "group", "claim": "contested", "evidence": "minuted", "id": "en-g2gki56vlsft", "note": "Disputed", "subject_id": "policy"}','9555442261c45fb2','f7d4e6fb8d7b36d454c868e12021a818b97d1fa0b315a753e262030a0731ac1e');
INSERT INTO "change_entry" VALUES(1,87,'agency','citation','c-anldzpu6dqdf',NULL,'{"alias_id": "a-52yfk2utdkht", "id": "c-anldzpu6dqdf", "locator": "page 1", "quote": "Agence du travail", "source_id": "report", "stance": "states"}','7d56ba1603778e7d','b1ece32cbfd100338da5b917fcec02f25624e4ea12b6dd7e6777abeaaeb38b2a');
INSERT INTO "change_entry" VALUES(1,88,'agency','citation','c-u3chwixifflb',NULL,'{"id": "c-u3chwixifflb", "identifier_id": "i-xjvbcodopqis", "quote": "AFW.1", "source_id": "report", "stance": "states"}','d6f26a2ce67d543f','35eb3f5f7f2c456405833f659af674b11c4fe3f363ef5845a61e64ad482c9420');
INSERT INTO "change_entry" VALUES(1,89,'agency','citation','c-kl3bfa453n2m',NULL,'{"id": "c-kl3bfa453n2m", "quote": "became a UN agency in 1946", "source_id": "report", "stance": "states", "statement_id": "st-xjvxm3hranna"}','a0c6826f22acdb5b','fceb9a5154a5ca805b54a2cd9a0e34fd6a8582a241c65ed44028ad2762a3a5aa');
INSERT INTO "change_entry" VALUES(1,90,'agency','citation','c-ursvrlcul626',NULL,'{"id": "c-ursvrlcul626", "quote": "an observer until May 1960", "source_id": "report", "stance": "states", "statement_id": "st-sqpujrctaeh3"}','acd88650cbafbacc','f6907adc2f9601e209e46be9bd89c911998e3876daaf3e19716bdb4532de5163');
INSERT INTO "change_entry" VALUES(1,91,'agency','citation','c-64v2sglu4zpr',NULL,'{"id": "c-64v2sglu4zpr", "quote": "works on ethical recruitment", "source_id": "report", "stance": "states", "theme_id": "th-3btmrbhg2y2t"}','9298c57f6ef3b297','a2b293764f370f257414fe91f9b90a574834985980076681edd59c37401435f8');
INSERT INTO "change_entry" VALUES(1,92,'agency','citation','c-264bsaqkg6ob',NULL,'{"contact_detail_id": "cd-pbiw75bh4vuh", "id": "c-264bsaqkg6ob", "quote": "at the desk", "source_id": "report", "stance": "states"}','e65141115b1b805e','58b3472b9622b81a75bfe635b91c35ba2c5fe599f6b2a52e5c7f56e97857e4d6');
INSERT INTO "change_entry" VALUES(1,93,'agency','citation','c-5aquxat3itfh',NULL,'{"entity_id": "agency", "id": "c-5aquxat3itfh", "locator": "page 1", "quote": "the Agency for Work (AfW)", "source_id": "report", "stance": "states"}','23ce59933cd68c8b','cad5a351e35d5e95b47cd84d753b165b2590863133a422987f3c507444fe1b35');
INSERT INTO "change_entry" VALUES(1,94,'ada','citation','c-mfoy6wvumow3',NULL,'{"affiliation_id": "af-awk3r6xpdxab", "id": "c-mfoy6wvumow3", "quote": "Director until March 2021", "source_id": "report", "stance": "states"}','d1f69f9c6a6e3cf0','c86930d8ae40185307e0c386a9a7a597e78115f61bd1a7ef3ffb7a716134bb42');
INSERT INTO "change_entry" VALUES(1,95,'project','citation','c-uetcmjkhoo2a',NULL,'{"figure_id": "fg-n7kdu2r5a2cq", "id": "c-uetcmjkhoo2a", "quote": "a budget of USD 200,000", "source_id": "report", "stance": "states"}','225229f026eaed48','df57191139a7152b078b62eb5a76f36a91bbbdd44a2a91eac168b77d6e5aa0bd');
INSERT INTO "change_entry" VALUES(1,96,'project','citation','c-7fayqgdxxirb',NULL,'{"figure_id": "fg-aaugtqtwtlfv", "id": "c-7fayqgdxxirb", "quote": "USD 210,000.50", "source_id": "report", "stance": "states"}','20f3f60c7e29aefb','cc11c1581a7d35a5448aec8fbd12f4c8205009607a780a22ae428c5b20608dc9');
INSERT INTO "change_entry" VALUES(1,97,'project','citation','c-etugbtlpt3tw',NULL,'{"id": "c-etugbtlpt3tw", "participant_id": "pa-s33r3lpu6gqi", "quote": "funded by the Agency", "source_id": "report", "stance": "states"}','37ed45dd653ecf9f','8fe00b329971080abf9ab47084c208cb049900f20d5d215f26e8f8e6deaead9e');
INSERT INTO "change_entry" VALUES(1,98,'project','citation','c-fticwc7jjgsx',NULL,'{"endorsement_id": "en-5jjpgmsjytbo", "id": "c-fticwc7jjgsx", "quote": "Betaland endorsed", "source_id": "report", "stance": "states"}','eaba8b4109fad999','eb9e5e10f1bf0ad7f5860ee5bea68c5cb6113f55c4c71b3e940283647e9c4040');
INSERT INTO "change_entry" VALUES(1,99,'project','citation','c-igjjk3swtzdr',NULL,'{"endorsement_requirement_id": "rq-c6u375hjbbwv", "id": "c-igjjk3swtzdr", "quote": "subject to Alphaland''s endorsement", "source_id": "report", "stance": "states"}','560cb636bef2f0f9','4d0f327fee29c7bdc5a5bc43597d017da8f2912bef41716508a3542df4859e69');
INSERT INTO "change_entry" VALUES(1,100,'group','citation','c-254j5ywuittq',NULL,'{"finding_decision_id": "fd-bndil3m4muwm", "id": "c-254j5ywuittq", "quote": "will meet in June", "source_id": "report", "stance": "states"}','9bc46c7b2a2171a6','63aaf0f965cb78f38251de6455efd33bb6adac6f30fdca72468f41e8ee592414');
INSERT INTO "change_entry" VALUES(1,101,'group','citation','c-n4xw3fiyderz',NULL,'{"id": "c-n4xw3fiyderz", "quote": "shall meet every three months", "source_id": "report", "stance": "states", "terms_of_reference_id": "tr-w6zn7nk625vo"}','6c4400ddafd061f2','19396ccf457140e9012f9e46c972d62b4bf4a2352a1637ac61f286f374a77fd6');
INSERT INTO "change_entry" VALUES(1,102,'group','citation','c-u7koonkyj4fg',NULL,'{"composition_rule_id": "cr-fojjood4yklw", "id": "c-u7koonkyj4fg", "quote": "in equal numbers", "source_id": "report", "stance": "states"}','a82b4e2bc07a7493','d5b54f1ef2b302867fe0476c2e198a7c34aa24d7baec87562f4c0db917d900e1');
INSERT INTO "change_entry" VALUES(1,103,'group','citation','c-sqarhtouedtx',NULL,'{"id": "c-sqarhtouedtx", "quote": "chaired by the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "states"}','c6ec1fb509f4d310','a00840d1b173fdd173a53e78888ce612335ce0dcd4c8a6167dfbe86cccde7f0f');
INSERT INTO "change_entry" VALUES(1,104,'group','citation','c-ooxpiqiyrwqh',NULL,'{"field": "constituency", "id": "c-ooxpiqiyrwqh", "quote": "the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "implies"}','6e1cdaa1ed7b029d','da32f4da6f03ffb095cc806e2c2d53a9e61502001c7a081c3d13df58bc65c644');
INSERT INTO "change_entry" VALUES(1,105,'group','citation','c-xjxqjqdwzjvg',NULL,'{"id": "c-xjxqjqdwzjvg", "mechanism_link_id": "l-xsx7hkszjxpo", "quote": "reports to the Board", "source_id": "report", "stance": "states"}','778aa2adc978ebcf','aef08dad2a76ae179428685f1448cfbeb6bfaa022ea1959299a1c3af03cd438f');
INSERT INTO "change_entry" VALUES(1,106,'group','citation','c-nvoxtero6gv3',NULL,'{"id": "c-nvoxtero6gv3", "meeting_count_id": "mc-b74nf223ioph", "quote": "met at least nine times", "source_id": "report", "stance": "states"}','070d33889dbd53fb','cfaf06f3f0b3a9d815f0505bd3295213db8ba27a599acc52b6947fb1020e9771');
INSERT INTO "change_entry" VALUES(1,107,'group','citation','c-ubpku6vrtbsk',NULL,'{"activity_note_id": "an-eezq2ys6ab2e", "id": "c-ubpku6vrtbsk", "quote": "slowed in 2020", "source_id": "report", "stance": "states"}','2c4ab5d8c7e6e8ef','d338cb7ac109c911362361d22e2d9d32ac1026ac042100570bdfda7056d7c8ae');
INSERT INTO "change_entry" VALUES(1,108,'group','citation','c-7bch6v6j5gbc',NULL,'{"asserted_by_id": "agency", "entity_id": "group", "field": "member_count", "id": "c-7bch6v6j5gbc", "quote": "twelve members", "source_id": "report", "stance": "states", "value": "12"}','1f35fdc1574ef033','190b722b426ea27d68c96a191060f43c5d978f7c16aeaa16b359b366c3eb6644');
INSERT INTO "change_entry" VALUES(1,109,'mou','citation','c-wzvbjollo6wt',NULL,'{"id": "c-wzvbjollo6wt", "party_id": "p-pvio3bhlzf7d", "quote": "between Alphaland", "source_id": "report", "stance": "states"}','0a6f654d3d39736c','64d3488b050cfb3dcf08fc994c403c519a1bede5863db944362668234cef0db7');
INSERT INTO "change_entry" VALUES(1,110,'mou','citation','c-26rozpl3s6t2',NULL,'{"agreement_step_id": "as-rkzckhf3nrpp", "id": "c-26rozpl3s6t2", "quote": "signed on 29 February 2020", "source_id": "report", "stance": "states"}','241350b6227be3c4','8e76d96ce4b9c661bb6c065c2f37f66bb75a4d05fc51a9c92f254e216cd271bf');
INSERT INTO "change_entry" VALUES(1,111,'policy','citation','c-gaovlksu564m',NULL,'{"id": "c-gaovlksu564m", "instrument_step_id": "is-juh2v5hqhphf", "quote": "a second draft", "source_id": "report", "stance": "states"}','6a7407adb8a8ea6f','2d52e965f9536742af7f6cfcb3795d6b824a59dc0299abcc52cc9bcf0e4ff80f');
INSERT INTO "change_entry" VALUES(1,112,'policy','citation','c-l2y5dpskdkma',NULL,'{"endorsement_id": "en-g2gki56vlsft", "id": "c-l2y5dpskdkma", "quote": "was never endorsed", "source_id": "report", "stance": "contradicts"}','ecb20401e1c6ea04','47d9eb425b441d14fe3359835f7a7fb26adef39df67b101cbc5383cd0324d403');
INSERT INTO "change_entry" VALUES(1,113,'first-meeting','citation','c-owl3ggjpf3gl',NULL,'{"attendance_id": "at-nnl7hyktvpw5", "id": "c-owl3ggjpf3gl", "quote": "the Director was there", "source_id": "report", "stance": "states"}','9f00485ea442ea44','901b7ed6eaabe760642e587d56f02425789fa53de717bf50fa12b723a2a15eb1');
INSERT INTO "change_entry" VALUES(1,114,'first-meeting','citation','c-tcyliwf4gqfu',NULL,'{"entity_id": "first-meeting", "id": "c-tcyliwf4gqfu", "quote": "met on 14 and 15 February 2018", "source_id": "report", "stance": "states"}','f662f82a7b2d5892','617266706436f4ef06a3be280867269a3af980582866720bdfa6b912322ba6cf');
INSERT INTO "change_entry" VALUES(1,115,'matrix','citation','c-wc2xd4ptwm43',NULL,'{"id": "c-wc2xd4ptwm43", "quote": "tracks recommendations every year", "source_id": "report", "stance": "states", "system_function_id": "sf-2npf4qds5dem"}','cd5b9a01bd73ff46','bb17c60781885eca7b4daefc44934e44d897f8e5562ef5c7fc06aba42d9cf470');
INSERT INTO "change_entry" VALUES(1,116,'evaluation-r1','citation','c-7ds4cqnksyx3',NULL,'{"id": "c-7ds4cqnksyx3", "quote": "for the Agency", "recommendation_tie_id": "rt-77orgdgtjqa6", "source_id": "report", "stance": "states"}','9bb8337c531d29c7','e4c71a126c0090374a8529d0df528f2ad7a1c9c872b7b5d5d642ce8d97c97260');
INSERT INTO "change_entry" VALUES(1,117,'evaluation-r1','citation','c-ch5llv67n4lu',NULL,'{"action_id": "ac-k7cvmgv26opa", "id": "c-ch5llv67n4lu", "quote": "will convene the group", "source_id": "report", "stance": "states"}','de1d91dfecabfa50','7a6a12f9af4aecd0655c5fc51c203d0b4b2c262aabed7a5e531def2e474e86f5');
INSERT INTO "change_entry" VALUES(1,118,'evaluation-r1','citation','c-djqg4ub46w2m',NULL,'{"id": "c-djqg4ub46w2m", "quote": "Done", "recommendation_review_id": "rv-7mi7vjxsxxfb", "source_id": "report", "stance": "states"}','7a5f26e09b1bff3f','02bf0acaee329feae79acb3c5ce215f5f3e302300c36636088404457254ef0e1');
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
	CONSTRAINT pk_citation PRIMARY KEY (id), 
	CONSTRAINT ck_citation_target CHECK (CASE WHEN entity_id IS NULL THEN 0 ELSE 1 END + CASE WHEN alias_id IS NULL THEN 0 ELSE 1 END + CASE WHEN identifier_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN theme_id IS NULL THEN 0 ELSE 1 END + CASE WHEN contact_detail_id IS NULL THEN 0 ELSE 1 END + CASE WHEN figure_id IS NULL THEN 0 ELSE 1 END + CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN terms_of_reference_id IS NULL THEN 0 ELSE 1 END + CASE WHEN composition_rule_id IS NULL THEN 0 ELSE 1 END + CASE WHEN seat_id IS NULL THEN 0 ELSE 1 END + CASE WHEN mechanism_link_id IS NULL THEN 0 ELSE 1 END + CASE WHEN meeting_count_id IS NULL THEN 0 ELSE 1 END + CASE WHEN activity_note_id IS NULL THEN 0 ELSE 1 END + CASE WHEN attendance_id IS NULL THEN 0 ELSE 1 END + CASE WHEN party_id IS NULL THEN 0 ELSE 1 END + CASE WHEN agreement_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN instrument_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_requirement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN system_function_id IS NULL THEN 0 ELSE 1 END + CASE WHEN participant_id IS NULL THEN 0 ELSE 1 END + CASE WHEN recommendation_tie_id IS NULL THEN 0 ELSE 1 END + CASE WHEN action_id IS NULL THEN 0 ELSE 1 END + CASE WHEN recommendation_review_id IS NULL THEN 0 ELSE 1 END + CASE WHEN finding_decision_id IS NULL THEN 0 ELSE 1 END = 1), 
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
	CONSTRAINT ck_citation_stance_term CHECK (stance IN ('states', 'implies', 'contradicts'))
)
 STRICT

;
INSERT INTO "citation" VALUES('c-anldzpu6dqdf','report','page 1','Agence du travail',NULL,'states',NULL,NULL,NULL,'a-52yfk2utdkht',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-u3chwixifflb','report',NULL,'AFW.1',NULL,'states',NULL,NULL,NULL,NULL,'i-xjvbcodopqis',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-kl3bfa453n2m','report',NULL,'became a UN agency in 1946',NULL,'states',NULL,NULL,NULL,NULL,NULL,'st-xjvxm3hranna',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ursvrlcul626','report',NULL,'an observer until May 1960',NULL,'states',NULL,NULL,NULL,NULL,NULL,'st-sqpujrctaeh3',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-64v2sglu4zpr','report',NULL,'works on ethical recruitment',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,'th-3btmrbhg2y2t',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-264bsaqkg6ob','report',NULL,'at the desk',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cd-pbiw75bh4vuh',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-5aquxat3itfh','report','page 1','the Agency for Work (AfW)',NULL,'states',NULL,NULL,'agency',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-mfoy6wvumow3','report',NULL,'Director until March 2021',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'af-awk3r6xpdxab',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-uetcmjkhoo2a','report',NULL,'a budget of USD 200,000',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fg-n7kdu2r5a2cq',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7fayqgdxxirb','report',NULL,'USD 210,000.50',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fg-aaugtqtwtlfv',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-etugbtlpt3tw','report',NULL,'funded by the Agency',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'pa-s33r3lpu6gqi',NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-fticwc7jjgsx','report',NULL,'Betaland endorsed',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en-5jjpgmsjytbo',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-igjjk3swtzdr','report',NULL,'subject to Alphaland''s endorsement',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rq-c6u375hjbbwv',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-254j5ywuittq','report',NULL,'will meet in June',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fd-bndil3m4muwm');
INSERT INTO "citation" VALUES('c-n4xw3fiyderz','report',NULL,'shall meet every three months',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'tr-w6zn7nk625vo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-u7koonkyj4fg','report',NULL,'in equal numbers',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cr-fojjood4yklw',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-sqarhtouedtx','report',NULL,'chaired by the Ministry',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s-chair',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ooxpiqiyrwqh','report',NULL,'the Ministry',NULL,'implies','constituency',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s-chair',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-xjxqjqdwzjvg','report',NULL,'reports to the Board',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'l-xsx7hkszjxpo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-nvoxtero6gv3','report',NULL,'met at least nine times',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'mc-b74nf223ioph',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ubpku6vrtbsk','report',NULL,'slowed in 2020',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'an-eezq2ys6ab2e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7bch6v6j5gbc','report',NULL,'twelve members','agency','states','member_count','12','group',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-wzvbjollo6wt','report',NULL,'between Alphaland',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'p-pvio3bhlzf7d',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-26rozpl3s6t2','report',NULL,'signed on 29 February 2020',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'as-rkzckhf3nrpp',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-gaovlksu564m','report',NULL,'a second draft',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'is-juh2v5hqhphf',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-l2y5dpskdkma','report',NULL,'was never endorsed',NULL,'contradicts',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en-g2gki56vlsft',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-owl3ggjpf3gl','report',NULL,'the Director was there',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'at-nnl7hyktvpw5',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-tcyliwf4gqfu','report',NULL,'met on 14 and 15 February 2018',NULL,'states',NULL,NULL,'first-meeting',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-wc2xd4ptwm43','report',NULL,'tracks recommendations every year',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sf-2npf4qds5dem',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7ds4cqnksyx3','report',NULL,'for the Agency',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rt-77orgdgtjqa6',NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ch5llv67n4lu','report',NULL,'will convene the group',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ac-k7cvmgv26opa',NULL,NULL);
INSERT INTO "citation" VALUES('c-djqg4ub46w2m','report',NULL,'Done',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rv-7mi7vjxsxxfb',NULL);
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
	CONSTRAINT ck_seat_last_confirmed_date CHECK ((last_confirmed LIKE '____' OR last_confirmed LIKE '____-__' OR last_confirmed LIKE '____-__-__') AND substr(last_confirmed, 1, 4) BETWEEN '0001' AND '9999' AND (length(last_confirmed) = 4 OR substr(last_confirmed, 6, 2) BETWEEN '01' AND '12') AND (length(last_confirmed) < 10 OR substr(last_confirmed, 9, 2) BETWEEN '01' AND '31'))
)
 STRICT

;
INSERT INTO "seat" VALUES('s-chair','group','ministry','ada',NULL,'chair',NULL,'government','ex_officio',1,'director',NULL,'2018','2021-03','ended_known',NULL);
INSERT INTO "seat" VALUES('s-rshx2iwd2slv','group','agency-xa',NULL,NULL,'secretariat',NULL,'un_igo','unknown',NULL,NULL,NULL,'2018-02',NULL,'unknown','2020-05-04');
INSERT INTO "seat" VALUES('s-pnnak5ukl3jt','group',NULL,NULL,'xb','observer',NULL,'unknown','unknown',0,NULL,NULL,NULL,NULL,'unknown',NULL);
INSERT INTO "seat" VALUES('s-uctg4jr4h25p','group',NULL,'bo',NULL,'alternate','Acting Director','unknown','unknown',NULL,NULL,'s-chair','2022',NULL,'unknown',NULL);
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
CREATE INDEX ix_entity_redirect_to ON entity (redirect_to) WHERE redirect_to IS NOT NULL;
CREATE INDEX ix_entity_kind ON entity (kind);
CREATE INDEX ix_change_undoes ON change (undoes);
CREATE INDEX ix_place_parent_id ON place (parent_id);
CREATE INDEX ix_alias_entity_id ON alias (entity_id);
CREATE INDEX ix_identifier_entity_id ON identifier (entity_id);
CREATE INDEX ix_statement_entity_id ON statement (entity_id);
CREATE UNIQUE INDEX uq_statement_identity ON statement (entity_id, attribute, value, coalesce(start_date, ''));
CREATE INDEX ix_theme_theme ON theme (theme);
CREATE INDEX ix_theme_entity_id ON theme (entity_id);
CREATE INDEX ix_contact_detail_entity_id ON contact_detail (entity_id);
CREATE UNIQUE INDEX uq_figure_identity ON figure (entity_id, measure, amount, coalesce(unit, ''), coalesce(as_of, ''), coalesce(label, ''));
CREATE INDEX ix_figure_entity_id ON figure (entity_id);
CREATE INDEX ix_search_name_folded ON search_name (folded) WHERE source <> 'description';
CREATE UNIQUE INDEX uq_finding_decision_identity ON finding_decision (entity_id, rule, message, decided_on);
CREATE INDEX ix_finding_decision_entity_id ON finding_decision (entity_id);
CREATE INDEX ix_change_entry_row_id ON change_entry (row_id);
CREATE INDEX ix_change_entry_record_id ON change_entry (record_id);
CREATE INDEX ix_organisation_country_id ON organisation (country_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_endorsement_requirement_subject_id ON endorsement_requirement (subject_id);
CREATE INDEX ix_endorsement_requirement_country_id ON endorsement_requirement (country_id);
CREATE UNIQUE INDEX uq_endorsement_requirement_identity ON endorsement_requirement (subject_id, act, coalesce(body_id, ''), coalesce(country_id, ''));
CREATE INDEX ix_endorsement_requirement_body_id ON endorsement_requirement (body_id);
CREATE INDEX ix_project_parent_id ON project (parent_id);
CREATE INDEX ix_project_country_id ON project (country_id);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE UNIQUE INDEX uq_affiliation_identity ON affiliation (person_id, organisation_id, post, coalesce(start_date, ''));
CREATE INDEX ix_source_publisher_id ON source (publisher_id);
CREATE INDEX ix_source_creator_id ON source (creator_id);
CREATE INDEX ix_instrument_country_id ON instrument (country_id);
CREATE INDEX ix_instrument_annex_to_id ON instrument (annex_to_id);
CREATE INDEX ix_instrument_project_id ON instrument (project_id);
CREATE INDEX ix_instrument_owner_id ON instrument (owner_id);
CREATE INDEX ix_system_owner_id ON system (owner_id);
CREATE INDEX ix_system_country_id ON system (country_id);
CREATE INDEX ix_system_project_id ON system (project_id);
CREATE INDEX ix_mechanism_country_id ON mechanism (country_id);
CREATE INDEX ix_mechanism_project_id ON mechanism (project_id);
CREATE INDEX ix_participant_project_id ON participant (project_id);
CREATE INDEX ix_participant_entity_id ON participant (entity_id);
CREATE INDEX ix_agreement_follows_id ON agreement (follows_id);
CREATE INDEX ix_agreement_destination_id ON agreement (destination_id);
CREATE INDEX ix_agreement_origin_id ON agreement (origin_id);
CREATE INDEX ix_agreement_joint_body_id ON agreement (joint_body_id);
CREATE INDEX ix_agreement_project_id ON agreement (project_id);
CREATE INDEX ix_meeting_count_mechanism_id ON meeting_count (mechanism_id);
CREATE UNIQUE INDEX uq_activity_note_identity ON activity_note (mechanism_id, observation, coalesce(observed_on, ''), coalesce(since, ''));
CREATE INDEX ix_activity_note_mechanism_id ON activity_note (mechanism_id);
CREATE INDEX ix_instrument_step_instrument_id ON instrument_step (instrument_id);
CREATE UNIQUE INDEX uq_instrument_step_identity ON instrument_step (instrument_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_system_function_system_id ON system_function (system_id);
CREATE INDEX ix_terms_of_reference_mechanism_id ON terms_of_reference (mechanism_id);
CREATE INDEX ix_terms_of_reference_post_project_target_id ON terms_of_reference (post_project_target_id);
CREATE INDEX ix_terms_of_reference_instrument_id ON terms_of_reference (instrument_id);
CREATE INDEX ix_composition_rule_organisation_id ON composition_rule (organisation_id);
CREATE INDEX ix_composition_rule_mechanism_id ON composition_rule (mechanism_id);
CREATE UNIQUE INDEX uq_composition_rule_identity ON composition_rule (mechanism_id, rule, coalesce(constituency, ''), coalesce(compared_with, ''), coalesce(organisation_id, ''));
CREATE INDEX ix_seat_country_id ON seat (country_id);
CREATE INDEX ix_seat_mechanism_id ON seat (mechanism_id);
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE UNIQUE INDEX uq_seat_identity ON seat (mechanism_id, role, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(start_date, ''));
CREATE INDEX ix_seat_organisation_id ON seat (organisation_id);
CREATE INDEX ix_seat_alternate_of_id ON seat (alternate_of_id);
CREATE INDEX ix_mechanism_link_to_id ON mechanism_link (to_id);
CREATE UNIQUE INDEX uq_mechanism_link_identity ON mechanism_link (mechanism_id, to_id, kind, coalesce(start_date, ''));
CREATE INDEX ix_mechanism_link_mechanism_id ON mechanism_link (mechanism_id);
CREATE INDEX ix_recommendation_evaluation_id ON recommendation (evaluation_id);
CREATE INDEX ix_party_agreement_id ON party (agreement_id);
CREATE INDEX ix_party_entity_id ON party (entity_id);
CREATE UNIQUE INDEX uq_agreement_step_identity ON agreement_step (agreement_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_agreement_step_agreement_id ON agreement_step (agreement_id);
CREATE INDEX ix_event_mechanism_id ON event (mechanism_id);
CREATE INDEX ix_event_minutes_id ON event (minutes_id);
CREATE INDEX ix_event_agreement_id ON event (agreement_id);
CREATE INDEX ix_event_project_id ON event (project_id);
CREATE INDEX ix_event_country_id ON event (country_id);
CREATE INDEX ix_event_host_id ON event (host_id);
CREATE INDEX ix_recommendation_tie_entity_id ON recommendation_tie (entity_id);
CREATE INDEX ix_recommendation_tie_recommendation_id ON recommendation_tie (recommendation_id);
CREATE INDEX ix_action_recommendation_id ON action (recommendation_id);
CREATE INDEX ix_action_responsible_id ON action (responsible_id);
CREATE INDEX ix_recommendation_review_recommendation_id ON recommendation_review (recommendation_id);
CREATE INDEX ix_attendance_organisation_id ON attendance (organisation_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);
CREATE UNIQUE INDEX uq_attendance_identity ON attendance (event_id, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(in_place_of_id, ''));
CREATE INDEX ix_attendance_in_place_of_id ON attendance (in_place_of_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_country_id ON attendance (country_id);
CREATE INDEX ix_endorsement_body_id ON endorsement (body_id);
CREATE UNIQUE INDEX uq_endorsement_identity ON endorsement (subject_id, act, claim, coalesce(body_id, ''), coalesce(country_id, ''), coalesce(on_date, ''));
CREATE INDEX ix_endorsement_country_id ON endorsement (country_id);
CREATE INDEX ix_endorsement_subject_id ON endorsement (subject_id);
CREATE INDEX ix_endorsement_event_id ON endorsement (event_id);
CREATE INDEX ix_citation_action_id ON citation (action_id) WHERE action_id IS NOT NULL;
CREATE INDEX ix_citation_alias_id ON citation (alias_id) WHERE alias_id IS NOT NULL;
CREATE INDEX ix_citation_theme_id ON citation (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX ix_citation_activity_note_id ON citation (activity_note_id) WHERE activity_note_id IS NOT NULL;
CREATE INDEX ix_citation_affiliation_id ON citation (affiliation_id) WHERE affiliation_id IS NOT NULL;
CREATE INDEX ix_citation_seat_id ON citation (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX ix_citation_agreement_step_id ON citation (agreement_step_id) WHERE agreement_step_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_requirement_id ON citation (endorsement_requirement_id) WHERE endorsement_requirement_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_tie_id ON citation (recommendation_tie_id) WHERE recommendation_tie_id IS NOT NULL;
CREATE INDEX ix_citation_finding_decision_id ON citation (finding_decision_id) WHERE finding_decision_id IS NOT NULL;
CREATE INDEX ix_citation_source_id ON citation (source_id);
CREATE INDEX ix_citation_system_function_id ON citation (system_function_id) WHERE system_function_id IS NOT NULL;
CREATE INDEX ix_citation_entity_id ON citation (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX ix_citation_statement_id ON citation (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_citation_figure_id ON citation (figure_id) WHERE figure_id IS NOT NULL;
CREATE INDEX ix_citation_composition_rule_id ON citation (composition_rule_id) WHERE composition_rule_id IS NOT NULL;
CREATE INDEX ix_citation_meeting_count_id ON citation (meeting_count_id) WHERE meeting_count_id IS NOT NULL;
CREATE INDEX ix_citation_party_id ON citation (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_id ON citation (endorsement_id) WHERE endorsement_id IS NOT NULL;
CREATE INDEX ix_citation_participant_id ON citation (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_review_id ON citation (recommendation_review_id) WHERE recommendation_review_id IS NOT NULL;
CREATE INDEX ix_citation_terms_of_reference_id ON citation (terms_of_reference_id) WHERE terms_of_reference_id IS NOT NULL;
CREATE INDEX ix_citation_identifier_id ON citation (identifier_id) WHERE identifier_id IS NOT NULL;
CREATE INDEX ix_citation_mechanism_link_id ON citation (mechanism_link_id) WHERE mechanism_link_id IS NOT NULL;
CREATE INDEX ix_citation_asserted_by_id ON citation (asserted_by_id);
CREATE INDEX ix_citation_contact_detail_id ON citation (contact_detail_id) WHERE contact_detail_id IS NOT NULL;
CREATE INDEX ix_citation_attendance_id ON citation (attendance_id) WHERE attendance_id IS NOT NULL;
CREATE INDEX ix_citation_instrument_step_id ON citation (instrument_step_id) WHERE instrument_step_id IS NOT NULL;
COMMIT;
