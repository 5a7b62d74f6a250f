-- may wait: only makes lists quicker
create index note_text on note (text);
