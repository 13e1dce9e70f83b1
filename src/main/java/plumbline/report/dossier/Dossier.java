package plumbline.report.dossier;

import org.jspecify.annotations.Nullable;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedEvidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a zip of a report in several formats, the files that are evidence, a manifest of all of
/// them, and a signature of that.
public final class Dossier implements ReportFormat {

    /// Any fixed time does; this is the first that a zip can tell.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SortedMap<String, ReportFormat> reports;
    private final Function<String, Optional<Path>> attachments;
    private final SealKey key;

    /// The reports by their file names; `attachments` finds a kept file by its SHA-256.
    public Dossier(
            Map<String, ReportFormat> reports,
            Function<String, Optional<Path>> attachments,
            SealKey key) {
        this.reports = new TreeMap<>(reports);
        this.attachments = attachments;
        this.key = key;
    }

    @Override
    public void write(Report report, OutputStream to) throws IOException {
        SortedMap<String, Content> files = files(report);
        Manifest manifest = manifest(files);
        byte[] text = manifest.text().getBytes(StandardCharsets.UTF_8);
        files.put(Names.MANIFEST, Content.of(text));
        files.put(Names.SIGNATURE, Content.of(key.sign(text)));
        // its end must not close what it is written to
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        for (Map.Entry<String, Content> each : files.entrySet()) {
            ZipEntry entry = new ZipEntry(each.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            each.getValue().copyTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private SortedMap<String, Content> files(Report report) throws IOException {
        SortedMap<String, Content> files = new TreeMap<>();
        for (Map.Entry<String, ReportFormat> each : reports.entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            each.getValue().write(report, bytes);
            files.put(each.getKey(), Content.of(bytes.toByteArray()));
        }
        report.cells()
                .flatMap(each -> each.evidence().stream())
                .map(ReportedEvidence::attachment)
                .filter(each -> !each.isEmpty())
                .distinct()
                .forEach(each -> attach(each, files));
        files.put(Names.PUBLIC_KEY, Content.of(key.publicPem().getBytes(StandardCharsets.UTF_8)));
        files.put(Names.HOW_TO, Content.of(howTo()));
        return files;
    }

    private void attach(String digest, SortedMap<String, Content> files) {
        Path file = attachments.apply(digest).orElseThrow(() -> damaged(digest, null));
        Content content = to -> Files.copy(file, to);
        try {
            if (!content.digest().equals(digest)) {
                throw damaged(digest, null);
            }
        } catch (IOException failure) {
            throw damaged(digest, failure);
        }
        files.put(Names.EVIDENCE + file.getFileName(), content);
    }

    private static ProblemException damaged(String digest, @Nullable IOException failure) {
        return new ProblemException(ProblemKind.ATTACHMENT_DAMAGED, failure, digest);
    }

    private static Manifest manifest(SortedMap<String, Content> files) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, Content> each : files.entrySet()) {
            digests.put(each.getKey(), each.getValue().digest());
        }
        return new Manifest(digests);
    }

    private static byte[] howTo() throws IOException {
        try (InputStream page = Dossier.class.getResourceAsStream("/plumbline/report/VERIFY.txt")) {
            return Objects.requireNonNull(page).readAllBytes();
        }
    }
}
