package org.houqin.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.EventSource;
import org.houqin.platform.text.LocalName;

/** A part of the organisation. */
@Entity
@Table(name = "department")
public class Department implements EventSource {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_seq")
    private long eventSeq;

    @Column(name = "parent_id")
    private UUID parentId;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private boolean active;

    protected Department() {}

    public Department(UUID parentId, String code, LocalName name) {
        this.id = Ids.next();
        this.parentId = parentId;
        this.code = code;
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.active = true;
    }

    /** Says anew what it is; the event follows when others have to know. */
    public List<DirectoryEvent> describe(UUID parent, LocalName name, boolean inUse) {
        DirectoryEvent before = changed();
        parentId = parent;
        nameZh = name.zh();
        nameEn = name.en();
        active = inUse;
        return changed().equals(before) ? List.of() : List.of(changed());
    }

    /** What others should know of it. */
    public DirectoryEvent changed() {
        return new DirectoryEvent.DepartmentChanged(id, parentId, code, name());
    }

    /** What the history remembers. */
    public Map<String, Object> remembered() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("nameZh", nameZh);
        facts.put("nameEn", nameEn);
        facts.put("parentId", parentId);
        facts.put("active", active);
        return facts;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "department";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    public long version() {
        return version;
    }

    public UUID parentId() {
        return parentId;
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
}
