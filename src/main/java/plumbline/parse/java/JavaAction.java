package plumbline.parse.java;

import plumbline.operation.step.Circumstances;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

/// One thing that a method does to a database, in the order in which it stands.
public sealed interface JavaAction {

    /// SQL sent through JDBC or what is built on it; `call` is where it is sent.
    record Sql(EmbeddedText sql, SourceSpan call, Circumstances around) implements JavaAction {}

    /// A file of SQL that is run, by its name on the class path.
    record Script(EmbeddedText resource, SourceSpan call, Circumstances around)
            implements JavaAction {}

    /// A call of a service of the application, which may do anything.
    record Service(String name, SourceSpan call, Circumstances around) implements JavaAction {}
}
