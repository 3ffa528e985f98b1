package org.houqin.web.survey;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.houqin.web.guard.Limits;
import org.houqin.web.problem.GatewayError;
import org.houqin.web.problem.Problem;
import org.houqin.web.problem.Refused;
import org.houqin.web.proxy.RouteTable;
import org.houqin.web.proxy.ServiceProxy;

/**
 * {@code /public/surveys/{token}}, {@code /public/tickets/{token}}, {@code /public/reports/{code}}: answered without signing
 * in, because the token or code is the permission. It is therefore kept out of logs and traces, and an address that tries
 * many is slowed down. Without one there is nothing public.
 */
@ApplicationScoped
public class SurveyRoutes {
    private static final int THINGS = "/public/surveys".split("/").length;

    private final RouteTable routes;
    private final ServiceProxy proxy;
    private final Limits limits;

    SurveyRoutes(Limits limits, RouteTable routes, ServiceProxy proxy) {
        this.routes = routes;
        this.proxy = proxy;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.route("/public/*").handler(this::pass);
    }

    private void pass(RoutingContext context) {
        context.request().pause();
        try {
            limits.countOpenLink(context.request());
        } catch (Refused refused) {
            Problem.refusing(context).accept(refused);
            return;
        }
        routes.find(context)
                .filter(upstream -> namesSecret(context.normalizedPath()))
                .ifPresentOrElse(
                        upstream -> proxy.passOnUnsigned(context, upstream),
                        () -> Problem.answer(context, GatewayError.NOT_FOUND, "Nothing public is here."));
    }

    /** Whether something follows {@code /public/<things>/}. */
    private static boolean namesSecret(String path) {
        return path.split("/").length > THINGS;
    }
}
