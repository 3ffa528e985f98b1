-- PostgreSQL takes the beginning of "131e7c" for a number with an exponent and the "c" for a word. Such codes are kept whole as well.
create or replace function search_part(phrase text, weight "char") returns tsvector
    language plpgsql immutable parallel safe as $$
declare
    words text := search_words(phrase);
    split text := '\m\d+e\d+[^ \d][^ ]*';
    document tsvector := to_tsvector('simple', words || ' ' || search_pairs(phrase)) || to_tsvector('english', words);
begin
    if words ~ split then
        document := document || (select string_agg(code[1] || ':1', ' ') from regexp_matches(words, split, 'g') code)::tsvector;
    end if;
    return setweight(document, weight);
end $$;

-- A ticket's number has a sign before it, so that "12" looked for as the beginning of a word is not the beginning of 11,111 numbers.
create or replace function search_index(tickets uuid[]) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
    insert into ticket_document (ticket_id, document)
    select t.id,
        array_to_tsvector(array[lower(t.number), '#' || ltrim(split_part(t.number, '-', 3), '0')])
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

select search_index(array(select id from ticket));
