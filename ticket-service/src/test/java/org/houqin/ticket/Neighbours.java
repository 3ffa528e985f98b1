package org.houqin.ticket;

import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.testkit.TestDatabase;

/** Two departments: in the one some people and their colleague, in the other somebody who has nothing to do with them. */
record Neighbours(UUID colleague, UUID stranger) {
    /** Puts the people of these names and a colleague into one department, and a stranger into another. */
    static Neighbours of(String... names) {
        String here = department("HERE");
        String elsewhere = department("ELSEWHERE");
        Stream.of(names).forEach(name -> belongs(House.person(name), name, here));
        UUID colleague = House.person("colleague");
        UUID stranger = House.person("stranger");
        belongs(colleague, "colleague", here);
        belongs(stranger, "stranger", elsewhere);
        return new Neighbours(colleague, stranger);
    }

    private static String department(String code) {
        UUID id = UUID.randomUUID();
        TestDatabase.execute("""
                insert into department (id, version, event_seq, code, name_zh, name_en)
                values ('%1$s', 0, 1, '%2$s-%1$s', '%2$s', '%2$s')
                """.formatted(id, code));
        return id.toString();
    }

    private static void belongs(UUID person, String name, String department) {
        TestDatabase.execute("""
                insert into person (id, version, event_seq, username, display_name, active, department_id)
                values ('%s', 0, 1, '%s', '%s', true, '%s') on conflict (id) do update set department_id = excluded.department_id
                """.formatted(person, name, name, department));
    }
}
