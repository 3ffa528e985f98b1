package org.houqin.inventory.ledger;

import java.util.Set;

/** The well-known ends of movements; every other code is a bin of the warehouse. */
public final class Location {
    /** Where purchased, found and given things come from. */
    public static final String SUPPLIER = "SUPPLIER";

    /** Where things go that tickets used up. */
    public static final String CONSUMED = "CONSUMED";

    public static final String SCRAPPED = "SCRAPPED";
    public static final String ADJUSTED = "ADJUSTED";

    /** The bin where deliveries wait whose item has no home bin. */
    public static final String RECEIVING = "RECEIVING";

    private static final Set<String> VIRTUAL = Set.of(SUPPLIER, CONSUMED, SCRAPPED, ADJUSTED);

    private Location() {}

    /** Whether this is a real place, whose balance can never be negative. */
    public static boolean isBin(String code) {
        return !VIRTUAL.contains(code);
    }
}
