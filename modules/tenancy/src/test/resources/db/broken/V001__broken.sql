create table half_made (id uuid primary key);
insert into no_such_table values (1);
