package plumbline.gui.graph;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.Placed;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.gui.navigation.SharedLook.OfTable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/// Goes where timeline and schema look, and takes them along to the box that is looked at here.
final class GraphLink {

    private final GraphViewModel model;
    private final SharedLook look;
    private @Nullable Object told;

    GraphLink(GraphViewModel model, SharedLook look) {
        this.model = model;
        this.look = look;
    }

    void install() {
        look.soughtProperty().subscribe(_ -> find());
        look.migrationProperty().subscribe(this::follow);
        look.tableProperty().subscribe(this::follow);
        model.placedProperty()
                .subscribe(
                        _ -> {
                            find();
                            follow(look.migrationProperty().get());
                            follow(look.tableProperty().get());
                        });
        model.cursorProperty().subscribe(this::tell);
    }

    /// Shows a migration even if it was not drawn, once something is laid out through its lens.
    private void find() {
        OfMigration asked = look.soughtProperty().get();
        Lensed now = model.findLensed().orElse(null);
        if (asked == null || now == null) {
            return;
        }
        if (now.graph().lens() != Lens.MIGRATIONS) {
            model.look(Lens.MIGRATIONS);
            return;
        }
        now.graph().nodes().stream()
                .filter(node -> isIn(node, asked.file()))
                .findFirst()
                .ifPresent(
                        node -> {
                            look.soughtProperty().set(null);
                            model.show(node.id());
                        });
    }

    private void follow(@Nullable OfMigration asked) {
        if (asked != null && !asked.equals(told)) {
            go(
                    Lens.MIGRATIONS,
                    asked,
                    node ->
                            isIn(node, asked.file())
                                    && (asked.id().isEmpty() || asked.id().equals(node.name())));
        }
    }

    private boolean isIn(Node node, Path file) {
        return model.findFile(node.id()).filter(file::equals).isPresent();
    }

    private void follow(@Nullable OfTable asked) {
        if (asked != null && !asked.equals(told)) {
            go(
                    Lens.TABLES,
                    asked,
                    node ->
                            asked.isCalled(node.name())
                                    && (asked.isOf(node.home())
                                            || asked.home().equals(node.home())));
        }
    }

    /// Only through the lens that shows such things, and where it is in the drawing: nothing grows
    /// because somebody looks elsewhere.
    private void go(Lens lens, Object asked, Predicate<Node> isIt) {
        if (model.lens().getValue() != lens) {
            return;
        }
        Placed placed = model.placedProperty().get();
        Optional<Node> found =
                placed.board().cards().stream().map(Card::node).filter(isIt).findFirst();
        if (found.isPresent()) {
            told = asked;
            model.cursorProperty().set(found.orElseThrow().id());
        }
    }

    private void tell(@Nullable String id) {
        Optional.ofNullable(id)
                .flatMap(model.placedProperty().get()::findCard)
                .map(Card::node)
                .ifPresent(this::tell);
    }

    private void tell(Node node) {
        switch (model.lens().getValue()) {
            case MIGRATIONS ->
                    model.findFile(node.id())
                            .map(file -> new OfMigration(file, node.name()))
                            .ifPresent(
                                    each -> {
                                        told = each;
                                        look.migrationProperty().set(each);
                                    });
            case TABLES -> {
                OfTable table = new OfTable(node.home(), node.name());
                told = table;
                look.tableProperty().set(table);
            }
            case SERVICES, OBJECTS -> {}
        }
    }
}
