package plumbline.report.excel.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Puts a filled template together: parts that nothing was written into have the bytes that they
/// had.
///
/// The order in which formulas are worked out goes, for it names cells that moved; programs make it
/// anew.
final class KeptParts {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CHAIN = "xl/calcChain.xml";
    private static final Pattern NAMES_CHAIN =
            Pattern.compile("<(?:\\w+:)?(?:Override|Relationship)\\b[^>]*calcChain\\.xml\"[^>]*/>");

    /// What the library may have changed for cells that moved or have another look.
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\[Content_Types]\\.xml|.*\\.rels|xl/(?:workbook|styles|sharedStrings)\\.xml"
                            + "|xl/tables/.*|xl/comments.*|xl/drawings/vmlDrawing.*"
                            + "|xl/threadedComments/.*");

    private final Path template;
    private final Path filled;
    private final Set<String> sheets;

    /// `sheets` are the parts of sheets in which something is not as it was.
    KeptParts(Path template, Path filled, Set<String> sheets) {
        this.template = template;
        this.filled = filled;
        this.sheets = Set.copyOf(sheets);
    }

    void write(OutputStream to) throws IOException {
        try (ZipFile before = new ZipFile(template.toFile());
                ZipFile after = new ZipFile(filled.toFile())) {
            ZipOutputStream zip = new ZipOutputStream(to);
            List<? extends ZipEntry> entries =
                    Collections.list(after.entries()).stream()
                            .filter(each -> !each.getName().equals(CHAIN))
                            // what says which parts there are stands in front
                            .sorted(
                                    Comparator.comparing(
                                                    (ZipEntry each) ->
                                                            !each.getName().startsWith("["))
                                            .thenComparing(ZipEntry::getName))
                            .toList();
            for (ZipEntry each : entries) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(bytes(before, after, each.getName()));
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private byte[] bytes(ZipFile before, ZipFile after, String name) throws IOException {
        boolean kept = before.getEntry(name) != null && !isWritten(name);
        byte[] bytes = read(kept ? before : after, name);
        return kept || !namesParts(name) ? bytes : withoutChain(bytes);
    }

    private boolean isWritten(String name) {
        return sheets.contains(name) || WRITTEN.matcher(name).matches();
    }

    private static boolean namesParts(String name) {
        return name.equals("[Content_Types].xml") || name.endsWith(".rels");
    }

    private static byte[] withoutChain(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return NAMES_CHAIN.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
