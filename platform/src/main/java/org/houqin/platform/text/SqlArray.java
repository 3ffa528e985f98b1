package org.houqin.platform.text;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arrays as PostgreSQL reads them from text, such as {@code {1,2,3}}: one parameter for any number of values, so that a statement
 * stays the same however many there are. In SQL: {@code any (cast(cast(?1 as text) as uuid[]))}.
 */
public final class SqlArray {
    private SqlArray() {}

    /** Of ids, numbers or names: nothing is quoted. */
    public static String of(Collection<?> values) {
        return of(values.stream());
    }

    /** Of ids, numbers, moments or names: nothing is quoted; what is null stays null. */
    public static String of(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** Of any text, none of them null. */
    public static String ofTexts(Stream<String> values) {
        return values.map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
