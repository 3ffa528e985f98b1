package org.houqin.ticket.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

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

    @Column(name = "respond_minutes")
    private Integer respondMinutes;

    @Column(name = "resolve_minutes")
    private Integer resolveMinutes;

    private String skill;
    private String icon;

    protected Category() {}

    public Category(NewCategory wanted) {
        this.id = Ids.next();
        this.parentId = wanted.parentId();
        this.code = wanted.code();
        this.nameZh = wanted.name().zh();
        this.nameEn = wanted.name().en();
        this.respondMinutes = wanted.respondMinutes();
        this.resolveMinutes = wanted.resolveMinutes();
        this.skill = wanted.skill();
        this.icon = wanted.icon();
    }

    public UUID id() {
        return id;
    }

    /** Own respond limit in minutes, or null for the general one. */
    public Integer respondMinutes() {
        return respondMinutes;
    }

    /** Own resolve limit in minutes, or null for the general one. */
    public Integer resolveMinutes() {
        return resolveMinutes;
    }
}
