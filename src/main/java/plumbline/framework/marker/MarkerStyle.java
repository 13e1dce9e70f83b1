package plumbline.framework.marker;

import plumbline.framework.Framework;
import plumbline.framework.RunnerTruth;
import plumbline.framework.TransactionRule;

import java.util.regex.Pattern;

/// How one tool marks up and down, names its files and is told where they are.
enum MarkerStyle {
    DBMATE(
            Framework.DBMATE,
            "(?m)^--\\s*migrate:(?<word>up|down)(?<rest>(?:[ \\t][^\\n]*)?)$",
            "(?<version>\\d{1,40})(?<title>.*)\\.sql",
            "--migrations-table[\\s=]+[\"']?([\\w.]+)"
                    + "|DBMATE_MIGRATIONS_TABLE[\\s:=]+[\"']?([\\w.]+)",
            "--migrations-dir[\\s=]+[\"']?([\\w./$-]+)"
                    + "|DBMATE_MIGRATIONS_DIR[\\s:=]+[\"']?([\\w./$-]+)",
            "\\bdbmate\\b[^\\n]*--url[\\s=]+[\"']?([^\\s\"']+)"),
    GOOSE(
            Framework.GOOSE,
            "(?m)^[ \\t]*--[^\\n]*?\\+goose[ \\t]+(?<word>[^\\n]*?)(?<rest>)[ \\t\\r]*$",
            "(?<version>\\d{1,40})_(?<title>.*)\\.(sql|go)",
            "\\bgoose\\b[^\\n]*\\s-table[\\s=]+[\"']?([\\w.]+)|SetTableName\\(\"([\\w.]+)\"\\)"
                    + "|WithTableName\\(\"([\\w.]+)\"\\)|GOOSE_TABLE[\\s:=]+[\"']?([\\w.]+)",
            "\\bgoose\\b[^\\n]*\\s-dir[\\s=]+[\"']?([\\w./$-]+)"
                    + "|GOOSE_MIGRATION_DIR[\\s:=]+[\"']?([\\w./$-]+)",
            "GOOSE_DBSTRING[ \\t]*[:=][ \\t]*[\"']?([^\\s\"']+)"),
    SQL_MIGRATE(
            Framework.SQL_MIGRATE,
            "(?m)^-- \\+migrate (?<word>Up|Down|StatementBegin|StatementEnd)(?<rest>[^\\n]*)$",
            "(?<version>\\d{0,40})(?<title>.*)\\.sql",
            "(?m)^\\s+table:\\s*([\\w.]+)|SetTable\\(\"([\\w.]+)\"\\)|TableName:\\s*\"([\\w.]+)\"",
            "(?m)^\\s+dir:\\s*([\\w./$-]+)|FileMigrationSource\\{\\s*Dir:\\s*\"([^\"\\n]+)\"",
            "(?m)^\\s+datasource:\\s*[\"']?([^\"'\\n]+)");

    private final Framework framework;
    private final Pattern marker;
    private final Pattern fileName;
    private final String defaultTable;
    private final Pattern table;
    private final Pattern directory;
    private final Pattern address;

    MarkerStyle(
            Framework framework,
            String marker,
            String fileName,
            String table,
            String directory,
            String address) {
        this.framework = framework;
        this.marker = Pattern.compile(marker);
        this.fileName = Pattern.compile(fileName);
        this.defaultTable = RunnerTruth.of(framework).historyTable();
        this.table = Pattern.compile(table);
        this.directory = Pattern.compile(directory);
        this.address = Pattern.compile(address);
    }

    Framework framework() {
        return framework;
    }

    /// A line that says what the lines after it are; the groups `word` and `rest` hold what it
    /// says.
    Pattern marker() {
        return marker;
    }

    /// A file name that the tool takes, with the groups `version` and `title`.
    Pattern fileName() {
        return fileName;
    }

    String defaultTable() {
        return defaultTable;
    }

    Pattern table() {
        return table;
    }

    Pattern directory() {
        return directory;
    }

    Pattern address() {
        return address;
    }

    /// All three wrap each migration for itself.
    TransactionRule transactions() {
        return TransactionRule.EACH_MIGRATION;
    }

    /// What the history table holds for a file.
    String id(String fileName, String version) {
        return switch (this) {
            case DBMATE -> version;
            case GOOSE -> version.replaceFirst("^0+(?=\\d)", "");
            case SQL_MIGRATE -> fileName;
        };
    }
}
