package plumbline.check.evaluation;

import plumbline.check.Evidence;
import plumbline.check.Finding;
import plumbline.check.Proposal.Exhibit;
import plumbline.check.Status;
import plumbline.setting.Masking;
import plumbline.source.Secrets;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Shows what findings rest on, with the lines that stand there; secrets are masked.
final class Exhibits {

    private static final int MOST_FINDINGS = 20;
    private static final int MOST_LINES = 4;
    private static final int MOST_LETTERS = 240;
    private static final Set<String> CONFIGURATION =
            Set.of("json", "yml", "yaml", "properties", "toml", "conf", "ini", "env", "sh", "ps1");

    private final SourceTree sources;

    Exhibits(SourceTree sources) {
        this.sources = sources;
    }

    /// What findings of one status rest on; of many only the first are shown.
    List<Exhibit> of(List<Finding> findings, Status status) {
        List<Exhibit> shown = new ArrayList<>();
        for (Finding finding : findings.stream().limit(MOST_FINDINGS).toList()) {
            SourceSpan place = finding.place();
            if (place != null) {
                shown.add(
                        exhibit(
                                new Evidence(kind(place), place, finding.verdict().message()),
                                status));
            }
            finding.verdict().evidence().forEach(each -> shown.add(exhibit(each, status)));
        }
        int left = findings.size() - MOST_FINDINGS;
        if (left > 0) {
            shown.add(exhibit(Evidence.fact("and " + left + " more such places"), status));
        }
        return shown.stream().distinct().toList();
    }

    private static Evidence.Kind kind(SourceSpan place) {
        String file = place.file().toLowerCase(Locale.ROOT);
        String ending = file.substring(file.lastIndexOf('.') + 1);
        if (ending.equals("md") || ending.equals("txt")) {
            return Evidence.Kind.DOCUMENT;
        }
        boolean set = CONFIGURATION.contains(ending) || file.contains("dockerfile");
        return set ? Evidence.Kind.CONFIGURATION : Evidence.Kind.CODE;
    }

    Exhibit exhibit(Evidence evidence, Status status) {
        SourceSpan place = evidence.place();
        return new Exhibit(evidence, place == null ? evidence.note() : text(place), status);
    }

    private String text(SourceSpan place) {
        return sources.findDocument(place.file())
                .map(document -> masked(lines(document, place)))
                .orElse("");
    }

    private static String lines(SourceDocument document, SourceSpan place) {
        String text = document.text();
        int start = text.lastIndexOf('\n', Math.min(place.start(), text.length()) - 1) + 1;
        int end = Math.min(Math.max(place.end(), start), text.length());
        String piece = text.substring(start, wholeLine(text, Math.max(start, end - 1)));
        return piece.lines().limit(MOST_LINES).collect(Collectors.joining("\n")).strip();
    }

    private static int wholeLine(String text, int last) {
        int next = text.indexOf('\n', last);
        return next < 0 ? text.length() : next;
    }

    private static String masked(String text) {
        String safe = Masking.masked(Secrets.mask(text));
        return safe.length() <= MOST_LETTERS ? safe : safe.substring(0, MOST_LETTERS) + "…";
    }
}
