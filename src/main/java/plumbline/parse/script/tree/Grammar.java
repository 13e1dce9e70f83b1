package plumbline.parse.script.tree;

import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;
import org.treesitter.TSSymbolType;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterTypescript;

import plumbline.parse.script.ScriptLanguage;

import java.util.Arrays;

/// One grammar with its names, which are slow to ask for node by node.
final class Grammar {

    static final String ERROR = "ERROR";

    private final TSLanguage language;
    private final String[] names;
    private final boolean[] named;
    private final @Nullable String[] fields;

    Grammar(ScriptLanguage script) {
        language =
                switch (script) {
                    case JAVASCRIPT -> new TreeSitterJavascript();
                    case TYPESCRIPT -> new TreeSitterTypescript();
                };
        names = new String[language.symbolCount()];
        Arrays.setAll(names, language::symbolName);
        named = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            named[i] = language.symbolType(i) == TSSymbolType.TSSymbolTypeRegular;
        }
        fields = new String[language.fieldCount() + 1];
        // field 0 is none
        for (int i = 1; i < fields.length; i++) {
            fields[i] = language.fieldNameForId(i);
        }
    }

    TSLanguage language() {
        return language;
    }

    String name(int symbol) {
        return symbol >= 0 && symbol < names.length ? names[symbol] : ERROR;
    }

    boolean isNamed(int symbol) {
        return symbol < 0 || symbol >= names.length || named[symbol];
    }

    @Nullable String field(int id) {
        return id > 0 && id < fields.length ? fields[id] : null;
    }
}
