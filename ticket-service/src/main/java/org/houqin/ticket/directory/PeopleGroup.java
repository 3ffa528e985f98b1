package org.houqin.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.text.LocalName;

/** People whose needs are treated alike, named one by one or by department. */
@Entity
@Table(name = "people_group")
public class PeopleGroup {
    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private boolean active;

    protected PeopleGroup() {}

    public PeopleGroup(String code, LocalName name) {
        this.id = Ids.next();
        this.code = code;
        describe(name, true);
    }

    /** Says anew what it is called, and whether it is in use. */
    public void describe(LocalName name, boolean inUse) {
        nameZh = name.zh();
        nameEn = name.en();
        active = inUse;
    }

    /** What the history remembers. */
    public Map<String, Object> remembered() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("nameZh", nameZh);
        facts.put("nameEn", nameEn);
        facts.put("active", active);
        return facts;
    }

    public UUID id() {
        return id;
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

    public long version() {
        return version;
    }
}
