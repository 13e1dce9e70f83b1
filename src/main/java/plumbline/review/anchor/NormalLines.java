package plumbline.review.anchor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/// The lines of a text without regard to spaces, counted from 1.
record NormalLines(List<String> lines) {

    private static final int AROUND = 3;

    NormalLines {
        lines = List.copyOf(lines);
    }

    static NormalLines of(String text) {
        return new NormalLines(
                text.lines().map(each -> each.strip().replaceAll("\\s+", " ")).toList());
    }

    int count() {
        return lines.size();
    }

    /// The digest of some lines, both ends included.
    String snippet(int first, int last) {
        return digest(lines.subList(first - 1, last));
    }

    /// The digest of the lines before and after these.
    String context(int first, int last) {
        int from = Math.max(1, first - AROUND);
        int to = Math.min(count(), last + AROUND);
        return digest(lines.subList(from - 1, first - 1)) + "-" + digest(lines.subList(last, to));
    }

    /// The first lines of all places where lines of that digest stand; `more` lines after the
    /// first.
    List<Integer> places(String snippet, int more) {
        return IntStream.rangeClosed(1, count() - more)
                .filter(each -> snippet(each, each + more).equals(snippet))
                .boxed()
                .toList();
    }

    /// Whether lines are there at all.
    boolean has(int first, int last) {
        return first >= 1 && first <= last && last <= count();
    }

    private static String digest(List<String> lines) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(), 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
