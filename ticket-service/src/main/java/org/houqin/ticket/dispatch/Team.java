package org.houqin.ticket.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** People who repair together: a team of the house, or an outside firm. */
@Entity
@Table(name = "team")
public class Team {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private boolean firm;

    @Column(name = "lead_id")
    private UUID leadId;

    private boolean active;

    /** Counts the descriptions, so that a change of members alone makes a new version too. */
    private long described;

    public Team() {
        this.id = Ids.next();
    }

    /** Says anew what the team is. */
    public void describe(TeamProfile profile) {
        nameZh = profile.name().zh();
        nameEn = profile.name().en();
        firm = profile.firm();
        leadId = profile.leadId();
        active = profile.active();
        described++;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Whether it is an outside firm. */
    public boolean isFirm() {
        return firm;
    }
}
