package org.houqin.platform.export;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet; rows leave memory as they are written. */
final class XlsxTable implements ExportTable {
    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_CELL = 32_767;

    private final OutputStream out;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;
    private boolean closed;

    XlsxTable(File file, String name) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file.toPath()), 1 << 16);
        this.book = new Workbook(out, "Houqin", "1.0");
        this.sheet = book.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
    }

    @Override
    public void header(List<String> cells) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < cells.size(); column++) {
            sheet.width(column, Math.min(40, Math.max(12, 2 * cells.get(column).length())));
            sheet.inlineString(row, column, cells.get(column));
        }
        sheet.range(row, 0, row, cells.size() - 1).style().bold().set();
        row++;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDateTime at) {
            sheet.value(row, column, at);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof String text && !text.isEmpty()) {
            String safe = SafeText.of(text);
            sheet.inlineString(row, column, safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL) : safe);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            book.finish();
            out.close();
        }
    }
}
