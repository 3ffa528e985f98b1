package org.houqin.platform.export;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.houqin.platform.paging.Page;

/** One table under way, in a file that goes when the answer has gone. */
final class ExportSheet {
    private final String list;
    private final LocalDate day;
    private final List<ExportColumn> columns;
    private final ExportWords words;
    private final ExportFormat format;
    private final int limit;
    private final File file;
    private final ExportTable table;
    private int rows;
    private boolean cut;

    ExportSheet(
            String list,
            LocalDate day,
            List<ExportColumn> columns,
            ExportWords words,
            ExportFormat format,
            int limit,
            File file,
            ExportTable table) {
        this.list = list;
        this.day = day;
        this.columns = columns;
        this.words = words;
        this.format = format;
        this.limit = limit;
        this.file = file;
        this.table = table;
    }

    /** Adds a page; the first one brings the header. */
    <T extends Page<?>> T write(T page) throws IOException {
        header();
        for (Object item : page.items()) {
            if (rows == limit) {
                cut = true;
                table.row(List.of(words.cutAt(limit)));
                break;
            }
            table.row(columns.stream()
                    .map(column -> words.cell(column.in(item)))
                    .collect(java.util.stream.Collectors.toList()));
            rows++;
        }
        return page;
    }

    private void header() throws IOException {
        if (rows == 0) {
            table.header(
                    columns.stream().map(column -> words.header(list, column)).toList());
        }
    }

    /** The finished file. */
    File finish() throws IOException {
        table.close();
        return file;
    }

    /** Removes the file. */
    void discard() {
        try {
            table.close();
        } catch (IOException e) {
            file.deleteOnExit();
        }
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }

    ExportFormat format() {
        return format;
    }

    int rows() {
        return rows;
    }

    /** Whether there was more than fits. */
    boolean isCut() {
        return cut;
    }

    String fileName() {
        return words.labels().list(list) + "-" + day + "." + format.extension();
    }

    /** The same for programs that know only ASCII. */
    String plainFileName() {
        return list + "-" + day + "." + format.extension();
    }
}
