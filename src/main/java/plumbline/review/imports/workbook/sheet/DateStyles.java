package plumbline.review.imports.workbook.sheet;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which styles of a workbook show numbers as days or times, and from when its days are counted.
record DateStyles(BitSet dates, boolean since1904) {

    static DateStyles of(XSSFReader workbook)
            throws IOException, XMLStreamException, OpenXML4JException {
        try (InputStream description = workbook.getWorkbookData();
                InputStream styles = workbook.getStylesData()) {
            return new DateStyles(
                    styles == null ? new BitSet() : dates(styles), since1904(description));
        }
    }

    /// Whether a cell of that style shows a time.
    boolean isDate(String style) {
        return !style.isEmpty() && dates.get(Integer.parseInt(style));
    }

    private static boolean since1904(InputStream description) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(description);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("workbookPr")) {
                String said = Xml.attribute(xml, "date1904");
                return said.equals("1") || said.equals("true");
            }
        }
        return false;
    }

    private static BitSet dates(InputStream styles) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(styles);
        Map<String, String> formats = new HashMap<>();
        BitSet dates = new BitSet();
        boolean ofCells = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                            formats.put(
                                    Xml.attribute(xml, "numFmtId"),
                                    Xml.attribute(xml, "formatCode"));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            dates.set(style++, isDate(Xml.attribute(xml, "numFmtId"), formats));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
        }
        return dates;
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        if (id.isEmpty()) {
            return false;
        }
        int number = Integer.parseInt(id);
        String code = formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(number));
        return DateUtil.isADateFormat(number, code);
    }
}
