create table sub_district (
  code varchar(8) not null comment 'Kemendagri, 35.23.08',
  bps varchar(7) null comment 'BPS, master file of 2018',
  name varchar(60) not null,
  lat decimal(9,6) not null comment 'centroid, degrees',
  lng decimal(9,6) not null comment 'centroid, degrees',
  primary key (code),
  unique key sub_district_name (name)
) comment 'Kecamatan of the regency' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table village (
  code varchar(13) not null comment 'Kemendagri, 35.23.08.2006; fourth part 1xxx kelurahan, 2xxx desa',
  bps varchar(10) null comment 'BPS, master file of 2018',
  bps_status varchar(60) null comment 'how sure the BPS code is: listed, or what was found',
  name varchar(80) not null,
  kind varchar(10) not null comment 'desa or kelurahan',
  sub_district_code varchar(8) not null,
  lat decimal(9,6) not null comment 'centroid, degrees',
  lng decimal(9,6) not null comment 'centroid, degrees',
  valid_from date null comment 'inclusive; null: before the register began',
  valid_to date null comment 'exclusive; null: still valid',
  version int not null default 0,
  primary key (code),
  key village_sub_district (sub_district_code, name),
  key village_name (name),
  constraint village_in_sub_district foreign key (sub_district_code) references sub_district (code)
) comment 'Desa and kelurahan; a name repeats inside the regency, so look it up with its sub-district' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
