-- Ten letters and digits that nobody confuses or guesses, for the QR code at a place (2^50 of them).
create function report_code() returns text language sql volatile as $$
    select string_agg(substr('23456789abcdefghjkmnpqrstuvwxyzt', 1 + get_byte(bytes, i) % 32, 1), '')
    from uuid_send(gen_random_uuid()) bytes, unnest(array [0, 1, 2, 3, 4, 5, 9, 10, 11, 12]) i
$$;
alter table location add column report_code text not null unique default report_code();
alter table location add column latitude numeric(9, 6) check (latitude between -90 and 90);
alter table location add column longitude numeric(9, 6) check (longitude between -180 and 180);
alter table location add column address text;
alter table location add constraint location_position check ((latitude is null) = (longitude is null));
