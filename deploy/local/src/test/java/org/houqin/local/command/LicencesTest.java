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
                "(CDDL-1.0 OR GPL-2.0-only)",
                "MIT AND Zlib",
                "MIT AND (Apache-2.0 OR GPL-3.0-only)",
                "GPL-3.0-only AND MIT OR BSD-3-Clause",
                "GNU Lesser General Public License (LGPL), version 2.1",
                "GPL2 w/ CPE",
                "CC-BY-4.0"
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
                "The GNU General Public License (GPL), version 3",
                "GPLv3",
                "SSPL-1.0",
                "Server Side Public License",
                "BUSL-1.1",
                "Business Source License 1.1",
                "(GPL-2.0-only OR AGPL-3.0-only)",
                "MIT AND GPL-3.0-only",
                "(MIT OR Zlib) AND (GPL-2.0-only OR (AGPL-3.0-only AND MIT))",
                "GPL-2.0-only WITH Classpath-exception-2.0 AND GPL-3.0-only",
                "Elastic-2.0",
                "Elastic License 2.0",
                "Apache-2.0 WITH Commons-Clause",
                "Commons Clause License Condition v1.0",
                "CC-BY-NC-4.0",
                "CC-BY-NC-SA-3.0",
                "Creative Commons Attribution-NonCommercial 4.0",
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
