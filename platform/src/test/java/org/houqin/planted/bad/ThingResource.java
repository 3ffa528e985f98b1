package org.houqin.planted.bad;

import io.vertx.mutiny.sqlclient.Pool;

/** Planted: a resource that speaks SQL. */
public class ThingResource {
    Pool pool;
}
