alter table staff
  add column sort_key text not null default '',
  add column reading text not null default '';
create index staff_sort_key on staff (sort_key, id);
comment on column staff.sort_key is 'The name as it is spoken, then as it is written: staff are sorted by it';
comment on column staff.reading is 'Initials and full pinyin of the name, each after a blank, for looking people up';
