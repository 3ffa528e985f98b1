package org.houqin.ticket.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables for people to open in a spreadsheet: marked as UTF-8, and no cell is ever taken for a formula. */
final class SafeTable {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private SafeTable() {}

    static String of(List<ImportView.Wrong> errors) {
        return table(
                List.of("行 row", "列 column", "内容 value", "原因", "reason"),
                errors.stream()
                        .map(error -> List.of(
                                String.valueOf(error.line()),
                                error.field(),
                                error.value() == null ? "" : error.value(),
                                error.reason().zh(),
                                error.reason().en()))
                        .toList());
    }

    /** An empty table of a kind with one row as an example. */
    static String template(ImportKind kind, boolean chinese) {
        List<ImportColumn> columns = ImportFormat.of(kind);
        return table(
                columns.stream()
                        .map(column -> column.names().get(chinese ? 0 : 1))
                        .collect(Collectors.toList()),
                List.of(columns.stream().map(ImportColumn::example).toList()));
    }

    private static String table(List<String> headers, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(headers);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SafeTable::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String plain(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
