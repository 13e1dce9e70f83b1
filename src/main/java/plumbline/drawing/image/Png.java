package plumbline.drawing.image;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a painting as a picture of points.
public final class Png {

    /// More points than this no picture has: 200 MB of memory.
    private static final long MOST_POINTS = 50_000_000;

    /// Nor one that takes more than a quarter of all memory, with four bytes to a point.
    private static final long SHARE = 16;

    private final Typeface letters;
    private final Palette palette;
    private final long most;

    public Png(Typeface letters, Palette palette) {
        this(letters, palette, Runtime.getRuntime().maxMemory());
    }

    /// For a machine with so many bytes of memory.
    Png(Typeface letters, Palette palette, long memory) {
        this.letters = letters;
        this.palette = palette;
        this.most = Math.min(MOST_POINTS, memory / SHARE);
    }

    /// The bytes of a file, each unit of the painting as many points wide; fewer where the picture
    /// would not fit into memory.
    public byte[] of(Painting painting, double scale) {
        Box size = painting.size(letters);
        double fitting = fitting(size, scale);
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(size.width() * fitting),
                        (int) Math.ceil(size.height() * fitting),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setClip(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(fitting, fitting);
        ImagePen pen = new ImagePen(graphics, letters, palette);
        pen.fill(whole(image, fitting), 0, Ink.PAGE);
        painting.paint(pen);
        graphics.dispose();
        return bytes(image);
    }

    /// How many points wide each unit of it would be.
    public double fitting(Painting painting, double scale) {
        return fitting(painting.size(letters), scale);
    }

    private double fitting(Box size, double scale) {
        return Math.min(scale, Math.sqrt(most / (size.width() * size.height())));
    }

    /// A size need not be one of whole points.
    private static Box whole(BufferedImage image, double scale) {
        return new Box(0, 0, image.getWidth() / scale, image.getHeight() / scale);
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream kept = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", kept);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
