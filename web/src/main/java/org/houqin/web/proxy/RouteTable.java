package org.houqin.web.proxy;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houqin.web.settings.GatewaySettings;

/** Which service a path belongs to. */
@ApplicationScoped
public class RouteTable {

    private final List<Entry> longestFirst;

    RouteTable(GatewaySettings settings) {
        this.longestFirst = settings.services().entrySet().stream()
                .flatMap(service -> service.getValue().paths().stream()
                        .map(path -> new Entry(
                                path,
                                new Upstream(
                                        service.getKey(), service.getValue().url()))))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.path().length())
                        .reversed())
                .toList();
    }

    /** The service of a request; of one whose address has nothing between two slashes, none: it would be taken for another. */
    public Optional<Upstream> find(RoutingContext context) {
        return context.request().path().contains("//") ? Optional.empty() : find(context.normalizedPath());
    }

    /** The service whose longest path fits; paths fit whole segments only. */
    public Optional<Upstream> find(String path) {
        return longestFirst.stream()
                .filter(entry -> entry.covers(path))
                .map(Entry::upstream)
                .findFirst();
    }

    private record Entry(String path, Upstream upstream) {
        boolean covers(String asked) {
            return asked.startsWith(path) && (asked.length() == path.length() || asked.charAt(path.length()) == '/');
        }
    }
}
