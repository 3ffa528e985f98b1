package org.houqin.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import org.houqin.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class PreparedPoolTest {
    private static final String LONG = "select " + "1 + ".repeat(1_000) + "$1::int";
    private static final String KEPT =
            "select count(*) from pg_prepared_statements where statement like 'select 1 + 1 + %'";

    @Inject
    Pool pool;

    @Test
    void a_long_statement_stays_prepared() {
        long kept = pool.withConnection(connection -> connection
                        .preparedQuery(LONG)
                        .execute(Tuple.of(1))
                        .flatMap(answered -> connection.query(KEPT).execute())
                        .map(rows -> rows.iterator().next().getLong(0)))
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(kept).isEqualTo(1);
    }
}
