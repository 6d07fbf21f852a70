create table tally_writer (
  shard tinyint not null comment 'of response_tally; 0 to 7 for people who save, 8 to 11 for imports',
  primary key (shard)
) comment 'Whoever counts responses holds one row until the commit, so that no two write the same counts at a time' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
insert into tally_writer (shard) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11);
