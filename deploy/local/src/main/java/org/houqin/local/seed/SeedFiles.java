package org.houqin.local.seed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files in {@code resources/seed}. */
final class SeedFiles {
    /**
     * A ticket and what becomes of it.
     *
     * @param by account of the requester
     * @param story steps, each an array of a verb and its details; see {@link Story}
     */
    record Tale(
            String title,
            String by,
            String category,
            String at,
            String urgency,
            String contact,
            List<List<JsonNode>> story) {}

    private SeedFiles() {}

    static List<CSVRecord> rows(String file) throws IOException {
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    static JsonNode json(String file) throws IOException {
        try (InputStream in = open(file)) {
            return Api.JSON.readTree(in);
        }
    }

    static List<Tale> tales() throws IOException {
        try (InputStream in = open("tickets.json")) {
            return Api.JSON.readValue(in, new TypeReference<>() {});
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = SeedFiles.class.getResourceAsStream("/seed/" + file);
        if (in == null) {
            throw new IOException("Missing seed file " + file);
        }
        return in;
    }
}
