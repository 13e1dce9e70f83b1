package plumbline.gui.overview;

import plumbline.gui.workspace.OpenFolder;
import plumbline.source.Skipped;

import java.util.Locale;

/// A line of the table of what was passed over.
public record SkippedRow(OpenFolder folder, Skipped skipped, String reason) {

    public String path() {
        return folder.name() + "/" + skipped.relativePath();
    }

    boolean matches(String lowerCase) {
        return path().toLowerCase(Locale.ROOT).contains(lowerCase)
                || reason.toLowerCase(Locale.ROOT).contains(lowerCase);
    }
}
