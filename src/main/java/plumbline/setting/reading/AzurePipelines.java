package plumbline.setting.reading;

import plumbline.parse.markup.MarkupNode;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Maker;
import plumbline.setting.shell.Shell;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the pipelines of Azure.
final class AzurePipelines {

    private static final int DEEPEST = 12;

    private final PipelineText steps;
    private final Map<String, List<String>> jobsOfStages = new HashMap<>();
    private String stage = "";
    private List<String> waits = List.of();

    AzurePipelines(PipelineText steps) {
        this.steps = steps;
    }

    /// Stages hold jobs, jobs hold steps, and each may be left out.
    void read(MarkupNode node, String job, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        node.findText("stage").ifPresent(each -> enter(each.text(), node));
        String named = name(node, job);
        if (!named.equals(job)) {
            steps.gathering().add(job(node, named));
        }
        step(node, named);
        switch (node) {
            case MarkupNode.Mapping mapping ->
                    mapping.entries().forEach(each -> read(each.value(), named, depth + 1));
            case MarkupNode.Sequence sequence ->
                    sequence.items().forEach(each -> read(each, named, depth + 1));
            case MarkupNode.Scalar _ -> {}
        }
    }

    /// A stage waits for the one before it, unless it says for which.
    private void enter(String name, MarkupNode node) {
        Optional<MarkupNode> said = node.find("dependsOn");
        List<String> stages = said.isPresent() ? GitHubPipelines.texts(said) : List.of(stage);
        waits =
                stages.stream()
                        .flatMap(each -> jobsOfStages.getOrDefault(each, List.of()).stream())
                        .toList();
        stage = name;
    }

    private Job job(MarkupNode node, String name) {
        jobsOfStages.computeIfAbsent(stage, _ -> new ArrayList<>()).add(name);
        List<String> needs = new ArrayList<>(waits);
        needs.addAll(GitHubPipelines.texts(node.find("dependsOn")));
        return new Job(
                Maker.AZURE,
                name,
                needs,
                List.of(),
                List.of(),
                ComposeFiles.text(node, "environment"),
                GitHubPipelines.isTrue(node, "continueOnError"),
                node.span());
    }

    private static String name(MarkupNode node, String otherwise) {
        String job = ComposeFiles.text(node, "job");
        return job.isEmpty()
                ? node.findText("deployment").map(EmbeddedText::text).orElse(otherwise)
                : job;
    }

    private void step(MarkupNode node, String job) {
        String name = ComposeFiles.text(node, "displayName");
        boolean mayFail = GitHubPipelines.isTrue(node, "continueOnError");
        String folder = ComposeFiles.text(node, "workingDirectory");
        for (String kind : List.of("script", "bash", "pwsh", "powershell")) {
            Shell shell = kind.startsWith("p") ? Shell.POWERSHELL : Shell.POSIX;
            node.findText(kind)
                    .ifPresent(text -> steps.run(job, name, text, shell, folder, mayFail));
        }
        node.findText("task")
                .ifPresent(text -> steps.use(job, name, text.text(), text.span(), mayFail));
    }
}
