package org.houqin.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkroomTest {
    private final Darkroom darkroom = new Darkroom(1_000_000);

    /** The upper half of a scene that was red above, seen through a camera held in each of the eight ways. */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 20, 2, RED",
        "2, 40, 20, 20, 2, RED",
        "3, 40, 20, 20, 2, BLUE",
        "4, 40, 20, 20, 2, BLUE",
        "5, 20, 40, 2, 20, RED",
        "6, 20, 40, 17, 20, RED",
        "7, 20, 40, 17, 20, RED",
        "8, 20, 40, 2, 20, RED"
    })
    void aPictureStandsUprightHoweverTheCameraWasHeld(
            int orientation, int width, int height, int x, int y, String colour) {
        Picture picture = darkroom.develop(SomePicture.held(orientation, 40, 20), FileType.JPEG);
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        Color seen = new Color(SomePicture.read(picture.data()).getRGB(x, y));
        assertThat(colour.equals("RED") ? seen.getRed() : seen.getBlue()).isGreaterThan(200);
    }

    @Test
    void whereAndWithWhatItWasTakenIsNotInWhatIsKept() {
        byte[] sent = SomePicture.held(6, 40, 20);
        assertThat(SomePicture.contains(sent, SomePicture.SECRET)).isTrue();
        Picture picture = darkroom.develop(sent, FileType.JPEG);
        assertThat(SomePicture.contains(picture.data(), "Exif")).isFalse();
        assertThat(SomePicture.contains(picture.data(), SomePicture.SECRET)).isFalse();
        assertThat(SomePicture.contains(picture.thumbnail(), SomePicture.SECRET))
                .isFalse();
    }

    @Test
    void whatHangsBehindThePictureIsLeftOut() {
        byte[] picture = SomePicture.png(4, 4);
        byte[] sent = java.util.Arrays.copyOf(picture, picture.length + 6);
        System.arraycopy("<?php?".getBytes(StandardCharsets.US_ASCII), 0, sent, picture.length, 6);
        assertThat(SomePicture.contains(darkroom.develop(sent, FileType.PNG).data(), "<?php"))
                .isFalse();
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreDecoded() {
        assertThatThrownBy(() -> darkroom.develop(SomePicture.claiming(60_000, 60_000), FileType.PNG))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(CommonError.TOO_LARGE));
    }

    @Test
    void aDamagedPictureIsRefusedInPlainWords() {
        assertThatThrownBy(() -> darkroom.develop(SomePicture.cut(SomePicture.png(40, 40)), FileType.PNG))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(TicketError.UNSUPPORTED_FILE));
    }

    @Test
    void largePicturesAreMadeSmallerAndGetAThumbnail() {
        Picture picture = new Darkroom(40_000_000).develop(SomePicture.jpeg(3000, 1500), FileType.JPEG);
        assertThat(picture.width()).isEqualTo(2560);
        assertThat(picture.height()).isEqualTo(1280);
        assertThat(SomePicture.read(picture.thumbnail()).getWidth()).isEqualTo(320);
    }

    @Test
    void webPBecomesAPictureEveryoneCanShow() {
        Picture picture = darkroom.develop(SomePicture.webp(), FileType.of(SomePicture.webp()));
        assertThat(SomePicture.read(picture.data()).getWidth()).isEqualTo(picture.width());
    }

    @Test
    void theKindOfAFileIsToldByItsContent() {
        assertThat(FileType.of(SomePicture.jpeg(2, 2))).isEqualTo(FileType.JPEG);
        assertThat(FileType.of(SomePicture.png(2, 2))).isEqualTo(FileType.PNG);
        assertThat(FileType.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileType.PDF);
        assertThatThrownBy(() -> FileType.of("<html>".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("JPEG, PNG and WebP");
        assertThatThrownBy(() -> FileType.of(Base64.getDecoder().decode("AAAAGGZ0eXBoZWlj")))
                .hasMessageContaining("HEIC");
    }
}
