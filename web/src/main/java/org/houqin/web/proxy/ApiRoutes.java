package org.houqin.web.proxy;

import static org.houqin.web.problem.GatewayError.CROSS_SITE;
import static org.houqin.web.problem.GatewayError.NOT_FOUND;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.houqin.web.guard.Limits;
import org.houqin.web.guard.SameOrigin;
import org.houqin.web.problem.Problem;
import org.houqin.web.session.Visitors;

/** {@code /api}: every path of a service, for those who are signed in. Registered after the gateway's own paths. */
@ApplicationScoped
public class ApiRoutes {

    private final RouteTable routes;
    private final Visitors visitors;
    private final SameOrigin sameOrigin;
    private final Limits limits;
    private final ServiceProxy proxy;

    ApiRoutes(RouteTable routes, Visitors visitors, SameOrigin sameOrigin, Limits limits, ServiceProxy proxy) {
        this.routes = routes;
        this.visitors = visitors;
        this.sameOrigin = sameOrigin;
        this.limits = limits;
        this.proxy = proxy;
    }

    void register(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) Router router) {
        router.getWithRegex("/api/[a-z]+/openapi").handler(this::document);
        router.route("/api").handler(ApiRoutes::unknown);
        router.route("/api/*").handler(this::call);
    }

    /** What the services offer is no secret: their documents are open. */
    private void document(RoutingContext context) {
        context.request().pause();
        routes.find(context)
                .ifPresentOrElse(upstream -> proxy.passOnUnsigned(context, upstream), () -> unknown(context));
    }

    private void call(RoutingContext context) {
        context.request().pause();
        if (visitors.bySession(context) && !sameOrigin.allowsCall(context.request())) {
            Problem.answer(
                    context, CROSS_SITE, "Writes need the header " + SameOrigin.HEADER + ": 1 and a page from here.");
            return;
        }
        visitors.of(context)
                .invoke(visitor -> limits.countCall(context, visitor.id()))
                .subscribe()
                .with(
                        visitor -> routes.find(context)
                                .ifPresentOrElse(
                                        upstream -> proxy.passOn(context, upstream, visitor.token()),
                                        () -> unknown(context)),
                        Problem.refusing(context));
    }

    private static void unknown(RoutingContext context) {
        Problem.answer(context, NOT_FOUND, "No service knows this path.");
    }
}
