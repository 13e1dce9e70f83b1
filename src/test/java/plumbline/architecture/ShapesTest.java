package plumbline.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// What a class may be, hold, throw and be called.
final class ShapesTest {

    private static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();

    private static final ArchRule STATIC_FIELDS_HOLD_NO_STATE =
            noFields().that().areStatic().should().haveRawType(mutable());

    private static final ArchRule THERE_ARE_NO_SINGLETONS =
            noMethods().should().haveName("getInstance");

    private static final ArchRule CLASSES_ARE_CLOSED_OR_ABSTRACT =
            noClasses()
                    .should(
                            ArchCondition.from(
                                    DescribedPredicate.describe(
                                            "be open to be extended by anybody",
                                            ShapesTest::isOpen)));

    private static final ArchRule FAILURES_HAVE_A_TYPE =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            DescribedPredicate.describe(
                                    "a bare exception is made", ShapesTest::makesABareException));

    private static final ArchRule FINDING_MAY_FIND_NOTHING =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .haveNameMatching("find([A-Z].*)?")
                    .should()
                    .haveRawReturnType(
                            oneOf(
                                    Optional.class,
                                    OptionalInt.class,
                                    OptionalLong.class,
                                    OptionalDouble.class))
                    .allowEmptyShould(true);

    private static final ArchRule NAMES_SAY_SOMETHING =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Base")
                    .orShould()
                    .haveSimpleNameStartingWith("Abstract");

    static final List<ArchRule> RULES =
            List.of(
                    STATIC_FIELDS_ARE_FINAL,
                    STATIC_FIELDS_HOLD_NO_STATE,
                    THERE_ARE_NO_SINGLETONS,
                    CLASSES_ARE_CLOSED_OR_ABSTRACT,
                    FAILURES_HAVE_A_TYPE,
                    FINDING_MAY_FIND_NOTHING,
                    NAMES_SAY_SOMETHING);

    @ParameterizedTest
    @FieldSource("RULES")
    void everyClassKeepsTheRule(ArchRule rule) {
        House.holds(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"static int count;", "private static String last = \"\";"})
    void aStaticVariableIsFound(String member) {
        assertBites(STATIC_FIELDS_ARE_FINAL, member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final java.util.ArrayList<String> SEEN = new java.util.ArrayList<>();",
                "static final java.util.concurrent.ConcurrentHashMap<String, String> CACHE = null;",
                "static final java.util.concurrent.atomic.AtomicInteger COUNT = null;",
                "static final ThreadLocal<String> CURRENT = null;",
                "static final StringBuilder TEXT = null;",
                "static final javafx.beans.property.StringProperty NAME = null;"
            })
    void stateInAConstantIsFound(String member) {
        assertBites(STATIC_FIELDS_HOLD_NO_STATE, member);
    }

    @ParameterizedTest
    @ValueSource(strings = "static Wrong getInstance() { return new Wrong(); }")
    void aSingletonIsFound(String member) {
        assertBites(THERE_ARE_NO_SINGLETONS, member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class Open {}", "static class Open {}"})
    void anOpenClassIsFound(String member) {
        assertBites(CLASSES_ARE_CLOSED_OR_ABSTRACT, member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed static class Shut {} static final class Only extends Shut {}",
                "static abstract class Half {}",
                "enum Kind { ONE { @Override int of() { return 1; } }; abstract int of(); }",
                "interface Role {} record Pair(int a, int b) {}",
                "Object nameless = new Object() {};"
            })
    void aClosedClassPasses(String member) {
        assertThat(wrong(member).violations(CLASSES_ARE_CLOSED_OR_ABSTRACT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void act() { throw new RuntimeException(); }",
                "void act() throws Exception { throw new Exception(\"text\"); }",
                "void act() { throw new Error(\"text\", null); }",
                "Object act() { return java.util.Optional.empty().orElseThrow(Error::new); }"
            })
    void aBareExceptionIsFound(String member) {
        assertBites(FAILURES_HAVE_A_TYPE, member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final class Own extends RuntimeException { Own() { super(\"text\"); } }",
                "void act() { throw new IllegalStateException(); }"
            })
    void aTypedExceptionPasses(String member) {
        assertThat(wrong(member).violations(FAILURES_HAVE_A_TYPE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public String findName() { return null; }",
                "public Wrong find() { return this; }"
            })
    void aFindThatGivesNoOptionalIsFound(String member) {
        assertBites(FINDING_MAY_FIND_NOTHING, member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public java.util.Optional<String> findName() { return null; }",
                "public java.util.OptionalInt find() { return null; }",
                "public java.util.List<String> findings() { return null; }"
            })
    void aFindThatGivesAnOptionalPasses(String member) {
        assertThat(wrong(member).violations(FINDING_MAY_FIND_NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aNameThatSaysNothingIsFound(String name) {
        Sketch sketch = Sketch.of("package plumbline.source; final class " + name + " {}");

        assertThat(sketch.violations(NAMES_SAY_SOMETHING)).hasSize(1);
    }

    private static Stream<String> aNameThatSaysNothingIsFound() {
        return Stream.of("FileManager", "TextHelper", "TextUtil", "TextUtils", "ReaderImpl")
                .mapMulti(
                        (name, names) -> {
                            names.accept(name);
                            names.accept(name.replaceAll("[A-Z][a-z]+$", "Base"));
                            names.accept("Abstract" + name.replaceAll("[A-Z][a-z]+$", ""));
                        });
    }

    private static void assertBites(ArchRule rule, String member) {
        assertThat(wrong(member).violations(rule)).isNotEmpty();
    }

    private static Sketch wrong(String member) {
        return Sketch.of("package plumbline.source; final class Wrong { " + member + " }");
    }

    private static boolean isOpen(JavaClass type) {
        Set<?> modifiers = type.getModifiers();
        boolean named = !type.isAnonymousClass() && !type.isLocalClass();
        boolean closed = modifiers.contains(FINAL) || modifiers.contains(ABSTRACT);
        return named && !closed && !type.isSealed() && !type.isInterface() && !type.isEnum();
    }

    private static boolean makesABareException(JavaAccess<?> access) {
        JavaClass made = access.getTargetOwner();
        boolean bare =
                made.isEquivalentTo(Throwable.class)
                        || made.isEquivalentTo(Exception.class)
                        || made.isEquivalentTo(RuntimeException.class)
                        || made.isEquivalentTo(Error.class);
        // a constructor of our own exception calls that of its parent
        boolean ownConstructor =
                access instanceof JavaConstructorCall
                        && access.getOrigin().isConstructor()
                        && access.getOriginOwner().isAssignableTo(made.getName());
        return bare && access.getTarget().getName().equals("<init>") && !ownConstructor;
    }

    private static DescribedPredicate<JavaClass> oneOf(Class<?>... types) {
        return DescribedPredicate.describe(
                "Optional", type -> Stream.of(types).anyMatch(type::isEquivalentTo));
    }

    private static DescribedPredicate<JavaClass> mutable() {
        List<String> names =
                List.of(
                        "java.util.AbstractCollection",
                        "java.util.AbstractMap",
                        "java.lang.ThreadLocal",
                        "java.lang.AbstractStringBuilder",
                        "javafx.beans.Observable");
        return DescribedPredicate.describe(
                "a type that is made to change",
                type ->
                        type.getPackageName().startsWith("java.util.concurrent.atomic")
                                || names.stream().anyMatch(type::isAssignableTo));
    }
}
