create sequence profile_answer_seq start with 1 increment by 1 nocache;
create table profile_answer (
  id bigint not null,
  business_id bigint not null,
  holds boolean not null comment 'true: the profile is still true; false: something in it is wrong',
  remark varchar(1000) null comment 'what is wrong',
  said_at datetime(6) not null,
  said_by varchar(100) not null,
  settled_at datetime(6) null comment 'when the office had seen to it',
  settled_by varchar(100) null,
  waiting tinyint as (if(not holds and settled_at is null, 1, 0)) persistent comment '1: the office has still to see to it',
  primary key (id),
  key profile_answer_latest (business_id, said_at),
  key profile_answer_waiting (waiting, id),
  constraint profile_answer_of foreign key (business_id) references business (id) on delete cascade
) comment 'Whether owners find their profile still true' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
