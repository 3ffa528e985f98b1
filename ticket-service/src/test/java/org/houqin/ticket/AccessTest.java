package org.houqin.ticket;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.api.AccessMatrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation by role and by thing, as {@code access.txt} says. */
@QuarkusTest
@RealParts
class AccessTest {
    @TestFactory
    Stream<DynamicTest> every_operation_by_role_and_thing() {
        return AccessMatrix.tests(new TicketThings());
    }
}
