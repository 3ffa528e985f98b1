package org.houqin.web.session;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** The cookies in which a browser carries its tokens: {@code q_session}, its parts and its chunks. */
final class SessionCookies {

    private static final String PREFIX = "q_session";

    private SessionCookies() {}

    /** Whether a browser session, not a bearer token, speaks for this request. */
    static boolean decide(RoutingContext context) {
        return context.request().getHeader("Authorization") == null
                && !of(context).isEmpty();
    }

    /** One short name for exactly these cookies; it changes whenever tokens are renewed. */
    static String fingerprint(RoutingContext context) {
        var digest = sha256();
        of(context).forEach(cookie -> {
            digest.update(cookie.getName().getBytes(StandardCharsets.UTF_8));
            digest.update(cookie.getValue().getBytes(StandardCharsets.UTF_8));
        });
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    /** Makes the browser forget its tokens. */
    static void remove(RoutingContext context) {
        of(context)
                .forEach(cookie -> context.response()
                        .addCookie(
                                Cookie.cookie(cookie.getName(), "").setPath("/").setMaxAge(0)));
    }

    private static List<Cookie> of(RoutingContext context) {
        return context.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(PREFIX))
                .sorted(Comparator.comparing(Cookie::getName))
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
