package plumbline.analysis.subject;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Profile;
import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.TransactionRule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.replay.passage.Passage;
import plumbline.schema.roundtrip.RoundTrip;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One migration that runs, with its steps on the schema as it is by then.
public final class MigrationSubject {

    private final SetSubject set;
    private final int position;
    private final Moment moment;
    private final List<StepSubject> up;
    private @Nullable List<StepSubject> down;
    private @Nullable RoundTrip roundTrip;
    private final Map<Integer, StepSubject> makers = new HashMap<>();
    private final Map<Way, List<TransactionGroup>> transactions = new EnumMap<>(Way.class);
    private @Nullable Wrapping wrapping;

    MigrationSubject(SetSubject set, int position, Moment moment) {
        this.set = set;
        this.position = position;
        this.moment = moment;
        this.up = subjects(Way.UP, moment.up());
        up.forEach(each -> made(each).forEach(id -> makers.put(id, each)));
    }

    private List<StepSubject> subjects(Way way, Passage passage) {
        List<StepSubject> subjects = new ArrayList<>();
        SchemaState before = passage.before();
        for (Effect effect : passage.effects()) {
            subjects.add(new StepSubject(this, way, subjects.size(), before, effect));
            before = effect.after();
        }
        return List.copyOf(subjects);
    }

    private static Stream<Integer> made(StepSubject step) {
        return step.effect().touches().stream()
                .filter(touch -> touch.kind() == Touch.Kind.MADE)
                .map(Touch::object);
    }

    public SetSubject set() {
        return set;
    }

    public Profile profile() {
        return set.profile();
    }

    public Migration migration() {
        return moment.migration();
    }

    /// Counts the migrations of the set that run from 0.
    public int position() {
        return position;
    }

    public boolean isLast() {
        return position == set.migrations().size() - 1;
    }

    public SchemaState before() {
        return moment.up().before();
    }

    public SchemaState after() {
        return moment.up().after();
    }

    /// The way up, step by step.
    public List<StepSubject> up() {
        return up;
    }

    /// The way down, step by step, from the schema that the way up leaves.
    public List<StepSubject> down() {
        List<StepSubject> known = down;
        if (known == null) {
            known =
                    set.history()
                            .findDown(moment)
                            .map(each -> subjects(Way.DOWN, each))
                            .orElse(List.of());
            down = known;
        }
        return known;
    }

    public List<StepSubject> steps(Way way) {
        return way == Way.UP ? up : down();
    }

    public MigrationHalf half(Way way) {
        return way == Way.UP ? migration().up() : migration().down();
    }

    /// What is left or lost when it goes up and down again.
    public RoundTrip roundTrip() {
        RoundTrip known = roundTrip;
        if (known == null) {
            known = set.history().roundTrip(moment);
            roundTrip = known;
        }
        return known;
    }

    /// In which transaction it runs.
    public Wrapping wrapping() {
        Wrapping known = wrapping;
        if (known == null) {
            known = Wrappings.of(this);
            wrapping = known;
        }
        return known;
    }

    /// Whether its tool runs it and another migration of its set in one transaction when both are
    /// pending: one between them that opts out makes each commit by itself.
    public boolean mayShareTransaction(MigrationSubject other) {
        int first = Math.min(position, other.position);
        int last = Math.max(position, other.position);
        return set == other.set
                && set.migrations().subList(first, last + 1).stream()
                        .allMatch(each -> each.wrapping().rule() == TransactionRule.ALL_PENDING);
    }

    /// Its steps by the transactions that they commit in.
    public List<TransactionGroup> transactions(Way way) {
        List<TransactionGroup> known = transactions.get(way);
        if (known == null) {
            known = TransactionGroups.of(wrapping(), steps(way));
            transactions.put(way, known);
        }
        return known;
    }

    /// The step of the way up that made an object; on the way down all is there already, but for
    /// what the way down itself makes.
    Optional<StepSubject> findMaker(Way way, int object) {
        return way == Way.UP
                ? Optional.ofNullable(makers.get(object))
                : down().stream()
                        .filter(each -> made(each).anyMatch(id -> id == object))
                        .findFirst();
    }

    /// What its way up makes of a kind, as it is after the last migration; nothing that is gone by
    /// then.
    public <T extends SchemaObject> List<Made<T>> made(Class<T> kind) {
        return up.stream().flatMap(each -> Made.of(each, kind)).toList();
    }

    /// The step of the way up that made each of the objects that it makes.
    Map<Integer, StepSubject> makers() {
        return makers;
    }

    /// Where it stands as a whole.
    public SourceSpan place() {
        SourceSpan span = migration().up().span();
        return span == null ? new SourceSpan(migration().file(), 0, 0, 1, 1, 1) : span;
    }

    /// The file that it stands in.
    public Optional<SourceDocument> findDocument() {
        return set.sources().findDocument(migration().file());
    }
}
