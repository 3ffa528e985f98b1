package org.houqin.platform.identity;

/** The roles of the realm, as {@code @RolesAllowed} wants them. */
public final class Roles {
    /** Everyone with an account. */
    public static final String STAFF = "staff";

    public static final String TECHNICIAN = "technician";
    public static final String DISPATCHER = "dispatcher";
    public static final String STOREKEEPER = "storekeeper";
    public static final String BUYER = "buyer";
    public static final String APPROVER = "approver";
    public static final String FINANCE = "finance";
    public static final String MANAGER = "manager";
    public static final String ADMIN = "admin";
    /** Outside firms: they see only their own work. */
    public static final String CONTRACTOR = "contractor";

    private Roles() {}
}
