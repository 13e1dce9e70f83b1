package plumbline.report.excel.workbook;

import plumbline.report.excel.book.CellsDigest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a sheet from its beginning to its end without keeping it.
final class SheetScan {

    private static final int LETTERS = 26;

    private final int heads;
    private final List<String> shared;
    private final Set<Integer> wanted;
    private final CellsDigest digest = new CellsDigest();
    private final Map<Integer, String> row = new HashMap<>();
    private final StringBuilder content = new StringBuilder();
    private final List<String> spans = new ArrayList<>();
    private String filter = "";
    private String cell = "";
    private int rows;
    private boolean below;
    private boolean inside;
    private boolean places;

    /// Of a sheet whose first rows are no data; its cells tell places among these texts, and only
    /// some of its columns are `wanted`, counted from 0.
    SheetScan(int heads, List<String> shared, Set<Integer> wanted) {
        this.heads = heads;
        this.shared = shared;
        this.wanted = wanted;
    }

    /// What the first element of a part says: its name, and the cells that it is about.
    static void root(InputStream in, BiConsumer<String, String> take) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // what stands before it says nothing
        }
        take.accept(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "ref"));
        xml.close();
    }

    /// The texts that cells tell places of.
    static List<String> shared(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        xml.close();
        return texts;
    }

    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    /// Hands over what stands in the wanted columns of each row of data, by their places.
    void read(InputStream in, Consumer<Map<Integer, String>> take) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), take);
                case XMLStreamConstants.CHARACTERS -> content(xml);
                default -> {
                    // nothing that was written
                }
            }
        }
        xml.close();
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> below = Integer.parseInt(xml.getAttributeValue(null, "r")) > heads;
            case "c" -> {
                cell = xml.getAttributeValue(null, "r");
                places = "s".equals(xml.getAttributeValue(null, "t"));
            }
            case "t", "v" -> inside = below;
            case "autoFilter" -> filter = xml.getAttributeValue(null, "ref");
            case "dataValidation", "conditionalFormatting" ->
                    spans.add(xml.getAttributeValue(null, "sqref"));
            default -> {
                // nothing that was counted
            }
        }
    }

    private void content(XMLStreamReader xml) {
        if (inside) {
            content.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void end(String element, Consumer<Map<Integer, String>> take) {
        if (inside) {
            endCell();
        } else if (below && element.equals("row")) {
            rows++;
            take.accept(row);
            row.clear();
        }
    }

    private void endCell() {
        digest.add(cell, content);
        int column = column(cell);
        if (wanted.contains(column)) {
            String text = content.toString();
            row.put(column, places ? shared.get(Integer.parseInt(text)) : text);
        }
        content.setLength(0);
        inside = false;
    }

    private static int column(String cell) {
        int column = 0;
        for (int at = 0; cell.charAt(at) >= 'A'; at++) {
            column = column * LETTERS + cell.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }

    int rows() {
        return rows;
    }

    String filter() {
        return filter;
    }

    /// The cells that rules are about.
    List<String> spans() {
        return spans;
    }

    String digest() {
        return digest.text();
    }
}
