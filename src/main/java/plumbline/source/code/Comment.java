package plumbline.source.code;

import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.stream.Collectors;

/// A comment: what it says, line by line without marks and borders, and where all of it stands.
public record Comment(String text, SourceSpan span, boolean block) {

    static Comment of(Piece piece, SourceDocument document) {
        String inner = document.text().substring(piece.innerStart(), piece.innerEnd());
        char mark = document.text().charAt(piece.innerStart() - 1);
        boolean markup = document.text().startsWith("<!--", piece.start());
        boolean block = markup || document.text().startsWith("/*", piece.start());
        String said =
                inner.lines()
                        .map(line -> markup ? line.strip() : unmarked(line, mark))
                        .collect(Collectors.joining("\n"));
        return new Comment(said.strip(), document.span(piece.start(), piece.end()), block);
    }

    private static String unmarked(String line, char mark) {
        String bare = line.strip();
        int from = 0;
        while (from < bare.length() && bare.charAt(from) == mark) {
            from++;
        }
        int to = bare.length();
        while (mark == '*' && to > from && bare.charAt(to - 1) == mark) {
            to--;
        }
        return bare.substring(from, to).strip();
    }
}
