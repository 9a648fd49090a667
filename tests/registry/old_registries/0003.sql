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
INSERT INTO "alembic_version" VALUES('0003');
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
	CONSTRAINT ck_change_kind_term CHECK (kind IN ('load', 'edit', 'add', 'end', 'meeting', 'confirm', 'merge', 'unmerge', 'undo', 'redo', 'erase'))
)
 STRICT

;
INSERT INTO "change" VALUES(1,'2026-11-23T08:51:49Z','tester','a registry of this version','load',NULL,NULL,'6f9f8d214d9a0a6b','55c62ea0944eb19ef84660e649bf6eb56a6677632f3699f901e7609e4ebb313f','fd7ace637cf2b9886c057521225b83fe87a8c0cbd25a1fab72e6dde4a6f0d571');
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
INSERT INTO "change_entry" VALUES(1,1,'report','entity','report',NULL,'{"id": "report", "kind": "source", "name": "Report"}','a5883290e1ee85f9','e1305276d50d12ddacbe034bad8a41baf7ed6ed592457fc437840b0e7abce212');
INSERT INTO "change_entry" VALUES(1,2,'region','entity','region',NULL,'{"id": "region", "kind": "place", "name": "Region"}','e292842e03331ade','da6f7e4ff23479b1b5f080864f9869e06c762a0369ba137a30b1a1ce12dab071');
INSERT INTO "change_entry" VALUES(1,3,'xa','entity','xa',NULL,'{"id": "xa", "kind": "place", "name": "Alphaland"}','28b488844aaf8d78','cd224a62c99713e2c8c8031b16ef9827b4f654f0686bfdd14713f9673b804b0d');
INSERT INTO "change_entry" VALUES(1,4,'xb','entity','xb',NULL,'{"id": "xb", "kind": "place", "name": "Betaland"}','9fa442fbccf95cfe','e5aba7eb85d9bbf2c8b1ac60087c45f2847e0e6b2b65a5ea67e8a8e995fad3d5');
INSERT INTO "change_entry" VALUES(1,5,'agency','entity','agency',NULL,'{"acronym": "AfW", "id": "agency", "kind": "organisation", "name": "Agency for Work"}','0f232dca38f16c8e','b5f8b9277d5d276b08b7633cfe1e4cc87b492001e5d7b89fec1714dbc447d29e');
INSERT INTO "change_entry" VALUES(1,6,'agency-xa','entity','agency-xa',NULL,'{"id": "agency-xa", "kind": "organisation", "name": "Agency for Work in Alphaland"}','aa2bec30103dde68','29233ef255984f934bb8314b6edbf7c0bb7b852f72aeccfa0402943c8cf1e6be');
INSERT INTO "change_entry" VALUES(1,7,'ministry','entity','ministry',NULL,'{"id": "ministry", "kind": "organisation", "name": "Ministry of Work"}','9f0b2461cdef37f0','bde5bbc0d268a280f31dc9a8dca3cd17cde44a25013248d32aade63aae0ee90b');
INSERT INTO "change_entry" VALUES(1,8,'bo','entity','bo',NULL,'{"id": "bo", "kind": "person", "name": "Bo Example"}','f7b0f3c23aaa2334','575c86e168ca50c111a9e4f684c7ab8db02b0cabdebb9006474a6d6adeb745b7');
INSERT INTO "change_entry" VALUES(1,9,'ada','entity','ada',NULL,'{"id": "ada", "kind": "person", "name": "Ada Example"}','6c6603ddc88bf111','800cd1714ff8017308c73d87483f220783c8e526499e0c7c0d1e811a03878f30');
INSERT INTO "change_entry" VALUES(1,10,'project','entity','project',NULL,'{"id": "project", "kind": "project", "name": "Project"}','8ffe567b5e68b6dc','ca896988be732f7e4586851d2089bea45ea308a4e9e354e299123434a69f40d2');
INSERT INTO "change_entry" VALUES(1,11,'programme','entity','programme',NULL,'{"id": "programme", "kind": "project", "name": "Programme"}','13c8ae7f903b4f2b','671d90026a5d52e12320f34a3740ffe37eec6251614a4bc9ce4716052b1fff54');
INSERT INTO "change_entry" VALUES(1,12,'group','entity','group',NULL,'{"acronym": "WG", "id": "group", "kind": "mechanism", "name": "Working Group"}','2d89b1d5c861574a','9e0d96ee502c8ec87b0c1ab47f9bf872a7f74960ee845159d03547b5f1d46859');
INSERT INTO "change_entry" VALUES(1,13,'board','entity','board',NULL,'{"id": "board", "kind": "mechanism", "name": "Board"}','22aa4e91749860df','f1644de673aee84ac5301332b06b36c620abc59ff4ff11c22a0de5fab6bdb7ac');
INSERT INTO "change_entry" VALUES(1,14,'declaration','entity','declaration',NULL,'{"id": "declaration", "kind": "agreement", "name": "Declaration"}','4f939edeba8b5a9f','3e337f859b60ea1082cffae18118ccf67cc2f0409169add6f979cb2dcf5b05fd');
INSERT INTO "change_entry" VALUES(1,15,'mou','entity','mou',NULL,'{"id": "mou", "kind": "agreement", "name": "Memorandum"}','95f0931ec384fb40','f49ef31b4bac331bc56e6b579f2c50157e676b38a458870dae798eda2fe1aced');
INSERT INTO "change_entry" VALUES(1,16,'policy','entity','policy',NULL,'{"id": "policy", "kind": "instrument", "name": "Policy"}','7e8a2ae9cd10293d','f4f735d56427bb84cb0f2dcf65ff124298e74953ea5c2f60eea7efb986b14119');
INSERT INTO "change_entry" VALUES(1,17,'plan','entity','plan',NULL,'{"id": "plan", "kind": "instrument", "name": "Plan"}','319182d6b14b619c','f2b0d2356e52868d4cff99962cf18fdd96999e249a83feef1c4655df5d0fadca');
INSERT INTO "change_entry" VALUES(1,18,'evaluation','entity','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "name": "Evaluation"}','0f978e0ef5a51d61','a3e8bd63297b0eeb41c5e50bc6d2fe6499bd1eec7451ad956df4da49ca023bd6');
INSERT INTO "change_entry" VALUES(1,19,'first-meeting','entity','first-meeting',NULL,'{"id": "first-meeting", "kind": "event", "name": "First meeting of the Working Group"}','4c19e4d128dcbf65','943dae7f2e6ba252265b7e5ebb005e77ab9d1f94d00b4208d4c59a0a82228f27');
INSERT INTO "change_entry" VALUES(1,20,'signing','entity','signing',NULL,'{"id": "signing", "kind": "event", "name": "Signing"}','c06310ac90ea103c','a06a429a8145c032555a8c1c7824745261fe489c5f1dac19d19add3c057c2e11');
INSERT INTO "change_entry" VALUES(1,21,'matrix','entity','matrix',NULL,'{"id": "matrix", "kind": "system", "name": "Response matrix"}','7232c67af0e8daca','792abd63d7a2c82ed4577a44baa6114e4ae5adf7305f8bbde2815ff72ff447fa');
INSERT INTO "change_entry" VALUES(1,22,'evaluation-r1','entity','evaluation-r1',NULL,'{"id": "evaluation-r1", "kind": "recommendation", "name": "Recommendation 1"}','56dd88e72ec30c96','264fdba82acff5d47dca9986f2e321213e3328dc6e8070cc656a5d35f41032ba');
INSERT INTO "change_entry" VALUES(1,23,'agency','alias','a-52yfk2utdkht',NULL,'{"entity_id": "agency", "id": "a-52yfk2utdkht", "kind": "translation", "language": "fr", "name": "Agence du travail"}','e5b10d7ef69f956c','795cba9323e7e0e20d5cb6da5be4f563e428a9e814d1c44d0966169da511dc6f');
INSERT INTO "change_entry" VALUES(1,24,'agency','contact_detail','cd-pbiw75bh4vuh',NULL,'{"entity_id": "agency", "id": "cd-pbiw75bh4vuh", "label": "Desk", "start_date": "2019", "type": "url", "value": "https://example.org/desk"}','4441b85b0353cd5c','71b1fc8f11778685c8c257272d7b038581568825b001a33265c1a3d15a43645e');
INSERT INTO "change_entry" VALUES(1,25,'project','figure','fg-n7kdu2r5a2cq',NULL,'{"amount": "200000", "as_of": "2018", "entity_id": "project", "id": "fg-n7kdu2r5a2cq", "label": "planned", "measure": "budget", "unit": "USD"}','43d284c88c7b6558','4804eb469cb11c9d745c7cd90ec7672300db5eaaafeaa74bcb345be961ca11cd');
INSERT INTO "change_entry" VALUES(1,26,'project','figure','fg-aaugtqtwtlfv',NULL,'{"amount": "210000.50", "as_of": "2018", "entity_id": "project", "id": "fg-aaugtqtwtlfv", "label": "planned", "measure": "budget", "unit": "USD"}','7917007d9481c314','4bac6fa761b7095d298b70cedc2451abef8fc4be4d2a6ec47e161b9aa59575f0');
INSERT INTO "change_entry" VALUES(1,27,'agency','identifier','i-xjvbcodopqis',NULL,'{"entity_id": "agency", "id": "i-xjvbcodopqis", "identifier": "AFW.1", "scheme": "XI-EXAMPLE"}','c2874f093c4f6d90','371d4a745922ee65ed223c19a2016b30adcc682b2ae44029670c02da76fd5ccb');
INSERT INTO "change_entry" VALUES(1,28,'bo','person','bo',NULL,'{"id": "bo", "kind": "person"}','8416f5112f4777fb','75d70a5b0c2f0e21670d5e96d74da5b6b6151a40eaf228c93027ad987fd36aae');
INSERT INTO "change_entry" VALUES(1,29,'ada','person','ada',NULL,'{"family_name": "Example", "given_name": "Ada", "honorific_prefix": "Dr.", "id": "ada", "kind": "person"}','4a4d25849fe0fa24','e1cadde5265dfd81deacc6e6860efc8a04bc9b62c68d610835b109fede0e26fe');
INSERT INTO "change_entry" VALUES(1,30,'region','place','region',NULL,'{"id": "region", "kind": "place", "type": "region"}','fb64d4c51ccbe89b','f33825237c4a526d147ba5ca96b80f65750d1325ead770a92908c1f26cbf706c');
INSERT INTO "change_entry" VALUES(1,31,'xa','place','xa',NULL,'{"code": "XA", "id": "xa", "kind": "place", "parent_id": "region", "type": "country"}','f508c5dcee8fbba4','e22808145d9afe718113e82d9e03dea44ab5d7cec0ba71f95ebe29431f9ef087');
INSERT INTO "change_entry" VALUES(1,32,'xb','place','xb',NULL,'{"code": "XB", "id": "xb", "kind": "place", "parent_id": "region", "type": "country"}','7badbe060815c183','fe85c97a5982c92e9d192f87a82999ef70f8f309f1e1f2e14f530bdd33177899');
INSERT INTO "change_entry" VALUES(1,33,'agency','statement','st-xjvxm3hranna',NULL,'{"attribute": "classification", "end_date": "1946", "entity_id": "agency", "id": "st-xjvxm3hranna", "value": "igo_other"}','b24f418473001bbe','84ada02f20cefa6cd889a3b8b146b2ba420c4a71226f5000833d8184c4d0f10b');
INSERT INTO "change_entry" VALUES(1,34,'agency','statement','st-sqpujrctaeh3',NULL,'{"attribute": "status", "end_date": "1960-05", "entity_id": "agency", "id": "st-sqpujrctaeh3", "start_date": "1950", "value": "Observer"}','2ef0c1b38abf1fb4','ef019e9346e61a93c3fe32e166ad3a5672ef7a7baf972f83764810de5ead9006');
INSERT INTO "change_entry" VALUES(1,35,'agency','theme','th-3btmrbhg2y2t',NULL,'{"entity_id": "agency", "id": "th-3btmrbhg2y2t", "theme": "ethical recruitment"}','9ebb24a34448cbb2','bdb519e22f28d1f6f31dccc53f3454bf59ba111dc7af1ba55c58fe0f28adb48d');
INSERT INTO "change_entry" VALUES(1,36,'project','endorsement_requirement','rq-c6u375hjbbwv',NULL,'{"act": "endorsed", "basis": "project_document", "country_id": "xa", "id": "rq-c6u375hjbbwv", "note": "Before the start", "position": 1, "subject_id": "project"}','43c22c6adf80f0b3','42cdd3d0b478d6cfd268fdd846c0dfece42dc374c41ae6ed5bb6da4f2fbd806f');
INSERT INTO "change_entry" VALUES(1,37,'agency','organisation','agency',NULL,'{"classification": "igo_un", "founding_date": "1919", "id": "agency", "kind": "organisation", "website": "https://example.org"}','ebceea07e1bcaeb8','b87d0492e63fd35557908ac6d6d62d3b8135238fb785ad212a312038c7faba6a');
INSERT INTO "change_entry" VALUES(1,38,'ministry','organisation','ministry',NULL,'{"classification": "ministry", "country_id": "xa", "dissolution_date": "2022-12-31", "id": "ministry", "kind": "organisation"}','cc66c7d59ce425d0','814041613d303c95353d7f61e1c235ccb91a859ba767e7da709ce0361d1be375');
INSERT INTO "change_entry" VALUES(1,39,'agency-xa','organisation','agency-xa',NULL,'{"classification": "unknown", "country_id": "xa", "id": "agency-xa", "kind": "organisation", "parent_id": "agency"}','720ab2c477fd83cb','af5d6195b0977d5df70345a46a99fa06844ffdd312700add80813d305c47e17e');
INSERT INTO "change_entry" VALUES(1,40,'programme','project','programme',NULL,'{"id": "programme", "kind": "project"}','b7a68efc4eafda30','9be1abc5cfa099711462f700003559ff3cb43f4266714b06c7a0540ba99fd628');
INSERT INTO "change_entry" VALUES(1,41,'project','project','project',NULL,'{"country_id": "xa", "end_date": "2020-12-31", "id": "project", "kind": "project", "original_end_date": "2019-12-31", "parent_id": "programme", "start_date": "2018-01-01"}','4aafb08b0f56b513','46ebe886c27f51b95ac85e35014932ad884a05affdc2be86f3970a2045ea3cfe');
INSERT INTO "change_entry" VALUES(1,42,'ada','affiliation','af-awk3r6xpdxab',NULL,'{"end_date": "2021-03", "id": "af-awk3r6xpdxab", "knowledge": "ended_known", "level": "director", "organisation_id": "ministry", "person_id": "ada", "post": "Director", "start_date": "2018", "unit": "Planning"}','b8177a71785d938e','e4551bcfe8effdeed17c7342f4860a97817cb5562dbd440ba05022a27f8eed6b');
INSERT INTO "change_entry" VALUES(1,43,'policy','instrument','policy',NULL,'{"country_id": "xa", "id": "policy", "kind": "instrument", "project_id": "project", "type": "policy"}','641e5e6a5527e277','2be1ee0a266b672f50b30388786c41f5805526c25bc4af1b7a0b823dc03d4032');
INSERT INTO "change_entry" VALUES(1,44,'evaluation','instrument','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "project_id": "project", "type": "evaluation"}','a3811737c2d844c4','cd7d1c819db19371a1c9b37e6ce22f45a955d85dfa77ea602560a10f81f8d14d');
INSERT INTO "change_entry" VALUES(1,45,'plan','instrument','plan',NULL,'{"annex_to_id": "policy", "id": "plan", "kind": "instrument", "owner_id": "agency", "type": "plan"}','72c2a7342cd37d41','52f4924e8cce5002015a0f1fdfa41bb7b7fe83d580ff0990f3fe14ff56453659');
INSERT INTO "change_entry" VALUES(1,46,'group','mechanism','group',NULL,'{"country_id": "xa", "followed_from": "2018-01", "followed_to": "2020-12", "founding_date": "2018", "id": "group", "kind": "mechanism", "permanence": "project_bound", "project_id": "project", "scope": "bilateral", "type": "technical_working_group"}','81c552ce4b6d223d','b32545474e883c370c7916fca2a79b292508acb190eb7374825a1572eca06571');
INSERT INTO "change_entry" VALUES(1,47,'board','mechanism','board',NULL,'{"conclusion_date": "2021", "declared_state": "concluded", "id": "board", "kind": "mechanism", "permanence": "unknown", "scope": "global", "type": "other"}','f4c39b0c47685add','1a23587660f26301261fdd9a94661da2d62b2da6b98659c1f8bca9091c6f3bd8');
INSERT INTO "change_entry" VALUES(1,48,'project','participant','pa-s33r3lpu6gqi',NULL,'{"entity_id": "agency", "id": "pa-s33r3lpu6gqi", "project_id": "project", "role": "funding"}','83f3238e80e5620a','6bd3951db074a811a481f63c5562f7c97eb46bd8fdb16ae25773eeea3385e7c6');
INSERT INTO "change_entry" VALUES(1,49,'report','source','report',NULL,'{"as_of": "2020-05", "creator_id": "ada", "file": "report.txt", "id": "report", "issued": "2020-06-01", "kind": "source", "language": "en", "publisher_id": "agency", "type": "progress_report", "url": "https://example.org/report"}','0890ba3511551b3d','dd084e65c617ddbd329c004d9035276247ced58361d6d05692d13e3419fb519d');
INSERT INTO "change_entry" VALUES(1,50,'matrix','system','matrix',NULL,'{"country_id": "xa", "id": "matrix", "kind": "system", "owner_id": "agency", "project_id": "project", "start_date": "2020", "state": "in_use", "type": "management_response_matrix"}','3fed095765db5ead','ea374afadb28cff101bc385a3ff2c0f5f9e1d54319ca7a4b11320ada338ad8ab');
INSERT INTO "change_entry" VALUES(1,51,'group','activity_note','an-eezq2ys6ab2e',NULL,'{"id": "an-eezq2ys6ab2e", "mechanism_id": "group", "observation": "slowed", "observed_on": "2020-05", "since": "2020-01"}','567c0254973f26d4','470b25708fd4fb3df3eb18ee0d8a251fc6c65b417dfffca6e904a71539a8502b');
INSERT INTO "change_entry" VALUES(1,52,'declaration','agreement','declaration',NULL,'{"destination_id": "xb", "id": "declaration", "kind": "agreement", "origin_id": "xa", "type": "declaration_of_intent"}','a3efbb537d1cf485','7353c0b5ae81e0f1e8142243bc2b6f7c0a2a216387a05b59ed0bda20df48735a');
INSERT INTO "change_entry" VALUES(1,53,'mou','agreement','mou',NULL,'{"destination_id": "xb", "expires_on": "2025", "follows_id": "declaration", "id": "mou", "joint_body_id": "board", "kind": "agreement", "origin_id": "xa", "project_id": "project", "sector": "agriculture", "type": "mou"}','a25e234a7829db96','8e2df6d0298bed40c0f0ba427c1050a28bb5237c0d51ee8a8a2b0669853411c1');
INSERT INTO "change_entry" VALUES(1,54,'group','composition_rule','cr-fojjood4yklw',NULL,'{"compared_with": "employers", "constituency": "workers", "id": "cr-fojjood4yklw", "mechanism_id": "group", "rule": "parity"}','9e689f36b99bf908','09c5076e641541655ea3c654044a0df00985dbdffe79ef5604ab2e49180b28b2');
INSERT INTO "change_entry" VALUES(1,55,'group','composition_rule','cr-fwky7i3syq77',NULL,'{"constituency": "workers", "id": "cr-fwky7i3syq77", "mechanism_id": "group", "number": 2, "rule": "minimum"}','bfa3b0a5f655ebdc','7bcb5c1543909c1d1bf30487fc6b7ee9d0e850bccd79878ae7586fb3b21fe520');
INSERT INTO "change_entry" VALUES(1,56,'group','composition_rule','cr-fd6ow2gcqp3q',NULL,'{"id": "cr-fd6ow2gcqp3q", "mechanism_id": "group", "organisation_id": "ministry", "rule": "required_organisation"}','02fbb5fb0f32f2f8','72223ba6968a2d487f5327c82370d03a0d10b03557200e15a18bbeb927765841');
INSERT INTO "change_entry" VALUES(1,57,'policy','instrument_step','is-juh2v5hqhphf',NULL,'{"entered": "2019", "id": "is-juh2v5hqhphf", "instrument_id": "policy", "note": "Second draft", "stage": "draft"}','6a3f23d7d530ae91','5377110e244a63c08755f59d45c80af2b9bcb2d4b6355ab191780db9f841562b');
INSERT INTO "change_entry" VALUES(1,58,'policy','instrument_step','is-jbdk2r3hhu7k',NULL,'{"expected": "2021", "id": "is-jbdk2r3hhu7k", "instrument_id": "policy", "stage": "adopted"}','aa14e334e337e4b8','c2cfa287636f1242e6fac749c80cfbb70a787fa06f984416ab0893c54acf8926');
INSERT INTO "change_entry" VALUES(1,59,'group','mechanism_link','l-k6px4k57q22j',NULL,'{"end_date": "2020", "id": "l-k6px4k57q22j", "kind": "reports_to", "mechanism_id": "group", "to_id": "ministry"}','0db3114ee21d55fb','97065968c8032ede6620fbbbded4ebf40c40089a5a530fb99afb6e23d12432ca');
INSERT INTO "change_entry" VALUES(1,60,'group','mechanism_link','l-xsx7hkszjxpo',NULL,'{"id": "l-xsx7hkszjxpo", "kind": "reports_to", "mechanism_id": "group", "start_date": "2018", "to_id": "board", "wording": "reports yearly"}','639ddd8a5615cff9','b1ba2aec04d826643f4e477548fc99125a8d7cee37b936f5e484e27e1d27fdab');
INSERT INTO "change_entry" VALUES(1,61,'group','meeting_count','mc-b74nf223ioph',NULL,'{"id": "mc-b74nf223ioph", "mechanism_id": "group", "meetings": 9, "period_end": "2020-05", "period_start": "2018", "qualifier": "at_least"}','8c676d7a5faee070','7e2e578ef856a3bc12e8f0876cd43f34d8ed5c97c2c2510f140acc2b90316a0b');
INSERT INTO "change_entry" VALUES(1,62,'evaluation-r1','recommendation','evaluation-r1',NULL,'{"evaluation_id": "evaluation", "id": "evaluation-r1", "kind": "recommendation", "number": "1", "priority": "high", "response": "partially_accept", "response_on": "2020-07", "response_text": "Once a year.", "text": "Meet twice a year."}','95a1294d549d928d','1ee3f3e2ea1706d281447d64be3f4e3efe0ffe2fdf06b245eb2a05c1bbc46c5f');
INSERT INTO "change_entry" VALUES(1,63,'group','seat','s-chair',NULL,'{"capacity": "ex_officio", "constituency": "government", "end_date": "2021-03", "id": "s-chair", "knowledge": "ended_known", "level": "director", "mechanism_id": "group", "organisation_id": "ministry", "person_id": "ada", "role": "chair", "start_date": "2018", "voting": true}','50e4c253c0d026d9','8e73c832eb4f076eebe9582bc8e54377e99e1d73077eeb236bfd9bccba268586');
INSERT INTO "change_entry" VALUES(1,64,'group','seat','s-rshx2iwd2slv',NULL,'{"capacity": "unknown", "constituency": "un_igo", "id": "s-rshx2iwd2slv", "knowledge": "unknown", "last_confirmed": "2020-05-04", "mechanism_id": "group", "organisation_id": "agency-xa", "role": "secretariat", "start_date": "2018-02"}','12fc4fd11cdbbf23','489d3fb037913d1d72fb0a7c79ac47c4f32351202c106b85d9e9d390851d398a');
INSERT INTO "change_entry" VALUES(1,65,'group','seat','s-pnnak5ukl3jt',NULL,'{"capacity": "unknown", "constituency": "unknown", "country_id": "xb", "id": "s-pnnak5ukl3jt", "knowledge": "unknown", "mechanism_id": "group", "role": "observer", "voting": false}','6dbd01d6380bf1e0','3af3d315368f6a471bf22c5a424b27ff1a2eab7adf3e6d13e004d56768eddff9');
INSERT INTO "change_entry" VALUES(1,66,'group','seat','s-uctg4jr4h25p',NULL,'{"alternate_of_id": "s-chair", "capacity": "unknown", "constituency": "unknown", "id": "s-uctg4jr4h25p", "knowledge": "unknown", "mechanism_id": "group", "person_id": "bo", "post": "Acting Director", "role": "alternate", "start_date": "2022"}','970d28d273b73209','f020e3aa40597bb6999021150b71a91d65783e535c273d8f953de12aa4c08e29');
INSERT INTO "change_entry" VALUES(1,67,'matrix','system_function','sf-2npf4qds5dem',NULL,'{"done_by": "the evaluation unit", "frequency": "yearly", "function": "tracks recommendations", "id": "sf-2npf4qds5dem", "state": "in_use", "system_id": "matrix"}','45dd81a804d8656a','b7e994538e8ae7d6e5e5b4c8a8350442eb199342fb5e69e39f6b0cc8086c34b6');
INSERT INTO "change_entry" VALUES(1,68,'group','terms_of_reference','tr-w6zn7nk625vo',NULL,'{"adopted_on": "2018-02-03", "decision_power": "advises", "ends_on": "2021", "id": "tr-w6zn7nk625vo", "instrument_id": "plan", "mandate": "To coordinate", "mechanism_id": "group", "meeting_interval_months": 3, "post_project_role": "transfer", "post_project_target_id": "board", "version": 1}','abde6360348cb770','07326b21810cd9751c80fecd45b3f271126e34cba428f4fb98b5d98bd13e187e');
INSERT INTO "change_entry" VALUES(1,69,'evaluation-r1','action','ac-k7cvmgv26opa',NULL,'{"due_on": "2021", "id": "ac-k7cvmgv26opa", "position": 1, "recommendation_id": "evaluation-r1", "responsible_id": "ministry", "text": "Convene the group"}','b833a87720468829','bac14a4c481a1f11ceb9fcd8d074ac6e708ba686f3fed8b9f4ee28c9d88c3e58');
INSERT INTO "change_entry" VALUES(1,70,'mou','agreement_step','as-rkzckhf3nrpp',NULL,'{"agreement_id": "mou", "entered": "2020-02-29", "id": "as-rkzckhf3nrpp", "note": "In the capital", "signatory_level": "minister", "stage": "signed"}','d91799672ca1c1d2','a54f12910fff4beac02d364ef697c52ae2294997bf6def9ecc83f93ba8ba9169');
INSERT INTO "change_entry" VALUES(1,71,'mou','agreement_step','as-tsk22vnjcvw7',NULL,'{"agreement_id": "mou", "expected": "2021", "id": "as-tsk22vnjcvw7", "stage": "in_force"}','4bdbc9c815b4b88b','4a6407bc1a4124e1c722c98c00300b51685978df93186610a8339691b8f14060');
INSERT INTO "change_entry" VALUES(1,72,'first-meeting','event','first-meeting',NULL,'{"country_id": "xa", "end_date": "2018-02-15", "host_id": "ministry", "id": "first-meeting", "kind": "event", "mechanism_id": "group", "minutes_id": "report", "participants": 12, "project_id": "project", "start_date": "2018-02-14", "status": "held", "type": "meeting", "venue": "The capital"}','1748ca46560cb8a5','748388d12a659fa336b3544dd5dc4115990ef80c898b59e80586110efca68839');
INSERT INTO "change_entry" VALUES(1,73,'signing','event','signing',NULL,'{"agreement_id": "mou", "id": "signing", "kind": "event", "start_date": "2021", "status": "planned", "type": "visit"}','9c11b31104e24124','300fb74c21e223db101c354c003be34a7c8c67e883db1983aed951b96dbfd75b');
INSERT INTO "change_entry" VALUES(1,74,'mou','party','p-pvio3bhlzf7d',NULL,'{"agreement_id": "mou", "entity_id": "xa", "id": "p-pvio3bhlzf7d", "role": "origin"}','c3c9a3186d11667c','f234721dbf119fd5d13bc3173c8c60b2674ae141e7bac997e0796eba32d03c41');
INSERT INTO "change_entry" VALUES(1,75,'mou','party','p-cofay3vsy4ca',NULL,'{"agreement_id": "mou", "entity_id": "xb", "id": "p-cofay3vsy4ca", "role": "destination"}','8080cf9822aa157f','9eb4925e92fb8bf1237cee8c396c48ace48075bf71b75b08ff506a234aafb365');
INSERT INTO "change_entry" VALUES(1,76,'evaluation-r1','recommendation_review','rv-7mi7vjxsxxfb',NULL,'{"comment": "Done", "expected_on": "2021", "id": "rv-7mi7vjxsxxfb", "recommendation_id": "evaluation-r1", "reported_on": "2021-06", "review": 2, "status": "completed"}','dea76c6093c4a551','cf8fde6f0e1540a526a3a41143c21ceb2d5378cf4dc71a1880a3f3e9eab82368');
INSERT INTO "change_entry" VALUES(1,77,'evaluation-r1','recommendation_review','rv-iwe7qw7d2ujm',NULL,'{"id": "rv-iwe7qw7d2ujm", "recommendation_id": "evaluation-r1", "review": 3, "status": "blank"}','2f5ef555ff7caba1','7ec3010f4d107c8aef50e0fc859f127d0bba4999935208b9d3dcb9a16280152a');
INSERT INTO "change_entry" VALUES(1,78,'evaluation-r1','recommendation_tie','rt-77orgdgtjqa6',NULL,'{"entity_id": "agency", "id": "rt-77orgdgtjqa6", "recommendation_id": "evaluation-r1", "role": "responsible", "wording": "The Agency"}','5a9ac18f3ecf3bd8','d5468904a86ea1d70eeadcee277642710715cddb5a373811f76de9d505708ddc');
INSERT INTO "change_entry" VALUES(1,79,'evaluation-r1','recommendation_tie','rt-tu6wapf3zp7n',NULL,'{"entity_id": "group", "id": "rt-tu6wapf3zp7n", "recommendation_id": "evaluation-r1", "role": "about"}','a60157e5e2606283','62afcb93eeb0830f867cd2b6d18b930168aeac9a2f356e668144caf103b7127e');
INSERT INTO "change_entry" VALUES(1,80,'first-meeting','attendance','at-nnl7hyktvpw5',NULL,'{"event_id": "first-meeting", "function": "member", "id": "at-nnl7hyktvpw5", "organisation_id": "ministry", "person_id": "ada", "seat_id": "s-chair", "status": "present"}','2acf1927052ebdd7','9a1edac76ec44edaff7da944948a152503cbfe5b667ae0e413d787bde7a0202e');
INSERT INTO "change_entry" VALUES(1,81,'first-meeting','attendance','at-co7jy5yl4zqi',NULL,'{"event_id": "first-meeting", "id": "at-co7jy5yl4zqi", "in_place_of_id": "agency-xa", "person_id": "bo", "status": "substitute", "wording": "For the Agency"}','4cb122ab9cbdca7e','b0bbbd64e2fb6abeaf90923c9fef2247c3b6419c27f3a7b19e4188bc4dabcc09');
INSERT INTO "change_entry" VALUES(1,82,'first-meeting','attendance','at-yg5bqdskywko',NULL,'{"event_id": "first-meeting", "id": "at-yg5bqdskywko", "organisation_id": "agency-xa", "status": "apologies"}','4c9092b28817b013','8c20108092107b1fc789ff54aee8748e6cd89ecdc3d96c6ba0aca01b80706e5a');
INSERT INTO "change_entry" VALUES(1,83,'project','endorsement','en-5jjpgmsjytbo',NULL,'{"act": "endorsed", "claim": "uncontested", "country_id": "xb", "event_id": "first-meeting", "evidence": "signed_document", "id": "en-5jjpgmsjytbo", "on_date": "2018-02", "subject_id": "project"}','b47a49210875b46c','e3c6c495621c3720df286c6c32ea98aad094b1c434597ab6cdaf5007071c738a');
INSERT INTO "change_entry" VALUES(1,84,'policy','endorsement','en-g2gki56vlsft',NULL,'{"act": "endorsed", "body_id": "group", "claim": "contested", "evidence": "minuted", "id": "en-g2gki56vlsft", "note": "Disputed", "subject_id": "policy"}','73194100b58f6bf4','f1e65a4974f3dfdb19195f0b40ac065154912320a1f366a988160af55d8d5e42');
INSERT INTO "change_entry" VALUES(1,85,'agency','citation','c-anldzpu6dqdf',NULL,'{"alias_id": "a-52yfk2utdkht", "id": "c-anldzpu6dqdf", "locator": "page 1", "quote": "Agence du travail", "source_id": "report", "stance": "states"}','50aa5f12b80811db','a2efcebbbf96ad7b003b18e623b538fe5b737740650ed2f3f245387064461b89');
INSERT INTO "change_entry" VALUES(1,86,'agency','citation','c-u3chwixifflb',NULL,'{"id": "c-u3chwixifflb", "identifier_id": "i-xjvbcodopqis", "quote": "AFW.1", "source_id": "report", "stance": "states"}','401c9a5dceb202fc','96f7c42fceddfb3d3048b53510cd354db4e2aad111b15b97ac37d9aeed38e597');
INSERT INTO "change_entry" VALUES(1,87,'agency','citation','c-kl3bfa453n2m',NULL,'{"id": "c-kl3bfa453n2m", "quote": "became a UN agency in 1946", "source_id": "report", "stance": "states", "statement_id": "st-xjvxm3hranna"}','dddff4428fc70ac9','59c6a8a40236ad7c22abf8cbb0994cfd4aef0874ef014c2afbce12074b9f0d8c');
INSERT INTO "change_entry" VALUES(1,88,'agency','citation','c-ursvrlcul626',NULL,'{"id": "c-ursvrlcul626", "quote": "an observer until May 1960", "source_id": "report", "stance": "states", "statement_id": "st-sqpujrctaeh3"}','792167d3a3a48817','980df6bc170ad7bbffb0ae509880495cfb8db7f4759f2886a9bf2c7362c7ec95');
INSERT INTO "change_entry" VALUES(1,89,'agency','citation','c-64v2sglu4zpr',NULL,'{"id": "c-64v2sglu4zpr", "quote": "works on ethical recruitment", "source_id": "report", "stance": "states", "theme_id": "th-3btmrbhg2y2t"}','9a110c8131ac7cdb','fdb416c9ca1a5297306610ea551af952264d96cdd68830a12ceb67bf1a145b0c');
INSERT INTO "change_entry" VALUES(1,90,'agency','citation','c-264bsaqkg6ob',NULL,'{"contact_detail_id": "cd-pbiw75bh4vuh", "id": "c-264bsaqkg6ob", "quote": "at the desk", "source_id": "report", "stance": "states"}','85e02124c3e47787','8073fb7e8d7453d7574a6f67f7addfdecd6fd42be4016ffb869fdd66dce61a97');
INSERT INTO "change_entry" VALUES(1,91,'agency','citation','c-5aquxat3itfh',NULL,'{"entity_id": "agency", "id": "c-5aquxat3itfh", "locator": "page 1", "quote": "the Agency for Work (AfW)", "source_id": "report", "stance": "states"}','8080743594bd9f04','2104e73a080be2db90cc3d6b9f66581eee07bee8b6dff149aaaa98a52c72887c');
INSERT INTO "change_entry" VALUES(1,92,'ada','citation','c-mfoy6wvumow3',NULL,'{"affiliation_id": "af-awk3r6xpdxab", "id": "c-mfoy6wvumow3", "quote": "Director until March 2021", "source_id": "report", "stance": "states"}','a67adf4d89b5ff1b','b7e2cb5f24a4ed224faf787edf307d4e02acf185350f376e7ae4956bfe780a2a');
INSERT INTO "change_entry" VALUES(1,93,'project','citation','c-uetcmjkhoo2a',NULL,'{"figure_id": "fg-n7kdu2r5a2cq", "id": "c-uetcmjkhoo2a", "quote": "a budget of USD 200,000", "source_id": "report", "stance": "states"}','143385817c2b5870','a797fdb0b6dfe13c2724a678e75e4efcd319b4010014dd454d81dc721fa656fc');
INSERT INTO "change_entry" VALUES(1,94,'project','citation','c-7fayqgdxxirb',NULL,'{"figure_id": "fg-aaugtqtwtlfv", "id": "c-7fayqgdxxirb", "quote": "USD 210,000.50", "source_id": "report", "stance": "states"}','33a19665baaff744','8c88a702f1fcd8188ace25cd0e46d0ff782961c6d591ae757a6c8900c8249aa1');
INSERT INTO "change_entry" VALUES(1,95,'project','citation','c-etugbtlpt3tw',NULL,'{"id": "c-etugbtlpt3tw", "participant_id": "pa-s33r3lpu6gqi", "quote": "funded by the Agency", "source_id": "report", "stance": "states"}','5808bb7a40eb1796','b76d21d69deae0a61ed0cbc07a5e83ab70da80a69f9552d4a22bc2d78fcac868');
INSERT INTO "change_entry" VALUES(1,96,'project','citation','c-fticwc7jjgsx',NULL,'{"endorsement_id": "en-5jjpgmsjytbo", "id": "c-fticwc7jjgsx", "quote": "Betaland endorsed", "source_id": "report", "stance": "states"}','06df62298134f536','b3c9e159bf7af6bc4eb2e8cdcae6480c607f0f12424ade7bb6a4917d7af13782');
INSERT INTO "change_entry" VALUES(1,97,'project','citation','c-igjjk3swtzdr',NULL,'{"endorsement_requirement_id": "rq-c6u375hjbbwv", "id": "c-igjjk3swtzdr", "quote": "subject to Alphaland''s endorsement", "source_id": "report", "stance": "states"}','c3fb299bf8523c3a','bf14bc7d940ec6334a0b8bc1a929a5a0410d38ad2ebfd7ff34868e93108d6aca');
INSERT INTO "change_entry" VALUES(1,98,'group','citation','c-n4xw3fiyderz',NULL,'{"id": "c-n4xw3fiyderz", "quote": "shall meet every three months", "source_id": "report", "stance": "states", "terms_of_reference_id": "tr-w6zn7nk625vo"}','7a75658ffabb1047','b23a3185654d2451f07b529b9cddcf015dd61d9c51d3bd5d146aeeed32482df0');
INSERT INTO "change_entry" VALUES(1,99,'group','citation','c-u7koonkyj4fg',NULL,'{"composition_rule_id": "cr-fojjood4yklw", "id": "c-u7koonkyj4fg", "quote": "in equal numbers", "source_id": "report", "stance": "states"}','4642361dee4acbf1','4b48f97f28190b1e547c580f197f5d2118bd068b93f1b3673e22b823ef31ca43');
INSERT INTO "change_entry" VALUES(1,100,'group','citation','c-sqarhtouedtx',NULL,'{"id": "c-sqarhtouedtx", "quote": "chaired by the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "states"}','3ca508c21ef71e94','3872fe8c59866d724123742741ef8d46cd05195c76b3ce49adec2d3ba27788ce');
INSERT INTO "change_entry" VALUES(1,101,'group','citation','c-ooxpiqiyrwqh',NULL,'{"field": "constituency", "id": "c-ooxpiqiyrwqh", "quote": "the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "implies"}','a1aea30a70bedb4a','c607ca5638fc6297ce200d2a4ed58b7d042673c65611aa37793c1f83640444fa');
INSERT INTO "change_entry" VALUES(1,102,'group','citation','c-xjxqjqdwzjvg',NULL,'{"id": "c-xjxqjqdwzjvg", "mechanism_link_id": "l-xsx7hkszjxpo", "quote": "reports to the Board", "source_id": "report", "stance": "states"}','30025b841f33914e','ba134cbccb1c07e492b631eed0fa6fc569c31666855ff2681631e1dd2af3d0d6');
INSERT INTO "change_entry" VALUES(1,103,'group','citation','c-nvoxtero6gv3',NULL,'{"id": "c-nvoxtero6gv3", "meeting_count_id": "mc-b74nf223ioph", "quote": "met at least nine times", "source_id": "report", "stance": "states"}','8854a281bf404b46','02d844fa942f7b302cfe72af4cd7f2a5038895a08c579235bf83850daba38dcd');
INSERT INTO "change_entry" VALUES(1,104,'group','citation','c-ubpku6vrtbsk',NULL,'{"activity_note_id": "an-eezq2ys6ab2e", "id": "c-ubpku6vrtbsk", "quote": "slowed in 2020", "source_id": "report", "stance": "states"}','f53dab71e1ac42dd','1434361e669887c3e4c6549e7012a7c4b5f5faa9a1756a72abb120395d2c78a6');
INSERT INTO "change_entry" VALUES(1,105,'group','citation','c-7bch6v6j5gbc',NULL,'{"asserted_by_id": "agency", "entity_id": "group", "field": "member_count", "id": "c-7bch6v6j5gbc", "quote": "twelve members", "source_id": "report", "stance": "states", "value": "12"}','bbad40047c048f42','50df1990b7c0fe5eb9c82fa2467b3ef27261f784eb57fc40a3e04790c1dce2c7');
INSERT INTO "change_entry" VALUES(1,106,'mou','citation','c-wzvbjollo6wt',NULL,'{"id": "c-wzvbjollo6wt", "party_id": "p-pvio3bhlzf7d", "quote": "between Alphaland", "source_id": "report", "stance": "states"}','bc86207f276d34bd','f85dc6528434439650f3a85a8013b7d864a2be0b5d9127af2f51ad66a8e7f8a9');
INSERT INTO "change_entry" VALUES(1,107,'mou','citation','c-26rozpl3s6t2',NULL,'{"agreement_step_id": "as-rkzckhf3nrpp", "id": "c-26rozpl3s6t2", "quote": "signed on 29 February 2020", "source_id": "report", "stance": "states"}','8473ec01c0c582d2','86258c50cf9c0a4b0c9b0e2d8b9b8bd5a0ff4bcde9ec71a07cd14588f4f9764a');
INSERT INTO "change_entry" VALUES(1,108,'policy','citation','c-gaovlksu564m',NULL,'{"id": "c-gaovlksu564m", "instrument_step_id": "is-juh2v5hqhphf", "quote": "a second draft", "source_id": "report", "stance": "states"}','77a45c8ac4181327','956bd6d8c3129062c6c6de7d3c60bf3b53f8de6f8208b55d266fdaaa1aca3b2b');
INSERT INTO "change_entry" VALUES(1,109,'policy','citation','c-l2y5dpskdkma',NULL,'{"endorsement_id": "en-g2gki56vlsft", "id": "c-l2y5dpskdkma", "quote": "was never endorsed", "source_id": "report", "stance": "contradicts"}','c1e24661e0bfb619','2cdf2212f3a4d754c24fbbf1376eec338f005698f086a472ec3cc5165ad767fb');
INSERT INTO "change_entry" VALUES(1,110,'first-meeting','citation','c-owl3ggjpf3gl',NULL,'{"attendance_id": "at-nnl7hyktvpw5", "id": "c-owl3ggjpf3gl", "quote": "the Director was there", "source_id": "report", "stance": "states"}','0e113185f7ee1293','4e0396c07627f0fc0d1f1e8d08d039323919927edb3d2a9312d6490eda80fa0b');
INSERT INTO "change_entry" VALUES(1,111,'first-meeting','citation','c-tcyliwf4gqfu',NULL,'{"entity_id": "first-meeting", "id": "c-tcyliwf4gqfu", "quote": "met on 14 and 15 February 2018", "source_id": "report", "stance": "states"}','23887056210d39ad','31502afc3f16e4e9ad6d541e1260636d31cc7b90e465cae6cf3eabf5faf60d96');
INSERT INTO "change_entry" VALUES(1,112,'matrix','citation','c-wc2xd4ptwm43',NULL,'{"id": "c-wc2xd4ptwm43", "quote": "tracks recommendations every year", "source_id": "report", "stance": "states", "system_function_id": "sf-2npf4qds5dem"}','b0fc62b95b6e3134','ef9a79ac0860d7cd6d03c3cc86f6ee064d8381b2a1408d5174db7bc1bd569fd0');
INSERT INTO "change_entry" VALUES(1,113,'evaluation-r1','citation','c-7ds4cqnksyx3',NULL,'{"id": "c-7ds4cqnksyx3", "quote": "for the Agency", "recommendation_tie_id": "rt-77orgdgtjqa6", "source_id": "report", "stance": "states"}','5d9f63704bd30564','351f973fdf672553f6271474f6bcd524f831197bf9d47f6ab3d68d2bfe99d9ce');
INSERT INTO "change_entry" VALUES(1,114,'evaluation-r1','citation','c-ch5llv67n4lu',NULL,'{"action_id": "ac-k7cvmgv26opa", "id": "c-ch5llv67n4lu", "quote": "will convene the group", "source_id": "report", "stance": "states"}','e81b87e63f3c8cbb','3c94d19124f7254397237e6420a88184db130121132aa316d26d16f1af776463');
INSERT INTO "change_entry" VALUES(1,115,'evaluation-r1','citation','c-djqg4ub46w2m',NULL,'{"id": "c-djqg4ub46w2m", "quote": "Done", "recommendation_review_id": "rv-7mi7vjxsxxfb", "source_id": "report", "stance": "states"}','68371a45c0205873','144b39697a2a283856a28b00725326600d46dacca0f1ba2e94e399db1579b7fa');
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
	CONSTRAINT pk_citation PRIMARY KEY (id), 
	CONSTRAINT ck_citation_target CHECK (CASE WHEN entity_id IS NULL THEN 0 ELSE 1 END + CASE WHEN alias_id IS NULL THEN 0 ELSE 1 END + CASE WHEN identifier_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN theme_id IS NULL THEN 0 ELSE 1 END + CASE WHEN contact_detail_id IS NULL THEN 0 ELSE 1 END + CASE WHEN figure_id IS NULL THEN 0 ELSE 1 END + CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN terms_of_reference_id IS NULL THEN 0 ELSE 1 END + CASE WHEN composition_rule_id IS NULL THEN 0 ELSE 1 END + CASE WHEN seat_id IS NULL THEN 0 ELSE 1 END + CASE WHEN mechanism_link_id IS NULL THEN 0 ELSE 1 END + CASE WHEN meeting_count_id IS NULL THEN 0 ELSE 1 END + CASE WHEN activity_note_id IS NULL THEN 0 ELSE 1 END + CASE WHEN attendance_id IS NULL THEN 0 ELSE 1 END + CASE WHEN party_id IS NULL THEN 0 ELSE 1 END + CASE WHEN agreement_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN instrument_step_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN endorsement_requirement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN system_function_id IS NULL THEN 0 ELSE 1 END + CASE WHEN participant_id IS NULL THEN 0 ELSE 1 END + CASE WHEN recommendation_tie_id IS NULL THEN 0 ELSE 1 END + CASE WHEN action_id IS NULL THEN 0 ELSE 1 END + CASE WHEN recommendation_review_id IS NULL THEN 0 ELSE 1 END = 1), 
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
	CONSTRAINT ck_citation_stance_term CHECK (stance IN ('states', 'implies', 'contradicts'))
)
 STRICT

