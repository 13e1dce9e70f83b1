package plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Adapters, checks and screens do not know each other, and no parent knows its children.
final class FamiliesTest {

    private static final Family ADAPTERS =
            new Family("plumbline.framework", Set.of("script", "sql"), "catalogue");
    private static final Family CHECKS = new Family("plumbline.check", Set.of(), "catalogue");
    private static final Family SCREENS =
            new Family(
                    "plumbline.gui",
                    Set.of(
                            "attach",
                            "audit",
                            "page",
                            "deciding",
                            "disposition",
                            "evidence",
                            "history",
                            "keymap",
                            "navigation",
                            "task",
                            "dialog",
                            "code",
                            "control",
                            "drawing",
                            "form",
                            "command",
                            "style",
                            "workspace",
                            "picture",
                            "filter",
                            "said",
                            "reporting",
                            "room"),
                    "shell");

    private static final List<Family> FAMILIES = List.of(ADAPTERS, CHECKS, SCREENS);

    private static final ArchRule NO_PARENT_USES_ITS_CHILDREN =
            classes()
                    .that()
                    .resideOutsideOfPackage("plumbline.app..")
                    .should(use("no child of their own package", FamiliesTest::leadsToAChild));

    @ParameterizedTest
    @FieldSource("FAMILIES")
    void siblingsDoNotKnowEachOther(Family family) {
        House.holds(family.rule());
    }

    @Test
    void noParentUsesItsChildren() {
        House.holds(NO_PARENT_USES_ITS_CHILDREN);
    }

    @ParameterizedTest
    @CsvSource({
        "framework.knex.KnexAdapter, framework.flyway.FlywayAdapter",
        "framework.knex.KnexAdapter, framework.catalogue.Frameworks",
        "check.locking.IndexConcurrently, check.data.Backfill",
        "gui.review.ReviewView, gui.matrix.MatrixView",
        "gui.review.table.Cells, gui.matrix.MatrixView",
        "gui.review.ReviewView, gui.shell.MainWindow",
        "gui.dialog.ProblemSheet, gui.review.ReviewView"
    })
    void aSiblingThatKnowsAnotherIsFound(String from, String to) {
        Sketch sketch = Sketch.use("plumbline." + from, "plumbline." + to);

        assertThat(FAMILIES)
                .flatExtracting(family -> sketch.violations(family.rule()))
                .singleElement()
                .asString()
                .contains(from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "framework.catalogue.Frameworks, framework.knex.KnexAdapter",
        "framework.knex.KnexAdapter, framework.FrameworkAdapter",
        "framework.knex.KnexAdapter, framework.script.Modules",
        "framework.flyway.FlywayAdapter, framework.sql.SqlFiles",
        "framework.knex.calls.Calls, framework.knex.KnexAdapter",
        "gui.shell.MainWindow, gui.review.ReviewView",
        "gui.review.ReviewView, gui.dialog.ProblemSheet",
        "gui.dialog.ProblemSheet, gui.style.Style"
    })
    void whatIsSharedMayBeUsedAndTheCatalogueKnowsAll(String from, String to) {
        Sketch sketch = Sketch.use("plumbline." + from, "plumbline." + to);

        assertThat(FAMILIES).flatExtracting(family -> sketch.violations(family.rule())).isEmpty();
        assertThat(sketch.violations(NO_PARENT_USES_ITS_CHILDREN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "check.Check, check.locking.IndexConcurrently",
        "gui.Window, gui.shell.MainWindow",
        "gui.review.ReviewView, gui.review.table.Cells"
    })
    void aParentThatUsesItsChildIsFound(String parent, String child) {
        Sketch sketch = Sketch.use("plumbline." + parent, "plumbline." + child);

        assertThat(sketch.violations(NO_PARENT_USES_ITS_CHILDREN))
                .singleElement()
                .asString()
                .contains(parent, child);
    }

    private static boolean leadsToAChild(Dependency dependency) {
        String parent = dependency.getOriginClass().getPackageName();
        return dependency.getTargetClass().getPackageName().startsWith(parent + ".");
    }

    private static ArchCondition<JavaClass> use(String what, Predicate<Dependency> wrong) {
        return new ArchCondition<>("use " + what) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(wrong)
                        .map(each -> SimpleConditionEvent.violated(each, each.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    /// The packages directly below a parent: some serve all, one lists all, the rest are strangers.
    record Family(String parent, Set<String> shared, String list) {

        ArchRule rule() {
            return classes().should(use("no sibling in " + parent, this::isBetweenStrangers));
        }

        private boolean isBetweenStrangers(Dependency dependency) {
            String from = member(dependency.getOriginClass());
            String to = member(dependency.getTargetClass());
            boolean betweenSiblings = !from.isEmpty() && !to.isEmpty() && !from.equals(to);
            return betweenSiblings && !from.equals(list) && !shared.contains(to);
        }

        private String member(JavaClass type) {
            String home = type.getPackageName();
            return home.startsWith(parent + ".")
                    ? home.substring(parent.length() + 1).replaceFirst("\\..*", "")
                    : "";
        }
    }
}
