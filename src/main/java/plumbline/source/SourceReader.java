package plumbline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Reads one file as text; what stands in its way is a value, never an exception.
public final class SourceReader {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final int mostBytes;

    public SourceReader() {
        this(MOST_BYTES);
    }

    /// Reads files up to that size.
    public SourceReader(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    public SourceText read(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // opening a pipe would wait until somebody writes into it
            if (!attributes.isRegularFile()) {
                return new SourceText.Unreadable(SkipReason.SPECIAL_FILE);
            }
            return attributes.size() > mostBytes
                    ? tooLarge()
                    : bytes(file).map(TextDecoding::decode).orElseGet(SourceReader::tooLarge);
        } catch (IOException failure) {
            return new SourceText.Unreadable(SkipReason.of(failure));
        }
    }

    /// The bytes of a file whose text could be read, where there is no more than that of them.
    public Optional<byte[]> findBytes(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() && attributes.size() <= mostBytes
                    ? bytes(file)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Holds the limit on its own, for a file may have grown since somebody asked for its size.
    private Optional<byte[]> bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(mostBytes);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        }
    }

    private static SourceText tooLarge() {
        return new SourceText.Unreadable(SkipReason.TOO_LARGE);
    }
}
