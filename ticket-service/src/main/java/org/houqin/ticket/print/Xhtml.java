package org.houqin.ticket.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pieces of pages. */
final class Xhtml {
    private static final int DOTS = 320;

    private Xhtml() {}

    /** A page of its own with this style and content. */
    static String page(String title, String style, String body) {
        return "<html><head><title>" + text(title) + "</title><style>"
                + "* { font-family: 'Noto Sans SC'; } body { margin: 0; font-size: 10pt; color: #1c1a17; }" + style
                + "</style></head><body>" + body + "</body></html>";
    }

    /** Somebody's words as they are, harmless; line breaks stay. */
    static String text(String words) {
        if (words == null) {
            return "";
        }
        return words.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uFFFD]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }

    /** A picture inside the page. */
    static String image(String mediaType, byte[] data, String cssClass) {
        return "<img class=\"" + cssClass + "\" src=\"data:" + mediaType + ";base64,"
                + Base64.getEncoder().encodeToString(data) + "\" alt=\"\"/>";
    }

    /** An address as a QR code (ISO/IEC 18004), level M: a seventh of it may be dirty. */
    static String qr(String address, String cssClass) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            DOTS,
                            DOTS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            BufferedImage paper = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < dots.getWidth(); x++) {
                for (int y = 0; y < dots.getHeight(); y++) {
                    paper.setRGB(x, y, dots.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(paper, "png", file);
            return image("image/png", file.toByteArray(), cssClass);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Not representable as a QR code: " + address, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
