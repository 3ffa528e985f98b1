package org.houqin.web.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A signed-in person or program.
 *
 * @param token the access token that is passed on to services
 * @param issuedAt when that token was made: what it says was true then
 * @param expiresAt when that token ends
 * @param sessionId the identity provider's session, or null for a token that belongs to none
 */
public record Visitor(
        String id,
        String username,
        String name,
        Set<String> roles,
        String language,
        String token,
        Instant issuedAt,
        Instant expiresAt,
        String sessionId) {

    /** Reads the person from a verified identity. */
    static Visitor of(SecurityIdentity identity) {
        var claims = (JsonWebToken) identity.getPrincipal();
        String username = claims.getClaim(Claims.preferred_username);
        String name = claims.getClaim("name");
        return new Visitor(
                claims.getSubject(),
                username,
                name == null ? username : name,
                Set.copyOf(identity.getRoles()),
                claims.getClaim("locale"),
                identity.getCredential(AccessTokenCredential.class).getToken(),
                Instant.ofEpochSecond(claims.getIssuedAtTime()),
                Instant.ofEpochSecond(claims.getExpirationTime()),
                claims.getClaim("sid"));
    }

    /** The keys under which events name those who may hear of them. */
    public Set<String> audienceKeys() {
        var keys = new HashSet<String>();
        keys.add("person:" + id);
        roles.forEach(role -> keys.add("role:" + role));
        return keys;
    }
}
