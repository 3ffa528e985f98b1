package org.houqin.platform.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.houqin.platform.text.LocalName;

/** Puts values into the words of one person: their language, their time zone. */
record ExportWords(ExportLabels labels, ZoneId zone) {
    /** Stands for what one of several does not have, so that columns of the same list agree. */
    private static final String NOTHING = "–";

    /** A header; times say in which zone they are. */
    String header(String list, ExportColumn column) {
        String label = labels.column(list, column.path());
        return column.type() == Instant.class ? label + " (" + zone.getId() + ")" : label;
    }

    /** A value as a cell holds it: null, Number, LocalDate, LocalDateTime or String. */
    Object cell(Object value) {
        if (value == null || value instanceof Number || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Instant at) {
            return LocalDateTime.ofInstant(at, zone).withNano(0);
        }
        if (value instanceof Boolean yes) {
            return labels.word(yes ? "yes" : "no");
        }
        if (value instanceof LocalName name) {
            return labels.name(name);
        }
        if (value instanceof Enum<?> one) {
            return labels.value(one);
        }
        if (value instanceof List<?> all) {
            return all.stream().allMatch(Objects::isNull)
                    ? ""
                    : all.stream()
                            .map(this::cell)
                            .map(cell -> cell == null ? NOTHING : cell.toString())
                            .collect(Collectors.joining("; "));
        }
        return value.toString();
    }

    String cutAt(int rows) {
        return labels.word("cut").replace("{rows}", Integer.toString(rows));
    }
}
