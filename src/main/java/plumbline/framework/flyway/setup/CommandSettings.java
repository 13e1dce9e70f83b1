package plumbline.framework.flyway.setup;

import plumbline.framework.Configured.Origin;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the settings that scripts, Dockerfiles, compose files and pipelines hand to Flyway.
public final class CommandSettings {

    private static final Pattern FILE =
            Pattern.compile(
                    "(?i)Dockerfile.*|.*\\.Dockerfile|.*\\.(sh|bash|ps1|bat|cmd)|(docker-)?compose.*\\.ya?ml"
                        + "|\\.gitlab-ci\\.yml|azure-pipelines.*\\.yml|Jenkinsfile.*|Makefile|justfile|.*\\.env|\\.env.*");
    private static final Pattern WORKFLOW =
            Pattern.compile("(.*/)?\\.github/workflows/[^/]+\\.ya?ml");
    private static final String VALUE = "(\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\"'\\]]+)";
    private static final Pattern ARGUMENT =
            Pattern.compile("(?<![\\w-])-{1,2}(?:D?flyway\\.)?([a-z]\\w+(?:\\.[\\w.]+)?)=" + VALUE);
    private static final Pattern VARIABLE =
            Pattern.compile("\\bFLYWAY_([A-Z][A-Z_]+)[\"']?\\s*(?:=|:(?=\\s))\\s*" + VALUE);
    private static final Pattern COPY =
            Pattern.compile("(?m)^\\s*(?:COPY|ADD)\\s+(?:--\\S+\\s+){0,9}(\\S+)\\s+(/\\S*)\\s*$");
    private static final Pattern VOLUME =
            Pattern.compile("(?m)^\\s*-\\s*[\"']?(\\.{1,2}/[^:\\s]*):(/flyway/[^:\\s\"']+)");

    private CommandSettings() {}

    public static boolean mayRead(String file) {
        return FILE.matcher(TreePath.name(file)).matches() || WORKFLOW.matcher(file).matches();
    }

    public static List<Configuration> read(SourceDocument document) {
        String text = document.text();
        if (!text.contains("flyway") && !text.contains("FLYWAY_")) {
            return List.of();
        }
        List<FlywayOption> options = new ArrayList<>();
        add(ARGUMENT.matcher(text), Origin.COMMAND_LINE, document, options);
        add(VARIABLE.matcher(text), Origin.ENVIRONMENT, document, options);
        addFolders(COPY.matcher(text), document, options);
        addFolders(VOLUME.matcher(text), document, options);
        return options.isEmpty()
                ? List.of()
                : List.of(
                        new Configuration(
                                document.file(), "", Configuration.Kind.COMMAND, options));
    }

    private static void add(
            Matcher found, Origin origin, SourceDocument document, List<FlywayOption> options) {
        while (found.find()) {
            Optional<String> name = FlywayOption.findName(found.group(1));
            String value = found.group(2).replaceAll("^[\"']|[\"']$", "");
            if (name.isPresent() && !isItself(found.group(1), value)) {
                options.add(
                        new FlywayOption(
                                name.get(),
                                value,
                                "",
                                origin,
                                document.span(found.start(2), found.end(2))));
            }
        }
    }

    /// `FLYWAY_URL: ${FLYWAY_URL}` says nothing.
    private static boolean isItself(String name, String value) {
        return value.matches("\\$\\{?FLYWAY_" + Pattern.quote(name) + "}?");
    }

    /// What is put where Flyway's image looks for migrations.
    private static void addFolders(
            Matcher found, SourceDocument document, List<FlywayOption> options) {
        while (found.find()) {
            String target = found.group(2);
            String source = found.group(1);
            if (target.startsWith("/flyway/")
                    && !target.matches("/flyway/(conf|drivers|jars|lib)(/.*)?")) {
                options.add(
                        new FlywayOption(
                                FlywayOption.LOCATIONS,
                                "filesystem:" + source.replaceAll("/$", ""),
                                "",
                                Origin.COMMAND_LINE,
                                document.span(found.start(1), found.end(1))));
            }
        }
    }
}
