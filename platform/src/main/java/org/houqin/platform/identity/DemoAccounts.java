package org.houqin.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns the shipped accounts away in production: their passwords are their names. */
@ApplicationScoped
class DemoAccounts implements SecurityIdentityAugmentor {
    private final Demo demo;

    DemoAccounts(Demo demo) {
        this.demo = demo;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean refused = identity.getPrincipal() instanceof JsonWebToken token && demo.refuses(token.getSubject());
        return refused
                ? Uni.createFrom().failure(new AuthenticationFailedException("Demo accounts cannot be used here."))
                : Uni.createFrom().item(identity);
    }
}
