package org.houqin.ticket.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody who repairs; what they can do and when is kept in rows of its own, see {@link Technicians#describe}. */
@Entity
@Table(name = "technician")
public class Technician {
    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Version
    private long version;

    @Column(name = "max_open_jobs")
    private int maxOpenJobs;

    private boolean active;

    /** Counts the descriptions, so that a change of rows alone makes a new version too. */
    private long described;

    protected Technician() {}

    public Technician(UUID personId) {
        this.personId = personId;
    }

    /** Takes over a new description. */
    public void describe(int mostOpenJobs, boolean repairs) {
        maxOpenJobs = mostOpenJobs;
        active = repairs;
        described++;
    }

    public UUID personId() {
        return personId;
    }

    public long version() {
        return version;
    }
}
