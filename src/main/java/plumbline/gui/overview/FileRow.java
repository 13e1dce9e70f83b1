package plumbline.gui.overview;

import plumbline.gui.workspace.OpenFolder;
import plumbline.source.SourceFile;

import java.util.Locale;

/// A line of the file table.
public record FileRow(OpenFolder folder, SourceFile file, FileKind kind) {

    public static FileRow of(OpenFolder folder, SourceFile file) {
        return new FileRow(folder, file, FileKind.of(lastName(file)));
    }

    public String name() {
        return lastName(file);
    }

    /// The folder it lies in, beginning with the opened one.
    public String place() {
        int slash = file.relativePath().lastIndexOf('/');
        return slash < 0
                ? folder.name()
                : folder.name() + "/" + file.relativePath().substring(0, slash);
    }

    /// The opened folder, the folders below it, the name.
    private String path() {
        return folder.name() + "/" + file.relativePath();
    }

    boolean matches(String lowerCase) {
        return path().toLowerCase(Locale.ROOT).contains(lowerCase)
                || kind.title().equalsIgnoreCase(lowerCase);
    }

    private static String lastName(SourceFile file) {
        return file.relativePath().substring(file.relativePath().lastIndexOf('/') + 1);
    }
}
