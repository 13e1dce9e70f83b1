package plumbline.gui.joining;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditState;
import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.SaidPath;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An open audit and a copy of it that somebody else works on.
record CopiedAudit(AuditFixture fixture, Path there) {

    private static final Author BOB = Author.of("bob");

    JoiningViewModel model(Notices notices) {
        SaidPath choice = new SaidPath();
        choice.say(there.resolve(here().getFileName()));
        return new JoiningViewModel(
                fixture.audit(),
                choice,
                new ImmediateTaskRunner(),
                notices,
                ZoneOffset.UTC,
                WorkspaceFixture.words());
    }

    private Path here() {
        return fixture.audit().stateProperty().get() instanceof AuditState.Open open
                ? open.path()
                : there;
    }

    /// Ada and bob decide the same cell differently, and bob another one alone.
    Path diverge() {
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PARTIAL, "at first"));
        Path copy = copy();
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, "built aside"));
        try (Audit other = AuditFolder.open(copy)) {
            other.perform(BOB, Decide.one(AuditFixture.ORDERS, Status.FAIL, "blocks writes"));
            other.perform(BOB, Decide.one(AuditFixture.BILLING, Status.FAIL, "blocks reads"));
        }
        return copy;
    }

    /// An audit of the same name that has nothing in common with this one.
    Path begunApart() {
        Path path = there.resolve(here().getFileName());
        try (Audit mine = AuditFolder.read(here());
                Audit other = AuditFolder.create(path, alike(mine))) {
            other.perform(BOB, Decide.one(AuditFixture.ORDERS, Status.FAIL, ""));
        }
        return path;
    }

    private static AuditFile alike(Audit audit) {
        return new AuditFile(audit.file().name(), List.of(), "1", new TreeMap<>(), "");
    }

    /// What a person does with a folder outside of Plumbline.
    private Path copy() {
        Path target = there.resolve(here().getFileName());
        try (Stream<Path> all = Files.walk(here())) {
            for (Path each :
                    all.filter(Files::isRegularFile).filter(CopiedAudit::isKept).toList()) {
                Path to = target.resolve(here().relativize(each));
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(each, to);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return target;
    }

    /// Who has it open is nothing that is copied.
    private static boolean isKept(Path file) {
        return !String.valueOf(file.getFileName()).startsWith("lock");
    }
}
