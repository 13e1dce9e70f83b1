package plumbline.setting.reading;

import plumbline.parse.markup.JsonReader;
import plumbline.parse.markup.MarkupNode;
import plumbline.parse.markup.MarkupReading;
import plumbline.parse.markup.YamlReader;
import plumbline.setting.Surrounding;
import plumbline.setting.Surroundings;
import plumbline.setting.Unread;
import plumbline.setting.shell.CommandFinder;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What has been found around one service so far, and what its readers share.
final class Gathering {

    private final SourceTree tree;
    private final String home;

    /// The scripts of each `package.json`, which is asked for again and again.
    private final Map<String, Map<String, String>> packages = new HashMap<>();

    private final List<Surrounding> own = new ArrayList<>();
    private final List<Surrounding> shared = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    Gathering(SourceTree tree, String home) {
        this.tree = tree;
        this.home = home;
    }

    SourceTree tree() {
        return tree;
    }

    String home() {
        return home;
    }

    void add(Surrounding fact) {
        (TreePath.isWithin(fact.span().file(), home) ? own : shared).add(fact);
    }

    void add(Unread place) {
        unread.add(place);
    }

    /// Finds commands as they are run in a folder.
    CommandFinder commandsIn(String folder) {
        return new CommandFinder(new TreeScripts(tree, folder, home, packages));
    }

    /// The documents of a YAML or JSON file; one that is broken is told, and read as far as it
    /// goes.
    List<MarkupNode> markup(SourceDocument document) {
        MarkupReading reading =
                document.file().endsWith(".json")
                        ? JsonReader.read(document)
                        : YamlReader.read(document);
        if (reading instanceof MarkupReading.Broken broken) {
            unread.add(new Unread(broken.span(), broken.reason()));
        }
        return reading.documents();
    }

    Surroundings result() {
        return new Surroundings(own, shared, unread);
    }
}
