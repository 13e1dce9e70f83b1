package plumbline.setting.reading;

import plumbline.setting.DocumentFact.Heading;
import plumbline.setting.DocumentFact.Shown;
import plumbline.setting.DocumentFact.Statement;
import plumbline.setting.DocumentFact.Topic;
import plumbline.setting.Masking;
import plumbline.setting.shell.CommandFinder;
import plumbline.setting.shell.Shell;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads documents for what they say on rolling back, backups and running migrations.
final class Documents {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.{1,300}?)\\s*#*");
    private static final Pattern CODE = Pattern.compile("`([^`]{3,300})`");
    private static final Pattern SAVES =
            Pattern.compile("pg_dump|pg_restore|snapshot|backup|pgbackrest|wal-g|barman");
    private static final Pattern OPEN_HEADING =
            Pattern.compile(
                    "(?i).*\\b(to ?do|still to|next steps?|open (points|issues)|not"
                            + " yet|future)\\b.*");

    private final Gathering gathering;

    Documents(Gathering gathering) {
        this.gathering = gathering;
    }

    static boolean isOne(String path) {
        String name = TreePath.name(path).toLowerCase(Locale.ROOT);
        return name.endsWith(".md")
                || name.endsWith(".mdx")
                || name.endsWith(".adoc")
                || name.endsWith(".rst")
                || (name.endsWith(".txt") && name.matches(".*(runbook|rollback|readme).*"));
    }

    void read(SourceDocument document) {
        CommandFinder finder = gathering.commandsIn(TreePath.parent(document.file()));
        Matcher lines = LINE.matcher(document.text());
        String heading = "";
        boolean code = false;
        while (lines.find() && lines.start() < document.text().length()) {
            String line = lines.group().strip();
            Matcher title = HEADING.matcher(line);
            if (line.startsWith("```") || line.startsWith("~~~")) {
                code = !code;
            } else if (code) {
                shown(document, finder, heading, lines.start(), lines.end());
                if (SAVES.matcher(line).find()) {
                    statement(document, finder, heading, lines.start(), line);
                }
            } else if (title.matches()) {
                heading = title.group(2);
                gathering.add(
                        new Heading(
                                Masking.masked(heading),
                                title.group(1).length(),
                                TopicWords.of(heading),
                                document.span(lines.start(), lines.end())));
            } else {
                statement(document, finder, heading, lines.start(), line);
            }
        }
    }

    private void statement(
            SourceDocument document, CommandFinder finder, String heading, int start, String line) {
        Set<Topic> topics = TopicWords.of(line);
        Set<Topic> beside = EnumSet.noneOf(Topic.class);
        beside.addAll(topics);
        beside.remove(Topic.MIGRATION);
        if (!beside.isEmpty()) {
            boolean done = line.contains("✅") || line.toLowerCase(Locale.ROOT).contains("[x]");
            boolean open =
                    line.contains("[ ]") || (OPEN_HEADING.matcher(heading).matches() && !done);
            gathering.add(
                    new Statement(
                            Masking.masked(heading),
                            Masking.masked(line),
                            open,
                            topics,
                            document.span(start, start + line.length())));
        }
        int from = document.text().indexOf(line, start);
        Matcher code = CODE.matcher(line);
        while (!line.isEmpty() && code.find()) {
            shown(document, finder, heading, from + code.start(1), from + code.end(1));
        }
    }

    private void shown(
            SourceDocument document, CommandFinder finder, String heading, int start, int end) {
        boolean posix = !document.text().substring(start, end).contains(".ps1");
        finder.commands(
                        EmbeddedText.of(document, start, end),
                        posix ? Shell.POSIX : Shell.POWERSHELL,
                        true)
                .forEach(command -> gathering.add(new Shown(Masking.masked(heading), command)));
    }
}
