create table repair_number_series (
    head varchar(20) primary key,
    last integer not null
);
comment on table repair_number_series is 'the running number behind each head of order numbers that a company writes its own way; BX and the day stay in repair_number';
