alter table import_run add column kept mediumtext null comment 'records that undo left, JSON';
