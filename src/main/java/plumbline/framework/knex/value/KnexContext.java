package plumbline.framework.knex.value;

import plumbline.framework.MigrationHalf;
import plumbline.framework.script.Recorder;
import plumbline.operation.Dialect;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// What all builders of one way of a migration share.
public final class KnexContext {

    private static final int MOST_DEFERRED = 50_000;

    /// How MySQL does something, which changes nothing of what it does.
    private static final Pattern UNIMPORTANT =
            Pattern.compile("(?i)(?:[\\s,;]|(?:algorithm|lock)\\s*=\\s*\\w+)*+");

    private final Recorder recorder;
    private final Dialect dialect;
    private final List<Deferred> deferred = new ArrayList<>();
    private final IdentityHashMap<Hole, Runnable> built = new IdentityHashMap<>();
    private boolean inTransaction;

    public KnexContext(Recorder recorder, Dialect dialect) {
        this.recorder = recorder;
        this.dialect = dialect;
        recorder.atEnd(this::close);
    }

    public Recorder recorder() {
        return recorder;
    }

    /// Says whether Knex runs the migration in a transaction.
    public void runInTransaction(boolean whole) {
        inTransaction = whole;
    }

    public boolean isInTransaction() {
        return inTransaction;
    }

    /// The database that a place is about.
    public Dialect dialect(Site site) {
        return recorder.dialect(site);
    }

    /// Watches whether some work is ever awaited.
    public void watch(Deferred work) {
        if (deferred.size() < MOST_DEFERRED) {
            deferred.add(work);
        }
    }

    /// The text of statements that a builder would run; who hands it to `raw` runs them.
    public Value.Text textOf(Runnable statements, Site site) {
        Hole hole = new Hole(Hole.Kind.COMPUTATION, site.text());
        built.put(hole, statements);
        SourceSpan place = site.place();
        return new Value.Text(
                EmbeddedText.hole(hole, site.script().document(), place.start(), place.end()));
    }

    /// Runs the statements that a text was built from; whether it was, and nothing else is in it.
    public boolean runBuilt(EmbeddedText text) {
        List<Runnable> found =
                text.holes().stream().map(built::get).filter(Objects::nonNull).toList();
        found.forEach(Runnable::run);
        return !found.isEmpty() && UNIMPORTANT.matcher(text.withoutHoles().text()).matches();
    }

    /// What was never awaited is never done.
    private void close() {
        for (Deferred work : deferred) {
            if (!work.isDone()) {
                recorder.defect(MigrationHalf.Defect.Kind.UNAWAITED_CALL, work.site());
            }
        }
    }

    /// Whether something inside runs whenever what is around it runs, on this database.
    public boolean isCertain(Site inside, Site around) {
        return inside.under().stream()
                .filter(each -> !around.under().contains(each))
                .allMatch(this::holdsHere);
    }

    /// Whether something inside is about other databases only than what is around it.
    public boolean isElsewhere(Site inside, Site around) {
        return inside.under().stream()
                .filter(each -> !around.under().contains(each))
                .anyMatch(
                        each ->
                                each instanceof Circumstance.OnDialect on
                                        && !on.dialects().isEmpty()
                                        && !holdsHere(on));
    }

    private boolean holdsHere(Circumstance circumstance) {
        return circumstance instanceof Circumstance.OnDialect on
                && !on.dialects().isEmpty()
                && on.among() == on.dialects().contains(dialect);
    }
}
