package plumbline.gui.attach;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that a pasted picture becomes, before it is kept with the audit.
public final class PictureFile {

    private static final String NAME = "pasted.png";

    private PictureFile() {}

    /// Writes a picture into a file.
    @FunctionalInterface
    public interface Writing {
        Path write(Path file);
    }

    static Path of(Writing writing) {
        try {
            Path folder = Files.createTempDirectory("plumbline-pasted");
            folder.toFile().deleteOnExit();
            Path file = writing.write(folder.resolve(NAME));
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.PICTURE_NOT_WRITTEN, failure, NAME);
        }
    }
}
