package plumbline.parse.script.value;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.parse.script.Script;
import plumbline.parse.script.Span;
import plumbline.source.SourceSpan;

import java.util.List;

/// Where something happens and under which circumstances: `span` is the whole expression, `name`
/// the part that gives the line, such as the name of the method. `callers` lead from the migration
/// inwards.
public record Site(
        Script script,
        Span span,
        Span name,
        List<SourceSpan> callers,
        List<Circumstance> under,
        boolean awaited) {

    public Site {
        callers = List.copyOf(callers);
        under = List.copyOf(under);
    }

    public String file() {
        return script.file();
    }

    /// The source text of the whole expression.
    public String text() {
        return script.text(span);
    }

    public int line() {
        return script.place(name).line();
    }

    /// The whole expression with its lines.
    public SourceSpan place() {
        return script.place(span);
    }

    /// From the name of the method to the end: the link of a chain that this call is.
    public SourceSpan link() {
        return script.place(new Span(Math.min(name.start(), span.end()), span.end()));
    }

    public boolean isConditional() {
        return under.stream()
                .anyMatch(
                        each ->
                                each instanceof Circumstance.When
                                        || each instanceof Circumstance.AfterFailure);
    }

    public boolean isRepeated() {
        return under.stream().anyMatch(Circumstance.Repeated.class::isInstance);
    }

    /// The same as operations carry them.
    public Circumstances circumstances() {
        Circumstances all = Circumstances.PLAIN;
        for (Circumstance each : under) {
            all =
                    switch (each) {
                        case Circumstance.When when -> all.when(when.text());
                        case Circumstance.Repeated repeated -> all.inLoop();
                        case Circumstance.OnDialect on -> on(all, on);
                        case Circumstance.AfterFailure failure -> all.when(failure.expression());
                    };
        }
        for (SourceSpan caller : callers) {
            all = all.calledFrom(caller);
        }
        return all;
    }

    private static Circumstances on(Circumstances all, Circumstance.OnDialect on) {
        Dialect one = only(on);
        return one == null ? all : all.on(one);
    }

    /// What runs on PostgreSQL among others is read as PostgreSQL’s.
    private static @Nullable Dialect only(Circumstance.OnDialect on) {
        if (!on.among() || on.dialects().isEmpty()) {
            return null;
        }
        return on.dialects().contains(Dialect.POSTGRESQL)
                ? Dialect.POSTGRESQL
                : on.dialects().stream().sorted().findFirst().orElseThrow();
    }
}
