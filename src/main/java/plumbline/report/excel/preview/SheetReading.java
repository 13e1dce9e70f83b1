package plumbline.report.excel.preview;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a sheet until enough of its rows were seen; what is hidden is passed over.
final class SheetReading {

    private final String name;
    private final CellTexts texts;
    private final int most;
    private final BitSet hidden = new BitSet();
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private Row row = new Row(0, new TreeMap<>());
    private boolean rowHidden;
    private boolean inValue;
    private int column;
    private String type = "";
    private String style = "";

    private record Row(int number, SortedMap<Integer, String> cells) {}

    SheetReading(String name, CellTexts texts, int most) {
        this.name = name;
        this.texts = texts;
        this.most = most;
    }

    SheetBeginning read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
        while (rows.size() <= most && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.CHARACTERS -> characters(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return beginning();
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "col" -> {
                if (isHidden(xml)) {
                    hidden.set(number(xml, "min") - 1, number(xml, "max"));
                }
            }
            case "row" -> {
                row = new Row(number(xml, "r"), new TreeMap<>());
                rowHidden = isHidden(xml);
            }
            case "c" -> {
                column = new CellReference(attribute(xml, "r")).getCol();
                type = attribute(xml, "t");
                style = attribute(xml, "s");
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    private void characters(XMLStreamReader xml) {
        if (inValue) {
            value.append(xml.getText());
        }
    }

    private void end(String element) {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                String text = texts.shown(value.toString(), type, style);
                if (!text.isEmpty() && !hidden.get(column)) {
                    row.cells.put(column, text);
                }
            }
            case "row" -> {
                if (!rowHidden && !row.cells.isEmpty()) {
                    rows.add(row);
                }
            }
            default -> {}
        }
    }

    private SheetBeginning beginning() {
        int width = rows.stream().mapToInt(each -> each.cells.lastKey() + 1).max().orElse(0);
        List<Integer> columns =
                IntStream.range(0, width).filter(each -> !hidden.get(each)).boxed().toList();
        return new SheetBeginning(
                name,
                columns.stream().map(CellReference::convertNumToColString).toList(),
                rows.stream().limit(most).map(each -> line(each, columns)).toList(),
                rows.size() > most);
    }

    private static SheetBeginning.Line line(Row row, List<Integer> columns) {
        return new SheetBeginning.Line(
                row.number,
                columns.stream().map(each -> row.cells.getOrDefault(each, "")).toList());
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String said = attribute(xml, "hidden");
        return said.equals("1") || said.equals("true");
    }

    private static int number(XMLStreamReader xml, String name) {
        return Integer.parseInt(attribute(xml, name));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String said = xml.getAttributeValue(null, name);
        return said == null ? "" : said;
    }
}
