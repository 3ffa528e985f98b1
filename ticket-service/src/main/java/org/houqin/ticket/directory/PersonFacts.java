package org.houqin.ticket.directory;

import java.util.UUID;

/** What is known of somebody beside their sign-in name. */
public record PersonFacts(String name, String email, UUID departmentId, String phone, boolean active) {
    public PersonFacts {
        email = blankToNull(email);
        phone = blankToNull(phone);
    }

    /** The same in another department, unless it is null. */
    PersonFacts in(UUID department) {
        return department == null ? this : new PersonFacts(name, email, department, phone, active);
    }

    /** The same reached at another number, unless it is null. */
    PersonFacts reachedAt(String number) {
        return number == null ? this : new PersonFacts(name, email, departmentId, number, active);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
