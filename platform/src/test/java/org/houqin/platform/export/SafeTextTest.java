package org.houqin.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86 138",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x\")"
            })
    void what_a_spreadsheet_would_calculate_becomes_text(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tap drips", "水龙头漏水", "1-1", " =1", "a=b", "'quoted"})
    void ordinary_text_stays_as_it_is(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }
}
