package plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A package says what it is for, knows no null that is not named, and stays small.
final class PackagesTest {

    private static final int MOST_FILES = 20;

    private static final ArchRule ARE_NULL_MARKED =
            packages("have a package-info with @NullMarked", PackagesTest::isNullMarked);

    private static final ArchRule STAY_SMALL =
            packages("hold at most " + MOST_FILES + " files", PackagesTest::isSmall);

    @Test
    void everyPackageIsNullMarked() {
        House.holds(ARE_NULL_MARKED);
    }

    @Test
    void everyPackageStaysSmall() {
        House.holds(STAY_SMALL);
    }

    @Test
    void theShippedClassesAreSeenAndTheTestsAreNot() {
        assertThat(House.shipped().contain("plumbline.words.Words")).isTrue();
        assertThat(House.shipped().contain(House.class)).isFalse();
    }

    @Test
    void aPackageWithoutPackageInfoIsFound() {
        Sketch sketch =
                Sketch.of(
                        "package plumbline.a; final class A {}",
                        "@Deprecated package plumbline.b;",
                        "package plumbline.b; final class B {}",
                        "@org.jspecify.annotations.NullMarked package plumbline.c;",
                        "package plumbline.c; final class C {}");

        assertThat(sketch.violations(ARE_NULL_MARKED))
                .containsExactlyInAnyOrder(
                        "plumbline.a does not have a package-info with @NullMarked",
                        "plumbline.b does not have a package-info with @NullMarked");
    }

    @Test
    void aPackageThatGrewIsFound() {
        assertThat(withFiles(MOST_FILES).violations(STAY_SMALL)).isEmpty();
        assertThat(withFiles(MOST_FILES + 1).violations(STAY_SMALL))
                .containsExactly("plumbline.a does not hold at most 20 files");
    }

    private static Sketch withFiles(int count) {
        Stream<String> files =
                IntStream.range(0, count)
                        .mapToObj(
                                "package plumbline.a; final class A%s { class Inner {} }"
                                        ::formatted);
        String packageInfo = "@Deprecated package plumbline.a;";
        return Sketch.of(Stream.concat(files, Stream.of(packageInfo)).toArray(String[]::new));
    }

    private static boolean isNullMarked(JavaPackage home) {
        return home.isAnnotatedWith(NullMarked.class);
    }

    private static boolean isSmall(JavaPackage home) {
        return home.getClasses().stream()
                        .filter(JavaClass::isTopLevelClass)
                        // an enum brings the type of its array along
                        .filter(type -> !type.isArray())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .count()
                <= MOST_FILES;
    }

    private static ArchRule packages(String wanted, Predicate<JavaPackage> holds) {
        return all(new AbstractClassesTransformer<JavaPackage>("packages") {
                    @Override
                    public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                        return classes.stream()
                                .map(JavaClass::getPackage)
                                .collect(Collectors.toSet());
                    }
                })
                .should(
                        new ArchCondition<>(wanted) {
                            @Override
                            public void check(JavaPackage home, ConditionEvents events) {
                                if (!holds.test(home)) {
                                    String text = home.getName() + " does not " + wanted;
                                    events.add(SimpleConditionEvent.violated(home, text));
                                }
                            }
                        });
    }
}
