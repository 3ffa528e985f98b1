package org.houqin.feedback;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.api.AccessMatrix;
import org.houqin.testkit.api.Things;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation by role and by thing, as {@code access.txt} says. */
@QuarkusTest
@RealParts
class AccessTest {
    @TestFactory
    Stream<DynamicTest> every_operation_by_role_and_thing() {
        return AccessMatrix.tests(new Invitations());
    }

    /** An invitation of a requester for each operation. */
    private static final class Invitations implements Things {
        private Case latest = Case.withoutAddress();

        @Override
        public String service() {
            return "feedback";
        }

        @Override
        public String thing(String operation) {
            latest = Case.withoutAddress();
            return latest.closed(1).invitation(1).toString();
        }

        @Override
        public UUID owner(String role) {
            return latest.person;
        }
    }
}
