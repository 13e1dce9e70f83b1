package plumbline.gui.disposition;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Proposed;
import plumbline.gui.audit.ShownEvidence;
import plumbline.report.content.Judged;
import plumbline.review.decision.Subject;
import plumbline.source.git.FixingCommit;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks whether a commit that is said to have fixed something is there and touched where the
/// evidence stands.
record FixCheck(OpenAudit audit, Words words) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{7,40}");

    /// Tells in a sentence; at once where that is no id of a commit, and else after looking.
    void tell(List<Subject> subjects, String commit, Consumer<String> tell) {
        String id = commit.strip();
        List<AuditRow> rows = subjects.stream().flatMap(this::rows).toList();
        Optional<Path> folder =
                rows.stream()
                        .flatMap(each -> service(each).stream())
                        .map(each -> each.audit().reading().root().resolve(each.reading().home()))
                        .findFirst();
        if (id.isEmpty() || folder.isEmpty()) {
            tell.accept("");
        } else if (!ID.matcher(id).matches()) {
            tell.accept(words.get("disposition.fix.no-id"));
        } else {
            List<Path> files = rows.stream().flatMap(this::files).distinct().toList();
            audit.ask(
                    _ -> FixingCommit.lookUp(folder.get(), id, files),
                    found -> tell.accept(text(found, files)));
        }
    }

    private Stream<AuditRow> rows(Subject subject) {
        return subject instanceof Subject.OfCell(var cell)
                ? audit.find(cell).stream()
                : Stream.empty();
    }

    private Optional<Judged> service(AuditRow row) {
        return proposed().findService(row.service());
    }

    private Proposed proposed() {
        return audit.proposedProperty().get();
    }

    private Stream<Path> files(AuditRow row) {
        return ShownEvidence.of(row.state(), proposed()).stream()
                .flatMap(each -> each.findFile().stream());
    }

    private String text(FixingCommit found, List<Path> files) {
        return switch (found) {
            case FixingCommit.NoRepository _ -> words.get("disposition.fix.no-repository");
            case FixingCommit.Unknown(boolean several) ->
                    words.get(several ? "disposition.fix.several" : "disposition.fix.unknown");
            case FixingCommit.Found commit when commit.touched().isEmpty() ->
                    words.get(
                            files.isEmpty() ? "disposition.fix.there" : "disposition.fix.elsewhere",
                            commit.subject());
            case FixingCommit.Found commit ->
                    words.get(
                            "disposition.fix.touched",
                            commit.subject(),
                            commit.touched().stream()
                                    .map(each -> String.valueOf(each.getFileName()))
                                    .collect(Collectors.joining(", ")));
        };
    }
}
