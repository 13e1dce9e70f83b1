package plumbline.check.up.value;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags passwords, keys and addresses of people in the text of a migration.
public final class UpNoSecrets implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "up-no-secrets",
                            Section.UP_FUNCTION,
                            Severity.CRITICAL,
                            "No secrets/credentials/PII literals")
                    .fixedBy(
                            "Take the value from the secret store, and replace the one that was"
                                    + " committed")
                    .passedWithout("a password, key, token or address of a person");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return migration
                .findDocument()
                .map(document -> judge(migration, document))
                .orElse(List.of());
    }

    private static List<Verdict> judge(MigrationSubject migration, SourceDocument document) {
        SourceSpan up = migration.migration().up().span();
        List<Verdict> all = new ArrayList<>();
        for (SourceSpan each :
                migration.set().once(document, SecretLines.class, SecretLines::of).places()) {
            if (isOurs(each, up, document)) {
                all.add(fail("a password, key or token stands in the file").at(each));
            }
        }
        String text = migration.set().code(document).withoutComments();
        int from = up == null || !isData(document) ? 0 : up.start();
        int to = up == null ? text.length() : Math.min(up.end(), text.length());
        Optional<Integer> address =
                PersonalAddress.find(text.substring(Math.min(from, to), to), false)
                        .map(at -> at + Math.min(from, to));
        address.ifPresent(
                at ->
                        all.add(
                                partial(
                                                "an e-mail address that looks like a person’s"
                                                        + " stands in the file")
                                        .at(document.span(at, at + 1))));
        return all;
    }

    /// Several changesets of one file have a place each.
    private static boolean isOurs(
            SourceSpan line, @Nullable SourceSpan up, SourceDocument document) {
        return up == null
                || !isData(document)
                || (line.start() >= up.start() && line.start() < up.end());
    }

    private static boolean isData(SourceDocument document) {
        return document.file().endsWith(".xml")
                || document.file().endsWith(".yaml")
                || document.file().endsWith(".yml");
    }
}
