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
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "change" VALUES(1,'2026-11-23T13:15:13Z','tester','a registry of this version','load',NULL,NULL,'a9f7ba78464ef082','28a4e000a357f02829d2d57628e97ba5f9766fe109e74fc57e6fe8195b3a680a','303cb9f46c33bfa4e01717146ed19eed30e4d1ce73c207ecdd9814a16885b01b');
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
INSERT INTO "change_entry" VALUES(1,1,'report','entity','report',NULL,'{"id": "report", "kind": "source", "name": "Report"}','5a976f32ffd704c2','5b31d6fa192b616610446eca45b2f26765367dc3ff4edc0adc1d21e990ebd87d');
INSERT INTO "change_entry" VALUES(1,2,'region','entity','region',NULL,'{"id": "region", "kind": "place", "name": "Region"}','48df800013399b08','f21864ab02ad9db5d404ac5d842754b3ad7ef6b96134f904d88f29a461f0cc40');
INSERT INTO "change_entry" VALUES(1,3,'xa','entity','xa',NULL,'{"id": "xa", "kind": "place", "name": "Alphaland"}','74394a4e8cfe126e','43a8598eb41c975b385c066df9db6d4196d00466eab0ea87a3236bc090ca7fec');
INSERT INTO "change_entry" VALUES(1,4,'xb','entity','xb',NULL,'{"id": "xb", "kind": "place", "name": "Betaland"}','5105fac258625e65','2646f70d2d7c1e83361fadc420f30aad083a20b18d17d74711a19023ee36d467');
INSERT INTO "change_entry" VALUES(1,5,'agency','entity','agency',NULL,'{"acronym": "AfW", "id": "agency", "kind": "organisation", "name": "Agency for Work"}','1473d6a0e117ec58','8f36132c45a133e5e9bd50cec3002dcb3ba9fbd7964fccde8fbaaccd2c07add7');
INSERT INTO "change_entry" VALUES(1,6,'agency-xa','entity','agency-xa',NULL,'{"id": "agency-xa", "kind": "organisation", "name": "Agency for Work in Alphaland"}','7c77518d47ec3f0f','8dd375ee29e8dc4e42aec7cdff4dfc68a39b2a4461175d83c895fdb7c13476a9');
INSERT INTO "change_entry" VALUES(1,7,'ministry','entity','ministry',NULL,'{"id": "ministry", "kind": "organisation", "name": "Ministry of Work"}','3784af7fbae94e15','20a2012fd674e2cad42a44e5b5e9a065fa9ab122049781153b06168a8fd73dcd');
INSERT INTO "change_entry" VALUES(1,8,'bo','entity','bo',NULL,'{"id": "bo", "kind": "person", "name": "Bo Example"}','0349825552025599','16d063dd6488986b9452e8a49d8123d400c8e8578a048b9957f4b681dab44f26');
INSERT INTO "change_entry" VALUES(1,9,'ada','entity','ada',NULL,'{"id": "ada", "kind": "person", "name": "Ada Example"}','b313fd127f072903','ced64cb5df55906087ea86a080c3acdaa32e818652ff832fe5a39b8a62506760');
INSERT INTO "change_entry" VALUES(1,10,'project','entity','project',NULL,'{"id": "project", "kind": "project", "name": "Project"}','fe62e8634a6186da','8558885fb0aac3252677d3d500a0044c81ca619740948172b68cdcbbec545c56');
INSERT INTO "change_entry" VALUES(1,11,'programme','entity','programme',NULL,'{"id": "programme", "kind": "project", "name": "Programme"}','bd0f8958b4e9ee8e','2bbf02b40234d604f2e1d534cc278ffefb768b7cc76104ec76d58b4ad74d2065');
INSERT INTO "change_entry" VALUES(1,12,'group','entity','group',NULL,'{"acronym": "WG", "id": "group", "kind": "mechanism", "name": "Working Group"}','045b207d0263865d','30fa2350d242e8a177548d4b7c26909528df9cab9a129e2b2da044af3ff81004');
INSERT INTO "change_entry" VALUES(1,13,'board','entity','board',NULL,'{"id": "board", "kind": "mechanism", "name": "Board"}','1c95d522712100f0','370edde389d667fb5d3463b0461b4add00945bf7d479f87c7d0df427d147f2c4');
INSERT INTO "change_entry" VALUES(1,14,'declaration','entity','declaration',NULL,'{"id": "declaration", "kind": "agreement", "name": "Declaration"}','61267afafbc0d265','b9808f1cc76aff86261c08054095f31bafc08ce140169e98cee6ce084de0f2a5');
INSERT INTO "change_entry" VALUES(1,15,'mou','entity','mou',NULL,'{"id": "mou", "kind": "agreement", "name": "Memorandum"}','5ff34d34673fb382','1d7ee59afcde6e3148054d093ca02e94da0fdb06d4fc0f96edbbdabf2f58d167');
INSERT INTO "change_entry" VALUES(1,16,'policy','entity','policy',NULL,'{"id": "policy", "kind": "instrument", "name": "Policy"}','c91d87ffbc96d1e4','45e45e5d5a4ff61903c8b7566b04c5d0164b606f2854dce0cd12430a1e689de0');
INSERT INTO "change_entry" VALUES(1,17,'plan','entity','plan',NULL,'{"id": "plan", "kind": "instrument", "name": "Plan"}','2d7136d83d327374','6caecbe27925b1eaf8e87bf7d9f9766c5dfd1325957d09c868457661026705f7');
INSERT INTO "change_entry" VALUES(1,18,'evaluation','entity','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "name": "Evaluation"}','b62a8f7d17b5ed6e','fa0897f862cc189d4bf0495ed9070448caed73867c88e91653a9180c7fd50dc6');
INSERT INTO "change_entry" VALUES(1,19,'first-meeting','entity','first-meeting',NULL,'{"id": "first-meeting", "kind": "event", "name": "First meeting of the Working Group"}','32f67f5283e989d2','f8e8e63437bfade2dfdaf5fdee6c8f8afb5a8af6e9ad58b0173505df111edf83');
INSERT INTO "change_entry" VALUES(1,20,'signing','entity','signing',NULL,'{"id": "signing", "kind": "event", "name": "Signing"}','4e64f22a325fe433','4f1f4d313bd501cb42a18351fd1d63308002214d2a2f8984f2be48bc73fc0c28');
INSERT INTO "change_entry" VALUES(1,21,'matrix','entity','matrix',NULL,'{"id": "matrix", "kind": "system", "name": "Response matrix"}','11969ee339893da7','92f634b3494d1de31bdd6b86ce7aaab6ab083e811ca441ecf09de721e9ff5f63');
INSERT INTO "change_entry" VALUES(1,22,'evaluation-r1','entity','evaluation-r1',NULL,'{"id": "evaluation-r1", "kind": "recommendation", "name": "Recommendation 1"}','a8d6badee532cd2c','027cc7ab3044f8057f1a2730c39da6718a61d971d9e5bbc49564c42909001964');
INSERT INTO "change_entry" VALUES(1,23,'agency','alias','a-52yfk2utdkht',NULL,'{"entity_id": "agency", "id": "a-52yfk2utdkht", "kind": "translation", "language": "fr", "name": "Agence du travail"}','b123772e54af9edb','5b11876e932733fb1310a5f1e2b34b3f26b70be87db0d8d201c0c3ea4662e858');
INSERT INTO "change_entry" VALUES(1,24,'agency','contact_detail','cd-pbiw75bh4vuh',NULL,'{"entity_id": "agency", "id": "cd-pbiw75bh4vuh", "label": "Desk", "start_date": "2019", "type": "url", "value": "https://example.org/desk"}','a6bb194bc468b9c8','f761488d7453abe912759be8fba0a78c9ccfce5e54a958a9f73fb82728acb9dd');
INSERT INTO "change_entry" VALUES(1,25,'group','distinction','di-b2xbpwzsdegq',NULL,'{"decided_on": "2021-02-03", "entity_id": "group", "id": "di-b2xbpwzsdegq", "other_id": "agency", "reason": "The ministry is no part of it"}','3143b6acc9617afa','2366158d30f943edb87021fdabd169bb82e4e61ef7c6357ba14acec7aa95a8f7');
INSERT INTO "change_entry" VALUES(1,26,'project','figure','fg-n7kdu2r5a2cq',NULL,'{"amount": "200000", "as_of": "2018", "entity_id": "project", "id": "fg-n7kdu2r5a2cq", "label": "planned", "measure": "budget", "unit": "USD"}','4181d0c643c6f181','f3d4c9454c15842b17793cde4937077a9b4548a23b04498ed72f5620cd4b8289');
INSERT INTO "change_entry" VALUES(1,27,'project','figure','fg-aaugtqtwtlfv',NULL,'{"amount": "210000.50", "as_of": "2018", "entity_id": "project", "id": "fg-aaugtqtwtlfv", "label": "planned", "measure": "budget", "unit": "USD"}','d8fb912faf9e5629','6c4290b10a0d05528e0397adee5d5912938fba3d56e1a82e1106831bc6ae19ab');
INSERT INTO "change_entry" VALUES(1,28,'group','finding_decision','fd-bndil3m4muwm',NULL,'{"decided_on": "2021-02-03", "decision": "snoozed", "entity_id": "group", "evidence": "report, page 2", "id": "fd-bndil3m4muwm", "message": "should have met again by now", "reason": "The secretariat is on leave", "rule": "overdue_body", "until": "2021-06"}','8d2df023dcf293a6','a5020ea4f579ca2dee94de6d367d0fcde6931abf04de252cf3d8130a0c458827');
INSERT INTO "change_entry" VALUES(1,29,'group','finding_decision','fd-b5rtaugu35c3',NULL,'{"decided_on": "2021-02-03", "decision": "accepted", "entity_id": "group", "id": "fd-b5rtaugu35c3", "message": "is declared concluded, but is active", "reason": "Nobody will mend it", "rule": "declared_state_differs"}','a04311fa2666e27b','66e6ff799adf235dda7d6ef5177deb65133e3e33d15edb02a400850f830d019f');
INSERT INTO "change_entry" VALUES(1,30,'agency','identifier','i-xjvbcodopqis',NULL,'{"entity_id": "agency", "id": "i-xjvbcodopqis", "identifier": "AFW.1", "scheme": "XI-EXAMPLE"}','6dadbdd288d58937','4e4f1d02b9189b2129767f512ec2b21a311972a0fada063cc13e71e3f6e0be11');
INSERT INTO "change_entry" VALUES(1,31,'bo','person','bo',NULL,'{"id": "bo", "kind": "person"}','43dcc70b6e8141b9','ff2b0ac661207e52656e526aa08f9f1df4e7bbbf73cea0a10d5906662d2f800e');
INSERT INTO "change_entry" VALUES(1,32,'ada','person','ada',NULL,'{"family_name": "Example", "given_name": "Ada", "honorific_prefix": "Dr.", "id": "ada", "kind": "person"}','c45bb97331085bd1','414e8bf2fc27280ec6ba2be02793b7bfd877c8595c8468063128ef7dabbc63df');
INSERT INTO "change_entry" VALUES(1,33,'region','place','region',NULL,'{"id": "region", "kind": "place", "type": "region"}','d3ff9bffd668515e','ad69ff1cc6ab31dbf0acfa36ebe48e71c5b18c1b5d4e8f4ab5e87041c9ac72b7');
INSERT INTO "change_entry" VALUES(1,34,'xa','place','xa',NULL,'{"code": "XA", "id": "xa", "kind": "place", "parent_id": "region", "type": "country"}','781ff5ee8c9bf3c9','de29d91f3cfd160478e0118a72e0221b946ae5c1c62e64cdc74cf78f539c8d8b');
INSERT INTO "change_entry" VALUES(1,35,'xb','place','xb',NULL,'{"code": "XB", "id": "xb", "kind": "place", "parent_id": "region", "type": "country"}','3203c533b308f0ce','e8bf2bbc7b685ec3addf9f2d3c41dd68d1ca4d8c475687d802fb948d624a2b58');
INSERT INTO "change_entry" VALUES(1,36,'agency','statement','st-xjvxm3hranna',NULL,'{"attribute": "classification", "end_date": "1946", "entity_id": "agency", "id": "st-xjvxm3hranna", "value": "igo_other"}','99ff4aeaa85e2317','1cca3fbd8e3305d8ed36a8a9754a61ac8a3a6cf235b087d964e4e97a099c32dd');
INSERT INTO "change_entry" VALUES(1,37,'agency','statement','st-sqpujrctaeh3',NULL,'{"attribute": "status", "end_date": "1960-05", "entity_id": "agency", "id": "st-sqpujrctaeh3", "start_date": "1950", "value": "Observer"}','4d2e680e89fb036f','5aa5b4f8e49a0bd03ac9acf276bee2642c52f026e069f8f83560c46fb6f112cc');
INSERT INTO "change_entry" VALUES(1,38,'agency','theme','th-3btmrbhg2y2t',NULL,'{"entity_id": "agency", "id": "th-3btmrbhg2y2t", "theme": "ethical recruitment"}','1a8e89dd488d49bf','64c8ab11fff182c0809a92ac1ec6bb53a341e97d871ecf07bad8f01c04f01a86');
INSERT INTO "change_entry" VALUES(1,39,'project','endorsement_requirement','rq-c6u375hjbbwv',NULL,'{"act": "endorsed", "basis": "project_document", "country_id": "xa", "id": "rq-c6u375hjbbwv", "note": "Before the start", "position": 1, "subject_id": "project"}','34bf1f0f7fd95eaa','1c643deb4f0a196165571e3ea8ae314d5f8504a6098fc3bdcf72eb248427aa6c');
INSERT INTO "change_entry" VALUES(1,40,'agency','organisation','agency',NULL,'{"classification": "igo_un", "founding_date": "1919", "id": "agency", "kind": "organisation", "website": "https://example.org"}','38147f7e5c0cd2ab','8ab4ba6ae9c0959c96c089c872e73d8509015e7560f9c1bf4dc36b5d0cff262a');
INSERT INTO "change_entry" VALUES(1,41,'ministry','organisation','ministry',NULL,'{"classification": "ministry", "country_id": "xa", "dissolution_date": "2022-12-31", "id": "ministry", "kind": "organisation"}','bfeb1798caf00fc1','e134e0c2b7f1ff76e9861bdd2126eda739edcf7ba5eb1c4c4ead9e006dcb2b2a');
INSERT INTO "change_entry" VALUES(1,42,'agency-xa','organisation','agency-xa',NULL,'{"classification": "unknown", "country_id": "xa", "id": "agency-xa", "kind": "organisation", "parent_id": "agency"}','140b39fa0f38d0d1','61a3a650626a7710c8dff2ef42fbaf0ffcf8045fc90badd885505a9c05aecf87');
INSERT INTO "change_entry" VALUES(1,43,'programme','project','programme',NULL,'{"id": "programme", "kind": "project"}','aa7c585d8f892d68','3a9581f97a7d36c3fc1f290290e3c9d240072e29f303cbc75f131d1db2a953a3');
INSERT INTO "change_entry" VALUES(1,44,'project','project','project',NULL,'{"country_id": "xa", "end_date": "2020-12-31", "id": "project", "kind": "project", "original_end_date": "2019-12-31", "parent_id": "programme", "start_date": "2018-01-01"}','bfa6cb944e5852f1','b308ff10eeb853c6f89c804a3954177823815c6e96569127c78187cc901e8c1e');
INSERT INTO "change_entry" VALUES(1,45,'ada','affiliation','af-awk3r6xpdxab',NULL,'{"end_date": "2021-03", "id": "af-awk3r6xpdxab", "knowledge": "ended_known", "level": "director", "organisation_id": "ministry", "person_id": "ada", "post": "Director", "start_date": "2018", "unit": "Planning"}','2e5f783359c1d75a','7e3240763819dd1961589d2f64094f5c1409615f901c8077648aeb17d4f42651');
INSERT INTO "change_entry" VALUES(1,46,'policy','instrument','policy',NULL,'{"country_id": "xa", "id": "policy", "kind": "instrument", "project_id": "project", "type": "policy"}','b3f784e77d9b38f7','9dd2dce0d04ba85d040248182efa1f5040afc24e90e495084bf72976a7355ae9');
INSERT INTO "change_entry" VALUES(1,47,'evaluation','instrument','evaluation',NULL,'{"id": "evaluation", "kind": "instrument", "project_id": "project", "type": "evaluation"}','435d1f8c929b9ba4','2c20e336ada8b0f2211ade15e5d792c181c079cb00653c222db6815339cd1459');
INSERT INTO "change_entry" VALUES(1,48,'plan','instrument','plan',NULL,'{"annex_to_id": "policy", "id": "plan", "kind": "instrument", "owner_id": "agency", "type": "plan"}','1f1158f663678e80','cf02d4b5b07d9fdc4c15114fd35e50b285f31b03f8cd3b341600fc81647c9ff4');
INSERT INTO "change_entry" VALUES(1,49,'group','mechanism','group',NULL,'{"country_id": "xa", "followed_from": "2018-01", "followed_to": "2020-12", "founding_date": "2018", "id": "group", "kind": "mechanism", "permanence": "project_bound", "project_id": "project", "scope": "bilateral", "type": "technical_working_group"}','776be0a62d69a780','2ecbae1b47ad8388cba249e40a9a3e9e37af9bb5fc1d89978c21e263da7cef1a');
INSERT INTO "change_entry" VALUES(1,50,'board','mechanism','board',NULL,'{"conclusion_date": "2021", "declared_state": "concluded", "id": "board", "kind": "mechanism", "permanence": "unknown", "scope": "global", "type": "other"}','888dbc975364a435','fb76c5243dfb787b6fbc4e91ef03002f6a2a08c264f7f701610259958a941000');
INSERT INTO "change_entry" VALUES(1,51,'project','participant','pa-s33r3lpu6gqi',NULL,'{"entity_id": "agency", "id": "pa-s33r3lpu6gqi", "project_id": "project", "role": "funding"}','6c8d46c4bd8b14f3','840a7731cdd814a8b8441a39dd9715f721eb58ea1bf2273f2cd82d12b913f66b');
INSERT INTO "change_entry" VALUES(1,52,'report','source','report',NULL,'{"as_of": "2020-05", "creator_id": "ada", "file": "report.txt", "id": "report", "issued": "2020-06-01", "kind": "source", "language": "en", "publisher_id": "agency", "type": "progress_report", "url": "https://example.org/report"}','94c18ceae1af3c59','4aa7a9ec67c9ef03121a2d1df2e46924278c9091e84e4821e0a6496329297bf9');
INSERT INTO "change_entry" VALUES(1,53,'matrix','system','matrix',NULL,'{"country_id": "xa", "id": "matrix", "kind": "system", "owner_id": "agency", "project_id": "project", "start_date": "2020", "state": "in_use", "type": "management_response_matrix"}','a3c43b530ea2b2ba','bf7be7efe64dd165cc18d4a19e832a409218e1ecea67b4cb4fd12f43c32a87b1');
INSERT INTO "change_entry" VALUES(1,54,'group','activity_note','an-eezq2ys6ab2e',NULL,'{"id": "an-eezq2ys6ab2e", "mechanism_id": "group", "observation": "slowed", "observed_on": "2020-05", "since": "2020-01"}','32e7dc4d7a9c7077','8a5143947bd61c4351f700d11e22f83f7aa416e67bf0bb7fcee6d0459eecbf17');
INSERT INTO "change_entry" VALUES(1,55,'declaration','agreement','declaration',NULL,'{"destination_id": "xb", "id": "declaration", "kind": "agreement", "origin_id": "xa", "type": "declaration_of_intent"}','134b02045a656c36','1f02fd38165a4239961368e51c5d9a92ed7bad849f4e61bedaae9b3581346c7b');
INSERT INTO "change_entry" VALUES(1,56,'mou','agreement','mou',NULL,'{"destination_id": "xb", "expires_on": "2025", "follows_id": "declaration", "id": "mou", "joint_body_id": "board", "kind": "agreement", "origin_id": "xa", "project_id": "project", "sector": "agriculture", "type": "mou"}','6d88e849fe9522fd','b75f12eeb9eed5a307c6b263998ae36570bd28be1b62eebf16b8f178ad686352');
INSERT INTO "change_entry" VALUES(1,57,'group','composition_rule','cr-fojjood4yklw',NULL,'{"compared_with": "employers", "constituency": "workers", "id": "cr-fojjood4yklw", "mechanism_id": "group", "rule": "parity"}','feee587c2ab95879','15b26de6d1f3882dc81c00f478a65ee3466b0d324175d9149c08232541ef7825');
INSERT INTO "change_entry" VALUES(1,58,'group','composition_rule','cr-fwky7i3syq77',NULL,'{"constituency": "workers", "id": "cr-fwky7i3syq77", "mechanism_id": "group", "number": 2, "rule": "minimum"}','5e1d292116606107','72f95bc7245b35df2e7eb28aa499e7c4771d4e9dcfff65ea5ae106559d464f71');
INSERT INTO "change_entry" VALUES(1,59,'group','composition_rule','cr-fd6ow2gcqp3q',NULL,'{"id": "cr-fd6ow2gcqp3q", "mechanism_id": "group", "organisation_id": "ministry", "rule": "required_organisation"}','654c21f236ad023f','5cce06f9d1f8c8d73b631b4e410255b8bcf86d14ab0d117dcddb203a4966a52a');
INSERT INTO "change_entry" VALUES(1,60,'policy','instrument_step','is-juh2v5hqhphf',NULL,'{"entered": "2019", "id": "is-juh2v5hqhphf", "instrument_id": "policy", "note": "Second draft", "stage": "draft"}','7a67fc57058efdd0','81eafb178ea69b3f811de41a34cde2e70b0a0aafa2bdc4cb64864c7e6892df0b');
INSERT INTO "change_entry" VALUES(1,61,'policy','instrument_step','is-jbdk2r3hhu7k',NULL,'{"expected": "2021", "id": "is-jbdk2r3hhu7k", "instrument_id": "policy", "stage": "adopted"}','de93344b0220b8f5','7bb461878684fc3c6840fdee25e6bc5234b57e862b4c211250e19d3f74ab3d8c');
INSERT INTO "change_entry" VALUES(1,62,'group','mechanism_link','l-k6px4k57q22j',NULL,'{"end_date": "2020", "id": "l-k6px4k57q22j", "kind": "reports_to", "mechanism_id": "group", "to_id": "ministry"}','003e2c13b1a90764','667fdd245984862590d32e35cd8d5ef08fadc7fe5a1d01e20906c80e0ffda3b4');
INSERT INTO "change_entry" VALUES(1,63,'group','mechanism_link','l-xsx7hkszjxpo',NULL,'{"id": "l-xsx7hkszjxpo", "kind": "reports_to", "mechanism_id": "group", "start_date": "2018", "to_id": "board", "wording": "reports yearly"}','12d34f80c5f55f25','a0794a6ceaecf4c661125a328cac408fd013d6a222f3e4ef93668fd90e46aeea');
INSERT INTO "change_entry" VALUES(1,64,'group','meeting_count','mc-b74nf223ioph',NULL,'{"id": "mc-b74nf223ioph", "mechanism_id": "group", "meetings": 9, "period_end": "2020-05", "period_start": "2018", "qualifier": "at_least"}','0f12cb56bf525e32','c32f0d7acf1af4d1f584a693a6a7a8cb9eabf7443ce3915b483bf2b73963e4e1');
INSERT INTO "change_entry" VALUES(1,65,'evaluation-r1','recommendation','evaluation-r1',NULL,'{"evaluation_id": "evaluation", "id": "evaluation-r1", "kind": "recommendation", "number": "1", "priority": "high", "response": "partially_accept", "response_on": "2020-07", "response_text": "Once a year.", "text": "Meet twice a year."}','6b7f1ee7d4338601','2feaa2b85fb637efe2fdbd94ab02156d5ac749534c8dbd62287c175534d32295');
INSERT INTO "change_entry" VALUES(1,66,'group','seat','s-chair',NULL,'{"capacity": "ex_officio", "constituency": "government", "end_date": "2021-03", "id": "s-chair", "knowledge": "ended_known", "level": "director", "mechanism_id": "group", "organisation_id": "ministry", "person_id": "ada", "role": "chair", "start_date": "2018", "voting": true}','a51ca4b46e8d6a22','1a1c0ee2085ca7b9815ee22e598c2271bd41bcb5109cc3af8132c0479bc9394f');
INSERT INTO "change_entry" VALUES(1,67,'group','seat','s-rshx2iwd2slv',NULL,'{"capacity": "unknown", "constituency": "un_igo", "id": "s-rshx2iwd2slv", "knowledge": "unknown", "last_confirmed": "2020-05-04", "mechanism_id": "group", "organisation_id": "agency-xa", "role": "secretariat", "start_date": "2018-02"}','8988e61997c207f8','840c57cf3ccf393cfe7181bb585edab37e7c042ac6ef6860fd68424a56507b6b');
INSERT INTO "change_entry" VALUES(1,68,'group','seat','s-pnnak5ukl3jt',NULL,'{"capacity": "unknown", "constituency": "unknown", "country_id": "xb", "id": "s-pnnak5ukl3jt", "knowledge": "unknown", "mechanism_id": "group", "role": "observer", "voting": false}','590dc2cf3838b496','7404d36ae78dc8193bd0f9c6e9ce5449dc1b5237d5b3dba531f6a75efd31aba5');
INSERT INTO "change_entry" VALUES(1,69,'group','seat','s-uctg4jr4h25p',NULL,'{"alternate_of_id": "s-chair", "capacity": "unknown", "constituency": "unknown", "id": "s-uctg4jr4h25p", "knowledge": "unknown", "mechanism_id": "group", "person_id": "bo", "post": "Acting Director", "role": "alternate", "start_date": "2022"}','7667a3b3ce5dd05f','50c19065437a7d2cf286fafcf35ef4bef60699260090385cb1ea387746e4630f');
INSERT INTO "change_entry" VALUES(1,70,'matrix','system_function','sf-2npf4qds5dem',NULL,'{"done_by": "the evaluation unit", "frequency": "yearly", "function": "tracks recommendations", "id": "sf-2npf4qds5dem", "state": "in_use", "system_id": "matrix"}','6a97938862b7d552','87a070c0b4bb2fd26152cfaceb85e4f657b35b7de5e651063b8ceac5fdb7152e');
INSERT INTO "change_entry" VALUES(1,71,'group','terms_of_reference','tr-w6zn7nk625vo',NULL,'{"adopted_on": "2018-02-03", "decision_power": "advises", "ends_on": "2021", "id": "tr-w6zn7nk625vo", "instrument_id": "plan", "mandate": "To coordinate", "mechanism_id": "group", "meeting_interval_months": 3, "post_project_role": "transfer", "post_project_target_id": "board", "version": 1}','7a58c6f483d5fcab','cc3c7cc97797a32e3f0efc5d024796d7d2cc8e81e0557bb517c964bb44775ddb');
INSERT INTO "change_entry" VALUES(1,72,'report','waiting','w-oye5hmdser5e',NULL,'{"file": "list.xlsx", "id": "w-oye5hmdser5e", "locator": "sheet Members, row 9", "name": "Ada Obi", "record_key": "ada obi", "record_kind": "person", "since": "2021-02-03", "source_id": "report", "told": "{}"}','40b985367fdf65f9','ce47422d3da338cbf489e3535e1a21adc0a02b85f0b9c43c4ee651329f3844ca');
INSERT INTO "change_entry" VALUES(1,73,'evaluation-r1','action','ac-k7cvmgv26opa',NULL,'{"due_on": "2021", "id": "ac-k7cvmgv26opa", "position": 1, "recommendation_id": "evaluation-r1", "responsible_id": "ministry", "text": "Convene the group"}','36a46b6ef7c6c831','ba858fdf395e01af184435ddca8989401e8972dbf0a7479d759597233683366e');
INSERT INTO "change_entry" VALUES(1,74,'mou','agreement_step','as-rkzckhf3nrpp',NULL,'{"agreement_id": "mou", "entered": "2020-02-29", "id": "as-rkzckhf3nrpp", "note": "In the capital", "signatory_level": "minister", "stage": "signed"}','a32313f847048155','bfc108bd4c8b73b9824d57cc91e6017591cb899bd279aea9833eff8cf38540b0');
INSERT INTO "change_entry" VALUES(1,75,'mou','agreement_step','as-tsk22vnjcvw7',NULL,'{"agreement_id": "mou", "expected": "2021", "id": "as-tsk22vnjcvw7", "stage": "in_force"}','4ebed329959d9140','311f1d3b8650c2e488becbd8c43b23515200e4fc8bd58c3fb6f35c6110a590b1');
INSERT INTO "change_entry" VALUES(1,76,'first-meeting','event','first-meeting',NULL,'{"country_id": "xa", "end_date": "2018-02-15", "host_id": "ministry", "id": "first-meeting", "kind": "event", "mechanism_id": "group", "minutes_id": "report", "participants": 12, "project_id": "project", "start_date": "2018-02-14", "status": "held", "type": "meeting", "venue": "The capital"}','dd2b204df5976d8a','4098a912bdff81cd43f11cc77231e2740fd729341eb9fe5575c8b82e0b10e515');
INSERT INTO "change_entry" VALUES(1,77,'signing','event','signing',NULL,'{"agreement_id": "mou", "id": "signing", "kind": "event", "start_date": "2021", "status": "planned", "type": "visit"}','41c802ffc3441301','e616abf33cdb630e78b7502c7f8ce128d52319a13469743c59182ca56a505f15');
INSERT INTO "change_entry" VALUES(1,78,'mou','party','p-pvio3bhlzf7d',NULL,'{"agreement_id": "mou", "entity_id": "xa", "id": "p-pvio3bhlzf7d", "role": "origin"}','bd1d98c1af707c19','f36a1162984195f48e69959bf8a7baf2a852c2e1167db96385ab7b003c06fada');
INSERT INTO "change_entry" VALUES(1,79,'mou','party','p-cofay3vsy4ca',NULL,'{"agreement_id": "mou", "entity_id": "xb", "id": "p-cofay3vsy4ca", "role": "destination"}','017fc1c8381805b9','842cc14fb4c15545e2c8d6da1b6d33dc3e6b2ec2ace97f01a3f6de8757b46966');
INSERT INTO "change_entry" VALUES(1,80,'evaluation-r1','recommendation_review','rv-7mi7vjxsxxfb',NULL,'{"comment": "Done", "expected_on": "2021", "id": "rv-7mi7vjxsxxfb", "recommendation_id": "evaluation-r1", "reported_on": "2021-06", "review": 2, "status": "completed"}','76163a04c14c22fb','2bdc3310a65e456cdf1647fe2f2033ab41be02ab7e50624837c0042413cf94fd');
INSERT INTO "change_entry" VALUES(1,81,'evaluation-r1','recommendation_review','rv-iwe7qw7d2ujm',NULL,'{"id": "rv-iwe7qw7d2ujm", "recommendation_id": "evaluation-r1", "review": 3, "status": "blank"}','23618f42954b39f6','abd35260ee9069fedee3bcfc7b5f3fab8e283be9c280f776a0ba13072de8bf77');
INSERT INTO "change_entry" VALUES(1,82,'evaluation-r1','recommendation_tie','rt-77orgdgtjqa6',NULL,'{"entity_id": "agency", "id": "rt-77orgdgtjqa6", "recommendation_id": "evaluation-r1", "role": "responsible", "wording": "The Agency"}','701fc9d2094461d7','1a532fcd66a8ec143c6b4f2fb524b925808af09de6c34855601db7e373da0764');
INSERT INTO "change_entry" VALUES(1,83,'evaluation-r1','recommendation_tie','rt-tu6wapf3zp7n',NULL,'{"entity_id": "group", "id": "rt-tu6wapf3zp7n", "recommendation_id": "evaluation-r1", "role": "about"}','2fa4ac6e0fd4fd4f','94556266e288c09c5c2fdbd995ef2ef8b0a6011b1fc7721584ded8cf8343a753');
INSERT INTO "change_entry" VALUES(1,84,'first-meeting','attendance','at-nnl7hyktvpw5',NULL,'{"event_id": "first-meeting", "function": "member", "id": "at-nnl7hyktvpw5", "organisation_id": "ministry", "person_id": "ada", "seat_id": "s-chair", "status": "present"}','16e663a26d47ed74','1996fe1a0ff466e6153272c4a013fbcd375edbaf45aec48f8e613833a5c7ded0');
INSERT INTO "change_entry" VALUES(1,85,'first-meeting','attendance','at-co7jy5yl4zqi',NULL,'{"event_id": "first-meeting", "id": "at-co7jy5yl4zqi", "in_place_of_id": "agency-xa", "person_id": "bo", "status": "substitute", "wording": "For the Agency"}','b702e6f5152b2b10','d78c95994e9d1eaab62d6c82924e7b825aff3b4c6ff6a18825e486715b70c06d');
INSERT INTO "change_entry" VALUES(1,86,'first-meeting','attendance','at-yg5bqdskywko',NULL,'{"event_id": "first-meeting", "id": "at-yg5bqdskywko", "organisation_id": "agency-xa", "status": "apologies"}','8dec7d6747c455c9','fe1bba5c268e5d2701d39061111dda80847c11d9ce4042473445beec9f5ff11f');
INSERT INTO "change_entry" VALUES(1,87,'project','endorsement','en-5jjpgmsjytbo',NULL,'{"act": "endorsed", "claim": "uncontested", "country_id": "xb", "event_id": "first-meeting", "evidence": "signed_document", "id": "en-5jjpgmsjytbo", "on_date": "2018-02", "subject_id": "project"}','650d0902a600385e','aac4504cf97e05a59a56cdbc73adf859ff310f5dacbe1ad2877654f1c20da00d');
INSERT INTO "change_entry" VALUES(1,88,'policy','endorsement','en-g2gki56vlsft',NULL,'{"act": "endorsed", "body_id": "group", "claim": "contested", "evidence": "minuted", "id": "en-g2gki56vlsft", "note": "Disputed", "subject_id": "policy"}','95ee17a6e8a4410c','05041d9e3fb04db7262ebb47c9a02289efe4392864d0a7a5d8b619cfde03017e');
INSERT INTO "change_entry" VALUES(1,89,'report','citation','c-h4rdpvvtdkqi',NULL,'{"id": "c-h4rdpvvtdkqi", "quote": "Ada Obi", "source_id": "report", "stance": "states", "waiting_id": "w-oye5hmdser5e"}','466881154b907f9b','b0cdf789e9a59f883b432b05acf91713f4de4e8f55384130605879bece48bcef');
INSERT INTO "change_entry" VALUES(1,90,'agency','citation','c-anldzpu6dqdf',NULL,'{"alias_id": "a-52yfk2utdkht", "id": "c-anldzpu6dqdf", "locator": "page 1", "quote": "Agence du travail", "source_id": "report", "stance": "states"}','0d8ba3a5953820e7','3fb77a719229c4b559d9bd6e0e3639304d0e760909057e9bdfbf5dcfdc9dbf41');
INSERT INTO "change_entry" VALUES(1,91,'agency','citation','c-u3chwixifflb',NULL,'{"id": "c-u3chwixifflb", "identifier_id": "i-xjvbcodopqis", "quote": "AFW.1", "source_id": "report", "stance": "states"}','34975c7df819582c','4c760aa78d45b4420b5813315cc0f6dca302c2b3fb2c573b33724b7852c9f388');
INSERT INTO "change_entry" VALUES(1,92,'agency','citation','c-kl3bfa453n2m',NULL,'{"id": "c-kl3bfa453n2m", "quote": "became a UN agency in 1946", "source_id": "report", "stance": "states", "statement_id": "st-xjvxm3hranna"}','eb4c28e670380db5','9ff571c27d02e4c94467911656d5e6bdccc4b2f6b42fde31fe897d3ff1abdd33');
INSERT INTO "change_entry" VALUES(1,93,'agency','citation','c-ursvrlcul626',NULL,'{"id": "c-ursvrlcul626", "quote": "an observer until May 1960", "source_id": "report", "stance": "states", "statement_id": "st-sqpujrctaeh3"}','5faf32aec395455f','d21cd80b6ad05edfa52a1f2a40961e0a51f225da7fbc4c50f061f57dc8e277ed');
INSERT INTO "change_entry" VALUES(1,94,'agency','citation','c-64v2sglu4zpr',NULL,'{"id": "c-64v2sglu4zpr", "quote": "works on ethical recruitment", "source_id": "report", "stance": "states", "theme_id": "th-3btmrbhg2y2t"}','cc73765bef6a748b','956606c3a28ea5b7e757b49f23b306374291e266452f0504bf3ead1573f7ca93');
INSERT INTO "change_entry" VALUES(1,95,'agency','citation','c-264bsaqkg6ob',NULL,'{"contact_detail_id": "cd-pbiw75bh4vuh", "id": "c-264bsaqkg6ob", "quote": "at the desk", "source_id": "report", "stance": "states"}','918ab5480a292b86','172b62d8bf1f58aaba9bdbfb93ac139e24fcfe92a68503d06fa888d3a55eb330');
INSERT INTO "change_entry" VALUES(1,96,'agency','citation','c-5aquxat3itfh',NULL,'{"entity_id": "agency", "id": "c-5aquxat3itfh", "locator": "page 1", "quote": "the Agency for Work (AfW)", "source_id": "report", "stance": "states"}','9e145ff5c3bc84fa','36e4c927eb78df18edac90fc11d11a02091e872a45c9d573c9d2d0e4e26a9042');
INSERT INTO "change_entry" VALUES(1,97,'ada','citation','c-mfoy6wvumow3',NULL,'{"affiliation_id": "af-awk3r6xpdxab", "id": "c-mfoy6wvumow3", "quote": "Director until March 2021", "source_id": "report", "stance": "states"}','9a6c62012b44f4a9','50d72afb75add2a49bf97e82e29d308b8572253302ec8a15eb4eb7575768537b');
INSERT INTO "change_entry" VALUES(1,98,'project','citation','c-uetcmjkhoo2a',NULL,'{"figure_id": "fg-n7kdu2r5a2cq", "id": "c-uetcmjkhoo2a", "quote": "a budget of USD 200,000", "source_id": "report", "stance": "states"}','5a8a0e9148b0b5b0','b3695c6b51dbc5e4b5beeffb92bf8483badd729b4ea99f4520822f873875d926');
INSERT INTO "change_entry" VALUES(1,99,'project','citation','c-7fayqgdxxirb',NULL,'{"figure_id": "fg-aaugtqtwtlfv", "id": "c-7fayqgdxxirb", "quote": "USD 210,000.50", "source_id": "report", "stance": "states"}','ba6461c2f23b2580','c8fd56bfbe3b0fe39c7622cafe0b182689dfa7276103b397ab879f05d9293295');
INSERT INTO "change_entry" VALUES(1,100,'project','citation','c-etugbtlpt3tw',NULL,'{"id": "c-etugbtlpt3tw", "participant_id": "pa-s33r3lpu6gqi", "quote": "funded by the Agency", "source_id": "report", "stance": "states"}','5768d929ecae8945','429ae5c9d0b6b8ad5c1f16e1b41ab225d2a8e4166feca8ec961b7bc865382b65');
INSERT INTO "change_entry" VALUES(1,101,'project','citation','c-fticwc7jjgsx',NULL,'{"endorsement_id": "en-5jjpgmsjytbo", "id": "c-fticwc7jjgsx", "quote": "Betaland endorsed", "source_id": "report", "stance": "states"}','3031da0cd2b0b1a1','e006488249bbc704d10c0080a2fdbab512acd2e4db758bc6ba03e3e23a0de620');
INSERT INTO "change_entry" VALUES(1,102,'project','citation','c-igjjk3swtzdr',NULL,'{"endorsement_requirement_id": "rq-c6u375hjbbwv", "id": "c-igjjk3swtzdr", "quote": "subject to Alphaland''s endorsement", "source_id": "report", "stance": "states"}','4a4feee68c81dcbf','0d68ae28c026ce8e36f74155b485375d672b1bc0ae30e1c2957f24de7977f66e');
INSERT INTO "change_entry" VALUES(1,103,'group','citation','c-254j5ywuittq',NULL,'{"finding_decision_id": "fd-bndil3m4muwm", "id": "c-254j5ywuittq", "quote": "will meet in June", "source_id": "report", "stance": "states"}','e6439648e608368b','df5ff209e45f27852c0aea59fc39db4d1263c495bbf62aa8729fbca4e749e1c9');
INSERT INTO "change_entry" VALUES(1,104,'group','citation','c-u3lrf3nc5ubv',NULL,'{"distinction_id": "di-b2xbpwzsdegq", "id": "c-u3lrf3nc5ubv", "quote": "the agency and the ministry", "source_id": "report", "stance": "states"}','0efb4c4e22c878cf','fc5828397caf34807ee7865fa1482909266fbcbdce52d310cb02ff9db5675ec9');
INSERT INTO "change_entry" VALUES(1,105,'group','citation','c-n4xw3fiyderz',NULL,'{"id": "c-n4xw3fiyderz", "quote": "shall meet every three months", "source_id": "report", "stance": "states", "terms_of_reference_id": "tr-w6zn7nk625vo"}','37e49f14ae211d5e','620915ba98a977f7499b9c97cc63f20fac4feed1faf29db324a4935c4a4107fa');
INSERT INTO "change_entry" VALUES(1,106,'group','citation','c-u7koonkyj4fg',NULL,'{"composition_rule_id": "cr-fojjood4yklw", "id": "c-u7koonkyj4fg", "quote": "in equal numbers", "source_id": "report", "stance": "states"}','6c63bfc0a25b40af','d7f68cf0fea76467057122091a622aef0bbae11e60111e93a9f638764528edd4');
INSERT INTO "change_entry" VALUES(1,107,'group','citation','c-sqarhtouedtx',NULL,'{"id": "c-sqarhtouedtx", "quote": "chaired by the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "states"}','57ec041f090586d8','76ee16e9ff3db036eafed3a2a3e6a84f2061c8f46fe15bdbfb8efb6adfc789b4');
INSERT INTO "change_entry" VALUES(1,108,'group','citation','c-ooxpiqiyrwqh',NULL,'{"field": "constituency", "id": "c-ooxpiqiyrwqh", "quote": "the Ministry", "seat_id": "s-chair", "source_id": "report", "stance": "implies"}','1e5e0f14aa382408','4116bbd91f2b16170df272d85c1ce83f71ec3e086fbf22947e40520ae133a223');
INSERT INTO "change_entry" VALUES(1,109,'group','citation','c-xjxqjqdwzjvg',NULL,'{"id": "c-xjxqjqdwzjvg", "mechanism_link_id": "l-xsx7hkszjxpo", "quote": "reports to the Board", "source_id": "report", "stance": "states"}','c2a1355eb7583c05','997cf7486112a8010a5d7266a57cd868a1ce784959935a611d5e7a188de9e513');
INSERT INTO "change_entry" VALUES(1,110,'group','citation','c-nvoxtero6gv3',NULL,'{"id": "c-nvoxtero6gv3", "meeting_count_id": "mc-b74nf223ioph", "quote": "met at least nine times", "source_id": "report", "stance": "states"}','be464921a0adaaff','a783dcbf79051b0e9ad589d1c9a4a17c55a8b7efcdf8299ab41660a930a19595');
INSERT INTO "change_entry" VALUES(1,111,'group','citation','c-ubpku6vrtbsk',NULL,'{"activity_note_id": "an-eezq2ys6ab2e", "id": "c-ubpku6vrtbsk", "quote": "slowed in 2020", "source_id": "report", "stance": "states"}','f490a3a0b64d001b','2544f134a01006775004ae00343799a9282cb979a9ed73ea4866b261c5c8d3d6');
INSERT INTO "change_entry" VALUES(1,112,'group','citation','c-7bch6v6j5gbc',NULL,'{"asserted_by_id": "agency", "entity_id": "group", "field": "member_count", "id": "c-7bch6v6j5gbc", "quote": "twelve members", "source_id": "report", "stance": "states", "value": "12"}','b03a6ab59e47c5ea','edd362c63a43ec25e134964a7aa1c587d343379038632a7bb85b2cc99c79b5f0');
INSERT INTO "change_entry" VALUES(1,113,'mou','citation','c-wzvbjollo6wt',NULL,'{"id": "c-wzvbjollo6wt", "party_id": "p-pvio3bhlzf7d", "quote": "between Alphaland", "source_id": "report", "stance": "states"}','14f50bccf71d986f','a5f5fcac2531a149366f2a4b73930944b997c98d266caa2fc0b6576202bf97d3');
INSERT INTO "change_entry" VALUES(1,114,'mou','citation','c-26rozpl3s6t2',NULL,'{"agreement_step_id": "as-rkzckhf3nrpp", "id": "c-26rozpl3s6t2", "quote": "signed on 29 February 2020", "source_id": "report", "stance": "states"}','17dd0b70758df328','2fbedd390fae3bc935c4021edabe49bb80b044e02836149294c759ad44ec3472');
INSERT INTO "change_entry" VALUES(1,115,'policy','citation','c-gaovlksu564m',NULL,'{"id": "c-gaovlksu564m", "instrument_step_id": "is-juh2v5hqhphf", "quote": "a second draft", "source_id": "report", "stance": "states"}','196c6d74db4cf142','daeb2f73cdddbd41f581ed1afe83af57005cb9c51c8acb9ee7058735e5f9e04c');
INSERT INTO "change_entry" VALUES(1,116,'policy','citation','c-l2y5dpskdkma',NULL,'{"endorsement_id": "en-g2gki56vlsft", "id": "c-l2y5dpskdkma", "quote": "was never endorsed", "source_id": "report", "stance": "contradicts"}','bb4852429fbd0c65','afbed36a4e14aab40d50ba616f6e53dd896e35f8e23bf97a4f9c068468c89ac5');
INSERT INTO "change_entry" VALUES(1,117,'first-meeting','citation','c-owl3ggjpf3gl',NULL,'{"attendance_id": "at-nnl7hyktvpw5", "id": "c-owl3ggjpf3gl", "quote": "the Director was there", "source_id": "report", "stance": "states"}','7036fb5732c7dcb6','479d527e124e8dfbfb95f7df0e8d594d53821aa97fcac2138b7ecb696e8cf92b');
INSERT INTO "change_entry" VALUES(1,118,'first-meeting','citation','c-tcyliwf4gqfu',NULL,'{"entity_id": "first-meeting", "id": "c-tcyliwf4gqfu", "quote": "met on 14 and 15 February 2018", "source_id": "report", "stance": "states"}','95f82f205d236e0e','f9c6b25bf627fbfff39df721ae6e24f921402f512172a6428f99869ebe65e0f0');
INSERT INTO "change_entry" VALUES(1,119,'matrix','citation','c-wc2xd4ptwm43',NULL,'{"id": "c-wc2xd4ptwm43", "quote": "tracks recommendations every year", "source_id": "report", "stance": "states", "system_function_id": "sf-2npf4qds5dem"}','5babc8348746d1af','e86242d57e791c227e2dd82be3586a438f7e9c1ac9bdc881118534e8177416cd');
INSERT INTO "change_entry" VALUES(1,120,'evaluation-r1','citation','c-7ds4cqnksyx3',NULL,'{"id": "c-7ds4cqnksyx3", "quote": "for the Agency", "recommendation_tie_id": "rt-77orgdgtjqa6", "source_id": "report", "stance": "states"}','3104151df4edc634','f74960fc4db0dac557412da702bc30ee18fee293ea92e266e97490ec6e2581f7');
INSERT INTO "change_entry" VALUES(1,121,'evaluation-r1','citation','c-ch5llv67n4lu',NULL,'{"action_id": "ac-k7cvmgv26opa", "id": "c-ch5llv67n4lu", "quote": "will convene the group", "source_id": "report", "stance": "states"}','e618e48b04eefec2','b94dfeb743e20d2b83f99573115602e9eb8bcee099c1ba4c9a4a56821b4639b1');
INSERT INTO "change_entry" VALUES(1,122,'evaluation-r1','citation','c-djqg4ub46w2m',NULL,'{"id": "c-djqg4ub46w2m", "quote": "Done", "recommendation_review_id": "rv-7mi7vjxsxxfb", "source_id": "report", "stance": "states"}','c2f944b23177e17a','68779a2a60d82689210190c2733e16fd83ccef5b0188148000222126e9efc9b9');
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
CREATE UNIQUE INDEX uq_figure_identity ON figure (entity_id, measure, amount, coalesce(unit, ''), coalesce(as_of, ''), coalesce(label, ''));
CREATE INDEX ix_figure_entity_id ON figure (entity_id);
CREATE INDEX ix_search_name_folded ON search_name (folded) WHERE source <> 'description';
CREATE UNIQUE INDEX uq_finding_decision_identity ON finding_decision (entity_id, rule, message, decided_on);
CREATE INDEX ix_finding_decision_entity_id ON finding_decision (entity_id);
CREATE INDEX ix_change_entry_record_id ON change_entry (record_id);
CREATE INDEX ix_change_entry_row_id ON change_entry (row_id);
CREATE INDEX ix_distinction_other_id ON distinction (other_id);
CREATE INDEX ix_distinction_entity_id ON distinction (entity_id);
CREATE UNIQUE INDEX uq_distinction_identity ON distinction (entity_id, other_id);
CREATE INDEX ix_organisation_country_id ON organisation (country_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE UNIQUE INDEX uq_endorsement_requirement_identity ON endorsement_requirement (subject_id, act, coalesce(body_id, ''), coalesce(country_id, ''));
CREATE INDEX ix_endorsement_requirement_body_id ON endorsement_requirement (body_id);
CREATE INDEX ix_endorsement_requirement_subject_id ON endorsement_requirement (subject_id);
CREATE INDEX ix_endorsement_requirement_country_id ON endorsement_requirement (country_id);
CREATE INDEX ix_project_parent_id ON project (parent_id);
CREATE INDEX ix_project_country_id ON project (country_id);
CREATE UNIQUE INDEX uq_affiliation_identity ON affiliation (person_id, organisation_id, post, coalesce(start_date, ''));
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE INDEX ix_source_publisher_id ON source (publisher_id);
CREATE INDEX ix_source_creator_id ON source (creator_id);
CREATE INDEX ix_instrument_owner_id ON instrument (owner_id);
CREATE INDEX ix_instrument_annex_to_id ON instrument (annex_to_id);
CREATE INDEX ix_instrument_project_id ON instrument (project_id);
CREATE INDEX ix_instrument_country_id ON instrument (country_id);
CREATE INDEX ix_system_project_id ON system (project_id);
CREATE INDEX ix_system_country_id ON system (country_id);
CREATE INDEX ix_system_owner_id ON system (owner_id);
CREATE INDEX ix_mechanism_project_id ON mechanism (project_id);
CREATE INDEX ix_mechanism_country_id ON mechanism (country_id);
CREATE INDEX ix_participant_entity_id ON participant (entity_id);
CREATE INDEX ix_participant_project_id ON participant (project_id);
CREATE INDEX ix_agreement_origin_id ON agreement (origin_id);
CREATE INDEX ix_agreement_destination_id ON agreement (destination_id);
CREATE INDEX ix_agreement_follows_id ON agreement (follows_id);
CREATE INDEX ix_agreement_project_id ON agreement (project_id);
CREATE INDEX ix_agreement_joint_body_id ON agreement (joint_body_id);
CREATE INDEX ix_meeting_count_mechanism_id ON meeting_count (mechanism_id);
CREATE UNIQUE INDEX uq_activity_note_identity ON activity_note (mechanism_id, observation, coalesce(observed_on, ''), coalesce(since, ''));
CREATE INDEX ix_activity_note_mechanism_id ON activity_note (mechanism_id);
CREATE UNIQUE INDEX uq_instrument_step_identity ON instrument_step (instrument_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_instrument_step_instrument_id ON instrument_step (instrument_id);
CREATE INDEX ix_system_function_system_id ON system_function (system_id);
CREATE UNIQUE INDEX uq_waiting_identity ON waiting (source_id, record_kind, record_key);
CREATE INDEX ix_waiting_source_id ON waiting (source_id);
CREATE INDEX ix_terms_of_reference_instrument_id ON terms_of_reference (instrument_id);
CREATE INDEX ix_terms_of_reference_post_project_target_id ON terms_of_reference (post_project_target_id);
CREATE INDEX ix_terms_of_reference_mechanism_id ON terms_of_reference (mechanism_id);
CREATE INDEX ix_composition_rule_mechanism_id ON composition_rule (mechanism_id);
CREATE INDEX ix_composition_rule_organisation_id ON composition_rule (organisation_id);
CREATE UNIQUE INDEX uq_composition_rule_identity ON composition_rule (mechanism_id, rule, coalesce(constituency, ''), coalesce(compared_with, ''), coalesce(organisation_id, ''));
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE INDEX ix_seat_mechanism_id ON seat (mechanism_id);
CREATE UNIQUE INDEX uq_seat_identity ON seat (mechanism_id, role, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(start_date, ''));
CREATE INDEX ix_seat_country_id ON seat (country_id);
CREATE INDEX ix_seat_alternate_of_id ON seat (alternate_of_id);
CREATE INDEX ix_seat_organisation_id ON seat (organisation_id);
CREATE INDEX ix_mechanism_link_mechanism_id ON mechanism_link (mechanism_id);
CREATE UNIQUE INDEX uq_mechanism_link_identity ON mechanism_link (mechanism_id, to_id, kind, coalesce(start_date, ''));
CREATE INDEX ix_mechanism_link_to_id ON mechanism_link (to_id);
CREATE INDEX ix_recommendation_evaluation_id ON recommendation (evaluation_id);
CREATE INDEX ix_party_entity_id ON party (entity_id);
CREATE INDEX ix_party_agreement_id ON party (agreement_id);
CREATE INDEX ix_agreement_step_agreement_id ON agreement_step (agreement_id);
CREATE UNIQUE INDEX uq_agreement_step_identity ON agreement_step (agreement_id, stage, coalesce(entered, ''), coalesce(expected, ''));
CREATE INDEX ix_event_host_id ON event (host_id);
CREATE INDEX ix_event_country_id ON event (country_id);
CREATE INDEX ix_event_mechanism_id ON event (mechanism_id);
CREATE INDEX ix_event_minutes_id ON event (minutes_id);
CREATE INDEX ix_event_agreement_id ON event (agreement_id);
CREATE INDEX ix_event_project_id ON event (project_id);
CREATE INDEX ix_recommendation_tie_recommendation_id ON recommendation_tie (recommendation_id);
CREATE INDEX ix_recommendation_tie_entity_id ON recommendation_tie (entity_id);
CREATE INDEX ix_action_recommendation_id ON action (recommendation_id);
CREATE INDEX ix_action_responsible_id ON action (responsible_id);
CREATE INDEX ix_recommendation_review_recommendation_id ON recommendation_review (recommendation_id);
CREATE INDEX ix_attendance_country_id ON attendance (country_id);
CREATE UNIQUE INDEX uq_attendance_identity ON attendance (event_id, coalesce(organisation_id, ''), coalesce(person_id, ''), coalesce(country_id, ''), coalesce(in_place_of_id, ''));
CREATE INDEX ix_attendance_in_place_of_id ON attendance (in_place_of_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_organisation_id ON attendance (organisation_id);
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE UNIQUE INDEX uq_endorsement_identity ON endorsement (subject_id, act, claim, coalesce(body_id, ''), coalesce(country_id, ''), coalesce(on_date, ''));
CREATE INDEX ix_endorsement_subject_id ON endorsement (subject_id);
CREATE INDEX ix_endorsement_country_id ON endorsement (country_id);
CREATE INDEX ix_endorsement_body_id ON endorsement (body_id);
CREATE INDEX ix_endorsement_event_id ON endorsement (event_id);
CREATE INDEX ix_citation_recommendation_tie_id ON citation (recommendation_tie_id) WHERE recommendation_tie_id IS NOT NULL;
CREATE INDEX ix_citation_finding_decision_id ON citation (finding_decision_id) WHERE finding_decision_id IS NOT NULL;
CREATE INDEX ix_citation_activity_note_id ON citation (activity_note_id) WHERE activity_note_id IS NOT NULL;
CREATE INDEX ix_citation_seat_id ON citation (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX ix_citation_entity_id ON citation (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX ix_citation_statement_id ON citation (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_citation_figure_id ON citation (figure_id) WHERE figure_id IS NOT NULL;
CREATE INDEX ix_citation_composition_rule_id ON citation (composition_rule_id) WHERE composition_rule_id IS NOT NULL;
CREATE INDEX ix_citation_meeting_count_id ON citation (meeting_count_id) WHERE meeting_count_id IS NOT NULL;
CREATE INDEX ix_citation_party_id ON citation (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_id ON citation (endorsement_id) WHERE endorsement_id IS NOT NULL;
CREATE INDEX ix_citation_endorsement_requirement_id ON citation (endorsement_requirement_id) WHERE endorsement_requirement_id IS NOT NULL;
CREATE INDEX ix_citation_participant_id ON citation (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX ix_citation_recommendation_review_id ON citation (recommendation_review_id) WHERE recommendation_review_id IS NOT NULL;
CREATE INDEX ix_citation_distinction_id ON citation (distinction_id) WHERE distinction_id IS NOT NULL;
CREATE INDEX ix_citation_source_id ON citation (source_id);
CREATE INDEX ix_citation_asserted_by_id ON citation (asserted_by_id);
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
CREATE INDEX ix_citation_theme_id ON citation (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX ix_citation_affiliation_id ON citation (affiliation_id) WHERE affiliation_id IS NOT NULL;
CREATE INDEX ix_citation_agreement_step_id ON citation (agreement_step_id) WHERE agreement_step_id IS NOT NULL;
COMMIT;
