package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.text.LocalName;

/** Reads groups of people. */
@ApplicationScoped
public class GroupQueries {
    private static final String MEMBERS = """
            (select p.id, m.group_id, 'PERSON' as kind, p.display_name as zh, p.display_name as en, p.username as code
                from group_person m join person p on p.id = m.person_id
             union all
             select d.id, m.group_id, 'DEPARTMENT', d.name_zh, d.name_en, d.code
                from group_department m join department d on d.id = m.department_id) m""";

    private final Pool pool;

    GroupQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<GroupView>> list(DirectoryListQuery wanted) {
        return ListQuery.select("g.*, (select count(*) from group_person m where m.group_id = g.id) as people,"
                        + " (select count(*) from group_department m where m.group_id = g.id) as departments")
                .from("people_group g")
                .where("g.active = ?", wanted.all ? null : true)
                .where("position(lower(?) in lower(g.code || ' ' || g.name_zh || ' ' || g.name_en)) > 0", wanted.q)
                .sort("code", "g.code", "text")
                .order("code")
                .id("g.id")
                .page(pool, wanted, GroupQueries::view);
    }

    /** Who belongs to a group, departments first. */
    public Uni<Page<GroupMemberView>> members(UUID group, PageRequest page) {
        return ListQuery.select("m.*")
                .from(MEMBERS)
                .where("m.group_id = ?", group)
                .where("position(lower(?) in lower(m.code || ' ' || m.zh || ' ' || m.en)) > 0", page.q)
                .sort("kind", "m.kind", "text")
                .sort("name", "m.zh", "text")
                .order("kind,name")
                .id("m.id")
                .page(
                        pool,
                        page,
                        row -> new GroupMemberView(
                                row.getUUID("id"),
                                row.getString("kind"),
                                new LocalName(row.getString("zh"), row.getString("en")),
                                row.getString("code")));
    }

    private static GroupView view(Row row) {
        return new GroupView(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("code"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                row.getBoolean("active"),
                row.getLong("people"),
                row.getLong("departments"));
    }
}
