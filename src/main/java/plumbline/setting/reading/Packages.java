package plumbline.setting.reading;

import plumbline.parse.markup.MarkupNode;
import plumbline.setting.Masking;
import plumbline.setting.MigrationCommand;
import plumbline.setting.PackageFact.Dependency;
import plumbline.setting.PackageFact.Role;
import plumbline.setting.PackageFact.Runner;
import plumbline.setting.PackageFact.Script;
import plumbline.setting.Verb;
import plumbline.setting.shell.Shell;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the named scripts and the libraries of a package.
final class Packages {

    private static final Map<Role, Pattern> BY_NAME =
            Map.of(
                    Role.TEST, Pattern.compile("(pre|post)?test(:.*)?|.*:test"),
                    Role.START, Pattern.compile("(pre|post)?(start|serve|dev)(:.*)?"),
                    Role.BUILD, Pattern.compile("(pre|post)?(build|compile)(:.*)?"),
                    Role.LINT, Pattern.compile("(pre|post)?lint(:.*)?"),
                    Role.SETUP, Pattern.compile("(db[:-])?(setup|init|bootstrap)(:.*)?"),
                    Role.BACKUP, Pattern.compile(".*(backup|dump).*"));

    private static final List<Verb> MOST_FIRST =
            List.of(Verb.RESET, Verb.PUSH, Verb.MIGRATE, Verb.ROLLBACK, Verb.SEED);

    private final Gathering gathering;

    Packages(Gathering gathering) {
        this.gathering = gathering;
    }

    void readPackage(SourceDocument document) {
        for (MarkupNode root : gathering.markup(document)) {
            root.find("scripts").ifPresent(scripts -> scripts(document, scripts));
            dependencies(document, root, "dependencies", false);
            dependencies(document, root, "optionalDependencies", false);
            dependencies(document, root, "devDependencies", true);
        }
    }

    private void scripts(SourceDocument document, MarkupNode scripts) {
        if (!(scripts instanceof MarkupNode.Mapping mapping)) {
            return;
        }
        for (MarkupNode.Entry entry : mapping.entries()) {
            if (entry.value() instanceof MarkupNode.Scalar scalar) {
                add(Runner.PACKAGE, entry.name(), scalar.text(), whole(document, entry));
            }
        }
    }

    private void dependencies(
            SourceDocument document, MarkupNode root, String section, boolean development) {
        if (root.find(section).orElse(null) instanceof MarkupNode.Mapping mapping) {
            for (MarkupNode.Entry entry : mapping.entries()) {
                String version =
                        entry.value() instanceof MarkupNode.Scalar scalar
                                ? scalar.text().text()
                                : "";
                gathering.add(
                        new Dependency(
                                entry.name(),
                                Masking.masked(version),
                                development,
                                whole(document, entry)));
            }
        }
    }

    private static SourceSpan whole(SourceDocument document, MarkupNode.Entry entry) {
        return document.span(entry.keySpan().start(), entry.value().span().end());
    }

    void readTargets(SourceDocument document) {
        Runner runner =
                TreePath.name(document.file()).toLowerCase(Locale.ROOT).equals("justfile")
                        ? Runner.JUST
                        : Runner.MAKE;
        for (Targets.Target target : Targets.of(document)) {
            int end = Math.max(target.start() + 1, target.recipe().span().end());
            add(runner, target.name(), target.recipe(), document.span(target.start(), end));
        }
    }

    private void add(Runner runner, String name, EmbeddedText text, SourceSpan span) {
        List<MigrationCommand> commands =
                gathering
                        .commandsIn(TreePath.parent(span.file()))
                        .commands(text, Shell.POSIX, runner == Runner.MAKE);
        gathering.add(
                new Script(
                        runner,
                        name,
                        Masking.masked(text.display()).strip(),
                        role(name, commands),
                        commands,
                        span));
    }

    /// By its name where that is common, and else by what it does.
    private static Role role(String name, List<MigrationCommand> commands) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<Role, Pattern> each : BY_NAME.entrySet()) {
            if (each.getValue().matcher(lower).matches()) {
                return each.getKey();
            }
        }
        List<Verb> verbs = commands.stream().map(MigrationCommand::verb).toList();
        // a script that does several things is named after the one that changes most
        return MOST_FIRST.stream()
                .filter(verbs::contains)
                .findFirst()
                .or(() -> verbs.stream().findFirst())
                .map(Packages::role)
                .orElse(Role.OTHER);
    }

    private static Role role(Verb verb) {
        return switch (verb) {
            case MIGRATE -> Role.MIGRATE;
            case ROLLBACK -> Role.ROLLBACK;
            case RESET -> Role.RESET;
            case MAKE -> Role.MAKE;
            case STATUS, VALIDATE -> Role.STATUS;
            case PREVIEW -> Role.PREVIEW;
            case SEED -> Role.SEED;
            case PUSH -> Role.PUSH;
            case SETUP -> Role.SETUP;
            case LINT -> Role.LINT;
            case REPAIR -> Role.OTHER;
        };
    }
}
