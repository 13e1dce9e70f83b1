package plumbline.framework.knex.table;

import plumbline.source.SourceSpan;

/// Puts the places of a chain’s links together.
final class Places {

    private Places() {}

    /// From the start of one place to the end of a later one in the same file.
    static SourceSpan join(SourceSpan first, SourceSpan last) {
        return first.file().equals(last.file()) && last.end() > first.end()
                ? new SourceSpan(
                        first.file(),
                        first.start(),
                        last.end(),
                        first.line(),
                        first.column(),
                        last.endLine())
                : first;
    }
}
