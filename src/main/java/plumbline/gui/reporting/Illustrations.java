package plumbline.gui.reporting;

import plumbline.analysis.profile.Profile;
import plumbline.drawing.Box;
import plumbline.drawing.Letters;
import plumbline.drawing.gallery.Gallery;
import plumbline.drawing.gallery.Hung;
import plumbline.drawing.gallery.Motif;
import plumbline.drawing.image.Typeface;
import plumbline.gui.audit.AuditCopy;
import plumbline.progress.Progress;
import plumbline.report.content.Report;
import plumbline.report.output.OutFile;
import plumbline.report.output.ReportKind;
import plumbline.report.picture.ReportPicture;
import plumbline.report.picture.ReportPicture.Points;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The drawings of a report that goes into a file; for the background.
record Illustrations(ReportKind kind, Path document, List<ReportPicture> all) {

    /// Points of a picture in a workbook for each that it is shown with.
    private static final double SHARP = 2;

    Illustrations {
        all = List.copyOf(all);
    }

    static Illustrations of(
            AuditCopy audit, ReportForm form, Report report, Path document, Progress progress) {
        Typeface letters = new Typeface();
        return new Illustrations(
                form.kind(),
                document,
                placed(drawn(audit, form, report, letters, progress), letters, document));
    }

    /// As a document of that name has them.
    static List<ReportPicture> placed(List<Hung> drawn, Typeface letters, Path document) {
        return drawn.stream().map(each -> picture(each, letters, document)).toList();
    }

    /// What is wanted; nothing where there is no place for it.
    static List<Hung> drawn(
            AuditCopy audit, ReportForm form, Report report, Letters letters, Progress progress) {
        Set<Motif> motifs = form.drawn(report.services().size());
        return motifs.isEmpty()
                ? List.of()
                : new Gallery(
                                each -> !form.leftOut().contains(each),
                                Profile.USUAL,
                                report.imprint().at(),
                                letters,
                                form.language().words())
                        .of(audit.folders(), motifs, progress);
    }

    private static ReportPicture picture(Hung hung, Typeface letters, Path document) {
        Box size = hung.painting().size(letters);
        return new ReportPicture(
                ReportPicture.beside(document, hung.name()),
                hung.painting().title(),
                hung.svg(letters),
                hung.svgInPage(letters),
                new Points(size.width(), size.height(), () -> hung.png(letters, SHARP)));
    }

    /// What a document links to; a page has its drawings within. Throws a
    /// [plumbline.problem.ProblemException] when it cannot.
    void writeBeside() {
        if (kind == ReportKind.MD) {
            for (ReportPicture each : all) {
                byte[] bytes = each.svg().getBytes(StandardCharsets.UTF_8);
                new OutFile(document.resolveSibling(each.file())).write(to -> to.write(bytes));
            }
        }
    }
}
