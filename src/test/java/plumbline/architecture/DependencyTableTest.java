package plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.architecture.DependencyTable.allow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/// Which way dependencies run; what is not listed is forbidden.
final class DependencyTableTest {

    private static final DependencyTable TABLE =
            new DependencyTable(
                    Set.of("words", "problem", "progress"),
                    allow("words").toNothing(),
                    allow("problem").to("words"),
                    allow("progress").toNothing(),
                    allow("source").toNothing(),
                    allow("operation").to("source"),
                    allow("schema").to("operation", "source"),
                    allow("parse").to("source", "operation"),
                    allow("framework").to("operation", "parse", "source"),
                    allow("setting").to("source", "parse"),
                    allow("analysis").toAllBehind("framework", "setting", "schema"),
                    allow("check")
                            .to(
                                    "analysis",
                                    "framework",
                                    "setting",
                                    "schema",
                                    "operation",
                                    "source"),
                    allow("review").to("check", "source"),
                    allow("rehearsal").toAllBehind("schema", "operation", "framework"),
                    allow("drawing").toAllBehind("check"),
                    allow("report").toAllBehind("check", "review", "rehearsal"),
                    allow("preferences").toNothing(),
                    allow("gui").toAllBehind("drawing", "report", "preferences", "source"),
                    allow("cli").toAllBehind("drawing", "report", "preferences", "source"),
                    allow("app").toAllBehind("gui", "cli"));

    @Test
    void everyDependencyStandsInTheTable() {
        House.holds(TABLE.rule());
    }

    @ParameterizedTest
    @CsvSource({
        "cli, gui",
        "gui, cli",
        "gui, app",
        "source, operation",
        "check, parse",
        "analysis, check",
        "framework, schema",
        "review, analysis",
        "rehearsal, analysis",
        "setting, operation",
        "preferences, source",
        "words, problem",
        "progress, words",
        "problem, source",
        "drawing, review",
        "drawing, gui"
    })
    void aDependencyThatIsNotListedIsFound(String from, String to) {
        Sketch sketch =
                Sketch.use("plumbline." + from + ".inner.User", "plumbline." + to + ".Used");

        assertThat(sketch.violations(TABLE.rule()))
                .singleElement()
                .asString()
                .startsWith(
                        from + " may not use " + to + ": Field <plumbline." + from + ".inner.User");
    }

    @ParameterizedTest
    @CsvSource({
        "check, source",
        "gui, report",
        "gui, check",
        "cli, preferences",
        "app, gui",
        "app, words",
        "report, schema",
        "source, progress",
        "source, problem",
        "problem, words",
        "gui, gui"
    })
    void aDependencyThatIsListedPasses(String from, String to) {
        Sketch sketch =
                Sketch.use("plumbline." + from + ".User", "plumbline." + to + ".inner.Used");

        assertThat(sketch.violations(TABLE.rule())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plumbline.common", "plumbline.sources", "plumbline"})
    void aPartThatTheTableDoesNotKnowIsFound(String home) {
        Sketch sketch = Sketch.of("package " + home + "; final class Stray {}");

        assertThat(sketch.violations(TABLE.rule()))
                .containsExactly(home + ".Stray is in no part that the dependency table knows");
    }

    @Test
    void aNameThatOnlyBeginsLikeOursIsNotOurs() {
        Sketch sketch = Sketch.use("plumbline.source.User", "plumblines.gui.Used");

        assertThat(sketch.violations(TABLE.rule()))
                .containsExactly(
                        "plumblines.gui.Used is in no part that the dependency table knows");
    }
}
