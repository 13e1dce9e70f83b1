package plumbline.parse.java;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.List;

/// A call whose arguments were looked at; an argument that is a list stands as its items, and
/// `method` tells calls of one method from those of another.
public record JavaCall(String name, List<EmbeddedText> arguments, SourceSpan span, int method) {

    public JavaCall {
        arguments = List.copyOf(arguments);
    }
}
