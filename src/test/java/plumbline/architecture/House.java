package plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/// The classes that are shipped, and how a rule is held over them.
final class House {

    /// The package that all of ours stand below.
    static final String ROOT = "plumbline";

    private static final JavaClasses SHIPPED =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    private House() {}

    static JavaClasses shipped() {
        return SHIPPED;
    }

    static void holds(ArchRule rule, Exemption... exemptions) {
        holds(SHIPPED, rule, exemptions);
    }

    /// An exemption that nothing needs any more fails as well, so that none outlives its reason.
    static void holds(JavaClasses classes, ArchRule rule, Exemption... exemptions) {
        List<String> violations = violations(classes, rule);
        List<Exemption> exempt = List.of(exemptions);
        assertThat(violations)
                .as(rule.getDescription())
                .filteredOn(found -> exempt.stream().noneMatch(one -> one.covers(found)))
                .isEmpty();
        assertThat(exempt)
                .as("exemptions nothing needs from: %s", rule.getDescription())
                .allMatch(one -> violations.stream().anyMatch(one::covers));
    }

    static List<String> violations(JavaClasses classes, ArchRule rule) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
