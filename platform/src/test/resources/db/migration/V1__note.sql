create table note (
    id        uuid primary key,
    version   bigint not null default 0,
    event_seq bigint not null default 0,
    text      text   not null,
    unique (text)
);
create table applied (
    position bigint generated always as identity,
    subject  uuid   not null,
    sequence bigint not null,
    text     text   not null
);

create table echoed (subject uuid not null, sequence bigint not null, together integer not null);
