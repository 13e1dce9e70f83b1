package plumbline.framework.script;

import org.jspecify.annotations.Nullable;

import plumbline.framework.MigrationHalf;
import plumbline.operation.Dialect;
import plumbline.operation.Operation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Trace;
import plumbline.parse.script.value.Value;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes down, in order, what one way of a migration does while it is run on paper.
public final class Recorder implements Trace {

    /// Generated scripts may do the same without end; nobody reads on after so many steps.
    public static final int MOST_STEPS = 20_000;

    private final SqlReader reader;
    private final Dialect dialect;
    private final List<Step> steps = new ArrayList<>();
    private final Set<NotUnderstood> notUnderstood = new LinkedHashSet<>();
    private final Set<MigrationHalf.Defect> defects = new LinkedHashSet<>();
    private @Nullable String thrown;
    private final List<Runnable> endings = new ArrayList<>();
    private boolean full;

    /// Reads the SQL it is given in that dialect, unless a test on the database says otherwise.
    public Recorder(SqlReader reader, Dialect dialect) {
        this.reader = reader;
        this.dialect = dialect;
    }

    /// The dialect at a place: what a test around it says, else that of the configuration.
    public Dialect dialect(Site site) {
        Dialect tested = site.circumstances().dialect();
        return tested == null ? dialect : tested;
    }

    /// Where a test on the database leaves this one out, or names none that is known, it is a
    /// condition like any other.
    public Circumstances circumstances(Site site) {
        Circumstances around = site.circumstances();
        for (Circumstance each : site.under()) {
            if (each instanceof Circumstance.OnDialect on) {
                if (on.dialects().isEmpty()) {
                    around = around.when(on.among() ? on.expression() : negated(on));
                } else if (!on.among() && on.dialects().contains(dialect)) {
                    around = around.when(negated(on));
                }
            }
        }
        return around;
    }

    private static String negated(Circumstance.OnDialect on) {
        return "!(" + on.expression() + ")";
    }

    /// Something that a call does; it stands where the link of the chain stands.
    public void add(Operation operation, Site site) {
        add(operation, site.link(), site);
    }

    /// Something that a call does, which stands somewhere else.
    public void add(Operation operation, SourceSpan span, Site site) {
        boolean dynamic = operation.table() != null && operation.table().dynamic();
        add(operation, span, "", dynamic, site);
    }

    public void add(Operation operation, SourceSpan span, String sql, boolean dynamic, Site site) {
        Circumstances around = circumstances(site);
        add(new Step(operation, span, sql, dynamic, Understanding.FULL, around), site);
    }

    /// A step as it is, such as one that SQL gave.
    public void add(Step step, Site site) {
        if (steps.size() < MOST_STEPS) {
            steps.add(step);
        } else if (!full) {
            full = true;
            notUnderstood(site, Obstacle.LIMIT, "more than " + MOST_STEPS + " operations");
        }
    }

    /// SQL that a call hands to the database as it is.
    public void sql(Value statement, Site site) {
        switch (statement) {
            case Value.Text text -> sql(text.content(), site);
            case Value.Num _, Value.Bool _, Value.Nothing _ ->
                    notUnderstood(site, Obstacle.UNKNOWN_VALUE, site.text());
            default -> notUnderstood(site, Obstacle.DYNAMIC_SQL, site.text());
        }
    }

    public void sql(EmbeddedText text, Site site) {
        if (text.text().isBlank()) {
            return;
        }
        if (text.isDynamic() && text.withoutHoles().text().isBlank()) {
            notUnderstood(site, Obstacle.DYNAMIC_SQL, text.display());
            return;
        }
        if (full) {
            return;
        }
        SqlReading reading = reader.read(text, dialect(site), circumstances(site));
        reading.steps().forEach(step -> add(step, site));
        notUnderstood.addAll(reading.notUnderstood());
    }

    /// Like the SQL of a template that is known but for one value.
    public void sql(String text, Site site) {
        sql(Texts.text(text, site).content(), site);
    }

    @Override
    public void notUnderstood(Site site, Obstacle obstacle, String text) {
        if (notUnderstood.size() < MOST_STEPS) {
            notUnderstood.add(
                    new NotUnderstood(site.link(), obstacle, Shortened.of(text), excerpt(site)));
        }
    }

    private static String excerpt(Site site) {
        return Shortened.of(site.text());
    }

    public void notUnderstood(SourceSpan span, Obstacle obstacle, String detail, String text) {
        notUnderstood.add(new NotUnderstood(span, obstacle, detail, Shortened.of(text)));
    }

    /// A mistake that the framework’s own objects notice.
    public void defect(MigrationHalf.Defect.Kind kind, Site site) {
        defects.add(new MigrationHalf.Defect(kind, site.place(), Shortened.of(site.text())));
    }

    @Override
    public void defect(Site site, Defect defect, String text) {
        switch (defect) {
            case TESTED_PROMISE -> defect(MigrationHalf.Defect.Kind.UNAWAITED_CONDITION, site);
        }
    }

    @Override
    public void thrown(Site site, Value message) {
        if (thrown == null) {
            thrown =
                    message instanceof Value.Text text
                            ? text.content().display()
                            : Texts.findKnown(message).orElse(site.text());
        }
    }

    /// Something to do once the way was run to its end.
    public void atEnd(Runnable work) {
        endings.add(work);
    }

    /// What was taken down, as the way of a migration that stands at `span`.
    public MigrationHalf half(SourceSpan span) {
        endings.forEach(Runnable::run);
        String refusal = steps.isEmpty() && notUnderstood.isEmpty() ? thrown : null;
        return new MigrationHalf(
                true, span, steps, List.copyOf(notUnderstood), refusal, List.copyOf(defects));
    }

    /// No way is there, though something in the file could not be read.
    public MigrationHalf absent() {
        return notUnderstood.isEmpty()
                ? MigrationHalf.ABSENT
                : new MigrationHalf(
                        false, null, List.of(), List.copyOf(notUnderstood), null, List.of());
    }
}
