package plumbline.report.picture;

import plumbline.report.picture.ReportPicture.Points;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// Drawings for tests.
public final class Drawn {

    /// Of a drawing that nobody wants as points.
    public static final Points NO_POINTS =
            new Points(
                    1,
                    1,
                    () -> {
                        throw new IllegalStateException("nobody asked for points");
                    });

    private Drawn() {}

    /// An empty picture of that size.
    public static ReportPicture sized(String title, int width, int height) {
        return new ReportPicture(
                "x.svg", title, "", "", new Points(width, height, () -> png(width, height)));
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
