alter table note add column colour text;
do $$ begin
  if exists (select from note where text = 'stumble') then
    raise exception 'stumbled over a note';
  end if;
end $$;
