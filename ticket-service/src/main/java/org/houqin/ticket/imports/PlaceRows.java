package org.houqin.ticket.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.place.Address;
import org.houqin.ticket.place.Location;
import org.houqin.ticket.place.LocationKind;
import org.houqin.ticket.place.Locations;
import org.houqin.ticket.place.PlaceTree;

/** Places from a file, found by their code; whatever lies in a renamed one follows. */
@ApplicationScoped
class PlaceRows implements RowWriter {
    private static final Address NOWHERE = new Address(null, null, null);

    private final Locations locations;
    private final PlaceTree tree;
    private final Written written;

    PlaceRows(Locations locations, PlaceTree tree, Written written) {
        this.locations = locations;
        this.tree = tree;
        this.written = written;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PLACES;
    }

    @Override
    public Uni<Outcome> carry(List<SheetRow> rows, Map<String, SheetRow> file, boolean write, Actor actor) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> {
            codes.add(row.get("code"));
            codes.add(row.or("parent", row.get("code")));
        });
        codes.remove(null);
        return locations.withCodes(codes).flatMap(found -> {
            Chunk chunk = new Chunk(write, file);
            found.forEach(place -> chunk.known.put(place.code(), place));
            return parents(found, chunk).flatMap(ready -> {
                rows.forEach(row -> one(row, chunk));
                return write ? write(chunk, actor) : Uni.createFrom().item(chunk.outcome);
            });
        });
    }

    /** Places that keep what they lie in still need it, to work their way out anew. */
    private Uni<Void> parents(List<Location> found, Chunk chunk) {
        found.forEach(place -> chunk.byId.put(place.id(), place));
        List<java.util.UUID> missing = found.stream()
                .map(Location::parentId)
                .filter(id -> id != null && !chunk.byId.containsKey(id))
                .distinct()
                .toList();
        return missing.isEmpty()
                ? Uni.createFrom().voidItem()
                : locations
                        .list("id in ?1", missing)
                        .invoke(outer -> outer.forEach(place -> chunk.byId.put(place.id(), place)))
                        .replaceWithVoid();
    }

    private Uni<Outcome> write(Chunk chunk, Actor actor) {
        return written.out(chunk.changes, chunk.added, actor)
                .flatMap(done -> tree.follow(chunk.moved))
                .flatMap(followed -> written.told(
                        followed.stream()
                                .map(place -> new Written.Row(place, List.of(place.changed()), null))
                                .toList(),
                        actor))
                .replaceWith(chunk.outcome);
    }

    private static void one(SheetRow row, Chunk chunk) {
        Location place = chunk.known.get(row.get("code"));
        LocationKind kind = KindOfPlace.of(row.get("kind"));
        RowReason wrong = place != null && place.kind() != kind ? RowReason.KIND_STAYS : null;
        if (wrong != null) {
            chunk.refuse(row, "kind", wrong);
            return;
        }
        String parentCode = row.or("parent", (String) null);
        Location outer = parentCode != null
                ? chunk.known.get(parentCode)
                : row.get("parent") == null && place != null ? chunk.byId.get(place.parentId()) : null;
        SheetRow coming = parentCode == null || outer != null || chunk.write ? null : chunk.file.get(parentCode);
        if (parentCode != null && outer == null && coming == null) {
            chunk.refuse(row, "parent", RowReason.UNKNOWN_PARENT);
            return;
        }
        LocationKind outerKind =
                outer != null ? outer.kind() : coming != null ? KindOfPlace.of(coming.get("kind")) : null;
        if (!kind.mayLieIn(outerKind)) {
            chunk.refuse(row, "parent", RowReason.CANNOT_LIE_THERE);
            return;
        }
        say(row, place, kind, outer, coming != null, chunk);
    }

    private static void say(
            SheetRow row, Location known, LocationKind kind, Location outer, boolean outerIsNew, Chunk chunk) {
        LocalName name = new LocalName(
                row.get("nameZh"),
                row.or(
                        "nameEn",
                        known == null ? row.get("nameZh") : known.name().en()));
        boolean active = row.or("active", known == null || known.isActive());
        Address where = address(row, known == null ? NOWHERE : known.address());
        if (known == null) {
            chunk.outcome.add();
            if (chunk.write) {
                chunk.add(new Location(kind, row.get("code"), name, outer), name, outer, active, where);
            }
            return;
        }
        boolean differs = outerIsNew
                || !name.equals(known.name())
                || active != known.isActive()
                || !where.equals(known.address())
                || !Objects.equals(outer == null ? null : outer.id(), known.parentId());
        chunk.outcome.change(differs);
        if (chunk.write && differs) {
            chunk.change(known, name, outer, active, where);
        } else if (chunk.write && known.follow(outer)) {
            chunk.moved(known);
        }
    }

    private static Address address(SheetRow row, Address known) {
        return new Address(
                row.or("address", known.text()),
                row.or("latitude", known.latitude()),
                row.or("longitude", known.longitude()));
    }

    /** What is gathered while the rows of one chunk are gone through. */
    private static final class Chunk {
        private final boolean write;
        private final Map<String, SheetRow> file;
        private final Map<String, Location> known = new HashMap<>();
        private final Map<java.util.UUID, Location> byId = new HashMap<>();
        private final Outcome outcome = new Outcome();
        private final List<Written.Row> changes = new ArrayList<>();
        private final List<Location> added = new ArrayList<>();
        private final List<Location> moved = new ArrayList<>();

        Chunk(boolean write, Map<String, SheetRow> file) {
            this.write = write;
            this.file = file;
        }

        /** What lies in a refused new place is refused too, when its turn comes. */
        void refuse(SheetRow row, String field, RowReason reason) {
            outcome.wrong(row, field, reason);
            file.remove(row.get("code"));
        }

        void add(Location place, LocalName name, Location outer, boolean active, Address where) {
            place.describe(name, outer, active);
            place.lieAt(where);
            known.put(place.code(), place);
            added.add(place);
            changes.add(new Written.Row(
                    place, List.of(place.changed()), new Change("location", place.id(), null, place.remembered())));
        }

        void change(Location place, LocalName name, Location outer, boolean active, Address where) {
            Map<String, Object> before = place.remembered();
            boolean told = place.describe(name, outer, active);
            place.lieAt(where);
            changes.add(new Written.Row(
                    place,
                    told ? List.of(place.changed()) : List.of(),
                    new Change("location", place.id(), before, place.remembered())));
            if (told) {
                moved.add(place);
            }
        }

        void moved(Location place) {
            Map<String, Object> same = place.remembered();
            changes.add(
                    new Written.Row(place, List.of(place.changed()), new Change("location", place.id(), same, same)));
            moved.add(place);
        }
    }
}
