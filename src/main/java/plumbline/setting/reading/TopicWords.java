package plumbline.setting.reading;

import plumbline.setting.DocumentFact.Topic;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which a line tells what it is about.
final class TopicWords {

    private static final Map<Topic, Words> ALL = all();

    private TopicWords() {}

    /// A line that has none of the parts has none of the words, and few lines have any.
    private record Words(List<String> parts, Pattern pattern) {

        boolean areIn(String line, String lowerCase) {
            return parts.stream().anyMatch(lowerCase::contains) && pattern.matcher(line).find();
        }
    }

    /// What a line is about.
    static Set<Topic> of(String line) {
        String lowerCase = line.toLowerCase(Locale.ROOT);
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        ALL.forEach(
                (topic, words) -> {
                    if (words.areIn(line, lowerCase)) {
                        topics.add(topic);
                    }
                });
        return topics;
    }

    private static Map<Topic, Words> all() {
        Map<Topic, Words> all = new EnumMap<>(Topic.class);
        all.put(
                Topic.MIGRATION,
                words("migrat(e|ed|es|ing|ions?)|schema changes?", "migrat", "schema"));
        all.put(
                Topic.ROLLBACK,
                words(
                        "roll(ed|ing|s)?[ -]?back|revert(ed|ing|s)?|undo(ne)?|way"
                                + " back|migrate:down",
                        "roll",
                        "revert",
                        "undo",
                        "way back",
                        "migrate:down"));
        all.put(
                Topic.FORWARD,
                words("roll(ing)?[ -]?forward|forward[ -]only|fix(ing)? forward", "forward"));
        all.put(
                Topic.BACKUP,
                words(
                        "back(s|ed|ing)?[ -]?ups?|pg_dump|snapshots?|pitr|point[ -]in[ -]time",
                        "back",
                        "pg_dump",
                        "snapshot",
                        "pitr",
                        "point"));
        all.put(Topic.RESTORE, words("restor(e|es|ed|ing|ation)|pg_restore", "restor"));
        all.put(
                Topic.RECOVERY_TIME,
                words("rto|rpo|recovery (time|point) objectives?", "rto", "rpo", "recovery"));
        people(all);
        return all;
    }

    private static void people(Map<Topic, Words> all) {
        all.put(
                Topic.RUNBOOK,
                words(
                        "runbooks?|playbooks?|disaster recovery|incident response",
                        "runbook",
                        "playbook",
                        "disaster",
                        "incident"));
        all.put(
                Topic.COMMUNICATION,
                words(
                        "on[ -]?call|escalat\\w+|communication plan|status page",
                        "call",
                        "escalat",
                        "communication",
                        "status"));
        all.put(
                Topic.REHEARSAL,
                words(
                        "rehears\\w+|dry[ -]?run|drills?|staging|(masked|anonymi[sz]ed|sanitized)"
                                + " (copy|dump|data\\w*)|(copy|clone|snapshot|dump) of"
                                + " (the )?prod\\w*|prod(uction)?[ -](like|sized?|copy|clone|dump)",
                        "masked",
                        "anonymi",
                        "sanitized",
                        "prod",
                        "rehears",
                        "dry",
                        "drill",
                        "staging"));
        all.put(
                Topic.DURATION,
                words(
                        "how long|durations?|takes? .{0,20}(seconds|minutes|hours)",
                        "how long",
                        "duration",
                        "take"));
    }

    private static Words words(String alternatives, String... parts) {
        return new Words(List.of(parts), Pattern.compile("(?i)\\b(" + alternatives + ")\\b"));
    }
}
