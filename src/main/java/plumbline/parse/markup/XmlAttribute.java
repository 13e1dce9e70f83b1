package plumbline.parse.markup;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

/// One attribute of an element; `span` goes from the name to the closing quote.
public record XmlAttribute(String name, EmbeddedText value, SourceSpan span) {}
