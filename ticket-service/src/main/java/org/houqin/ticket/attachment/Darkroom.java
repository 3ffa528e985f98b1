package org.houqin.ticket.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;

/**
 * Develops pictures: upright, no larger than {@value #LONGEST} pixels a side, drawn anew so that position, camera and
 * anything hidden in the file stay behind. Slow; never on an event loop.
 */
final class Darkroom {
    static final int LONGEST = 2560;
    private static final int THUMBNAIL = 320;
    private static final float QUALITY = 0.86f;

    private final long mostPixels;

    Darkroom(long mostPixels) {
        this.mostPixels = mostPixels;
        ImageIO.setUseCache(false);
    }

    /** @throws RuleViolation TOO_LARGE before anything is decoded, UNSUPPORTED_FILE when it is no such picture */
    Picture develop(byte[] file, FileType type) {
        try {
            Orientation held = type == FileType.JPEG ? Orientation.of(file) : new Orientation(1);
            BufferedImage seen = read(file, type);
            boolean clear = type != FileType.JPEG && seen.getColorModel().hasAlpha();
            BufferedImage kept = draw(seen, held, LONGEST, clear);
            BufferedImage small = draw(kept, new Orientation(1), THUMBNAIL, false);
            FileType as = type == FileType.PNG || clear ? FileType.PNG : FileType.JPEG;
            return new Picture(as, write(kept, as), kept.getWidth(), kept.getHeight(), write(small, FileType.JPEG));
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuleViolation refused) {
                throw refused;
            }
            throw new RuleViolation(TicketError.UNSUPPORTED_FILE, "The picture cannot be read; it may be damaged.");
        }
    }

    private BufferedImage read(byte[] file, FileType type) throws IOException {
        ImageReader reader = type == FileType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(type.name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > mostPixels) {
                throw new RuleViolation(
                        CommonError.TOO_LARGE,
                        "The picture has " + width + " × " + height + " pixels; at most " + mostPixels + " are taken.");
            }
            ImageReadParam wanted = reader.getDefaultReadParam();
            int every = (int) Math.max(1, Math.max(width, height) / LONGEST);
            wanted.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, wanted);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage draw(BufferedImage seen, Orientation held, int longest, boolean clear) {
        double scale = Math.min(1, longest / (double) Math.max(seen.getWidth(), seen.getHeight()));
        int width = (int) Math.max(1, Math.round(seen.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(seen.getHeight() * scale));
        boolean sideways = held.turnsSideways();
        BufferedImage paper = new BufferedImage(
                sideways ? height : width,
                sideways ? width : height,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        if (!clear) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform upright = held.upright(width, height);
        upright.scale(width / (double) seen.getWidth(), height / (double) seen.getHeight());
        pen.drawImage(seen, upright, null);
        pen.dispose();
        return paper;
    }

    private static byte[] write(BufferedImage paper, FileType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(paper, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
