package plumbline.parse.script;

/// A part of a script that stands somewhere in its file.
public sealed interface ScriptNode permits Expression, Statement, Pattern, Link {

    Span span();
}
