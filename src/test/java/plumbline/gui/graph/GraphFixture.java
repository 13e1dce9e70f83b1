package plumbline.gui.graph;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.graph.GraphFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Graphs of one service, whose last migration a test writes.
record GraphFixture(AuditFixture audit, Path home) {

    static GraphFixture of(Path home, String sql) throws IOException {
        GraphFixture fixture = new GraphFixture(new AuditFixture(home), home);
        Path service = fixture.audit().service("orders");
        Files.writeString(service.resolve("src/main/resources/db/migration/V3__shop.sql"), sql);
        fixture.audit().openBoth();
        return fixture;
    }

    GraphViewModel model() {
        return model(new SharedLook());
    }

    GraphViewModel model(SharedLook look) {
        GraphViewModel model =
                new GraphViewModel(
                        audit.audit(),
                        look,
                        new GraphMemory(new GraphFile(home.resolve("graphs.json")), Runnable::run),
                        new ImmediateTaskRunner(),
                        () -> (text, lettering) -> text.length() * lettering.size() / 2,
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
        model.begin();
        return model;
    }
}
