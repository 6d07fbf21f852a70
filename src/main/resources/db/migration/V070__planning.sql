create table planner (
  id tinyint not null,
  version int not null,
  start_name varchar(80) null comment 'where journeys start; null: the office',
  lat decimal(9,6) not null comment 'of the start, degrees',
  lng decimal(9,6) not null comment 'of the start, degrees',
  changed_at datetime(6) not null,
  changed_by varchar(100) not null,
  primary key (id)
) comment 'One row: where journeys of officers start' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
insert into planner (id, version, start_name, lat, lng, changed_at, changed_by) select 1, 0, null, lat, lng, utc_timestamp(6), 'system' from sub_district where name = 'Tuban';

create table planner_setting (
  part varchar(12) character set ascii collate ascii_bin not null comment 'constraint, visit, follow-up, profile, distance',
  weight tinyint not null comment '0, it does not count, to 10',
  primary key (part)
) comment 'How much each part counts when the planner proposes whom to visit next' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
insert into planner_setting (part, weight) values ('constraint', 6), ('visit', 8), ('follow-up', 8), ('profile', 4), ('distance', 2);

create table planner_change (
  id bigint not null auto_increment,
  at datetime(6) not null,
  username varchar(100) not null,
  field varchar(12) character set ascii collate ascii_bin not null comment 'a part, or start',
  before_value varchar(120) not null,
  after_value varchar(120) not null,
  primary key (id)
) comment 'Who changed which setting of the planner' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table visit_target (
  period varchar(8) character set ascii collate ascii_bin not null comment '2010-S2, 2026-Q3, 2026-07, 2026',
  kind varchar(12) character set ascii collate ascii_bin not null comment 'total, sub-district, sentra',
  area varchar(13) character set ascii collate ascii_bin not null comment 'code of the sub-district or sentra; empty for the total',
  percent decimal(5,2) not null comment 'of the active businesses that should be visited in the period, 0 to 100',
  changed_at datetime(6) not null,
  changed_by varchar(100) not null,
  primary key (period, kind, area)
) comment 'How many of the active businesses should be visited' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table assignment_letter (
  year smallint not null,
  number int not null comment 'from 1 in each year',
  officer varchar(100) not null comment 'account or name',
  day date not null comment 'of the visits',
  content mediumtext not null comment 'officers, businesses and basis as they were, JSON',
  sha256 char(64) character set ascii collate ascii_bin not null comment 'of the content, so that the same letter is not numbered twice',
  issued_at datetime(6) not null,
  issued_by varchar(100) not null,
  primary key (year, number),
  unique key assignment_letter_once (officer, day, sha256)
) comment 'Letters that send officers to visits; once issued they never change' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
