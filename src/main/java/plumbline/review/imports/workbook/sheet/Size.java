package plumbline.review.imports.workbook.sheet;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Unpacks a file once to nowhere, to see whether it is as large as it looks; what it says of its
/// own size is not believed.
final class Size {

    private static final long LARGEST = 1_000_000_000;
    private static final long LARGEST_BESIDE_SHEETS = 300_000_000;
    private static final long LARGEST_OF_LITTLE = 20_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final long SMALL = 20_000_000;
    private static final int MOST_SWELLING = 150;

    private Size() {}

    /// Refuses what would fill the memory.
    static void look(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long all = 0;
            int entries = 0;
            for (ZipEntry each : Collections.list(zip.entries())) {
                long size = size(zip, each, most(each.getName()));
                all += size;
                entries++;
                boolean swollen = size > SMALL && size / MOST_SWELLING > each.getCompressedSize();
                if (swollen
                        || size > most(each.getName())
                        || all > LARGEST
                        || entries > MOST_ENTRIES) {
                    throw new ProblemException(ProblemKind.WORKBOOK_SWOLLEN, null, file);
                }
            }
        }
    }

    /// What is read line by line may be larger than what is kept.
    private static long most(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (name.contains("worksheets/") || last.equals("content.xml")) {
            return LARGEST;
        }
        return last.startsWith("sharedStrings") ? LARGEST_BESIDE_SHEETS : LARGEST_OF_LITTLE;
    }

    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] part = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(part); read >= 0 && size <= most; read = in.read(part)) {
                size += read;
            }
        }
        return size;
    }
}
