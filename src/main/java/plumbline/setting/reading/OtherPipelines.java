package plumbline.setting.reading;

import plumbline.parse.markup.MarkupNode;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Maker;
import plumbline.setting.shell.Shell;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the pipelines of GitLab, Azure, CircleCI and Jenkins.
final class OtherPipelines {

    private static final int DEEPEST = 12;
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
    private static final Pattern JENKINS =
            Pattern.compile(
                    "stage\\s{0,5}\\(\\s{0,5}['\"]([^'\"\\n"
                            + "]{1,200})['\"]|\\b(sh|bat|pwsh|powershell)\\s{0,5}\\(?\\s{0,5}"
                            + "('''|\"\"\"|'|\")|\\b(input)\\b");

    private final PipelineText steps;
    private final SourceDocument document;

    OtherPipelines(Gathering gathering, Maker maker, SourceDocument document) {
        this.steps = new PipelineText(gathering, maker);
        this.document = document;
    }

    void read() {
        if (steps.maker() == Maker.JENKINS) {
            jenkins();
            return;
        }
        for (MarkupNode root : steps.gathering().markup(document)) {
            switch (steps.maker()) {
                case GITLAB -> gitlab(root);
                case CIRCLECI -> root.find("jobs").ifPresent(this::circle);
                case AZURE -> azure(root, "", 0);
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
                                text ->
                                        steps.run(
                                                entry.name(),
                                                stage,
                                                text,
                                                Shell.POSIX,
                                                "",
                                                mayFail));
            }
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
            for (MarkupNode step :
                    entry.value().find("steps").map(MarkupNode::each).orElse(List.of())) {
                step.findText("run")
                        .or(() -> step.findText("run", "command"))
                        .ifPresent(
                                text ->
                                        steps.run(
                                                entry.name(),
                                                ComposeFiles.text(step, "run", "name"),
                                                text,
                                                Shell.POSIX,
                                                ComposeFiles.text(step, "run", "working_directory"),
                                                false));
            }
        }
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

    /// Stages hold jobs, jobs hold steps, and each may be left out.
    private void azure(MarkupNode node, String job, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        String named = name(node, job);
        if (!named.equals(job)) {
            steps.gathering()
                    .add(
                            new Job(
                                    Maker.AZURE,
                                    named,
                                    GitHubPipelines.texts(node.find("dependsOn")),
                                    List.of(),
                                    List.of(),
                                    ComposeFiles.text(node, "environment"),
                                    GitHubPipelines.isTrue(node, "continueOnError"),
                                    node.span()));
        }
        azureStep(node, named);
        switch (node) {
            case MarkupNode.Mapping mapping ->
                    mapping.entries().forEach(each -> azure(each.value(), named, depth + 1));
            case MarkupNode.Sequence sequence ->
                    sequence.items().forEach(each -> azure(each, named, depth + 1));
            case MarkupNode.Scalar _ -> {}
        }
    }

    private static String name(MarkupNode node, String otherwise) {
        String job = ComposeFiles.text(node, "job");
        return job.isEmpty()
                ? node.findText("deployment").map(EmbeddedText::text).orElse(otherwise)
                : job;
    }

    private void azureStep(MarkupNode node, String job) {
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

    /// A Jenkinsfile is a program, of which only stages and shell steps are read.
    private void jenkins() {
        String text = document.text();
        Matcher found = JENKINS.matcher(text);
        String stage = "";
        int at = 0;
        while (at < text.length() && found.find(at)) {
            at = found.end();
            if (found.group(1) != null) {
                stage = found.group(1);
                steps.gathering()
                        .add(
                                new Job(
                                        Maker.JENKINS,
                                        stage,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        "",
                                        false,
                                        document.span(found.start(), found.end())));
            } else if (found.group(4) != null) {
                steps.use(stage, "", "input", document.span(found.start(), found.end()), false);
            } else {
                int close = text.indexOf(found.group(3), found.end());
                int end = close < 0 ? text.length() : close;
                steps.run(
                        stage,
                        "",
                        EmbeddedText.of(document, found.end(), end),
                        found.group(2).startsWith("p") ? Shell.POWERSHELL : Shell.POSIX,
                        "",
                        false);
                at = Math.min(text.length(), end + found.group(3).length());
            }
        }
    }
}
