package org.houqin.ticket.catalog;

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

/** A kind of need: who has the skill for it and how soon it must be answered and done. */
@Entity
@Table(name = "category")
public class Category {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "parent_id")
    private UUID parentId;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String skill;

    @Column(name = "skill_level")
    private int skillLevel;

    private String certificate;
    private String icon;
    private boolean active;

    protected Category() {}

    public Category(NewCategory wanted) {
        this.id = Ids.next();
        this.code = wanted.code();
        describe(wanted.facts());
    }

    /** Says anew what it is. */
    public void describe(CategoryRequest wanted) {
        parentId = wanted.parentId();
        nameZh = wanted.name().zh();
        nameEn = wanted.name().en();
        skill = wanted.skill();
        skillLevel = wanted.skillLevel() == null ? 1 : wanted.skillLevel();
        certificate = wanted.certificate();
        icon = wanted.icon();
        active = wanted.active();
    }

    /** What the history remembers. */
    public Map<String, Object> remembered() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("nameZh", nameZh);
        facts.put("nameEn", nameEn);
        facts.put("parentId", parentId);
        facts.put("skill", skill);
        facts.put("skillLevel", skillLevel);
        facts.put("certificate", certificate);
        facts.put("icon", icon);
        facts.put("active", active);
        return facts;
    }

    /** The category as people see it. */
    CategoryView view() {
        return new CategoryView(
                id,
                version,
                parentId,
                code,
                new LocalName(nameZh, nameEn),
                skill,
                skillLevel,
                certificate,
                icon,
                active);
    }

    public long version() {
        return version;
    }

    public UUID parentId() {
        return parentId;
    }

    public boolean isActive() {
        return active;
    }

    public UUID id() {
        return id;
    }
}
