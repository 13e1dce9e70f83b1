package plumbline.review.imports.workbook.sheet;

import plumbline.review.imports.workbook.BaseDigest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one sheet of LibreOffice, row by row.
final class OdsSheet {

    /// Wider than what Excel knows is only empty cells.
    private static final int MOST_COLUMNS = 16_384;

    private static final int MOST_BLANKS = 32_767;

    private final String name;
    private final XMLStreamReader xml;
    private int number = 1;

    OdsSheet(String name, XMLStreamReader xml) {
        this.name = name;
        this.xml = xml;
    }

    /// Whether a sheet begins there.
    static boolean isSheet(XMLStreamReader xml, int event) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table");
    }

    void read(Predicate<SheetRow> wantsMore) throws XMLStreamException {
        boolean more = true;
        while (more && !isEnd("table")) {
            xml.next();
            if (isBegin("table-row")) {
                more = row(wantsMore);
            }
        }
    }

    private boolean isBegin(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    private boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /// A row that stands for several counts as one if it is filled: nobody repeats a decision.
    private boolean row(Predicate<SheetRow> wantsMore) throws XMLStreamException {
        int rows = Xml.count(xml, "number-rows-repeated");
        SortedMap<Integer, String> cells = new TreeMap<>();
        int column = 0;
        while (!isEnd("table-row")) {
            xml.next();
            if (isBegin("table-cell") || isBegin("covered-table-cell")) {
                column = cells(cells, column);
            }
        }
        SheetRow row = new SheetRow(name, number, cells);
        number += rows;
        return cells.isEmpty() || wantsMore.test(row);
    }

    private int cells(SortedMap<Integer, String> cells, int from) throws XMLStreamException {
        int to =
                (int)
                        Math.min(
                                MOST_COLUMNS,
                                (long) from + Xml.count(xml, "number-columns-repeated"));
        String text = cell();
        if (!text.isEmpty()) {
            for (int column = from; column < to; column++) {
                cells.put(column, text);
            }
        }
        return to;
    }

    private String cell() throws XMLStreamException {
        String element = xml.getLocalName();
        String type = Xml.attribute(xml, "value-type");
        String number = Xml.attribute(xml, "value");
        String date = Xml.attribute(xml, "date-value");
        String truth = Xml.attribute(xml, "boolean-value");
        String text = text(element);
        return switch (type) {
            case "float", "percentage", "currency" -> CellText.number(number);
            case "date" -> date(date);
            case "boolean" -> truth.toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    private static String date(String said) {
        try {
            return BaseDigest.plain(
                    said.contains("T")
                            ? LocalDateTime.parse(said)
                            : LocalDate.parse(said).atStartOfDay());
        } catch (DateTimeException none) {
            return said;
        }
    }

    /// The paragraphs of a cell, a line for each; what was remarked on it is no part of it.
    private String text(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        boolean inParagraph = false;
        int aside = 0;
        while (!(aside == 0 && isEnd(element))) {
            xml.next();
            if (isBegin("annotation")) {
                aside++;
            } else if (isEnd("annotation")) {
                aside--;
            } else if (aside == 0 && isBegin("p")) {
                text.append(first ? "" : "\n");
                first = false;
                inParagraph = true;
            } else if (isEnd("p")) {
                inParagraph = false;
            } else if (aside == 0 && inParagraph) {
                part(text);
            }
        }
        return text.toString();
    }

    private void part(StringBuilder text) {
        if (xml.isCharacters()) {
            text.append(xml.getText());
        } else if (isBegin("s")) {
            text.repeat(' ', Math.clamp(Xml.count(xml, "c"), 0, MOST_BLANKS));
        } else if (isBegin("tab")) {
            text.append('\t');
        } else if (isBegin("line-break")) {
            text.append('\n');
        }
    }
}
