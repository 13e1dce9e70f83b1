package plumbline.framework.script;

import plumbline.parse.script.flow.Limits;
import plumbline.parse.script.run.LoadedModule;
import plumbline.parse.script.run.ScriptRun;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;

import java.util.Optional;

/// Reads JSON with comments and trailing commas, as configurations of tools are written; what it
/// gives has no places in the file.
public final class LooseJson {

    private LooseJson() {}

    public static Value read(SourceDocument document) {
        SourceDocument script =
                new SourceDocument(document.file() + ".js", "module.exports = " + document.text());
        ScriptRun run =
                new ScriptRun(
                        new ScriptParser(),
                        _ -> Optional.empty(),
                        _ -> Optional.empty(),
                        new Silence(),
                        Limits.USUAL);
        LoadedModule module = run.load(script);
        return module.exports();
    }
}
