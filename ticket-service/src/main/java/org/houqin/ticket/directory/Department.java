package org.houqin.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    protected Department() {}

    public Department(NewDepartment wanted) {
        this.id = Ids.next();
        this.parentId = wanted.parentId();
        this.code = wanted.code();
        this.nameZh = wanted.name().zh();
        this.nameEn = wanted.name().en();
    }

    /** What others should know of it. */
    public DirectoryEvent changed() {
        return new DirectoryEvent.DepartmentChanged(id, parentId, code, new LocalName(nameZh, nameEn));
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
}
