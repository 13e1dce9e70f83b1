package plumbline.review.imports.reconciling;

import plumbline.review.decision.Disposition;
import plumbline.review.imports.document.Headline;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.Remark;
import plumbline.review.imports.document.Sentence;
import plumbline.review.imports.document.Style;
import plumbline.review.imports.matching.WordIndex;
import plumbline.review.imports.matching.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is wrong with a document as a whole, and with what it decided.
final class DocumentFlags {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern STAMP = Pattern.compile("\\b(20\\d{2})(\\d{4})\\d{6}");

    /// What somebody says is not there: `no production data`.
    private static final Pattern ABSENT =
            Pattern.compile("(?i)\\b(?:no|without(?: any)?|not any)\\s+([a-z]+\\s+[a-z]+)");

    private final OldAudit audit;
    private final LocalDate today;
    private final Set<Integer> boxed;
    private final WordIndex notes;
    private final List<Flag> flags = new ArrayList<>();

    private DocumentFlags(OldAudit audit, LocalDate today) {
        this.audit = audit;
        this.today = today;
        this.boxed = audit.rows().stream().map(OldRow::line).collect(Collectors.toSet());
        this.notes = WordIndex.of(audit.notes().stream().map(Remark::text));
    }

    static List<Flag> of(OldAudit audit, LocalDate today) {
        DocumentFlags all = new DocumentFlags(audit, today);
        all.headline();
        all.date();
        all.unclear();
        audit.issues().forEach(all::decided);
        all.assumptions();
        return all.flags;
    }

    private void headline() {
        Headline head = audit.headline();
        boolean judges =
                audit.style() != Style.ISSUE_LIST
                        && audit.style() != Style.SERVICE_TABLE
                        && audit.rows().stream()
                                .anyMatch(each -> each.verdict().status().isPresent());
        if (judges && (head.date().isEmpty() || head.auditor().isEmpty())) {
            flags.add(Flag.of(FlagCode.META_MISSING, head.line(), Sentence.of(missing(head))));
        }
    }

    private static String missing(Headline head) {
        if (head.date().isEmpty()) {
            return head.auditor().isEmpty() ? "imports.told.no-head" : "imports.told.no-date";
        }
        return "imports.told.no-auditor";
    }

    private void date() {
        Matcher date = DATE.matcher(audit.headline().date());
        if (date.find()) {
            suspicion(date.group(1), date.group(2) + date.group(3), date.group())
                    .map(why -> Flag.of(FlagCode.DATE_SUSPECT, audit.headline().dateLine(), why))
                    .ifPresent(flags::add);
        }
    }

    /// A day in the future, or one whose year a sample in the text has otherwise.
    private Optional<Sentence> suspicion(String year, String day, String date) {
        if (date.compareTo(today.toString()) > 0) {
            return Optional.of(Sentence.of("imports.told.future", date));
        }
        return STAMP.matcher(audit.text())
                .results()
                .filter(each -> each.group(2).equals(day) && !each.group(1).equals(year))
                .findFirst()
                .map(each -> Sentence.of("imports.told.other-year", date, each.group()));
    }

    private void unclear() {
        audit.unclear().stream()
                .map(each -> Flag.of(FlagCode.ROW_UNCLEAR, each.line(), each.why()))
                .forEach(flags::add);
    }

    private void decided(OldIssue issue) {
        Disposition.Kind kind = issue.decided();
        if (boxed.contains(issue.line()) && kind != null && !issue.ticked()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Sentence decided = Sentence.of("imports.told.kind." + name);
            Sentence said = Sentence.of("imports.told.unticked", issue.title(), decided);
            flags.add(Flag.of(FlagCode.DECIDED_BUT_UNTICKED, issue.line(), said));
        }
        if (issue.ticked()) {
            described(issue).ifPresent(line -> flags.add(described(issue, line)));
        }
    }

    private static Flag described(OldIssue issue, int line) {
        Sentence said = Sentence.of("imports.told.still-described", issue.title(), line);
        return Flag.of(FlagCode.FIXED_BUT_DESCRIBED, issue.line(), said).with(List.of(line));
    }

    /// The first line that has all words of the issue.
    private Optional<Integer> described(OldIssue issue) {
        Set<String> words = Words.of(issue.title());
        return words.size() < 3
                ? Optional.empty()
                : notes.withAll(words)
                        .mapToObj(each -> audit.notes().get(each).line())
                        .filter(each -> each != issue.line())
                        .findFirst();
    }

    /// Reasons that say of the same thing that it is not there.
    private void assumptions() {
        Map<String, List<Integer>> lines = new TreeMap<>();
        for (OldIssue each : audit.issues()) {
            if (each.decided() == Disposition.Kind.SKIPPED
                    || each.decided() == Disposition.Kind.ACCEPTED_RISK) {
                Matcher absent = ABSENT.matcher(each.reason());
                if (absent.find()) {
                    String thing = absent.group(1).toLowerCase(Locale.ROOT);
                    lines.computeIfAbsent(thing, _ -> new ArrayList<>()).add(each.line());
                }
            }
        }
        lines.forEach(
                (thing, at) -> {
                    if (at.size() > 1) {
                        flags.add(shared(thing, at));
                    }
                });
    }

    private static Flag shared(String thing, List<Integer> lines) {
        Sentence said = Sentence.of("imports.told.shared", lines.size(), thing, lines.toString());
        return Flag.of(FlagCode.SHARED_ASSUMPTION, lines.getFirst(), said)
                .with(lines.subList(1, lines.size()))
                .restingOn("no " + thing);
    }
}
