package org.houqin.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houqin.platform.messaging.EventSource;

/** Somebody the platform knows; with an account the id is the subject of their token. */
@Entity
@Table(name = "person")
public class Person implements EventSource {
    /** What a telephone number looks like. */
    public static final String PHONE = "[+0-9][-0-9 ()*+]{2,29}";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_seq")
    private long eventSeq;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "department_id")
    private UUID departmentId;

    private String language;
    private String phone;
    private boolean active;

    protected Person() {}

    public Person(UUID id) {
        this.id = id;
        this.active = true;
    }

    /** Takes over what the account says; nothing follows when it says nothing new. */
    public List<DirectoryEvent> seenAs(String account, String name, String mail) {
        if (Objects.equals(username, account) && Objects.equals(displayName, name) && Objects.equals(email, mail)) {
            return List.of();
        }
        username = account;
        displayName = name;
        email = mail;
        return List.of(changed());
    }

    public List<DirectoryEvent> moveTo(UUID department) {
        if (Objects.equals(departmentId, department)) {
            return List.of();
        }
        departmentId = department;
        return List.of(changed());
    }

    /** Where to call them; null or blank forgets it. No event tells of it: nobody else needs to know. */
    public void reachedAt(String number) {
        phone = number == null || number.isBlank() ? null : number.strip();
    }

    private DirectoryEvent changed() {
        return new DirectoryEvent.PersonChanged(id, displayName, email, departmentId, active);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "person";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public UUID departmentId() {
        return departmentId;
    }

    /** Telephone number, or null. */
    public String phone() {
        return phone;
    }

    public String language() {
        return language;
    }
}
