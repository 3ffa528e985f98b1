-- The policy a rule named for a ticket and its clocks, instead of the one that fits closest.
alter table ticket add column policy_id uuid references sla_policy;
alter table sla_clock add column named boolean not null default false;

-- What a reference in the change log is called today; also policies.
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
        union all select name_zh, name_en from sla_policy where id = wanted
        union all select name, name from desk_rule where id = wanted
        union all select display_name, display_name from person where id = wanted) named limit 1;
    return found;
end $$;
