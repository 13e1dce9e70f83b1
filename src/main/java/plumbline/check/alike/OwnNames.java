package plumbline.check.alike;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.framework.Migration;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.SchemaObject;
import plumbline.source.TreePath;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names that only one service has for what others have as well: its own, those of its
/// migrations and their files, and those of what these make in the database.
final class OwnNames {

    /// Stands for a name.
    private static final String NAME = "□";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+(?:-[\\p{L}\\p{N}_$]+)*");

    /// `public.orders.id`, `orders, items and users`.
    private static final Pattern SEVERAL =
            Pattern.compile("(?:public[.])?□(?:[.]□)*(?:(?:, | and )(?:public[.])?□(?:[.]□)*)*");

    /// A name that nobody gives but to a migration; a small number alone may be anything.
    private static final Pattern NUMBERED =
            Pattern.compile("^\\d{8,}$|\\d.*[\\p{L}_]|[\\p{L}_].*\\d");

    /// What says something wherever it stands, even if a column is called so.
    private static final Set<String> SAYING =
            Set.of(
                    "on",
                    "off",
                    "true",
                    "false",
                    "enabled",
                    "disabled",
                    "yes",
                    "no",
                    "not",
                    "none",
                    "all",
                    "each",
                    "any",
                    "null",
                    "default",
                    "public");

    private final Set<String> ofService = new HashSet<>();
    private final Set<String> ofObjects = new HashSet<>();
    private final Set<String> files = new HashSet<>();

    private OwnNames(ServiceSubject service) {
        ofService.add(service.name());
        ofService.add(TreePath.name(service.home()));
        service.sets().forEach(this::add);
        ofObjects.removeAll(SAYING);
    }

    static OwnNames of(ServiceSubject service) {
        return service.once(OwnNames.class, OwnNames::new);
    }

    private void add(SetSubject set) {
        set.migrations().forEach(this::add);
        set.end()
                .all(SchemaObject.class)
                .filter(OwnNames::isNamedHere)
                .forEach(each -> ofObjects.add(each.name()));
    }

    /// Extensions have their names from elsewhere.
    private static boolean isNamedHere(SchemaObject object) {
        return !(object instanceof Extension || object instanceof Namespace);
    }

    private void add(MigrationSubject subject) {
        Migration migration = subject.migration();
        files.add(migration.file());
        ofObjects.add(migration.name());
        Stream.of(
                        TreePath.name(migration.file()).replaceFirst("[.].*", ""),
                        migration.id(),
                        migration.version())
                .filter(each -> NUMBERED.matcher(each).find())
                .forEach(ofService::add);
        subject.up().forEach(this::add);
        subject.down().forEach(this::add);
    }

    private void add(StepSubject step) {
        ObjectName table = step.operation().table();
        if (table != null) {
            ofObjects.add(table.name());
        }
        step.newColumns().forEach(each -> ofObjects.add(each.definition().name()));
        step.newConstraints()
                .forEach(
                        each -> {
                            String name = each.definition().name();
                            if (name != null) {
                                ofObjects.add(name);
                            }
                        });
    }

    /// Whether a file holds migrations.
    boolean isMigration(String file) {
        return files.contains(file);
    }

    /// What is said of the database, without any of the names.
    String without(String text) {
        String named =
                WORD.matcher(text)
                        .replaceAll(
                                each -> nameless(each.group(), ofObjects.contains(each.group())));
        return SEVERAL.matcher(named).replaceAll(NAME);
    }

    /// What stands around the migrations, where the word that a column is called by may say
    /// something: without the name of the service and those of its migrations.
    String withoutService(String text) {
        return WORD.matcher(text).replaceAll(each -> nameless(each.group(), false));
    }

    private String nameless(String word, boolean own) {
        return own || ofService.contains(word) ? NAME : word.replace("$", "\\$");
    }
}
