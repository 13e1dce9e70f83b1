package plumbline.review.imports.reading;

import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.Headline;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.Quantity;
import plumbline.review.imports.document.Remark;
import plumbline.review.imports.document.Style;
import plumbline.review.imports.document.Unclear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An old audit while it is read.
final class Draft {

    final List<OldRow> rows = new ArrayList<>();
    final List<OldIssue> issues = new ArrayList<>();
    final List<OldFix> fixes = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Quantity> quantities = new ArrayList<>();
    final List<Remark> strengths = new ArrayList<>();
    final List<Remark> notes = new ArrayList<>();

    /// Rows whose verdict makes no sense, and why.
    final List<Unclear> unclear = new ArrayList<>();

    /// What stands below the last fix.
    private final List<String> explanation = new ArrayList<>();

    /// What stands at the front as `**Service:** order-service`.
    final Map<String, Remark> head = new LinkedHashMap<>();

    void note(int line, String text) {
        if (!text.isBlank()) {
            notes.add(new Remark(line, text.strip()));
        }
    }

    /// The first one of a name counts.
    void head(String name, int line, String value) {
        head.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), new Remark(line, value));
    }

    /// Whether the document says that it is about one service.
    boolean isOfOneService() {
        return head.containsKey("service") || head.containsKey("service name");
    }

    /// What was decided about an issue that is there, or about one that is named only here.
    void stay(int line, String title, Staying staying) {
        boolean known = false;
        for (int i = 0; i < issues.size(); i++) {
            OldIssue issue = issues.get(i);
            if (listed(issue.title()).equals(listed(title))) {
                issues.set(i, issue.decided(staying.kind(), staying.reason()));
                known = true;
            }
        }
        if (!known) {
            issues.add(
                    OldIssue.of(line, null, title, "").decided(staying.kind(), staying.reason()));
        }
    }

    /// As a name is written where commas stand between names.
    private static String listed(String title) {
        return title.replace(", ", "; ");
    }

    void fix(int line, String priority, String title) {
        fix(new OldFix(line, priority, title, ""));
    }

    void fix(OldFix fix) {
        closeFix();
        fixes.add(fix);
    }

    /// Code below a fix explains it.
    void explainLastFix(String code) {
        explanation.add(code);
    }

    private void closeFix() {
        if (!explanation.isEmpty()) {
            OldFix last = fixes.removeLast();
            Stream<String> said = Stream.of(last.text()).filter(each -> !each.isEmpty());
            String text =
                    Stream.concat(said, explanation.stream()).collect(Collectors.joining("\n"));
            fixes.add(new OldFix(last.line(), last.priority(), last.title(), text));
            explanation.clear();
        }
    }

    OldAudit finish(String text, Style style, Headline headline) {
        closeFix();
        return new OldAudit(
                text,
                style,
                headline,
                rows,
                unclear,
                issues,
                fixes,
                claims,
                quantities,
                strengths,
                notes);
    }
}
