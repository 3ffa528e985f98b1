package org.houqin.ticket.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** A rule as it is kept; condition and outcome as JSON. */
@Entity
@Table(name = "desk_rule")
public class DeskRule {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    @Column(name = "position")
    private int place;

    private String name;

    @Enumerated(EnumType.STRING)
    private RuleMode mode;

    private String condition;
    private String outcome;

    protected DeskRule() {}

    public DeskRule(RuleKind kind, int place) {
        this.id = Ids.next();
        this.kind = kind;
        this.place = place;
    }

    /** Says anew what the rule does. */
    public void describe(String called, RuleMode goes, String when, String then) {
        name = called;
        mode = goes;
        condition = when;
        outcome = then;
    }

    /** Gives the rule its place among those of its kind. */
    public void move(int to) {
        place = to;
    }

    public UUID id() {
        return id;
    }

    public RuleKind kind() {
        return kind;
    }

    public long version() {
        return version;
    }

    public int place() {
        return place;
    }

    public String name() {
        return name;
    }

    public RuleMode mode() {
        return mode;
    }

    public String condition() {
        return condition;
    }

    public String outcome() {
        return outcome;
    }
}
