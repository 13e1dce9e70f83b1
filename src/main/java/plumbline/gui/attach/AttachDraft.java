package plumbline.gui.attach;

import plumbline.check.Status;
import plumbline.gui.form.IsoDay;
import plumbline.review.decision.EvidenceItem;
import plumbline.source.Secrets;

import java.nio.file.Path;
import java.util.List;

/// Evidence as somebody fills it in; what the kind does not ask for is left alone.
record AttachDraft(
        EvidenceItem.Kind kind,
        String place,
        String text,
        String command,
        String directory,
        String exit,
        String address,
        String query,
        String scope,
        Status supports,
        String effective,
        List<Path> files) {

    AttachDraft {
        files = List.copyOf(files);
    }

    /// What the evidence says; secrets that were pasted with it are masked.
    String said() {
        return Secrets.mask(
                switch (kind) {
                    case COMMAND -> transcript();
                    case LINK -> joined(address.strip(), text);
                    case ABSENCE ->
                            joined(
                                    "searched "
                                            + scope.strip()
                                            + " for "
                                            + query.strip()
                                            + ": nothing",
                                    text);
                    case LINES, SNIPPET, FILE, STATEMENT, COUNTER_EVIDENCE -> text.strip();
                });
    }

    /// As a terminal would show it: where, the command, what came out, and how it ended.
    private String transcript() {
        String where = directory.isBlank() ? "" : directory.strip() + " ";
        String called = where + "$ " + command.strip();
        String ended = exit.isBlank() ? "" : "exit " + exit.strip();
        return joined(joined(called, text), ended);
    }

    private static String joined(String one, String other) {
        return other.isBlank() ? one : one + "\n" + other.stripTrailing();
    }

    boolean needsLines() {
        return kind == EvidenceItem.Kind.LINES;
    }

    /// Whether it may stand at lines of a file.
    boolean takesLines() {
        return needsLines() || kind == EvidenceItem.Kind.COUNTER_EVIDENCE;
    }

    boolean isDayUnreadable() {
        return IsoDay.isUnreadable(effective);
    }
}
