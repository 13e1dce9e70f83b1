package plumbline.analysis.settling;

import plumbline.operation.step.NotUnderstood;
import plumbline.source.TreePath;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a statement is known by wherever its file moves with the service and whatever is written
/// around it: the file, counted from the service, and a digest of its words.
public record StatementMark(String file, String digest) {

    private static final int BYTES = 16;

    /// Of a place in a service whose folder is `home`.
    public static StatementMark of(String home, NotUnderstood place) {
        String file = place.span().file();
        String below =
                home.isEmpty() || !TreePath.isWithin(home, file)
                        ? file
                        : file.substring(home.length() + 1);
        return new StatementMark(below, digest(place));
    }

    /// Blanks say nothing; what has no text is known by what stood in the way.
    private static String digest(NotUnderstood place) {
        String words = place.text().strip().replaceAll("\\s+", " ");
        String known = words.isEmpty() ? place.obstacle() + ":" + place.detail() : words;
        byte[] all = sha256().digest(known.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(all, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
