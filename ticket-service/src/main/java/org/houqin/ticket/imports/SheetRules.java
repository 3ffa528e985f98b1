package org.houqin.ticket.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.houqin.ticket.directory.GroupRequest;

/** What can be said of the rows of a file without looking at what is known: form, doubles, and whose turn is before whose. */
final class SheetRules {
    private static final Pattern PHONE = Pattern.compile("[+0-9][-0-9 ()*+]{2,29}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern GROUP_CODE = Pattern.compile(GroupRequest.CODE);

    private SheetRules() {}

    /** What is wrong with the rows by themselves. */
    static List<RowError> errors(ImportKind kind, List<SheetRow> rows) {
        List<RowError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SheetRow row : rows) {
            for (ImportColumn column : ImportFormat.of(kind)) {
                RowReason reason = reason(kind, column, row.get(column.field()));
                if (reason != null) {
                    errors.add(new RowError(row.line(), column.field(), row.get(column.field()), reason));
                }
            }
            String alone = missingDegrees(row);
            if (alone != null) {
                errors.add(new RowError(row.line(), alone, row.get(alone), RowReason.TOGETHER));
            }
            String key = key(kind, row);
            if (key != null && !seen.add(key)) {
                errors.add(new RowError(row.line(), keyField(kind), row.get(keyField(kind)), RowReason.TWICE));
            }
        }
        return errors;
    }

    /** The rows so that each comes after the one it lies in; rows of a circle come last. */
    static List<SheetRow> outerFirst(ImportKind kind, List<SheetRow> rows) {
        if (kind == ImportKind.PEOPLE) {
            return rows;
        }
        Map<String, SheetRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.putIfAbsent(String.valueOf(key(kind, row)), row));
        Map<Integer, List<SheetRow>> levels = new LinkedHashMap<>();
        int deepest = 0;
        for (SheetRow row : rows) {
            int depth = depth(row, byKey);
            deepest = Math.max(deepest, depth);
            levels.computeIfAbsent(depth, d -> new ArrayList<>()).add(row);
        }
        List<SheetRow> ordered = new ArrayList<>(rows.size());
        for (int depth = 0; depth <= deepest; depth++) {
            ordered.addAll(levels.getOrDefault(depth, List.of()));
        }
        return ordered;
    }

    /** Rows that would belong to themselves in the end. */
    static List<RowError> circles(ImportKind kind, List<SheetRow> rows) {
        if (kind == ImportKind.PEOPLE) {
            return List.of();
        }
        Map<String, SheetRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.putIfAbsent(String.valueOf(key(kind, row)), row));
        return rows.stream()
                .filter(row -> depth(row, byKey) > byKey.size())
                .map(row -> new RowError(row.line(), "parent", row.get("parent"), RowReason.CIRCLE))
                .toList();
    }

    static String keyField(ImportKind kind) {
        return kind == ImportKind.PEOPLE ? "username" : "code";
    }

    /** What a row is found by: sign-in names in any case of letters. */
    static String key(ImportKind kind, SheetRow row) {
        String key = row.get(keyField(kind));
        return key == null || kind != ImportKind.PEOPLE ? key : key.toLowerCase(java.util.Locale.ROOT);
    }

    private static int depth(SheetRow row, Map<String, SheetRow> byKey) {
        int depth = 0;
        SheetRow at = row;
        while (at != null && at.get("parent") != null && depth <= byKey.size()) {
            at = byKey.get(at.get("parent"));
            depth += at == null ? 0 : 1;
        }
        return depth;
    }

    /** The one of latitude and longitude that a row leaves out while it says the other; or null. */
    private static String missingDegrees(SheetRow row) {
        String latitude = row.get("latitude");
        String longitude = row.get("longitude");
        if ((latitude == null) != (longitude == null)) {
            return latitude == null ? "latitude" : "longitude";
        }
        boolean emptied = SheetRow.NOTHING.equals(latitude);
        return emptied == SheetRow.NOTHING.equals(longitude) ? null : emptied ? "latitude" : "longitude";
    }

    private static RowReason reason(ImportKind kind, ImportColumn column, String cell) {
        if (cell == null || column.needed() && SheetRow.NOTHING.equals(cell)) {
            return column.needed() ? RowReason.MISSING : null;
        }
        if (cell.length() > column.longest()) {
            return RowReason.TOO_LONG;
        }
        if (SheetRow.NOTHING.equals(cell)) {
            return switch (column.field()) {
                case "active" -> RowReason.NOT_YES_OR_NO;
                case "nameEn" -> RowReason.MISSING;
                default -> null;
            };
        }
        return switch (column.field()) {
            case "email" -> EMAIL.matcher(cell).matches() ? null : RowReason.NOT_AN_ADDRESS;
            case "phone" -> PHONE.matcher(cell).matches() ? null : RowReason.NOT_A_NUMBER;
            case "active" -> YesOrNo.isOne(cell) ? null : RowReason.NOT_YES_OR_NO;
            case "code" ->
                kind != ImportKind.GROUPS || GROUP_CODE.matcher(cell).matches() ? null : RowReason.NOT_A_CODE;
            case "latitude" -> Degrees.areUpTo(90, cell) ? null : RowReason.NOT_A_LATITUDE;
            case "longitude" -> Degrees.areUpTo(180, cell) ? null : RowReason.NOT_A_LONGITUDE;
            case "kind" -> KindOfPlace.of(cell) == null ? RowReason.NOT_A_KIND : null;
            default -> null;
        };
    }
}
