package plumbline.review.imports.reading;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.digest.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/// A document as it lies on the disk; the digest is of its bytes.
public record ReportFile(Path path, String name, String text, String sha256) {

    /// Nobody writes more by hand.
    private static final long LARGEST = 20_000_000;

    public static ReportFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("larger than 20 MB");
            }
            byte[] bytes = Files.readAllBytes(file);
            String name = String.valueOf(file.getFileName());
            return new ReportFile(
                    file,
                    name,
                    text(bytes),
                    HexFormat.of().formatHex(Sha256.begin().digest(bytes)));
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, file);
        }
    }

    /// Bytes that are no UTF-8 become signs for it; a mark of the order of bytes is none of it.
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
