package plumbline.report.dossier;

import plumbline.report.dossier.Verification.Refused;
import plumbline.report.dossier.Verification.Why;
import plumbline.review.digest.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Says whether a dossier is as it was sealed. Nothing of it is unpacked, and no more than a small
/// part of it is in memory at any time.
public final class Verifier {

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 10_000_000_000L;
    private static final int MOST_SMALL_BYTES = 20_000_000;

    private final int mostFiles;
    private final long mostBytes;

    public Verifier() {
        this(MOST_FILES, MOST_BYTES);
    }

    Verifier(int mostFiles, long mostBytes) {
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
    }

    /// Throws where the file cannot be read at all.
    public Verification verify(Path dossier) throws IOException {
        try (ZipFile zip = new ZipFile(dossier.toFile(), StandardCharsets.UTF_8)) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            Optional<Refused> refused = findFault(names);
            return refused.isPresent() ? refused.get() : read(zip, names);
        } catch (ZipException noZip) {
            return new Refused(Why.NO_ZIP, "");
        }
    }

    private Optional<Refused> findFault(List<String> names) {
        if (names.size() > mostFiles) {
            return Optional.of(new Refused(Why.TOO_MANY_FILES, ""));
        }
        TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String each : names) {
            if (!Names.isSafe(each)) {
                return Optional.of(new Refused(Why.UNSAFE_NAME, each));
            }
            if (!known.add(each)) {
                return Optional.of(new Refused(Why.DUPLICATE_NAME, each));
            }
        }
        return Optional.empty();
    }

    private Verification read(ZipFile zip, List<String> names) throws IOException {
        Optional<byte[]> text = find(zip, Names.MANIFEST);
        if (text.isEmpty()) {
            return new Refused(Why.NO_MANIFEST, "");
        }
        Optional<Manifest> manifest = Manifest.find(new String(text.get(), StandardCharsets.UTF_8));
        if (manifest.isEmpty()) {
            return new Refused(Why.DAMAGED_MANIFEST, Names.MANIFEST);
        }
        TreeMap<String, String> found = new TreeMap<>();
        long left = mostBytes;
        for (String each : names) {
            MessageDigest digest = Sha256.begin();
            left -= digest(zip, each, digest, left);
            if (left < 0) {
                return new Refused(Why.TOO_LARGE, each);
            }
            found.put(each, HexFormat.of().formatHex(digest.digest()));
        }
        return new Comparison(manifest.get(), found)
                .with(text.get(), find(zip, Names.SIGNATURE), find(zip, Names.PUBLIC_KEY));
    }

    /// What a small file holds; nothing where it is not there, or is not small.
    private static Optional<byte[]> find(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_SMALL_BYTES + 1);
            return bytes.length > MOST_SMALL_BYTES ? Optional.empty() : Optional.of(bytes);
        }
    }

    /// How many bytes it has, counted until they are too many: what a zip says of that may be
    /// wrong.
    private static long digest(ZipFile zip, String name, MessageDigest digest, long most)
            throws IOException {
        long all = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            for (int read = in.read(part); read >= 0 && all <= most; read = in.read(part)) {
                digest.update(part, 0, read);
                all += read;
            }
        }
        return all;
    }
}
