create table quality_rule (
  code varchar(40) character set ascii collate ascii_bin not null,
  kind varchar(20) not null comment 'missing, straight, range, jump, outlier, contradiction',
  field varchar(40) null comment 'scale or characteristic that it looks at; null: the answers',
  least decimal(10,2) null comment 'range: lowest usual value; straight: least number of equal answers',
  most decimal(10,2) null comment 'range: highest usual value; jump: greatest usual change in points; outlier: standard deviations from the mean of the group',
  active boolean not null default true,
  version int not null default 0,
  primary key (code)
) comment 'Which responses somebody should look at again' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into quality_rule (code, kind, field, least, most) values
  ('missing', 'missing', null, null, null),
  ('straight', 'straight', null, 8, null),
  ('age', 'range', 'usia', 15, 85),
  ('education', 'range', 'pendidikan', 0, 20),
  ('jump_contribution', 'jump', 'kontribusi', null, 10),
  ('jump_cost', 'jump', 'kerugian', null, 9),
  ('outlier_contribution', 'outlier', 'kontribusi', 10, 3),
  ('outlier_cost', 'outlier', 'kerugian', 10, 3),
  ('age_experience', 'contradiction', 'usia', null, null);

create table quality_flag (
  response_id bigint not null,
  rule varchar(40) character set ascii collate ascii_bin not null,
  round_id bigint not null,
  detail varchar(200) not null comment 'figures of the sentence, separated by |',
  state varchar(10) not null comment 'open, accepted, returned, corrected',
  raised_at datetime(6) not null,
  decided_at datetime(6) null,
  decided_by varchar(100) null,
  remark varchar(1000) null comment 'what whoever entered it should do',
  primary key (response_id, rule),
  key quality_flag_queue (round_id, state, response_id),
  constraint quality_flag_response foreign key (response_id) references response (id) on delete cascade
) comment 'Doubts about responses and what became of them' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
