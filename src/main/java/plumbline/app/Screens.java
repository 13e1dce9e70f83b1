package plumbline.app;

import javafx.scene.Node;

import plumbline.app.drawn.DrawnPlaces;
import plumbline.check.CheckInfo;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.catalogue.CatalogueView;
import plumbline.gui.catalogue.CatalogueViewModel;
import plumbline.gui.catalogue.CheckViewModel;
import plumbline.gui.catalogue.OwnCheckViewModel;
import plumbline.gui.compare.CompareView;
import plumbline.gui.compare.CompareViewModel;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.document.Documents;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.findings.FindingsView;
import plumbline.gui.graph.GraphMemory;
import plumbline.gui.imports.screen.ImportsView;
import plumbline.gui.matrix.MatrixView;
import plumbline.gui.matrix.MatrixViewModel;
import plumbline.gui.navigation.OpenTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.overview.BeginViewModel;
import plumbline.gui.overview.OverviewView;
import plumbline.gui.overview.OverviewViewModel;
import plumbline.gui.page.CheckPages;
import plumbline.gui.profile.ProfileSaver;
import plumbline.gui.profile.ProfileView;
import plumbline.gui.profile.ProfileViewModel;
import plumbline.gui.review.ReviewView;
import plumbline.gui.review.ReviewViewModel;
import plumbline.gui.shell.Views;
import plumbline.review.decision.Cell;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the screens of a window: each has a view model that stays, and a view for each tab.
final class Screens {

    private final Workbench bench;
    private final WindowSetup setup;
    private final PathChoice choice;
    final CheckPages pages;
    final ReviewViewModel review;
    final CatalogueViewModel catalogue;
    final CompareViewModel comparison;
    final Inspecting inspecting;
    private final ProfileViewModel profile;
    private final Documents documents;

    Screens(Workbench bench, WindowSetup setup, PathChoice choice) {
        this.bench = bench;
        this.setup = setup;
        this.choice = choice;
        pages = new CheckPages(read -> Thread.ofVirtual().start(read), bench.uiThread);
        catalogue = new CatalogueViewModel(bench.audit, pages, setup.words());
        profile = new ProfileViewModel(bench.audit, setup.words());
        review = new ReviewViewModel(bench.audit, bench.filter, bench.selection, setup.words());
        comparison = new CompareViewModel(bench.audit, bench.tasks, setup.clock(), setup.words());
        inspecting = new Inspecting(bench, setup, choice, this::preview);
        documents =
                new Documents(
                        () -> AuditParts.reader(bench.audit),
                        new Documents.Picking(
                                inspecting.model.tools().picked(),
                                inspecting::attachHere,
                                inspecting.places),
                        bench.tasks,
                        setup.words());
    }

    Views views() {
        DrawnPlaces drawn = drawn();
        Map<Place, Supplier<Node>> places =
                Map.of(
                        Place.OVERVIEW, overview(),
                        Place.REVIEW, this::reviewView,
                        Place.MATRIX, matrix(),
                        Place.TIMELINE, drawn::timeline,
                        Place.GRAPH, drawn::graph,
                        Place.SCHEMA, drawn::schema,
                        Place.COMPARE, this::compare,
                        Place.FINDINGS, findings(),
                        Place.REPORTS, reports());
        return new Views(
                places,
                new Views.Sides(this::catalogueView, this::imports),
                bench.navigator,
                documents,
                setup.words());
    }

    private Node reviewView() {
        ReviewView.Ways ways =
                new ReviewView.Ways(inspecting.cellWays(), this::open, this::showCheck);
        return new ReviewView(review, bench.keys, pages, ways, setup.words());
    }

    private Node catalogueView() {
        return new CatalogueView(
                catalogue,
                new CheckViewModel(bench.audit, setup.words()),
                new OwnCheckViewModel(bench.audit, setup.words()),
                profileView(),
                this::show,
                bench.keys,
                setup.words());
    }

    private Node profileView() {
        ProfileSaver saver =
                new ProfileSaver(
                        setup.saving().apply(bench.stage),
                        bench.workspace,
                        bench.tasks,
                        bench.notices,
                        setup.words());
        return new ProfileView(profile, saver, setup.words());
    }

    private Node imports() {
        return new ImportsView(bench.imports, setup.words());
    }

    private Supplier<Node> overview() {
        OverviewViewModel overview =
                new OverviewViewModel(
                        bench.workspace,
                        bench.navigator,
                        bench.selection,
                        bench.preferences,
                        setup.words(),
                        bench.uiThread::later);
        overview.follow(bench.audit);
        BeginViewModel begin = new BeginViewModel(bench.audit, bench.navigator, setup.words());
        return () -> new OverviewView(overview, begin, bench.keys, setup.words());
    }

