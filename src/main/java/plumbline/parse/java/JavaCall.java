package plumbline.parse.java;

import java.util.List;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

/// A call whose arguments were looked at; an argument that is a list stands as its items, and
/// `method` tells calls of one method from those of another.
public record JavaCall(String name, List<EmbeddedText> arguments, SourceSpan span, int method) {

    public JavaCall {
        arguments = List.copyOf(arguments);
    }
}
