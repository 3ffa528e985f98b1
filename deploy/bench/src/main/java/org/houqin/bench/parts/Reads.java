package org.houqin.bench.parts;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Ground;
import org.houqin.bench.Part;
import org.houqin.bench.load.Ask;
import org.houqin.bench.stack.Refusals;
import org.houqin.bench.stack.Scans;
import org.houqin.bench.stack.Twin;

/** What people look at all day, with a great many tickets and with few. */
public final class Reads implements Part {
    private static final double P95 = 95;
    private static final int READERS = 2;
    private static final List<String> WORDS = List.of(
            "printer", "pritner", "漏水", "灯", "Building 17 tap", "12号楼 105", "office equipment broken", "王伟", "zzzzqqq");
    private static final List<Read> READS = List.of(
            new Read("read.list", "list of all tickets", "dispatcher", "/api/tickets?size=50"),
            new Read(
                    "read.filtered",
                    "list by category and state",
                    "dispatcher",
                    "/api/tickets?size=50&status=CLOSED&categoryId=00000000-0000-7000-8000-00000000c003"),
            new Read("read.mine", "my tickets", "staff", "/api/my/tickets?size=20"),
            new Read("read.search", "search", "dispatcher", "/api/search?size=20&q=${word}"),
            new Read(
                    "read.search.absent",
                    "search for a word nobody used",
                    "dispatcher",
                    "/api/search?size=20&q=zzzzqqq"),
            new Read("read.list.words", "list of tickets with words", "dispatcher", "/api/tickets?size=50&q=${word}"),
            new Read("read.board", "dispatcher's board", "dispatcher", "/api/queue?size=200"),
            new Read("read.board.words", "the board with words", "dispatcher", "/api/queue?size=200&q=${word}"),
            new Read("read.dashboard", "dashboard: tickets", "manager", "/api/metrics/tickets"),
            new Read("read.report", "report: deadlines of the last 30 days", "manager", "/api/metrics/sla"));

    private static final int PEOPLE = 3000;
    /** So many tickets are the reader's own, in either database. */
    private static final int MINE = 300;

    private static final String SCANS = "read.scans";
    private static final String REFUSED = "read.refused";

    private final Random random = new Random(2);
    private Scans scans;
    private Refusals refusals;
    private List<String> scanned = List.of();

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Figure> figures() {
        Stream<Figure> reads = READS.stream()
                .map(read -> new Figure(
                        read.key(),
                        read.title() + ", p95",
                        "ms",
                        "same with few tickets",
                        Bound.times(2).andMost(100),
                        Bound.times(1.2).andMost(30)));
        Figure ends = new Figure(
                SCANS, "large tables read from end to end meanwhile", "tables", "", Bound.most(0), Bound.most(0));
        Figure refused = new Figure(
                REFUSED, "statements PostgreSQL refused meanwhile", "statements", "", Bound.most(0), Bound.most(0));
        return Stream.concat(reads, Stream.of(ends, refused)).toList();
    }

    @Override
    public void prepare(Ground ground) throws IOException, InterruptedException {
        for (Twin twin : List.of(Twins.withMany(ground), Twins.withFew(ground))) {
            ground.requests().answer(Ask.get(twin.port(), "/api/me", "staff"));
        }
        makeSomeMine(ground, Twin.MANY.database());
        makeSomeMine(ground, Twin.FEW.database());
    }

    /** The tickets of as many people as it takes become the reader's. */
    private static void makeSomeMine(Ground ground, String database) throws IOException, InterruptedException {
        ground.server()
                .run(
                        database,
                        "set session_replication_role = replica",
                        """
                        update ticket set requester_id = (select id from person where username = 'staff')
                        where id in (
                            select t.id from generate_series(1, %d) n
                            join ticket t on t.requester_id = md5('p' || n)::uuid
                            order by n limit %d)""".formatted(PEOPLE, MINE),
                        "vacuum analyze ticket");
    }

    @Override
    public void warmUp(Ground ground, Duration time) throws IOException, InterruptedException {
        measure(ground, time.dividedBy(2));
        reference(ground, time.dividedBy(2));
    }

    @Override
    public Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException {
        if (scans == null) {
            scans = new Scans(ground.server(), Twin.MANY.database());
            refusals = new Refusals(ground.server(), Twin.MANY.database());
        }
        Map<String, Double> figures = at(ground, Twins.withMany(ground).port(), time);
        scanned = scans.since();
        figures.put(SCANS, (double) scanned.size());
        figures.put(REFUSED, (double) refusals.since());
        return figures;
    }

    @Override
    public Map<String, Double> reference(Ground ground, Duration time) throws IOException, InterruptedException {
        return at(ground, Twins.withFew(ground).port(), time);
    }

    private Map<String, Double> at(Ground ground, int port, Duration time) throws InterruptedException {
        Map<String, Double> figures = new HashMap<>();
        for (Read read : READS) {
            figures.put(
                    read.key(),
                    ground.load()
                            .asMuchAs(READERS, time.dividedBy(READS.size()), () -> ask(port, read))
                            .millis(P95));
        }
        return figures;
    }

    private Ask ask(int port, Read read) {
        String word = java.net.URLEncoder.encode(
                WORDS.get(random.nextInt(WORDS.size())), java.nio.charset.StandardCharsets.UTF_8);
        return Ask.get(port, read.path().replace("${word}", word), read.account());
    }

    @Override
    public List<String> remarks() {
        return List.of(
                "Read by %d readers at a time, without pause.".formatted(READERS),
                scanned.isEmpty()
                        ? "No table of more than 10,000 rows was read from end to end."
                        : "Read from end to end: " + String.join(", ", scanned) + ".");
    }
}