    private DrawnPlaces drawn() {
        PictureSaver saver =
                new PictureSaver(
                        setup.saving().apply(bench.stage),
                        bench.tasks,
                        bench.notices,
                        setup.words());
        DrawnPlaces drawn =
                new DrawnPlaces(
                        new DrawnPlaces.Parts(
                                bench.audit,
                                bench.filter,
                                bench.look,
                                new GraphMemory(setup.graphs(), bench.sessions.writing()),
                                bench.tasks,
                                setup.clock(),
                                bench.keys,
                                setup.words()),
                        new DrawnPlaces.Ways(this::preview, this::show, saver));
        bench.navigator.keepSight(drawn::sight);
        bench.navigator
                .currentProperty()
                .subscribe(_ -> drawn.setSchemaInFront(isInFront(Place.SCHEMA)));
        return drawn;
    }

    private boolean isInFront(Place place) {
        OpenTab tab = bench.navigator.currentProperty().get();
        return tab != null && tab.subject().equals(new Subject.OfPlace(place));
    }

    private Supplier<Node> matrix() {
        MatrixViewModel matrix =
                new MatrixViewModel(bench.audit, bench.filter, setup.clock(), setup.words());
        matrix.cursor().spotProperty().subscribe(_ -> lookAtCursor(matrix));
        bench.navigator.currentProperty().subscribe(_ -> lookAtCursor(matrix));
        MatrixView.Ways ways =
                new MatrixView.Ways(
                        inspecting.cellWays(),
                        this::show,
                        each -> bench.selection.select(new Subject.OfCell(each)),
                        bench.notices::tell);
        return () -> new MatrixView(matrix, bench.keys, ways, setup.words());
    }

    /// Only while the matrix is in front: its cursor moves by itself when cells are judged anew.
    private void lookAtCursor(MatrixViewModel matrix) {
        if (isInFront(Place.MATRIX)) {
            matrix.cursor().rows().stream()
                    .findFirst()
                    .map(Subject.OfCell::new)
                    .ifPresent(bench.selection::select);
        }
    }

    /// Looks at a cell of the findings without going there, while these are in front: their list
    /// moves by itself when something is decided elsewhere.
    private void look(Cell cell) {
        if (isInFront(Place.FINDINGS)) {
            bench.audit.find(cell).map(Subject.OfCell::new).ifPresent(bench.selection::select);
        }
    }

    private Node compare() {
        return new CompareView(comparison, choice, this::show, setup.words());
    }

    private Supplier<Node> findings() {
        FindingsView.Ways ways =
                new FindingsView.Ways(
                        this::show,
                        this::look,
                        this::preview,
                        () -> bench.navigator.go(Place.REVIEW));
        return new FindingsScreen(
                        bench.audit,
                        bench.filter,
                        bench.keys,
                        pages,
                        ways,
                        setup.clock(),
                        setup.words())
                ::view;
    }

    private Supplier<Node> reports() {
        return new ReportsPlace(
                        bench.stage,
                        setup,
                        bench.audit,
                        bench.preferences,
                        bench.tasks,
                        bench.notices,
                        bench.overlay,
                        bench.navigator)
                .views(this::show);
    }

    /// Shows a cell where it is decided.
    void show(Cell cell) {
        bench.navigator.go(Place.REVIEW);
        review.go(cell);
    }

    /// Shows a check in the catalogue.
    void showCheck(CheckInfo check) {
        bench.navigator.open(new Subject.OfCatalogue());
        catalogue.show(check.id());
    }

    /// Shows all checks of a service where they are decided.
    void showService(String service) {
        review.showService(service);
        bench.navigator.go(Place.REVIEW);
    }

    /// Shows the cells that pass a filter.
    void showPassing(String query) {
        bench.filter.textProperty().set(query);
        showPassing();
    }

    /// Shows the cells that pass the filter.
    void showPassing() {
        review.showPassing();
        bench.navigator.go(Place.REVIEW);
    }

    void preview(Path file) {
        bench.workspace.findFile(file).map(Subject.OfFile::new).ifPresent(bench.navigator::preview);
    }

    /// Shows lines of a file of the open folders.
    void preview(Path file, int first, int last) {
        documents.show(file, first, last, () -> preview(file));
    }

    void previewLine(Path file, int line) {
        preview(file, line, line);
    }

    /// Shows where evidence stands.
    private void open(ShownEvidence evidence) {
        ShownEvidence.Lines lines = evidence.lines();
        evidence.findFile()
                .ifPresent(
                        file -> {
                            if (lines != null) {
                                preview(file, lines.first(), lines.last());
                            }
                        });
    }
}