;
INSERT INTO "citation" VALUES('c-anldzpu6dqdf','report','page 1','Agence du travail',NULL,'states',NULL,NULL,NULL,'a-52yfk2utdkht',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-u3chwixifflb','report',NULL,'AFW.1',NULL,'states',NULL,NULL,NULL,NULL,'i-xjvbcodopqis',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-kl3bfa453n2m','report',NULL,'became a UN agency in 1946',NULL,'states',NULL,NULL,NULL,NULL,NULL,'st-xjvxm3hranna',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ursvrlcul626','report',NULL,'an observer until May 1960',NULL,'states',NULL,NULL,NULL,NULL,NULL,'st-sqpujrctaeh3',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-64v2sglu4zpr','report',NULL,'works on ethical recruitment',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,'th-3btmrbhg2y2t',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-264bsaqkg6ob','report',NULL,'at the desk',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cd-pbiw75bh4vuh',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-5aquxat3itfh','report','page 1','the Agency for Work (AfW)',NULL,'states',NULL,NULL,'agency',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-mfoy6wvumow3','report',NULL,'Director until March 2021',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'af-awk3r6xpdxab',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-uetcmjkhoo2a','report',NULL,'a budget of USD 200,000',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fg-n7kdu2r5a2cq',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7fayqgdxxirb','report',NULL,'USD 210,000.50',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fg-aaugtqtwtlfv',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-etugbtlpt3tw','report',NULL,'funded by the Agency',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'pa-s33r3lpu6gqi',NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-fticwc7jjgsx','report',NULL,'Betaland endorsed',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en-5jjpgmsjytbo',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-igjjk3swtzdr','report',NULL,'subject to Alphaland''s endorsement',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rq-c6u375hjbbwv',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-n4xw3fiyderz','report',NULL,'shall meet every three months',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'tr-w6zn7nk625vo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-u7koonkyj4fg','report',NULL,'in equal numbers',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cr-fojjood4yklw',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-sqarhtouedtx','report',NULL,'chaired by the Ministry',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s-chair',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ooxpiqiyrwqh','report',NULL,'the Ministry',NULL,'implies','constituency',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s-chair',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-xjxqjqdwzjvg','report',NULL,'reports to the Board',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'l-xsx7hkszjxpo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-nvoxtero6gv3','report',NULL,'met at least nine times',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'mc-b74nf223ioph',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-ubpku6vrtbsk','report',NULL,'slowed in 2020',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'an-eezq2ys6ab2e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7bch6v6j5gbc','report',NULL,'twelve members','agency','states','member_count','12','group',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-wzvbjollo6wt','report',NULL,'between Alphaland',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'p-pvio3bhlzf7d',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-26rozpl3s6t2','report',NULL,'signed on 29 February 2020',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'as-rkzckhf3nrpp',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-gaovlksu564m','report',NULL,'a second draft',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'is-juh2v5hqhphf',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-l2y5dpskdkma','report',NULL,'was never endorsed',NULL,'contradicts',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en-g2gki56vlsft',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-owl3ggjpf3gl','report',NULL,'the Director was there',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'at-nnl7hyktvpw5',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-tcyliwf4gqfu','report',NULL,'met on 14 and 15 February 2018',NULL,'states',NULL,NULL,'first-meeting',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-wc2xd4ptwm43','report',NULL,'tracks recommendations every year',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sf-2npf4qds5dem',NULL,NULL,NULL,NULL);
INSERT INTO "citation" VALUES('c-7ds4cqnksyx3','report',NULL,'for the Agency',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rt-77orgdgtjqa6',NULL,NULL);
INSERT INTO "citation" VALUES('c-ch5llv67n4lu','report',NULL,'will convene the group',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ac-k7cvmgv26opa',NULL);
INSERT INTO "citation" VALUES('c-djqg4ub46w2m','report',NULL,'Done',NULL,'states',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rv-7mi7vjxsxxfb');
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
CREATE INDEX ix_entity_kind ON entity (kind);
CREATE INDEX ix_entity_redirect_to ON entity (redirect_to) WHERE redirect_to IS NOT NULL;
CREATE INDEX ix_change_undoes ON change (undoes);
CREATE INDEX ix_place_parent_id ON place (parent_id);
CREATE INDEX ix_alias_entity_id ON alias (entity_id);
CREATE INDEX ix_identifier_entity_id ON identifier (entity_id);
CREATE UNIQUE INDEX uq_statement_identity ON statement (entity_id, attribute, value, coalesce(start_date, ''));
CREATE INDEX ix_statement_entity_id ON statement (entity_id);
CREATE INDEX ix_theme_entity_id ON theme (entity_id);
CREATE INDEX ix_theme_theme ON theme (theme);
CREATE INDEX ix_contact_detail_entity_id ON contact_detail (entity_id);
CREATE INDEX ix_figure_entity_id ON figure (entity_id);
CREATE UNIQUE INDEX uq_figure_identity ON figure (entity_id, measure, amount, coalesce(unit, ''), coalesce(as_of, ''), coalesce(label, ''));
CREATE INDEX ix_search_name_folded ON search_name (folded) WHERE source <> 'description';
CREATE INDEX ix_change_entry_row_id ON change_entry (row_id);
CREATE INDEX ix_change_entry_record_id ON change_entry (record_id);
CREATE INDEX ix_organisation_country_id ON organisation (country_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE UNIQUE INDEX uq_endorsement_requirement_identity ON endorsement_requirement (subject_id, act, coalesce(body_id, ''), coalesce(country_id, ''));
CREATE INDEX ix_endorsement_requirement_subject_id ON endorsement_requirement (subject_id);
CREATE INDEX ix_endorsement_requirement_body_id ON endorsement_requirement (body_id);
CREATE INDEX ix_endorsement_requirement_country_id ON endorsement_requirement (country_id);
CREATE INDEX ix_project_country_id ON project (country_id);
CREATE INDEX ix_project_parent_id ON project (parent_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE UNIQUE INDEX uq_affiliation_identity ON affiliation (person_id, organisation_id, post, coalesce(start_date, ''));
CREATE INDEX ix_source_creator_id ON source (creator_id);
CREATE INDEX ix_source_publisher_id ON source (publisher_id);
CREATE INDEX ix_instrument_project_id ON instrument (project_id);
CREATE INDEX ix_instrument_owner_id ON instrument (owner_id);
CREATE INDEX ix_instrument_country_id ON instrument (country_id);
CREATE INDEX ix_instrument_annex_to_id ON instrument (annex_to_id);
CREATE INDEX ix_system_country_id ON system (country_id);
CREATE INDEX ix_system_project_id ON system (project_id);
CREATE INDEX ix_system_owner_id ON system (owner_id);
CREATE INDEX ix_mechanism_project_id ON mechanism (project_id);
CREATE INDEX ix_mechanism_country_id ON mechanism (country_id);
CREATE INDEX ix_participant_entity_id ON participant (entity_id);
CREATE INDEX ix_participant_project_id ON participant (project_id);
CREATE INDEX ix_agreement_follows_id ON agreement (follows_id);
CREATE INDEX ix_agreement_origin_id ON agreement (origin_id);
CREATE INDEX ix_agreement_joint_body_id ON agreement (joint_body_id);
CREATE INDEX ix_agreement_project_id ON agreement (project_id);
CREATE INDEX ix_agreement_destination_id ON agreement (destination_id);
CREATE INDEX ix_meeting_count_mechanism_id ON meeting_count (mechanism_id);
CREATE UNIQUE INDEX uq_activity_note_identity ON activity_note (mechanism_id, observation, coalesce(observed_on, ''), coalesce(since, ''));
CREATE INDEX ix_activity_note_mechanism_id ON activity_note (mechanism_id);
CREATE INDEX ix_instrument_step_instrument_id ON instrument_step (instrument_id);
CREATE UNIQUE INDEX uq_instrument_step_identity ON instrument_step (instrument_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_system_function_system_id ON system_function (system_id);
CREATE INDEX ix_terms_of_reference_post_project_target_id ON terms_of_reference (post_project_target_id);
CREATE INDEX ix_terms_of_reference_mechanism_id ON terms_of_reference (mechanism_id);
CREATE INDEX ix_terms_of_reference_instrument_id ON terms_of_reference (instrument_id);
CREATE UNIQUE INDEX uq_composition_rule_identity ON composition_rule (mechanism_id, rule, coalesce(constituency, ''), coalesce(compared_with, ''), coalesce(organisation_id, ''));
CREATE INDEX ix_composition_rule_mechanism_id ON composition_rule (mechanism_id);
CREATE INDEX ix_composition_rule_organisation_id ON composition_rule (organisation_id);
CREATE INDEX ix_seat_alternate_of_id ON seat (alternate_of_id);
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE UNIQUE INDEX uq_seat_identity ON seat (mechanism_id, role, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(start_date, ''));
CREATE INDEX ix_seat_organisation_id ON seat (organisation_id);
CREATE INDEX ix_seat_mechanism_id ON seat (mechanism_id);
CREATE INDEX ix_seat_country_id ON seat (country_id);
CREATE INDEX ix_mechanism_link_to_id ON mechanism_link (to_id);
CREATE UNIQUE INDEX uq_mechanism_link_identity ON mechanism_link (mechanism_id, to_id, kind, coalesce(start_date, ''));
CREATE INDEX ix_mechanism_link_mechanism_id ON mechanism_link (mechanism_id);
CREATE INDEX ix_recommendation_evaluation_id ON recommendation (evaluation_id);
CREATE INDEX ix_party_agreement_id ON party (agreement_id);
CREATE INDEX ix_party_entity_id ON party (entity_id);
CREATE INDEX ix_agreement_step_agreement_id ON agreement_step (agreement_id);
CREATE UNIQUE INDEX uq_agreement_step_identity ON agreement_step (agreement_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_event_mechanism_id ON event (mechanism_id);
CREATE INDEX ix_event_minutes_id ON event (minutes_id);
CREATE INDEX ix_event_host_id ON event (host_id);
CREATE INDEX ix_event_country_id ON event (country_id);
CREATE INDEX ix_event_agreement_id ON event (agreement_id);
CREATE INDEX ix_event_project_id ON event (project_id);
CREATE INDEX ix_recommendation_tie_entity_id ON recommendation_tie (entity_id);
CREATE INDEX ix_recommendation_tie_recommendation_id ON recommendation_tie (recommendation_id);
CREATE INDEX ix_action_recommendation_id ON action (recommendation_id);
CREATE INDEX ix_action_responsible_id ON action (responsible_id);
CREATE INDEX ix_recommendation_review_recommendation_id ON recommendation_review (recommendation_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE UNIQUE INDEX uq_attendance_identity ON attendance (event_id, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(in_place_of_id, ''));
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);
CREATE INDEX ix_attendance_country_id ON attendance (country_id);
CREATE INDEX ix_attendance_in_place_of_id ON attendance (in_place_of_id);
CREATE INDEX ix_attendance_organisation_id ON attendance (organisation_id);
CREATE UNIQUE INDEX uq_endorsement_identity ON endorsement (subject_id, act, claim, coalesce(body_id, ''), coalesce(country_id, ''), coalesce(on_date, ''));
CREATE INDEX ix_endorsement_subject_id ON endorsement (subject_id);
CREATE INDEX ix_endorsement_event_id ON endorsement (event_id);
CREATE INDEX ix_endorsement_country_id ON endorsement (country_id);
CREATE INDEX ix_endorsement_body_id ON endorsement (body_id);
CREATE INDEX ix_citation_action_id ON citation (action_id) WHERE action_id IS NOT NULL;
CREATE INDEX ix_citation_asserted_by_id ON citation (asserted_by_id);
CREATE INDEX ix_citation_alias_id ON citation (alias_id) WHERE alias_id IS NOT NULL;
CREATE INDEX ix_citation_theme_id ON citation (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX ix_citation_activity_note_id ON citation (activity_note_id) WHERE activity_note_id IS NOT NULL;
CREATE INDEX ix_citation_affiliation_id ON citation (affiliation_id) WHERE affiliation_id IS NOT NULL;
CREATE INDEX ix_citation_seat_id ON citation (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX ix_citation_agreement_step_id ON citation (agreement_step_id) WHERE agreement_step_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_requirement_id ON citation (endorsement_requirement_id) WHERE endorsement_requirement_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_tie_id ON citation (recommendation_tie_id) WHERE recommendation_tie_id IS NOT NULL;
CREATE INDEX ix_citation_entity_id ON citation (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX ix_citation_source_id ON citation (source_id);
CREATE INDEX ix_citation_statement_id ON citation (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_citation_terms_of_reference_id ON citation (terms_of_reference_id) WHERE terms_of_reference_id IS NOT NULL;
CREATE INDEX ix_citation_figure_id ON citation (figure_id) WHERE figure_id IS NOT NULL;
CREATE INDEX ix_citation_composition_rule_id ON citation (composition_rule_id) WHERE composition_rule_id IS NOT NULL;
CREATE INDEX ix_citation_meeting_count_id ON citation (meeting_count_id) WHERE meeting_count_id IS NOT NULL;
CREATE INDEX ix_citation_party_id ON citation (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX ix_citation_attendance_id ON citation (attendance_id) WHERE attendance_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_id ON citation (endorsement_id) WHERE endorsement_id IS NOT NULL;
CREATE INDEX ix_citation_participant_id ON citation (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_review_id ON citation (recommendation_review_id) WHERE recommendation_review_id IS NOT NULL;
CREATE INDEX ix_citation_instrument_step_id ON citation (instrument_step_id) WHERE instrument_step_id IS NOT NULL;
CREATE INDEX ix_citation_identifier_id ON citation (identifier_id) WHERE identifier_id IS NOT NULL;
CREATE INDEX ix_citation_contact_detail_id ON citation (contact_detail_id) WHERE contact_detail_id IS NOT NULL;
CREATE INDEX ix_citation_mechanism_link_id ON citation (mechanism_link_id) WHERE mechanism_link_id IS NOT NULL;
CREATE INDEX ix_citation_system_function_id ON citation (system_function_id) WHERE system_function_id IS NOT NULL;
COMMIT;
