package plumbline.review.structure;

import plumbline.review.anchor.Structure;
import plumbline.source.SourceDocument;

/// The names that a file gives to its lines.
final class Named {

    private Named() {}

    static Structure.Names of(String file, String text) {
        return new CodeStructure().of(new SourceDocument("db/" + file, text));
    }

    /// The name of the line that says HERE, without the file.
    static String here(String file, String text) {
        int line = (int) text.substring(0, text.indexOf("HERE")).lines().count();
        boolean begins = text.startsWith("HERE") || text.charAt(text.indexOf("HERE") - 1) == '\n';
        String name = of(file, text).nameOf(begins ? line + 1 : line);
        return name.replace(file + " › ", "");
    }
}
