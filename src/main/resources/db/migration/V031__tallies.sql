create table response_tally (
  round_id bigint not null,
  variable varchar(40) character set ascii collate ascii_bin not null comment 'status, a characteristic, a scale, main constraint or item',
  value varchar(40) character set ascii collate ascii_bin not null comment 'row key of the table, band, option or number; empty: missing',
  association_id bigint not null comment '0: none; so in the columns that follow',
  sentra_id bigint not null,
  sub_district_code varchar(8) character set ascii collate ascii_bin not null,
  scale varchar(10) character set ascii collate ascii_bin not null,
  batik_type varchar(12) character set ascii collate ascii_bin not null,
  sex char(1) character set ascii collate ascii_bin not null,
  shard tinyint not null comment 'writers of one cell keep to different rows, so that none waits for another; the sum over shards counts',
  n bigint not null comment 'responses; may be negative in one shard',
  total bigint not null comment 'sum of the measure: years, months, score or answer',
  squares bigint not null comment 'sum of the squares of the measure',
  primary key (round_id, variable, value, association_id, sentra_id, sub_district_code, scale, batik_type, sex, shard)
) comment 'Responses counted at every save, exact integers' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
