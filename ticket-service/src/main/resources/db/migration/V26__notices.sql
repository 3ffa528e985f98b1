-- One box per person: what is unread, when the next mail leaves, and what is known of the reader.
create table notice_box (
    person_id     uuid primary key references person,
    id            uuid        not null unique default gen_random_uuid(),
    event_seq     bigint      not null default 0,
    unread        integer     not null default 0,
    roles         text[]      not null default '{}',
    language      text        not null default 'zh',
    zone          text        not null default 'Asia/Shanghai',
    quiet_from    time        not null default '22:00',
    quiet_to      time        not null default '07:00',
    quiet         boolean     not null default true,
    seen_at       timestamptz,
    -- When the mail with what has gathered leaves; null while nothing waits.
    mail_due_at   timestamptz,
    mail_attempts integer     not null default 0,
    mail_failure  text,
    mailed_at     timestamptz
);
create index notice_box_due on notice_box (mail_due_at) where mail_due_at is not null;
create index notice_box_roles on notice_box using gin (roles);

create table notice_preference (
    person_id uuid    not null references person,
    kind      text    not null,
    in_app    boolean not null,
    mail      boolean not null,
    primary key (person_id, kind)
);

create table notice (
    id         uuid primary key,
    person_id  uuid        not null references person,
    event_id   uuid        not null,
    kind       text        not null,
    key        text        not null,
    data       jsonb       not null,
    ticket_id  uuid,
    link       text,
    urgent     boolean     not null,
    in_app     boolean     not null,
    mail       boolean     not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    mailed_at  timestamptz,
    unique (person_id, event_id, key)
);
create index notice_of_person on notice (person_id, created_at, id) where in_app;
create index notice_unread on notice (person_id, created_at, id) where in_app and read_at is null;
create index notice_to_mail on notice (person_id, created_at) where mail and mailed_at is null;
