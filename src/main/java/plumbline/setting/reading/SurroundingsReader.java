package plumbline.setting.reading;

import plumbline.setting.PipelineFact.Maker;
import plumbline.setting.Surroundings;
import plumbline.setting.Unread;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Reads what stands around the migrations of a service: all in its folder, and in the folders
/// above it what counts for all services there.
public final class SurroundingsReader {

    /// Folders beside a service that hold what counts for all.
    private static final List<String> SHARED_FOLDERS =
            List.of(
                    ".github/workflows",
                    ".circleci",
                    ".azure-pipelines",
                    "ci",
                    "scripts",
                    "bin",
                    "docs",
                    "doc",
                    "deploy",
                    "docker",
                    "ops",
                    "infra",
                    "tools",
                    "runbooks");

    private final Gathering gathering;

    private SurroundingsReader(SourceTree tree, String home) {
        this.gathering = new Gathering(tree, home);
    }

    /// The home of a service counts from the opened folder.
    public static Surroundings read(SourceTree tree, String home) {
        return new SurroundingsReader(tree, home).read();
    }

    private Surroundings read() {
        Set<String> paths = new TreeSet<>();
        String home = gathering.home();
        add(paths, gathering.tree().below(home));
        for (String at = home; !at.isEmpty(); ) {
            at = TreePath.parent(at);
            add(paths, gathering.tree().in(at));
            for (String folder : SHARED_FOLDERS) {
                add(paths, gathering.tree().below(TreePath.child(at, folder)));
            }
        }
        paths.forEach(this::read);
        return gathering.result();
    }

    private static void add(Set<String> paths, List<SourceFile> files) {
        files.forEach(file -> paths.add(file.relativePath()));
    }

    private void read(String path) {
        Kind kind = Kind.of(path);
        if (kind == Kind.NONE) {
            return;
        }
        switch (gathering.tree().read(path)) {
            case SourceTree.Reading.Document(SourceDocument document) -> read(kind, document);
            case SourceTree.Reading.Failure failure ->
                    gathering.add(
                            new Unread(
                                    new SourceDocument(path, "").span(0, 0),
                                    failure.reason().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void read(Kind kind, SourceDocument document) {
        switch (kind) {
            case PACKAGE -> new Packages(gathering).readPackage(document);
            case TARGETS -> new Packages(gathering).readTargets(document);
            case DOCKERFILE -> new Dockerfiles(gathering).read(document);
            case DOCKER_IGNORED -> new Dockerfiles(gathering).readIgnored(document);
            case COMPOSE -> new ComposeFiles(gathering).read(document);
            case GITHUB -> new GitHubPipelines(gathering, document).read();
            case GITLAB -> new OtherPipelines(gathering, Maker.GITLAB, document).read();
            case AZURE -> new OtherPipelines(gathering, Maker.AZURE, document).read();
            case CIRCLECI -> new OtherPipelines(gathering, Maker.CIRCLECI, document).read();
            case JENKINS -> new OtherPipelines(gathering, Maker.JENKINS, document).read();
            case SCRIPT -> new ScriptFiles(gathering).read(document);
            case DOCUMENT -> new Documents(gathering).read(document);
            case TEST -> new TestFiles(gathering).read(document);
            case SEED -> new SeedFiles(gathering).read(document);
            case NONE -> {}
        }
    }

    /// What a file is, by its path.
    private enum Kind {
        PACKAGE,
        TARGETS,
        DOCKERFILE,
        DOCKER_IGNORED,
        COMPOSE,
        GITHUB,
        GITLAB,
        AZURE,
        CIRCLECI,
        JENKINS,
        SCRIPT,
        DOCUMENT,
        TEST,
        SEED,
        NONE;

        static Kind of(String path) {
            String name = TreePath.name(path);
            return switch (name) {
                case "package.json" -> PACKAGE;
                case ".dockerignore" -> DOCKER_IGNORED;
                case ".gitlab-ci.yml", ".gitlab-ci.yaml" -> GITLAB;
                case "Jenkinsfile" -> JENKINS;
                default -> byPath(path, name);
            };
        }

        private static Kind byPath(String path, String name) {
            boolean yaml = name.endsWith(".yml") || name.endsWith(".yaml");
            if (yaml && ("/" + path).contains("/.github/workflows/")) {
                return GITHUB;
            }
            if (yaml && ("/" + path).contains("/.circleci/")) {
                return CIRCLECI;
            }
            if (yaml
                    && (name.startsWith("azure-pipelines") || path.contains(".azure-pipelines/"))) {
                return AZURE;
            }
            if (Targets.isOne(path)) {
                return TARGETS;
            }
            if (Dockerfiles.isOne(path)) {
                return DOCKERFILE;
            }
            return ComposeFiles.isOne(path) ? COMPOSE : byContent(path);
        }

        private static Kind byContent(String path) {
            if (ScriptFiles.isOne(path)) {
                return SCRIPT;
            }
            if (SeedFiles.isOne(path)) {
                return SEED;
            }
            if (TestFiles.isOne(path)) {
                return TEST;
            }
            return Documents.isOne(path) ? DOCUMENT : NONE;
        }
    }
}
