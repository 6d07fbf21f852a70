create table checklist (
  code varchar(40) character set ascii collate ascii_bin not null,
  version int not null comment 'a released version never changes',
  definition mediumtext not null comment 'names, purpose and questions, JSON',
  released_at datetime(6) not null,
  released_by varchar(100) not null,
  primary key (code, version)
) comment 'Checklists of supervision visits, each version as it was' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence visit_seq start with 1 increment by 1 nocache;
create table visit (
  id bigint not null,
  version int not null,
  uuid char(36) character set ascii collate ascii_bin not null comment 'chosen by the client, lower case',
  business_id bigint not null,
  purpose varchar(12) not null comment 'coaching, supervision, verification, complaint',
  day date not null comment 'when it is planned for or was made, Asia/Jakarta',
  status varchar(12) not null comment 'planned, in_progress, submitted, returned, reviewed, closed, cancelled',
  made boolean not null comment '1: it took place: submitted or later, or told so; 0: planned, being written or cancelled',
  edition int not null comment '1, and one more with each correction of a closed visit',
  checklist varchar(40) character set ascii collate ascii_bin not null,
  checklist_version int not null,
  content mediumtext not null comment 'what was told of it, JSON: id.canting.supervision.VisitContent',
  example boolean not null default false comment 'of the demo world',
  created_at datetime(6) not null,
  created_by varchar(100) not null,
  updated_at datetime(6) not null,
  primary key (id),
  unique key visit_uuid (uuid),
  key visit_business (business_id, made, day),
  key visit_days (day, id),
  key visit_status (status, day),
  key visit_made (made, day, business_id),
  key visit_checklist (checklist, checklist_version),
  constraint visit_of_business foreign key (business_id) references business (id),
  constraint visit_by_checklist foreign key (checklist, checklist_version) references checklist (code, version)
) comment 'Supervision visits, from the plan to the closed minutes' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table visit_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  uuid char(36), business_id bigint, purpose varchar(12), day date, status varchar(12), made boolean, edition int, checklist varchar(40), checklist_version int,
  content mediumtext, example boolean,
  primary key (id, rev), key visit_aud_rev (rev), key visit_aud_revend (revend),
  constraint visit_aud_revision foreign key (rev) references revision (id),
  constraint visit_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of visits' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table visit_officer (
  visit_id bigint not null,
  officer varchar(100) not null comment 'account or name',
  primary key (visit_id, officer),
  key visit_officer_visits (officer, visit_id),
  constraint visit_officer_of foreign key (visit_id) references visit (id)
) comment 'Who goes, drawn from the content' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table visit_finding (
  visit_id bigint not null,
  number int not null comment 'from 1',
  kind varchar(12) not null,
  severity tinyint not null comment '1 advice, 2 minor, 3 moderate, 4 serious',
  text varchar(2000) not null,
  primary key (visit_id, number),
  key visit_finding_kind (kind, visit_id),
  constraint visit_finding_of foreign key (visit_id) references visit (id)
) comment 'Findings, drawn from the content' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table visit_event (
  visit_id bigint not null,
  number int not null,
  at datetime(6) not null,
  username varchar(100) not null,
  step varchar(12) not null comment 'the status it came to',
  remark varchar(1000) null comment 'why it was returned, cancelled or corrected; internal',
  primary key (visit_id, number),
  constraint visit_event_of foreign key (visit_id) references visit (id)
) comment 'Who moved a visit to which status' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table visit_edition (
  visit_id bigint not null,
  edition int not null,
  purpose varchar(12) not null,
  day date not null,
  content mediumtext not null,
  superseded_at datetime(6) not null,
  superseded_by varchar(100) not null,
  reason varchar(1000) not null comment 'why it was corrected',
  primary key (visit_id, edition),
  constraint visit_edition_of foreign key (visit_id) references visit (id)
) comment 'Closed editions of visits that were corrected; never changed' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table visit_photo (
  uuid char(36) character set ascii collate ascii_bin not null comment 'chosen by the client',
  visit_id bigint not null,
  full_id bigint not null comment 'picture, no side longer than 1600 pixels',
  small_id bigint not null comment 'the same, no side longer than 320',
  added_at datetime(6) not null,
  added_by varchar(100) not null,
  primary key (uuid),
  key visit_photo_visit (visit_id),
  key visit_photo_full (full_id),
  key visit_photo_small (small_id),
  constraint visit_photo_of foreign key (visit_id) references visit (id),
  constraint visit_photo_full_file foreign key (full_id) references stored_file (id),
  constraint visit_photo_small_file foreign key (small_id) references stored_file (id)
) comment 'Photos of visits' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table visit_upload (
  uuid char(36) character set ascii collate ascii_bin not null comment 'of the photo to come',
  visit_id bigint not null,
  bytes int not null comment 'that it will have',
  received int not null,
  begun_at datetime(6) not null,
  begun_by varchar(100) not null,
  primary key (uuid),
  key visit_upload_visit (visit_id),
  key visit_upload_begun (begun_at),
  constraint visit_upload_of foreign key (visit_id) references visit (id)
) comment 'Photos of which pieces have come' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table visit_upload_piece (
  uuid char(36) character set ascii collate ascii_bin not null,
  position int not null comment 'of its first byte',
  content mediumblob not null comment 'at most 1 MB',
  primary key (uuid, position),
  constraint visit_upload_piece_of foreign key (uuid) references visit_upload (uuid) on delete cascade
) comment 'Pieces of photos to come' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
