package plumbline.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Why a file or folder was not taken.
public enum SkipReason {
    NOT_READABLE("skip.not-readable"),
    LINK_LOOP("skip.link-loop"),
    LEADS_OUTSIDE("skip.leads-outside"),
    IGNORED("skip.ignored"),
    GIT_IGNORED("skip.git-ignored"),
    LEFT_OUT("skip.left-out"),
    SPECIAL_FILE("skip.special-file"),
    TOO_LARGE("skip.too-large"),
    BINARY("skip.binary"),
    ENCODING("skip.encoding"),
    GONE("skip.gone");

    private final String key;

    SkipReason(String key) {
        this.key = key;
    }

    /// The words for it.
    public String key() {
        return key;
    }

    static SkipReason of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException gone -> GONE;
            // was a folder when its parent was listed
            case NotDirectoryException replaced -> GONE;
            default -> NOT_READABLE;
        };
    }
}
