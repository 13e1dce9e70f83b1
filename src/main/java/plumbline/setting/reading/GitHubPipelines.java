package plumbline.setting.reading;

import plumbline.parse.markup.MarkupNode;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Maker;
import plumbline.setting.shell.Shell;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the workflows of GitHub.
final class GitHubPipelines {

    private static final int MOST_FOLDERS = 100;

    private final PipelineText steps;
    private final SourceDocument document;

    GitHubPipelines(Gathering gathering, SourceDocument document) {
        this.steps = new PipelineText(gathering, Maker.GITHUB);
        this.document = document;
    }

    void read() {
        for (MarkupNode root : steps.gathering().markup(document)) {
            if (root.find("jobs").orElse(null) instanceof MarkupNode.Mapping jobs) {
                jobs.entries()
                        .forEach(
                                entry ->
                                        job(
                                                entry,
                                                ComposeFiles.text(
                                                        root,
                                                        "defaults",
                                                        "run",
                                                        "working-directory")));
            }
        }
    }

    private void job(MarkupNode.Entry entry, String everywhere) {
        MarkupNode job = entry.value();
        String folder = ComposeFiles.text(job, "defaults", "run", "working-directory");
        List<String> folders = folders(job, folder.isEmpty() ? everywhere : folder);
        String environment = ComposeFiles.text(job, "environment", "name");
        steps.gathering()
                .add(
                        new Job(
                                Maker.GITHUB,
                                entry.name(),
                                texts(job.find("needs")),
                                images(job),
                                folders,
                                environment.isEmpty()
                                        ? ComposeFiles.text(job, "environment")
                                        : environment,
                                isTrue(job, "continue-on-error"),
                                document.span(entry.keySpan().start(), job.span().end())));
        for (MarkupNode step : job.find("steps").map(MarkupNode::each).orElse(List.of())) {
            step(entry.name(), step, folders);
        }
    }

    private void step(String job, MarkupNode step, List<String> folders) {
        String name = ComposeFiles.text(step, "name");
        boolean mayFail = isTrue(step, "continue-on-error");
        String own = ComposeFiles.text(step, "working-directory");
        String folder = own.isEmpty() ? nearest(folders) : own;
        step.findText("run")
                .ifPresent(
                        text -> steps.run(job, name, text, shellOf(step), clean(folder), mayFail));
        step.findText("uses")
                .ifPresent(text -> steps.use(job, name, text.text(), text.span(), mayFail));
    }

    private static Shell shellOf(MarkupNode step) {
        String shell = ComposeFiles.text(step, "shell");
        return shell.contains("pwsh") || shell.contains("powershell")
                ? Shell.POWERSHELL
                : Shell.POSIX;
    }

    /// Of several folders the one of the service, as the same step runs in each.
    private String nearest(List<String> folders) {
        String home = steps.gathering().home();
        return folders.contains(home) ? home : folders.isEmpty() ? "" : folders.getFirst();
    }

    private static String clean(String folder) {
        return TreePath.resolve("", folder).orElse("");
    }

    /// The folders that a job works in, one for each value of the matrix that its name asks for.
    private static List<String> folders(MarkupNode job, String written) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> found = List.of(written);
        if (job.findAt("strategy", "matrix").orElse(null) instanceof MarkupNode.Mapping matrix) {
            for (MarkupNode.Entry entry : matrix.entries()) {
                found = expanded(found, entry);
            }
        }
        return found.stream().map(GitHubPipelines::clean).toList();
    }

    private static List<String> expanded(List<String> folders, MarkupNode.Entry entry) {
        String hole = "\\$\\{\\{\\s{0,5}matrix\\." + Pattern.quote(entry.name()) + "\\s{0,5}}}";
        List<String> all = new ArrayList<>();
        for (String folder : folders) {
            if (folder.equals(folder.replaceAll(hole, ""))) {
                all.add(folder);
                continue;
            }
            for (String value : texts(Optional.of(entry.value()))) {
                if (all.size() < MOST_FOLDERS) {
                    all.add(folder.replaceAll(hole, Matcher.quoteReplacement(value)));
                }
            }
        }
        return all;
    }

    private static List<String> images(MarkupNode job) {
        List<String> images = new ArrayList<>();
        if (job.find("services").orElse(null) instanceof MarkupNode.Mapping services) {
            services.entries()
                    .forEach(each -> images.add(ComposeFiles.text(each.value(), "image")));
        }
        return images;
    }

    static List<String> texts(Optional<MarkupNode> node) {
        return node.map(MarkupNode::each).orElse(List.of()).stream()
                .filter(MarkupNode.Scalar.class::isInstance)
                .map(each -> ((MarkupNode.Scalar) each).text().text())
                .toList();
    }

    static boolean isTrue(MarkupNode node, String name) {
        return ComposeFiles.text(node, name).equals("true");
    }
}
