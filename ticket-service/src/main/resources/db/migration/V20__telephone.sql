alter table person add column phone text;

-- A number as people type it when they look for it: the digits only.
create function phone_digits(phone text) returns text language sql immutable parallel safe as $$
    select regexp_replace(coalesce(phone, ''), '[^0-9]', '', 'g')
$$;
create index person_search_with_phone on person
    using gin (bigrams(display_name || ' ' || username || ' ' || phone_digits(phone)));
