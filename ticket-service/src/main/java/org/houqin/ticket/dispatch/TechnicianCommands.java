package org.houqin.ticket.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.directory.People;

/** Who repairs. */
@ApplicationScoped
public class TechnicianCommands {
    private final Technicians technicians;
    private final People people;

    TechnicianCommands(Technicians technicians, People people) {
        this.technicians = technicians;
        this.people = people;
    }

    /**
     * Makes a person a technician, or says anew what one can do.
     *
     * @throws RuleViolation INVALID_INPUT when there is no such person
     */
    public Uni<Void> appoint(NewTechnician wanted) {
        return people.findById(wanted.personId())
                .onItem()
                .ifNull()
                .failWith(() -> RuleViolation.invalid("personId", "is nobody known"))
                .flatMap(person -> technicians.findById(wanted.personId()))
                .flatMap(known -> {
                    Technician technician = known == null ? new Technician(wanted.personId()) : known;
                    technician.learn(wanted.skills());
                    return technicians.persistAndFlush(technician);
                })
                .replaceWithVoid();
    }
}
