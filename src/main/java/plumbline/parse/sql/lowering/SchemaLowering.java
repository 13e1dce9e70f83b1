package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_extension_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_schema_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_sequence_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_database_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_extension_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_schema_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_sequence_statementContext;

import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.AlterExtension;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.CreateDatabase;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.SchemaOperation.RenameSchema;
import plumbline.operation.SchemaOperation.RenameSequence;
import plumbline.operation.TableOperation.Persistence;
import plumbline.parse.sql.element.SequenceElement.Said;
import plumbline.parse.sql.tree.SqlText;

/// Schemas, sequences, extensions and databases: CREATE and ALTER.
public final class SchemaLowering {

    private final StepList steps;
    private final SqlText text;

    public SchemaLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void create(Create_schema_statementContext schema) {
        // without a name of its own it has that of its owner
        ParserRuleContext name = schema.name == null ? schema.user_name() : schema.name;
        String owner = text.wordOrNull(schema.user_name());
        steps.add(new CreateSchema(text.word(name), schema.if_not_exists() != null, owner));
    }

    public void alter(Alter_schema_statementContext schema) {
        String name = text.word(schema.identifier());
        steps.add(new RenameSchema(name, text.word(schema.rename_to().name)));
    }

    public void create(Create_database_statementContext database) {
        steps.add(new CreateDatabase(text.word(database.identifier()), false));
    }

    public void create(Create_sequence_statementContext sequence) {
        Said said = Sequences.after(text, sequence.name, sequence);
        Persistence persistence =
                sequence.UNLOGGED() == null ? Persistence.PERMANENT : Persistence.UNLOGGED;
        if (sequence.TEMP() != null || sequence.TEMPORARY() != null) {
            persistence = Persistence.TEMPORARY;
        }
        steps.add(
                new CreateSequence(
                        text.name(sequence.name),
                        sequence.if_not_exists() != null,
                        said.ownedBy(),
                        said.options(),
                        persistence));
    }

    public void alter(Alter_sequence_statementContext sequence) {
        ObjectName name = text.name(sequence.name);
        steps.alters(sequence.if_exists(), false);
        if (sequence.rename_to() != null) {
            String renamed = text.word(sequence.rename_to().name);
            steps.add(new RenameSequence(name, renamed, sequence.if_exists() != null));
        } else if (sequence.set_schema() != null) {
            steps.moves("SEQUENCE", name, null, sequence.set_schema());
        } else {
            Said said = Sequences.after(text, sequence.name, sequence);
            String change = said.options().replace("SET LOGGED", "LOGGED");
            steps.add(
                    new AlterSequence(
                            name, said.ownedBy(), change.replace("SET UNLOGGED", "UNLOGGED")));
        }
    }

    public void create(Create_extension_statementContext extension) {
        String version = null;
        if (extension.VERSION() != null) {
            String rest = text.after(extension.VERSION(), extension);
            version = rest.split("[\\s;]+", 2)[0].replace("'", "").replace("\"", "");
        }
        steps.add(
                new CreateExtension(
                        text.word(extension.name),
                        extension.if_not_exists() != null,
                        text.wordOrNull(extension.schema),
                        version,
                        extension.CASCADE() != null));
    }

    public void alter(Alter_extension_statementContext extension) {
        var action = extension.alter_extension_action();
        if (action.set_schema() != null) {
            ObjectName name = text.name(extension.identifier());
            steps.moves("EXTENSION", name, null, action.set_schema());
            return;
        }
        steps.add(new AlterExtension(text.word(extension.identifier()), text.of(action)));
    }
}
