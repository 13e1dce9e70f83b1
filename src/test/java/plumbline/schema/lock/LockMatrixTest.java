package plumbline.schema.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.operation.Operation;
import plumbline.operation.step.Step;
import plumbline.schema.SqlScript;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Index;
import plumbline.schema.object.Relation;
import plumbline.schema.state.SchemaState;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said to cost something is what real servers were seen to do, statement by statement and
/// version by version.
final class LockMatrixTest {

    /// Rows whose locks are not compared, each with its reason.
    private static final Map<String, String> OTHER_LOCKS =
            Map.of(
                    "select-for-update", "a query's operation does not tell FOR UPDATE",
                    "vacuum", "its locks are gone before anybody can look; the manual tells them",
                    "detach-partition-concurrently", "the same: two transactions of its own");

    /// Rows whose works are not compared, each with its reason.
    private static final Map<String, String> OTHER_WORKS =
            Map.of(
                    "truncate", "a new file for no rows is no work",
                    "truncate-cascade", "the same",
                    "alter-domain-add-constraint", "the server does not log this scan");

    /// Rows where the work hangs on what no schema tells.
    private static final Set<String> UNSURE =
            Set.of(
                    "type-timestamp-to-timestamptz-utc",
                    "type-timestamp-to-timestamptz-nonutc",
                    "validate-notnull-constraint-pg18");

    private static final Setup SETUP = Setup.read();

    /// A measured statement on one version.
    record Row(String id, String statement, int version, String result) {

        @Override
        public String toString() {
            return id + " on " + version;
        }
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (JsonNode each : JsonMapper.shared().readTree(Setup.text("lock-matrix.json"))) {
            for (JsonNode measured : each.get("byVersion")) {
                String result = measured.get("result").asString();
                for (JsonNode version : measured.get("pg")) {
                    rows.add(
                            new Row(
                                    each.get("id").asString(),
                                    each.get("op").asString(),
                                    version.asInt(),
                                    result));
                }
            }
        }
        return rows.stream().filter(row -> Measured.isAccepted(row.result()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void costsAreWhatWasMeasured(Row row) {
        SchemaState state = SETUP.before(row.id());
        Measured measured = Measured.of(row.result());
        Cost cost = new Costs(row.version()).of(operation(row.statement()), state);

        assertThat(cost.refusedInTransaction()).isEqualTo(measured.refused());
        if (!OTHER_LOCKS.containsKey(row.id())) {
            assertThat(locks(cost)).isEqualTo(comparable(state, measured.locks()));
        }
        if (!OTHER_WORKS.containsKey(row.id())) {
            Set<String> seen = comparable(state, measured.works());
            assertThat(works(cost, work -> true)).containsAll(seen);
            assertThat(seen).containsAll(works(cost, Work::sure));
            assertThat(works(cost, work -> !work.sure()).isEmpty() || UNSURE.contains(row.id()))
                    .isTrue();
        }
    }

    private static Operation operation(String statement) {
        List<Step> steps = SqlScript.read(statement).steps();
        assertThat(steps).isNotEmpty();
        return steps.getFirst().operation();
    }

    private static Map<String, LockMode> locks(Cost cost) {
        return cost.locks().stream()
                .collect(
                        Collectors.toMap(
                                RelationLock::name, RelationLock::mode, (a, b) -> a, TreeMap::new));
    }

    /// A foreign key's check is named after the constraint in the server's log.
    private static Set<String> works(Cost cost, Predicate<Work> which) {
        return cost.works().stream()
                .filter(which)
                .map(
                        work ->
                                work.kind()
                                        + " "
                                        + (work.kind() == Kind.FOREIGN_KEY_CHECK
                                                ? "fk"
                                                : work.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the statement itself makes is nobody else's; of indexes the weak locks are not told.
    private static Map<String, LockMode> comparable(
            SchemaState state, Map<String, LockMode> locks) {
        Map<String, LockMode> compared = new TreeMap<>(locks);
        compared.entrySet()
                .removeIf(
                        lock ->
                                !isThere(state, lock.getKey(), Relation.class)
                                        || (isThere(state, lock.getKey(), Index.class)
                                                && !lock.getValue()
                                                        .atLeast(LockMode.SHARE_UPDATE_EXCLUSIVE)));
        return compared;
    }

    /// An index that is written again is built; a new table has no rows.
    private static Set<String> comparable(SchemaState state, Set<String> works) {
        return works.stream()
                .filter(
                        work -> {
                            String name = work.substring(work.indexOf(' ') + 1);
                            boolean table =
                                    isThere(state, name, Relation.class)
                                            && !isThere(state, name, Index.class);
                            return table || work.startsWith(Kind.FOREIGN_KEY_CHECK.name());
                        })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isThere(SchemaState state, String name, Class<? extends Relation> kind) {
        return state.all(kind).anyMatch(each -> each.name().equals(name));
    }
}
