create sequence stored_file_seq start with 1 increment by 1 nocache;
create table stored_file (
  id bigint not null,
  name varchar(200) not null comment 'as its owner called it',
  media_type varchar(100) character set ascii collate ascii_bin not null comment 'found in the content, never believed',
  bytes int not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  kept_at datetime(6) not null,
  kept_by varchar(100) not null,
  primary key (id)
) comment 'Files of records; who may read one is decided by the record that refers to it' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table stored_file_piece (
  file_id bigint not null,
  number int not null comment 'from 0',
  content mediumblob not null comment 'at most 1 MB',
  primary key (file_id, number),
  constraint stored_file_piece_of foreign key (file_id) references stored_file (id) on delete cascade
) comment 'Content of files' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table job (
  name varchar(60) character set ascii collate ascii_bin not null,
  due_at datetime(6) not null comment 'the node that moves it on does the work',
  primary key (name)
) comment 'Work that comes back by the clock' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence letter_seq start with 1 increment by 1 nocache;
create table letter (
  id bigint not null,
  recipient varchar(254) not null,
  subject varchar(200) not null,
  body text not null,
  unsubscribe varchar(500) null comment 'address that ends such letters',
  queued_at datetime(6) not null,
  due_at datetime(6) not null comment 'when it is to be sent, or tried again',
  tries smallint not null default 0,
  primary key (id),
  key letter_due (due_at)
) comment 'Letters that wait to be sent; sent ones leave' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
