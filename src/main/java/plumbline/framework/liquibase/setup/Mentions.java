package plumbline.framework.liquibase.setup;

import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the places of a folder that say which changelog is run.
final class Mentions {

    private static final Pattern SETTINGS =
            Pattern.compile(
                    "(?i).*liquibase.*\\.properties"
                            + "|(application|bootstrap)([-.][\\w.-]+)?\\.(ya?ml|properties)"
                            + "|pom\\.xml");
    private static final Pattern COMMANDS =
            Pattern.compile(
                    "(?i).*\\.(sh|ps1|bat|gradle|kts|mk)|.*dockerfile.*|.*compose.*\\.ya?ml"
                            + "|jenkinsfile.*|makefile|\\.gitlab-ci\\.ya?ml|package\\.json"
                            + "|azure-pipelines.*\\.ya?ml");
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?i)(?:--change-?log-?file[=\\s]+|LIQUIBASE_(?:COMMAND_)?CHANGELOG_FILE"
                            + "\\s*[=:]\\s*|\\bchange-?log-?file\\s*[=(:]?\\s*(?=[\"']))"
                            + "[\"']?([\\w./:*-]+\\.(?:xml|ya?ml|json|sql))");
    private static final Pattern CODE =
            Pattern.compile("(?:setChangeLog\\(\\s*|new Liquibase\\(\\s*)\"([^\"\\r\\n]{1,300})\"");
    private static final Pattern LITERAL =
            Pattern.compile("\"([\\w./:${}-]{0,300}\\.(?:xml|ya?ml|json|sql))\"");
    private static final Pattern CODE_FILES =
            Pattern.compile(
                    "(?i).*(liquibase|data|persist|migrat|config|tenant|jpa|schema|change-?log)"
                            + ".*\\.(java|kt|groovy|scala)");

    private Mentions() {}

    /// In the files of settings, of code and of commands.
    static List<Mention> find(SourceTree tree) {
        List<Mention> found = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            String name = TreePath.name(path);
            if (Candidates.isTest(path)) {
                continue;
            }
            if (SETTINGS.matcher(name).matches()) {
                tree.findDocument(path).ifPresent(document -> settings(document, found));
            } else if (CODE_FILES.matcher(name).matches()) {
                tree.findDocument(path).ifPresent(document -> text(document, CODE, found));
            } else if (COMMANDS.matcher(name).matches() || path.contains(".github/workflows/")) {
                tree.findDocument(path).ifPresent(document -> text(document, COMMAND, found));
            }
        }
        return found;
    }

    /// In the files of settings alone.
    static List<Mention> inSettings(SourceTree tree) {
        List<Mention> found = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            if (!Candidates.isTest(file.relativePath())) {
                found.addAll(inSettings(file.relativePath(), tree));
            }
        }
        return found;
    }

    /// What one file says, if it is one of settings.
    static List<Mention> inSettings(String path, SourceTree tree) {
        List<Mention> found = new ArrayList<>();
        if (SETTINGS.matcher(TreePath.name(path)).matches()) {
            tree.findDocument(path).ifPresent(document -> settings(document, found));
        }
        return found;
    }

    /// Names of files in code that works with Liquibase, whatever it does with them.
    static List<Mention> inCode(SourceTree tree) {
        List<Mention> found = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            if (CODE_FILES.matcher(TreePath.name(path)).matches() && !Candidates.isTest(path)) {
                tree.findDocument(path)
                        .filter(document -> document.text().contains("import liquibase."))
                        .ifPresent(document -> text(document, LITERAL, found));
            }
        }
        return found;
    }

    private static void text(SourceDocument document, Pattern pattern, List<Mention> found) {
        Matcher matcher = pattern.matcher(document.text());
        while (matcher.find()) {
            found.add(
                    new Mention(
                            matcher.group(1),
                            "",
                            document.span(matcher.start(1), matcher.end(1)),
                            "",
                            List.of(),
                            true));
        }
    }

    private static void settings(SourceDocument document, List<Mention> found) {
        boolean own = TreePath.name(document.file()).toLowerCase(Locale.ROOT).contains("liquibase");
        if (!own && !document.text().contains("liquibase")) {
            return;
        }
        List<Setting> settings = SettingFiles.read(document);
        for (Setting setting : settings) {
            boolean asked = setting.isNamed("changelog") || setting.isNamed("changelogfile");
            String group = setting.group();
            if (asked && (own || group.contains("liquibase")) && !setting.value().isBlank()) {
                found.add(
                        new Mention(
                                setting.value(),
                                label(group),
                                setting.span(),
                                group,
                                settings,
                                false));
            }
        }
    }

    /// `spring.liquibase.reports.change-log` belongs to what is called `reports`.
    private static String label(String group) {
        int at = group.indexOf("liquibase.");
        String inner = at < 0 ? "" : group.substring(at + "liquibase.".length());
        return inner.equals("command") ? "" : inner.replaceFirst("^datasources\\.(default)?", "");
    }
}
