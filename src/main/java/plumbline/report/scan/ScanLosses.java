package plumbline.report.scan;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Incident;
import plumbline.analysis.LeftOut;
import plumbline.analysis.ServiceReading;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.text.CutText;
import plumbline.report.NotUnderstoodWords;
import plumbline.source.Secrets;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tells as loudly as the rest what was not understood, what was left out and what went wrong.
final class ScanLosses {

    private static final int WIDEST_SNIPPET = 80;
    private static final int MOST_PLACES = 20;
    private static final int MOST_FILES = 5;

    private final Words words;
    private final PrintWriter out;

    ScanLosses(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void write(List<FolderReading> readings) {
        obstacles(readings);
        leftOut(readings);
        incidents(readings);
    }

    private void obstacles(List<FolderReading> readings) {
        List<Missed> all = all(readings);
        if (all.isEmpty()) {
            return;
        }
        out.println(words.get("cli.scan.not-understood", all.size()));
        for (Missed missed : all.subList(0, Math.min(MOST_PLACES, all.size()))) {
            NotUnderstood each = missed.what();
            SourceSpan span = each.span();
            out.println("  " + span.file() + ":" + span.line());
            out.println("    " + NotUnderstoodWords.reason(words, each, missed.files()));
            if (!each.text().isBlank()) {
                out.println("    " + snippet(each.text()));
            }
        }
        more(all.size() - MOST_PLACES);
        out.println();
    }

    /// A place that was not understood, and the files around it.
    private record Missed(NotUnderstood what, SourceTree files) {}

    private static List<Missed> all(List<FolderReading> readings) {
        return readings.stream().flatMap(ScanLosses::all).toList();
    }

    private static Stream<Missed> all(FolderReading reading) {
        return reading.services().stream()
                .flatMap(ServiceReading::migrations)
                .flatMap(each -> Stream.of(each.up(), each.down()))
                .flatMap(each -> each.notUnderstood().stream())
                .map(each -> new Missed(each, reading.sources()));
    }

    private static String snippet(String text) {
        String line = Secrets.mask(CutText.of(text)).strip().replaceAll("\\s+", " ");
        return line.length() <= WIDEST_SNIPPET ? line : line.substring(0, WIDEST_SNIPPET - 1) + "…";
    }

    private void leftOut(List<FolderReading> readings) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (FolderReading reading : readings) {
            for (LeftOut left : reading.leftOut()) {
                byReason.computeIfAbsent(reason(left), _ -> new ArrayList<>()).add(left.file());
            }
        }
        if (byReason.isEmpty()) {
            return;
        }
        out.println(words.get("cli.scan.left-out"));
        byReason.forEach(this::files);
        out.println();
    }

    private void files(String reason, List<String> files) {
        out.println("  " + words.get("cli.scan.left-out.reason", reason, files.size()));
        files.stream().limit(MOST_FILES).forEach(file -> out.println("    " + file));
        if (files.size() > MOST_FILES) {
            out.println("    …");
        }
    }

    private String reason(LeftOut left) {
        return switch (left) {
            case LeftOut.Unread unread -> words.get(unread.reason().key());
            case LeftOut.NoMigration(String _, String reason) -> reason;
        };
    }

    private void incidents(List<FolderReading> readings) {
        for (FolderReading reading : readings) {
            for (Incident incident : reading.incidents()) {
                out.println(
                        words.get(
                                "cli.scan.incident",
                                incident.part(),
                                incident.file(),
                                incident.cause().getClass().getSimpleName()));
            }
        }
    }

    private void more(int rest) {
        if (rest > 0) {
            out.println("  " + words.get("cli.scan.more", rest));
        }
    }
}
