-- The first answer to each idempotency key, per person.
create table idempotency_key (
    person_id    uuid        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default now(),
    primary key (person_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- Who did what: one row for every command that was carried out.
create table audit_entry (
    id        uuid primary key,
    at        timestamptz not null,
    actor_id  uuid,
    actor     text        not null,
    action    text        not null,
    object_id text,
    trace_id  text
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_object on audit_entry (object_id, at desc);
create index audit_entry_actor on audit_entry (actor_id, at desc);
