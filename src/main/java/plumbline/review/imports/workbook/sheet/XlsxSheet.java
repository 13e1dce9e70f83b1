package plumbline.review.imports.workbook.sheet;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the XML of one sheet of Excel, row by row.
final class XlsxSheet {

    private final String name;
    private final DateStyles dates;
    private final SharedStrings texts;
    private SortedMap<Integer, String> cells = new TreeMap<>();
    private int row;
    private int column;
    private String type = "";
    private String style = "";
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private int aside;

    XlsxSheet(String name, DateStyles dates, SharedStrings texts) {
        this.name = name;
        this.dates = dates;
        this.texts = texts;
    }

    void read(InputStream in, Predicate<SheetRow> wantsMore) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
        boolean more = true;
        while (more && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
                case XMLStreamConstants.END_ELEMENT -> more = end(xml.getLocalName(), wantsMore);
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                String number = Xml.attribute(xml, "r");
                row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> {
                String reference = Xml.attribute(xml, "r");
                column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
                type = Xml.attribute(xml, "t");
                style = Xml.attribute(xml, "s");
                value.setLength(0);
            }
            case "v", "t" -> inValue = aside == 0;
            // how a text is read aloud is no part of it
            case "rPh" -> aside++;
            default -> {}
        }
    }

    private void characters(XMLStreamReader xml) {
        if (inValue) {
            value.append(xml.getText());
        }
    }

    private boolean end(String element, Predicate<SheetRow> wantsMore) {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "rPh" -> aside--;
            case "c" -> {
                String text = text();
                if (!text.isEmpty()) {
                    cells.put(column, text);
                }
            }
            case "row" -> {
                return cells.isEmpty() || wantsMore.test(new SheetRow(name, row, cells));
            }
            default -> {}
        }
        return true;
    }

    private String text() {
        String raw = value.toString();
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> texts.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "inlineStr", "str" -> decoded(raw);
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> raw;
            case "d" -> raw.strip();
            default ->
                    dates.isDate(style)
                            ? CellText.time(raw, dates.since1904())
                            : CellText.number(raw);
        };
    }

    /// Characters that XML cannot hold stand there by their numbers.
    private static String decoded(String raw) {
        return raw.contains("_x") ? new XSSFRichTextString(raw).getString() : raw;
    }
}
