package plumbline.report.excel.workbook;

import plumbline.review.digest.Sha256;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a sheet from its beginning to its end without keeping it.
final class SheetScan {

    private final int heads;
    private final List<String> shared;
    private final MessageDigest digest = Sha256.begin();
    private final Map<String, String> row = new HashMap<>();
    private final List<String> spans = new ArrayList<>();
    private String filter = "";
    private String cell = "";
    private int rows;
    private boolean below;
    private boolean places;

    /// Of a sheet whose first rows are no data; its cells tell places among these texts.
    SheetScan(int heads, List<String> shared) {
        this.heads = heads;
        this.shared = shared;
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

    /// Hands over each row of data, by the letters of its columns.
    void read(InputStream in, Consumer<Map<String, String>> take) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                end(take);
            }
        }
        xml.close();
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> below = Integer.parseInt(xml.getAttributeValue(null, "r")) > heads;
            case "c" -> {
                cell = xml.getAttributeValue(null, "r");
                places = "s".equals(xml.getAttributeValue(null, "t"));
            }
            case "t", "v" -> value(xml);
            case "autoFilter" -> filter = xml.getAttributeValue(null, "ref");
            case "dataValidation", "conditionalFormatting" ->
                    spans.add(xml.getAttributeValue(null, "sqref"));
            default -> {
                // nothing that was counted
            }
        }
    }

    private void value(XMLStreamReader xml) throws XMLStreamException {
        if (below) {
            String value = xml.getElementText();
            digest.update((cell + '\0' + value + '\0').getBytes(StandardCharsets.UTF_8));
            row.put(column(cell), places ? shared.get(Integer.parseInt(value)) : value);
        }
    }

    private static String column(String cell) {
        int letters = 1;
        while (cell.charAt(letters) >= 'A') {
            letters++;
        }
        return cell.substring(0, letters);
    }

    private void end(Consumer<Map<String, String>> take) {
        if (below) {
            rows++;
            take.accept(row);
            row.clear();
        }
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
        return HexFormat.of().formatHex(digest.digest());
    }
}
