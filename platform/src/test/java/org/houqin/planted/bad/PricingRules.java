package org.houqin.planted.bad;

import io.vertx.core.Vertx;

/** Planted: rules that know a framework. */
public final class PricingRules {
    Vertx vertx;
}
