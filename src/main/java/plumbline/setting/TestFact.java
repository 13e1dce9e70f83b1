package plumbline.setting;

import plumbline.source.SourceSpan;

/// What the tests of a service do with its migrations.
public sealed interface TestFact extends Surrounding {

    /// A file of tests.
    record Suite(String path, SourceSpan span) implements TestFact {}

    /// A call or a command in a test that runs migrations or takes them back.
    record Moves(Verb verb, String text, SourceSpan span) implements TestFact {}
}
