package plumbline.gui.scope;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import plumbline.check.evaluation.Audit;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.Numbers;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.report.content.Judged;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folders of the workspace and their services, each with what is known of it in a word or two.
public final class ScopeViewModel {

    private final OpenWorkspace workspace;
    private final OpenAudit audit;
    private final Selection selection;
    private final Navigator navigator;
    private final Consumer<String> review;
    private final GoneFoldersViewModel gone;
    private final Words words;
    private final ObservableList<ScopeItem> items = FXCollections.observableArrayList();
    private final StringBinding judging;

    /// `review` shows a service where it is reviewed; `choice` asks where a folder is now.
    public ScopeViewModel(
            OpenWorkspace workspace,
            OpenAudit audit,
            Selection selection,
            Navigator navigator,
            Consumer<String> review,
            PathChoice choice,
            Words words) {
        this.workspace = workspace;
        this.audit = audit;
        this.selection = selection;
        this.navigator = navigator;
        this.review = review;
        this.gone = new GoneFoldersViewModel(workspace, audit, choice, words);
        this.words = words;
        this.judging = Bindings.createStringBinding(this::judgingText, audit.stateProperty());
        workspace.folders().addListener((ListChangeListener<OpenFolder>) change -> fill());
        audit.proposedProperty().subscribe(this::fill);
        audit.stateProperty().subscribe(this::fill);
    }

    GoneFoldersViewModel gone() {
        return gone;
    }

    ObservableList<ScopeItem> items() {
        return items;
    }

    ReadOnlyObjectProperty<AuditState> stateProperty() {
        return audit.stateProperty();
    }

    ReadOnlyObjectProperty<Numbers> numbersProperty() {
        return audit.numbersProperty();
    }

    /// What is worked on, or why that failed; empty when there is nothing to say.
    StringBinding judgingProperty() {
        return judging;
    }

    /// Most changes only say how far a folder is; filling anew would lose what is selected.
    private void fill() {
        List<ScopeItem> now = workspace.folders().stream().flatMap(this::items).toList();
        if (!now.equals(items)) {
            items.setAll(now);
        }
    }

    private Stream<ScopeItem> items(OpenFolder folder) {
        List<String> services =
                audit.proposedProperty().get().services().stream()
                        .filter(each -> isOf(each.audit(), folder))
                        .map(Judged::name)
                        .toList();
        if (services.isEmpty()) {
            services = gone.services(folder).toList();
        }
        boolean alone = services.size() == 1;
        List<ScopeItem> lines = new ArrayList<>();
        if (!alone) {
            lines.add(new ScopeItem.Folder(folder));
        }
        services.forEach(each -> lines.add(new ScopeItem.Service(folder, each, alone)));
        return lines.stream();
    }

    private static boolean isOf(Audit judged, OpenFolder folder) {
        return judged.reading().root().equals(folder.path());
    }

    void select(ScopeItem item) {
        selection.select(new Subject.OfFolder(item.folder()));
    }

    /// Shows a service where it is reviewed, and a folder in the overview.
    void open(ScopeItem item) {
        select(item);
        switch (item) {
            case ScopeItem.Folder _ -> navigator.go(Place.OVERVIEW);
            case ScopeItem.Service(_, String name, _) -> review.accept(name);
        }
    }

    /// One line below the name: what is wrong, else how far it is.
    String summary(ScopeItem item) {
        return findWarning(item)
                .orElseGet(
                        () ->
                                switch (item) {
                                    case ScopeItem.Folder(OpenFolder folder) -> reading(folder);
                                    case ScopeItem.Service(_, String name, _) -> reviewed(name);
                                });
    }

    /// The same where a score stands beside it and there is room for little more.
    String brief(ScopeItem item) {
        return item instanceof ScopeItem.Service(_, String name, _)
                        && findWarning(item).isEmpty()
                        && !scoreText(name).isEmpty()
                ? brief(score(name).tally())
                : summary(item);
    }

