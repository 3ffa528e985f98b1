-- People can be sorted by their sign-in name.
create index person_in_order_of_username on person (username, id);

-- What a reference in the change log is called today; also teams, rules, procedures and codes.
create or replace function thing_name(reference text) returns jsonb language plpgsql stable as $$
declare
    wanted uuid;
    found jsonb;
begin
    if reference is null or reference !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        return null;
    end if;
    wanted := reference;
    select jsonb_build_object('zh', zh, 'en', en) into found from (
        select name_zh as zh, name_en as en from department where id = wanted
        union all select path_zh, path_en from location where id = wanted
        union all select name_zh, name_en from category where id = wanted
        union all select name_zh, name_en from people_group where id = wanted
        union all select name_zh, name_en from team where id = wanted
        union all select name_zh, name_en from sop where id = wanted
        union all select name_zh, name_en from work_code where id = wanted
        union all select name_zh, name_en from pause_reason where cast(md5(code) as uuid) = wanted
        union all select name, name from desk_rule where id = wanted
        union all select display_name, display_name from person where id = wanted) named limit 1;
    return found;
end $$;

-- The same for a list of references: their names one after the other; null where nothing in it has one.
create function thing_names(reference jsonb) returns jsonb language sql stable as $$
    select case when jsonb_typeof(reference) = 'array' then (
        select jsonb_build_object('zh', string_agg(name ->> 'zh', '、' order by n),
            'en', string_agg(name ->> 'en', ', ' order by n))
        from jsonb_array_elements_text(reference) with ordinality as each(id, n)
        cross join lateral (select thing_name(each.id) as name) called
        where name is not null having count(*) > 0)
    else thing_name(reference #>> '{}') end
$$;
