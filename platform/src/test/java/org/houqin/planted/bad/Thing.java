package org.houqin.planted.bad;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.util.UUID;

/** Planted: an aggregate that reaches for the database. */
@Entity
public class Thing {
    @Id
    UUID id;

    @Transient
    Pool pool;
}
