package plumbline.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

/// No package leads back to itself, however long the way round is.
final class CyclesTest {

    private static final ArchRule NO_CYCLES =
            slices().matching(House.ROOT + ".(**)").should().beFreeOfCycles();

    @Test
    void packagesFormNoCycle() {
        House.holds(NO_CYCLES);
    }

    @Test
    void aCycleOfThreePackagesIsFound() {
        Sketch sketch =
                Sketch.of(
                        "package plumbline.check.a; public class A { plumbline.check.b.B next; }",
                        "package plumbline.check.b; public class B { plumbline.check.c.C next; }",
                        "package plumbline.check.c; public class C { plumbline.check.a.A next; }");

        assertThat(sketch.violations(NO_CYCLES))
                .singleElement()
                .asString()
                .contains("Cycle detected: Slice check.a -> ");
    }

    @Test
    void aPackageAndItsChildMayNotUseEachOther() {
        Sketch sketch =
                Sketch.of(
                        "package plumbline.check; public class Up { plumbline.check.b.Down next; }",
                        "package plumbline.check.b; public class Down { plumbline.check.Up next;"
                                + " }");

        assertThat(sketch.violations(NO_CYCLES)).hasSize(1);
    }
}
