create sequence application_seq start with 1 increment by 50;
create table application (
  id bigint not null,
  version int not null,
  notice_id bigint not null,
  business_id bigint not null,
  status varchar(10) not null comment 'submitted, accepted, waiting, refused, withdrawn',
  applied_at datetime(6) not null comment 'UTC; of the latest time, after a withdrawal',
  applied_by varchar(100) not null comment 'account at Keycloak',
  decided_at datetime(6) null comment 'since when the status holds; null while submitted',
  reasons varchar(4000) not null comment 'criteria that failed at the application, JSON',
  queue_no bigint null comment 'order on the waiting list, the lowest first, with gaps; null unless waiting',
  seat varchar(500) null comment 'why the latest allocation gave or did not give a seat, JSON; null: none was made',
  overridden boolean not null default false comment 'an officer accepted it against the rules or the order; allocations leave it alone',
  credit_step varchar(10) null comment 'submitted, at_bank, granted, refused; null unless the notice is about credit',
  kur_class varchar(12) null comment 'super_mikro, mikro, kecil',
  bank varchar(100) null comment 'bank partner',
  asked_rupiah bigint null,
  purpose varchar(500) null comment 'what the credit is for',
  granted_rupiah bigint null,
  granted_on date null comment 'Asia/Jakarta',
  bank_reason varchar(1000) null comment 'why the bank refused',
  primary key (id),
  unique key application_once (notice_id, business_id),
  key application_queue (notice_id, status, queue_no),
  key application_list (notice_id, applied_at),
  key application_business (business_id, applied_at),
  constraint application_of_notice foreign key (notice_id) references notice (id),
  constraint application_of_business foreign key (business_id) references business (id)
) comment 'Who wants to take part in what a notice offers' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
create table application_aud (
  id bigint not null, rev bigint not null, revtype tinyint not null, revend bigint null,
  notice_id bigint, business_id bigint, status varchar(10), applied_at datetime(6), applied_by varchar(100), decided_at datetime(6), reasons varchar(4000), queue_no bigint, seat varchar(500),
  overridden boolean, credit_step varchar(10), kur_class varchar(12), bank varchar(100), asked_rupiah bigint, purpose varchar(500), granted_rupiah bigint, granted_on date, bank_reason varchar(1000),
  primary key (id, rev), key application_aud_rev (rev), key application_aud_revend (revend),
  constraint application_aud_revision foreign key (rev) references revision (id),
  constraint application_aud_revision_end foreign key (revend) references revision (id)
) comment 'History of applications' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table application_event (
  application_id bigint not null,
  number int not null comment 'from 1',
  at datetime(6) not null,
  username varchar(100) not null,
  step varchar(12) not null comment 'applied, accepted, waiting, refused, withdrawn, promoted, overridden, moved, allocated, at_bank, granted, bank_refused',
  reason varchar(1000) null comment 'as who decided gave it',
  primary key (application_id, number),
  constraint application_event_application foreign key (application_id) references application (id)
) comment 'What happened to an application' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table allocation_run (
  notice_id bigint not null,
  number int not null comment 'from 1; the highest holds',
  seed varchar(60) not null,
  places int null comment 'that were given; null: no limit',
  at datetime(6) not null,
  username varchar(100) not null,
  reason varchar(1000) null comment 'why it was made again; null for the first',
  list mediumtext not null comment 'the seats in order, JSON',
  primary key (notice_id, number),
  constraint allocation_run_notice foreign key (notice_id) references notice (id)
) comment 'Fair allocations as they were made' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table credit_use (
  application_id bigint not null,
  number int not null comment 'from 1',
  on_day date not null comment 'when it was seen, Asia/Jakarta',
  used_rupiah bigint not null comment 'of the granted amount, up to that day',
  purpose varchar(500) not null comment 'what it was used for',
  note varchar(1000) null,
  at datetime(6) not null,
  username varchar(100) not null,
  primary key (application_id, number),
  constraint credit_use_application foreign key (application_id) references application (id)
) comment 'Follow-up of granted credit' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
