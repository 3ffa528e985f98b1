package org.houqin.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.api.BadInput;
import org.junit.jupiter.api.Test;

/** Whatever is sent: a clear answer, and nothing half done. */
@QuarkusTest
@RealParts
class BadInputTest {
    @Test
    void no_input_breaks_an_operation() {
        assertThat(BadInput.violations(new TicketThings())).isEmpty();
    }
}
