-- What people decide about a dry run's rows waits for its apply.
alter table import_row add column said text null comment 'values put in the place of cells by a decision, JSON' after decision;

-- Sheets of one workbook may have rows of the same number.
alter table import_raw_response
  add column sheet varchar(100) not null default '' after run_id,
  drop primary key,
  add primary key (run_id, sheet, row_no);
