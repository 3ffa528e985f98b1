package org.houqin.ticket.place;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tree of places: a new name or a move is carried down to everything that lies inside. */
@ApplicationScoped
public class PlaceTree {
    private final Locations locations;

    PlaceTree(Locations locations) {
        this.locations = locations;
    }

    /** Everything below these places whose way is another one now; one look at the database per level. */
    public Uni<List<Location>> follow(Collection<Location> changed) {
        return changed.isEmpty() ? Uni.createFrom().item(List.of()) : level(changed, new ArrayList<>());
    }

    private Uni<List<Location>> level(Collection<Location> changed, List<Location> followed) {
        Map<UUID, Location> outer = changed.stream().collect(Collectors.toMap(Location::id, Function.identity()));
        return locations.inside(outer.keySet()).flatMap(inside -> {
            List<Location> moved = inside.stream()
                    .filter(place -> place.follow(outer.get(place.parentId())))
                    .toList();
            followed.addAll(moved);
            return moved.isEmpty() ? Uni.createFrom().item(followed) : level(moved, followed);
        });
    }
}
