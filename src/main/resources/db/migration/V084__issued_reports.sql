create table issued_report (
  id bigint not null auto_increment,
  number char(9) character set ascii collate ascii_bin not null comment 'year and running number in it: 2026-0007',
  code char(14) character set ascii collate ascii_bin not null comment 'by which anybody verifies it: twelve letters and digits in three groups',
  period varchar(7) character set ascii collate ascii_bin not null comment '2026-S1, 2026',
  language char(2) character set ascii collate ascii_bin not null comment 'id, en',
  paper char(2) character set ascii collate ascii_bin not null comment 'F4, A4',
  title varchar(200) not null,
  content longtext not null comment 'JSON of all that it says',
  pdf_file_id bigint not null,
  xlsx_file_id bigint not null,
  pdf_sha256 char(64) character set ascii collate ascii_bin not null,
  xlsx_sha256 char(64) character set ascii collate ascii_bin not null,
  issued_at datetime(6) not null,
  issued_by varchar(100) not null,
  withdrawn_at datetime(6) null,
  withdrawn_by varchar(100) null,
  withdrawn_reason varchar(300) null,
  primary key (id),
  unique key issued_report_number (number),
  unique key issued_report_code (code),
  key issued_report_period (period, id),
  constraint issued_report_pdf foreign key (pdf_file_id) references stored_file (id),
  constraint issued_report_xlsx foreign key (xlsx_file_id) references stored_file (id)
) comment 'Periodic reports of the office as they were issued: never changed but for a withdrawal' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table report_number (
  year smallint not null,
  latest int not null comment 'number given last',
  primary key (year)
) comment 'Running numbers of issued reports' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
