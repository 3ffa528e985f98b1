package org.houqin.inventory.bin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.houqin.platform.text.LocalName;

/** A place in the warehouse. */
@Entity
@Table(name = "location")
public class Bin {
    @Id
    private String code;

    private String kind;
    private String nameZh;
    private String nameEn;
    private boolean physical;

    protected Bin() {}

    public Bin(String code, LocalName name) {
        this.code = code;
        this.kind = "BIN";
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.physical = true;
    }

    public String code() {
        return code;
    }

    public LocalName name() {
        return new LocalName(nameZh, nameEn);
    }
}
