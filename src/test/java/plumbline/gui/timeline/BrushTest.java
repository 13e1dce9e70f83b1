package plumbline.gui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.timeline.Span;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Proposed;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A part of the axis becomes a term of the filter that all views share.
final class BrushTest {

    @TempDir Path home;
    private final SharedFilter filter = new SharedFilter();
    private AuditFixture fixture;
    private TimelineViewModel model;
    private Brush brush;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        model =
                new TimelineViewModel(
                        fixture.audit().proposedProperty().map(Proposed::folders),
                        new SharedLook(),
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
        brush = new Brush(model, fixture.audit(), filter);
    }

    private String text() {
        return filter.textProperty().get();
    }

    /// Whether evidence of a cell stands in a file.
    private boolean stands(AuditRow row, String file) {
        return ShownEvidence.of(row.state(), fixture.audit().proposedProperty().get()).stream()
                .flatMap(each -> each.findFile().stream())
                .anyMatch(each -> each.endsWith(file));
    }

    private void passWhatStandsIn(String file) {
        assertThat(fixture.audit().rows())
                .anyMatch(filter::passes)
                .anyMatch(each -> !filter.passes(each))
                .allMatch(each -> filter.passes(each) == stands(each, file));
    }

    @Test
    void onlyCellsPassWhoseEvidenceStandsInMigrationsThatWereChosen() {
        brush.draw(2.4, 1.6);
        assertThat(brush.lit()).containsExactly(new Span(1.6, 2.4));
        brush.take();

        assertThat(text()).isEqualTo("order:2");
        assertThat(brush.lit()).containsExactly(new Span(1.5, 2.5));
        passWhatStandsIn("V2__index.sql");

        brush.draw(0.5, 1.4);
        brush.take();
        assertThat(text()).isEqualTo("order:1");
        passWhatStandsIn("V1__make.sql");
    }

    @Test
    void whatElseIsAskedStays() {
        filter.textProperty().set("service:orders git:2026");
        brush.draw(1, 2);
        brush.take();

        assertThat(text()).isEqualTo("service:orders order:1..2");
        assertThat(brush.leave()).isTrue();
        assertThat(text()).isEqualTo("service:orders");
        assertThat(brush.leave()).isFalse();
    }

    @Test
    void whereNoMigrationStandsTheFilterStaysAsItIs() {
        brush.draw(1.2, 1.8);
        brush.take();

        assertThat(text()).isEmpty();
        assertThat(brush.stateProperty().get()).isEqualTo(Brush.State.MISSED);
        assertThat(brush.lit()).isEmpty();
    }

    @Test
    void byKeyATimeBeginsAtOneMigrationAndEndsAtAnother() {
        brush.mark();
        assertThat(brush.stateProperty().get()).isEqualTo(Brush.State.MISSED);

        model.step(1);
        model.step(1);
        brush.mark();
        assertThat(brush.stateProperty().get()).isEqualTo(Brush.State.BEGUN);
        model.step(-1);
        brush.mark();
        assertThat(text()).isEqualTo("order:1..2");

        brush.mark();
        assertThat(brush.leave()).isTrue();
        assertThat(brush.markProperty().get()).isNull();
        assertThat(text()).isEqualTo("order:1..2");
    }

    @Test
    void theListShowsTheMigrationsOfThatTime() {
        brush.draw(2, 2);
        brush.take();

        assertThat(model.lanes().getFirst().stops()).filteredOn(brush::passes).hasSize(1);
        filter.textProperty().set("-order:2");
        assertThat(model.lanes().getFirst().stops()).filteredOn(brush::passes).hasSize(1);
        assertThat(brush.lit()).isEmpty();
    }

    @Test
    void timesAreToldInDaysAsLongAsThatTakesInNothingElse() throws IOException {
        open("V20260201120000__a", "V20260203090000__b", "V20260203100000__c");
        model.axisProperty().set(Axis.NAME_TIME);
        double noon = 1_769_947_200;

        brush.draw(noon - 7200, noon + 86_400);
        brush.take();
        assertThat(text()).isEqualTo("named:2026-02-01..2026-02-02");

        brush.draw(noon - 7200, noon + 2 * 86_400 - 10_000);
        brush.take();
        assertThat(text()).isEqualTo("named:2026-02-01T10:00..2026-02-03T09:13");
        assertThat(model.lanes().getFirst().stops()).filteredOn(brush::passes).hasSize(2);
        assertThat(brush.lit()).hasSize(1);
        model.axisProperty().set(Axis.RUNNING);
        assertThat(brush.lit()).isEmpty();
        assertThat(brush.isOn()).isTrue();
    }

    @Test
    void ofSeveralMigrationsInAFileTheOneAtTheLinesCounts() throws IOException {
        Path service = Files.createDirectories(home.resolve("stock/db"));
        Files.writeString(
                service.resolve("changelog.sql"),
                """
                --liquibase formatted sql

                --changeset ada:1
                CREATE TABLE goods (id bigint PRIMARY KEY, name text);

                --changeset ada:2
                CREATE INDEX by_name ON goods (name);
                """);
        fixture.workspace().open(List.of(home.resolve("stock")));
        assertThat(model.lanes().getFirst().stops()).hasSize(2);
        List<AuditRow> rows = fixture.audit().rows();

        filter.textProperty().set("order:2 -order:1");
        assertThat(rows.stream().filter(filter::passes)).isNotEmpty();
        filter.textProperty().set("order:1 -order:2");
        assertThat(rows.stream().filter(filter::passes)).isNotEmpty();
    }

    private void open(String... names) throws IOException {
        Path folder = Files.createDirectories(home.resolve("stock/db/migration"));
        for (String name : names) {
            Files.writeString(
                    folder.resolve(name + ".sql"), "CREATE TABLE " + name + " (id bigint);\n");
        }
        fixture.workspace().open(List.of(home.resolve("stock")));
    }
}
