package plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which part of the house may use which; a part is a package directly below the root.
final class DependencyTable {

    private final Set<String> common;
    private final Map<String, Set<String>> allowed = new LinkedHashMap<>();

    /// Every part may use the common ones; a line may build on the lines above it.
    DependencyTable(Set<String> common, Line... lines) {
        this.common = common;
        for (Line line : lines) {
            Set<String> parts = new TreeSet<>(line.parts());
            if (line.andAllBehind()) {
                line.parts().stream().map(allowed::get).forEach(parts::addAll);
            }
            if (allowed.put(line.part(), parts) != null) {
                throw new IllegalArgumentException(line.part() + " has two lines");
            }
        }
    }

    static Line allow(String part) {
        return new Line(part, List.of(), false);
    }

    boolean knows(String part) {
        return allowed.containsKey(part);
    }

    /// A part may use itself, what its line lists, and what is common, unless it is common itself.
    boolean allows(String from, String to) {
        return from.equals(to)
                || allowed.getOrDefault(from, Set.of()).contains(to)
                || (common.contains(to) && !common.contains(from));
    }

    ArchRule rule() {
        return classes()
                .should(
                        new ArchCondition<>("use only the parts that the dependency table lists") {
                            @Override
                            public void check(JavaClass origin, ConditionEvents events) {
                                judge(origin, events);
                            }
                        });
    }

    private void judge(JavaClass origin, ConditionEvents events) {
        String from = part(origin);
        if (!knows(from)) {
            String said = origin.getName() + " is in no part that the dependency table knows";
            events.add(SimpleConditionEvent.violated(origin, said));
            return;
        }
        for (Dependency each : origin.getDirectDependenciesFromSelf()) {
            String to = part(each.getTargetClass());
            if (isOurs(each.getTargetClass()) && !allows(from, to)) {
                String said = from + " may not use " + to + ": " + each.getDescription();
                events.add(SimpleConditionEvent.violated(each, said));
            }
        }
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(House.ROOT + ".");
    }

    private static String part(JavaClass type) {
        String[] names = type.getPackageName().split("\\.", 3);
        return isOurs(type) && names.length > 1 ? names[1] : "";
    }

    /// What one part may use.
    record Line(String part, List<String> parts, boolean andAllBehind) {

        Line toNothing() {
            return this;
        }

        Line to(String... used) {
            return new Line(part, List.of(used), false);
        }

        /// These parts, and all that they may use themselves.
        Line toAllBehind(String... used) {
            return new Line(part, List.of(used), true);
        }
    }
}
