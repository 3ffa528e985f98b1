package org.houqin.ticket.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.directory.Department;
import org.houqin.ticket.directory.Departments;

/** Departments from a file, found by their code. */
@ApplicationScoped
class DepartmentRows implements RowWriter {
    private final Departments departments;
    private final Written written;

    DepartmentRows(Departments departments, Written written) {
        this.departments = departments;
        this.written = written;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DEPARTMENTS;
    }

    @Override
    public Uni<Outcome> carry(List<SheetRow> rows, Map<String, SheetRow> file, boolean write, Actor actor) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> {
            codes.add(row.get("code"));
            codes.add(row.or("parent", row.get("code")));
        });
        codes.remove(null);
        return departments.withCodes(codes).flatMap(found -> {
            Map<String, Department> known = new HashMap<>();
            found.forEach(department -> known.put(department.code(), department));
            Chunk chunk = new Chunk(known, file, write, new Outcome(), new ArrayList<>(), new ArrayList<>());
            return Multi.createFrom()
                    .iterable(rows)
                    .onItem()
                    .transformToUniAndConcatenate(row -> one(row, chunk))
                    .collect()
                    .last()
                    .flatMap(done -> write
                            ? written.out(chunk.changes(), chunk.added(), actor)
                            : Uni.createFrom().voidItem())
                    .replaceWith(chunk.outcome());
        });
    }

    private Uni<Void> one(SheetRow row, Chunk chunk) {
        Department department = chunk.known().get(row.get("code"));
        String parentCode = row.or("parent", (String) null);
        Department parent = parentCode == null ? null : chunk.known().get(parentCode);
        boolean comes = parentCode != null && !chunk.write() && chunk.file().containsKey(parentCode);
        if (parentCode != null && parent == null && !comes) {
            chunk.outcome().wrong(row, "parent", RowReason.UNKNOWN_PARENT);
            chunk.file().remove(row.get("code"));
            return Uni.createFrom().voidItem();
        }
        UUID wanted = row.get("parent") == null
                ? department == null ? null : department.parentId()
                : parent == null ? null : parent.id();
        boolean moves = department != null && parent != null && !Objects.equals(wanted, department.parentId());
        Uni<Boolean> circle = moves
                ? departments.liesIn(parent.id(), department.id())
                : Uni.createFrom().item(false);
        return circle.invoke(inside -> {
                    if (inside) {
                        chunk.outcome().wrong(row, "parent", RowReason.CIRCLE);
                    } else {
                        say(row, department, wanted, comes && parent == null, chunk);
                    }
                })
                .replaceWithVoid();
    }

    private static void say(SheetRow row, Department known, UUID parent, boolean parentIsNew, Chunk chunk) {
        LocalName name = new LocalName(
                row.get("nameZh"),
                row.or(
                        "nameEn",
                        known == null ? row.get("nameZh") : known.name().en()));
        boolean active = row.or("active", known == null || known.isActive());
        if (known == null) {
            chunk.outcome().add();
            if (chunk.write()) {
                Department added = new Department(parent, row.get("code"), name);
                added.describe(parent, name, active);
                chunk.known().put(added.code(), added);
                chunk.added().add(added);
                chunk.changes()
                        .add(new Written.Row(
                                added,
                                List.of(added.changed()),
                                new Change("department", added.id(), null, added.remembered())));
            }
            return;
        }
        boolean differs = parentIsNew
                || !name.equals(known.name())
                || active != known.isActive()
                || !Objects.equals(parent, known.parentId());
        chunk.outcome().change(differs);
        if (chunk.write() && differs) {
            Map<String, Object> before = known.remembered();
            List<? extends DomainEvent> events = known.describe(parent, name, active);
            chunk.changes()
                    .add(new Written.Row(
                            known, events, new Change("department", known.id(), before, known.remembered())));
        }
    }

    private record Chunk(
            Map<String, Department> known,
            Map<String, SheetRow> file,
            boolean write,
            Outcome outcome,
            List<Written.Row> changes,
            List<Department> added) {}
}
