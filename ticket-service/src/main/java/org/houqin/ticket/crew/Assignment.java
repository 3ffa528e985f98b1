package org.houqin.ticket.crew;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** One person's part in one closure of a ticket, as its lead or as a helper. */
@Entity
@Table(name = "assignment")
public class Assignment {
    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private int closure;

    @Column(name = "person_id")
    private UUID personId;

    private boolean lead;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private AssignmentEnd ending;

    @Column(name = "labour_minutes")
    private Integer labourMinutes;

    protected Assignment() {}

    public Assignment(UUID ticketId, int closure, UUID personId, boolean lead, Instant at) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.closure = closure;
        this.personId = personId;
        this.lead = lead;
        this.assignedAt = at;
    }

    /** The person takes it on; only the first time counts. */
    public void accept(Instant at) {
        acceptedAt = acceptedAt == null ? at : acceptedAt;
    }

    /** The person begins; whoever begins has taken it on. */
    public void start(Instant at) {
        accept(at);
        startedAt = startedAt == null ? at : startedAt;
    }

    /** The person's part is over. */
    public void end(AssignmentEnd how, Integer labour, Instant at) {
        endedAt = at;
        ending = how;
        labourMinutes = labour == null ? labourMinutes : labour;
    }

    public boolean isCurrent() {
        return endedAt == null;
    }

    public boolean belongsTo(int which) {
        return closure == which;
    }

    public boolean isLead() {
        return lead;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    public boolean isOf(UUID person) {
        return personId.equals(person);
    }

    public UUID personId() {
        return personId;
    }

    public AssignmentEnd ending() {
        return ending;
    }

    public Integer labourMinutes() {
        return labourMinutes;
    }
}
