-- What happens to many tickets at once is one notice that counts, and what may wait is held until people work.
alter table notice
    add column bundle     text,
    add column held_until timestamptz;
create index notice_gathering on notice (person_id, bundle, created_at)
    where bundle is not null and read_at is null and mailed_at is null;
create index notice_held on notice (held_until) where held_until is not null;
