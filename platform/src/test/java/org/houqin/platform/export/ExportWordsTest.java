package org.houqin.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportWordsTest {
    private final ExportWords words = new ExportWords(ExportLabels.of("en"), ZoneOffset.UTC);

    @Test
    void what_one_of_several_does_not_have_keeps_its_place() {
        assertThat(words.cell(Arrays.asList(null, LocalDate.of(2027, 5, 1)))).isEqualTo("–; 2027-05-01");
    }

    @Test
    void a_list_of_nothing_is_an_empty_cell() {
        assertThat(words.cell(Arrays.asList(null, null))).isEqualTo("");
        assertThat(words.cell(List.of())).isEqualTo("");
    }
}
