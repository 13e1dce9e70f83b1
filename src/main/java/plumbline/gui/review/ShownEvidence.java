package plumbline.gui.review;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A piece of evidence as it is shown: where it stands, what stands there, and what that means.
///
/// `file` is the file to open, where there is one; `stale` says that somebody has to look again.
public record ShownEvidence(
        String title, @Nullable Path file, String text, String note, boolean stale) {}
