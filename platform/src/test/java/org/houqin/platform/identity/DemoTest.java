package org.houqin.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

class DemoTest {
    private static final Demo PRODUCTION = new Demo(false);
    private static final Demo ELSEWHERE = new Demo(true);
    private static final String SHIPPED = "00000000-0000-7000-8000-000000000003";
    private static final String REAL = "0199d3a0-1111-7000-8000-000000000003";

    @Test
    void production_does_not_start_with_the_shipped_password() {
        assertThatThrownBy(() -> new ShippedSecrets(PRODUCTION, "houqin").customize(new FluentConfiguration()))
                .hasMessageContaining("HOUQIN_DB_PASSWORD");
        assertThatCode(() -> new ShippedSecrets(PRODUCTION, "of its own").customize(new FluentConfiguration()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new ShippedSecrets(ELSEWHERE, "houqin").customize(new FluentConfiguration()))
                .doesNotThrowAnyException();
    }

    @Test
    void production_turns_shipped_accounts_away() {
        assertThat(PRODUCTION.refuses(SHIPPED)).isTrue();
        assertThat(PRODUCTION.refuses(REAL)).isFalse();
        assertThat(PRODUCTION.refuses(null)).isFalse();
        assertThat(ELSEWHERE.refuses(SHIPPED)).isFalse();
    }
}
