package plumbline.parse.script;

import java.util.List;

/// One step of a chain; `optional` when `?.` leads to it.
public sealed interface Link extends ScriptNode {

    boolean optional();

    /// `.name`; the span is that of the name.
    record Member(Span span, String name, boolean optional) implements Link {}

    /// `[index]`.
    record Index(Span span, Expression index, boolean optional) implements Link {}

    /// `(arguments)`; the span is that of the parentheses.
    record Call(Span span, List<Expression> arguments, boolean optional) implements Link {}

    /// A template behind its tag.
    record Tagged(Span span, Expression.TemplateText template) implements Link {

        @Override
        public boolean optional() {
            return false;
        }
    }
}
