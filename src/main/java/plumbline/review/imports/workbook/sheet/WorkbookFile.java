package plumbline.review.imports.workbook.sheet;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.digest.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamException;

/// A workbook as it lies on the disk, of Excel or of LibreOffice; the digest is of its bytes.
///
/// All throw a [ProblemException] where it cannot be read or is refused.
public final class WorkbookFile implements AutoCloseable {

    /// What can be kept as an attachment, too.
    private static final long LARGEST = 100_000_000;

    private static final int MOST_ROWS = 200_000;

    private final Path path;
    private final String sha256;
    private final Workbook workbook;

    private WorkbookFile(Path path, String sha256, Workbook workbook) {
        this.path = path;
        this.sha256 = sha256;
        this.workbook = workbook;
    }

    public static WorkbookFile open(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new ProblemException(ProblemKind.WORKBOOK_SWOLLEN, null, path);
            }
            String sha256 = digest(path);
            refuseOld(path);
            return new WorkbookFile(path, sha256, workbook(path));
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, path);
        }
    }

    private static Workbook workbook(Path path) {
        return guarded(
                path,
                () -> {
                    Size.look(path);
                    return OdsWorkbook.is(path) ? OdsWorkbook.open(path) : XlsxWorkbook.open(path);
                });
    }

    private static String digest(Path path) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// An encrypted workbook is wrapped in the container of the old ones.
    private static void refuseOld(Path path) throws IOException {
        FileMagic kind = FileMagic.valueOf(path.toFile());
        if (kind == FileMagic.OLE2) {
            throw new ProblemException(
                    isEncrypted(path)
                            ? ProblemKind.WORKBOOK_ENCRYPTED
                            : ProblemKind.WORKBOOK_TOO_OLD,
                    null,
                    path);
        }
        if (kind != FileMagic.OOXML) {
            throw new ProblemException(ProblemKind.NOT_A_WORKBOOK, null, path);
        }
    }

    private static boolean isEncrypted(Path path) {
        try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    /// What people call it.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    public String sha256() {
        return sha256;
    }

    public List<String> sheets() {
        return guarded(path, workbook::sheets);
    }

    /// Tells the filled rows of a sheet until somebody wants no more.
    public void read(String sheet, Predicate<SheetRow> wantsMore) {
        Predicate<SheetRow> counted = new Counted(wantsMore);
        guarded(
                path,
                () -> {
                    workbook.read(sheet, counted);
                    return sheet;
                });
    }

    /// Refuses sheets that nobody made by hand.
    private final class Counted implements Predicate<SheetRow> {

        private final Predicate<SheetRow> wantsMore;
        private int rows;

        Counted(Predicate<SheetRow> wantsMore) {
            this.wantsMore = wantsMore;
        }

        @Override
        public boolean test(SheetRow row) {
            rows++;
            if (rows > MOST_ROWS) {
                throw new ProblemException(ProblemKind.WORKBOOK_TOO_LONG, null, path, MOST_ROWS);
            }
            return wantsMore.test(row);
        }
    }

    private interface Reading<T> {
        T read() throws IOException, XMLStreamException;
    }

    /// What libraries throw at files that nobody wrote like that is the file's fault.
    private static <T> T guarded(Path path, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException
                | XMLStreamException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw new ProblemException(ProblemKind.NOT_A_WORKBOOK, broken, path);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException late) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, late, path);
        }
    }
}
