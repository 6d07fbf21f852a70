create table constraint_slot (
  slot smallint not null auto_increment comment 'place of the round in constraint_path, from 1',
  round_id bigint not null,
  primary key (slot),
  unique key constraint_slot_round (round_id)
) comment 'Where constraint_path keeps a round' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table constraint_path (
  business_id bigint not null,
  states varchar(500) character set ascii collate ascii_bin not null comment 'one letter by slot: c d m l the main constraint, - answered without one, t not met, r refused, x closed, blank no response',
  traits varchar(9500) character set ascii collate ascii_bin not null comment '19 letters by slot, as they were at the survey: scale, batik type (place in the list, 0 none), sex (0 none), sentra (4, hexadecimal), sub-district (8), association (4, hexadecimal)',
  primary key (business_id)
) comment 'Main constraint of each business in every round, kept at each save, for transitions' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into constraint_slot (round_id) select distinct round_id from response order by round_id;
insert into constraint_path (business_id, states, traits)
select b.business_id,
  group_concat(case when r.id is null then ' ' when r.status = 'tidak_ditemui' then 't' when r.status = 'menolak' then 'r' when r.status = 'tutup' then 'x'
    when r.main_constraint is null then '-' else left(r.main_constraint, 1) end order by s.slot separator ''),
  group_concat(if(r.id is null, space(19), concat(field(ifnull(r.scale, ''), 'micro', 'small', 'medium', 'large'), field(ifnull(r.batik_type, ''), 'tulis', 'cap', 'kombinasi', 'gedog'),
    ifnull(r.sex, '0'), lpad(hex(ifnull(r.sentra_id, 0)), 4, '0'), rpad(ifnull(r.sub_district_code, ''), 8, ' '), lpad(hex(ifnull(r.association_id, 0)), 4, '0'))) order by s.slot separator '')
from (select distinct business_id from response) b join constraint_slot s left join response r on r.business_id = b.business_id and r.round_id = s.round_id
group by b.business_id;
