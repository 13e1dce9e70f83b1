package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_extension_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_schema_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_sequence_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_database_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_extension_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_schema_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_sequence_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Sequence_bodyContext;

import plumbline.operation.SchemaOperation.AlterExtension;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.CreateDatabase;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.SchemaOperation.RenameSchema;
import plumbline.parse.sql.tree.SqlText;

import java.util.List;

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
        steps.add(new CreateSchema(text.word(name), schema.if_not_exists() != null));
    }

    public void alter(Alter_schema_statementContext schema) {
        String name = text.word(schema.identifier());
        steps.add(new RenameSchema(name, text.word(schema.rename_to().name)));
    }

    public void create(Create_database_statementContext database) {
        steps.add(new CreateDatabase(text.word(database.identifier()), false));
    }

    public void create(Create_sequence_statementContext sequence) {
        steps.add(
                new CreateSequence(
                        text.name(sequence.name),
                        sequence.if_not_exists() != null,
                        owner(sequence.sequence_body()),
                        text.after(sequence.name, sequence)));
    }

    public void alter(Alter_sequence_statementContext sequence) {
        String change = text.after(sequence.name, sequence);
        String owner = owner(sequence.sequence_body());
        steps.add(new AlterSequence(text.name(sequence.name), owner, change));
    }

    private @Nullable String owner(List<Sequence_bodyContext> options) {
        for (Sequence_bodyContext option : options) {
            if (option.col_name != null && !text.capitals(option.col_name).equals("NONE")) {
                return text.name(option.col_name).toString();
            }
        }
        return null;
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
        String change = text.of(extension.alter_extension_action());
        steps.add(new AlterExtension(text.word(extension.identifier()), change));
    }
}
