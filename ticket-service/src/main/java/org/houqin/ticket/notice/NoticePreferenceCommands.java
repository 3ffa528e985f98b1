package org.houqin.ticket.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houqin.platform.identity.Actor;

/** What people choose. */
@ApplicationScoped
public class NoticePreferenceCommands {
    private static final NoticePreferences.Quiet NIGHT =
            new NoticePreferences.Quiet(true, LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final String CHOOSE = """
            insert into notice_preference (person_id, kind, in_app, mail) values (cast(?1 as uuid), ?2, ?3, ?4)
            on conflict (person_id, kind) do update set in_app = excluded.in_app, mail = excluded.mail
            """;
    private static final String REST = """
            insert into notice_box (person_id, quiet, quiet_from, quiet_to)
            select id, ?2, cast(?3 as time), cast(?4 as time) from person where id = cast(?1 as uuid)
            on conflict (person_id) do update
                set quiet = excluded.quiet, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to
            """;

    private final NoticeBoxes boxes;

    NoticePreferenceCommands(NoticeBoxes boxes) {
        this.boxes = boxes;
    }

    /** What holds for somebody: what they chose, else what holds for everyone. */
    @WithTransaction
    public Uni<NoticePreferences> of(Actor actor) {
        return quiet(actor).flatMap(quiet -> choices(actor).map(choices -> new NoticePreferences(quiet, choices)));
    }

    /** Takes over what somebody chose; answers what holds now. Inside a transaction. */
    public Uni<NoticePreferences> choose(NoticePreferences wanted, Actor actor) {
        NoticePreferences.Quiet quiet = wanted.quiet();
        return boxes.execute(REST, actor.key(), quiet.on(), quiet.from(), quiet.to())
                .flatMap(done -> Multi.createFrom()
                        .iterable(wanted.choices())
                        .onItem()
                        .transformToUniAndConcatenate(choice ->
                                boxes.execute(CHOOSE, actor.key(), choice.kind().name(), choice.inApp(), choice.mail()))
                        .collect()
                        .last())
                .flatMap(done -> of(actor));
    }

    private Uni<NoticePreferences.Quiet> quiet(Actor actor) {
        return rows(
                        "select quiet, cast(quiet_from as text), cast(quiet_to as text) from notice_box"
                                + " where person_id = cast(?1 as uuid)",
                        actor)
                .map(rows -> rows.isEmpty()
                        ? NIGHT
                        : new NoticePreferences.Quiet(
                                (Boolean) rows.get(0)[0],
                                LocalTime.parse(rows.get(0)[1].toString()),
                                LocalTime.parse(rows.get(0)[2].toString())));
    }

    private Uni<List<NoticePreferences.Choice>> choices(Actor actor) {
        return rows("select kind, in_app, mail from notice_preference where person_id = cast(?1 as uuid)", actor)
                .map(rows -> {
                    Map<String, Object[]> chosen =
                            rows.stream().collect(Collectors.toMap(row -> row[0].toString(), row -> row));
                    return Arrays.stream(NoticeKind.values())
                            .filter(kind -> actor.has(kind.roles().toArray(String[]::new)))
                            .map(kind -> choice(kind, chosen.get(kind.name())))
                            .toList();
                });
    }

    private static NoticePreferences.Choice choice(NoticeKind kind, Object[] chosen) {
        return chosen == null
                ? new NoticePreferences.Choice(kind, kind.inApp(), kind.mail())
                : new NoticePreferences.Choice(kind, (Boolean) chosen[1], (Boolean) chosen[2]);
    }

    private static Uni<List<Object[]>> rows(String sql, Actor actor) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, Object[].class)
                        .setParameter(1, actor.key())
                        .getResultList());
    }
}
