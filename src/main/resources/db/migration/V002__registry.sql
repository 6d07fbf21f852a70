create sequence revision_seq start with 1 increment by 1 nocache;
create table revision (
  id bigint not null,
  at datetime(6) not null comment 'UTC',
  username varchar(100) not null comment 'account at Keycloak, or system',
  primary key (id),
  key revision_at (at)
) comment 'One row per transaction that changed something under history' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table register_stamp (
  shard tinyint not null,
  writes bigint not null default 0,
  primary key (shard)
) comment 'The sum tells whether the register changed; sixteen rows so that writers do not queue' default charset = utf8mb4;
insert into register_stamp (shard) select seq from seq_0_to_15;

create sequence sentra_seq start with 101 increment by 1 nocache;
create table sentra (
  id bigint not null,
  version int not null,
  code varchar(10) not null comment 'S01',
  number int not null comment 'position in the study''s Table 2',
  name varchar(80) not null,
  product varchar(60) not null,
  sub_district_code varchar(8) not null,
  sub_district_printed varchar(60) null comment 'as the study prints it',
  association_id bigint null comment 'new businesses of the sentra belong to it',
  primary key (id),
  unique key sentra_code (code),
  key sentra_sub_district (sub_district_code),
  key sentra_association (association_id),
  constraint sentra_in_sub_district foreign key (sub_district_code) references sub_district (code)
) comment 'Industrial centres: one or more villages known for a product' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table sentra_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  code varchar(10), number int, name varchar(80), product varchar(60), sub_district_code varchar(8), sub_district_printed varchar(60), association_id bigint,
  primary key (id, rev), key sentra_aud_rev (rev), key sentra_aud_revend (revend),
  constraint sentra_aud_revision foreign key (rev) references revision (id),
  constraint sentra_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of sentra' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table sentra_village (
  sentra_id bigint not null,
  village_code varchar(13) not null,
  primary key (sentra_id, village_code),
  unique key sentra_village_once (village_code),
  constraint sentra_village_sentra foreign key (sentra_id) references sentra (id),
  constraint sentra_village_village foreign key (village_code) references village (code)
) comment 'Villages of a sentra; a village lies in one sentra at most' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table sentra_village_aud (
  rev bigint not null, sentra_id bigint not null, village_code varchar(13) not null, revtype tinyint not null, revend bigint null,
  primary key (sentra_id, village_code, rev), key sentra_village_aud_rev (rev), key sentra_village_aud_revend (revend),
  constraint sentra_village_aud_revision foreign key (rev) references revision (id),
  constraint sentra_village_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of the villages of a sentra' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence sentra_alias_seq start with 101 increment by 1 nocache;
create table sentra_alias (
  id bigint not null,
  sentra_id bigint not null,
  name varchar(80) not null comment 'as files and papers write it',
  sub_district_code varchar(8) not null comment 'the sub-district written beside it; a name alone is never enough',
  primary key (id),
  unique key sentra_alias_once (name, sub_district_code),
  key sentra_alias_sentra (sentra_id),
  key sentra_alias_sub_district (sub_district_code),
  constraint sentra_alias_of_sentra foreign key (sentra_id) references sentra (id),
  constraint sentra_alias_in_sub_district foreign key (sub_district_code) references sub_district (code)
) comment 'Other names and stored corrections of places' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table sentra_alias_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  sentra_id bigint, name varchar(80), sub_district_code varchar(8),
  primary key (id, rev), key sentra_alias_aud_rev (rev), key sentra_alias_aud_revend (revend), key sentra_alias_aud_sentra (sentra_id),
  constraint sentra_alias_aud_revision foreign key (rev) references revision (id),
  constraint sentra_alias_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of the aliases of a sentra' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence sentra_declared_seq start with 101 increment by 1 nocache;
create table sentra_declared (
  id bigint not null,
  sentra_id bigint not null,
  year smallint not null,
  craftspeople int not null comment 'craftspeople the office declares for the year',
  source varchar(200) null,
  primary key (id),
  unique key sentra_declared_once (sentra_id, year),
  constraint sentra_declared_sentra foreign key (sentra_id) references sentra (id)
) comment 'Declared craftspeople per sentra and year' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table sentra_declared_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  sentra_id bigint, year smallint, craftspeople int, source varchar(200),
  primary key (id, rev), key sentra_declared_aud_rev (rev), key sentra_declared_aud_revend (revend), key sentra_declared_aud_sentra (sentra_id),
  constraint sentra_declared_aud_revision foreign key (rev) references revision (id),
  constraint sentra_declared_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of the declared craftspeople' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence person_seq start with 1 increment by 500;
create table person (
  id bigint not null,
  version int not null,
  name varchar(200) not null,
  name_key varchar(200) not null comment 'NameKey of the name, for look-alikes',
  sex char(1) null comment 'P woman, L man',
  birth_date date null,
  nik_cipher varbinary(80) null comment 'AES-256-GCM: key id 1, nonce 12, text and tag',
  nik_index binary(32) null comment 'HMAC-SHA-256 of the NIK for equality search',
  phone varchar(20) null comment 'digits from 08',
  email varchar(120) null,
  address varchar(300) null,
  village_code varchar(13) null comment 'village of the business or craft, for look-alikes',
  primary key (id),
  key person_name (name, id),
  key person_alike (village_code, name_key),
  key person_phone (phone),
  key person_nik (nik_index),
  constraint person_village foreign key (village_code) references village (code)
) comment 'All personal fields of owners and craftspeople (UU 27/2022)' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table person_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  name varchar(200), sex char(1), birth_date date, nik_cipher varbinary(80), phone varchar(20), email varchar(120), address varchar(300),
  primary key (id, rev), key person_aud_rev (rev), key person_aud_revend (revend),
  constraint person_aud_revision foreign key (rev) references revision (id),
  constraint person_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of persons; anonymised on erasure' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence business_code_seq start with 1 increment by 1 nocache;
create sequence business_seq start with 1 increment by 500;
create table business (
  id bigint not null,
  version int not null,
  code_number int not null comment 'the number of the code TBN-0001; never given again',
  code varchar(14) not null,
  name varchar(200) not null,
  owner_id bigint not null,
  association_id bigint null comment 'by the sentra when created, changed only by an officer',
  nib char(13) null,
  declared_scale varchar(10) null,
  scale_basis varchar(20) null,
  scale_since date null,
  sentra_id bigint null,
  village_code varchar(13) null,
  sub_district_code varchar(8) null,
  batik_type varchar(12) null,
  start_year smallint null,
  workers int null comment 'owner and unpaid family included (BPS)',
  annual_sales_rupiah bigint null,
  capital_rupiah bigint null comment 'without land and business building (PP 7/2021 art. 35)',
  raw_material_source varchar(60) null,
  dye varchar(12) null,
  market_reach varchar(24) null,
  products varchar(500) null,
  capacity_pieces_month int null comment 'pieces of cloth a month',
  kbli_code char(5) null,
  kbli_edition smallint null,
  lat decimal(9,6) null comment 'degrees',
  lng decimal(9,6) null comment 'degrees',
  status varchar(10) not null,
  status_since date not null,
  note varchar(2000) null,
  example boolean not null default false comment 'part of the demo world',
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  primary key (id),
  unique key business_code (code),
  unique key business_code_number (code_number),
  unique key business_nib (nib),
  key business_owner (owner_id),
  key business_list_name (name, id),
  key business_list_association (association_id, code_number),
  key business_list_association_name (association_id, name, id),
  key business_list_sentra (sentra_id, declared_scale, code_number),
  key business_list_sub_district (sub_district_code, declared_scale, code_number),
  key business_list_scale (declared_scale, name, id),
  key business_list_status (status, declared_scale, sub_district_code, code_number),
  key business_list_batik_type (batik_type, code_number),
  key business_list_workers (workers, id),
  key business_list_start_year (start_year, id),
  key business_list_updated (updated_at, id),
  key business_village (village_code),
  constraint business_owner_person foreign key (owner_id) references person (id),
  constraint business_of_sentra foreign key (sentra_id) references sentra (id),
  constraint business_in_village foreign key (village_code) references village (code),
  constraint business_in_sub_district foreign key (sub_district_code) references sub_district (code)
) comment 'Registered batik businesses' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table business_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  code_number int, code varchar(14), name varchar(200), owner_id bigint, association_id bigint, nib char(13), declared_scale varchar(10), scale_basis varchar(20), scale_since date,
  sentra_id bigint, village_code varchar(13), sub_district_code varchar(8), batik_type varchar(12), start_year smallint, workers int, annual_sales_rupiah bigint,
  capital_rupiah bigint, raw_material_source varchar(60), dye varchar(12), market_reach varchar(24), products varchar(500), capacity_pieces_month int,
  kbli_code char(5), kbli_edition smallint, lat decimal(9,6), lng decimal(9,6), status varchar(10), status_since date, note varchar(2000), example boolean,
  primary key (id, rev), key business_aud_rev (rev), key business_aud_revend (revend),
  constraint business_aud_revision foreign key (rev) references revision (id),
  constraint business_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of businesses' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence business_scale_seq start with 1 increment by 500;
create table business_scale (
  id bigint not null,
  business_id bigint not null,
  scale varchar(10) not null,
  basis varchar(20) null,
  valid_from date not null comment 'inclusive',
  valid_to date null comment 'exclusive; null: until now',
  primary key (id),
  unique key business_scale_from (business_id, valid_from),
  constraint business_scale_business foreign key (business_id) references business (id)
) comment 'Declared scale over time, without overlap' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence certification_seq start with 1 increment by 50;
create table certification (
  id bigint not null,
  business_id bigint not null,
  kind varchar(20) not null,
  number varchar(60) null,
  valid_from date null,
  valid_to date null comment 'exclusive; null: no end known',
  primary key (id),
  key certification_business (business_id),
  constraint certification_of_business foreign key (business_id) references business (id)
) comment 'Batikmark, SNI, geographical indication and others' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table certification_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  business_id bigint, kind varchar(20), number varchar(60), valid_from date, valid_to date,
  primary key (id, rev), key certification_aud_rev (rev), key certification_aud_revend (revend), key certification_aud_business (business_id),
  constraint certification_aud_revision foreign key (rev) references revision (id),
  constraint certification_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of certifications' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table business_gram (
  gram char(3) character set ascii collate ascii_bin not null comment 'three letters of a word of the business''s or owner''s name, ^ and $ at its ends',
  association_id bigint not null comment '0: none',
  business_id bigint not null,
  primary key (gram, association_id, business_id),
  key business_gram_business (business_id)
) comment 'Search that forgives typing errors; written with the business, in the same transaction' default charset = utf8mb4;

