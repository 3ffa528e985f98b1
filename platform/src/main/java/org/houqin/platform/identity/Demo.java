package org.houqin.platform.identity;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether what is shipped for trying Houqin out may be used here: not in production, unless HOUQIN_DEMO says so. */
@Singleton
public class Demo {
    /** Ids of the accounts in the shipped realm begin like this. */
    private static final String PERSON_PREFIX = "00000000-0000-7000-8000-";

    private final boolean allowed;

    Demo(@ConfigProperty(name = "houqin.demo") boolean allowed) {
        this.allowed = allowed;
    }

    boolean allowed() {
        return allowed;
    }

    /** Whether this is one of the shipped accounts and they may not be used here. */
    boolean refuses(String person) {
        return !allowed && person != null && person.startsWith(PERSON_PREFIX);
    }
}
