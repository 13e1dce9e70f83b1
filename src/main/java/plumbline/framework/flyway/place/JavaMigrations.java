package plumbline.framework.flyway.place;

import plumbline.framework.flyway.naming.Naming;
import plumbline.parse.java.JavaType;
import plumbline.parse.java.run.JavaMethods;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the classes that Flyway runs from those that only stand beside them.
public final class JavaMigrations {

    private static final Set<String> ROOTS =
            Set.of(
                    "JavaMigration",
                    "BaseJavaMigration",
                    "BaselineJavaMigration",
                    "JdbcMigration",
                    "BaseJdbcMigration",
                    "SpringJdbcMigration",
                    "BaseSpringJdbcMigration");
    private static final Pattern OTHER_LANGUAGE =
            Pattern.compile("(?m)^\\s*(?:internal |public |open |final )?class\\s+`?([VRB]\\w*)");

    private final SourceTree tree;
    private final JavaMethods methods;

    public JavaMigrations(SourceTree tree, JavaMethods methods) {
        this.tree = tree;
        this.methods = methods;
    }

    /// Why a file of code is no migration; nothing when it is one.
    public Optional<String> findObjection(String file) {
        if (!file.endsWith(".java")) {
            return findObjectionToOther(file);
        }
        boolean mayBe =
                tree.findDocument(file)
                        .filter(
                                document ->
                                        document.text().contains("extends")
                                                || document.text().contains("implements"))
                        .isPresent();
        if (!mayBe && !Candidates.isVersioned(file)) {
            return Optional.of("a class that is no migration");
        }
        Optional<JavaType> type = methods.findType(file);
        if (type.isEmpty()) {
            // a broken file under a migration's name is reported when it is read
            return Candidates.isVersioned(file)
                    ? Optional.empty()
                    : Optional.of("a file without a class");
        }
        return objection(type.get());
    }

    private static Optional<String> objection(JavaType type) {
        if (type.parents().stream().noneMatch(ROOTS::contains)) {
            return Optional.of("a class that is no migration");
        }
        if (!type.concrete()) {
            return Optional.of("an abstract class that migrations extend");
        }
        boolean named = Naming.findClass(type.name()).isPresent();
        boolean ownVersion = !type.parents().contains("BaseJavaMigration");
        return named || ownVersion
                ? Optional.empty()
                : Optional.of("a migration class whose name Flyway does not accept");
    }

    private Optional<String> findObjectionToOther(String file) {
        String text = tree.findDocument(file).map(each -> each.text()).orElse("");
        boolean named = Naming.findClass(stem(file)).isPresent();
        boolean migration = text.contains("Migration") && OTHER_LANGUAGE.matcher(text).find();
        return named && migration ? Optional.empty() : Optional.of("code that is no migration");
    }

    public static String stem(String file) {
        String name = TreePath.name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// Whether Spring hands it to Flyway wherever it stands.
    public boolean isComponent(String file) {
        return file.endsWith(".java")
                && methods.findType(file)
                        .filter(type -> type.annotations().contains("Component"))
                        .isPresent();
    }
}
