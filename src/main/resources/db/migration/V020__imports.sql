-- Rows do not refer to their run by a foreign key: its lock would keep the progress of a running import from being told.
create sequence import_run_seq start with 1 increment by 1 nocache;
create table import_run (
  id bigint not null,
  kind varchar(20) not null,
  username varchar(100) not null comment 'account that imports; a leader sees the own ones only',
  file_name varchar(200) not null,
  dry_run boolean not null comment 'judged only; apply stores it later',
  status varchar(10) not null comment 'running, done, failed, undone',
  progress int not null default 0 comment 'rows judged so far',
  total int not null default 0 comment 'rows under a header',
  counts varchar(400) not null default '{}' comment 'rows by verdict, JSON',
  created int not null default 0,
  updated int not null default 0,
  unchanged int not null default 0,
  notices mediumtext null comment 'remarks about sheets and columns, JSON',
  problem varchar(400) null comment 'why it failed',
  stamp varchar(60) null comment 'state of the register it was judged against',
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  primary key (id),
  key import_run_user (username, id)
) comment 'Imports of sheets' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table import_file (
  run_id bigint not null,
  piece int not null,
  content mediumblob not null comment 'at most 1 MB of the file as it came',
  primary key (run_id, piece),
  constraint import_file_run foreign key (run_id) references import_run (id)
) comment 'Imported originals in pieces' default charset = utf8mb4;

create table import_row (
  run_id bigint not null,
  position int not null comment 'within the run',
  sheet varchar(100) not null,
  row_no int not null comment 'as a spreadsheet shows it',
  verdict varchar(20) not null,
  action varchar(10) not null,
  decision varchar(10) null comment 'accept, update or skip, once somebody settled it',
  record_key bigint null comment 'the record stored; null when storing changed nothing',
  record_code varchar(20) null,
  revision bigint null comment 'of the history, for undo',
  findings mediumtext null comment 'JSON',
  cells mediumtext null comment 'what the file says, JSON, for rows to correct',
  primary key (run_id, position),
  key import_row_number (run_id, row_no),
  key import_row_verdict (run_id, verdict, position)
) comment 'Rows of imports that are not plain, and all that were stored' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table import_raw_response (
  run_id bigint not null,
  row_no int not null,
  period varchar(10) not null,
  business_code varchar(20) not null,
  content mediumtext not null comment 'the whole row, JSON, until rounds take it over',
  primary key (run_id, row_no),
  key import_raw_response_period (period, business_code),
  key import_raw_response_business (business_code)
) comment 'Survey responses as files brought them' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
