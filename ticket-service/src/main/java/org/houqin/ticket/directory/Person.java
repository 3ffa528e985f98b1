package org.houqin.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houqin.platform.messaging.EventSource;
import org.houqin.ticket.changes.Masked;

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
    private boolean account;

    @Column(name = "successor_id")
    private UUID successorId;

    protected Person() {}

    /** Somebody who was entered, and may sign in later. */
    public Person(UUID id, String username) {
        this.id = id;
        this.username = username;
        this.displayName = "";
        this.active = true;
    }

    /** Takes over what the account says; nothing follows when it says nothing new. */
    public List<DirectoryEvent> seenAs(String name, String called, String mail) {
        account = true;
        return named(name, called, mail);
    }

    /** Says who they are; nothing follows when that is known. */
    List<DirectoryEvent> named(String name, String called, String mail) {
        boolean told = !isBlank() && Objects.equals(displayName, called) && Objects.equals(email, mail);
        username = name;
        displayName = called;
        email = mail;
        return told ? List.of() : List.of(changed());
    }

    /** Says anew what is known of them; the event follows when others have to know. */
    public List<DirectoryEvent> describe(PersonFacts facts) {
        DirectoryEvent before = changed();
        displayName = facts.name();
        email = facts.email();
        departmentId = facts.departmentId();
        phone = facts.phone();
        active = facts.active();
        return changed().equals(before) ? List.of() : List.of(changed());
    }

    /** Somebody else takes the place of this entry. */
    public List<DirectoryEvent> replacedBy(Person successor) {
        successorId = successor.id;
        active = false;
        return List.of(changed());
    }

    /** What is known of them. */
    public PersonFacts facts() {
        return new PersonFacts(displayName, email, departmentId, phone, active);
    }

    /** What the history remembers. */
    public Map<String, Object> remembered() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("username", username);
        facts.put("name", displayName);
        facts.put("email", Masked.email(email));
        facts.put("departmentId", departmentId);
        facts.put("phone", Masked.phone(phone));
        facts.put("active", active);
        facts.put("successorId", successorId);
        return facts;
    }

    private DirectoryEvent changed() {
        return new DirectoryEvent.PersonChanged(id, displayName, email, departmentId, active);
    }

    /** Whether nothing is known of them yet. */
    boolean isBlank() {
        return username.isEmpty();
    }

    /** Whether they were seen with an account of their own. */
    public boolean hasAccount() {
        return account;
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

    public long version() {
        return version;
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

    public String language() {
        return language;
    }

    /** Telephone number, or null. */
    public String phone() {
        return phone;
    }
}
