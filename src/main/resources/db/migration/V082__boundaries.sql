create sequence boundary_set_seq start with 1 increment by 1 nocache;
create table boundary_set (
  id bigint not null,
  file_name varchar(200) not null,
  format varchar(10) not null comment 'geojson, topojson',
  layer varchar(100) not null comment 'of TopoJSON; empty for GeoJSON',
  matched int not null comment 'sub-districts with a shape',
  missing varchar(2000) not null comment 'names of sub-districts without one, JSON',
  unmatched varchar(4000) not null comment 'names of shapes that are no sub-district, JSON',
  positions int not null comment 'in the file',
  kept_positions int not null comment 'after simplifying',
  content mediumtext not null comment 'GeoJSON with code and name of each sub-district',
  checked_at datetime(6) not null comment 'UTC',
  checked_by varchar(100) not null,
  primary key (id)
) comment 'Outlines of sub-districts as they were uploaded and checked' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create sequence boundary_event_seq start with 1 increment by 1 nocache;
create table boundary_event (
  id bigint not null comment 'the highest tells what holds',
  set_id bigint null comment 'put in force; null: taken away',
  step varchar(10) not null comment 'applied, restored, removed',
  at datetime(6) not null comment 'UTC',
  username varchar(100) not null,
  primary key (id),
  key boundary_event_set (set_id),
  constraint boundary_event_of_set foreign key (set_id) references boundary_set (id)
) comment 'When which boundaries were put in force or taken away' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
