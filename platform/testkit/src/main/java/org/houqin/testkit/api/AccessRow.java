package org.houqin.testkit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Who may use an operation. In the file: {@code operation | roles on any thing | roles on their own | roles on others' only},
 * where {@code staff} means everyone who is signed in, {@code -role} all the same not that one, and {@code nobody} in the first column no sign-in.
 * Of a list: whose things it shows them.
 */
record AccessRow(String operation, Set<String> any, Set<String> own, Set<String> others) {
    static List<AccessRow> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRow of(String line) {
        String[] cells = line.split("\\|", -1);
        return new AccessRow(
                cells[0].strip().replaceAll("\\s+", " "), roles(cells, 1), roles(cells, 2), roles(cells, 3));
    }

    private static Set<String> roles(String[] cells, int index) {
        String cell = index < cells.length ? cells[index].strip() : "";
        return cell.isEmpty() ? Set.of() : Set.of(cell.split("\\s+"));
    }

    boolean open() {
        return any.contains("nobody");
    }

    boolean admits(String role, Relation relation) {
        return open() || has(any, role) || has(relation == Relation.OWN ? own : others, role);
    }

    /** Whether the role may use it on some thing at least. */
    boolean admits(String role) {
        return admits(role, Relation.OWN) || admits(role, Relation.FOREIGN);
    }

    /** Whether it matters whose the thing is. */
    boolean relates() {
        return !own.isEmpty() || !others.isEmpty();
    }

    private static boolean has(Set<String> roles, String role) {
        return (roles.contains(role) || roles.contains("staff")) && !roles.contains("-" + role);
    }

    /** How somebody stands to a thing. */
    enum Relation {
        OWN,
        DEPARTMENT,
        FOREIGN
    }
}
