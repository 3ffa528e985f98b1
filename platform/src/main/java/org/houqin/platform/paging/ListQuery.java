package org.houqin.platform.paging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houqin.platform.problem.RuleViolation;

/**
 * A filtered, sorted list read by keyset: each page costs the same however far down it is. Sort expressions must not be null
 * and should have an index that ends with the id.
 *
 * <pre>{@code
 * ListQuery.select("t.id, t.number, t.status").from("ticket t")
 *     .where("t.status = ?", status)              // left out when status is null
 *     .sort("createdAt", "t.created_at", "timestamptz").sort("number", "t.number", "text")
 *     .order("-createdAt").id("t.id")
 *     .page(pool, request, row -> new TicketSummary(...));
 * }</pre>
 */
public final class ListQuery {
    private static final int COUNTED = 10_000;

    private final String columns;
    private String from;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final Map<String, Key> sortable = new LinkedHashMap<>();
    private String defaultOrder;
    private Key id;
    private int counted = COUNTED;

    private ListQuery(String columns) {
        this.columns = columns;
    }

    /** Starts a list with the columns its rows have. */
    public static ListQuery select(String columns) {
        return new ListQuery(columns);
    }

    /** Tables and joins. */
    public ListQuery from(String tables) {
        this.from = tables;
        return this;
    }

    /** Adds a condition with one {@code ?} for each value; left out when a value is null. */
    public ListQuery where(String condition, Object... parameters) {
        for (Object parameter : parameters) {
            if (parameter == null) {
                return this;
            }
        }
        String sql = condition;
        for (Object parameter : parameters) {
            values.add(parameter);
            sql = sql.replaceFirst("\\?", "\\$" + values.size());
        }
        conditions.add(sql);
        return this;
    }

    /** Allows sorting by a field: its name in the API, its SQL expression and the PostgreSQL type of that. */
    public ListQuery sort(String field, String expression, String type) {
        sortable.put(field, new Key(expression, type, true));
        return this;
    }

    /** The order when the client asks for none, such as {@code -createdAt}. */
    public ListQuery order(String sort) {
        this.defaultOrder = sort;
        return this;
    }

    /** The id column (type uuid) that makes the order total. */
    public ListQuery id(String expression) {
        this.id = new Key(expression, "uuid", true);
        return this;
    }

    /** Counts no further than this, where counting costs more than the page itself; {@code 10000} otherwise. */
    public ListQuery countedUpTo(int most) {
        this.counted = most;
        return this;
    }

    /**
     * Reads one page.
     *
     * @throws RuleViolation INVALID_INPUT for an unknown sort field or a foreign cursor
     */
    public <T> Uni<Page<T>> page(Pool pool, PageRequest request, Function<Row, T> map) {
        String sort = request.sort == null || request.sort.isBlank() ? defaultOrder : request.sort;
        List<Key> keys = keys(sort);
        List<Object> parameters = new ArrayList<>(values);
        // What is counted no further than a few pages is found where the page itself is.
        String within = counted < COUNTED ? " order by " + orderBy(keys) : "";
        String counting = "select count(*) from (select 1 from " + from + filter(conditions) + within + " limit "
                + (counted + 1) + ") c";
        Uni<String> total = request.isCounted()
                ? pool.preparedQuery(counting).execute(Tuple.from(values)).map(this::total)
                : Uni.createFrom().nullItem();
        String sql = "select " + columns + ", " + cursorColumns(keys) + " from " + from
                + filter(withCursor(request.after, sort, keys, parameters)) + " order by " + orderBy(keys) + " limit "
                + (request.rows() + 1);
        Uni<RowSet<Row>> rows = pool.preparedQuery(sql).execute(Tuple.from(parameters));
        return Uni.combine()
                .all()
                .unis(rows, total)
                .with((found, count) -> page(found, count, request.rows(), sort, keys.size(), map));
    }

    private static <T> Page<T> page(
            RowSet<Row> rows, String total, int size, String sort, int keys, Function<Row, T> map) {
        List<T> items = new ArrayList<>(Math.min(size, rows.size()));
        Row last = null;
        Iterator<Row> all = rows.iterator();
        while (all.hasNext() && items.size() < size) {
            last = all.next();
            items.add(map.apply(last));
        }
        String next = null;
        if (all.hasNext() && last != null) {
            Row end = last;
            next = new Cursor(
                            sort,
                            IntStream.range(0, keys)
                                    .mapToObj(i -> end.getString("cursor_" + i))
                                    .toList())
                    .encode();
        }
        return new Page<>(items, next, total);
    }

    private List<Key> keys(String sort) {
        List<Key> keys = new ArrayList<>();
        for (String field : sort.split(",")) {
            boolean descending = field.startsWith("-");
            Key key = sortable.get(descending ? field.substring(1) : field);
            if (key == null) {
                throw RuleViolation.invalid("sort", "can be by " + String.join(", ", sortable.keySet()));
            }
            keys.add(new Key(key.expression(), key.type(), !descending));
        }
        keys.add(new Key(id.expression(), id.type(), keys.get(keys.size() - 1).ascending()));
        return keys;
    }

    private List<String> withCursor(String after, String sort, List<Key> keys, List<Object> parameters) {
        if (after == null || after.isBlank()) {
            return conditions;
        }
        List<String> last = Cursor.decode(after, sort, keys.size()).values();
        List<String> bounds = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            parameters.add(last.get(i));
            bounds.add("cast($" + parameters.size() + "::text as " + keys.get(i).type() + ")");
        }
        List<String> all = new ArrayList<>(conditions);
        all.add(beyond(keys, bounds));
        return all;
    }

    /** The rows after the bounds: a row comparison where the database can use an index for it, else spelled out. */
    private static String beyond(List<Key> keys, List<String> bounds) {
        boolean ascending = keys.get(0).ascending();
        if (keys.stream().allMatch(key -> key.ascending() == ascending)) {
            return "(" + keys.stream().map(Key::expression).collect(Collectors.joining(", ")) + ")"
                    + (ascending ? " > (" : " < (") + String.join(", ", bounds) + ")";
        }
        List<String> alternatives = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            List<String> terms = new ArrayList<>(equal);
            terms.add(key.expression() + (key.ascending() ? " > " : " < ") + bounds.get(i));
            alternatives.add("(" + String.join(" and ", terms) + ")");
            equal.add(key.expression() + " = " + bounds.get(i));
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    private static String filter(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String cursorColumns(List<Key> keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> "(" + keys.get(i).expression() + ")::text as cursor_" + i)
                .collect(Collectors.joining(", "));
    }

    private static String orderBy(List<Key> keys) {
        return keys.stream()
                .map(key -> key.expression() + (key.ascending() ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    private String total(RowSet<Row> rows) {
        long count = rows.iterator().next().getLong(0);
        return count > counted ? counted + "+" : Long.toString(count);
    }

    private record Key(String expression, String type, boolean ascending) {}
}
