package plumbline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Takes a folder that is there, which a saved audit is as well; anything else is wrong use.
public final class ExistingFolder implements ITypeConverter<Path> {

    @Override
    public Path convert(String typed) throws NoFolderException {
        try {
            Path path = Path.of(typed);
            if (typed.isBlank() || !Files.isDirectory(path)) {
                throw new NoFolderException(typed);
            }
            return path;
        } catch (InvalidPathException _) {
            throw new NoFolderException(typed);
        }
    }

    /// Whether something is there, though it may be no folder.
    public static boolean isSomething(String typed) {
        try {
            return !typed.isBlank() && !Files.notExists(Path.of(typed));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /// What was typed is no folder; [WrongUse] has the words for it.
    public static final class NoFolderException extends TypeConversionException {

        @Serial private static final long serialVersionUID = 1L;

        private NoFolderException(String typed) {
            super(typed);
        }
    }
}
