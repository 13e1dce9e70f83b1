package plumbline.parse.markup;

import plumbline.source.SourceSpan;

/// One value of a configuration file; `name` is the path to it with dots, items of a list counted
/// as `[0]`, `[1]`.
public record Setting(String name, String value, SourceSpan span) {}
