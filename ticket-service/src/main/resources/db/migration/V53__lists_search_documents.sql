-- Lists find words in the documents alone: an index of two neighbouring characters of every title was a quarter of what a new ticket
-- costs, and a common word took a second to look up in it.
drop index ticket_search;

-- The words of a search box: all that are longer than a letter, each as a beginning, but a number whole until it is the last that is
-- typed, so that building 12 is not room 120; Chinese as its pairs of neighbours; a ticket's number from its beginning or by its digits.
create or replace function search_query(typed text) returns tsquery language sql immutable parallel safe as $$
    with given as (
        select lower(normalize(coalesce(typed, ''), nfkc)) as phrase, '\m[a-z]-\d{4}(?:-\d{0,9})?\M' as number),
    taken_apart as (
        select string_to_array(search_words(regexp_replace(phrase, number, ' ', 'g')), ' ') as words, length(btrim(phrase)) as length
        from given)
    select cast(string_agg(term, ' & ') as tsquery) from (
        select '(' || quote_literal(rtrim(found[1], '-')) || ':* | '
            || replace(quote_literal(substr(rtrim(found[1], '-'), 3)), '-', ''':* & ''') || ':*)' as term
        from given, regexp_matches(phrase, number, 'g') found
        union all
        select case when word !~ '^\d+$' then quote_literal(word) || ':*'
            else '(' || quote_literal(word) || case when place = cardinality(words) then ':*' else '' end
                || ' | ' || quote_literal('#' || ltrim(word, '0')) || ')' end
        from taken_apart, unnest(words) with ordinality as w(word, place)
        where length(word) > 1 or length = 1
        union all
        select quote_literal(substr(run[1], i, 2)) || case when length(run[1]) = 1 then ':*' else '' end
        from given, regexp_matches(phrase, '[\u3400-\u4dbf\u4e00-\u9fff]+', 'g') run,
            generate_series(1, greatest(length(run[1]) - 1, 1)) i) terms
$$;
