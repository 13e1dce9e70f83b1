package plumbline.review.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.TakeBack;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// What is said of statements that could not be read is a decision like any other.
final class SetStatementTest {

    private static final Author ADA = Author.of("Ada");
    private static final Subject.OfStatement STATEMENT =
            new Subject.OfStatement("order", "db/1.sql", "9a2e");
    private static final SetStatement IGNORED =
            new SetStatement(List.of(STATEMENT), new Decision.SetAside("a tool", ""));

    @TempDir Path home;
    private Path path;

    @BeforeEach
    void setUp() {
        path = home.resolve("fleet.plumb");
        AuditFile file = new AuditFile("fleet", List.of(), "1", new TreeMap<>(), "");
        AuditFolder.create(path, file).close();
    }

    @Test
    void whoeverDoesNotKnowThatStatementsAreSetAsideOnlyReads() {
        try (Audit audit = AuditFolder.open(path)) {
            audit.perform(ADA, IGNORED);

            assertThat(path.resolve("audit.json")).content().contains("\"formatVersion\" : 3,");
        }
        try (Audit audit = AuditFolder.open(path)) {
            assertThat(audit.notices()).isEmpty();
            assertThat(StatementSaid.all(audit.review()))
                    .singleElement()
                    .satisfies(
                            each -> {
                                assertThat(each.statement()).isEqualTo(STATEMENT);
                                assertThat(each.who()).isEqualTo("Ada");
                            });
        }
    }

    @Test
    void itIsUndoneAndTakenBack() {
        try (Audit audit = AuditFolder.open(path)) {
            audit.perform(ADA, IGNORED);
            audit.perform(ADA, TakeBack.findUndo(audit.review(), Set.of("Ada")).orElseThrow());
            assertThat(StatementSaid.all(audit.review())).isEmpty();

            audit.perform(ADA, IGNORED);
            audit.perform(ADA, SetStatement.open(List.of(STATEMENT)));
            assertThat(StatementSaid.all(audit.review())).isEmpty();
        }
    }
}
