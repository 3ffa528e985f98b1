package org.houqin.platform.export;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.houqin.platform.time.HouseTime;
import org.houqin.platform.time.ZoneName;

/** Begins tables: which columns, in whose language and zone, in which format. */
@ApplicationScoped
class ExportSheets {
    private final ExportSettings settings;
    private final Clock clock;
    private final HouseTime house;
    private final Map<Method, List<ExportColumn>> columns = new ConcurrentHashMap<>();

    ExportSheets(ExportSettings settings, Clock clock, HouseTime house) {
        this.settings = settings;
        this.clock = clock;
        this.house = house;
    }

    ExportSheet open(Method list, ExportFormat format, HttpServerRequest request) {
        String name = list.getAnnotation(Exported.class).name();
        ExportLabels labels = ExportLabels.of(request.getHeader("Accept-Language"));
        ZoneId zone = ZoneName.read(request.getParam("zone"), house.zone());
        try {
            File file = File.createTempFile("houqin-" + name + "-", "." + format.extension());
            ExportTable table = switch (format) {
                case CSV -> new CsvTable(file);
                case XLSX -> new XlsxTable(file, labels.list(name));
            };
            return new ExportSheet(
                    name,
                    LocalDate.ofInstant(clock.instant(), zone),
                    columns.computeIfAbsent(list, ExportSheets::columns),
                    new ExportWords(labels, zone),
                    format,
                    settings.limit(),
                    file,
                    table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ExportColumn> columns(Method list) {
        Exported exported = list.getAnnotation(Exported.class);
        return Arrays.stream(exported.columns())
                .map(path -> ExportColumn.of(ExportColumn.rowType(list), path))
                .toList();
    }
}
