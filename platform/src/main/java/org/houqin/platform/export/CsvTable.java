package org.houqin.platform.export;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** RFC 4180 with a byte order mark, without which Excel reads Chinese as gibberish. All text is quoted, numbers are not. */
final class CsvTable implements ExportTable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.NON_NUMERIC)
            .setNullString("")
            .get();

    private final CSVPrinter out;

    CsvTable(File file) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file.toPath(), StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.out = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void header(List<String> cells) throws IOException {
        out.printRecord(cells);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        out.printRecord(cells.stream().map(CsvTable::text).toArray());
    }

    private static Object text(Object cell) {
        if (cell instanceof LocalDateTime at) {
            return TIME.format(at);
        }
        if (cell instanceof LocalDate day) {
            return day.toString();
        }
        return cell instanceof String text ? SafeText.of(text) : cell;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
