package plumbline.setting.shell;

import plumbline.setting.OnFailure;
import plumbline.setting.Verb;

import java.util.ArrayList;
import java.util.List;

/// What the programs that migrate do by themselves.
final class Programs {

    private Programs() {}

    static Meaning meaning(String tool, Verb verb, List<String> words) {
        return new Meaning(
                tool,
                verb,
                String.join(" ", words),
                Words.isConfigured(words),
                List.of(),
                OnFailure.STOPS);
    }

    /// The goals and tasks of Maven and Gradle.
    static List<Meaning> goals(List<String> words) {
        List<Meaning> found = new ArrayList<>();
        for (String word : Words.from(words, 1)) {
            String goal =
                    word.replaceFirst("^[\\w.]+:(flyway|liquibase)-maven-plugin(:[\\d.]+)?", "$1");
            Tools.findGoal(goal.startsWith(":") ? goal.substring(1) : goal)
                    .ifPresent(verb -> found.add(meaning(tool(goal), verb, words)));
        }
        return found;
    }

    private static String tool(String goal) {
        return goal.contains("flyway") ? "flyway" : "liquibase";
    }

    /// A program file: the command line of a tool, or one's own that says that it migrates.
    static List<Meaning> program(List<String> words, Scripts scripts) {
        int text = Math.max(words.indexOf("-e"), words.indexOf("--eval")) + 1;
        if (text > 0 && text < words.size()) {
            return new OwnPrograms(scripts).inline(words, text);
        }
        int at = Words.firstArgument(words, 1, Meanings.VALUED);
        if (at >= words.size()) {
            return List.of();
        }
        String file = words.get(at);
        for (String part : file.split("[/\\\\]", -1)) {
            if (Tools.knows(Words.program(part)) && file.contains("node_modules")) {
                return Tools.findVerb(Words.program(part), Words.from(words, at + 1))
                        .map(verb -> List.of(meaning(Words.program(part), verb, words)))
                        .orElse(List.of());
            }
        }
        return new OwnPrograms(scripts).find(words, at);
    }
}
