package org.houqin.web.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which calls cost a service more than a look. What can be read in two ways does. */
final class CostlyCalls {

    /** Where files come inside of JSON. */
    private static final Set<String> FILES_AS_JSON = Set.of("/api/imports", "/api/calendars/read-days");

    private static final Set<HttpMethod> LOOKS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern FILE = Pattern.compile("\\.(csv|pdf)$");

    private CostlyCalls() {}

    /** Whether a file is sent. */
    static boolean isUpload(RoutingContext call) {
        return header(call, HttpHeaders.CONTENT_TYPE).startsWith("multipart/form-data")
                || call.request().method().equals(HttpMethod.POST) && FILES_AS_JSON.contains(path(call));
    }

    /** Whether a list is wanted as a table, or something printed. Links say so by their path alone: browsers accept anything. */
    static boolean isExport(RoutingContext call) {
        return LOOKS.contains(call.request().method())
                && (FILE.matcher(path(call)).find() || prefersTable(header(call, HttpHeaders.ACCEPT)));
    }

    /** Services make a table when nothing else is liked better. */
    private static boolean prefersTable(String accept) {
        List<Accepted> accepted = Stream.of(accept.split(",")).map(Accepted::of).toList();
        return accepted.stream()
                .filter(Accepted::isTable)
                .anyMatch(table -> accepted.stream().noneMatch(other -> other.quality() > table.quality()));
    }

    /** The path as services read it: they pass over what a segment has after a semicolon, and a slash at the end. */
    private static String path(RoutingContext call) {
        return call.normalizedPath().replaceAll(";[^/]*", "").replaceAll("/+$", "");
    }

    private static String header(RoutingContext call, CharSequence name) {
        return String.join(",", call.request().headers().getAll(name))
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /** @param quality NaN, neither better nor worse than any other, where it is not plain */
    private record Accepted(String type, float quality) {

        private static final Set<String> TABLES = Set.of(
                "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/pdf");

        private static final Pattern PLAIN = Pattern.compile("q=(\\d(\\.\\d*)?)");

        static Accepted of(String written) {
            String[] parts = written.split(";", 2);
            return new Accepted(parts[0], parts.length == 1 ? 1 : quality(parts[1]));
        }

        private static float quality(String parameters) {
            Matcher plain = PLAIN.matcher(parameters);
            return plain.matches() ? Float.parseFloat(plain.group(1)) : Float.NaN;
        }

        boolean isTable() {
            return TABLES.contains(type);
        }
    }
}
