package org.houqin.web.session;

import static org.houqin.web.problem.GatewayError.SIGN_IN_DOWN;
import static org.houqin.web.problem.GatewayError.UNAUTHENTICATED;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.houqin.web.guard.Limits;
import org.houqin.web.problem.Refused;

/**
 * Recognises who makes a request. Requests of one browser session that arrive together share one answer, so that an
 * expired token is refreshed once and not by each of them.
 */
@ApplicationScoped
public class Visitors {

    /** How long an answer serves stragglers that still carry the cookies of before a refresh. */
    private static final long REMEMBERED_MILLIS = 5_000;

    private static final BiConsumer<RoutingContext, Throwable> LEAVE_THE_ANSWER_TO_US = (context, failure) -> {};

    private final Vertx vertx;
    private final DemoAccounts demoAccounts;
    private final Limits limits;
    private final Map<String, Uni<SecurityIdentity>> recognised = new ConcurrentHashMap<>();

    Visitors(Vertx vertx, DemoAccounts demoAccounts, Limits limits) {
        this.vertx = vertx;
        this.demoAccounts = demoAccounts;
        this.limits = limits;
    }

    /**
     * The visitor, or a failure with {@link Refused}; never a redirect. The request must be paused meanwhile. However many strangers
     * came from an address, whoever is known there is let in.
     */
    public Uni<Visitor> of(RoutingContext context) {
        Context here = vertx.getOrCreateContext();
        var identity = SessionCookies.decide(context) ? shared(context) : identity(context);
        return identity.emitOn(task -> here.runOnContext(ignored -> task.run()))
                .onFailure()
                .transform(Visitors::refusal)
                .map(this::visitor)
                .onFailure(Visitors::isStranger)
                .transform(refusal -> limits.countStranger(context.request(), (Refused) refusal));
    }

    /** Whether a browser session speaks for this request, so that it has to prove that it comes from the application. */
    public boolean bySession(RoutingContext context) {
        return SessionCookies.decide(context);
    }

    /** The raw outcome of authentication for this very request: an identity, anonymous, or the failure it met. */
    Uni<SecurityIdentity> identity(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEAVE_THE_ANSWER_TO_US);
        return context.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
    }

    /** Forgets what was remembered for the session of this request. */
    void forget(RoutingContext context) {
        recognised.remove(SessionCookies.fingerprint(context));
    }

    private Uni<SecurityIdentity> shared(RoutingContext context) {
        var fingerprint = SessionCookies.fingerprint(context);
        return recognised.computeIfAbsent(
                fingerprint,
                key -> identity(context)
                        .onFailure()
                        .invoke(() -> recognised.remove(key))
                        .onItem()
                        .invoke(() -> vertx.setTimer(REMEMBERED_MILLIS, timer -> recognised.remove(key)))
                        .memoize()
                        .indefinitely());
    }

    private Visitor visitor(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            throw new Refused(UNAUTHENTICATED, "No session and no token came with this request.");
        }
        var visitor = Visitor.of(identity);
        if (demoAccounts.refuses(visitor)) {
            throw new Refused(UNAUTHENTICATED, "Demo accounts cannot sign in here.");
        }
        return visitor;
    }

    private static boolean isStranger(Throwable failure) {
        return failure instanceof Refused refused && refused.error() == UNAUTHENTICATED;
    }

    private static Throwable refusal(Throwable failure) {
        if (failure instanceof OIDCException) {
            return new Refused(SIGN_IN_DOWN, "The identity provider has not been reached yet; the session is kept.");
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return new Refused(SIGN_IN_DOWN, "The session could not be renewed just now; it is kept.");
            }
        }
        return new Refused(UNAUTHENTICATED, "The session or token has ended or is not valid.");
    }
}
