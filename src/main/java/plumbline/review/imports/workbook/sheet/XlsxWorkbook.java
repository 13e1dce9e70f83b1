package plumbline.review.imports.workbook.sheet;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamException;

/// A workbook of Excel.
final class XlsxWorkbook implements Workbook {

    private final OPCPackage parts;
    private final XSSFReader reader;
    private final DateStyles dates;
    private final ReadOnlySharedStringsTable texts;

    private XlsxWorkbook(Path file, OPCPackage parts) throws IOException, XMLStreamException {
        this.parts = parts;
        try {
            Refusals.look(file, parts);
            reader = new XSSFReader(parts);
            dates = DateStyles.of(reader);
            texts = new ReadOnlySharedStringsTable(parts, false);
        } catch (OpenXML4JException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    /// Of a file that holds no more than it says.
    static XlsxWorkbook open(Path file) throws IOException, XMLStreamException {
        OPCPackage parts = parts(file);
        try {
            return new XlsxWorkbook(file, parts);
        } catch (IOException | XMLStreamException | RuntimeException refused) {
            parts.revert();
            throw refused;
        }
    }

    private static OPCPackage parts(Path file) throws IOException {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public List<String> sheets() throws IOException {
        List<String> names = new ArrayList<>();
        XSSFReader.SheetIterator all = all();
        while (all.hasNext()) {
            all.next().close();
            names.add(all.getSheetName());
        }
        return names;
    }

    private XSSFReader.SheetIterator all() throws IOException {
        try {
            return reader.getSheetIterator();
        } catch (OpenXML4JException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void read(String sheet, Predicate<SheetRow> wantsMore)
            throws IOException, XMLStreamException {
        XSSFReader.SheetIterator all = all();
        while (all.hasNext()) {
            try (InputStream in = all.next()) {
                if (all.getSheetName().equals(sheet)) {
                    new XlsxSheet(sheet, dates, texts).read(in, wantsMore);
                    return;
                }
            }
        }
    }

    @Override
    public void close() {
        parts.revert();
    }
}
