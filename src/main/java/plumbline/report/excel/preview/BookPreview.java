package plumbline.report.excel.preview;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

import plumbline.report.excel.table.SheetName;
import plumbline.words.Words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

/// Reads the beginnings of all sheets of a workbook that people see.
public final class BookPreview {

    private final Words words;
    private final int rows;

    /// In the language that the workbook was written in; of each sheet that many rows.
    public BookPreview(Words words, int rows) {
        this.words = words;
        this.rows = rows;
    }

    public List<SheetBeginning> of(Path workbook) throws IOException {
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            return sheets(parts);
        } catch (OpenXML4JException | SAXException | XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private List<SheetBeginning> sheets(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        XSSFReader reader = new XSSFReader(parts);
        CellTexts texts =
                new CellTexts(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(parts, false),
                        words.locale());
        Set<String> programs =
                Arrays.stream(SheetName.values())
                        .filter(SheetName::isForPrograms)
                        .map(each -> each.title(words))
                        .collect(Collectors.toSet());
        List<SheetBeginning> all = new ArrayList<>();
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            try (InputStream in = sheets.next()) {
                if (!programs.contains(sheets.getSheetName())) {
                    all.add(new SheetReading(sheets.getSheetName(), texts, rows).read(in));
                }
            }
        }
        return all;
    }
}
