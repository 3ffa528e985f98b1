package org.houqin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path ROOT = Path.of("/srv/houqin");

    @Test
    void without_any_setting_the_usual_ports_and_the_folder_in_the_checkout_are_used() {
        Settings settings = Settings.from(ROOT, Map.of());
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.issuer()).isEqualTo("http://127.0.0.1:8180/realms/houqin");
        assertThat(settings.home()).isEqualTo(ROOT.resolve(".houqin"));
    }

    @Test
    void the_offset_moves_every_port() {
        Settings settings = Settings.from(ROOT, Map.of("HOUQIN_PORT_OFFSET", "1000"));
        for (Port port : Port.values()) {
            assertThat(settings.port(port)).isEqualTo(port.usual() + 1000);
        }
    }

    @Test
    void a_port_of_its_own_is_stronger_than_the_offset() {
        Settings settings = Settings.from(ROOT, Map.of("HOUQIN_PORT_OFFSET", "1000", "HOUQIN_PORT_WEB", "80"));
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:80");
        assertThat(settings.port(Port.TICKET)).isEqualTo(9081);
    }

    @Test
    void the_others_look_for_a_part_where_something_stands_before_it() {
        Settings settings = Settings.from(ROOT, Map.of("HOUQIN_VIA_KAFKA", "29092"));
        assertThat(settings.reachedAt(Port.KAFKA)).isEqualTo(29092);
        assertThat(settings.port(Port.KAFKA)).isEqualTo(19092);
        assertThat(settings.reachedAt(Port.POSTGRES)).isEqualTo(15432);
    }

    @Test
    void services_get_the_options_of_their_java_one_names() {
        Settings settings = Settings.from(ROOT, Map.of("HOUQIN_SERVICE_OPTIONS", " -XX:+UseG1GC  -Dx=y "));
        assertThat(settings.service().options()).containsExactly("-XX:+UseG1GC", "-Dx=y");
        assertThat(Settings.from(ROOT, Map.of("HOUQIN_SERVICE_OPTIONS", ""))
                        .service()
                        .options())
                .isEmpty();
    }

    @Test
    void services_start_quickly_unless_told_otherwise() {
        assertThat(Settings.from(ROOT, Map.of()).service().options())
                .containsExactly("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");
    }

    @Test
    void programs_are_shared_by_stacks_with_different_homes() {
        Settings one = Settings.from(ROOT, Map.of("HOUQIN_HOME", "/tmp/one"));
        Settings two = Settings.from(ROOT, Map.of("HOUQIN_HOME", "/tmp/two"));
        assertThat(one.data()).isNotEqualTo(two.data());
        assertThat(one.programs()).isEqualTo(two.programs());
    }

    @Test
    void a_word_for_a_number_is_refused_by_the_name_of_its_variable() {
        assertThatThrownBy(() -> Settings.from(ROOT, Map.of("HOUQIN_PORT_KAFKA", "many")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("HOUQIN_PORT_KAFKA");
    }

    @Test
    void a_port_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> Settings.from(ROOT, Map.of("HOUQIN_PORT_OFFSET", "60000")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("65535");
    }
}
