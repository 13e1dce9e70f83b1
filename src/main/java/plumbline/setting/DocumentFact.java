package plumbline.setting;

import plumbline.source.SourceSpan;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What the documents say about migrations and what to do when they go wrong.
public sealed interface DocumentFact extends Surrounding {

    /// What a text is about.
    enum Topic {
        MIGRATION,
        ROLLBACK,
        FORWARD,
        BACKUP,
        RESTORE,
        RECOVERY_TIME,
        RUNBOOK,
        COMMUNICATION,
        REHEARSAL,
        DURATION
    }

    /// A heading; the title of a document has level 1.
    record Heading(String text, int level, Set<Topic> topics, SourceSpan span)
            implements DocumentFact {

        public Heading {
            topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        }
    }

    /// A line below a heading; `open` when it is something still to do.
    record Statement(String heading, String text, boolean open, Set<Topic> topics, SourceSpan span)
            implements DocumentFact {

        public Statement {
            topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        }
    }

    /// A command that a reader is told to run.
    record Shown(String heading, MigrationCommand command) implements DocumentFact {

        @Override
        public SourceSpan span() {
            return command.span();
        }
    }
}
