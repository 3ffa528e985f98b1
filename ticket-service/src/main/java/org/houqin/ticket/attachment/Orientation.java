package org.houqin.ticket.attachment;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as the EXIF data of a JPEG file says it: values 1 to 8 of tag 0x0112 (Exif 2.32, 4.6.4).
 *
 * @param value 1 when it was upright or nothing is said
 */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    /** Reads it; anything unexpected is taken for upright. */
    static Orientation of(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            return UPRIGHT;
        }
    }

    private static Orientation inSegments(ByteBuffer file) {
        file.position(2);
        while ((file.get() & 0xFF) == 0xFF) {
            int marker = file.get() & 0xFF;
            int length = file.getShort() & 0xFFFF;
            int next = file.position() + length - 2;
            if (marker == 0xE1 && file.getInt(file.position()) == 0x45786966) {
                return inTiff(file.slice(file.position() + 6, next - file.position() - 6));
            }
            if (marker == 0xDA) {
                return UPRIGHT;
            }
            file.position(next);
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turnsSideways() {
        return value >= 5;
    }

    /** Puts a picture of this size upright. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
