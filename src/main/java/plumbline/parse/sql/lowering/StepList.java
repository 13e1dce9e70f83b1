package plumbline.parse.sql.lowering;

import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.If_existsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Set_schemaContext;

import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.SchemaOperation.SetObjectSchema;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.tree.SqlText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The steps of one statement, as they are found.
public final class StepList {

    private static final int MOST_SHOWN = 20_000;
    private static final String CUT = "…";

    private final SqlText text;
    private final ParserRuleContext statement;
    private Circumstances around;
    private final String sql;
    private final boolean dynamic;
    private final List<Step> steps = new ArrayList<>();

    /// Steps of that statement in a text.
    public StepList(SqlText text, ParserRuleContext statement, Circumstances around) {
        this.text = text;
        this.statement = statement;
        this.around = around;
        this.sql = shown(Passwords.masked(text, statement));
        this.dynamic = text.isDynamic(statement);
    }

    private static String shown(String sql) {
        return sql.length() <= MOST_SHOWN ? sql : sql.substring(0, MOST_SHOWN) + CUT;
    }

    public SqlText text() {
        return text;
    }

    /// The statement alters what it says may not be there, or one table without those below it.
    public void alters(@Nullable If_existsContext exists, boolean only) {
        around = around.of(exists != null, only);
    }

    /// The statement moves an object to another schema.
    public void moves(
            String target,
            ObjectName object,
            @Nullable List<String> arguments,
            Set_schemaContext schema) {
        String to = text.word(schema.identifier());
        add(new SetObjectSchema(target, object, arguments, to));
    }

    public Circumstances around() {
        return around;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /// An operation that the whole statement is for.
    public void add(Operation operation) {
        add(operation, statement);
    }

    /// An operation that a part of the statement is for.
    public void add(Operation operation, ParserRuleContext part) {
        add(operation, part, Understanding.FULL);
    }

    /// An operation of which a statement that does more says only a part.
    public void addPartly(Operation operation) {
        add(operation, statement, Understanding.PARTLY);
    }

    private void add(Operation operation, ParserRuleContext part, Understanding understanding) {
        steps.add(new Step(operation, text.span(part), sql, dynamic, understanding, around));
    }

    /// What others found out about the statement.
    public void addAll(List<Step> found) {
        steps.addAll(found);
    }

    /// Code, and the steps that it takes where it could be read.
    public void addCode(Operation operation, Optional<List<Step>> body) {
        Understanding understanding = body.isPresent() ? Understanding.FULL : Understanding.PARTLY;
        add(operation, statement, understanding);
        body.ifPresent(steps::addAll);
    }

    /// What the grammar takes but no operation says: its first words, and what it is about.
    public void raw(ParserRuleContext part) {
        String words = text.capitals(part);
        String[] first = words.split(" ", 3);
        String object = first.length > 1 ? first[1].replaceAll("[^A-Z_].*", "") : "";
        String verb = first[0].toUpperCase(Locale.ROOT);
        add(new RawSql(verb, object, null, null), part, Understanding.PARTLY);
    }

    public void raw() {
        raw(statement);
    }
}
