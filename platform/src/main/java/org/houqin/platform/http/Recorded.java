package org.houqin.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every {@code POST}, {@code PUT}, {@code PATCH} and {@code DELETE} of the resource runs in one transaction together with
 * its audit entry and, when the client sent an {@code Idempotency-Key}, with the answer kept for a repetition. These methods
 * return a {@code Uni}. A race that was lost without {@code If-Match} is tried again.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {}
