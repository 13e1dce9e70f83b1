package plumbline.parse.script.value;

import org.jspecify.annotations.Nullable;

import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceSpan;

import java.util.List;

/// What an expression gives, as far as that is known before the program runs.
public sealed interface Value
        permits Value.Text,
                Value.Num,
                Value.Bool,
                Value.Nothing,
                Value.Regex,
                Value.HostValue,
                Value.DialectName,
                Value.Promised,
                Value.Unknown,
                Value.Choice,
                ListValue,
                ObjectValue,
                FunctionValue {

    /// A text, each character with the place it comes from; what is not known is a hole in it.
    record Text(EmbeddedText content) implements Value {

        public String text() {
            return content.text();
        }
    }

    /// A number.
    record Num(double value) implements Value {}

    /// `true` or `false`.
    record Bool(boolean value) implements Value {}

    /// `undefined` or `null`.
    record Nothing(boolean isUndefined) implements Value {

        public static final Nothing UNDEFINED = new Nothing(true);
        public static final Nothing NULL = new Nothing(false);
    }

    /// A regular expression as it is written.
    record Regex(String pattern, String flags) implements Value {}

    /// Something that a framework or the language itself provides.
    record HostValue(HostObject object) implements Value {}

    /// The name of the database that the program will talk to; a framework gives it where a script
    /// asks for it, so that tests on it are understood.
    record DialectName(String expression) implements Value {}

    /// What an async function gives: a value that is there once it is awaited.
    record Promised(Value value) implements Value {}

    /// A value that only the running program knows. `expression` is how it is written, `subject`
    /// whatever a framework wants to find again when the value is tested, `fallback` the value that
    /// stands in when there is none.
    record Unknown(
            Hole.Kind kind,
            String expression,
            @Nullable SourceSpan place,
            @Nullable Object subject,
            @Nullable Value fallback)
            implements Value {

        public Unknown(Hole.Kind kind, String expression, @Nullable SourceSpan place) {
            this(kind, expression, place, null, null);
        }

        /// The result of a question that a framework wants to recognise in a condition.
        public static Unknown result(Site site, Object subject) {
            return new Unknown(Hole.Kind.QUERY_RESULT, site.text(), site.place(), subject, null);
        }
    }

    /// One of several values, depending on a condition. No host sees one: a call is made once for
    /// each, under its condition.
    record Choice(List<Option> options) implements Value {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /// One of the values of a choice, and when it is that one.
    record Option(Circumstance when, Value value) {}
}
