create sequence notice_seq start with 1 increment by 1 nocache;
create sequence notice_code_seq start with 1 increment by 1 nocache;
create table notice (
  id bigint not null,
  version int not null,
  code varchar(14) character set ascii collate ascii_bin not null comment 'PGM-0001',
  code_number int not null comment 'the digits of the code',
  kind varchar(20) not null comment 'training, credit, equipment, raw_material, market_access, certification, cooperation, environment, other',
  programme_id bigint null,
  activity_id bigint null,
  title varchar(120) not null comment 'in Indonesian, for lists',
  texts mediumtext not null comment 'title, text, more, whom, how by language, JSON',
  audience varchar(4000) not null comment 'which businesses it speaks to, JSON; {}: all that are not closed',
  eligibility text not null comment 'who may apply, criteria as JSON; []: everybody',
  publish_at datetime(6) null comment 'when it is or was to appear; null: not published',
  closes date null comment 'last day, Asia/Jakarta; null: open until withdrawn',
  first_day date null comment 'of what it announces; null: not said',
  last_day date null comment 'inclusive',
  place varchar(200) null,
  places int null comment 'seats; null: no limit',
  taken int not null default 0 comment 'seats that applications hold',
  allocation varchar(12) not null comment 'first-come, fair',
  status varchar(12) not null comment 'draft, in_review, published, withdrawn',
  mailed_at datetime(6) null comment 'when subscribers were written to',
  created_at datetime(6) not null,
  created_by varchar(100) not null,
  updated_at datetime(6) not null,
  primary key (id),
  unique key notice_code (code),
  key notice_number (code_number),
  key notice_open (status, publish_at, closes),
  key notice_closes (closes),
  key notice_kind (kind, id),
  key notice_programme (programme_id),
  key notice_activity (activity_id)
) comment 'What the office tells artisans' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table notice_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  code varchar(14), code_number int, kind varchar(20), programme_id bigint, activity_id bigint, title varchar(120), texts mediumtext, audience varchar(4000), eligibility text,
  publish_at datetime(6), closes date, first_day date, last_day date, place varchar(200), places int, allocation varchar(12), status varchar(12), created_at datetime(6),
  created_by varchar(100),
  primary key (id, rev), key notice_aud_rev (rev), key notice_aud_revend (revend),
  constraint notice_aud_revision foreign key (rev) references revision (id),
  constraint notice_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of notices' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table notice_event (
  notice_id bigint not null,
  number int not null,
  at datetime(6) not null,
  username varchar(100) not null,
  step varchar(12) not null comment 'drafted, sent, returned, published, scheduled, withdrawn, changed',
  reason varchar(1000) null,
  primary key (notice_id, number),
  constraint notice_event_notice foreign key (notice_id) references notice (id)
) comment 'Who took a notice from draft to publication, and why it was withdrawn' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table notice_day (
  notice_id bigint not null,
  day date not null comment 'Asia/Jakarta',
  page_views int not null comment 'pages sent to people, robots left out',
  shares int not null comment 'taps on the link that sends it on',
  primary key (notice_id, day),
  constraint notice_day_notice foreign key (notice_id) references notice (id)
) comment 'How often a notice was read and sent on; by whom is not known' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
