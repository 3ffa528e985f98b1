package org.houqin.ticket.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** Somebody who repairs. */
@Entity
@Table(name = "technician")
public class Technician {
    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Version
    private long version;

    private String[] skills;

    protected Technician() {}

    public Technician(UUID personId) {
        this.personId = personId;
    }

    /** Says anew what the technician can do. */
    public void learn(List<String> all) {
        skills = all.stream().distinct().sorted().toArray(String[]::new);
    }

    public UUID personId() {
        return personId;
    }
}
