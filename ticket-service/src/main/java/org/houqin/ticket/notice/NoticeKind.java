package org.houqin.ticket.notice;

import java.util.Set;
import org.houqin.platform.identity.Roles;

/** What notices are about; people choose for each how they want to be told. */
public enum NoticeKind {
    /** How my report goes on. */
    PROGRESS(true, false, Roles.STAFF),
    /** Something waits for me: to open a door, to confirm. */
    ACTION(true, true, Roles.STAFF),
    /** Somebody wrote something. */
    COMMENT(true, true, Roles.STAFF),
    /** Work came, changed or went. */
    JOB(true, true, Roles.TECHNICIAN, Roles.CONTRACTOR),
    /** The desk has something to decide. */
    DESK(true, false, Roles.DISPATCHER),
    /** A deadline comes near or has passed. */
    DEADLINE(true, true, Roles.TECHNICIAN, Roles.CONTRACTOR, Roles.DISPATCHER, Roles.MANAGER),
    /** A request waits for a decision. */
    APPROVAL(true, true, Roles.APPROVER),
    /** Requests and orders go on. */
    PURCHASING(true, false, Roles.STAFF),
    /** Stock runs out or comes in. */
    STORE(true, false, Roles.STOREKEEPER, Roles.BUYER),
    /** What people answered, and where I am asked. */
    SURVEY(true, false, Roles.STAFF);

    private final boolean inApp;
    private final boolean mail;
    private final Set<String> roles;

    NoticeKind(boolean inApp, boolean mail, String... roles) {
        this.inApp = inApp;
        this.mail = mail;
        this.roles = Set.of(roles);
    }

    /** Whether it is shown in the application when the person has not chosen. */
    public boolean inApp() {
        return inApp;
    }

    /** Whether it is mailed when the person has not chosen. */
    public boolean mail() {
        return mail;
    }

    /** Whether an urgent one is mailed at night too. */
    boolean wakes() {
        return this == JOB || this == DEADLINE;
    }

    /** Whether the mail of an urgent one does not even wait for others to gather. */
    boolean isAtOnce() {
        return this == JOB;
    }

    /** Who gets notices of this kind at all. */
    public Set<String> roles() {
        return roles;
    }
}
