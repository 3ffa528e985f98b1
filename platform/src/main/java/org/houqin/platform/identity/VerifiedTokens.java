package org.houqin.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token once: who it belongs to is remembered until the token expires, as verifying its signature and reading its claims
 * costs a tenth of a request. A token is the same only when every character of it is, its signature included. What has been
 * verified would be accepted again anyhow until it expires, so that nothing is accepted longer than without this.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {
    /** About 5 KB each. */
    private static final int AT_MOST = 2_000;

    /** The verifier has the usual priority, which is one above {@code SYSTEM_FIRST}. */
    private static final int BEFORE_THE_VERIFIER = SYSTEM_FIRST + 2;

    private final Cache<String, SecurityIdentity> remembered = Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((token, who) -> untilExpired(who)))
            .build();

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Whose token this is, if it is known; nobody leaves it to the verifier, which is asked next. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(remembered.getIfPresent(request.getToken().getToken()));
    }

    /** Remembers who was verified; whether they may come in is asked each time by those who are asked after this. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null && identity.getPrincipal() instanceof JsonWebToken) {
            remembered.get(credential.getToken(), token -> withoutRequest(identity));
        }
        return Uni.createFrom().item(identity);
    }

    @Override
    public int priority() {
        return BEFORE_THE_VERIFIER;
    }

    /** The identity's attributes hold the request it came with. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttribute(CurrentPerson.NAME, CurrentPerson.name((JsonWebToken) identity.getPrincipal()))
                .build();
    }

    private static Duration untilExpired(SecurityIdentity who) {
        long expires = ((JsonWebToken) who.getPrincipal()).getExpirationTime();
        Duration left = Duration.between(Instant.now(), Instant.ofEpochSecond(expires));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
