package plumbline.parse.sql;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Optional;

/// One way to understand a statement; several are tried, the best first.
public interface StatementGrammar {

    /// What one statement, without its final semicolon, does; nothing where the grammar does not
    /// take it. Never throws and never overflows, whatever the text.
    Optional<List<Step>> understand(EmbeddedText statement, Dialect dialect, Circumstances around);
}
