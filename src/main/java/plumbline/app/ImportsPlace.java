package plumbline.app;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.imports.flow.ImportsViewModel;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.TaskRunner;

/// Makes the place where old audits come in from the parts of the window that it needs.
record ImportsPlace(WindowSetup setup, OpenAudit audit, Navigator navigator, TaskRunner tasks) {

    /// `choose` asks for documents, and `openFolder` for folders that join those that are open.
    ImportsViewModel model(Runnable choose, Runnable openFolder) {
        ImportsViewModel.Ways ways =
                new ImportsViewModel.Ways(
                        () -> navigator.open(new Subject.OfImport()),
                        choose,
                        openFolder,
                        document -> navigator.open(new Subject.OfAudit(document)),
                        () -> navigator.go(Place.REVIEW));
        return new ImportsViewModel(audit, tasks, setup.clock(), ways, setup.words());
    }
}
