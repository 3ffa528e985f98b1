-- Finds text of any script: every two neighbouring characters, so that two Chinese characters are already a search term.
create function bigrams(phrase text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(lower(phrase), i, 2)), '{}')
    from generate_series(1, length(phrase) - 1) i
$$;

create table department (
    id        uuid primary key,
    version   bigint not null,
    event_seq bigint not null,
    parent_id uuid references department,
    code      text   not null unique,
    name_zh   text   not null,
    name_en   text   not null
);

-- Everyone the platform knows; the id is the subject of their access token.
create table person (
    id            uuid primary key,
    version       bigint  not null,
    event_seq     bigint  not null,
    username      text    not null,
    display_name  text    not null,
    email         text,
    department_id uuid references department,
    language      text,
    active        boolean not null
);
create index person_by_name on person (display_name, id);
create index person_search on person using gin (bigrams(display_name || ' ' || username));

create table location (
    id        uuid primary key,
    version   bigint not null,
    event_seq bigint not null,
    parent_id uuid references location,
    kind      text   not null check (kind in ('SITE', 'BUILDING', 'FLOOR', 'ROOM')),
    code      text   not null unique,
    name_zh   text   not null,
    name_en   text   not null,
    path_zh   text   not null,
    path_en   text   not null
);
create index location_by_path on location (path_zh, id);
create index location_by_code on location (code, id);
create index location_by_parent on location (parent_id, path_zh, id);
create index location_search on location using gin (bigrams(code || ' ' || path_zh || ' ' || path_en));

create table category (
    id              uuid primary key,
    version         bigint not null,
    parent_id       uuid references category,
    code            text   not null unique,
    name_zh         text   not null,
    name_en         text   not null,
    respond_minutes integer check (respond_minutes > 0),
    resolve_minutes integer check (resolve_minutes > 0),
    skill           text,
    icon            text
);

create table technician (
    person_id uuid primary key references person,
    version   bigint not null,
    skills    text[] not null
);
