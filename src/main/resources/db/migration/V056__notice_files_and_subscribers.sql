create table notice_file (
  notice_id bigint not null,
  file_id bigint not null,
  primary key (notice_id, file_id),
  key notice_file_file (file_id),
  constraint notice_file_notice foreign key (notice_id) references notice (id),
  constraint notice_file_stored foreign key (file_id) references stored_file (id)
) comment 'Attachments of notices' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence notice_subscriber_seq start with 1 increment by 1 nocache;
create table notice_subscriber (
  id bigint not null,
  email varchar(254) not null comment 'lower case; gone with the row when somebody unsubscribes',
  language varchar(2) not null comment 'id, en, jv: of the letters',
  token char(32) character set ascii collate ascii_bin not null comment 'in the links of the letters; who has it may confirm and unsubscribe',
  asked_at datetime(6) not null comment 'when the letter that asks for confirmation was sent last',
  confirmed_at datetime(6) null comment 'consent; null: not yet, nothing is sent but that letter',
  primary key (id),
  unique key notice_subscriber_email (email),
  unique key notice_subscriber_token (token),
  key notice_subscriber_confirmed (confirmed_at, id)
) comment 'Who wants notices by e-mail' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
