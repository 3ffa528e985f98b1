package org.houqin.ticket.sop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** How a kind of need is dealt with; each change is a new version of it. */
@Entity
@Table(name = "sop")
public class Sop {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "category_id")
    private UUID categoryId;

    private int number;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private boolean signature;
    private boolean active;

    protected Sop() {}

    public Sop(UUID categoryId) {
        this.id = Ids.next();
        this.categoryId = categoryId;
    }

    /** Says it anew; the steps as they are kept, each with its id. */
    public List<SopStep> describe(SopRequest wanted) {
        number++;
        nameZh = wanted.name().zh();
        nameEn = wanted.name().en();
        signature = wanted.signature();
        active = wanted.active();
        return wanted.steps().stream()
                .map(step -> step.id() == null ? step.withId(Ids.next()) : step)
                .toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID categoryId() {
        return categoryId;
    }

    public int number() {
        return number;
    }
}
