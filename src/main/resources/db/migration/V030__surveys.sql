create table instrument (
  version int not null comment 'of the questionnaire; the study''s is 1',
  lock_version int not null default 0,
  state varchar(10) not null comment 'draft: may change; ready: rounds may use it, fixed but for the validity of its bands',
  definition mediumtext not null comment 'items, scales and bands, JSON; id.canting.survey.instrument.Instrument describes it',
  made_at datetime(6) not null,
  made_by varchar(100) not null,
  primary key (version)
) comment 'Questionnaires as data' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence survey_round_seq start with 1 increment by 1 nocache;
create table survey_round (
  id bigint not null,
  version int not null,
  period varchar(8) not null comment '2010-S2, 2026-Q3, 2026-07, 2026',
  first_day date not null comment 'of the period; rounds are in its order',
  last_day date not null comment 'of the period, inclusive',
  instrument int not null,
  status varchar(10) not null comment 'open, in_review, closed',
  sample varchar(1000) not null comment 'how the businesses were chosen, JSON',
  opens date null comment 'first day of the field work; null: not said',
  deadline date null comment 'last day of the field work, inclusive; null: none',
  note varchar(2000) null,
  opened_at datetime(6) not null,
  opened_by varchar(100) not null,
  closed_at datetime(6) null,
  closed_by varchar(100) null,
  primary key (id),
  unique key survey_round_period (period),
  key survey_round_order (first_day, last_day),
  key survey_round_instrument (instrument),
  constraint survey_round_of_instrument foreign key (instrument) references instrument (version)
) comment 'Rounds of the survey' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table survey_round_event (
  round_id bigint not null,
  number int not null,
  at datetime(6) not null,
  username varchar(100) not null,
  step varchar(12) not null comment 'opened, reviewed, closed, reopened, changed',
  reason varchar(1000) null,
  primary key (round_id, number),
  constraint survey_round_event_round foreign key (round_id) references survey_round (id)
) comment 'Who opened, closed and reopened a round, and why' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table survey_sample (
  round_id bigint not null,
  business_id bigint not null,
  sentra_id bigint null comment 'when the sample was drawn',
  enumerator varchar(100) null comment 'account or name of who visits',
  via_business_id bigint null comment 'who named the business, in a snowball sample',
  primary key (round_id, business_id),
  key survey_sample_business (business_id),
  key survey_sample_enumerator (round_id, enumerator),
  key survey_sample_sentra (round_id, sentra_id),
  constraint survey_sample_round foreign key (round_id) references survey_round (id),
  constraint survey_sample_of_business foreign key (business_id) references business (id)
) comment 'Businesses that a round means to ask' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence response_seq start with 1 increment by 500;
create table response (
  id bigint not null,
  version int not null,
  round_id bigint not null,
  business_id bigint not null,
  association_id bigint null comment 'of the business, now: who may see the row',
  status varchar(14) not null comment 'lengkap, sebagian: answered; tidak_ditemui, menolak, tutup: not',
  survey_date date null,
  scale varchar(10) null comment 'this and what follows as it was at the survey',
  sentra_id bigint null,
  sub_district_code varchar(8) null,
  village_code varchar(13) null,
  batik_type varchar(12) null,
  sex char(1) null comment 'P woman, L man',
  workers int null,
  age smallint null comment 'years',
  education_years smallint null,
  org_member boolean null comment 'of a community organisation',
  org_months smallint null comment 'months in community organisations',
  business_years smallint null comment 'years in business',
  main_constraint varchar(12) null comment 'credit, demand, managerial, labour',
  answers text not null comment 'by item, JSON',
  scores varchar(1000) not null comment 'by scale, JSON: weighted sum of the items; a scale with a missing item is left out',
  bands varchar(1000) not null comment 'by scale, JSON: band of the score by the instrument of the round',
  note varchar(2000) null,
  source varchar(10) not null comment 'form, grid, file, rest',
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  primary key (id),
  unique key response_once (round_id, business_id),
  key response_path (business_id, round_id, main_constraint),
  key response_pair (round_id, business_id, main_constraint, status),
  key response_scale (round_id, scale, business_id),
  key response_sub_district (round_id, sub_district_code, business_id),
  key response_sentra (round_id, sentra_id, business_id),
  key response_constraint (round_id, main_constraint, business_id),
  key response_association (round_id, association_id, business_id),
  constraint response_of_round foreign key (round_id) references survey_round (id),
  constraint response_of_business foreign key (business_id) references business (id)
) comment 'What a business answered in a round' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table response_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  round_id bigint, business_id bigint, association_id bigint, status varchar(14), survey_date date, scale varchar(10), sentra_id bigint, sub_district_code varchar(8),
  village_code varchar(13), batik_type varchar(12), sex char(1), workers int, age smallint, education_years smallint, org_member boolean, org_months smallint,
  business_years smallint, main_constraint varchar(12), answers text, scores varchar(1000), bands varchar(1000), note varchar(2000), source varchar(10),
  primary key (id, rev), key response_aud_rev (rev), key response_aud_revend (revend),
  constraint response_aud_revision foreign key (rev) references revision (id),
  constraint response_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of responses' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table response_import (
  run_id bigint not null,
  number int not null comment 'in the order of storing',
  row_no int not null,
  response_id bigint not null,
  round_id bigint not null,
  business_code varchar(14) not null,
  made boolean not null comment 'the response was made; else it was changed',
  version int not null comment 'of the response after it was stored; another one: changed since',
  before_state mediumtext null comment 'the response before, JSON; null when made',
  primary key (run_id, number),
  key response_import_response (response_id)
) comment 'What imports did to responses, for undo' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
