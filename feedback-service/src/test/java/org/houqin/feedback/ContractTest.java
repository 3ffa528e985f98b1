package org.houqin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.houqin.feedback.invitation.InvitationEvent;
import org.houqin.feedback.invitation.InvitationEvent.SurveyAnswered;
import org.houqin.feedback.invitation.InvitationEvent.SurveyExpired;
import org.houqin.feedback.invitation.InvitationEvent.SurveyInvited;
import org.houqin.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {
    static List<String> types() {
        return Contracts.types("feedback");
    }

    @Test
    void every_event_has_a_contract_and_every_contract_an_event() {
        UUID any = UUID.randomUUID();
        assertThat(types())
                .containsExactlyInAnyOrder(
                        new SurveyInvited(any, any, "", 1, any, null, null, null).type(),
                        new SurveyAnswered(any, any, "", 1, 1, true, null, null).type(),
                        new SurveyExpired(any, any, 1, null).type())
                .hasSize(InvitationEvent.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_golden_sample_keeps_its_schema(String type) {
        assertThat(Contracts.violations(type, Contracts.sample(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_golden_sample_is_our_event_to_the_letter(String type) throws IOException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        Class<?> event = Arrays.stream(InvitationEvent.class.getPermittedSubclasses())
                .filter(each -> type.contains(kebab(each.getSimpleName())))
                .findFirst()
                .orElseThrow();
        Object read = json.readValue(Contracts.sample(type), event);
        assertThat(read).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_asyncapi_document_lists_it(String type) throws IOException {
        assertThat(Files.readString(Contracts.folder("feedback").resolve("asyncapi.yaml")))
                .contains("name: " + type)
                .contains("./" + type.substring("feedback.".length()) + ".schema.json");
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase();
    }
}
