package org.houqin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.houqin.testkit.ProblemTexts;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    @Test
    void what_is_wrong_with_a_field_can_be_said_in_chinese() {
        assertThat(ProblemTexts.untranslated()).isEmpty();
    }
}
