alter table import_row add column label varchar(200) null comment 'name in the row, for people' after said;
