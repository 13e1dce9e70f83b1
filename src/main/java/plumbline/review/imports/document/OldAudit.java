package plumbline.review.imports.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An old audit as it was written: nothing is corrected, and what was not understood is in `notes`;
/// `unclear` tells of rows why they have no verdict.
public record OldAudit(
        String text,
        Style style,
        Headline headline,
        List<OldRow> rows,
        List<Unclear> unclear,
        List<OldIssue> issues,
        List<OldFix> fixes,
        List<Claim> claims,
        List<Quantity> quantities,
        List<Remark> strengths,
        List<Remark> notes) {

    public OldAudit {
        rows = List.copyOf(rows);
        unclear = List.copyOf(unclear);
        issues = List.copyOf(issues);
        fixes = List.copyOf(fixes);
        claims = List.copyOf(claims);
        quantities = List.copyOf(quantities);
        strengths = List.copyOf(strengths);
        notes = List.copyOf(notes);
    }

    /// Those of each section, by its heading, in their order.
    public Map<String, List<OldRow>> rowsBySection() {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                OldRow::section, LinkedHashMap::new, Collectors.toList()));
    }

    /// The claims of one kind, in their order.
    public <T extends Claim> List<T> claims(Class<T> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
