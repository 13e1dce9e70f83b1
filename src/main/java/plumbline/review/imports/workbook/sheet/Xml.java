package plumbline.review.imports.workbook.sheet;

import javax.xml.stream.XMLStreamReader;

/// What of XML is read in several places.
final class Xml {

    private Xml() {}

    /// The attribute of that name, whatever its namespace is; or nothing.
    static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    /// A number of columns or rows that something stands for.
    static int count(XMLStreamReader xml, String name) {
        String said = attribute(xml, name);
        return said.isEmpty() ? 1 : Integer.parseInt(said);
    }
}
