-- Files people add to tickets: staged by their owner first, bound to a ticket by a command.
create table attachment (
    id           uuid primary key,
    owner_id     uuid        not null,
    -- The client's Idempotency-Key and what was sent under it.
    upload_key   text,
    digest       bytea       not null,
    ticket_id    uuid references ticket,
    kind         text,
    step_id      uuid,
    position     integer     not null default 0,
    file_name    text,
    content_type text        not null,
    bytes        integer     not null,
    width        integer,
    height       integer,
    created_at   timestamptz not null,
    check ((ticket_id is null) = (kind is null))
);
create unique index attachment_upload on attachment (owner_id, upload_key) where upload_key is not null;
create index attachment_of_ticket on attachment (ticket_id, created_at, position) where ticket_id is not null;
create index attachment_staged on attachment (owner_id) where ticket_id is null;
create index attachment_to_purge on attachment (created_at) where ticket_id is null;

-- The content itself, written before its attachment is; an object store may take this table's place.
create table attachment_content (
    attachment_id uuid        not null,
    rendition     text        not null check (rendition in ('ORIGINAL', 'THUMBNAIL')),
    data          bytea       not null,
    stored_at     timestamptz not null,
    primary key (attachment_id, rendition)
);
alter table attachment_content alter column data set storage external;
create index attachment_content_by_age on attachment_content (stored_at);
