package org.houqin.procurement.supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** A firm that sells to us. */
@Entity
public class Supplier {
    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String contact;
    private String phone;
    private int leadDays;
    private Instant createdAt;

    protected Supplier() {}

    public Supplier(String name, String contact, String phone, int leadDays, Instant at) {
        this.id = Ids.next();
        this.createdAt = at;
        edit(name, contact, phone, leadDays);
    }

    /**
     * Changes what is known of it; its orders keep the name they were placed with.
     *
     * @param leadDays days from order to delivery, usually
     */
    public void edit(String name, String contact, String phone, int leadDays) {
        this.name = name.strip();
        this.contact = contact;
        this.phone = phone;
        this.leadDays = leadDays;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String contact() {
        return contact;
    }

    public String phone() {
        return phone;
    }

    public int leadDays() {
        return leadDays;
    }
}
