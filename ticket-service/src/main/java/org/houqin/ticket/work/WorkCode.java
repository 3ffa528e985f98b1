package org.houqin.ticket.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.text.LocalName;

/** A cause or remedy with a name of its own, for a category and all below it or for every one. */
@Entity
@Table(name = "work_code")
public class WorkCode {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CodeKind kind;

    @Column(name = "category_id")
    private UUID categoryId;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private boolean active;

    protected WorkCode() {}

    public WorkCode(CodeKind kind, String code) {
        this.id = Ids.next();
        this.kind = kind;
        this.code = code;
    }

    /** Says anew what it is called and for what. */
    public void describe(UUID category, LocalName name, boolean inUse) {
        categoryId = category;
        nameZh = name.zh();
        nameEn = name.en();
        active = inUse;
    }

    /** What the history remembers. */
    public Map<String, Object> remembered() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", kind);
        facts.put("code", code);
        facts.put("nameZh", nameZh);
        facts.put("nameEn", nameEn);
        facts.put("categoryId", categoryId);
        facts.put("active", active);
        return facts;
    }

    WorkCodeView view() {
        return new WorkCodeView(id, version, kind, categoryId, code, new LocalName(nameZh, nameEn), active);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    /** Its name in both languages, for where no words were added. */
    public String words() {
        return nameZh.equals(nameEn) ? nameZh : nameZh + " / " + nameEn;
    }
}
