package plumbline.source.ignore;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The patterns of one file; they speak of what lies below `folder`, counted from the work tree.
public record IgnoreFile(String folder, List<IgnorePattern> patterns) {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_PATTERNS = 5_000;

    /// Whether git's own limit against hostile files was met is of no interest: a file that is too
    /// large, or a link, rules nothing.
    public static Optional<IgnoreFile> find(Path file, String folder) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(new IgnoreFile(folder, parse(bytes)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static List<IgnorePattern> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .lines()
                .limit(MOST_PATTERNS)
                .map(IgnorePattern::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /// What the last pattern that speaks of a path says; null when none does.
    public @Nullable Boolean verdict(String path, boolean isFolder) {
        String below = folder.isEmpty() ? path : path.substring(folder.length() + 1);
        for (int i = patterns.size() - 1; i >= 0; i--) {
            if (patterns.get(i).matches(below, isFolder)) {
                return !patterns.get(i).isNegated();
            }
        }
        return null;
    }
}
