package plumbline.setting.reading;

import plumbline.parse.markup.MarkupNode;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.shell.Shell;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the pipelines of GitLab, whose jobs wait for all jobs of the stages before theirs.
final class GitLabPipelines {

    private static final Set<String> SETTINGS =
            Set.of(
                    "variables",
                    "default",
                    "stages",
                    "include",
                    "workflow",
                    "image",
                    "services",
                    "cache");
    private static final List<String> USUAL = List.of("build", "test", "deploy");

    private final PipelineText steps;
    private final SourceDocument document;

    GitLabPipelines(PipelineText steps, SourceDocument document) {
        this.steps = steps;
        this.document = document;
    }

    void read(MarkupNode root) {
        if (root instanceof MarkupNode.Mapping mapping) {
            List<MarkupNode.Entry> jobs =
                    mapping.entries().stream().filter(GitLabPipelines::isJob).toList();
            jobs.forEach(each -> job(each, needs(root, each, jobs)));
        }
    }

    private static boolean isJob(MarkupNode.Entry entry) {
        return !SETTINGS.contains(entry.name()) && entry.value().find("script").isPresent();
    }

    private static List<String> needs(
            MarkupNode root, MarkupNode.Entry entry, List<MarkupNode.Entry> jobs) {
        if (entry.value().find("needs").isPresent()) {
            return needed(entry.value());
        }
        List<String> said = GitHubPipelines.texts(root.find("stages"));
        List<String> stages = said.isEmpty() ? USUAL : said;
        int own = position(stages, entry);
        return jobs.stream()
                .filter(each -> position(stages, each) < own)
                .map(MarkupNode.Entry::name)
                .toList();
    }

    private static List<String> needed(MarkupNode job) {
        List<String> found = new ArrayList<>(GitHubPipelines.texts(job.find("needs")));
        for (MarkupNode each : job.find("needs").map(MarkupNode::each).orElse(List.of())) {
            each.findText("job").ifPresent(name -> found.add(name.text()));
        }
        return found;
    }

    private static int position(List<String> stages, MarkupNode.Entry entry) {
        String stage = ComposeFiles.text(entry.value(), "stage");
        return switch (stage) {
            case ".pre" -> -1;
            case ".post" -> stages.size();
            case "" -> stages.indexOf("test");
            default -> stages.indexOf(stage);
        };
    }

    private void job(MarkupNode.Entry entry, List<String> needs) {
        MarkupNode job = entry.value();
        String environment = ComposeFiles.text(job, "environment", "name");
        boolean mayFail = GitHubPipelines.isTrue(job, "allow_failure");
        steps.gathering()
                .add(
                        new Job(
                                steps.maker(),
                                entry.name(),
                                needs,
                                images(job),
                                List.of(),
                                environment.isEmpty()
                                        ? ComposeFiles.text(job, "environment")
                                        : environment,
                                mayFail,
                                document.span(entry.keySpan().start(), job.span().end())));
        String stage = ComposeFiles.text(job, "stage");
        for (String part : List.of("before_script", "script", "after_script")) {
            job.find(part).map(MarkupNode::each).orElse(List.of()).stream()
                    .filter(MarkupNode.Scalar.class::isInstance)
                    .map(each -> ((MarkupNode.Scalar) each).text())
                    .forEach(
                            text -> steps.run(entry.name(), stage, text, Shell.POSIX, "", mayFail));
        }
    }

    /// A service is an image, or an object that names one.
    private static List<String> images(MarkupNode job) {
        List<String> found = new ArrayList<>(GitHubPipelines.texts(job.find("services")));
        for (MarkupNode each : job.find("services").map(MarkupNode::each).orElse(List.of())) {
            each.findText("name").ifPresent(name -> found.add(name.text()));
        }
        return found;
    }
}
