package plumbline.review.compare;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Pages;
import plumbline.review.digest.Sha256;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tells whether a check still asks what it asked: a digest of its title, severity, advice and
/// page.
public final class CheckDigest {

    private CheckDigest() {}

    public static String of(CheckInfo check) {
        return digest(
                List.of(
                        check.title(),
                        check.severity().name(),
                        check.fix(),
                        Pages.find(check).orElse("")));
    }

    /// Of each check by its id.
    public static SortedMap<String, String> all(List<CheckInfo> checks) {
        SortedMap<String, String> digests = new TreeMap<>();
        checks.forEach(each -> digests.put(each.id(), of(each)));
        return digests;
    }

    /// Of all of them together: the version of a catalogue.
    public static String version(SortedMap<String, String> digests) {
        return digest(List.copyOf(digests.values()));
    }

    /// Line ends and spaces are no other question.
    private static String digest(List<String> texts) {
        MessageDigest sha = Sha256.begin();
        for (String each : texts) {
            sha.update(each.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return HexFormat.of().formatHex(sha.digest(), 0, 16);
    }
}
