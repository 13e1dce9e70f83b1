package plumbline.drawing.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Ink;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.PageInk;
import plumbline.drawing.svg.Svg;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The drawings of a report.
final class GalleryTest {

    private static final Instant AT = Instant.parse("2026-03-03T12:00:00Z");
    private static final Audit AUDIT =
            new FolderAudit(
                            () -> new FolderReader(Frameworks.all(new GrammarSqlReader())),
                            Profile.USUAL)
                    .of(Path.of("sample-projects/analytics-service"), Progress.none());

    private static List<Hung> hung(Set<Motif> motifs, List<Audit> audits, boolean any) {
        return new Gallery(_ -> any, Profile.USUAL, AT, new Typeface(), Words.english())
                .of(audits, motifs, Progress.none());
    }

    @Test
    void eachMotifIsDrawnOfWhatThereIs() {
        Set<Motif> all = EnumSet.allOf(Motif.class);

        assertThat(hung(all, List.of(AUDIT), true))
                .extracting(Hung::name)
                .containsExactly("timeline", "graph", "schema-analytics-service");
        assertThat(hung(EnumSet.of(Motif.SCHEMA), List.of(AUDIT), true)).hasSize(1);
        assertThat(hung(EnumSet.of(Motif.SCHEMA, Motif.TIMELINE), List.of(AUDIT), false)).isEmpty();
        assertThat(hung(all, List.of(), true)).isEmpty();
    }

    @Test
    void whatIsThereTwiceHasNamesOfItsOwn() {
        assertThat(hung(EnumSet.of(Motif.SCHEMA), List.of(AUDIT, AUDIT), true))
                .extracting(Hung::name)
                .containsExactly("schema-analytics-service", "schema-analytics-service-2");
    }

    @Test
    void theSameReportHasTheSameDrawings() {
        assertThat(drawn()).isEqualTo(drawn()).contains("drawn 2026-03-03");
    }

    private static String drawn() {
        StringBuilder all = new StringBuilder();
        for (Hung each : hung(EnumSet.allOf(Motif.class), List.of(AUDIT), true)) {
            all.append(new Svg(new Typeface(), PageInk.palette()).of(each.painting(), each.name()));
        }
        return all.toString();
    }

    @Test
    void thePageOfAReportKnowsTheColoursThatDrawingsTakeFromIt() throws IOException {
        assertThat(PageInk.palette().of(Ink.TEXT)).isEqualTo("var(--text,#1a212b)");
        try (InputStream in = getClass().getResourceAsStream("/plumbline/report/report.css")) {
            String sheet =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Ink.values())
                    .allSatisfy(
                            each -> assertThat(sheet).contains("--" + PageInk.name(each) + ": "));
        }
    }
}
