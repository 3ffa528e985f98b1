-- Search over tickets: one document per ticket, kept by triggers in the transaction of whatever changes it.
create extension if not exists pg_trgm;

-- Words in Latin letters and digits, in the order of the text.
create function search_words(phrase text) returns text language sql immutable parallel safe as $$
    select coalesce(string_agg(found[1], ' '), '')
    from regexp_matches(lower(coalesce(phrase, '')), '[a-z0-9\u00e0-\u00f6\u00f8-\u00ff]+', 'g') found
$$;

-- Every two neighbouring Chinese characters; the last one of a run stands alone, so that one character can be searched as a prefix.
create function search_pairs(phrase text) returns text language sql immutable parallel safe as $$
    select coalesce(string_agg(substr(run[1], i, 2), ' '), '')
    from regexp_matches(coalesce(phrase, ''), '[\u3400-\u4dbf\u4e00-\u9fff]+', 'g') run, generate_series(1, length(run[1])) i
$$;

-- Words as they are written and as they are stemmed, and pairs.
create function search_part(phrase text, weight "char") returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('simple', search_words(phrase) || ' ' || search_pairs(phrase))
        || to_tsvector('english', search_words(phrase)), weight)
$$;

create table ticket_document (
    ticket_id uuid primary key references ticket on delete cascade,
    document  tsvector not null
);
create index ticket_document_terms on ticket_document using gin (document);

-- Words that occur, so that a misspelt one leads to one that is meant. They are never taken back: a word nobody uses finds nothing.
create table search_word (
    word text collate "C" primary key
);
create index search_word_similar on search_word using gin (word gin_trgm_ops);

create function search_index(tickets uuid[]) returns void language sql as $$
    insert into ticket_document (ticket_id, document)
    select t.id,
        array_to_tsvector(array[lower(t.number), ltrim(split_part(t.number, '-', 3), '0'), split_part(t.number, '-', 3)])
            || search_part(t.title, 'A')
            || search_part(concat_ws(' ', c.name_zh, c.name_en, l.code, l.path_zh, l.path_en), 'B')
            || search_part(t.description, 'C')
            || search_part(concat_ws(' ', r.display_name, w.display_name), 'D')
    from ticket t
        join category c on c.id = t.category_id
        join location l on l.id = t.location_id
        join person r on r.id = t.requester_id
        left join person w on w.id = t.technician_id
    where t.id = any (tickets)
    on conflict (ticket_id) do update set document = excluded.document;

    insert into search_word (word)
    select distinct word
    from ticket t
        join category c on c.id = t.category_id
        join location l on l.id = t.location_id
        join person r on r.id = t.requester_id
        left join person w on w.id = t.technician_id,
        regexp_split_to_table(search_words(concat_ws(' ', t.title, t.description, c.name_en, l.path_en, r.display_name,
            w.display_name)), ' ') word
    where t.id = any (tickets) and length(word) between 3 and 30 and word !~ '\d'
    order by word
    on conflict do nothing;
$$;

create function search_ticket() returns trigger language plpgsql as $$
begin
    perform search_index(array[new.id]);
    return null;
end $$;
create trigger ticket_found after insert on ticket for each row execute function search_ticket();
create trigger ticket_found_anew after update on ticket for each row
    when ((old.number, old.title, old.description, old.category_id, old.location_id, old.requester_id, old.technician_id)
        is distinct from
        (new.number, new.title, new.description, new.category_id, new.location_id, new.requester_id, new.technician_id))
    execute function search_ticket();

create function search_category() returns trigger language plpgsql as $$
begin
    perform search_index(array(select id from ticket where category_id = new.id));
    return null;
end $$;
create trigger category_found_anew after update on category for each row
    when ((old.name_zh, old.name_en) is distinct from (new.name_zh, new.name_en)) execute function search_category();

create function search_location() returns trigger language plpgsql as $$
begin
    perform search_index(array(select id from ticket where location_id = new.id));
    return null;
end $$;
create trigger location_found_anew after update on location for each row
    when ((old.code, old.path_zh, old.path_en) is distinct from (new.code, new.path_zh, new.path_en))
    execute function search_location();

create function search_person() returns trigger language plpgsql as $$
begin
    perform search_index(array(select id from ticket where requester_id = new.id or technician_id = new.id));
    return null;
end $$;
create trigger person_found_anew after update on person for each row
    when (old.display_name is distinct from new.display_name) execute function search_person();

select search_index(array(select id from ticket));
