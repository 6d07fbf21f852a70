create sequence programme_seq start with 1 increment by 1 nocache;
create sequence programme_code_seq start with 1 increment by 1 nocache;
create table programme (
  id bigint not null,
  version int not null,
  code_number int not null,
  code varchar(12) not null comment 'PRG-0001, given once',
  name varchar(200) not null,
  purpose varchar(2000) null,
  level varchar(16) not null comment 'of the self-development strategy: individual, organisational, collective',
  kind varchar(16) not null comment 'training, credit, equipment, raw_material, market_access, certification, cooperation, environment',
  constraints varchar(60) not null comment 'constraints it addresses, joined by comma; empty: none named',
  agency varchar(200) null comment 'that runs it',
  partners varchar(500) null,
  first_day date not null,
  last_day date not null comment 'inclusive',
  target_group varchar(500) null,
  eligibility mediumtext null comment 'rules as JSON; null: open to all',
  budget text not null comment 'lines with funding, text, budget and realised rupiah, JSON',
  outputs text not null comment 'planned outputs with unit, target and what was reached, JSON',
  funding varchar(30) not null comment 'sources of the budget lines, joined by comma',
  planned_rupiah bigint not null comment 'sum of the budget lines',
  realised_rupiah bigint not null comment 'sum of what was spent of them',
  evaluation varchar(4000) null comment 'what came of it, told when it is evaluated',
  status varchar(10) not null comment 'planned, open, running, finished, evaluated',
  example boolean not null default false comment 'of the demo world',
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  primary key (id),
  unique key programme_code (code),
  unique key programme_number (code_number),
  key programme_days (first_day, last_day),
  key programme_kind (kind, first_day),
  key programme_status (status, first_day)
) comment 'Programmes of the offices and their partners' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table programme_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  code_number int, code varchar(12), name varchar(200), purpose varchar(2000), level varchar(16), kind varchar(16), constraints varchar(60), agency varchar(200),
  partners varchar(500), first_day date, last_day date, target_group varchar(500), eligibility mediumtext, budget text, outputs text, funding varchar(30),
  planned_rupiah bigint, realised_rupiah bigint, evaluation varchar(4000), status varchar(10), example boolean,
  primary key (id, rev), key programme_aud_rev (rev), key programme_aud_revend (revend),
  constraint programme_aud_revision foreign key (rev) references revision (id),
  constraint programme_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of programmes' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table programme_event (
  programme_id bigint not null,
  number int not null,
  at datetime(6) not null,
  username varchar(100) not null,
  step varchar(10) not null comment 'the status it came to',
  reason varchar(1000) null comment 'why it went back',
  primary key (programme_id, number),
  constraint programme_event_programme foreign key (programme_id) references programme (id)
) comment 'Who moved a programme to which status' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence activity_seq start with 1 increment by 1 nocache;
create sequence activity_code_seq start with 1 increment by 1 nocache;
create table activity (
  id bigint not null,
  version int not null,
  code_number int not null,
  code varchar(12) not null comment 'KEG-0001, given once',
  programme_id bigint not null,
  name varchar(200) not null,
  description varchar(2000) null,
  first_day date not null,
  last_day date not null comment 'inclusive',
  sessions text not null comment 'day, hours and topic of each, JSON',
  village_code varchar(13) null,
  place varchar(200) null comment 'hall, house, market',
  lat decimal(9,6) null,
  lng decimal(9,6) null,
  facilitators varchar(500) null,
  materials varchar(2000) null,
  places int null comment 'participants planned',
  planned_rupiah bigint null,
  cost_rupiah bigint null comment 'what it cost',
  minutes text null,
  status varchar(10) not null comment 'planned, held, cancelled',
  example boolean not null default false comment 'of the demo world',
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  primary key (id),
  unique key activity_code (code),
  unique key activity_number (code_number),
  key activity_programme (programme_id, first_day),
  key activity_days (first_day, last_day),
  key activity_village (village_code),
  constraint activity_of_programme foreign key (programme_id) references programme (id),
  constraint activity_in_village foreign key (village_code) references village (code)
) comment 'Activities of programmes: trainings, handovers, fairs' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table activity_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  code_number int, code varchar(12), programme_id bigint, name varchar(200), description varchar(2000), first_day date, last_day date, sessions text, village_code varchar(13),
  place varchar(200), lat decimal(9,6), lng decimal(9,6), facilitators varchar(500), materials varchar(2000), places int, planned_rupiah bigint, cost_rupiah bigint,
  minutes text, status varchar(10), example boolean,
  primary key (id, rev), key activity_aud_rev (rev), key activity_aud_revend (revend),
  constraint activity_aud_revision foreign key (rev) references revision (id),
  constraint activity_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of activities' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence attendance_seq start with 1 increment by 500;
create table attendance (
  id bigint not null,
  version int not null,
  activity_id bigint not null,
  business_id bigint not null,
  craftsperson_id bigint null comment 'null: the owner',
  person bigint as (ifnull(craftsperson_id, 0)) persistent comment 'so that the owner counts once too',
  association_id bigint null comment 'of the business, now: who may see the row',
  sentra_id bigint null comment 'this and what follows as it was when it was entered',
  scale varchar(10) null,
  sex char(1) null comment 'of the person; P woman, L man',
  score_before decimal(5,2) null comment 'of the test, 0 to 100',
  score_after decimal(5,2) null,
  source varchar(10) not null comment 'rest, page, card, file, demo',
  certificate_code varchar(16) not null comment 'on the certificate, names nobody',
  created_at datetime(6) not null,
  primary key (id),
  unique key attendance_once (activity_id, business_id, person),
  unique key attendance_certificate (certificate_code),
  key attendance_business (business_id, activity_id),
  key attendance_craftsperson (craftsperson_id),
  key attendance_association (activity_id, association_id, business_id),
  key attendance_sentra (sentra_id, activity_id),
  constraint attendance_at_activity foreign key (activity_id) references activity (id),
  constraint attendance_of_business foreign key (business_id) references business (id),
  constraint attendance_of_craftsperson foreign key (craftsperson_id) references craftsperson (id)
) comment 'Who took part in an activity' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table attendance_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  activity_id bigint, business_id bigint, craftsperson_id bigint, association_id bigint, sentra_id bigint, scale varchar(10), sex char(1),
  score_before decimal(5,2), score_after decimal(5,2), source varchar(10), certificate_code varchar(16),
  primary key (id, rev), key attendance_aud_rev (rev), key attendance_aud_revend (revend), key attendance_aud_activity (activity_id),
  constraint attendance_aud_revision foreign key (rev) references revision (id),
  constraint attendance_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of attendance' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
