package plumbline.cli.report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import plumbline.analysis.profile.Profile;
import plumbline.check.evaluation.Audit;
import plumbline.cli.RefusedException;
import plumbline.drawing.Box;
import plumbline.drawing.gallery.Gallery;
import plumbline.drawing.gallery.Hung;
import plumbline.drawing.gallery.Motif;
import plumbline.drawing.image.Typeface;
import plumbline.progress.Progress;
import plumbline.report.output.OutFile;
import plumbline.report.output.ReportKind;
import plumbline.report.picture.ReportPicture;
import plumbline.report.picture.ReportPicture.Points;
import plumbline.words.Words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The drawings that are to stand in a report.
final class PictureOption {

    /// Points of a picture in a workbook for each that it is shown with.
    private static final double SHARP = 2;

    @Option(
            names = "--pictures",
            paramLabel = "WHICH",
            split = ",",
            descriptionKey = "cli.report.pictures")
    private List<Motif> motifs = new ArrayList<>();

    private List<ReportPicture> drawn = List.of();

    /// Refuses what has no place for drawings, before anything is read.
    void check(ReportKind kind, @Nullable Path file, CommandLine command, Words words) {
        if (motifs.isEmpty()) {
            return;
        }
        if (!kind.canShowPictures()) {
            throw new RefusedException(command, words.get("cli.report.pictures-kind", kind));
        }
        if (kind == ReportKind.MD && file == null) {
            throw new RefusedException(command, words.get("cli.report.pictures-out"));
        }
    }

    /// Refuses drawings where each service has a document of its own.
    void checkOne(boolean isFolder, CommandLine command, Words words) {
        if (isFolder && !motifs.isEmpty()) {
            throw new RefusedException(command, words.get("cli.report.pictures-one"));
        }
    }

    void draw(List<Audit> audits, Profile profile, Instant at, @Nullable Path file, Words words) {
        if (motifs.isEmpty()) {
            return;
        }
        Typeface letters = new Typeface();
        Gallery gallery = new Gallery(_ -> true, profile, at, letters, words);
        drawn =
                gallery.of(audits, EnumSet.copyOf(motifs), Progress.none()).stream()
                        .map(each -> picture(each, letters, file))
                        .toList();
    }

    private static ReportPicture picture(Hung hung, Typeface letters, @Nullable Path file) {
        Box size = hung.painting().size(letters);
        return new ReportPicture(
                ReportPicture.beside(file, hung.name()),
                hung.painting().title(),
                hung.svg(letters),
                hung.svgInPage(letters),
                new Points(size.width(), size.height(), () -> hung.png(letters, SHARP)));
    }

    List<ReportPicture> drawn() {
        return drawn;
    }

    /// What a document links to; a page has its drawings within.
    void writeBeside(ReportKind kind, @Nullable Path file) {
        if (kind == ReportKind.MD && file != null) {
            for (ReportPicture each : drawn) {
                byte[] bytes = each.svg().getBytes(StandardCharsets.UTF_8);
                new OutFile(file.resolveSibling(each.file())).write(to -> to.write(bytes));
            }
        }
    }
}
