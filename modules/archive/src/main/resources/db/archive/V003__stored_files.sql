create table stored_file (
    id                uuid primary key,
    name              varchar(120) not null,
    purpose           varchar(12)  not null check (purpose in ('PHOTO', 'SIGNATURE', 'DOCUMENT')),
    media_type        varchar(40)  not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
    size              integer      not null check (size between 1 and 10485760),
    sha256            char(64)     not null,
    content           bytea        not null,
    stored_by         uuid,
    stored_at         timestamptz  not null,
    check (octet_length(content) = size)
);
comment on table stored_file is 'Photos, signatures and documents; reached only through the record they belong to';
comment on column stored_file.media_type is 'What the bytes are, found by looking at them, not what the sender said';
comment on column stored_file.size is 'Bytes';
comment on column stored_file.stored_by is 'The member of staff; empty for background work';
