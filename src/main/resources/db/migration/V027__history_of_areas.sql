alter table sub_district add column version int not null default 0;

create table sub_district_aud (
  code varchar(8) not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  id bigint as (cast(replace(code, '.', '') as signed)) persistent comment 'digits of the code',
  bps varchar(7), name varchar(60), lat decimal(9,6), lng decimal(9,6),
  primary key (code, rev), key sub_district_aud_id (id), key sub_district_aud_rev (rev), key sub_district_aud_revend (revend),
  constraint sub_district_aud_revision foreign key (rev) references revision (id),
  constraint sub_district_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of sub-districts' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table village_aud (
  code varchar(13) not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  id bigint as (cast(replace(code, '.', '') as signed)) persistent comment 'digits of the code',
  bps varchar(10), bps_status varchar(60), name varchar(80), lat decimal(9,6), lng decimal(9,6),
  primary key (code, rev), key village_aud_id (id), key village_aud_rev (rev), key village_aud_revend (revend),
  constraint village_aud_revision foreign key (rev) references revision (id),
  constraint village_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of villages' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Envers ends an earlier state with each change, so there must be one.
set @first = nextval(revision_seq);
insert into revision (id, at, username) values (@first, utc_timestamp(6), 'system');
insert into sub_district_aud (code, rev, revtype, bps, name, lat, lng) select code, @first, 0, bps, name, lat, lng from sub_district;
insert into village_aud (code, rev, revtype, bps, bps_status, name, lat, lng) select code, @first, 0, bps, bps_status, name, lat, lng from village;
