package org.houqin.ticket.imports;

import java.util.List;
import java.util.Locale;

/**
 * A column a file may have.
 *
 * @param field what it says
 * @param needed whether every row needs it
 * @param names headers it is known by; the first is the Chinese, the second the English one of the template
 * @param example what the template shows
 */
public record ImportColumn(String field, boolean needed, int longest, String example, List<String> names) {
    static ImportColumn of(String field, boolean needed, int longest, String example, String... names) {
        return new ImportColumn(field, needed, longest, example, List.of(names));
    }

    /** Whether a header means this column: in either language, whatever the case and spaces. */
    boolean isCalled(String header) {
        String plain = plain(header);
        return plain.equals(plain(field)) || names.stream().anyMatch(name -> plain.equals(plain(name)));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_*()（）-]", "");
    }
}
