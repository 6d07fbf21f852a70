alter table notice
  add constraint notice_of_programme foreign key (programme_id) references programme (id),
  add constraint notice_of_activity foreign key (activity_id) references activity (id);
