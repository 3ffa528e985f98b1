package org.houqin.ticket.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.place.Address;
import org.houqin.ticket.place.LocationKind;
import org.houqin.ticket.place.LocationView;
import org.houqin.ticket.place.PlaceQueries.CodedPlace;
import org.junit.jupiter.api.Test;

class QrSheetTest {
    @Test
    void eightCardsFitOnAPage() throws Exception {
        byte[] file = Press.pdf(QrSheet.of(rooms(9), "https://houqin.example.org"));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            Path shown = Path.of("target", "print", "sheet.png");
            Files.createDirectories(shown.getParent());
            javax.imageio.ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png", shown.toFile());
        }
    }

    private static List<CodedPlace> rooms(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CodedPlace(
                        new LocationView(
                                UUID.randomUUID(),
                                0,
                                null,
                                LocationKind.ROOM,
                                "A-30" + i,
                                new LocalName("30" + i + " 阶梯教室", "Lecture hall 30" + i),
                                new LocalName(
                                        "主校区 / 第一教学楼 / 三层 / 30" + i,
                                        "Main campus / Teaching building 1 / 3rd floor / 30" + i),
                                true,
                                new Address(null, null, null)),
                        "k7m2x9qwt" + i))
                .toList();
    }
}
