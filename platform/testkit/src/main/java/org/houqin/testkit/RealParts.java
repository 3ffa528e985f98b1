package org.houqin.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @QuarkusTest} class a fresh database and empty topics on a real PostgreSQL and a real Kafka broker, and
 * makes the service trust {@link Tokens}. Both parts start once per module run, and so does the service (see
 * {@link FreshParts}): building it anew for every class costs more than most classes take.
 */
@WithTestResource(value = RealPartsResource.class, scope = TestResourceScope.MATCHING_RESOURCES)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealParts {}
