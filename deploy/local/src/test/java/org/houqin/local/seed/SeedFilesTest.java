package org.houqin.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeedFilesTest {
    @Test
    void a_place_comes_after_the_place_it_lies_in() throws IOException {
        Set<String> known = new HashSet<>();
        for (var row : SeedFiles.rows("locations.csv")) {
            assertThat(row.get("parent") == null || known.contains(row.get("parent")))
                    .as(row.get("code"))
                    .isTrue();
            known.add(row.get("code"));
        }
    }

    @Test
    void tickets_speak_only_of_places_categories_and_items_that_exist() throws IOException {
        Set<String> places = column("locations.csv", "code");
        Set<String> categories = column("categories.csv", "code");
        Set<String> items = column("items.csv", "sku");
        for (var tale : SeedFiles.tales()) {
            assertThat(places).contains(tale.at());
            assertThat(categories).contains(tale.category());
            tale.story().stream()
                    .filter(step -> "parts".equals(step.get(0).asText()))
                    .forEach(step -> assertThat(items).contains(step.get(1).asText()));
        }
    }

    @Test
    void no_two_tickets_share_a_title_since_it_names_their_acts() throws IOException {
        List<String> titles =
                SeedFiles.tales().stream().map(SeedFiles.Tale::title).toList();
        assertThat(titles).doesNotHaveDuplicates();
    }

    private static Set<String> column(String file, String name) throws IOException {
        return SeedFiles.rows(file).stream().map(row -> row.get(name)).collect(Collectors.toSet());
    }
}
