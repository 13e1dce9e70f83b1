package plumbline.parse.markup;

import plumbline.source.SourceSpan;

/// What reading XML gave.
public sealed interface XmlReading {

    /// The element that holds all others.
    record Document(XmlElement root) implements XmlReading {}

    /// The file is not well-formed, or asks for what is not done.
    record Broken(String reason, SourceSpan span) implements XmlReading {}
}
