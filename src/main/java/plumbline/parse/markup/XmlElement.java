package plumbline.parse.markup;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// An element of XML: its name without a prefix, and the text that stands directly in it.
///
/// `span` goes from the opening to the closing tag, `tag` is the opening one alone.
public record XmlElement(
        String prefix,
        String name,
        List<XmlAttribute> attributes,
        List<XmlElement> children,
        EmbeddedText text,
        SourceSpan span,
        SourceSpan tag) {

    public XmlElement {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    public Optional<EmbeddedText> findAttribute(String wanted) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(wanted))
                .map(XmlAttribute::value)
                .findFirst();
    }

    public Optional<XmlElement> findChild(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).findFirst();
    }

    public List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).toList();
    }

    /// The element that a path of names leads to, the first of each.
    public Optional<XmlElement> findAt(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.findChild(step));
        }
        return found;
    }
}
