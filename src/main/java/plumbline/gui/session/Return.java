package plumbline.gui.session;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.dialog.Notices;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.preferences.session.Session;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings a person back to the place and the cell at which work was left.
public final class Return {

    private final SessionKeeper sessions;
    private final Navigator navigator;
    private final OpenAudit audit;
    private final Consumer<Cell> select;
    private final Notices notices;
    private final Words words;
    private @Nullable Session wanted;
    private boolean lost;

    /// `select` makes a cell the one that is looked at, in no other place than the one in front.
    public Return(
            SessionKeeper sessions,
            Navigator navigator,
            OpenAudit audit,
            Consumer<Cell> select,
            Notices notices,
            Words words) {
        this.sessions = sessions;
        this.navigator = navigator;
        this.audit = audit;
        this.select = select;
        this.notices = notices;
        this.words = words;
        audit.stateProperty().subscribe(this::follow);
    }

    /// What leads back to where these folders were left, to be run once they open.
    public Runnable to(List<Path> folders) {
        Optional<Session> left = sessions.find(folders);
        return () -> left.ifPresent(session -> go(session, false));
    }

    /// The same after the program was lost, which is said.
    public Runnable afterLoss(Session session) {
        return () -> {
            sessions.lost();
            go(session, true);
        };
    }

    private void go(Session session, boolean afterLoss) {
        wanted = session;
        lost = afterLoss;
        findPlace(session).ifPresent(navigator::go);
    }

    private static Optional<Place> findPlace(Session session) {
        return Arrays.stream(Place.values())
                .filter(each -> each.name().equals(session.place()))
                .findFirst();
    }

    private void follow(AuditState state) {
        Session session = wanted;
        if (session != null
                && state instanceof AuditState.Open
                && sessions.settle(session.folders())) {
            wanted = null;
            Optional<Cell> cell = findCell(session);
            cell.ifPresent(select);
            if (lost) {
                notices.tell(
                        cell.map(at -> words.get("session.lost", at.service(), title(at)))
                                .orElseGet(() -> words.get("session.lost-somewhere")));
            }
        }
    }

    private Optional<Cell> findCell(Session session) {
        return Optional.of(session)
                .filter(Session::hasCell)
                .map(each -> new Cell(each.service(), each.check()))
                .filter(each -> audit.find(each).isPresent());
    }

    private String title(Cell cell) {
        return audit.find(cell).map(row -> row.check().title()).orElse(cell.check());
    }
}
