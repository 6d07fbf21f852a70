-- What happened since a day is read by its moment.
alter table business add key business_created (created_at, id);
alter table response add key response_created (created_at, id);
alter table application add key application_applied (applied_at, id);
alter table follow_up add key follow_up_done (done_at, id);
