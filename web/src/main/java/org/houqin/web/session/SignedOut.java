package org.houqin.web.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A person ended a session; whatever still runs in its name must stop.
 *
 * @param sessionId the identity provider's session
 */
public record SignedOut(String sessionId) {

    /** The session of the tokens that came with this request, once the identity provider's extension has read them. */
    static Optional<SignedOut> from(RoutingContext context) {
        AuthorizationCodeTokens tokens = context.get(AuthorizationCodeTokens.class.getName());
        return Optional.ofNullable(tokens)
                .map(AuthorizationCodeTokens::getIdToken)
                .map(token -> token.split("\\."))
                .filter(parts -> parts.length == 3)
                .map(parts -> new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                .map(claims -> new JsonObject(claims).getString("sid"))
                .map(SignedOut::new);
    }
}
