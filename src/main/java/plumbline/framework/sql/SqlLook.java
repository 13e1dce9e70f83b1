package plumbline.framework.sql;

import plumbline.operation.Dialect;
import plumbline.source.SourceTree;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the database by words in scripts that only it understands.
public final class SqlLook {

    private static final int MOST_FILES = 60;
    private static final int LOOK_AT = 20_000;

    /// What says nothing about the language: comments, but for those that MySQL runs, and texts.
    private static final Pattern BLANK =
            Pattern.compile("--[^\\n]*+|/\\*(?!!)(?:[^*]++|\\*(?!/))*+\\*/|'[^']*+'");

    private static final Map<Dialect, Pattern> SIGNS =
            new EnumMap<>(
                    Map.of(
                            Dialect.MYSQL,
                            pattern(
                                    "`\\w+`|\\bENGINE\\s*=|\\bAUTO_INCREMENT\\b|^\\s*DELIMITER\\b"
                                        + "|\\bUNSIGNED\\b|\\b(MEDIUM|LONG)(TEXT|BLOB)\\b|/\\*!"
                                        + "|\\b(CHANGE|MODIFY)\\s+COLUMN\\b"
                                        + "|\\bALTER\\s+TABLE\\s+[\\w.]+\\s+(CHANGE|MODIFY)\\s"
                                        + "|\\bADD\\s+(UNIQUE\\s+)?(INDEX|KEY)\\s+\\w*\\s*\\(\\s*[a-z_]"
                                        + "|\\bDROP\\s+((PRIMARY|FOREIGN)\\s+KEY\\b|INDEX\\s+\\w+\\s+ON\\s)"
                                        + "|\\bALTER\\s+TABLE\\s[^;]{0,300}\\sAFTER\\s+\\w+\\s*[;,]"),
                            Dialect.POSTGRESQL,
                            pattern(
                                    "\\$\\$|::\\s*[a-z]|\\bBIGSERIAL\\b|\\bSERIAL\\s+(PRIMARY|NOT)\\b"
                                        + "|\\bJSONB\\b|\\bTIMESTAMPTZ\\b|\\bBYTEA\\b"
                                        + "|\\bPLPGSQL\\b|\\bCREATE\\s+EXTENSION\\b"
                                        + "|\\bUSING\\s+GI[NS]T?\\b|\\bCONCURRENTLY\\b"
                                        + "|\\b(SET|DROP)\\s+NOT\\s+NULL\\b"),
                            Dialect.MSSQL,
                            pattern(
                                    "\\[dbo]|\\bNVARCHAR\\b|^\\s*GO\\s*$|\\bIDENTITY\\s*\\(1"
                                            + "|\\bDATETIME2\\b|\\bSP_RENAME\\b"),
                            Dialect.ORACLE,
                            pattern("\\bN?VARCHAR2\\b|\\bNUMBER\\s*\\(\\d|\\bSYSTIMESTAMP\\b"),
                            Dialect.SQLITE,
                            pattern("\\bAUTOINCREMENT\\b|^\\s*PRAGMA\\b")));

    private SqlLook() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    /// The database that most of the files speak; nothing where none says so.
    public static Optional<Dialect> find(List<String> files, SourceTree tree) {
        Map<Dialect, Integer> votes = new EnumMap<>(Dialect.class);
        files.stream()
                .limit(MOST_FILES)
                .flatMap(file -> tree.findDocument(file).stream())
                .map(document -> document.text())
                .map(text -> text.substring(0, Math.min(LOOK_AT, text.length())))
                .map(text -> BLANK.matcher(text).replaceAll(" "))
                .forEach(text -> vote(text, votes));
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static void vote(String text, Map<Dialect, Integer> votes) {
        SIGNS.forEach(
                (dialect, signs) -> {
                    if (signs.matcher(text).find()) {
                        votes.merge(dialect, 1, Integer::sum);
                    }
                });
    }
}
