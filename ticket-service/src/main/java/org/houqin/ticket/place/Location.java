package org.houqin.ticket.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private boolean active;

    private String address;

    private BigDecimal latitude;

    private BigDecimal longitude;

    protected Location() {}

    /**
     * A new place.
     *
     * @param outer where it lies, or null
     * @throws RuleViolation INVALID_INPUT when a place of this kind cannot lie there
     */
    public Location(LocationKind kind, String code, LocalName name, Location outer) {
        this.id = Ids.next();
        this.kind = kind;
        this.code = code;
        this.active = true;
        describe(name, outer, true);
    }

    /**
     * Says anew what it is called and where it lies; whatever lies in it has to {@link #follow} when the answer is true.
     *
     * @param outer where it lies, or null
     * @throws RuleViolation INVALID_INPUT when a place of this kind cannot lie there
     */
    public boolean describe(LocalName name, Location outer, boolean inUse) {
        if (!kind.mayLieIn(outer == null ? null : outer.kind)) {
            throw RuleViolation.invalid("parentId", "a " + kind + " cannot lie there");
        }
        LocationEvent before = pathZh == null ? null : changed();
        parentId = outer == null ? null : outer.id;
        nameZh = name.zh();
        nameEn = name.en();
        active = inUse;
        follow(outer);
        return !changed().equals(before);
    }

    /** Works its way out anew from the place it lies in; whether that changed. */
    public boolean follow(Location outer) {
        LocalName before = path();
        pathZh = outer == null ? nameZh : outer.pathZh + STEP + nameZh;
        pathEn = outer == null ? nameEn : outer.pathEn + STEP + nameEn;
        return !path().equals(before);
    }

    /** What the history remembers. */
    public Map<String, Object> remembered() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("kind", kind);
        facts.put("nameZh", nameZh);
        facts.put("nameEn", nameEn);
        facts.put("parentId", parentId);
        facts.put("active", active);
        facts.put("address", address);
        facts.put("latitude", latitude);
        facts.put("longitude", longitude);
        return facts;
    }

    /** Says where in the world it is; null leaves that as it is. */
    public void lieAt(Address where) {
        if (where != null) {
            address = where.text();
            latitude = where.latitude();
            longitude = where.longitude();
        }
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

    /** Where in the world it is, as far as known. */
    public Address address() {
        return new Address(address, latitude, longitude);
    }

    public long version() {
        return version;
    }

    public UUID parentId() {
        return parentId;
    }

    public LocationKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public LocalName name() {
        return new LocalName(nameZh, nameEn);
    }

    public boolean isActive() {
        return active;
    }

    /** The names from the outermost place to this one. */
    public LocalName path() {
        return new LocalName(pathZh, pathEn);
    }
}
