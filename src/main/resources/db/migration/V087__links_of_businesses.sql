alter table account_link add key account_link_business (business_code);
