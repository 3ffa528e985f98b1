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

select search_index(array(
    select t.id
    from ticket t join location l on l.id = t.location_id join person r on r.id = t.requester_id
        left join person w on w.id = t.technician_id
    where concat_ws(' ', t.title, t.description, l.code, l.path_zh, l.path_en, r.display_name, w.display_name) ~* '\d+e\d+[^ \d]'));
