package plumbline.framework.flyway.place;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.flyway.naming.FlywayVersion;
import plumbline.framework.flyway.naming.Naming;
import plumbline.framework.flyway.naming.ScriptName;
import plumbline.framework.flyway.setup.ConfigurationSearch;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Sorts the files of a cluster into migrations and what only looks like them.
public final class Members {

    private static final Pattern ARCHIVE =
            Pattern.compile(
                    "(?i)(.*/)?_?(archived?|archives|legacy|old|deprecated|obsolete|backup|attic|squashed)(_?migrations?)?(/.*)?");

    private final Candidates candidates;
    private final JavaMigrations classes;
    private final Naming naming;
    private final List<Member> members = new ArrayList<>();
    private final List<NotAMigration> strangers = new ArrayList<>();

    private record Member(String file, ScriptName name, Status status) {}

    public Members(Candidates candidates, JavaMigrations classes, Naming naming) {
        this.candidates = candidates;
        this.classes = classes;
        this.naming = naming;
    }

    public static boolean isArchive(String path) {
        return ARCHIVE.matcher(path).matches();
    }

    public void addActive(Set<String> folders) {
        for (String folder : folders) {
            candidates.in(folder).forEach(this::addActive);
        }
    }

    private void addActive(String file) {
        if (Candidates.isCode(file)) {
            addCode(file, Status.ACTIVE);
            return;
        }
        String name = TreePath.name(file);
        Optional<ScriptName> script = naming.find(name);
        Optional<ScriptName> almost = naming.findInAnyCase(name);
        if (script.isPresent()) {
            members.add(new Member(file, script.get(), Status.ACTIVE));
        } else if (almost.isPresent()) {
            members.add(new Member(file, almost.get(), Status.UNLISTED));
        } else if (name.endsWith(".conf")
                && naming.find(name.substring(0, name.length() - 5)).isPresent()) {
            strangers.add(new NotAMigration(file, "the settings of the script of that name"));
        } else if (name.endsWith(".sql")
                || name.matches("(?i)[VRUB]\\d.*__.*|migration\\.template")) {
            strangers.add(new NotAMigration(file, "Flyway does not take its name"));
        }
    }

    private void addCode(String file, Status status) {
        Optional<String> objection = classes.findObjection(file);
        if (objection.isPresent()) {
            strangers.add(new NotAMigration(file, objection.get()));
            return;
        }
        ScriptName name =
                Naming.findClass(JavaMigrations.stem(file))
                        .orElse(
                                new ScriptName(
                                        ScriptName.Kind.VERSIONED,
                                        null,
                                        JavaMigrations.stem(file),
                                        ""));
        members.add(new Member(file, name, status));
    }

    /// Files of that name that no location reaches.
    public void addUnreached(List<String> files) {
        for (String file : files) {
            if (ConfigurationSearch.isTest(file)) {
                strangers.add(new NotAMigration(file, "it stands among the tests"));
                continue;
            }
            Status status = isArchive(TreePath.parent(file)) ? Status.ARCHIVED : Status.UNLISTED;
            if (Candidates.isCode(file)) {
                addCode(file, classes.isComponent(file) ? Status.ACTIVE : status);
            } else {
                Naming.STANDARD
                        .find(TreePath.name(file))
                        .ifPresent(name -> members.add(new Member(file, name, status)));
            }
        }
    }

    public List<NotAMigration> strangers() {
        return List.copyOf(strangers);
    }

    public boolean hasMigrations() {
        return members.stream().anyMatch(member -> member.name().isMigration());
    }

    /// The units; the undo script of a version belongs to its migration.
    public List<MigrationUnit> units() {
        List<MigrationUnit> units = new ArrayList<>();
        Set<String> undone = new TreeSet<>();
        for (Member each : members) {
            if (each.name().kind() == ScriptName.Kind.VERSIONED) {
                Optional<Member> undo = findUndo(each, undone);
                undo.ifPresent(found -> undone.add(found.file()));
                units.add(unit(each, undo.map(Member::file)));
            }
        }
        for (Member each : members) {
            boolean rest = each.name().kind() != ScriptName.Kind.VERSIONED;
            if (rest && !undone.contains(each.file())) {
                units.add(unit(each, Optional.empty()));
            }
        }
        units.sort(Comparator.comparing(MigrationUnit::file));
        return units;
    }

    private static MigrationUnit unit(Member member, Optional<String> down) {
        return new MigrationUnit(member.file(), down.orElse(null), member.status());
    }

    private Optional<Member> findUndo(Member migration, Set<String> taken) {
        Optional<FlywayVersion> version = migration.name().findVersion();
        String folder = TreePath.parent(migration.file());
        return members.stream()
                .filter(each -> each.name().kind() == ScriptName.Kind.UNDO)
                .filter(each -> each.status() == migration.status())
                .filter(each -> !taken.contains(each.file()))
                .filter(each -> sameVersion(each, version))
                .min(Comparator.comparing(each -> !TreePath.parent(each.file()).equals(folder)));
    }

    private static boolean sameVersion(Member undo, Optional<FlywayVersion> version) {
        return version.isPresent()
                && undo.name().findVersion().filter(version.get()::isSameAs).isPresent();
    }
}
