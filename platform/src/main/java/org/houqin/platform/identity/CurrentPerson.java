package org.houqin.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;

/** The person whose request this is, read from the verified access token. */
@RequestScoped
public class CurrentPerson {
    /** The identity's attribute with the name of who was verified by an earlier request; see {@link #name(JsonWebToken)}. */
    static final String NAME = "houqin.name";

    private final SecurityIdentity identity;

    CurrentPerson(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The person as the one who acts.
     *
     * @throws RuleViolation UNAUTHENTICATED when nobody is signed in or the token's subject is no UUID
     */
    public Actor actor() {
        JsonWebToken token = token();
        String known = identity.getAttribute(NAME);
        try {
            return new Actor(
                    UUID.fromString(token.getSubject()), known == null ? name(token) : known, identity.getRoles());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new RuleViolation(CommonError.UNAUTHENTICATED, "The token's subject is not a person's id.");
        }
    }

    /** The account's sign-in name. */
    public String username() {
        return token().getName();
    }

    /** The account's mail address, or null. */
    public String email() {
        return token().getClaim("email");
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new RuleViolation(CommonError.UNAUTHENTICATED, "Sign in first.");
    }

    /** Not for every request: a claim that is not one of JWT's own costs an exception, thrown and caught by the token. */
    static String name(JsonWebToken token) {
        String name = token.getClaim("name");
        return name == null || name.isBlank() ? token.getName() : name;
    }
}
