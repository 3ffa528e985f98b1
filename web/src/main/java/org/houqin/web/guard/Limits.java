package org.houqin.web.guard;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.houqin.web.problem.Refused;
import org.houqin.web.settings.GatewaySettings;

/** How often somebody may come, per person where one is known and per address where none is; {@code houqin.gateway.limits.*}. */
@ApplicationScoped
public class Limits {

    private static final String WAIT = " Wait a little.";

    private final RateLimit signIns;
    private final RateLimit openLinks;
    private final RateLimit strangers;
    private final RateLimit calls;
    private final RateLimit uploads;
    private final RateLimit exports;

    Limits(GatewaySettings settings) {
        var limits = settings.limits();
        Clock clock = Clock.systemUTC();
        this.signIns = new RateLimit(limits.signInsPerAddress(), clock);
        this.openLinks = new RateLimit(limits.openLinksPerAddress(), clock);
        this.strangers = new RateLimit(limits.strangersPerAddress(), clock);
        this.calls = new RateLimit(limits.callsPerPerson(), clock);
        this.uploads = new RateLimit(limits.uploadsPerPerson(), clock);
        this.exports = new RateLimit(limits.exportsPerPerson(), clock);
    }

    /** Counts a way to the identity provider and back. */
    public void countSignIn(HttpServerRequest request) {
        take(signIns, ClientAddress.of(request), "Too many sign-ins from this address.");
    }

    /** Counts a use of a link that needs no sign-in. */
    public void countOpenLink(HttpServerRequest request) {
        take(openLinks, ClientAddress.of(request), "Too many tries from this address.");
    }

    /** Counts a call that named nobody, or nobody who may come in, and answers what it is told. */
    public Refused countStranger(HttpServerRequest request, Refused refusal) {
        long seconds = strangers.secondsToWait(ClientAddress.of(request));
        return seconds == 0
                ? refusal
                : Refused.tooMany("Too many calls without a valid session or token." + WAIT, seconds);
    }

    /** Counts a call of a person, and apart from that what costs more than a look. */
    public void countCall(RoutingContext call, String person) {
        take(calls, person, "Too many calls from this account.");
        if (CostlyCalls.isUpload(call)) {
            take(uploads, person, "Too many files from this account.");
        }
        if (CostlyCalls.isExport(call)) {
            take(exports, person, "Too many tables or documents for this account.");
        }
    }

    private static void take(RateLimit limit, String key, String detail) {
        refuse(limit.secondsToWait(key), detail);
    }

    private static void refuse(long seconds, String detail) {
        if (seconds > 0) {
            throw Refused.tooMany(detail + WAIT, seconds);
        }
    }
}
