package plumbline.framework.liquibase.rewrite;

import plumbline.framework.liquibase.Part;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

/// One thing that a `modifySql` does; `from` is what it looks for.
record Rule(Kind kind, String name, String from, EmbeddedText value, SourceSpan span) {

    enum Kind {
        APPEND,
        PREPEND,
        REPLACE,
        REPLACE_PATTERN,
        OTHER
    }

    static Rule of(Part part) {
        Kind kind =
                switch (part.name()) {
                    case "append" -> Kind.APPEND;
                    case "prepend" -> Kind.PREPEND;
                    case "replace" -> Kind.REPLACE;
                    case "regExpReplace" -> Kind.REPLACE_PATTERN;
                    default -> Kind.OTHER;
                };
        boolean replaces = kind == Kind.REPLACE || kind == Kind.REPLACE_PATTERN;
        EmbeddedText value = part.attributes().get(replaces ? "with" : "value");
        return new Rule(
                kind,
                part.name(),
                part.get("replace", ""),
                value == null ? part.text() : value,
                part.span());
    }
}
