create sequence association_seq start with 1 increment by 50 nocache;

create table association (
  id bigint not null comment 'from association_seq',
  code varchar(20) not null comment 'for people and files, for example KEREK',
  name varchar(200) not null,
  version int not null default 0,
  primary key (id),
  unique key association_code (code)
) comment 'associations of batik businesses; a business belongs to at most one';

create table account_link (
  username varchar(255) not null comment 'preferred_username of the account at Keycloak',
  association_id bigint null comment 'the rows an association leader may touch; null: none',
  business_code varchar(20) null comment 'code of the business of an artisan, which may come later; null: none',
  primary key (username),
  key account_link_association (association_id),
  constraint account_link_association foreign key (association_id) references association (id)
) comment 'ties accounts at Keycloak to rows of the portal';

insert into association (id, code, name) values
  (nextval(association_seq), 'KEREK', 'Paguyuban Batik Gedog Kerek'),
  (nextval(association_seq), 'TUBAN', 'Paguyuban Batik Tuban Kota');

insert into account_link (username, association_id, business_code) values
  ('leader.kerek', (select id from association where code = 'KEREK'), null),
  ('leader.tuban', (select id from association where code = 'TUBAN'), null),
  ('artisan.0001', null, 'TBN-0001');
