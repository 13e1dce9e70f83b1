package plumbline.gui.picture;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

import org.jspecify.annotations.Nullable;

import plumbline.gui.drawing.Paper;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.imageio.ImageIO;

/// A picture of what the window shows, sharp at any scale. Take it on the UI thread, write it on
/// any.
public record Picture(WritableImage image) {

    public static Picture of(Scene scene, double scale) {
        // a shadow may go beyond the window
        return of(
                scene.getRoot(),
                scale,
                new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
    }

    public static Picture of(Node node, double scale) {
        return of(node, scale, null);
    }

    private static Picture of(Node node, double scale, @Nullable Rectangle2D part) {
        SnapshotParameters how = new SnapshotParameters();
        how.setViewport(part);
        how.setTransform(Transform.scale(scale, scale));
        Paper.refine(node, scale);
        try {
            return new Picture(node.snapshot(how, null));
        } finally {
            Paper.refine(node, 1);
        }
    }

    /// Writes a PNG, whole or not at all.
    public Path write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path half = file.resolveSibling(file.getFileName() + ".tmp");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", half.toFile());
            return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.PICTURE_NOT_WRITTEN, failure, file);
        }
    }
}
