package org.houqin.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apache-2.0",
                "MIT",
                "LGPL-2.1-or-later",
                "GPL-2.0-with-classpath-exception",
                "GNU General Public License, version 2 with the GNU Classpath Exception",
                "(CDDL-1.0 OR GPL-2.0-only)"
            })
    void these_may_be_linked_in(String licence) {
        assertThat(Licences.allow(List.of(licence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPL-3.0-only",
                "AGPL-3.0-or-later",
                "GNU Affero General Public License v3.0",
                "SSPL-1.0",
                "(GPL-2.0-only OR AGPL-3.0-only)",
                ""
            })
    void these_may_not(String licence) {
        assertThat(Licences.allow(List.of(licence))).isFalse();
    }

    @Test
    void one_good_choice_is_enough_and_none_named_is_not() {
        assertThat(Licences.allow(List.of("GPL-2.0-only", "EPL-2.0"))).isTrue();
        assertThat(Licences.allow(List.of())).isFalse();
    }
}
