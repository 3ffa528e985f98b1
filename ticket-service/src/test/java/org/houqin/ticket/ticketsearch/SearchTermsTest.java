package org.houqin.ticket.ticketsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
    @Test
    void words_runs_and_numbers_are_told_apart() {
        SearchTerms terms = SearchTerms.of("三号楼304室 Tap-drips!  T-2026-000123");
        assertThat(terms.runs()).containsExactly("三号楼", "室");
        assertThat(terms.words()).containsExactly("304", "tap", "drips");
        assertThat(terms.numbers()).containsExactly("t-2026-000123");
    }

    @Test
    void full_width_letters_and_digits_are_read_like_narrow_ones() {
        assertThat(SearchTerms.of("ＷｉＦｉ　３０４").words()).containsExactly("wifi", "304");
    }

    @Test
    void signs_of_the_query_language_mean_nothing() {
        assertThat(SearchTerms.of("' & | ! :* <-> ()").isEmpty()).isTrue();
        assertThat(SearchTerms.of("a'b:*").words()).containsExactly("a", "b");
        assertThat(SearchTerms.of(null).isEmpty()).isTrue();
    }

    @Test
    void a_run_is_searched_by_its_pairs_and_one_character_as_a_prefix() {
        assertThat(SearchTerms.pairs("水龙头")).containsExactly("水龙", "龙头");
        assertThat(SearchTerms.pairs("灯")).containsExactly("灯");
        SearchTerms terms = SearchTerms.of("水龙头 灯");
        assertThat(TicketSearchQueries.query(terms, List.of())).isEqualTo("'水龙' & '龙头' & '灯':*");
    }

    @Test
    void a_number_is_whole_unless_it_may_still_be_being_typed() {
        List<SearchedWord> words =
                List.of(new SearchedWord("12", "12", List.of()), new SearchedWord("010", "010", List.of()));
        assertThat(TicketSearchQueries.query(SearchTerms.of("12 号楼 010"), words))
                .isEqualTo("('12' | '#12') & ('010':* | '#10' | '010') & '号楼'");
        assertThat(TicketSearchQueries.query(SearchTerms.of("12 010号楼"), words))
                .isEqualTo("('12' | '#12') & ('010' | '#10') & '号楼'");
    }

    @Test
    void slips_of_the_fingers_are_undone() {
        assertThat(SearchTerms.slips("tpa")).contains("tap", "ta", "tp");
    }

    @Test
    void what_was_found_is_marked() {
        Snippets snippets = new Snippets(
                List.of(new SearchedWord("driping", "drip", List.of("dripping"))), SearchTerms.of("driping 水龙头"));
        assertThat(snippets.all("Tap drips: 水龙头漏水"))
                .extracting(piece -> (piece.hit() ? "+" : "-") + piece.text())
                .containsExactly("-Tap ", "+drips", "-: ", "+水龙头", "-漏水");
        assertThat(snippets.around("nothing of it")).isEmpty();
        assertThat(snippets.around("x".repeat(100) + " drips " + "y".repeat(300)))
                .satisfies(pieces -> assertThat(pieces.get(0).text()).startsWith("…"))
                .anySatisfy(piece -> assertThat(piece.hit()).isTrue());
    }
}
