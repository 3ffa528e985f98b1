package org.houqin.ticket.place;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;

/** What can be done to places. */
@ApplicationScoped
public class LocationCommands {
    private final Locations locations;
    private final Outbox outbox;

    LocationCommands(Locations locations, Outbox outbox) {
        this.locations = locations;
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
                .flatMap(free -> outer(wanted.parentId()))
                .map(outer -> new Location(wanted.kind(), wanted.code(), wanted.name(), outer))
                .flatMap(locations::persist)
                .call(location -> outbox.append(location, actor, Audience.nobody(), List.of(location.changed())))
                .call(locations::flush)
                .map(location -> new LocationView(
                        location.id(),
                        0,
                        wanted.parentId(),
                        wanted.kind(),
                        wanted.code(),
                        wanted.name(),
                        location.path()));
    }

    private Uni<Location> outer(UUID parentId) {
        return parentId == null ? Uni.createFrom().nullItem() : locations.require(parentId, "parentId");
    }
}
