package plumbline.parse.script;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A function of any form; one that is only an expression returns it.
public record FunctionLiteral(
        Span span,
        @Nullable String name,
        List<Pattern> parameters,
        Statement.Block body,
        boolean isArrow,
        boolean isAsync,
        boolean isGenerator)
        implements Expression {}
