create sequence account_seq start with 1 increment by 50;
create table account (
  id bigint not null,
  version int not null,
  username varchar(255) not null comment 'preferred_username at Keycloak',
  keycloak_id varchar(36) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  email varchar(255) null,
  role varchar(20) not null comment 'the strongest: administrator, district-officer, researcher, association-leader, artisan',
  enabled boolean not null,
  way varchar(10) null comment 'of the last invitation: email, print; null: nobody invited it from the portal',
  invited_at datetime(6) null comment 'UTC',
  invited_by varchar(100) null comment 'account at Keycloak',
  accepted_at datetime(6) null comment 'when the person chose a password with the last code',
  changed_at datetime(6) not null comment 'by the portal; what Keycloak tells from before is older',
  primary key (id),
  unique key account_username (username),
  key account_name (name),
  key account_role (role, enabled)
) comment 'Accounts at Keycloak that hold a role of the portal, as last read there' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table account_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  username varchar(255), name varchar(200), role varchar(20), enabled boolean, way varchar(10), invited_at datetime(6), accepted_at datetime(6),
  primary key (id, rev), key account_aud_rev (rev), key account_aud_revend (revend),
  constraint account_aud_revision foreign key (rev) references revision (id),
  constraint account_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of accounts' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table account_code (
  account_id bigint not null,
  hash char(64) character set ascii collate ascii_bin not null comment 'SHA-256 of user name and code; the code itself is kept nowhere',
  expires_at datetime(6) not null comment 'UTC',
  tries smallint not null default 0 comment 'with a wrong code',
  used_at datetime(6) null,
  primary key (account_id),
  constraint account_code_account foreign key (account_id) references account (id) on delete cascade
) comment 'The last code of an invitation' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table account_seen (
  username varchar(255) not null comment 'preferred_username at Keycloak',
  first_at datetime(6) not null comment 'UTC',
  last_at datetime(6) not null comment 'UTC, to the day',
  primary key (username)
) comment 'When an account opened the portal' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
