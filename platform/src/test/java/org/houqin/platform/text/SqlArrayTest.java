package org.houqin.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.houqin.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class SqlArrayTest {
    @Test
    void any_text_is_read_back_as_it_was() {
        List<String> texts = List.of(
                "{\"a\":\"b\\\"c\\\\d\"}", "", "null", " 后勤, \n\t", "'quoted'", "{}", "back\\slash", "a,b", "😀");
        assertThat(read(SqlArray.ofTexts(texts.stream()), "text")).isEqualTo(texts);
    }

    @Test
    void what_is_null_stays_null() {
        assertThat(read(SqlArray.of(Stream.of(1, null, 3)), "integer")).containsExactly("1", null, "3");
    }

    private static List<String> read(String array, String type) {
        return TestDatabase.column("postgres", "select unnest(cast($array$" + array + "$array$ as " + type + "[]))");
    }
}
