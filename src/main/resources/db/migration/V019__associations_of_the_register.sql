alter table sentra add constraint sentra_of_association foreign key (association_id) references association (id);
alter table business add constraint business_of_association foreign key (association_id) references association (id);
alter table craftsperson add constraint craftsperson_of_association foreign key (association_id) references association (id);

update sentra set association_id = (select id from association where code = 'KEREK') where code in ('S01', 'S02', 'S06', 'S08', 'S10');
update sentra set association_id = (select id from association where code = 'TUBAN') where code in ('S05', 'S11', 'S12');
