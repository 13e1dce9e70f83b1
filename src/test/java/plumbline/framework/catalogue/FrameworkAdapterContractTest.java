package plumbline.framework.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.analysis.SetReading;
import plumbline.framework.Migration;
import plumbline.framework.MigrationUnit;
import plumbline.operation.step.Step;
import plumbline.samples.SampleTruth;
import plumbline.samples.SampleTruth.Expected;
import plumbline.samples.SampleTruth.FalseFriend;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What every adapter promises, held against every sample project.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FrameworkAdapterContractTest {

    private static final String UNCLEAR = "?";

    /// What no reader of migrations can know, and says so: the code of the application.
    private static final Set<String> BEYOND = Set.of("example.catalog.migration.NormalizeBarcodes");

    private final Map<String, SampleReading> readings = new HashMap<>();

    private static List<SampleTruth> truths() throws IOException {
        return SampleTruth.all();
    }

    private static List<String> projects() throws IOException {
        return SampleReading.projects();
    }

    private static List<String> healthyProjects() throws IOException {
        return projects().stream().filter(project -> !project.equals("broken")).toList();
    }

    private SampleReading read(String project) {
        return readings.computeIfAbsent(project, SampleReading::of);
    }

    @ParameterizedTest
    @MethodSource("truths")
    void everyMigrationIsFoundAsItsToolSeesIt(SampleTruth truth) {
        List<Expected> found = found(truth);

        assertThat(truth.migrations())
                .filteredOn(one -> !one.directions().equals(UNCLEAR))
                .isSubsetOf(found);
    }

    @ParameterizedTest
    @MethodSource("truths")
    void whatCannotBeReadToItsEndIsFoundAndSaid(SampleTruth truth) {
        List<String> found = found(truth).stream().map(one -> line(one, UNCLEAR)).toList();
        List<String> unclear =
                truth.migrations().stream()
                        .filter(one -> one.directions().equals(UNCLEAR))
                        .map(one -> line(one, UNCLEAR))
                        .toList();

        assertThat(unclear).isSubsetOf(found);
        assertThat(read(truth.project()).migrations())
                .filteredOn(one -> unclear.contains(line(as(one, one.version()), UNCLEAR)))
                .filteredOn(FrameworkAdapterContractTest::saysNothing)
                .extracting(Migration::file)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("truths")
    void activeMigrationsStandInTheOrderOfTheirTool(SampleTruth truth) {
        List<String> order =
                truth.migrations().stream()
                        .filter(one -> one.status().equals("active"))
                        .map(one -> line(one, ""))
                        .toList();

        assertThat(read(truth.project()).sets())
                .extracting(set -> linesOf(set).filter(order::contains).toList())
                .allSatisfy(
                        lines ->
                                assertThat(lines)
                                        .isEqualTo(
                                                order.stream().filter(lines::contains).toList()));
    }

    /// Callbacks are shown as what they are, and so is an undo script without its version.
    @ParameterizedTest
    @MethodSource("truths")
    void whatOnlyLooksLikeAMigrationIsNotTakenForOne(SampleTruth truth) {
        List<String> friends = truth.others().stream().map(FalseFriend::file).toList();

        assertThat(read(truth.project()).migrations())
                .filteredOn(one -> friends.contains(one.file()))
                .filteredOn(one -> !isBeside(one))
                .filteredOn(one -> !one.up().steps().isEmpty() || !one.down().steps().isEmpty())
                .isEmpty();
    }

    /// Of `changelog-service` Liquibase itself reads nothing, so nothing is expected of it.
    @ParameterizedTest
    @MethodSource("truths")
    void nothingIsFoundThatNobodyExpects(SampleTruth truth) {
        assertThat(read(truth.project()).migrations())
                .filteredOn(one -> !one.file().startsWith("changelog-service/"))
                .filteredOn(one -> !isBeside(one))
                .extracting(Migration::file)
                .isSubsetOf(truth.migrations().stream().map(Expected::file).toList());
    }

    @ParameterizedTest
    @MethodSource("projects")
    void nothingFails(String project) {
        assertThat(read(project).reading().incidents()).isEmpty();
        assertThat(read(project).reading().complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void noUnitIsLost(String project) {
        assertThat(read(project).sets())
                .allSatisfy(
                        set ->
                                assertThat(set.set().units())
                                        .extracting(MigrationUnit::file)
                                        .isSubsetOf(
                                                set.migrations().stream()
                                                        .map(Migration::file)
                                                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("healthyProjects")
    void everyStatementIsUnderstood(String project) {
        assertThat(read(project).notUnderstood())
                .filteredOn(each -> !BEYOND.contains(each.detail()))
                .extracting(each -> place(each.span()) + " " + each.obstacle() + each.detail())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyStepStandsInAFileOfTheProject(String project) {
        SampleReading reading = read(project);

        assertThat(reading.steps())
                .extracting(Step::span)
                .filteredOn(span -> !stands(span, reading))
                .extracting(FrameworkAdapterContractTest::place)
                .isEmpty();
    }

    private static boolean stands(SourceSpan span, SampleReading reading) {
        SourceDocument document = reading.document(span.file());
        return span.end() <= document.text().length()
                && span.equals(document.span(span.start(), span.end()))
                && !document.text().substring(span.start(), span.end()).isBlank();
    }

    /// A truth names the version as the tool remembers it, which is the id or the part that orders.
    private List<Expected> found(SampleTruth truth) {
        return read(truth.project()).migrations().stream()
                .flatMap(one -> Stream.of(as(one, one.id()), as(one, one.version())))
                .toList();
    }

    private static Expected as(Migration one, String version) {
        return new Expected(
                one.framework().id(),
                version,
                one.file(),
                one.status().name().toLowerCase(Locale.ROOT),
                one.down().present() ? "up+down" : "up");
    }

    private static Stream<String> linesOf(SetReading set) {
        return set.migrations().stream()
                .flatMap(one -> Stream.of(one.id(), one.version()).distinct().map(v -> as(one, v)))
                .map(one -> line(one, ""));
    }

    private static String line(Expected one, String directions) {
        return String.join(
                " ", one.framework(), one.version(), one.file(), one.status(), directions);
    }

    /// Whether nothing tells that something of it is missing or wrong.
    private static boolean saysNothing(Migration one) {
        boolean both = one.up().present() && one.down().present();
        return both && one.up().notUnderstood().isEmpty() && one.down().notUnderstood().isEmpty();
    }

    private static boolean isBeside(Migration one) {
        return one.traits().stream()
                .anyMatch(trait -> trait.startsWith("callback") || trait.equals("undo"));
    }

    private static String place(SourceSpan span) {
        return span.file() + ":" + span.line();
    }
}
