package plumbline.report.markdown.style;

import plumbline.check.Severity;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedEvidence.Lines;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Places;
import plumbline.report.markdown.Remedies;
import plumbline.report.markdown.Sample;
import plumbline.report.markdown.Sheet;
import plumbline.report.markdown.Writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fixes in one list; those that weigh most with the code as it is and as it should be.
record FixSteps(Writing writing, Remedies remedies, Places places) {

    private static final int MOST_LINES = 8;

    static FixSteps of(Writing writing, ReportedService service) {
        return new FixSteps(writing, new Remedies(writing), Places.in(writing, service));
    }

    void write() {
        Sheet sheet = writing.sheet();
        List<ReportedCell> cells = remedies.toFix();
        if (!cells.isEmpty()) {
            sheet.heading(3, "Priority Fixes");
        }
        int number = 0;
        for (ReportedCell each : cells) {
            number++;
            sheet.step(number, each.check().title(), remedies.advice(each));
            code(each);
        }
        remedies.staying(3);
    }

    private void code(ReportedCell cell) {
        Optional<ReportedEvidence> now = findNow(cell);
        now.ifPresent(this::now);
        Optional<Sample> sample = remedies.findSample(cell);
        if (now.isPresent() && sample.isPresent()) {
            writing.sheet().paragraph(writing.say("report.markdown.instead"));
        }
        sample.ifPresent(writing.sheet()::code);
    }

    /// The first lines that speak for the result.
    private static Optional<ReportedEvidence> findNow(ReportedCell cell) {
        return cell.evidence().stream()
                .filter(_ -> cell.severity().atLeast(Severity.HIGH))
                .filter(each -> each.supports() == cell.status())
                .filter(each -> each.place() != null && !each.text().isBlank())
                .findFirst();
    }

    private void now(ReportedEvidence evidence) {
        Lines lines = evidence.place();
        if (lines != null) {
            Inline where = Inline.link(places.shown(lines), lines.file(), lines.first());
            Inline said = writing.say("report.markdown.now");
            writing.sheet().paragraph(Inline.joined(" ", List.of(said, where)));
            writing.sheet().code(new Sample(language(lines.file()), begin(evidence.text())));
        }
    }

    private static String begin(String text) {
        List<String> lines = text.strip().lines().toList();
        // the place begins behind the indentation of its first line
        String rest = lines.stream().skip(1).collect(Collectors.joining("\n")).stripIndent();
        String more = lines.size() > MOST_LINES ? "\n…" : "";
        return Stream.concat(lines.stream().limit(1), rest.lines())
                        .limit(MOST_LINES)
                        .collect(Collectors.joining("\n"))
                + more;
    }

    private static String language(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return ending.matches("[a-z]{2,4}") ? ending : "";
    }
}
