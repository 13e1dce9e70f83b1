package plumbline.schema.ddl;

import plumbline.schema.name.Quoted;
import plumbline.schema.object.Column;
import plumbline.schema.object.EventTrigger;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Rule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.Naming;

/// The statement that makes one object, for people to read.
public final class Statements {

    private final Naming naming;

    public Statements(Naming naming) {
        this.naming = naming;
    }

    /// The statement; a column or constraint as the definition of its table has it.
    public String of(SchemaObject object) {
        ProgramDdl programs = new ProgramDdl(naming);
        return switch (object) {
            case Namespace each -> "CREATE SCHEMA " + naming.name(each);
            case Extension each -> extension(each);
            case EventTrigger each -> ProgramDdl.eventTrigger(each);
            case Table each -> new TableDdl(naming).statement(each);
            case View each -> String.join(";\n", programs.view(each));
            case Sequence each -> sequence(each);
            case Index each -> new IndexDdl(naming).statement(each);
            case UserType each -> new TypeDdl(naming).statement(each);
            case Routine each -> String.join(";\n", programs.routine(each));
            case Column each -> new ColumnDdl(naming).definition(each);
            case TableConstraint each ->
                    "CONSTRAINT "
                            + Quoted.name(each.name())
                            + " "
                            + new ConstraintDdl(naming).definition(each);
            case Trigger each -> programs.trigger(each).getFirst();
            case Policy each -> programs.policy(each);
            case Rule each -> "CREATE RULE " + naming.name(each) + " AS " + each.definition();
        };
    }

    private static String extension(Extension extension) {
        String schema = extension.schema();
        return "CREATE EXTENSION IF NOT EXISTS "
                + Quoted.name(extension.name())
                + (schema == null ? "" : " WITH SCHEMA " + Quoted.name(schema));
    }

    private String sequence(Sequence sequence) {
        String options = ColumnDdl.options(sequence.options());
        return ("CREATE SEQUENCE " + naming.name(sequence) + " " + options).strip();
    }
}
