package org.houqin.ticket.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file as a table: text in UTF-8 or GB18030, cells apart by comma, semicolon or tab, headers in either language.
 *
 * @param encoding what it was written in
 * @param headers its headers and the field each stands for; null for one nobody asks for
 */
record Sheet(String encoding, Map<String, String> headers, List<SheetRow> rows) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws UnreadableSheet when it is no such table */
    static Sheet read(byte[] file, ImportKind kind, int mostRows) {
        String encoding = StandardCharsets.UTF_8.name();
        String text = decode(file, StandardCharsets.UTF_8);
        if (text == null) {
            encoding = "GB18030";
            text = decode(file, Charset.forName(encoding));
        }
        if (text == null) {
            throw new UnreadableSheet(ImportFailure.ENCODING, null);
        }
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return parse(plain, encoding, kind, mostRows);
    }

    private static Sheet parse(String text, String encoding, ImportKind kind, int mostRows) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Map<String, String> headers = null;
            List<String> fields = List.of();
            List<SheetRow> rows = new ArrayList<>();
            for (CSVRecord found : parser) {
                if (headers == null) {
                    headers = headers(found, kind);
                    fields = new ArrayList<>(headers.values());
                } else if (!isEmpty(found)) {
                    rows.add(row(found, fields));
                }
                if (rows.size() > mostRows) {
                    throw new UnreadableSheet(ImportFailure.TOO_MANY_ROWS, String.valueOf(mostRows));
                }
            }
            if (headers == null) {
                throw new UnreadableSheet(ImportFailure.NOT_A_TABLE, null);
            }
            return new Sheet(encoding, headers, rows);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableSheet(ImportFailure.NOT_A_TABLE, null);
        }
    }

    private static Map<String, String> headers(CSVRecord first, ImportKind kind) {
        List<ImportColumn> columns = ImportFormat.of(kind);
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < first.size(); i++) {
            String header = first.get(i).strip();
            String field = columns.stream()
                    .filter(column -> column.isCalled(header))
                    .map(ImportColumn::field)
                    .findFirst()
                    .orElse(null);
            String key = headers.containsKey(header) || header.isEmpty() ? header + " [" + (i + 1) + "]" : header;
            headers.put(key, headers.containsValue(field) ? null : field);
        }
        String missing = columns.stream()
                .filter(column -> column.needed() && !headers.containsValue(column.field()))
                .map(column -> column.names().get(0) + " / " + column.names().get(1))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableSheet(ImportFailure.MISSING_COLUMN, missing);
        }
        return headers;
    }

    private static SheetRow row(CSVRecord found, List<String> fields) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(found.size(), fields.size()); i++) {
            String cell = found.get(i).strip();
            if (fields.get(i) != null && !cell.isEmpty()) {
                cells.put(fields.get(i), cell);
            }
        }
        return new SheetRow((int) found.getRecordNumber(), cells);
    }

    private static boolean isEmpty(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** Whichever separates most in the first line. */
    private static String delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        String best = ",";
        for (String candidate : List.of(";", "\t")) {
            if (first.split(candidate, -1).length > first.split(best, -1).length) {
                best = candidate;
            }
        }
        return best;
    }

    private static String decode(byte[] file, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
