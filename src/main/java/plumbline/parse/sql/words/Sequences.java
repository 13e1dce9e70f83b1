package plumbline.parse.sql.words;

import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.SchemaOperation.RenameSequence;
import plumbline.operation.TableOperation.Persistence;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.SequenceElement;
import plumbline.parse.sql.element.SequenceElement.Said;
import plumbline.parse.sql.element.Steps;

/// Reads what is done to sequences.
final class Sequences {

    private Sequences() {}

    /// After CREATE SEQUENCE.
    static void create(Cursor words, Persistence persistence, Steps out) {
        boolean exists = words.ifNotExists();
        ObjectName name = words.name();
        if (name != null) {
            Said said = SequenceElement.take(words);
            String options = all(said, words);
            out.add(new CreateSequence(name, exists, said.ownedBy(), options, persistence), true);
        }
    }

    /// What other databases say besides stays as written.
    private static String all(Said said, Cursor words) {
        return (said.options() + " " + words.rest()).strip();
    }

    /// After ALTER SEQUENCE.
    static void alter(Cursor words, Steps out) {
        boolean exists = words.ifExists();
        out.alters(exists, false);
        ObjectName name = words.name();
        if (name == null
                || Alters.owner(words, "SEQUENCE", name, out)
                || Alters.moves(words, "SEQUENCE", name, null, out)) {
            return;
        }
        String renamed = words.accept("RENAME", "TO") ? words.identifier() : null;
        if (renamed != null) {
            out.add(new RenameSequence(name, renamed, exists), words.atEnd());
            return;
        }
        Said said = SequenceElement.take(words);
        String change = all(said, words).replaceFirst("^SET (LOGGED|UNLOGGED)$", "$1");
        out.add(new AlterSequence(name, said.ownedBy(), change), true);
    }
}
