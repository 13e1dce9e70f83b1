package plumbline.setting.reading;

import plumbline.parse.markup.MarkupNode;
import plumbline.setting.ComposeFact.Container;
import plumbline.setting.ComposeFact.Dependence;
import plumbline.setting.ComposeFact.Source;
import plumbline.setting.ComposeFact.Variable;
import plumbline.setting.Masking;
import plumbline.setting.MigrationCommand;
import plumbline.setting.shell.CommandFinder;
import plumbline.setting.shell.Shell;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads compose files: which containers there are, what they wait for, and with which variables.
final class ComposeFiles {

    private static final Pattern NAME = Pattern.compile("(docker-)?compose([.-][\\w.-]+)?\\.ya?ml");
    private static final Pattern DATABASE =
            Pattern.compile(
                    "(?i)([\\w./-]*/)?(postgres|postgis|mysql|mariadb|timescaledb|pgvector|cockroach|percona)[\\w-]*(:.*)?");

    private final Gathering gathering;

    ComposeFiles(Gathering gathering) {
        this.gathering = gathering;
    }

    static boolean isOne(String path) {
        return NAME.matcher(TreePath.name(path)).matches();
    }

    void read(SourceDocument document) {
        for (MarkupNode root : gathering.markup(document)) {
            if (root.find("services").orElse(null) instanceof MarkupNode.Mapping services) {
                services.entries().forEach(each -> container(document, each));
            }
        }
    }

    private void container(SourceDocument document, MarkupNode.Entry entry) {
        MarkupNode node = entry.value();
        String folder = TreePath.parent(document.file());
        String context = text(node, "build", "context");
        if (node.find("build").orElse(null) instanceof MarkupNode.Scalar scalar) {
            context = scalar.text().text();
        }
        String dockerfile = text(node, "build", "dockerfile");
        String built = context.isEmpty() ? "" : TreePath.resolve(folder, context).orElse(context);
        boolean builds = node.find("build").isPresent();
        String image = text(node, "image");
        gathering.add(
                new Container(
                        entry.name(),
                        image,
                        builds,
                        built,
                        dockerfile,
                        Masking.masked(command(node)),
                        commands(node, builds ? built : folder),
                        dependences(node),
                        node.find("healthcheck").isPresent(),
                        replicas(node),
                        DATABASE.matcher(image).matches(),
                        builds && isHome(built, dockerfile, entry.name()),
                        document.span(entry.keySpan().start(), node.span().end())));
        node.find("environment").ifPresent(variables -> variables(entry.name(), variables));
    }

    /// The folder that is built, or the one of the Dockerfile, or at least one of that name.
    private boolean isHome(String built, String dockerfile, String name) {
        String home = gathering.home();
        String place = TreePath.resolve(built, TreePath.parent(dockerfile)).orElse(built);
        return home.equals(place)
                || (dockerfile.isEmpty() && home.equals(built))
                || (TreePath.isWithin(home, built) && TreePath.name(home).equals(name));
    }

    private static String command(MarkupNode node) {
        List<String> words = new ArrayList<>();
        for (String key : List.of("entrypoint", "command")) {
            node.find(key).ifPresent(value -> words.add(line(value)));
        }
        return String.join(" ", words);
    }

    private static String line(MarkupNode value) {
        return String.join(
                " ",
                value.each().stream()
                        .map(
                                each ->
                                        each instanceof MarkupNode.Scalar scalar
                                                ? scalar.text().text()
                                                : "")
                        .toList());
    }

    private List<MigrationCommand> commands(MarkupNode node, String folder) {
        List<MigrationCommand> found = new ArrayList<>();
        CommandFinder finder = gathering.commandsIn(folder);
        for (String key : List.of("entrypoint", "command")) {
            node.find(key)
                    .ifPresent(
                            value -> {
                                if (value instanceof MarkupNode.Scalar scalar) {
                                    found.addAll(
                                            finder.commands(scalar.text(), Shell.POSIX, false));
                                } else {
                                    found.addAll(finder.commands(words(value), value.span()));
                                }
                            });
        }
        return found;
    }

    private static List<String> words(MarkupNode value) {
        return value.each().stream()
                .filter(MarkupNode.Scalar.class::isInstance)
                .map(each -> ((MarkupNode.Scalar) each).text().text())
                .toList();
    }

    private static List<Dependence> dependences(MarkupNode node) {
        List<Dependence> found = new ArrayList<>();
        MarkupNode wanted = node.find("depends_on").orElse(null);
        switch (wanted) {
            case MarkupNode.Mapping mapping ->
                    mapping.entries()
                            .forEach(
                                    each ->
                                            found.add(
                                                    new Dependence(
                                                            each.name(),
                                                            text(each.value(), "condition"),
                                                            each.keySpan())));
            case MarkupNode.Sequence(List<MarkupNode> items, SourceSpan _) ->
                    items.forEach(
                            item ->
                                    found.add(
                                            new Dependence(
                                                    line(item), "service_started", item.span())));
            case MarkupNode.Scalar _ -> {}
            case null -> {}
        }
        return found;
    }

    private static int replicas(MarkupNode node) {
        String written = text(node, "deploy", "replicas");
        String scale = written.isEmpty() ? text(node, "scale") : written;
        return scale.matches("\\d{1,6}") ? Integer.parseInt(scale) : 1;
    }

    private void variables(String container, MarkupNode variables) {
        if (variables instanceof MarkupNode.Mapping mapping) {
            for (MarkupNode.Entry each : mapping.entries()) {
                String value =
                        each.value() instanceof MarkupNode.Scalar scalar
                                ? scalar.text().text()
                                : "";
                variable(container, each.name(), value, each.keySpan());
            }
            return;
        }
        for (MarkupNode each : variables.each()) {
            String[] parts = line(each).split("=", 2);
            variable(container, parts[0], parts.length > 1 ? parts[1] : "$", each.span());
        }
    }

    private void variable(String container, String name, String value, SourceSpan span) {
        boolean outside = value.startsWith("$");
        Source source =
                outside
                        ? (value.contains("-") ? Source.DEFAULTED : Source.VARIABLE)
                        : Source.LITERAL;
        boolean secret = Masking.isSecretName(name) || Masking.holdsPassword(value);
        gathering.add(
                new Variable(container, name, Masking.value(name, value), source, secret, span));
    }

    static String text(MarkupNode node, String... path) {
        return node.findText(path).map(EmbeddedText::text).orElse("");
    }
}
