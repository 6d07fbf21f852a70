create table explorer_view (
  id bigint not null auto_increment,
  owner varchar(100) not null comment 'account at Keycloak',
  name varchar(80) not null,
  query varchar(2000) character set ascii collate ascii_bin not null comment 'what stands behind the question mark of the explorer''s address',
  shared boolean not null comment 'everybody who may explore finds it; each sees the own rows only',
  saved_at datetime(6) not null comment 'UTC',
  primary key (id),
  unique key explorer_view_once (owner, name),
  key explorer_view_shared (shared, name)
) comment 'Views of the explorer that people keep' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