    private String brief(Tally tally) {
        return words.get("scope.brief", tally.total() - tally.open(), tally.total());
    }

    private String reviewed(String service) {
        Tally tally = score(service).tally();
        return words.get(
                "scope.reviewed", tally.total() - tally.open(), tally.total(), tally.pass());
    }

    private String reading(OpenFolder folder) {
        return switch (folder.stateProperty().get()) {
            case FolderState.Reading _ -> words.get("scope.reading");
            case FolderState.Vast(var contents) -> words.get("scope.vast", contents.files().size());
            case FolderState.Unreadable _ -> words.get("scope.unreadable");
            case FolderState.Read read ->
                    words.get(
                            read.contents().complete() ? "scope.files" : "scope.files-incomplete",
                            read.contents().files().size());
        };
    }

    /// Why somebody should look at it.
    Optional<String> findWarning(ScopeItem item) {
        OpenFolder folder = item.folder();
        if (folder.stateProperty().get() instanceof FolderState.Unreadable) {
            return Optional.of(
                    item instanceof ScopeItem.Service(_, String name, _)
                            ? words.get("scope.unreadable-reviewed", reviewed(name))
                            : words.get("scope.unreadable"));
        }
        if (folder.stateProperty().get() instanceof FolderState.Vast(var contents)) {
            return Optional.of(words.get("scope.vast", contents.files().size()));
        }
        return switch (item) {
            case ScopeItem.Folder _ -> findJudged(folder).flatMap(this::findWarning);
            case ScopeItem.Service(_, String name, _) ->
                    audit.proposedProperty()
                            .get()
                            .findService(name)
                            .map(each -> each.outcome().failed().size())
                            .filter(failed -> failed > 0)
                            .map(failed -> words.get("scope.checks-failed", failed));
        };
    }

    private Optional<String> findWarning(Audit judged) {
        if (!judged.reading().incidents().isEmpty()) {
            return Optional.of(
                    words.get("scope.reading-failed", judged.reading().incidents().size()));
        }
        return judged.outcomes().isEmpty()
                ? Optional.of(words.get("scope.no-migrations"))
                : Optional.empty();
    }

    private Optional<Audit> findJudged(OpenFolder folder) {
        return audit.proposedProperty().get().folders().stream()
                .filter(each -> isOf(each, folder))
                .findFirst();
    }

    /// The score of a service in percent, called so that nobody takes it for how far the review is;
    /// nothing while nothing counts.
    String scoreText(String service) {
        Score score = score(service);
        return score.value().isPresent() ? words.get("scope.score", score.parts(100)) : "";
    }

    /// What the score says, and what the bar below it does.
    String explained(String service) {
        Score score = score(service);
        return score.value().isPresent()
                ? words.get("scope.explained", score.text())
                : words.get("scope.explained.nothing");
    }

    /// The share of its cells that are reviewed, from 0 to 1.
    double reviewedShare(String service) {
        Tally tally = score(service).tally();
        return tally.total() == 0 ? 0 : 1 - (double) tally.open() / tally.total();
    }

    /// All that a line tells, for who cannot see it.
    String spoken(ScopeItem item) {
        return switch (item) {
            case ScopeItem.Folder(OpenFolder folder) -> folder.name() + ", " + summary(item);
            case ScopeItem.Service(_, String name, _) ->
                    Stream.of(name, scoreText(name), summary(item))
                            .filter(each -> !each.isEmpty())
                            .collect(Collectors.joining(", "));
        };
    }

    private Score score(String service) {
        return audit.numbersProperty().get().scores().service(service);
    }

    private String judgingText() {
        return switch (audit.stateProperty().get()) {
            case AuditState.Judging _ -> words.get("scope.judging");
            case AuditState.Failed _ -> words.get("scope.not-judged");
            case AuditState.Open open -> open.complete() ? "" : words.get("scope.judging-stopped");
            case AuditState.Closed _ -> "";
        };
    }
}
