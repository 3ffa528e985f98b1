package org.houqin.web.session;

import static io.netty.handler.codec.http.HttpResponseStatus.SEE_OTHER;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import org.houqin.web.guard.Limits;
import org.houqin.web.guard.SameOrigin;
import org.houqin.web.problem.GatewayError;
import org.houqin.web.problem.Problem;
import org.houqin.web.problem.Refused;

/** The way in and out: {@code /login}, {@code /logout} and what the identity provider calls back. */
@ApplicationScoped
public class SignInRoutes {

    private static final String CALLBACK = "/login/callback";
    private static final int BEFORE_AUTHENTICATION = 900;
    private static final int BETWEEN_AUTHENTICATION_AND_PERMISSIONS = 150;

    private final Visitors visitors;
    private final SameOrigin sameOrigin;
    private final Limits limits;
    private final Event<SignedOut> signedOut;

    SignInRoutes(Visitors visitors, SameOrigin sameOrigin, Limits limits, Event<SignedOut> signedOut) {
        this.visitors = visitors;
        this.sameOrigin = sameOrigin;
        this.limits = limits;
        this.signedOut = signedOut;
    }

    /** Before the identity provider's extension looks, since it would already send the browser on. */
    void slowDown(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (!context.normalizedPath().startsWith("/login") || mayTry(context)) {
                        context.next();
                    }
                },
                BEFORE_AUTHENTICATION);
    }

    private boolean mayTry(RoutingContext context) {
        try {
            limits.countSignIn(context.request());
            return true;
        } catch (Refused refused) {
            Problem.refusing(context).accept(refused);
            return false;
        }
    }

    /** A code that was used before or has grown old, say by the back button, is no dead end: start from home again. */
    void catchFailedReturns(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (context.normalizedPath().equals(CALLBACK)) {
                        startAgainOnFailure(context);
                    }
                    context.next();
                },
                BETWEEN_AUTHENTICATION_AND_PERMISSIONS);
    }

    private static void startAgainOnFailure(RoutingContext context) {
        BiConsumer<RoutingContext, Throwable> usual = context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        BiConsumer<RoutingContext, Throwable> kinder = (failed, failure) -> {
            if (failure instanceof AuthenticationCompletionException) {
                redirect(failed, "/");
            } else {
                usual.accept(failed, failure);
            }
        };
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, kinder);
    }

    void register(@Observes Router router) {
        router.get("/login").handler(this::welcome).failureHandler(SignInDown::tell);
        router.get(CALLBACK).handler(context -> redirect(context, "/")).failureHandler(SignInDown::tell);
        router.get("/login/failed").handler(context -> redirect(context, "/"));
        router.get("/logout/done").handler(SignInRoutes::clearUp);
        router.post("/logout").handler(this::goodbye);
        router.get("/logout").handler(this::goodbyeByLink);
    }

    /** Reached only after signing in: the permission on this path sends everyone else to the identity provider. */
    private void welcome(RoutingContext context) {
        redirect(context, ReturnPath.of(context.request().getParam("return")));
    }

    /** Where the identity provider sends people after it ended its session; its own marks end here. */
    private static void clearUp(RoutingContext context) {
        context.response()
                .addCookie(Cookie.cookie("q_post_logout", "").setPath("/").setMaxAge(0));
        redirect(context, "/");
    }

    /** A link will do where the browser vouches that a page of this application was clicked. */
    private void goodbyeByLink(RoutingContext context) {
        if ("same-origin".equals(context.request().getHeader("Sec-Fetch-Site"))) {
            goodbye(context);
        } else {
            Problem.answer(context, GatewayError.METHOD_NOT_ALLOWED, "Signing out is a POST from the page.");
        }
    }

    private void goodbye(RoutingContext context) {
        if (!sameOrigin.isFromHere(context.request())) {
            Problem.answer(context, GatewayError.CROSS_SITE, "Only a page of this application may sign you out.");
            return;
        }
        visitors.forget(context);
        // The identity provider's extension recognises this path and answers with where its own session is ended.
        visitors.identity(context)
                .subscribe()
                .with(anonymous -> leave(context, "/"), failure -> leave(context, endOfSession(context, failure)));
    }

    private String endOfSession(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException redirect) {
            SignedOut.from(context).ifPresent(signedOut::fire);
            return redirect.getRedirectUri();
        }
        return "/";
    }

    private static void leave(RoutingContext context, String location) {
        SessionCookies.remove(context);
        redirect(context, location);
    }

    private static void redirect(RoutingContext context, String location) {
        context.request().resume();
        context.response()
                .setStatusCode(SEE_OTHER.code())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.LOCATION, location)
                .end();
    }
}
