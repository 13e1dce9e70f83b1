package plumbline.gui.evidence;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.code.CodeText;
import plumbline.gui.control.OneLine;
import plumbline.gui.task.TaskRunner;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.evidence.Attached;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Opens one piece of evidence: its file where it stands now, what was captured, or what was kept.
/// All of it is read in the background.
public final class DetailViewModel {

    /// What people or checks said; the rest is text of files and programs.
    private static final Set<EvidenceItem.Kind> WORDS =
            Set.of(
                    EvidenceItem.Kind.STATEMENT,
                    EvidenceItem.Kind.COUNTER_EVIDENCE,
                    EvidenceItem.Kind.ABSENCE);

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private final OpenAudit audit;
    private final Supplier<SourceReader> reader;
    private final TaskRunner tasks;
    private final PickedLines picked;
    private final Words words;
    private final ReadOnlyObjectWrapper<Detail> detail =
            new ReadOnlyObjectWrapper<>(new Detail.Nothing());
    private @Nullable ShownEvidence shown;

    /// `reader` reads what is decided to be read then.
    public DetailViewModel(
            OpenAudit audit,
            Supplier<SourceReader> reader,
            TaskRunner tasks,
            PickedLines picked,
            Words words) {
        this.audit = audit;
        this.reader = reader;
        this.tasks = tasks;
        this.picked = picked;
        this.words = words;
    }

    /// Another one that shows something else at the same time.
    public DetailViewModel another() {
        return new DetailViewModel(audit, reader, tasks, picked, words);
    }

    public ReadOnlyObjectProperty<Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// Remembers the lines that somebody went to.
    public void pick(ShownEvidence.Lines in, int first, int last) {
        if (in.file() != null) {
            picked.pick(in.file(), first, last);
        }
    }

    public void show(@Nullable ShownEvidence evidence) {
        if (evidence != null && evidence.equals(shown)) {
            return;
        }
        shown = evidence;
        if (evidence == null) {
            detail.set(new Detail.Nothing());
        } else {
            open(evidence);
        }
    }

    private void open(ShownEvidence evidence) {
        ShownEvidence.Lines now = now(evidence);
        Path file = now == null ? null : now.file();
        if (now != null && file != null) {
            SourceReader by = reader.get();
            read(evidence, file, () -> code(evidence, now, by.read(file)));
        } else if (!attachment(evidence).isEmpty()) {
            audit.askForFile(attachment(evidence), found -> kept(evidence, found));
        } else if (evidence.kind() == EvidenceItem.Kind.LINK) {
            detail.set(new Detail.Link(evidence.text().strip().lines().findFirst().orElse("")));
        } else {
            audit.ask(_ -> captured(evidence, ""), each -> set(evidence, each));
        }
    }

    /// Where it stands now, as far as that is known.
    private ShownEvidence.@Nullable Lines now(ShownEvidence evidence) {
        Attached attached = evidence.attached();
        return attached == null || attached.rechecked() == null
                ? evidence.lines()
                : ShownEvidence.lines(
                        attached.rechecked().anchor(),
                        audit.proposedProperty().get().findService(attached.cell().service()));
    }

    private static String attachment(ShownEvidence evidence) {
        return evidence.attached() == null ? "" : evidence.attached().item().attachment();
    }

    private void read(ShownEvidence of, Path file, Supplier<Detail> open) {
        String name = OneLine.of(String.valueOf(file.getFileName()));
        tasks.run(words.get("task.read-file", name), _ -> open.get()).onDone(each -> set(of, each));
    }

    private Detail code(ShownEvidence evidence, ShownEvidence.Lines now, SourceText read) {
        return switch (read) {
            case SourceText.Readable readable ->
                    new Detail.Code(CodeText.around(readable.text(), true, now.first()), now);
            case SourceText.Unreadable unreadable ->
                    captured(evidence, words.get(unreadable.reason().key()));
        };
    }

    private static Detail captured(ShownEvidence evidence, String why) {
        String text = evidence.text().isBlank() ? evidence.note() : evidence.text();
        if (evidence.lines() == null && WORDS.contains(evidence.kind())) {
            return new Detail.Told(text);
        }
        boolean coloured = evidence.kind() != EvidenceItem.Kind.COMMAND;
        return new Detail.Captured(CodeText.of(text, coloured), why);
    }

    private void kept(ShownEvidence evidence, Optional<Path> found) {
        if (found.isEmpty()) {
            set(evidence, captured(evidence, words.get("evidence.attachment-gone")));
        } else if (isPicture(found.get())) {
            set(evidence, new Detail.Picture(found.get()));
        } else {
            read(evidence, found.get(), () -> text(found.get()));
        }
    }

    private static Detail text(Path file) {
        return switch (new SourceReader().read(file)) {
            case SourceText.Readable readable ->
                    new Detail.Captured(CodeText.of(readable.text(), true), "");
            case SourceText.Unreadable _ -> new Detail.Kept(file);
        };
    }

    /// Whether a file is one that can be shown as a picture.
    public static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private void set(ShownEvidence of, Detail now) {
        if (of.equals(shown)) {
            detail.set(now);
        }
    }
}
