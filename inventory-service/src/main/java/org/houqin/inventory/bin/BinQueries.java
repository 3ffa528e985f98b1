package org.houqin.inventory.bin;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.houqin.platform.paging.Page;
import org.houqin.platform.text.LocalName;

/** Reads the bins; a warehouse has few enough for one page. */
@ApplicationScoped
public class BinQueries {
    private final Pool pool;

    BinQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<BinView>> list() {
        return pool.query("select code, name_zh, name_en from location where physical order by code")
                .execute()
                .map(rows -> {
                    List<BinView> bins = new ArrayList<>();
                    rows.forEach(row -> bins.add(new BinView(
                            row.getString("code"), new LocalName(row.getString("name_zh"), row.getString("name_en")))));
                    return new Page<>(bins, null, Integer.toString(bins.size()));
                });
    }
}
