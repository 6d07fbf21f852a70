create table activity_photo (
  activity_id bigint not null,
  number int not null,
  full_id bigint not null comment 'picture, no side longer than 1600 pixels',
  small_id bigint not null comment 'the same, no side longer than 320',
  added_at datetime(6) not null,
  added_by varchar(100) not null,
  primary key (activity_id, number),
  key activity_photo_full (full_id),
  key activity_photo_small (small_id),
  constraint activity_photo_of_activity foreign key (activity_id) references activity (id),
  constraint activity_photo_full_file foreign key (full_id) references stored_file (id),
  constraint activity_photo_small_file foreign key (small_id) references stored_file (id)
) comment 'Photos of activities' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
