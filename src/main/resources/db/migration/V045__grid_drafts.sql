create table survey_grid_draft (
  username varchar(100) not null,
  round_id bigint not null,
  content mediumtext not null comment 'rows that are not stored yet, JSON as the browser sent it',
  updated_at datetime(6) not null,
  primary key (username, round_id),
  key survey_grid_draft_round (round_id),
  constraint survey_grid_draft_of_round foreign key (round_id) references survey_round (id) on delete cascade
) comment 'Paper forms that somebody is typing in: kept until they are stored, also when the browser is lost' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