create sequence craftsperson_code_seq start with 1 increment by 1 nocache;
create sequence craftsperson_seq start with 1 increment by 500;
create table craftsperson (
  id bigint not null,
  version int not null,
  code_number int not null comment 'the number of the code P0001; never given again',
  code varchar(12) not null,
  person_id bigint not null,
  sentra_id bigint null,
  village_code varchar(13) null,
  sub_district_code varchar(8) null,
  business_id bigint null comment 'works for; null: on their own or unknown',
  association_id bigint null comment 'the business''s, else the sentra''s',
  main_skill varchar(40) null,
  note varchar(2000) null,
  example boolean not null default false comment 'part of the demo world',
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  primary key (id),
  unique key craftsperson_code (code),
  unique key craftsperson_code_number (code_number),
  key craftsperson_person (person_id),
  key craftsperson_sentra (sentra_id, code_number),
  key craftsperson_business (business_id, code_number),
  key craftsperson_association (association_id, code_number),
  key craftsperson_village (village_code),
  key craftsperson_sub_district (sub_district_code, code_number),
  constraint craftsperson_is_person foreign key (person_id) references person (id),
  constraint craftsperson_in_sentra foreign key (sentra_id) references sentra (id),
  constraint craftsperson_in_village foreign key (village_code) references village (code),
  constraint craftsperson_in_sub_district foreign key (sub_district_code) references sub_district (code),
  constraint craftsperson_of_business foreign key (business_id) references business (id)
) comment 'The register of craftspeople behind Table 2' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table craftsperson_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  code_number int, code varchar(12), person_id bigint, sentra_id bigint, village_code varchar(13), sub_district_code varchar(8), business_id bigint, association_id bigint,
  main_skill varchar(40), note varchar(2000), example boolean,
  primary key (id, rev), key craftsperson_aud_rev (rev), key craftsperson_aud_revend (revend),
  constraint craftsperson_aud_revision foreign key (rev) references revision (id),
  constraint craftsperson_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of craftspeople' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
