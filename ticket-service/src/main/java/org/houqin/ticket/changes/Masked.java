package org.houqin.ticket.changes;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A telephone number or mail address as the history keeps it: compared as it is, written down so that one sees it changed
 * but can reach nobody, because the history is never erased.
 */
public record Masked(String value, @JsonValue String shown) {
    public static Masked phone(String number) {
        return number == null ? null : new Masked(number, "***" + number.substring(Math.max(0, number.length() - 2)));
    }

    public static Masked email(String address) {
        if (address == null) {
            return null;
        }
        int at = Math.max(0, address.indexOf('@'));
        return new Masked(address, address.substring(0, Math.min(1, at)) + "***" + address.substring(at));
    }
}
