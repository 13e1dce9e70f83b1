package plumbline.setting.reading;

import plumbline.parse.markup.MarkupNode;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Maker;
import plumbline.setting.shell.Shell;
import plumbline.source.SourceDocument;

import java.util.List;

/// Reads the pipelines of CircleCI, and hands those of GitLab, Azure and Jenkins on.
final class OtherPipelines {

    private static final int DEEPEST = 4;

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
                case GITLAB -> new GitLabPipelines(steps, document).read(root);
                case CIRCLECI -> circle(root);
                case AZURE -> new AzurePipelines(steps).read(root, "", 0);
                case GITHUB, JENKINS -> {}
            }
        }
    }

    private void circle(MarkupNode root) {
        if (!(root.find("jobs").orElse(null) instanceof MarkupNode.Mapping mapping)) {
            return;
        }
        for (MarkupNode.Entry entry : mapping.entries()) {
            List<String> images =
                    entry.value().find("docker").map(MarkupNode::each).orElse(List.of()).stream()
                            .map(each -> ComposeFiles.text(each, "image"))
                            .toList();
            add(entry, needs(root, entry.name()), images);
            entry.value()
                    .find("steps")
                    .map(MarkupNode::each)
                    .orElse(List.of())
                    .forEach(step -> circleStep(root, entry.name(), step, 0));
        }
    }

    /// A step of its own, or a command that the file makes of several.
    private void circleStep(MarkupNode root, String job, MarkupNode step, int depth) {
        String name = ComposeFiles.text(step, "run", "name");
        String folder = ComposeFiles.text(step, "run", "working_directory");
        step.findText("run")
                .or(() -> step.findText("run", "command"))
                .ifPresent(text -> steps.run(job, name, text, Shell.POSIX, folder, false));
        String command =
                switch (step) {
                    case MarkupNode.Scalar scalar -> scalar.text().text();
                    case MarkupNode.Mapping made when !made.entries().isEmpty() ->
                            made.entries().getFirst().name();
                    default -> "";
                };
        if (depth < DEEPEST) {
            root.findAt("commands", command, "steps")
                    .map(MarkupNode::each)
                    .orElse(List.of())
                    .forEach(each -> circleStep(root, job, each, depth + 1));
        }
    }

    /// What a workflow lets a job wait for.
    private static List<String> needs(MarkupNode root, String job) {
        if (!(root.find("workflows").orElse(null) instanceof MarkupNode.Mapping flows)) {
            return List.of();
        }
        return flows.entries().stream()
                .flatMap(flow -> flow.value().find("jobs").stream())
                .flatMap(jobs -> jobs.each().stream())
                .flatMap(each -> each.find(job).stream())
                .flatMap(each -> GitHubPipelines.texts(each.find("requires")).stream())
                .distinct()
                .toList();
    }

    private void add(MarkupNode.Entry entry, List<String> needs, List<String> images) {
        steps.gathering()
                .add(
                        new Job(
                                steps.maker(),
                                entry.name(),
                                needs,
                                images,
                                List.of(),
                                "",
                                false,
                                document.span(
                                        entry.keySpan().start(), entry.value().span().end())));
    }
}
