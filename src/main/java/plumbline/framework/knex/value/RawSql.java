package plumbline.framework.knex.value;

import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `knex.raw(…)`: a statement when it is awaited, an expression where it is put into another one.
public final class RawSql implements SqlExpression, Deferred {

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?is)\\s*(create|alter|drop|insert|update|delete|truncate|comment|grant|revoke"
                            + "|set|do|refresh|rename|merge|copy|analyze|vacuum|reindex)\\b.*");

    private final KnexContext context;
    private final Value statement;
    private final Site site;
    private String before = "";
    private String after = "";
    private boolean done;

    /// `statement` is the text with its bindings in it, or a value that nobody knows.
    public RawSql(KnexContext context, Value statement, Site site) {
        this.context = context;
        this.statement = statement;
        this.site = site;
        if (statement instanceof Value.Text text
                && STATEMENT.matcher(text.content().text()).matches()) {
            context.watch(this);
        }
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public String sql() {
        done = true;
        return before + display() + after;
    }

    private String display() {
        return statement instanceof Value.Text text
                ? text.content().display()
                : Names.text(statement);
    }

    @Override
    public Optional<EmbeddedText> findText() {
        done = true;
        return wrapped() instanceof Value.Text text
                ? Optional.of(text.content())
                : Optional.empty();
    }

    @Override
    public boolean isPromise() {
        return true;
    }

    @Override
    public Value settle(Site awaited, Runner runner) {
        if (!done) {
            done = true;
            record(context, wrapped(), site);
        }
        return Value.Unknown.result(site, this);
    }

    /// Takes down what a text does that the database is given as it is.
    public static void record(KnexContext context, Value sql, Site site) {
        if (!(sql instanceof Value.Text text) || !context.runBuilt(text.content())) {
            context.recorder().sql(sql, site);
        }
    }

    private Value wrapped() {
        return statement instanceof Value.Text text && !(before + after).isEmpty()
                ? new Value.Text(
                        EmbeddedText.join(
                                List.of(
                                        Texts.text(before, site).content(),
                                        text.content(),
                                        Texts.text(after, site).content())))
                : statement;
    }

    @Override
    public Value get(String property, Site at, Runner runner) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, at.text(), at.place());
    }

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "wrap" -> {
                before = Texts.findKnown(call.argument(0)).orElse("");
                after = Texts.findKnown(call.argument(1)).orElse("");
                yield new Value.HostValue(this);
            }
            case "toString", "toQuery" -> {
                done = true;
                yield statement;
            }
            case "transacting",
                    "timeout",
                    "debug",
                    "connection",
                    "options",
                    "on",
                    "queryContext",
                    "set" ->
                    new Value.HostValue(this);
            default -> {
                call.notUnderstood();
                yield new Value.HostValue(this);
            }
        };
    }
}
