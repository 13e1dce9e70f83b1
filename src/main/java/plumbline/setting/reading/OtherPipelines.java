package plumbline.setting.reading;

import plumbline.parse.markup.MarkupNode;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Maker;
import plumbline.setting.shell.Shell;
import plumbline.source.SourceDocument;

import java.util.List;
import java.util.Set;

/// Reads the pipelines of GitLab and CircleCI, and hands those of Azure and Jenkins on.
final class OtherPipelines {

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
    private final PipelineText steps;
    private final SourceDocument document;

    OtherPipelines(Gathering gathering, Maker maker, SourceDocument document) {
        this.steps = new PipelineText(gathering, maker);
        this.document = document;
    }

    void read() {
        if (steps.maker() == Maker.JENKINS) {
            new JenkinsPipelines(steps, document).read();
            return;
        }
        for (MarkupNode root : steps.gathering().markup(document)) {
            switch (steps.maker()) {
                case GITLAB -> gitlab(root);
                case CIRCLECI -> root.find("jobs").ifPresent(this::circle);
                case AZURE -> new AzurePipelines(steps).read(root, "", 0);
                case GITHUB, JENKINS -> {}
            }
        }
    }

    private void gitlab(MarkupNode root) {
        if (!(root instanceof MarkupNode.Mapping mapping)) {
            return;
        }
        for (MarkupNode.Entry entry : mapping.entries()) {
            MarkupNode job = entry.value();
            if (SETTINGS.contains(entry.name()) || job.find("script").isEmpty()) {
                continue;
            }
            gitlabJob(entry, job);
        }
    }

    private void gitlabJob(MarkupNode.Entry entry, MarkupNode job) {
        String environment = ComposeFiles.text(job, "environment", "name");
        boolean mayFail = GitHubPipelines.isTrue(job, "allow_failure");
        add(
                entry,
                GitHubPipelines.texts(job.find("needs")),
                GitHubPipelines.texts(job.find("services")),
                environment.isEmpty() ? ComposeFiles.text(job, "environment") : environment,
                mayFail);
        String stage = ComposeFiles.text(job, "stage");
        for (String part : List.of("before_script", "script", "after_script")) {
            job.find(part).map(MarkupNode::each).orElse(List.of()).stream()
                    .filter(MarkupNode.Scalar.class::isInstance)
                    .map(each -> ((MarkupNode.Scalar) each).text())
                    .forEach(
                            text -> steps.run(entry.name(), stage, text, Shell.POSIX, "", mayFail));
        }
    }

    private void circle(MarkupNode jobs) {
        if (!(jobs instanceof MarkupNode.Mapping mapping)) {
            return;
        }
        for (MarkupNode.Entry entry : mapping.entries()) {
            List<String> images =
                    entry.value().find("docker").map(MarkupNode::each).orElse(List.of()).stream()
                            .map(each -> ComposeFiles.text(each, "image"))
                            .toList();
            add(entry, List.of(), images, "", false);
            entry.value()
                    .find("steps")
                    .map(MarkupNode::each)
                    .orElse(List.of())
                    .forEach(step -> circleStep(entry.name(), step));
        }
    }

    private void circleStep(String job, MarkupNode step) {
        String name = ComposeFiles.text(step, "run", "name");
        String folder = ComposeFiles.text(step, "run", "working_directory");
        step.findText("run")
                .or(() -> step.findText("run", "command"))
                .ifPresent(text -> steps.run(job, name, text, Shell.POSIX, folder, false));
    }

    private void add(
            MarkupNode.Entry entry,
            List<String> needs,
            List<String> images,
            String environment,
            boolean mayFail) {
        steps.gathering()
                .add(
                        new Job(
                                steps.maker(),
                                entry.name(),
                                needs,
                                images,
                                List.of(),
                                environment,
                                mayFail,
                                document.span(
                                        entry.keySpan().start(), entry.value().span().end())));
    }
}
