create table indicator (
  code varchar(40) character set ascii collate ascii_bin not null,
  version int not null comment 'of the definition',
  revision int not null comment 'raised by every change, of targets too',
  position int not null comment 'in the catalogue',
  shipped boolean not null comment 'came with the portal',
  changed_at datetime(6) not null,
  changed_by varchar(100) not null,
  primary key (code)
) comment 'Catalogue of indicators' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table indicator_version (
  code varchar(40) character set ascii collate ascii_bin not null,
  version int not null,
  definition text not null comment 'JSON; id.canting.statistics.indicator.Definition describes it',
  made_at datetime(6) not null,
  made_by varchar(100) not null,
  primary key (code, version),
  constraint indicator_version_of foreign key (code) references indicator (code)
) comment 'Definitions of indicators, each as it was' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table indicator_target (
  code varchar(40) character set ascii collate ascii_bin not null,
  period varchar(8) character set ascii collate ascii_bin not null,
  area varchar(60) not null comment 'total, code of a sentra or name of a sub-district in lower case',
  value decimal(18,4) not null comment 'in the unit of the indicator',
  primary key (code, period, area),
  constraint indicator_target_of foreign key (code) references indicator (code)
) comment 'Targets of indicators by period and area' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence indicator_kept_seq start with 1 increment by 1 nocache;
create table indicator_kept (
  id bigint not null comment 'part of the permanent address',
  code varchar(40) character set ascii collate ascii_bin not null,
  version int not null comment 'of the definition that it was computed with',
  round_id bigint not null,
  period varchar(8) not null,
  divisor int not null comment 'of the numerator: the sum of the weights of a mean, 12 for months told in years, else 1',
  kept_at datetime(6) not null,
  superseded_at datetime(6) null comment 'when the round was reopened; null: it holds',
  primary key (id),
  key indicator_kept_of (code, version),
  key indicator_kept_round (round_id),
  constraint indicator_kept_by foreign key (code, version) references indicator_version (code, version)
) comment 'Values of indicators as they were when a round was closed; never changed' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table indicator_kept_figure (
  kept_id bigint not null,
  association_id bigint not null comment '0: none; so in the columns that follow',
  sentra_id bigint not null,
  sub_district_code varchar(8) character set ascii collate ascii_bin not null,
  numerator bigint not null,
  denominator bigint not null,
  primary key (kept_id, association_id, sentra_id, sub_district_code),
  constraint indicator_kept_figure_of foreign key (kept_id) references indicator_kept (id)
) comment 'Exact parts of kept values, from which areas and scopes are summed' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
