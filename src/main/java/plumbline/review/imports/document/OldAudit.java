package plumbline.review.imports.document;

import java.util.List;

/// An old audit as it was written: nothing is corrected, and what was not understood is in `notes`.
public record OldAudit(
        String text,
        Style style,
        Headline headline,
        List<OldRow> rows,
        List<OldIssue> issues,
        List<OldFix> fixes,
        List<Claim> claims,
        List<Quantity> quantities,
        List<Remark> strengths,
        List<Remark> notes) {

    public OldAudit {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
        fixes = List.copyOf(fixes);
        claims = List.copyOf(claims);
        quantities = List.copyOf(quantities);
        strengths = List.copyOf(strengths);
        notes = List.copyOf(notes);
    }

    /// Those of a section, by its heading.
    public List<OldRow> rows(String section) {
        return rows.stream().filter(each -> each.section().equals(section)).toList();
    }

    /// The claims of one kind, in their order.
    public <T extends Claim> List<T> claims(Class<T> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
