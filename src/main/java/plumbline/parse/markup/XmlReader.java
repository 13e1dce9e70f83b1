package plumbline.parse.markup;

import plumbline.source.SourceDocument;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML without ever reading another file: entities of its own are refused, not expanded.
///
/// The parser of the JDK says whether the text is well-formed; [XmlScan] then finds the places,
/// which that parser only tells roughly.
public final class XmlReader {

    private static final int MOST_ELEMENTS = 2_000_000;

    private XmlReader() {}

    public static XmlReading read(SourceDocument document) {
        try {
            judge(document.text());
            return new XmlReading.Document(new XmlScan(document).scan());
        } catch (MarkupException refused) {
            int offset = refused.offset();
            return new XmlReading.Broken(
                    refused.reason(), document.span(offset, Math.max(offset, offset + 1)));
        }
    }

    private static void judge(String text) throws MarkupException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            int depth = 0;
            int elements = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                int offset = reader.getLocation().getCharacterOffset();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    elements++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.DTD) {
                    refuseDeclarations(text);
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    String name = reader.getLocalName();
                    throw new MarkupException("&" + name + "; is not known", offset);
                }
                limit(depth > MarkupBuilder.DEEPEST, "nested too deep", offset);
                limit(elements > MOST_ELEMENTS, "has too many elements", offset);
            }
        } catch (XMLStreamException wrong) {
            throw new MarkupException(reason(wrong), offset(wrong, text));
        }
    }

    private static void limit(boolean reached, String reason, int offset) throws MarkupException {
        if (reached) {
            throw new MarkupException(reason, offset);
        }
    }

    /// A document type without declarations of its own is harmless and common.
    private static void refuseDeclarations(String text) throws MarkupException {
        int type = text.toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        int start = Math.max(type, 0);
        if (XmlScan.endOfDoctype(text, start) != XmlScan.endOfTag(text, start)) {
            throw new MarkupException(
                    "declares a document type of its own, which is never read", start);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // limits against declared entities, of which there are none; they count &lt; and depth too
        for (String limit :
                List.of(
                        "maxGeneralEntitySizeLimit",
                        "totalEntitySizeLimit",
                        "maxElementDepth",
                        "elementAttributeLimit")) {
            factory.setProperty("jdk.xml." + limit, "0");
        }
        factory.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("other files are never read");
                });
        return factory;
    }

    /// The parser puts the place before its words, and we tell the place ourselves.
    private static String reason(XMLStreamException wrong) {
        String message = String.valueOf(wrong.getMessage());
        int words = message.indexOf("Message: ");
        return words < 0 ? message : message.substring(words + "Message: ".length());
    }

    /// Counted from line and column, as the parser forgets what it has dropped from its buffer.
    private static int offset(XMLStreamException wrong, String text) {
        Location place = wrong.getLocation();
        int offset = 0;
        for (int line = 1; place != null && line < place.getLineNumber(); line++) {
            int end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length() : end + 1;
        }
        int column = place == null ? 0 : Math.max(place.getColumnNumber() - 1, 0);
        return Math.clamp((long) offset + column, 0, text.length());
    }
}
