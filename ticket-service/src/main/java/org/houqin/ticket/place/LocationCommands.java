package org.houqin.ticket.place;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** What can be done to places. */
@ApplicationScoped
public class LocationCommands {
    private final Locations locations;
    private final PlaceTree tree;
    private final ChangeLog history;
    private final Outbox outbox;

    LocationCommands(Locations locations, PlaceTree tree, ChangeLog history, Outbox outbox) {
        this.locations = locations;
        this.tree = tree;
        this.history = history;
        this.outbox = outbox;
    }

    /** @throws RuleViolation ALREADY_EXISTS when the code is taken, INVALID_INPUT when it cannot lie there */
    public Uni<LocationView> add(NewLocation wanted, Actor actor) {
        return locations
                .hasCode(wanted.code())
                .invoke(taken -> {
                    if (taken) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "There is a place " + wanted.code() + " already.");
                    }
                })
                .flatMap(free -> outer(wanted.parentId(), true))
                .map(outer -> new Location(wanted.kind(), wanted.code(), wanted.name(), outer))
                .invoke(place -> place.lieAt(wanted.address()))
                .call(place -> tell(place, actor))
                .call(place -> remember(place, actor, null))
                .flatMap(locations::persistAndFlush)
                .map(LocationView::of);
    }

    /**
     * Renames, moves or retires a place; the ways of everything in it follow, each with its own event.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION, STILL_IN_USE when something in use lies in it, INVALID_INPUT when
     *     it cannot lie there
     */
    public Uni<LocationView> edit(UUID id, LocationRequest wanted, IfMatch ifMatch, Actor actor) {
        return locations
                .forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(place -> IfMatch.require(ifMatch, place.version()))
                .call(place -> wanted.active() ? Uni.createFrom().voidItem() : requireNoActiveParts(place))
                .call(place -> outer(wanted.parentId(), !Objects.equals(wanted.parentId(), place.parentId()))
                        .flatMap(outer -> describe(place, wanted, outer, actor)))
                .call(locations::flush)
                .map(LocationView::of);
    }

    private Uni<Void> describe(Location place, LocationRequest wanted, Location outer, Actor actor) {
        Map<String, Object> before = place.remembered();
        boolean told = place.describe(wanted.name(), outer, wanted.active());
        place.lieAt(wanted.address());
        return remember(place, actor, before)
                .flatMap(written -> told ? tell(place, actor) : Uni.createFrom().voidItem())
                .flatMap(written ->
                        told ? tree.follow(List.of(place)) : Uni.createFrom().item(List.<Location>of()))
                .flatMap(followed -> Multi.createFrom()
                        .iterable(followed)
                        .onItem()
                        .transformToUniAndConcatenate(inner -> tell(inner, actor))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<Void> requireNoActiveParts(Location place) {
        return place.isActive()
                ? locations
                        .hasActiveParts(place.id())
                        .invoke(some -> {
                            if (some) {
                                throw new RuleViolation(
                                        TicketError.STILL_IN_USE, "Places in use lie in it; retire those first.");
                            }
                        })
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> tell(Location place, Actor actor) {
        return outbox.append(place, actor, Audience.nobody(), List.of(place.changed()));
    }

    private Uni<Void> remember(Location place, Actor actor, Map<String, Object> before) {
        return history.record(actor, new Change("location", place.id(), before, place.remembered()));
    }

    private Uni<Location> outer(UUID parentId, boolean anew) {
        if (parentId == null) {
            return Uni.createFrom().nullItem();
        }
        return anew ? locations.requireInUse(parentId, "parentId") : locations.require(parentId, "parentId");
    }
}
