package org.houqin.ticket.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TellingWordsTest {
    @Test
    void pairsOfChineseCharactersTell() {
        assertThat(TellingWords.of("灯管闪烁")).containsExactly("灯管", "管闪", "闪烁");
    }

    @Test
    void beginningsOfEnglishWordsTell() {
        assertThat(TellingWords.of("The printer is out of toner")).containsExactly("print", "toner");
    }

    @Test
    void whatEveryReportSaysTellsNothing() {
        assertThat(TellingWords.of("This room: broken again!")).isEmpty();
        assertThat(TellingWords.of("坏了")).isEmpty();
        assertThat(TellingWords.of(null)).isEmpty();
    }
}
