package plumbline.gui.overview;

import plumbline.gui.workspace.OpenFolder;
import plumbline.source.SkipReason;
import plumbline.source.Skipped;

import java.util.Locale;

/// A line of the table of what was passed over; `forced` says that it is read all the same.
public record SkippedRow(OpenFolder folder, Skipped skipped, String reason, boolean forced) {

    public SkippedRow(OpenFolder folder, Skipped skipped, String reason) {
        this(folder, skipped, reason, false);
    }

    /// Whether somebody can have it read all the same, or no longer.
    boolean canBeForced() {
        return forced
                || switch (skipped.reason()) {
                    case TOO_LARGE, BINARY, ENCODING, LEFT_OUT -> true;
                    case NOT_READABLE,
                            LINK_LOOP,
                            LEADS_OUTSIDE,
                            IGNORED,
                            GIT_IGNORED,
                            SPECIAL_FILE,
                            GONE ->
                            false;
                };
    }

    /// Whether it is a folder that somebody chose to leave out.
    boolean isLeftOut() {
        return skipped.reason() == SkipReason.LEFT_OUT;
    }

    public String path() {
        return folder.name() + "/" + skipped.relativePath();
    }

    boolean matches(String lowerCase) {
        return path().toLowerCase(Locale.ROOT).contains(lowerCase)
                || reason.toLowerCase(Locale.ROOT).contains(lowerCase);
    }
}
