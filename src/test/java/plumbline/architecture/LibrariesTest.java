package plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

/// Each library has one home, and a view model stays away from what is shown.
final class LibrariesTest {

    private static final List<Home> HOMES =
            List.of(
                    library("javafx").livesIn("gui", "app"),
                    library("org.controlsfx", "impl.org.controlsfx").livesIn("gui"),
                    library("atlantafx", "org.kordamp").livesIn("gui"),
                    library("picocli").livesIn("cli"),
                    library("net.sf.jsqlparser", "com.github.javaparser").livesIn("parse"),
                    library("org.antlr", "org.treesitter").livesIn("parse"),
                    library("ru.taximaxim", "org.pgcodekeeper").livesIn("parse"),
                    library("org.snakeyaml").livesIn("parse"),
                    library("org.pcollections").livesIn("schema"),
                    library("org.eclipse.jgit").livesIn("source"),
                    library("org.eclipse.elk", "org.eclipse.emf", "org.eclipse.xtext")
                            .livesIn("drawing.graph"),
                    library("com.google").livesIn(),
                    library("java.sql", "javax.sql", "org.postgresql")
                            .livesIn("rehearsal", "review"),
                    library("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats")
                            .livesIn("report.excel", "review.imports"),
                    library("tools.jackson", "com.fasterxml.jackson")
                            .livesIn("preferences", "review", "report", "setting", "parse", "cli"));

    private static final ArchRule VIEW_MODELS_SHOW_NOTHING =
            noClasses()
                    .that()
                    .haveNameMatching(".*ViewModel(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..");

    @ParameterizedTest
    @FieldSource("HOMES")
    void aLibraryIsUsedInItsHomeOnly(Home home) {
        House.holds(home.rule());
    }

    @Test
    void viewModelsShowNothing() {
        House.holds(VIEW_MODELS_SHOW_NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "source.Wrong, javafx.geometry.Insets",
        "check.Wrong, net.sf.jsqlparser.parser.CCJSqlParser",
        "framework.knex.Wrong, org.treesitter.TSNode",
        "framework.flyway.Wrong, com.github.javaparser.JavaParser",
        "schema.Wrong, org.antlr.v4.runtime.Lexer",
        "schema.Wrong, ru.taximaxim.codekeeper.Parser",
        "schema.Wrong, org.pgcodekeeper.core.Parser",
        "setting.Wrong, org.snakeyaml.engine.v2.api.Load",
        "check.Wrong, org.pcollections.PMap",
        "analysis.Wrong, java.sql.Connection",
        "setting.Wrong, org.eclipse.jgit.lib.Repository",
        "gui.Wrong, org.eclipse.elk.graph.ElkNode",
        "gui.Wrong, com.google.common.collect.ImmutableList",
        "check.Wrong, org.postgresql.Driver",
        "report.html.Wrong, org.apache.poi.ss.usermodel.Cell",
        "report.html.Wrong, org.apache.xmlbeans.XmlCursor",
        "report.html.Wrong, org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable",
        "review.Wrong, org.apache.poi.ss.usermodel.Cell",
        "schema.Wrong, tools.jackson.databind.JsonNode",
        "app.Wrong, picocli.CommandLine",
        "app.Wrong, org.controlsfx.control.PopOver",
        "app.Wrong, atlantafx.base.theme.Theme",
        "app.Wrong, org.kordamp.ikonli.Ikon"
    })
    void aLibraryAwayFromHomeIsFound(String user, String used) {
        Sketch sketch = Sketch.use("plumbline." + user, used);

        assertThat(HOMES)
                .flatExtracting(home -> sketch.violations(home.rule()))
                .singleElement()
                .asString()
                .contains(user, used);
    }

    @ParameterizedTest
    @CsvSource({
        "app.Launcher, javafx.application.Application",
        "parse.sql.Statements, net.sf.jsqlparser.parser.CCJSqlParser",
        "rehearsal.Server, java.sql.Connection",
        "report.excel.Sheet, org.apache.poi.ss.usermodel.Cell",
        "review.imports.Sheet, org.apache.poi.ss.usermodel.Cell",
        "gui.control.Search, org.controlsfx.control.PopOver"
    })
    void aLibraryAtHomePasses(String user, String used) {
        Sketch sketch = Sketch.use("plumbline." + user, used);

        assertThat(HOMES).flatExtracting(home -> sketch.violations(home.rule())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javafx.scene.control.Label", "javafx.stage.Stage"})
    void aViewModelThatShowsSomethingIsFound(String shown) {
        Sketch wrong = Sketch.use("plumbline.gui.start.StartViewModel", shown);
        Sketch nested =
                Sketch.of(
                        "package plumbline.gui.start; final class StartViewModel { class Row { "
                                + shown
                                + " field; } }");
        Sketch view = Sketch.use("plumbline.gui.start.StartView", shown);

        assertThat(wrong.violations(VIEW_MODELS_SHOW_NOTHING)).hasSize(1);
        assertThat(nested.violations(VIEW_MODELS_SHOW_NOTHING)).hasSize(1);
        assertThat(view.violations(VIEW_MODELS_SHOW_NOTHING)).isEmpty();
    }

    private static Home library(String... packages) {
        return new Home(withChildren("", packages), new String[0]);
    }

    private static String[] withChildren(String prefix, String[] packages) {
        return Arrays.stream(packages).map(each -> prefix + each + "..").toArray(String[]::new);
    }

    @SuppressWarnings("ArrayRecordComponent") // ArchUnit takes arrays, and no two are compared
    record Home(String[] libraries, String[] homes) {

        Home livesIn(String... parts) {
            return new Home(libraries, withChildren(House.ROOT + ".", parts));
        }

        ArchRule rule() {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(homes)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries);
        }

        @Override
        public String toString() {
            return String.join(", ", libraries);
        }
    }
}
