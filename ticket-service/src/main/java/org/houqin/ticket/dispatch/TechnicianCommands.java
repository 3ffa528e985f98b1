package org.houqin.ticket.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;
import org.houqin.ticket.directory.People;
import org.houqin.ticket.place.Locations;

/** Who repairs. */
@ApplicationScoped
public class TechnicianCommands {
    private final Technicians technicians;
    private final People people;
    private final Locations locations;
    private final ChangeLog history;

    TechnicianCommands(Technicians technicians, People people, Locations locations, ChangeLog history) {
        this.technicians = technicians;
        this.people = people;
        this.locations = locations;
        this.history = history;
    }

    /**
     * Makes a person a technician, or says anew what one can do.
     *
     * @throws RuleViolation INVALID_INPUT when there is no such person or place, or a day makes no sense; STALE_VERSION
     */
    public Uni<Void> describe(TechnicianProfile wanted, IfMatch ifMatch, Actor actor) {
        requireSense(wanted);
        return people.findById(wanted.personId())
                .onItem()
                .ifNull()
                .failWith(() -> RuleViolation.invalid("personId", "is nobody known"))
                .flatMap(person -> requirePlaces(wanted))
                .flatMap(known -> technicians.remembered(wanted.personId()))
                .flatMap(before -> write(wanted, ifMatch).call(kept -> remember(wanted.personId(), before, actor)));
    }

    private Uni<Void> write(TechnicianProfile wanted, IfMatch ifMatch) {
        return technicians
                .findById(wanted.personId())
                .flatMap(known -> {
                    Technician technician = known == null ? new Technician(wanted.personId()) : known;
                    IfMatch.require(ifMatch, technician.version());
                    technician.describe(wanted.maxOpenJobs(), wanted.active());
                    return technicians.persistAndFlush(technician);
                })
                .flatMap(kept -> technicians.describe(wanted));
    }

    private Uni<Void> remember(UUID id, Map<String, Object> before, Actor actor) {
        return technicians
                .remembered(id)
                .flatMap(after -> history.record(actor, new Change("technician", id, before, after)));
    }

    private Uni<Void> requirePlaces(TechnicianProfile wanted) {
        Uni<Void> known = Uni.createFrom().voidItem();
        for (UUID zone : wanted.zoneIds()) {
            known = known.flatMap(done -> locations.require(zone, "zoneIds").replaceWithVoid());
        }
        return known;
    }

    private static void requireSense(TechnicianProfile wanted) {
        wanted.days().forEach(day -> {
            boolean hours = day.starts() != null && day.ends() != null;
            if (day.kind() == TechnicianProfile.DayKind.EXTRA && !hours) {
                throw RuleViolation.invalid("days", "an extra day needs its hours");
            }
        });
        long named = wanted.certificates().stream()
                .map(held -> List.of(held.kind(), held.number()))
                .distinct()
                .count();
        if (named < wanted.certificates().size()) {
            throw RuleViolation.invalid("certificates", "name one twice");
        }
        wanted.certificates().forEach(held -> {
            if (held.issuedOn() != null
                    && held.expiresOn() != null
                    && held.expiresOn().isBefore(held.issuedOn())) {
                throw RuleViolation.invalid("certificates", "expire before they are issued");
            }
        });
        wanted.leaves().forEach(leave -> {
            if (leave.lastDay().isBefore(leave.firstDay())) {
                throw RuleViolation.invalid("leaves", "end before they begin");
            }
        });
    }
}
