package plumbline.review.imports.workbook.sheet;

import org.apache.poi.util.XMLHelper;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A workbook in the format that LibreOffice has of its own.
final class OdsWorkbook implements Workbook {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CONTENT = "content.xml";

    private final ZipFile zip;

    private OdsWorkbook(ZipFile zip) {
        this.zip = zip;
    }

    /// Whether a file says that it is one.
    static boolean is(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return read(zip, "mimetype").strip().equals(MEDIA_TYPE);
        }
    }

    static OdsWorkbook open(Path file) throws IOException, XMLStreamException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            refuse(file, zip);
            return new OdsWorkbook(zip);
        } catch (IOException | XMLStreamException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static void refuse(Path file, ZipFile zip) throws IOException, XMLStreamException {
        if (read(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new ProblemException(ProblemKind.WORKBOOK_ENCRYPTED, null, file);
        }
        if (zip.stream().anyMatch(OdsWorkbook::isMacro)) {
            throw new ProblemException(ProblemKind.WORKBOOK_WITH_MACROS, null, file);
        }
        if (isLinked(zip)) {
            throw new ProblemException(ProblemKind.WORKBOOK_WITH_LINKS, null, file);
        }
    }

    /// LibreOffice writes an empty list of its libraries into files without any.
    private static boolean isMacro(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean code = name.startsWith("basic/") || name.startsWith("scripts/");
        return code
                && !entry.isDirectory()
                && !name.endsWith("-lc.xml")
                && !name.endsWith("-lb.xml");
    }

    private static boolean isLinked(ZipFile zip) throws IOException, XMLStreamException {
        try (InputStream in = content(zip)) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && leadsAway(xml.getLocalName())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean leadsAway(String element) {
        return List.of("table-source", "cell-range-source", "dde-source", "dde-link")
                .contains(element);
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream content(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CONTENT);
        if (entry == null) {
            throw new IOException("no " + CONTENT);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public List<String> sheets() throws IOException, XMLStreamException {
        List<String> names = new ArrayList<>();
        try (InputStream in = content(zip)) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (OdsSheet.isSheet(xml, xml.next())) {
                    names.add(Xml.attribute(xml, "name"));
                }
            }
        }
        return names;
    }

    @Override
    public void read(String sheet, Predicate<SheetRow> wantsMore)
            throws IOException, XMLStreamException {
        try (InputStream in = content(zip)) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (OdsSheet.isSheet(xml, xml.next()) && Xml.attribute(xml, "name").equals(sheet)) {
                    new OdsSheet(sheet, xml).read(wantsMore);
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
