package org.houqin.platform.http;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import org.houqin.platform.audit.AuditTrail;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.messaging.RelayRunner;
import org.houqin.platform.work.Trouble;

/** Does what {@link Recorded} promises. */
@Recorded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RecordedInterceptor {
    private static final int TRIES = 3;

    private final CurrentIdentityAssociation identity;
    private final CurrentPerson person;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final IdempotencyKeys keys;
    private final AuditTrail audit;
    private final RelayRunner relay;

    RecordedInterceptor(
            CurrentIdentityAssociation identity,
            CurrentPerson person,
            UriInfo uri,
            HttpHeaders headers,
            IdempotencyKeys keys,
            AuditTrail audit,
            RelayRunner relay) {
        this.identity = identity;
        this.person = person;
        this.uri = uri;
        this.headers = headers;
        this.keys = keys;
        this.audit = audit;
        this.relay = relay;
    }

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        if (!writes(call.getMethod())) {
            return call.proceed();
        }
        return identity.getDeferredIdentity()
                .flatMap(who -> attempt(call, who, 1))
                .invoke(relay::nudge);
    }

    private Uni<Object> attempt(InvocationContext call, SecurityIdentity who, int attempt) {
        return Panache.withTransaction(() -> once(call, who)).onFailure().recoverWithUni(failure -> {
            boolean again = attempt < TRIES
                    && Trouble.isLostRace(failure)
                    && headers.getHeaderString(HttpHeaders.IF_MATCH) == null;
            return again ? attempt(call, who, attempt + 1) : Uni.createFrom().failure(failure);
        });
    }

    private Uni<Object> once(InvocationContext call, SecurityIdentity who) {
        Actor actor = who.isAnonymous() ? Actor.SYSTEM : person.actor();
        String key = headers.getHeaderString(IdempotencyKeys.HEADER);
        if (key == null || who.isAnonymous()) {
            return audited(call, actor);
        }
        return keys.once(actor, key, uri.getPath(), call.getParameters(), () -> audited(call, actor));
    }

    private Uni<Object> audited(InvocationContext call, Actor actor) {
        return proceed(call)
                .flatMap(answer ->
                        audit.record(actor, call.getMethod(), uri, answer).replaceWith(answer));
    }

    @SuppressWarnings("unchecked")
    private static Uni<Object> proceed(InvocationContext call) {
        try {
            return (Uni<Object>) call.proceed();
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    private static boolean writes(Method method) {
        return method.isAnnotationPresent(POST.class)
                || method.isAnnotationPresent(PUT.class)
                || method.isAnnotationPresent(PATCH.class)
                || method.isAnnotationPresent(DELETE.class);
    }
}
