package plumbline.framework.knex.value;

import plumbline.framework.MigrationHalf;
import plumbline.framework.script.Recorder;
import plumbline.operation.Dialect;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Site;

import java.util.ArrayList;
import java.util.List;

/// What all builders of one way of a migration share.
public final class KnexContext {

    private static final int MOST_DEFERRED = 50_000;

    private final Recorder recorder;
    private final Dialect dialect;
    private final List<Deferred> deferred = new ArrayList<>();

    public KnexContext(Recorder recorder, Dialect dialect) {
        this.recorder = recorder;
        this.dialect = dialect;
        recorder.atEnd(this::close);
    }

    public Recorder recorder() {
        return recorder;
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

    private boolean holdsHere(Circumstance circumstance) {
        return circumstance instanceof Circumstance.OnDialect on
                && !on.dialects().isEmpty()
                && on.among() == on.dialects().contains(dialect);
    }
}
