package org.houqin.bench;

import java.util.List;
import org.houqin.bench.parts.CreateTickets;
import org.houqin.bench.parts.Creations;
import org.houqin.bench.parts.DrainRelay;
import org.houqin.bench.parts.Gateway;
import org.houqin.bench.parts.Invitations;
import org.houqin.bench.parts.Latency;
import org.houqin.bench.parts.Reads;
import org.houqin.bench.parts.Reserve;
import org.houqin.bench.parts.Starting;
import org.houqin.local.Trouble;

/** The parts there are, in the order in which they run. */
final class Parts {
    private Parts() {}

    static List<Part> all() {
        Creations creations = new Creations();
        return List.of(
                new CreateTickets(creations),
                new Latency(creations),
                new Invitations(),
                new Gateway(),
                new Reads(),
                new Reserve(),
                new DrainRelay(),
                new Starting());
    }

    /** @throws Trouble naming those there are when one does not exist */
    static List<Part> named(List<String> names) {
        List<Part> all = all();
        List<String> known = all.stream().map(Part::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new Trouble("houqin bench has no part \"" + name + "\". It has: " + String.join(", ", known));
        });
        return all.stream()
                .filter(part -> names.isEmpty() || names.contains(part.name()))
                .toList();
    }
}
