package org.houqin.ticket.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.houqin.ticket.House.as;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes onto paper. */
@QuarkusTest
@RealParts
class PrintTest {
    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void aSheetHasACardForEveryRoomWhoseCodeLeadsThere() throws Exception {
        String building =
                as("staff").get("/api/locations/" + house.room()).jsonPath().getString("parentId");
        String code = as("admin")
                .get("/api/locations/" + house.room() + "/report-code")
                .jsonPath()
                .getString("code");
        byte[] file = pdf("admin", "/api/locations/qr-sheet.pdf?kind=ROOM&id=" + building);
        assertThat(text(file)).contains("304室", "扫码报修", "/r/" + code);
        assertThat(scanned(picture(file, "qr.png"))).endsWith("/r/" + code);
    }

    @Test
    void nothingToPrintIsNotFoundAndStaffPrintNoCodes() {
        as("admin")
                .get("/api/locations/qr-sheet.pdf?kind=SITE&id=" + house.room())
                .then()
                .statusCode(404);
        as("admin").get("/api/locations/qr-sheet.pdf").then().statusCode(400);
        as("staff").get("/api/locations/qr-sheet.pdf?id=" + house.room()).then().statusCode(403);
    }

    @Test
    void aWorkOrderIsPrintedInTheLanguageOfItsReader() throws IOException {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("title", "水龙头 <b>漏水</b> & more");
        need.put("contact", "138 0000 0000");
        String id = as("staff").body(need).post("/api/tickets").jsonPath().getString("id");
        String zh = text(pdf("staff", "/api/tickets/" + id + "/work-order.pdf?lang=zh-CN"));
        assertThat(zh).contains("维修工单", "水龙头 <b>漏水</b> & more", "三号楼 / 304室", "报修人签字", "138 0000 0000");
        byte[] en = pdf("dispatcher", "/api/tickets/" + id + "/work-order.pdf?lang=en");
        assertThat(text(en)).contains("Work order T-", "Building 3 / Room 304");
        picture(en, "work-order.png");
        as("staff-2").get("/api/tickets/" + id + "/work-order.pdf").then().statusCode(404);
    }

    private static byte[] pdf(String who, String path) {
        Response answer = as(who).get(path);
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(".pdf"));
        return answer.asByteArray();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage picture(byte[] file, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            Path shown = Path.of("target", "print", name);
            Files.createDirectories(shown.getParent());
            javax.imageio.ImageIO.write(page, "png", shown.toFile());
            return page;
        }
    }

    /** What a scanner reads that is held over the code of the first card. */
    private static String scanned(BufferedImage page) throws Exception {
        double dotsPerMm = page.getWidth() / 210.0;
        int side = (int) (40 * dotsPerMm);
        int[] dots = page.getRGB((int) (14 * dotsPerMm), (int) (20 * dotsPerMm), side, side, null, 0, side);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, dots))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
