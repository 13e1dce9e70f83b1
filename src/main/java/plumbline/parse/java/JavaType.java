package plumbline.parse.java;

import plumbline.source.SourceSpan;

import java.util.List;

/// A class of a Java file: `parents` are the simple names of what it extends and implements, itself
/// or through classes of the same tree, nearest first.
public record JavaType(
        String file,
        String packageName,
        String name,
        boolean concrete,
        List<String> parents,
        List<String> annotations,
        SourceSpan span) {

    public JavaType {
        parents = List.copyOf(parents);
        annotations = List.copyOf(annotations);
    }
}
