-- The words of a search box: all that are longer than a letter, each as a beginning; Chinese as its pairs of neighbours.
create function search_query(typed text) returns tsquery language sql immutable parallel safe as $$
    select cast(string_agg(quote_literal(term) || ':*', ' & ') as tsquery) from (
        select term from unnest(string_to_array(search_words(typed), ' ')) as term where length(term) > 1
        union all
        select substr(run[1], i, 2) from regexp_matches(coalesce(typed, ''), '[\u3400-\u4dbf\u4e00-\u9fff]+', 'g') run,
            generate_series(1, greatest(length(run[1]) - 1, 1)) i) terms
$$;
