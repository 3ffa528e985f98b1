package org.houqin.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @QuarkusTest} class a fresh database and fresh topics on a real PostgreSQL and a real Kafka broker, and
 * makes the service trust {@link Tokens}. Both parts start once per module run.
 */
@WithTestResource(value = RealPartsResource.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealParts {}
