-- The same documents for a third of the time: nothing is planned anew for each ticket, and a text is taken apart by replacing.
create or replace function search_words(phrase text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(lower(coalesce(phrase, '')), '[^a-z0-9\u00e0-\u00f6\u00f8-\u00ff]+', ' ', 'g'))
$$;

-- Pairs that start at the first, third, fifth … character of each run, then those that start between them.
create or replace function search_pairs(phrase text) returns text language plpgsql immutable parallel safe as $$
declare
    runs text := btrim(regexp_replace(coalesce(phrase, ''), '[^\u3400-\u4dbf\u4e00-\u9fff]+', ' ', 'g'));
begin
    return regexp_replace(runs || ' ' || regexp_replace(runs, '(^| )[^ ]', '\1', 'g'), '([^ ]{2})', '\1 ', 'g');
end $$;

create or replace function search_part(phrase text, weight "char") returns tsvector
    language plpgsql immutable parallel safe as $$
declare
    words text := search_words(phrase);
begin
    return setweight(
        to_tsvector('simple', words || ' ' || search_pairs(phrase)) || to_tsvector('english', words), weight);
end $$;

drop function search_index(uuid[]);
create function search_index(tickets uuid[]) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
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
        string_to_table(search_words(concat_ws(' ', t.title, t.description, c.name_en, l.path_en, r.display_name,
            w.display_name)), ' ') word
    where t.id = any (tickets) and length(word) between 3 and 30 and word !~ '\d'
        and not exists (select from search_word known where known.word = word.word)
    order by word
    on conflict do nothing;
end $$;
