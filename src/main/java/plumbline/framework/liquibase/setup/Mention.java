package plumbline.framework.liquibase.setup;

import plumbline.source.SourceSpan;

import java.util.List;

/// A place that says which changelog is run; `around` are the other settings of that place, and
/// `command` whether it is a command line.
record Mention(
        String written,
        String label,
        SourceSpan span,
        String group,
        List<Setting> around,
        boolean command) {

    Mention {
        around = List.copyOf(around);
    }
}
