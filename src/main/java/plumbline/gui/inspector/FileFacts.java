package plumbline.gui.inspector;

import plumbline.gui.control.ByteCount;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.problem.Problem;
import plumbline.source.FolderContents;
import plumbline.source.SourceFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// What is known of files and folders.
record FileFacts(Words words) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    List<Fact> ofFile(SourceFile file) {
        return List.of(
                fact("inspector.in", file.relativePath()),
                fact("inspector.size", ByteCount.text(file.bytes())),
                fact("inspector.modified", MINUTES.format(file.modified())),
                fact("inspector.path", file.path().toString()));
    }

    List<Fact> ofFolder(OpenFolder folder) {
        List<Fact> known = new ArrayList<>();
        switch (folder.stateProperty().get()) {
            case FolderState.Reading _, FolderState.Vast _ -> {}
            case FolderState.Read(FolderContents contents) -> known.addAll(ofContents(contents));
            case FolderState.Unreadable(Problem problem) -> known.addAll(ofProblem(problem));
        }
        known.add(fact("inspector.path", folder.path().toString()));
        return known;
    }

    private List<Fact> ofContents(FolderContents contents) {
        return List.of(
                fact("inspector.files", String.valueOf(contents.files().size())),
                fact("inspector.size", ByteCount.text(contents.bytes())),
                fact("inspector.skipped", String.valueOf(contents.skipped().size())),
                fact(
                        "inspector.took",
                        words.get("inspector.milliseconds", contents.took().toMillis())));
    }

    private List<Fact> ofProblem(Problem problem) {
        return List.of(
                fact("inspector.problem", problem.message()), fact("problem.todo", problem.todo()));
    }

    Fact fact(String key, String value) {
        return new Fact(words.get(key), value);
    }

    static String lastName(Path path) {
        return String.valueOf(path.getFileName());
    }
}
