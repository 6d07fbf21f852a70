-- Search by whole words: few rows for each business, and the words that there are make a short list. Filled by the portal when it finds them empty.
create table name_word (
  word varchar(40) character set ascii collate ascii_bin not null comment 'a word of a name as it sounds; words are added, never taken away',
  primary key (word)
) comment 'Words of all names, against which typing errors are judged' default charset = utf8mb4;

create table business_word (
  word varchar(40) character set ascii collate ascii_bin not null,
  association_id bigint not null comment '0: none',
  business_id bigint not null,
  of_owner boolean not null comment 'a word of the owner''s name, not of the business''s',
  primary key (word, association_id, business_id, of_owner),
  key business_word_business (business_id)
) comment 'Search that forgives typing errors; written with the business, in the same transaction' default charset = utf8mb4;

drop table business_gram;
