-- Envers ends an earlier state with each change; the reference sentra had none, so that they could not be changed.
set @first = nextval(revision_seq);
insert into revision (id, at, username) values (@first, utc_timestamp(6), 'system');
insert into sentra_aud (id, rev, revtype, code, number, name, product, sub_district_code, sub_district_printed, association_id)
  select id, @first, 0, code, number, name, product, sub_district_code, sub_district_printed, association_id from sentra s
  where not exists (select 1 from sentra_aud a where a.id = s.id);
insert into sentra_village_aud (rev, sentra_id, village_code, revtype)
  select @first, sentra_id, village_code, 0 from sentra_village v
  where not exists (select 1 from sentra_village_aud a where a.sentra_id = v.sentra_id and a.village_code = v.village_code);
insert into sentra_alias_aud (id, rev, revtype, sentra_id, name, sub_district_code)
  select id, @first, 0, sentra_id, name, sub_district_code from sentra_alias s where not exists (select 1 from sentra_alias_aud a where a.id = s.id);
insert into sentra_declared_aud (id, rev, revtype, sentra_id, year, craftspeople, source)
  select id, @first, 0, sentra_id, year, craftspeople, source from sentra_declared s where not exists (select 1 from sentra_declared_aud a where a.id = s.id);
