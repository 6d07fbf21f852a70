create table recently_opened (
  username varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(16) character set ascii collate ascii_bin not null comment 'business, craftsperson, notice, programme, activity, visit, sentra',
  code varchar(36) character set ascii collate ascii_bin not null,
  opened_at datetime(6) not null,
  primary key (username, kind, code),
  key recently_opened_last (username, opened_at)
) comment 'What an account opened last, at most twenty records: no names, those are looked up within the scope' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
