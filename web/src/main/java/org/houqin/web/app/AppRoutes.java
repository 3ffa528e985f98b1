package org.houqin.web.app;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Paths that only the web application knows are answered with its one page, which finds its way from there; so are
 * bookmarks and the survey links in mails.
 */
@ApplicationScoped
class AppRoutes {

    private static final String PAGE = "/index.html";
    private static final List<String> NOT_THE_APPLICATION =
            List.of("/api", "/q", "/public", "/login", "/logout", "/docs", "/assets");

    private final boolean packed = getClass().getResource("/META-INF/resources" + PAGE) != null;

    void register(@Observes Router router) {
        router.get("/docs/api").handler(context -> context.reroute("/docs/api.html"));
        router.get("/docs/problems").handler(context -> context.reroute("/docs/problems.html"));
        router.route()
                .order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::showPage);
    }

    private void showPage(RoutingContext context) {
        if (packed && isPage(context.normalizedPath())) {
            context.reroute(PAGE);
        } else {
            context.next();
        }
    }

    /** A page has no file ending and is nobody else's path. */
    static boolean isPage(String path) {
        boolean elsewhere =
                NOT_THE_APPLICATION.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
        boolean file = path.substring(path.lastIndexOf('/')).contains(".");
        return !elsewhere && !file;
    }
}
