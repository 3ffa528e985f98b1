package org.houqin.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromisesTest {
    @Test
    void a_forged_token_differs_in_nothing_but_its_signature() {
        assertThat(Promises.forged("Bearer head.body.sign")).isEqualTo("Bearer head.body.Aign");
        assertThat(Promises.forged("Bearer head.body.Align")).isEqualTo("Bearer head.body.Blign");
    }
}
