package plumbline.gui.reporting;

import plumbline.drawing.gallery.Motif;
import plumbline.preferences.ReportChoice;
import plumbline.report.Spelled;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.style.Style;
import plumbline.report.output.ReportKind;
import plumbline.report.output.ReportWriters;
import plumbline.review.score.Formula;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How a report is wanted; its kind is always one that its purpose has. `leftOut` are services,
/// `pictures` what is drawn for it.
public record ReportForm(
        Purpose purpose,
        ReportKind kind,
        Style style,
        ReportLanguage language,
        Formula formula,
        Extent extent,
        Set<String> leftOut,
        TemplateUse template,
        Set<Motif> pictures) {

    public ReportForm {
        kind = purpose.kinds().contains(kind) ? kind : purpose.kinds().getFirst();
        leftOut = Set.copyOf(leftOut);
        pictures = Set.copyOf(pictures);
    }

    /// As it was wanted the last time.
    public static ReportForm of(ReportChoice last, Locale window) {
        return new ReportForm(
                named(last.purpose(), Purpose.AUDIT_REPORT),
                named(last.format(), ReportKind.MD),
                named(last.style(), Style.FLEET),
                named(last.language(), ReportLanguage.of(window)),
                named(last.formula(), Formula.STRICT),
                last.findingsOnly() ? Extent.FINDINGS : Extent.ALL,
                Set.of(),
                TemplateUse.NONE,
                motifs(last.pictures()));
    }

    private static Set<Motif> motifs(String words) {
        List<String> wanted = List.of(words.split(",", -1));
        return Arrays.stream(Motif.values())
                .filter(each -> wanted.contains(Spelled.id(each)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> E named(String id, E fallback) {
        return EnumSet.allOf(fallback.getDeclaringClass()).stream()
                .filter(each -> Spelled.id(each).equals(id))
                .findFirst()
                .orElse(fallback);
    }

    /// What is remembered of it; which services are left out belongs to an audit.
    public ReportChoice kept(boolean openWritten) {
        return new ReportChoice(
                Spelled.id(purpose),
                Spelled.id(kind),
                Spelled.id(style),
                Spelled.id(language),
                Spelled.id(formula),
                pictures.stream().sorted().map(Spelled::id).collect(Collectors.joining(",")),
                extent == Extent.FINDINGS,
                openWritten);
    }

    public ReportForm with(Purpose other) {
        return new ReportForm(
                other, kind, style, language, formula, extent, leftOut, template, pictures);
    }

    public ReportForm with(ReportKind other) {
        return new ReportForm(
                purpose, other, style, language, formula, extent, leftOut, template, pictures);
    }

    public ReportForm with(Style other) {
        return new ReportForm(
                purpose, kind, other, language, formula, extent, leftOut, template, pictures);
    }

    public ReportForm with(ReportLanguage other) {
        return new ReportForm(
                purpose, kind, style, other, formula, extent, leftOut, template, pictures);
    }

    public ReportForm with(Formula other) {
        return new ReportForm(
                purpose, kind, style, language, other, extent, leftOut, template, pictures);
    }

    public ReportForm with(Extent other) {
        return new ReportForm(
                purpose, kind, style, language, formula, other, leftOut, template, pictures);
    }

    public ReportForm with(TemplateUse other) {
        return new ReportForm(
                purpose, kind, style, language, formula, extent, leftOut, other, pictures);
    }

    public ReportForm drawing(Set<Motif> motifs) {
        return new ReportForm(
                purpose, kind, style, language, formula, extent, leftOut, template, motifs);
    }

    public ReportForm leavingOut(Set<String> services) {
        return new ReportForm(
                purpose, kind, style, language, formula, extent, services, template, pictures);
    }

    /// How much is told where the kind can choose.
    public Extent told() {
        return kind.canBeOfFindings() ? extent : Extent.ALL;
    }

    /// Of all that was gathered, what is wanted.
    public Report of(Report all) {
        Set<String> wanted =
                all.services().stream()
                        .map(ReportedService::name)
                        .filter(each -> !leftOut.contains(each))
                        .collect(Collectors.toSet());
        Report scored = all.by(formula);
        return wanted.size() == all.services().size() ? scored : scored.about(wanted);
    }

    /// What is to be drawn; nothing where there is no place for it.
    public Set<Motif> drawn(int services) {
        return kind.canShowPictures() && !isInSeveralFiles(services) ? pictures : Set.of();
    }

    /// Whether it goes into a folder, as a document for each service.
    public boolean isInSeveralFiles(int services) {
        return kind == ReportKind.MD && style.isOfOneService() && services > 1;
    }

    public ReportWriters writers() {
        return new ReportWriters(language.words(), true, told(), style);
    }
}
