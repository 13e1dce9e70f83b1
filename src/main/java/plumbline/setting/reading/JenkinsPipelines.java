package plumbline.setting.reading;

import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Maker;
import plumbline.setting.shell.Shell;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the pipelines of Jenkins.
final class JenkinsPipelines {

    private static final Pattern PART =
            Pattern.compile(
                    "stage\\s{0,5}\\(\\s{0,5}['\"]([^'\"\\n"
                            + "]{1,200})['\"]|\\b(sh|bat|pwsh|powershell)\\s{0,5}\\(?\\s{0,5}"
                            + "('''|\"\"\"|'|\")|\\b(input)\\b");

    private final PipelineText steps;
    private final SourceDocument document;

    JenkinsPipelines(PipelineText steps, SourceDocument document) {
        this.steps = steps;
        this.document = document;
    }

    /// A Jenkinsfile is a program, of which only stages and shell steps are read.
    void read() {
        String text = document.text();
        Matcher found = PART.matcher(text);
        String stage = "";
        int at = 0;
        while (at < text.length() && found.find(at)) {
            at = found.end();
            if (found.group(1) != null) {
                steps.gathering().add(job(found.group(1), stage, span(found)));
                stage = found.group(1);
            } else if (found.group(4) != null) {
                steps.use(stage, "", "input", span(found), false);
            } else {
                at = shellStep(stage, found);
            }
        }
    }

    private SourceSpan span(Matcher found) {
        return document.span(found.start(), found.end());
    }

    /// Stages follow each other as they are written.
    private static Job job(String stage, String before, SourceSpan span) {
        List<String> needs = before.isEmpty() ? List.of() : List.of(before);
        return new Job(Maker.JENKINS, stage, needs, List.of(), List.of(), "", false, span);
    }

    /// Reads the text that a shell step runs, and tells where it ends.
    private int shellStep(String stage, Matcher found) {
        String text = document.text();
        int close = text.indexOf(found.group(3), found.end());
        int end = close < 0 ? text.length() : close;
        steps.run(
                stage,
                "",
                EmbeddedText.of(document, found.end(), end),
                found.group(2).startsWith("p") ? Shell.POWERSHELL : Shell.POSIX,
                "",
                false);
        return Math.min(text.length(), end + found.group(3).length());
    }
}
