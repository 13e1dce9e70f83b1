package plumbline.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.review.action.Action;
import plumbline.review.deed.Author;
import plumbline.review.deed.TakeBack;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.reconciling.Counted;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.FlagCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Documents that were brought in are counted again from their bytes.
final class OldDocumentsTest {

    @TempDir Path folder;

    private Path file;
    private OldPaper paper;

    @BeforeEach
    void bringIn() {
        file = folder.resolve("stock.md");
        paper = OldPaper.write(file);
    }

    private OldDocument only() {
        assertThat(paper.counted()).hasSize(1);
        return paper.counted().getFirst();
    }

    private static <T extends Claim> OldDocument.Line line(OldDocument document, Class<T> claim) {
        return document.lines().stream()
                .filter(each -> claim.isInstance(each.claim()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachClaimStandsBesideItsRows() {
        OldDocument document = only();
        OldDocument.Line checks = line(document, Claim.Checks.class);

        assertThat(document.name()).isEqualTo("stock.md");
        assertThat(document.service()).isEqualTo("stock");
        assertThat(Objects.requireNonNull(checks.rows()).tally().total()).isEqualTo(2);
        assertThat(checks.number()).isEqualTo(6);
        assertThat(checks.flags()).extracting(Flag::code).contains(FlagCode.CLAIM_TOTAL);
    }

    @Test
    void aSectionIsCountedByItsOwnRows() {
        OldDocument.Line section =
                only().lines().stream()
                        .filter(each -> each.claim() != null && !each.claim().scope().isEmpty())
                        .findFirst()
                        .orElseThrow();

        Counted rows = Objects.requireNonNull(section.rows());
        assertThat(rows.tally().pass()).isEqualTo(1);
        assertThat(section.flags()).extracting(Flag::code).contains(FlagCode.CLAIM_SECTION);
    }

    @Test
    void whatIsWrongElsewhereIsALineOfItsOwn() {
        assertThat(only().lines())
                .filteredOn(each -> each.claim() == null)
                .allMatch(each -> !each.flags().isEmpty())
                .flatExtracting(OldDocument.Line::flags)
                .extracting(Flag::code)
                .contains(FlagCode.META_MISSING);
    }

    @Test
    void linesAreInTheirOrderAndNoClaimOfAWrongLineAgrees() {
        assertThat(only().lines()).isSortedAccordingTo(OldDocumentsTest::byNumber);
        assertThat(only().lines())
                .filteredOn(each -> each.number() == 4)
                .hasSize(2)
                .noneMatch(OldDocument.Line::agrees);
    }

    private static int byNumber(OldDocument.Line one, OldDocument.Line other) {
        return Integer.compare(one.number(), other.number());
    }

    @Test
    void bytesThatAreGoneOrAlteredAreNotCounted() throws IOException {
        Files.writeString(file, "# Another one");
        OldDocument altered = only();
        Files.delete(file);

        assertThat(altered.there()).isFalse();
        assertThat(only().there()).isFalse();
        assertThat(only().lines()).isEmpty();
    }

    @Test
    void anImportThatWasTakenBackDoesNotStand() {
        Action imported = paper.review().actions().getLast();
        Author.of("Ada")
                .act(paper.review(), TakeBack.undo(imported))
                .ifPresent(paper.review()::add);

        assertThat(paper.counted()).isEmpty();
    }
}
