create table business_constraint (
  business_id bigint not null,
  main_constraint varchar(12) not null comment 'credit, demand, managerial, labour: of the latest round in which the business named one',
  primary key (business_id),
  key business_constraint_filter (main_constraint, business_id),
  constraint business_constraint_business foreign key (business_id) references business (id) on delete cascade
) comment 'Latest main constraint of a business, kept by the survey at each save, for filters' default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
