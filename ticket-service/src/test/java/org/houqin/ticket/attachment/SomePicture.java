package org.houqin.ticket.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Pictures for tests: red above, blue below. */
public final class SomePicture {
    /** Stands in the EXIF data where cameras write position and model. */
    public static final String SECRET = "31 deg 13 min N, 121 deg 28 min E";

    private SomePicture() {}

    public static byte[] jpeg(int width, int height) {
        return encoded(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    /** A WebP of 4 × 2 pixels. */
    public static byte[] webp() {
        return Base64.getDecoder()
                .decode("UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoEAAIAAUAmJaACdLoB+AADsAD+8ut//NgVzXPv9//S4P0uD9Lg/9KQAAA=");
    }

    /** A JPEG whose EXIF data says how the camera was held, and where. */
    public static byte[] held(int orientation, int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + secret.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(secret.length).putInt(8 + 2 + 24 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(secret);
        ByteBuffer file = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
        file.put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array());
        file.put(plain, 2, plain.length - 2);
        return file.array();
    }

    /** A PNG that claims to be that large, with nothing in it. */
    public static byte[] claiming(int width, int height) {
        byte[] file = png(2, 2);
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(file, 12, 17);
        ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
        return file;
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the bytes of a text are anywhere in the file. */
    public static boolean contains(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static byte[] encoded(int width, int height, String format) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, format, file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
