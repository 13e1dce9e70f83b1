package plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What acts on the whole process or window has one place to do it from.
final class SideEffectsTest {

    private static final ArchRule TASKS_ALONE_REACH_THE_WINDOWS_THREAD =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("plumbline.gui.task..")
                    .should()
                    .accessTargetWhere(isOneOf("javafx.application.Platform.runLater"));

    private static final ArchRule THE_COMMAND_LINE_ALONE_PRINTS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("plumbline.cli..")
                    .should()
                    .accessTargetWhere(isOneOf("java.lang.System.out", "java.lang.System.err"));

    private static final ArchRule NOBODY_PRINTS_A_TRACE =
            noClasses()
                    .should()
                    .accessTargetWhere(isNamed("printStackTrace"))
                    .because("a trace is logged, or told as a Problem");

    private static final ArchRule THE_LAUNCHER_ALONE_ENDS_THE_PROCESS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("plumbline.app..")
                    .should()
                    .accessTargetWhere(
                            isOneOf(
                                    "java.lang.System.exit",
                                    "java.lang.Runtime.exit",
                                    "java.lang.Runtime.halt"));

    private static final ArchRule STYLES_STAND_IN_STYLE_SHEETS =
            noClasses().should().accessTargetWhere(isNamed("setStyle"));

    @Test
    void tasksAloneReachTheWindowsThread() {
        House.holds(TASKS_ALONE_REACH_THE_WINDOWS_THREAD);
    }

    @Test
    void theCommandLineAlonePrints() {
        House.holds(THE_COMMAND_LINE_ALONE_PRINTS);
        House.holds(NOBODY_PRINTS_A_TRACE);
    }

    @Test
    void theLauncherAloneEndsTheProcess() {
        House.holds(THE_LAUNCHER_ALONE_ENDS_THE_PROCESS);
    }

    @Test
    void stylesStandInStyleSheets() {
        House.holds(STYLES_STAND_IN_STYLE_SHEETS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javafx.application.Platform.runLater(() -> {});",
                "java.util.function.Consumer<Runnable> c = javafx.application.Platform::runLater;"
            })
    void aWayPastTheTasksIsFound(String statement) {
        assertThat(violations("gui.start", statement, TASKS_ALONE_REACH_THE_WINDOWS_THREAD))
                .hasSize(1);
        assertThat(violations("gui.task", statement, TASKS_ALONE_REACH_THE_WINDOWS_THREAD))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println();",
                "System.err.println();",
                "Runnable later = () -> System.out.println();",
                "java.util.List.of().forEach(System.out::println);"
            })
    void printingAwayFromTheCommandLineIsFound(String statement) {
        assertThat(violations("source", statement, THE_COMMAND_LINE_ALONE_PRINTS)).isNotEmpty();
        assertThat(violations("cli", statement, THE_COMMAND_LINE_ALONE_PRINTS)).isEmpty();
    }

    @Test
    void aPrintedTraceIsFound() {
        String statement = "new IllegalStateException().printStackTrace();";

        assertThat(violations("cli", statement, NOBODY_PRINTS_A_TRACE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(1);", "Runtime.getRuntime().halt(1);"})
    void endingTheProcessIsFound(String statement) {
        assertThat(violations("cli", statement, THE_LAUNCHER_ALONE_ENDS_THE_PROCESS)).hasSize(1);
        assertThat(violations("app", statement, THE_LAUNCHER_ALONE_ENDS_THE_PROCESS)).isEmpty();
    }

    @Test
    void aStyleInCodeIsFound() {
        String statement = "new javafx.scene.layout.Pane().setStyle(\"-fx-padding: 1\");";

        assertThat(violations("gui.start", statement, STYLES_STAND_IN_STYLE_SHEETS)).hasSize(1);
    }

    private static List<String> violations(String home, String statement, ArchRule rule) {
        String type = "final class Wrong { void act() { " + statement + " } }";
        return Sketch.of("package plumbline." + home + "; " + type).violations(rule);
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(String... members) {
        List<String> names = List.of(members);
        return DescribedPredicate.describe(
                "the target is one of " + String.join(", ", members),
                access ->
                        names.contains(
                                access.getTargetOwner().getName()
                                        + "."
                                        + access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> isNamed(String name) {
        return DescribedPredicate.describe(
                "the target is named " + name, access -> access.getTarget().getName().equals(name));
    }
}
