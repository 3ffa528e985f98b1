package org.houqin.feedback.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SurveyTokenTest {
    @Test
    void a_token_has_256_bits_and_no_two_are_alike() {
        SurveyToken token = SurveyToken.next();
        assertThat(Base64.getUrlDecoder().decode(token.value())).hasSize(32);
        assertThat(SurveyToken.next().value()).isNotEqualTo(token.value());
    }

    @Test
    void the_hash_is_sha_256() {
        assertThat(HexFormat.of().formatHex(SurveyToken.of("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_text_of_a_token_never_shows_it() {
        SurveyToken token = SurveyToken.next();
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
