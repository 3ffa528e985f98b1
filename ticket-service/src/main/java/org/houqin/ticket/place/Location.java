package org.houqin.ticket.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.EventSource;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;

/** A place in the tree of sites, buildings, floors and rooms; it knows the names of the way to it. */
@Entity
@Table(name = "location")
public class Location implements EventSource {
    private static final String STEP = " / ";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_seq")
    private long eventSeq;

    @Column(name = "parent_id")
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private LocationKind kind;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "path_zh")
    private String pathZh;

    @Column(name = "path_en")
    private String pathEn;

    protected Location() {}

    /**
     * A new place.
     *
     * @param outer where it lies, or null
     * @throws RuleViolation INVALID_INPUT when a place of this kind cannot lie there
     */
    public Location(LocationKind kind, String code, LocalName name, Location outer) {
        if (!kind.mayLieIn(outer == null ? null : outer.kind)) {
            throw RuleViolation.invalid("parentId", "a " + kind + " cannot lie there");
        }
        this.id = Ids.next();
        this.parentId = outer == null ? null : outer.id;
        this.kind = kind;
        this.code = code;
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.pathZh = outer == null ? nameZh : outer.pathZh + STEP + nameZh;
        this.pathEn = outer == null ? nameEn : outer.pathEn + STEP + nameEn;
    }

    /** What others should know of it. */
    public LocationEvent changed() {
        return new LocationEvent.LocationChanged(id, parentId, kind, code, new LocalName(nameZh, nameEn), path());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "location";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    /** The names from the outermost place to this one. */
    public LocalName path() {
        return new LocalName(pathZh, pathEn);
    }
}
